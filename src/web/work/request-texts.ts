import type { Language } from '#platform/text.ts'
import { en } from '#web/work/request-texts.en.ts'
import { fi } from '#web/work/request-texts.fi.ts'
import { sv } from '#web/work/request-texts.sv.ts'
import type { RequestTexts } from '#web/work/request-texts-type.ts'

export const requestTexts: Readonly<Record<Language, RequestTexts>> = { fi, sv, en }
