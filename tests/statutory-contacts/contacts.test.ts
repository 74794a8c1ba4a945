import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  listContacts,
  changeHandling,
  noticeCode,
  publicHandling,
  readContact,
  readHandling,
  readNotice,
  recordPoliceReport,
  removeOldContacts,
  sendContact,
  sendNotice,
  tellOtherwise,
} from '#capabilities/statutory-contacts/index.ts'
import { days, later, minutes } from '#platform/clock.ts'
import { signatureOf } from '#platform/signed-post.ts'
import { askedAnd, refused, traces } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

const canary = 'Kanarialintunen-8315'
const start = new Date(ordinaryMonday)

const contact = {
  kind: 'child-welfare',
  ground: 'upbringing',
  municipality: '905',
  language: 'fi',
  who: `Lapsi ${canary}`,
  reason: `${canary} tulee kouluun nälkäisenä.`,
  familyTold: 'yes',
  phone: '06 000 0200',
}
const notice = {
  municipality: '905',
  language: 'fi',
  where: `Rappukäytävä ${canary}`,
  reason: `${canary} itkee öisin yksin.`,
}

describe('a contact when a worry arises', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const countyOf = (code: string): string | null => world.product.deps.catalogue.countyServing(code)
  const send = (
    who: string,
    differently: object = {},
    key: string = randomUUID(),
  ): ReturnType<typeof sendContact> =>
    sendContact(world.as(who), { key, from: key, countyOf, contact: { ...contact, ...differently } })
  const notify = (key: string, differently: object = {}): ReturnType<typeof sendNotice> =>
    sendNotice(world.anyone, { key, from: key, countyOf, notice: { ...notice, ...differently } })

  /** Every place in the database where the canary stands, sealed or not. */
  const found = (): Promise<readonly string[]> =>
    world.db.asOwner(async (tx) => {
      const { rows: tables } = await sql<{ name: string }>`
        select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`.execute(tx)
      const places: string[] = []
      const has = (value: unknown): boolean => {
        if (value instanceof Uint8Array) {
          try {
            return world.product.deps.crypto.open(value).includes(canary)
          } catch {
            return Buffer.from(value).includes(canary)
          }
        }
        return JSON.stringify(value ?? null).includes(canary)
      }
      for (const { name } of tables) {
        if (name.startsWith('directory.')) continue
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(tx)
        for (const row of rows)
          for (const [column, value] of Object.entries(row)) if (has(value)) places.push(`${name}.${column}`)
      }
      return places
    })

  it('is sealed on its way, arrives whole, and leaves nothing of what was written', async () => {
    const { id } = await send('school-nurse')
    assert.deepEqual(await found(), ['statutory_contacts.contact.content_sealed'])
    await world.runJobs()
    const [arrived] = world.handling.arrived()
    assert.equal(world.handling.arrived().length, 1)
    const body: unknown = JSON.parse(arrived?.body ?? '{}')
    assert.ok(JSON.stringify(body).includes('tulee kouluun nälkäisenä'))
    assert.ok(JSON.stringify(body).includes('Saara Mattila'), 'an authority tells who it is')
    assert.deepEqual(await found(), [])
    const view = await readContact(world.as('school-nurse'), { id })
    assert.equal(view.state, 'received')
    assert.equal(view.receipt, arrived?.receipt)
    assert.deepEqual(view.received_at, start, 'day 0 is when it arrived')
    assert.ok(!world.log.some((line) => line.includes(canary)))
    assert.ok(!JSON.stringify(world.mails()).includes(canary))
  })

  it('keeps trying every minute, tells the sender to call and the unit on duty, and arrives in the end', async () => {
    world.handling.silent.add('17')
    const { id } = await send('school-nurse')
    await world.runJobs()
    const own = world.as('school-nurse')
    assert.equal((await readContact(own, { id })).state, 'sending')
    await refused(readContact(world.as('second-guide'), { id }), 'not-found')
    for (let minute = 1; minute <= 10; minute += 1) {
      world.clock.set(later(start, minutes(minute)))
      await world.runJobs()
    }
    const view = await readContact(own, { id })
    assert.ok(view.tries >= 10, `${view.tries} tries in ten minutes`)
    const told = world.mails().map(({ to, subject, text }) => ({ to, said: `${subject} ${text}` }))
    assert.equal(told.length, 2, 'the unit on duty and the sender')
    for (const { said } of told) assert.doesNotMatch(said, /laps|huoli|ilmoitus|barn|child/i)
    // The unit on duty sees that something has not arrived, and nothing of what it is about.
    assert.equal((await readContact(world.as('second-guide'), { id })).state, 'sending')
    world.handling.silent.clear()
    world.clock.set(later(start, minutes(11)))
    await world.runJobs()
    assert.equal((await readContact(own, { id })).state, 'received')
    assert.deepEqual((await readContact(own, { id })).received_at, later(start, minutes(11)))
    assert.deepEqual(await found(), [])
    const before = world.handling.arrived()[0]?.times
    world.clock.set(later(start, minutes(20)))
    await world.runJobs()
    assert.equal(world.handling.arrived()[0]?.times, before, 'nothing is sent any more')
  })

  it('whose answer was lost is the same contact at the next try, and arrived when it first came', async () => {
    world.handling.loseAnswers = 1
    const { id } = await send('school-nurse')
    await world.runJobs()
    assert.equal((await readContact(world.as('school-nurse'), { id })).state, 'sending')
    world.clock.set(later(start, minutes(1)))
    await world.runJobs()
    const view = await readContact(world.as('school-nurse'), { id })
    assert.equal(world.handling.arrived().length, 1)
    assert.equal(world.handling.arrived()[0]?.times, 2)
    assert.deepEqual([view.state, view.received_at], ['received', start])
  })

  it('sent twice with one key is one; with other words it is refused', async () => {
    const key = randomUUID()
    const first = await send('teacher', {}, key)
    const again = await send('teacher', {}, key)
    assert.equal(again.id, first.id)
    await refused(send('teacher', { reason: 'Jotain muuta' }, key), 'conflict', 'statutory-contact.key-used')
    await refused(send('school-nurse', {}, key), 'conflict')
    await world.runJobs()
    assert.equal(world.handling.arrived().length, 1)
    assert.equal((await send('teacher', {}, key)).id, first.id)
    await world.runJobs()
    assert.equal(world.handling.arrived().length, 1)
    await refused(send('teacher', { reason: 'Sisko myös' }, key), 'conflict', 'statutory-contact.key-used')
  })

  it('never passes as sent when its key has sent other words before, arrived or not', async () => {
    const key = randomUUID()
    const first = await notify(key)
    await world.runJobs()
    assert.equal((await notify(key)).id, first.id)
    const other = { reason: 'Pikkuveljestä myös.' }
    await refused(notify(key, other), 'conflict', 'statutory-contact.key-used')
    await notify(randomUUID(), other)
    await world.runJobs()
    assert.equal(world.handling.arrived().length, 2)
  })

  it('is seen by its sender and the lead of the unit, and by nobody else', async () => {
    const { id } = await send('guide', { kind: 'together', ground: null, with: 'guardian' })
    await world.runJobs()
    assert.equal((await readContact(world.as('unit-lead'), { id })).sender, 'Aino Lehto')
    for (const other of ['deputy', 'second-guide', 'school-nurse', 'area-lead', 'county-leader', 'admin'])
      await refused(readContact(world.as(other), { id }), 'not-found')
    await refused(readContact(world.anyone, { id }), 'not-signed-in')
    const bare = await world.db.transaction(world.actor('deputy'), (tx) =>
      sql`select id from statutory_contacts.contact`.execute(tx),
    )
    assert.deepEqual(bare.rows, [], 'the row-level rule holds by itself')
    assert.deepEqual(
      (await listContacts(world.as('guide'), {})).map((each) => each.id),
      [id],
    )
    assert.deepEqual(await listContacts(world.as('deputy'), {}), [])
  })

  it('needs a ground that the law knows, somebody to look for, and the way of being together', async () => {
    const wrong = async (differently: object): Promise<readonly string[]> =>
      (await refused(send('teacher', differently), 'invalid')).fields.map(({ field }) => field)
    assert.deepEqual(await wrong({ ground: null }), ['ground'])
    assert.deepEqual(await wrong({ kind: 'without-consent', ground: 'upbringing' }), ['ground'])
    assert.deepEqual(await wrong({ kind: 'together', ground: null }), ['with'])
    assert.deepEqual(await wrong({ who: '' }), ['who'])
    assert.deepEqual(await wrong({ municipality: '091' }), ['municipality'])
    assert.deepEqual(await wrong({ phone: '' }), ['phone'])
  })

  it('may hang on a request that the sender sees, and on no other', async () => {
    const mine = await askedAnd(world, 'taken', 'guide')
    const { id } = await send('guide', { helpRequest: mine.id })
    assert.equal((await readContact(world.as('guide'), { id })).help_request_id, mine.id)
    assert.equal((await readContact(world.as('unit-lead'), { id })).help_request_id, null)
    await refused(send('teacher', { helpRequest: mine.id }), 'not-found')
    const [trace] = await traces(world, 'statutory-contact.send')
    assert.equal(trace?.about['helpRequest'], mine.id)
  })

  it('that does not arrive may be told by phone: nothing is sent any more and the words go', async () => {
    world.handling.silent.add('17')
    const { id } = await send('teacher')
    await world.runJobs()
    await tellOtherwise(world.as('teacher'), { id, way: 'phone' })
    assert.deepEqual(await found(), [])
    world.handling.silent.clear()
    world.clock.set(later(start, minutes(30)))
    await world.runJobs()
    assert.equal(world.handling.arrived().length, 0)
    assert.equal(world.mails().length, 0)
    const view = await readContact(world.as('teacher'), { id })
    assert.deepEqual([view.state, view.told_way], ['told', 'phone'])
    await refused(
      tellOtherwise(world.as('teacher'), { id, way: 'phone' }),
      'conflict',
      'statutory-contact.arrived-already',
    )
  })

  it('is opened when the county’s handling says so with its signature, and by no other word', async () => {
    const { id } = await send('teacher')
    await world.runJobs()
    const { receipt = '' } = world.handling.arrived()[0] ?? {}
    const secret = world.product.deps.delivery.secretOf('17') ?? ''
    const tell = async (signed: { secret?: string; at?: Date; body?: string }): Promise<number> => {
      const body = JSON.stringify({ receipt, event: 'opened', at: start.toISOString() })
      const headers = signatureOf({ secret: signed.secret ?? secret, id: 'x', body, at: signed.at ?? start })
      const answer = await world.product.app.request('http://localhost/hooks/handling/17', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: signed.body ?? body,
      })
      return answer.status
    }
    assert.equal(await tell({ secret: 'another secret of somebody else' }), 401)
    assert.equal(await tell({ at: later(start, -minutes(6)) }), 401)
    assert.equal(
      await tell({ body: `{"receipt":"${receipt}","event":"opened","at":"2020-01-01T00:00:00Z"}` }),
      401,
    )
    assert.equal((await readContact(world.as('teacher'), { id })).state, 'received')
    assert.equal(await tell({}), 204)
    assert.equal(await tell({}), 204)
    const view = await readContact(world.as('teacher'), { id })
    assert.deepEqual([view.state, view.opened_at], ['opened', start])
  })

  it('by a private person needs no name; only that browser sees its state', async () => {
    const key = randomUUID()
    await notify(key)
    await world.runJobs()
    const body = world.handling.arrived()[0]?.body ?? ''
    assert.ok(body.includes('"anonymous":true'))
    assert.deepEqual(await found(), [])
    const own = world.callAs({ kind: 'code', codeHash: noticeCode(world.product.deps.crypto, key) })
    assert.equal((await readNotice(own, {}))?.state, 'received')
    const other = world.callAs({
      kind: 'code',
      codeHash: noticeCode(world.product.deps.crypto, 'another key'),
    })
    assert.equal(await readNotice(other, {}), null)
    const named = randomUUID()
    await notify(named, { senderName: 'Naapuri', senderPhone: '040 000 0200' })
    await world.runJobs()
    assert.ok(world.handling.arrived()[0]?.body.includes('Naapuri'))
    await refused(notify(randomUUID(), { kind: 'together' }), 'invalid')
  })

  it('cannot stand in the table without a sender when an authority sent it', async () => {
    await assert.rejects(
      world.db.asOwner((tx) =>
        sql`insert into statutory_contacts.contact (id, county, kind, sender, language, state, content_sealed, key_hash, made_at, call_after)
          values (gen_random_uuid(), '17', 'child-welfare', 'professional', 'fi', 'sending', '\\x00', '\\x01', now(), now())`.execute(
          tx,
        ),
      ),
      /violates check constraint/,
    )
  })

  it('to the police is only written down as made', async () => {
    const { id } = await recordPoliceReport(world.as('teacher'), {
      key: randomUUID(),
      ground: 'violent-crime',
      way: 'phone',
    })
    await world.runJobs()
    assert.equal(world.handling.arrived().length, 0)
    const view = await readContact(world.as('teacher'), { id })
    assert.deepEqual([view.kind, view.state, view.told_way], ['police', 'told', 'phone'])
  })

  it('goes where the county’s administrator says, and is by phone where there is no address', async () => {
    const admin = world.as('admin')
    const { units, on_duty_unit, phone, address } = await readHandling(admin, { county: '17' })
    assert.ok(units.some((unit) => unit.id === on_duty_unit))
    await refused(readHandling(world.as('guide'), { county: '17' }), 'not-found')
    await refused(readHandling(admin, { county: '09' }), 'not-found')
    const settings = { county: '17', phone, hoursFi: 'aina', onDutyUnit: on_duty_unit, patienceMinutes: 5 }
    await refused(changeHandling(admin, { ...settings, address: 'http://sisa.example' }), 'invalid')
    await changeHandling(admin, { ...settings, address: '' })
    await refused(send('teacher'), 'conflict', 'statutory-contact.by-phone-only')
    assert.equal((await publicHandling(world.anyone, { county: '17' }))?.takes, false)
    await changeHandling(admin, { ...settings, address: address ?? '', patienceMinutes: 10 })
    await send('teacher')
  })

  it('goes after its time, unless it is still on its way', async () => {
    await send('teacher')
    await world.runJobs()
    world.handling.silent.add('17')
    const waiting = await send('teacher')
    world.clock.set(later(start, days(731)))
    await removeOldContacts(world.system, {})
    assert.deepEqual(
      (await listContacts(world.as('teacher'), {})).map(({ id }) => id),
      [waiting.id],
    )
  })
})
