import type { JSX } from 'preact'
import type { EmergencyLineRow } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { CrisisLine } from '#ui/message/message.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { languagesInWords } from './directory-words.ts'
import { linesFor } from './lines-of.ts'
import { type LineGroup, lineGroups, linesTexts } from './lines-texts.ts'
import { choosePlaceHere, chosenPlace } from './place-of.ts'
import { capital } from './service-facts.ts'

const whenInWords = (line: EmergencyLineRow, lang: Language): string =>
  `${inLanguage(line.calls_for, lang)} ${inLanguage(line.hours, lang)}.`

const spokenInWords = (line: EmergencyLineRow, lang: Language): string =>
  `${capital(languagesInWords(line.languages, lang))}.`

/** A line as the crisis card shows it: languages are named only where the reader's own is not among them. */
export const asCrisisLine = (line: EmergencyLineRow, lang: Language): CrisisLine => ({
  name: inLanguage(line.name, lang),
  number: line.number,
  tel: line.tel,
  when: line.languages.includes(lang)
    ? whenInWords(line, lang)
    : `${whenInWords(line, lang)} ${spokenInWords(line, lang)}`,
})

/** Numbers to call, each with what it is for, when it answers and in which languages. */
export function LineList(props: { lines: readonly EmergencyLineRow[]; lang: Language }): JSX.Element {
  return (
    <ul class="crisis-card__lines">
      {props.lines.map((line) => (
        <li key={line.key} class="crisis-card__line">
          <a class="crisis-card__call" href={`tel:${line.tel}`}>
            <Icon name="phone" />
            <span>
              <strong class="crisis-card__number">{line.number}</strong> {inLanguage(line.name, props.lang)}
            </span>
          </a>
          <span class="crisis-card__when">
            {whenInWords(line, props.lang)} {spokenInWords(line, props.lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}

const groupOf = (line: EmergencyLineRow): LineGroup | 'other' =>
  lineGroups.find((group) => group === line.classes[0]) ?? 'other'

/** Every line that works here, by what it is for. */
export function Lines({ args }: { args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const { catalogue } = deps
  const words = linesTexts[lang]
  const code = catalogue.countyServing(chosenPlace(args)?.code ?? '')
  const county = code === null ? undefined : catalogue.county(code)
  const lines = linesFor(catalogue, code, lang)
  const groups = [...lineGroups, 'other' as const]
    .map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) }))
    .filter((each) => each.lines.length > 0)
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <p class="place-line">
        {county === undefined ? words.allCounties : words.county(inLanguage(county.name, lang))}{' '}
        <a href={choosePlaceHere(args)}>{county === undefined ? words.choose : words.change}</a>
      </p>
      {groups.map((each) => (
        <Section key={each.group} title={words.groups[each.group]}>
          <LineList lines={each.lines} lang={lang} />
        </Section>
      ))}
      <Section title={words.emergency.title}>
        <ul>
          {words.emergency.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.emergency.app}</p>
      </Section>
      <Card tone="birch">
        <h2>{words.notUrgent.title}</h2>
        <p>{words.notUrgent.text}</p>
        <p>
          <LinkButton href={path('ask', lang)} icon="heart">
            {words.notUrgent.ask}
          </LinkButton>
        </p>
      </Card>
      <p class="quiet-note">{words.toBeVerified}</p>
    </Page>
  )
}
