import type { JSX } from 'preact'
import { readSearchGaps, settleSearchGap } from '#capabilities/directory/index.ts'
import { isLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { shortDay } from '#web/public/short-day.ts'
import { Frame } from './frame.view.tsx'
import { keptScope, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

/** What families searched in vain: words by days, each to be made findable or settled. @source ADR-0023 */
export const notFoundPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await keptScope(args)
    const { lang, caller, query } = args
    const words = directoryTexts[lang].notFound
    const { items, unread } = await readSearchGaps(caller, { county: scope.county })
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={items.length === 0 ? words.none : words.lead}
        done={query['tehty'] === '1' ? words.settled : undefined}
      >
        {items.length > 0 && (
          <ol class="directory-rows">
            {items.map((gap) => (
              <li key={gap.hash + gap.language} class="directory-row directory-row--sided">
                <div>
                  <p class="directory-row__name">
                    <a href={path('search', lang, {}, { q: gap.term, kunta: 'all' })}>
                      <span lang={gap.language}>{gap.term}</span>
                      <span class="visually-hidden">: {words.search}</span>
                    </a>
                  </p>
                  <p class="directory-row__line">
                    {[
                      gap.language,
                      words.days(gap.days),
                      words.last(shortDay(gap.last_day, lang)),
                      words.outcome[gap.outcome],
                    ].join(' · ')}
                  </p>
                </div>
                <div class="button-row">
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
                </div>
              </li>
            ))}
          </ol>
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
