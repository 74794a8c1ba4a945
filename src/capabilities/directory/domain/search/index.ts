import type { Language } from '#platform/text.ts'
import { fold, isCount, lenderOfCut, tokenise, withoutCut } from './analyse.ts'
import { completeCut } from './compounds.ts'
import { buildFacets } from './facets.ts'
import type { FacetIndex } from './facets.ts'
import { buildLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import type { Place, SearchDocument } from './model.ts'
import { buildPlaces } from './places.ts'
import type { PlaceIndex } from './places.ts'
import { buildPostings, fields } from './postings.ts'
import type { Field, Postings } from './postings.ts'
import { buildRelated } from './related.ts'
import type { Related } from './related.ts'
import { stopWords } from './stopwords.ts'
import { buildSpeller } from './typos.ts'
import type { Speller } from './typos.ts'

const languages: readonly Language[] = ['fi', 'sv', 'en']

/** A name or a lay phrase as the word forms it is made of, stop words left out. */
export type Phrase = { readonly field: Field; readonly forms: readonly number[] }

/** Everything a search needs, in memory and never changed: a new set of documents makes a new index. */
export type SearchIndex = {
  readonly documents: readonly SearchDocument[]
  readonly words: readonly string[]
  readonly formLang: readonly Language[]
  readonly postings: Postings
  readonly lexicons: Readonly<Record<Language, Lexicon>>
  readonly spellers: Readonly<Record<Language, Speller>>
  readonly related: Related
  /** Forms that are the whole name of a service, to the names of the same service in the other languages. */
  readonly sameName: ReadonlyMap<number, ReadonlySet<number>>
  /** The names and the lay phrases a document has in a language. */
  readonly phrases: (doc: number, lang: Language) => readonly Phrase[]
  /** Lay phrases of several words as they stand (`sayingOf`), to the documents that have them. */
  readonly sayings: ReadonlyMap<string, readonly number[]>
  /** Small pushes that order equals: in general, and for a worn-out family. */
  readonly push: Float32Array
  readonly gentlePush: Float32Array
  readonly facets: FacetIndex
  readonly places: PlaceIndex
  /** The house's order (floor 1 first, then name) in each language: position of every document, and the list. */
  readonly rank: Readonly<Record<Language, Uint32Array>>
  readonly order: Readonly<Record<Language, Uint32Array>>
}

const noFloor = 4

function houseOrder(documents: readonly SearchDocument[], lang: Language): Uint32Array {
  const collator = new Intl.Collator(lang)
  const nameOf = (document: SearchDocument): string =>
    document.name[lang] ?? document.name.fi ?? document.name.sv ?? document.name.en ?? ''
  const names = [...new Set(documents.map(nameOf))].sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
  const place = new Map(names.map((name, at) => [name, at]))
  const weight = Float64Array.from(
    documents,
    (document) => (document.floor ?? noFloor) * (names.length + 1) + (place.get(nameOf(document)) ?? 0),
  )
  const idOf = (doc: number): string => documents[doc]?.id ?? ''
  return Uint32Array.from(documents.keys()).sort(
    (a, b) => (weight[a] ?? 0) - (weight[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : 1),
  )
}

function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) ranks[order[at] ?? 0] = at
  return ranks
}

/** Gives every word form a number, remembering what it has already cut. */
function formTable(): {
  readonly forms: Record<Language, Map<string, number>>
  readonly words: string[]
  readonly formLang: Language[]
  readonly cut: (lang: Language, text: string) => readonly number[]
} {
  const forms: Record<Language, Map<string, number>> = { fi: new Map(), sv: new Map(), en: new Map() }
  const seen: Record<Language, Map<string, readonly number[]>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }
  const words: string[] = []
  const formLang: Language[] = []
  const idOf = (lang: Language, word: string): number => {
    const known = forms[lang].get(word)
    if (known !== undefined) return known
    const id = words.push(word) - 1
    formLang.push(lang)
    forms[lang].set(word, id)
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
  return { forms, words, formLang, cut }
}

function putTexts(document: SearchDocument, lang: Language, put: (field: Field, text: string) => void): void {
  const { name, summary, description, forWhom } = document
  if (name[lang] !== undefined) put(fields.name, name[lang])
  if (summary[lang] !== undefined) put(fields.summary, summary[lang])
  if (description[lang] !== undefined) put(fields.description, description[lang])
  if (forWhom[lang] !== undefined) put(fields.description, forWhom[lang])
  for (const text of document.layWords[lang] ?? []) put(fields.layWords, text)
  for (const text of document.localWords[lang] ?? []) put(fields.localWords, text)
}

/** The phrases of a document, made when first asked for. */
function phraseBook(
  documents: readonly SearchDocument[],
  content: (lang: Language, text: string) => readonly number[],
): (doc: number, lang: Language) => readonly Phrase[] {
  const made: Record<Language, (readonly Phrase[])[]> = { fi: [], sv: [], en: [] }
  return (doc, lang) => {
    const ready = made[lang][doc]
    if (ready !== undefined) return ready
    const document = documents[doc]
    const own: Phrase[] = []
    for (const each of languages) {
      const name = document?.name[each]
      if (name !== undefined) own.push({ field: fields.name, forms: content(each, name) })
    }
    for (const text of document?.layWords[lang] ?? [])
      own.push({ field: fields.layWords, forms: content(lang, text) })
    made[lang][doc] = own
    return own
  }
}

/** A phrase as the key under which it is found when somebody types the very same words. */
export const sayingOf = (words: readonly string[]): string => words.map(fold).join(' ')

const longestSaying = 7
export const sayingLengths = { least: 2, most: longestSaying } as const

function gatherSayings(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly number[]> {
  const sayings = new Map<string, number[]>()
  const keys = new Map<string, string | null>()
  for (const [doc, document] of documents.entries()) {
    for (const lang of languages) {
      for (const text of document.layWords[lang] ?? []) {
        let key = keys.get(text)
        if (key === undefined) {
          const words = tokenise(text)
          key = words.length < sayingLengths.least || words.length > longestSaying ? null : sayingOf(words)
          keys.set(text, key)
        }
        if (key === null) continue
        const list = sayings.get(key)
        if (list === undefined) sayings.set(key, [doc])
        else if (list[list.length - 1] !== doc) list.push(doc)
      }
    }
  }
  return sayings
}

/** The lower floor for everyday worries, the stairwell, what costs nothing. */
function pushOf(document: SearchDocument, gentle: boolean): number {
  const floor = document.floor === 1 ? 1.03 : document.floor === 2 || document.type === 'guidance' ? 1.02 : 1
  const soft = gentle && (document.floor === 1 || document.access === 'self') ? 1.05 : 1
  return floor * soft * (document.free ? 1.01 : 1)
}

/** Builds the whole index of the given documents; places make the place words and the distances. */
export function buildIndex(documents: readonly SearchDocument[], places: readonly Place[]): SearchIndex {
  const table = formTable()
  const sameName = new Map<number, Set<number>>()
  const content = (lang: Language, text: string): readonly number[] =>
    table.cut(lang, text).filter((form) => !stopWords[lang].has(table.words[form] ?? ''))
  const postings = buildPostings(
    documents.length,
    (doc, put) => {
      const document = documents[doc]
      if (document === undefined) return
      const names: number[] = []
      for (const lang of languages) {
        putTexts(document, lang, (field, text) => put(table.cut(lang, text), field))
        const name = content(lang, document.name[lang] ?? '')
        if (name.length === 1) names.push(name[0] ?? 0)
      }
      for (const name of names) {
        const others = sameName.get(name) ?? new Set()
        for (const other of names) if (other !== name) others.add(other)
        sameName.set(name, others)
      }
    },
    () => table.words.length,
  )

  const lexicons = {
    fi: buildLexicon('fi', table.forms.fi),
    sv: buildLexicon('sv', table.forms.sv),
    en: buildLexicon('en', table.forms.en),
  }
  const order = {
    fi: houseOrder(documents, 'fi'),
    sv: houseOrder(documents, 'sv'),
    en: houseOrder(documents, 'en'),
  }
  return {
    documents,
    words: table.words,
    formLang: table.formLang,
    postings,
    lexicons,
    spellers: {
      fi: buildSpeller(lexicons.fi),
      sv: buildSpeller(lexicons.sv),
      en: buildSpeller(lexicons.en),
    },
    related: buildRelated(lexicons),
    sameName,
    phrases: phraseBook(documents, content),
    sayings: gatherSayings(documents),
    push: Float32Array.from(documents, (document) => pushOf(document, false)),
    gentlePush: Float32Array.from(documents, (document) => pushOf(document, true)),
    facets: buildFacets(documents, places),
    places: buildPlaces(places, documents),
    order,
    rank: { fi: ranksOf(order.fi), sv: ranksOf(order.sv), en: ranksOf(order.en) },
  }
}
