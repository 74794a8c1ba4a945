import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addClockEntry, readYearFeed, setClockTime } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { byIcalJs, byNodeIcal } from '#tests/support/calendars.ts'
import { freshWorld } from '#tests/support/world.ts'
import { yearCalendar } from '#web/calendars/addresses.ts'

describe('the year of a county as a calendar', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    world.visitor().raw(address, { headers })
  const text = async (address: string): Promise<string> => {
    const response = await get(address)
    assert.equal(response.status, 200, address)
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8; method=PUBLISH')
    return response.text()
  }

  it('is read by two readers, in three languages, with each day that the year has', async () => {
    for (const county of ['17', '16', '09']) {
      const dates = await readYearFeed(world.anyone, { county })
      assert.equal(dates.length > 10, true)
      for (const lang of languages) {
        const feed = await text(yearCalendar(county, lang))
        assert.equal(byIcalJs(feed).length, dates.length, `${county} ${lang}`)
        assert.equal(byNodeIcal(feed).length, dates.length, `${county} ${lang}`)
        assert.equal(
          feed.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
          true,
        )
      }
    }
  })

  it('moves an entry when its day is agreed on, under the same name', async () => {
    const coordinator = world.as('coordinator')
    const { id } = await addClockEntry(coordinator, {
      entry: {
        kind: 'survey',
        title: { fi: 'Kysely; pilkku, ja\nrivi' },
        returns: 'yearly',
        firstDay: '2026-06-01',
        wholeMonth: true,
        note: 'Salainen',
      },
    })
    const ours = async () => {
      const feed = await text(yearCalendar('17', 'fi'))
      const blocks = feed.replaceAll(/\r\n[ \t]/g, '').split('BEGIN:VEVENT')
      return blocks.find((each) => each.includes('Kysely\\; pilkku') && /DTSTART[^\r]*:2026/.test(each)) ?? ''
    }
    const before = await ours()
    assert.match(before, /DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260701/)
    assert.match(before, /STATUS:TENTATIVE/)
    assert.equal(before.includes('Salainen'), false)
    await setClockTime(coordinator, {
      id,
      slot: '2026',
      version: 0,
      plannedOn: '2026-06-10',
      plannedAt: null,
      place: 'Kaupungintalo',
      doneOn: null,
      outcome: '',
    })
    const after = await ours()
    const uid = /UID:(\S+)/
    assert.equal(uid.exec(before)?.[1], uid.exec(after)?.[1])
    assert.match(after, /DTSTART;VALUE=DATE:20260610\r\nDTEND;VALUE=DATE:20260611/)
    assert.match(after, /STATUS:CONFIRMED/)
    assert.match(after, /SEQUENCE:2/)
  })

  it('names each time once and stays the same as long as nothing has changed', async () => {
    const address = yearCalendar('09', 'fi')
    const response = await get(address)
    const feed = await response.text()
    const names = feed.match(/^UID:.*$/gm) ?? []
    assert.equal(new Set(names).size, names.length)
    const etag = response.headers.get('etag') ?? ''
    assert.equal((await get(address, { 'if-none-match': etag })).status, 304)
    assert.equal(helsinkiDate(world.clock.now()), '2026-03-02')
  })

  it('is of counties that there are', async () => {
    assert.equal((await get('/calendar/year/99.ics')).status, 404)
    assert.equal((await get('/calendar/year/x.ics')).status, 404)
  })
})
