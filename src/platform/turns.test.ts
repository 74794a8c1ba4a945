import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createTurns } from './turns.ts'

describe('turns', () => {
  it('run one after the other in the order of asking, and a failed one holds up nobody', async () => {
    const inTurn = createTurns()
    const seen: string[] = []
    let running = 0
    const one = (name: string, fails = false) =>
      inTurn('seat', async () => {
        running += 1
        assert.equal(running, 1)
        await new Promise((done) => setImmediate(done))
        seen.push(name)
        running -= 1
        if (fails) throw new Error(name)
        return name
      })
    const all = await Promise.allSettled([one('a'), one('b', true), one('c')])
    assert.deepEqual(
      all.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
    assert.deepEqual(seen, ['a', 'b', 'c'])
    assert.equal(await one('d'), 'd')
  })

  it('of different things do not wait for each other', async () => {
    const inTurn = createTurns()
    let go = (): void => {}
    const first = inTurn('one', () => new Promise<void>((done) => (go = done)))
    assert.equal(await inTurn('two', () => Promise.resolve('done')), 'done')
    go()
    await first
  })
})
