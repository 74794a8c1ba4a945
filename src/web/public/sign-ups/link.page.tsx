import { signOut } from '#capabilities/accounts/index.ts'
import { openSignUpLink } from '#capabilities/meeting-places/index.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { cookie, html, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { signUpTexts } from './texts.ts'

/**
 * The link of a mail. It opens by a press, so that a program that only looks at the mail's links opens nothing, and nobody
 * is signed in here by a link that somebody else has sent.
 */
export const signUpLinkPage: Page = {
  audience: 'family',
  get: (args) => {
    const { lang, problems } = args
    const token = args.params['token'] ?? ''
    const words = signUpTexts[lang]
    const isGone = problems !== null
    return html(
      <PublicDocument
        args={args}
        title={isGone ? words.link.goneTitle : words.link.title}
        tab={words.tab}
        parts={{ token }}
      >
        <Column>
          <PageTitle
            title={isGone ? words.link.goneTitle : words.link.title}
            lead={isGone ? words.link.gone : words.link.lead}
          />
          {isGone ? (
            <LinkButton href={path('mySignUps', lang)}>{words.mine.closedTitle}</LinkButton>
          ) : (
            <form method="post">
              <Button>{words.link.button}</Button>
            </form>
          )}
        </Column>
      </PublicDocument>,
      problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args) => {
    const token = args.params['token'] ?? ''
    const opened = await openSignUpLink(asNobody(args), { token, from: args.from })
    if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
    return seeOther(`${path('mySignUps', args.lang)}#${opened.id}`, [
      cookie(args.deps.config, 'session', opened.token, null),
    ])
  },
}
