import type { Language } from '#platform/text.ts'
import { en } from './activity-texts.en.ts'
import { fi } from './activity-texts.fi.ts'
import { sv } from './activity-texts.sv.ts'
import type { ActivityTexts } from './activity-texts-type.ts'

/** Making an activity, changing one day of it, and what belongs to it. */
export const activityTexts: Readonly<Record<Language, ActivityTexts>> = { fi, sv, en }
