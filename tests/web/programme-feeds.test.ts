import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  listMeetingPlaces,
  type MeetingPlaceItem,
  programme,
  type ProgrammeDay,
} from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { byIcalJs, byNodeIcal, propertiesOf, type ReadEvent } from '#tests/support/calendars.ts'
import { freshWorld } from '#tests/support/world.ts'
import {
  activityCalendar,
  areaCalendar,
  audienceCalendar,
  dayCalendar,
  ownCalendar,
  placeCalendar,
} from '#web/calendars/addresses.ts'
import { path } from '#web/paths.ts'
import { weekPdfAddress } from '#web/public/programme-shared/week-poster-pdf.ts'

const when = (events: readonly ReadEvent[]): string[] =>
  events
    .map(({ start, end, cancelled }) => `${start.toISOString()} ${end.toISOString()} ${cancelled}`)
    .toSorted()
const expected = (days: readonly ProgrammeDay[]): string[] =>
  days
    .map(
      ({ startsAt, endsAt, state }) =>
        `${startsAt.toISOString()} ${endsAt.toISOString()} ${state === 'cancelled'}`,
    )
    .toSorted()

describe('the programme for calendars, paper and other websites', () => {
  const world = freshWorld()
  let places: readonly MeetingPlaceItem[] = []
  let place = ''
  before(async () => {
    ;({ places } = await listMeetingPlaces(world.anyone, { county: '17', limit: 200 }))
    place = places.find(({ kind, thisWeek }) => kind === 'place' && thisWeek > 0)?.id ?? ''
    assert.notEqual(place, '')
  })
  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    world.visitor().raw(address, { headers })
  const text = async (address: string): Promise<string> => {
    const response = await get(address)
    assert.equal(response.status, 200, address)
    return response.text()
  }
  /** What the programme itself says of the coming weeks. */
  const coming = async (more: object): Promise<readonly ProgrammeDay[]> => {
    const from = helsinkiDate(world.clock.now())
    const all: ProgrammeDay[] = []
    let after: string | null = null
    do {
      const page = await programme(world.anyone, { from, to: addDays(from, 60), limit: 400, after, ...more })
      all.push(...page.rows)
      after = page.next
    } while (after !== null)
    return all
  }
  const inThatTime = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
    const from = helsinkiDate(world.clock.now())
    const to = addDays(from, 60)
    return events.filter(({ start }) => helsinkiDate(start) >= from && helsinkiDate(start) <= to)
  }
  const byOneself = (rows: readonly ProgrammeDay[]): readonly ProgrammeDay[] =>
    rows.filter(({ entry }) => entry === 'open' || entry === 'sign-up')

  it('two readers find in the calendar of every place what its programme says', async () => {
    for (const { id } of places.slice(0, 12)) {
      const said = expected(byOneself(await coming({ place: id })))
      const feed = await text(placeCalendar(id, 'sv'))
      assert.deepEqual(when(inThatTime(byIcalJs(feed))), said, 'ical.js')
      assert.deepEqual(when(inThatTime(byNodeIcal(feed))), said, 'node-ical')
    }
  })

  it('and in those of an area, an audience, an activity and of one’s own choice', async () => {
    const [area = ''] = places.flatMap(({ areaId }) => (areaId === null ? [] : [areaId]))
    const rows = await coming({ place })
    const [first] = byOneself(rows)
    assert.ok(first !== undefined)
    const feeds: readonly (readonly [string, readonly ProgrammeDay[]])[] = [
      [areaCalendar(area, 'fi'), byOneself(await coming({ area }))],
      [audienceCalendar('babies', 'fi', '17'), byOneself(await coming({ county: '17', audience: 'babies' }))],
      [activityCalendar(first.activityId, 'fi'), await coming({ activity: first.activityId })],
      [ownCalendar('fi', { activities: [], places: [place] }), byOneself(rows)],
    ]
    for (const [address, days] of feeds) {
      const feed = await text(address)
      assert.deepEqual(when(inThatTime(byIcalJs(feed))), expected(days), address)
      assert.deepEqual(when(inThatTime(byNodeIcal(feed))), expected(days), address)
    }
    const one = await text(dayCalendar(first.id, 'en'))
    assert.deepEqual(when(byIcalJs(one)), expected([first]))
    assert.deepEqual(when(byNodeIcal(one)), expected([first]))
  })

  it('a day that is cancelled stays in the calendar and says so', async () => {
    const [day] = byOneself(await coming({ place }))
    assert.ok(day !== undefined)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'cancelled', own = true, sequence = sequence + 1 where id = ${day.id}`.execute(
        tx,
      ),
    )
    const feed = await text(placeCalendar(place, 'sv'))
    const found = byNodeIcal(feed).find(
      ({ start, title }) => start.getTime() === day.startsAt.getTime() && title.startsWith('Inställt: '),
    )
    assert.equal(found?.cancelled, true)
    assert.match(feed, /STATUS:CANCELLED/)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.occurrence set state = 'planned', own = false where id = ${day.id}`.execute(
        tx,
      ),
    )
  })

  it('what has not changed is not sent again', async () => {
    const first = await get(placeCalendar(place, 'fi'))
    const etag = first.headers.get('etag') ?? ''
    assert.match(etag, /^"[\w-]{22}"$/)
    assert.match(first.headers.get('cache-control') ?? '', /public, max-age=/)
    assert.match(first.headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8/)
    const again = await get(placeCalendar(place, 'fi'), { 'if-none-match': `W/${etag}` })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    assert.notEqual((await get(placeCalendar(place, 'sv'))).headers.get('etag'), etag)
  })

  it('nothing of those who come and no address of a remote meeting is in a calendar', async () => {
    const remote = places.find(({ kind }) => kind === 'remote')?.id ?? ''
    const feed = await text(placeCalendar(remote, 'fi'))
    assert.doesNotMatch(feed.replaceAll('\r\n ', ''), /etana\.example/)
    const names = new Set(propertiesOf(await text(placeCalendar(place, 'fi'))).map(({ name }) => name))
    for (const name of ['ATTENDEE', 'ORGANIZER', 'CONTACT', 'COMMENT']) assert.ok(!names.has(name), name)
  })

  it('what is not there, not for everybody or too much is no calendar', async () => {
    const none = '00000000-0000-4000-8000-000000000000'
    const addresses = [
      placeCalendar(none, 'fi'),
      activityCalendar(none, 'fi'),
      dayCalendar(none, 'fi'),
      areaCalendar(none, 'fi'),
      '/calendar/audience/everybody.ics',
      '/calendar/place/x.ics',
      ownCalendar('fi', {
        activities: [],
        places: Array.from({ length: 61 }, (_, at) => none.slice(0, -2) + String(10 + at)),
      }),
      ownCalendar('fi', { activities: ['nobody'], places: [] }),
    ]
    for (const address of addresses) assert.equal((await get(address)).status, 404, address)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.place set state = 'draft' where id = ${place}`.execute(tx),
    )
    assert.equal((await get(placeCalendar(place, 'fi'))).status, 404)
    await world.db.asOwner((tx) =>
      sql`update meeting_places.place set state = 'published' where id = ${place}`.execute(tx),
    )
  })

  it('the week of a place is a page, and a PDF of one sheet in two sizes', async () => {
    for (const lang of languages) {
      const page = await text(path('meetingPlaceWeek', lang, { id: place }))
      assert.match(page, /week-poster__row/)
      const week = /week=(2026-W\d\d)/.exec(page)?.[1] ?? ''
      for (const [paper, size] of [
        ['a4', /595\.\d+ 841\.\d+/],
        ['a3', /841\.\d+ 1190\.\d+/],
      ] as const) {
        const response = await get(weekPdfAddress(lang, place, paper, week))
        assert.equal(response.status, 200)
        assert.equal(response.headers.get('content-type'), 'application/pdf')
        const bytes = Buffer.from(await response.arrayBuffer())
        const raw = bytes.toString('latin1')
        assert.ok(raw.startsWith('%PDF-'))
        assert.match(raw, size)
        assert.equal(raw.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, `${lang} ${paper}`)
        assert.match(raw, /StructTreeRoot/)
      }
    }
    assert.equal(
      (await get(weekPdfAddress('fi', '00000000-0000-4000-8000-000000000000', 'a4', ''))).status,
      404,
    )
  })

  it('the screen of a hall renews itself without a script', async () => {
    const response = await get(path('meetingPlaceScreen', 'sv', { id: place }))
    const page = await response.text()
    assert.match(response.headers.get('refresh') ?? '', /^\d+$/)
    assert.doesNotMatch(page, /<script|http-equiv/)
    const still = await get(path('meetingPlaceScreen', 'sv', { id: place }, { pysy: '1' }))
    assert.equal(still.headers.get('refresh'), null)
  })

  it('the list for other websites may be framed by anybody, and nothing else of the programme', async () => {
    const response = await get(`/upotus/ohjelma?kieli=sv&paikka=${place}`)
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    const page = await response.text()
    assert.doesNotMatch(page, /<script/)
    assert.match(page, /<html lang="sv"/)
    assert.match(page, /target="_blank"/)
    assert.equal(response.headers.get('set-cookie'), null)
    const other = await get(path('programmeEmbed', 'fi'))
    assert.doesNotMatch(other.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
    assert.match(await other.text(), /upotus\/ohjelma/)
  })
})
