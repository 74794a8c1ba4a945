import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { ListingTexts } from './texts-type.ts'

export const listingWords: Readonly<Record<Language, ListingTexts>> = { fi, sv, en }
