import type { JSX } from 'preact'
import type { ReceivedJoin, ReceivedJoins } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords, type Reading } from '#web/plan/reading.ts'
import { Act, type Bench } from '#web/work/families/acts.view.tsx'
import { tasksTexts } from './tasks-texts.ts'

function Received({
  bench,
  reading,
  join,
}: {
  bench: Bench
  reading: Reading
  join: ReceivedJoin
}): JSX.Element {
  const { lang } = reading
  const [words, names] = [tasksTexts[lang], planWords[lang]]
  const title = names.joins[join.kind]
  const from = words.from(join.from.name, inLanguage(join.from.unit, lang), dayWords(reading, join.offeredAt))
  const chips = [
    <Chip key="to">
      {join.toMe || join.unit === null ? words.toMe : words.toUnit(inLanguage(join.unit, lang))}
    </Chip>,
    ...(join.acknowledgedAt === null
      ? []
      : [
          <Chip key="taken" tone="good" icon="check">
            {words.acknowledged(dayWords(reading, join.acknowledgedAt))}
          </Chip>,
        ]),
    ...(join.late
      ? [
          <Chip key="late" tone="late" icon="alert">
            {names.late}
          </Chip>,
        ]
      : []),
  ]
  return (
    <li class="plan-join" id={`join-${join.id}`}>
      <h3 class="plan-join__title">{title}</h3>
      <p class="plan-step__facts">
        {words.due(dayWords(reading, join.dueOn))} · {from}
      </p>
      <ChipList chips={chips} />
      {join.words !== '' && <p class="plan-join__words">{join.words}</p>}
      {join.acknowledgedAt === null && (
        <div class="plan-acts">
          <Act
            bench={bench}
            move="take-join"
            subject={join.id}
            label={words.take}
            about={`: ${title}, ${from}`}
            send={words.takeSend}
            look="primary"
          >
            {(fields) => (
              <TextArea
                {...fields.text('words')}
                label={words.words}
                hint={words.takeLead}
                optional={words.optional}
                rows={2}
                maxlength={2000}
              />
            )}
          </Act>
          <Act
            bench={bench}
            move="decline-join"
            subject={join.id}
            label={words.decline}
            about={`: ${title}, ${from}`}
            send={words.declineSend}
            look="quiet"
          >
            {(fields) => (
              <TextArea {...fields.text('words')} label={words.declineWords} rows={2} maxlength={2000} />
            )}
          </Act>
        </div>
      )}
    </li>
  )
}

/** What one is asked to receive: the join alone, nothing else of the family. */
export function ReceivedSection(props: {
  bench: Bench
  reading: Reading
  state: 'offered' | 'acknowledged'
  received: ReceivedJoins
}): JSX.Element {
  const { bench, reading, state, received } = props
  const words = tasksTexts[reading.lang]
  return (
    <Section title={words.received} id="received">
      <p class="family-quiet">{words.receivedLead}</p>
      <p class="plan-ways">
        {(['offered', 'acknowledged'] as const).map((each) => (
          <a
            key={each}
            href={`${path('workTasks', reading.lang, {}, { received: each === 'offered' ? undefined : each })}#received`}
            aria-current={each === state ? 'true' : undefined}
          >
            {words.receivedStates[each]}
          </a>
        ))}
      </p>
      {received.items.length === 0 ? (
        <p>{words.receivedNone}</p>
      ) : (
        <ul class="plan-joins">
          {received.items.map((join) => (
            <Received key={join.id} bench={bench} reading={reading} join={join} />
          ))}
        </ul>
      )}
    </Section>
  )
}
