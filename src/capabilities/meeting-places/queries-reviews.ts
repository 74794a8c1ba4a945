import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { Language } from '#platform/text.ts'
import { meetingPlaceAccess, placeReviewAccess } from './access.ts'
import type { Answers } from './domain/quality.ts'
import type { MeetingPlaceKind, PlaceState } from './domain/words.ts'

export type ReviewKind = 'self' | 'peer'

export type ReviewRow = {
  readonly id: string
  readonly place_id: string
  readonly kind: ReviewKind
  readonly answers: Answers
  readonly strengths: string
  readonly next_steps: string
  readonly reviewed_on: string
  readonly next_on: string | null
  readonly state: 'draft' | 'done'
  readonly version: number
  readonly organisation_id: string | null
  readonly organisation: Localized | null
  readonly reviewer: string | null
  readonly may_write: boolean
  readonly may_drop: boolean
}

const columns = sql`v.id, v.place_id, v.kind, v.answers, v.strengths, v.next_steps, v.reviewed_on::text as reviewed_on,
  v.next_on::text as next_on, v.state, v.version, v.organisation_id, g.name as organisation, b.name as reviewer,
  ${placeReviewAccess.write.allowed} as may_write, ${placeReviewAccess.drop.allowed} as may_drop`
const from = sql`(select x.*, p.unit_id, p.organisation_id as holder_id, p.area_id, p.county
    from meeting_places.review x join meeting_places.place p on p.id = x.place_id) v
  left join published.organisation g on g.id = v.organisation_id left join published.person b on b.id = v.reviewed_by`

/** The reviews of a place that the asker may read: unfinished ones first, then the latest. */
export async function reviewsSeen(tx: Tx, place: string): Promise<readonly ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`
    select ${columns} from ${from} where v.place_id = ${place} and ${placeReviewAccess.read.allowed}
    order by v.state = 'done', v.reviewed_on desc, v.created_at desc, v.id limit 40`.execute(tx)
  return rows
}

/** Peer reviews to which the asker was invited and that are not done. */
export async function invitations(
  tx: Tx,
): Promise<readonly { readonly id: string; readonly place_id: string; readonly name: Localized }[]> {
  const { rows } = await sql<{ id: string; place_id: string; name: Localized }>`
    select v.id, v.place_id, n.name from ${from} join meeting_places.place n on n.id = v.place_id
    where v.kind = 'peer' and v.state = 'draft' and ${placeReviewAccess.write.allowed}
    order by v.created_at, v.id limit 40`.execute(tx)
  return rows
}

export type ReviewedPlace = {
  readonly id: string
  readonly name: Localized
  readonly kind: MeetingPlaceKind
  readonly state: PlaceState
  readonly county: string
  readonly municipality: string | null
  readonly organisation_id: string
  readonly organisation: Localized
  readonly decide_on: string | null
  readonly decision_words: Localized
  readonly version: number
  readonly may_review: boolean
  readonly may_keep: boolean
  /** Whether the asker reads the place at all, beside an invitation. */
  readonly may_read: boolean
}

export async function placeById(tx: Tx, id: string): Promise<ReviewedPlace | undefined> {
  const { rows } = await sql<ReviewedPlace>`
    select p.id, p.name, p.kind, p.state, p.county, p.municipality, p.organisation_id, g.name as organisation,
      p.decide_on::text as decide_on, p.decision_words, p.version, ${meetingPlaceAccess.review.allowed} as may_review,
      ${meetingPlaceAccess.keep.allowed} as may_keep, ${meetingPlaceAccess.read.allowed} as may_read
    from meeting_places.place p join published.organisation g on g.id = p.organisation_id where p.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export type OrganisationRow = { readonly id: string; readonly name: Localized }

/** Who may be asked as a peer: the county's organisations beside the responsible one in which somebody could answer. */
export async function peersFor(tx: Tx, place: string): Promise<readonly OrganisationRow[]> {
  const { rows } = await sql<OrganisationRow>`
    select g.id, g.name from published.organisation g join meeting_places.place p on p.id = ${place}
    where g.county = p.county and g.id <> p.organisation_id and (
      exists (select from published.role_now n where n.role = 'maintainer' and n.scope_kind = 'organisation'
        and n.scope_id = g.id::text)
      or exists (select from published.unit u join published.unit_member m on m.unit_id = u.id
        where u.organisation_id = g.id and m.leads))
    order by g.name ->> 'fi', g.id`.execute(tx)
  return rows
}

export async function insertReview(
  tx: Tx,
  review: {
    readonly id: string
    readonly place: string
    readonly kind: ReviewKind
    readonly organisation: string | null
    readonly by: string
    readonly today: string
    readonly now: Date
  },
): Promise<void> {
  const isPeer = review.kind === 'peer'
  await sql`
    insert into meeting_places.review (id, place_id, kind, answers, reviewed_on, reviewed_by, organisation_id, invited_by, state,
      created_at, changed_at)
    values (${review.id}, ${review.place}, ${review.kind}, '{}', ${review.today}, ${isPeer ? null : review.by},
      ${review.organisation}, ${isPeer ? review.by : null}, 'draft', ${review.now}, ${review.now})`.execute(
    tx,
  )
}

/** The place's row is held while a review is begun: two who begin at once find the same one. */
export async function openReview(
  tx: Tx,
  place: string,
  kind: ReviewKind,
  organisation: string | null,
): Promise<string | null> {
  await sql`select from meeting_places.place where id = ${place} for update`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from meeting_places.review where place_id = ${place} and kind = ${kind} and state = 'draft'
      and organisation_id is not distinct from ${organisation} limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

/** Writes the review as it was seen; false when somebody has changed it meanwhile. */
export async function updateReview(
  tx: Tx,
  id: string,
  seen: number,
  to: {
    readonly answers: Answers
    readonly strengths: string
    readonly nextSteps: string
    readonly nextOn: string | null
    readonly isDone: boolean
    readonly by: string
    readonly today: string
    readonly now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update meeting_places.review set answers = ${JSON.stringify(to.answers)}::jsonb, strengths = ${to.strengths},
      next_steps = ${to.nextSteps}, next_on = ${to.nextOn}, state = ${to.isDone ? 'done' : 'draft'},
      reviewed_by = ${to.by}, reviewed_on = ${to.today}, changed_at = ${to.now}, version = version + 1
    where id = ${id} and version = ${seen} and state = 'draft' returning id`.execute(tx)
  return rows.length > 0
}

export async function deleteDraft(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from meeting_places.review where id = ${id} and state = 'draft' returning id`.execute(tx)
  return rows.length > 0
}

export async function updateDecision(
  tx: Tx,
  place: string,
  to: { readonly decideOn: string | null; readonly words: Localized; readonly version: number },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update meeting_places.place set decide_on = ${to.decideOn}, decision_words = ${JSON.stringify(to.words)}::jsonb,
      decision_told_on = null, changed_at = ${now}, changed_by = platform.actor_person(), version = version + 1
    where id = ${place} and version = ${to.version} returning id`.execute(tx)
  return rows.length > 0
}

// --- Reminders ------------------------------------------------------------------------------------------------

export type DueRow = {
  readonly place_id: string
  readonly name: Localized
  readonly what: 'review' | 'decision'
  readonly on: string
  readonly to: readonly { readonly email: string; readonly language: Language }[]
}

/** Places whose next review or decision is near and of which nobody has been told; those who keep the place, with their mail. */
export async function dueUntil(tx: Tx, until: string): Promise<readonly DueRow[]> {
  const { rows } = await sql<DueRow>`
    with due as (
      select r.place_id, 'review' as what, r.next_on as "on" from meeting_places.review r
      where r.state = 'done' and r.next_on <= ${until} and r.told_on is null
        and not exists (select from meeting_places.review x where x.place_id = r.place_id and x.state = 'done'
          and (x.reviewed_on, x.created_at) > (r.reviewed_on, r.created_at) and x.next_on is not null)
      union all
      select p.id, 'decision', p.decide_on from meeting_places.place p
      where p.decide_on <= ${until} and p.decision_told_on is null)
    select p.id as place_id, p.name, d.what, d."on"::text as "on",
      (select coalesce(jsonb_agg(jsonb_build_object('email', e.email, 'language', e.language) order by e.email), '[]')
        from (select distinct q.email, q.language from published.role_now n join published.person q on q.id = n.person_id
          where q.active and q.email <> '' and (
            (n.role = 'maintainer' and n.scope_kind = 'organisation' and n.scope_id = p.organisation_id::text)
            or (n.role = 'unit-lead' and n.scope_kind = 'unit' and n.scope_id = p.unit_id::text)
            or (n.role = 'area-lead' and n.scope_kind = 'area' and n.scope_id = p.area_id::text))) e) as "to"
    from due d join meeting_places.place p on p.id = d.place_id where p.state <> 'closed' order by 1, 3`.execute(
    tx,
  )
  return rows
}

export async function markTold(tx: Tx, place: string, what: DueRow['what'], today: string): Promise<void> {
  await (
    what === 'review'
      ? sql`update meeting_places.review set told_on = ${today} where place_id = ${place} and state = 'done' and told_on is null`
      : sql`update meeting_places.place set decision_told_on = ${today} where id = ${place}`
  ).execute(tx)
}

export type AskedRow = {
  readonly place_id: string
  readonly name: Localized
  readonly by: Localized
  readonly to: readonly { readonly email: string; readonly language: Language }[]
}

export async function askedPeer(tx: Tx, review: string): Promise<AskedRow | undefined> {
  const { rows } = await sql<AskedRow>`
    select p.id as place_id, p.name, g.name as by,
      (select coalesce(jsonb_agg(jsonb_build_object('email', e.email, 'language', e.language) order by e.email), '[]')
        from (select distinct q.email, q.language from published.person q where q.active and q.email <> '' and (
          exists (select from published.role_now n where n.person_id = q.id and n.role = 'maintainer'
            and n.scope_kind = 'organisation' and n.scope_id = r.organisation_id::text)
          or exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
            where m.person_id = q.id and m.leads and u.organisation_id = r.organisation_id))) e) as "to"
    from meeting_places.review r join meeting_places.place p on p.id = r.place_id
      join published.organisation g on g.id = p.organisation_id
    where r.id = ${review} and r.kind = 'peer' and r.state = 'draft'`.execute(tx)
  return rows[0]
}
