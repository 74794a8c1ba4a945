import type { JSX } from 'preact'
import { canTypeset } from '#platform/typeset.ts'
import { path } from '#web/paths.ts'
import { ownPartsIn } from '#web/plan/pdf-answer.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { listed } from '#web/work/families/names.ts'
import type { OnPlan } from './on-plan.ts'

/** In a sentence or two: what is agreed, what has changed since, and the ways to paper. */
export function PlanState({ of }: { of: OnPlan }): JSX.Element {
  const { on, plan, words, reading } = of
  const { lang } = reading
  const agreed = plan.versions.find(({ latest, ownOf }) => latest && ownOf === null)
  const own = plan.toAgree.own.map((id) => reading.memberName(id) ?? planWords[lang].somebody)
  return (
    <>
      <p>
        {agreed === undefined
          ? words.state.never
          : words.state.agreed(agreed.number, dayWords(reading, agreed.at))}{' '}
        {agreed !== undefined && agreed.reviewOn !== null && (
          <>{words.state.review(dayWords(reading, agreed.reviewOn))} </>
        )}
        {agreed !== undefined && plan.toAgree.common && <>{words.state.changed} </>}
        {own.length > 0 && <span class="print-hidden">{words.state.changedOwn(listed(own, lang))}</span>}
      </p>
      <p class="plan-ways print-hidden">
        {agreed !== undefined && plan.toAgree.common && (
          <a href={path('workCasePlan', lang, { id: on.view.id }, { from: agreed.id })}>
            {words.state.compare}
          </a>
        )}
        {canTypeset && (
          <>
            <a href={path('workCasePlan', lang, { id: on.view.id }, { muoto: 'pdf' })}>{words.state.pdf}</a>
            {ownPartsIn(plan).map((of) => (
              <a key={of} href={path('workCasePlan', lang, { id: on.view.id }, { muoto: 'pdf', own: of })}>
                {words.state.pdfWith(reading.memberName(of) ?? planWords[lang].somebody)}
              </a>
            ))}
          </>
        )}
        {plan.can.agree && (plan.toAgree.common || own.length > 0) && (
          <a href="#agree">{words.state.goAgree}</a>
        )}
      </p>
    </>
  )
}
