import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Language } from '#platform/text.ts'
import type { Env } from '#web/page.ts'
import type { HsdsQuery } from './query.ts'

const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag, last-modified' }

/** What a set of answers is true for: the same state and the same question have the same tag. */
export type State = { readonly revision: number; readonly changed: Date; readonly lang: Language }

function headersFor(c: Context<Env>, state: State, type: string): Headers {
  const url = new URL(c.req.url)
  const tag = createHash('sha256')
    .update(JSON.stringify([state.revision, state.lang, url.pathname, url.search, type]))
    .digest('base64url')
    .slice(0, 22)
  return new Headers({
    ...open,
    'content-type': type,
    'content-language': state.lang,
    'cache-control': 'public, max-age=60',
    vary: 'accept-language, accept-encoding',
    etag: `W/"${tag}"`,
    'last-modified': state.changed.toUTCString(),
  })
}

/** Whether the asker has this very state already. A tag counts before a time, as HTTP says. */
function isKnown(c: Context<Env>, headers: Headers): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim() === headers.get('etag'))
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return !Number.isNaN(since) && Date.parse(headers.get('last-modified') ?? '') <= since
}

/** One object, or 304 when nothing has changed. */
export function one(c: Context<Env>, state: State, body: unknown): Response {
  const headers = headersFor(c, state, 'application/json; charset=utf-8')
  if (c.req.method !== 'POST' && isKnown(c, headers)) return new Response(null, { status: 304, headers })
  return new Response(JSON.stringify(body), { headers })
}

/**
 * A page of a list with the standard's seven fields, counted from 1; `ndjson` sends the whole list, one object a line, and
 * makes each only when it is sent. Only what is asked for is turned into objects.
 */
export function page<Row>(
  c: Context<Env>,
  state: State,
  query: HsdsQuery,
  rows: readonly Row[],
  asObject: (row: Row) => unknown,
): Response {
  if (query.format === 'ndjson') {
    const headers = headersFor(c, state, 'application/x-ndjson; charset=utf-8')
    if (c.req.method !== 'POST' && isKnown(c, headers)) return new Response(null, { status: 304, headers })
    const lines = rows.values()
    const utf8 = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        const next = lines.next()
        if (next.done === true) return stream.close()
        stream.enqueue(utf8.encode(`${JSON.stringify(asObject(next.value))}\n`))
      },
    })
    return new Response(body, { headers })
  }
  const from = (query.page - 1) * query.per_page
  const contents = rows.slice(from, from + query.per_page).map(asObject)
  const pages = Math.ceil(rows.length / query.per_page)
  return one(c, state, {
    total_items: rows.length,
    total_pages: pages,
    page_number: query.page,
    size: contents.length,
    first_page: query.page === 1,
    last_page: query.page >= pages,
    empty: contents.length === 0,
    contents,
  })
}
