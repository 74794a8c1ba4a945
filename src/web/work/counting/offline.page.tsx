import { Island } from '#ui/island.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Logo } from '#ui/logo/logo.tsx'
import { html, type Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import CountOffline from './count-offline.island.tsx'
import { offlineTexts } from './texts.ts'

/**
 * The page that a phone keeps and shows in the place of a counting page where there is no network. It is the same for everybody and
 * has nobody's data: what it counts, it reads from the phone.
 * @source ADR-0050
 */
export const workCountOfflinePage: Page = {
  audience: 'public',
  get: ({ deps, lang }) => {
    const words = offlineTexts[lang]
    const shell = shellTexts[lang]
    return html(
      <html lang={lang}>
        <DocumentHead
          title={`${words.title} · ${shell.work.product}`}
          robots="noindex, nofollow"
          cssHref={deps.assets.css('work')}
          scriptSrc={deps.assets.script}
        />
        <body class="work density-comfortable">
          <a class="skip-link" href="#main">
            {shell.skip}
          </a>
          <header class="work-header">
            <Logo name={shell.product} href={path('work', lang)} />
          </header>
          <main class="work-main" id="main" tabindex={-1}>
            <Column width="wide">
              <Island name="count-offline" component={CountOffline} props={{ words }} />
            </Column>
          </main>
        </body>
      </html>,
      200,
      { 'cache-control': 'public, max-age=0, must-revalidate' },
    )
  },
}
