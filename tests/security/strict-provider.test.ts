import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { keepProviders } from '#capabilities/accounts/index.ts'
import { minutes } from '#platform/clock.ts'
import { createIdentityProviders } from '#platform/identity-provider.ts'
import { createApp } from '#src/app.ts'
import { path } from '#web/paths.ts'
import { type Bend, type CrookedProvider, startCrookedProvider } from '#tests/support/crooked-provider.ts'
import { leadsTo } from '#tests/support/strong-sign-in.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const longAgo = 1_700_000_000

/** Every way in which an answer of a provider can be false, and what is said then. */
const bent: readonly (readonly [string, Bend, string])[] = [
  ['signed with no algorithm', { algorithm: 'none' }, 'not-proved'],
  ['said to be signed with a shared secret', { algorithm: 'HS256' }, 'not-proved'],
  ['signed in another way than was agreed', { algorithm: 'RS256' }, 'not-proved'],
  ['without its signature', { signature: 'left-out' }, 'not-proved'],
  ['signed by somebody else', { signature: 'of-another-key' }, 'not-proved'],
  ['changed after it was signed', { signature: 'changed' }, 'not-proved'],
  ['for another client', { claims: { aud: 'another' } }, 'not-proved'],
  [
    'for several clients, with us not the one it is for',
    { claims: { aud: ['crooked', 'x'], azp: 'x' } },
    'not-proved',
  ],
  ['for nobody', { claims: { aud: undefined } }, 'not-proved'],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'not-proved'],
  ['of no issuer', { claims: { iss: undefined } }, 'not-proved'],
  ['with the nonce of another sign-in', { claims: { nonce: 'x'.repeat(43) } }, 'not-proved'],
  ['without a nonce', { claims: { nonce: undefined } }, 'not-proved'],
  ['that has run out', { claims: { exp: longAgo } }, 'not-proved'],
  ['without an end', { claims: { exp: undefined } }, 'not-proved'],
  ['about a sign-in long ago', { claims: { auth_time: longAgo } }, 'not-proved'],
  ['that does not say when somebody signed in', { claims: { auth_time: undefined } }, 'not-proved'],
  ['about nobody', { claims: { sub: undefined } }, 'not-proved'],
  ['about a subject without end', { claims: { sub: 'x'.repeat(300) } }, 'not-proved'],
  ['at a level that is too low', { claims: { acr: 'password' } }, 'too-weak'],
  ['at a level that every object has', { claims: { acr: 'constructor' } }, 'too-weak'],
  ['without a level', { claims: { acr: undefined } }, 'not-proved'],
  ['with an address that nobody has checked', { claims: { email_verified: false } }, 'not-known'],
  [
    'with an address that is said to be checked in words',
    { claims: { email_verified: 'true' } },
    'not-proved',
  ],
  ['without an address', { claims: { email: undefined } }, 'not-known'],
  ['with the address of somebody in another county', { claims: { email: 'elsewhere' } }, 'not-known'],
  [
    'with the address of somebody in another organisation',
    { claims: { email: 'other-organisation' } },
    'not-known',
  ],
  ['with an address that is not known here', { claims: { email: 'nobody@pohjanmaa.example' } }, 'not-known'],
  ['that comes from another issuer’s answer', { answer: { iss: 'https://evil.example' } }, 'not-proved'],
  ['that says the provider is busy', { answer: { error: 'temporarily_unavailable' } }, 'away'],
  ['that says somebody stopped', { answer: { error: 'access_denied' } }, 'cancelled'],
  ['that says something else went wrong', { answer: { error: 'login_required' } }, 'not-proved'],
  ['whose code counts no more', { token: 'refused' }, 'not-proved'],
  ['without an identity token', { token: 'no-identity-token' }, 'not-proved'],
]

describe('an answer of a provider', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let crooked: CrookedProvider
  let app: ReturnType<typeof createApp>
  const addresses = new Map<string, string>()
  before(async () => {
    crooked = await startCrookedProvider()
    const { deps } = world.product
    await world.db.asOwner((tx) => keepProviders(tx, [...world.provider.settings, crooked.settings]))
    app = createApp({ ...deps, identity: createIdentityProviders([crooked.settings]) })
    await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ what: string; email: string }>`
        (select 'elsewhere' as what, email from accounts.person where county = '16' order by key limit 1)
        union all (select 'other-organisation', p.email from accounts.person p
          where p.county = '17' and p.active and exists (select from published.unit_member m join accounts.unit u on u.id = m.unit_id
              join accounts.organisation o on o.id = u.organisation_id where m.person_id = p.id and o.sector <> 'county')
            and not exists (select from published.unit_member m join accounts.unit u on u.id = m.unit_id
              join accounts.organisation o on o.id = u.organisation_id where m.person_id = p.id and o.sector = 'county')
          order by p.key limit 1)`.execute(tx)
      for (const { what, email } of rows) addresses.set(what, email)
    })
    assert.equal(addresses.size, 2)
  })
  after(async () => {
    await world.db.asOwner((tx) => keepProviders(tx, world.provider.settings))
    await crooked.close()
  })
  beforeEach(() => world.clear())

  const went = async (visitor: Visitor): Promise<string> =>
    leadsTo(await visitor.post(path('signIn', 'fi'), { provider: 'crooked', back: '/tyo' }))
  const count = (): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ count: number }>`
        select (select count(*) from accounts.session) + (select count(*) from accounts.identity) as count`.execute(
        tx,
      )
      return Number(rows[0]?.count)
    })

  it('that is as it should be opens a session', async () => {
    const visitor = new Visitor(app)
    const back = await visitor.get(crooked.answer(await went(visitor)))
    assert.deepEqual([back.path, back.status], ['/tyo', 200])
    assert.equal(await count(), 2)
  })

  for (const [what, bend, problem] of bent) {
    it(`${what} opens nothing and says so: ${problem}`, async () => {
      const visitor = new Visitor(app)
      const email = addresses.get(String(bend.claims?.['email']))
      const twisted = email === undefined ? bend : { claims: { email } }
      const back = await visitor.get(crooked.answer(await went(visitor), twisted))
      assert.equal(back.path, `/kirjaudu?problem=${problem}&back=%2Ftyo`)
      assert.equal(back.status, 200)
      assert.equal(await count(), 0)
      assert.equal(visitor.cookies.has('session'), false)
      const traces = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ about: { why: string } }>`
          select about from platform.audit_entry where name = 'sign-in.refused'`.execute(tx)
        return rows
      })
      assert.equal(traces.length, 1, 'a trace of the refused answer')
    })
  }

  it('counts once: a second time it opens nothing', async () => {
    const visitor = new Visitor(app)
    const answer = crooked.answer(await went(visitor))
    await visitor.get(answer)
    const again = new Visitor(app)
    again.cookies.set('leaving', visitor.cookies.get('leaving') ?? '')
    assert.match((await again.get(answer)).path, /problem=too-late/)
    assert.equal(await count(), 2)
  })

  it('counts for the browser that began alone', async () => {
    const visitor = new Visitor(app)
    const answer = crooked.answer(await went(visitor))
    for (const planted of ['', 'x', 'x'.repeat(43)]) {
      const other = new Visitor(app)
      if (planted !== '') other.cookies.set('leaving', planted)
      assert.match((await other.get(answer)).path, /problem=not-proved/)
    }
    assert.equal(await count(), 0)
    assert.equal((await visitor.get(answer)).path, '/tyo', 'and is not used up by the others')
  })

  it('counts for ten minutes', async () => {
    const visitor = new Visitor(app)
    const answer = crooked.answer(await went(visitor))
    world.clock.advance(minutes(10))
    assert.match((await visitor.get(answer)).path, /problem=too-late/)
  })

  it('to a question that nobody asked, or to none, is nothing', async () => {
    for (const query of [
      '',
      '?state=',
      '?state=x&code=y',
      `?state=${'x'.repeat(5000)}`,
      '?error=access_denied',
    ]) {
      const visitor = new Visitor(app)
      assert.match((await visitor.get(`/sign-in/return${query}`)).path, /problem=too-late/)
    }
    const posted = await new Visitor(app).raw('/sign-in/return', { method: 'POST', body: 'state=x' })
    assert.equal(posted.status, 404)
  })

  it('belongs to its own question when two windows ask at once', async () => {
    const visitor = new Visitor(app)
    const [first, second] = [await went(visitor), await went(visitor)]
    const swapped = new URL(crooked.answer(first), 'http://x')
    swapped.searchParams.set('state', new URL(second).searchParams.get('state') ?? '')
    assert.match((await visitor.get(swapped.pathname + swapped.search)).path, /problem=not-proved/)
    assert.equal(await count(), 0)
    assert.equal((await visitor.get(crooked.answer(first))).path, '/tyo')
  })

  it('of a provider that shows another issuer than was agreed is not waited for', async () => {
    crooked.show({ issuer: 'https://evil.example' })
    const page = await new Visitor(app).post(path('signIn', 'fi'), { provider: 'crooked' })
    crooked.show({})
    assert.equal(page.status, 503)
    assert.match(page.body, /Tunnistuspalvelu ei vastaa/)
  })

  it('is asked for with PKCE, a nonce, a state, the levels that count, and a sign-in made now', async () => {
    const asked = new URL(await went(new Visitor(app))).searchParams
    assert.equal(asked.get('response_type'), 'code')
    assert.equal(asked.get('code_challenge_method'), 'S256')
    assert.equal(asked.get('acr_values'), 'good best')
    assert.equal(asked.get('prompt'), 'login')
    assert.equal(asked.get('max_age'), '300')
    assert.equal(asked.get('redirect_uri'), 'http://localhost/sign-in/return')
    for (const secret of ['state', 'nonce', 'code_challenge'])
      assert.match(asked.get(secret) ?? '', /^[\w-]{43}$/)
  })

  it('leaves nothing in the clear while it is waited for', async () => {
    const visitor = new Visitor(app)
    const asked = new URL(await went(visitor)).searchParams
    const rows = await world.db.asOwner(async (tx) => {
      const found = await sql<{ row: string }>`
        select encode(state_hash, 'escape') || encode(sealed, 'escape') || a::text as row from accounts.sign_in_attempt a`.execute(
        tx,
      )
      return found.rows.map(({ row }) => row).join()
    })
    for (const secret of [asked.get('state'), asked.get('nonce'), visitor.cookies.get('leaving')])
      assert.equal(rows.includes(secret ?? ''), false)
    assert.doesNotMatch(world.log.join('\n'), new RegExp(asked.get('state') ?? ''))
  })
})
