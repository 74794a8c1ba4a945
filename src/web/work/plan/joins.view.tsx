import type { ComponentChildren, JSX } from 'preact'
import { joinKinds, type JoinReceiver, type JoinView } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { planWords } from '#web/plan/plan-words.ts'
import { dayWords } from '#web/plan/reading.ts'
import { Act, type Fields, Press } from '#web/work/families/acts.view.tsx'
import type { OnPlan } from './on-plan.ts'

/** Units of the county that may be asked to receive. */
export type Receivers = readonly { readonly value: string; readonly label: string }[]
type OfJoin = { readonly of: OnPlan; readonly join: JoinView; readonly receivers: Receivers }

export const receiverName = (
  receiver: JoinReceiver | null,
  lang: OnPlan['reading']['lang'],
): string | null =>
  receiver === null
    ? null
    : receiver.unit !== null
      ? inLanguage(receiver.unit.name, lang)
      : (receiver.person?.name ?? receiver.other)

/** What the day and the words of a join are. */
export function JoinFields(props: {
  of: OnPlan
  fields: Fields
  stored?: Pick<JoinView, 'dueOn' | 'words'>
}): JSX.Element {
  const { of, fields, stored } = props
  const { words } = of
  return (
    <>
      <TextField
        {...fields.text('dueOn', stored?.dueOn)}
        type="date"
        width="middle"
        label={words.joins.dueOn}
        hint={stored === undefined ? words.joins.dueHint : undefined}
      />
      <TextArea
        {...fields.text('words', stored?.words)}
        label={words.joins.words}
        hint={words.joins.wordsHint}
        rows={3}
        maxlength={2000}
      />
    </>
  )
}

function Offer({ of, join, receivers }: OfJoin): JSX.Element {
  const { on, plan, words } = of
  const isFirst = join.receiver === null
  // What stands now is on the page above what was typed: sent once more, it is on top of that.
  const wasStale = on.args.problems?.refusal.code === 'join.changed-meanwhile'
  const now = String(join.version)
  return (
    <Act
      bench={on.bench}
      move="offer-join"
      subject={join.id}
      label={isFirst ? words.joins.offer : words.joins.offerAgain}
      about={joinName(of, join)}
      send={words.joins.offerSend}
      look={isFirst || join.declined ? 'secondary' : 'quiet'}
    >
      {(fields) => (
        <>
          <p>{words.joins.offerLead}</p>
          <Hidden
            name={fields.name('version')}
            value={wasStale ? now : (fields.text('version', now).value ?? now)}
          />
          <Select
            {...fields.text('to')}
            label={words.joins.to}
            empty={words.joins.toOther}
            options={[
              ...receivers,
              ...plan.owners.workers.map(({ id, name }) => ({ value: `person ${id}`, label: name })),
            ]}
          />
          <TextField
            {...fields.text('receiver')}
            label={words.joins.toOther}
            hint={words.joins.toOtherHint}
            maxlength={300}
          />
          <TextArea
            {...fields.text('words', join.words)}
            label={words.joins.words}
            hint={words.joins.wordsHint}
            rows={3}
            maxlength={2000}
          />
        </>
      )}
    </Act>
  )
}

function NoteAnswer({ of, join }: Omit<OfJoin, 'receivers'>): JSX.Element {
  const { on, words } = of
  return (
    <Act
      bench={on.bench}
      move="note-join"
      subject={join.id}
      label={words.joins.note}
      about={joinName(of, join)}
      send={words.joins.noteSend}
    >
      {(fields) => (
        <>
          <p>{words.joins.noteLead}</p>
          <RadioGroup
            {...fields.text('acknowledges')}
            label={words.agree.answer}
            options={[
              { value: 'yes', label: words.joins.noteYes },
              { value: 'no', label: words.joins.noteNo },
            ]}
          />
          <TextArea {...fields.text('words')} label={words.joins.answerWords} rows={2} maxlength={2000} />
        </>
      )}
    </Act>
  )
}

const joinName = ({ reading, words }: OnPlan, { kind, about }: JoinView): string => {
  const name = reading.memberName(about)
  return name === null
    ? planWords[reading.lang].joins[kind]
    : `${planWords[reading.lang].joins[kind]}: ${words.joins.about(name)}`
}

/** What the receiver said, or that somebody is to be asked. */
function Answer({ of, join }: Omit<OfJoin, 'receivers'>): ComponentChildren {
  const { words, reading } = of
  const receiver = receiverName(join.receiver, reading.lang) ?? ''
  const { answer } = join
  if (answer !== null && (join.state === 'acknowledged' || join.declined)) {
    const day = dayWords(reading, answer.at)
    const who = answer.by ?? receiver
    return (
      <p>
        {join.declined ? words.joins.saidNo(who, day) : words.joins.saidYes(who, day)}
        {answer.words !== '' && <> ”{answer.words}”</>}
      </p>
    )
  }
  return receiver === '' ? null : <p>{words.joins.receiver(receiver)}</p>
}

function Join({ of, join, receivers }: OfJoin): JSX.Element {
  const { on, words, reading } = of
  const names = planWords[reading.lang]
  const isOpen = join.state === 'open' || join.state === 'offered'
  const chips = [
    <Chip
      key="state"
      tone={join.state === 'acknowledged' ? 'good' : join.state === 'open' ? 'soon' : 'plain'}
      icon={join.state === 'acknowledged' ? 'check' : undefined}
    >
      {names.joinStates[join.state]}
    </Chip>,
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
      <h3 class="plan-join__title">{joinName(of, join)}</h3>
      <p class="plan-step__facts">{words.joins.due(dayWords(reading, join.dueOn))}</p>
      <ChipList chips={chips} />
      {join.words !== '' && <p class="plan-join__words">{join.words}</p>}
      <Answer of={of} join={join} />
      {join.proposed && <p class="family-quiet">{words.joins.proposed}</p>}
      {join.can.keep && isOpen && (
        <div class="plan-acts">
          <Offer of={of} join={join} receivers={receivers} />
          {join.state === 'offered' && <NoteAnswer of={of} join={join} />}
          <Act
            bench={on.bench}
            move="change-join"
            subject={join.id}
            label={words.joins.change}
            about={joinName(of, join)}
            look="quiet"
          >
            {(fields) => (
              <>
                <Hidden
                  name={fields.name('version')}
                  value={fields.text('version', String(join.version)).value ?? ''}
                />
                <JoinFields of={of} fields={fields} stored={join} />
              </>
            )}
          </Act>
          <Press
            bench={on.bench}
            move="drop-join"
            subject={join.id}
            label={words.joins.drop}
            about={joinName(of, join)}
            kind="quiet"
          />
        </div>
      )}
    </li>
  )
}

/** Where the family moves on, who receives, and whether they have said that they do. */
export function Joins({ of, receivers }: { of: OnPlan; receivers: Receivers }): JSX.Element {
  const { on, plan, words, reading } = of
  return (
    <Section title={words.joins.title} id="joins">
      <p class="family-quiet">{words.joins.lead}</p>
      {plan.joins.length === 0 ? (
        <p>{words.joins.none}</p>
      ) : (
        <ul class="plan-joins">
          {plan.joins.map((join) => (
            <Join key={join.id} of={of} join={join} receivers={receivers} />
          ))}
        </ul>
      )}
      {plan.can.keep && (
        <Act bench={on.bench} move="add-join" label={words.joins.add} send={words.joins.addSend}>
          {(fields) => (
            <>
              <p class="family-quiet">{words.joins.addLead}</p>
              <div class="family-pair">
                <Select
                  {...fields.text('kind', 'service-change')}
                  label={words.joins.kind}
                  options={joinKinds.map((value) => ({ value, label: words.joins.kinds[value] }))}
                />
                <Select
                  {...fields.text('about')}
                  label={words.joins.aboutWhom}
                  empty={words.joins.caseItself}
                  options={plan.owners.members.flatMap((id) => {
                    const name = reading.memberName(id)
                    return name === null ? [] : [{ value: id, label: name }]
                  })}
                />
              </div>
              <JoinFields of={of} fields={fields} />
            </>
          )}
        </Act>
      )}
    </Section>
  )
}
