import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { WorkWorryTexts } from './texts-type.ts'

export const workWorryTexts: Readonly<Record<Language, WorkWorryTexts>> = { fi, sv, en }
