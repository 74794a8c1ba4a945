/**
 * The closed loop: a family asks, somebody takes it, refers, the receiver accepts, meets the family and says what came of
 * it, the request ends. Loops a second through the use cases, with access, audit and notices, against the same writes as
 * plain SQL; and the round trips of each step. Intake alone likewise. Floor 35 %, aim 60 % of plain SQL.
 */
import { demoProof } from '#seed/demo/demo-proof.ts'
import { loadavg } from 'node:os'
import { sql } from 'kysely'
import {
  acceptReferral,
  completeReferral,
  draftReferral,
  sendReferral,
  startReferral,
} from '#capabilities/guidance/index.ts'
import { receiverById } from '#capabilities/guidance/queries.ts'
import { resolve, sendHelpRequest, take } from '#capabilities/help-requests/index.ts'
import { doorsOf } from '#capabilities/help-requests/queries.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import type { Caller } from '#platform/use-case.ts'
import { receiverId } from '#seed/demo/load-receivers.ts'
import { openWorld } from '#tests/support/world.ts'
import { connections, rate } from '../load.ts'
import { type Ground, type Person, plainIntake, plainLoop } from './plain.ts'

const rounds = 5
const loops = 40
const intakes = 160
const floor = 0.35
const aim = 0.6

const { product, people } = await openWorld()
const { deps } = product
const { db } = deps
const callAs = (actor: Actor): Caller => ({
  db,
  crypto: deps.crypto,
  clock: deps.clock,
  actor,
  limitFactor: 1_000_000,
})
const person = (key: string): Person => {
  const found = people.get(key)
  if (found === undefined) throw new Error(`The demo has no ${key}`)
  return { ...found, proof: demoProof }
}
const family = callAs(anyone)
const guide = callAs(person('guide'))
const receiver = callAs(person('home-service-worker'))

const asked = {
  forWhom: 'own-family',
  topics: [],
  worry: 'small',
  text: 'Kaipaisin apua arkeen.',
  municipality: '905',
  language: 'fi',
  interpreter: null,
  contact: { way: 'phone', value: '040 000 0000', times: '', not: '' },
}
const body = JSON.stringify(asked)
const intake = (): Promise<{ readonly id: string }> =>
  sendHelpRequest(family, {
    key: newId(),
    body,
    from: 'bench',
    countyOf: deps.catalogue.countyServing,
    request: asked,
  })

type Told = (step: string, call: () => Promise<unknown>) => Promise<unknown>
const silent: Told = (_step, call) => call()

async function loop(tell: Told): Promise<void> {
  let request = ''
  let id = ''
  await tell('1 the family asks (help-request.send)', async () => {
    request = (await intake()).id
  })
  await tell('2 somebody takes it (help-request.take)', () => take(guide, { id: request }))
  await tell('3a the referral is written down (referral.draft)', async () => {
    const made = await draftReferral(guide, {
      key: newId(),
      helpRequest: request,
      receiver: receiverId('17', 'home-service'),
      fields: [
        { field: 'need', value: 'Yksi ilta viikossa.', shared: true },
        { field: 'contact', value: '040 000 0000', shared: true },
        { field: 'child-age', value: '1 vuosi', shared: true },
      ],
    })
    id = made.id
  })
  await tell('3b it is sent (referral.send)', () => sendReferral(guide, { id }))
  await tell('4 the receiver accepts (referral.accept)', () => acceptReferral(receiver, { id }))
  await tell('5 first contact (referral.start)', () => startReferral(receiver, { id }))
  await tell('6 what came of it (referral.complete)', () =>
    completeReferral(receiver, { id, outcome: 'helped', text: 'Ilta järjestyi.' }),
  )
  await tell('7 the request ends (help-request.resolve)', () =>
    resolve(guide, { id: request, outcome: 'referred' }),
  )
}

const ground: Ground = await db.asOwner(async (tx) => {
  const door = (await doorsOf(tx, '17', '905')).find((each) => each.key === 'guidance')
  const row = await receiverById(tx, receiverId('17', 'home-service'))
  if (door === undefined || row === undefined) throw new Error('The demo lacks a door or a receiver')
  return {
    db,
    crypto: deps.crypto,
    now: deps.clock.now(),
    door,
    receiver: row,
    senderUnit: door.unit_id,
    guide: person('guide'),
    receiverPerson: person('home-service-worker'),
    sealed: deps.crypto.seal('Kaipaisin apua arkeen.'),
  }
})

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const percent = (share: number): string => `${Math.round(share * 100)} %`

async function compare(
  name: string,
  count: number,
  ours: () => Promise<unknown>,
  plain: () => Promise<unknown>,
): Promise<void> {
  await rate(count / 4, ours)
  await rate(count / 4, plain)
  const shares: number[] = []
  const mine: number[] = []
  const limit: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const isFirst = round % 2 === 0
    const a = await rate(count, isFirst ? ours : plain)
    const b = await rate(count, isFirst ? plain : ours)
    const [own, other] = isFirst ? [a, b] : [b, a]
    mine.push(own)
    limit.push(other)
    shares.push(own / other)
  }
  const share = median(shares)
  const verdict = share >= aim ? 'the aim is met' : share >= floor ? 'above the floor' : 'BELOW THE FLOOR'
  console.log(
    `${name}: ${median(mine).toFixed(1)}/s against ${median(limit).toFixed(1)}/s of plain SQL: ${percent(share)} (${shares
      .map(percent)
      .join(', ')}); ${verdict} (floor ${percent(floor)}, aim ${percent(aim)})`,
  )
}

console.log(`Database: ${db.kind}; load before: ${loadavg()[0]?.toFixed(2)}; ${connections} at once`)
await compare(
  'Closed loops',
  loops,
  () => loop(silent),
  () => plainLoop(ground),
)
await compare('Intake', intakes, intake, () => plainIntake(ground))

console.log('Statements of each step, the one that says who asks included, begin and commit not:')
await loop(async (step, call) => {
  const before = db.statements()
  const out = await call()
  console.log(`  ${step}: ${db.statements() - before}`)
  return out
})
const before = db.statements()
await plainLoop(ground)
console.log(`  the whole loop as plain SQL: ${db.statements() - before}`)
const { rows } = await db.asOwner((tx) =>
  sql<{
    referrals: number
  }>`select count(*)::integer as referrals from guidance.referral where state = 'completed'`.execute(tx),
)
console.log(`Completed referrals in the database: ${rows[0]?.referrals ?? 0}`)
process.exit(0)
