import type { Language } from '#platform/text.ts'
import { officialWords, passiveOf } from './plain-words.ts'

export const plainCodes = ['long-sentence', 'long-word', 'passive', 'official-word'] as const
export type PlainCode = (typeof plainCodes)[number]

/** One place in a text that would be easier to read otherwise: what stands there, and what could. */
export type PlainFinding = {
  readonly code: PlainCode
  /** The sentence's beginning or the word itself. */
  readonly found: string
  /** Words in the sentence, letters in the word, sentences in the passive. */
  readonly count: number
  /** A plainer word, where one is known. */
  readonly instead: string | null
}

/** Finnish says in fewer words what the others need articles and prepositions for. */
const mostWords: Readonly<Record<Language, number>> = { fi: 17, sv: 22, en: 22 }
/** Compounds are everyday Finnish and Swedish; these are longer than the longest that people say aloud. */
const mostLetters: Readonly<Record<Language, number>> = { fi: 24, sv: 24, en: 16 }
/** From how many passive sentences on, when they are at least half of the text, nobody does anything in it. */
const fewestPassives = 2

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  fi: new Intl.Segmenter('fi', { granularity: 'sentence' }),
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

/** Sentences, and the items of lists, which stand on lines of their own. */
const sentencesOf = (text: string, lang: Language): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => [...segmenters[lang].segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)].map(([word]) => word)

const beginning = (sentence: string): string =>
  sentence.length <= 80 ? sentence : `${sentence.slice(0, 80).replace(/\s+\S*$/, '')} …`

/**
 * What makes a text heavy for a tired reader, as places to look at and not as rules: long sentences, words that are too
 * long, sentences in which nobody acts, and the language of decisions.
 * @source product promise "Voice": plain, concrete, one thought a sentence; R33
 */
export function plainFindings(text: string, lang: Language): readonly PlainFinding[] {
  const sentences = sentencesOf(text, lang)
  const found: PlainFinding[] = []
  for (const sentence of sentences) {
    const words = wordsOf(sentence)
    if (words.length > mostWords[lang])
      found.push({ code: 'long-sentence', found: beginning(sentence), count: words.length, instead: null })
  }
  const long = new Set<string>()
  for (const word of sentences.flatMap(wordsOf)) {
    // A hyphen shows where to breathe.
    const longest = Math.max(...word.split('-').map((part) => part.length))
    if (longest <= mostLetters[lang] || long.has(word.toLowerCase())) continue
    long.add(word.toLowerCase())
    found.push({ code: 'long-word', found: word, count: longest, instead: null })
  }
  const passives = sentences.filter((sentence) => passiveOf(wordsOf(sentence), lang) !== null)
  const [first] = passives
  if (first !== undefined && passives.length >= fewestPassives && passives.length * 2 >= sentences.length)
    found.push({ code: 'passive', found: beginning(first), count: passives.length, instead: null })
  for (const { pattern, instead } of officialWords[lang]) {
    const match = pattern.exec(text)
    if (match !== null) found.push({ code: 'official-word', found: match[0].trim(), count: 1, instead })
  }
  return found
}
