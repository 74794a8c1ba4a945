/**
 * How well the search finds, on a judged set of queries and the demonstration's listings: ours against PostgreSQL
 * full-text search with trigrams and against MiniSearch. See README.md beside this file for how the set was made.
 */
import type { Catalogue, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { measuredAt, openDemoDirectory } from '../demo-directory.ts'
import type { PeerDocument, PeerQuery, PeerText } from '../peers/document.ts'
import { buildMiniSearch } from '../peers/minisearch.ts'
import { askPostgres, embedded, fillPostgres } from '../peers/postgres.ts'
import { gradeOf } from './grade.ts'
import { agreement, type Judged, judged } from './judgements.ts'
import { mean, ndcg, pairedBootstrap } from './measures.ts'

function peerDocument(catalogue: Catalogue, listing: ServiceView): PeerDocument {
  const around = (lang: Language): string => {
    const names: Localized[] = [listing.organisation, ...listing.places.map((place) => place.name)]
    for (const code of new Set([
      ...listing.municipalities,
      ...listing.places.map((place) => place.municipality),
    ])) {
      names.push(catalogue.municipality(code)?.name ?? {})
    }
    return names.map((name) => inLanguage(name, lang)).join(' ')
  }
  const text = (lang: Language): PeerText => ({
    name: inLanguage(listing.name, lang),
    words: [...(listing.lay_words[lang] ?? []), ...(listing.local_words[lang] ?? [])].join(' . '),
    summary: inLanguage(listing.summary, lang),
    body: `${inLanguage(listing.description, lang)} ${inLanguage(listing.for_whom, lang)}`,
    around: around(lang),
  })
  return {
    id: listing.id,
    county: listing.county,
    municipalities: listing.municipalities,
    type: listing.type,
    languages: listing.languages,
    text: { fi: text('fi'), sv: text('sv'), en: text('en') },
  }
}

type Figures = {
  readonly ndcg10: number
  readonly ndcg5: number
  readonly top: number
  readonly zero: number
}

function figuresOf(query: Judged, ids: readonly string[], listings: readonly ServiceView[]): Figures {
  const grades = new Map(
    listings.filter(({ county }) => county === query.county).map((each) => [each.id, gradeOf(each, query)]),
  )
  const available = [...grades.values()]
  const best = Math.max(0, ...available)
  if (best === 0) throw new Error(`No listing of county ${query.county} answers "${query.q}"`)
  const found = ids.map((id) => grades.get(id) ?? 0)
  return {
    ndcg10: ndcg(found, available, 10),
    ndcg5: ndcg(found, available, 5),
    top: found[0] === best ? 1 : 0,
    zero: ids.length === 0 ? 1 : 0,
  }
}

const catalogue = await openDemoDirectory()
const listings = catalogue.services()
const known = new Set(catalogue.types().flatMap(({ key, variant }) => [key, `${key}/${variant}`]))
for (const { q, grades } of judged) {
  for (const type of grades.keys()) if (!known.has(type)) throw new Error(`"${q}": no type ${type}`)
}
const documents = listings.map((listing) => peerDocument(catalogue, listing))
const mini = buildMiniSearch(documents, languages)
const connection = await embedded()
await fillPostgres(connection, documents, languages)

const engines: Readonly<
  Record<string, (query: PeerQuery) => readonly string[] | Promise<readonly string[]>>
> = {
  ours: ({ q, lang, county, municipality, limit }) =>
    catalogue
      .search({
        q,
        lang,
        county: county ?? undefined,
        municipality: municipality ?? undefined,
        now: measuredAt,
        page: 1,
        perPage: limit,
      })
      .hits.map((hit) => hit.id),
  PostgreSQL: (query) => askPostgres(connection, query),
  MiniSearch: (query) => mini.ids(query),
}

const results = new Map<string, readonly Figures[]>()
const answers = new Map<string, readonly (readonly string[])[]>()
for (const [name, ask] of Object.entries(engines)) {
  const found: (readonly string[])[] = []
  for (const { q, lang, county, municipality } of judged) {
    found.push(await ask({ q, lang, county, municipality, limit: 10 }))
  }
  answers.set(name, found)
  results.set(
    name,
    judged.map((query, at) => figuresOf(query, found[at] ?? [], listings)),
  )
}

const groups: readonly (readonly [string, (query: Judged) => boolean])[] = [
  ['all', () => true],
  ['dev', ({ half }) => half === 'dev'],
  ['test', ({ half }) => half === 'test'],
  ...languages.flatMap((lang): (readonly [string, (query: Judged) => boolean])[] => [
    [`${lang}`, (query) => query.lang === lang],
    [`${lang} dev`, (query) => query.lang === lang && query.half === 'dev'],
    [`${lang} test`, (query) => query.lang === lang && query.half === 'test'],
  ]),
]

console.log(
  `${judged.length} queries, ${listings.length} listings; the two readings agree by a weighted kappa of ${agreement(judged).toFixed(2)}.`,
)
console.log('p: how likely the difference from ours in nDCG@10 would be by chance (paired bootstrap).\n')
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 9 : 11) : cell.padStart(8))).join('')
console.log(row(['', '', 'queries', 'nDCG@10', 'nDCG@5', 'top-1', 'zero', 'p']))
for (const [name, belongs] of groups) {
  const chosen = judged.flatMap((query, at) => (belongs(query) ? [at] : []))
  const of = (engine: string, figure: keyof Figures): readonly number[] =>
    chosen.map((at) => results.get(engine)?.[at]?.[figure] ?? 0)
  for (const engine of Object.keys(engines)) {
    const p = engine === 'ours' ? null : pairedBootstrap(of('ours', 'ndcg10'), of(engine, 'ndcg10'))
    console.log(
      row([
        engine === 'ours' ? name : '',
        engine,
        engine === 'ours' ? String(chosen.length) : '',
        mean(of(engine, 'ndcg10')).toFixed(3),
        mean(of(engine, 'ndcg5')).toFixed(3),
        `${(mean(of(engine, 'top')) * 100).toFixed(0)} %`,
        `${(mean(of(engine, 'zero')) * 100).toFixed(1)} %`,
        p === null ? '' : p < 0.001 ? '<0.001' : p.toFixed(3),
      ]),
    )
  }
}

/** For whoever makes the search better: only the half that may be looked at. */
if (process.argv.includes('--worst')) {
  const ours = results.get('ours') ?? []
  const worst = judged
    .map((query, at) => ({ query, at, figure: ours[at]?.ndcg10 ?? 0 }))
    .filter(({ query }) => query.half === 'dev')
    .toSorted((a, b) => a.figure - b.figure)
    .slice(0, 40)
  console.log('\nThe weakest of the dev half:')
  const types = new Map(listings.map((each) => [each.id, each.type]))
  for (const { query, at, figure } of worst) {
    const got = (answers.get('ours')?.[at] ?? []).slice(0, 4).map((id) => types.get(id) ?? '')
    console.log(`${figure.toFixed(2)}  ${query.lang} ${query.county} "${query.q}": ${got.join(', ')}`)
  }
}
process.exit(0)
