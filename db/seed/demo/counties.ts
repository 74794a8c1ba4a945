import { etelaPohjanmaa } from './etela-pohjanmaa/county.ts'
import { paijatHame } from './paijat-hame/county.ts'
import { pohjanmaa } from './pohjanmaa/county.ts'
import type { DemoCounty } from './shape.ts'

/** The three counties of the demonstration, the bilingual one first. */
export const demoCounties: readonly DemoCounty[] = [pohjanmaa, etelaPohjanmaa, paijatHame]
