import type { JSX } from 'preact'
import {
  agreedForDays,
  consentPurposes,
  consentWords,
  type EntryItem,
  groundLaws,
  hidingGrounds,
  serviceTasks,
  type Side,
} from '#capabilities/families/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Act, type Fields } from './acts.view.tsx'
import type { OnFamily } from './family-head.view.tsx'
import { permitsTexts } from './permits-texts.ts'
import { familyWords } from './words.ts'

export type PermitForms = {
  readonly on: OnFamily
  readonly sides: readonly Side[]
  /** What one's own unit has written lately: each may be let through alone. */
  readonly entries: readonly EntryItem[]
}

const half = 180
const start = 60

/** What a scope and its id are called. */
export function scopeWords({ on, sides, entries }: PermitForms, scope: string, id: string): string {
  const { lang, deps } = on.args
  const words = permitsTexts[lang]
  if (scope === 'task') {
    const task = serviceTasks.find((each) => each === id)
    return words.task(task === undefined ? id : familyWords[lang].tasks[task])
  }
  if (scope === 'controller') {
    const side = sides.find(({ organisation }) => organisation === id)
    return words.all(side === undefined ? '' : inLanguage(side.name, lang))
  }
  const entry = entries.find((each) => each.id === id)
  return entry === undefined
    ? words.document
    : words.one(
        `${dateInWords(helsinkiDate(entry.at), lang, helsinkiDate(deps.clock.now()))}, ${entry.text.slice(0, start)}`,
      )
}

function What({ of, fields }: { of: PermitForms; fields: Fields }): JSX.Element {
  const { on, entries, sides } = of
  const { lang } = on.args
  const controllers = [...new Map(sides.map((side) => [side.organisation, side])).values()]
  return (
    <Select
      {...fields.text('scopeId', `task ${on.view.serviceTask}`)}
      label={permitsTexts[lang].what}
      options={[
        ...serviceTasks.map((task) => ({ value: `task ${task}`, label: scopeWords(of, 'task', task) })),
        ...entries
          .filter(({ mayOpen, thread, ownPart }) => mayOpen && !thread && !ownPart)
          .map(({ id }) => ({ value: `document ${id}`, label: scopeWords(of, 'document', id) })),
        ...controllers.map(({ organisation }) => ({
          value: `controller ${organisation}`,
          label: scopeWords(of, 'controller', organisation),
        })),
      ]}
    />
  )
}

function ToWhom({ of, fields, label }: { of: PermitForms; fields: Fields; label: string }): JSX.Element {
  const { lang } = of.on.args
  return (
    <Select
      {...fields.text('organisation')}
      label={label}
      empty={permitsTexts[lang].choose}
      options={of.sides.map((side) => ({
        value: `${side.organisation} ${side.register}`,
        label: `${inLanguage(side.name, lang)}, ${familyWords[lang].registers[side.register]}`,
      }))}
    />
  )
}

function Somebody(props: {
  of: PermitForms
  field: ReturnType<Fields['text']>
  label: string
  hint?: string
  empty?: string
}): JSX.Element {
  const { view, args } = props.of.on
  return (
    <Select
      {...props.field}
      label={props.label}
      hint={props.hint}
      empty={props.empty ?? permitsTexts[args.lang].choose}
      options={view.people
        .filter(({ until }) => until === null)
        .map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function LastDay({ of, fields }: { of: PermitForms; fields: Fields }): JSX.Element {
  const { lang, deps } = of.on.args
  const words = permitsTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  return (
    <TextField
      {...fields.text('until', addDays(today, Math.min(half, agreedForDays)))}
      type="date"
      width="middle"
      label={words.lastDay}
      hint={words.lastDayHint}
    />
  )
}

export function AskConsent({
  of,
  inRoom,
}: {
  of: PermitForms
  /** Said at a table where people are sitting: how is not asked then. */
  inRoom?: { readonly label: string; readonly hint: string }
}): JSX.Element {
  const { bench, args } = of.on
  const { lang } = args
  const [words, terms] = [permitsTexts[lang], familyWords[lang]]
  return (
    <Act
      bench={bench}
      move="ask"
      label={inRoom?.label ?? words.ask}
      send={inRoom?.label ?? words.askSend}
      look={inRoom === undefined ? 'primary' : 'secondary'}
    >
      {(fields) => (
        <>
          <p>{inRoom?.hint ?? words.askLead}</p>
          <div class="family-pair">
            <Somebody of={of} field={fields.text('about')} label={words.aboutWhom} />
            <Somebody of={of} field={fields.text('giver')} label={words.whoGives} hint={words.whoGivesHint} />
          </div>
          <ToWhom of={of} fields={fields} label={words.side} />
          <RadioGroup
            {...fields.text('purpose', 'cooperation')}
            label={words.purpose}
            options={consentPurposes.map((value) => ({ value, label: terms.purposes[value] }))}
          />
          <What of={of} fields={fields} />
          <LastDay of={of} fields={fields} />
          <fieldset class="family-somebody">
            <legend>{words.child}</legend>
            <RadioGroup
              {...fields.text('understands', 'not-judged')}
              label={words.understands}
              options={(['not-judged', 'yes', 'no'] as const).map((value) => ({
                value,
                label: words.understandsChoices[value],
              }))}
            />
            <TextArea {...fields.text('reasons')} label={words.reasons} rows={2} maxlength={2000} />
          </fieldset>
          {inRoom === undefined && (
            <RadioGroup
              {...fields.text('way', 'signed-in')}
              label={words.how}
              options={(['signed-in', 'on-the-spot', 'by-phone'] as const).map((value) => ({
                value,
                label: words.howChoices[value],
              }))}
            />
          )}
          <Disclosure summary={words.readAloud}>
            {consentPurposes.map((purpose) => (
              <div key={purpose} class="permit__words">
                <p>
                  <strong>{terms.purposes[purpose]}</strong>
                </p>
                {consentWords(purpose, lang, words.readAloudNames).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            ))}
          </Disclosure>
        </>
      )}
    </Act>
  )
}

export function NoteBan({ of }: { of: PermitForms }): JSX.Element {
  const { bench, args } = of.on
  const words = permitsTexts[args.lang]
  return (
    <Act bench={bench} move="ban" label={words.ban} send={words.banSend}>
      {(fields) => (
        <>
          <p>{words.banLead}</p>
          <div class="family-pair">
            <Somebody of={of} field={fields.text('about')} label={words.aboutWhom} />
            <Somebody of={of} field={fields.text('setBy')} label={words.whoseBan} />
          </div>
          <What of={of} fields={fields} />
          <Select
            {...fields.text('organisation')}
            label={words.banFrom}
            empty={words.toEverybody}
            options={[...new Map(of.sides.map((side) => [side.organisation, side])).values()].map((side) => ({
              value: side.organisation,
              label: inLanguage(side.name, args.lang),
            }))}
          />
        </>
      )}
    </Act>
  )
}

export function RecordGround({ of }: { of: PermitForms }): JSX.Element {
  const { bench, args } = of.on
  const { lang } = args
  const [words, terms] = [permitsTexts[lang], familyWords[lang]]
  return (
    <Act bench={bench} move="ground" label={words.ground} send={words.groundSend}>
      {(fields) => (
        <>
          <p>{words.groundLead}</p>
          <RadioGroup
            {...fields.text('law')}
            label={words.law}
            options={groundLaws.map((value) => ({ value, label: terms.laws[value] }))}
          />
          <TextArea
            {...fields.text('reference')}
            label={words.reference}
            hint={words.referenceHint}
            rows={3}
            maxlength={2000}
          />
          <Somebody of={of} field={fields.text('about')} label={words.aboutWhom} empty={words.wholeFamily} />
          <ToWhom of={of} fields={fields} label={words.to} />
          <What of={of} fields={fields} />
          <LastDay of={of} fields={fields} />
          <RadioGroup
            {...fields.text('hidden', 'now')}
            label={words.tell}
            options={[
              { value: 'now', label: words.tellNow },
              ...hidingGrounds.map((value) => ({ value, label: words.tellLater(terms.hiding[value]) })),
            ]}
          />
          <TextField
            {...fields.text('hidden-until')}
            type="date"
            width="middle"
            label={words.tellDay}
            optional={words.voluntary}
          />
        </>
      )}
    </Act>
  )
}
