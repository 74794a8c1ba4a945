import { type RawBuilder, sql } from 'kysely'
import { flags } from '#platform/access.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { clockEntryAccess } from './access-clock.ts'
import type { EntryKind, ReturnWay } from './domain/clock.ts'

export type EntryRow = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly municipality: string | null
  readonly kind: EntryKind
  readonly title: Localized
  readonly note: string
  readonly owner: string | null
  readonly ownerName: string | null
  readonly ownerWords: string
  readonly returns: ReturnWay
  readonly firstDay: PlainDate
  readonly wholeMonth: boolean
  readonly rule: string | null
  readonly lastDay: PlainDate | null
  readonly legal: 'D23' | 'D24' | null
  readonly inFeed: boolean
  readonly changedAt: Date
  readonly version: number
}

export type TimeRow = {
  readonly entry: string
  readonly slot: string
  readonly due: PlainDate
  readonly plannedOn: PlainDate | null
  readonly plannedAt: string | null
  readonly place: string
  readonly doneOn: PlainDate | null
  readonly outcome: string
  readonly changedAt: Date
  readonly changedBy: string | null
  readonly version: number
}

const entryColumns = sql`e.id, e.county, e.area_id as area, e.municipality, e.kind, e.title, e.note, e.owner_id as owner,
  p.name as "ownerName", e.owner_words as "ownerWords", e.returns, e.first_day::text as "firstDay", e.whole_month as "wholeMonth",
  e.rule, e.last_day::text as "lastDay", e.legal, e.in_feed as "inFeed", e.changed_at as "changedAt", e.version`
const entriesFrom = sql`network.clock_entry e left join published.person p on p.id = e.owner_id`

const timeColumns = sql`t.entry_id as entry, t.slot, t.due_on::text as due, t.planned_on::text as "plannedOn",
  t.planned_at as "plannedAt", t.place, t.done_on::text as "doneOn", t.outcome, t.changed_at as "changedAt",
  p.name as "changedBy", t.version`
const timesFrom = sql`network.clock_time t left join published.person p on p.id = t.changed_by`

export async function entryById(tx: Tx, id: string): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>`select ${entryColumns} from ${entriesFrom} where e.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export const entryFlags = (tx: Tx, id: string): Promise<Readonly<Record<string, boolean>>> =>
  flags(tx, clockEntryAccess.read, id)

/** The entries of a county; with an area those of the area and of the whole county. */
export async function entriesOf(
  tx: Tx,
  of: { readonly county: string; readonly area: string | null },
): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`select ${entryColumns} from ${entriesFrom}
    where e.county = ${of.county} and (${of.area}::uuid is null or e.area_id is null or e.area_id = ${of.area})
    order by e.first_day, e.id limit 1000`.execute(tx)
  return rows
}

/** What became of them in some years. */
export async function timesOf(
  tx: Tx,
  of: { readonly county: string; readonly fromYear: number; readonly toYear: number },
): Promise<readonly TimeRow[]> {
  const { rows } =
    await sql<TimeRow>`select ${timeColumns} from ${timesFrom} join network.clock_entry e on e.id = t.entry_id
    where e.county = ${of.county} and left(t.slot, 4)::integer between ${of.fromYear} and ${of.toYear}
    order by t.due_on limit 5000`.execute(tx)
  return rows
}

export async function timesOfEntry(tx: Tx, entry: string): Promise<readonly TimeRow[]> {
  const { rows } = await sql<TimeRow>`select ${timeColumns} from ${timesFrom} where t.entry_id = ${entry}
    order by t.due_on desc limit 200`.execute(tx)
  return rows
}

export async function timeAt(tx: Tx, entry: string, slot: string): Promise<TimeRow | undefined> {
  const { rows } = await sql<TimeRow>`select ${timeColumns} from ${timesFrom}
    where t.entry_id = ${entry} and t.slot = ${slot}`.execute(tx)
  return rows[0]
}

export type EntryPlan = Omit<EntryRow, 'changedAt' | 'county' | 'id' | 'ownerName' | 'version'>
type By = { readonly person: string | null; readonly now: Date }

const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`

export async function insertEntries(
  tx: Tx,
  entries: readonly (EntryPlan & { readonly id: string })[],
  of: By & { readonly county: string },
): Promise<void> {
  if (entries.length === 0) return
  await sql`insert into network.clock_entry (id, county, area_id, municipality, kind, title, note, owner_id, owner_words, returns,
      first_day, whole_month, rule, last_day, legal, in_feed, created_at, changed_at, changed_by)
    select r.id, ${of.county}, r.area, r.municipality, r.kind, r.title, r.note, r.owner, r."ownerWords", r.returns, r."firstDay",
      r."wholeMonth", r.rule, r."lastDay", r.legal, r."inFeed", ${of.now}, ${of.now}, ${of.person}::uuid
    from jsonb_to_recordset(${json(entries)}) as r (id uuid, area uuid, municipality text, kind text, title jsonb, note text, owner uuid,
      "ownerWords" text, returns text, "firstDay" date, "wholeMonth" boolean, rule text, "lastDay" date, legal text, "inFeed" boolean)
    on conflict (id) do nothing`.execute(tx)
}

export async function updateEntry(tx: Tx, id: string, seen: number, entry: EntryPlan & By): Promise<boolean> {
  const { rows } =
    await sql`update network.clock_entry set area_id = ${entry.area}, municipality = ${entry.municipality},
      kind = ${entry.kind}, title = ${json(entry.title)}, note = ${entry.note}, owner_id = ${entry.owner},
      owner_words = ${entry.ownerWords}, returns = ${entry.returns}, first_day = ${entry.firstDay}, whole_month = ${entry.wholeMonth},
      rule = ${entry.rule}, last_day = ${entry.lastDay}, in_feed = ${entry.inFeed}, changed_at = ${entry.now},
      changed_by = ${entry.person}, version = version + 1
    where id = ${id} and version = ${seen} returning 1`.execute(tx)
  return rows.length === 1
}

export async function deleteEntry(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.clock_entry where id = ${id}`.execute(tx)
}

export async function hasHistory(tx: Tx, id: string): Promise<boolean> {
  const { rows } =
    await sql`select from network.clock_time where entry_id = ${id} and done_on is not null limit 1`.execute(
      tx,
    )
  return rows.length > 0
}

export type TimePlan = Pick<
  TimeRow,
  'doneOn' | 'due' | 'outcome' | 'place' | 'plannedAt' | 'plannedOn' | 'slot'
>

/** Writes what became of one time as it was seen: version 0 is one of which nothing has been said yet. */
export async function writeTime(tx: Tx, entry: string, seen: number, time: TimePlan & By): Promise<boolean> {
  const { slot, due, plannedOn, plannedAt, place, doneOn, outcome, now, person } = time
  const { rows } =
    seen === 0
      ? await sql`insert into network.clock_time (entry_id, slot, due_on, planned_on, planned_at, place, done_on, outcome, changed_at,
            changed_by)
          values (${entry}, ${slot}, ${due}, ${plannedOn}, ${plannedAt}, ${place}, ${doneOn}, ${outcome}, ${now}, ${person})
          on conflict do nothing returning 1`.execute(tx)
      : await sql`update network.clock_time set due_on = ${due}, planned_on = ${plannedOn}, planned_at = ${plannedAt},
            place = ${place}, done_on = ${doneOn}, outcome = ${outcome}, changed_at = ${now}, changed_by = ${person},
            version = version + 1
          where entry_id = ${entry} and slot = ${slot} and version = ${seen} returning 1`.execute(tx)
  return rows.length === 1
}

// --- What is kept elsewhere ----------------------------------------------------------------------------------------

export type OutsideDate = {
  readonly id: string
  readonly kind:
    | 'forum'
    | 'programme'
    | 'measure'
    | 'plan-check'
    | 'bar'
    | 'spearhead'
    | 'experiment-decision'
    | 'risk-review'
    | 'training'
  readonly title: Localized
  /** The forum of a meeting. */
  readonly of: Localized | null
  readonly area: string | null
  readonly day: PlainDate
  readonly lastDay: PlainDate | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly done: boolean
  readonly cancelled: boolean
  /** Of a season: what begins or ends on the day, and how many. */
  readonly edge: 'begins' | 'ends' | null
  readonly count: number
  readonly changedAt: Date | null
  readonly sequence: number
  /** Of a forum: whether it is one whose dates are for everybody. */
  readonly isTeam: boolean
}

/**
 * What has its day elsewhere: meetings, seasons of programmes, the plan, trials and trainings. Of the programme only what returns
 * is a season; all that begins or ends in an area on the same day is one.
 */
export async function outsideDates(
  tx: Tx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly from: PlainDate
    readonly to: PlainDate
  },
): Promise<readonly OutsideDate[]> {
  const { county, area, from, to } = of
  const here = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`(${area}::uuid is null or ${column} is null or ${column} = ${area}::uuid)`
  const season = (edge: 'begins' | 'ends', day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select (min(s.id::text))::uuid, 'programme', case when count(*) = 1 then (array_agg(s.title))[1] else '{}'::jsonb end,
      null::jsonb, s.area_id, ${day}, null::date, null::timestamptz, null::timestamptz, true, false, ${edge}::text, count(*)::integer,
      null::timestamptz, 0, false
    from published.programme_season s where s.county = ${county} and ${here(sql`s.area_id`)} and s.kind <> 'event'
      and ${day} between ${from}::date and ${to}::date
    group by s.area_id, ${day}`
  const { rows } = await sql<OutsideDate>`
    select x.id, x.kind, x.title, x.of, x.area, x.day::text as day, x.last_day::text as "lastDay", x.starts_at as "startsAt",
      x.ends_at as "endsAt", x.done, x.cancelled, x.edge, x.count, x.changed_at as "changedAt", x.sequence, x.is_team as "isTeam"
    from (
      select f.id, 'forum' as kind, f.title, f.forum as of, f.area_id as area, (f.starts_at at time zone 'Europe/Helsinki')::date as day,
        null::date as last_day, f.starts_at, f.ends_at, f.state = 'held' as done, f.state = 'cancelled' as cancelled,
        null::text as edge, 1 as count, f.changed_at, f.sequence, f.level = 'team' as is_team
      from published.forum_date f where f.county = ${county} and ${here(sql`f.area_id`)}
        and (f.starts_at at time zone 'Europe/Helsinki')::date between ${from}::date and ${to}::date
      union all (${season('begins', sql`s.first_day`)})
      union all (${season('ends', sql`s.last_day`)})
      union all
      select m.id, m.kind, m.title, null, m.area_id, m.due_on, null, null, null, m.done, false, null, 1, null, 0, false
      from published.plan_measure_date m where m.county = ${county} and ${here(sql`m.area_id`)}
        and m.due_on between ${from}::date and ${to}::date
      union all
      select d.id, d.kind, d.title, null, d.area_id, d.due_on, null, null, null, d.done, false, null, 1, null, 0, false
      from published.experiment_date d where d.county = ${county} and ${here(sql`d.area_id`)}
        and d.due_on between ${from}::date and ${to}::date
      union all
      select t.id, 'training', t.title, null, t.area_id, t.first_day, t.last_day, null, null, t.state = 'held', false, null, 1, null, 0,
        false
      from published.training_date t where t.county = ${county} and ${here(sql`t.area_id`)}
        and t.first_day between ${from}::date and ${to}::date
    ) x order by x.day, x.kind, x.id limit 2000`.execute(tx)
  return rows
}

// --- Who ------------------------------------------------------------------------------------------------------------

export type ClockReader = {
  readonly reads: boolean
  readonly keepsCounty: boolean
  /** Areas that the asker leads. */
  readonly areas: readonly string[]
}

/** What the asker is to a county's year. */
export async function clockReader(tx: Tx, county: string): Promise<ClockReader> {
  const { rows } = await sql<ClockReader>`select
      exists (select from published.person c where c.id = platform.actor_person() and c.county = ${county} and c.active)
        or platform.actor_kind() = 'system' as reads,
      exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role in ('coordinator', 'county-leader')
        and r.scope_kind = 'county' and r.scope_id = ${county}) as "keepsCounty",
      coalesce((select array_agg(a.id::text order by a.id) from published.role_now r join published.area a on a.id::text = r.scope_id
        where r.person_id = platform.actor_person() and r.role = 'area-lead' and r.scope_kind = 'area' and a.county = ${county}),
        '{}') as areas`.execute(tx)
  return rows[0] ?? { reads: false, keepsCounty: false, areas: [] }
}

/** Whether area, municipality and owner are of the county, and the area of the municipality. */
export async function placedIn(
  tx: Tx,
  county: string,
  of: { readonly area: string | null; readonly municipality: string | null; readonly owner: string | null },
): Promise<{ readonly area: boolean; readonly municipality: boolean; readonly owner: boolean }> {
  const { rows } = await sql<{ area: boolean; municipality: boolean; owner: boolean }>`select
    ${of.area}::uuid is null or exists (select from published.area a where a.id = ${of.area}::uuid and a.county = ${county}) as area,
    ${of.municipality}::text is null or exists (select from published.municipality m where m.code = ${of.municipality}
      and m.county = ${county}) as municipality,
    ${of.owner}::uuid is null or exists (select from published.person w where w.id = ${of.owner}::uuid and w.county = ${county}
      and w.active) as owner`.execute(tx)
  return rows[0] ?? { area: false, municipality: false, owner: false }
}

export type ClockOwner = { readonly id: string; readonly name: string; readonly title: Localized }

/** Those who lead or keep something in the county: whoever may be asked to see to an entry. */
export async function ownersIn(tx: Tx, county: string): Promise<readonly ClockOwner[]> {
  const { rows } = await sql<ClockOwner>`select p.id, p.name, p.title from published.person p
    where p.county = ${county} and p.active and exists (select from published.role_now r where r.person_id = p.id
      and r.role in ('coordinator', 'county-leader', 'area-lead', 'unit-lead', 'organisation-admin', 'maintainer'))
    order by p.name, p.id limit 300`.execute(tx)
  return rows
}

export type MunicipalityRow = {
  readonly code: string
  readonly name: Localized
  readonly area: string | null
}

/** Municipalities of the county of which no entry says when they are negotiated with. */
export async function withoutNegotiation(tx: Tx, county: string): Promise<readonly MunicipalityRow[]> {
  const { rows } =
    await sql<MunicipalityRow>`select m.code, m.name, m.area_id as area from published.municipality m
    where m.county = ${county} and not exists (select from network.clock_entry e where e.municipality = m.code
      and e.kind = 'negotiation' and e.returns <> 'once') order by m.code`.execute(tx)
  return rows
}

export async function reportsIn(tx: Tx, county: string): Promise<readonly PlainDate[]> {
  const { rows } = await sql<{ day: PlainDate }>`select e.first_day::text as day from network.clock_entry e
    where e.county = ${county} and e.legal = 'D24' and e.returns = 'yearly'`.execute(tx)
  return rows.map(({ day }) => day)
}
