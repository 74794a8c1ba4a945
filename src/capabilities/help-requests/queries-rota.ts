import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { helpRequestAccess } from './access.ts'
import { absenceAccess, doorAccess, workerAccess } from './access-doors.ts'

export type TurnRow = {
  readonly id: string
  readonly door_id: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: string | null
  readonly unit_name: Localized | null
  readonly from: Date
  readonly to: Date | null
}

const turn = sql`t.id, t.door_id, t.person_id as person, p.name, p.title, t.unit_id as unit, u.name as unit_name,
  t.valid_from as "from", t.valid_to as "to"`

/** The turns at these doors that have not ended yet. */
export async function turnsAt(tx: Tx, doors: readonly string[], now: Date): Promise<readonly TurnRow[]> {
  const { rows } = await sql<TurnRow>`
    select ${turn} from help_requests.door_rota t join published.person p on p.id = t.person_id
    left join published.unit u on u.id = t.unit_id
    where t.door_id = any (${sql.val([...doors])}::uuid[]) and p.active and (t.valid_to is null or t.valid_to > ${now})
    order by t.valid_from, p.name`.execute(tx)
  return rows
}

export async function turnById(tx: Tx, doorId: string, id: string): Promise<TurnRow | undefined> {
  const { rows } = await sql<TurnRow>`
    select ${turn} from help_requests.door_rota t join published.person p on p.id = t.person_id
    left join published.unit u on u.id = t.unit_id where t.id = ${id} and t.door_id = ${doorId} for update of t`.execute(
    tx,
  )
  return rows[0]
}

/** Whether the same person has a turn at the same door, for the same units, that meets this time. */
export async function turnOverlaps(
  tx: Tx,
  turnOf: {
    doorId: string
    personId: string
    unitId: string | null
    from: Date
    to: Date | null
    but?: string
  },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from help_requests.door_rota t where t.door_id = ${turnOf.doorId} and t.person_id = ${turnOf.personId}
      and (t.unit_id is not distinct from ${turnOf.unitId}::uuid or t.valid_from = ${turnOf.from})
      and t.id is distinct from ${turnOf.but ?? null}::uuid
      and (t.valid_to is null or t.valid_to > ${turnOf.from})
      and (${turnOf.to}::timestamptz is null or t.valid_from < ${turnOf.to})) as found`.execute(tx)
  return rows[0]?.found === true
}

export async function insertTurn(
  tx: Tx,
  row: { id: string; doorId: string; personId: string; unitId: string | null; from: Date; to: Date | null },
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`insert into help_requests.door_rota (id, door_id, person_id, unit_id, valid_from, valid_to, changed_at, changed_by)
    values (${row.id}, ${row.doorId}, ${row.personId}, ${row.unitId}, ${row.from}, ${row.to}, ${change.now}, ${change.by})`.execute(
    tx,
  )
}

/** A turn that would end before it begins has never been. */
export async function endTurnAt(
  tx: Tx,
  id: string,
  to: Date | null,
  change: { readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`delete from help_requests.door_rota where id = ${id} and ${to}::timestamptz <= valid_from`.execute(
    tx,
  )
  await sql`update help_requests.door_rota set valid_to = ${to}, changed_at = ${change.now}, changed_by = ${change.by}
    where id = ${id}`.execute(tx)
}

export type PersonChoice = { readonly id: string; readonly name: string; readonly title: Localized }

/** Who may stand on a door's rota: those who work for its controller, in the register of its unit. */
export async function peopleFor(tx: Tx, doorId: string): Promise<readonly PersonChoice[]> {
  const { rows } = await sql<PersonChoice>`
    select distinct p.id, p.name, p.title from help_requests.door d
    join published.unit own on own.id = d.unit_id
    join published.unit u on u.organisation_id = d.organisation_id and u.register = own.register
    join published.unit_member m on m.unit_id = u.id join published.person p on p.id = m.person_id
    where d.id = ${doorId} and p.active order by p.name, p.id`.execute(tx)
  return rows
}

/** Whether the asker may write turns for this unit of the door; a unit's lead keeps only that unit's own. */
export async function keepsTurnsOf(tx: Tx, doorId: string, unitId: string | null): Promise<boolean> {
  const { rows } = await sql<{
    may: boolean
  }>`select help_requests.keeps_rota(${doorId}, ${unitId}) as may`.execute(tx)
  return rows[0]?.may === true
}

export type AwayRow = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly deputy: string | null
  readonly deputy_name: string | null
  readonly version: number
}

const away = sql`a.id, a.person_id as person, p.name, a.first_day::text as "firstDay", a.last_day::text as "lastDay",
  a.deputy_id as deputy, d.name as deputy_name, a.version`
const awayTables = sql`help_requests.absence a join published.person p on p.id = a.person_id
  left join published.person d on d.id = a.deputy_id`

/** Absences from this day on of these people, and of those who stand in for them. */
export async function awaysOf(tx: Tx, people: readonly string[], from: string): Promise<readonly AwayRow[]> {
  const { rows } = await sql<AwayRow>`
    select ${away} from ${awayTables} where a.last_day >= ${from}
      and (a.person_id = any (${sql.val([...people])}::uuid[]) or a.person_id in (
        select b.deputy_id from help_requests.absence b where b.person_id = any (${sql.val([...people])}::uuid[])
          and b.last_day >= ${from})) order by a.first_day, p.name, a.id`.execute(tx)
  return rows
}

/** Absences that the asker may see, not over yet, and whether the asker may change each. */
export async function awaysSeen(
  tx: Tx,
  from: string,
): Promise<readonly (AwayRow & { readonly may_change: boolean })[]> {
  const { rows } = await sql<AwayRow & { may_change: boolean }>`
    select ${away}, ${absenceAccess.change.allowed} as may_change from ${awayTables}
    where a.last_day >= ${from} and ${absenceAccess.read.allowed} order by a.first_day, p.name, a.id`.execute(
    tx,
  )
  return rows
}

export async function awayById(tx: Tx, id: string): Promise<(AwayRow & { county: string }) | undefined> {
  const { rows } = await sql<AwayRow & { county: string }>`
    select ${away}, p.county from ${awayTables} where a.id = ${id} for update of a`.execute(tx)
  return rows[0]
}

/** Whether somebody is away already on one of these days. */
export async function awayOverlaps(
  tx: Tx,
  row: { personId: string; firstDay: string; lastDay: string; but?: string },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from help_requests.absence a where a.person_id = ${row.personId}
      and a.id is distinct from ${row.but ?? null}::uuid
      and a.first_day <= ${row.lastDay}::date and a.last_day >= ${row.firstDay}::date) as found`.execute(tx)
  return rows[0]?.found === true
}

export async function putAway(
  tx: Tx,
  row: {
    id: string
    personId: string
    firstDay: string
    lastDay: string
    deputyId: string | null
    by: string
    now: Date
  },
): Promise<void> {
  await sql`insert into help_requests.absence (id, person_id, first_day, last_day, deputy_id, changed_at, changed_by)
    values (${row.id}, ${row.personId}, ${row.firstDay}, ${row.lastDay}, ${row.deputyId}, ${row.now}, ${row.by})
    on conflict (id) do update set first_day = excluded.first_day, last_day = excluded.last_day, deputy_id = excluded.deputy_id,
      told_at = null, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
      version = help_requests.absence.version + 1`.execute(tx)
}

export async function dropAway(tx: Tx, id: string): Promise<void> {
  await sql`delete from help_requests.absence where id = ${id}`.execute(tx)
}

/** Whether this one may stand in: the same controller and register for every unit of the one away. */
export async function mayStandIn(tx: Tx, personId: string, deputyId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select help_requests.may_stand_in(${personId}, ${deputyId})
      and exists (select from published.person p where p.id = ${deputyId} and p.active) as may`.execute(tx)
  return rows[0]?.may === true
}

export type Colleague = PersonChoice & { readonly deputies: readonly string[] }

/** Those whose absences the asker may keep, each with whoever may stand in. */
export async function absenceKeptFor(tx: Tx): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.title, coalesce((select array_agg(q.id order by q.name) from published.person q
        where q.county = p.county and q.id <> p.id and q.active and help_requests.may_stand_in(p.id, q.id)), '{}') as deputies
    from published.person p
    where p.active and ${workerAccess.planAbsence.allowed}
      and exists (select from published.unit_member m where m.person_id = p.id) order by p.name, p.id`.execute(
    tx,
  )
  return rows
}

export async function namesOf(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from published.person where id = any (${sql.val([...people])}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type Stranded = {
  readonly id: string
  readonly door_name: Localized
  readonly holder_name: string
  readonly due_at: Date | null
  readonly kept_at: Date | null
}

/** Open matters of somebody who is away with nobody standing in: on the list of the lead of their unit. */
export async function strandedOf(tx: Tx): Promise<readonly Stranded[]> {
  const { rows } = await sql<Stranded>`
    select r.id, d.name as door_name, h.name as holder_name, p.due_at, p.kept_at
    from help_requests.help_request r join help_requests.door d on d.id = r.door_id
    join published.person h on h.id = r.holder_id
    left join lateral (select due_at, kept_at from help_requests.promise x where x.help_request_id = r.id and x.void_at is null
      order by made_at desc limit 1) p on true
    where ${helpRequestAccess.assign.allowed} and r.state <> 'resolved'
      and exists (select from help_requests.away_now w where w.person_id = r.holder_id)
      and not exists (select from help_requests.standing_in s where s.person_id = r.holder_id
        and not exists (select from help_requests.away_now w where w.person_id = s.deputy_id))
      and (r.deputy_id is null or exists (select from help_requests.away_now w where w.person_id = r.deputy_id))
    order by p.kept_at nulls first, p.due_at, r.id`.execute(tx)
  return rows
}

export type DoorAhead = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly unit_id: string
  readonly unit: Localized
  readonly area_id: string | null
}

/** Each door with each unit behind it; of one county and readable by the asker, or all for the job. */
export async function doorsAhead(tx: Tx, county: string | null): Promise<readonly DoorAhead[]> {
  const mine: RawBuilder<unknown> =
    county === null ? sql`true` : sql`d.county = ${county} and ${doorAccess.read.allowed}`
  const { rows } = await sql<DoorAhead>`
    select d.id, d.county, d.name, u.id as unit_id, u.name as unit, u.area_id
    from help_requests.door d join help_requests.unit_behind b on b.door_id = d.id join published.unit u on u.id = b.unit_id
    where ${mine} order by d.county, d.position, u.id = d.unit_id desc, u.name->>'fi'`.execute(tx)
  return rows
}

/** Writes that the leads have been told of this day; whether nobody had told them before, or so long ago. */
export async function tellDay(
  tx: Tx,
  row: { doorId: string; unitId: string; day: string },
  now: Date,
  again: Date | null,
): Promise<boolean> {
  const { rows } = await sql`
    insert into help_requests.rota_told (door_id, unit_id, day, told_at) values (${row.doorId}, ${row.unitId}, ${row.day}, ${now})
    on conflict (door_id, unit_id, day) do update set told_at = excluded.told_at
      where help_requests.rota_told.told_at < ${again}::timestamptz returning 1`.execute(tx)
  return rows.length > 0
}

/** Absences of which nobody has been told yet that nobody stands in. */
export async function tellAway(tx: Tx, ids: readonly string[], now: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update help_requests.absence set told_at = ${now} where id = any (${sql.val([...ids])}::uuid[]) and told_at is null
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function removeOldRota(
  tx: Tx,
  before: { absence: string; day: string; told: string },
): Promise<{ readonly absences: number; readonly days: number }> {
  const { rows } = await sql<{ absences: number; days: number }>`
    with absences as (delete from help_requests.absence where last_day <= ${before.absence} returning 1),
    days as (delete from help_requests.door_day where day <= ${before.day} returning 1),
    told as (delete from help_requests.rota_told where day < ${before.told} returning 1)
    select (select count(*) from absences) as absences, (select count(*) from days) as days`.execute(tx)
  return rows[0] ?? { absences: 0, days: 0 }
}
