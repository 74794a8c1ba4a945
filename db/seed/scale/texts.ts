import * as finnish from './words-fi.ts'
import * as swedish from './words-sv.ts'
import type { Chooser } from './random.ts'

/** What a made-up text is made with, in one language. */
type Words = {
  readonly firstParts: readonly string[]
  readonly lastParts: readonly (readonly string[])[]
  /** Which form of a last part a gap means. */
  readonly forms: Readonly<Record<string, number>>
  readonly people: (form: string, chooser: Chooser) => string
  readonly situations: readonly string[]
  readonly sentences: readonly string[]
  readonly times: readonly string[]
  readonly house: (chooser: Chooser) => string
}

export const scaleLanguages = ['fi', 'sv'] as const
export type ScaleLanguage = (typeof scaleLanguages)[number]

const words: Readonly<Record<ScaleLanguage, Words>> = {
  fi: {
    firstParts: finnish.firstParts,
    lastParts: finnish.lastParts,
    situations: finnish.situations,
    sentences: finnish.sentences,
    times: finnish.times,
    forms: { nom: 0, gen: 1, part: 2, iness: 3, ill: 4, pl: 5, pp: 6 },
    people: (form, chooser) => chooser.common(finnish.people)[form === 'g' ? 1 : 0],
    house: (chooser) => `${chooser.any(finnish.houseFirst)}${chooser.any(finnish.houseLast)}`,
  },
  sv: {
    firstParts: swedish.firstParts,
    lastParts: swedish.lastParts,
    situations: swedish.situations,
    sentences: swedish.sentences,
    times: swedish.times,
    forms: { ind: 0, def: 1, pl: 2, dpl: 3 },
    people: (_form, chooser) => chooser.common(swedish.people),
    house: (chooser) => chooser.any(swedish.houseLast).replace('{H}', chooser.any(swedish.houseFirst)),
  },
}

function compound({ firstParts, lastParts, forms }: Words, form: string, chooser: Chooser): string {
  const last = chooser.common(lastParts)[forms[form] ?? 0] ?? ''
  const first = chooser.common(firstParts)
  // A third of all compounds has three parts: the tail of a vocabulary is made of those.
  const before = chooser.chance(0.12) ? chooser.any(firstParts) : ''
  return join(before, join(first, last))
}

/** Two like vowels are kept apart by a hyphen, as Finnish does. */
const join = (first: string, last: string): string =>
  first !== '' && /[aeiouyäö]/.test(first.slice(-1)) && first.slice(-1) === last.slice(0, 1)
    ? `${first}-${last}`
    : `${first}${last}`

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function fill(sentence: string, from: Words, chooser: Chooser): string {
  return sentence.replaceAll(
    /\{(\w)(\w*)(?::(\w+))?\}/g,
    (_gap, kind: string, more: string, form: string) => {
      const filled = ((): string => {
        switch (kind.toLowerCase()) {
          case 'c':
            return compound(from, form, chooser)
          case 'w':
            return from.people(more, chooser)
          case 's':
            return chooser.any(from.situations)
          case 't':
            return chooser.common(from.times)
          case 'h':
            return from.house(chooser)
          default:
            return String(4 + chooser.int(9))
        }
      })()
      return kind === kind.toLowerCase() ? filled : capital(filled)
    },
  )
}

/** So many sentences on anything. */
export function sentencesIn(lang: ScaleLanguage, count: number, chooser: Chooser): string {
  const from = words[lang]
  return Array.from({ length: count }, () => fill(chooser.any(from.sentences), from, chooser)).join(' ')
}

/** A word that a listing may be called by: "Mummonkirppis", "Sagostund". */
export const calledIn = (lang: ScaleLanguage, chooser: Chooser): string =>
  capital(compound(words[lang], '', chooser))

/** A house that stands nowhere, with "in" before it or in its ending. */
export const houseIn = (lang: ScaleLanguage, chooser: Chooser): string => words[lang].house(chooser)

/** Everyday words of one place for one listing. */
export const localWordsIn = (lang: ScaleLanguage, count: number, chooser: Chooser): readonly string[] =>
  Array.from({ length: count }, () => compound(words[lang], '', chooser).toLowerCase())
