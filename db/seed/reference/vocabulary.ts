import { everydayWords } from './vocabulary/everyday.ts'
import { familyWords } from './vocabulary/family.ts'
import { healthWords } from './vocabulary/health.ts'
import { mindWords } from './vocabulary/mind.ts'
import { wordsForTheSame } from './vocabulary/same.ts'
import { situations } from './vocabulary/situations.ts'
import type { VocabularySeed } from './vocabulary/shape.ts'

/** The product's own rows of words; counties add theirs in the product. */
export const vocabulary: readonly VocabularySeed[] = [
  ...wordsForTheSame,
  ...healthWords,
  ...mindWords,
  ...familyWords,
  ...everydayWords,
  ...situations,
]
