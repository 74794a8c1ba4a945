import type { JSX } from 'preact'
import { readSearchGaps, settleSearchGap } from '#capabilities/directory/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { isLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Frame } from './frame.view.tsx'
import { keptScope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

/** What families searched in vain: words by days, each to be made findable or settled. @source ADR-0023 */
export const notFoundPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await keptScope(args)
    const { lang, caller, query, deps } = args
    const words = directoryTexts[lang].notFound
    const { items, unread } = await readSearchGaps(caller, { county: scope.county })
    const today = helsinkiDate(deps.clock.now())
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={items.length === 0 ? words.none : words.lead}
        done={query['tehty'] === '1' ? words.settled : undefined}
      >
        {items.length > 0 && (
          <DataTable
            id="not-found"
            caption={words.title}
            captionHidden
            columns={words.columns.map((label) => ({ label }))}
            rows={items.map((gap) => ({
              key: gap.hash + gap.language,
              cells: [
                <span key="term">
                  <a
                    href={path('search', lang, {}, { q: gap.term, kunta: 'all' })}
                    lang={gap.language}
                    aria-label={`${words.search}: ${gap.term}`}
                  >
                    {gap.term}
                  </a>{' '}
                  <span class="quiet">{gap.language}</span>
                </span>,
                words.days(gap.days),
                dateInWords(plainDate(gap.last_day), lang, today),
                words.outcome[gap.outcome],
                <span key="do" class="button-row">
                  <LinkButton
                    href={path(
                      'workVocabulary',
                      lang,
                      {},
                      within(scope, { sana: gap.term, kieli: gap.language }),
                    )}
                    kind="secondary"
                  >
                    {words.addWord}
                    <span class="visually-hidden">: {gap.term}</span>
                  </LinkButton>
                  <form method="post">
                    <Hidden name="hash" value={gap.hash} />
                    <Hidden name="language" value={gap.language} />
                    <Button kind="quiet">
                      {words.settle}
                      <span class="visually-hidden">: {gap.term}</span>
                    </Button>
                  </form>
                </span>,
              ],
            }))}
          />
        )}
        {unread > 0 && <p>{words.unread(unread)}</p>}
        <p class="quiet">{words.privacy}</p>
      </Frame>
    )
  },
  post: async (args, form) => {
    const scope = await keptScope(args)
    const language = one(form, 'language')
    await settleSearchGap(args.caller, {
      county: scope.county,
      hash: one(form, 'hash'),
      language: isLanguage(language) ? language : 'fi',
    })
    return seeOther(path('workNotFound', args.lang, {}, within(scope, { tehty: '1' })))
  },
}
