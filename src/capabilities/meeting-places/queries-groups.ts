import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import type { EntryWay, OccurrenceState, SignUpFor } from './domain/words.ts'
import type { MaterialView } from './sign-up-shapes.ts'

const json = (value: unknown): ReturnType<typeof sql> => sql`${JSON.stringify(value)}::jsonb`

export type GroupRow = {
  readonly id: string
  readonly version: number
  readonly county: string
  readonly title: Localized
  readonly entry: EntryWay
  readonly sign_up_for: SignUpFor
  readonly consent_words: Localized
  readonly parents_words: Localized
  readonly materials: readonly MaterialView[]
}

export async function groupById(tx: Tx, id: string): Promise<GroupRow | undefined> {
  const { rows } = await sql<GroupRow>`
    select id, version, county, title, entry, sign_up_for, consent_words, parents_words, materials
    from meeting_places.activity where id = ${id}`.execute(tx)
  return rows[0]
}

/** Counts a change of the group as it was seen; nothing when somebody has changed it meanwhile. */
export async function bumpActivity(
  tx: Tx,
  id: string,
  seen: number,
  by: string | null,
  now: Date,
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    update meeting_places.activity set version = version + 1, changed_at = ${now}, changed_by = ${by}
    where id = ${id} and version = ${seen} returning version`.execute(tx)
  return rows[0]?.version
}

export async function setWords(
  tx: Tx,
  id: string,
  to: {
    readonly consentWords: Localized
    readonly parentsWords: Localized
    readonly materials: readonly MaterialView[]
  },
): Promise<void> {
  await sql`update meeting_places.activity set consent_words = ${json(to.consentWords)},
    parents_words = ${json(to.parentsWords)}, materials = ${json(to.materials)} where id = ${id}`.execute(tx)
}

export type SessionRow = {
  readonly id: string
  readonly position: number
  readonly theme: Localized
  readonly contents: Localized
  readonly for_parents: boolean
  readonly materials: readonly MaterialView[]
  readonly occurrence: string | null
}

export async function sessionsOf(tx: Tx, activity: string): Promise<readonly SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select e.id, e.position, e.theme, e.contents, e.for_parents, e.materials,
      (select o.id from meeting_places.occurrence o where o.session_id = e.id order by o.starts_at limit 1) as occurrence
    from meeting_places.session e where e.activity_id = ${activity} order by e.position`.execute(tx)
  return rows
}

export type SessionWrite = Omit<SessionRow, 'position'>

/** Puts the sessions in this order: those that are not named go, and each is held on the day that it names. */
export async function writeSessions(
  tx: Tx,
  activity: string,
  sessions: readonly SessionWrite[],
): Promise<void> {
  const rows = sessions.map((each, index) => ({ ...each, position: index + 1 }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, position smallint, theme jsonb,
    contents jsonb, for_parents boolean, materials jsonb, occurrence uuid)`
  await sql`update meeting_places.occurrence set session_id = null where activity_id = ${activity} and session_id is not null`.execute(
    tx,
  )
  await sql`delete from meeting_places.session where activity_id = ${activity} and id not in (select g.id from ${given})`.execute(
    tx,
  )
  // Out of the way first: two that change places would meet.
  await sql`update meeting_places.session set position = -position where activity_id = ${activity}`.execute(
    tx,
  )
  await sql`
    insert into meeting_places.session (id, activity_id, position, theme, contents, for_parents, materials)
    select g.id, ${activity}::uuid, g.position, g.theme, g.contents, g.for_parents, g.materials from ${given}
    on conflict (id) do update set position = excluded.position, theme = excluded.theme, contents = excluded.contents,
      for_parents = excluded.for_parents, materials = excluded.materials`.execute(tx)
  await sql`update meeting_places.occurrence o set session_id = g.id from ${given}
    where o.id = g.occurrence and o.activity_id = ${activity}`.execute(tx)
}

export async function occurrenceIds(tx: Tx, activity: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from meeting_places.occurrence where activity_id = ${activity}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export type GroupDayRow = {
  readonly id: string
  readonly day: PlainDate
  readonly starts_at: Date
  readonly ends_at: Date
  readonly state: OccurrenceState
  readonly session_id: string | null
  readonly there: number
}

export async function groupDays(tx: Tx, activity: string): Promise<readonly GroupDayRow[]> {
  const { rows } = await sql<GroupDayRow>`
    select o.id, o.day::text as day, o.starts_at, o.ends_at, o.state, o.session_id,
      (select count(*)::integer from meeting_places.attended t where t.occurrence_id = o.id) as there
    from meeting_places.occurrence o where o.activity_id = ${activity} order by o.starts_at limit 400`.execute(
    tx,
  )
  return rows
}

/** Who was there, all of it at once; only those who are in, and on this day or in the whole series. */
export async function writeAttended(
  tx: Tx,
  activity: string,
  occurrence: string,
  there: readonly string[],
  by: string | null,
): Promise<void> {
  const ids = sql`select jsonb_array_elements_text(${JSON.stringify(there)}::jsonb)::uuid`
  await sql`delete from meeting_places.attended where occurrence_id = ${occurrence} and sign_up_id not in (${ids})`.execute(
    tx,
  )
  await sql`
    insert into meeting_places.attended (sign_up_id, occurrence_id, marked_by)
    select s.id, ${occurrence}::uuid, ${by}::uuid from meeting_places.sign_up s
    where s.activity_id = ${activity} and s.state = 'confirmed' and (s.occurrence_id is null or s.occurrence_id = ${occurrence})
      and s.id in (${ids})
    on conflict do nothing`.execute(tx)
}

export async function isDayOf(tx: Tx, activity: string, occurrence: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select from meeting_places.occurrence
    where id = ${occurrence} and activity_id = ${activity}) as is`.execute(tx)
  return rows[0]?.is === true
}

// --- Feedback --------------------------------------------------------------------------------------------------------

export async function marksOf(tx: Tx, activity: string): Promise<readonly { mark: number; count: number }[]> {
  const { rows } = await sql<{ mark: number; count: number }>`
    select mark, count(*)::integer as count from meeting_places.feedback where activity_id = ${activity} group by mark`.execute(
    tx,
  )
  return rows
}

/** The words in an order that says nothing of when they were given. */
export async function feedbackWords(tx: Tx, activity: string): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ words_sealed: Uint8Array }>`
    select words_sealed from meeting_places.feedback where activity_id = ${activity} and words_sealed is not null
    order by id limit 300`.execute(tx)
  return rows.map(({ words_sealed: sealed }) => sealed)
}

export type Answerer = {
  readonly title: Localized
  readonly county: string
  readonly answered: boolean
  readonly sign_up: string
}

/** Whether somebody who took part may say what they thought: confirmed, and it is over. */
export async function answererOf(
  tx: Tx,
  activity: string,
  who: { readonly signUp: string } | { readonly code: Uint8Array },
  now: Date,
): Promise<Answerer | undefined> {
  const { rows } = await sql<Answerer>`
    select * from meeting_places.answerer(${activity}, ${'signUp' in who ? who.signUp : null}::uuid,
      ${'code' in who ? who.code : null}::bytea, ${now})`.execute(tx)
  return rows[0]
}

/** Marks that it was given; false when it had been before. */
export async function noteAnswered(tx: Tx, signUp: string): Promise<boolean> {
  const { rows } = await sql<{
    noted: boolean
  }>`select meeting_places.note_answered(${signUp}) as noted`.execute(tx)
  return rows[0]?.noted === true
}

export async function insertFeedback(
  tx: Tx,
  to: {
    readonly id: string
    readonly activity: string
    readonly mark: number
    readonly wordsSealed: Uint8Array | null
    readonly day: PlainDate
  },
): Promise<void> {
  await sql`insert into meeting_places.feedback (id, activity_id, mark, words_sealed, given_on)
    values (${to.id}, ${to.activity}, ${to.mark}, ${to.wordsSealed}, ${to.day})`.execute(tx)
}
