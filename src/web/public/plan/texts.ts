import type { Language } from '#platform/text.ts'
import type { MyPlanTexts } from './texts-type.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'

/** The words of the plan to the family whose it is. */
export const myPlanTexts: Readonly<Record<Language, MyPlanTexts>> = { fi, sv, en }
