import { signOut } from '#capabilities/accounts/index.ts'
import { openTimes } from '#capabilities/appointments/index.ts'
import {
  cancelSignUp,
  changeSignUp,
  openSignUps,
  readMySignUps,
  readSignUp,
} from '#capabilities/meeting-places/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { shown } from '#platform/text.ts'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { ClosedPage, MinePage } from './mine.view.tsx'
import { ownFile } from './own-file.ts'
import { forgetReceipt } from './receipt.ts'
import { partyOf, readTyped } from './typed.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const privately = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

const named = (given: string): string => {
  if (!uuid.test(given)) throw notFound()
  return given
}

/** The calendar file of one sign-up. */
async function file(args: PageArgs, id: string): Promise<Response> {
  const { caller, lang } = args
  const seen = await readSignUp(caller, { id: named(id) })
  return ownFile(
    {
      id: seen.id,
      title: shown(seen.activity.title, lang).text,
      where: [seen.place?.name ?? {}, seen.address].map((text) => shown(text, lang).text),
      days: seen.days,
      isDiscreet: seen.discreet,
    },
    lang,
    caller.clock.now(),
  )
}

/** A code of sign-ups, or of times alone. */
async function tokenFor(args: PageArgs, code: string): Promise<string> {
  try {
    return (await openSignUps(asNobody(args), { code, from: args.from })).token
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return (await openTimes(asNobody(args), { code, from: args.from })).token
  }
}

/** The code comes by POST and is never in an address. */
async function open(args: PageArgs, form: Form): Promise<Response> {
  const token = await tokenFor(args, one(form, 'code'))
  if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
  return seeOther(path('mySignUps', args.lang), [cookie(args.deps.config, 'session', token, null)])
}

async function close(args: PageArgs): Promise<Response> {
  const { deps, lang, sessionToken } = args
  if (sessionToken !== null) await signOut(args.caller, { token: sessionToken })
  const home = seeOther(path('home', lang), [cookie(deps.config, 'session', '', 0), forgetReceipt(args)])
  home.headers.set('clear-site-data', '"cache"')
  return home
}

/** All sign-ups and times behind one code: seen, changed, called off, taken along. @source R119, R121, ADR-0047 */
export const mySignUpsPage: Page = {
  audience: 'family',
  get: async (args) => {
    const { caller, query } = args
    const status = args.problems?.refusal.status ?? 200
    if (caller.actor.kind !== 'code') return html(<ClosedPage args={args} />, status, privately)
    if (query['muoto'] === 'ics') return file(args, query['id'] ?? '')
    return html(await MinePage({ args, mine: await readMySignUps(caller, {}) }), status, privately)
  },
  post: async (args, form) => {
    const { caller, lang } = args
    const move = one(form, 'move')
    if (move === 'open') return open(args, form)
    // The code's session is over: it is asked for again.
    if (caller.actor.kind !== 'code') return seeOther(path('mySignUps', lang))
    if (move === 'close') return close(args)
    const id = named(one(form, 'id'))
    switch (move) {
      case 'cancel':
        await cancelSignUp(caller, { id })
        return seeOther(path('mySignUps', lang, {}, { tehty: 'cancelled' }))
      case 'change': {
        const party = partyOf(readTyped(form, `${id}-`))
        await changeSignUp(caller, { id, version: one(form, 'version'), party })
        return seeOther(path('mySignUps', lang, {}, { tehty: 'changed' }))
      }
      default:
        throw notFound()
    }
  },
}
