import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import { topics } from '#capabilities/help-requests/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage, languages, type Localized } from '#platform/text.ts'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { requestWords } from '#web/work/request-words.ts'
import { newReceiverTexts } from './new-receiver-texts.ts'
import { referralTexts } from './referral-texts.ts'

/** How a field is called in this form: several receivers may stand on one page. */
type At = (field: string) => string

/** What stands of the receiver whose form this is. */
export type Stands = {
  readonly name: Localized
  readonly topics: readonly string[]
  readonly serves: readonly string[] | null
  readonly languages: readonly string[]
  readonly answer_days: number
}
export const newReceiver: Stands = {
  name: {},
  topics: [],
  serves: null,
  languages: ['fi'],
  answer_days: 5,
}

type Props = {
  readonly args: PageArgs
  readonly at: At
  readonly stands: Stands
  /** The form as it was typed, when it came back. */
  readonly back: Form | null
  readonly error: (field: string) => string | undefined
}

/** The languages in which a receiver is named. */
const nameLanguages = ['fi', 'sv'] as const

export function NameFields({ args, at, stands, back, error }: Props): JSX.Element {
  const { lang } = args
  const words = newReceiverTexts[lang]
  return (
    <>
      {nameLanguages.map((each, index) => (
        <TextField
          key={each}
          name={at(`name-${each}`)}
          label={`${words.name} (${shellTexts[lang].languageNames[each]})`}
          hint={index === 0 ? words.nameHint : undefined}
          lang={each}
          maxlength={200}
          value={back === null ? (stands.name[each] ?? '') : one(back, at(`name-${each}`))}
          error={error(at(`name-${each}`))}
        />
      ))}
    </>
  )
}

/** About what, for whom, in which languages, and by when it answers. */
export function ReachFields({
  args,
  county,
  at,
  stands,
  back,
  error,
}: Props & { county: string }): JSX.Element {
  const { lang, deps } = args
  const words = newReceiverTexts[lang]
  const settings = referralTexts[lang].receiving
  const towns = deps.catalogue
    .municipalities()
    .filter((each) => each.county === county)
    .toSorted(byName(lang))
  const values = (field: string, otherwise: readonly string[]): readonly string[] =>
    back === null ? otherwise : many(back, at(field))
  return (
    <>
      <CheckboxGroup
        name={at('topics')}
        label={words.topics}
        hint={words.topicsHint}
        options={topics.map((topic) => ({ value: topic, label: requestWords[lang].topics[topic] }))}
        values={values('topics', stands.topics)}
        error={error(at('topics'))}
      />
      <CheckboxGroup
        name={at('serves')}
        label={words.serves}
        hint={words.servesHint}
        options={towns.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
        values={values('serves', stands.serves ?? [])}
        error={error(at('serves'))}
      />
      <CheckboxGroup
        name={at('languages')}
        label={settings.languages}
        options={languages.map((each) => ({ value: each, label: shellTexts[lang].languageNames[each] }))}
        values={values('languages', stands.languages)}
        error={error(at('languages'))}
      />
      <TextField
        name={at('answerDays')}
        label={settings.answerDays}
        hint={settings.answerDaysHint}
        inputmode="numeric"
        width="short"
        value={back === null ? String(stands.answer_days) : one(back, at('answerDays'))}
        error={error(at('answerDays'))}
      />
    </>
  )
}

/** The name as it was typed, with what stands in languages that the form does not ask. */
export function nameIn(form: Form, at: At, stands: Localized): Localized {
  const typed = nameLanguages.map((each): [string, string] => [each, one(form, at(`name-${each}`)).trim()])
  const others = languages.flatMap((each): readonly [string, string][] =>
    nameLanguages.some((asked) => asked === each) ? [] : [[each, stands[each] ?? '']],
  )
  return Object.fromEntries([...typed, ...others].filter(([, text]) => text !== ''))
}

type Reach = {
  readonly topics: (typeof topics)[number][]
  readonly serves: string[] | null
  readonly languages: (typeof languages)[number][]
  readonly answerDays: string
}

/** What the form says of the receiver's reach; no municipality chosen means the whole county. */
export function reachIn(form: Form, at: At): Reach {
  const serves = many(form, at('serves'))
  return {
    topics: topics.filter((each) => many(form, at('topics')).includes(each)),
    serves: serves.length === 0 ? null : [...serves],
    languages: languages.filter((each) => many(form, at('languages')).includes(each)),
    answerDays: one(form, at('answerDays')).trim(),
  }
}

const inForm: Readonly<Record<string, string>> = {
  unit: 'yksikko',
  name: 'name-fi',
  'name.fi': 'name-fi',
  'name.sv': 'name-sv',
  'guest.name': 'guestName',
  'guest.email': 'guestEmail',
  'guest.language': 'guestLanguage',
  waitWeeks: 'wait',
}
/** What each field wants, in its own words and in the order of the page: the summary then says which field it is. */
const wants: Readonly<Record<string, string>> = {
  yksikko: 'receiver-unit',
  contact: 'receiver-contact',
  organisation: 'receiver-organisation',
  guestName: 'receiver-guest-name',
  guestEmail: 'receiver-guest-email',
  'name-fi': 'receiver-name',
  languages: 'receiver-languages',
  answerDays: 'receiver-answer-days',
  wait: 'receiver-wait',
}
/** Codes that say more than what the field wants. */
const ownWords: ReadonlySet<string> = new Set(['receiver-name-taken', 'too-long'])

const inOrder = (field: string): number => Object.keys(wants).indexOf(field)

/** The refusal by the names of the form's fields, in the order in which they stand on the page. */
export function inFormNames(refusal: Refusal, at: At): Refusal {
  const fields = refusal.fields.map(({ field: path, ...rest }) => {
    const given = path.replace(/^details\./, '')
    const field = inForm[given] ?? given.split('.')[0] ?? given
    return { ...rest, field, code: ownWords.has(rest.code) ? rest.code : (wants[field] ?? rest.code) }
  })
  return new Refusal(refusal.kind, refusal.code, {
    fields: fields
      .toSorted((a, b) => inOrder(a.field) - inOrder(b.field))
      .map((each) => ({ ...each, field: at(each.field) })),
  })
}
