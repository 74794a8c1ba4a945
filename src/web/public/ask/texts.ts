import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { AskTexts } from './wording.ts'

export const askTexts: Readonly<Record<Language, AskTexts>> = { fi, sv, en }
