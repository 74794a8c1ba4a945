import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { WorryTexts } from './texts-type.ts'

export const worryTexts: Readonly<Record<Language, WorryTexts>> = { fi, sv, en }
