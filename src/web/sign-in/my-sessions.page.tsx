import { endMemberSession, endMemberSessions, listMemberSessions } from '#capabilities/accounts/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { cookie, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { OwnSessions } from '#web/sign-in/own-sessions.view.tsx'
import { ownTexts } from '#web/sign-in/own-texts.ts'

/** Where one of a family is signed in. */
export const mySessionsPage: Page = {
  audience: 'own',
  get: async (args) => {
    const { lang, caller } = args
    const words = ownTexts[lang]
    const sessions = await listMemberSessions(caller, { token: args.sessionToken })
    const ended = Number(args.query['ended'] ?? '')
    return (
      <PublicDocument args={args} title={words.title} tab={words.title}>
        <Column>
          <PageTitle title={words.title} lead={words.memberLead} />
          {Number.isInteger(ended) && ended > 0 && (
            <Notice kind="success" live>
              <p>{words.sessions.ended(ended)}</p>
            </Notice>
          )}
          <OwnSessions sessions={sessions} lang={lang} now={caller.clock.now()} />
        </Column>
      </PublicDocument>
    )
  },
  post: async (args, form) => {
    const { caller, lang, sessionToken } = args
    const back = (ended: number): Response => seeOther(path('mySessions', lang, {}, { ended }))
    switch (one(form, 'act')) {
      case 'end':
        await endMemberSession(caller, { id: one(form, 'session') })
        return back(1)
      case 'end-others':
        return back((await endMemberSessions(caller, { except: sessionToken })).ended)
      case 'end-all': {
        await endMemberSessions(caller, { except: null })
        const left = seeOther(path('home', lang), [cookie(args.deps.config, 'session', '', 0)])
        left.headers.set('clear-site-data', '"cache"')
        return left
      }
      default:
        throw notFound()
    }
  },
}
