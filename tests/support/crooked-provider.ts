import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { systemClock } from '#platform/clock.ts'
import type { ProviderSettings } from '#platform/identity-provider-settings.ts'

type Claims = Readonly<Record<string, unknown>>

/** How an answer is bent. Without any of it the provider is honest. */
export type Bend = {
  /** Changes or, with undefined, leaves out claims of the identity token. */
  readonly claims?: Claims
  readonly algorithm?: 'none' | 'HS256' | 'RS256'
  /** Signs with a key that stands nowhere, or leaves the signature out. */
  readonly signature?: 'of-another-key' | 'left-out' | 'changed'
  /** Changes what comes back with the browser. */
  readonly answer?: Readonly<Record<string, string>>
  readonly metadata?: Readonly<Record<string, string>>
  readonly token?: 'refused' | 'no-identity-token'
}

export type CrookedProvider = {
  readonly settings: ProviderSettings
  /** Answers a request that came with a browser, bent so; where the browser is sent to. */
  readonly answer: (address: string, bend?: Bend) => string
  /** The metadata it shows from now on. */
  readonly show: (metadata: Bend['metadata']) => void
  readonly close: () => Promise<void>
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A provider of identities that can lie in every way: it answers as it is told to. */
export async function startCrookedProvider(): Promise<CrookedProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const waiting = new Map<string, { bend: Bend; asked: URLSearchParams }>()
  let metadata: Bend['metadata'] = {}
  let count = 0

  const signed = (key: KeyObject, text: string): string =>
    sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')

  function tokenOf(bend: Bend, asked: URLSearchParams): string {
    const now = Math.floor(systemClock.now().getTime() / 1000)
    const claims: Claims = {
      iss: issuer,
      aud: 'crooked',
      sub: 'aino',
      iat: now,
      exp: now + 60,
      auth_time: now,
      nonce: asked.get('nonce'),
      acr: 'good',
      name: 'Aino Lehto',
      email: 'aino.lehto@pohjanmaa.example',
      email_verified: true,
      ...bend.claims,
    }
    const text = `${part({ alg: bend.algorithm ?? 'ES256', kid: 'k' })}.${part(claims)}`
    if (bend.algorithm === 'none' || bend.signature === 'left-out') return `${text}.`
    const signature = signed(bend.signature === 'of-another-key' ? other : privateKey, text)
    return bend.signature === 'changed' ? `${text}.${signature.slice(4)}AAAA` : `${text}.${signature}`
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (each: Buffer) => parts.push(each))
    request.on('end', () => {
      const json = (status: number, body: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      }
      const { pathname } = new URL(request.url ?? '/', issuer)
      if (pathname === '/.well-known/openid-configuration')
        return json(200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          authorization_response_iss_parameter_supported: true,
          ...metadata,
        })
      if (pathname === '/jwks')
        return json(200, {
          keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'k' }],
        })
      const form = new URLSearchParams(Buffer.concat(parts).toString('utf8'))
      const kept = waiting.get(form.get('code') ?? '')
      if (kept === undefined) return json(400, { error: 'invalid_grant' })
      waiting.delete(form.get('code') ?? '')
      const verifier = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      // The code of one question, brought with the verifier of another.
      if (verifier !== kept.asked.get('code_challenge')) return json(400, { error: 'invalid_grant' })
      const basic = Buffer.from(`crooked:${settings.clientSecret}`).toString('base64')
      assert.equal(request.headers.authorization, `Basic ${basic}`)
      if (kept.bend.token === 'refused') return json(400, { error: 'invalid_grant' })
      json(200, {
        access_token: 'x',
        token_type: 'bearer',
        ...(kept.bend.token === 'no-identity-token' ? {} : { id_token: tokenOf(kept.bend, kept.asked) }),
      })
    })
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
  const address = server.address()
  const issuer = `http://127.0.0.1:${address === null || typeof address === 'string' ? 0 : address.port}`
  const settings: ProviderSettings = {
    key: 'crooked',
    county: '17',
    organisation: 'county',
    audience: 'workers',
    name: { fi: 'Kiero', sv: 'Sned', en: 'Crooked' },
    issuer,
    clientId: 'crooked',
    clientSecret: 'zQ81mB47xYpLw93RtKd2Vn6Hs0JcFgTa',
    acr: { good: 'substantial', best: 'high' },
    algorithm: 'ES256',
  }
  return {
    settings,
    answer: (went, bend = {}) => {
      const asked = new URL(went).searchParams
      count += 1
      const code = `code-${count}`
      waiting.set(code, { bend, asked })
      const back = new URLSearchParams({
        code,
        state: asked.get('state') ?? '',
        iss: issuer,
        ...bend.answer,
      })
      return `/sign-in/return?${back.toString()}`
    },
    show: (shown) => {
      metadata = shown
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((ok) => server.close(() => ok()))
    },
  }
}
