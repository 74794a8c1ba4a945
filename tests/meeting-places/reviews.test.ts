import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  type Answers,
  criteria,
  dropReview,
  invitePeer,
  type Level,
  listReviewInvitations,
  readPlaceReviews,
  remindOfReviews,
  saveReview,
  setDecision,
  startReview,
} from '#capabilities/meeting-places/index.ts'
import { days } from '#platform/clock.ts'
import { meetingPlaceId, organisationId } from '#seed/demo/ids.ts'
import { path } from '#web/paths.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const car = meetingPlaceId('17', 'family-car')
const association = organisationId('17', 'ngo-families')
const all = (level: Level): Answers =>
  Object.fromEntries(criteria.map((each) => [each, { level, words: '' }]))

describe('reviews of a meeting place', () => {
  const world = freshWorld({ limitFactor: 1000 })
  afterEach(async () => {
    await world.db.asOwner(async (tx) => {
      await sql`delete from meeting_places.review where place_id = ${car}`.execute(tx)
      await sql`update meeting_places.place set decide_on = null, decision_words = '{}', decision_told_on = null
        where id = ${car}`.execute(tx)
    })
    await world.clear()
  })

  it('are begun once, written as they were seen, and done when every criterion has a level', async () => {
    const guide = world.as('guide')
    const { id } = await startReview(guide, { id: car })
    assert.deepEqual(await startReview(world.as('deputy'), { id: car }), { id })
    await saveReview(guide, { id, version: 1, answers: { host: { level: 2, words: 'Sovittu.' } } })
    await refused(saveReview(guide, { id, version: 1, answers: {} }), 'conflict', 'changed-meanwhile')
    const unfinished = await refused(
      saveReview(guide, { id, version: 2, answers: { host: { level: 2 } }, done: true }),
      'invalid',
    )
    assert.equal(unfinished.fields.length, criteria.length - 1)
    await refused(
      saveReview(guide, { id, version: 2, answers: all(2), strengths: 'Soita 040 123 4567' }),
      'invalid',
    )
    await saveReview(guide, { id, version: 2, answers: all(2), strengths: 'Lämmin vastaanotto.', done: true })
    const { reviews, nextOn } = await readPlaceReviews(guide, { id: car })
    assert.deepEqual([reviews[0]?.state, reviews[0]?.next_on, nextOn], ['done', '2027-03-02', '2027-03-02'])
    // What is done stays as it was.
    await refused(saveReview(guide, { id, version: 3, answers: all(3) }), 'not-allowed')
    await refused(dropReview(guide, { id }), 'conflict', 'programme.review-is-done')
  })

  it('are written by a peer of another organisation who was asked, and by nobody else', async () => {
    const guide = world.as('guide')
    const maintainer = world.as('maintainer')
    await refused(invitePeer(guide, { id: car, organisation: randomUUID() }), 'invalid')
    await refused(invitePeer(maintainer, { id: car, organisation: association }), 'not-allowed')
    const { id } = await invitePeer(guide, { id: car, organisation: association })
    assert.deepEqual(await invitePeer(guide, { id: car, organisation: association }), { id })
    await world.runJobs()
    const told = world.mails().filter(({ text }) => text.includes(path('workReview', 'fi', { id: car })))
    assert.ok(told.length > 0)
    assert.deepEqual(
      (await listReviewInvitations(maintainer, {})).map((each) => each.id),
      [id],
    )
    assert.deepEqual(await listReviewInvitations(guide, {}), [])
    // Those who keep the place see that they asked, and leave the answers to the peer.
    await refused(saveReview(guide, { id, version: 1, answers: all(3) }), 'not-allowed')
    await saveReview(maintainer, { id, version: 1, answers: all(1), done: true })
    const seen = await readPlaceReviews(guide, { id: car })
    assert.deepEqual([seen.reviews[0]?.kind, seen.reviews[0]?.state], ['peer', 'done'])
    assert.deepEqual(await listReviewInvitations(maintainer, {}), [])
  })

  it('are not there for another county, and drafts not for a colleague who only reads', async () => {
    const { id } = await startReview(world.as('guide'), { id: car })
    await refused(readPlaceReviews(world.as('guide-09'), { id: car }), 'not-found')
    await refused(saveReview(world.as('guide-09'), { id, version: 1, answers: {} }), 'not-found')
    await dropReview(world.as('guide'), { id })
    assert.deepEqual((await readPlaceReviews(world.as('guide'), { id: car })).reviews, [])
  })

  it('and decisions that are near are told once to those who keep the place', async () => {
    const guide = world.as('guide')
    const { id } = await startReview(guide, { id: car })
    await saveReview(guide, { id, version: 1, answers: all(3), nextOn: '2026-03-20', done: true })
    const { place } = await readPlaceReviews(guide, { id: car })
    await setDecision(guide, {
      id: car,
      version: place.version,
      decideOn: '2026-03-25',
      words: { fi: 'Jatketaan, jos pysäkeillä käy perheitä.' },
    })
    await refused(
      setDecision(guide, { id: car, version: place.version, decideOn: null }),
      'conflict',
      'meeting-place.changed-meanwhile',
    )
    const { db, clock, crypto } = world.product.deps
    const tools = { db, clock, crypto, links: { placeReview: (at: string) => `https://x.example/${at}` } }
    const told = async (): Promise<number> => {
      await remindOfReviews(tools)
      const { rows } = await world.db.asOwner((tx) =>
        sql<{
          n: number
        }>`select count(*)::integer as n from platform.mail where subject ~ 'arviointi|bedöma|päätös|beslut'`.execute(
          tx,
        ),
      )
      return rows[0]?.n ?? -1
    }
    assert.equal(await told(), 0)
    world.clock.advance(days(5))
    const first = await told()
    assert.ok(first > 0)
    assert.equal(await told(), first)
    world.clock.advance(days(5))
    assert.ok((await told()) > first)
  })
})
