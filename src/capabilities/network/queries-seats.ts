import { sql } from 'kysely'
import { addDays, type PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { ForumOffice, SeatKind, SeatSector } from './domain/forum-words.ts'
import { type By, json } from './queries-forums.ts'

export type SeatPlan = {
  readonly kind: SeatKind
  readonly sector: SeatSector
  readonly organisation: string | null
  readonly title: Localized
  readonly chosenBy: string | null
}
export type SeatCore = {
  readonly id: string
  readonly forum_id: string
  readonly version: number
  readonly ended: boolean
}

export async function seatCore(tx: Tx, id: string): Promise<SeatCore | undefined> {
  const { rows } =
    await sql<SeatCore>`select id, forum_id, version, ended_on is not null as ended from network.seat
    where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

export async function insertSeats(
  tx: Tx,
  forum: string,
  seats: readonly (SeatPlan & { readonly id: string })[],
  by: By,
): Promise<void> {
  const rows = seats.map((seat, index) => ({ ...seat, index }))
  await sql`insert into network.seat (id, forum_id, position, kind, sector, organisation_id, title, chosen_by, changed_at, changed_by)
    select r.id, ${forum}, r.index + 1 + coalesce((select max(s.position) from network.seat s where s.forum_id = ${forum}), 0), r.kind,
      r.sector, r.organisation, r.title, r."chosenBy", ${by.now}, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, index integer, kind text, sector text, organisation uuid,
      title jsonb, "chosenBy" uuid)
    on conflict (id) do nothing`.execute(tx)
}
export async function updateSeat(
  tx: Tx,
  id: string,
  version: number,
  seat: SeatPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.seat set kind = ${seat.kind}, sector = ${seat.sector},
      organisation_id = ${seat.organisation}, title = ${json(seat.title)}, chosen_by = ${seat.chosenBy}, changed_at = ${by.now},
      changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version} and ended_on is null`.execute(tx)
  return numAffectedRows === 1n
}
/** Puts a seat at its place among the others; from 1 on. */
export async function placeSeat(tx: Tx, forum: string, id: string, position: number): Promise<void> {
  await sql`update network.seat s set position = r.place from (
      select id, row_number() over (order by case when id = ${id} then ${position} - 0.5 else rank end, rank)::integer as place
      from (select id, row_number() over (order by (id = ${id}), position, id) as rank from network.seat
        where forum_id = ${forum} and ended_on is null) o) r
    where r.id = s.id and s.position <> r.place`.execute(tx)
}
export async function endSeat(tx: Tx, id: string, version: number, on: PlainDate, by: By): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.seat set ended_on = ${on}, changed_at = ${by.now}, changed_by = ${by.person},
    version = version + 1 where id = ${id} and version = ${version} and ended_on is null`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await sql`update network.seat_term set last_day = ${on}, changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where seat_id = ${id} and first_day <= ${on}::date and (last_day is null or last_day > ${on}::date)`.execute(
    tx,
  )
  return true
}

export type TermPlan = {
  readonly person: string | null
  readonly name: string | null
  readonly email: string | null
  readonly deputyPerson: string | null
  readonly deputyName: string | null
  readonly deputyEmail: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
}
export type TermCore = {
  readonly id: string
  readonly seat_id: string
  readonly forum_id: string
  readonly version: number
  readonly first_day: PlainDate
}

export async function termCore(tx: Tx, id: string): Promise<TermCore | undefined> {
  const { rows } =
    await sql<TermCore>`select t.id, t.seat_id, s.forum_id, t.version, t.first_day::text as first_day
    from network.seat_term t join network.seat s on s.id = t.seat_id where t.id = ${id} for no key update of t`.execute(
      tx,
    )
  return rows[0]
}
/** The term that runs when the new one begins ends the day before. */
export async function endRunningTerm(tx: Tx, seat: string, firstDay: PlainDate, by: By): Promise<void> {
  const last = addDays(firstDay, -1)
  await sql`update network.seat_term set last_day = ${last}, changed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where seat_id = ${seat} and first_day < ${firstDay}::date and (last_day is null or last_day >= ${firstDay}::date)`.execute(
    tx,
  )
}
/** Whether another term of the seat runs on a day from the first to the last. */
export async function overlaps(
  tx: Tx,
  seat: string,
  except: string | null,
  term: { readonly firstDay: PlainDate; readonly lastDay: PlainDate | null },
): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean
  }>`select exists (select from network.seat_term t where t.seat_id = ${seat}
    and t.id is distinct from ${except}::uuid and daterange(t.first_day, t.last_day, '[]')
      && daterange(${term.firstDay}::date, ${term.lastDay}::date, '[]')) as found`.execute(tx)
  return rows[0]?.found === true
}
export async function insertTerm(tx: Tx, id: string, seat: string, term: TermPlan, by: By): Promise<void> {
  await sql`insert into network.seat_term (id, seat_id, person_id, name, email, deputy_person_id, deputy_name, deputy_email, first_day,
      last_day, changed_at, changed_by)
    values (${id}, ${seat}, ${term.person}, ${term.name}, ${term.email}, ${term.deputyPerson}, ${term.deputyName}, ${term.deputyEmail},
      ${term.firstDay}, ${term.lastDay}, ${by.now}, ${by.person})`.execute(tx)
}
export async function updateTerm(
  tx: Tx,
  id: string,
  version: number,
  term: TermPlan,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.seat_term set person_id = ${term.person}, name = ${term.name},
      email = ${term.email}, deputy_person_id = ${term.deputyPerson}, deputy_name = ${term.deputyName},
      deputy_email = ${term.deputyEmail}, first_day = ${term.firstDay}, last_day = ${term.lastDay}, changed_at = ${by.now},
      changed_by = ${by.person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
export async function endTerm(
  tx: Tx,
  id: string,
  version: number,
  lastDay: PlainDate,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.seat_term set last_day = ${lastDay}, changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
export async function termExists(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean
  }>`select exists (select from network.seat_term where id = ${id})
    or exists (select from network.office_term where id = ${id}) as found`.execute(tx)
  return rows[0]?.found === true
}

export type OfficePlan = {
  readonly office: ForumOffice
  readonly person: string | null
  readonly name: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
}
export type OfficeCore = {
  readonly id: string
  readonly forum_id: string
  readonly version: number
  readonly first_day: PlainDate
}
export async function officeCore(tx: Tx, id: string): Promise<OfficeCore | undefined> {
  const { rows } =
    await sql<OfficeCore>`select id, forum_id, version, first_day::text as first_day from network.office_term
    where id = ${id} for no key update`.execute(tx)
  return rows[0]
}
/** One chair at a time and one vice chair; secretaries and those responsible may be several. */
export async function endRunningOffice(
  tx: Tx,
  forum: string,
  office: ForumOffice,
  firstDay: PlainDate,
  by: By,
): Promise<void> {
  const last = addDays(firstDay, -1)
  await sql`update network.office_term set last_day = ${last}, changed_at = ${by.now}, changed_by = ${by.person},
      version = version + 1
    where forum_id = ${forum} and office = ${office} and first_day < ${firstDay}::date
      and (last_day is null or last_day >= ${firstDay}::date)`.execute(tx)
  await sql`delete from network.office_term where forum_id = ${forum} and office = ${office} and first_day = ${firstDay}::date`.execute(
    tx,
  )
}
export async function insertOffice(
  tx: Tx,
  id: string,
  forum: string,
  office: OfficePlan,
  by: By,
): Promise<void> {
  await sql`insert into network.office_term (id, forum_id, office, person_id, name, first_day, last_day, changed_at, changed_by)
    values (${id}, ${forum}, ${office.office}, ${office.person}, ${office.name}, ${office.firstDay}, ${office.lastDay}, ${by.now},
      ${by.person})`.execute(tx)
}
export async function endOffice(
  tx: Tx,
  id: string,
  version: number,
  lastDay: PlainDate,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.office_term set last_day = ${lastDay}, changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
