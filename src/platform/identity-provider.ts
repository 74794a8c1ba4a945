import * as oidc from 'openid-client'
import { z } from 'zod'
import type { ProviderSettings } from './identity-provider-settings.ts'
import { Refusal } from './refusal.ts'
import type { Language } from './text.ts'

/** The identity code as the Finnish Trust Network names it in OpenID Connect. */
export const identityCodeClaim = 'urn:oid:1.2.246.21'

/** How old a sign-in at the provider may be when it vouches: everybody proves anew, each time. */
const newFor = 300
/** Seconds after which a provider that does not answer counts as down. */
const patience = 4

/** What a provider has vouched for, checked: signature, issuer, audience, nonce, age and level. */
export type Vouched = {
  readonly subject: string
  readonly level: 'substantial' | 'high'
  /** Seconds between the proof at the provider and the moment it vouched for it. */
  readonly age: number
  readonly name: {
    readonly full: string | null
    readonly given: string | null
    readonly family: string | null
  }
  readonly email: string | null
  readonly identityCode: string | null
}

/** What binds an answer to its question. Kept here, sealed, while somebody is at the provider. */
export type Bound = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type IdentityProviders = {
  readonly all: () => readonly ProviderSettings[]
  readonly named: (key: string) => ProviderSettings | undefined
  /** Where to send the browser. Asks the provider for its addresses first, so one that is down is known before anybody leaves. */
  readonly begin: (key: string, bound: Bound, to: { returnTo: string; language: Language }) => Promise<string>
  /** Exchanges the code that came back for what the provider vouches for. Refuses whatever does not fit. */
  readonly finish: (key: string, bound: Bound, answer: URL) => Promise<Vouched>
}

const away = (): Refusal => new Refusal('unavailable', 'provider-away', { retryAfter: 60 })
const cancelled = (): Refusal => new Refusal('not-allowed', 'sign-in.cancelled')
const notProved = (): Refusal => new Refusal('not-allowed', 'sign-in.not-proved')

const text = z.string().trim().min(1).max(200)
const claimsShape = z.object({
  sub: z.string().min(1).max(255),
  iat: z.number(),
  auth_time: z.number(),
  acr: z.string(),
  name: text.nullish(),
  given_name: text.nullish(),
  family_name: text.nullish(),
  email: text.nullish(),
  email_verified: z.boolean().nullish(),
  [identityCodeClaim]: z.string().max(11).nullish(),
})

/** Claims that are asked for by name, since what a scope brings differs from provider to provider. */
const asked = {
  families: [identityCodeClaim, 'name', 'given_name', 'family_name'],
  workers: ['email', 'email_verified', 'name'],
} as const

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** An answer that did not come, or that is no answer of a provider, is told apart from one that does not fit. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return cancelled()
    return error.error === 'temporarily_unavailable' || error.error === 'server_error' ? away() : notProved()
  }
  const code = codeOf(error)
  const isSilent =
    (error instanceof TypeError && code === '') ||
    code === 'OAUTH_TIMEOUT' ||
    code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' ||
    code === 'OAUTH_RESPONSE_IS_NOT_JSON'
  return isSilent ? away() : notProved()
}

/**
 * The product as a client of its identity providers: the authorization code flow with PKCE, state and nonce; the identity
 * token must be signed, even though it comes over TLS.
 * @source OpenID Connect Core 1.0, RFC 7636, RFC 9207, ASVS 6.8, ADR-0036
 */
export function createIdentityProviders(settings: readonly ProviderSettings[]): IdentityProviders {
  const byKey = new Map(settings.map((each) => [each.key, each]))
  const named = (key: string): ProviderSettings => {
    const found = byKey.get(key)
    if (found === undefined) throw notProved()
    return found
  }

  const discover = (provider: ProviderSettings): Promise<oidc.Configuration> =>
    oidc.discovery(
      new URL(provider.issuer),
      provider.clientId,
      { client_secret: provider.clientSecret, id_token_signed_response_alg: provider.algorithm },
      oidc.ClientSecretBasic(provider.clientSecret),
      {
        timeout: patience,
        execute: [
          oidc.enableNonRepudiationChecks,
          // Only the demo's own provider, on this machine: the settings refuse any other.
          ...(provider.issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : []),
        ],
      },
    )

  return {
    all: () => settings,
    named: (key) => byKey.get(key),
    begin: async (key, bound, { returnTo, language }) => {
      const provider = named(key)
      try {
        const client = await discover(provider)
        const wanted = Object.fromEntries(
          asked[provider.audience].map((claim) => [claim, { essential: claim !== 'name' }]),
        )
        return oidc.buildAuthorizationUrl(client, {
          redirect_uri: returnTo,
          scope: provider.audience === 'workers' ? 'openid profile email' : 'openid profile',
          state: bound.state,
          nonce: bound.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(bound.verifier),
          code_challenge_method: 'S256',
          acr_values: Object.keys(provider.acr).join(' '),
          claims: JSON.stringify({ id_token: wanted }),
          // Asked anew every time: a shared machine must not let the next one in as the one before.
          prompt: 'login',
          max_age: String(newFor),
          ui_locales: language,
        }).href
      } catch (error) {
        const refusal = asRefusal(error)
        throw refusal.code === 'sign-in.not-proved' ? away() : refusal
      }
    },
    finish: async (key, bound, answer) => {
      const provider = named(key)
      try {
        const client = await discover(provider)
        const tokens = await oidc.authorizationCodeGrant(client, answer, {
          pkceCodeVerifier: bound.verifier,
          expectedState: bound.state,
          expectedNonce: bound.nonce,
          maxAge: newFor,
          idTokenExpected: true,
        })
        const read = claimsShape.safeParse(tokens.claims())
        if (!read.success) throw notProved()
        return vouchedBy(provider, read.data)
      } catch (error) {
        throw asRefusal(error)
      }
    },
  }
}

function vouchedBy(provider: ProviderSettings, claims: z.output<typeof claimsShape>): Vouched {
  const level = Object.hasOwn(provider.acr, claims.acr) ? provider.acr[claims.acr] : undefined
  if (level === undefined) throw new Refusal('not-allowed', 'sign-in.too-weak')
  const age = claims.iat - claims.auth_time
  if (age > newFor) throw notProved()
  return {
    subject: claims.sub,
    level,
    age: Math.max(0, age),
    name: {
      full: claims.name ?? null,
      given: claims.given_name ?? null,
      family: claims.family_name ?? null,
    },
    // An address that the provider has not checked itself could be anybody's.
    email: claims.email_verified === true ? (claims.email ?? null) : null,
    identityCode: claims[identityCodeClaim] ?? null,
  }
}
