import type { Language } from '#platform/text.ts'
import { en } from './texts.en.ts'
import { fi } from './texts.fi.ts'
import { sv } from './texts.sv.ts'
import type { MeetingWorkTexts } from './texts-type.ts'

export const meetingWorkTexts: Readonly<Record<Language, MeetingWorkTexts>> = { fi, sv, en }
