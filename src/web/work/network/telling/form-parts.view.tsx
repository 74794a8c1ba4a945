import type { ComponentChildren, JSX } from 'preact'
import { readTellingChoices, type TellingColleague } from '#capabilities/network/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { many, one, type PageArgs, type Problems } from '#web/page.ts'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { commonTexts } from './common-texts.ts'

const inLanguages = new Set([
  'title',
  'about',
  'need',
  'skill',
  'times',
  'place',
  'name',
  'reuse',
  'message',
  'say',
  'insteadOf',
  'why',
  'lead',
  'body',
  'addressees',
  'words',
])

/** What the use cases call fields, as our forms call them. */
export function tellingFields(problems: Problems | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (problems?.refusal.fields ?? []).map(({ field }) => {
      const bare = field.replace(/^(training|method|message|wording|bulletin|letter|sent|child|answer)\./, '')
      const [first = '', second] = bare.split('.')
      return [field, inLanguages.has(first) ? `${first}.${second ?? 'fi'}` : first]
    }),
  )
}

/** The problems of one of the page's forms, and what was typed into it. */
export function formOf(args: PageArgs, act: string): Filled {
  const { problems, lang } = args
  const isThis = problems !== null && one(problems.form, 'act') === act
  return {
    lang,
    form: isThis ? problems.form : null,
    problems: isThis ? formProblems(problems, lang, tellingFields(problems)) : null,
  }
}

export const pageProblems = (args: PageArgs): FormProblems | null =>
  formProblems(args.problems, args.lang, tellingFields(args.problems))

export type Choices = {
  readonly colleagues: readonly TellingColleague[]
  readonly areas: readonly (string | null)[]
}
/** Whom and for where one may write; nobody's and nowhere for those who only read. */
export const choicesOf = (args: PageArgs): Promise<Choices> => readTellingChoices(args.caller, {})
export const mayTell = ({ areas }: Choices): boolean => areas.length > 0

export function areaName(args: PageArgs, area: string | null): string {
  const { lang, deps, caller } = args
  if (area === null) return commonTexts[lang].wholeCounty
  const county = caller.actor.kind === 'person' ? caller.actor.county : ''
  const found = deps.catalogue.areas(county).find(({ id }) => id === area)
  return found === undefined ? '' : inLanguage(found.name, lang)
}

/** The areas for which the asker writes; a single one needs no question. */
export function AreaField(props: {
  args: PageArgs
  of: Filled
  choices: Choices
  kept: string | null
}): JSX.Element {
  const { args, of, choices, kept } = props
  const words = commonTexts[args.lang]
  return (
    <Select
      name="area"
      label={words.area}
      options={choices.areas.map((area) => ({ value: area ?? '', label: areaName(args, area) }))}
      value={valueOf(of, 'area', kept ?? choices.areas[0] ?? '')}
      error={errorOf(of, 'area')}
    />
  )
}

export function PersonField(props: {
  of: Filled
  name: string
  label: string
  choices: Choices
  kept: string | null
}): JSX.Element {
  const { of, name, label, choices, kept } = props
  return (
    <Select
      name={name}
      label={label}
      optional={commonTexts[of.lang].optional}
      empty={commonTexts[of.lang].nobody}
      options={choices.colleagues.map((each) => ({ value: each.id, label: each.name }))}
      value={valueOf(of, name, kept ?? '')}
      error={errorOf(of, name)}
    />
  )
}

export function LanguagesField({ of, kept }: { of: Filled; kept: readonly string[] }): JSX.Element {
  return (
    <CheckboxGroup
      name="languages"
      label={commonTexts[of.lang].languages}
      optional={commonTexts[of.lang].optional}
      options={languages.map((value) => ({ value, label: tellingWords[of.lang].languages[value] }))}
      values={of.form === null ? kept : many(of.form, 'languages')}
      error={errorOf(of, 'languages')}
    />
  )
}

/** Municipalities of one's county, by the reader's alphabet. */
export function MunicipalityField(props: {
  args: PageArgs
  of: Filled
  empty: string
  without?: ReadonlySet<string>
}): JSX.Element {
  const { args, of, empty, without } = props
  const { lang, deps, caller } = args
  const county = caller.actor.kind === 'person' ? caller.actor.county : ''
  const there = deps.catalogue
    .municipalities()
    .filter((each) => each.county === county && without?.has(each.code) !== true)
    .toSorted(byName(lang))
  return (
    <Select
      name="municipality"
      label={commonTexts[lang].municipality}
      empty={empty}
      options={there.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
      value={valueOf(of, 'municipality', '')}
      error={errorOf(of, 'municipality')}
    />
  )
}

/** Beside what was typed: what somebody else has kept meanwhile. */
export function Meanwhile(props: { args: PageArgs; children: ComponentChildren }): JSX.Element | null {
  const { args } = props
  if (args.problems?.refusal.code !== 'changed-meanwhile') return null
  const words = commonTexts[args.lang]
  return (
    <Notice kind="info" title={words.meanwhile}>
      {props.children}
      <p>{words.meanwhileHow}</p>
    </Notice>
  )
}
