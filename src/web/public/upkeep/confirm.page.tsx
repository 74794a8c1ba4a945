import { confirmByLink, readRound } from '#capabilities/directory/index.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import { html, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { ClosedRound, OpenRound } from './confirm.view.tsx'
import { upkeepTexts } from './texts.ts'

/** The link of the monthly mail. Opening it confirms nothing, so a program that looks at links may look. */
export const confirmListingsPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, from } = args
    const token = args.params['token'] ?? ''
    const words = upkeepTexts[lang]
    const round = await readRound(args.caller, { token, from })
    // What could not be done on pressing (used or too old meanwhile) is what the page now says of the link.
    return html(
      <PublicDocument args={args} title={words.confirm.title} tab={words.tab} parts={{ token }}>
        <Column>
          {round.state === 'open' ? (
            <OpenRound round={round} args={args} />
          ) : (
            <ClosedRound round={round} args={args} />
          )}
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store' },
    )
  },
  post: async (args) => {
    const token = args.params['token'] ?? ''
    await confirmByLink(args.caller, { token, from: args.from })
    return seeOther(path('confirmListings', args.lang, { token }, { tehty: '1' }))
  },
}
