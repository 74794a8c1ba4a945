/** The plan is agreed, and each party says so. */
import { z } from 'zod'
import { compareDates, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { planVersionAccess } from './access-plan.ts'
import { beginWriting, invalid, memberOf, personOf, sealedOrNull } from './begin-plan.ts'
import { today } from './days.ts'
import { sealPlan } from './frozen.ts'
import { planOf, standingPlan } from './plan-read.ts'
import * as shapes from './plan-shapes.ts'
import * as queries from './queries-agree.ts'
import { partiesOf } from './queries-plan.ts'
import { versionById } from './queries-plan-read.ts'

export type AgreedVersions = {
  readonly versions: readonly {
    readonly id: string
    readonly ownOf: string | null
    readonly number: number
  }[]
}

type Frozen = AgreedVersions['versions'][number]

async function freeze(
  ctx: Ctx,
  view: shapes.PlanView,
  part: { readonly ownOf: string | null; readonly reviewOn: PlainDate | null },
): Promise<Frozen> {
  const by = personOf(ctx)
  if (by === null) throw notFound()
  const id = newId()
  const number = await queries.insertVersion(ctx.tx, {
    id,
    ofCase: view.id,
    ownOf: part.ownOf,
    frozenSealed: sealPlan(ctx, standingPlan(view, part.ownOf)),
    reviewOn: part.reviewOn,
    by,
    now: ctx.now,
  })
  ctx.later('notify-plan-agreed', { version: id })
  return { id, ownOf: part.ownOf, number }
}

/** One own part by itself, with a trace of its own: it is that one's alone. */
const agreeOwnPart = useCase({
  name: 'plan.agree-own',
  input: shapes.agreePlanShape.omit({ mark: true }).extend({ ownOf: z.uuid() }),
  needs: caseAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, ownOf, reviewOn }): Promise<Frozen> => {
    const plan = await beginWriting(ctx, id, { of: ownOf, teamSees: true, shownTo: [] })
    return freeze(ctx, await planOf(ctx, plan, false), { ownOf, reviewOn })
  },
})

/**
 * Freezes the common part and, each apart, the own parts that have changed since they were agreed last. Each is numbered by
 * itself, and whose own part it is reads and signs it alone: nothing tells the other parent that there is one.
 * @source R107, S-20, Act 812/2000, ADR-0043
 */
export const agreePlan = useCase({
  name: 'plan.agree',
  input: shapes.agreePlanShape,
  needs: caseAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, { id, mark, reviewOn }): Promise<AgreedVersions> => {
    const plan = await beginWriting(ctx, id)
    if (reviewOn !== null && compareDates(reviewOn, today(ctx)) < 0) throw invalid('reviewOn', 'day-passed')
    await queries.lockCase(ctx.tx, id)
    const view = await planOf(ctx, plan, false)
    if (mark !== undefined && mark !== view.mark)
      throw new Refusal('conflict', 'plan.changed-meanwhile', { theirs: { mark: view.mark } })
    const { common, own } = view.toAgree
    const [first] = own
    if (!common && first === undefined) throw new Refusal('conflict', 'plan.nothing-new')
    const versions: Frozen[] = common ? [await freeze(ctx, view, { ownOf: null, reviewOn })] : []
    for (const ownOf of own) versions.push(await agreeOwnPart.within(ctx, { id, ownOf, reviewOn }))
    // Where nothing common was agreed, that somebody agreed something is told to nobody but whose part it is.
    if (!common && first !== undefined) ctx.about({ member: first })
    ctx.about({ versions: versions.length })
    return { versions }
  },
})

/**
 * Each party says yes or no to what was agreed: one of the family signed in, a worker for themselves; or a worker notes what one
 * of the family said in the room or by phone. What somebody has signed themselves is not noted over.
 * @source R107, ADR-0043
 */
export const signPlan = useCase({
  name: 'plan.sign',
  input: shapes.signPlanShape,
  needs: planVersionAccess.sign,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<void> => {
    const version = await versionById(ctx.tx, input.id)
    if (version === undefined) throw notFound()
    const own = version.own_of === null ? null : { of: version.own_of, teamSees: true, shownTo: [] }
    const plan = await beginWriting(ctx, version.case_id, own)
    if (!version.latest) throw new Refusal('conflict', 'plan.not-the-latest')
    const { member, way } = input
    const worker = personOf(ctx)
    if (worker === null && (member !== undefined || way !== undefined))
      throw invalid('member', 'not-yours-to-note')
    if ((member === undefined) !== (way === undefined)) throw invalid('way', 'way-needed')
    if (member !== undefined) {
      const parties = await partiesOf(ctx.tx, plan)
      if (!parties.some(({ id }) => id === member) || (version.own_of !== null && version.own_of !== member))
        throw invalid('member', 'not-of-the-case')
    }
    const by = member === undefined ? { member: memberOf(ctx), person: worker } : { member, person: null }
    const before = await queries.signatureOf(ctx.tx, input.id, by)
    if (member !== undefined && before?.way === 'signed-in')
      throw new Refusal('conflict', 'plan.signed-already')
    const signing = {
      id: newId(),
      version: input.id,
      ...by,
      way: way ?? ('signed-in' as const),
      notedBy: member === undefined ? null : worker,
      agrees: input.agrees,
      wordsSealed: sealedOrNull(ctx, input.words),
      now: ctx.now,
    }
    if (before === undefined) await queries.insertSignature(ctx.tx, signing)
    else await queries.updateSignature(ctx.tx, before.id, signing)
    ctx.about({
      version: version.number,
      agrees: input.agrees,
      way: signing.way,
      ...(by.member === null ? {} : { member: by.member }),
    })
  },
})
