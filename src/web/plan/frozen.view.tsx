import type { JSX } from 'preact'
import type { PlanVersionView, StepKind } from '#capabilities/casework/index.ts'
import { Section } from '#ui/layout/layout.tsx'
import { FrozenGoalText, FrozenStepText } from './difference.view.tsx'
import type { Reading } from './reading.ts'

/** A version as it was agreed: its goals with their steps, and the steps under none. */
export function Frozen(props: {
  reading: Reading
  version: Pick<PlanVersionView, 'goals' | 'steps'>
  kinds: Readonly<Record<StepKind, string>>
  words: { readonly goals: string; readonly steps: string; readonly noGoals: string }
}): JSX.Element {
  const { reading, version, words } = props
  const workers = Object.fromEntries(
    version.steps.flatMap(({ ownerPerson, ownerName }) =>
      ownerPerson === null || ownerName === null ? [] : [[ownerPerson, ownerName]],
    ),
  )
  const text = { reading, kinds: props.kinds, workers }
  return (
    <>
      <Section title={words.goals}>
        {version.goals.length === 0 ? (
          <p>{words.noGoals}</p>
        ) : (
          <ul class="plan-changes">
            {version.goals.map((goal) => (
              <li key={goal.id} class="plan-change">
                <FrozenGoalText of={text} goal={goal} />
                {version.steps.some((step) => step.goal === goal.id) && (
                  <ul class="plan-frozen">
                    {version.steps
                      .filter((step) => step.goal === goal.id)
                      .map((step) => (
                        <li key={step.id}>
                          <FrozenStepText of={text} step={step} />
                        </li>
                      ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {version.steps.some(({ goal }) => goal === null) && (
        <Section title={words.steps}>
          <ul class="plan-changes">
            {version.steps
              .filter(({ goal }) => goal === null)
              .map((step) => (
                <li key={step.id} class="plan-change">
                  <FrozenStepText of={text} step={step} />
                </li>
              ))}
          </ul>
        </Section>
      )}
    </>
  )
}
