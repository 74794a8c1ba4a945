import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { hostAccess, noteAccess, ownArea, questionAccess } from './access.ts'
import type { Ending, NoteState, QuestionState } from './domain/life.ts'
import type { AgeBand, Audience, ConsultationTopic, Speciality } from './domain/vocabulary.ts'

type Person = { readonly id: string; readonly name: string; readonly title: Localized }

export type HostRow = {
  readonly id: string
  readonly county: string
  readonly calendar_id: string
  readonly speciality: Speciality
  readonly audience: Audience
  readonly name: Localized
  readonly unit_name: Localized | null
  readonly organisation_name: Localized | null
  readonly kind: 'person' | 'group'
  readonly people: readonly Person[]
  readonly areas: readonly string[] | null
  readonly area_names: readonly Localized[]
  readonly what_for: Localized
  readonly how: Localized
  readonly minutes: number
  readonly ways: readonly ('on-site' | 'remote' | 'phone')[]
  readonly place: Localized
  readonly active: boolean
  readonly version: number
  readonly may_ask: boolean
  readonly is_mine: boolean
  readonly may_change: boolean
}

const hostColumns = sql`h.id, h.county, h.calendar_id, h.speciality, h.audience, c.name, u.name as unit_name,
  u.organisation as organisation_name, c.kind, c.areas, h.what_for, h.how, h.minutes, h.ways, c.place, h.active, h.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title) order by w.name)
    from published.person w where w.id = c.person_id
      or exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = w.id)), '[]') as people,
  coalesce((select jsonb_agg(a.name order by a.name->>'fi') from directory.area a where a.id = any(c.areas)), '[]') as area_names,
  ${hostAccess.ask.allowed} as may_ask, ${hostAccess.read.policy.relations['host']?.where ?? sql`false`} as is_mine,
  ${hostAccess.change.allowed} as may_change`

const hostFrom = sql`consultation.host h join appointments.calendar c on c.id = h.calendar_id
  left join published.unit u on u.id = c.unit_id`

export async function hosts(tx: Tx, where: RawBuilder<boolean> = sql`true`): Promise<readonly HostRow[]> {
  const { rows } = await sql<HostRow>`select ${hostColumns} from ${hostFrom}
    where ${hostAccess.read.allowed} and ${where} order by h.speciality, c.name->>'fi', h.id limit 200`.execute(
    tx,
  )
  return rows
}
export const hostWithId = (id: string): RawBuilder<boolean> => sql<boolean>`h.id = ${id}`

export type HostSettings = {
  readonly speciality: Speciality
  readonly audience: Audience
  readonly whatFor: Localized
  readonly how: Localized
  readonly minutes: number
  readonly ways: readonly string[]
  readonly active: boolean
}

export async function insertHost(
  tx: Tx,
  host: { id: string; calendarId: string; settings: HostSettings; personId: string; now: Date },
): Promise<void> {
  const { settings } = host
  await sql`insert into consultation.host (id, county, calendar_id, speciality, audience, what_for, how, minutes, ways, active,
      changed_at, changed_by)
    select ${host.id}, c.county, c.id, ${settings.speciality}, ${settings.audience}, ${JSON.stringify(settings.whatFor)}::jsonb,
      ${JSON.stringify(settings.how)}::jsonb, ${settings.minutes}, ${sql.val([...settings.ways])}::text[], ${settings.active},
      ${host.now}, ${host.personId}
    from appointments.calendar c where c.id = ${host.calendarId}`.execute(tx)
}

export async function updateHost(
  tx: Tx,
  id: string,
  set: HostSettings,
  by: { personId: string; seen: number | null; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update consultation.host set speciality = ${set.speciality}, audience = ${set.audience},
      what_for = ${JSON.stringify(set.whatFor)}::jsonb, how = ${JSON.stringify(set.how)}::jsonb, minutes = ${set.minutes},
      ways = ${sql.val([...set.ways])}::text[], active = ${set.active}, changed_at = ${by.now}, changed_by = ${by.personId},
      version = version + 1
    where id = ${id} and (${by.seen}::integer is null or version = ${by.seen}) returning id`.execute(tx)
  return rows.length === 1
}

export type QuestionRow = {
  readonly id: string
  readonly county: string
  readonly host_id: string
  readonly host_name: Localized
  readonly speciality: Speciality
  readonly calendar_id: string
  readonly state: QuestionState
  readonly age_band: AgeBand
  readonly topics: readonly ConsultationTopic[]
  readonly tried_sealed: Uint8Array
  readonly asked_sealed: Uint8Array
  readonly answer_sealed: Uint8Array | null
  readonly asker: Person & { readonly unit: Localized | null }
  readonly asked_by: string
  readonly answerer: Person | null
  readonly appointment_id: string | null
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly appointment_state: string | null
  readonly way: 'on-site' | 'remote' | 'phone' | null
  readonly link: string | null
  readonly place: Localized | null
  readonly asked_at: Date
  readonly answered_at: Date | null
  readonly closed_at: Date | null
  readonly ending: Ending | null
  readonly note_id: string | null
  readonly note_state: NoteState | null
  readonly version: number
  readonly is_host: boolean
  readonly is_asker: boolean
}

const questionColumns = sql`q.id, q.county, q.host_id, c.name as host_name, h.speciality, h.calendar_id, q.state, q.age_band, q.topics,
  q.tried_sealed, q.asked_sealed, q.answer_sealed, q.asked_by,
  jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title, 'unit', (select u.name from published.unit_member m
    join published.unit u on u.id = m.unit_id where m.person_id = w.id order by u.id limit 1)) as asker,
  (select jsonb_build_object('id', x.id, 'name', x.name, 'title', x.title) from published.person x where x.id = q.answered_by) as answerer,
  q.appointment_id, a.starts_at, a.ends_at, a.state as appointment_state, a.way, a.link, a.place, q.asked_at, q.answered_at,
  q.closed_at, q.ending, n.id as note_id, n.state as note_state, q.version,
  ${questionAccess.answer.allowed} as is_host, ${questionAccess.withdraw.allowed} as is_asker`

export async function questions(tx: Tx, where: RawBuilder<boolean>): Promise<readonly QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`select ${questionColumns}
    from consultation.question q join consultation.host h on h.id = q.host_id join appointments.calendar c on c.id = h.calendar_id
    join published.person w on w.id = q.asked_by left join appointments.appointment a on a.id = q.appointment_id
    left join consultation.learning_note n on n.question_id = q.id
    where ${questionAccess.read.allowed} and ${where}
    order by (q.state = 'closed'), coalesce(a.starts_at, q.asked_at), q.id limit 100`.execute(tx)
  return rows
}
export const questionWithId = (id: string): RawBuilder<boolean> => sql<boolean>`q.id = ${id}`
export const askedByMe = questionAccess.withdraw.allowed
export const askedOfMe = sql<boolean>`(${questionAccess.answer.allowed} and q.state <> 'closed')`

export async function insertQuestion(
  tx: Tx,
  question: {
    id: string
    host: HostRow
    personId: string
    ageBand: AgeBand
    topics: readonly ConsultationTopic[]
    triedSealed: Uint8Array
    askedSealed: Uint8Array
    now: Date
  },
): Promise<void> {
  await sql`insert into consultation.question (id, county, host_id, area_id, state, age_band, topics, tried_sealed, asked_sealed,
      asked_by, asked_at, changed_at, changed_by)
    values (${question.id}, ${question.host.county}, ${question.host.id}, ${ownArea}, 'asked', ${question.ageBand},
      ${sql.val([...question.topics])}::text[], ${question.triedSealed}, ${question.askedSealed}, ${question.personId},
      ${question.now}, ${question.now}, ${question.personId})`.execute(tx)
}

export type LockedQuestion = {
  readonly id: string
  readonly county: string
  readonly host_id: string
  readonly calendar_id: string
  readonly minutes: number
  readonly state: QuestionState
  readonly appointment_id: string | null
  readonly asked_by: string
  readonly version: number
}

export async function lockQuestion(tx: Tx, id: string): Promise<LockedQuestion | undefined> {
  const { rows } = await sql<LockedQuestion>`
    select q.id, q.county, q.host_id, h.calendar_id, h.minutes, q.state, q.appointment_id, q.asked_by, q.version
    from consultation.question q join consultation.host h on h.id = q.host_id where q.id = ${id} for update of q`.execute(
    tx,
  )
  return rows[0]
}

export async function moveQuestion(
  tx: Tx,
  id: string,
  to: {
    state: QuestionState
    personId: string
    now: Date
    appointmentId?: string | null
    answerSealed?: Uint8Array
    ending?: Ending
  },
): Promise<void> {
  const sets = [
    ...(to.appointmentId === undefined ? [] : [sql`appointment_id = ${to.appointmentId}`]),
    ...(to.answerSealed === undefined
      ? []
      : [
          sql`answer_sealed = ${to.answerSealed}, answered_by = ${to.personId}, answered_at = coalesce(answered_at, ${to.now})`,
        ]),
    ...(to.ending === undefined ? [] : [sql`ending = ${to.ending}, closed_at = ${to.now}`]),
  ]
  await sql`update consultation.question set state = ${to.state}, changed_at = ${to.now}, changed_by = ${to.personId},
    version = version + 1 ${sets.length === 0 ? sql`` : sql`, ${sql.join(sets)}`} where id = ${id}`.execute(
    tx,
  )
}

export type NoteRow = {
  readonly id: string
  readonly county: string
  readonly question_id: string | null
  readonly host_id: string
  readonly host_name: Localized
  readonly speciality: Speciality
  readonly age_band: AgeBand
  readonly topics: readonly ConsultationTopic[]
  readonly area_id: string | null
  readonly area_name: Localized | null
  readonly language: Language
  readonly title: string
  readonly situation: string
  readonly advice: string
  readonly state: NoteState
  readonly published_at: Date | null
  readonly version: number
  readonly is_writer: boolean
  readonly may_unpublish: boolean
}

const noteColumns = sql`n.id, n.county, n.question_id, n.host_id, c.name as host_name, n.speciality, n.age_band, n.topics, n.area_id,
  (select a.name from directory.area a where a.id = n.area_id) as area_name, n.language, n.title, n.situation, n.advice, n.state,
  n.published_at, n.version, ${noteAccess.save.allowed} as is_writer, ${noteAccess.unpublish.allowed} as may_unpublish`

export async function notes(tx: Tx, where: RawBuilder<boolean>, limit = 100): Promise<readonly NoteRow[]> {
  const { rows } = await sql<NoteRow>`select ${noteColumns} from consultation.learning_note n
    join consultation.host h on h.id = n.host_id join appointments.calendar c on c.id = h.calendar_id
    where ${noteAccess.read.allowed} and ${where}
    order by (n.state = 'published'), n.published_at desc nulls first, n.changed_at desc, n.id limit ${limit}`.execute(
    tx,
  )
  return rows
}
export const noteWithId = (id: string): RawBuilder<boolean> => sql<boolean>`n.id = ${id}`

/** Published notes of the asker's county in which every word occurs, as it is written or as the beginning of a word. */
export function notesMatching(wish: {
  words: readonly string[]
  topic: string | null
  speciality: string | null
  county: string
}): RawBuilder<boolean> {
  const text = sql`lower(n.title || ' ' || n.situation || ' ' || n.advice)`
  const parts = wish.words.map((word) => sql<boolean>`position(${word.toLowerCase()} in ${text}) > 0`)
  return sql<boolean>`(n.state = 'published' and n.county = ${wish.county}
    and (${wish.topic}::text is null or ${wish.topic} = any(n.topics))
    and (${wish.speciality}::text is null or n.speciality = ${wish.speciality})
    ${parts.length === 0 ? sql`` : sql`and ${sql.join(parts, sql` and `)}`})`
}
export const ownDrafts = sql<boolean>`(n.state <> 'published' and ${noteAccess.save.allowed})`

export async function lockNote(
  tx: Tx,
  id: string,
): Promise<{ readonly county: string; readonly state: NoteState; readonly version: number } | undefined> {
  const { rows } = await sql<{ county: string; state: NoteState; version: number }>`
    select county, state, version from consultation.learning_note where id = ${id} for update`.execute(tx)
  return rows[0]
}

export type NoteContent = {
  readonly title: string
  readonly situation: string
  readonly advice: string
  readonly language: Language
}

/** A question has one note; writing it again changes that one. */
export async function insertNote(
  tx: Tx,
  note: { id: string; questionId: string; personId: string; now: Date } & NoteContent,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into consultation.learning_note (id, county, question_id, host_id, speciality, age_band, topics, area_id, language, title,
      situation, advice, state, created_by, changed_at, changed_by)
    select ${note.id}, q.county, q.id, q.host_id, h.speciality, q.age_band, q.topics, q.area_id, ${note.language}, ${note.title},
      ${note.situation}, ${note.advice}, 'draft', ${note.personId}, ${note.now}, ${note.personId}
    from consultation.question q join consultation.host h on h.id = q.host_id where q.id = ${note.questionId}
    on conflict (question_id) do update set title = excluded.title, situation = excluded.situation, advice = excluded.advice,
      language = excluded.language, state = 'draft', changed_at = excluded.changed_at, changed_by = excluded.changed_by,
      version = consultation.learning_note.version + 1
    returning id`.execute(tx)
  return rows[0]?.id ?? note.id
}

export async function setNoteState(
  tx: Tx,
  id: string,
  to: { state: NoteState; personId: string; now: Date },
): Promise<void> {
  await sql`update consultation.learning_note set state = ${to.state}, changed_at = ${to.now}, changed_by = ${to.personId},
    published_at = case when ${to.state} = 'published' then coalesce(published_at, ${to.now}::timestamptz) else published_at end,
    version = version + 1 where id = ${id}`.execute(tx)
}

export type Counted = {
  readonly speciality: Speciality
  readonly topic: ConsultationTopic
  readonly area_id: string | null
  readonly asked: number
  readonly answered: number
}

/** How much was asked since a day, by speciality, topic and area; from the view without persons. */
export async function counted(tx: Tx, county: string, since: string): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select f.speciality, t.topic, f.area_id, count(*) as asked, count(f.answered_on) as answered
    from published.consultation_fact f, unnest(f.topics) as t(topic)
    where f.county = ${county} and f.asked_on >= ${since}::date group by 1, 2, 3 order by 4 desc, 1, 2`.execute(
    tx,
  )
  return rows
}

/** @returns how many of each kind were removed. What a question counted for stays, without anybody. */
export async function removeOld(
  tx: Tx,
  before: { question: Date; note: Date; message: Date },
): Promise<{ questions: number; notes: number; messages: number }> {
  const { rows } = await sql<{ questions: number; notes: number; messages: number }>`
    with q as (delete from consultation.question where closed_at < ${before.question} returning *),
      kept as (insert into consultation.past_fact (county, area_id, speciality, age_band, topics, asked_on, answered_on, with_time, ending)
        select q.county, q.area_id, h.speciality, q.age_band, q.topics, (q.asked_at at time zone 'Europe/Helsinki')::date,
          (q.answered_at at time zone 'Europe/Helsinki')::date, q.appointment_id is not null, q.ending
        from q join consultation.host h on h.id = q.host_id),
      n as (delete from consultation.learning_note where state <> 'published' and changed_at < ${before.note} returning 1),
      m as (delete from consultation.colleague_message where sent_at < ${before.message} returning 1)
    select (select count(*) from q) as questions, (select count(*) from n) as notes, (select count(*) from m) as messages`.execute(
    tx,
  )
  return rows[0] ?? { questions: 0, notes: 0, messages: 0 }
}

export type Addressee = { readonly id: string; readonly email: string; readonly language: Language }

/** Whom a mail about a question goes to: its asker, or the people of its host. */
export async function addressees(
  tx: Tx,
  question: string,
  whom: 'asker' | 'host',
): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select p.id, p.email, p.language from consultation.question q join consultation.host h on h.id = q.host_id
    join appointments.calendar c on c.id = h.calendar_id
    join published.person p on p.active and case when ${whom} = 'asker' then p.id = q.asked_by
      else p.id = c.person_id or exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = p.id) end
    where q.id = ${question} order by p.email`.execute(tx)
  return rows
}
