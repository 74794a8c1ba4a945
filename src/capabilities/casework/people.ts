/** Who works on a case: seats of those who are with the family, the body that leads, teams that can be asked. */
import { z } from 'zod'
import { changePart } from '#capabilities/families/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { invalid, keepCase } from './begin-case.ts'
import { type Holder, mayName } from './domain/answering.ts'
import { type HolderRow, holderOf } from './queries-answering.ts'
import { insertSeat } from './queries-opening.ts'
import * as queries from './queries-people.ts'

export const holderFrom = (row: HolderRow | undefined): Holder | null =>
  row === undefined ? null : { person: row.person_id, deputy: row.deputy_id, gone: row.gone }

/** A part that does not see the plan yet is opened to it by whoever keeps the family’s team; not on a consent to be told of only. */
async function openPlan(ctx: Ctx, part: queries.PartFacts): Promise<void> {
  if (part.sees.includes('plan')) return
  if (!part.may_get_plan) throw invalid('part', 'case-consent-only')
  await changePart.within(ctx, { id: part.id, sees: [...part.sees, 'plan'] })
}

/**
 * Somebody who is with the family works on the case too. Whoever answers for it is known to all who work on it: a presence that is
 * not told is shown first. @source R57, R109, ADR-0041
 */
export const seatInCase = useCase({
  name: 'case.seat',
  /** `part`: somebody’s part in the family, as in who is with it. */
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, part: asked }) => {
    await keepCase(ctx, id)
    const part = await queries.partFor(ctx.tx, id, asked)
    if (part === undefined) throw invalid('part', 'case-not-with-family')
    const isOwnCare = part.case_about_part === 'adult'
    if (
      isOwnCare
        ? part.about_id !== part.case_about || part.class !== 'adult-care'
        : part.class === 'adult-care'
    )
      throw invalid('part', isOwnCare ? 'case-own-care' : 'case-own-care-only')
    if (!part.knows_who_answers) throw invalid('part', 'case-answering-not-told')
    await openPlan(ctx, part)
    await insertSeat(ctx.tx, id, asked, ctx.now)
    ctx.about({ part: asked })
    ctx.later('case-told-worker', { person: part.person_id, case: id, what: 'seated' })
  },
})

/**
 * Somebody works on the case no more: by their own will, or by whoever answers for it. Who answers names another first, and the last
 * one closes it.
 */
export const leaveCase = useCase({
  name: 'case.leave',
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, part }) => {
    const { me } = await keepCase(ctx, id)
    const seat = await queries.seatAt(ctx.tx, id, part)
    if (seat === undefined) throw notFound()
    const holder = await holderOf(ctx.tx, id, 'responsible-worker')
    if (seat.person_id !== me && !mayName('responsible-worker', me, holderFrom(holder), null))
      throw new Refusal('not-allowed', 'case.only-holder-names')
    if (seat.answers) throw new Refusal('conflict', 'case.name-another-first')
    if (seat.others === 0) throw new Refusal('conflict', 'case.last-one')
    await queries.removeSeat(ctx.tx, id, part)
    ctx.about({ part })
  },
})

/** Which body takes the lead: one of those that work on the case. @source R63 */
export const setLead = useCase({
  name: 'case.set-lead',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, unit }) => {
    await keepCase(ctx, id)
    if (!(await queries.unitWorksOn(ctx.tx, id, unit))) throw invalid('unit', 'case-unit-not-in')
    await queries.setLead(ctx.tx, id, unit)
    ctx.about({ unit })
  },
})

/** A team that the responsible worker can ask, and for what; it sees nothing of the case. @source R62 */
export const addSupport = useCase({
  name: 'case.add-support',
  input: z.object({ id: z.uuid(), unit: z.uuid(), forWhat: z.string().trim().min(1).max(1000) }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, unit, forWhat }) => {
    await keepCase(ctx, id)
    const support = { unit, forWhat: ctx.crypto.seal(forWhat), now: ctx.now }
    if (!(await queries.putSupport(ctx.tx, id, support))) throw invalid('unit', 'unknown-unit')
    ctx.about({ unit })
  },
})

export const endSupport = useCase({
  name: 'case.end-support',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, unit }) => {
    await keepCase(ctx, id)
    if (!(await queries.removeSupport(ctx.tx, id, unit))) throw notFound()
    ctx.about({ unit })
  },
})

/** A neutral mail to the team’s lead and its mailbox: who asks, from where; nothing of the family. @source R62 */
export const askSupport = useCase({
  name: 'case.ask-support',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  limits: (_, actor) => [
    {
      limit: { name: 'case-ask-support', count: 20, perMinutes: 60 },
      who: actor.kind === 'person' ? actor.id : '',
    },
  ],
  run: async (ctx, { id, unit }) => {
    const { me } = await keepCase(ctx, id)
    if (!(await queries.isSupport(ctx.tx, id, unit))) throw notFound()
    ctx.about({ unit })
    ctx.later('case-support-asked', { person: me, unit })
  },
})

/** Units of one’s own county that can be named as supporting teams. */
export const unitsToAsk = useCase({
  name: 'case.units-to-ask',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'names units of the own county alone' },
  run: (ctx): Promise<readonly queries.UnitToAsk[]> => queries.unitsToAsk(ctx.tx),
})
