import { buildIndex } from '#capabilities/directory/domain/search/index.ts'
import { search } from '#capabilities/directory/domain/search/search.ts'
import type { FacetCount, Place, SearchDocument } from '#capabilities/directory/domain/search/model.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { municipalities } from '#seed/reference/municipalities.ts'
import type { ScaleListing } from '#seed/scale/listings.ts'
import { measuredAt } from '../demo-directory.ts'
import { foldAccents, type PeerDocument, type PeerQuery, type PeerText } from '../peers/document.ts'
import { buildMiniSearch } from '../peers/minisearch.ts'
import { type Connection, fillPostgres } from '../peers/postgres.ts'
import { type Answer, counts } from './facets.ts'

export type Ask = (query: PeerQuery) => Answer | Promise<Answer>

const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]))

/** The same words for the other engines as our search gets. */
export function peerDocument(listing: ScaleListing): PeerDocument {
  const { type } = listing
  const text = (lang: Language): PeerText => ({
    name: inLanguage(listing.name ?? type.name, lang),
    words: [...type.layWords[lang], ...(listing.localWords[lang] ?? [])].join(' . '),
    summary: inLanguage(listing.summary ?? type.summary, lang),
    body: `${inLanguage(listing.description ?? type.description, lang)} ${type.forWhom[lang]}`,
    around: [
      inLanguage(listing.organisation.name, lang),
      ...listing.municipalities.map((code) => municipalityNames.get(code)?.[lang] ?? ''),
    ].join(' '),
  })
  return {
    id: listing.id,
    county: listing.county,
    municipalities: listing.municipalities,
    type: type.key,
    languages: listing.languages,
    text: { fi: text('fi'), sv: text('sv'), en: text('en') },
  }
}

const asMap = (facet: readonly FacetCount[]): ReadonlyMap<string, number> =>
  new Map(facet.map(({ value, count }) => [value, count]))

export function ours(documents: readonly SearchDocument[], places: readonly Place[]): Ask {
  const index = buildIndex(documents, { places })
  return ({ q, lang, county, limit }) => {
    const result = search(index, {
      q,
      lang,
      ...(county === null ? {} : { county }),
      now: measuredAt,
      facets: ['county', 'type', 'language'],
      page: 1,
      perPage: limit,
    })
    return {
      ids: result.hits.map((hit) => hit.id),
      total: result.total,
      county: asMap(result.facets.county),
      type: asMap(result.facets.type),
      language: asMap(result.facets.language),
    }
  }
}

export function miniSearch(documents: readonly PeerDocument[], languages: readonly Language[]): Ask {
  const peer = buildMiniSearch(documents, languages)
  return (query) => {
    const hits = peer.all(query)
    return {
      ids: hits.slice(0, query.limit).map((hit) => documents[Number(hit.id)]?.id ?? ''),
      total: hits.length,
      county: counts(hits.map((hit) => String(hit['county']))),
      type: counts(hits.map((hit) => String(hit['type']))),
      language: counts(
        hits.flatMap((hit) => {
          const spoken: readonly string[] = hit['languages']
          return spoken
        }),
      ),
    }
  }
}

type Row = {
  readonly ids: readonly string[] | null
  readonly total: number
  readonly county: Readonly<Record<string, number>> | null
  readonly type: Readonly<Record<string, number>> | null
  readonly language: Readonly<Record<string, number>> | null
}
const configurations: Readonly<Record<Language, string>> = { fi: 'finnish', sv: 'swedish', en: 'english' }

/** One statement for everything: the hits once, then the first of them and the three groups. */
const statement = (matched: string): string => `with hits as materialized (${matched})
  select (select array_agg(id) from (select id from hits order by rank desc, id limit $3) first) as ids,
    (select count(*)::integer from hits) as total,
    (select jsonb_object_agg(county, n) from (select county, count(*) as n from hits group by county) c) as county,
    (select jsonb_object_agg(type, n) from (select type, count(*) as n from hits group by type) t) as type,
    (select jsonb_object_agg(spoken, n) from (select spoken, count(*) as n from hits, unnest(languages) spoken
      group by spoken) l) as language`

const toAnswer = (row: Row | undefined): Answer => ({
  ids: row?.ids ?? [],
  total: row?.total ?? 0,
  county: new Map(Object.entries(row?.county ?? {})),
  type: new Map(Object.entries(row?.type ?? {})),
  language: new Map(Object.entries(row?.language ?? {})),
})

/**
 * Three ways that are sensible: all words must stand; the same, and trigrams find what is spelt alike when nothing does;
 * any word may stand, those with all of them first, and trigrams as before, which finds best (see bench/relevance).
 */
export async function postgres(
  connection: Connection,
  documents: readonly PeerDocument[],
  languages: readonly Language[],
): Promise<{ readonly exact: Ask; readonly tolerant: Ask; readonly any: Ask }> {
  await fillPostgres(connection, documents, languages)
  const exact = async ({ q, lang, county, limit }: PeerQuery): Promise<Answer> => {
    const matched = `select id, county, type, languages, ts_rank_cd('{0.1, 0.3, 0.6, 1}', ${lang}, asked, 1) as rank
      from peer, websearch_to_tsquery('${configurations[lang]}', $1) asked
      where ${lang} @@ asked and ($2::text is null or county = $2)`
    return toAnswer((await connection.query<Row>(statement(matched), [foldAccents(q), county, limit]))[0])
  }
  const alike = async ({ q, lang, county, limit }: PeerQuery): Promise<Answer> => {
    const matched = `select id, county, type, languages, word_similarity($1, ${lang}_words) as rank
      from peer where $1 <% ${lang}_words and ($2::text is null or county = $2)`
    return toAnswer((await connection.query<Row>(statement(matched), [foldAccents(q), county, limit]))[0])
  }
  const loose = async ({ q, lang, county, limit }: PeerQuery): Promise<Answer> => {
    const matched = `select id, county, type, languages,
        (${lang} @@ strict)::integer * 1000 + ts_rank_cd('{0.1, 0.3, 0.6, 1}', ${lang}, asked, 1) as rank
      from peer, websearch_to_tsquery('${configurations[lang]}', $1) strict,
        lateral (select replace(strict::text, ' & ', ' | ')::tsquery as asked) any_word
      where ${lang} @@ asked and ($2::text is null or county = $2)`
    return toAnswer((await connection.query<Row>(statement(matched), [foldAccents(q), county, limit]))[0])
  }
  const orAlike =
    (ask: (query: PeerQuery) => Promise<Answer>): Ask =>
    async (query) => {
      const found = await ask(query)
      return found.total > 0 ? found : alike(query)
    }
  return { exact, tolerant: orAlike(exact), any: orAlike(loose) }
}
