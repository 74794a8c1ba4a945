import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { DirectoryTexts } from './texts-type.ts'

export const directoryTexts: Readonly<Record<Language, DirectoryTexts>> = { fi, sv, en }
