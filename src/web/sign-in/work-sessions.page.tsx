import {
  endOwnSession,
  endOwnSessions,
  listOwnSessions,
  readOwnPasskeys,
  registerPasskey,
  removePasskey,
  renamePasskey,
} from '#capabilities/accounts/index.ts'
import { notFound } from '#platform/refusal.ts'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { OwnPasskeysSection } from '#web/sign-in/own-passkeys.view.tsx'
import { OwnSessions } from '#web/sign-in/own-sessions.view.tsx'
import { ownTexts } from '#web/sign-in/own-texts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'

const done = ['saved', 'removed', 'renamed', 'proved'] as const

/** Where one who works here is signed in, and the passkeys. */
export const workSessionsPage: Page = {
  audience: 'work',
  get: async (args) => {
    const { proof } = demandPerson(args)
    const { lang, caller, query } = args
    const words = ownTexts[lang]
    const now = caller.clock.now()
    const sessions = await listOwnSessions(caller, { token: args.sessionToken })
    const own = await readOwnPasskeys(caller, { origin: args.origin })
    const problems = formProblems(args.problems, lang)
    const said = done.find((each) => each === query['done'])
    const ended = Number(query['ended'] ?? '')
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          {problems !== null && (
            <ErrorSummary
              title={problems.title}
              errors={problems.errors.length > 0 ? problems.errors : [{ field: '', message: problems.title }]}
            />
          )}
          <PageTitle title={words.title} lead={words.lead} />
          {problems === null && said !== undefined && (
            <Notice kind="success" live>
              <p>{words.passkeys[said]}</p>
            </Notice>
          )}
          {Number.isInteger(ended) && ended > 0 && (
            <Notice kind="success" live>
              <p>{words.sessions.ended(ended)}</p>
            </Notice>
          )}
          {proof.level === 'link' && (
            <Notice kind="info">
              <p>{words.passkeys.link}</p>
            </Notice>
          )}
          <OwnSessions sessions={sessions} lang={lang} now={now} />
          <OwnPasskeysSection args={args} own={own} now={now} problems={problems} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const { caller, lang, sessionToken } = args
    const id = one(form, 'id')
    const back = (query: Readonly<Record<string, string | number>>): Response =>
      seeOther(path('workSessions', lang, {}, query))
    switch (one(form, 'act')) {
      case 'end':
        await endOwnSession(caller, { id: one(form, 'session') })
        return back({ ended: 1 })
      case 'end-others':
        return back({ ended: (await endOwnSessions(caller, { except: sessionToken })).ended })
      case 'end-all': {
        await endOwnSessions(caller, { except: null })
        const left = seeOther(path('home', lang), [cookie(args.deps.config, 'session', '', 0)])
        left.headers.set('clear-site-data', '"cache"')
        return left
      }
      case 'add':
        await registerPasskey(caller, {
          response: one(form, 'passkey'),
          name: one(form, 'name'),
          code: one(form, 'code'),
          origin: args.origin,
        })
        return back({ done: 'saved' })
      case 'rename':
        await renamePasskey(caller, { id, name: one(form, `name-${id}`) })
        return back({ done: 'renamed' })
      case 'remove':
        await removePasskey(caller, { id })
        return back({ done: 'removed' })
      default:
        throw notFound()
    }
  },
}
