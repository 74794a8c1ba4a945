import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { systemClock, type Clock } from '#platform/clock.ts'
import { type Gateway, isSigned, signed } from '#platform/sms.ts'

export type SunkText = {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly at: Date
  /** 'out': from the product to the phone; 'in': what somebody wrote on it. */
  readonly way: 'out' | 'in'
}

type Deliver = (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>

export type SmsSink = {
  readonly gateway: Gateway
  /** Where a person reads the messages and answers as the phone: loopback only. */
  readonly webUrl: string
  readonly texts: () => readonly SunkText[]
  /** Where the product hears what phones write. */
  readonly connect: (deliver: Deliver) => void
  /** Writes as a phone would; the provider's signed webhook takes it to the product. Returns the answer's status. */
  readonly writeAs: (from: string, text: string) => Promise<number>
  /** Refuses everything, as a provider that is down. */
  readonly setDown: (isDown: boolean) => void
  readonly close: () => Promise<void>
}

const message = z.object({ id: z.string(), to: z.string(), text: z.string() })
const kept = 300
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

function pageOf(texts: readonly SunkText[]): string {
  const phones = [...new Set(texts.map(({ to }) => to))]
  const talks = phones.map((phone) => {
    const lines = texts
      .filter(({ to }) => to === phone)
      .toReversed()
      .map(
        ({ way, text }) => `<li>${way === 'in' ? '📱' : '🏠'} ${escape(text).replaceAll('\n', '<br>')}</li>`,
      )
    return `<section><h2>${escape(phone)}</h2><ol>${lines.join('')}</ol></section>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demo text messages</title></head><body><main><h1>Demo text messages</h1><p>Messages of this demo, by phone. 📱 is the phone, 🏠 the product. Nothing leaves this machine.</p><form method="post" action="/"><p><label>Phone<br><input name="from" value="${escape(phones[0] ?? '+358400000100')}"></label></p><p><label>Writes<br><input name="text" value="ANNIE" size="60"></label></p><p><button>Send as the phone</button></p></form>${talks.join('') || '<p>No message yet.</p>'}</main></body></html>`
}

/** A provider of text messages for the demo and the tests: takes what is signed, sends nothing, and lets one answer as a phone. */
export async function startSmsSink(clock: Clock = systemClock, port = 0): Promise<SmsSink> {
  const texts: SunkText[] = []
  let deliver: Deliver | null = null
  let isDown = false
  const secret = randomBytes(24).toString('base64url')
  const hookSecret = randomBytes(24).toString('base64url')
  const keep = (text: SunkText): void => {
    texts.unshift(text)
    texts.length = Math.min(texts.length, kept)
  }

  async function writeAs(from: string, text: string): Promise<number> {
    if (deliver === null) return 503
    const at = clock.now()
    const id = randomUUID()
    keep({ id, to: from, text, at, way: 'in' })
    const body = JSON.stringify({ type: 'message', id, from, text, at: at.toISOString() })
    return deliver('/hooks/sms/demo', signed(hookSecret, at, body), body)
  }

  async function take(request: IncomingMessage): Promise<number> {
    if (isDown) return 503
    const body = await bodyOf(request)
    const given = {
      timestamp: String(request.headers['x-timestamp'] ?? ''),
      signature: String(request.headers['x-signature'] ?? ''),
    }
    if (!isSigned(secret, given, body, clock.now())) return 401
    const { id, to, text } = message.parse(JSON.parse(body))
    keep({ id, to, text, at: clock.now(), way: 'out' })
    return 202
  }

  const server: Server = createServer((request, response) => {
    void (async () => {
      response.setHeader('content-security-policy', "default-src 'none'; form-action 'self'")
      if (request.method === 'POST' && request.url === '/messages') {
        response.statusCode = await take(request)
        response.end()
        return
      }
      if (request.method === 'POST') {
        const isOwn = request.headers['sec-fetch-site'] === 'same-origin'
        const form = new URLSearchParams(await bodyOf(request))
        if (isOwn) await writeAs(form.get('from') ?? '', form.get('text') ?? '')
        response.statusCode = isOwn ? 303 : 403
        response.setHeader('location', '/')
        response.end()
        return
      }
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageOf(texts))
    })()
  })
  await new Promise<void>((ok, no) => {
    server.on('error', no)
    server.listen(port, '127.0.0.1', () => ok())
  })
  const address: AddressInfo | string | null = server.address()
  const webUrl = `http://127.0.0.1:${address === null || typeof address === 'string' ? 0 : address.port}/`
  return {
    gateway: { provider: 'demo', url: `${webUrl}messages`, sender: '+358400000000', secret, hookSecret },
    webUrl,
    texts: () => texts,
    connect: (to) => {
      deliver = to
    },
    writeAs,
    setDown: (down) => {
      isDown = down
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((ok) => server.close(() => ok()))
    },
  }
}
