import type { Language } from '#platform/text.ts'
import { en } from './referral-words.en.ts'
import { fi } from './referral-words.fi.ts'
import type { ReferralWords } from './referral-words-type.ts'
import { sv } from './referral-words.sv.ts'

/** How the closed lists of referrals are said to those who work. */
export const referralWords: Readonly<Record<Language, ReferralWords>> = { fi, sv, en }
