/** The plan is agreed, and each party says so. */
import { compareDates } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
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
    const me = personOf(ctx)
    if (me === null) throw notFound()
    if (reviewOn !== null && compareDates(reviewOn, today(ctx)) < 0) throw invalid('reviewOn', 'day-passed')
    await queries.lockCase(ctx.tx, id)
    const view = await planOf(ctx, plan, false)
    if (mark !== undefined && mark !== view.mark)
      throw new Refusal('conflict', 'plan.changed-meanwhile', { theirs: { mark: view.mark } })
    const parts = [...(view.toAgree.common ? [null] : []), ...view.toAgree.own]
    if (parts.length === 0) throw new Refusal('conflict', 'plan.nothing-new')
    const versions: { id: string; ownOf: string | null; number: number }[] = []
    for (const ownOf of parts) {
      const version = newId()
      const number = await queries.insertVersion(ctx.tx, {
        id: version,
        ofCase: id,
        ownOf,
        frozenSealed: sealPlan(ctx, standingPlan(view, ownOf)),
        reviewOn,
        by: me,
        now: ctx.now,
      })
      versions.push({ id: version, ownOf, number })
      ctx.later('notify-plan-agreed', { version })
    }
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
    if (worker === null && (member !== undefined || way !== undefined)) throw invalid('member', 'not-yours')
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
