import assert from 'node:assert/strict'
import { afterEach, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addHostMail,
  askForHostLink,
  cancelByHostLink,
  endHostLinks,
  type HostDay,
  type HostWeek,
  listHostMails,
  listMeetingPlaces,
  makeHostLink,
  planHostWeeks,
  readHostWeek,
  removeHostMail,
  removeOldHostLinks,
  repeatByHostLink,
  restoreByHostLink,
} from '#capabilities/meeting-places/index.ts'
import { days, hours, later, minutes } from '#platform/clock.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'
import { languages } from '#platform/text.ts'
import { path } from '#web/paths.ts'

const from = 'test'
const mailbox = 'leena@yhdistys.example'

describe('the link of a host', () => {
  // Before anything of the day begins.
  const world = freshWorld({ now: '2026-03-02T05:00:00Z', limitFactor: 1000 })
  let place = ''
  let kept: string = '[]'
  before(async () => {
    const { places } = await listMeetingPlaces(world.anyone, { county: '17', kinds: ['place'], limit: 50 })
    for (const { id } of places) {
      const { rows } = await world.db.asOwner((tx) =>
        sql<{
          today: number
        }>`select count(*)::integer as today from meeting_places.occurrence where place_id = ${id}
          and published and state = 'planned' and (starts_at at time zone 'Europe/Helsinki')::date = '2026-03-02'`.execute(
          tx,
        ),
      )
      if ((rows[0]?.today ?? 0) > 0) place = id
    }
    assert.notEqual(place, '')
  })
  beforeEach(async () => {
    await world.clear()
    kept = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ all: string }>`select coalesce(jsonb_agg(o), '[]')::text as all
        from meeting_places.occurrence o where place_id = ${place}`.execute(tx)
      return rows[0]?.all ?? '[]'
    })
  })
  afterEach(async () => {
    await world.db.asOwner(async (tx) => {
      await sql`delete from meeting_places.occurrence where place_id = ${place}`.execute(tx)
      await sql`insert into meeting_places.occurrence
        select * from jsonb_populate_recordset(null::meeting_places.occurrence, ${kept}::jsonb)`.execute(tx)
      await sql`update meeting_places.place set state = 'published' where id = ${place}`.execute(tx)
    })
  })

  const keeper = () => world.as('coordinator')
  const linked = async (more: object = {}): Promise<string> =>
    (await makeHostLink(keeper(), { id: place, ...more })).token
  const open = async (token: string): Promise<Extract<HostWeek, { state: 'open' }>> => {
    const week = await readHostWeek(world.anyone, { token, from })
    assert.equal(week.state, 'open')
    return week.state === 'open' ? week : assert.fail()
  }
  const today = async (token: string): Promise<HostDay> => {
    const day = (await open(token)).days.find(({ date, mayCancel }) => date === '2026-03-02' && mayCancel)
    return day ?? assert.fail('nothing today')
  }
  const setSigned = (id: string, count: number): Promise<unknown> =>
    world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set seats_taken = ${count} where id = ${id}`.execute(tx),
    )
  const planned = async (): Promise<readonly unknown[]> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        data: unknown
      }>`select data from platform.job where name = 'tell-signed-up' order by created_at`.execute(tx)
      return rows.map(({ data }) => data)
    })
  const tokenIn = (text: string): string =>
    /\/(?:ohjelmalinkki|programlank|programme-link)\/([\w-]{43})/.exec(text)?.[1] ?? assert.fail(text)

  it('shows today and two weeks, cancels in two taps and tells whoever has signed up', async () => {
    const token = await linked()
    const day = await today(token)
    await setSigned(day.id, 3)
    // Reading and reading again changes nothing.
    assert.equal((await today(token)).state, 'planned')
    assert.deepEqual(await cancelByHostLink(world.anyone, { token, from, occurrence: day.id }), { told: 3 })
    assert.deepEqual(await planned(), [{ occurrence: day.id, what: 'cancelled' }])
    // A second tap on the same button is the same wish.
    assert.deepEqual(await cancelByHostLink(world.anyone, { token, from, occurrence: day.id }), { told: 0 })
    const after = (await open(token)).days.find(({ id }) => id === day.id)
    assert.deepEqual([after?.state, after?.mayCancel, after?.mayRestore], ['cancelled', false, true])
    assert.deepEqual(await restoreByHostLink(world.anyone, { token, from, occurrence: day.id }), { told: 3 })
    const again = (await open(token)).days.find(({ id }) => id === day.id)
    assert.deepEqual([again?.state, again?.mayCancel], ['planned', true])
    assert.deepEqual(await planned(), [
      { occurrence: day.id, what: 'cancelled' },
      { occurrence: day.id, what: 'restored' },
    ])
  })

  it('works on the page by forms alone, in every language', async () => {
    const token = await linked()
    const day = await today(token)
    for (const lang of languages) {
      const visitor = world.visitor()
      const address = path('hostWeek', lang, { token })
      const page = await visitor.get(address)
      assert.equal(page.status, 200)
      assert.match(page.body, new RegExp(`name="day" value="${day.id}"`))
      assert.match(page.headers.get('referrer-policy') ?? '', /no-referrer/)
      assert.match(page.headers.get('cache-control') ?? '', /no-store/)
      const done = await visitor.post(address, { act: 'cancel', day: day.id })
      assert.equal(done.status, 200)
      assert.match(done.body, /role="status"/)
      const undone = await visitor.post(address, { act: 'restore', day: day.id })
      assert.match(undone.body, /role="status"/)
      const repeated = await visitor.post(address, { act: 'repeat', week: '2026-03-02' })
      assert.match(repeated.body, /role="status"/)
      assert.equal((await visitor.post(address, { act: 'delete', day: day.id })).status, 404)
    }
    assert.equal((await today(token)).state, 'planned')
  })

  it('makes the week as the one before, and asked twice changes nothing more', async () => {
    const token = await linked()
    const week = await open(token)
    const day = week.days.find(({ date, mayCancel }) => date === '2026-03-02' && mayCancel) ?? assert.fail()
    const title = { fi: 'Perhekahvila ulkona', sv: 'Familjecafé ute' }
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set title = ${JSON.stringify(title)}::jsonb, own = true where id = ${day.id}`.execute(
        tx,
      ),
    )
    assert.deepEqual(week.weeks, ['2026-03-02', '2026-03-09'])
    const first = await repeatByHostLink(world.anyone, { token, from, week: '2026-03-09' })
    assert.ok(first.changed >= 1, JSON.stringify(first))
    const next = (await open(token)).days.find(
      ({ activityId, day: on }) => activityId === day.activityId && on === '2026-03-09',
    )
    assert.deepEqual(next?.title, title)
    const second = await repeatByHostLink(world.anyone, { token, from, week: '2026-03-09' })
    assert.deepEqual([second.added, second.changed], [0, 0])
    await refused(repeatByHostLink(world.anyone, { token, from, week: '2026-03-16' }), 'not-found')
    await refused(repeatByHostLink(world.anyone, { token, from, week: '2026-03-10' }), 'not-found')
  })

  it('reaches one place only, what is near only, and with an organisation only its own', async () => {
    const token = await linked()
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ id: string; what: string }>`
        (select id, 'elsewhere' as what from meeting_places.occurrence where published and place_id <> ${place}
          and starts_at > ${world.clock.now()} order by starts_at limit 1)
        union all (select id, 'far' from meeting_places.occurrence where published and place_id = ${place}
          and starts_at > ${later(world.clock.now(), days(16))} order by starts_at limit 1)`.execute(tx),
    )
    assert.equal(rows.length, 2)
    for (const { id } of rows) {
      await refused(cancelByHostLink(world.anyone, { token, from, occurrence: id }), 'not-found')
      await refused(restoreByHostLink(world.anyone, { token, from, occurrence: id }), 'not-found')
    }
    const { organisations } = await listHostMails(keeper(), { id: place })
    const all = (await open(token)).days
    let sum = 0
    for (const { id } of organisations) {
      const own = await linked({ organisation: id })
      const { days: its } = await open(own)
      sum += its.length
      const foreign = all.find((day) => !its.some((each) => each.id === day.id) && day.mayCancel)
      if (foreign !== undefined)
        await refused(
          cancelByHostLink(world.anyone, { token: own, from, occurrence: foreign.id }),
          'not-found',
        )
    }
    assert.ok(sum >= all.length)
    await refused(linked({ organisation: organisationId('16', 'county') }), 'invalid')
  })

  it('refuses after its time, changes nothing then, and leads to a new one in the same mailbox', async () => {
    await addHostMail(keeper(), { id: place, email: mailbox, language: 'sv' })
    await planHostWeeks(world.product.deps)
    await world.runJobs()
    const token = tokenIn(world.mails().at(-1)?.text ?? '')
    const day = await today(token)
    world.clock.set(later(new Date('2026-03-02T05:00:00Z'), days(14)).toISOString())
    const week = await readHostWeek(world.anyone, { token, from })
    assert.deepEqual([week.state, week.state === 'expired' && week.mayAsk], ['expired', true])
    await refused(
      cancelByHostLink(world.anyone, { token, from, occurrence: day.id }),
      'conflict',
      'host-link.expired',
    )
    await refused(
      repeatByHostLink(world.anyone, { token, from, week: '2026-03-16' }),
      'conflict',
      'host-link.expired',
    )
    const visitor = world.visitor()
    const page = await visitor.get(path('hostWeek', 'sv', { token }))
    assert.match(page.body, /name="act" value="ask"/)
    const before = world.mails().length
    const asked = await visitor.post(path('hostWeek', 'sv', { token }), { act: 'ask' })
    assert.match(asked.body, /role="status"/)
    // Asked for again within the hour it is the same mail.
    await askForHostLink(world.anyone, { token, from })
    await world.runJobs()
    const fresh = world
      .mails()
      .slice(before)
      .filter(({ to }) => to.includes(mailbox))
    assert.equal(fresh.length, 1)
    const again = tokenIn(fresh[0]?.text ?? '')
    assert.notEqual(again, token)
    assert.equal((await open(again)).placeId, place)
    // A link that was never given says the same and sends nothing.
    await askForHostLink(world.anyone, { token: 'x'.repeat(43), from })
    await world.runJobs()
    assert.equal(world.mails().length, before + 1)
  })

  it('comes once a week to each mailbox that was put on the list, and no more when it is taken off', async () => {
    const tools = world.product.deps
    const { mail } = await addHostMail(keeper(), {
      id: place,
      email: ` ${mailbox.toUpperCase()} `,
      language: 'fi',
    })
    await refused(
      addHostMail(keeper(), { id: place, email: mailbox, language: 'fi' }),
      'conflict',
      'host-mail.is-there',
    )
    await refused(
      addHostMail(keeper(), { id: place, email: 'a@b.example, c@d.example', language: 'fi' }),
      'invalid',
    )
    for (let turn = 0; turn < 2; turn += 1) {
      await planHostWeeks(tools)
      await world.runJobs()
    }
    const first = world.mails().filter(({ to }) => to.includes(mailbox))
    assert.equal(first.length, 1)
    assert.match(first[0]?.text ?? '', /ma(anantaina)? /)
    world.clock.set(later(world.clock.now(), days(3)).toISOString())
    await planHostWeeks(tools)
    await world.runJobs()
    assert.equal(world.mails().filter(({ to }) => to.includes(mailbox)).length, 1)
    world.clock.set('2026-03-09T06:00:00Z')
    await planHostWeeks(tools)
    await world.runJobs()
    const second = world.mails().filter(({ to }) => to.includes(mailbox))
    assert.equal(second.length, 2)
    const [one, other] = second.map(({ text }) => tokenIn(text))
    assert.notEqual(one, other)
    await removeHostMail(keeper(), { id: place, mail })
    assert.equal((await readHostWeek(world.anyone, { token: other ?? '', from })).state, 'unknown')
    world.clock.set('2026-03-16T06:00:00Z')
    await planHostWeeks(tools)
    await world.runJobs()
    assert.equal(world.mails().filter(({ to }) => to.includes(mailbox)).length, 2)
  })

  it('titles and names cannot add lines or headers to the mail', async () => {
    const nasty = { fi: 'Kahvila\r\nBcc: kaikki@paha.example\r\n\r\nHei' }
    const token = await linked()
    const day = await today(token)
    await world.db.asOwner(async (tx) => {
      await sql`update meeting_places.occurrence set title = ${JSON.stringify(nasty)}::jsonb where id = ${day.id}`.execute(
        tx,
      )
      await sql`update meeting_places.place set name = name || ${JSON.stringify({ fi: 'Talo\r\nBcc: x@paha.example' })}::jsonb where id = ${place}`.execute(
        tx,
      )
    })
    const names = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        name: unknown
      }>`select name from meeting_places.place where id = ${place}`.execute(tx)
      return rows
    })
    assert.equal(names.length, 1)
    await addHostMail(keeper(), { id: place, email: mailbox, language: 'fi' })
    await planHostWeeks(world.product.deps)
    await world.runJobs()
    const mails = world.mails()
    assert.equal(mails.length, 1)
    assert.ok(!JSON.stringify(mails[0]?.to).includes('paha'))
    assert.match(mails[0]?.subject ?? '', /^Viikko 10: Talo Bcc: x@paha\.example$/)
    assert.match(mails[0]?.text ?? '', /- .*Kahvila Bcc: kaikki@paha\.example Hei/)
    assert.doesNotMatch(mails[0]?.text ?? '', /^Bcc:/m)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.place set name = name - 'fi' || jsonb_build_object('fi', 'Vaasan perheiden kohtaamispaikka') where id = ${place}`.execute(
        tx,
      ),
    )
  })

  it('is made, listed and ended only by those who keep the place', async () => {
    for (const who of ['guide', 'deputy', 'admin', 'county-leader'] as const) {
      await refused(makeHostLink(world.as(who), { id: place }), 'not-allowed').catch(() =>
        refused(makeHostLink(world.as(who), { id: place }), 'not-found'),
      )
    }
    await refused(makeHostLink(world.anyone, { id: place }), 'not-signed-in').catch(() =>
      refused(makeHostLink(world.anyone, { id: place }), 'not-found'),
    )
    const [one, other] = [await linked(), await linked({ days: 31 })]
    await refused(linked({ days: 32 }), 'invalid')
    assert.deepEqual(await endHostLinks(keeper(), { id: place }), { ended: 2 })
    for (const token of [one, other]) {
      const week = await readHostWeek(world.anyone, { token, from })
      assert.deepEqual([week.state, week.state === 'expired' && week.mayAsk], ['expired', false])
    }
    world.clock.set(later(world.clock.now(), days(59)).toISOString())
    assert.deepEqual(await removeOldHostLinks(world.system, {}), { removed: 0 })
    world.clock.set(later(world.clock.now(), days(2)).toISOString())
    assert.deepEqual(await removeOldHostLinks(world.system, {}), { removed: 2 })
    assert.equal((await readHostWeek(world.anyone, { token: one, from })).state, 'unknown')
  })

  it('opens nothing of a place that is not published, and nothing that is over', async () => {
    const token = await linked()
    const day = await today(token)
    world.clock.set(later(day.endsAt, minutes(1)).toISOString())
    await refused(cancelByHostLink(world.anyone, { token, from, occurrence: day.id }), 'conflict', 'day.over')
    await world.db.asOwner((tx) =>
      sql`update meeting_places.place set state = 'draft' where id = ${place}`.execute(tx),
    )
    assert.equal((await readHostWeek(world.anyone, { token, from })).state, 'unknown')
    await refused(cancelByHostLink(world.anyone, { token, from, occurrence: day.id }), 'not-found')
    await refused(makeHostLink(keeper(), { id: place }), 'conflict', 'place.not-published')
  })

  it('leaves a trace of what was done through it, and the token nowhere', async () => {
    const token = await linked()
    const day = await today(token)
    world.clock.set(later(new Date(ordinaryMonday), -hours(2)).toISOString())
    await cancelByHostLink(world.anyone, { token, from, occurrence: day.id })
    const text = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        entry: string
      }>`select e::text as entry from platform.audit_entry e order by at`.execute(tx)
      return rows.map(({ entry }) => entry).join('\n')
    })
    assert.match(text, /host-week\.cancel-day/)
    assert.match(text, new RegExp(day.id))
    assert.ok(!text.includes(token))
    assert.ok(!world.log.join('\n').includes(token))
  })
})
