import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { DoorTexts } from './texts-type.ts'

export const doorTexts: Readonly<Record<Language, DoorTexts>> = { fi, sv, en }
