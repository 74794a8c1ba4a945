import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { removeEndedSessions } from '#capabilities/accounts/index.ts'
import { removeStrangers } from '#capabilities/families/index.ts'
import { days, hours, minutes } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import { inventedCode } from '#seed/demo/families/identity-code.ts'
import { createApp } from '#src/app.ts'
import { type Page, serve } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { askToProve } from '#web/sign-in/prove.page.tsx'
import { ask } from '#tests/support/requests.ts'
import {
  atProvider,
  type Chosen,
  leadsTo,
  signInAsMember,
  signInAtWork,
  throughProvider,
} from '#tests/support/strong-sign-in.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const code1 = inventedCode('1990-01-01', 902)
const code2 = inventedCode('1990-02-02', 903)

const tokenOf = (visitor: Visitor): string => visitor.cookies.get('session') ?? ''

describe('signing in at a provider', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  type Row = Readonly<Record<string, unknown>>
  const rows = (statement: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
    world.db.asOwner(async (tx) => (await statement.execute(tx)).rows)
  const sessions = (): Promise<readonly Row[]> =>
    rows(sql<Row>`
      select s.level, p.key as person, s.member_id is not null as member, v.key as provider from accounts.session s
      left join accounts.person p on p.id = s.person_id left join accounts.provider v on v.id = s.provider_id
      order by s.level desc`)
  const people = (): Promise<readonly Row[]> =>
    rows(
      sql<Row>`select id, county, born_on::text, language, name_sealed, identity_sealed, identity_hash from families.person`,
    )

  it('opens a worker’s session at the level that was proved, on the page that was wanted', async () => {
    for (const level of ['substantial', 'high'] as const) {
      const visit = await signInAtWork(world.visitor(), { who: 'guide', level }, path('workTalks', 'fi'))
      assert.deepEqual([visit.path, visit.status], [path('workTalks', 'fi'), 200])
    }
    assert.deepEqual(await sessions(), [
      { level: 'substantial', person: 'guide', member: false, provider: 'demo-workers-17' },
      { level: 'high', person: 'guide', member: false, provider: 'demo-workers-17' },
    ])
    assert.equal((await signInAtWork(world.visitor(), { who: 'guide' })).path, path('work', 'fi'))
  })

  it('takes the place of whatever session the browser had', async () => {
    const visitor = world.visitor()
    await visitor.signIn('unit-lead')
    const before = tokenOf(visitor)
    await signInAtWork(visitor, { who: 'guide' })
    assert.notEqual(tokenOf(visitor), before)
    const old = world.visitor()
    old.cookies.set('session', before)
    assert.equal((await old.get(path('work', 'fi'))).status, 401)
    assert.equal(visitor.cookies.has('leaving'), false, 'what bound the browser is gone')
  })

  it('knows a worker by the provider’s subject from the second time on', async () => {
    await signInAtWork(world.visitor(), { who: 'guide' })
    const [aino] = await rows(sql<Row>`select name, email from accounts.person where key = 'guide'`)
    const put = (key: string, email: string): void =>
      world.provider.put({
        key,
        audience: 'workers',
        county: '17',
        name: String(aino?.['name']),
        says: { fi: '', sv: '', en: '' },
        email,
        identityCode: null,
      })
    put('guide', 'new.name@pohjanmaa.example')
    assert.equal((await signInAtWork(world.visitor(), { who: 'guide' })).path, path('work', 'fi'))
    // The address has gone to somebody else at the organisation: the account has not.
    put('another', String(aino?.['email']))
    const visit = await signInAtWork(world.visitor(), { who: 'another' })
    assert.match(visit.path, /problem=not-known/)
    assert.match(visit.body, /ei ole täällä vielä työtilaa/)
    put('guide', String(aino?.['email']))
  })

  it('does not open the session of somebody whose account has ended', async () => {
    await signInAtWork(world.visitor(), { who: 'guide' })
    await rows(sql<Row>`update accounts.person set active = false where key = 'guide'`)
    try {
      assert.match((await signInAtWork(world.visitor(), { who: 'guide' })).path, /problem=not-known/)
    } finally {
      await rows(sql<Row>`update accounts.person set active = true where key = 'guide'`)
    }
  })

  it('opens a session of one of a family, who is the same person every time', async () => {
    const anna: Chosen = { who: { code: code1, name: 'Anna Testi' } }
    assert.equal((await signInAsMember(world.visitor(), anna)).path, '/oma')
    assert.equal((await signInAsMember(world.visitor(), { ...anna, level: 'high' })).status, 200)
    await signInAsMember(world.visitor(), { who: { code: code2, name: 'Bertta Testi' } })
    const known = await people()
    assert.deepEqual(known.map(({ county, born_on, language }) => [county, born_on, language]).toSorted(), [
      ['17', '1990-01-01', 'fi'],
      ['17', '1990-02-02', 'fi'],
    ])
    assert.deepEqual(
      (await sessions()).map(({ level, member, person }) => [level, member, person]).toSorted(),
      [
        ['high', true, null],
        ['substantial', true, null],
        ['substantial', true, null],
      ],
    )
    const stored = JSON.stringify(await rows(sql<Row>`select p::text as row from families.person p`))
    for (const plain of ['Anna', 'Testi', '010190', code1.slice(7)])
      for (const form of [plain, Buffer.from(plain).toString('hex')])
        assert.equal(stored.includes(form), false)
    assert.doesNotMatch(world.log.join('\n'), /010190|Testi/)
    const traces = JSON.stringify(await rows(sql<Row>`select about from platform.audit_entry`))
    assert.doesNotMatch(traces, /010190|Testi/)
  })

  it('finds one of a family in whichever county they are known', async () => {
    const chosen: Chosen = { who: { code: code1, name: 'Anna Testi' } }
    const form = { provider: 'demo-families' }
    await throughProvider(world.visitor(), 'familySignIn', { ...form, county: '09' }, chosen)
    await throughProvider(world.visitor(), 'familySignIn', { ...form, county: '17' }, chosen)
    await throughProvider(world.visitor(), 'familySignIn', form, chosen)
    assert.deepEqual(
      (await people()).map(({ county }) => county),
      ['09'],
    )
  })

  it('asks for the county of somebody new who has not said it, and takes it from the chosen municipality', async () => {
    const chosen: Chosen = { who: { code: code1, name: 'Anna Testi' } }
    const visit = await throughProvider(
      world.visitor(),
      'familySignIn',
      { provider: 'demo-families' },
      chosen,
    )
    assert.match(visit.path, /problem=choose-county/)
    assert.match(visit.body, /Valitse vielä hyvinvointialueesi/)
    assert.equal((await people()).length, 0)
    const local = world.visitor()
    await local.post(path('place', 'fi'), { kunta: '905' })
    assert.doesNotMatch((await local.get(path('familySignIn', 'fi'))).body, /name="county"/)
    await throughProvider(local, 'familySignIn', { provider: 'demo-families' }, chosen)
    assert.deepEqual(
      (await people()).map(({ county }) => county),
      ['17'],
    )
  })

  it('makes one person of two sign-ins at the same moment', async () => {
    const chosen: Chosen = { who: { code: code1, name: 'Anna Testi' } }
    const visits = await Promise.all(Array.from({ length: 4 }, () => signInAsMember(world.visitor(), chosen)))
    assert.deepEqual(
      visits.map(({ status, path }) => [status, path]),
      Array.from({ length: 4 }, () => [200, '/oma']),
    )
    assert.equal((await people()).length, 1)
    assert.equal((await sessions()).length, 4)
  })

  it('forgets somebody without a family a month after the last visit', async () => {
    const [once, back] = [
      { who: { code: code1, name: 'Anna Testi' } },
      { who: { code: code2, name: 'Bertta Testi' } },
    ]
    await signInAsMember(world.visitor(), once)
    await signInAsMember(world.visitor(), back)
    world.clock.advance(days(20))
    await signInAsMember(world.visitor(), back)
    world.clock.advance(days(9))
    await removeEndedSessions(world.system, {})
    assert.equal(await removeStrangers(world.system, {}), 0)
    world.clock.advance(days(2))
    await removeEndedSessions(world.system, {})
    assert.equal(await removeStrangers(world.system, {}), 1)
    assert.deepEqual(
      (await people()).map(({ born_on }) => born_on),
      ['1990-02-02'],
    )
  })

  it('refuses a means that is too weak, an unreadable identity code, and whoever stops', async () => {
    const anna = { code: code1, name: 'Anna Testi' }
    const weak = await signInAsMember(world.visitor(), { who: anna, level: 'low' }, '/oma')
    assert.match(weak.path, /^\/oma\/kirjaudu\?problem=too-weak&back=%2Foma$/)
    assert.match(weak.body, /Tapa ei riitä/)
    const stopped = await signInAsMember(world.visitor(), { who: anna, cancel: true })
    assert.match(stopped.body, /Keskeytit tunnistautumisen/)
    const unreadable = await signInAsMember(world.visitor(), {
      who: { code: `${code1.slice(0, -1)}${code1.endsWith('A') ? 'B' : 'A'}`, name: 'Anna Testi' },
    })
    assert.match(unreadable.path, /problem=not-proved/)
    assert.deepEqual([await sessions(), await people()], [[], []])
  })

  it('keeps families and workers apart, whichever way they came', async () => {
    const member = world.visitor()
    await signInAsMember(member, { who: 'hanna' })
    assert.equal((await member.get(path('work', 'fi'))).status, 401)
    // A provider of families does not open the workspace, nor the other way round.
    const page = path('signIn', 'fi')
    assert.equal((await world.visitor().post(page, { provider: 'demo-families' })).status, 422)
    const wrong = { provider: 'demo-workers-17' }
    assert.equal((await world.visitor().post(path('familySignIn', 'fi'), wrong)).status, 422)
  })

  it('never leads to another site', async () => {
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const visit = await signInAtWork(world.visitor(), { who: 'guide' }, back)
      assert.equal(visit.path, path('work', 'fi'))
    }
  })

  it('comes back in the language in which it began', async () => {
    const visitor = world.visitor()
    const leaving = await visitor.post(path('familySignIn', 'sv'), {
      provider: 'demo-families',
      county: '17',
    })
    assert.match(leaving.body, /Du går vidare för att identifiera dig/)
    const url = leadsTo(leaving)
    assert.match(url, /ui_locales=sv/)
    const back = new URL(await atProvider(url, { who: 'hanna', cancel: true }))
    assert.equal((await visitor.get(back.pathname + back.search)).path, '/sv/min/logga-in?problem=cancelled')
  })

  describe('while the provider is down', () => {
    it('says so on the page, keeps open sessions and everything public, and works again afterwards', async () => {
      const worker = world.visitor()
      await signInAtWork(worker, { who: 'guide' })
      const member = world.visitor()
      await signInAsMember(member, { who: 'hanna' })
      world.provider.setDown(true)
      for (const [page, form] of [
        ['signIn', { provider: 'demo-workers-17', back: '/tyo' }],
        ['familySignIn', { provider: 'demo-families', county: '17', back: '/oma' }],
      ] as const) {
        const visit = await world.visitor().post(path(page, 'fi'), form)
        assert.equal(visit.status, 503)
        assert.match(visit.body, /Tunnistuspalvelu ei vastaa juuri nyt/)
        assert.match(visit.body, /Vika ei ole sinussa/)
        assert.match(visit.body, new RegExp(`name="back" value="${form.back}"`))
        assert.equal(visit.headers.get('retry-after'), '60')
      }
      assert.equal((await worker.get(path('work', 'fi'))).status, 200)
      assert.equal((await member.get(path('familySignIn', 'fi'))).body.includes('Olet jo kirjautunut'), true)
      for (const page of ['home', 'search', 'ask', 'signIn', 'familySignIn', 'lines'] as const)
        assert.equal((await world.visitor().get(path(page, 'fi'))).status, 200)
      const asked = await ask(world)
      const family = world.visitor()
      assert.equal((await family.post(path('follow', 'fi'), { code: asked.code })).status, 200)
      const mailed = await world
        .visitor()
        .post(path('signIn', 'fi'), { email: 'aino.lehto@pohjanmaa.example' })
      assert.match(mailed.path, /sent=1/)
      world.provider.setDown(false)
      assert.equal((await signInAtWork(world.visitor(), { who: 'guide' })).status, 200)
    })

    it('says so when it falls silent on the way', async () => {
      const visitor = world.visitor()
      const leaving = await visitor.post(path('signIn', 'fi'), { provider: 'demo-workers-17' })
      const back = new URL(await atProvider(leadsTo(leaving), { who: 'guide' }))
      world.provider.setDown(true)
      const visit = await visitor.get(back.pathname + back.search)
      assert.match(visit.path, /problem=away/)
      assert.equal((await sessions()).length, 0)
    })
  })
})

describe('proving again who one is', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const done: string[] = []
  /** A page whose form needs a proof given just now, and whose reading does when asked so. */
  const page = (kind: 'person' | 'member'): Page => ({
    audience: kind === 'person' ? 'work' : 'own',
    get: ({ query, caller }) => {
      if (query['luku'] === '1') demandFresh(caller)
      return new Response('a page')
    },
    post: (args, form) => {
      demandFresh(args.caller)
      done.push(JSON.stringify(form))
      return Promise.resolve(new Response('done'))
    },
  })
  function demandFresh({ actor, clock }: Parameters<Page['get']>[0]['caller']): void {
    if (actor.kind !== 'person' && actor.kind !== 'member')
      throw new Refusal('not-signed-in', 'not-signed-in')
    if (actor.proof.level === 'link') throw new Refusal('not-allowed', 'strong-sign-in-needed')
    if (clock.now().getTime() - actor.proof.at.getTime() > minutes(15))
      throw new Refusal('not-allowed', 'step-up-needed')
  }
  const site = (): Visitor => {
    const { deps } = world.product
    const app = createApp(deps)
    const edge = {
      whoAmI: () => Promise.resolve({ roles: [], units: [] }),
      askToProve,
      familySignIn: () => Promise.resolve(new Response('sign in', { status: 401 })),
    }
    app.on(['GET', 'POST'], '/koe', serve(deps, 'prove', 'fi', page('person'), edge))
    app.on(['GET', 'POST'], '/oma-koe', serve(deps, 'prove', 'fi', page('member'), edge))
    done.length = 0
    return new Visitor(app)
  }
  const typed = { words: 'Mitä kirjoitin\n"näin" <b>', many: ['a', 'b'] }
  /** What a page's only form would send. */
  const hidden = (body: string): Readonly<Record<string, string[]>> => {
    const fields: Record<string, string[]> = {}
    for (const [, name = '', value = ''] of body
      .slice(body.indexOf('<main'), body.indexOf('</main'))
      .matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)) {
      const text = value
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
      fields[name] = [...(fields[name] ?? []), text]
    }
    return fields
  }
  const come = async (
    visitor: Visitor,
    url: string,
    chosen: Chosen,
  ): Promise<Awaited<ReturnType<Visitor['get']>>> => {
    const back = new URL(await atProvider(url, chosen))
    return visitor.get(back.pathname + back.search)
  }
  const signedInLongAgo = async (): Promise<Visitor> => {
    const visitor = site()
    await signInAtWork(visitor, { who: 'guide' })
    assert.equal((await visitor.post('/koe', { first: '1' })).body, 'done', 'a sign-in made now is a proof')
    done.length = 0
    world.clock.advance(minutes(16))
    return visitor
  }

  it('takes the place of a form that was sent, keeps what was typed, and goes on with it by a press', async () => {
    const visitor = await signedInLongAgo()
    const before = tokenOf(visitor)
    const asked = await visitor.post('/koe', typed)
    assert.equal(asked.status, 403)
    assert.match(asked.body, /Vahvista, että se olet sinä/)
    assert.match(asked.body, /Se, mitä kirjoitit, säilyy/)
    const leaving = await visitor.post(path('prove', 'fi'), {
      ...hidden(asked.body),
      provider: 'demo-workers-17',
    })
    const back = await come(visitor, leadsTo(leaving), { who: 'guide', level: 'high' })
    assert.equal(back.status, 200)
    assert.match(back.body, /Viimeistele nyt/)
    assert.deepEqual(done, [], 'nothing is done by itself')
    assert.notEqual(tokenOf(visitor), before, 'a new token')
    const old = site()
    old.cookies.set('session', before)
    assert.equal((await old.get('/koe')).status, 401, 'the old token is worth nothing')
    assert.match(back.body, /action="\/koe"/)
    assert.equal((await visitor.post('/koe', hidden(back.body))).body, 'done')
    assert.deepEqual(done, [JSON.stringify(typed)])
    assert.equal((await visitor.get('/koe?luku=1')).body, 'a page')
  })

  it('leads back to what somebody wanted to read', async () => {
    const visitor = await signedInLongAgo()
    const asked = await visitor.get('/koe?luku=1')
    assert.equal(asked.path, `${path('prove', 'fi')}?back=%2Fkoe%3Fluku%3D1`)
    const leaving = await visitor.post(path('prove', 'fi'), {
      ...hidden(asked.body),
      provider: 'demo-workers-17',
    })
    const back = await come(visitor, leadsTo(leaving), { who: 'guide' })
    assert.deepEqual([back.path, back.body], ['/koe?luku=1', 'a page'])
  })

  it('does not make the session last longer than it may', async () => {
    const visitor = await signedInLongAgo()
    const ends = (): Promise<string> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          ends: string
        }>`select expires_at::text as ends from accounts.session`.execute(tx)
        return rows.map((row) => row.ends).join()
      })
    const end = await ends()
    const leaving = await visitor.post(path('prove', 'fi'), { back: '/koe', provider: 'demo-workers-17' })
    await come(visitor, leadsTo(leaving), { who: 'guide' })
    assert.equal(await ends(), end)
    for (let hour = 0; hour < 11; hour += 1) {
      world.clock.advance(hours(0.9))
      await visitor.get('/koe')
    }
    assert.equal((await visitor.get('/koe')).status, 401)
  })

  it('keeps what was typed when it fails, and says why', async () => {
    const ways: readonly (readonly [Chosen, RegExp])[] = [
      [{ who: 'guide', cancel: true }, /Keskeytit tunnistautumisen/],
      [{ who: 'guide', level: 'low' }, /Tapa ei riitä/],
      [{ who: 'unit-lead' }, /Tunnistautuja oli joku muu/],
    ]
    const visitor = await signedInLongAgo()
    const before = tokenOf(visitor)
    let asked = await visitor.post('/koe', typed)
    for (const [chosen, words] of ways) {
      const leaving = await visitor.post(path('prove', 'fi'), {
        ...hidden(asked.body),
        provider: 'demo-workers-17',
      })
      asked = await come(visitor, leadsTo(leaving), chosen)
      assert.match(asked.body, words)
      assert.match(asked.body, /Se, mitä kirjoitit, säilyy/)
      assert.equal(tokenOf(visitor), before)
    }
    world.provider.setDown(true)
    const away = await visitor.post(path('prove', 'fi'), {
      ...hidden(asked.body),
      provider: 'demo-workers-17',
    })
    assert.equal(away.status, 503)
    assert.match(away.body, /Tunnistuspalvelu ei vastaa/)
    world.provider.setDown(false)
    const leaving = await visitor.post(path('prove', 'fi'), {
      ...hidden(away.body),
      provider: 'demo-workers-17',
    })
    const back = await come(visitor, leadsTo(leaving), { who: 'guide' })
    await visitor.post('/koe', hidden(back.body))
    assert.deepEqual(done, [JSON.stringify(typed)])
  })

  it('does not show what one typed to the next one at the same machine', async () => {
    const visitor = await signedInLongAgo()
    const asked = await visitor.post('/koe', typed)
    const leaving = await visitor.post(path('prove', 'fi'), {
      ...hidden(asked.body),
      provider: 'demo-workers-17',
    })
    await come(visitor, leadsTo(leaving), { who: 'guide' })
    await visitor.signIn('unit-lead')
    const other = await visitor.get(`${path('prove', 'fi')}?kept=1`)
    assert.doesNotMatch(other.body, /Mitä kirjoitin/)
  })

  it('of somebody else’s session does not count', async () => {
    const visitor = await signedInLongAgo()
    const leaving = await visitor.post(path('prove', 'fi'), { back: '/koe', provider: 'demo-workers-17' })
    const url = leadsTo(leaving)
    await visitor.signIn('unit-lead')
    const lead = tokenOf(visitor)
    assert.match((await come(visitor, url, { who: 'guide' })).path, /problem=too-late/)
    assert.equal(tokenOf(visitor), lead)
  })

  it('makes a sign-in by a mailed link a strong one', async () => {
    const visitor = site()
    await visitor.post(path('signIn', 'fi'), { email: 'aino.lehto@pohjanmaa.example' })
    await world.runJobs()
    const link =
      /\/kirjaudu\/linkki\/([\w-]+)/.exec(JSON.stringify(world.mails().map(({ text }) => text)))?.[1] ?? ''
    await visitor.post(path('signInLink', 'fi', { token: link }), { go: '1' })
    const asked = await visitor.post('/koe', typed)
    assert.match(asked.body, /Kirjauduit sähköpostin linkillä/)
    const leaving = await visitor.post(path('prove', 'fi'), {
      ...hidden(asked.body),
      provider: 'demo-workers-17',
    })
    const back = await come(visitor, leadsTo(leaving), { who: 'guide' })
    assert.equal((await visitor.post('/koe', hidden(back.body))).body, 'done')
  })

  it('is one click in the demo, and nowhere else', async () => {
    const visitor = await signedInLongAgo()
    const asked = await visitor.post('/koe', typed)
    const back = await visitor.post(path('prove', 'fi'), { ...hidden(asked.body), demo: '1' })
    assert.equal((await visitor.post('/koe', hidden(back.body))).body, 'done')
    const { deps } = world.product
    const real = new Visitor(createApp({ ...deps, config: { ...deps.config, demo: false } }))
    real.cookies.set('session', tokenOf(visitor))
    assert.doesNotMatch((await real.get(path('prove', 'fi'))).body, /name="demo"/)
    const response = await real.post(path('prove', 'fi'), { demo: '1', back: '/koe' })
    assert.equal(response.status, 404)
  })

  it('is the same for one of a family', async () => {
    const visitor = site()
    await signInAsMember(visitor, { who: 'hanna' }, '/oma-koe')
    world.clock.advance(minutes(16))
    const before = tokenOf(visitor)
    const asked = await visitor.post('/oma-koe', typed)
    assert.match(asked.body, /Vahvista, että se olet sinä/)
    const again = async (chosen: Chosen): Promise<Awaited<ReturnType<Visitor['get']>>> =>
      come(
        visitor,
        leadsTo(
          await visitor.post(path('prove', 'fi'), { ...hidden(asked.body), provider: 'demo-families' }),
        ),
        chosen,
      )
    assert.match((await again({ who: 'mikael' })).body, /Tunnistautuja oli joku muu/)
    const back = await again({ who: 'hanna', level: 'high' })
    assert.notEqual(tokenOf(visitor), before)
    assert.equal((await visitor.post('/oma-koe', hidden(back.body))).body, 'done')
    assert.deepEqual(done, [JSON.stringify(typed)])
  })

  it('is not for whoever has not signed in: a page of one’s own leads to the families’ sign-in', async () => {
    const visitor = site()
    assert.equal((await visitor.get(path('prove', 'fi'))).path.startsWith(path('signIn', 'fi')), true)
    assert.equal(
      (await visitor.post(path('prove', 'fi'), { provider: 'demo-workers-17', back: '/koe' })).status,
      401,
    )
    const own = await visitor.get('/oma-koe')
    assert.equal(own.status, 401)
  })
})
