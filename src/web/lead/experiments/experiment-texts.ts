import type { Language } from '#platform/text.ts'
import type { ExperimentTexts } from './experiment-texts-type.ts'
import { en } from './experiment-texts.en.ts'
import { fi } from './experiment-texts.fi.ts'
import { sv } from './experiment-texts.sv.ts'

export const experimentTexts: Readonly<Record<Language, ExperimentTexts>> = { fi, sv, en }
