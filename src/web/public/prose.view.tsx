import type { JSX } from 'preact'
import { Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import { type RouteName, path } from '#web/paths.ts'
import type { Language } from '#platform/text.ts'

/** Where a link of a text leads: a page of ours by name, or an address. */
export type ProseLink = {
  readonly words: string
  readonly to: RouteName | `/${string}` | `mailto:${string}` | `https://${string}`
}

export type ProseSection = {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly list?: readonly string[]
  readonly after?: readonly string[]
  readonly links?: readonly ProseLink[]
}

/** A page that is read from beginning to end. */
export type ProseTexts = {
  readonly title: string
  readonly tab: string
  readonly lead: string
  readonly sections: readonly ProseSection[]
}

const hrefOf = (to: ProseLink['to'], lang: Language): string => (isAddress(to) ? to : path(to, lang))
const isAddress = (to: ProseLink['to']): to is Exclude<ProseLink['to'], RouteName> =>
  /^(\/|mailto:|https:)/.test(to)

export function Prose({ texts, lang }: { texts: ProseTexts; lang: Language }): JSX.Element {
  return (
    <Page>
      <PageTitle title={texts.title} lead={texts.lead} />
      {texts.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          {section.paragraphs?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.list !== undefined && (
            <ul>
              {section.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          {section.after?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.links !== undefined && (
            <ul class="plain-links">
              {section.links.map((link) => (
                <li key={link.to}>
                  <a href={hrefOf(link.to, lang)}>{link.words}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Page>
  )
}
