import type { Language } from '#platform/text.ts'
import type { SearchIndex } from './search-index.ts'
import { fields } from './postings.ts'
import type { LayPhrases, Phrase } from './profiles.ts'
import type { Scores } from './score.ts'
import type { Term } from './spread.ts'

/** How fully the words of the query and one name or lay phrase of a document are each other, 0 to 1, and which. */
export type Fit = { readonly fit: number; readonly name: boolean; readonly forms: ArrayLike<number> }

const none: Fit = { fit: 0, name: false, forms: [] }
const surely = 0.6
const layShare = 0.75
const mostBits = 30

/** Finds the phrase of a document that the query is most like; profiles are looked at once. */
export type PhraseFits = { readonly of: (doc: number) => Fit; readonly done: () => void }

export function phraseFits(index: SearchIndex, lang: Language, scores: Scores): PhraseFits {
  const { askedBy } = index.desk
  const touched: number[] = []
  const terms: readonly Term[] = scores.terms.slice(0, mostBits)
  let [own, optional] = [0, 0]
  for (const [at, term] of terms.entries()) {
    const bit = 1 << at
    if (term.optional) optional |= bit
    else own += 1
    for (const [form, sure] of term.found.whole) {
      if (sure <= surely && !term.optional) continue
      if (askedBy[form] === 0) touched.push(form)
      askedBy[form] = (askedBy[form] ?? 0) | bit
    }
  }
  const fitOf = (forms: ArrayLike<number>, from: number, to: number, name: boolean): number => {
    if (from === to) return 0
    let [held, bits] = [0, 0]
    for (let at = from; at < to; at++) {
      const mine = askedBy[forms[at] ?? 0] ?? 0
      if (mine === 0) continue
      held++
      bits |= mine
    }
    if (held === 0) return 0
    const joined = (bits & optional) !== 0
    const part = (held / (to - from)) * (joined ? 1 : countBits(bits & ~optional) / Math.max(1, own))
    return part * part * (name ? 1 : layShare)
  }

  const bestOf = (phrases: readonly Phrase[]): Fit => {
    let best = none
    for (const phrase of phrases) {
      const name = phrase.field === fields.name
      const fit = fitOf(phrase.forms, 0, phrase.forms.length, name)
      if (fit > best.fit) best = { fit, name, forms: phrase.forms }
    }
    return best
  }
  const ofKind = new Map<LayPhrases, Fit>()
  const ofProfile: (Fit | undefined)[] = []
  const shared = (number: number): Fit => {
    const ready = ofProfile[number]
    if (ready !== undefined) return ready
    const profile = index.profiles.list[number]
    if (profile === undefined) return none
    const lay = ofKind.get(profile.layPhrases) ?? bestOf(profile.layPhrases[lang])
    ofKind.set(profile.layPhrases, lay)
    const names = bestOf(profile.names)
    const best = names.fit > lay.fit ? names : lay
    ofProfile[number] = best
    return best
  }

  return {
    of: (doc) => {
      let best = shared(index.profileOf[doc] ?? 0)
      const end = index.nameStarts[doc + 1] ?? 0
      const { list } = index.names
      for (let at = index.nameStarts[doc] ?? 0; at < end;) {
        const from = at + 1
        const to = from + (list[at] ?? 0)
        const fit = fitOf(list, from, to, true)
        if (fit > best.fit) best = { fit, name: true, forms: list.subarray(from, to) }
        at = to
      }
      return best
    },
    done: () => {
      for (const form of touched) askedBy[form] = 0
    },
  }
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
