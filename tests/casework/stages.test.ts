import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  caseOutcomes,
  caseStages,
  type CaseState,
  closeCase,
  moveStage,
  nameResponsible,
  ownCases,
  readCase,
  reopenCase,
  watchCases,
} from '#capabilities/casework/index.ts'
import { planAbsence } from '#capabilities/help-requests/index.ts'
import { movesFrom, toStage } from '../../src/capabilities/casework/domain/stages.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { builtFamily, type BuiltFamily } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('the stages of a case', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())
  const tools = (): Parameters<typeof watchCases>[0] => {
    const { db, crypto, clock } = world.product.deps
    const link = (): string => 'http://localhost/'
    return { db, crypto, clock, links: { caseNews: link, caseLead: link, ownNews: link } }
  }
  const withEmail = (family: BuiltFamily, key: string, email: string): Promise<void> =>
    world.db.asOwner(async (tx) => {
      await sql`update families.person set email_sealed = ${world.system.crypto.seal(email)} where id = ${family.person(key)}`.execute(
        tx,
      )
    })

  it('go as the table says, from each to each, and ask for words where it does', async () => {
    const family = await builtFamily(world)
    const states: readonly CaseState[] = [...caseStages, 'closed']
    for (const from of states) {
      for (const to of caseStages) {
        const { id } = await openedCase(world, family, { stage: from })
        const step = toStage(from, to)
        const move = (words: string): Promise<void> => moveStage(world.as(worker), { id, to, words })
        if (!step.ok) {
          await refused(move('Siksi.'), 'conflict', `case.${step.why}`)
          continue
        }
        if (step.asksWords) {
          const refusal = await refused(move('  '), 'invalid')
          assert.deepEqual(refusal.fields, [{ field: 'words', code: 'case-why-needed' }])
        }
        await move(step.asksWords ? 'Perhe sai tämän jo muualta.' : '')
        const view = await readCase(world.as(worker), { id })
        assert.deepEqual([view.stage, view.version], [to, 2])
        assert.deepEqual(view.can.move, movesFrom(to))
        const last = view.history.at(-1)
        assert.deepEqual(
          [last?.from, last?.to, last?.by, last?.words],
          [from, to, world.actor(worker).name, step.asksWords ? 'Perhe sai tämän jo muualta.' : null],
        )
      }
    }
  })

  it('have their days and their author, and the family reads no words of them', async () => {
    const family = await builtFamily(world)
    const { id } = await openedCase(world, family, { about: 'ella' })
    world.clock.set('2026-03-05T09:00:00Z')
    await moveStage(world.as(worker), { id, to: 'assessment' })
    world.clock.set('2026-03-20T09:00:00Z')
    await moveStage(world.as(worker), { id, to: 'help', words: 'Suunnitelma on jo neuvolassa.' })
    const days = (line: readonly { state: string; since: Date | null; until: Date | null }[]): string =>
      line
        .map(
          ({ state, since, until }) => `${state} ${since?.getUTCDate() ?? ''}-${until?.getUTCDate() ?? ''}`,
        )
        .join(', ')
    const expected = 'past 2-5, past 5-20, past -, now 20-, ahead -'
    assert.equal(days((await readCase(world.as(worker), { id })).line), expected)
    for (const key of ['anna', 'ella']) {
      const view = await readCase(family.member(key), { id })
      assert.equal(days(view.line), expected)
      assert.ok(!JSON.stringify(view).includes('neuvolassa'))
      assert.equal(days((await ownCases(family.member(key), {}))[0]?.line ?? []), expected)
    }
    const moved = await traces(world, 'case.move-stage')
    assert.deepEqual(
      moved.map(({ about }) => [about['from'], about['to'], about['by'], about['member']]),
      [
        ['contact', 'assessment', 'seat', family.person('ella')],
        ['assessment', 'help', 'seat', family.person('ella')],
      ],
    )
    assert.ok(!JSON.stringify(moved).includes('neuvolassa'))
  })

  it('move on what stands: of two who move at once, one hears that it has changed', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const { id } = await openedCase(world, family)
    await seated(world, id, 'school-nurse')
    await moveStage(world.as(worker), { id, to: 'assessment', version: 1 })
    await refused(
      moveStage(world.as('school-nurse'), { id, to: 'plan', words: 'x', version: 1 }),
      'conflict',
      'changed-meanwhile',
    )
    const both = await Promise.allSettled([
      moveStage(world.as(worker), { id, to: 'plan', version: 2 }),
      moveStage(world.as('school-nurse'), { id, to: 'plan', version: 2 }),
    ])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.equal((await readCase(world.as(worker), { id })).history.length, 3)
  })

  it('end with an outcome from each of them, and go on where they ended', async () => {
    const family = await builtFamily(world)
    for (const [index, stage] of caseStages.entries()) {
      const { id } = await openedCase(world, family, { stage })
      const outcome = caseOutcomes[index] ?? 'other'
      await refused(reopenCase(world.as(worker), { id, words: 'x' }), 'conflict', 'case.still-open')
      await closeCase(world.as(worker), { id, outcome, words: 'Tavoite toteutui.', version: 1 })
      const closed = await readCase(world.as(worker), { id })
      assert.deepEqual(
        [closed.stage, closed.outcome, closed.can.keep, closed.can.move, closed.can.reopen],
        ['closed', outcome, false, [], true],
      )
      await refused(closeCase(world.as(worker), { id, outcome }), 'conflict', 'case.closed')
      await refused(moveStage(world.as(worker), { id, to: 'plan', words: 'x' }), 'conflict', 'case.closed')
      await reopenCase(world.as(worker), { id, words: 'Perhe pyysi.' })
      const again = await readCase(world.as(worker), { id })
      assert.deepEqual([again.stage, again.outcome, again.closedAt], [stage, null, null])
    }
  })

  it('tell the family that there is something new, and whom the case is not told nothing', async () => {
    const family = await builtFamily(world, {
      children: { ella: '2014-03-04', onni: '2016-05-05' },
      adults: { anna: {}, pekka: { of: ['onni'] } },
    })
    await withEmail(family, 'anna', 'anna@example.invalid')
    await withEmail(family, 'pekka', 'pekka@example.invalid')
    const { id } = await openedCase(world, family, { about: 'ella' })
    await moveStage(world.as(worker), { id, to: 'assessment' })
    await world.runJobs()
    const mails = world.mails()
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['anna@example.invalid'],
    )
    assert.ok(!/Ella|arvio|asia|Ketola/i.test(mails[0]?.text.replace(/https?:\S+/g, '') ?? 'arvio'))
  })

  it('are followed up on a day, by who answers, their deputy, or else the unit’s lead', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const answered = await openedCase(world, family, { by: 'guide', responsible: true })
    const unanswered = await openedCase(world, family, { by: 'guide' })
    for (const { id } of [answered, unanswered])
      await closeCase(world.as('guide'), { id, outcome: 'moved-on', followUpOn: '2026-03-10' })
    await refused(
      closeCase(world.as('guide'), {
        id: (await openedCase(world, family, { by: 'guide' })).id,
        outcome: 'other',
        followUpOn: '2026-03-01',
      }),
      'invalid',
    )
    await world.runJobs()
    const told = (): Promise<readonly string[]> =>
      world.runJobs().then(() => {
        const addresses = world
          .mails()
          .filter(({ subject }) => /seuran|följa upp/.test(subject))
          .map(({ to }) => to)
        return addresses.toSorted()
      })
    const mailOf = (key: string): Promise<string> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{
          email: string
        }>`select email from accounts.person where key = ${key}`.execute(tx)
        return rows[0]?.email ?? ''
      })
    const guide = await mailOf('guide')
    const lead = await mailOf('unit-lead')
    world.clock.set('2026-03-09T08:00:00Z')
    await watchCases(tools())
    assert.deepEqual(await told(), [])
    world.clock.set('2026-03-10T08:00:00Z')
    await watchCases(tools())
    await watchCases(tools())
    assert.deepEqual(await told(), [guide, lead].toSorted())
    // Away on the day: the one who stands in.
    const later = await openedCase(world, family, { by: 'guide', responsible: true })
    await closeCase(world.as('guide'), { id: later.id, outcome: 'moved-on', followUpOn: '2026-03-12' })
    await planAbsence(world.as('unit-lead'), {
      person: world.actor('guide').id,
      from: '2026-03-12',
      to: '2026-03-20',
      deputy: world.actor('deputy').id,
    })
    world.clock.set('2026-03-12T08:00:00Z')
    await watchCases(tools())
    assert.deepEqual(await told(), [guide, lead, await mailOf('deputy')].toSorted())
  })

  it('are shown to who answers also after the end', async () => {
    const family = await builtFamily(world)
    const { id } = await openedCase(world, family)
    await nameResponsible(world.as(worker), { id, person: world.actor(worker).id })
    await closeCase(world.as(worker), { id, outcome: 'goals-reached', followUpOn: '2026-06-01' })
    const [own] = await ownCases(family.member('anna'), {})
    assert.deepEqual(
      [own?.stage, own?.followUpOn, own?.answers[0]?.name],
      ['closed', '2026-06-01', world.actor(worker).name],
    )
  })
})
