/** Opening one family in an emergency without a relation to it: with a reason, to read only, four hours, reviewed by a colleague. */
import { z } from 'zod'
import { hours, later } from '#platform/clock.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { emergencyAccess } from './access-presence.ts'
import { begin as beginOn } from './begin.ts'
import {
  emergencyHours,
  type EmergencyReason,
  emergencyReasons,
  type EmergencyVerdict,
  emergencyVerdicts,
  type HideGround,
  hideGrounds,
  longestHiddenDays,
  officerHours,
  reviewHours,
} from './domain/emergency.ts'
import { readIdentityCode } from './domain/identity-code.ts'
import * as queries from './queries-emergency.ts'

/** An emergency opening as the one who opened it, who reviews it, or the family sees it. */
export type EmergencyOpening = {
  readonly id: string
  readonly family: string
  /** Null where a name would tell where somebody with a protected address is. */
  readonly name: string | null
  readonly title: Localized | null
  readonly unit: Localized | null
  readonly reason: EmergencyReason
  /** For the one who opened it and those who review it. */
  readonly words: string | null
  readonly openedAt: Date
  readonly until: Date
  readonly endedAt: Date | null
  readonly isOpen: boolean
  readonly isMine: boolean
  readonly reviewDueAt: Date
  readonly review: {
    readonly at: Date
    readonly by: string | null
    readonly verdict: EmergencyVerdict
    readonly words: string | null
  } | null
  /** Why and until when the family is not told; for those who review it. */
  readonly hidden: { readonly ground: HideGround; readonly until: string } | null
  readonly can: { readonly end: boolean; readonly review: boolean }
}

const words = z.string().trim().min(5).max(2000)

/**
 * Opens one family. Whoever works in an authority's unit with a register may; nobody opens an own family. The family sees it at
 * once, unless telling would endanger somebody: then the reviewer decides, within the time of the review.
 * @source Act 703/2023 (special reason), S-10, S-35, ADR-0040
 */
export const openInEmergency = useCase({
  name: 'emergency.open',
  input: z.object({
    /** The identity code of one of the family, or the family itself. */
    identity: z.string().trim().max(20).default(''),
    family: z.uuid().nullable().default(null),
    unit: z.uuid().nullable().default(null),
    reason: z.enum(emergencyReasons),
    words,
    hide: z.enum(hideGrounds).nullable().default(null),
  }),
  needs: {
    signedInBecause:
      'whoever works in an authority’s unit that keeps a register, with a reason; reviewed afterwards',
  },
  proof: 'fresh',
  limits: (_, actor) => [
    { limit: { name: 'emergency', count: 10, perMinutes: 60 }, who: actor.kind === 'person' ? actor.id : '' },
  ],
  run: async (
    ctx,
    asked,
  ): Promise<{ readonly id: string; readonly family: string; readonly until: Date }> => {
    const county = ctx.actor.kind === 'person' ? ctx.actor.county : ''
    const unit = await queries.emergencyUnit(ctx.tx, county, asked.unit)
    if (unit === undefined) throw new Refusal('not-allowed', 'emergency.not-allowed')
    const code = readIdentityCode(asked.identity)
    if (asked.family === null && code === null)
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'identity', code: 'identity-code' }],
      })
    const found = await queries.familyToOpen(ctx.tx, county, {
      family: asked.family,
      identityHash: code === null ? null : ctx.crypto.keyed('identity', code.code),
    })
    if (found.family === null) throw notFound()
    if (found.own) throw new Refusal('not-allowed', 'emergency.own-family')
    if (found.in_team) throw new Refusal('conflict', 'emergency.own-part')
    if (found.open !== null) throw new Refusal('conflict', 'emergency.already-open')
    const id = newId()
    const until = later(ctx.now, hours(emergencyHours))
    const reviewDue = later(ctx.now, hours(reviewHours))
    await queries.insertEmergency(ctx.tx, {
      id,
      family: found.family,
      county,
      unit: unit.id,
      reason: asked.reason,
      wordsSealed: ctx.crypto.seal(asked.words),
      now: ctx.now,
      until,
      reviewDue,
      hidden: asked.hide === null ? null : { ground: asked.hide, until: helsinkiDate(reviewDue) },
    })
    ctx.about({
      county,
      family: found.family,
      by: 'opened',
      emergency: id,
      unit: unit.id,
      reason: asked.reason,
    })
    ctx.later('notify-emergency', { emergency: id })
    ctx.later('emergency-overdue', { emergency: id }, { at: reviewDue })
    ctx.later('emergency-to-officer', { emergency: id }, { at: later(ctx.now, hours(officerHours)) })
    return { id, family: found.family, until }
  },
})

async function begin(ctx: Ctx, id: string): Promise<queries.LockedEmergency> {
  const opening = await queries.lockEmergency(ctx.tx, id)
  if (opening === undefined) throw notFound()
  ctx.about({ county: opening.county, emergency: id, family: opening.family_id })
  return opening
}

/** Closes it before its time: what was needed has been read. */
export const endEmergency = useCase({
  name: 'emergency.end',
  input: z.object({ id: z.uuid() }),
  needs: emergencyAccess.end,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }) => {
    const opening = await begin(ctx, id)
    if (opening.ended_at !== null || opening.until <= ctx.now) throw new Refusal('conflict', 'emergency.over')
    await queries.finishEmergency(ctx.tx, id)
  },
})

/** A colleague says whether it was right, and whether the family must not be told yet. Never the one who opened it. */
export const reviewEmergency = useCase({
  name: 'emergency.review',
  input: z.object({
    id: z.uuid(),
    verdict: z.enum(emergencyVerdicts),
    words,
    hide: z
      .object({
        ground: z.enum(hideGrounds),
        until: z.iso.date().transform((text): string => plainDate(text)),
      })
      .nullable()
      .default(null),
  }),
  needs: emergencyAccess.review,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, verdict, words: said, hide }) => {
    const opening = await begin(ctx, id)
    if (opening.reviewed_at !== null) throw new Refusal('conflict', 'emergency.already-reviewed')
    const now = helsinkiDate(ctx.now)
    if (hide !== null && (hide.until < now || hide.until > addDays(now, longestHiddenDays)))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'hide.until', code: 'hidden-too-long', limit: longestHiddenDays }],
      })
    await queries.setReview(ctx.tx, id, { verdict, sealed: ctx.crypto.seal(said), hidden: hide })
    ctx.about({ verdict, hidden: hide !== null })
    if (verdict === 'wrong') ctx.later('emergency-wrong', { emergency: id })
  },
})

const shownOpening = (ctx: Ctx, row: queries.EmergencyRow): EmergencyOpening => ({
  id: row.id,
  family: row.family_id,
  name: row.name,
  title: row.title,
  unit: row.unit,
  reason: row.reason,
  words: row.words_sealed === null ? null : ctx.crypto.open(row.words_sealed),
  openedAt: row.opened_at,
  until: row.until,
  endedAt: row.ended_at,
  isOpen: row.is_open,
  isMine: row.own,
  reviewDueAt: row.review_due_at,
  review:
    row.reviewed_at === null || row.verdict === null
      ? null
      : {
          at: row.reviewed_at,
          by: row.reviewer,
          verdict: row.verdict,
          words: row.review_sealed === null ? null : ctx.crypto.open(row.review_sealed),
        },
  hidden:
    row.hidden_ground === null || row.hidden_until === null
      ? null
      : { ground: row.hidden_ground, until: row.hidden_until },
  can: { end: row.may_end && row.is_open, review: row.may_review },
})

const fewest = 20

/** One's own openings, those that wait for a review by the asker, and those that were reviewed. Newest first. */
export const listEmergencies = useCase({
  name: 'emergency.list',
  input: z.object({
    box: z.enum(['mine', 'to-review', 'reviewed']),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(fewest),
  }),
  needs: { signedInBecause: 'lists only openings that emergency-opening.read allows' },
  proof: 'strong',
  run: async (
    ctx,
    { box, offset, limit },
  ): Promise<{ readonly openings: readonly EmergencyOpening[]; readonly more: boolean }> => {
    const rows = await queries.emergenciesIn(ctx.tx, box, { offset, limit: limit + 1 })
    ctx.about({ openings: Math.min(rows.length, limit) })
    return { openings: rows.slice(0, limit).map((row) => shownOpening(ctx, row)), more: rows.length > limit }
  },
})

/** When this family was opened in an emergency, for the family itself and its responsible worker. @source S-10 */
export const emergenciesOf = useCase({
  name: 'family.emergencies',
  input: z.object({ id: z.uuid() }),
  needs: familyAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<readonly EmergencyOpening[]> => {
    await beginOn(ctx, id)
    const rows = await queries.emergenciesOfFamily(ctx.tx, id)
    ctx.about({ openings: rows.length })
    return rows.map((row) => shownOpening(ctx, row))
  },
})
