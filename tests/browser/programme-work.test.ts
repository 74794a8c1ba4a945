import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { keptActivities, keptPlaces, makeWish, readKeptActivity } from '#capabilities/meeting-places/index.ts'
import { newId } from '#platform/ids.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

describe('those who hold the programme', () => {
  const site = browserSite()
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  it('make a weekly café of a parish with a summer break and cancel today, on a phone without script', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    page.setDefaultTimeout(20_000)
    await signIn(page, 'second-maintainer')
    await page.locator('.work-nav__menu > summary').click()
    await page.getByRole('link', { name: 'Program', exact: true }).click()
    await page.waitForURL('**/sv/arbete/program')

    // A house, in the name of the only organisation that one answers for.
    await page.goto(path('workPlaceNew', 'fi'))
    await page.locator('[name="name.fi"]').fill('Esimerkin pikkutupa')
    await press(page, 'Tallenna luonnos')
    // What is missing is said, what was typed is kept.
    assert.match(await page.locator('#error-summary').innerText(), /\S/)
    assert.equal(await page.locator('[name="name.fi"]').inputValue(), 'Esimerkin pikkutupa')
    await page.locator('[name="municipality"]').selectOption({ label: 'Vaasa' })
    await page.locator('[name="address.fi"]').fill('Esimerkkipolku 3')
    await press(page, 'Tallenna luonnos')
    await page.waitForURL(/paikat\/[0-9a-f-]{36}/)
    await press(page, 'Julkaise')
    await page.getByRole('status').getByText('näkyy nyt perheille').waitFor()

    // The summer break.
    await page.locator('summary', { hasText: 'Lisää tauko' }).click()
    await page.locator('[name="firstDay"]').fill('2026-06-01')
    await page.locator('[name="lastDay"]').fill('2026-08-15')
    await page.locator('[name="breakWords.fi"]').fill('Kesätauko')
    await press(page, 'Lisää tauko')
    await page.getByRole('status').getByText('Tauko on merkitty').waitFor()

    // The café: seen before it is kept, kept before it is published.
    await page.getByRole('link', { name: 'Lisää toiminta tänne' }).click()
    await page.getByLabel('Laji', { exact: true }).selectOption('family-cafe')
    await page.locator('[name="title.fi"]').fill('Pikkutuvan kahvila')
    await page.getByRole('checkbox', { name: 'maanantai' }).check()
    await page.locator('[name="opens"]').fill('14:00')
    await page.locator('[name="closes"]').fill('16:00')
    await page.locator('[name="firstDay"]').fill('2026-03-02')
    await page.getByRole('checkbox', { name: 'Ruotsi' }).check()
    await press(page, 'Katso päivät ja päällekkäisyydet')
    const shown = await page.locator('#esikatselu').innerText()
    assert.match(shown, /Joka viikko: maanantai klo 14–16/)
    assert.match(shown, /maanantaina 2\.3\./)
    assert.match(shown, /Mitään ei ole vielä tallennettu/)
    assert.equal(await page.locator('[name="title.fi"]').inputValue(), 'Pikkutuvan kahvila')
    await press(page, 'Tallenna luonnos')
    await page.waitForURL(/toiminta\/[0-9a-f-]{36}/)
    const id = /toiminta\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    assert.equal((await page.goto(path('activity', 'fi', { id })))?.status(), 404, 'no family sees a draft')
    await page.goto(path('workActivity', 'fi', { id }))
    await press(page, /^Julkaise/)
    await page.getByRole('status').getByText('Perheet näkevät toiminnan nyt').waitFor()

    // No day stands in the summer, and the days after it do.
    await page.goto(path('workActivity', 'fi', { id }, { kaikki: '1' }))
    const days = await page.locator('.keep-days').innerText()
    assert.match(days, /25\.5\./)
    assert.doesNotMatch(days, /\b\d+\.(6|7)\./)
    assert.match(days, /17\.8\./)

    // Today is called off: two presses.
    await page.getByRole('link', { name: 'Peru tämä päivä' }).click()
    await press(page, 'Peru tämä kerta')
    await page.getByRole('status').getByText('Kerta on peruttu').waitFor()
    await page.goto(path('activity', 'fi', { id }, { day: '2026-03-02' }))
    assert.match(await page.locator('main').innerText(), /[Pp]eruttu/)

    // And put back, since somebody came after all.
    await page.goto(path('workActivity', 'fi', { id }, { kerta: '2026-03-02' }))
    await press(page, 'Palauta suunnitelman mukaiseksi')
    await page.getByRole('status').getByText('taas suunnitelman mukainen').waitFor()
  })

  it('see what collides before they publish, and what others hold they only look at', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'second-maintainer')
    const { activities } = await keptActivities(site.world.as('guide'), { only: 'read', limit: 200 })
    const others = activities.find(({ mayKeep, kind }) => !mayKeep && kind === 'open')
    assert.ok(others !== undefined)
    await page.goto(path('workActivity', 'fi', { id: others.id }))
    assert.equal(await page.getByText('Tätä muuttavat ne, jotka järjestävät sen.').count(), 1)
    assert.equal(await page.getByRole('link', { name: /^Muuta/ }).count(), 0)
    assert.equal((await page.goto(path('workSignUps', 'fi', { id: others.id })))?.status(), 403)
  })

  for (const width of widths) {
    it(`have pages that are accessible and fit at ${width} px`, async () => {
      const { world } = site
      const coordinator = world.as('coordinator')
      const { activities } = await keptActivities(coordinator, { limit: 200 })
      const { places } = await keptPlaces(coordinator, { only: 'keep', limit: 200 })
      const series = activities.find(
        ({ kind, rule, nextDay }) => kind === 'open' && rule !== null && nextDay !== null,
      )
      const evening = activities.find(({ kind, entry }) => kind === 'event' && entry === 'sign-up')
      const group = activities.find(({ kind }) => kind === 'group')
      const [place] = places
      assert.ok(series && evening && group && place)
      const [day] = (await readKeptActivity(coordinator, { id: series.id })).days.filter(
        ({ startsAt }) => startsAt > world.clock.now(),
      )
      assert.ok(day)
      const wish = await makeWish(world.anyone, {
        key: newId(),
        from: 'test',
        wish: { county: '17', place: place.id, words: 'Kahvila myös lauantaina. '.repeat(8), language: 'fi' },
      })
      const visits: readonly Visit[] = [
        { name: 'workProgramme' },
        { name: 'workProgramme', query: { nakyma: 'month', pv: '2026-03-02' } },
        { name: 'workProgramme', query: { nakyma: 'day', pv: '2026-03-03', omat: '1' } },
        { name: 'workProgramme', query: { nakyma: 'list' } },
        { name: 'workPlaces' },
        { name: 'workPlaceNew' },
        { name: 'workPlace', parts: { id: place.id } },
        { name: 'workPlace', parts: { id: place.id }, query: { muokkaa: '1' } },
        { name: 'workActivityNew', query: { paikka: place.id } },
        { name: 'workActivity', parts: { id: series.id }, query: { kerta: day.day } },
        { name: 'workActivity', parts: { id: series.id }, query: { muokkaa: '1' } },
        { name: 'workActivity', parts: { id: evening.id } },
        { name: 'workSignUps', parts: { id: evening.id } },
        { name: 'workGroup', parts: { id: group.id } },
        { name: 'workSignUps', parts: { id: group.id } },
        { name: 'workWishes' },
        { name: 'workWishes', query: { vastaa: wish.id } },
      ]
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, visits, width === 320 ? ['sv'] : ['fi', 'en'], `at ${width}`), [])
    })
  }
})
