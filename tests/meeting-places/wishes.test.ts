import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, it } from 'node:test'
import {
  answerWish,
  listShownWishes,
  listWishes,
  makeWish,
  type WishInput,
} from '#capabilities/meeting-places/index.ts'
import { minutes, later } from '#platform/clock.ts'
import { refused } from '#tests/support/requests.ts'
import { type Made, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('wishes', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const wish = (
    differently: Partial<WishInput> = {},
    key = randomUUID(),
  ): Promise<{ readonly id: string }> => {
    world.clock.set(later(world.clock.now(), minutes(1)))
    return makeWish(world.anyone, {
      key,
      from: 'test',
      wish: { county: '17', words: 'Kerho myös lauantaisin.', language: 'fi', ...differently },
    })
  }

  it('are heard without a name, once, and nothing that looks like somebody’s', async () => {
    const key = randomUUID()
    const { id } = await wish({}, key)
    assert.equal((await wish({}, key)).id, id)
    await refused(wish({ words: 'Jotain muuta.' }, key), 'conflict', 'wish.key-used')
    for (const words of ['Soittakaa 040 123 4567', 'maija@perhe.example', '010190-123A tarvitsee kerhon']) {
      const { fields } = await refused(wish({ words }), 'invalid')
      assert.deepEqual(
        fields.map(({ field, code }) => [field, code]),
        [['words', 'about-a-person']],
      )
    }
    await refused(wish({ words: ' ' }), 'invalid')
    await refused(wish({ place: randomUUID() }), 'invalid')
    const { wishes, counts } = await listWishes(world.as('coordinator'), {})
    assert.deepEqual([wishes.length, counts.new, wishes[0]?.mayAnswer], [1, 1, true])
  })

  it('are shown to families when they are answered, with what was made of them', async () => {
    const made = await makeActivity(world)
    const draft = await makeActivity(world, { state: 'draft' })
    all.push(made, draft)
    const { id } = await wish()
    const shown = async (): ReturnType<typeof listShownWishes> =>
      listShownWishes(world.anyone, { county: '17' })
    assert.deepEqual((await shown()).wishes, [])
    const coordinator = world.as('coordinator')
    const answer = { fi: 'Kerho on nyt myös lauantaisin.' }
    await refused(answerWish(coordinator, { id, version: 1, state: 'done', shown: true }), 'invalid')
    await refused(
      answerWish(coordinator, { id, version: 1, state: 'done', answer: { fi: 'Soita 040 123 4567' } }),
      'invalid',
    )
    const { version } = await answerWish(coordinator, {
      id,
      version: 1,
      state: 'planned',
      answer,
      shown: true,
      became: draft.activity,
    })
    assert.equal((await shown()).wishes[0]?.became, null)
    await refused(
      answerWish(coordinator, { id, version: 1, state: 'done', answer }),
      'conflict',
      'wish.changed-meanwhile',
    )
    await answerWish(coordinator, { id, version, state: 'done', answer, shown: true, became: made.activity })
    const [first] = (await shown()).wishes
    assert.deepEqual([first?.state, first?.answer.fi, first?.became?.id], ['done', answer.fi, made.activity])
    assert.deepEqual((await listShownWishes(world.anyone, { county: '16' })).wishes, [])
  })

  it('about an activity are answered by those who hold it, and read by the professionals of the county', async () => {
    const made = await makeActivity(world)
    all.push(made)
    const { id } = await wish({ activity: made.activity })
    const answer = { id, version: 1, state: 'planned' as const, answer: { fi: 'Kyllä.' } }
    const colleague = world.as('mind-worker-17')
    assert.equal((await listWishes(colleague, {})).wishes[0]?.mayAnswer, false)
    await refused(answerWish(colleague, answer), 'not-allowed')
    await refused(answerWish(world.as('guide-16'), answer), 'not-found')
    assert.deepEqual((await listWishes(world.as('guide-16'), {})).wishes, [])
    await refused(listWishes(world.anyone, {}), 'not-signed-in')
    await answerWish(world.as('guide'), answer)
  })

  it('are paged: new ones first', async () => {
    const ids = []
    for (let turn = 0; turn < 5; turn += 1) ids.push((await wish({ words: `Toive ${turn}` })).id)
    await answerWish(world.as('coordinator'), {
      id: ids[4] ?? '',
      version: 1,
      state: 'done',
      answer: { fi: 'Tehty.' },
      shown: true,
    })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listWishes>> = await listWishes(world.as('coordinator'), {
        after,
        limit: 2,
      })
      seen.push(...page.wishes.map(({ words }) => words))
      after = page.next
    } while (after !== null)
    assert.deepEqual(seen, ['Toive 3', 'Toive 2', 'Toive 1', 'Toive 0', 'Toive 4'])
  })
})
