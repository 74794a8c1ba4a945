import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { OversightTexts } from './texts-type.ts'

export const oversightTexts: Readonly<Record<Language, OversightTexts>> = { fi, sv, en }
