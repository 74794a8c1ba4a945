import type { ComponentChildren, JSX } from 'preact'
import { helsinkiDate, type PlainDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { TextArea } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import type { Bench, Fields, Sent } from '#web/work/families/acts.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { networkWords } from './words.ts'

/** A page about the network: what was refused or done, where one is, one sentence, and then the rest. */
export function NetworkDocument(props: {
  args: PageArgs
  title: string
  kicker?: ComponentChildren
  lead: ComponentChildren
  back?: { readonly href: string; readonly words: string } | undefined
  bench: Bench
  query?: Query
  children: ComponentChildren
}): JSX.Element {
  const { args, bench } = props
  const words = networkWords[args.lang]
  const done = args.query['tehty']
  return (
    <WorkDocument args={args} title={props.title} sheet="leading" query={props.query}>
      <Column width="wide">
        {props.back !== undefined && <BackLink href={props.back.href}>{props.back.words}</BackLink>}
        {bench.problems !== null && <Refused problems={bench.problems} notDone={words.notDone} />}
        {args.problems?.refusal.code === 'changed-meanwhile' && (
          <Notice kind="warning" title={words.theirs}>
            <p>{words.theirsHint}</p>
          </Notice>
        )}
        {bench.problems === null && done !== undefined && (
          <Done>{done === 'poistettu' ? words.removed : words.saved}</Done>
        )}
        <PageTitle title={props.title} kicker={props.kicker} lead={props.lead} />
        {props.children}
      </Column>
    </WorkDocument>
  )
}

export const todayOf = ({ caller }: PageArgs): PlainDate => helsinkiDate(caller.clock.now())
export const dayOf = (args: PageArgs, day: string): string =>
  dateInWords(plainDate(day), args.lang, todayOf(args))
/** 28.11.2026 */
export const shortDate = (day: string): string =>
  `${Number(day.slice(8, 10))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`
export const timeOf = (time: string, lang: Language): string =>
  lang === 'en' ? time : time.replace(/^0/, '').replace(':', '.')
export const numberOf = (value: number, lang: Language): string => value.toLocaleString(lang)

/** Several things in one sentence: a, b and c. */
export function together(parts: readonly string[], lang: Language): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${networkWords[lang].and}${last}`
}

type Named = { readonly id: string; readonly name: Localized }
export const nameOf = (areas: readonly Named[], id: string | null, lang: Language): string => {
  const found = areas.find((each) => each.id === id)
  return found === undefined ? networkWords[lang].wholeCounty : inLanguage(found.name, lang)
}
export const areaOptions = (
  areas: readonly Named[],
  lang: Language,
): readonly { readonly value: string; readonly label: string }[] =>
  areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))

/** The areas of the county as links; the chosen one stands out. */
export function AreaTabs(props: {
  args: PageArgs
  route: RouteName
  areas: readonly Named[]
  area: string | null
  all?: string | undefined
}): JSX.Element {
  const { args, route, areas, area, all } = props
  const { lang } = args
  return (
    <nav class="net-tabs" aria-label={networkWords[lang].areas}>
      <ul>
        {all !== undefined && (
          <li>
            <a href={path(route, lang)} aria-current={area === null ? 'page' : undefined}>
              {all}
            </a>
          </li>
        )}
        {areas.map(({ id, name }) => (
          <li key={id}>
            <a href={path(route, lang, {}, { alue: id })} aria-current={id === area ? 'page' : undefined}>
              {inLanguage(name, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One text in each of the three languages; the reader's own first. */
export function InThree(props: {
  args: PageArgs
  of: Fields
  field: string
  label: string
  hint?: string | undefined
  stored?: Localized | undefined
  rows?: number
  most: number
}): JSX.Element {
  const { args, of, field, label, stored = {}, rows = 2, most } = props
  const words = networkWords[args.lang]
  const inWords = { fi: words.inFi, sv: words.inSv, en: words.inEn }
  return (
    <>
      {[args.lang, ...languages.filter((lang) => lang !== args.lang)].map((lang, index) => (
        <TextArea
          key={lang}
          {...of.text(`${field}-${lang}`, stored[lang] ?? '')}
          label={`${label} (${inWords[lang]})`}
          hint={index === 0 ? props.hint : undefined}
          rows={rows}
          maxlength={most}
          lang={lang}
        />
      ))}
    </>
  )
}
export const threeSent = (sent: Sent, field: string): { fi: string; sv: string; en: string } => ({
  fi: sent.one(`${field}-fi`),
  sv: sent.one(`${field}-sv`),
  en: sent.one(`${field}-en`),
})
