import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { minutes } from '#platform/clock.ts'
import { path } from '#web/paths.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const known = 'aino.lehto@pohjanmaa.example'

const ours = { 'sec-fetch-site': 'same-origin' }

describe('signing in by mail', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const askLink = (email: string): Promise<Response> =>
    world
      .visitor()
      .raw(path('signIn', 'fi'), { method: 'POST', headers: ours, body: new URLSearchParams({ email }) })
  const linkFor = async (email = known): Promise<string> => {
    await askLink(email)
    await world.runJobs()
    const address = /(\/kirjaudu\/linkki\/\S+)/.exec(world.mails().at(-1)?.text ?? '')?.[1]
    if (address === undefined) throw new Error('no link')
    return address
  }
  const use = (address: string, visitor: Visitor): Promise<Response> =>
    visitor.raw(address, { method: 'POST', headers: ours, body: new URLSearchParams({ go: '1' }) })

  it('answers the same to an address that is known, unknown or of somebody who has left', async () => {
    const whole = async (email: string): Promise<string> => {
      const response = await askLink(email)
      const headers = [...response.headers].filter(([name]) => name !== 'x-request-id')
      return JSON.stringify([response.status, headers, await response.text()])
    }
    const left = world.actor('deputy').id
    await world.db.asOwner((tx) =>
      sql`update accounts.person set active = false where id = ${left}`.execute(tx),
    )
    const answers = [
      await whole(known),
      await whole('nobody@pohjanmaa.example'),
      await whole('sofia.nylund@pohjanmaa.example'),
      await whole(known.toUpperCase()),
    ]
    // Whose address it is gets looked up by a job, after the answer.
    await world.runJobs()
    await world.db.asOwner((tx) =>
      sql`update accounts.person set active = true where id = ${left}`.execute(tx),
    )
    assert.equal(new Set(answers).size, 1)
    assert.deepEqual(
      world.mails().map((mail) => mail.to),
      [known, known],
    )
  })

  it('works once', async () => {
    const link = await linkFor()
    const first = world.visitor()
    assert.equal((await use(link, first)).status, 303)
    assert.equal((await first.raw(path('work', 'fi'))).status, 200)
    const second = world.visitor()
    assert.equal((await use(link, second)).status, 422)
    assert.equal(second.cookies.has('session'), false)
  })

  it('works once also when it is pressed many times at the same moment', async () => {
    const link = await linkFor()
    const all = await Promise.all(Array.from({ length: 12 }, () => use(link, world.visitor())))
    assert.equal(all.filter(({ status }) => status === 303).length, 1)
  })

  it('works for a quarter of an hour', async () => {
    const link = await linkFor()
    world.clock.advance(minutes(15) - 1)
    const inTime = await linkFor()
    world.clock.advance(1)
    assert.equal((await use(link, world.visitor())).status, 422)
    assert.equal((await use(inTime, world.visitor())).status, 303)
  })

  it('is not used up by a program that looks at it', async () => {
    const link = await linkFor()
    for (const method of ['GET', 'HEAD'])
      assert.equal((await world.visitor().raw(link, { method })).status, 200)
    assert.equal((await use(link, world.visitor())).status, 303)
  })

  it('is of no use to somebody who has left meanwhile', async () => {
    const link = await linkFor()
    const guide = world.actor('guide').id
    await world.db.asOwner((tx) =>
      sql`update accounts.person set active = false where id = ${guide}`.execute(tx),
    )
    const response = await use(link, world.visitor())
    await world.db.asOwner((tx) =>
      sql`update accounts.person set active = true where id = ${guide}`.execute(tx),
    )
    assert.equal(response.status, 422)
  })

  it('sends a link that leads here and nowhere else, whatever the request says of its host', async () => {
    await world.visitor().raw(path('signIn', 'fi'), {
      method: 'POST',
      headers: {
        ...ours,
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
      },
      body: new URLSearchParams({ email: known }),
    })
    await world.runJobs()
    assert.match(world.mails()[0]?.text ?? '', /\nhttp:\/\/localhost\/kirjaudu\/linkki\//)
    assert.doesNotMatch(world.mails()[0]?.text ?? '', /evil/)
  })
})
