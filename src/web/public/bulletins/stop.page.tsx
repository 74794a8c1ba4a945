import { stopBulletins } from '#capabilities/network/index.ts'
import { Button } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { bulletinTexts } from './texts.ts'

/** The link at the foot of a bulletin's mail: one press stops the mails. Looking at the page changes nothing. @source R170 */
export const bulletinStopPage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang, params, query } = args
    const words = bulletinTexts[lang]
    const isDone = query['tehty'] === '1'
    const title = isDone ? words.stop.done : words.stop.title
    return (
      <PublicDocument args={args} title={title} tab={words.stop.tab} parts={{ token: params['token'] ?? '' }}>
        <Column>
          <PageTitle title={title} lead={isDone ? words.stop.doneText : words.stop.lead} />
          {!isDone && (
            <form method="post">
              <Button>{words.stop.button}</Button>
            </form>
          )}
          <BackLink href={path('bulletins', lang)}>{words.back}</BackLink>
        </Column>
      </PublicDocument>
    )
  },
  post: async (args) => {
    const token = args.params['token'] ?? ''
    await stopBulletins(args.caller, { token })
    return seeOther(path('bulletinStop', args.lang, { token }, { tehty: '1' }))
  },
}
