/** What the county asks of the national level, and what it was answered. */
import { z } from 'zod'
import { flags } from '#platform/access.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { proposalAccess, trialGroundAccess } from './access-trials.ts'
import { byWhom, countyShape, dayShape, versionShape } from './board-shapes.ts'
import { proposalAfter, type ProposalMove, proposalOutcomes, proposalStates } from './domain/risks.ts'
import { fits } from './queries-experiments.ts'
import * as queries from './queries-risks.ts'
import type { ProposalRow } from './queries-risks.ts'
import {
  changedMeanwhile,
  demandGround,
  found,
  idOf,
  keyShape,
  ownCounty,
  type ProposalPlan,
  proposalShape,
  wrong,
} from './trial-shapes.ts'

async function demandFit(ctx: Ctx, county: string, plan: ProposalPlan): Promise<void> {
  const fit = await fits(ctx.tx, county, { area: null, person: plan.keeper })
  if (!fit.person) throw wrong('proposal.keeper', 'not-of-this-county')
}

/** A proposal to the national level, as a draft. @source R190 */
export const addProposal = useCase({
  name: 'proposal.add',
  input: z.object({ county: countyShape.optional(), proposal: proposalShape, key: keyShape }),
  needs: { signedInBecause: 'whoever leads or coordinates the county: demanded inside' },
  run: async (ctx, { county: asked, proposal, key }): Promise<{ readonly id: string }> => {
    const county = ownCounty(ctx, asked)
    await demandGround(ctx, trialGroundAccess.propose, { county, area: null })
    await demandFit(ctx, county, proposal)
    const id = idOf('proposal', key, ctx)
    if ((await queries.proposalCore(ctx.tx, id)) === undefined)
      await queries.insertProposal(ctx.tx, { ...byWhom(ctx), id, county, plan: proposal })
    ctx.about({ county, proposal: id })
    return { id }
  },
})

/** What is asked and why: until it is sent. What was sent stands as it was sent. */
export const changeProposal = useCase({
  name: 'proposal.change',
  input: z.object({ id: z.uuid(), version: versionShape, proposal: proposalShape }),
  needs: proposalAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, proposal }) => {
    const core = found(await queries.proposalCore(ctx.tx, id))
    if (core.state !== 'draft') throw new Refusal('conflict', 'proposal.is-sent')
    if (core.version !== version) throw changedMeanwhile(await queries.proposalView(ctx.tx, id))
    await demandFit(ctx, core.county, proposal)
    if (!(await queries.updateProposal(ctx.tx, id, version, { ...byWhom(ctx), plan: proposal })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, proposal: id })
  },
})

type Core = queries.ProposalCore
function after(core: Core, move: ProposalMove): Exclude<ReturnType<typeof proposalAfter>, null> {
  const state = proposalAfter(core.state, move)
  if (state === null) throw new Refusal('conflict', `proposal.${move}-not-now`)
  return state
}

/** Notes that it has been sent, to whom and when. @source R190 */
export const sendProposal = useCase({
  name: 'proposal.send',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    addressedTo: z.string().trim().min(1).max(160),
    sentOn: dayShape,
  }),
  needs: proposalAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, addressedTo, sentOn }) => {
    const core = found(await queries.proposalCore(ctx.tx, id))
    const state = after(core, 'send')
    if (sentOn > helsinkiDate(ctx.now)) throw wrong('sentOn', 'not-yet')
    if (!(await queries.moveProposal(ctx.tx, id, version, { ...byWhom(ctx), state, addressedTo, sentOn })))
      throw changedMeanwhile()
    ctx.about({ county: core.county, proposal: id })
  },
})

/** What was answered, when, and what it comes to. @source R190 */
export const answerProposal = useCase({
  name: 'proposal.answer',
  input: z.object({
    id: z.uuid(),
    version: versionShape,
    outcome: z.enum(proposalOutcomes),
    answer: z.string().trim().min(1).max(4000),
    answeredOn: dayShape,
  }),
  needs: proposalAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version, outcome, answer, answeredOn }) => {
    const core = found(await queries.proposalCore(ctx.tx, id))
    const state = after(core, 'answer')
    if (answeredOn > helsinkiDate(ctx.now)) throw wrong('answeredOn', 'not-yet')
    if (core.sentOn !== null && answeredOn < core.sentOn) throw wrong('answeredOn', 'ends-before-begins')
    const to = { ...byWhom(ctx), state, outcome, answer, answeredOn }
    if (!(await queries.moveProposal(ctx.tx, id, version, to))) throw changedMeanwhile()
    ctx.about({ county: core.county, proposal: id })
  },
})

export const withdrawProposal = useCase({
  name: 'proposal.withdraw',
  input: z.object({ id: z.uuid(), version: versionShape }),
  needs: proposalAccess.keep,
  id: ({ id }) => id,
  run: (ctx, input) => turn(ctx, input, 'withdraw'),
})

/** What was withdrawn is written anew as a draft. */
export const takeBackProposal = useCase({
  name: 'proposal.take-back',
  input: z.object({ id: z.uuid(), version: versionShape }),
  needs: proposalAccess.keep,
  id: ({ id }) => id,
  run: (ctx, input) => turn(ctx, input, 'take-back'),
})

async function turn(
  ctx: Ctx,
  { id, version }: { readonly id: string; readonly version: number },
  move: 'withdraw' | 'take-back',
): Promise<void> {
  const core = found(await queries.proposalCore(ctx.tx, id))
  const state = after(core, move)
  if (!(await queries.moveProposal(ctx.tx, id, version, { ...byWhom(ctx), state, sentOn: null })))
    throw changedMeanwhile()
  ctx.about({ county: core.county, proposal: id })
}

/** The proposals of a county: those that wait for an answer first, the most urgent first. @source R190 */
export const listProposals = useCase({
  name: 'proposal.list',
  input: z.object({
    county: countyShape.optional(),
    state: z.enum(proposalStates).nullable().default(null),
  }),
  needs: { signedInBecause: 'whoever works in the county: the list holds no more than each may read' },
  trace: 'refusals',
  run: async (ctx, { county, state }): Promise<readonly ProposalRow[]> =>
    queries.proposalRows(ctx.tx, { county: ownCounty(ctx, county), state }),
})

export const readProposal = useCase({
  name: 'proposal.read',
  input: z.object({ id: z.uuid() }),
  needs: proposalAccess.read,
  id: ({ id }) => id,
  trace: 'refusals',
  run: async (ctx, { id }): Promise<ProposalRow & { readonly can: Readonly<Record<string, boolean>> }> => ({
    ...found(await queries.proposalView(ctx.tx, id)),
    can: await flags(ctx.tx, proposalAccess.read, id),
  }),
})

/** What the asker may begin in the own county or area: for the buttons of the pages. */
export const findTrialGround = useCase({
  name: 'trial-ground.find',
  input: z.object({ county: countyShape.optional() }),
  needs: { signedInBecause: 'whoever works with families: it says only what the asker may do' },
  trace: 'refusals',
  run: async (ctx, { county }): Promise<TrialGround> => {
    const of = ownCounty(ctx, county)
    const rows = await queries.groundOf(ctx.tx, of)
    return {
      county: of,
      areas: rows.flatMap(({ area, addRisk: mayAdd }) => (area !== null && mayAdd ? [area] : [])),
      addRisk: rows.some(({ addRisk: mayAdd }) => mayAdd),
      countyRisk: rows.some(({ area, addRisk: mayAdd }) => area === null && mayAdd),
      propose: rows.some(({ propose }) => propose),
    }
  },
})

export type TrialGround = {
  readonly county: string
  /** The areas that the asker leads, by themselves or with the county. */
  readonly areas: readonly string[]
  readonly addRisk: boolean
  /** Also for the whole county. */
  readonly countyRisk: boolean
  readonly propose: boolean
}
