import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { languages } from '#platform/text.ts'
import { demoCounties } from '#seed/demo/counties.ts'
import { meetingPlaceId, serviceId } from '#seed/demo/ids.ts'
import { offerId } from '#seed/demo/load-offers.ts'
import { meetingPlacesOf } from '#seed/demo/programme/places.ts'
import { openedCase } from '#tests/support/cases.ts'
import { builtFamily } from '#tests/support/families.ts'
import { referredAnd } from '#tests/support/referrals.ts'
import { askedAnd } from '#tests/support/requests.ts'
import type { Visit, Visitor } from '#tests/support/visitor.ts'
import { hiddenIn, keepsSilent, says } from '#tests/support/work-forms.ts'
import { freshWorld } from '#tests/support/world.ts'
import { path, type Query } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'

const slot = offerId('17', 'day-care')
/** How often a page leads there. */
const linksTo = (page: Visit, href: string): number =>
  page.body.split(`href="${href.replaceAll('&', '&amp;')}"`).length - 1

describe('the ways to times that families book', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const signedIn = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  /** Follows the way from the list to a booked time, and gives what it was booked for. */
  const bookBy = async (worker: Visitor, about: Query): Promise<unknown> => {
    const list = await worker.get(path('bookTimes', 'fi', {}, about))
    const way = path('bookTime', 'fi', { id: slot }, about)
    assert.equal(linksTo(list, way), 1)
    const offer = await worker.get(way)
    const href = /href="([^"]*aika=[^"]*)"/.exec(offer.body)?.[1]?.replaceAll('&amp;', '&')
    assert.ok(href)
    const chosen = await worker.get(href)
    const fields = ['aika', 'tapa', 'key', ...Object.keys(about)]
    const form = Object.fromEntries(fields.map((field) => [field, hiddenIn(chosen, field)]))
    assert.equal((await worker.post(path('bookTime', 'fi', { id: slot }), form)).status, 200)
    return world.db.asOwner(async (tx) => {
      const { rows } = await sql`select subject_kind, subject_id from appointments.appointment
        where offer_id = ${slot}`.execute(tx)
      assert.equal(rows.length, 1)
      return rows[0]
    })
  }

  it('begin on the home page, where one asks for help, and at the foot of every page', async () => {
    for (const lang of languages) {
      const href = path('bookTimes', lang)
      const home = await world.visitor().get(path('home', lang))
      says(home, shellTexts[lang].public.bookTimes)
      assert.equal(linksTo(home, href), 2)
      assert.equal(linksTo(await world.visitor().get(path('ask', lang)), href), 2)
      assert.equal(linksTo(await world.visitor().get(path('ask', lang, {}, { nuori: '1' })), href), 1)
      assert.equal(linksTo(await world.visitor().get(path('about', lang)), href), 1)
    }
  })

  it('lead a worker from a request to a time that hangs on the code of the family', async () => {
    const { id } = await askedAnd(world, 'taken')
    const guide = await signedIn('guide')
    const about = { pyynto: id }
    assert.equal(
      linksTo(await guide.get(path('workRequest', 'fi', { id })), path('bookTimes', 'fi', {}, about)),
      1,
    )
    assert.deepEqual(await bookBy(guide, about), { subject_kind: 'help-request', subject_id: id })
  })

  it('lead a worker from a referral, until it has ended', async () => {
    const { id } = await referredAnd(world, 'in-progress')
    const therapist = await signedIn('therapist')
    const about = { lahete: id }
    const page = await therapist.get(path('workReferral', 'fi', { id }))
    assert.equal(linksTo(page, path('bookTimes', 'fi', {}, about)), 1)
    assert.deepEqual(await bookBy(therapist, about), { subject_kind: 'referral', subject_id: id })
  })

  it('say nothing of a request to anybody who is no worker', async () => {
    const { id } = await askedAnd(world, 'taken')
    const list = await world.visitor().get(path('bookTimes', 'fi', {}, { pyynto: id }))
    assert.equal(linksTo(list, path('bookTime', 'fi', { id: slot })), 1)
    keepsSilent(await world.visitor().get(path('bookTime', 'fi', { id: slot }, { pyynto: id })), id)
  })

  it('lead a worker from the times of a case, with the code to hand on', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const { id } = await openedCase(world, family, { responsible: true })
    const page = await (await signedIn('guide')).get(path('workCaseMeetings', 'fi', { id }))
    assert.equal(page.status, 200)
    assert.equal(linksTo(page, path('bookTimes', 'fi')), 1)
    says(page, 'Saat varauksesta koodin. Anna se perheelle')
  })

  it('lead from a listing to the week of its meeting place', async () => {
    for (const county of demoCounties) {
      const place = meetingPlacesOf(county).find(({ service }) => service !== null)
      assert.ok(place !== undefined && place.service !== null)
      const page = await world
        .visitor()
        .get(path('service', 'sv', { id: serviceId(county.code, place.service) }))
      says(page, 'Se veckoprogrammet')
      assert.equal(
        linksTo(page, path('meetingPlace', 'sv', { id: meetingPlaceId(county.code, place.key) })),
        1,
      )
    }
  })

  it('are told of in the privacy notice, with how long what is kept', async () => {
    const page = await world.visitor().get(path('privacy', 'fi'))
    says(page, 'Ilmoittautuminen: 30 päivää')
    says(page, 'nimi ja yhteystieto 30 päivää, itse aika 365 päivää')
  })
})
