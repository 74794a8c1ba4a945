import type { Language } from '#platform/text.ts'
import { en } from './plan-texts.en.ts'
import { fi, type PlanTexts } from './plan-texts.fi.ts'
import { sv } from './plan-texts.sv.ts'

export type { PlanTexts } from './plan-texts.fi.ts'
export const planTexts: Readonly<Record<Language, PlanTexts>> = { fi, sv, en }
