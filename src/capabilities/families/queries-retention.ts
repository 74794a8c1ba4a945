import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { ServiceTask } from './domain/family.ts'

export type ClosedFamily = {
  readonly id: string
  readonly county: string
  readonly closed_on: string
  readonly tasks: readonly ServiceTask[]
  readonly births: readonly string[]
}

/** Closes every family with which nobody has a part any more. */
export async function closeLeft(tx: Tx): Promise<void> {
  await sql`
    select families.close_if_left(f.id) from families.family f where f.closed_at is null
      and not exists (select from families.involvement i where i.family_id = f.id and i.ended_at is null
        and (i.until is null or i.until >= platform.today()))`.execute(tx)
}

/** Families that were closed before a moment, with what decides how long each is kept; those that have waited longest first. */
export async function closedBefore(
  tx: Tx,
  { before, after, limit }: { before: Date; after: { at: string; id: string } | null; limit: number },
): Promise<readonly (ClosedFamily & { readonly closed_at: string })[]> {
  const { rows } = await sql<ClosedFamily & { closed_at: string }>`
    select f.id, f.county, f.closed_at::text as closed_at, (f.closed_at at time zone 'Europe/Helsinki')::date as closed_on,
      (select jsonb_agg(distinct t.task) from (select f.service_task as task
        union select e.service_task from families.entry e where e.family_id = f.id) t) as tasks,
      coalesce((select jsonb_agg(p.born_on) from families.belonging b join families.person p on p.id = b.person_id
        where b.family_id = f.id and b.part = 'child' and p.born_on is not null), '[]') as births
    from families.family f
    where f.closed_at < ${before} ${after === null ? sql`` : sql`and (f.closed_at, f.id) > (${after.at}::timestamptz, ${after.id}::uuid)`}
    order by f.closed_at, f.id limit ${limit} for update of f`.execute(tx)
  return rows
}

const ofCase =
  (table: string, key = 'x.id::text') =>
  (family: string): RawBuilder<unknown> =>
    sql`
    select ${sql.raw(key)} from ${sql.table(`casework.${table}`)} x join casework.family_case c on c.id = x.case_id
    where c.family_id = ${family}`
/** What hangs on something of a case: on a section, a goal, a meeting, a thread. */
const below =
  (table: string, parent: string, by: string, key = 'x.id::text') =>
  (family: string): RawBuilder<unknown> =>
    sql`
    select ${sql.raw(key)} from ${sql.table(`casework.${table}`)} x
    join ${sql.table(`casework.${parent}`)} y on y.id = x.${sql.ref(by)}
    join casework.family_case c on c.id = y.case_id where c.family_id = ${family}`

/** Everything that hangs on a family, table by table: what counts as gone when it is gone. */
const hanging: Readonly<Record<string, (family: string) => RawBuilder<unknown>>> = {
  family: (id) => sql`select id::text from families.family where id = ${id}`,
  belonging: (id) => sql`select person_id::text from families.belonging where family_id = ${id}`,
  home: (id) => sql`select id::text from families.home where family_id = ${id}`,
  living: (id) =>
    sql`select l.home_id || '/' || l.person_id from families.living l join families.home h on h.id = l.home_id where h.family_id = ${id}`,
  consent: (id) => sql`select id::text from families.consent where family_id = ${id}`,
  consent_ask: (id) => sql`select id::text from families.consent_ask where family_id = ${id}`,
  ban: (id) => sql`select id::text from families.ban where family_id = ${id}`,
  ground: (id) => sql`select id::text from families.ground where family_id = ${id}`,
  judgement: (id) => sql`select id::text from families.judgement where family_id = ${id}`,
  involvement: (id) => sql`select id::text from families.involvement where family_id = ${id}`,
  involvement_shown: (id) =>
    sql`select s.id::text from families.involvement_shown s join families.involvement i on i.id = s.involvement_id
      where i.family_id = ${id}`,
  helper: (id) => sql`select id::text from families.helper where family_id = ${id}`,
  entry: (id) => sql`select id::text from families.entry where family_id = ${id}`,
  entry_reader: (id) =>
    sql`select r.entry_id || '/' || r.member_id from families.entry_reader r join families.entry e on e.id = r.entry_id
      where e.family_id = ${id}`,
  break_glass: (id) => sql`select id::text from families.break_glass where family_id = ${id}`,
  'casework.family_case': (id) => sql`select id::text from casework.family_case where family_id = ${id}`,
  'casework.seat': ofCase('seat', "x.case_id || '/' || x.involvement_id"),
  'casework.support': ofCase('support', "x.case_id || '/' || x.unit_id"),
  'casework.responsible': ofCase('responsible'),
  'casework.stage_change': ofCase('stage_change'),
  'casework.clock': ofCase('clock'),
  'casework.section': ofCase('section'),
  'casework.section_version': below(
    'section_version',
    'section',
    'section_id',
    "x.section_id || '/' || x.version",
  ),
  'casework.goal': ofCase('goal'),
  'casework.goal_rating': below('goal_rating', 'goal', 'goal_id'),
  'casework.step': ofCase('step'),
  'casework.plan_version': ofCase('plan_version'),
  'casework.signature': below('signature', 'plan_version', 'plan_version_id'),
  'casework.joint': ofCase('joint'),
  'casework.meeting': ofCase('meeting'),
  'casework.participant': below('participant', 'meeting', 'meeting_id'),
  'casework.agenda_point': below('agenda_point', 'meeting', 'meeting_id'),
  'casework.case_path': ofCase('case_path'),
  'casework.path_step': below('path_step', 'case_path', 'case_path_id', "x.case_path_id || '/' || x.step"),
  'casework.thread': ofCase('thread'),
  'casework.thread_side': below('thread_side', 'thread', 'thread_id'),
  'casework.message': below('message', 'thread', 'thread_id'),
  'casework.voice': ofCase('voice'),
  'casework.case_time': ofCase('case_time'),
  'casework.export': ofCase('export'),
}
/** The tables that go with a family; a test sees that none is missing. */
export const tablesOfFamily: readonly string[] = Object.keys(hanging)

/** Counts by table, and the name of every row that is gone: ids, nothing that was written. */
export type Removed = { readonly counts: Readonly<Record<string, number>>; readonly rows: readonly string[] }

export const standsAlone = sql`not exists (select from families.belonging b where b.person_id = p.id)
  and not exists (select from families.consent c where p.id in (c.about_id, c.giver_id, c.withdrawn_by))
  and not exists (select from families.consent_ask c where p.id in (c.about_id, c.giver_id))
  and not exists (select from families.ban c where p.id in (c.about_id, c.set_by))
  and not exists (select from families.ground c where c.about_id = p.id)
  and not exists (select from families.judgement c where c.child_id = p.id)
  and not exists (select from families.involvement c where c.about_id = p.id)
  and not exists (select from families.involvement_shown c where p.id in (c.member_id, c.shown_by_member))
  and not exists (select from families.helper c where c.named_by_member = p.id)
  and not exists (select from families.entry c where p.id in (c.about_id, c.author_member, c.thread_of))
  and not exists (select from families.entry_reader c where p.id in (c.member_id, c.opened_by_member))
  and not exists (select from casework.family_case c where c.about_id = p.id)
  and not exists (select from casework.clock c where c.about_id = p.id)
  and not exists (select from casework.section c where p.id in (c.own_of, c.author_member))
  and not exists (select from casework.section_version c where c.by_member = p.id)
  and not exists (select from casework.goal c where p.id in (c.own_of, c.author_member))
  and not exists (select from casework.goal_rating c where c.by_member = p.id)
  and not exists (select from casework.step c where p.id in (c.own_of, c.author_member, c.owner_member))
  and not exists (select from casework.plan_version c where c.own_of = p.id)
  and not exists (select from casework.signature c where c.member_id = p.id)
  and not exists (select from casework.joint c where c.about_id = p.id)
  and not exists (select from casework.participant c where c.member_id = p.id)
  and not exists (select from casework.agenda_point c where c.by_member = p.id)
  and not exists (select from casework.thread c where p.id in (c.about_id, c.by_member))
  and not exists (select from casework.thread_side c where c.member_id = p.id)
  and not exists (select from casework.message c where c.by_member = p.id)
  and not exists (select from casework.voice c where c.member_id = p.id)`

/** Deletes a family with all that hangs on it, and those of its people who belong to no other. */
export async function removeFamily(tx: Tx, id: string): Promise<Removed> {
  const names = Object.entries(hanging).map(
    ([table, keys]) => sql`select ${table} as kind, k.key from (${keys(id)}) as k(key)`,
  )
  const { rows: gone } = await sql<{
    kind: string
    key: string
  }>`${sql.join(names, sql` union all `)}`.execute(tx)
  const people = gone.flatMap(({ kind, key }) => (kind === 'belonging' ? [key] : []))
  await sql`delete from families.family where id = ${id}`.execute(tx)
  const { rows: left } = await sql<{ id: string }>`
    select p.id from families.person p where p.id = any (${people}::uuid[]) and ${standsAlone}`.execute(tx)
  const ids = left.map((row) => row.id)
  const { rows: ofPeople } = await sql<{ kind: string; key: string }>`
    with relations as (delete from families.relation where child_id = any (${ids}::uuid[]) or adult_id = any (${ids}::uuid[]) returning id),
      blocks as (delete from families.block where child_id = any (${ids}::uuid[]) or adult_id = any (${ids}::uuid[]) returning id),
      bars as (delete from families.proxy_bar where child_id = any (${ids}::uuid[]) returning id),
      sessions as (delete from accounts.session where member_id = any (${ids}::uuid[]) or acting_for = any (${ids}::uuid[]) returning id),
      codes as (delete from guidance.own_code where member_id = any (${ids}::uuid[]) returning id)
    select 'relation' as kind, id::text as key from relations union all select 'block', id::text from blocks
    union all select 'proxy_bar', id::text from bars union all select 'session', id::text from sessions union all select 'own_code', id::text from codes`.execute(
    tx,
  )
  await sql`delete from families.person where id = any (${ids}::uuid[])`.execute(tx)
  const all = [...gone, ...ofPeople, ...ids.map((key) => ({ kind: 'person', key }))]
  const counts: Record<string, number> = {}
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1
  return { counts, rows: all.map(({ kind, key }) => `${kind}:${key}`).toSorted() }
}
