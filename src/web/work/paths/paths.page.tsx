import type { JSX } from 'preact'
import { listPaths } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { pathWords } from './path-words.ts'
import { workPathTexts } from './texts.ts'

/** The paths in force in the county. */
export const workPathsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, me } = args
    const words = workPathTexts[lang].list
    const paths = await listPaths(caller, {})
    const keeps = (me?.roles ?? []).some((role) => role === 'admin' || role === 'coordinator')
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="text">
          <PageTitle title={words.title} lead={words.lead} />
          {paths.length === 0 && <p>{words.none}</p>}
          <ul class="path-cards">
            {paths.map((each) => (
              <li key={each.key} class="path-card">
                <p class="path-card__title">
                  <a href={path('workPath', lang, { key: each.key })}>{inLanguage(each.title, lang)}</a>
                </p>
                <p>{inLanguage(each.summary, lang)}</p>
                <p class="quiet">
                  {words.steps(each.steps)} · {pathWords[lang].version(each.version, each.isOwn)}
                </p>
              </li>
            ))}
          </ul>
          {keeps && (
            <LinkButton kind="secondary" href={path('adminPaths', lang)}>
              {words.keep}
            </LinkButton>
          )}
        </Column>
      </WorkDocument>
    )
  },
}
