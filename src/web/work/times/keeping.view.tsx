import type { JSX } from 'preact'
import type { KeptUnit } from '#capabilities/appointments/index.ts'
import { inLanguage, languages, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { keepingTexts } from './keeping-texts.ts'

/** The same text in each language, each in a field of its own. */
export function InLanguages(props: {
  args: PageArgs
  name: string
  label: string
  hint?: string | undefined
  stands: Localized
  back: Form | null
  problems: FormProblems | null
  isLong?: boolean
}): JSX.Element {
  const { args, name, label, hint, stands, back, problems } = props
  const names = shellTexts[args.lang].languageNames
  return (
    <>
      {languages.map((each, index) => {
        const field = `${name}-${each}`
        const basics = {
          name: field,
          label: `${label} (${names[each]})`,
          hint: index === 0 ? hint : undefined,
          lang: each,
          value: back === null ? (stands[each] ?? '') : one(back, field),
          error: back === null ? undefined : problems?.of(field),
        }
        return props.isLong === true ? (
          <TextArea key={each} {...basics} rows={3} maxlength={400} />
        ) : (
          <TextField key={each} {...basics} maxlength={120} />
        )
      })}
    </>
  )
}

/** What was typed for every language. */
export const inEach = (form: Form, name: string): { fi: string; sv: string; en: string } => ({
  fi: one(form, `${name}-fi`),
  sv: one(form, `${name}-sv`),
  en: one(form, `${name}-en`),
})

/** Whose unit it is about, chosen first: the form below then knows its people. */
export function ChooseUnit(props: {
  args: PageArgs
  units: readonly KeptUnit[]
  chosen: KeptUnit | undefined
}): JSX.Element | null {
  const { args, units, chosen } = props
  const words = keepingTexts[args.lang]
  if (units.length < 2) return null
  return (
    <form method="get" class="consulting-filter">
      <Select
        name="yksikko"
        label={words.unit}
        options={units.map((unit) => ({ value: unit.id, label: unitName(unit, args) }))}
        value={chosen?.id}
      />
      <Button kind="secondary">{words.choose}</Button>
    </form>
  )
}

export const unitName = (unit: KeptUnit, { lang }: Pick<PageArgs, 'lang'>): string =>
  `${inLanguage(unit.name, lang)} (${inLanguage(unit.organisation, lang)})`

const lengths = [15, 30, 45, 60, 75, 90, 120]
const pauses = [0, 5, 10, 15, 30]

/** How long a time is, and what is left free after it. */
export function LengthAndPause(props: {
  args: PageArgs
  minutes: number
  pause: number
  back: Form | null
}): JSX.Element {
  const { args, minutes, pause, back } = props
  const words = keepingTexts[args.lang]
  const among = (known: readonly number[], stands: number): readonly number[] =>
    known.includes(stands) ? known : [...known, stands].toSorted((a, b) => a - b)
  return (
    <div class="times-inline">
      <Select
        name="minutes"
        label={words.length}
        options={among(lengths, minutes).map((each) => ({
          value: String(each),
          label: words.minutes(each),
        }))}
        value={back === null ? String(minutes) : one(back, 'minutes')}
      />
      <Select
        name="pause"
        label={words.pause}
        options={among(pauses, pause).map((each) => ({
          value: String(each),
          label: each === 0 ? words.noPause : words.minutes(each),
        }))}
        value={back === null ? String(pause) : one(back, 'pause')}
      />
    </div>
  )
}
