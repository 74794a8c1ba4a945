import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

export type Encoding = 'br' | 'gzip'

const withBrotli = promisify(brotliCompress)
const withGzip = promisify(gzip)

/** Below this, the headers weigh more than what compressing saves. */
const worthItFrom = 1024

/** The best encoding that the browser takes and we speak, or null for none. */
export function preferredEncoding(acceptEncoding: string | null | undefined): Encoding | null {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, quality = 'q=1']) => !/^q=0(\.0*)?$/.test(quality))
      .map(([name]) => name),
  )
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : null
}

const isText = (contentType: string): boolean =>
  /^(text\/(?!event-stream)|application\/([\w.+-]*\+)?(json|xml|javascript|yaml)\b|image\/svg\+xml)/.test(
    contentType,
  )

/** Compresses as for an answer made at this moment: quickly, and off the main thread. */
export async function compressed(
  body: Uint8Array,
  encoding: Encoding,
  brotliQuality = 5,
): Promise<Uint8Array<ArrayBuffer>> {
  const result =
    encoding === 'br'
      ? await withBrotli(body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
          },
        })
      : await withGzip(body, { level: 6 })
  return new Uint8Array(result)
}

function addVary(headers: Headers, name: string): void {
  const vary = headers.get('vary')
  if (vary === null) headers.set('vary', name)
  else if (
    !vary
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(name)
  )
    headers.set('vary', `${vary}, ${name}`)
}

/**
 * Compresses text answers. Left as they are: streams of events, answers that are encoded already, and those that say
 * `no-transform`: use that where a secret and something a stranger may choose would stand in one answer.
 */
export const compress: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers, status, body } = c.res
  if (!isText(headers.get('content-type') ?? '') || headers.has('content-encoding')) return
  addVary(headers, 'accept-encoding')
  const encoding = preferredEncoding(c.req.header('accept-encoding'))
  const isWhole = body !== null && status !== 206 && c.req.method !== 'HEAD'
  if (encoding === null || !isWhole || /\bno-transform\b/.test(headers.get('cache-control') ?? '')) return

  const plain = new Uint8Array(await c.res.arrayBuffer())
  const isWorthIt = plain.byteLength >= worthItFrom
  const answer = new Response(isWorthIt ? await compressed(plain, encoding) : plain, { status, headers })
  if (isWorthIt) {
    answer.headers.set('content-encoding', encoding)
    answer.headers.delete('content-length')
    const etag = answer.headers.get('etag')
    if (etag !== null && !etag.startsWith('W/')) answer.headers.set('etag', `W/${etag}`)
  }
  c.res = undefined
  c.res = answer
}
