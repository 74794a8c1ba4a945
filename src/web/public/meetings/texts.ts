import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { MeetingTexts } from './texts-type.ts'

export const meetingTexts: Readonly<Record<Language, MeetingTexts>> = { fi, sv, en }
