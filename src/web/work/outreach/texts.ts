import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { OutreachTexts } from './texts-type.ts'

export const outreachTexts: Readonly<Record<Language, OutreachTexts>> = { fi, sv, en }
