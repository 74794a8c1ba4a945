import { languages } from '#platform/text.ts'
import { fold, hasNordic, normalise, tokenise } from './analyse.ts'
import { ownAnalyser } from './lexicon.ts'
import type { Place } from './model.ts'
import { stopWords } from './stopwords.ts'
import { withinOneEdit } from './typos.ts'

type NamedPlace = { readonly code: string; readonly name: string }

/** Where a named place was found among the words of a query. */
export type FoundPlace = { readonly code: string; readonly from: number; readonly to: number }

/** Names as typed (also without å ä ö) and Finnish keys of names, one or two words. */
export type PlaceNames = {
  readonly exact: ReadonlyMap<string, string>
  readonly keys: ReadonlyMap<string, NamedPlace>
  /** Words that were looked up: the municipality each means, if any. */
  readonly looked: Map<string, string | null>
  /** Both by their first letter, for a name with a slip in it. */
  readonly byLetter: ReadonlyMap<string, readonly (readonly [string, string])[]>
}

/** Names that in running text are nearly always another word ("lopen uupunut", "olen auran takana"). */
const notPlaces = new Set([
  'lopen',
  'aura',
  'auran',
  'simo',
  'simon',
  'perho',
  'perhon',
  'eno',
  'enon',
  'kannus',
  'salo',
  'sund',
  'ii',
])

const locative =
  /^(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|Vn|hVn|n|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ihin|iin|isiin|)\+?$/
const bothInflect =
  /^(uude|uute|iso|vähä|vaha|pitkä)(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|on|än|en|n)(?=\p{L}{4})/u

/** Names of two inflected parts (Uudessakaarlepyyssä, Vähässäkyrössä) with the first part in its plain form. */
function plainFirstPart(word: string): string {
  return word.replace(bothInflect, (_whole, first: string) => (first.startsWith('uu') ? 'uusi' : first))
}

/** The Finnish keys of a name; a k between vowels or after l, r or h may vanish (Turku, Turussa). */
function keysOfName(name: string): string[] {
  const bare = ownAnalyser
    .readings('fi', name)
    .filter((reading) => reading.ending === '' && reading.sure > 0.9)
  const keys = bare.map((reading) => reading.key)
  const weak = /^(.*[lrhaeiouyäö])k([uyoöi])$/.exec(name)
  if (weak !== null) keys.push(`${weak[1] ?? ''}${weak[2] ?? ''}`.replace(/d/g, 't').replace(/i$/, ''))
  return keys.filter((key) => key.length >= 3)
}

/** The keys a word may have as a place; people of a place (vaasalaisille) count as the place. */
const keysInText = (word: string): string[] =>
  ownAnalyser
    .readings('fi', plainFirstPart(word))
    .filter((reading) => reading.sure > 0.8 && locative.test(reading.ending))
    .map((reading) => reading.key.replace(/[aäei]?lais$/, ''))

const spokenEndings = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'lle', 'lta', 'en']

/** In speech the d of "Lahdessa" falls away: "Lahessa". */
const spokenForms = (name: string): readonly string[] =>
  name.endsWith('hti') ? spokenEndings.map((ending) => `${name.slice(0, -2)}e${ending}`) : []

export function createPlaceNames(places: readonly Place[]): PlaceNames {
  const exact = new Map<string, string>()
  const keys = new Map<string, NamedPlace>()
  const put = <T>(map: Map<string, T>, name: string, value: T): void => {
    if (!map.has(name)) map.set(name, value)
    const plain = fold(name)
    if (!map.has(plain)) map.set(plain, value)
  }
  for (const place of places) {
    for (const name of place.names) {
      const words = tokenise(name)
      const whole = words.join(' ')
      if (whole === '' || words.length > 3) continue
      put(exact, whole, place.code)
      if (words.length > 1) continue
      for (const key of keysOfName(whole)) put(keys, key, { code: place.code, name: whole })
      for (const form of spokenForms(whole)) put(exact, form, place.code)
    }
  }
  const byLetter = new Map<string, (readonly [string, string])[]>()
  const file = (name: string, code: string): void => {
    const list = byLetter.get(name.charAt(0))
    if (list === undefined) byLetter.set(name.charAt(0), [[name, code]])
    else list.push([name, code])
  }
  for (const [name, code] of exact) file(name, code)
  for (const [key, named] of keys) file(key, named.code)
  return { exact, keys, byLetter, looked: new Map() }
}

/** The first place named in the words, or null. */
export function findPlace(index: PlaceNames, words: readonly string[]): FoundPlace | null {
  for (let at = 0; at < words.length; at++) {
    for (let length = 3; length >= 1; length--) {
      if (at + length > words.length) continue
      const said = words.slice(at, at + length).join(' ')
      if (notPlaces.has(said) || languages.some((lang) => stopWords[lang].has(said))) continue
      const code =
        index.exact.get(said) ??
        index.exact.get(said.replace(/s$/, '')) ??
        (length === 1 ? byKey(index, said) : null)
      if (code !== null && code !== undefined) return { code, from: at, to: at + length }
    }
  }
  return null
}

const remembered = 5_000

function byKey(index: PlaceNames, word: string): string | null {
  if (word.length < 4) return null
  const ready = index.looked.get(word)
  if (ready !== undefined) return ready
  const made = readKey(index, word)
  if (index.looked.size >= remembered) index.looked.clear()
  index.looked.set(word, made)
  return made
}

function readKey(index: PlaceNames, word: string): string | null {
  const begins = fold(plainFirstPart(word)).slice(0, 3)
  for (const key of keysInText(word)) {
    const named = index.keys.get(key)
    // Keys level the consonants; the beginning as written keeps "loven" from meaning Loppi.
    if (named !== undefined && fold(named.name).startsWith(begins)) return named.code
  }
  return null
}

/** A place name with one slip in it; only for words that mean nothing else. */
export function findMisspeltPlace(index: PlaceNames, word: string): string | null {
  const said = normalise(word)
  if (said.length < 6) return null
  const tries = [
    ...(hasNordic(said) ? [said] : [said, fold(said)]),
    ...keysInText(said),
    ...keysInText(said.replace(/(?:s[aä]|l[aä]|le)$/, '')),
  ].filter((one) => one.length >= 5)
  const near = (name: string): boolean =>
    name.length >= 5 && tries.some((one) => one.charAt(0) === name.charAt(0) && withinOneEdit(one, name))
  for (const letter of new Set(tries.map((one) => one.charAt(0)))) {
    for (const [name, code] of index.byLetter.get(letter) ?? []) if (near(name)) return code
  }
  return null
}
