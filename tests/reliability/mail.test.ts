import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { answer } from '#capabilities/help-requests/index.ts'
import { system } from '#platform/actor.ts'
import { hours, minutes } from '#platform/clock.ts'
import { idFrom } from '#platform/ids.ts'
import { createLog } from '#platform/log.ts'
import { sendLater } from '#platform/mail.ts'
import { exhaustedJobs } from '#platform/outbox.ts'
import { startMailSink } from '#src/mail-sink.ts'
import { assemble, type Product } from '#src/start/product.ts'
import { ask, askedAnd } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ok) => probe.listen(0, '127.0.0.1', ok))
  const { port } = probe.address() as AddressInfo
  await new Promise((ok) => probe.close(ok))
  return port
}

describe('mail', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const opened: (() => Promise<void>)[] = []
  after(async () => {
    for (const close of opened) await close()
  })
  const lines: string[] = []

  /** The same product on the same database, with another mail server. */
  const productWith = async (smtpUrl: string): Promise<Product> => {
    const { config, db, clock, assets } = world.product.deps
    const product = await assemble({
      config,
      db,
      clock,
      assets,
      smtpUrl,
      log: createLog((line) => lines.push(line), clock.now),
    })
    opened.push(product.stop)
    return product
  }

  it('waits while the mail server is down for an hour and goes once when it is up again', async () => {
    const port = await freePort()
    const product = await productWith(`smtp://127.0.0.1:${port}?ignoreTLS=true`)
    await ask(world)
    const until = world.clock.now().getTime() + hours(1)
    while (world.clock.now().getTime() < until) {
      await product.deps.jobs.runDue()
      world.clock.advance(minutes(5))
    }
    const sink = await startMailSink(port)
    opened.push(sink.close)
    world.clock.advance(hours(1))
    await product.deps.jobs.runDue()
    await product.deps.jobs.runDue()
    assert.deepEqual(
      sink.mails().map((mail) => mail.to),
      ['palveluohjaus@pohjanmaa.example'],
    )
  })

  it('about one matter goes in the order in which it was written, although the first has waited longest', async () => {
    const port = await freePort()
    const product = await productWith(`smtp://127.0.0.1:${port}?ignoreTLS=true`)
    const matters = ['one', 'two', 'three'].map((name) => idFrom('a matter', name))
    // The later a mail is written, the fewer pauses it has behind it when the server comes back.
    for (let turn = 0; turn < 12; turn += 1) {
      for (const matter of matters) {
        await world.db.transaction(system, (tx) =>
          sendLater(tx, world.product.deps.crypto, world.clock.now(), {
            to: 'yksikko@pohjanmaa.example',
            subject: `${matters.indexOf(matter)} ${turn}`,
            text: 'Hei.',
            matter,
          }),
        )
      }
      await product.deps.jobs.runDue()
      world.clock.advance(minutes(5))
    }
    const sink = await startMailSink(port)
    opened.push(sink.close)
    for (let turn = 0; turn < 70; turn += 1) {
      await product.deps.jobs.runDue()
      world.clock.advance(minutes(1))
    }
    const subjects = sink
      .mails()
      .toReversed()
      .map((mail) => mail.subject.split(' ').map(Number))
    assert.equal(subjects.length, 36, 'all of them, each once')
    for (const matter of [0, 1, 2]) {
      assert.deepEqual(
        subjects.filter(([of]) => of === matter).map(([, turn]) => turn),
        Array.from({ length: 12 }, (_, turn) => turn),
      )
    }
  })

  it('to an address that is refused for ever is noted, tried once and keeps nobody else waiting', async () => {
    const got: string[] = []
    let refusals = 0
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => {
        if (address === 'vaara@perhe.example') refusals += 1
        if (address === 'vaara@perhe.example')
          return done(Object.assign(new Error(`No such user: ${address}`), { responseCode: 550 }))
        got.push(address)
        done()
      },
      onData: (stream, _session, done) => {
        stream.on('end', done)
        stream.resume()
      },
    })
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
    opened.push(() => new Promise((ok) => server.close(() => ok())))
    const address = server.server.address() as AddressInfo
    const product = await productWith(`smtp://127.0.0.1:${address.port}?ignoreTLS=true`)
    const { id } = await askedAnd(world, 'taken', 'guide', {
      contact: { way: 'email', value: 'vaara@perhe.example' },
    })
    await answer(world.as('guide'), { id, text: 'Hei' })
    for (let step = 0; step < 60; step += 1) {
      await product.deps.jobs.runDue()
      world.clock.advance(hours(1))
    }
    assert.ok(got.includes('palveluohjaus@pohjanmaa.example'))
    assert.equal(refusals, 1)
    assert.deepEqual(await world.db.transaction(system, exhaustedJobs), [])
    const { rows } = await world.db.asOwner((tx) =>
      sql<{
        count: number
      }>`select count(*)::integer as count from platform.mail where bounced_at is not null and sent_at is null`.execute(
        tx,
      ),
    )
    assert.equal(rows[0]?.count, 1)
    const noted = lines.filter((line) => line.includes('mail.refused'))
    assert.equal(noted.length, 1)
    assert.match(noted[0] ?? '', /550/)
    assert.doesNotMatch(JSON.stringify(lines), /vaara@|perhe\.example/, 'the log does not name the family')
  })

  it('that the server will not take because of us is tried again: the address is not to blame', async () => {
    let isOpen = false
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (_address, _session, done) =>
        done(isOpen ? undefined : Object.assign(new Error('Sender refused'), { responseCode: 553 })),
      onData: (stream, _session, done) => {
        stream.on('end', done)
        stream.resume()
      },
    })
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
    opened.push(() => new Promise((ok) => server.close(() => ok())))
    const { port } = server.server.address() as AddressInfo
    const product = await productWith(`smtp://127.0.0.1:${port}?ignoreTLS=true`)
    await ask(world)
    await product.deps.jobs.runDue()
    const count = async (column: string): Promise<number> => {
      const { rows } = await world.db.asOwner((tx) =>
        sql<{
          count: number
        }>`select count(*)::integer as count from platform.mail where ${sql.ref(column)} is not null`.execute(
          tx,
        ),
      )
      return rows[0]?.count ?? 0
    }
    assert.deepEqual([await count('sent_at'), await count('bounced_at')], [0, 0])
    isOpen = true
    world.clock.advance(hours(1))
    await product.deps.jobs.runDue()
    assert.deepEqual([await count('sent_at'), await count('bounced_at')], [1, 0])
  })

  it('has one recipient and one subject however the values are written', async () => {
    for (const value of [
      'a@perhe.example\r\nBcc: b@perhe.example',
      'a@perhe.example\nSubject: x',
      'a@perhe.example,b@perhe.example',
      'a@perhe.example;b@perhe.example',
    ]) {
      await world.clear()
      await world.db.transaction(system, (tx) =>
        sendLater(tx, world.product.deps.crypto, world.clock.now(), {
          to: value,
          subject: 'Hei\r\nBcc: c@perhe.example',
          text: 'Hei\r\n.\r\nBcc: d@perhe.example',
        }),
      )
      await world.runJobs()
      const recipients = world.mails().map((mail) => mail.to)
      assert.ok(recipients.length <= 1, recipients.join(' '))
      for (const mail of world.mails()) assert.doesNotMatch(mail.subject, /\n/)
    }
  })

  it('that a family asked for goes to the one address it gave, or the request is refused', async () => {
    for (const value of [
      'a@perhe.example,b@perhe.example',
      'a@perhe.example;b@perhe.example',
      'A <a@perhe.example>',
      'a@perhe.example b@perhe.example',
      '"a,b"@perhe.example',
    ]) {
      const outcome = await ask(world, { contact: { way: 'email', value } }).then(
        () => 'sent',
        (error: Error) => error.message,
      )
      assert.equal(outcome, 'invalid: invalid-input', value)
    }
  })

  it('keeps its addresses and words sealed in the database', async () => {
    await ask(world)
    await world.runJobs()
    const rows = await world.db.asOwner(
      async (tx) =>
        (
          await sql<{ to_sealed: Uint8Array; body_sealed: Uint8Array }>`select * from platform.mail`.execute(
            tx,
          )
        ).rows,
    )
    assert.equal(rows.length, 1)
    for (const { to_sealed, body_sealed } of rows) {
      assert.doesNotMatch(
        Buffer.from(to_sealed).toString('latin1') + Buffer.from(body_sealed).toString('latin1'),
        /pohjanmaa|Vastaus/,
      )
    }
  })
})
