import { signOut } from '#capabilities/accounts/index.ts'
import {
  type FamilyView,
  openByCode,
  openFollow,
  readFollow,
  reopen,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { notFound } from '#platform/refusal.ts'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { FollowForm } from './follow-form.view.tsx'
import { FollowedPage, moves } from './followed.view.tsx'

const typed = (args: PageArgs, field: string): string =>
  args.problems === null ? '' : one(args.problems.form, field)

/** Sends what was written while the page had been open too long; the code was right, so it acts at once. */
async function sendUnsent(args: PageArgs, code: string, text: string): Promise<void> {
  if (text.trim() === '') return
  const { id, actor } = await openByCode(asNobody(args), { code, from: args.from })
  await writeMessage({ ...args.caller, actor }, { id, text })
}

/** Asks for the follow code. It comes by POST and is never in an address. */
export const followPage: Page = {
  audience: 'public',
  get: (args) =>
    html(<FollowForm args={args} unsent={typed(args, 'text')} />, args.problems?.refusal.status ?? 200, {
      'cache-control': 'no-store',
    }),
  post: async (args, form) => {
    const code = one(form, 'code')
    const { token } = await openFollow(asNobody(args), { code, from: args.from })
    await sendUnsent(args, code, one(form, 'text'))
    if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
    return seeOther(path('followed', args.lang), [cookie(args.deps.config, 'session', token, null)])
  },
}

/** A second press of the button writes the same words again: they are there already. */
const isThereAlready = (view: FamilyView, text: string): boolean => {
  const last = view.messages.at(-1)
  return last !== undefined && last.from === 'family' && last.text === text.trim()
}

const act: Readonly<
  Record<'write' | 'withdraw' | 'reopen', (args: PageArgs, id: string, text: string) => Promise<unknown>>
> = {
  write: async (args, id, text) => {
    const view = await readFollow(args.caller, {})
    if (view.id !== id || !isThereAlready(view, text)) await writeMessage(args.caller, { id, text })
  },
  withdraw: ({ caller }, id) => withdraw(caller, { id }),
  reopen: ({ caller }, id, text) => reopen(caller, { id, text }),
}

async function close(args: PageArgs): Promise<Response> {
  const { deps, lang, sessionToken } = args
  if (sessionToken !== null) await signOut(args.caller, { token: sessionToken })
  const home = seeOther(path('home', lang), [cookie(deps.config, 'session', '', 0)])
  home.headers.set('clear-site-data', '"cache"')
  return home
}

/** The code's session is over. What had been written is not lost: it goes with the code. */
function askCodeAgain(args: PageArgs, form: Form): Response {
  const text = one(form, 'text')
  if (text.trim() === '') return seeOther(path('follow', args.lang))
  return html(<FollowForm args={args} unsent={text} />, 401, { 'cache-control': 'no-store' })
}

/** The family's own request: state, promise, messages, and what it can do. */
export const followedPage: Page = {
  audience: 'family',
  get: async (args) => {
    if (args.caller.actor.kind !== 'code') return seeOther(path('follow', args.lang))
    const view = await readFollow(args.caller, {})
    return html(<FollowedPage args={args} view={view} />, args.problems?.refusal.status ?? 200, {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
  },
  post: async (args, form) => {
    if (args.caller.actor.kind !== 'code') return askCodeAgain(args, form)
    const move = oneOf(moves, one(form, 'move'))
    if (move === null) throw notFound()
    if (move === 'close') return close(args)
    await act[move](args, one(form, 'id'), one(form, 'text'))
    return seeOther(path('followed', args.lang, {}, { tehty: move }))
  },
}
