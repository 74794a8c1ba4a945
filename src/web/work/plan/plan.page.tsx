import type { JSX } from 'preact'
import { z } from 'zod'
import { unitsToAsk } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { pdfAnswer } from '#web/plan/pdf-answer.ts'
import { signedOut } from '#web/plan/signed-out.view.tsx'
import { isStale } from '#web/plan/standing.ts'
import { CaseDocument, caseIdIn } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { sentIn } from '#web/work/families/acts.view.tsx'
import { Agreeing, Versions } from './agree.view.tsx'
import { Goals } from './goals.view.tsx'
import { Joins, type Receivers } from './joins.view.tsx'
import { onPlan, type OnPlan } from './on-plan.ts'
import { conflictPage } from './plan-conflict.view.tsx'
import { makePlanMove } from './plan-moves.ts'
import { PlanState } from './plan-state.view.tsx'
import { LooseSteps } from './steps.view.tsx'
import { comparisonPage, versionPage } from './version.view.tsx'

const idIn = ({ query }: PageArgs, name: string): string | null =>
  z.uuid().safeParse(query[name]).data ?? null

/** Asked only where somebody may be asked to receive. */
async function receiversFor({ on, plan, reading }: OnPlan): Promise<Receivers> {
  if (!plan.can.keep) return []
  const units = await unitsToAsk(on.args.caller, {})
  return units.map(({ id, name, organisation }) => ({
    value: `unit ${id}`,
    label: `${inLanguage(name, reading.lang)}, ${inLanguage(organisation, reading.lang)}`,
  }))
}

/** The one plan of a family: its goals in its own words, who does what by when, what was agreed, where it moves on. */
export const casePlanPage: Page = {
  audience: 'work',
  signedOut: (args, form) => Promise.resolve(signedOut(args, form, 'work')),
  get: async (args): Promise<JSX.Element | Response> => {
    demandPerson(args)
    const withEnded = args.query['ended'] === '1'
    const of = await onPlan(args, withEnded)
    if (args.query['muoto'] === 'pdf') return pdfAnswer(of.plan, of.reading, idIn(args, 'own'))
    const [version, from] = [idIn(args, 'version'), idIn(args, 'from')]
    if (isStale(args.problems)) {
      const conflict = conflictPage(of, args.problems)
      if (conflict !== null) return conflict
    }
    if (version !== null) return versionPage(of, version)
    if (from !== null) return comparisonPage(of, from, idIn(args, 'to'))
    return (
      <CaseDocument
        on={of.on}
        lead={of.words.lead}
        query={withEnded ? { ended: 1 } : {}}
        done={args.problems === null ? of.words.done[args.query['done'] ?? ''] : undefined}
      >
        <PlanState of={of} />
        <Goals of={of} withEnded={withEnded} />
        <LooseSteps of={of} />
        <Agreeing of={of} />
        <Joins of={of} receivers={await receiversFor(of)} />
        <Versions of={of} />
        <p class="family-quiet print-hidden">{of.words.state.print}</p>
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = caseIdIn(args)
    const sent = sentIn(form)
    await makePlanMove(args.caller, id, sent)
    return seeOther(path('workCasePlan', args.lang, { id }, { done: sent.move }))
  },
}
