import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { askSignInLink } from '#capabilities/accounts/index.ts'
import { createApp } from '#src/app.ts'
import { path } from '#web/paths.ts'
import { Visitor } from '#tests/support/visitor.ts'
import { full, n } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const ours = { 'sec-fetch-site': 'same-origin' }
const addresses = {
  known: 'aino.lehto@pohjanmaa.example',
  unknown: 'eija.lehto@pohjanmaa.example',
  left: 'sofia.nylund@pohjanmaa.example',
} as const
const kinds = ['known', 'unknown', 'left'] as const
type Kind = (typeof kinds)[number]

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The chance of so different ranks if both came from one source (rank-sum test, normal approximation). */
function rankSum(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))]
  const sum = all
    .toSorted((x, y) => x.value - y.value)
    .reduce((total, { isA }, index) => total + (isA ? index + 1 : 0), 0)
  const mean = (a.length * (a.length + b.length + 1)) / 2
  const spread = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12)
  const z = Math.abs(sum - mean) / spread
  // Abramowitz and Stegun 26.2.17
  const t = 1 / (1 + 0.231_641_9 * z)
  const tail =
    Math.exp((-z * z) / 2) *
    0.398_942_28 *
    t *
    (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))))
  return Math.min(1, 2 * tail)
}

describe('asking for a sign-in link', () => {
  const world = freshWorld({ limitFactor: 1_000_000 })
  const setActive = (active: boolean): Promise<unknown> =>
    world.db.asOwner((tx) =>
      sql`update accounts.person set active = ${active} where email = ${addresses.left}`.execute(tx),
    )
  before(() => setActive(false))
  after(async () => {
    await setActive(true)
    await world.clear()
  })

  const whole = async (kind: Kind): Promise<string> => {
    const body = new URLSearchParams({ email: addresses[kind] })
    const visitor = new Visitor(createApp({ ...world.product.deps, limitFactor: 1_000_000 }))
    const response = await visitor.raw(path('signIn', 'fi'), { method: 'POST', headers: ours, body })
    const headers = [...response.headers].filter(([name]) => name !== 'x-request-id')
    return JSON.stringify([response.status, headers, await response.text()])
  }

  it('runs the same statements for an address that is known, unknown or of somebody who has left', async () => {
    const counts: number[] = []
    // The first of all finds no chain of the audit yet and begins it.
    for (const kind of ['known', ...kinds] as const) {
      const before = world.db.statements()
      await askSignInLink(world.anyone, {
        email: addresses[kind],
        language: 'fi',
        linkBase: 'http://localhost/x/',
        from: 'somewhere',
      })
      counts.push(world.db.statements() - before)
    }
    assert.equal(new Set(counts.slice(1)).size, 1)
  })

  it('takes as long and answers with the same bytes, however often it is tried', async () => {
    const trials = n(30, 2000)
    const measure = async (): Promise<readonly [gap: number, p: number]> => {
      const took: Record<Kind, number[]> = { known: [], unknown: [], left: [] }
      const answers = new Set<string>()
      for (let trial = 0; trial < trials; trial += 1) {
        // In turn and not one kind after the other, so that what the machine does besides meets all alike.
        // Each stands as often first, in the middle and last.
        const turned = kinds.map((_, at) => kinds[(at + trial) % kinds.length] ?? 'known')
        for (const kind of turned) {
          const began = performance.now()
          answers.add(await whole(kind))
          took[kind].push(performance.now() - began)
        }
      }
      assert.equal(answers.size, 1)
      const others = (['unknown', 'left'] as const).map((kind) => took[kind])
      return [
        Math.max(...others.map((each) => Math.abs(median(took.known) - median(each)))),
        Math.min(...others.map((each) => rankSum(took.known, each))),
      ]
    }
    // Few trials on a busy machine say nothing about milliseconds: they are measured with the full numbers only.
    if (!full) {
      await measure()
      return
    }
    // One measurement in twenty falls below by chance alone; three in a row do not.
    const found: (readonly [number, number])[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const [gap, p] = await measure()
      if (gap < 5 && p > 0.05) return
      found.push([gap, p])
    }
    assert.fail(`the answers differ in time: ${JSON.stringify(found)}`)
  })
})
