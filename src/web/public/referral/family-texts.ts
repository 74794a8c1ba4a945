import type { Language } from '#platform/text.ts'
import { en } from './family-texts.en.ts'
import { fi } from './family-texts.fi.ts'
import type { FamilyWords } from './family-texts-type.ts'
import { sv } from './family-texts.sv.ts'

export const familyWords: Readonly<Record<Language, FamilyWords>> = { fi, sv, en }
