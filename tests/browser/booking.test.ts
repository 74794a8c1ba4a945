import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bookOffer, offerTimes } from '#capabilities/appointments/index.ts'
import { timeToken } from '../../src/capabilities/appointments/contacts.ts'
import { offerId } from '#seed/demo/load-offers.ts'
import { calendarId } from '#seed/demo/load-times.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

describe('booking a time, in a browser', () => {
  const site = browserSite()

  it('is calm at every width and in every language, for families and for those who receive them', async () => {
    const { world } = site
    const [central, joint] = [offerId('17', 'central'), offerId('17', 'both-parents')]
    const { times } = await offerTimes(world.anyone, { id: joint, way: 'on-site' })
    const at = times[0]?.from
    assert.ok(at !== undefined)
    const booked = await bookOffer(world.anyone, {
      offer: joint,
      startsAt: at,
      way: 'on-site',
      name: 'Laura',
      email: 'laura@perhe.example',
      key: 'a key of the browser',
      body: 'a body',
      from: 'here',
    })
    const token = booked.jointToken ?? ''
    const families: readonly Visit[] = [
      { name: 'bookTimes' },
      { name: 'bookTime', parts: { id: central } },
      {
        name: 'bookTime',
        parts: { id: central },
        query: { aika: '2026-03-10T07:00:00.000Z', tapa: 'phone' },
      },
      { name: 'bookTime', parts: { id: offerId('17', 'day-care') } },
      { name: 'jointTime', parts: { token } },
      { name: 'bookedTime', parts: { token: timeToken(world.anyone.crypto, booked.id, 1) } },
    ]
    const workers: readonly Visit[] = [
      { name: 'workOffers' },
      { name: 'workOffer', parts: { id: central } },
      { name: 'workOffer', parts: { id: 'uusi' } },
      { name: 'workRooms' },
      { name: 'workRoom', parts: { id: calendarId('17', 'room-hall') } },
    ]
    const problems: string[] = []
    for (const width of widths) {
      const page = await site.page({ viewport: { width, height: 900 } })
      problems.push(...(await walk(page, families, ['fi', 'sv'], `at ${width}`)))
      await page.context().clearCookies()
      await signIn(page, 'guide')
      problems.push(...(await walk(page, workers, ['fi', 'sv'], `at ${width}`)))
    }
    assert.deepEqual(problems, [])
  })
})
