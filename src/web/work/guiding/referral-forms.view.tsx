import type { ComponentChildren, JSX } from 'preact'
import { declineReasons, positionBands, referralOutcomes, settledHow } from '#capabilities/guidance/index.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { one } from '#web/page.ts'
import { inLanguage } from '#platform/text.ts'
import { Meet } from './meet-form.view.tsx'
import { type FormsProps, typedIn } from './move-form.ts'
import type { MoveName } from './referral-moves.ts'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

/** Every form says which move it makes, and on which version its page was shown. */
export function MoveForm(props: { of: FormsProps; move: string; children: ComponentChildren }): JSX.Element {
  const { view, action } = props.of
  return (
    <form class="work-form" method="post" action={action} novalidate>
      <Hidden name="move" value={props.move} />
      <Hidden name="version" value={String(view.version)} />
      {props.children}
    </form>
  )
}

/** Moves that are one press: nothing has to be said with them. */
export const bare: readonly MoveName[] = ['start', 'receive']

function Words(props: {
  of: FormsProps
  move: MoveName
  label: string
  hint?: string | undefined
  isVoluntary?: boolean
  rows?: number
}): JSX.Element {
  const { of, move } = props
  const words = referralTexts[of.args.lang].one.forms
  return (
    <TextArea
      name={`${move}Text`}
      label={props.label}
      hint={props.hint}
      optional={props.isVoluntary === true ? words.voluntary : undefined}
      rows={props.rows ?? 3}
      maxlength={4000}
      {...typedIn(of, move)(`${move}Text`)}
    />
  )
}

function Number({ of, move }: { of: FormsProps; move: MoveName }): JSX.Element {
  const words = referralTexts[of.args.lang].one.forms
  const { value, error } = typedIn(of, move)('number')
  return (
    <TextField
      name="number"
      label={words.number}
      hint={words.numberHint}
      optional={words.voluntary}
      width="short"
      maxlength={60}
      value={value ?? of.view.receiver?.number ?? ''}
      error={error}
    />
  )
}

function To({ of, move, name }: { of: FormsProps; move: MoveName; name: string }): JSX.Element {
  const { lang } = of.args
  const words = referralTexts[lang].one.forms
  return (
    <Select
      name={name}
      label={words.to}
      empty={words.choose}
      options={of.receivers
        .filter((each) => each.open && each.id !== of.view.receiver?.id)
        .map((each) => ({
          value: each.id,
          label: `${inLanguage(each.name, lang)} (${referralWords[lang].capacities[each.capacity].toLowerCase()})`,
        }))}
      {...typedIn(of, move)(name)}
    />
  )
}

function Complete(of: FormsProps): JSX.Element {
  const { lang } = of.args
  const words = referralTexts[lang].one.forms
  return (
    <>
      <RadioGroup
        name="outcome"
        label={words.outcome}
        options={referralOutcomes.map((value) => ({ value, label: referralWords[lang].outcomes[value] }))}
        {...typedIn(of, 'complete')('outcome')}
      />
      <Words of={of} move="complete" label={words.reasonFree} hint={words.reasonHint} />
    </>
  )
}

function Waitlist(of: FormsProps): JSX.Element {
  const { lang } = of.args
  const words = referralTexts[lang].one.forms
  const typed = typedIn(of, 'waitlist')
  const expected = typed('expected')
  const meanwhile = typed('meanwhile')
  return (
    <>
      <TextField
        name="expected"
        type="date"
        width="middle"
        label={words.expected}
        hint={words.expectedHint}
        value={expected.value ?? of.view.expectedOn ?? ''}
        error={expected.error}
      />
      <Select
        name="position"
        label={words.position}
        empty={words.positionUnknown}
        options={positionBands.map((value) => ({ value, label: referralWords[lang].positions[value] }))}
        {...typed('position')}
      />
      <TextArea
        name="meanwhile"
        label={words.meanwhile}
        hint={words.meanwhileHint}
        rows={3}
        value={meanwhile.value ?? of.view.meanwhile}
        error={meanwhile.error}
      />
    </>
  )
}

/** What has to be said with a move. */
export function MoveFields({ of, move }: { of: FormsProps; move: MoveName }): JSX.Element | null {
  const { lang } = of.args
  const words = referralTexts[lang].one.forms
  const typed = typedIn(of, move)
  switch (move) {
    case 'accept':
      return (
        <>
          <Words of={of} move={move} label={words.greeting} hint={words.greetingHint} isVoluntary />
          <Number of={of} move={move} />
        </>
      )
    case 'complete':
      return <Complete {...of} />
    case 'waitlist':
      return <Waitlist {...of} />
    case 'meet':
      return <Meet {...of} />
    case 'decline':
      return (
        <>
          <RadioGroup
            name="reason"
            label={words.why}
            options={declineReasons.map((value) => ({ value, label: referralWords[lang].declined[value] }))}
            {...typed('reason')}
          />
          <Words of={of} move={move} label={words.reason} />
        </>
      )
    case 'settle':
      return (
        <>
          <RadioGroup
            name="how"
            label={words.how}
            options={settledHow.map((value) => ({ value, label: referralWords[lang].settled[value] }))}
            {...typed('how')}
          />
          <Words of={of} move={move} label={words.reasonFree} isVoluntary />
        </>
      )
    case 'askMore':
      return <Words of={of} move={move} label={words.question} hint={words.questionHint} />
    case 'giveMore':
      return <Words of={of} move={move} label={words.answer} hint={words.family} />
    case 'redirect':
      return (
        <>
          <To of={of} move={move} name="redirectTo" />
          <Words of={of} move={move} label={words.reason} />
        </>
      )
    case 'sendElsewhere':
      return <To of={of} move={move} name="elsewhereTo" />
    case 'askCancel':
      return (
        <>
          <p class="work-form__warning">{words.confirmCancel}</p>
          <Words of={of} move={move} label={words.reason} />
        </>
      )
    case 'refuseCancel':
      return <Words of={of} move={move} label={words.reason} />
    case 'confirmCancel':
    case 'mistake':
      return <Words of={of} move={move} label={words.reasonFree} isVoluntary />
    case 'write':
      return <Words of={of} move={move} label={words.words} />
    case 'note':
      return <Words of={of} move={move} label={words.note} hint={words.noteHint} />
    case 'reassign':
      return (
        <Select
          name="person"
          label={words.person}
          empty={words.choose}
          options={of.view.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          {...typed('person')}
        />
      )
    default:
      return null
  }
}

/** One move: a press, or what has to be said under its own button. */
export function Move({
  of,
  move,
  isFirst,
}: {
  of: FormsProps
  move: MoveName
  isFirst: boolean
}): JSX.Element {
  const { lang } = of.args
  const label = referralTexts[lang].one.moves[move]
  if (bare.includes(move)) {
    return (
      <MoveForm of={of} move={move}>
        <Button kind={isFirst ? 'primary' : 'secondary'}>{label}</Button>
      </MoveForm>
    )
  }
  const isOpen = of.form !== null && one(of.form, 'move') === move
  const isDanger = move === 'askCancel' || move === 'mistake'
  return (
    <details class="work-move" name="move" open={isOpen} id={`move-${move}`}>
      <summary class={`work-move__summary button button--${isFirst ? 'primary' : 'secondary'}`}>
        {label}
      </summary>
      <MoveForm of={of} move={move}>
        <MoveFields of={of} move={move} />
        <Button kind={isDanger ? 'danger' : 'primary'}>{label}</Button>
      </MoveForm>
    </details>
  )
}
