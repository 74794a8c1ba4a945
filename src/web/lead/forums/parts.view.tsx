import { type ComponentChildren, Fragment, type JSX } from 'preact'
import type { Somebody } from '#capabilities/network/index.ts'
import { helsinkiDate, partsOf, type PlainDate } from '#platform/dates.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import type { Query } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import type { Bench, Fields, Sent } from '#web/work/families/acts.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { forumWords } from './words.ts'

/** A page of the leaders' place about forums: where one is, what was refused or done, one sentence, and then the rest. */
export function ForumDocument(props: {
  args: PageArgs
  tab: string
  title: ComponentChildren
  kicker?: ComponentChildren
  lead?: ComponentChildren
  back?: { readonly href: string; readonly words: string } | undefined
  bench?: Bench | undefined
  done?: string | undefined
  parts?: Readonly<Record<string, string>>
  query?: Query
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const problems = props.bench?.problems ?? null
  return (
    <WorkDocument args={args} title={props.tab} sheet="leading" parts={props.parts} query={props.query}>
      <Column width="wide">
        {props.back !== undefined && <BackLink href={props.back.href}>{props.back.words}</BackLink>}
        {problems !== null && <Refused problems={problems} notDone={forumWords[args.lang].notDone} />}
        {problems === null && props.done !== undefined && <Done>{props.done}</Done>}
        <PageTitle title={props.title} kicker={props.kicker} lead={props.lead} />
        {props.children}
      </Column>
    </WorkDocument>
  )
}

export const today = ({ caller }: PageArgs): PlainDate => helsinkiDate(caller.clock.now())
export const dayWords = (args: PageArgs, day: PlainDate): string => dateInWords(day, args.lang, today(args))
export const atDay = (args: PageArgs, at: Date): string => dayWords(args, helsinkiDate(at))
export const momentWords = (args: PageArgs, at: Date): string =>
  momentInWords(at, args.lang, args.caller.clock.now())

/** A day in figures with its year, for tables: 21.6.2025. */
export function dayInFigures(day: PlainDate): string {
  const { year, month, day: number } = partsOf(day)
  return `${number}.${month}.${year}`
}

/** What was just done, as the address tells of it. */
export function doneIn(args: PageArgs, words: Readonly<Record<string, string>>): string | undefined {
  const done = args.query['done'] ?? ''
  return Object.hasOwn(words, done) ? words[done] : undefined
}

/** What begins a sentence begins with a capital. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Several things in one sentence: a, b and c. */
export function together(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`
}

export function Who({ of, lang }: { of: Somebody; lang: Language }): JSX.Element {
  return (
    <>
      {of.name}
      {of.title !== null && (
        <span class="forum-quiet">
          , <LocalText of={of.title} lang={lang} />
        </span>
      )}
    </>
  )
}

/** Facts in one quiet line. */
export const Meta = ({ of }: { of: readonly (ComponentChildren | null)[] }): JSX.Element | null => {
  const said = of.filter((each) => each !== null && each !== '')
  return said.length === 0 ? null : (
    <p class="forum-meta">
      {said.map((each, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {each}
        </Fragment>
      ))}
    </p>
  )
}

/** Text as it was typed, in its paragraphs. */
export const Written = ({ text }: { text: string }): JSX.Element => <p class="forum-written">{text}</p>

export const isStale = ({ args }: Bench, fields: Fields): boolean =>
  fields.isOpen && args.problems?.refusal.kind === 'conflict'

/** What somebody else has saved meanwhile, above what was typed here: nothing of either is lost. */
export function Theirs(props: {
  bench: Bench
  fields: Fields
  texts: readonly string[]
}): JSX.Element | null {
  if (!isStale(props.bench, props.fields)) return null
  const words = forumWords[props.bench.args.lang]
  return (
    <Notice kind="warning" title={words.theirs} level={4}>
      {props.texts
        .filter((text) => text !== '')
        .map((text) => (
          <Written key={text} text={text} />
        ))}
      <p>{words.theirsHint}</p>
    </Notice>
  )
}

const named: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
}

/** One text in its three languages, beside each other where there is room. */
export function InLanguages(props: {
  lang: Language
  fields: Fields
  name: string
  label: string
  hint?: string | undefined
  stored?: Localized | undefined
  rows?: number | undefined
  maxlength: number
}): JSX.Element {
  const { lang, fields, name, rows } = props
  const own = [lang, ...languages.filter((each) => each !== lang)]
  return (
    <div class="forum-languages" role="group" aria-label={props.label}>
      {own.map((each, index) => {
        const basics = {
          ...fields.text(`${name}-${each}`, props.stored?.[each] ?? ''),
          label: `${props.label} ${named[lang][each]}`,
          hint: index === 0 ? props.hint : undefined,
          lang: each,
          maxlength: props.maxlength,
        }
        return rows === undefined ? (
          <TextField key={each} {...basics} />
        ) : (
          <TextArea key={each} {...basics} rows={rows} />
        )
      })}
    </div>
  )
}

/** What was typed in `InLanguages`. */
export const typedIn = (sent: Sent, name: string): Localized =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const words = sent.some(`${name}-${lang}`)
      return words === undefined ? [] : [[lang, words]]
    }),
  )
