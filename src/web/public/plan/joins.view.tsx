import type { JSX } from 'preact'
import type { JoinView } from '#capabilities/casework/index.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { receiverName } from '#web/work/plan/joins.view.tsx'
import type { OnMyPlan } from './on-my-plan.ts'

function state(of: OnMyPlan, join: JoinView): string {
  const { words, reading } = of
  const receiver = receiverName(join.receiver, reading.lang) ?? planWords[reading.lang].somebody
  if (join.state === 'acknowledged' && join.answer !== null)
    return words.joins.taken(receiver, dayWords(reading, join.answer.at))
  if (join.state === 'offered') return words.joins.offered(receiver)
  return join.declined ? words.joins.declined : words.joins.open
}

/** What changes as a child grows or a service ends: who receives, and whether they have said so. */
export function MyJoins({ of }: { of: OnMyPlan }): JSX.Element | null {
  const { plan, words, reading, me } = of
  const shown = plan.joins.filter((join) => join.state !== 'dropped')
  if (shown.length === 0) return null
  return (
    <Section title={words.joins.title} id="joins">
      <p>{words.joins.lead}</p>
      <ul class="plan-joins">
        {shown.map((join) => (
          <li key={join.id} class="plan-join">
            <h3 class="plan-join__title">
              {words.joins.kinds[join.kind](
                join.about === me ? words.joins.you : (reading.memberName(join.about) ?? ''),
              )}
            </h3>
            <p class="plan-step__facts">{words.joins.due(dayWords(reading, join.dueOn))}</p>
            {join.state === 'acknowledged' && (
              <p>
                <Chip tone="good" icon="check">
                  {planWords[reading.lang].joinStates.acknowledged}
                </Chip>
              </p>
            )}
            <p>{state(of, join)}</p>
            {join.words !== '' && <p class="plan-join__words">{join.words}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
