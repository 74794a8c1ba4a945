/** A case opens: from a request, a referral, a meeting, or on what a worker knows. */
import { z } from 'zod'
import { readAppointment } from '#capabilities/appointments/index.ts'
import { openOwnPlan } from '#capabilities/families/index.ts'
import { readReferral } from '#capabilities/guidance/index.ts'
import { readRequest, resolve } from '#capabilities/help-requests/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { demandPerson, invalid } from './begin-case.ts'
import { day } from './days.ts'
import { caseGroups, type CaseSource, caseSources } from './domain/case.ts'
import { insertStage } from './queries-case.ts'
import { bringLimitsOfRequest } from './limits.ts'
import * as queries from './queries-opening.ts'

export const openCaseShape = z.object({
  /** The family, in which one has a part. */
  id: z.uuid(),
  about: z.uuid().nullable().default(null),
  group: z.enum(caseGroups).default('other'),
  source: z.enum(caseSources).default('worker'),
  /** The help request or referral it comes from, or the appointment at which it was agreed. */
  sourceId: z.uuid().nullable().default(null),
  why: z.string().trim().min(1).max(4000),
  /** The day of the first contact; of a request or a referral it is their own. Today when left out. */
  dayZero: day.nullable().default(null),
  /** One’s own unit that leads; may be left out by whoever is with the family from one unit. */
  unit: z.uuid().optional(),
})

/** Where a referral has been taken up by the one who received it, and not ended in something else. */
const taken = ['received', 'accepted', 'in-progress', 'completed', 'waitlisted', 'more-asked'] as const

/**
 * The earlier thread, asked for through its own front door: a request is closed with "a case was opened", so that it
 * and the case are one; of a referral one must be on the receiving side. @returns the day the family first made contact.
 */
async function earlierThread(ctx: Ctx, source: CaseSource, id: string | null): Promise<PlainDate | null> {
  if (source === 'worker' && id !== null) throw invalid('sourceId', 'case-source-not-needed')
  if ((source === 'help-request' || source === 'referral') && id === null)
    throw invalid('sourceId', 'case-source-needed')
  if (id === null) return null
  if (source === 'help-request') {
    const request = await readRequest.within(ctx, { id })
    const isOpened = request.state === 'resolved' && request.outcome === 'case-opened'
    // Whoever may close it may open the case: those who hold it.
    if (request.can['note'] === 'not-yours' || request.holder_id === null)
      throw new Refusal('not-allowed', 'case.source-not-held')
    if (request.state === 'resolved' && !isOpened) throw new Refusal('conflict', 'case.source-closed')
    if (!isOpened) await resolve.within(ctx, { id, outcome: 'case-opened' })
    return helsinkiDate(request.arrived_at)
  }
  if (source === 'referral') {
    const referral = await readReferral.within(ctx, { id })
    if (!referral.sides.includes('receiver')) throw new Refusal('not-allowed', 'case.source-not-held')
    if (!taken.some((state) => state === referral.state)) throw new Refusal('conflict', 'case.source-closed')
    return helsinkiDate(referral.firstSentAt ?? referral.sentAt ?? referral.createdAt)
  }
  const appointment = await readAppointment.within(ctx, { id })
  if (appointment.state === 'cancelled') throw new Refusal('conflict', 'case.source-closed')
  const met = helsinkiDate(appointment.starts_at)
  return met <= helsinkiDate(ctx.now) ? met : null
}

/** With which own part the case is opened, and what stands against it. */
function openingPart(
  facts: queries.OpeningFacts,
  asked: { readonly about: string | null; readonly unit?: string | undefined },
): queries.OwnPart {
  if (asked.about !== null && facts.about_part === null) throw invalid('about', 'not-in-family')
  const mine = facts.parts.filter((part) => asked.unit === undefined || part.unit_id === asked.unit)
  if (mine.length === 0) throw invalid('unit', 'unknown-unit')
  // Whoever is with one adult alone is that adult's own care, and so is what is opened for it (ADR-0040).
  const fits = mine.filter((part) =>
    facts.about_part === 'adult'
      ? part.class === 'adult-care' && part.about_id === asked.about
      : part.class !== 'adult-care',
  )
  if (fits.length === 0)
    throw invalid('about', facts.about_part === 'adult' ? 'case-own-care' : 'case-own-care-only')
  const part =
    fits.find((each) => each.sees_plan) ??
    fits.find((each) => each.basis === 'own-register' && each.may_get_plan)
  if (part === undefined) throw new Refusal('not-allowed', 'case.plan-not-open')
  return part
}

/** A case of a family is opened by one who is with it, with the earlier thread as one. @source R57, R86, ADR-0041 */
export const openCase = useCase({
  name: 'case.open',
  input: openCaseShape,
  needs: { signedInBecause: 'whoever is with a family in matters of its plan opens a case there' },
  proof: 'strong',
  run: async (
    ctx,
    { id: family, about, group, source, sourceId, why, dayZero, unit },
  ): Promise<{ readonly id: string }> => {
    demandPerson(ctx)
    const facts = await queries.openingFacts(ctx.tx, family, about)
    if (facts === undefined) throw notFound()
    if (facts.closed) throw new Refusal('conflict', 'family.closed')
    const part = openingPart(facts, { about, unit })
    const ofSource = await earlierThread(ctx, source, sourceId)
    const first = ofSource ?? dayZero ?? facts.today
    if (first > facts.today) throw invalid('dayZero', 'future')
    if (!part.sees_plan) await openOwnPlan(ctx, part.id)
    const id = newId()
    const made = await queries.insertCase(ctx.tx, {
      id,
      county: facts.county,
      family,
      about,
      group,
      source,
      sourceId,
      why: ctx.crypto.seal(why),
      dayZero: first,
      part,
      now: ctx.now,
    })
    if (!made) throw new Refusal('conflict', 'case.already-opened')
    await insertStage(ctx.tx, {
      id: newId(),
      caseId: id,
      from: null,
      to: 'contact',
      words: null,
      now: ctx.now,
    })
    ctx.about({
      county: facts.county,
      family,
      by: 'seat',
      case: id,
      source,
      ...(about === null ? {} : { member: about }),
    })
    ctx.later('case-told-family', { case: id, what: 'opened' })
    // What became pending with the request goes on here, from the day its contact arrived.
    if (source === 'help-request' && sourceId !== null)
      await bringLimitsOfRequest(ctx, { caseId: id, about, request: sourceId })
    return { id }
  },
})
