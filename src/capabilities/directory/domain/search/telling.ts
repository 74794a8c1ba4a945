import type { Language } from '#platform/text.ts'
import { ownAnalyser } from './lexicon.ts'
import { personWords, waysIn } from './stopwords.ts'

const personShare = 0.6
const personKeys: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: keysOf('fi', personWords),
  sv: keysOf('sv', personWords),
  en: keysOf('en', personWords),
}

function keysOf(lang: Language, words: Readonly<Record<Language, readonly string[]>>): ReadonlySet<string> {
  return new Set(
    words[lang].flatMap((word) => ownAnalyser.readings(lang, word).map((reading) => reading.key)),
  )
}

const wayKeys: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: keysOf('fi', waysIn),
  sv: keysOf('sv', waysIn),
  en: keysOf('en', waysIn),
}
const wayShare = 0.35

/** How much of a word's rarity counts beside other words. */
export function telling(lang: Language, word: string): number {
  const readings = ownAnalyser.readings(lang, word).filter((reading) => reading.sure > 0.9)
  if (readings.some((reading) => wayKeys[lang].has(reading.key))) return wayShare
  return readings.some((reading) => personKeys[lang].has(reading.key)) ? personShare : 1
}
