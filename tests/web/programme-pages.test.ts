import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { programme, type ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { activityId, meetingPlaceId } from '#seed/demo/ids.ts'
import type { Visit } from '#tests/support/visitor.ts'
import { keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'
import { weekKey } from '#web/public/programme/address.ts'
import { activityTexts } from '#web/public/programme/activity-texts.ts'
import { placeTexts } from '#web/public/programme/place-texts.ts'
import { programmeTexts } from '#web/public/programme/texts.ts'
import { wishTexts } from '#web/public/programme/wish-texts.ts'

const narpes = '545'
const house = meetingPlaceId('17', 'meeting-place-545')
const saturdays = activityId('17', 'meeting-place-545:saturday')

describe('the programme for families', () => {
  const world = freshWorld()
  let today: PlainDate
  /** The coming days of the whole coast. */
  let coming: readonly ProgrammeDay[] = []
  before(async () => {
    today = helsinkiDate(world.clock.now())
    const { rows } = await programme(world.anyone, {
      county: '17',
      from: today,
      to: addDays(today, 40),
      limit: 400,
    })
    coming = rows
    assert.ok(coming.length > 50)
  })
  const at = (
    name: RouteName,
    query: Query = {},
    parts: Readonly<Record<string, string>> = {},
  ): Promise<Visit> => world.visitor().get(path(name, 'fi', parts, query))
  const titles = (page: Visit): readonly string[] =>
    [...page.body.matchAll(/class="programme-row__link"[^>]*>(?:<span[^>]*>)?([^<]+)/g)].map((match) =>
      (match[1] ?? '').replaceAll('\u00ad', ''),
    )
  const nextOf = (id: string): ProgrammeDay => {
    const found = coming.find(({ activityId: each }) => each === id)
    assert.ok(found)
    return found
  }

  it('asks where the family is before it shows a week, and offers every area', async () => {
    const page = await at('programme')
    says(page, programmeTexts.fi.where.choose)
    assert.equal(titles(page).length, 0)
    for (const { id } of world.product.deps.catalogue.areas('17')) says(page, id)
    says(await at('programme', { municipality: 'Eioleolemassa' }), 'Eioleolemassa')
    // A municipality of a county that does not use this is told so.
    says(await at('programme', { municipality: '091' }), 'ei vielä käytä')
  })

  it('shows the week of a municipality, of an area and of a place, by name, code or postcode', async () => {
    const byName = titles(await at('programme', { municipality: 'Närpiö' }))
    assert.ok(byName.length > 5)
    assert.deepEqual(titles(await at('programme', { municipality: narpes })), byName)
    assert.deepEqual(titles(await at('programme', { municipality: '64200' })), byName)
    const area = coming.find(({ municipality }) => municipality === narpes)?.areaId ?? ''
    const ofArea = titles(await at('programme', { area, municipality: 'all' }))
    assert.ok(ofArea.length > byName.length)
    const ofPlace = titles(await at('programme', { municipality: narpes, place: house }))
    assert.ok(ofPlace.length > 0 && ofPlace.length < byName.length)
  })

  it('narrows by age, weekday, kind, language and price, and every filter has its way out', async () => {
    const week = weekKey(addDays(today, 7))
    const all = titles(await at('programme', { municipality: narpes, week }))
    const page = await at('programme', { municipality: narpes, week, weekday: 6, age: 'toddler' })
    assert.ok(titles(page).includes('Lauantaileikki'))
    assert.ok(titles(page).length < 4)
    assert.match(page.body, /class="programme-held__one" href="[^"]*weekday=6[^"]*"/)
    assert.match(page.body, /class="programme-held__one" href="[^"]*age=toddler[^"]*"/)
    const youth = titles(await at('programme', { municipality: narpes, week, age: 'youth' }))
    assert.ok(youth.length < all.length)
    for (const query of [{ kind: 'group' }, { language: 'en' }, { free: '1' }, { audience: 'babies' }]) {
      const some = titles(await at('programme', { municipality: narpes, week, ...query }))
      assert.ok(some.length < all.length || query.free === '1', JSON.stringify(query))
      for (const title of some) assert.ok(all.includes(title), title)
    }
  })

  it('never ends in nothing: an empty week leads on', async () => {
    const page = await at('programme', { municipality: narpes, kind: 'stop', language: 'en' })
    says(page, programmeTexts.fi.empty.filtered)
    assert.match(page.body, new RegExp(path('wishes', 'fi')))
    assert.match(page.body, new RegExp(path('meetingPlaces', 'fi')))
  })

  it('says plainly what is cancelled, what is moved and where seats are left', async () => {
    const gone = coming.find(({ state, municipality }) => state === 'cancelled' && municipality !== null)
    const moved = coming.find(({ state, municipality }) => state === 'moved' && municipality !== null)
    assert.ok(gone && moved)
    const weekOf = (row: ProgrammeDay): Promise<Visit> =>
      at('programme', { municipality: row.municipality ?? '', week: weekKey(row.date), place: row.place?.id })
    const cancelled = await weekOf(gone)
    assert.match(cancelled.body, /programme-row--cancelled/)
    says(cancelled, 'Peruttu: sää')
    says(await weekOf(moved), 'Siirretty, oli')
    const alone = await at('activity', { day: gone.day }, { id: gone.activityId })
    says(alone, activityTexts.fi.cancelledTitle)
    assert.match(alone.body, /EventCancelled/)
    says(await at('activity', { day: moved.day }, { id: moved.activityId }), activityTexts.fi.movedTitle)
  })

  it('shows the day, the month, places, groups, events and what is for those who are new', async () => {
    const row = nextOf(saturdays)
    const day = await at('programmeDay', { municipality: narpes, day: row.day })
    assert.ok(titles(day).includes('Lauantaileikki'))
    const month = await at('programmeMonth', { municipality: narpes, month: row.day.slice(0, 7) })
    assert.match(month.body, new RegExp(`<table class="programme-month"`))
    assert.match(month.body, new RegExp(`href="[^"]*day=${row.day}[^"]*"`))
    says(await at('meetingPlaces', { municipality: narpes }), 'Närpiön seurakuntatalo')
    assert.ok(titles(await at('groups', { municipality: narpes })).length > 0)
    assert.ok(titles(await at('events', { municipality: 'Vaasa' })).length > 0)
    says(await at('newInTown', { municipality: narpes }), wishTexts.fi.newInTown.come.title)
  })

  it('shows a place with who answers for it, its week and the ways to take it along', async () => {
    const page = await at('meetingPlace', {}, { id: house })
    for (const word of [placeTexts.fi.host, placeTexts.fi.accessibility, placeTexts.fi.plan]) says(page, word)
    assert.match(page.body, /href="\/calendar\/place\/[0-9a-f-]+\.ics/)
    assert.match(page.body, new RegExp(path('meetingPlaceWeek', 'fi', { id: house })))
    assert.ok(titles(page).length > 3)
    const car = await programme(world.anyone, {
      county: '17',
      kinds: ['stop'],
      from: today,
      to: addDays(today, 30),
    })
    const mobile = car.rows.find(({ place }) => place?.kind === 'mobile')?.place?.id ?? ''
    says(await at('meetingPlace', {}, { id: mobile }), placeTexts.fi.route.title)
  })

  it('leads from a day with free seats to signing up for that day', async () => {
    const row = nextOf(saturdays)
    const page = await at('activity', { day: row.day }, { id: saturdays })
    assert.match(page.body, new RegExp(`href="${path('signUp', 'fi', { id: saturdays })}\\?day=${row.day}"`))
    says(page, activityTexts.fi.noName)
    assert.match(page.body, /"remainingAttendeeCapacity":\d+/)
  })

  it('has every page in three languages and none for what is not there', async () => {
    const visitor = world.visitor()
    const pages: readonly RouteName[] = [
      'programme',
      'programmeDay',
      'programmeMonth',
      'meetingPlaces',
      'groups',
      'events',
      'newInTown',
      'wishes',
    ]
    for (const lang of languages) {
      for (const name of pages) {
        const page = await visitor.get(path(name, lang, {}, { municipality: narpes }))
        assert.equal(page.status, 200, `${name} ${lang}`)
        assert.match(page.body, new RegExp(`<html lang="${lang}"`))
      }
      assert.equal((await visitor.get(path('meetingPlace', lang, { id: house }))).status, 200)
      assert.equal((await visitor.get(path('activity', lang, { id: saturdays }))).status, 200)
    }
    for (const id of ['x', '../../etc', '7821292f-0675-543c-98f3-cb3bcd106e57'])
      for (const name of ['activity', 'meetingPlace'] as const)
        assert.equal((await visitor.get(path(name, 'fi', { id }))).status, 404)
  })

  it('writes what organisers have typed as text alone, in the page and for search engines', async () => {
    const evil = '</script><script>alert(1)</script><b>"&'
    await world.db.asOwner((tx) =>
      sql`update meeting_places.activity set summary = ${JSON.stringify({ fi: evil })}::jsonb where id = ${saturdays}`.execute(
        tx,
      ),
    )
    const page = await at('activity', {}, { id: saturdays })
    keepsSilent(page, '<script>alert')
    assert.match(page.body, /\\u003c\/script>/)
  })

  it('takes a wish without a name, refuses what tells of a person, and shows what was answered', async () => {
    const visitor = world.visitor()
    const form = await visitor.get(path('wishes', 'fi', {}, { municipality: narpes }))
    const key = /name="key" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    const send = (words: string, municipality = narpes): Promise<Visit> =>
      visitor.post(path('wishes', 'fi'), { key, words, municipality })
    const empty = await send('')
    assert.equal(empty.status, 422)
    const personal = await send('Soittakaa minulle 040 123 4567, nimeni on Maija Meikäläinen')
    assert.equal(personal.status, 422)
    says(personal, 'Maija Meikäläinen')
    assert.equal((await send('Iltakahvila vuorotyöläisille', 'Eioleolemassa')).status, 422)
    const sent = await send('Iltakahvila vuorotyöläisille')
    says(sent, wishTexts.fi.sentTitle)
    // Unanswered it is seen by nobody but those who hold the programme.
    keepsSilent(sent, 'Iltakahvila vuorotyöläisille')
  })

  it('gives one calendar of the places that somebody chooses', async () => {
    const visitor = world.visitor()
    const page = await visitor.get(path('meetingPlaces', 'sv', {}, { municipality: '545' }))
    assert.match(page.body, /<form method="get" action="\/calendar\/own\.ics">/)
    const [first = '', second = ''] = [...page.body.matchAll(/name="p" value="([^"]+)"/g)].map(
      (found) => found[1],
    )
    assert.ok(first !== '' && second !== '')
    const feed = await visitor.get(`/calendar/own.ics?lang=sv&p=${first}&p=${second}`)
    const only = await visitor.get(`/calendar/own.ics?lang=sv&p=${first}`)
    const days = ({ body }: { readonly body: string }): number => body.split('BEGIN:VEVENT').length - 1
    assert.equal(feed.status, 200)
    assert.ok(days(only) > 0 && days(feed) > days(only))
  })
})
