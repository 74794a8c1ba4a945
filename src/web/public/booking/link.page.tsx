import { openTimeLink } from '#capabilities/appointments/index.ts'
import { signOut } from '#capabilities/accounts/index.ts'
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

/**
 * The link of a mail about one time. It opens by a press, so that a program that only looks at the mail's links opens nothing, and
 * nobody is signed in here by a link that somebody else has sent.
 */
export const bookedTimePage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang, caller, params, problems } = args
    const words = bookingTexts[lang].open
    const isSomebody = caller.actor.kind === 'person' || caller.actor.kind === 'member'
    const isOver = problems !== null
    return html(
      <PublicDocument
        args={args}
        title={isOver ? words.over : words.title}
        tab={bookingTexts[lang].tab}
        parts={{ token: params['token'] ?? '' }}
        sheet="booking"
      >
        <Column>
          <PageTitle
            title={isOver ? words.over : words.title}
            lead={isOver ? words.overText : isSomebody ? words.text : undefined}
          />
          {isOver ? (
            <LinkButton href={path('follow', lang)}>{bookingTexts[lang].list.follow}</LinkButton>
          ) : (
            <form method="post">
              <Button>{words.button}</Button>
            </form>
          )}
        </Column>
      </PublicDocument>,
      problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: (args) => open(args),
}
