import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { leadsSomewhere, poolMemberAccess, substituteRequestAccess } from './access-areas.ts'
import type { PoolSkill, SubstituteAnswer, SubstituteState } from './domain/area-words.ts'

export type PoolMember = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
  readonly skills: readonly PoolSkill[]
  readonly skill_words: string
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly weekdays: readonly number[]
  readonly hours_a_week: number | null
  readonly availability: string
  readonly first_day: string | null
  readonly last_day: string | null
  readonly paused: boolean
  readonly is_me: boolean
  readonly version: number
}

const columns = sql`m.person_id as id, p.name, p.title, (select u.name from published.unit_member x join published.unit u
    on u.id = x.unit_id where x.person_id = p.id order by u.id limit 1) as unit, m.skills, m.skill_words, m.languages, m.areas,
  m.weekdays, m.hours_a_week, m.availability, m.first_day::text as first_day, m.last_day::text as last_day, m.paused,
  m.person_id = platform.actor_person() as is_me, m.version`

/** Those in the pool whom the asker may see; what one wishes narrows it. */
export async function poolMembers(
  tx: Tx,
  county: string,
  wish: { readonly skill: PoolSkill | null; readonly area: string | null; readonly today: string },
): Promise<readonly PoolMember[]> {
  const { rows } = await sql<PoolMember>`
    select ${columns} from network.pool_member m join published.person p on p.id = m.person_id and p.active
    where m.county = ${county} and ${poolMemberAccess.read.allowed}
      and (m.person_id = platform.actor_person() or (not m.paused and (m.last_day is null or m.last_day >= ${wish.today}::date)))
      and (${wish.skill}::text is null or ${wish.skill} = any (m.skills))
      and (${wish.area}::uuid is null or m.areas = '{}' or ${wish.area}::uuid = any (m.areas))
    order by p.name limit 200`.execute(tx)
  return rows
}

export async function ownPool(tx: Tx, person: string): Promise<PoolMember | undefined> {
  const { rows } = await sql<PoolMember>`
    select ${columns} from network.pool_member m join published.person p on p.id = m.person_id
    where m.person_id = ${person}`.execute(tx)
  return rows[0]
}

export type PoolContent = {
  readonly skills: readonly PoolSkill[]
  readonly skillWords: string
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly weekdays: readonly number[]
  readonly hoursAWeek: number | null
  readonly availability: string
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly paused: boolean
}

/** Enters, or changes what one has said; `seen` 0 where one is not in it yet. */
export async function putPoolMember(
  tx: Tx,
  me: { readonly id: string; readonly county: string },
  seen: number,
  row: PoolContent,
  now: Date,
): Promise<boolean> {
  const set = sql`skills = excluded.skills, skill_words = excluded.skill_words, languages = excluded.languages, areas = excluded.areas,
    weekdays = excluded.weekdays, hours_a_week = excluded.hours_a_week, availability = excluded.availability,
    first_day = excluded.first_day, last_day = excluded.last_day, paused = excluded.paused, changed_at = excluded.changed_at,
    version = network.pool_member.version + 1`
  const { rows } = await sql`
    insert into network.pool_member (person_id, county, skills, skill_words, languages, areas, weekdays, hours_a_week, availability,
      first_day, last_day, paused, consented_at, changed_at)
    values (${me.id}, ${me.county}, ${[...row.skills]}, ${row.skillWords}, ${[...row.languages]}, ${[...row.areas]}::uuid[],
      ${[...row.weekdays]}::smallint[], ${row.hoursAWeek}, ${row.availability}, ${row.firstDay}, ${row.lastDay}, ${row.paused},
      ${now}, ${now})
    on conflict (person_id) do update set ${set} where network.pool_member.version = ${seen} returning version`.execute(
    tx,
  )
  return rows.length === 1
}

/** Leaves the pool; answers to open requests go too. */
export async function deletePoolMember(tx: Tx, person: string): Promise<void> {
  await sql`delete from network.substitute_answer a where a.person_id = ${person} and exists (select from
    network.substitute_request s where s.id = a.request_id and s.state = 'open')`.execute(tx)
  await sql`delete from network.pool_member where person_id = ${person}`.execute(tx)
}

export type Answer = {
  readonly person: string
  readonly name: string
  readonly answer: SubstituteAnswer
  readonly words: string
}
export type SubstituteRequest = {
  readonly id: string
  readonly area: string | null
  readonly unit_id: string
  readonly unit: Localized
  readonly skill: PoolSkill
  readonly words: string
  readonly first_day: string
  readonly last_day: string
  readonly hours_a_week: number | null
  readonly state: SubstituteState
  readonly asked_by: string
  /** Seen by those who settle it, and by the chosen one. */
  readonly chosen: string | null
  readonly my_answer: SubstituteAnswer | null
  readonly my_words: string | null
  readonly answers: readonly Answer[]
  readonly may_answer: boolean
  readonly may_settle: boolean
  readonly version: number
}

/** Open requests, then those of the last year; answers with names only for those who settle them. */
export async function substituteRequests(
  tx: Tx,
  county: string,
  after: string,
  one: string | null = null,
): Promise<readonly SubstituteRequest[]> {
  const settles = substituteRequestAccess.settle.allowed
  const { rows } = await sql<SubstituteRequest>`
    select s.id, s.area_id as area, s.unit_id, u.name as unit, s.skill, s.words, s.first_day::text as first_day,
      s.last_day::text as last_day, s.hours_a_week, s.state, asker.name as asked_by,
      case when ${settles} or s.chosen_id = platform.actor_person() then chosen.name end as chosen,
      own.answer as my_answer, own.words as my_words,
      case when ${settles} then coalesce((select jsonb_agg(jsonb_build_object('person', a.person_id, 'name', p.name,
          'answer', a.answer, 'words', a.words) order by array_position(array['yes', 'partly', 'no'], a.answer), p.name)
        from network.substitute_answer a join published.person p on p.id = a.person_id where a.request_id = s.id), '[]')
        else '[]' end as answers,
      (s.state = 'open' and ${substituteRequestAccess.answer.allowed}) as may_answer,
      (s.state = 'open' and ${settles}) as may_settle, s.version
    from network.substitute_request s join published.unit u on u.id = s.unit_id
    join published.person asker on asker.id = s.asked_by left join published.person chosen on chosen.id = s.chosen_id
    left join network.substitute_answer own on own.request_id = s.id and own.person_id = platform.actor_person()
    where s.county = ${county} and ${substituteRequestAccess.read.allowed} and (${one}::uuid is null or s.id = ${one})
      and (s.state = 'open' or s.last_day >= ${after}::date)
    order by s.state <> 'open', case when s.state = 'open' then s.first_day end, s.first_day desc, s.id limit 100`.execute(
    tx,
  )
  return rows
}

/** The units for which the asker may ask: those one leads, or any of a county or area one leads. */
export async function unitsToAskFor(
  tx: Tx,
  county: string,
): Promise<readonly { readonly id: string; readonly name: Localized; readonly area: string | null }[]> {
  const { rows } = await sql<{ id: string; name: Localized; area: string | null }>`
    select s.unit_id as id, s.name, s.area_id as area
    from (select u.id as unit_id, u.name, u.area_id, u.county, null::uuid as asked_by from published.unit u) s
    where s.county = ${county} and (${substituteRequestAccess.settle.allowed} or exists (select from published.role_now r
      join directory.area a on a.id::text = r.scope_id where r.person_id = platform.actor_person() and r.role = 'area-lead'
        and r.scope_kind = 'area' and a.county = s.county and s.area_id is null))
    order by s.name->>'fi' limit 300`.execute(tx)
  return rows
}

export async function mayAsk(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${leadsSomewhere(sql`${county}::text`)} as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

export type Asked = {
  readonly id: string
  readonly county: string
  readonly area: string | null
  readonly unit: string
  readonly skill: PoolSkill
  readonly words: string
  readonly firstDay: string
  readonly lastDay: string
  readonly hoursAWeek: number | null
}

export async function insertRequest(
  tx: Tx,
  row: Asked,
  by: { readonly person: string; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into network.substitute_request (id, county, area_id, unit_id, skill, words, first_day, last_day, hours_a_week, state,
      asked_by, asked_at, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${row.area}, ${row.unit}, ${row.skill}, ${row.words}, ${row.firstDay}, ${row.lastDay},
      ${row.hoursAWeek}, 'open', ${by.person}, ${by.now}, ${by.now}, ${by.person}) on conflict (id) do nothing returning id`.execute(
    tx,
  )
  return rows.length === 1
}

export async function putAnswer(
  tx: Tx,
  row: { request: string; person: string; answer: SubstituteAnswer; words: string; now: Date },
): Promise<void> {
  await sql`insert into network.substitute_answer (request_id, person_id, answer, words, answered_at)
    values (${row.request}, ${row.person}, ${row.answer}, ${row.words}, ${row.now})
    on conflict (request_id, person_id) do update set answer = excluded.answer, words = excluded.words,
      answered_at = excluded.answered_at`.execute(tx)
}

export async function settleRequest(
  tx: Tx,
  id: string,
  seen: number,
  to: { state: SubstituteState; chosen: string | null; person: string; now: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update network.substitute_request set state = ${to.state}, chosen_id = ${to.chosen},
      changed_at = ${to.now}, changed_by = ${to.person}, version = version + 1
    where id = ${id} and version = ${seen} and state = 'open' returning id`.execute(tx)
  return rows.length === 1
}

export async function removeOldRequests(tx: Tx, before: string): Promise<number> {
  const { rows } =
    await sql`delete from network.substitute_request where last_day < ${before}::date returning id`.execute(
      tx,
    )
  return rows.length
}

/** Whom a request may suit, for the mail that tells of it. */
export async function poolAddressees(
  tx: Tx,
  request: string,
): Promise<readonly { readonly email: string; readonly language: Language }[]> {
  const { rows } = await sql<{ email: string; language: Language }>`
    select p.email, p.language from network.substitute_request s join network.pool_member m on m.county = s.county
    join published.person p on p.id = m.person_id and p.active
    where s.id = ${request} and s.state = 'open' and not m.paused and s.skill = any (m.skills) and p.id <> s.asked_by
      and (m.areas = '{}' or s.area_id is null or s.area_id = any (m.areas))
      and (m.last_day is null or m.last_day >= s.first_day) and (m.first_day is null or m.first_day <= s.last_day)
    order by p.id limit 100`.execute(tx)
  return rows
}

/** Who was chosen and who asked, for the mail that tells of it. */
export async function chosenAddressee(
  tx: Tx,
  request: string,
): Promise<{ readonly email: string; readonly language: Language } | undefined> {
  const { rows } = await sql<{ email: string; language: Language }>`
    select p.email, p.language from network.substitute_request s join published.person p on p.id = s.chosen_id and p.active
    where s.id = ${request}`.execute(tx)
  return rows[0]
}
