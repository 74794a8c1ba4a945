import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Adapter, AdapterPayload, Provider } from 'oidc-provider'
import { demoMemberPersonas } from '#seed/demo/families/people.ts'
import { demoCounties } from '#seed/demo/counties.ts'
import { addressOf } from '#seed/demo/load-people.ts'
import { domainOf } from '#seed/demo/organisations.ts'
import { identityCodeClaim } from '#platform/identity-provider.ts'
import type { ProviderSettings } from '#platform/identity-provider-settings.ts'
import { isLanguage } from '#platform/text.ts'
import { chooserPage, pageStyle, type ProviderPerson } from '#src/local-provider-page.ts'

export type LocalProvider = {
  /** What the product must know of it. */
  readonly settings: readonly ProviderSettings[]
  readonly url: string
  /** Adds or changes somebody whom it vouches for. */
  readonly put: (person: ProviderPerson) => void
  /** Refuses every request, as a provider that is down. */
  readonly setDown: (isDown: boolean) => void
  readonly close: () => Promise<void>
}

/** Levels as the Finnish Trust Network names them; the last one is none that the product takes. */
export const localLevels = {
  substantial: 'http://ftn.ficora.fi/2017/loa2',
  high: 'http://ftn.ficora.fi/2017/loa3',
  low: 'urn:demo:password-only',
} as const

const countyNames: Readonly<Record<string, ProviderSettings['name']>> = {
  '17': {
    fi: 'Pohjanmaan hyvinvointialueen tunnistus (esittely)',
    sv: 'Österbottens välfärdsområdes identifiering (demo)',
    en: 'Sign-in of the county of Ostrobothnia (demo)',
  },
  '16': {
    fi: 'Etelä-Pohjanmaan hyvinvointialueen tunnistus (esittely)',
    sv: 'Södra Österbottens välfärdsområdes identifiering (demo)',
    en: 'Sign-in of the county of South Ostrobothnia (demo)',
  },
  '09': {
    fi: 'Päijät-Hämeen hyvinvointialueen tunnistus (esittely)',
    sv: 'Päijänne-Tavastlands välfärdsområdes identifiering (demo)',
    en: 'Sign-in of the county of Päijät-Häme (demo)',
  },
}

const demoPeople = (): readonly ProviderPerson[] => [
  ...demoMemberPersonas.map((each): ProviderPerson => ({
    key: each.key,
    audience: 'families',
    county: each.county,
    name: each.name,
    says: each.persona,
    email: null,
    identityCode: each.identityCode,
  })),
  ...demoCounties.flatMap((county) =>
    county.people
      .filter((person) => person.persona && domainOf(county, person) === county.domain)
      .map((person): ProviderPerson => ({
        key: person.key,
        audience: 'workers',
        county: county.code,
        name: person.name,
        says: person.title,
        email: addressOf(county, person),
        identityCode: null,
      })),
  ),
]

function settingsAt(issuer: string): readonly ProviderSettings[] {
  const common = {
    issuer,
    acr: { [localLevels.substantial]: 'substantial', [localLevels.high]: 'high' },
    algorithm: 'ES256',
  } as const
  const secret = (): string => randomBytes(32).toString('base64url')
  return [
    {
      ...common,
      key: 'demo-families',
      county: null,
      organisation: null,
      audience: 'families',
      name: {
        fi: 'Suomi.fi-tunnistus (esittely)',
        sv: 'Suomi.fi-identifikation (demo)',
        en: 'Suomi.fi e-Identification (demo)',
      },
      clientId: 'demo-families',
      clientSecret: secret(),
    },
    ...demoCounties.flatMap(({ code }): ProviderSettings[] => {
      const name = countyNames[code]
      if (name === undefined) return []
      const key = `demo-workers-${code}`
      return [
        {
          ...common,
          key,
          county: code,
          organisation: 'county',
          audience: 'workers',
          name,
          clientId: key,
          clientSecret: secret(),
        },
      ]
    }),
  ]
}

/** Everything it remembers, in this process: gone when it ends. */
function adapters(): (name: string) => Adapter {
  const rows = new Map<string, AdapterPayload>()
  const grants = new Map<string, string[]>()
  const byUid = new Map<string, string>()
  return (name) => {
    const key = (id: string): string => `${name}:${id}`
    return {
      upsert: (id, payload) => {
        rows.set(key(id), payload)
        if (payload.uid !== undefined) byUid.set(payload.uid, id)
        if (payload.grantId !== undefined)
          grants.set(payload.grantId, [...(grants.get(payload.grantId) ?? []), key(id)])
        return Promise.resolve(undefined)
      },
      find: (id) => Promise.resolve(rows.get(key(id))),
      findByUid: (uid) => Promise.resolve(rows.get(key(byUid.get(uid) ?? ''))),
      findByUserCode: () => Promise.resolve(undefined),
      consume: (id) => {
        const row = rows.get(key(id))
        if (row !== undefined) rows.set(key(id), { ...row, consumed: true })
        return Promise.resolve(undefined)
      },
      destroy: (id) => {
        rows.delete(key(id))
        return Promise.resolve(undefined)
      },
      revokeByGrantId: (grantId) => {
        for (const each of grants.get(grantId) ?? []) rows.delete(each)
        grants.delete(grantId)
        return Promise.resolve(undefined)
      },
    }
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return new URLSearchParams(Buffer.concat(parts).toString('utf8').slice(0, 10_000))
}

/**
 * A real OpenID Connect provider for the demo and the tests, on loopback: it stands where Suomi.fi and the counties’ own
 * providers stand in use, with invented people. Production neither starts it nor knows it.
 */
export async function startLocalProvider(port = 0): Promise<LocalProvider> {
  const people = new Map(demoPeople().map((each) => [each.key, each]))
  let isDown = false
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 400
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      response.end(error instanceof Error ? error.message : 'failed')
    })
  })
  await new Promise<void>((ok, no) => {
    server.on('error', no)
    server.listen(port, '127.0.0.1', () => ok())
  })
  const address = server.address()
  const url = `http://127.0.0.1:${address === null || typeof address === 'string' ? 0 : address.port}`
  const settings = settingsAt(url)

  // Loaded when somebody comes: most starts and most tests need no provider.
  let made: Promise<Provider> | null = null
  const provider = (): Promise<Provider> => (made ??= makeProvider(url, settings, people))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isDown) {
      request.socket.destroy()
      return
    }
    response.setHeader('cache-control', 'no-store')
    const { pathname } = new URL(request.url ?? '/', url)
    if (pathname === '/style.css') {
      response.setHeader('content-type', 'text/css')
      response.end(pageStyle)
      return
    }
    // Nobody stays signed in here: the demo's people take turns at one machine.
    request.headers.cookie = (request.headers.cookie ?? '')
      .split('; ')
      .filter((each) => !each.startsWith('_session'))
      .join('; ')
    const local = await provider()
    if (!pathname.startsWith('/interaction/')) return local.callback()(request, response)
    const { params } = await local.interactionDetails(request, response)
    const own = settings.find(({ clientId }) => clientId === params['client_id'])
    if (own === undefined) throw new Error('Unknown client')
    if (request.method === 'POST') {
      const form = await formOf(request)
      return local.interactionFinished(request, response, resultOf(form, own, people))
    }
    const asked = String(params['ui_locales'] ?? '').split(' ')[0] ?? ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'")
    response.end(
      chooserPage({
        lang: isLanguage(asked) ? asked : 'fi',
        audience: own.audience,
        people: [...people.values()].filter(
          (each) => each.audience === own.audience && (own.county === null || each.county === own.county),
        ),
      }),
    )
  }

  return {
    settings,
    url,
    put: (person) => void people.set(person.key, person),
    setDown: (down) => {
      isDown = down
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((ok) => server.close(() => ok()))
    },
  }
}

/** Who was chosen and how, as the provider keeps it; cancelled when nobody was. */
function resultOf(
  form: URLSearchParams,
  { county, audience }: ProviderSettings,
  people: Map<string, ProviderPerson>,
): Parameters<Provider['interactionFinished']>[2] {
  const level = form.get('level') ?? ''
  const acr = new Map<string, string>(Object.entries(localLevels)).get(level)
  let key = form.get('who') ?? ''
  const code = form.get('code')?.trim().toUpperCase() ?? ''
  if (key === 'other' && code !== '' && audience === 'families') {
    const known = [...people.values()].find((each) => each.identityCode === code)
    key = known?.key ?? `code-${code}`
    const name = form.get('name')?.trim() ?? ''
    if (known === undefined)
      people.set(key, {
        key,
        audience,
        county: county ?? '',
        name: name === '' ? 'Nimetön Kävijä' : name,
        says: { fi: '', sv: '', en: '' },
        email: null,
        identityCode: code,
      })
  }
  if (form.get('do') === 'cancel' || acr === undefined || !people.has(key))
    return { error: 'access_denied', error_description: 'cancelled' }
  return { login: { accountId: key, acr, remember: false } }
}

/** It warns, once, of every Node that does not call itself long-term; people who try the demo cannot do anything about it. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

async function makeProvider(
  issuer: string,
  settings: readonly ProviderSettings[],
  people: ReadonlyMap<string, ProviderPerson>,
): Promise<Provider> {
  const { Provider } = await quietly(() => import('oidc-provider'))
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const claims = ['name', 'given_name', 'family_name', 'email', 'email_verified', identityCodeClaim]
  const local = new Provider(issuer, {
    adapter: adapters(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'demo' }] },
    clients: settings.map(({ clientId, clientSecret }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: ['http://localhost/sign-in/return'],
      id_token_signed_response_alg: 'ES256' as const,
    })),
    acrValues: Object.values(localLevels),
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name'],
      email: ['email', 'email_verified'],
      [identityCodeClaim]: null,
    },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    cookies: { keys: [randomBytes(32)] },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    findAccount: (_ctx, id) => {
      const person = people.get(id)
      if (person === undefined) return undefined
      const [given = '', ...family] = person.name.split(' ')
      return {
        accountId: id,
        claims: () => ({
          sub: id,
          name: person.name,
          given_name: given,
          family_name: family.join(' '),
          ...(person.email === null ? {} : { email: person.email, email_verified: true }),
          ...(person.identityCode === null ? {} : { [identityCodeClaim]: person.identityCode }),
        }),
      }
    },
    // Nobody is asked twice whether the product may know what it asked for.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      grant.addOIDCClaims(claims)
      await grant.save()
      return grant
    },
    renderError: (ctx, out) => {
      ctx.type = 'text/plain'
      ctx.body = `${out.error}\n${out.error_description ?? ''}\n`
    },
  })
  // The demo is reached under whatever name and port the machine has.
  local.Client.prototype.redirectUriAllowed = (uri: string): boolean =>
    URL.parse(uri)?.pathname === '/sign-in/return'
  return local
}
