import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  acknowledge,
  answer,
  cancelHandOver,
  decline,
  handOver,
  holdSeconds,
  note,
  readFollow,
  readQueue,
  readRequest,
  resolve,
  withdraw,
} from '#capabilities/help-requests/index.ts'
import { hours } from '#platform/clock.ts'
import { type Asked, askedAnd, doorIn, promisesOf, refused, stored } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const reason = 'Perhe tarvitsee sosiaalityön arvion.'

describe('a hand-over of a help request', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const offered = async (): Promise<Asked> => {
    const asked = await askedAnd(world, 'taken')
    await handOver(world.as('guide'), {
      id: asked.id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason,
    })
    return asked
  }

  it('leaves the giver the holder until somebody has acknowledged it', async () => {
    const { id, family } = await offered()
    assert.equal((await stored(world, id)).holder_id, world.actor('guide').id)
    await answer(world.as('guide'), { id, text: 'Siirrän tämän sosiaalityölle, he soittavat.' })
    const seen = await readFollow(family, {})
    assert.equal(seen.offeredTo?.en, 'Social services for families')
    assert.equal(seen.holder?.name, 'Aino')
  })

  it('lets the other door read it with its reason, and nothing else be done than answer the offer', async () => {
    const { id } = await offered()
    const receiver = world.as('second-guide')
    const seen = await readRequest(receiver, { id })
    assert.equal(seen.history.find((each) => each.kind === 'hand-over')?.text, reason)
    assert.deepEqual(
      Object.entries(seen.can)
        .filter(([, can]) => can === true)
        .map(([action]) => action)
        .sort(),
      ['acknowledge', 'decline'],
    )
    assert.equal((await readQueue(receiver, {})).items[0]?.offered_to_me, true)
    await refused(note(receiver, { id, text: 'x' }), 'not-allowed')
    await refused(resolve(receiver, { id, outcome: 'advised' }), 'not-allowed')
  })

  it('moves the request to who acknowledges it, and keeps the first promise', async () => {
    const { id, promisedBy, family } = await offered()
    world.clock.advance(hours(2))
    await acknowledge(world.as('second-guide'), { id })
    const request = await stored(world, id)
    assert.deepEqual(
      [request.state, request.holder_id, request.hand_overs],
      ['taken', world.actor('second-guide').id, 1],
    )
    assert.equal(request.door_id, await doorIn(world, '17', 'family-social'))
    const promises = await promisesOf(world, id)
    assert.deepEqual(
      promises.map((each) => each.due_at.toISOString()),
      [promisedBy.toISOString()],
    )
    await refused(readRequest(world.as('guide'), { id }), 'not-found')
    await refused(readRequest(world.as('unit-lead'), { id }), 'not-found')
    assert.equal((await readFollow(family, {})).handedOver, true)
    await answer(world.as('second-guide'), { id, text: 'Soitan huomenna klo 12.' })
    world.clock.advance(holdSeconds * 1000)
    assert.equal((await readFollow(family, {})).promise?.state, 'kept')
  })

  it('comes back to the giver with the reason when it is declined, and the decliner sees it no more', async () => {
    const { id } = await offered()
    await decline(world.as('second-guide'), { id, reason: 'Kuuluu perheoikeuteen.' })
    await refused(readRequest(world.as('second-guide'), { id }), 'not-found')
    const seen = await readRequest(world.as('guide'), { id })
    assert.equal(seen.history.find((each) => each.kind === 'hand-over')?.declined, 'Kuuluu perheoikeuteen.')
    assert.equal(seen.openOffer, false)
    assert.equal(seen.can['handOver'], true, 'it may be offered again')
    await world.runJobs()
    const told = world.mails().filter((mail) => mail.to.startsWith('aino.lehto@'))
    assert.equal(told.length, 1)
    assert.doesNotMatch(told[0]?.text ?? '', /perheoikeuteen/i)
  })

  it('may be offered again in the same moment in which it was declined', async () => {
    const { id } = await offered()
    for (let again = 0; again < 8; again += 1) {
      await decline(world.as('second-guide'), { id, reason: 'Ei meille.' })
      await handOver(world.as('guide'), { id, toDoor: await doorIn(world, '17', 'family-social'), reason })
    }
    await acknowledge(world.as('second-guide'), { id })
  })

  it('can be taken back by the giver, and the other door sees it no more', async () => {
    const { id } = await offered()
    await cancelHandOver(world.as('guide'), { id })
    await refused(acknowledge(world.as('second-guide'), { id }), 'not-found')
    await refused(
      cancelHandOver(world.as('guide'), { id }),
      'conflict',
      'help-request.hand-over-already-cancelled',
    )
  })

  it('is answered once: by the first of two who acknowledge at the same moment', async () => {
    const { id } = await offered()
    const both = await Promise.allSettled([
      acknowledge(world.as('second-guide'), { id }),
      acknowledge(world.as('family-social-worker-17'), { id }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await stored(world, id)).hand_overs, 1)
  })

  it('is offered to one door at a time', async () => {
    const { id } = await offered()
    const toDoor = await doorIn(world, '17', 'family-law')
    await refused(
      handOver(world.as('guide'), { id, toDoor, reason }),
      'conflict',
      'help-request.already-offered',
    )
  })

  it('stays within one controller: other organisations and other counties are refused', async () => {
    const { id } = await askedAnd(world, 'taken')
    const to = async (
      county: string,
      door: 'ece' | 'community' | 'guidance' | 'family-social',
    ): Promise<string | undefined> =>
      (
        await refused(
          handOver(world.as('guide'), { id, toDoor: await doorIn(world, county, door), reason }),
          'invalid',
        )
      ).fields[0]?.code
    assert.equal(await to('17', 'ece'), 'other-controller')
    assert.equal(await to('17', 'community'), 'other-controller')
    assert.equal(await to('17', 'guidance'), 'unknown-door', 'a door does not hand over to itself')
    assert.notEqual(await to('09', 'family-social'), undefined)
  })

  it('needs a reason, from the giver and from the decliner', async () => {
    const { id } = await askedAnd(world, 'taken')
    const toDoor = await doorIn(world, '17', 'family-social')
    await refused(handOver(world.as('guide'), { id, toDoor, reason: ' ' }), 'invalid')
    await handOver(world.as('guide'), { id, toDoor, reason })
    await refused(decline(world.as('second-guide'), { id, reason: '' }), 'invalid')
  })

  it('ends with the request: an open offer is cancelled when the request is resolved or withdrawn', async () => {
    const resolved = await offered()
    await resolve(world.as('guide'), { id: resolved.id, outcome: 'advised' })
    await refused(readRequest(world.as('second-guide'), { id: resolved.id }), 'not-found')
    const withdrawn = await offered()
    await withdraw(withdrawn.family, { id: withdrawn.id })
    await refused(readRequest(world.as('second-guide'), { id: withdrawn.id }), 'not-found')
  })

  it('tells the receiving unit and then the giver, with nothing of the family in the mails', async () => {
    const { id } = await offered()
    await world.runJobs()
    await acknowledge(world.as('second-guide'), { id })
    await world.runJobs()
    const to = world.mails().map((mail) => mail.to)
    assert.deepEqual(to.sort(), [
      'aino.lehto@pohjanmaa.example',
      'palveluohjaus@pohjanmaa.example',
      'perheiden.sosiaalipalvelut@pohjanmaa.example',
    ])
    for (const mail of world.mails()) assert.doesNotMatch(mail.text, /arvion|raskasta|040/)
  })
})
