import { languages, type Language, type Localized } from '#platform/text.ts'
import { fold, tokenise } from './analyse.ts'
import type { FormTable } from './forms.ts'
import type { KindTexts, SearchDocument } from './model.ts'
import { createPostings, createWeigher, fields } from './postings.ts'
import type { Field, Postings } from './postings.ts'

/** A name or a lay phrase as the word forms it is made of, stop words left out. */
export type Phrase = { readonly field: Field; readonly forms: readonly number[] }

/** What a number of documents have in common: the texts of their kind that they do not say in their own words. */
export type Profile = {
  readonly type: string
  readonly variant: string
  /** Its documents, also those that have left since. */
  readonly docs: number[]
  live: number
  readonly names: readonly Phrase[]
  readonly layPhrases: LayPhrases
}

/** One value for all profiles of a kind. */
export type LayPhrases = Readonly<Record<Language, readonly Phrase[]>>

export type Profiles = {
  readonly list: readonly Profile[]
  readonly postings: Postings
  /** Lay phrases of several words as they stand (`sayingOf`), to the profiles that have them. */
  readonly sayings: ReadonlyMap<string, readonly number[]>
  /** Word forms that stand in the name of some kind. */
  readonly kindNames: ReadonlySet<number>
  /** Profiles by 'type' and by 'type/variant'. */
  readonly ofKind: (kind: string) => readonly number[]
  /** The profile of a document, made when it is the first of its sort. */
  readonly numberOf: (document: SearchDocument) => number
}

/** A phrase as the key under which it is found when somebody types the very same words. */
export const sayingOf = (words: readonly string[]): string => words.map(fold).join(' ')

export const sayingLengths = { least: 2, most: 7 } as const

const own = { name: 1, summary: 2, description: 4, forWhom: 8 } as const
const langBit: Readonly<Record<Language, number>> = { fi: 16, sv: 32, en: 64 }

/** Which texts are its own, and in which languages it has any of its own. */
function maskOf(document: SearchDocument): number {
  let mask = 0
  const take = (text: Localized | null, bit: number): void => {
    if (text === null) return
    mask |= bit
    for (const lang of languages) if ((text[lang] ?? '') !== '') mask |= langBit[lang]
  }
  take(document.name, own.name)
  take(document.summary, own.summary)
  take(document.description, own.description)
  take(document.forWhom, own.forWhom)
  return mask
}

/** The kind's texts as they count for documents with this mask: in full, or where the own texts lack a language. */
function putShared(
  kind: KindTexts,
  mask: number,
  lang: Language,
  put: (field: Field, text: string) => void,
): void {
  const lacks = (mask & langBit[lang]) === 0
  const each = (text: Localized, bit: number, field: Field): void => {
    const said = text[lang]
    if (said === undefined) return
    if ((mask & bit) === 0) put(field, said)
    else if (bit === own.name) put(fields.layWords, said)
    else if (lacks) put(fields.description, said)
  }
  each(kind.name, own.name, fields.name)
  each(kind.summary, own.summary, fields.summary)
  each(kind.description, own.description, fields.description)
  each(kind.forWhom, own.forWhom, fields.description)
  for (const text of kind.layWords[lang] ?? []) put(fields.layWords, text)
}

export function createProfiles(forms: FormTable): Profiles {
  const list: Profile[] = []
  const postings = createPostings()
  const weigher = createWeigher()
  const sayings = new Map<string, number[]>()
  const byKind = new Map<string, number[]>()
  const kindNames = new Set<number>()
  const numbers = new Map<KindTexts, Map<string, number>>()

  const layPhrases = new Map<KindTexts, LayPhrases>()
  const layPhrasesOf = (kind: KindTexts): LayPhrases => {
    const ready = layPhrases.get(kind)
    if (ready !== undefined) return ready
    const phrases = (lang: Language): readonly Phrase[] =>
      (kind.layWords[lang] ?? []).map((text) => ({
        field: fields.layWords,
        forms: forms.content(lang, text),
      }))
    const made = { fi: phrases('fi'), sv: phrases('sv'), en: phrases('en') }
    layPhrases.set(kind, made)
    return made
  }

  const make = (document: SearchDocument, mask: number): number => {
    const number = list.length
    const { kind } = document
    for (const lang of languages)
      for (const form of forms.content(lang, kind.name[lang] ?? '')) kindNames.add(form)
    for (const lang of languages)
      putShared(kind, mask, lang, (field, text) => weigher.put(forms.cut(lang, text), field))
    weigher.take((form, packed) => postings.add(form, number, packed))
    list.push({
      type: document.type,
      variant: document.variant ?? '',
      docs: [],
      live: 0,
      names:
        document.name === null
          ? languages.flatMap((lang) => {
              const name = kind.name[lang]
              return name === undefined ? [] : [{ field: fields.name, forms: forms.content(lang, name) }]
            })
          : [],
      layPhrases: layPhrasesOf(kind),
    })
    for (const name of new Set([document.type, `${document.type}/${document.variant ?? ''}`])) {
      const known = byKind.get(name)
      if (known === undefined) byKind.set(name, [number])
      else known.push(number)
    }
    for (const lang of languages) {
      for (const text of kind.layWords[lang] ?? []) {
        const words = tokenise(text)
        if (words.length < sayingLengths.least || words.length > sayingLengths.most) continue
        const key = sayingOf(words)
        const known = sayings.get(key)
        if (known === undefined) sayings.set(key, [number])
        else if (known[known.length - 1] !== number) known.push(number)
      }
    }
    return number
  }

  return {
    list,
    postings,
    sayings,
    kindNames,
    ofKind: (kind) => byKind.get(kind) ?? [],
    numberOf: (document) => {
      const name = `${document.type}/${document.variant ?? ''}/${maskOf(document)}`
      let mine = numbers.get(document.kind)
      if (mine === undefined) {
        mine = new Map()
        numbers.set(document.kind, mine)
      }
      const known = mine.get(name)
      if (known !== undefined) return known
      const made = make(document, maskOf(document))
      mine.set(name, made)
      return made
    },
  }
}
