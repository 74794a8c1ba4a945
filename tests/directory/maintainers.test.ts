import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import {
  acceptInvitation,
  confirmProvider,
  endMaintainer,
  inviteMaintainer,
  linkDays,
  readCalls,
  readInvitation,
  readProvider,
  withdrawInvitation,
} from '#capabilities/directory/index.ts'
import { system } from '#platform/actor.ts'
import { days, hours } from '#platform/clock.ts'
import { sendLater } from '#platform/mail.ts'
import { exhaustedJobs } from '#platform/outbox.ts'
import type { Caller } from '#platform/use-case.ts'
import { assemble } from '#src/start/product.ts'
import { refused } from '#tests/support/requests.ts'
import { aProvider, asked, linkIn, type Provider, tidiedUpkeep } from '#tests/support/upkeep.ts'
import { freshWorld } from '#tests/support/world.ts'

const linkBase = 'http://localhost/kutsu/'

describe('the maintainers of an organisation', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedUpkeep(world)
  beforeEach(() => world.clear())

  const keeperOf = (provider: Provider, index = 0): Caller => {
    const found = provider.maintainers[index]
    assert.ok(found)
    return found.caller
  }
  let count = 0
  const guest = (): { name: string; email: string; language: 'fi' } => {
    count += 1
    return { name: `Uusi Pitäjä ${count}`, email: `uusi-${count}@kokeilu.example`, language: 'fi' }
  }
  /** Invites and returns the token of the mail. */
  const invited = async (
    by: Caller,
    id: string,
    who: { name: string; email: string; language: 'fi' },
    replaces: string | null = null,
  ): Promise<string> => {
    await inviteMaintainer(by, { id, ...who, replaces, linkBase })
    await world.runJobs()
    const mail = world.mails().findLast(({ to }) => to.toLowerCase() === who.email.toLowerCase())
    return (
      linkIn(mail?.text ?? '', '/kutsu/')
        .split('/')
        .at(-1) ?? ''
    )
  }
  const emailsOf = async (id: string): Promise<readonly string[]> =>
    (await readProvider(world.as('coordinator'), { id })).maintainers.map(({ email }) => email).toSorted()

  it('come by an invitation that opens once, to the invited address alone', async () => {
    const provider = await aProvider(world, ['fi'])
    const who = guest()
    const token = await invited(keeperOf(provider), provider.id, who)
    assert.ok(token.length >= 43)
    const page = `/kutsu/${token}`
    for (let look = 0; look < 3; look += 1) assert.equal((await world.visitor().get(page)).status, 200)
    assert.deepEqual(await emailsOf(provider.id), [provider.maintainers[0]?.email])
    const done = await world.visitor().post(page, {})
    assert.match(done.body, /Olet nyt ylläpitäjä/)
    assert.deepEqual(await emailsOf(provider.id), [provider.maintainers[0]?.email, who.email])
    assert.equal((await world.visitor().post(page, {})).status, 409)
    // The accepted one signs in with the address, as everybody does.
    await world.visitor().post('/kirjaudu', { email: who.email })
    await world.runJobs()
    const mail = world.mails().findLast(({ to }) => to.toLowerCase() === who.email.toLowerCase())
    assert.match(mail?.text ?? '', /kirjaudu\/linkki/)
  })

  it('hand over: the invited one comes and the replaced one goes in the same moment', async () => {
    const provider = await aProvider(world)
    const [leaving, staying] = provider.maintainers
    assert.ok(leaving && staying)
    const who = guest()
    await refused(
      inviteMaintainer(keeperOf(provider), { id: provider.id, ...who, linkBase }),
      'invalid',
      'invalid-input',
    )
    const token = await invited(keeperOf(provider, 1), provider.id, who, leaving.id)
    await confirmProvider(leaving.caller, { id: provider.id })
    await acceptInvitation(world.anyone, { token, from: 'test' })
    assert.deepEqual(await emailsOf(provider.id), [staying.email, who.email].toSorted())
    await refused(confirmProvider(leaving.caller, { id: provider.id }), 'not-found', 'not-found')
  })

  it('are found by their address when they are here already, whatever its case', async () => {
    const one = await aProvider(world, ['fi'])
    const other = await aProvider(world, ['fi'])
    const known = one.maintainers[0]
    assert.ok(known)
    const who = { name: 'Sama Ihminen', email: known.email.toUpperCase(), language: 'fi' as const }
    const token = await invited(world.as('coordinator'), other.id, who)
    await acceptInvitation(world.anyone, { token, from: 'test' })
    await confirmProvider(known.caller, { id: other.id })
    await confirmProvider(known.caller, { id: one.id })
  })

  it('have no more than two places, however many accept at once', async () => {
    const provider = await aProvider(world, ['fi'])
    const coordinator = world.as('coordinator')
    const [first, second] = [guest(), guest()]
    const token = await invited(coordinator, provider.id, first)
    await refused(
      inviteMaintainer(coordinator, { id: provider.id, ...second, linkBase }),
      'invalid',
      'invalid-input',
    )
    // The same address again: the second link stands for the first.
    const newer = await invited(coordinator, provider.id, first)
    await refused(acceptInvitation(world.anyone, { token, from: 'test' }), 'conflict', 'invitation.ended')
    const outcomes = await Promise.allSettled([
      acceptInvitation(world.anyone, { token: newer, from: 'test' }),
      acceptInvitation(world.anyone, { token: newer, from: 'test' }),
    ])
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.equal((await emailsOf(provider.id)).length, 2)
  })

  it('are not made by a link that was taken back, is too old, or is none', async () => {
    const provider = await aProvider(world, ['fi'])
    const by = keeperOf(provider)
    const token = await invited(by, provider.id, guest())
    const [open] = (await readProvider(by, { id: provider.id })).invitations
    await withdrawInvitation(by, { id: provider.id, invitation: open?.id ?? '' })
    assert.equal((await readInvitation(world.anyone, { token, from: 'test' })).state, 'ended')
    await refused(acceptInvitation(world.anyone, { token, from: 'test' }), 'conflict', 'invitation.ended')
    const late = await invited(by, provider.id, guest())
    world.clock.advance(days(linkDays.invitation) + hours(1))
    await refused(
      acceptInvitation(world.anyone, { token: late, from: 'test' }),
      'conflict',
      'invitation.ended',
    )
    await refused(
      acceptInvitation(world.anyone, { token: 'x'.repeat(43), from: 'test' }),
      'not-found',
      'not-found',
    )
    assert.equal((await emailsOf(provider.id)).length, 1)
  })

  it('may all leave, and then the coordinator is told at once', async () => {
    const provider = await aProvider(world)
    const [one, two] = provider.maintainers
    assert.ok(one && two)
    await endMaintainer(two.caller, { id: provider.id, person: one.id })
    await world.runJobs()
    const told = (): number =>
      world
        .mails()
        .filter(({ to, text }) => to.startsWith('lotta.grankvist@') && text.includes(provider.name)).length
    assert.equal(told(), 0)
    assert.deepEqual(await endMaintainer(two.caller, { id: provider.id, person: two.id }), { left: 0 })
    await world.runJobs()
    assert.equal(told(), 1)
    await refused(
      endMaintainer(world.as('coordinator'), { id: provider.id, person: two.id }),
      'conflict',
      'maintainer.not-maintainer',
    )
  })

  it('are changed by nobody from another organisation, and the role opens nothing else', async () => {
    const provider = await aProvider(world)
    const stranger = world.as('maintainer')
    const [own] = provider.maintainers
    assert.ok(own)
    await refused(
      inviteMaintainer(stranger, { id: provider.id, ...guest(), linkBase }),
      'not-found',
      'not-found',
    )
    await refused(endMaintainer(stranger, { id: provider.id, person: own.id }), 'not-found', 'not-found')
    const visitor = world.visitor()
    await visitor.signIn('maintainer')
    assert.equal((await visitor.raw(`/tyo/organisaatio/${provider.id}`)).status, 404)
    for (const key of ['guide', 'county-leader', 'admin', 'area-lead'])
      await refused(readProvider(world.as(key), { id: provider.id }), 'not-found', 'not-found')
  })

  it('are written to nobody by the thousand: invitations are limited', async () => {
    const provider = await aProvider(world, ['fi'])
    const by = { ...keeperOf(provider), limitFactor: 1 }
    for (let turn = 0; turn < 10; turn += 1) {
      await inviteMaintainer(by, {
        id: provider.id,
        name: 'A',
        email: 'a@kokeilu.example',
        language: 'fi',
        linkBase,
      })
    }
    await refused(
      inviteMaintainer(by, {
        id: provider.id,
        name: 'A',
        email: 'a@kokeilu.example',
        language: 'fi',
        linkBase,
      }),
      'too-many',
      'too-many-tries',
    )
  })
})

describe('mail that does not get through', () => {
  const world = freshWorld({ limitFactor: 1000 })
  tidiedUpkeep(world)
  beforeEach(() => world.clear())
  const opened: (() => Promise<void>)[] = []
  after(async () => {
    for (const close of opened) await close()
  })

  /** The same product with a mail server that answers these addresses so. */
  const withServer = async (answers: Readonly<Record<string, number>>) => {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) => {
        const responseCode = answers[address]
        done(responseCode === undefined ? undefined : Object.assign(new Error('No'), { responseCode }))
      },
      onData: (stream, _session, done) => {
        stream.on('end', done)
        stream.resume()
      },
    })
    await new Promise<void>((ok) => server.listen(0, '127.0.0.1', () => ok()))
    opened.push(() => new Promise((ok) => server.close(() => ok())))
    const { port } = server.server.address() as AddressInfo
    const { config, db, clock, assets, log } = world.product.deps
    const smtpUrl = `smtp://127.0.0.1:${port}?ignoreTLS=true`
    const product = await assemble({ config, db, clock, assets, log, smtpUrl })
    opened.push(product.stop)
    return product
  }

  it('for good is noted on the mail and on the person, tried no more, and shown to the coordinator', async () => {
    const provider = await aProvider(world)
    const [gone, slow] = provider.maintainers
    assert.ok(gone && slow)
    const answers: Record<string, number> = { [gone.email]: 550, [slow.email]: 450 }
    const product = await withServer(answers)
    await asked(world, provider)
    await product.deps.jobs.runDue()
    const mails = async () =>
      (
        await world.db.asOwner((tx) =>
          sql<{
            bounced: boolean
            sent: boolean
          }>`select bounced_at is not null as bounced, sent_at is not null as sent
            from platform.mail order by bounced_at is null`.execute(tx),
        )
      ).rows
    assert.deepEqual(await mails(), [
      { bounced: true, sent: false },
      { bounced: false, sent: false },
    ])
    const view = await readProvider(world.as('coordinator'), { id: provider.id })
    assert.deepEqual(
      Object.fromEntries(view.maintainers.map(({ email, bounced_on }) => [email, bounced_on])),
      { [gone.email]: '2026-03-02', [slow.email]: null },
    )
    world.clock.advance(hours(1))
    delete answers[slow.email]
    await product.deps.jobs.runDue()
    assert.deepEqual(await mails(), [
      { bounced: true, sent: false },
      { bounced: false, sent: true },
    ])
    assert.deepEqual(await world.db.transaction(system, exhaustedJobs), [])
    // One can still be reached, so nobody calls yet.
    const listed = async (): Promise<boolean> =>
      (await readCalls(world.as('coordinator'), { all: true })).items.some(
        ({ organisation_id }) => organisation_id === provider.id,
      )
    assert.equal(await listed(), false)
    await endMaintainer(world.as('coordinator'), { id: provider.id, person: slow.id })
    assert.equal(await listed(), true)
    const visitor = world.visitor()
    await visitor.signIn('coordinator')
    assert.match((await visitor.get('/sv/arbete/samtal')).body, /E-posten når inte fram/)
  })

  it('is forgotten when a mail gets through again', async () => {
    const provider = await aProvider(world, ['fi'])
    const [keeper] = provider.maintainers
    assert.ok(keeper)
    const answers: Record<string, number> = { [keeper.email]: 550 }
    const product = await withServer(answers)
    const send = async (): Promise<void> => {
      await world.db.transaction(system, (tx) =>
        sendLater(tx, world.product.deps.crypto, world.clock.now(), {
          to: keeper.email,
          subject: 'Hei',
          text: 'Hei',
        }),
      )
      await product.deps.jobs.runDue()
    }
    const bounced = async (): Promise<string | null | undefined> =>
      (await readProvider(world.as('coordinator'), { id: provider.id })).maintainers[0]?.bounced_on
    await send()
    assert.equal(await bounced(), '2026-03-02')
    delete answers[keeper.email]
    await send()
    assert.equal(await bounced(), null)
  })
})
