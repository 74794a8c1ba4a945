import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { FollowTexts } from './wording.ts'

export const followTexts: Readonly<Record<Language, FollowTexts>> = { fi, sv, en }
