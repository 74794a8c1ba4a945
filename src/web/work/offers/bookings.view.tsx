import type { JSX } from 'preact'
import { cancelReasons, type DeskTime, type Visitor } from '#capabilities/appointments/index.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Combo, Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { offerTexts } from './texts.ts'

export type Colleague = { readonly id: string; readonly name: string }

function Who({
  args,
  visitor,
  isJoint,
}: {
  args: PageArgs
  visitor: Visitor
  isJoint: boolean
}): JSX.Element {
  const words = offerTexts[args.lang]
  return (
    <p class="desk-who">
      {isJoint && <>{words.parent(visitor.side)}: </>}
      <strong>{visitor.name ?? words.nameless}</strong>
      {visitor.phone !== null && (
        <>
          {' · '}
          <a href={`tel:${asTel(visitor.phone)}`}>{visitor.phone}</a>
        </>
      )}
      {visitor.email !== null && (
        <>
          {' · '}
          <a href={`mailto:${visitor.email}`}>{visitor.email}</a>
        </>
      )}
    </p>
  )
}

function Direct(props: {
  args: PageArgs
  time: DeskTime
  colleagues: readonly Colleague[]
  problems: FormProblems | null
}): JSX.Element {
  const { args, time, colleagues, problems } = props
  const words = offerTexts[args.lang]
  const isBack = args.problems !== null && one(args.problems.form, 'id') === time.id
  const back = (field: string): string =>
    isBack && args.problems !== null ? one(args.problems.form, field) : ''
  return (
    <Disclosure summary={words.direct} open={isBack && one(args.problems?.form ?? {}, 'form') === 'direct'}>
      <p>{words.directLead}</p>
      <form method="post" novalidate class="work-form">
        <Hidden name="form" value="direct" />
        <Hidden name="id" value={time.id} />
        <Combo
          name="worker"
          label={words.worker}
          hint={words.workerHint}
          width="middle"
          options={colleagues.map(({ name }) => name)}
          value={back('worker')}
          error={isBack ? problems?.of('worker') : undefined}
        />
        <TextField
          name="contactBy"
          type="date"
          width="middle"
          label={words.by}
          value={back('contactBy')}
          error={isBack ? problems?.of('contactBy') : undefined}
        />
        <Button kind="secondary">{words.directButton}</Button>
      </form>
    </Disclosure>
  )
}

function Mark(props: { time: DeskTime; what: 'held' | 'no-show'; label: string }): JSX.Element {
  return (
    <form method="post">
      <Hidden name="form" value={props.what} />
      <Hidden name="id" value={props.time.id} />
      <Button kind="quiet">{props.label}</Button>
    </form>
  )
}

/** One booked time: when, who, and what can be done with it now. */
export function BookedTime(props: {
  args: PageArgs
  time: DeskTime
  colleagues: readonly Colleague[]
  problems: FormProblems | null
}): JSX.Element {
  const { args, time } = props
  const { lang } = args
  const words = offerTexts[lang]
  const now = args.caller.clock.now()
  const today: PlainDate = helsinkiDate(now)
  const { booked } = time
  const isOpen = time.state === 'booked'
  const by = booked?.contact_by ?? null
  const named = booked?.directed_to ?? null
  return (
    <li class="desk-time">
      <h3 class="desk-time__when">
        {momentInWords(time.starts_at, lang, now)} <Chip>{words.waysOf[time.way]}</Chip>{' '}
        {booked !== null && booked.joint !== null && (
          <Chip tone={booked.joint === 'agreed' ? 'good' : 'soon'}>{words.joint[booked.joint]}</Chip>
        )}{' '}
        {time.state === 'held' && <Chip tone="good">{words.held}</Chip>}
        {time.state === 'no-show' && <Chip>{words.noShow}</Chip>}
      </h3>
      {time.visitors.map((visitor) => (
        <Who key={visitor.side} args={args} visitor={visitor} isJoint={booked?.joint !== null} />
      ))}
      {time.visitors.map((visitor) =>
        visitor.words === null ? null : (
          <p key={visitor.side} class="desk-who">
            {words.about}: {visitor.words}
          </p>
        ),
      )}
      {named !== null && by !== null && (
        <p class="desk-who">
          {booked?.contacted_at === null
            ? words.directedTo(named.name, dateInWords(by, lang, today))
            : words.directedDone(named.name)}
        </p>
      )}
      {time.starts_at <= now && time.may_mark && (
        <ButtonRow>
          {time.state !== 'held' && <Mark time={time} what="held" label={words.held} />}
          {time.state !== 'no-show' && <Mark time={time} what="no-show" label={words.noShow} />}
        </ButtonRow>
      )}
      {booked?.offer_kind === 'central' && named === null && <Direct {...props} />}
      {isOpen && time.starts_at > now && time.may_cancel && (
        <Disclosure summary={words.cancel}>
          <form method="post" class="work-form">
            <Hidden name="form" value="cancelled" />
            <Hidden name="id" value={time.id} />
            <Select
              name="reason"
              label={words.reason}
              options={cancelReasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))}
              value="worker-away"
            />
            <Button kind="danger">{words.cancelButton}</Button>
          </form>
        </Disclosure>
      )}
    </li>
  )
}
