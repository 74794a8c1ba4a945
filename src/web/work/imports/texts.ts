import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { ImportTexts } from './texts-type.ts'

export const importTexts: Readonly<Record<Language, ImportTexts>> = { fi, sv, en }
