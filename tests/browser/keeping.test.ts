import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { path } from '#web/paths.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'

describe('people open consultations and calendars themselves', () => {
  const site = browserSite()
  beforeEach(() => site.world.clear())

  const signIn = async (page: Page, persona: string): Promise<void> => {
    await page.goto('/kirjaudu')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL(/\/(tyo|arbete|work)/)
  }
  /** Looked at in a page of its own: what looks is a script, and the forms are walked without any. */
  const problemsHere = async (walked: Page, persona: string): Promise<readonly string[]> => {
    const page = await site.page({ viewport: walked.viewportSize() ?? { width: 390, height: 800 } })
    await signIn(page, persona)
    await page.goto(walked.url())
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const found = (await axeProblems(page)).map((problem) => `${page.url()}: ${problem}`)
    await page.close()
    return wide > 0 ? [...found, `${walked.url()}: ${wide} px too wide`] : found
  }
  const keepPicture = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['PICTURES']
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }

  it('a coordinator opens a consultation on the first and third Tuesday, changes and closes it', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    await signIn(page, 'coordinator')
    await page.goto(path('workNewHost', 'fi'))
    const found = [...(await problemsHere(page, 'coordinator'))]
    await page.locator('input[name="people"]').first().check()
    await page.locator('#name-fi').fill('Unikonsultaatio')
    await page.locator('#whatFor-fi').fill('Kun lapsi ei nuku.')
    await page.locator('input[name="rhythm"][value="month"]').check()
    await page.locator('input[name="weeks"][value="1"]').check()
    await page.locator('input[name="weeks"][value="3"]').check()
    await page.locator('input[name="days"][value="TU"]').check()
    await page.locator('#opens').fill('12:30')
    await page.locator('#closes').fill('14:00')
    await page.getByRole('button', { name: 'Katso seuraavat ajat' }).click()
    assert.match(await page.locator('main').innerText(), /1\. tiistai, 3\. tiistai/)
    assert.equal(await page.locator('.times-next li').count(), 5)
    assert.equal(await page.locator('#name-fi').inputValue(), 'Unikonsultaatio')
    await keepPicture(page, 'new-host-390')
    await page.getByRole('button', { name: 'Avaa konsultaatio' }).click()
    await page.waitForURL(/muokkaa\?tehty=opened/)
    await keepPicture(page, 'host-settings-390')
    found.push(...(await problemsHere(page, 'coordinator')))
    await page.locator('#whatFor-sv').fill('När barnet inte sover.')
    await page.getByRole('button', { name: 'Tallenna tiedot' }).click()
    await page.waitForURL(/tehty=saved/)
    assert.equal((await page.locator('#whatFor-sv').inputValue()).trim(), 'När barnet inte sover.')
    await page.getByRole('button', { name: 'Sulje konsultaatio' }).click()
    await page.waitForURL(/tehty=closed/)
    await page.goto(path('workConsultation', 'fi'))
    assert.match(await page.locator('main').innerText(), /Unikonsultaatio/)
    assert.deepEqual(found, [])
  })

  it('a unit lead opens a room and its hours every other week; a worker finds no page of it', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false })
    await signIn(page, 'unit-lead')
    await page.goto(path('workCalendars', 'sv'))
    const found = [...(await problemsHere(page, 'unit-lead'))]
    await keepPicture(page, 'calendars-1280-sv')
    await page.locator('input[name="kind"][value="room"]').check()
    await page.getByRole('button', { name: 'Öppna kalendern' }).click()
    assert.match(await page.locator('#error-summary').innerText(), /Fyll i/)
    await page.locator('#name-sv').fill('Rummet med soffan')
    await page.getByRole('button', { name: 'Öppna kalendern' }).click()
    await page.waitForURL(/tehty=opened/)
    const address = new URL(page.url()).pathname
    await page.getByText('Lägg till en återkommande tid').click()
    await page.locator('input[name="rhythm"][value="w2"]').check()
    await page.locator('input[name="days"][value="FR"]').check()
    await page.getByRole('button', { name: 'Lägg till tiden' }).click()
    await page.waitForURL(/tehty=hours/)
    assert.match(await page.locator('main').innerText(), /Varannan vecka: fredag/)
    await keepPicture(page, 'calendar-1280-sv')
    found.push(...(await problemsHere(page, 'unit-lead')))
    const guide = await site.page()
    await signIn(guide, 'teacher')
    assert.equal((await guide.goto(address))?.status(), 404)
    assert.deepEqual(found, [])
  })
})
