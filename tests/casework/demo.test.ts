import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { caseGroups, listCases, ownCases, readPlan } from '#capabilities/casework/index.ts'
import { loadCases } from '#seed/demo/cases/load-cases.ts'
import { memberIn, workerIn } from '#seed/demo/cases/telling.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('the demo’s cases', () => {
  const world = freshWorld()
  before(async () => {
    await world.clear()
    const { db, crypto, clock } = world.product.deps
    await loadFamilies({ db, crypto, now: clock.now() })
    await loadCases({ db, crypto, now: clock.now() })
  })

  it('are of the five groups, at every stage, in three counties', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ group: string; stage: string; county: string }>`
        select "group", stage, county from casework.family_case`.execute(tx),
    )
    const seen = (of: (row: (typeof rows)[number]) => string): readonly string[] =>
      [...new Set(rows.map(of))].toSorted()
    assert.deepEqual(
      seen(({ group }) => group),
      [...caseGroups].toSorted(),
    )
    assert.deepEqual(
      seen(({ stage }) => stage),
      ['assessment', 'closed', 'contact', 'help', 'plan'],
    )
    assert.deepEqual(
      seen(({ county }) => county),
      ['09', '16', '17'],
    )
  })

  it('are read by those whose they are: a father’s own care by him alone', async () => {
    const stages = async (key: string): Promise<readonly string[]> =>
      (await ownCases(world.callAs(memberIn(key)), {})).map(({ stage }) => stage)
    assert.deepEqual(await stages('jari'), ['help'])
    assert.deepEqual(await stages('sini'), [])
    assert.deepEqual(await stages('hanna'), ['help'])
    assert.deepEqual(await stages('mikael'), ['help'])
  })

  it('give the guide a list, and the family of two homes one plan in both parents’ sight', async () => {
    const { items } = await listCases(world.callAs(workerIn('17', 'guide')), {})
    assert.ok(items.length >= 3)
    const [own] = await ownCases(world.callAs(memberIn('hanna')), {})
    assert.ok(own !== undefined)
    const forHanna = await readPlan(world.callAs(memberIn('hanna')), { id: own.id })
    const forMikael = await readPlan(world.callAs(memberIn('mikael')), { id: own.id })
    assert.equal(forHanna.goals.length, 2)
    assert.deepEqual(
      forMikael.goals.map(({ id }) => id),
      forHanna.goals.map(({ id }) => id),
    )
  })
})
