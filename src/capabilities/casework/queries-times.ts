/** Times agreed with a family. */
import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { Relative, Worker } from './queries-plan-jobs.ts'

export type TimeRow = {
  readonly id: string
  readonly case_id: string
  readonly county: string
  readonly family_id: string
  readonly member_ids: readonly string[]
  readonly cannot: readonly string[]
  readonly words_sealed: Uint8Array
  readonly starts_at: Date
  readonly ends_at: Date
  readonly way: 'on-site' | 'remote' | 'phone'
  readonly place: Localized
  readonly link: string | null
  readonly state: 'booked' | 'held' | 'no-show' | 'cancelled'
  readonly workers: readonly string[]
  readonly mine: boolean
}

/** Those the asker is told of, of one case or of all, ahead and of the last two months; the nearest first. */
export async function timesTold(tx: Tx, ofCase: string | null, since: Date): Promise<readonly TimeRow[]> {
  const { rows } = await sql<TimeRow>`
    select id, case_id, county, family_id, to_jsonb(member_ids) as member_ids, to_jsonb(cannot) as cannot, words_sealed, starts_at,
      ends_at, way, place, link, state, workers, mine
    from casework.times_of(${ofCase}) where ends_at > ${since} order by starts_at, id limit 200`.execute(tx)
  return rows
}

/** Who of these are parties of the case: whom it is about, or who stand by that child. */
export async function partiesAmong(
  tx: Tx,
  ofCase: string,
  members: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) x(id)
    cross join lateral (select x.id::uuid as id) m where casework.party_of(${ofCase}, m.id)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Who of these colleagues work on the case, as far as the asker is told of them: the answer would tell of a hidden one. */
export async function seatedAmong(
  tx: Tx,
  ofCase: string,
  people: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct i.person_id as id from casework.seat s join families.involvement i on i.id = s.involvement_id
    where s.case_id = ${ofCase} and families.stands(i) and families.sees_presence(i) and i.person_id in
      (select x.id::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) x(id))`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function insertTime(
  tx: Tx,
  row: {
    readonly appointment: string
    readonly caseId: string
    readonly members: readonly string[]
    readonly words: Uint8Array
    readonly by: string
  },
): Promise<void> {
  await sql`insert into casework.case_time (id, case_id, member_ids, words_sealed, booked_by)
    values (${row.appointment}, ${row.caseId},
      (select coalesce(array_agg(x.id::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(row.members)}::jsonb) x(id)),
      ${row.words}, ${row.by}) on conflict do nothing`.execute(tx)
}

/** One of the family says that they cannot come: a second time changes nothing. */
export async function sayCannot(tx: Tx, id: string, member: string): Promise<void> {
  await sql`update casework.case_time set cannot = array_append(cannot, ${member}::uuid)
    where id = ${id} and not (${member}::uuid = any (cannot))`.execute(tx)
}

export type TimeToTell = {
  readonly case_id: string
  readonly booked: boolean
  readonly starts_at: Date
  readonly relatives: readonly Relative[]
  readonly worker: Worker | null
}

/** Whom a notice about a time goes to: those of the family it is with, and the worker who booked it. Run by the clock. */
export async function timeToTell(tx: Tx, id: string): Promise<TimeToTell | undefined> {
  const { rows } = await sql<{
    case_id: string
    booked: boolean
    starts_at: Date
    relatives: readonly (Omit<Relative, 'email_sealed'> & { email: string })[]
    worker: Worker | null
  }>`
    select t.case_id, a.state = 'booked' as booked, a.starts_at,
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'county', f.county, 'language', f.language,
          'email', encode(f.email_sealed, 'hex')) order by f.id), '[]')
        from families.person f where f.id = any (t.member_ids) and f.email_sealed is not null) as relatives,
      (select jsonb_build_object('email', p.email, 'language', p.language) from published.person p
        where p.id = t.booked_by and p.active and p.mail_bounced_at is null) as worker
    from casework.case_time t join appointments.appointment a on a.id = t.id
    where t.id = ${id}`.execute(tx)
  const [row] = rows
  return row === undefined
    ? undefined
    : {
        case_id: row.case_id,
        booked: row.booked,
        starts_at: row.starts_at,
        worker: row.worker,
        relatives: row.relatives.map(({ email, ...relative }) => ({
          ...relative,
          email_sealed: Uint8Array.fromHex(email),
        })),
      }
}

/** Whether the asker is told of a time. */
export async function isTimeTold(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select exists (select from casework.times_of(null) t where t.id = ${id}) as told`.execute(tx)
  return rows[0]?.told === true
}
