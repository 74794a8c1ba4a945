import MiniSearch, { type SearchResult } from 'minisearch'
import type { Language } from '#platform/text.ts'
import { foldAccents, type PeerDocument, type PeerQuery, type PeerText } from './document.ts'

type Indexed = PeerText & {
  readonly id: number
  readonly county: string
  readonly municipalities: readonly string[]
  readonly type: string
  readonly languages: readonly string[]
}
const fields: readonly (keyof PeerText)[] = ['name', 'words', 'summary', 'body', 'around']
const boost = { name: 4, words: 3, summary: 2, around: 1.5, body: 1 }

export type MiniSearchPeer = {
  /** Every hit with what facets are counted from, best first. */
  readonly all: (query: PeerQuery) => readonly SearchResult[]
  readonly ids: (query: PeerQuery) => readonly string[]
}

/** MiniSearch as its own pages advise: boosts by field, prefixes, a fifth of a word may be mistyped; an index per language. */
export function buildMiniSearch(
  documents: readonly PeerDocument[],
  languages: readonly Language[],
): MiniSearchPeer {
  const indexes = new Map(
    languages.map((lang) => {
      const index = new MiniSearch<Indexed>({
        fields: [...fields],
        storeFields: ['county', 'municipalities', 'type', 'languages'],
        tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
        processTerm: foldAccents,
        searchOptions: { boost, prefix: (term) => term.length > 2, fuzzy: 0.2 },
      })
      index.addAll(
        documents.map(({ county, municipalities, type, languages: spoken, text }, id) => ({
          id,
          county,
          municipalities,
          type,
          languages: spoken,
          ...text[lang],
        })),
      )
      return [lang, index] as const
    }),
  )

  const all = (query: PeerQuery): readonly SearchResult[] =>
    indexes.get(query.lang)?.search(query.q, {
      filter: (hit) => {
        const served: readonly string[] = hit['municipalities']
        return (
          (query.county === null || hit['county'] === query.county) &&
          (query.municipality === null || served.length === 0 || served.includes(query.municipality))
        )
      },
    }) ?? []
  return {
    all,
    ids: (query) =>
      all(query)
        .slice(0, query.limit)
        .map((hit) => documents[Number(hit.id)]?.id ?? ''),
  }
}
