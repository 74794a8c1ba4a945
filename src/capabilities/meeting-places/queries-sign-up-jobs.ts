import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized, Language } from '#platform/text.ts'
import type { OccurrenceState, Resource, SignUpState } from './domain/words.ts'

export type ToldRow = {
  readonly id: string
  readonly activity: string
  readonly language: Language
  readonly email_sealed: Uint8Array | null
  readonly phone_sealed: Uint8Array | null
  readonly discreet: boolean
  readonly state: SignUpState
  readonly parts: readonly {
    readonly resource: Resource
    readonly wanted: number
    readonly state: SignUpState
    readonly number: number
  }[]
}
const toldColumns = sql`s.id, s.activity_id as activity, s.language, s.email_sealed, s.phone_sealed, s.discreet, s.state,
  (select coalesce(jsonb_agg(jsonb_build_object('resource', p.resource, 'wanted', p.wanted, 'state', p.state, 'number', p.number)
      order by array_position(array['seat', 'care', 'coffee'], p.resource)), '[]')
    from meeting_places.sign_up_part p where p.sign_up_id = s.id) as parts`

export type Subject = {
  readonly activity: string
  readonly occurrence: string | null
  readonly title: Localized
  readonly place: Localized | null
  readonly address: Localized
  readonly starts_at: Date | null
  readonly state: OccurrenceState | null
  readonly note: Localized
  readonly sign_up_for: 'day' | 'series'
  readonly activity_state: string
}

const subjectColumns = sql`a.id as activity, o.id as occurrence, coalesce(o.title, a.title) as title, p.name as place,
  case when a.address <> '{}' then a.address else coalesce(p.address, '{}') end as address, o.starts_at, o.state,
  coalesce(o.note, '{}') as note, a.sign_up_for, a.state as activity_state`

/** What a sign-up is about: its day, or the next one of its series. */
export async function subjectOfSignUp(tx: Tx, id: string, now: Date): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select ${subjectColumns} from meeting_places.sign_up s join meeting_places.activity a on a.id = s.activity_id
    left join lateral (select * from meeting_places.occurrence x
      where case when s.occurrence_id is null
        then x.activity_id = a.id and x.starts_at > ${now} and x.state in ('planned', 'moved') else x.id = s.occurrence_id end
      order by x.starts_at limit 1) o on true
    left join meeting_places.place p on p.id = coalesce(o.place_id, a.place_id)
    where s.id = ${id}`.execute(tx)
  return rows[0]
}

export async function subjectOfDay(tx: Tx, occurrence: string): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select ${subjectColumns} from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    left join meeting_places.place p on p.id = coalesce(o.place_id, a.place_id)
    where o.id = ${occurrence}`.execute(tx)
  return rows[0]
}

/** The next day of a series, for those who are told that its times have changed. */
export async function subjectOfNext(tx: Tx, activity: string, now: Date): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select ${subjectColumns} from meeting_places.activity a
    left join lateral (select * from meeting_places.occurrence x where x.activity_id = a.id and x.starts_at > ${now}
      and x.state in ('planned', 'moved') order by x.starts_at limit 1) o on true
    left join meeting_places.place p on p.id = coalesce(o.place_id, a.place_id)
    where a.id = ${activity}`.execute(tx)
  return rows[0]
}

export async function toldById(tx: Tx, id: string): Promise<ToldRow | undefined> {
  const { rows } =
    await sql<ToldRow>`select ${toldColumns} from meeting_places.sign_up s where s.id = ${id}`.execute(tx)
  return rows[0]
}

/** Those who have signed up for a day, or for the series it is of, page by page. */
export async function toldOfDay(
  tx: Tx,
  of: {
    readonly activity: string
    readonly occurrence: string | null
    readonly waitingToo: boolean
    /** Leaves out those who have said already what they thought. */
    readonly unanswered?: boolean
  },
  after: string,
  limit: number,
): Promise<readonly ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select ${toldColumns} from meeting_places.sign_up s
    where s.activity_id = ${of.activity} and (s.occurrence_id is null or s.occurrence_id = ${of.occurrence}::uuid)
      and (s.state = 'confirmed' or (s.state = 'waiting' and ${of.waitingToo}))
      and not (s.answered and ${of.unanswered === true})
      and s.id > ${after}::uuid order by s.id limit ${limit}`.execute(tx)
  return rows
}

/** Groups and events whose last day ended between two moments: those who took part are asked what they thought. */
export async function endedBetween(
  tx: Tx,
  from: Date,
  to: Date,
): Promise<readonly { readonly activity: string; readonly occurrence: string }[]> {
  const { rows } = await sql<{ activity: string; occurrence: string }>`
    select a.id as activity, o.id as occurrence
    from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
    where o.ends_at > ${from} and o.ends_at <= ${to} and o.state <> 'cancelled' and o.published
      and a.kind in ('group', 'event')
      and (a.sign_up_for = 'day' or not exists (select from meeting_places.occurrence x
        where x.activity_id = a.id and x.ends_at > o.ends_at and x.state <> 'cancelled'))
      and exists (select from meeting_places.sign_up s where s.activity_id = a.id and s.state = 'confirmed'
        and (s.occurrence_id is null or s.occurrence_id = o.id))
    order by o.ends_at limit 2000`.execute(tx)
  return rows
}

// --- Retention -------------------------------------------------------------------------------------------------------

/**
 * Sign-ups 30 days after their day or the last of their series, or after they were called off. The counters of the day stay as they
 * are, and no line moves: what is removed is past.
 */
export async function removeSignUps(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from meeting_places.sign_up s using meeting_places.activity a
    where a.id = s.activity_id and (
      (s.state = 'cancelled' and s.changed_at < ${before})
      or (s.occurrence_id is not null and exists (select from meeting_places.occurrence o
        where o.id = s.occurrence_id and o.ends_at < ${before}))
      or (s.occurrence_id is null and (a.state = 'ended' or a.rule is null or a.last_day is not null)
        and s.changed_at < ${before}
        and not exists (select from meeting_places.occurrence o where o.activity_id = a.id and o.ends_at >= ${before})))
    returning s.id`.execute(tx)
  return rows.length
}

export async function removeFeedbackAndWishes(
  tx: Tx,
  before: { readonly day: string; readonly at: Date },
): Promise<number> {
  const { rows } = await sql<{ removed: number }>`
    with feedback as (delete from meeting_places.feedback where given_on <= ${before.day} returning 1),
      wishes as (delete from meeting_places.wish where created_at < ${before.at} returning 1)
    select ((select count(*) from feedback) + (select count(*) from wishes))::integer as removed`.execute(tx)
  return rows[0]?.removed ?? 0
}

export async function removeEndedLinks(tx: Tx, now: Date): Promise<number> {
  const { rows } = await sql<{
    kind: string
  }>`delete from meeting_places.entry_link where expires_at < ${now} returning kind`.execute(tx)
  return rows.length
}
