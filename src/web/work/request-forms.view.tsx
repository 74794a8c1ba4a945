import type { ComponentChildren, JSX } from 'preact'
import { professionalOutcomes, type WorkView } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { contactTryWays, type MoveName } from '#web/work/request-moves.ts'
import type { MoveProblems } from '#web/work/request-problems.ts'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords } from '#web/work/request-words.ts'

export type FormsProps = {
  readonly view: WorkView
  readonly lang: Language
  readonly now: Date
  /** Where the forms are sent. */
  readonly action: string
  readonly problems: MoveProblems | null
}

/** Every form says which move it makes and on which version and at what time its page was shown. */
export function MoveForm(props: {
  of: FormsProps
  move: MoveName
  children: ComponentChildren
}): JSX.Element {
  const { view, now, action } = props.of
  return (
    <form class="work-form" method="post" action={action} novalidate>
      <Hidden name="move" value={props.move} />
      <Hidden name="version" value={String(view.version)} />
      <Hidden name="seen" value={now.toISOString()} />
      {props.children}
    </form>
  )
}

type Field = { readonly value: string | undefined; readonly error: string | undefined }

const fieldsOf =
  ({ problems }: FormsProps, move: MoveName) =>
  (field: string): Field =>
    problems?.move === move
      ? { value: problems.typed(field), error: problems.of(field) }
      : { value: undefined, error: undefined }

/** How the family does not want to be reached, where one is about to reach it. */
export function NotThisWay({ view, lang }: { view: WorkView; lang: Language }): JSX.Element | null {
  const not = view.contact?.not ?? ''
  if (not === '') return null
  return (
    <p class="contact-not">
      <Icon name="alert" />
      <span>
        <strong>{requestTexts[lang].notThis}</strong> <span lang={view.language}>{not}</span>
      </span>
    </p>
  )
}

function AnswerForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  return (
    <>
      <TextArea
        name="answerText"
        label={words.answer}
        hint={`${words.answerHint(requestWords[of.lang].inLanguage[of.view.language])} ${of.view.contact === null ? '' : words.answerMail}`}
        maxlengthHint={words.room}
        lang={of.view.language}
        {...fieldsOf(of, 'answer')('answerText')}
      />
      <Button>{words.send}</Button>
    </>
  )
}

function ContactForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  const field = fieldsOf(of, 'contact')
  const way = field('way')
  return (
    <>
      <NotThisWay view={of.view} lang={of.lang} />
      <RadioGroup
        name="way"
        label={words.way}
        options={contactTryWays.map((value) => ({ value, label: requestWords[of.lang].ways[value] }))}
        value={way.value ?? of.view.contact?.way}
        error={way.error}
      />
      <RadioGroup
        name="reached"
        label={words.reached}
        hint={words.reachedHint}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        {...field('reached')}
      />
      <Button>{words.record}</Button>
    </>
  )
}

function NoteForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  return (
    <>
      <TextArea
        name="noteText"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        {...fieldsOf(of, 'note')('noteText')}
      />
      <Button>{words.save}</Button>
    </>
  )
}

function HandOverForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  const field = fieldsOf(of, 'handOver')
  return (
    <>
      <p>{words.handOverHint}</p>
      <RadioGroup
        name="toDoor"
        label={words.toDoor}
        options={of.view.doors
          .filter((door) => door.same)
          .map((door) => ({ value: door.id, label: inLanguage(door.name, of.lang), hint: door.phone }))}
        {...field('toDoor')}
      />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} {...field('reason')} />
      <Button>{words.offer}</Button>
    </>
  )
}

function DeclineForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  return (
    <>
      <TextArea
        name="declineReason"
        label={words.declineReason}
        hint={words.declineHint}
        rows={4}
        {...fieldsOf(of, 'decline')('declineReason')}
      />
      <Button>{words.giveBack}</Button>
    </>
  )
}

function ResolveForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  const field = fieldsOf(of, 'resolve')
  return (
    <>
      {of.view.promise !== null && of.view.kept_at === null && (
        <p class="work-form__warning">{words.notAnswered}</p>
      )}
      <Select
        name="outcome"
        label={words.outcome}
        empty={words.choose}
        options={professionalOutcomes.map((value) => ({
          value,
          label: requestWords[of.lang].outcomes[value],
        }))}
        {...field('outcome')}
      />
      <TextArea
        name="resolveText"
        label={words.last}
        optional={words.voluntary}
        hint={words.lastHint}
        rows={4}
        lang={of.view.language}
        {...field('resolveText')}
      />
      <Button>{words.close}</Button>
    </>
  )
}

function PersonForm(props: { of: FormsProps; name: 'deputy' | 'assignee' }): JSX.Element {
  const { of, name } = props
  const words = requestTexts[of.lang].forms
  const isDeputy = name === 'deputy'
  const { value, error } = fieldsOf(of, isDeputy ? 'nameDeputy' : 'assign')(name)
  return (
    <>
      <Select
        name={name}
        label={isDeputy ? words.deputy : words.assignee}
        empty={isDeputy ? words.noDeputy : words.choose}
        options={of.view.colleagues
          .filter((each) => each.id !== of.view.holder_id)
          .map((each) => ({ value: each.id, label: each.name }))}
        value={value ?? (isDeputy ? (of.view.deputy_id ?? undefined) : undefined)}
        error={error}
      />
      <Button>{words.save}</Button>
    </>
  )
}

/** What a move asks before it is made; nothing where one press is enough. */
export function formOf(move: MoveName, of: FormsProps): JSX.Element | null {
  switch (move) {
    case 'answer':
      return <AnswerForm {...of} />
    case 'contact':
      return <ContactForm {...of} />
    case 'note':
      return <NoteForm {...of} />
    case 'handOver':
      return <HandOverForm {...of} />
    case 'decline':
      return <DeclineForm {...of} />
    case 'resolve':
      return <ResolveForm {...of} />
    case 'nameDeputy':
      return <PersonForm of={of} name="deputy" />
    case 'assign':
      return <PersonForm of={of} name="assignee" />
    default:
      return null
  }
}
