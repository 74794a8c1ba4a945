import type { Language } from '#platform/text.ts'
import { count, hasBit, intersect } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { crisisIn, gentleIn } from './crisis.ts'
import { countFacets, everything, isEmpty, passing } from './facets.ts'
import type { SearchIndex } from './index.ts'
import { interpret, searchLanguages } from './interpret.ts'
import { kilometres } from './distance.ts'
import type { Near, Point, SearchHit, SearchQuery, SearchResult } from './model.ts'
import { fieldNames, fieldsOf, findPosting } from './postings.ts'
import { phraseFit, scoreText } from './score.ts'
import type { Scores } from './score.ts'
import { best } from './top.ts'

const nearFactor: Readonly<Record<Near, number>> = {
  here: 1,
  'county-wide': 0.97,
  remote: 0.92,
  nearest: 0.75,
  elsewhere: 0.5,
}
const nearGroup: Readonly<Record<Near, number>> = {
  here: 0,
  'county-wide': 0,
  remote: 0,
  nearest: 1,
  elsewhere: 2,
}

/** How many of the best are looked at again phrase by phrase. */
const lookedAtAgain = 120
const phraseWorth = 0.6

type Ranked = { readonly doc: number; readonly score: number }
type Said = { readonly lang: Language; readonly reader: Language; readonly gentle: boolean }

function rankText(
  index: SearchIndex,
  scores: Scores,
  bits: Bitmap,
  place: string | null,
  said: Said,
  wanted: number,
): Ranked[] {
  const rank = index.rank[said.reader]
  const push = said.gentle ? index.gentlePush : index.push
  const nearOf = (doc: number): number => (place === null ? 1 : nearFactor[index.places.nearOf(doc, place)])
  const kept = new Uint32Array(scores.docs.length)
  const score = scores.score.slice()
  let size = 0
  for (const doc of scores.docs) {
    if (!hasBit(bits, doc)) continue
    kept[size++] = doc
    score[doc] = (score[doc] ?? 0) * (push[doc] ?? 1) * nearOf(doc)
  }
  const front = best(kept.subarray(0, size), score, rank, Math.max(lookedAtAgain, wanted))
  for (const doc of front.subarray(0, lookedAtAgain)) {
    const { fit } = phraseFit(index, doc, said.lang, scores.terms)
    score[doc] = (score[doc] ?? 0) + fit * phraseWorth * scores.full * nearOf(doc)
  }
  return [...best(front, score, rank, wanted)].map((doc) => ({ doc, score: score[doc] ?? 0 }))
}

function rankHouse(
  index: SearchIndex,
  bits: Bitmap,
  place: string | null,
  lang: Language,
  wanted: number,
): Ranked[] {
  const groups: Ranked[][] = [[], [], []]
  for (const doc of index.order[lang]) {
    if (!hasBit(bits, doc)) continue
    const group = groups[place === null ? 0 : nearGroup[index.places.nearOf(doc, place)]]
    if (group !== undefined && group.length < wanted) group.push({ doc, score: 0 })
    if (place === null && groups[0]?.length === wanted) break
  }
  return groups.flat().slice(0, wanted)
}

const mostReasons = 6

function whyOf(
  index: SearchIndex,
  doc: number,
  lang: Language,
  scores: Scores | null,
  near: Near | null,
): readonly string[] {
  const why: string[] = []
  for (const term of scores?.terms ?? []) {
    for (const way of [...term.ways].sort((a, b) =>
      a.kind === b.kind ? b.sure - a.sure : a.kind === 'word' ? -1 : b.kind === 'word' ? 1 : 0,
    )) {
      const at = findPosting(index.postings, way.form, doc)
      if (at < 0) continue
      const mask = fieldsOf(index.postings.packed[at] ?? 0)
      const field = fieldNames.find((_name, bit) => ((mask >>> bit) & 1) === 1)
      why.push(`${way.kind} ${field ?? 'description'}=${index.words[way.form] ?? ''}`)
      break
    }
    if (why.length >= mostReasons) break
  }
  const saying = scores?.sayings.get(doc)
  if (saying !== undefined) why.push(`phrase layWords=${saying}`)
  else if (scores !== null && scores.terms.length > 0) {
    const phrase = phraseFit(index, doc, lang, scores.terms)
    if (phrase.fit >= 0.5) {
      why.push(
        `phrase ${phrase.name ? 'name' : 'layWords'}=${phrase.forms.map((form) => index.words[form] ?? '').join(' ')}`,
      )
    }
  }
  if (near !== null) why.push(`place=${near}`)
  return why
}

/**
 * Finds services for a line as typed and the chosen filters. A place, typed or chosen, narrows to what serves it
 * and to the nearest of each kind that nothing there serves; when that leaves nothing, the place only orders.
 * @source product promise "Finding": place words never empty the result; a word hit outranks a hit inside a word.
 */
export function search(index: SearchIndex, query: SearchQuery): SearchResult {
  const said = interpret(index, query.q, query.lang)
  const urgent = crisisIn(query.q)
  const gentle = urgent === null && gentleIn(query.q)
  const known =
    query.municipality !== undefined && index.places.byCode.has(query.municipality)
      ? query.municipality
      : null
  const place = said.place ?? known

  const from = query.near ?? (place === null ? null : (index.places.byCode.get(place)?.point ?? null))
  const scores = said.empty ? null : scoreText(index, said, gentle)
  const text = scores === null ? everything(index.facets) : scores.matched
  const passed = passing(index.facets, text, query)
  const narrowed = place === null ? null : index.places.available(place)
  const within = narrowed === null ? passed : intersect(passed.slice(), narrowed)
  const holds = narrowed !== null && !isEmpty(within)
  const bits = narrowed === null || holds ? within : passed

  const page = Math.max(1, Math.floor(query.page))
  const perPage = Math.max(1, Math.floor(query.perPage))
  const wanted = page * perPage
  const facets = countFacets(index.facets, text, holds ? narrowed : null, query)
  const total = count(bits)
  const ranked =
    scores === null
      ? rankHouse(index, bits, place, query.lang, wanted)
      : rankText(index, scores, bits, place, { lang: said.lang, reader: query.lang, gentle }, wanted)
  const hits = ranked.slice(wanted - perPage).map(({ doc, score }): SearchHit => {
    const near = place === null ? null : index.places.nearOf(doc, place)
    return {
      id: index.documents[doc]?.id ?? '',
      score: Math.round(score * 10_000) / 10_000,
      why: whyOf(index, doc, said.lang, scores, near),
      near,
      distanceKm: distanceOf(index, doc, from),
      onlyIn: onlyIn(index, doc, query.lang),
    }
  })
  return {
    hits,
    total,
    facets,
    urgent,
    gentle,
    placeFromQuery: said.place,
    understood: {
      ages: null,
      weekdays: [],
      morning: false,
      evening: false,
      weekend: false,
      openNow: false,
      place: said.place,
    },
  }
}

/** To its nearest building; where none is known, to the nearest municipality it serves. */
function distanceOf(index: SearchIndex, doc: number, from: Point | null): number | null {
  const document = index.documents[doc]
  if (from === null || document === undefined) return null
  const points =
    document.points.length > 0
      ? document.points
      : document.municipalities.flatMap((code) => index.places.byCode.get(code)?.point ?? [])
  if (points.length === 0) return null
  return Math.round(Math.min(...points.map((point) => kilometres(from, point))) * 10) / 10
}

/** The language of a listing that says nothing in the reader's. */
function onlyIn(index: SearchIndex, doc: number, reader: Language): Language | null {
  const name = index.documents[doc]?.name ?? {}
  if ((name[reader] ?? '') !== '') return null
  return searchLanguages.find((lang) => (name[lang] ?? '') !== '') ?? null
}
