import { type ActivityView, readActivity } from '#capabilities/meeting-places/index.ts'
import { notFound } from '#platform/refusal.ts'
import { html, one, type Page, type PageArgs } from '#web/page.ts'
import { dayIn } from '#web/public/programme/address.ts'
import { asFamily, send } from './sending.ts'
import { SignUpPage, standing } from './sign-up.view.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function activityOf(args: PageArgs, id: string, day: string): Promise<ActivityView> {
  if (!uuid.test(id)) throw notFound()
  return readActivity(asFamily(args), { id, day: dayIn(day) })
}

const asked = (args: PageArgs): Promise<ActivityView> =>
  activityOf(args, args.params['id'] ?? '', args.query['day'] ?? '')

/** Signing up, by a family without an account: one page, one button. @source R119, R121 */
export const signUpPage: Page = {
  audience: 'public',
  get: async (args) =>
    html(<SignUpPage args={args} activity={await asked(args)} />, args.problems?.refusal.status ?? 200, {
      'cache-control': 'no-store',
    }),
  post: async (args, form) => {
    const activity = await asked(args)
    const { day } = standing(activity, one(form, 'occurrence'), args.caller.clock.now())
    return send(args, form, { activity, day, entry: null, teacher: false })
  },
}
