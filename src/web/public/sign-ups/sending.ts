import { type SignUpReceipt, signUp } from '#capabilities/meeting-places/index.ts'
import type { ActivityView, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { cookie, type Form, one, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { demandAll } from './problems.ts'
import { keepReceipt } from './receipt.ts'
import { bodyOf, readTyped } from './typed.ts'

/**
 * A family signs up as the code that this browser holds, or as nobody: whoever is signed in as a worker or as one of a family
 * leaves no mark of that on it.
 */
export const asFamily = (args: PageArgs): Caller =>
  args.caller.actor.kind === 'code' ? args.caller : asNobody(args)

export const isBehindCode = ({ caller }: PageArgs): boolean => caller.actor.kind === 'code'

/** Sends the sign-up; its receipt goes to the next page in a sealed cookie, and a new code's session begins with it. */
export async function send(
  args: PageArgs,
  form: Form,
  to: {
    readonly activity: ActivityView
    readonly day: ProgrammeDay | null
    readonly entry: string | null
    readonly teacher: boolean
  },
): Promise<Response> {
  const { deps, lang } = args
  const typed = readTyped(form)
  const given = bodyOf(typed, { activity: to.activity.id, occurrence: to.day?.id ?? null, language: lang })
  demandAll(given, to.activity, { contact: true, day: to.activity.signUpFor === 'day' })
  const receipt: SignUpReceipt = await signUp(to.teacher ? asNobody(args) : asFamily(args), {
    key: one(form, 'key'),
    from: args.from,
    signUp: given,
    entry: to.entry,
    // Somebody else who is signed in in this browser stays so.
    startSession: !to.teacher && args.caller.actor.kind === 'public',
  })
  const kept = keepReceipt(args, receipt, {
    day: to.day?.day ?? null,
    discreet: typed.discreet,
    teacher: to.teacher ? to.entry : null,
    isWorkers: false,
  })
  const session =
    receipt.session === null ? [] : [cookie(deps.config, 'session', receipt.session.token, null)]
  return seeOther(path('signUpDone', lang), [kept, ...session])
}
