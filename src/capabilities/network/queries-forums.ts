import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { forumAccess } from './access-forums.ts'
import type {
  CustomerPresence,
  ForumLevel,
  ForumOffice,
  MatterKind,
  SeatKind,
  SeatSector,
} from './domain/forum-words.ts'

export const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`
export const list = (values: readonly unknown[]): RawBuilder<unknown> => sql`${sql.val([...values])}`
export const all = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`
export const me = sql`platform.actor_person()`
export const today = sql`(platform.now() at time zone 'Europe/Helsinki')::date`
export type By = { readonly person: string | null; readonly now: Date }

/** Whether a term, by its alias, is in force on a day. */
export const inForce = (term: string, day: RawBuilder<unknown> = today): RawBuilder<boolean> =>
  sql<boolean>`(${sql.raw(term)}.first_day <= ${day} and (${sql.raw(term)}.last_day is null or ${sql.raw(term)}.last_day >= ${day}))`

/** Each of the words must stand somewhere in the text. */
export function saying(words: string, text: RawBuilder<unknown>): RawBuilder<boolean> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)
  return sql<boolean>`not exists (select from unnest(${list(wanted)}::text[]) w where position(w in lower(${text})) = 0)`
}

/** Forums as the policies see them: with forum_id beside the id. */
export const forumRows = sql`(select n.*, n.id as forum_id from network.forum n) f`
const centreName = sql`(select c.name from published.role_scope c where c.kind = 'centre' and c.id = f.centre_id::text)`

// --- Lists ---------------------------------------------------------------------------------------------------------

export type ForumRow = {
  readonly id: string
  readonly version: number
  readonly county: string
  readonly name: Localized
  readonly level: ForumLevel
  readonly area_id: string | null
  readonly area: Localized | null
  readonly centre_id: string | null
  readonly centre: Localized | null
  readonly purpose: Localized
  readonly agenda_words: Localized
  readonly coordinator_words: Localized
  readonly telling_words: Localized
  readonly cadence_weeks: number | null
  readonly customer_present: CustomerPresence | null
  readonly customer_words: Localized
  readonly template: string | null
  readonly ended_on: PlainDate | null
  readonly created_at: Date
  readonly chair_id: string | null
  readonly chair: string | null
  readonly chair_title: Localized | null
  readonly seats: number
  readonly empty_seats: number
  readonly last_held: Date | null
  readonly next_id: string | null
  readonly next_at: Date | null
  readonly is_mine: boolean
  readonly may_keep: boolean
  readonly may_propose: boolean
  readonly may_take_part: boolean
}

const mine = sql<boolean>`(network.sits(f.id) or exists (select from network.office_term o where o.forum_id = f.id
  and o.person_id = ${me} and ${inForce('o')}))`

const forumColumns = sql`f.id, f.version, f.county, g.name, f.level, f.area_id, a.name as area, f.centre_id, ${centreName} as centre,
  f.purpose, f.agenda_words, f.coordinator_words, f.telling_words, f.cadence_weeks, f.customer_present, f.customer_words, f.template,
  f.ended_on::text as ended_on, f.created_at, ch.person_id as chair_id, ch.name as chair, ch.title as chair_title,
  st.seats, st.empty_seats, (select max(m.starts_at) from network.meeting m where m.forum_id = f.id and m.state = 'held') as last_held,
  nx.id as next_id, nx.starts_at as next_at, ${mine} as is_mine`
const forumFrom = sql`${forumRows} join accounts.forum g on g.id = f.id left join published.area a on a.id = f.area_id
  left join lateral (select o.person_id, coalesce(p.name, o.name) as name, p.title from network.office_term o
    left join published.person p on p.id = o.person_id where o.forum_id = f.id and o.office = 'chair' and ${inForce('o')}
    order by o.first_day desc, o.id limit 1) ch on true
  cross join lateral (select count(*)::integer as seats, count(*) filter (where not exists (select from network.seat_term t
    where t.seat_id = s.id and ${inForce('t')}))::integer as empty_seats
    from network.seat s where s.forum_id = f.id and s.ended_on is null) st
  left join lateral (select m.id, m.starts_at from network.meeting m where m.forum_id = f.id and m.state = 'planned'
    and m.ends_at >= platform.now() order by m.starts_at, m.id limit 1) nx on true`

const levelOrder = sql`array_position(array['strategic', 'operative', 'centre', 'team'], f.level)`

/** So many forums at most are told at once; a county has some tens. */
const mostForums = 300

export async function forumsSeen(
  tx: Tx,
  asked: {
    readonly county?: string | undefined
    readonly area?: string | undefined
    readonly level?: ForumLevel | undefined
    readonly mine: boolean
    readonly ended: boolean
  },
): Promise<readonly ForumRow[]> {
  const conditions = [forumAccess.read.allowed]
  if (asked.county !== undefined) conditions.push(sql<boolean>`f.county = ${asked.county}`)
  if (asked.area !== undefined) conditions.push(sql<boolean>`f.area_id = ${asked.area}`)
  if (asked.level !== undefined) conditions.push(sql<boolean>`f.level = ${asked.level}`)
  if (asked.mine) conditions.push(mine)
  if (!asked.ended) conditions.push(sql<boolean>`(f.ended_on is null or f.ended_on >= ${today})`)
  const { rows } = await sql<ForumRow>`
    select ${forumColumns}, false as may_keep, false as may_propose, false as may_take_part
    from ${forumFrom} where ${all(conditions)}
    order by is_mine desc, ${levelOrder}, g.name ->> 'fi', f.id limit ${mostForums}`.execute(tx)
  return rows
}

export async function forumById(tx: Tx, id: string): Promise<ForumRow | undefined> {
  const { rows } = await sql<ForumRow>`
    select ${forumColumns}, ${forumAccess.keep.allowed} as may_keep, ${forumAccess.propose.allowed} as may_propose,
      ${forumAccess.takePart.allowed} as may_take_part
    from ${forumFrom} where f.id = ${id}`.execute(tx)
  return rows[0]
}

// --- Seats and offices ---------------------------------------------------------------------------------------------

export type SeatRow = {
  readonly id: string
  readonly version: number
  readonly position: number
  readonly kind: SeatKind
  readonly sector: SeatSector
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly title: Localized
  readonly chosen_by: string | null
  readonly chosen_by_name: Localized | null
}
export async function seatsOf(tx: Tx, forum: string): Promise<readonly SeatRow[]> {
  const { rows } = await sql<SeatRow>`
    select s.id, s.version, s.position, s.kind, s.sector, s.organisation_id, o.name as organisation, s.title, s.chosen_by,
      c.name as chosen_by_name
    from network.seat s left join published.organisation o on o.id = s.organisation_id left join accounts.forum c on c.id = s.chosen_by
    where s.forum_id = ${forum} and s.ended_on is null order by s.position, s.id limit 120`.execute(tx)
  return rows
}

export type TermRow = {
  readonly id: string
  readonly version: number
  readonly seat_id: string
  readonly person_id: string | null
  readonly name: string
  readonly title: Localized | null
  readonly email: string | null
  readonly deputy_person_id: string | null
  readonly deputy_name: string | null
  readonly deputy_title: Localized | null
  readonly deputy_email: string | null
  readonly first_day: PlainDate
  readonly last_day: PlainDate | null
  readonly standing: 'ahead' | 'before' | 'now'
  readonly is_mine: boolean
}
/** Of each seat the term in force, the one that ended last and the next one. */
export async function termsOf(tx: Tx, forum: string): Promise<readonly TermRow[]> {
  const { rows } = await sql<TermRow>`
    select distinct on (x.seat_id, x.standing) x.* from (
      select t.id, t.version, t.seat_id, t.person_id, coalesce(p.name, t.name) as name, p.title, t.email, t.deputy_person_id,
        coalesce(d.name, t.deputy_name) as deputy_name, d.title as deputy_title, t.deputy_email, t.first_day::text as first_day,
        t.last_day::text as last_day, ${me} in (t.person_id, t.deputy_person_id) as is_mine,
        case when ${inForce('t')} then 'now' when t.first_day > ${today} then 'ahead' else 'before' end as standing,
        case when t.first_day > ${today} then t.first_day - ${today} else ${today} - t.first_day end as far
      from network.seat_term t join network.seat s on s.id = t.seat_id
      left join published.person p on p.id = t.person_id left join published.person d on d.id = t.deputy_person_id
      where s.forum_id = ${forum} and s.ended_on is null) x
    order by x.seat_id, x.standing, x.far, x.id`.execute(tx)
  return rows
}

export type OfficeRow = {
  readonly id: string
  readonly version: number
  readonly office: ForumOffice
  readonly person_id: string | null
  readonly name: string
  readonly title: Localized | null
  readonly first_day: PlainDate
  readonly last_day: PlainDate | null
  readonly in_force: boolean
}
export async function officesOf(tx: Tx, forum: string): Promise<readonly OfficeRow[]> {
  const { rows } = await sql<OfficeRow>`
    select o.id, o.version, o.office, o.person_id, coalesce(p.name, o.name) as name, p.title, o.first_day::text as first_day,
      o.last_day::text as last_day, ${inForce('o')} as in_force
    from network.office_term o left join published.person p on p.id = o.person_id where o.forum_id = ${forum}
    order by in_force desc, array_position(array['chair', 'vice-chair', 'secretary', 'responsible'], o.office), o.first_day desc, o.id
    limit 60`.execute(tx)
  return rows
}

// --- Making and changing --------------------------------------------------------------------------------------------

export type ForumCore = {
  readonly id: string
  readonly county: string
  readonly level: ForumLevel
  readonly area_id: string | null
  readonly ended_on: PlainDate | null
  readonly version: number
}
/** Held until the end: those who change the same forum come one after the other. */
export async function lockForum(tx: Tx, id: string): Promise<ForumCore | undefined> {
  const { rows } = await sql<ForumCore>`select id, county, level, area_id, ended_on::text as ended_on, version
    from network.forum where id = ${id} for no key update`.execute(tx)
  return rows[0]
}

export type Making = {
  readonly county: string
  /** Coordinates or leads the county. */
  readonly inCounty: boolean
  readonly areas: readonly string[]
}
/** Where the asker may make forums. */
export async function makingOf(tx: Tx, county: string): Promise<Making> {
  const { rows } = await sql<Making>`
    select ${county} as county, exists (select from published.role_now r where r.person_id = ${me}
        and r.role in ('coordinator', 'county-leader') and r.scope_kind = 'county' and r.scope_id = ${county}) as "inCounty",
      array(select a.id::text from published.area a join published.role_now r on r.scope_id = a.id::text
        where a.county = ${county} and r.person_id = ${me} and r.role = 'area-lead' and r.scope_kind = 'area' order by 1) as areas`.execute(
    tx,
  )
  return rows[0] ?? { county, inCounty: false, areas: [] }
}

/** The area of a centre of the county, or whether an area is of it. */
export async function placeOf(
  tx: Tx,
  county: string,
  area: string | null,
  centre: string | null,
): Promise<{ readonly areaFits: boolean; readonly centreFits: boolean; readonly area: string | null }> {
  const { rows } = await sql<{ areaFits: boolean; centreFits: boolean; area: string | null }>`
    select ${area}::uuid is null or exists (select from published.area a where a.id = ${area}::uuid and a.county = ${county}) as "areaFits",
      ${centre}::uuid is null or (c.id is not null and (${area}::uuid is null or c.area_id is not distinct from ${area}::uuid)) as "centreFits",
      coalesce(${area}::uuid, c.area_id)::text as area
    from (select) one left join directory.family_centre c on c.id = ${centre}::uuid and c.county = ${county}`.execute(
    tx,
  )
  return rows[0] ?? { areaFits: false, centreFits: false, area: null }
}

export type ForumPlan = {
  readonly name: Localized
  readonly level: ForumLevel
  readonly area: string | null
  readonly centre: string | null
  readonly purpose: Localized
  readonly agendaWords: Localized
  readonly coordinatorWords: Localized
  readonly tellingWords: Localized
  readonly cadenceWeeks: number | null
  readonly customerPresent: CustomerPresence | null
  readonly customerWords: Localized
}

export async function insertForum(
  tx: Tx,
  forum: By & {
    readonly id: string
    readonly county: string
    readonly template: string | null
    readonly plan: ForumPlan
  },
): Promise<void> {
  const { id, county, template, plan } = forum
  await sql`insert into accounts.forum (id, county, key, area_id, name, created_at)
    values (${id}, ${county}, ${`forum-${id}`}, ${plan.area}, ${json(plan.name)}, ${forum.now})`.execute(tx)
  await sql`insert into network.forum (id, county, level, area_id, centre_id, purpose, agenda_words, coordinator_words, telling_words,
      cadence_weeks, customer_present, customer_words, template, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${plan.level}, ${plan.area}, ${plan.centre}, ${json(plan.purpose)}, ${json(plan.agendaWords)},
      ${json(plan.coordinatorWords)}, ${json(plan.tellingWords)}, ${plan.cadenceWeeks}, ${plan.customerPresent},
      ${json(plan.customerWords)}, ${template}, ${forum.now}, ${forum.now}, ${forum.person})`.execute(tx)
}

export async function updateForum(
  tx: Tx,
  id: string,
  version: number,
  { plan, person, now }: By & { readonly plan: ForumPlan },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.forum set level = ${plan.level}, area_id = ${plan.area},
      centre_id = ${plan.centre}, purpose = ${json(plan.purpose)}, agenda_words = ${json(plan.agendaWords)},
      coordinator_words = ${json(plan.coordinatorWords)}, telling_words = ${json(plan.tellingWords)},
      cadence_weeks = ${plan.cadenceWeeks}, customer_present = ${plan.customerPresent},
      customer_words = ${json(plan.customerWords)}, changed_at = ${now}, changed_by = ${person}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await sql`update accounts.forum set name = ${json(plan.name)}, area_id = ${plan.area} where id = ${id}`.execute(
    tx,
  )
  return true
}

export async function endForum(
  tx: Tx,
  id: string,
  version: number,
  lastDay: PlainDate,
  by: By,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update network.forum set ended_on = ${lastDay}, changed_at = ${by.now},
    changed_by = ${by.person}, version = version + 1 where id = ${id} and version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}
/** What was planned after its last day is off. */
export async function cancelAfter(tx: Tx, forum: string, lastDay: PlainDate, by: By): Promise<void> {
  await sql`update network.meeting set state = 'cancelled', changed_at = ${by.now}, changed_by = ${by.person},
    sequence = sequence + 1, version = version + 1
    where forum_id = ${forum} and state = 'planned' and (starts_at at time zone 'Europe/Helsinki')::date > ${lastDay}::date`.execute(
    tx,
  )
}

// --- Templates and choices ------------------------------------------------------------------------------------------

export type TemplateRow = {
  readonly key: string
  readonly name: Localized
  readonly level: ForumLevel
  readonly purpose: Localized
  readonly agenda_words: Localized
  readonly cadence_weeks: number | null
  readonly customer_present: CustomerPresence | null
  readonly seats: readonly {
    readonly kind: SeatKind
    readonly sector: SeatSector
    readonly title: Localized
  }[]
  readonly meetings: readonly {
    readonly title: Localized
    readonly afterWeeks: number
    readonly minutes: number
    readonly agenda: readonly { readonly title: Localized; readonly kind: MatterKind }[]
  }[]
}
export async function templates(tx: Tx): Promise<readonly TemplateRow[]> {
  const { rows } =
    await sql<TemplateRow>`select key, name, level, purpose, agenda_words, cadence_weeks, customer_present, seats, meetings
    from network.forum_template order by position, key limit 60`.execute(tx)
  return rows
}

type Named = { readonly id: string; readonly name: Localized }
export async function areasOf(tx: Tx, county: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`select id, name from published.area where county = ${county}
    order by name ->> 'fi', id`.execute(tx)
  return rows
}
export async function centresOf(
  tx: Tx,
  county: string,
): Promise<readonly (Named & { readonly area: string | null })[]> {
  const { rows } = await sql<
    Named & { area: string | null }
  >`select id, name, area_id as area from directory.family_centre
    where county = ${county} order by name ->> 'fi', id`.execute(tx)
  return rows
}
export async function organisationsOf(tx: Tx, county: string): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`select id, name from published.organisation where county = ${county}
    order by coalesce(name ->> 'fi', name ->> 'sv'), id limit 500`.execute(tx)
  return rows
}
export async function unitsOf(
  tx: Tx,
  county: string,
): Promise<readonly (Named & { readonly organisation: Localized })[]> {
  const { rows } = await sql<
    Named & { organisation: Localized }
  >`select id, name, organisation from published.unit
    where county = ${county} order by coalesce(name ->> 'fi', name ->> 'sv'), id limit 500`.execute(tx)
  return rows
}
export type PersonChoice = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly organisation: Localized | null
}
export async function peopleOf(tx: Tx, county: string): Promise<readonly PersonChoice[]> {
  const { rows } =
    await sql<PersonChoice>`select p.id, p.name, p.title, (select u.organisation from published.unit_member m
      join published.unit u on u.id = m.unit_id where m.person_id = p.id order by u.id limit 1) as organisation
    from published.person p where p.county = ${county} and p.active order by p.name, p.id limit 1000`.execute(
      tx,
    )
  return rows
}
export async function forumNames(tx: Tx, county: string): Promise<readonly Named[]> {
  const { rows } =
    await sql<Named>`select g.id, g.name from accounts.forum g join network.forum f on f.id = g.id
    where f.county = ${county} and (f.ended_on is null or f.ended_on >= ${today}) order by g.name ->> 'fi', g.id
    limit ${mostForums}`.execute(tx)
  return rows
}

/** Which of these are not of the county: the first is named in the refusal. */
export async function countIn(
  tx: Tx,
  of: 'forum' | 'organisation' | 'person' | 'unit',
  county: string,
  ids: readonly string[],
): Promise<number> {
  const from = {
    forum: sql`network.forum where true`,
    organisation: sql`published.organisation where true`,
    person: sql`published.person where active`,
    unit: sql`published.unit where true`,
  }[of]
  const { rows } = await sql<{
    count: number
  }>`select count(*)::integer as count from ${from} and county = ${county}
    and id = any(${list(ids)}::uuid[])`.execute(tx)
  return rows[0]?.count ?? 0
}
