import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { Span } from './domain/spans.ts'

export type RoomRow = {
  readonly id: string
  readonly number: number
  readonly county: string
  readonly name: Localized
  readonly at_once: number
}

/** The room, locked: whoever takes time of it waits here for whoever came first. */
export async function lockRooms(tx: Tx, ids: readonly string[]): Promise<readonly RoomRow[]> {
  const { rows } = await sql<RoomRow>`select id, number, county, name, at_once from appointments.calendar
    where kind = 'room' and id = any(${sql.val([...ids])}::uuid[]) order by number for update`.execute(tx)
  return rows
}

export async function roomsOf(tx: Tx, ids: readonly string[]): Promise<readonly RoomRow[]> {
  const { rows } = await sql<RoomRow>`select id, number, county, name, at_once from appointments.calendar
    where kind = 'room' and id = any(${sql.val([...ids])}::uuid[]) order by number`.execute(tx)
  return rows
}

export type HoldRow = Span & {
  readonly room: string
  /** The day of a programme; null where it is an appointment, of which nobody learns more. */
  readonly use: string | null
  readonly organisation: string | null
  readonly organisation_name: Localized | null
  readonly shared: boolean
}

/** Who uses these rooms when: programme days with their organisation, appointments as taken time and nothing more. */
export async function holdsOf(
  tx: Tx,
  rooms: readonly string[],
  within: Span,
  but: readonly string[] = [],
): Promise<readonly HoldRow[]> {
  const { rows } = await sql<HoldRow>`
    select u.room_id as room, u.id as use, u.organisation_id as organisation, o.name as organisation_name,
      lower(u.during) as from, upper(u.during) as to, u.shared
    from appointments.room_use u left join published.organisation o on o.id = u.organisation_id
    where u.room_id = any(${sql.val([...rooms])}::uuid[]) and u.during && tstzrange(${within.from}, ${within.to})
      and u.id <> all(${sql.val([...but])}::uuid[])
    union all
    select c.id, null, null, null, lower(b.during), upper(b.during), b.shared
    from appointments.busy b join appointments.calendar c on c.number = b.number
    where c.id = any(${sql.val([...rooms])}::uuid[]) and b.during && tstzrange(${within.from}, ${within.to})
    order by 5, 1`.execute(tx)
  return rows
}

export type RoomTime = Span & { readonly id: string }

/** Writes down the days that use the room; a day that stands already gets its new time, room and organisation. */
export async function putUses(
  tx: Tx,
  room: string,
  uses: readonly RoomTime[],
  by: { readonly organisation: string | null; readonly shared: boolean },
): Promise<void> {
  await sql`insert into appointments.room_use (id, room_id, organisation_id, during, shared)
    select id, ${room}::uuid, ${by.organisation}::uuid, tstzrange("from", "to"), ${by.shared}
    from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb) as t(id uuid, "from" timestamptz, "to" timestamptz)
    on conflict (id) do update set room_id = excluded.room_id, organisation_id = excluded.organisation_id,
      during = excluded.during, shared = excluded.shared`.execute(tx)
}

export async function deleteUses(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from appointments.room_use where id = any(${sql.val([...ids])}::uuid[])`.execute(tx)
}
