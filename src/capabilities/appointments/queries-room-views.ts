import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { calendarAccess } from './access.ts'
import type { Span } from './domain/spans.ts'

export type RoomListed = {
  readonly id: string
  readonly name: Localized
  readonly place: Localized
  readonly unit_name: Localized | null
  readonly organisation_name: Localized | null
  readonly at_once: number
  readonly open_to: 'own' | 'unit' | 'county'
  readonly version: number
  readonly may_change: boolean
  readonly may_book: boolean
}

const columns = sql`c.id, c.name, c.place, u.name as unit_name, u.organisation as organisation_name, c.at_once, c.open_to,
  c.version, ${calendarAccess.change.allowed} as may_change, ${calendarAccess.book.allowed} as may_book`

const rooms = (where: RawBuilder<boolean>, more: RawBuilder<unknown> = sql``): RawBuilder<unknown> => sql`
  select ${columns} ${more} from appointments.calendar c left join published.unit u on u.id = c.unit_id
  where c.kind = 'room' and c.active and ${calendarAccess.read.allowed} and ${where}
  order by u.organisation->>'fi', c.name->>'fi', c.id limit 300`

export type RoomInList = RoomListed & { readonly turns: number }

export async function roomsFor(tx: Tx, within: Span): Promise<readonly RoomInList[]> {
  const span = sql`tstzrange(${within.from}, ${within.to})`
  const { rows } = await sql<RoomInList>`${rooms(
    sql<boolean>`true`,
    sql`, ((select count(*) from appointments.room_use r where r.room_id = c.id and r.during && ${span})
      + (select count(*) from appointments.busy b where b.number = c.number and b.during && ${span}))::integer as turns`,
  )}`.execute(tx)
  return rows
}

export async function roomFor(tx: Tx, id: string): Promise<RoomListed | undefined> {
  const { rows } = await sql<RoomListed>`${rooms(sql<boolean>`c.id = ${id}`)}`.execute(tx)
  return rows[0]
}

/** @returns whether the version that was seen still stood. */
export async function updateAtOnce(
  tx: Tx,
  id: string,
  atOnce: number,
  by: { readonly person: string; readonly seen: number; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql`update appointments.calendar set at_once = ${atOnce}, changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and kind = 'room' and version = ${by.seen} returning id`.execute(
    tx,
  )
  return rows.length === 1
}
