import type { JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { type Action, ActionList } from '#ui/layout/split-pane.tsx'
import { Notice } from '#ui/message/message.tsx'
import { momentInWords } from '#platform/words.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { actionsOf } from '#web/work/request-actions.ts'
import { formOf, type FormsProps, MoveForm } from '#web/work/request-forms.view.tsx'
import { HistoryBody, historyTitle } from '#web/work/request-history.view.tsx'
import { type MoveName, writtenIn } from '#web/work/request-moves.ts'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords, urgentIn } from '#web/work/request-words.ts'
import type { Form } from '#web/page.ts'

const idOf = (move: MoveName): string => `do-${move}`

/** A move in its own words: one press, or a form that unfolds under the row of moves. */
function Move(props: { of: FormsProps; move: MoveName; isFirst: boolean }): JSX.Element {
  const { of, move } = props
  const kind = props.isFirst ? 'primary' : 'secondary'
  const label = requestTexts[of.lang].moves[move]
  const form = formOf(move, of)
  if (form === null) {
    return (
      <MoveForm of={of} move={move}>
        <Button kind={kind}>{label}</Button>
      </MoveForm>
    )
  }
  return (
    <details class="work-move" name="move" id={idOf(move)} open={of.problems?.move === move}>
      <summary class={`work-move__summary button button--${kind}`}>{label}</summary>
      <MoveForm of={of} move={move}>
        {form}
      </MoveForm>
    </details>
  )
}

/** The hand-over that is to be answered, or has just come back: its reason decides what comes next. */
function LatestOffer({ view, lang }: FormsProps): JSX.Element | null {
  const offer = view.history.findLast((item) => item.kind === 'hand-over')
  if (offer === undefined) return null
  const isBack = offer.state === 'declined' && offer === view.history.at(-1)
  if (!isBack && !(offer.state === 'offered' && view.offered_to_me)) return null
  return (
    <Notice kind={isBack ? 'warning' : 'info'} title={historyTitle(offer, lang)}>
      <HistoryBody item={offer} lang={lang} />
    </Notice>
  )
}

/** What can be done next, first on the page; what cannot, with its reason. */
export function RequestActions(of: FormsProps): JSX.Element | null {
  const words = requestTexts[of.lang]
  const { open: all, closed } = actionsOf(of.view)
  // The answer stands open on its own, and what comes first stands at the top.
  const open = all.filter((move) => move !== 'answer' && !isFirst(move))
  const actions: readonly Action[] = [
    ...open.map((move) => ({
      label: words.moves[move],
      control: <Move of={of} move={move} isFirst={false} />,
    })),
    ...closed.map(({ why, moves }) => ({
      label: moves.map((move) => words.moves[move]).join(' · '),
      reason:
        why === 'holder-only' && of.view.holder_name !== null
          ? words.closedFor(of.view.holder_name)
          : words.closed[why],
    })),
  ]
  if (actions.length === 0) return null
  const title = receivingTexts[of.lang].other
  return (
    <section class="work-moves" aria-labelledby="other">
      <h2 id="other" class="work-moves__title">
        {title}
      </h2>
      <ActionList label={title} actions={actions} />
    </section>
  )
}

const isFirst = (move: MoveName): boolean => move === 'take' || move === 'acknowledge' || move === 'decline'

/** What has to be decided before anything else: to take it, or to answer an offer. */
export function FirstMoves(of: FormsProps): JSX.Element | null {
  const words = requestTexts[of.lang]
  const open = actionsOf(of.view).open.filter(isFirst)
  const actions = open.map((move) => ({
    label: words.moves[move],
    control: <Move of={of} move={move} isFirst={move !== 'decline'} />,
  }))
  return (
    <>
      <LatestOffer {...of} />
      {actions.length > 0 && (
        <section class="work-moves" aria-labelledby="next">
          <h2 id="next" class="work-moves__title">
            {words.next}
          </h2>
          <ActionList label={words.next} actions={actions} />
        </section>
      )}
    </>
  )
}

/** What stood in the way, what has changed since the page was shown, and what was typed. */
export function RequestProblems(props: { of: FormsProps; form: Form }): JSX.Element | null {
  const { of, form } = props
  const { problems, view, lang } = of
  if (problems === null) return null
  const words = requestTexts[lang]
  if (!problems.isConflict) return <ErrorSummary title={problems.title} errors={problems.errors} />
  const seen = new Date(problems.typed('seen'))
  const news = Number.isNaN(seen.getTime()) ? [] : view.history.filter((item) => item.at > seen)
  const written = writtenIn(form)
  const isStillOpen = problems.move !== undefined && actionsOf(view).open.includes(problems.move)
  const now = words.changed.now(requestWords[lang].states[view.state], view.holder_name ?? words.fact.nobody)
  return (
    <>
      <ErrorSummary
        title={problems.title}
        errors={[
          { field: '', message: now },
          ...(written === '' || problems.move === undefined
            ? []
            : [
                {
                  field: isStillOpen ? idOf(problems.move) : 'kept',
                  message: words.changed.kept(words.moves[problems.move]),
                },
              ]),
        ]}
      />
      {news.length > 0 && (
        <Notice kind="info" title={words.changed.title}>
          <ul>
            {news.map((item, index) => (
              <li key={index}>
                {historyTitle(item, lang)}, {momentInWords(item.at, lang, of.now)}
                {item.name !== null && `, ${item.name}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {written !== '' && !isStillOpen && <KeptText text={written} label={words.changed.keptTitle} />}
    </>
  )
}

/** A text whose form is gone, to be copied. */
export function KeptText(props: { text: string; label: string }): JSX.Element {
  return <TextArea name="kept" label={props.label} value={props.text} rows={6} />
}

/** The family's words may mean danger: what to do, and who has read it. */
export function UrgentBanner(props: {
  of: FormsProps
  me: string
  social: string | null
}): JSX.Element | null {
  const { of, social } = props
  const { view, lang, now } = of
  if (view.urgent_class === null) return null
  const words = requestTexts[lang].urgent
  const kind = urgentIn(view.urgent_class, lang)
  const others = view.colleagues.filter((each) => each.id !== props.me).map((each) => each.name)
  const isUnread = view.urgent_at === null
  return (
    <Notice kind={isUnread ? 'danger' : 'warning'} title={words.title}>
      {kind !== undefined && <p>{words.about(kind)}</p>}
      <ul>
        <li>
          <a href="tel:112">{words.danger}</a>
        </li>
        {social !== null && <li>{words.social(social)}</li>}
        <li>{words.notify}</li>
        <li>
          {words.team} {others.length > 0 && words.colleagues(others.join(', '))}
        </li>
      </ul>
      {view.urgent_at !== null && (
        <p>
          <Chip tone="good" icon="check">
            {words.seen(view.urgent_by ?? '', momentInWords(view.urgent_at, lang, now))}
          </Chip>
        </p>
      )}
      {view.can['acknowledgeUrgent'] === true && (
        <MoveForm of={of} move="acknowledgeUrgent">
          <Button kind="danger">{words.acknowledge}</Button>
        </MoveForm>
      )}
    </Notice>
  )
}
