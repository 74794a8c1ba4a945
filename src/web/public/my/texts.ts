import type { Language } from '#platform/text.ts'
import type { MyTexts } from './texts-type.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'

/** The words of a family's own pages. */
export const myTexts: Readonly<Record<Language, MyTexts>> = { fi, sv, en }
