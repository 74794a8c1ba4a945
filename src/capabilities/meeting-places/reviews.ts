/** Reviews of a meeting place by the shared criteria: by those who keep it, and by a peer from another organisation. */
import { z } from 'zod'
import { looksPersonal } from '#capabilities/outreach/index.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { meetingPlaceAccess, placeReviewAccess } from './access.ts'
import { lastTwelveMonths } from './count.ts'
import { criteria, nextReview, unanswered } from './domain/quality.ts'
import * as counted from './queries-count.ts'
import * as queries from './queries-reviews.ts'

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((given) => !looksPersonal(given), 'about-a-person')

const answersShape = z.partialRecord(
  z.enum(criteria),
  z.object({
    level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    words: text(400).default(''),
  }),
)

export type PlaceReview = queries.ReviewRow

export type PlaceReviews = {
  readonly place: queries.ReviewedPlace
  /** Those that the asker may read: unfinished ones first. */
  readonly reviews: readonly PlaceReview[]
  /** Whom one may ask as a peer; for those who may. */
  readonly peers: readonly queries.OrganisationRow[]
  /** The latest next day that somebody set. */
  readonly nextOn: string | null
  /** Numbers of the last twelve months, by which a car's decision is made. */
  readonly months: readonly counted.PlaceMonthRow[]
}

/** A place and its reviews. Whoever was invited as a peer reads the invitation, and the place's name. */
export const readPlaceReviews = useCase({
  name: 'place-review.list',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: { signedInBecause: 'for those who read the place, and for an invited peer: demanded inside' },
  run: async ({ tx, now }, { id }): Promise<PlaceReviews> => {
    const place = await queries.placeById(tx, id)
    if (place === undefined) throw notFound()
    const reviews = await queries.reviewsSeen(tx, id)
    if (!place.may_read && reviews.length === 0) throw notFound()
    const { from, before } = lastTwelveMonths(now)
    return {
      place,
      reviews,
      peers: place.may_keep ? await queries.peersFor(tx, id) : [],
      nextOn: reviews.find(({ state, next_on }) => state === 'done' && next_on !== null)?.next_on ?? null,
      months: place.may_read ? await counted.monthsOfPlace(tx, id, from, before) : [],
    }
  },
})

/** Peer reviews that wait for the asker. */
export const listReviewInvitations = useCase({
  name: 'place-review.list-invitations',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the relations of place-review.write allow' },
  run: ({ tx }) => queries.invitations(tx),
})

/** Begins a self-review, or finds the one that is under way. */
export const startReview = useCase({
  name: 'meeting-place.start-review',
  /** `review` is an id of one's own: asked twice, it is one review. */
  input: z.object({ id: z.uuid(), review: z.uuid().optional() }),
  needs: meetingPlaceAccess.review,
  id: ({ id }) => id,
  run: async (ctx, { id, review = newId() }): Promise<{ readonly id: string }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const open = await queries.openReview(ctx.tx, id, 'self', null)
    if (open !== null) return { id: open }
    await queries.insertReview(ctx.tx, {
      id: review,
      place: id,
      kind: 'self',
      organisation: null,
      by: ctx.actor.id,
      today: helsinkiDate(ctx.now),
      now: ctx.now,
    })
    ctx.about({ place: id, review })
    return { id: review }
  },
})

/** Asks another organisation of the county for a peer's eyes. Those who may answer for it are told by mail. */
export const invitePeer = useCase({
  name: 'meeting-place.invite-peer',
  input: z.object({ id: z.uuid(), organisation: z.uuid(), review: z.uuid().optional() }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, organisation, review = newId() }): Promise<{ readonly id: string }> => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const peers = await queries.peersFor(ctx.tx, id)
    if (!peers.some((peer) => peer.id === organisation)) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'organisation', code: 'no-peer' }] })
    }
    const open = await queries.openReview(ctx.tx, id, 'peer', organisation)
    if (open !== null) return { id: open }
    await queries.insertReview(ctx.tx, {
      id: review,
      place: id,
      kind: 'peer',
      organisation,
      by: ctx.actor.id,
      today: helsinkiDate(ctx.now),
      now: ctx.now,
    })
    ctx.later('tell-peer', { review })
    ctx.about({ place: id, review, organisation })
    return { id: review }
  },
})

/** Writes answers. `done` ends the review: every criterion then has a level, and the next day is set. */
export const saveReview = useCase({
  name: 'place-review.save',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    answers: answersShape,
    strengths: text(1000).default(''),
    nextSteps: text(1000).default(''),
    /** A year from now when it is left out. */
    nextOn: z.iso.date().nullable().default(null),
    done: z.boolean().default(false),
  }),
  needs: placeReviewAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, version, answers, strengths, nextSteps, nextOn, done }) => {
    if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const today = helsinkiDate(ctx.now)
    const missing = done ? unanswered(answers) : []
    const fields = missing.map((each) => ({ field: `answers.${each}.level`, code: 'answer-this' }))
    if (nextOn !== null && (nextOn <= today || nextOn > addDays(today, 3 * 366)))
      fields.push({ field: 'nextOn', code: 'not-a-coming-day' })
    if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
    const isSaved = await queries.updateReview(ctx.tx, id, version, {
      answers,
      strengths,
      nextSteps,
      nextOn: nextOn ?? (done ? nextReview(today) : null),
      isDone: done,
      by: ctx.actor.id,
      today,
      now: ctx.now,
    })
    if (!isSaved) throw new Refusal('conflict', 'changed-meanwhile')
    ctx.about({ review: id, done })
  },
})

/** Takes an invitation or an unfinished review back. A done one stays in the history. */
export const dropReview = useCase({
  name: 'place-review.drop',
  input: z.object({ id: z.uuid() }),
  needs: placeReviewAccess.drop,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    if (!(await queries.deleteDraft(ctx.tx, id))) throw new Refusal('conflict', 'programme.review-is-done')
    ctx.about({ review: id })
  },
})

const localized = z
  .object({ fi: text(600).optional(), sv: text(600).optional(), en: text(600).optional() })
  .transform((given) =>
    Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
  )

/**
 * By which day it is decided whether a car goes on, and what was decided, for everybody to read.
 * @source R52
 */
export const setDecision = useCase({
  name: 'meeting-place.set-decision',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    decideOn: z.iso.date().nullable(),
    words: localized.default({}),
  }),
  needs: meetingPlaceAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, decideOn, words }) => {
    const isSaved = await queries.updateDecision(
      ctx.tx,
      id,
      { decideOn: decideOn === null ? null : plainDate(decideOn), words, version },
      ctx.now,
    )
    if (!isSaved) throw new Refusal('conflict', 'meeting-place.changed-meanwhile')
    ctx.about({ place: id })
  },
})
