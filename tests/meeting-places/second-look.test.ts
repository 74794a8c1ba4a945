import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import sharp from 'sharp'
import {
  addPicture,
  cancelSignUp,
  listSignUps,
  makeHostLink,
  readActivity,
  readCalendar,
  readKeptActivity,
  readMySignUps,
  readSignUp,
  removePicture,
  restoreByHostLink,
} from '#capabilities/meeting-places/index.ts'
import { codeHash } from '#platform/follow-code.ts'
import { meetingPlaceId } from '#seed/demo/ids.ts'
import { refused } from '#tests/support/requests.ts'
import { come, type Made, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('what a sign-up, a draft and a link give away', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const make = async (wanted: Parameters<typeof makeActivity>[1] = {}): Promise<Made> => {
    const made = await makeActivity(world, wanted)
    all.push(made)
    return made
  }

  it('gives nobody else’s sign-up to who has its id, another code or only works in the county', async () => {
    const made = await make()
    const receipt = await come(world.anyone, made, {})
    const other = await come(world.anyone, made, { email: 'muu@perhe.example' })
    const code = world.callAs({
      kind: 'code',
      codeHash: codeHash(world.product.deps.crypto, other.code ?? ''),
    })
    for (const caller of [world.anyone, code, world.as('family-social-worker-17')]) {
      await assert.rejects(readSignUp(caller, { id: receipt.id }))
      await assert.rejects(cancelSignUp(caller, { id: receipt.id }))
    }
    await assert.rejects(
      listSignUps(world.as('family-social-worker-17'), { activity: made.activity, occurrence: made.days[0] }),
    )
    assert.equal((await readMySignUps(code, {})).length, 1)
  })

  it('shows a draft to no family: no page, no feed, no seat', async () => {
    const made = await make({ state: 'draft' })
    await assert.rejects(readActivity(world.anyone, { id: made.activity }))
    await assert.rejects(readCalendar(world.anyone, { of: 'activity', id: made.activity }))
    await assert.rejects(readCalendar(world.anyone, { of: 'occurrence', id: made.days[0] ?? '' }))
    const own = await readCalendar(world.anyone, { of: 'own', activities: [made.activity], places: [] })
    assert.deepEqual(own.series, [])
    await assert.rejects(come(world.anyone, made, {}))
    await assert.rejects(readKeptActivity(world.anyone, { id: made.activity }))
  })

  it('serves a picture that was hung on a place to everybody, as a picture alone', async () => {
    const id = meetingPlaceId('17', 'meeting-place-905')
    const bytes = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#446' } })
      .png()
      .toBuffer()
    const on = { kind: 'place', id } as const
    const { picture } = await addPicture(world.as('coordinator'), {
      on,
      bytes,
      alt: { fi: 'Talo', sv: 'Hus' },
    })
    try {
      const seen = await world.visitor().get(`/picture/${picture}.webp`)
      assert.equal(seen.status, 200)
      assert.equal(seen.headers.get('content-type'), 'image/webp')
      assert.equal(seen.headers.get('set-cookie'), null)
      assert.equal((await world.visitor().get(`/picture/${id}.webp`)).status, 404)
    } finally {
      await removePicture(world.as('coordinator'), { on })
    }
  })

  it('takes up no day of what has ended by the link of a host', async () => {
    const made = await make({ first: '2026-03-07' })
    const place = meetingPlaceId('17', 'meeting-place-905')
    await world.db.asOwner(async (tx) => {
      await sql`update meeting_places.occurrence set place_id = ${place}, state = 'cancelled', cancel_reason = 'another-reason'
        where activity_id = ${made.activity}`.execute(tx)
      await sql`update meeting_places.activity set place_id = ${place}, state = 'ended' where id = ${made.activity}`.execute(
        tx,
      )
    })
    const { token } = await makeHostLink(world.as('coordinator'), { id: place })
    await refused(
      restoreByHostLink(world.anyone, { token, from: 'x', occurrence: made.days[0] ?? '' }),
      'conflict',
      'activity.ended',
    )
  })
})
