import { listOwnTimes, openTimes } from '#capabilities/appointments/index.ts'
import { z } from 'zod'
import { type Session, signOut } from '#capabilities/accounts/index.ts'
import { openReferralFollow, readFollowedReferrals } from '#capabilities/guidance/index.ts'
import { openSignUps, readMySignUps } from '#capabilities/meeting-places/index.ts'
import {
  type FamilyView,
  openByCode,
  openFollow,
  readFollow,
  readOwnFile,
  reopen,
  withdraw,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { fileAnswer } from '#platform/attachments.ts'
import { cleanFile, largestAttachment } from '#platform/clean-file.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { cookie, type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { GuidedTo } from '#web/public/referral/guided.view.tsx'
import { OnlyGuidedPage } from '#web/public/referral/only-guided.view.tsx'
import { oneOf } from '#web/public/ask/answers.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import type { UploadedFile } from '#web/upload.ts'
import { sentForms } from '../forms/sent-forms.tsx'
import { OwnSignUps } from '#web/public/sign-ups/own-sign-ups.view.tsx'
import { AgreedTimes } from '#web/public/times/agreed-times.view.tsx'
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

/** What a code may have been made for, in the order in which it is tried: the last answer is the one that is given. */
const openings = [openFollow, openReferralFollow, openSignUps, openTimes] as const

/** A code belongs to a request, to a referral that was made without one, to sign-ups, or to times. */
async function openWith(args: PageArgs, code: string): Promise<Session> {
  let refused: unknown = notFound()
  for (const open of openings) {
    try {
      return await open(asNobody(args), { code, from: args.from })
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
      refused = error
    }
  }
  throw refused
}

/** The request behind the code; null where the family has only been guided to services. */
async function requestOf(args: PageArgs): Promise<FamilyView | null> {
  try {
    return await readFollow(args.caller, {})
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
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
    const { token } = await openWith(args, code)
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
  Record<
    'write' | 'withdraw' | 'reopen',
    (args: PageArgs, id: string, text: string, files: readonly UploadedFile[]) => Promise<unknown>
  >
> = {
  write: async (args, id, text, files) => {
    const view = await readFollow(args.caller, {})
    if (files.length === 0 && view.id === id && isThereAlready(view, text)) return
    const clean = []
    for (const file of files) clean.push(await cleanFile(file))
    await writeMessage(args.caller, { id, text, files: clean })
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
  largestFile: largestAttachment,
  get: async (args) => {
    if (args.caller.actor.kind !== 'code') return seeOther(path('follow', args.lang))
    const referrals = await readFollowedReferrals(args.caller, {})
    const view = await requestOf(args)
    const times = await listOwnTimes(args.caller, {})
    const signUps = await readMySignUps(args.caller, {})
    if (view === null && referrals.length === 0) {
      if (signUps.length === 0 && times.length === 0) throw notFound()
      return seeOther(path('mySignUps', args.lang))
    }
    const along = (
      <>
        <AgreedTimes args={args} times={times} />
        <OwnSignUps args={args} signUps={signUps} />
      </>
    )
    return html(
      view === null ? (
        <OnlyGuidedPage args={args} referrals={referrals} times={along} />
      ) : (
        <FollowedPage
          args={args}
          view={view}
          forms={await sentForms(args, view.id)}
          guided={
            <>
              {along}
              <GuidedTo args={args} referrals={referrals} />
            </>
          }
        />
      ),
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form, files) => {
    if (args.caller.actor.kind !== 'code') return askCodeAgain(args, form)
    const move = oneOf(moves, one(form, 'move'))
    if (move === null) throw notFound()
    if (move === 'close') return close(args)
    await act[move](args, one(form, 'id'), one(form, 'text'), Object.values(files))
    return seeOther(path('followed', args.lang, {}, { tehty: move }))
  },
}

/** A file of one's own request, saved and never shown as a page. */
export const followedFilePage: Page = {
  audience: 'family',
  get: async (args) => {
    if (args.caller.actor.kind !== 'code') return seeOther(path('follow', args.lang))
    const file = z.uuid().safeParse(args.params['file'])
    if (!file.success) throw notFound()
    return fileAnswer(await readOwnFile(args.caller, { file: file.data }))
  },
}
