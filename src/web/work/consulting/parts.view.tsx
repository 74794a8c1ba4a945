import type { ComponentChildren, JSX } from 'preact'
import { canBeMistaken, identityWords } from '#capabilities/consultation/index.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import { type Language, type Localized, shown } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { CheckboxGroup, type Choice } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

/** A text that people have entered, marked when it is in another language than the page. */
export function Local({ of, lang }: { of: Localized; lang: Language }): JSX.Element {
  const found = shown(of, lang)
  return <span lang={found.lang === lang ? undefined : found.lang}>{found.text}</span>
}

/** Paragraphs as they were typed. */
export const Written = ({ text }: { text: string }): JSX.Element => <p class="consulting-written">{text}</p>

/** The form as it was typed, when it came back. */
export const typedIn = (args: PageArgs, form: string): Form | null =>
  args.problems !== null && one(args.problems.form, 'form') === form ? args.problems.form : null

export const typed = (args: PageArgs, form: string, field: string, otherwise = ''): string => {
  const back = typedIn(args, form)
  return back === null ? otherwise : one(back, field)
}

export function Refused({
  args,
  problems,
}: {
  args: PageArgs
  problems: FormProblems | null
}): JSX.Element | null {
  if (problems === null || args.problems?.refusal.code === 'consultation.identity') return null
  return problems.errors.length > 0 ? (
    <ErrorSummary title={problems.title} errors={problems.errors} />
  ) : (
    <ErrorSummary
      title={consultingTexts[args.lang].notDone}
      errors={[{ field: '', message: problems.title }]}
    />
  )
}

/** Which words could tell who it is about, and why; nothing that was typed is lost. */
export function IdentityFound(props: {
  args: PageArgs
  fields: Readonly<Record<string, string>>
}): JSX.Element | null {
  const { args } = props
  if (args.problems?.refusal.code !== 'consultation.identity') return null
  const { form } = args.problems
  const words = consultingTexts[args.lang].identity
  const why = consultingWords[args.lang].identity
  const cleared = new Set(many(form, 'notPersons').map((word) => word.toLowerCase()))
  const found = Object.entries(props.fields).flatMap(([field, label]) =>
    identityWords(one(form, field)).map((each) => ({ ...each, field, label })),
  )
  const standing = found.filter(({ kind, text }) => !canBeMistaken(kind) || !cleared.has(text.toLowerCase()))
  const names = [...new Set(found.filter(({ kind }) => canBeMistaken(kind)).map(({ text }) => text))]
  return (
    <>
      <ErrorSummary
        title={words.title}
        errors={standing.map(({ field, label, kind, text }) => ({
          field,
          message: words.line(label, text, why[kind]),
        }))}
      />
      <p>{words.lead}</p>
      {standing.some(({ kind }) => !canBeMistaken(kind)) && <p>{words.hard}</p>}
      {names.length > 0 && (
        <CheckboxGroup
          name="notPersons"
          label={words.soft}
          options={names.map((name) => ({ value: name, label: `”${name}”` }))}
          values={many(form, 'notPersons')}
        />
      )}
    </>
  )
}

export type Time = { readonly from: Date; readonly to: Date }

/** "torstaina 12.3. klo 14–14.45" */
export function timeInWords({ from, to }: Time, lang: Language, now: Date): string {
  const [hour = '', minute = ''] = helsinkiTime(to).split(':')
  const end =
    minute === '00' && lang !== 'en'
      ? String(Number(hour))
      : `${Number(hour)}${lang === 'en' ? ':' : '.'}${minute}`
  return `${momentInWords(from, lang, now)}–${end}`
}

export const dayInWords = (at: Date, lang: Language, now: Date): string =>
  dateInWords(helsinkiDate(at), lang, helsinkiDate(now))

/** Free times to choose from. */
export const timeChoices = (times: readonly Time[], lang: Language, now: Date): readonly Choice[] =>
  times.map((time) => ({ value: time.from.toISOString(), label: timeInWords(time, lang, now) }))

export function Done({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <Notice kind="success" live>
      <p>{children}</p>
    </Notice>
  )
}
