import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { AdminFormTexts } from './texts-type.ts'

export const adminFormTexts: Readonly<Record<Language, AdminFormTexts>> = { fi, sv, en }
