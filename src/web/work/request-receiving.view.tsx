import type { JSX } from 'preact'
import { holdSeconds, type WorkView } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Notice } from '#ui/message/message.tsx'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import type { DetailProps } from '#web/work/request-detail.view.tsx'
import { fieldsOf, type FormsProps, MoveForm } from '#web/work/request-forms.view.tsx'
import { requestWords } from '#web/work/request-words.ts'

function JudgeForm({ of }: { of: FormsProps }): JSX.Element {
  const words = receivingTexts[of.lang].urgency
  const field = fieldsOf(of, 'judgeUrgency')
  return (
    <MoveForm of={of} move="judgeUrgency">
      <RadioGroup
        name="urgent"
        label={words.choose}
        options={[
          { value: 'yes', label: words.urgent, hint: words.urgentHint },
          { value: 'no', label: words.notUrgent },
        ]}
        {...field('urgent')}
      />
      <TextArea name="ground" label={words.ground} hint={words.groundHint} rows={2} {...field('ground')} />
      <Button>{words.save}</Button>
    </MoveForm>
  )
}

/** What the family's words point to, with the words: only a suggestion. */
function Suggested({ view, lang }: { view: WorkView; lang: Language }): JSX.Element | null {
  const { worry, topics } = view.suggestion
  if (worry === null && topics.length === 0) return null
  const words = receivingTexts[lang].suggestion
  const named = requestWords[lang]
  const quoted = (found: readonly string[]): JSX.Element => (
    <q class="suggested__words" lang={view.language}>
      {found.join(', ')}
    </q>
  )
  return (
    <div class="suggested">
      <p class="suggested__title">{words.title}</p>
      <ul class="suggested__list">
        {worry !== null && (
          <li>
            <strong>{named.worries[worry.level]}</strong> {quoted(worry.words)}
          </li>
        )}
        {topics.map(({ topic, words: found }) => (
          <li key={topic}>
            <strong>{named.topics[topic]}</strong> {quoted(found)}
          </li>
        ))}
      </ul>
      <p class="suggested__only">{words.only}</p>
    </div>
  )
}

/** How urgent it is, judged by a person; until then the page asks. */
export function UrgencyBox(of: FormsProps): JSX.Element | null {
  const { view, lang, now } = of
  const words = receivingTexts[lang].urgency
  const { urgency } = view
  const mayJudge = view.can['judgeUrgency'] === true
  if (urgency === null && !mayJudge) return null
  const isOpen = of.problems?.move === 'judgeUrgency'
  return (
    <section class="urgency" aria-labelledby="urgency">
      <h2 id="urgency" class="urgency__title">
        {words.title}
      </h2>
      {urgency === null ? (
        <p class="urgency__state">{words.missing}</p>
      ) : (
        <p class="urgency__state">
          {urgency.urgent ? (
            <Chip tone="late" icon="alert">
              {words.isUrgent}
            </Chip>
          ) : (
            <Chip tone="good" icon="check">
              {words.isNotUrgent}
            </Chip>
          )}{' '}
          <span class="urgency__ground">{urgency.ground}</span>{' '}
          <span class="urgency__by">{words.by(urgency.by, momentInWords(urgency.at, lang, now))}</span>
        </p>
      )}
      {mayJudge && (
        <details class="work-move" id="do-judgeUrgency" open={isOpen}>
          <summary class="work-move__summary button button--secondary">
            {urgency === null ? words.judge : words.again}
          </summary>
          <div class="urgency__form">
            {urgency === null && <Suggested view={view} lang={lang} />}
            <JudgeForm of={of} />
          </div>
        </details>
      )}
    </section>
  )
}

/** An answer that was just sent: for a moment it may be taken back, by a plain button. */
export function HeldAnswer(of: FormsProps): JSX.Element | null {
  if (!of.view.mayTakeBack) return null
  const words = receivingTexts[of.lang].held
  return (
    <Notice kind="info" title={words.title} live>
      <p>{words.text(holdSeconds)}</p>
      <MoveForm of={of} move="takeBackAnswer">
        <Button kind="secondary" icon="back">
          {words.undo}
        </Button>
      </MoveForm>
    </Notice>
  )
}

/** The limits that the law sets, from the day on which the contact arrived. */
export function MatterCard({ view, lang, now }: DetailProps): JSX.Element | null {
  const { matter } = view
  if (matter === null) return null
  const words = receivingTexts[lang].matter
  const today = helsinkiDate(now)
  return (
    <section class="contact-card matter" aria-labelledby="matter">
      <h2 id="matter" class="contact-card__title">
        {words.title}
      </h2>
      <p>
        <strong>{words.kinds[matter.kind]}.</strong>{' '}
        {words.pending(dateInWords(helsinkiDate(matter.pendingAt), lang, today))} {words.by(matter.by)}
      </p>
      {matter.limits.length === 0 ? (
        <p>{words.general}</p>
      ) : (
        <ul class="matter__limits">
          {matter.limits.map((limit) => {
            const day = dateInWords(limit.due, lang, today)
            const isPast = limit.due < today
            return (
              <li key={limit.id}>
                <strong class={isPast ? 'matter__past' : undefined}>
                  {isPast && <Icon name="alert" />}{' '}
                  {isPast ? words.passed(day) : limit.atOnce ? words.atOnce : words.due(day)}
                </strong>
                {': '}
                {inLanguage(limit.what, lang)}{' '}
                <span class="matter__source">({inLanguage(limit.source, lang)})</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
