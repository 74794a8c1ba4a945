import { createServer } from 'node:http'
import type { Clock } from '#platform/clock.ts'
import { isSigned, signatureOf } from '#platform/signed-post.ts'

export type Arrived = {
  readonly county: string
  readonly id: string
  readonly receipt: string
  readonly receivedAt: string
  readonly body: string
  /** How often it came: more than once when an answer was lost. */
  readonly times: number
  readonly isOpened: boolean
}

export type HandlingSimulator = {
  readonly url: string
  readonly arrived: () => readonly Arrived[]
  /** Counties whose handling does not answer just now. */
  readonly silent: Set<string>
  /** It takes a contact, and its answer is lost: the next tries must find the same receipt. */
  loseAnswers: number
  /** Says that somebody has opened it, as a county’s system would. */
  readonly open: (receipt: string) => Promise<number>
  /** Where the product listens for that. */
  tellAt: string
  readonly clear: () => void
  readonly close: () => Promise<void>
}

const kept = 100
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * A county’s statutory handling for the demo and the tests: takes what is signed, gives a receipt, shows what has
 * arrived. It listens on loopback only and forgets everything when it is closed.
 */
export async function startHandlingSimulator(
  secretOf: (county: string) => string,
  clock: Clock,
): Promise<HandlingSimulator> {
  let arrived: Arrived[] = []
  const silent = new Set<string>()

  const open = async (receipt: string): Promise<number> => {
    const found = arrived.find((each) => each.receipt === receipt)
    if (found === undefined) return 404
    const body = JSON.stringify({ receipt, event: 'opened', at: clock.now().toISOString() })
    const headers = signatureOf({
      secret: secretOf(found.county),
      id: `opened-${receipt}`,
      body,
      at: clock.now(),
    })
    const answer = await fetch(`${simulator.tellAt}/hooks/handling/${found.county}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    })
    if (answer.ok)
      arrived = arrived.map((each) => (each.receipt === receipt ? { ...each, isOpened: true } : each))
    return answer.status
  }

  const take = (county: string, id: string, body: string): Arrived => {
    const before = arrived.find((each) => each.id === id)
    if (before !== undefined) {
      const again = { ...before, times: before.times + 1 }
      arrived = arrived.map((each) => (each.id === id ? again : each))
      return again
    }
    const at = clock.now().toISOString()
    const receipt = `LS-${county}-${at.slice(0, 10)}-${String(arrived.length + 1).padStart(3, '0')}`
    const fresh = { county, id, receipt, receivedAt: at, body, times: 1, isOpened: false }
    arrived = [fresh, ...arrived].slice(0, kept)
    return fresh
  }

  const page = (): string => {
    const items = arrived.map(
      (each) => `<article><h2>${escape(each.receipt)}${each.isOpened ? ' · opened' : ''}</h2>
        <p>County ${escape(each.county)}, ${escape(each.receivedAt)}, arrived ${each.times} times</p>
        <pre>${escape(JSON.stringify(JSON.parse(each.body), null, 2))}</pre>
        ${each.isOpened ? '' : `<form method="post" action="/open"><button name="receipt" value="${escape(each.receipt)}">Mark as opened</button></form>`}</article>`,
    )
    const counties = ['17', '16', '09'].map(
      (county) =>
        `<form method="post" action="/silence"><button name="county" value="${county}">County ${county}: ${silent.has(county) ? 'does not answer. Let it answer' : 'answers. Make it silent'}</button></form>`,
    )
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demo handling</title></head><body><main><h1>Demo of a county’s statutory handling</h1><p>What has arrived here since the start, newest first. Nothing leaves this machine.</p>${counties.join('')}${items.join('') || '<p>Nothing has arrived.</p>'}</main></body></html>`
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (part: Buffer) => chunks.push(part))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const header = (name: string): string | undefined => {
        const value = request.headers[name]
        return typeof value === 'string' ? value : undefined
      }
      const reply = (status: number, text: string, type = 'application/json'): void => {
        response.writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'content-security-policy': "default-src 'none'; form-action 'self'",
        })
        response.end(text)
      }
      const again = (): void => {
        response.writeHead(303, { location: '/' })
        response.end()
      }
      if (request.method === 'GET') return reply(200, page(), 'text/html')
      // A page elsewhere may not press our buttons.
      const site = header('sec-fetch-site')
      if (site !== undefined && site !== 'same-origin') return reply(403, '{}')
      const form = new URLSearchParams(body)
      if (request.url === '/open') {
        void open(form.get('receipt') ?? '').then(again, again)
        return
      }
      if (request.url === '/silence') {
        const county = form.get('county') ?? ''
        if (!silent.delete(county)) silent.add(county)
        return again()
      }
      const county = /^\/(\d{2})$/.exec(request.url ?? '')?.[1] ?? ''
      if (county === '' || silent.has(county)) return reply(503, '{}')
      if (!isSigned(secretOf(county), header, body, clock.now())) return reply(401, '{}')
      const { receipt, receivedAt } = take(county, header('idempotency-key') ?? '', body)
      if (simulator.loseAnswers > 0) {
        simulator.loseAnswers -= 1
        request.socket.destroy()
        return
      }
      reply(201, JSON.stringify({ receipt, receivedAt }))
    })
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The simulator has no port')
  const simulator: HandlingSimulator = {
    url: `http://127.0.0.1:${address.port}/`,
    arrived: () => arrived,
    silent,
    loseAnswers: 0,
    open,
    tellAt: '',
    clear: () => {
      arrived = []
      silent.clear()
      simulator.loseAnswers = 0
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((ok) => server.close(() => ok()))
    },
  }
  return simulator
}
