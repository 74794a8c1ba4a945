import type { ComponentChildren, JSX } from 'preact'
import {
  matterKinds,
  noticeWays,
  professionalOutcomes,
  type WorkView,
} from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { path } from '#web/paths.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { Agreed, Tried } from '#web/work/request-reach.view.tsx'
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
  withFiles?: boolean
  children: ComponentChildren
}): JSX.Element {
  const { view, now, action } = props.of
  return (
    <form
      class="work-form"
      method="post"
      action={action}
      enctype={props.withFiles === true ? 'multipart/form-data' : undefined}
      novalidate
    >
      <Hidden name="move" value={props.move} />
      <Hidden name="version" value={String(view.version)} />
      <Hidden name="seen" value={now.toISOString()} />
      {props.children}
    </form>
  )
}

type Field = { readonly value: string | undefined; readonly error: string | undefined }

/** What was typed into a field of a move's form, and what is wrong with it. */
export const fieldsOf =
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

function ContactForm(of: FormsProps): JSX.Element {
  const words = requestTexts[of.lang].forms
  const field = fieldsOf(of, 'contact')
  const way = field('way')
  return (
    <>
      <Agreed view={of.view} lang={of.lang} />
      <NotThisWay view={of.view} lang={of.lang} />
      <Tried view={of.view} lang={of.lang} />
      <RadioGroup
        name="way"
        label={words.way}
        options={contactTryWays.map((value) => ({
          value,
          label: requestWords[of.lang].ways[value],
          ...(of.view.unwanted.includes(value) ? { hint: receivingTexts[of.lang].reach.unwanted } : {}),
        }))}
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
      {of.view.matter === null && <MatterField of={of} name="matter" move="resolve" />}
      {of.view.level !== 'anonymous' && <Tried view={of.view} lang={of.lang} />}
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

function MatterField(props: {
  of: FormsProps
  name: 'matter' | 'matterKind'
  move: 'resolve' | 'recordMatter'
}): JSX.Element {
  const words = receivingTexts[props.of.lang].matter
  // A notification is a child welfare matter by itself: only what may otherwise become pending is asked.
  const kinds =
    props.move === 'resolve' ? matterKinds.filter((kind) => kind !== 'child-welfare') : matterKinds
  return (
    <RadioGroup
      name={props.name}
      label={words.ask}
      optional={props.move === 'resolve' ? requestTexts[props.of.lang].forms.voluntary : undefined}
      hint={words.askHint}
      options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind], hint: words.hints[kind] }))}
      {...fieldsOf(props.of, props.move)(props.name)}
    />
  )
}

function MatterForm(of: FormsProps): JSX.Element {
  return (
    <>
      <MatterField of={of} name="matterKind" move="recordMatter" />
      <Button>{receivingTexts[of.lang].matter.save}</Button>
    </>
  )
}

function NoticeForm(of: FormsProps): JSX.Element {
  const words = receivingTexts[of.lang].reach
  const field = fieldsOf(of, 'sendNotice')
  return (
    <>
      <Tried view={of.view} lang={of.lang} />
      <p>
        <a href={path('workRequestLetter', of.lang, { id: of.view.id })}>{words.letter}</a>
      </p>
      <RadioGroup
        name="noticeWay"
        label={words.noticeWay}
        hint={words.noticeHint}
        options={noticeWays
          .filter((way) => way !== 'email' || of.view.contact?.way === 'email')
          .map((way) => ({ value: way, label: words.notice[way] }))}
        {...field('noticeWay')}
      />
      <Button>{words.noticeSave}</Button>
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
    case 'contact':
      return <ContactForm {...of} />
    case 'sendNotice':
      return <NoticeForm {...of} />
    case 'recordMatter':
      return <MatterForm {...of} />
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
