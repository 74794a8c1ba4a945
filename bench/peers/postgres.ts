import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import pg from 'pg'
import type { Language } from '#platform/text.ts'
import { foldAccents, type PeerDocument, type PeerQuery } from './document.ts'

type Values = readonly (string | number | null | readonly string[])[]
/** What both a server and the embedded database are asked with. */
export type Connection = {
  readonly query: <Row>(text: string, values?: Values) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

const configurations: Readonly<Record<Language, string>> = { fi: 'finnish', sv: 'swedish', en: 'english' }

export async function embedded(): Promise<Connection> {
  const database = await PGlite.create({ extensions: { pg_trgm } })
  return {
    query: async <Row>(text: string, values: Values = []): Promise<readonly Row[]> =>
      (await database.query<Row>(text, [...values])).rows,
    close: () => database.close(),
  }
}

export async function server(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    // Named, so that the server plans each statement once, as a product would have it.
    query: async <Row>(text: string, values: Values = []): Promise<readonly Row[]> =>
      (
        await client.query<Row & pg.QueryResultRow>({
          ...(values.length > 0 ? { name: nameOf(text) } : {}),
          text,
          values: [...values],
        })
      ).rows,
    close: () => client.end(),
  }
}

const names = new Map<string, string>()
function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `peer_${names.size}`
  names.set(text, name)
  return name
}

/** The listings in a table with weighted text vectors and trigrams, every filter indexed. */
export async function fillPostgres(
  connection: Connection,
  documents: readonly PeerDocument[],
  languages: readonly Language[],
): Promise<void> {
  await connection.query('create extension if not exists pg_trgm')
  await connection.query('drop table if exists peer')
  await connection.query(
    `create table peer (id text not null, county text not null, municipalities text[] not null, type text not null,
      languages text[] not null, ${languages.map((lang) => `${lang} tsvector, ${lang}_words text`).join(', ')})`,
  )
  const vectors = languages.map((lang) => {
    const part = (field: string, weight: string): string =>
      `setweight(to_tsvector('${configurations[lang]}', d->'text'->'${lang}'->>'${field}'), '${weight}')`
    const vector = [
      part('name', 'A'),
      part('words', 'B'),
      part('summary', 'C'),
      part('around', 'C'),
      part('body', 'D'),
    ]
    return `${vector.join(' || ')}, lower((d->'text'->'${lang}'->>'name') || ' ' || (d->'text'->'${lang}'->>'words'))`
  })
  const perTurn = 2_000
  for (let from = 0; from < documents.length; from += perTurn) {
    const rows = documents.slice(from, from + perTurn).map((document) => ({
      ...document,
      text: Object.fromEntries(
        languages.map((lang) => [
          lang,
          Object.fromEntries(
            Object.entries(document.text[lang]).map(([field, text]) => [field, foldAccents(text)]),
          ),
        ]),
      ),
    }))
    await connection.query(
      `insert into peer select d->>'id', d->>'county', array(select jsonb_array_elements_text(d->'municipalities')),
        d->>'type', array(select jsonb_array_elements_text(d->'languages')), ${vectors.join(', ')}
      from jsonb_array_elements($1::jsonb) d`,
      [JSON.stringify(rows)],
    )
  }
  for (const lang of languages) {
    await connection.query(`create index on peer using gin (${lang})`)
    await connection.query(`create index on peer using gin (${lang}_words gin_trgm_ops)`)
  }
  await connection.query('create index on peer (county)')
  await connection.query('analyze peer')
}

const within = `(($2::text is null) or county = $2) and (($3::text is null) or municipalities = '{}' or $3 = any (municipalities))`
const weights = `'{0.1, 0.3, 0.6, 1}'`

/** All words first, then any of them, ranked by cover density and weight; trigrams when no word is known. */
export async function askPostgres(connection: Connection, query: PeerQuery): Promise<readonly string[]> {
  const { lang } = query
  const values = [foldAccents(query.q), query.county, query.municipality, query.limit]
  const found = await connection.query<{ id: string }>(
    `with asked as (select strict, replace(strict::text, ' & ', ' | ')::tsquery as loose
        from websearch_to_tsquery('${configurations[lang]}', $1) strict)
      select id from peer, asked where ${lang} @@ loose and ${within}
      order by (${lang} @@ strict) desc, ts_rank_cd(${weights}, ${lang}, loose, 1) desc, id limit $4`,
    values,
  )
  if (found.length > 0) return found.map((row) => row.id)
  const alike = await connection.query<{ id: string }>(
    `select id from peer where $1 <% ${lang}_words and ${within}
      order by word_similarity($1, ${lang}_words) desc, id limit $4`,
    values,
  )
  return alike.map((row) => row.id)
}
