import { openTimeLink } from '#capabilities/appointments/index.ts'
import { signOut } from '#capabilities/accounts/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { cookie, html, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { bookingTexts } from './texts.ts'

async function open(args: PageArgs): Promise<Response> {
  const { lang, caller, deps, params, from, sessionToken } = args
  const { id, session } = await openTimeLink(caller, { token: params['token'] ?? '', from })
  if (sessionToken !== null) await signOut(caller, { token: sessionToken })
  return seeOther(path('followedTime', lang, { id }), [cookie(deps.config, 'session', session.token, null)])
}

/** The link of a mail about one time. Nobody who is signed in as somebody else is signed out without being asked. */
export const bookedTimePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, params } = args
    const words = bookingTexts[lang].open
    const isSomebody = caller.actor.kind === 'person' || caller.actor.kind === 'member'
    const show = (title: string, text: string, status: number): Response =>
      html(
        <PublicDocument
          args={args}
          title={title}
          tab={bookingTexts[lang].tab}
          parts={{ token: params['token'] ?? '' }}
          sheet="booking"
        >
          <Column>
            <PageTitle title={title} lead={text} />
            {status === 200 ? (
              <form method="post">
                <Button>{words.button}</Button>
              </form>
            ) : (
              <LinkButton href={path('follow', lang)}>{bookingTexts[lang].list.follow}</LinkButton>
            )}
          </Column>
        </PublicDocument>,
        status,
        { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
      )
    if (isSomebody) return show(words.title, words.text, 200)
    try {
      return await open(args)
    } catch (error) {
      const isOver = error instanceof Refusal && (error.kind === 'not-found' || error.kind === 'invalid')
      if (isOver) return show(words.over, words.overText, 404)
      throw error
    }
  },
  post: (args) => open(args),
}
