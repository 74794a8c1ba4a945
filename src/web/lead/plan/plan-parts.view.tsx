import type { ComponentChildren, JSX } from 'preact'
import type { BarStatus, PlanChoices, WorkStatus } from '#capabilities/development/index.ts'
import { partsOf, plainDate } from '#platform/dates.ts'
import { type Language, type Localized, shown } from '#platform/text.ts'
import { Chip, type ChipTone } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextArea } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { one, type PageArgs, type Problems } from '#web/page.ts'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { planTexts } from './plan-texts.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day of a plan: years away, so always with its year. */
export function dayOf(day: string, lang: Language): string {
  const { year, month, day: date } = partsOf(plainDate(day))
  return lang === 'en' ? `${date} ${months[month - 1]} ${year}` : `${date}.${month}.${year}`
}

const tones: Readonly<Record<WorkStatus, ChipTone>> = {
  'not-started': 'plain',
  'under-way': 'soon',
  done: 'good',
  dropped: 'plain',
}
const barTones: Readonly<Record<BarStatus, ChipTone>> = {
  planned: 'plain',
  'under-way': 'soon',
  done: 'good',
  paused: 'plain',
}

export const Status = ({ of, lang }: { of: WorkStatus; lang: Language }): JSX.Element => (
  <Chip tone={tones[of]} icon={of === 'done' ? 'check' : undefined}>
    {planTexts[lang].statuses[of]}
  </Chip>
)
export const Late = ({ lang }: { lang: Language }): JSX.Element => (
  <Chip tone="late" icon="alert">
    {planTexts[lang].late}
  </Chip>
)
export const BarStatusChip = ({ of, lang }: { of: BarStatus; lang: Language }): JSX.Element => (
  <Chip tone={barTones[of]} icon={of === 'done' ? 'check' : undefined}>
    {planTexts[lang].barStatuses[of]}
  </Chip>
)

/** Paragraphs as they were typed, marked where they are in another language. */
export function Written({ of, lang }: { of: Localized; lang: Language }): JSX.Element | null {
  const said = shown(of, lang)
  if (said.text === '') return null
  return (
    <p class="plan-written" lang={said.lang === lang ? undefined : said.lang}>
      {said.text}
    </p>
  )
}

export const isSaid = (of: Localized): boolean => shown(of, 'fi').text !== ''

type Owned = {
  readonly person: string | null
  readonly person_name: string | null
  readonly organisation: Localized | null
}

/** Who answers, in words: a name, and where from. */
export const ownerName = (of: Owned): string | null => of.person ?? of.person_name

export function Owner({ of, lang }: { of: Owned; lang: Language }): JSX.Element {
  const name = ownerName(of)
  if (name === null && of.organisation === null)
    return <span class="plan-lacking">{planTexts[lang].owner.nobody}</span>
  return (
    <>
      {name}
      {name !== null && of.organisation !== null && ', '}
      {of.organisation !== null && <LocalText of={of.organisation} lang={lang} />}
    </>
  )
}

/** For a table's cell. */
export const ownerInWords = (of: Owned, lang: Language): string =>
  [ownerName(of), of.organisation === null ? null : shown(of.organisation, lang).text]
    .filter((each) => each !== null && each !== '')
    .join(', ')

/** Which texts a form has in three languages, so that a problem of one leads to its first field. */
const texts = new Set([
  'aim',
  'comments',
  'communication',
  'division',
  'doing',
  'evidence',
  'execution',
  'goal',
  'name',
  'needs',
  'note',
  'present',
  'steps',
  'title',
  'words',
])

/** What was refused, with the fields as the forms call them: without the name of the whole. */
export function planProblems(problems: Problems | null, lang: Language): FormProblems | null {
  const names = Object.fromEntries(
    (problems?.refusal.fields ?? []).map(({ field }) => {
      const [first = '', second, third] = field.split('.')
      const whole = [
        'plan',
        'chapter',
        'measure',
        'check',
        'bar',
        'roadmap',
        'spearhead',
        'look',
        'reference',
      ]
      const isWhole = whole.includes(first) && second !== undefined
      const name = isWhole ? second : first
      const language = isWhole ? third : second
      const isList = name === 'needs' && first === 'bar'
      return [field, texts.has(name) && !isList ? `${name}.${language ?? 'fi'}` : name]
    }),
  )
  return formProblems(problems, lang, names)
}

/** A form of the page as it was typed, when it came back. */
export function filledOf(args: PageArgs, act: string): Filled {
  const { problems, lang } = args
  const isSent = problems !== null && one(problems.form, 'act') === act
  return {
    lang,
    form: isSent ? problems.form : null,
    problems: isSent ? planProblems(problems, lang) : null,
  }
}

export const sentAct = ({ problems }: PageArgs): string =>
  problems === null ? '' : one(problems.form, 'act')

/** Stands before a form that lost a race: what is saved now, so that both texts are seen. */
export function Meanwhile(props: {
  args: PageArgs
  act: string
  now: readonly (readonly [label: string, text: ComponentChildren])[]
}): JSX.Element | null {
  const { args, act, now } = props
  if (args.problems?.refusal.code !== 'changed-meanwhile' || sentAct(args) !== act) return null
  const words = planTexts[args.lang]
  return (
    <Notice kind="warning" title={words.meanwhile} level={2}>
      <p>{words.meanwhileLead}</p>
      {now.map(([label, text]) => (
        <div key={label}>
          <h3 class="plan-meanwhile">{label}</h3>
          {text}
        </div>
      ))}
    </Notice>
  )
}

/** The beginning of every form here: what it does, and what was seen when it was opened. */
export const Act = ({ name, version }: { name: string; version?: number }): JSX.Element => (
  <>
    <Hidden name="act" value={name} />
    {version !== undefined && <Hidden name="version" value={String(version)} />}
  </>
)

export function OwnerFields(props: {
  of: Filled
  choices: PlanChoices
  kept: {
    readonly organisation_id: string | null
    readonly person_id: string | null
    readonly person_name: string | null
  } | null
}): JSX.Element {
  const { of, choices, kept } = props
  const words = planTexts[of.lang].owner
  return (
    <fieldset class="lead-plan-group">
      <legend class="field__legend">{words.legend}</legend>
      <div class="plan-beside">
        <Select
          name="organisation"
          label={words.organisation}
          empty={words.choose}
          options={choices.organisations.map(({ id, name }) => ({
            value: id,
            label: shown(name, of.lang).text,
          }))}
          value={valueOf(of, 'organisation', kept?.organisation_id ?? '')}
          error={errorOf(of, 'organisation')}
        />
        <Select
          name="person"
          label={words.person}
          hint={words.personHint}
          empty={words.choose}
          options={choices.people.map(({ id, name, title }) => ({
            value: id,
            label: [name, shown(title, of.lang).text].filter((each) => each !== '').join(', '),
          }))}
          value={valueOf(of, 'person', kept?.person_id ?? '')}
          error={errorOf(of, 'person')}
        />
      </div>
      <Line of={of} name="personName" label={words.personName} kept={kept?.person_name ?? null} />
    </fieldset>
  )
}

export const StatusField = ({ of, kept }: { of: Filled; kept: WorkStatus }): JSX.Element => (
  <Select
    name="status"
    label={planTexts[of.lang].fields.status}
    options={(['not-started', 'under-way', 'done', 'dropped'] as const).map((value) => ({
      value,
      label: planTexts[of.lang].statuses[value],
    }))}
    value={valueOf(of, 'status', kept)}
    error={errorOf(of, 'status')}
  />
)

/** Words noted in the language of the page: a check, a look. */
export const NotedField = (props: {
  of: Filled
  name: string
  label: string
  kept: Localized
  rows?: number
  optional?: string | undefined
}): JSX.Element => (
  <TextArea
    name={props.name}
    label={props.label}
    rows={props.rows ?? 4}
    maxlength={2000}
    optional={props.optional}
    value={valueOf(props.of, props.name, props.kept[props.of.lang] ?? '')}
    error={errorOf(props.of, props.name) ?? errorOf(props.of, `${props.name}.fi`)}
  />
)

/** Two dates of a plan beside each other. */
export const Dates = (props: {
  of: Filled
  hint?: string | undefined
  from: readonly [name: string, label: string, kept: string | null]
  to: readonly [name: string, label: string, kept: string | null]
  must?: boolean
}): JSX.Element => (
  <div class="plan-beside">
    {[props.from, props.to].map(([name, label, kept], index) => (
      <Line
        key={name}
        of={props.of}
        name={name}
        label={label}
        hint={index === 1 ? props.hint : undefined}
        kept={kept}
        type="date"
        width="middle"
        must={props.must === true}
      />
    ))}
  </div>
)
