import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** A file as an answer, whole or the part that a player asks for. Null when there is no such file. */
export async function fileAsAnswer(
  file: string,
  type: string,
  range: string | undefined,
): Promise<Response | null> {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) return null
  const headers = new Headers({
    'content-type': type,
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=86400',
    'last-modified': found.mtime.toUTCString(),
  })
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
  const last = found.size - 1
  let from = 0
  let to = last
  if (asked !== null && (asked[1] !== '' || asked[2] !== '')) {
    // "-500" asks for the last 500 bytes.
    from = asked[1] === '' ? Math.max(0, found.size - Number(asked[2])) : Number(asked[1])
    to = asked[1] === '' || asked[2] === '' ? last : Math.min(last, Number(asked[2]))
    if (from > to) {
      headers.set('content-range', `bytes */${found.size}`)
      return new Response(null, { status: 416, headers })
    }
    headers.set('content-range', `bytes ${from}-${to}/${found.size}`)
  }
  headers.set('content-length', String(to - from + 1))
  const body = Readable.toWeb(createReadStream(file, { start: from, end: to }))
  return new Response(body as ReadableStream<Uint8Array>, {
    status: headers.has('content-range') ? 206 : 200,
    headers,
  })
}
