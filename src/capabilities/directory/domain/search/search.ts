import type { Language } from '#platform/text.ts'
import { withBeside } from './beside.ts'
import { hasBit } from './bitmap.ts'
import type { Bitmap } from './bitmap.ts'
import { moodIn } from './crisis.ts'
import { listFor, steps } from './desk.ts'
import type { Desk } from './desk.ts'
import { countFacets, filtersOf, sift } from './facets.ts'
import type { Sifted } from './facets.ts'
import { langBits } from './index.ts'
import type { SearchIndex } from './search-index.ts'
import { interpret } from './interpret.ts'
import type { Interpretation } from './interpret.ts'
import type { Near, Point, SearchHit, SearchQuery, SearchResult } from './model.ts'
import { rankHouse, rankText } from './rank.ts'
import type { Ranked, Where } from './rank.ts'
import { scoreText } from './score.ts'
import { fitsOf, understoodOf } from './understand.ts'
import type { Fits } from './understand.ts'
import { whyOf } from './why.ts'

/** The rows of words in force: the product's, and those of the county asked about. */
function countiesOf(
  index: SearchIndex,
  query: SearchQuery,
  place: string | null,
): readonly (string | null)[] {
  const county = query.county ?? (place === null ? undefined : index.placing.byCode.get(place)?.county)
  return county === undefined || !index.hasCountyRows ? [null] : [null, county]
}

/** Whether the moment of asking matters, and what is open at it. */
function openThen(index: SearchIndex, query: SearchQuery, said: Interpretation): Bitmap | null {
  if (query.now === undefined) return null
  const counted = query.facets === undefined || query.facets.includes('openNow')
  if (!counted && query.openNow !== true && !said.times.openNow) return null
  return index.week.openAt(query.now, index.capacity)
}

type Test = (doc: number) => boolean

/** Leaves only what passes each test in turn; a test that nothing passes is left out. */
function narrow(desk: Desk, sifted: Sifted, tests: readonly Test[]): Sifted {
  let { passed } = sifted
  let almost = sifted.almost
  for (const [turn, test] of tests.entries()) {
    // Two lists in turn: one is read while the other is written.
    const left = those(passed, test, listFor(desk, steps.narrowed + (turn % 2), passed.length))
    if (left.length === 0) continue
    passed = left
    almost = almost.map(({ facet, docs }, at) => {
      const step = steps.almost + 2 * (at + almost.length * ((turn % 2) + 1)) + 1
      return { facet, docs: those(docs, test, listFor(desk, step, docs.length)) }
    })
  }
  return { passed, almost }
}

function those(docs: Uint32Array, test: Test, into: Uint32Array): Uint32Array {
  let size = 0
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0
    if (test(doc)) into[size++] = doc
  }
  return into.subarray(0, size)
}

/** What a line says besides its words narrows too, as long as something is left. */
function testsOf(index: SearchIndex, said: Interpretation, fits: Fits, open: Bitmap | null): Test[] {
  const tests: Test[] = []
  const { age, time } = fits
  if (age !== null) tests.push((doc) => age(doc) > 0)
  if (said.times.openNow && open !== null) tests.push((doc) => hasBit(open, doc))
  // Beside words a time only raises: "itkee iltaisin" does not ask for what is open in the evening.
  if (time !== null && said.empty) tests.push((doc) => time(doc) === 2)
  return tests
}

const tenths = (value: number): number => Math.round(value * 10) / 10

/** The language of a listing that says nothing in the reader's. */
function onlyIn(index: SearchIndex, doc: number, reader: Language): Language | null {
  const bits = index.spoken[doc] ?? 0
  if ((bits & langBits[reader]) !== 0) return null
  return (['fi', 'sv', 'en'] as const).find((lang) => (bits & langBits[lang]) !== 0) ?? null
}

function whereOf(index: SearchIndex, query: SearchQuery, place: string | null): Where {
  const point: Point | null = place === null ? null : (index.placing.byCode.get(place)?.point ?? null)
  return {
    place,
    near: place === null ? null : index.placing.nearTo(place),
    from: query.near ?? point,
    isExact: query.near !== undefined,
  }
}

/**
 * Finds services for a line as typed and the chosen filters. A place, typed or chosen, narrows to what serves it
 * and to the nearest of each kind that nothing there serves; when that leaves nothing, the place only orders.
 * @source product promise "Finding": place words never empty the result; a word hit outranks a hit inside a word.
 */
export function search(index: SearchIndex, query: SearchQuery): SearchResult {
  const said = interpret(index, query.q, query.lang, query.now)
  const { urgent, gentle } = moodIn(query.q)
  const known =
    query.municipality !== undefined && index.placing.byCode.has(query.municipality)
      ? query.municipality
      : null
  const place = said.place ?? known
  const where = whereOf(index, query, place)
  const fits = fitsOf(index, said)
  const scores = said.empty ? null : scoreText(index, said, gentle, countiesOf(index, query, place))
  const open = openThen(index, query, said)
  const filters = filtersOf(index.columns, query, open, index.capacity)
  const anywhere = sift(
    index.desk,
    scores === null ? index.order.list(query.lang) : withBeside(index, scores, query.county),
    filters,
  )
  const available = place === null ? null : index.placing.available(place)
  const sifted = narrow(index.desk, anywhere, [
    ...(available === null ? [] : [(doc: number): boolean => hasBit(available, doc)]),
    ...testsOf(index, said, fits, open),
  ])
  const facets = countFacets(index.columns, sifted, anywhere.passed, filters, query, open, index.capacity)
  const page = Math.max(1, Math.floor(query.page))
  const perPage = Math.max(1, Math.floor(query.perPage))
  const wanted = page * perPage
  const ranked: readonly Ranked[] =
    scores === null
      ? rankHouse(index, sifted.passed, where, fits, query.lang, wanted)
      : rankText(index, scores, sifted.passed, where, fits, { said, reader: query.lang, gentle }, wanted)
  const hits = ranked.slice(wanted - perPage).map(({ doc, score, fit }): SearchHit => {
    const near: Near | null = where.near?.(doc) ?? null
    const far = where.from === null ? null : index.placing.kilometresTo(doc, where.from)
    const distanceKm = far === null ? null : tenths(far)
    return {
      id: index.ids[doc] ?? '',
      score: Math.round(score * 10_000) / 10_000,
      // Only professionals ask why, and only they wait for it.
      get why(): readonly string[] {
        return whyOf(index, doc, said, scores, fit, fits, near, distanceKm)
      },
      near,
      distanceKm,
      onlyIn: onlyIn(index, doc, query.lang),
    }
  })
  return {
    hits,
    total: sifted.passed.length,
    facets,
    urgent,
    gentle,
    placeFromQuery: said.place,
    understood: understoodOf(said),
  }
}
