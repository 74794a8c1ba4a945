import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readRequest } from '#capabilities/help-requests/index.ts'
import { readUpkeep, retryJob, type Upkeep, verifyChains } from '#capabilities/oversight/index.ts'
import { system } from '#platform/actor.ts'
import { hours } from '#platform/clock.ts'
import { planJob } from '#platform/jobs.ts'
import { ask, refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'

describe('upkeep by an administrator', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const upkeep = (): Promise<Upkeep> => readUpkeep(world.as('admin'), { county })

  /** A mail job that cannot work, tried until it gives up. */
  const exhausted = async (key?: string): Promise<string> => {
    await world.db.transaction(system, (tx) =>
      planJob(tx, world.clock.now(), 'send-mail', { mail: 'parent@family.example' }, { key }),
    )
    for (let tries = 0; tries < 100; tries += 1) {
      await world.runJobs()
      const [job] = (await upkeep()).exhausted
      if (job !== undefined) return job.id
      world.clock.advance(hours(2))
    }
    return assert.fail('the job never gives up')
  }

  it('shows a job that gave up, without anything of a person, and lets it begin again', async () => {
    const id = await exhausted()
    const { exhausted: given } = await upkeep()
    assert.deepEqual(
      given.map(({ name }) => name),
      ['send-mail'],
    )
    assert.match(given[0]?.error ?? '', /22P02/)
    assert.doesNotMatch(given[0]?.error ?? '', /parent|@/)

    await world.db.asOwner((tx) =>
      sql`update platform.job set data = ${JSON.stringify({ mail: id })}::jsonb where id = ${id}`.execute(tx),
    )
    await retryJob(world.as('admin'), { county, id })
    assert.deepEqual((await upkeep()).exhausted, [])
    await world.runJobs()
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ done: boolean }>`select done_at is not null as done from platform.job where id = ${id}`.execute(
        tx,
      ),
    )
    assert.deepEqual(rows, [{ done: true }])
    await refused(retryJob(world.as('admin'), { county, id }), 'not-found')
  })

  it('can let a job begin again while another one with its key waits', async () => {
    const id = await exhausted('daily')
    await world.db.transaction(system, (tx) =>
      planJob(tx, world.clock.now(), 'send-mail', { mail: id }, { key: 'daily', at: new Date('2027-01-01') }),
    )
    await retryJob(world.as('admin'), { county, id })
    assert.deepEqual((await upkeep()).exhausted, [])
  })

  it('counts waiting jobs, entries and refused attempts', async () => {
    await ask(world)
    await refused(readRequest(world.as('guide'), { id: '018f4e5a-7b1c-7d22-9a3e-5f0b6c7d8e9f' }), 'not-found')
    await refused(readUpkeep(world.as('guide'), { county }), 'not-found')
    const { jobs, refused: attempts, chains, entries } = await upkeep()
    assert.ok(jobs.some(({ name, waiting }) => name === 'notify-door' && waiting === 1))
    assert.deepEqual(attempts, [
      { name: 'help-request.read', count: 1 },
      { name: 'upkeep.read', count: 1 },
    ])
    assert.ok(chains >= 1 && entries >= 3)
    world.clock.advance(hours(24 * 7 + 1))
    assert.deepEqual((await upkeep()).refused, [])
  })

  it('is for administrators of the county; others find nothing, and the trace is left', async () => {
    for (const key of ['guide', 'unit-lead', 'county-leader', 'admin-16']) {
      await refused(readUpkeep(world.as(key), { county }), 'not-found')
      await refused(
        retryJob(world.as(key), { county, id: '018f4e5a-7b1c-7d22-9a3e-5f0b6c7d8e9f' }),
        'not-found',
      )
      await refused(verifyChains(world.as(key), { county, anchors: [] }), 'not-found')
    }
    await refused(readUpkeep(world.anyone, { county }), 'not-signed-in')
    assert.equal(
      (await traces(world, 'upkeep.read')).filter(({ outcome }) => outcome === 'refused').length,
      5,
    )
  })

  it('shows an administrator nothing of what a family wrote', async () => {
    const { id } = await ask(world, {
      text: 'Salaisuus kellarissa',
      contact: { way: 'phone', value: '040 000 0077', times: '', not: '' },
    })
    await refused(readRequest(world.as('admin'), { id }), 'not-found')
    const admin = world.visitor()
    await admin.signIn('admin')
    const page = await admin.get('/hallinta')
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.body, /Salaisuus|040 000 0077|905/)
    assert.equal((await admin.get(`/tyo/pyynto/${id}`)).status, 404)
  })

  it('checks the audit from the page', async () => {
    await ask(world)
    const admin = world.visitor()
    await admin.signIn('admin')
    const sound = await admin.post('/hallinta', { act: 'verify' })
    assert.equal(sound.status, 200)
    assert.match(sound.body, /kaikki on kuten kirjattiin/)
    await world.db.asOwner(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`update platform.audit_entry set name = 'x' where county = ${county} and seq = 1`.execute(tx)
    })
    const broken = await admin.post('/hallinta', { act: 'verify' })
    assert.match(broken.body, /sisältöä on muutettu/)
    const guide = world.visitor()
    await guide.signIn('guide')
    assert.equal((await guide.get('/hallinta')).status, 404)
    assert.equal((await guide.post('/hallinta', { act: 'verify' })).status, 404)
    assert.equal((await world.visitor().get('/hallinta')).status, 401)
  })
})
