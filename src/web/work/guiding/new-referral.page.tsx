import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'

/** Begins a referral. */
export const newReferralPage: Page = {
  audience: 'work',
  get: ({ lang }) => seeOther(path('workGuide', lang)),
}
