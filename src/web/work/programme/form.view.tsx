import type { ComponentChildren, JSX } from 'preact'
import { audiences, byName } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select, type SelectOption, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { many, one, type PageArgs } from '#web/page.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { capital } from '#web/public/service-facts.ts'
import { errorOf, type Filled, Line, TextInLanguages, valueOf } from '#web/work/listings/fields.view.tsx'
import { formTexts } from './form-texts.ts'

/** One calm part of a long form, with its name. */
export function Part(props: { title: string; children: ComponentChildren; id?: string }): JSX.Element {
  return (
    <section class="keep-part" id={props.id}>
      <h2 class="keep-part__title">{props.title}</h2>
      {props.children}
    </section>
  )
}

/** A text in its three languages under one name. */
export function Words(props: {
  of: Filled
  name: string
  label: string
  hint?: string | undefined
  kept: Parameters<typeof TextInLanguages>[0]['kept']
  isLine?: boolean
  rows?: number
  maxlength?: number
  must?: boolean
}): JSX.Element {
  const { of, label, hint, must, ...rest } = props
  return (
    <fieldset class="keep-words" aria-describedby={hint === undefined ? undefined : `${props.name}-about`}>
      <legend class="field__legend">
        {label}
        {must !== true && <span class="field__optional"> {formTexts[of.lang].optional}</span>}
      </legend>
      {hint !== undefined && (
        <p class="field__hint" id={`${props.name}-about`}>
          {hint}
        </p>
      )}
      <TextInLanguages of={of} label={label} {...rest} />
    </fieldset>
  )
}

/** Bounds of age in months: by months for babies, by years after. Up to an age means until the next birthday. */
const fromMonths = [
  0,
  3,
  6,
  9,
  12,
  18,
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 18].map((year) => year * 12),
]
const toMonths = [
  3,
  6,
  9,
  12,
  18,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 17, 18, 20, 25, 29].map((year) => year * 12 + 11),
]

/** "6 kk", "3 v": what an age in months is called. */
export const ageInWords = (months: number, lang: Language): string => {
  const words = formTexts[lang]
  return months < 23 ? words.months(months) : words.years(Math.floor(months / 12))
}

function ageOptions(
  known: readonly number[],
  stands: number | null,
  lang: Language,
): readonly SelectOption[] {
  const all = stands === null || known.includes(stands) ? known : [...known, stands]
  return all
    .toSorted((a, b) => a - b)
    .map((months) => ({ value: String(months), label: ageInWords(months, lang) }))
}

export function Ages(props: { of: Filled; from: number | null; to: number | null }): JSX.Element {
  const { of, from, to } = props
  const words = formTexts[of.lang]
  const stands = (months: number | null): string => (months === null ? '' : String(months))
  return (
    <fieldset class="keep-words">
      <legend class="field__legend">
        {words.ages} <span class="field__optional">{words.optional}</span>
      </legend>
      <div class="keep-beside">
        <Select
          name="ageFrom"
          label={words.from}
          empty={words.anyAge}
          options={ageOptions(fromMonths, from, of.lang)}
          value={valueOf(of, 'ageFrom', stands(from))}
          error={errorOf(of, 'ageFrom')}
        />
        <Select
          name="ageTo"
          label={words.to}
          empty={words.anyAge}
          options={ageOptions(toMonths, to, of.lang)}
          value={valueOf(of, 'ageTo', stands(to))}
          error={errorOf(of, 'ageTo')}
        />
      </div>
    </fieldset>
  )
}

const valuesOf = (of: Filled, field: string, kept: readonly string[]): readonly string[] =>
  of.form === null ? kept : many(of.form, field)

export function Audiences({ of, kept }: { of: Filled; kept: readonly string[] }): JSX.Element {
  const words = formTexts[of.lang]
  return (
    <div class="in-columns">
      <CheckboxGroup
        name="audiences"
        label={words.audiences}
        hint={words.audiencesHint}
        optional={words.optional}
        options={audiences.map((value) => ({
          value,
          label: capital(directoryWords[of.lang].audiences[value]),
        }))}
        values={valuesOf(of, 'audiences', kept)}
        error={errorOf(of, 'audiences')}
      />
    </div>
  )
}

const mostSpoken = ['fi', 'sv', 'en'] as const
const alsoSpoken = [
  'se',
  'ru',
  'uk',
  'et',
  'ar',
  'so',
  'ckb',
  'fa',
  'sq',
  'vi',
  'th',
  'zh',
  'tr',
  'es',
  'fr',
  'de',
  'fse',
]

export function Languages({ of, kept }: { of: Filled; kept: readonly string[] }): JSX.Element {
  const words = formTexts[of.lang]
  const chosen = valuesOf(of, 'languages', kept)
  const known = new Set<string>([...mostSpoken, ...alsoSpoken])
  const others = [...alsoSpoken, ...kept.filter((code) => !known.has(code))]
  return (
    <>
      <div class="in-columns">
        <CheckboxGroup
          name="languages"
          label={words.languages}
          options={mostSpoken.map((value) => ({ value, label: capital(languagesInWords([value], of.lang)) }))}
          values={chosen}
          error={errorOf(of, 'languages')}
        />
      </div>
      <Disclosure summary={words.moreLanguages} open={others.some((code) => chosen.includes(code))}>
        <div class="choices choices--narrow">
          {others.map((code) => (
            <div key={code} class="choice">
              <input
                class="choice__input"
                type="checkbox"
                id={`languages-also-${code}`}
                name="languages"
                value={code}
                checked={chosen.includes(code)}
              />
              <label class="choice__label" for={`languages-also-${code}`}>
                {capital(languagesInWords([code], of.lang))}
              </label>
            </div>
          ))}
        </div>
      </Disclosure>
    </>
  )
}

/** Municipalities of the counties that use this service: by the reader's alphabet. */
export function Municipality(props: {
  args: PageArgs
  of: Filled
  county: string
  kept: string | null
  optional?: string | undefined
}): JSX.Element {
  const { args, of, county, kept, optional } = props
  const { lang, deps } = args
  const served = deps.catalogue
    .municipalities()
    .filter((each) => each.county === county)
    .toSorted(byName(lang))
  return (
    <Select
      name="municipality"
      label={formTexts[lang].municipality}
      optional={optional}
      empty="–"
      options={served.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
      value={valueOf(of, 'municipality', kept ?? '')}
      error={errorOf(of, 'municipality')}
    />
  )
}

export function Contact(props: {
  of: Filled
  phone: string | null
  email: string | null
  contact: Parameters<typeof TextInLanguages>[0]['kept']
  children?: ComponentChildren
}): JSX.Element {
  const { of, phone, email, contact } = props
  const words = formTexts[of.lang]
  return (
    <>
      <div class="beside">
        <Line of={of} name="phone" label={words.phone} kept={phone} type="tel" inputmode="tel" />
        <Line of={of} name="email" label={words.email} kept={email} type="email" inputmode="email" />
      </div>
      {props.children}
      <Words
        of={of}
        name="contactWords"
        label={words.contact}
        hint={words.contactHint}
        kept={contact}
        isLine
        maxlength={300}
      />
    </>
  )
}

export function Number(props: {
  of: Filled
  name: string
  label: string
  hint?: string | undefined
  kept: number | null
  optional?: string | undefined
}): JSX.Element {
  const { of, name, kept, ...rest } = props
  return (
    <TextField
      {...rest}
      name={name}
      type="number"
      inputmode="numeric"
      width="short"
      value={valueOf(of, name, kept === null ? '' : String(kept))}
      error={errorOf(of, name)}
    />
  )
}

/** Whether a box was ticked, or stands ticked. */
export const ticked = (of: Filled, field: string, kept: boolean): boolean =>
  of.form === null ? kept : one(of.form, field) !== ''
