import type { Language } from '#platform/text.ts'
import { en } from './training-texts.en.ts'
import { fi } from './training-texts.fi.ts'
import { sv } from './training-texts.sv.ts'
import type { TrainingTexts } from './training-texts-type.ts'

export const trainingTexts: Readonly<Record<Language, TrainingTexts>> = { fi, sv, en }
