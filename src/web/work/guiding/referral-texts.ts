import type { Language } from '#platform/text.ts'
import { en } from './referral-texts.en.ts'
import { fi } from './referral-texts.fi.ts'
import type { ReferralTexts } from './referral-texts-type.ts'
import { sv } from './referral-texts.sv.ts'

export const referralTexts: Readonly<Record<Language, ReferralTexts>> = { fi, sv, en }
