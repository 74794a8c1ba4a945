import type { SearchIndex } from './search-index.ts'
import type { Interpretation } from './interpret.ts'
import type { Near } from './model.ts'
import type { Fit } from './phrases.ts'
import { fieldNames, fieldsOf, postingOf } from './postings.ts'
import type { Way } from './search-index.ts'
import type { Scores } from './score.ts'
import type { Term } from './spread.ts'
import type { Fits } from './understand.ts'

const mostReasons = 6
const wholeEnough = 0.5

/** The heaviest field of a document or its profile that holds the form; null when neither does. */
function fieldOf(index: SearchIndex, doc: number, form: number): string | null {
  const own = postingOf(index.postings, form, doc)
  const shared = postingOf(index.profiles.postings, form, index.profileOf[doc] ?? 0)
  const mask = fieldsOf(own) | fieldsOf(shared)
  if (mask === 0) return null
  return fieldNames.find((_name, bit) => ((mask >>> bit) & 1) === 1) ?? 'description'
}

/** The ways of a term, the surest first, words before likenesses. */
const sorted = new WeakMap<Term, readonly Way[]>()

function waysOf(term: Term): readonly Way[] {
  const ready = sorted.get(term)
  if (ready !== undefined) return ready
  const { whole, soft } = term.found
  const bySure = (a: Way, b: Way): number => b.sure - a.sure
  const ways = [
    ...[...whole].map(([form, sure]): Way => ({ kind: 'word', form, sure })).sort(bySure),
    ...[...soft.values(), ...term.akin].sort(bySure),
  ]
  sorted.set(term, ways)
  return ways
}

function wordReason(index: SearchIndex, doc: number, term: Term): string | null {
  for (const way of waysOf(term)) {
    const field = fieldOf(index, doc, way.form)
    if (field !== null) return `${way.kind} ${field}=${index.forms.words[way.form] ?? ''}`
  }
  return null
}

/** Rows of words that led to this kind of service: the words, and why somebody wrote the row. */
function rowReasons(index: SearchIndex, doc: number, term: Term): readonly string[] {
  const profile = index.profiles.list[index.profileOf[doc] ?? 0]
  if (profile === undefined) return []
  const kinds = new Set([profile.type, `${profile.type}/${profile.variant}`])
  const hit = term.leads.find(({ row }) => row.types.some((type) => kinds.has(type)))
  return hit === undefined ? [] : [`leads words=${hit.text}`, `row ${hit.row.id}=${hit.row.because}`]
}

/** Why a document is among the results, for professionals. */
export function whyOf(
  index: SearchIndex,
  doc: number,
  said: Interpretation,
  scores: Scores | null,
  fit: Fit | null,
  fits: Fits,
  near: Near | null,
  distance: number | null,
): readonly string[] {
  const why: string[] = []
  for (const term of scores?.terms ?? []) {
    const word = wordReason(index, doc, term)
    const rows = rowReasons(index, doc, term)
    if (word?.startsWith('akin') === true) {
      const akin = scores?.rows.find((hit) => hit.row.kind === 'same' && hit.words.includes(term.word))
      why.push(word, ...(akin === undefined ? [] : [`row ${akin.row.id}=${akin.row.because}`]))
    } else if (word !== null) why.push(word)
    for (const reason of rows) if (!why.includes(reason)) why.push(reason)
    if (why.length >= mostReasons) break
  }
  if (why.length === 0 && scores !== null && scores.terms.length > 0) why.push('beside')
  const saying = scores?.sayings.get(index.profileOf[doc] ?? 0)
  if (saying !== undefined) why.push(`phrase layWords=${saying}`)
  else if (fit !== null && fit.fit >= wholeEnough) {
    why.push(
      `phrase ${fit.name ? 'name' : 'layWords'}=${Array.from(fit.forms, (form) => index.forms.words[form] ?? '').join(' ')}`,
    )
  }
  if (said.ages !== null && fits.age?.(doc) === 2) why.push(`age=${said.ages.from}–${said.ages.to}`)
  if (fits.time?.(doc) === 2) why.push('time=open')
  if (near !== null) why.push(`place=${near}`)
  if (distance !== null) why.push(`distance=${distance} km`)
  return why
}
