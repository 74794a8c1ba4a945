import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import sharp from 'sharp'
import {
  addBreak,
  addMeetingPlace,
  addPicture,
  changeMeetingPlace,
  closeMeetingPlace,
  keptPlaces,
  listMeetingPlaces,
  publishMeetingPlace,
  readActivity,
  readKeptPlace,
  readMeetingPlace,
  readPicture,
  removeBreak,
  removePicture,
  setPartners,
} from '#capabilities/meeting-places/index.ts'
import { organisationId, unitId } from '#seed/demo/ids.ts'
import {
  aPlace,
  anActivity,
  cafe,
  hall,
  kept,
  ngo,
  parish,
  removeMade,
  signedUp,
  waiting,
} from '#tests/support/programme.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('meeting places', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await removeMade(world)
    await world.clear()
  })
  after(() => removeMade(world))
  const keeper = () => world.as('second-maintainer')

  it('are drafts until whoever keeps them publishes them, and leave a trace', async () => {
    const { id } = await addMeetingPlace(keeper(), { place: hall })
    await refused(readMeetingPlace(world.anyone, { id }), 'not-found')
    await publishMeetingPlace(keeper(), { id, version: 1 })
    const view = await readMeetingPlace(world.anyone, { id })
    assert.equal(view.name.fi, 'Testisali')
    assert.equal(view.areaId !== null, true, 'the area follows from the municipality')
    assert.deepEqual(
      (await traces(world, 'meeting-place.add')).map(({ county, outcome }) => [county, outcome]),
      [['17', 'done']],
    )
  })

  it('are made once, however often the same form is sent', async () => {
    const first = await addMeetingPlace(keeper(), { place: hall, key: 'a key of the form' })
    const again = await addMeetingPlace(keeper(), { place: hall, key: 'a key of the form' })
    assert.equal(again.id, first.id)
  })

  it('have a body that answers for them, which the asker may name', async () => {
    const names = async (who: string, organisation: string, unit: string | null = null) =>
      refused(addMeetingPlace(world.as(who), { place: { ...hall, organisation, unit } }), 'invalid')
    assert.equal((await names('second-maintainer', ngo)).fields[0]?.code, 'not-yours')
    assert.equal((await names('guide', parish)).fields[0]?.code, 'not-yours')
    assert.equal((await names('county-leader', parish)).fields[0]?.code, 'not-yours')
    // One's own unit, the area that one leads, the county that one coordinates.
    const county = organisationId('17', 'county')
    await addMeetingPlace(world.as('guide'), {
      place: { ...hall, organisation: county, unit: unitId('17', 'guidance') },
    })
    await addMeetingPlace(world.as('area-lead'), { place: { ...hall, organisation: parish } })
    await addMeetingPlace(world.as('coordinator'), { place: { ...hall, organisation: ngo } })
    const north = await refused(
      addMeetingPlace(world.as('area-lead-north-17'), { place: { ...hall, organisation: parish } }),
      'invalid',
    )
    assert.equal(north.fields[0]?.code, 'not-yours')
  })

  it('stand in their own county, and a remote one has its address on the net', async () => {
    const elsewhere = await refused(
      addMeetingPlace(keeper(), { place: { ...hall, municipality: '398' } }),
      'invalid',
    )
    assert.deepEqual(elsewhere.fields, [{ field: 'place.municipality', code: 'not-of-this-county' }])
    const nowhere = await refused(
      addMeetingPlace(keeper(), { place: { ...hall, kind: 'remote', municipality: null } }),
      'invalid',
    )
    assert.equal(nowhere.fields[0]?.field, 'place.remoteLink')
    const unsafe = await refused(
      addMeetingPlace(keeper(), { place: { ...hall, web: 'javascript:alert(1)' } }),
      'invalid',
    )
    assert.equal(unsafe.fields[0]?.field, 'place.web')
  })

  it('are changed as they were seen, and what is held there moves along', async () => {
    const id = await aPlace(keeper())
    const activity = await anActivity(keeper(), cafe(id))
    await changeMeetingPlace(keeper(), { id, version: 2, place: { ...hall, municipality: '499' } })
    await refused(
      changeMeetingPlace(keeper(), { id, version: 2, place: hall }),
      'conflict',
      'changed-meanwhile',
    )
    const view = await readActivity(world.anyone, { id: activity })
    assert.equal(view.municipality, '499')
    assert.equal(
      view.days.every(({ municipality }) => municipality === '499'),
      true,
    )
    await refused(changeMeetingPlace(world.as('maintainer'), { id, version: 3, place: hall }), 'not-allowed')
  })

  it('close after a day: what is held there ends, and nobody who has signed up is left waiting', async () => {
    const id = await aPlace(keeper())
    const activity = await anActivity(keeper(), cafe(id, { entry: 'sign-up', seats: 5 }))
    const { days } = await kept(keeper(), activity)
    const [, second, third] = days
    assert.ok(second !== undefined && third !== undefined)
    await signedUp(world, third.id, 2)
    const said = await refused(
      closeMeetingPlace(keeper(), { id, version: 2, lastDay: '2026-03-12' }),
      'conflict',
      'activity.days-with-sign-ups',
    )
    assert.match(JSON.stringify(said.theirs), new RegExp(third.id))
    await closeMeetingPlace(keeper(), { id, version: 2, lastDay: '2026-03-12', tellSignedUp: true })
    const left = (await kept(world.as('coordinator'), activity)).days
    assert.deepEqual(
      left.map(({ day, state }) => [day, state]),
      [
        ['2026-03-03', 'planned'],
        ['2026-03-10', 'planned'],
        ['2026-03-17', 'cancelled'],
      ],
    )
    assert.deepEqual(await waiting(world, 'tell-signed-up'), [{ occurrence: third.id, what: 'cancelled' }])
    await refused(readMeetingPlace(world.anyone, { id }), 'not-found')
  })

  it('are shared with other organisations, which may fill but not keep them', async () => {
    const id = await aPlace(keeper())
    await refused(setPartners(world.as('maintainer'), { id, partners: [] }), 'not-allowed')
    await setPartners(keeper(), {
      id,
      partners: [{ organisation: ngo, share: { fi: 'Maanantaiaamut' } }],
    })
    assert.deepEqual(
      (await readMeetingPlace(world.anyone, { id })).partners.map(({ id: organisation, share }) => [
        organisation,
        share,
      ]),
      [[ngo, { fi: 'Maanantaiaamut' }]],
    )
    const partner = world.as('maintainer')
    const activity = await anActivity(partner, cafe(id, { organisation: ngo, rule: 'FREQ=WEEKLY;BYDAY=MO' }))
    assert.equal((await readActivity(world.anyone, { id: activity })).host.id, ngo)
    await refused(closeMeetingPlace(partner, { id, version: 2 }), 'not-allowed')
    const own = await refused(setPartners(keeper(), { id, partners: [{ organisation: parish }] }), 'invalid')
    assert.equal(own.fields[0]?.code, 'responsible-already')
    const { places } = await keptPlaces(partner, { only: 'fill', limit: 200 })
    assert.equal(places.find((place) => place.id === id)?.mayKeep, false)
    assert.equal((await readKeptPlace(partner, { id })).mayFill, true)
  })

  it('are listed nearest first, and by who they are for', async () => {
    const id = await aPlace(keeper(), { ageFrom: 0, ageTo: 36, audiences: ['babies'] })
    const near = { lon: 21.6001, lat: 63.1001 }
    const { places } = await listMeetingPlaces(world.anyone, { county: '17', near, age: 12 })
    assert.equal(places[0]?.id, id)
    const older = await listMeetingPlaces(world.anyone, { county: '17', near, age: 90, limit: 200 })
    assert.equal(
      older.places.some((place) => place.id === id),
      false,
    )
    const pages: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof listMeetingPlaces>> = await listMeetingPlaces(world.anyone, {
        county: '17',
        limit: 5,
        after,
      })
      pages.push(...page.places.map((place) => place.id))
      after = page.next
      more = after !== null
    }
    assert.equal(new Set(pages).size, pages.length)
    assert.equal(pages.includes(id), true)
  })

  describe('pictures', () => {
    const picture = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#4477aa' } })
        .withExif({
          IFD0: { Copyright: 'CANARY' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '63/1 5/1 0/1' },
        })
        .jpeg()
        .toBuffer()
    const alt = { fi: 'Leikkimatto ja nojatuoleja', sv: 'Lekmatta och fåtöljer' }

    it('are drawn anew, no larger than needed, without where they were taken', async () => {
      const id = await aPlace(keeper())
      const { picture: made } = await addPicture(keeper(), {
        on: { kind: 'place', id },
        bytes: await picture(3200, 1000),
        alt,
      })
      const { bytes } = await readPicture(world.anyone, { id: made })
      const read = await sharp(bytes).metadata()
      assert.deepEqual([read.format, read.width, read.height, read.exif], ['webp', 1600, 500, undefined])
      assert.equal(Buffer.from(bytes).includes('CANARY'), false)
      assert.deepEqual((await readMeetingPlace(world.anyone, { id })).picture?.alt, alt)
      await removePicture(keeper(), { on: { kind: 'place', id } })
      assert.equal((await readMeetingPlace(world.anyone, { id })).picture, null)
    })
    it('say what they show in Finnish and Swedish, and are pictures', async () => {
      const id = await aPlace(keeper())
      const bytes = await picture(10, 10)
      const on = { kind: 'place' as const, id }
      const mute = await refused(addPicture(keeper(), { on, bytes, alt: { ...alt, sv: ' ' } }), 'invalid')
      assert.equal(mute.fields[0]?.field, 'alt.sv')
      const script = new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      )
      const none = await refused(addPicture(keeper(), { on, bytes: script, alt }), 'invalid')
      assert.equal(none.fields[0]?.code, 'not-a-picture')
      await refused(addPicture(world.as('maintainer'), { on, bytes, alt }), 'not-allowed')
    })
  })

  describe('breaks', () => {
    it('take the days of the rule and give them back; chosen days stand', async () => {
      const id = await aPlace(keeper())
      const activity = await anActivity(keeper(), cafe(id, { extraDays: ['2026-04-09'] }))
      const before = (await kept(keeper(), activity)).days.length
      const summer = {
        county: '17',
        place: id,
        firstDay: '2026-04-01',
        lastDay: '2026-04-30',
        words: { fi: 'Remontti' },
      }
      const { id: pause, days } = await addBreak(keeper(), summer)
      assert.equal(days, 4)
      const during = (await kept(keeper(), activity)).days.map((each) => each.day)
      assert.deepEqual(
        during.filter((each) => each.startsWith('2026-04')),
        ['2026-04-09'],
      )
      assert.equal((await readMeetingPlace(world.anyone, { id })).breaks[0]?.words.fi, 'Remontti')
      await removeBreak(keeper(), { id: pause })
      assert.equal((await kept(keeper(), activity)).days.length, before)
    })
    it('name the days with sign-ups, and cancel them only when whoever has signed up is told', async () => {
      const id = await aPlace(keeper())
      const activity = await anActivity(keeper(), cafe(id, { entry: 'sign-up', seats: 5 }))
      const day = (await kept(keeper(), activity)).days.find((each) => each.day === '2026-04-14')
      assert.ok(day)
      await signedUp(world, day.id)
      const easter = { county: '17', place: id, firstDay: '2026-04-07', lastDay: '2026-04-14' }
      await refused(addBreak(keeper(), easter), 'conflict', 'activity.days-with-sign-ups')
      assert.equal(
        (await readKeptPlace(keeper(), { id })).breaks.some(({ placeId }) => placeId === id),
        false,
      )
      await addBreak(keeper(), { ...easter, tellSignedUp: true })
      assert.deepEqual(await waiting(world, 'tell-signed-up'), [{ occurrence: day.id, what: 'cancelled' }])
    })
    it('of a county are its coordinator’s, of an organisation its maintainers’', async () => {
      const far = { county: '17', firstDay: '2030-07-01', lastDay: '2030-07-31' }
      await refused(addBreak(keeper(), far), 'not-allowed')
      await refused(addBreak(world.as('coordinator'), { ...far, county: '16' }), 'not-allowed')
      await refused(addBreak(keeper(), { ...far, organisation: ngo }), 'not-allowed')
      for (const [who, scope] of [
        ['second-maintainer', { organisation: parish }],
        ['coordinator', {}],
      ] as const) {
        const { id } = await addBreak(world.as(who), { ...far, ...scope })
        await removeBreak(world.as(who), { id })
      }
    })
  })
})
