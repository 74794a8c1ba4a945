import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { SignUpTexts } from './texts-type.ts'

export const signUpTexts: Readonly<Record<Language, SignUpTexts>> = { fi, sv, en }
