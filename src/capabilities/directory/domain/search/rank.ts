import type { Language } from '#platform/text.ts'
import type { SearchIndex } from './search-index.ts'
import type { Interpretation } from './interpret.ts'
import type { Near, Point } from './model.ts'
import { phraseFits } from './phrases.ts'
import type { Fit } from './phrases.ts'
import type { Scores } from './score.ts'
import { best, front } from './top.ts'
import type { Fits } from './understand.ts'

/** Where somebody is: a municipality, a point, both or neither. */
export type Where = {
  readonly place: string | null
  readonly near: ((doc: number) => Near) | null
  readonly from: Point | null
  /** The point is their own, not the middle of the municipality. */
  readonly isExact: boolean
}

const nearFactor: Readonly<Record<Near, number>> = {
  here: 1,
  'county-wide': 0.97,
  remote: 0.92,
  nearest: 0.75,
  elsewhere: 0.5,
}
const nearGroup: Readonly<Record<Near, number>> = {
  here: 1,
  'county-wide': 1,
  remote: 1,
  nearest: 0.1,
  elsewhere: 0.01,
}

/** Every doubling of the way costs so much; the first kilometres cost nothing. */
const exactSlope = 0.16
const roughSlope = 0.03
const easyWay = 4
/** What has no place of its own comes to people: as if it were this far. */
const nowhere = 15

const distanceShare = (kilometres: number, slope: number): number =>
  1 / (1 + slope * Math.log2(1 + (kilometres < 0 ? nowhere : kilometres) / easyWay))

function nearShare(index: SearchIndex, where: Where): ((doc: number) => number) | null {
  const { near, from, isExact } = where
  if (near === null && from === null) return null
  const roughly = from === null ? null : index.placing.roughly(from)
  const slope = isExact ? exactSlope : roughSlope
  return (doc) =>
    (near === null ? 1 : nearFactor[near(doc)]) * (roughly === null ? 1 : distanceShare(roughly(doc), slope))
}

/** Among the best, the point of the building itself counts instead of its municipality's middle. */
function pointShare(index: SearchIndex, where: Where): ((doc: number) => number) | null {
  const { from, isExact } = where
  if (from === null) return null
  const roughly = index.placing.roughly(from)
  const slope = isExact ? exactSlope : roughSlope
  return (doc) => {
    const far = index.placing.kilometresTo(doc, from)
    return far === null ? 1 : distanceShare(far, slope) / distanceShare(roughly(doc), slope)
  }
}

export type Ranked = { readonly doc: number; readonly score: number; readonly fit: Fit | null }
export type Asked = { readonly said: Interpretation; readonly reader: Language; readonly gentle: boolean }

/** How many of the best are looked at again phrase by phrase. */
const lookedAtAgain = 60
const phraseWorth = 0.6

export function rankText(
  index: SearchIndex,
  scores: Scores,
  docs: Uint32Array,
  where: Where,
  fits: Fits,
  { said, reader, gentle }: Asked,
  wanted: number,
): readonly Ranked[] {
  const rank = index.order.rank(reader)
  const pushes = gentle ? index.pushes.gentle : index.pushes.general
  const { pushOf } = index
  const share = nearShare(index, where)
  const exact = pointShare(index, where)
  const { score } = scores
  const own = (doc: number): number =>
    (share === null ? 1 : share(doc)) * (fits.share === null ? 1 : fits.share(doc))
  const isPlain = share === null && fits.share === null
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0
    score[doc] = (score[doc] ?? 0) * (pushes[pushOf[doc] ?? 0] ?? 1) * (isPlain ? 1 : own(doc))
  }
  const first = front(docs, score, rank, Math.max(lookedAtAgain, wanted))
  const phrases = phraseFits(index, said.lang, scores)
  const found = new Map<number, Fit>()
  for (let at = 0; at < first.length; at++) {
    const doc = first[at] ?? 0
    const fit = phrases.of(doc)
    found.set(doc, fit)
    const raised = (score[doc] ?? 0) + fit.fit * phraseWorth * scores.full * own(doc)
    score[doc] = exact === null ? raised : raised * exact(doc)
  }
  phrases.done()
  return [...best(first, score, rank, wanted)].map((doc) => ({
    doc,
    score: score[doc] ?? 0,
    fit: found.get(doc) ?? null,
  }))
}

/** Without words: the house's order, what is nearer or fits an age or a time before what is not. */
export function rankHouse(
  index: SearchIndex,
  docs: Uint32Array,
  where: Where,
  fits: Fits,
  reader: Language,
  wanted: number,
): readonly Ranked[] {
  if (where.near === null && !where.isExact && fits.age === null && fits.time === null)
    return [...docs.subarray(0, wanted)].map((doc) => ({ doc, score: 0, fit: null }))
  const roughly = where.from === null || !where.isExact ? null : index.placing.roughly(where.from)
  const score = new Float32Array(index.capacity)
  for (const doc of docs) {
    const group = where.near === null ? 1 : nearGroup[where.near(doc)]
    const far = roughly === null ? 1 : distanceShare(roughly(doc), exactSlope)
    score[doc] = group * far * (fits.share === null ? 1 : fits.share(doc))
  }
  return [...best(docs, score, index.order.rank(reader), wanted)].map((doc) => ({ doc, score: 0, fit: null }))
}
