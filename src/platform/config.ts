import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ProviderSettings, readProviders } from './identity-provider-settings.ts'
import type { Gateway } from './sms.ts'

export type Config = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  /** Where people reach the product: links in mails, the origin that forms must come from. */
  readonly publicUrl: string
  readonly trustedProxy: boolean
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly anchorDir: string
  readonly demo: boolean
  readonly secrets: readonly [string, ...string[]]
  /** null: the demo's own local sink. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** null: the demo's own local sink; without the demo no text messages. */
  readonly sms: Gateway | null
  /** Who vouches for people who sign in; empty in the demo, which starts its own. */
  readonly identityProviders: readonly ProviderSettings[]
  /** Shows machines' pages (/metrics, readiness details, /dev) to callers that are not on loopback. */
  readonly operatorToken: string | null
  readonly quickExitUrl: string
  /** A GeoJSON or TopoJSON file with boundaries that the map draws; null draws the country's outline alone. */
  readonly mapBoundaries: string | null
  /** The address of background pictures with {z}, {x} and {y}; null asks nobody for anything. */
  readonly mapTiles: string | null
  /** Who made the background pictures: shown under them. */
  readonly mapCredit: string
  /** Voikko's Finnish dictionary (`mor.vfst`), where the operator has installed it: the search reads words better with it. */
  readonly voikko: string | null
  /** The secret that each county's statutory handling shares with us, by county code. */
  readonly handlingSecrets: ReadonlyMap<string, string>
  /** Hosts of such handlings that stand inside the county's own network. */
  readonly handlingHosts: readonly string[]
  /** Widens every rate limit, so that a test or a measurement may send a flood from one address. 1 in use. */
  readonly limitFactor: number
}

/** The settings cannot be used as they are; the message names the setting and the remedy. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
}

type Environment = Readonly<Record<string, string | undefined>>

/** In the demo a secret is made on the first start and kept beside the data. */
function ownSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

/** Where Debian's package voikko-fi puts the dictionary. */
export const voikkoPlaces = [
  '/usr/lib/voikko/5/mor-standard/mor.vfst',
  '/usr/share/voikko/5/mor-standard/mor.vfst',
  '/etc/voikko/5/mor-standard/mor.vfst',
]

function voikkoOf(given: string | undefined): string | null {
  if (given === '0') return null
  if (given === undefined || given === '') return voikkoPlaces.find((place) => existsSync(place)) ?? null
  if (!existsSync(given)) {
    throw new BadSettings(
      `PERHETALO_VOIKKO is "${given}", but there is no such file. Give the file mor.vfst, or leave it out.`,
    )
  }
  return given
}

const isHttp = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '')

/** Short, made of few different characters, or a word that stands in examples. */
const isGuessable = (secret: string): boolean =>
  secret.length < 32 || new Set(secret).size < 8 || /secret|password|changeme|default|example/i.test(secret)

/** "17:secret,09:secret". A secret may hold anything but a comma. */
function handlingSecretsOf(given: string | undefined): ReadonlyMap<string, string> {
  const pairs = (given ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => /^(\d{2}):(.+)$/.exec(each))
  const secrets = new Map<string, string>()
  for (const pair of pairs) {
    const [, county, secret] = pair ?? []
    if (county === undefined || secret === undefined || isGuessable(secret)) {
      throw new BadSettings(
        'PERHETALO_HANDLING_SECRETS names a county and its secret, 32 or more random characters, for example 17:4fKz…; separate several with commas.',
      )
    }
    secrets.set(county, secret)
  }
  return secrets
}

/** All of a provider of text messages, or nothing: half of it would lose messages without a word. */
function smsOf(env: Environment): Gateway | null {
  const url = env['PERHETALO_SMS_URL'] ?? ''
  const sender = env['PERHETALO_SMS_SENDER'] ?? ''
  const secret = env['PERHETALO_SMS_SECRET'] ?? ''
  const hookSecret = env['PERHETALO_SMS_HOOK_SECRET'] ?? ''
  const given = [
    ['PERHETALO_SMS_URL', url],
    ['PERHETALO_SMS_SENDER', sender],
    ['PERHETALO_SMS_SECRET', secret],
    ['PERHETALO_SMS_HOOK_SECRET', hookSecret],
  ] as const
  const missing = given.flatMap(([name, value]) => (value === '' ? [name] : []))
  if (missing.length === given.length) return null
  if (missing.length > 0) {
    throw new BadSettings(
      `Text messages are half set: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give all of PERHETALO_SMS_URL, _SENDER, _SECRET and _HOOK_SECRET, or none.`,
    )
  }
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)
  if (!url.startsWith('https://') && !(isLocal && env['NODE_ENV'] !== 'production'))
    throw new BadSettings('PERHETALO_SMS_URL must begin with https://: phone numbers travel over it.')
  if (isGuessable(secret) || isGuessable(hookSecret) || secret === hookSecret) {
    throw new BadSettings(
      'PERHETALO_SMS_SECRET and PERHETALO_SMS_HOOK_SECRET are two different secrets of 32 or more random characters.',
    )
  }
  const provider = env['PERHETALO_SMS_PROVIDER'] ?? 'gateway'
  if (!/^[a-z0-9-]{1,30}$/.test(provider))
    throw new BadSettings(
      'PERHETALO_SMS_PROVIDER is a short name for the webhook’s address: small letters, digits and dashes.',
    )
  return { provider, url, sender, secret, hookSecret }
}

function identityProvidersOf(file: string | undefined, production: boolean): readonly ProviderSettings[] {
  if (file === undefined || file === '') return []
  try {
    return readProviders(file, { production, isGuessable })
  } catch (error) {
    throw new BadSettings(`PERHETALO_OIDC ${error instanceof Error ? error.message : ''}`.replace(' :', ':'))
  }
}

export function readConfig(env: Environment): Config {
  const production = env['NODE_ENV'] === 'production'
  const dataDir = path.resolve(env['PERHETALO_DATA'] ?? '.data')
  const host = env['HOST'] ?? '127.0.0.1'
  const portText = env['PORT'] ?? '3000'
  const port = Number(portText)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new BadSettings(`PORT is "${portText}". Give a number from 1 to 65535, for example PORT=3000.`)
  }
  const demo = env['PERHETALO_DEMO'] === undefined ? !production : env['PERHETALO_DEMO'] === '1'
  const databaseUrl = env['DATABASE_URL'] ?? null
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new BadSettings(
      'DATABASE_URL must begin with postgres:// – for example postgres://user:password@localhost:5432/perhetalo.',
    )
  }
  const given = (env['PERHETALO_SECRETS'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const publicUrl = (
    env['PERHETALO_PUBLIC_URL'] ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`
  ).replace(/\/$/, '')
  if (!isHttp(publicUrl)) {
    throw new BadSettings(
      `PERHETALO_PUBLIC_URL is "${publicUrl}". Give the address people use, for example https://perhetalo.example.`,
    )
  }
  const trustedProxy = env['PERHETALO_TRUSTED_PROXY'] === '1'
  const smtpUrl = env['SMTP_URL'] ?? null
  if (smtpUrl !== null && !/^smtps?:\/\//.test(smtpUrl)) {
    throw new BadSettings(
      'SMTP_URL must begin with smtp:// or smtps:// – for example smtps://user:password@mail.example:465.',
    )
  }
  const operatorToken = env['PERHETALO_OPERATOR_TOKEN'] ?? null
  const quickExitUrl = env['PERHETALO_QUICK_EXIT_URL'] ?? 'https://www.ilmatieteenlaitos.fi/'
  if (!isHttp(quickExitUrl)) {
    throw new BadSettings(
      'PERHETALO_QUICK_EXIT_URL must be an ordinary page, for example https://www.ilmatieteenlaitos.fi/.',
    )
  }
  const mapBoundaries = env['PERHETALO_MAP_BOUNDARIES'] ?? null
  if (mapBoundaries !== null && !existsSync(mapBoundaries)) {
    throw new BadSettings(
      `PERHETALO_MAP_BOUNDARIES is "${mapBoundaries}", but there is no such file. Give a GeoJSON or TopoJSON file, or leave it out.`,
    )
  }
  const mapTiles = env['PERHETALO_MAP_TILES'] ?? null
  const mapCredit = env['PERHETALO_MAP_CREDIT'] ?? ''
  if (mapTiles !== null) {
    if (!isHttp(mapTiles) || !['{z}', '{x}', '{y}'].every((part) => mapTiles.includes(part))) {
      throw new BadSettings(
        'PERHETALO_MAP_TILES is an address with {z}, {x} and {y}, for example https://tiles.example/{z}/{x}/{y}.png.',
      )
    }
    if (mapCredit === '') {
      throw new BadSettings(
        'PERHETALO_MAP_TILES needs PERHETALO_MAP_CREDIT: the words that name their maker.',
      )
    }
  }
  const limitFactor = Number(env['PERHETALO_LIMIT_FACTOR'] ?? 1)
  if (!(limitFactor >= 1))
    throw new BadSettings('PERHETALO_LIMIT_FACTOR is a number from 1 up. Leave it out in use.')

  if (production) {
    if (demo) throw new BadSettings('Production does not start with demo data. Remove PERHETALO_DEMO.')
    if (given.length === 0) {
      throw new BadSettings(
        'Production needs PERHETALO_SECRETS: one secret of at least 32 characters; put a new one in front to rotate.',
      )
    }
    if (given.some(isGuessable)) {
      throw new BadSettings(
        'A secret in PERHETALO_SECRETS is short or guessable. Use 32 or more random characters.',
      )
    }
    if (!publicUrl.startsWith('https://')) {
      throw new BadSettings(
        'Production needs PERHETALO_PUBLIC_URL with https://: families write about their children here.',
      )
    }
    if (!trustedProxy) {
      throw new BadSettings(
        'Production listens over plain http behind a proxy that ends TLS. Say so with PERHETALO_TRUSTED_PROXY=1.',
      )
    }
    if (databaseUrl === null && env['PERHETALO_ALLOW_EMBEDDED'] !== '1') {
      throw new BadSettings(
        'Production needs DATABASE_URL: the embedded database does not survive a power cut (no fsync). PERHETALO_ALLOW_EMBEDDED=1 forces it.',
      )
    }
    if (smtpUrl === null) {
      throw new BadSettings('Production needs SMTP_URL, for example smtps://user:password@mail.example:465.')
    }
    if (operatorToken !== null && isGuessable(operatorToken)) {
      throw new BadSettings(
        'PERHETALO_OPERATOR_TOKEN is short or guessable. Use 32 or more random characters, or leave it out.',
      )
    }
    if (limitFactor !== 1)
      throw new BadSettings('Production keeps its rate limits. Remove PERHETALO_LIMIT_FACTOR.')
  }
  const first = given[0]
  return {
    production,
    host,
    port,
    publicUrl,
    trustedProxy,
    databaseUrl,
    dataDir,
    anchorDir: path.resolve(env['PERHETALO_ANCHORS'] ?? path.join(dataDir, 'anchors')),
    demo,
    secrets: first === undefined ? [ownSecret(dataDir)] : [first, ...given.slice(1)],
    smtpUrl,
    mailFrom: env['PERHETALO_MAIL_FROM'] ?? 'Perhetalo <perhetalo@perhetalo.example>',
    sms: smsOf(env),
    identityProviders: identityProvidersOf(env['PERHETALO_OIDC'], production),
    operatorToken,
    quickExitUrl,
    mapBoundaries,
    mapTiles,
    mapCredit,
    voikko: voikkoOf(env['PERHETALO_VOIKKO']),
    handlingSecrets: handlingSecretsOf(env['PERHETALO_HANDLING_SECRETS']),
    handlingHosts: (env['PERHETALO_HANDLING_HOSTS'] ?? '')
      .split(',')
      .map((each) => each.trim().toLowerCase())
      .filter((each) => each !== ''),
    limitFactor,
  }
}
