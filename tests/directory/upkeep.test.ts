import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  confirmByLink,
  confirmByPhone,
  confirmListing,
  confirmProvider,
  keepByRule,
  linkDays,
  readCalls,
  readProvider,
  readRound,
} from '#capabilities/directory/index.ts'
import { days, hours } from '#platform/clock.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { planDaily } from '#src/start/jobs.ts'
import { path } from '#web/paths.ts'
import { refused } from '#tests/support/requests.ts'
import { aProvider, asked, linkIn, type Provider, standing, tidiedUpkeep } from '#tests/support/upkeep.ts'
import { freshWorld } from '#tests/support/world.ts'
import type { SunkMail } from '#src/mail-sink.ts'

describe('the monthly question', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedUpkeep(world)
  beforeEach(() => world.clear())

  const mailsTo = (provider: Provider): readonly SunkMail[] => {
    const addresses = new Set(provider.maintainers.map(({ email }) => email))
    return world.mails().filter(({ to }) => addresses.has(to))
  }
  /** The first maintainer reads Finnish. */
  const finnish = (provider: Provider): SunkMail | undefined =>
    mailsTo(provider).find(({ to }) => to === provider.maintainers[0]?.email)
  const tokenOf = (mail: SunkMail | undefined): string =>
    /\/(?:vahvista|bekrafta|confirm)\/([\w-]{43,})/.exec(mail?.text ?? '')?.[1] ?? ''

  it('goes once to each maintainer in the own language, however often the job runs', async () => {
    const provider = await aProvider(world)
    await world.db.asOwner((tx) =>
      sql`update directory.service set next_check_on = '2026-03-02' where organisation_id = ${provider.id}`.execute(
        tx,
      ),
    )
    for (let turn = 0; turn < 2; turn += 1) {
      await planDaily(world.db, world.clock, 'listing-upkeep', world.clock.now())
      await world.runJobs()
      world.clock.advance(hours(25))
    }
    const mails = mailsTo(provider)
    assert.deepEqual(
      mails.map(({ to }) => to).toSorted(),
      provider.maintainers.map(({ email }) => email),
    )
    const [fi, sv] = provider.maintainers.map(({ email }) => mails.find(({ to }) => to === email))
    assert.match(fi?.text ?? '', /Kokeilun perhekahvila/)
    assert.match(fi?.text ?? '', /Kokeilun neuvola/)
    assert.match(sv?.text ?? '', /Försökets rådgivning/)
    for (const id of [provider.cafe, provider.clinic])
      assert.ok(fi?.text.includes(`http://localhost/vahvista/${tokenOf(fi)}/${id}`))
    assert.equal(tokenOf(fi), tokenOf(sv))
    assert.ok(tokenOf(fi).length >= 43)
  })

  it('keeps of its link only the hash', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    await world.runJobs()
    const token = tokenOf(finnish(provider))
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ row: string }>`select row_to_json(r)::text as row from directory.check_round r`.execute(tx),
    )
    assert.equal(rows.length, 1)
    assert.ok(!JSON.stringify(rows).includes(token))
    const held = Buffer.from(token).toString('hex')
    assert.ok(!JSON.stringify(rows).includes(held))
    assert.ok(!world.log.join('\n').includes(token))
  })

  it('is answered by one press without an account, once; looking at the link answers nothing', async () => {
    const provider = await aProvider(world)
    const before = await standing(world, provider.cafe)
    world.clock.advance(days(182))
    await asked(world, provider)
    await world.runJobs()
    const link = linkIn(finnish(provider)?.text ?? '', '/vahvista/')
    const visitor = world.visitor()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await visitor.raw(link, { method, headers: { 'user-agent': 'SafeLinks scanner' } })
      assert.equal(response.status, 200)
      assert.match(response.headers.get('cache-control') ?? '', /no-store/)
    }
    assert.deepEqual(await standing(world, provider.cafe), { ...before, next_check_on: '2026-08-31' })
    const shown = await visitor.get(link)
    assert.match(shown.body, /Kokeilun perhekahvila/)
    assert.equal(shown.body.match(/<form[^>]*method="post"/g)?.length, 1)
    const done = await visitor.post(link, {})
    assert.equal(done.status, 200)
    assert.match(done.body, /Tiedot on vahvistettu/)
    for (const id of [provider.cafe, provider.clinic]) {
      const now = await standing(world, id)
      assert.equal(now.confirmed_on, '2026-08-31')
      assert.equal(now.next_check_on, addDays(helsinkiDate(world.clock.now()), 182))
      assert.equal(now.way, 'mail')
    }
    const again = await visitor.post(link, {})
    assert.equal(again.status, 409)
    assert.match(again.body, /Tiedot on jo vahvistettu/)
    assert.equal((await standing(world, provider.cafe)).confirmations, before.confirmations + 1)
  })

  it('lets one listing be changed from its own link in two pages, in both languages, and the others wait', async () => {
    const provider = await aProvider(world)
    world.clock.advance(hours(1))
    await asked(world, provider)
    await world.runJobs()
    const mail = finnish(provider)
    const token = tokenOf(mail)
    const link = `/vahvista/${token}/${provider.cafe}`
    assert.ok(mail?.text.includes(link))
    const visitor = world.visitor()
    const form = await visitor.get(link)
    assert.equal(form.status, 200)
    assert.match(form.body, /Muuta tietoja: Kokeilun perhekahvila/)
    assert.match(form.body, /value="000 000 0001"/)
    const version = /name="version" value="(\d+)"/.exec(form.body)?.[1] ?? ''
    const typed = {
      version,
      phone: '000 222 3333',
      free: 'no',
      'cost.fi': 'Kahvi 1 euro.',
      'cost.sv': 'Kaffe 1 euro.',
      'summary.fi': 'Joka tiistai.',
      'summary.sv': 'Varje tisdag.',
      'exception.from': '2026-04-07',
      'exception.times': '',
    }
    const wrong = await visitor.post(link, { ...typed, phone: 'soita', 'summary.fi': 'Joka torstai.' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.body, /value="Joka torstai\."/, 'nothing typed is lost')
    const done = await visitor.post(link, typed)
    assert.match(done.body, /Muutos on julkaistu/)
    assert.match(done.body, /Kokeilun neuvola/, 'the other one still waits')
    const now = await standing(world, provider.cafe)
    assert.deepEqual([now.confirmed_on, now.way], ['2026-03-02', 'mail'])
    await world.product.deps.catalogue.refresh()
    for (const [lang, cost, summary] of [
      ['fi', 'Kahvi 1 euro.', 'Joka tiistai.'],
      ['sv', 'Kaffe 1 euro.', 'Varje tisdag.'],
    ] as const) {
      const shown = await world.visitor().get(path('service', lang, { id: provider.cafe }))
      assert.ok(shown.body.includes(cost) && shown.body.includes(summary), lang)
      assert.ok(shown.body.includes('000 222 3333'))
    }
    const late = await visitor.post(link, { ...typed, phone: '000 444 5555' })
    assert.equal(late.status, 409, 'an older version overwrites nothing')
    assert.match(late.body, /value="000 444 5555"/)
    assert.equal((await visitor.get(`/vahvista/${token}/${(await aProvider(world)).cafe}`)).status, 404)
    assert.match((await visitor.get(`/vahvista/${'x'.repeat(43)}/${provider.cafe}`)).body, /Linkki ei toimi/)
    const last = /name="version" value="(\d+)"/.exec(
      (await visitor.get(`/vahvista/${token}/${provider.clinic}`)).body,
    )
    const end = await visitor.post(`/vahvista/${token}/${provider.clinic}`, {
      version: last?.[1] ?? '',
      phone: '000 000 0001',
      free: 'yes',
    })
    assert.match(end.body, /Tiedot on vahvistettu/, 'with the last one the link is used up')
    assert.match((await visitor.get(link)).body, /Tiedot on jo vahvistettu/)
  })

  it('leaves what only professionals read as it was when a listing is changed from the mail', async () => {
    const provider = await aProvider(world)
    const contact = (): Promise<readonly { phone: string }[]> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ phone: string }>`
          select phone from directory.professional_contact where service_id = ${provider.cafe}`.execute(tx)
        return rows
      })
    await world.db.asOwner((tx) =>
      sql`insert into directory.professional_contact (service_id, phone) values (${provider.cafe}, '000 999 0000')`.execute(
        tx,
      ),
    )
    world.clock.advance(hours(1))
    await asked(world, provider)
    await world.runJobs()
    const link = `/vahvista/${tokenOf(finnish(provider))}/${provider.cafe}`
    const form = await world.visitor().get(link)
    assert.doesNotMatch(form.body, /000 999 0000/)
    const version = /name="version" value="(\d+)"/.exec(form.body)?.[1] ?? ''
    await world.visitor().post(link, { version, phone: '000 222 3333', free: 'yes' })
    assert.equal((await standing(world, provider.cafe)).way, 'mail')
    assert.deepEqual(await contact(), [{ phone: '000 999 0000' }])
  })

  it('lets of two presses at once one through', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    await world.runJobs()
    const token = tokenOf(finnish(provider))
    const press = (): Promise<string> =>
      confirmByLink(world.anyone, { token, from: 'test' }).then(
        () => 'done',
        (error: Error) => error.message,
      )
    assert.deepEqual((await Promise.all([press(), press()])).toSorted(), [
      'conflict: check-round.answered',
      'done',
    ])
  })

  it('has a link that ends after thirty days and says so kindly', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    await world.runJobs()
    const link = linkIn(finnish(provider)?.text ?? '', '/vahvista/')
    const token = link.split('/').at(-1) ?? ''
    world.clock.advance(days(linkDays.round) - hours(1))
    assert.equal((await readRound(world.anyone, { token, from: 'test' })).state, 'open')
    world.clock.advance(hours(2))
    assert.equal((await readRound(world.anyone, { token, from: 'test' })).state, 'expired')
    const page = await world.visitor().get(link)
    assert.match(page.body, /Linkki on vanhentunut/)
    const pressed = await world.visitor().post(link, {})
    assert.equal(pressed.status, 409)
    assert.notEqual((await standing(world, provider.cafe)).way, 'mail')
    for (const wrong of ['x'.repeat(43), `${token}x`, token.slice(1)]) {
      assert.equal((await readRound(world.anyone, { token: wrong, from: 'test' })).state, 'unknown')
      assert.equal((await world.visitor().post(`/vahvista/${wrong}`, {})).status, 404)
    }
  })

  it('is limited: nobody tries links by the thousand', async () => {
    const from = world.callAs({ kind: 'public' })
    const poor = { ...from, limitFactor: 1 }
    for (let turn = 0; turn < 60; turn += 1) await readRound(poor, { token: `guess-${turn}`, from: 'flood' })
    await refused(readRound(poor, { token: 'guess', from: 'flood' }), 'too-many', 'too-many-tries')
  })

  it('is answered too when everything in it has been confirmed or changed otherwise', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    await world.runJobs()
    const token = tokenOf(finnish(provider))
    const [keeper] = provider.maintainers
    assert.ok(keeper)
    await confirmListing(keeper.caller, { id: provider.cafe })
    const open = await readRound(world.anyone, { token, from: 'test' })
    assert.deepEqual(open.state === 'open' && open.listings.map(({ id }) => id), [provider.clinic])
    await confirmListing(keeper.caller, { id: provider.clinic })
    assert.equal((await readRound(world.anyone, { token, from: 'test' })).state, 'answered')
    assert.equal((await readProvider(keeper.caller, { id: provider.id })).round?.answered_how, 'all-right')
  })

  it('follows the days that the county has decided', async () => {
    const provider = await aProvider(world)
    await world.db.asOwner((tx) =>
      sql`insert into directory.setting (county, scope, key, value, changed_at) values ('17', '17', 'check-every-days', '90', now())`.execute(
        tx,
      ),
    )
    await asked(world, provider)
    await confirmProvider(provider.maintainers[0]?.caller ?? world.anyone, { id: provider.id })
    assert.equal((await standing(world, provider.cafe)).next_check_on, '2026-05-31')
    await world.db.asOwner((tx) => sql`delete from directory.setting where county = '17'`.execute(tx))
  })
})

describe('silence', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedUpkeep(world)
  beforeEach(() => world.clear())
  const rule = (): ReturnType<typeof keepByRule> => keepByRule(world.system, { county: '17' })
  const namesOf = async (key: string): Promise<readonly string[]> =>
    (await readCalls(world.as(key), { all: true })).items.map(({ name }) => name.fi ?? '')

  it('leads step by step: call list, area lead, mark, hidden; a statutory service is never hidden', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    await world.runJobs()
    assert.ok(!(await namesOf('coordinator')).includes(provider.name))

    world.clock.advance(days(10))
    await rule()
    assert.ok((await namesOf('coordinator')).includes(provider.name))
    assert.ok(!(await namesOf('area-lead')).includes(provider.name))

    world.clock.advance(days(10))
    await rule()
    await rule()
    await world.runJobs()
    assert.ok((await namesOf('area-lead')).includes(provider.name))
    const told = world.mails().filter(({ to }) => to === 'camilla.ost@pohjanmaa.example')
    assert.equal(told.length, 1)
    assert.match(told[0]?.text ?? '', new RegExp(provider.name))
    assert.equal((await standing(world, provider.cafe)).unconfirmed_since, null)

    world.clock.advance(days(9))
    await rule()
    assert.equal((await standing(world, provider.cafe)).unconfirmed_since, null)
    world.clock.advance(days(1))
    await rule()
    for (const id of [provider.cafe, provider.clinic]) {
      const { state, unconfirmed_since, confirmed_on } = await standing(world, id)
      assert.deepEqual([state, unconfirmed_since], ['published', confirmed_on])
    }

    world.clock.advance(days(59))
    await rule()
    assert.equal((await standing(world, provider.cafe)).state, 'published')
    world.clock.advance(days(1))
    await rule()
    await rule()
    assert.equal((await standing(world, provider.cafe)).state, 'hidden')
    assert.equal((await standing(world, provider.clinic)).state, 'published')
    await world.product.deps.catalogue.refresh()
    assert.equal(world.product.deps.catalogue.service(provider.cafe), undefined)
    assert.notEqual(world.product.deps.catalogue.service(provider.clinic), undefined)
    world.clock.advance(days(700))
    await rule()
    assert.equal((await standing(world, provider.clinic)).state, 'published')

    await confirmByPhone(world.as('coordinator'), { id: provider.id, saidBy: 'Toiminnanjohtaja' })
    for (const id of [provider.cafe, provider.clinic]) {
      const now = await standing(world, id)
      assert.deepEqual(
        [now.state, now.unconfirmed_since, now.way, now.said_by],
        ['published', null, 'phone', 'Toiminnanjohtaja'],
      )
    }
    assert.ok(!(await namesOf('coordinator')).includes(provider.name))
  })

  it('counts from the question: what nobody was asked about is neither marked nor hidden', async () => {
    const provider = await aProvider(world)
    await world.db.asOwner((tx) =>
      sql`update directory.service set next_check_on = '2025-01-01', confirmed_on = '2024-07-01'
        where organisation_id = ${provider.id}`.execute(tx),
    )
    await rule()
    assert.equal((await standing(world, provider.cafe)).unconfirmed_since, null)
  })

  it('follows the days of the county, and of the area that decided otherwise', async () => {
    const provider = await aProvider(world)
    const middle = world.product.deps.catalogue.municipality('905')?.area_id ?? ''
    await world.db.asOwner((tx) =>
      sql`insert into directory.setting (county, scope, key, value, changed_at) values ('17', '17', 'mark-after-days', '100', now()),
        ('17', ${middle}, 'mark-after-days', '15', now())`.execute(tx),
    )
    await asked(world, provider)
    world.clock.advance(days(15))
    await rule()
    assert.notEqual((await standing(world, provider.cafe)).unconfirmed_since, null)
    await world.db.asOwner((tx) => sql`delete from directory.setting where county = '17'`.execute(tx))
  })

  it('of an organisation without maintainers goes to the call list at once', async () => {
    const provider = await aProvider(world, [])
    await asked(world, provider)
    const found = (await readCalls(world.as('coordinator'), { all: true })).items.find(
      ({ organisation_id }) => organisation_id === provider.id,
    )
    assert.deepEqual(
      [found?.maintainers, found?.phone, found?.listing_count, found?.asked_on],
      [[], '000 111 2222', 2, '2026-03-02'],
    )
  })

  it('is the call list’s reason, and the list is a table without formulas', async () => {
    const provider = await aProvider(world, [])
    await world.db.asOwner((tx) =>
      sql`update accounts.organisation set phone = '=HYPERLINK("http://evil.example")' where id = ${provider.id}`.execute(
        tx,
      ),
    )
    await asked(world, provider)
    const visitor = world.visitor()
    await visitor.signIn('coordinator')
    const response = await visitor.raw('/tyo/soitot?muoto=csv')
    assert.match(response.headers.get('content-type') ?? '', /text\/csv/)
    const text = await response.text()
    assert.match(text, new RegExp(provider.name))
    assert.doesNotMatch(text, /(^|;|")=HYPERLINK/m)
  })

  it('may be ended only by those whose it is', async () => {
    const provider = await aProvider(world)
    await asked(world, provider)
    const stranger = world.as('maintainer')
    await refused(readProvider(stranger, { id: provider.id }), 'not-found', 'not-found')
    await refused(confirmProvider(stranger, { id: provider.id }), 'not-found', 'not-found')
    await refused(confirmByPhone(stranger, { id: provider.id, saidBy: 'x' }), 'not-found', 'not-found')
    await refused(readCalls(stranger, {}), 'not-found', 'not-found')
    const [own] = provider.maintainers
    assert.ok(own)
    await refused(
      confirmByPhone(own.caller, { id: provider.id, saidBy: 'x' }),
      'not-allowed',
      'provider.confirmByPhone.not-allowed',
    )
    // Whoever may read a published listing may not therefore say that it is right.
    await refused(
      confirmListing(stranger, { id: provider.cafe }),
      'not-allowed',
      'listing.confirm.not-allowed',
    )
    world.clock.advance(hours(1))
    await confirmListing(world.as('area-lead'), { id: provider.cafe })
    assert.equal((await standing(world, provider.cafe)).way, 'lead')
  })
})
