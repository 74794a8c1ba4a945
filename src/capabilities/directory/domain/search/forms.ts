import { languages, type Language } from '#platform/text.ts'
import { isCount, lenderOfCut, tokenise, withoutCut } from './analyse.ts'
import { completeCut } from './compounds.ts'
import { createLexicon } from './lexicon.ts'
import type { Analyser, Lexicon } from './lexicon.ts'
import { stopWords } from './stopwords.ts'
import { createSpeller } from './typos.ts'
import type { Speller } from './typos.ts'

/** Every word form of the documents under a number, with the vocabularies that lead to it. */
export type FormTable = {
  readonly words: readonly string[]
  readonly langOf: (form: number) => Language
  readonly lexicons: Readonly<Record<Language, Lexicon>>
  readonly spellers: Readonly<Record<Language, Speller>>
  /** The forms of a text in order, new ones taken in under new numbers. */
  readonly cut: (lang: Language, text: string) => readonly number[]
  /** The same without stop words. */
  readonly content: (lang: Language, text: string) => readonly number[]
  /** Makes the forms taken in since the last time findable, a few at each step. */
  readonly learn: () => Generator<void, boolean>
  /** Forgets the texts that were cut: they are remembered only while many are read. */
  readonly forgetTexts: () => void
}

const learnedAtOnce = 50

export function createForms(analyser: Analyser): FormTable {
  const words: string[] = []
  const languageOf: Language[] = []
  const byWord: Readonly<Record<Language, Map<string, number>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }
  const lexicons = {
    fi: createLexicon('fi', byWord.fi, analyser),
    sv: createLexicon('sv', byWord.sv, analyser),
    en: createLexicon('en', byWord.en, analyser),
  }
  const textOf = (form: number): string => words[form] ?? ''
  const spellers = {
    fi: createSpeller(lexicons.fi, textOf),
    sv: createSpeller(lexicons.sv, textOf),
    en: createSpeller(lexicons.en, textOf),
  }
  const seen: Readonly<Record<Language, Map<string, readonly number[]>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }
  const langOf = (form: number): Language => languageOf[form] ?? 'fi'
  const idOf = (lang: Language, word: string): number => {
    const known = byWord[lang].get(word)
    if (known !== undefined) return known
    const id = words.push(word) - 1
    languageOf.push(lang)
    byWord[lang].set(word, id)
    return id
  }
  const cut = (lang: Language, text: string): readonly number[] => {
    const ready = seen[lang].get(text)
    if (ready !== undefined) return ready
    const tokens = tokenise(text)
    const found: number[] = []
    for (const [at, token] of tokens.entries()) {
      if (isCount(token)) continue
      found.push(idOf(lang, withoutCut(token)))
      const lender = lenderOfCut(tokens, at)
      const whole = lender === null ? null : completeCut(lang, withoutCut(token), lender)
      if (whole !== null) found.push(idOf(lang, whole))
    }
    seen[lang].set(text, found)
    return found
  }
  let learned = 0
  return {
    words,
    langOf,
    lexicons,
    spellers,
    cut,
    content: (lang, text) => cut(lang, text).filter((form) => !stopWords[lang].has(words[form] ?? '')),
    // Parts come when all readings are in: a compound is split by the words around it.
    learn: function* learn() {
      const to = words.length
      const steps = function* steps(
        take: (word: string, form: number, lang: Language) => void,
      ): Generator<void> {
        for (let form = learned; form < to; form++) {
          take(words[form] ?? '', form, langOf(form))
          if (form % learnedAtOnce === 0) yield
        }
      }
      yield* steps((word, form, lang) => lexicons[lang].addReadings(word, form))
      yield* steps((word, form, lang) => lexicons[lang].addParts(word, form))
      yield* steps((word, form, lang) => spellers[lang].addWord(word, form))
      const grew = to > learned
      learned = to
      return grew
    },
    forgetTexts: () => {
      for (const lang of languages) seen[lang].clear()
    },
  }
}
