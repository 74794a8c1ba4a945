import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { bringLimits } from '#capabilities/casework/limits.ts'
import { limitRules } from '#capabilities/casework/limit-rules.ts'
import { dueOf, ruleOn } from '#capabilities/casework/domain/limits.ts'
import {
  dropLimit,
  limitsOf,
  meetLimit,
  openCase,
  resumeLimit,
  startLimit,
} from '#capabilities/casework/index.ts'
import { readRequest, recordMatter, statutoryRules } from '#capabilities/help-requests/index.ts'
import { days, later } from '#platform/clock.ts'
import { plainDate } from '#platform/dates.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { builtFamily } from '#tests/support/families.ts'
import { askedAnd, refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('limits of the law in a case', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const mails = async (): Promise<readonly string[]> => {
    await world.runJobs()
    return world.mails().map(({ to, subject }) => `${to} ${subject}`)
  }

  it('are those of a pending matter and the others, each with the same words and days', () => {
    const codes = new Set(limitRules.map(({ code }) => code.replace(/-.*/, '')))
    assert.deepEqual(
      [...codes],
      [
        'D1',
        'D2',
        'D3',
        'D4',
        'D5',
        'D6',
        'D7',
        'D8',
        'D9',
        'D11',
        'D12',
        'D13',
        'D14',
        'D15',
        'D16',
        'D17',
        'D18',
      ],
    )
    for (const rule of statutoryRules.filter((each) => each.of !== 'general'))
      assert.deepEqual(ruleOn(limitRules, rule.id, plainDate('2026-03-02'))?.count, rule.count)
    const d3 = ruleOn(limitRules, 'D3', plainDate('2026-11-03'))
    assert.ok(d3)
    assert.equal(dueOf(d3.count, plainDate('2026-11-03')), '2026-11-12')
  })

  it('start by the rule in force on their day 0, for somebody of the age they are for', async () => {
    const family = await builtFamily(world, {
      children: { ella: '2018-03-04', oliver: '2003-03-03' },
    })
    const one = await openedCase(world, family, { about: 'ella', dayZero: '2026-02-24' })
    const caller = world.as(worker)
    await startLimit(caller, { id: one.id, rule: 'D3', dayZero: '2026-02-24' })
    await startLimit(caller, { id: one.id, rule: 'D17', dayZero: '2026-03-02' })
    await refused(startLimit(caller, { id: one.id, rule: 'D12', dayZero: '2026-03-02' }), 'invalid')
    await refused(startLimit(caller, { id: one.id, rule: 'D2', dayZero: '2026-03-02' }), 'invalid')
    await refused(startLimit(caller, { id: one.id, rule: 'D17', dayZero: '2026-03-03' }), 'invalid')
    await refused(startLimit(caller, { id: one.id, rule: 'D17', dayZero: '2025-04-30' }), 'invalid')
    await refused(
      startLimit(caller, { id: one.id, rule: 'D17', dayZero: '2026-03-02' }),
      'conflict',
      'limit.runs-already',
    )
    const { limits, choices, unnumbered, mayKeep } = await limitsOf(caller, { id: one.id })
    assert.deepEqual(
      limits.map(({ rule, due, state, daysLeft, about }) => [rule, due, state, daysLeft, about]),
      [
        ['D3', '2026-03-05', 'soon', 3, family.person('ella')],
        ['D17', '2026-03-30', 'open', 28, family.person('ella')],
      ],
    )
    assert.equal(mayKeep, true)
    const offered = choices.map(({ rule }) => rule)
    assert.ok(offered.includes('D11') && !offered.includes('D12') && !offered.includes('D2'))
    assert.deepEqual(
      unnumbered.map(({ rule }) => rule),
      ['D2'],
    )
    // The day before the 23rd birthday and the birthday itself.
    const other = await openedCase(world, family, { about: 'oliver' })
    await startLimit(caller, { id: other.id, rule: 'D11', dayZero: '2026-03-02' })
    world.clock.set(later(world.clock.now(), days(1)).toISOString())
    await refused(startLimit(caller, { id: other.id, rule: 'D11', dayZero: '2026-03-03' }), 'invalid')
    await startLimit(caller, { id: other.id, rule: 'D12', dayZero: '2026-03-03' })
    assert.deepEqual(
      (await limitsOf(caller, { id: other.id })).limits.map(({ rule, due }) => [rule, due]),
      [
        ['D11', '2026-03-16'],
        ['D12', '2026-06-03'],
      ],
    )
  })

  it('of a whole family are about one of its children, never about an adult', async () => {
    const family = await builtFamily(world, { children: { ella: '2018-03-04', oliver: '2010-05-05' } })
    const one = await openedCase(world, family)
    const caller = world.as(worker)
    const start = (about?: string): Promise<unknown> =>
      startLimit(caller, {
        id: one.id,
        rule: 'D11',
        dayZero: '2026-03-02',
        ...(about === undefined ? {} : { about: family.person(about) }),
      })
    await refused(start(), 'invalid')
    await refused(start('anna'), 'invalid')
    await start('ella')
    await start('oliver')
    await refused(start('ella'), 'conflict')
    assert.equal((await limitsOf(caller, { id: one.id })).limits.length, 2)
  })

  it('are met, dropped with a reason, and run on again when that was a mistake', async () => {
    const family = await builtFamily(world)
    const one = await openedCase(world, family, { about: 'ella', dayZero: '2026-02-24' })
    const caller = world.as(worker)
    const { id } = await startLimit(caller, { id: one.id, rule: 'D3', dayZero: '2026-02-24' })
    await refused(meetLimit(caller, { id, on: '2026-02-23' }), 'invalid')
    await refused(meetLimit(caller, { id, on: '2026-03-03' }), 'invalid')
    await meetLimit(caller, { id, on: '2026-02-27' })
    await refused(dropLimit(caller, { id, why: 'mistake' }), 'conflict', 'limit.over')
    const state = async (): Promise<unknown> => (await limitsOf(caller, { id: one.id })).limits[0]?.state
    assert.equal(await state(), 'met')
    await resumeLimit(caller, { id })
    await refused(resumeLimit(caller, { id }), 'conflict', 'limit.runs-already')
    await dropLimit(caller, { id, why: 'mistake' })
    assert.equal(await state(), 'dropped')
    // What was dropped stands no longer in the way, and cannot come back beside the new one.
    await startLimit(caller, { id: one.id, rule: 'D3', dayZero: '2026-02-24' })
    await refused(resumeLimit(caller, { id }), 'conflict', 'limit.runs-already')
    assert.deepEqual(
      (await limitsOf(family.member('anna'), { id: one.id })).limits.map(({ what }) => what.fi),
      ['Arviointi alkaa'],
    )
  })

  it('are there for those who work on the case and those of the family who are told; nobody else', async () => {
    const family = await builtFamily(world, {
      children: { ella: '2018-03-04', oliver: '2010-05-05' },
      adults: { anna: { of: ['ella', 'oliver'] }, mikael: { of: ['ella'] } },
      team: { 'school-nurse': {} },
    })
    const one = await openedCase(world, family, { by: worker })
    const { id } = await startLimit(world.as(worker), {
      id: one.id,
      rule: 'D11',
      dayZero: '2026-03-02',
      about: family.person('oliver'),
    })
    for (const who of ['school-nurse', 'admin', 'county-leader', 'second-unit-lead']) {
      await refused(limitsOf(world.as(who), { id: one.id }), 'not-found')
      await refused(meetLimit(world.as(who), { id }), 'not-found')
    }
    await seated(world, one.id, 'school-nurse')
    assert.equal((await limitsOf(world.as('school-nurse'), { id: one.id })).limits.length, 1)
    assert.equal((await limitsOf(family.member('anna'), { id: one.id })).limits.length, 1)
    // Stands by Ella, not by Oliver.
    assert.equal((await limitsOf(family.member('mikael'), { id: one.id })).limits.length, 0)
    await refused(meetLimit(family.member('mikael'), { id }), 'not-found')
    await refused(meetLimit(family.member('anna'), { id }), 'not-allowed')
    await refused(
      startLimit(family.member('anna'), { id: one.id, rule: 'D3', dayZero: '2026-03-02' }),
      'not-allowed',
    )
    const seen = await world.db.transaction(family.member('mikael').actor, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from casework.clock`.execute(tx)
      return rows[0]?.n
    })
    assert.equal(seen, 0)
  })

  it('warn whoever answers and the unit’s lead before and after, once, and say nothing of the family', async () => {
    const family = await builtFamily(world)
    const one = await openedCase(world, family, { about: 'ella', responsible: true })
    const { id } = await startLimit(world.as(worker), { id: one.id, rule: 'D4', dayZero: '2026-03-02' })
    assert.deepEqual(await mails(), [])
    // Three months on, a week before: 26 May at eight.
    world.clock.set('2026-05-26T04:59:00Z')
    assert.deepEqual(await mails(), [])
    world.clock.set('2026-05-26T05:00:00Z')
    const first = await mails()
    assert.ok(first.length >= 1, 'nobody was warned')
    assert.deepEqual(
      [...new Set(first.map((each) => each.replace(/^\S+ /, '')))],
      ['Perhetalo: määräaika lähestyy'],
    )
    for (const mail of world.mails())
      assert.doesNotMatch(`${mail.subject} ${mail.text}`, /Ella|Testinen|D4|arviointi/)
    world.clock.set('2026-06-02T20:00:00Z')
    assert.equal((await mails()).length, first.length)
    world.clock.set('2026-06-03T05:00:00Z')
    const both = await mails()
    assert.equal(both.length, first.length * 2)
    assert.ok(both.at(-1)?.endsWith('määräaika on ylittynyt'))
    world.clock.set('2026-06-20T05:00:00Z')
    assert.equal((await mails()).length, both.length)
    await meetLimit(world.as(worker), { id })
  })

  it('that are done warn nobody', async () => {
    const family = await builtFamily(world)
    const one = await openedCase(world, family, { about: 'ella', responsible: true })
    const { id } = await startLimit(world.as(worker), { id: one.id, rule: 'D4', dayZero: '2026-03-02' })
    await meetLimit(world.as(worker), { id })
    world.clock.set('2026-06-20T05:00:00Z')
    assert.deepEqual(await mails(), [])
  })

  it('of a pending matter come along with the day its contact arrived', async () => {
    const family = await builtFamily(world)
    const one = await openedCase(world, family, { about: 'ella' })
    const caller = world.as(worker)
    const bring = (kind: string): Promise<number> =>
      caller.db.transaction(caller.actor, (tx) =>
        bringLimits(
          {
            tx,
            actor: caller.actor,
            now: caller.clock.now(),
            crypto: caller.crypto,
            about: () => {},
            later: () => {},
          },
          {
            caseId: one.id,
            about: family.person('ella'),
            matter: { kind, pendingAt: new Date('2026-02-24T21:30:00Z') },
          },
        ),
      )
    assert.equal(await bring('general'), 0)
    assert.equal(await bring('child-welfare'), 3)
    assert.equal(await bring('child-welfare'), 0)
    assert.deepEqual(
      (await limitsOf(caller, { id: one.id })).limits.map(({ rule, dayZero, due }) => [rule, dayZero, due]),
      [
        ['D5', '2026-02-24', '2026-02-24'],
        ['D6', '2026-02-24', '2026-03-05'],
        ['D7', '2026-02-24', '2026-05-25'],
      ],
    )
  })

  it('go from a help request into the case that opens from it', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const asked = await askedAnd(world, 'in-contact', 'guide')
    const { version } = await readRequest(world.as('guide'), { id: asked.id })
    await recordMatter(world.as('guide'), { id: asked.id, kind: 'special-support', version })
    world.clock.set('2026-03-04T08:00:00Z')
    const { id } = await openCase(world.as('guide'), {
      id: family.id,
      about: family.person('ella'),
      source: 'help-request',
      sourceId: asked.id,
      why: 'Arki ei kanna.',
    })
    assert.deepEqual(
      (await limitsOf(world.as('guide'), { id })).limits.map(({ rule, dayZero, due, about }) => [
        rule,
        dayZero,
        due,
        about,
      ]),
      [
        ['D3', '2026-03-02', '2026-03-11', family.person('ella')],
        ['D4', '2026-03-02', '2026-06-02', family.person('ella')],
      ],
    )
  })
})
