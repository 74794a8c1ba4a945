import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { sendHelpRequest } from '#capabilities/help-requests/index.ts'
import { ask } from '#tests/support/requests.ts'
import { browserSite } from '#tests/support/site.ts'

const manyTabs = 120

/** Tabs on until the element in focus fits; every stop on the way must be visible and not covered. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < manyTabs; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((wanted) => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return { fits: false, hidden: null }
      const box = focused.getBoundingClientRect()
      const fits = focused.matches(wanted)
      if (box.width === 0 || box.height === 0) return { fits, hidden: null }
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
      const y = box.top + Math.min(box.height / 2, 20)
      const onTop = document.elementFromPoint(x, y)
      const isSeen =
        onTop !== null &&
        (focused.contains(onTop) || onTop.contains(focused) || onTop.closest('label') !== null)
      return { fits, hidden: isSeen ? null : focused.outerHTML.slice(0, 120) }
    }, selector)
    assert.equal(stop.hidden, null, `focus is covered at ${page.url()}`)
    if (stop.fits) return
  }
  throw new Error(`No element "${selector}" was reached with the Tab key at ${page.url()}`)
}

const send = async (page: Page): Promise<void> => {
  const before = page.url()
  await tabTo(page, 'main form button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

describe('with the keyboard alone', () => {
  const site = browserSite()
  for (const width of [390, 1280]) {
    it(`a family asks for help at ${width} px`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await page.goto('/')
      await tabTo(page, 'a[href="/pyyda-apua"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/pyyda-apua')
      await tabTo(page, 'main input[type=radio]')
      await page.keyboard.press('Space')
      await send(page)
      await tabTo(page, 'main textarea')
      await page.keyboard.type('Uni on vähissä ja arki takkuaa.')
      await send(page)
      await tabTo(page, 'main input[type=radio]')
      await page.keyboard.press('Space')
      await send(page)
      await tabTo(page, 'main input:not([type=hidden])')
      await page.keyboard.type('Vaasa')
      await page.keyboard.press('Escape')
      await send(page)
      await tabTo(page, 'main input[type=radio]')
      await page.keyboard.press('Space')
      await send(page)
      await page.waitForURL('**/tarkista')
      await send(page)
      await page.waitForURL('**/vastaanotettu')
      const code = /(?:[0-9A-Z]{5}-){4}[0-9A-Z]{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''
      assert.notEqual(code, '')
    })
  }

  it('a family follows its request and adds a message', async () => {
    const { code } = await ask(site.world)
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await page.goto('/seuraa')
    await tabTo(page, 'main input:not([type=hidden])')
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/seuraa/pyynto')
    await tabTo(page, 'main textarea')
    await page.keyboard.type('Voitte soittaa aamulla.')
    await tabTo(page, 'main button[type=submit]')
    await page.keyboard.press('Enter')
    await page.getByText('Voitte soittaa aamulla.').first().waitFor()
  })

  it('a guide takes a request from the queue, answers and signs out', async () => {
    const { world } = site
    const { id } = await sendHelpRequest(world.anyone, {
      key: 'keyboard-queue',
      body: 'keyboard',
      from: 'test',
      countyOf: world.product.deps.catalogue.countyServing,
      request: {
        forWhom: 'child',
        topics: [],
        worry: 'big',
        text: 'Apua kaivataan.',
        municipality: '905',
        language: 'fi',
        contact: null,
      },
    })
    const page = await site.page({ viewport: { width: 1280, height: 800 } })
    await page.goto('/kirjaudu')
    await tabTo(page, 'button[value="guide"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/tyo')
    await tabTo(page, `a[href*="${id}"]`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/tyo/pyynto/${id}**`)
    await tabTo(page, 'form:has(input[name=move][value=take]) button, button[name=move][value=take]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=take/)
    const summary = page
      .locator('details:has(textarea[name=text]) > summary, summary:has-text("Vastaa")')
      .first()
    if (
      (await summary.count()) > 0 &&
      !(await page.locator('form:has(input[value=answer]) textarea').isVisible())
    ) {
      await summary.focus()
      await page.keyboard.press('Enter')
    }
    await page.locator('form:has(input[name=move][value=answer]) textarea').focus()
    await page.keyboard.type('Hei, autamme mielellämme.')
    await tabTo(page, 'form:has(input[name=move][value=answer]) button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=answer/)
    await page.getByText('Hei, autamme mielellämme.').first().waitFor()
  })

  it('without a fault in the browser', () => {
    assert.deepEqual(site.faults, [])
  })
})
