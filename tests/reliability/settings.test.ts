import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { BadSettings, readConfig } from '#platform/config.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'perhetalo-settings-'))
const random = 'q8Zt2LmX0vRk5NwYb7GcHs4JdPf1TaUe'

const production = {
  NODE_ENV: 'production',
  PERHETALO_DATA: dataDir,
  PERHETALO_SECRETS: random,
  PERHETALO_PUBLIC_URL: 'https://perhetalo.example',
  PERHETALO_TRUSTED_PROXY: '1',
  DATABASE_URL: 'postgres://perhetalo@localhost/perhetalo',
  SMTP_URL: 'smtps://mail.example:465',
}

const aProvider = {
  key: 'suomi-fi',
  audience: 'families',
  name: { fi: 'Suomi.fi', sv: 'Suomi.fi', en: 'Suomi.fi' },
  issuer: 'https://broker.example',
  clientId: 'perhetalo',
  clientSecret: random,
  acr: { 'http://ftn.ficora.fi/2017/loa2': 'substantial' },
}
let files = 0
/** A file of identity providers with this in it. */
const providersFile = (content: unknown): string => {
  files += 1
  const file = join(dataDir, `providers-${files}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 })
  return file
}
const changedProvider = (changed: object): Settings => ({
  PERHETALO_OIDC: providersFile([{ ...aProvider, ...changed }]),
})

type Settings = Readonly<Record<string, string | undefined>>

describe('settings', () => {
  after(() => rmSync(dataDir, { recursive: true, force: true }))

  /** Each names the setting that is wrong. */
  const refusedInProduction: readonly [why: string, changed: Settings, names: RegExp][] = [
    ['demo data', { PERHETALO_DEMO: '1' }, /PERHETALO_DEMO/],
    ['no secret', { PERHETALO_SECRETS: undefined }, /PERHETALO_SECRETS/],
    [
      'a missing map file',
      { PERHETALO_MAP_BOUNDARIES: join(dataDir, 'none.json') },
      /PERHETALO_MAP_BOUNDARIES/,
    ],
    [
      'a map address without its parts',
      { PERHETALO_MAP_TILES: 'https://tiles.example/' },
      /PERHETALO_MAP_TILES/,
    ],
    [
      'a map without its maker',
      { PERHETALO_MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png' },
      /PERHETALO_MAP_CREDIT/,
    ],
    ['an empty secret', { PERHETALO_SECRETS: ' , ' }, /PERHETALO_SECRETS/],
    ['a short secret', { PERHETALO_SECRETS: random.slice(0, 31) }, /PERHETALO_SECRETS/],
    ['one short secret among good ones', { PERHETALO_SECRETS: `${random},short` }, /PERHETALO_SECRETS/],
    ['a secret of one letter', { PERHETALO_SECRETS: 'x'.repeat(40) }, /PERHETALO_SECRETS/],
    ['a secret of few letters', { PERHETALO_SECRETS: 'abcabc'.repeat(8) }, /PERHETALO_SECRETS/],
    [
      'the secret of an example',
      { PERHETALO_SECRETS: 'please-changeme-please-please-please' },
      /PERHETALO_SECRETS/,
    ],
    [
      'a short secret of a handling',
      { PERHETALO_HANDLING_SECRETS: '17:short' },
      /PERHETALO_HANDLING_SECRETS/,
    ],
    ['a secret of no county', { PERHETALO_HANDLING_SECRETS: random }, /PERHETALO_HANDLING_SECRETS/],
    ['plain http', { PERHETALO_PUBLIC_URL: 'http://perhetalo.example' }, /PERHETALO_PUBLIC_URL/],
    ['no public address', { PERHETALO_PUBLIC_URL: undefined }, /PERHETALO_PUBLIC_URL/],
    ['no word about the proxy', { PERHETALO_TRUSTED_PROXY: undefined }, /PERHETALO_TRUSTED_PROXY/],
    ['the embedded database', { DATABASE_URL: undefined }, /PERHETALO_ALLOW_EMBEDDED=1/],
    ['no mail server', { SMTP_URL: undefined }, /SMTP_URL/],
    ['a short operator token', { PERHETALO_OPERATOR_TOKEN: 'letmein' }, /PERHETALO_OPERATOR_TOKEN/],
    ['wider rate limits', { PERHETALO_LIMIT_FACTOR: '2' }, /PERHETALO_LIMIT_FACTOR/],
    [
      'an identity provider on this machine',
      changedProvider({ issuer: 'http://127.0.0.1:3999' }),
      /PERHETALO_OIDC.*https/,
    ],
    [
      'one on this machine with TLS',
      changedProvider({ issuer: 'https://localhost' }),
      /PERHETALO_OIDC.*demo/,
    ],
    ['a provider of the demo', changedProvider({ key: 'demo-families' }), /PERHETALO_OIDC.*demo/],
    ['an empty client secret', changedProvider({ clientSecret: '' }), /PERHETALO_OIDC/],
    ['a guessable client secret', changedProvider({ clientSecret: 'secret' }), /PERHETALO_OIDC.*guessable/],
  ]
  for (const [why, changed, names] of refusedInProduction) {
    it(`in production are refused with ${why}`, () => {
      assert.throws(
        () => readConfig({ ...production, ...changed }),
        (error) => error instanceof BadSettings && names.test(error.message),
      )
    })
  }

  it('in production are accepted when all is said, without demo and without a sink for mail', () => {
    const config = readConfig(production)
    assert.deepEqual(
      [config.production, config.demo, config.secrets, config.limitFactor],
      [true, false, [random], 1],
    )
    assert.equal(config.publicUrl, 'https://perhetalo.example')
  })

  it('name the identity providers in a file', () => {
    const { identityProviders } = readConfig({ ...production, ...changedProvider({}) })
    assert.deepEqual(identityProviders, [
      { ...aProvider, county: null, organisation: null, algorithm: 'RS256' },
    ])
    assert.deepEqual(readConfig(production).identityProviders, [])
  })

  it('in production may force the embedded database', () => {
    assert.equal(
      readConfig({ ...production, DATABASE_URL: undefined, PERHETALO_ALLOW_EMBEDDED: '1' }).databaseUrl,
      null,
    )
  })

  const refusedAnywhere: readonly [why: string, changed: Settings, names: RegExp][] = [
    ['a port that is no number', { PORT: 'http' }, /PORT/],
    ['a port beyond the last', { PORT: '65536' }, /PORT/],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
    ['a mail server without its kind', { SMTP_URL: 'mail.example:25' }, /SMTP_URL/],
    ['a public address that is none', { PERHETALO_PUBLIC_URL: 'perhetalo.example' }, /PERHETALO_PUBLIC_URL/],
    [
      'a way out that runs script',
      { PERHETALO_QUICK_EXIT_URL: 'javascript:alert(1)' },
      /PERHETALO_QUICK_EXIT_URL/,
    ],
    [
      'identity providers that are not there',
      { PERHETALO_OIDC: join(dataDir, 'none.json') },
      /PERHETALO_OIDC/,
    ],
    ['identity providers in no JSON', { PERHETALO_OIDC: providersFile('{') }, /PERHETALO_OIDC/],
    [
      'a provider over plain http',
      changedProvider({ issuer: 'http://broker.example' }),
      /PERHETALO_OIDC.*https/,
    ],
    ['a provider at no level', changedProvider({ acr: {} }), /PERHETALO_OIDC.*acr/],
    ['a provider at a level that is none', changedProvider({ acr: { x: 'link' } }), /PERHETALO_OIDC.*acr/],
    [
      'a provider with a name in two languages',
      changedProvider({ name: { fi: 'X', sv: 'X' } }),
      /PERHETALO_OIDC.*name/,
    ],
    ['a misspelt word of a provider', changedProvider({ clientsecret: random }), /PERHETALO_OIDC/],
    [
      'a provider signing with no algorithm',
      changedProvider({ algorithm: 'none' }),
      /PERHETALO_OIDC.*algorithm/,
    ],
    [
      'an organisation without its county',
      changedProvider({ audience: 'workers', organisation: 'county' }),
      /PERHETALO_OIDC.*county/,
    ],
    [
      'two providers of one key',
      { PERHETALO_OIDC: providersFile([aProvider, aProvider]) },
      /PERHETALO_OIDC.*key/,
    ],
    ['rate limits that are no number', { PERHETALO_LIMIT_FACTOR: 'many' }, /PERHETALO_LIMIT_FACTOR/],
    ['rate limits below one', { PERHETALO_LIMIT_FACTOR: '0' }, /PERHETALO_LIMIT_FACTOR/],
  ]
  for (const [why, changed, names] of refusedAnywhere) {
    it(`are refused with ${why}`, () => {
      for (const base of [production, { PERHETALO_DATA: dataDir }]) {
        assert.throws(
          () => readConfig({ ...base, ...changed }),
          (error) => error instanceof BadSettings && names.test(error.message),
        )
      }
    })
  }

  it('of a demo need nothing: a secret of its own is made once, kept and readable by nobody else', () => {
    const first = readConfig({ PERHETALO_DATA: dataDir })
    const second = readConfig({ PERHETALO_DATA: dataDir })
    assert.deepEqual(first.secrets, second.secrets)
    assert.ok((first.secrets[0] ?? '').length >= 40)
    assert.equal(readFileSync(join(dataDir, 'secret'), 'utf8'), first.secrets[0])
    assert.equal(statSync(join(dataDir, 'secret')).mode & 0o077, 0)
  })

  it('never tell a secret in what they say', () => {
    for (const [, changed] of [...refusedInProduction, ...refusedAnywhere]) {
      try {
        readConfig({ ...production, DATABASE_URL: 'postgres://u:hunter2@localhost/x', ...changed })
      } catch (error) {
        assert.doesNotMatch(String(error), new RegExp(`${random}|hunter2|letmein`))
      }
    }
  })
})
