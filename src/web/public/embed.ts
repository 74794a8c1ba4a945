import type { Catalogue, SearchHit } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

/** Where the list itself lies: a page for frames, without a menu, a cookie or a script. */
export const frameAddress = '/upotus'
const most = 20

export type EmbedWish = {
  readonly lang: Language
  readonly municipality: string | null
  readonly type: string | null
  readonly q: string
}

/** Reads what a list should show from its address; what is not known there is left out. */
export function readWish(catalogue: Catalogue, query: Readonly<Record<string, string>>): EmbedWish {
  const lang = query['kieli']
  const municipality = catalogue.municipality(query['kunta'] ?? '')
  const type = catalogue.types().find(({ key }) => key === query['laji'])
  return {
    lang: lang === 'sv' || lang === 'en' ? lang : 'fi',
    municipality: municipality?.code ?? null,
    type: type?.key ?? null,
    q: (query['q'] ?? '').slice(0, 200),
  }
}

const pairs = ({ lang, municipality, type, q }: EmbedWish): string =>
  new URLSearchParams([
    ['kieli', lang],
    ...(municipality === null ? [] : [['kunta', municipality]]),
    ...(type === null ? [] : [['laji', type]]),
    ...(q === '' ? [] : [['q', q]]),
  ]).toString()

export const frameOf = (wish: EmbedWish): string => `${frameAddress}?${pairs(wish)}`

/** The same list for programs, from the interface that everybody uses. */
export const jsonOf = ({ lang, municipality, type, q }: EmbedWish): string =>
  `/api/v1/services?${new URLSearchParams([
    ['lang', lang],
    ...(municipality === null ? [] : [['municipality', municipality]]),
    ...(type === null ? [] : [['type', type]]),
    ...(q === '' ? [] : [['q', q]]),
    ['perPage', String(most)],
  ]).toString()}`

export const foundFor = (
  catalogue: Catalogue,
  { lang, municipality, type, q }: EmbedWish,
): readonly SearchHit[] =>
  catalogue.search({
    q,
    lang,
    ...(municipality === null ? {} : { municipality }),
    ...(type === null ? {} : { type: [type] }),
    page: 1,
    perPage: most,
  }).hits
