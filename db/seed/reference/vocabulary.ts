import { wordsForTheSame } from './vocabulary/same.ts'
import type { VocabularySeed } from './vocabulary/shape.ts'

/** The product's own rows of words; counties add theirs in the product. */
export const vocabulary: readonly VocabularySeed[] = [...wordsForTheSame]
