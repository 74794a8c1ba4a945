import type { Language } from '#platform/text.ts'
import type { PlanTexts } from './texts-type.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'

/** The words of a plan's page to those who work with the family. */
export const planTexts: Readonly<Record<Language, PlanTexts>> = { fi, sv, en }
