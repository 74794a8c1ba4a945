import { type DraftAnswers, draftOf, dropDraft, keepDraft } from '#capabilities/help-requests/index.ts'
import { anyone } from '#platform/actor.ts'
import { newToken } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { cookie, type PageArgs } from '#web/page.ts'

const name = 'draft'
const tokenShape = /^[\w-]{20,100}$/

/**
 * Asking is done as nobody, whoever is signed in in this browser: an earlier code or a worker's session must leave no
 * mark on a request that may be anonymous.
 */
export const asNobody = (args: PageArgs): Caller => ({ ...args.caller, actor: anyone })

export type Draft = { readonly token: string; readonly answers: DraftAnswers }

export async function readDraft(args: PageArgs): Promise<Draft | null> {
  const token = args.cookie(name)
  if (token === null || !tokenShape.test(token)) return null
  const answers = await draftOf(asNobody(args), { token })
  return answers === null ? null : { token, answers }
}

/**
 * Keeps some more answers; the first ones begin a draft. The key by which the sending is recognised belongs to the draft
 * and has nothing to do with the cookie's token. Returns the draft with its cookie.
 */
export async function keepAnswers(
  args: PageArgs,
  change: DraftAnswers,
): Promise<{ readonly answers: DraftAnswers; readonly cookie: string }> {
  const before = await readDraft(args)
  const token = before?.token ?? newToken()
  const answers = { ...(before?.answers ?? { key: newToken() }), ...change }
  await keepDraft(asNobody(args), { token, answers })
  return { answers, cookie: cookie(args.deps.config, name, token, null) }
}

/** Removes the draft and returns the cookie that ends it. */
export async function forgetDraft(args: PageArgs): Promise<string> {
  const token = args.cookie(name)
  if (token !== null && tokenShape.test(token)) await dropDraft(asNobody(args), { token })
  return cookie(args.deps.config, name, '', 0)
}
