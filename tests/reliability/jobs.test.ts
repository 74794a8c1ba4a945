import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  answer,
  assign,
  handOver,
  helpRequestJobs,
  type JobTools,
  take,
} from '#capabilities/help-requests/index.ts'
import { system } from '#platform/actor.ts'
import { hours, later, minutes } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { createJobRunner, type Job, type JobRunner, planJob } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import { exhaustedJobs, jobCounts, retryJob } from '#platform/outbox.ts'
import { dailyJobs, planDaily } from '#src/start/jobs.ts'
import { ask, askedAnd, doorIn, refused, wordsOfDanger } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('jobs', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const plan = (name: string, ids: Readonly<Record<string, string>> = {}): Promise<void> =>
    world.db.transaction(system, (tx) => planJob(tx, world.clock.now(), name, ids))

  const runner = (jobs: readonly Job<null>[]): JobRunner =>
    createJobRunner(
      { db: world.db, clock: world.clock, log: createLog(() => {}, world.clock.now) },
      jobs,
      null,
    )

  const job = (name: string, run: Job<null>['run']): Job<null> => ({ name, description: '', ids: [], run })

  it('exist exactly when the change that needs them does', async () => {
    const before = await jobsWaiting()
    await refused(answer(world.as('guide'), { id: newId(), text: 'Hei' }), 'not-found')
    assert.equal(await jobsWaiting(), before)
    await ask(world)
    assert.equal(await jobsWaiting(), before + 5, 'the word to the door and the four alarms')
  })

  const jobsWaiting = (): Promise<number> =>
    world.db.asOwner(async (tx) => (await jobCounts(tx)).reduce((sum, { waiting }) => sum + waiting, 0))

  it('are taken one at a time whatever plan the database makes of it', async () => {
    const ran: string[] = []
    const jobs = runner([job('probe', async () => void ran.push('probe'))])
    await plan('probe')
    await jobs.runDue()
    // A table the planner holds for one row long is joined with the subquery row by row.
    await world.db.asOwner(async (tx) => {
      await sql`delete from platform.job where done_at is null or name <> 'probe'`.execute(tx)
      await sql`analyze platform.job`.execute(tx)
    })
    for (let count = 0; count < 4; count += 1) await plan('probe')
    assert.equal(await jobs.runDue(), 4)
    assert.equal(ran.length, 5)
  })

  it('send each mail once although they are run again, as after a crash before their note that they are done', async () => {
    const { id } = await askedAnd(world, 'taken', 'guide', {
      text: wordsOfDanger,
      contact: { way: 'email', value: 'p@perhe.example' },
    })
    const other = await askedAnd(world, 'taken')
    await assign(world.as('unit-lead'), { id: other.id, person: world.actor('deputy').id })
    await answer(world.as('guide'), { id, text: 'Hei' })
    await handOver(world.as('guide'), {
      id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: 'sinne',
    })
    const offer = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        id: string
      }>`select id from help_requests.hand_over where help_request_id = ${id}`.execute(tx)
      return rows[0]?.id ?? ''
    })
    const { db, crypto, clock } = world.product.deps
    const links = { request: () => 'http://localhost/tyo/pyynto', follow: () => 'http://localhost/seuraa' }
    const tools: JobTools = { db, crypto, clock, links, texts: { isOn: false } }
    const mails = (): Promise<number> =>
      world.db.asOwner(
        async (tx) =>
          (await sql<{ count: number }>`select count(*) as count from platform.mail`.execute(tx)).rows[0]
            ?.count ?? 0,
      )
    for (const handler of helpRequestJobs) {
      const jobId = newId()
      const before = await mails()
      await handler.run(tools, { helpRequest: id, handOver: offer }, jobId)
      const after = await mails()
      await handler.run(tools, { helpRequest: id, handOver: offer }, jobId)
      assert.equal(await mails(), after, handler.name)
      const isAlarmOfAnAnswered = [
        'warn-promise',
        'warn-unit-lead',
        'escalate-promise',
        'escalate-to-coordinator',
      ].includes(handler.name)
      assert.equal(after > before, !isAlarmOfAnAnswered, `${handler.name} should have something to say`)
    }
  })

  it('are tried again with growing pauses, and in the end are shown to the admin, who may let them try anew', async () => {
    let ran = 0
    const stubborn = runner([
      job('stubborn', () => {
        ran += 1
        return Promise.reject(new Error('not today'))
      }),
    ])
    await plan('stubborn')
    const pauses: number[] = []
    const began = world.clock.now().getTime()
    for (;;) {
      await stubborn.runDue()
      const next = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          run_at: Date
          exhausted_at: Date | null
        }>`select run_at, exhausted_at from platform.job where name = 'stubborn'`.execute(tx)
        return rows[0]
      })
      if (next === undefined || next.exhausted_at !== null) break
      pauses.push((next.run_at.getTime() - world.clock.now().getTime()) / 1000)
      world.clock.set(next.run_at)
      assert.ok(pauses.length < 100, 'retries are bounded')
    }
    assert.deepEqual(pauses.slice(0, 4), [2, 4, 8, 16])
    assert.equal(Math.max(...pauses), 3600)
    assert.ok(world.clock.now().getTime() - began >= hours(24), 'a mail server may be down for a day')
    const [shown] = await world.db.transaction(system, exhaustedJobs)
    assert.deepEqual([shown?.name, shown?.error], ['stubborn', 'Error: not today'])
    const before = ran
    await world.db.transaction(system, (tx) => retryJob(tx, shown?.id ?? '', world.clock.now()))
    await stubborn.runDue()
    assert.equal(ran, before + 1)
  })

  it('that nobody here knows wait and are shown, and the others run', async () => {
    let ran = 0
    const known = runner([
      job('known', () => {
        ran += 1
        return Promise.resolve()
      }),
    ])
    await plan('of-a-newer-version')
    await plan('known')
    await known.runDue()
    assert.equal(ran, 1)
    const counts = await world.db.asOwner(jobCounts)
    assert.deepEqual(
      counts.map(({ name, waiting }) => [name, waiting]),
      [['of-a-newer-version', 1]],
    )
  })

  it('of a process that died are taken over when their lease is over, and not before', async () => {
    let isDead = true
    let finished = 0
    const dying = runner([job('long', () => new Promise(() => {}))])
    const heir = runner([
      job('long', () => {
        finished += 1
        return Promise.resolve()
      }),
    ])
    await plan('long')
    void dying.runDue().then(() => (isDead = false))
    while ((await leased()) === 0) await Promise.resolve()
    assert.equal(await heir.runDue(), 0, 'somebody is at it')
    world.clock.advance(minutes(1) + 1)
    assert.equal(await heir.runDue(), 1)
    assert.deepEqual([finished, isDead], [1, true])
  })

  const leased = (): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        count: number
      }>`select count(*) as count from platform.job where locked_until is not null`.execute(tx)
      return rows[0]?.count ?? 0
    })

  it('are run once each when several processes look for work', async () => {
    const ran = new Map<string, number>()
    const counting = (): JobRunner =>
      runner([
        job('counted', (_, { number = '' }) => {
          ran.set(number, (ran.get(number) ?? 0) + 1)
          return Promise.resolve()
        }),
      ])
    for (let number = 0; number < 30; number += 1) await plan('counted', { number: String(number) })
    await Promise.all([counting().runDue(), counting().runDue(), counting().runDue()])
    assert.deepEqual([ran.size, Math.max(...ran.values())], [30, 1])
  })

  it('that have begun are finished when the process stops, and the rest waits for the next start', async () => {
    let letGo = (): void => {}
    let begin = (): void => {}
    const hasBegun = new Promise<void>((ok) => {
      begin = ok
    })
    const slow = runner([
      job('slow', () => {
        begin()
        return new Promise((done) => {
          letGo = done
        })
      }),
    ])
    await plan('slow')
    await plan('slow')
    const running = slow.runDue()
    await hasBegun
    const stopped = slow.stop()
    letGo()
    await stopped
    assert.equal(await running, 1)
    assert.deepEqual(
      (await world.db.asOwner(jobCounts)).map(({ waiting }) => waiting),
      [1],
    )
  })

  it('of every day go on day after day, also after a day without a running process', async () => {
    const ranOn = async (): Promise<readonly string[]> => {
      await world.runJobs()
      return world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          at: Date
        }>`select at from platform.audit_entry where name = 'help-request.retention' order by at`.execute(tx)
        return rows.map(({ at }) => at.toISOString().slice(0, 10))
      })
    }
    for (const name of dailyJobs) await planDaily(world.db, world.clock, name, world.clock.now())
    assert.deepEqual(await ranOn(), ['2026-03-02'])
    world.clock.advance(hours(24))
    assert.deepEqual(await ranOn(), ['2026-03-02', '2026-03-03'])
    world.clock.advance(hours(24 * 4))
    assert.deepEqual(await ranOn(), ['2026-03-02', '2026-03-03', '2026-03-07'])
    const waiting = await world.db.asOwner(jobCounts)
    assert.deepEqual(
      waiting.map(({ name, waiting: count }) => [name, count]).toSorted(),
      dailyJobs.toSorted().map((name) => [name, 1]),
    )
    assert.deepEqual(waiting[0]?.oldest, later(world.clock.now(), hours(24)))
  })

  it('leave nothing of a person in their errors, their rows and the log', async () => {
    const secret = 'anna.virtanen@perhe.example'
    const failing = createJobRunner(
      { db: world.db, clock: world.clock, log: createLog((line) => lines.push(line), world.clock.now) },
      [
        job('quotes-json', () => {
          JSON.parse(`{"to": ${secret}}`)
          return Promise.resolve()
        }),
        job('quotes-row', () =>
          world.db.asOwner((tx) => sql`select ${secret}::text::uuid`.execute(tx)).then(() => undefined),
        ),
      ],
      null,
    )
    const lines: string[] = []
    await plan('quotes-json')
    await plan('quotes-row')
    await failing.runDue()
    const rows = await world.db.asOwner(
      async (tx) => (await sql`select * from platform.job`.execute(tx)).rows,
    )
    assert.equal(rows.length, 2)
    assert.equal(lines.length, 2)
    assert.doesNotMatch(JSON.stringify([rows, lines]), /anna|virtanen/)
  })

  it('of a request that is gone have nothing to say', async () => {
    const { id } = await ask(world)
    await world.db.asOwner((tx) => sql`delete from help_requests.help_request where id = ${id}`.execute(tx))
    world.clock.advance(hours(24 * 7))
    await world.runJobs()
    assert.deepEqual(world.mails(), [])
    await refused(take(world.as('guide'), { id }), 'not-found')
  })
})
