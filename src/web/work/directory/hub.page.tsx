import type { JSX } from 'preact'
import { readWaiting } from '#capabilities/directory/index.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'
import { Frame } from './frame.view.tsx'
import { scopeOf, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

type Waits = { readonly count: number | null; readonly words: string; readonly href: string }

/** What waits in the directory today, and the pages where it is done. */
export const hubPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await scopeOf(args)
    const { lang, caller } = args
    const words = directoryTexts[lang].hub
    const isLead = scope.areas.length > 0
    const found = await readWaiting(caller, { county: scope.county, withDuplicates: scope.keeps })
    const to = (name: RouteName, query: Query = {}): string => path(name, lang, {}, query)
    const here = (name: RouteName): string => to(name, within(scope))
    const line = (count: number | null, say: (count: number) => string, href: string): Waits => ({
      count,
      words: say(count ?? 0),
      href,
    })
    const listings = (waiting: string): string => to('workListings', { odottaa: waiting })
    const forLead = scope.keeps || isLead
    const waits = [
      ...(scope.keeps
        ? [
            line(found.corrections, words.corrections, to('workCorrections')),
            line(found.sentDrafts, words.sentDrafts, to('workListings')),
          ]
        : []),
      ...(forLead
        ? [
            line(found.toCheck, words.toCheck, listings('due')),
            line(found.unanswered, words.unanswered, to('workCalls')),
            line(found.unconfirmed, words.unconfirmed, listings('unconfirmed')),
            line(found.hidden, words.hidden, to('workListings', { tila: 'hidden' })),
          ]
        : []),
      ...(scope.keeps
        ? [
            line(found.bounced, words.bounced, to('workCalls')),
            line(found.translations, words.translations, to('workTranslations')),
            line(found.duplicates, words.duplicates, here('workDuplicates')),
            line(found.searchGaps, words.searchGaps, here('workNotFound')),
            line(found.imports, words.imports, to('workImports')),
          ]
        : []),
    ].filter(({ count }) => count !== null && count > 0)
    const tools = [
      { href: here('workGaps'), ...words.tool.gaps },
      { href: here('workQuality'), ...words.tool.quality },
      { href: here('workMatrix'), ...words.tool.matrix },
      ...(scope.keeps
        ? [
            { href: here('workDuplicates'), ...words.tool.duplicates },
            { href: here('workNotFound'), ...words.tool.notFound },
            { href: here('workVocabulary'), ...words.tool.vocabulary },
          ]
        : []),
      ...(forLead ? [{ href: to('workCalls'), ...words.tool.calls }] : []),
      ...(scope.keeps ? [{ href: to('workImports'), ...words.tool.imports }] : []),
      { href: here('workDirectorySettings'), ...words.tool.settings },
    ]
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={forLead ? (waits.length === 0 ? words.nothing : words.waiting(waits.length)) : undefined}
        isHub
      >
        {waits.length > 0 && (
          <Section title={words.waits}>
            <ul class="directory-waits">
              {waits.map((each) => (
                <li key={each.href + each.words}>
                  <a href={each.href}>{each.words}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.tools}>
          <ul class="directory-tools">
            {tools.map(({ href, name, what }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                <p>{what}</p>
              </li>
            ))}
          </ul>
        </Section>
      </Frame>
    )
  },
}
