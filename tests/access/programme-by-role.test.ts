import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  readKeptActivity,
  readKeptPlace,
  setLeaders,
  setPartners,
} from '#capabilities/meeting-places/index.ts'
import { personId } from '#seed/demo/ids.ts'
import { aPlace, anActivity, cafe, ngo, removeMade } from '#tests/support/programme.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

/** Of a hall of a parish in Vaasa that an association shares, and its café that a worker of the parish leads. */
const table = {
  'second-maintainer': ['fill keep read review', 'count keep read seeSignUps signUpFor'],
  maintainer: ['fill read review', 'read signUpFor'],
  'parish-worker': ['read', 'count keep read seeSignUps signUpFor'],
  guide: ['read', 'read signUpFor'],
  'unit-lead': ['read', 'read signUpFor'],
  'area-lead': ['fill keep read review', 'count keep read seeSignUps signUpFor'],
  'area-lead-north-17': ['read', 'read signUpFor'],
  coordinator: ['fill keep read review', 'count keep read seeSignUps signUpFor'],
  'county-leader': ['read', 'read signUpFor'],
} as const

describe('a meeting place and its activity', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const made = { place: '', activity: '', neighbour: '' }
  before(async () => {
    await removeMade(world)
    const keeper = world.as('second-maintainer')
    made.place = await aPlace(keeper)
    await setPartners(keeper, { id: made.place, partners: [{ organisation: ngo }] })
    made.activity = await anActivity(keeper, cafe(made.place))
    await setLeaders(keeper, { id: made.activity, leaders: [{ person: personId('parish-worker') }] })
    const { rows } = await world.db.asOwner((tx) =>
      sql<{
        key: string
      }>`select p.key from accounts.person p join accounts.role_assignment r on r.person_id = p.id
        where p.county = '16' and r.role = 'guide' order by 1 limit 1`.execute(tx),
    )
    made.neighbour = rows[0]?.key ?? ''
  })
  after(() => removeMade(world))

  const may = (can: Readonly<Record<string, boolean>>): string =>
    Object.keys(can)
      .filter((action) => can[action] === true)
      .toSorted()
      .join(' ')

  for (const [who, [place, activity]] of Object.entries(table))
    it(`is to ${who} what the table says`, async () => {
      const caller = world.as(who)
      assert.equal(may((await readKeptPlace(caller, { id: made.place })).can), place)
      assert.equal(may((await readKeptActivity(caller, { id: made.activity })).can), activity)
    })
  it('is not there for the next county, nor for whoever is not signed in', async () => {
    const caller = world.as(made.neighbour)
    await refused(readKeptPlace(caller, { id: made.place }), 'not-found')
    await refused(readKeptActivity(caller, { id: made.activity }), 'not-found')
    await refused(readKeptPlace(world.anyone, { id: made.place }), 'not-signed-in')
    await refused(readKeptActivity(world.anyone, { id: made.activity }), 'not-signed-in')
  })
})
