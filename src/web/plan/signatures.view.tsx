import type { JSX } from 'preact'
import type { PlanSignature } from '#capabilities/casework/index.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { planWords } from './plan-words.ts'
import { dayWords, type Reading } from './reading.ts'

/** Who has said yes or no to an agreed version, how and when; said plainly where nobody has. */
export function Signatures(props: {
  reading: Reading
  signatures: readonly PlanSignature[]
  label: string
  none: string
}): JSX.Element {
  const { reading, signatures } = props
  const words = planWords[reading.lang]
  if (signatures.length === 0) return <p class="plan-none">{props.none}</p>
  return (
    <ul class="plan-signatures" aria-label={props.label}>
      {signatures.map(({ me, member, person, agrees, words: remark, way, at }, index) => (
        <li key={index}>
          <Icon name={agrees ? 'check' : 'alert'} />{' '}
          <strong>
            {me ? words.youFirst : (reading.memberName(member) ?? person?.name ?? words.somebody)}
          </strong>{' '}
          {me
            ? agrees
              ? words.agreed.youYes
              : words.agreed.youNo
            : agrees
              ? words.agreed.yes
              : words.agreed.no}
          {remark !== '' && <>: ”{remark}”</>}{' '}
          <span class="plan-none">
            {words.ways[way]}, {dayWords(reading, at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
