import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readDraft } from '#capabilities/directory/index.ts'
import { shownNow, tidiedDirectory } from '#tests/support/listings.ts'
import { browserSite } from '#tests/support/site.ts'

const next = (page: Page): Promise<void> => page.locator('main form button[value="next"]').first().click()

async function signIn(page: Page, persona: string): Promise<void> {
  page.setDefaultTimeout(15_000)
  await page.goto('/kirjaudu')
  await page.locator(`button[value="${persona}"]`).click()
  await page.waitForURL(/\/(tyo|arbete)/)
}

describe('a volunteer lists a service on a phone', () => {
  const site = browserSite()
  tidiedDirectory(site.world)

  it('without script, from the first page to the one that families see', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(page, 'maintainer')
    // Somebody who only keeps listings lands where they are.
    assert.match(page.url(), /\/tyo\/palvelut$/)
    await page.getByRole('button', { name: 'Lisää palvelu' }).click()

    assert.match(page.url(), /\/service$/)
    await page.getByLabel('Etsi').fill('perhekahvilaan')
    await page.getByRole('button', { name: 'Hae kuvauksia' }).click()
    await page.locator('a.templates__link').first().click()
    await next(page)

    assert.match(page.url(), /\/who$/)
    await page.getByLabel('Vanhin, vuosina').fill('kuusi')
    await next(page)
    // What was wrong is said, what was right is kept.
    assert.match(await page.locator('#error-summary').innerText(), /kokonaisluku/)
    await page.getByLabel('Vanhin, vuosina').fill('6')
    await page.getByRole('checkbox', { name: 'Ruotsi' }).first().check()
    await next(page)

    assert.match(page.url(), /\/how$/)
    await page.getByLabel('Puhelin', { exact: false }).first().fill('000 17 199')
    await page.locator('[name="phoneHours.1"]').fill('9-11 ja 12-14.30')
    await page.locator('[name="web"]').fill('javascript:alert(1)')
    await next(page)
    assert.match(await page.locator('#error-summary').innerText(), /https:\/\//)
    assert.equal(await page.locator('[name="phoneHours.1"]').inputValue(), '9-11 ja 12-14.30')
    await page.locator('[name="web"]').fill('yhdistys.example/kahvila')
    await next(page)

    assert.match(page.url(), /\/professionals$/)
    await page.locator('[name="professional.phone"]').fill('000 17 198')
    await next(page)

    assert.match(page.url(), /\/where$/)
    await page.getByRole('checkbox', { name: 'Vaasa' }).check()
    await next(page)

    assert.match(page.url(), /\/places$/)
    await page.getByLabel('Kunta').selectOption({ label: 'Vaasa' })
    await page.getByRole('button', { name: 'Näytä paikat' }).click()
    await page.locator('input[name="sites"]').first().check()
    await page.getByRole('button', { name: 'Lisää valitut' }).click()
    await page.locator('main details summary', { hasText: 'Muu osoite' }).click()
    await page.locator('[name="name.fi"]').fill('Esimerkkitupa')
    await page.locator('[name="address.fi"]').fill('Esimerkkipolku 5')
    await page.getByRole('button', { name: 'Lisää osoite' }).click()
    assert.equal(await page.locator('.chosen-places__one').count(), 2)
    await page.getByRole('link', { name: 'Tallenna ja jatka' }).click()

    assert.match(page.url(), /\/hours$/)
    await page.locator('[name="hours.0.3"]').fill('9–11.30')
    await page.locator('[name="same"]').check()
    await page.getByText('Lisää poikkeava päivä').click()
    await page.locator('[name="exceptions.0.from"]').fill('2026-07-01')
    await page.locator('[name="exceptions.0.to"]').fill('2026-07-31')
    await next(page)

    assert.match(page.url(), /\/cost$/)
    await page.getByLabel('Maksaa jotain').check()
    await page.locator('[name="cost.fi"]').fill('2 euroa')
    await next(page)

    assert.match(page.url(), /\/texts$/)
    await page.locator('[name="name.fi"]').fill('Esimerkin <b>perhekahvila</b>')
    await next(page)

    assert.match(page.url(), /\/preview$/)
    const preview = await page.locator('main').innerText()
    assert.match(preview, /Esimerkin <b>perhekahvila<\/b>/)
    assert.match(preview, /yhdellä kielellä/)
    await page.getByRole('link', { name: /sellaisena kuin perhe/ }).click()
    assert.match(await page.locator('main').innerText(), /Esikatselu\. Tätä ei ole vielä julkaistu/)
    await page.getByRole('link', { name: 'Takaisin luonnokseen' }).click()
    await page.getByRole('button', { name: 'Julkaise' }).click()

    assert.match(page.url(), /\/tyo\/palvelut\/[0-9a-f-]+\?done=published$/)
    await shownNow(site.world)
    await page.getByRole('link', { name: 'Katso perheiden sivulla' }).click()
    const shown = await page.locator('main').innerText()
    assert.match(shown, /Esimerkin <b>perhekahvila<\/b>/)
    assert.match(shown, /2 euroa/)
    assert.match(shown, /Esimerkkipolku 5/)
    assert.deepEqual(site.faults, [])
  })

  it('and can stop at any step: the draft is there on the next day', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(page, 'second-maintainer')
    await page.goto('/sv/arbete/tjanster')
    await page.getByRole('button', { name: 'Lägg till en tjänst' }).click()
    await page.goto(`${page.url()}?tyyppi=parish-clubs`)
    await next(page)
    await page.getByLabel('Äldst, i år').fill('5')
    await next(page)
    const id = /\/utkast\/([0-9a-f-]+)\//.exec(page.url())?.[1] ?? ''
    assert.equal((await readDraft(site.world.as('second-maintainer'), { id })).content.ageTo, 5)
    await page.goto('/sv/arbete/tjanster')
    await page.locator('a[href*="/utkast/"]').first().click()
    assert.match(page.url(), /\/(who|how)$/)
  })
})
