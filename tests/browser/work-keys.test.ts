import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from '#tests/support/requests.ts'
import { browserSite } from '#tests/support/site.ts'

describe('the keys and the news of the queue', () => {
  const site = browserSite()

  const queue = async (): Promise<Page> => {
    const page = await site.page({ viewport: { width: 1280, height: 800 } })
    await page.goto('/kirjaudu')
    await page.locator('button[value="guide"]').click()
    await page.waitForURL('**/tyo')
    await page.locator('.queue-keys').waitFor()
    return page
  }
  const inFocus = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

  it('walk the list, open one, find the filter and their own help, and rest while somebody types', async () => {
    await site.world.clear()
    const { id: first } = await ask(site.world, { worry: 'big' })
    const { id: second } = await ask(site.world, { worry: 'none' })
    const page = await queue()
    await page.keyboard.press('j')
    assert.equal(await inFocus(page, `a[href*="${first}"]`), true)
    await page.keyboard.press('j')
    assert.equal(await inFocus(page, `a[href*="${second}"]`), true)
    await page.keyboard.press('k')
    assert.equal(await inFocus(page, `a[href*="${first}"]`), true)
    await page.keyboard.press('?')
    assert.equal(await page.locator('#keyboard-help').getAttribute('open'), '')
    await page.keyboard.press('/')
    assert.equal(await inFocus(page, '#queue-filter select'), true)
    await page.keyboard.press('j')
    assert.equal(await inFocus(page, '#queue-filter select'), true)
    await page.locator(`a[href*="${first}"]`).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/tyo/pyynto/${first}`)
  })

  it('can be turned off, and stay so', async () => {
    const page = await queue()
    await page.locator('.queue-keys button').click()
    await page.reload()
    await page.locator('.queue-keys').waitFor()
    await page.keyboard.press('j')
    assert.equal(await inFocus(page, '.pane-item__link'), false)
  })

  it('tell of a new request without moving the list, until nobody is there', async () => {
    await ask(site.world)
    const page = await queue()
    await page.clock.install()
    await page.reload()
    await page.locator('x-island[data-name=queue-news][data-ready]').waitFor({ state: 'attached' })
    const before = await page.locator('.pane-item').first().boundingBox()
    await ask(site.world)
    await page.mouse.move(10, 10)
    await page.clock.runFor(61_000)
    await page.getByRole('link', { name: 'Päivitä: 1 uusi' }).waitFor()
    assert.deepEqual(await page.locator('.pane-item').first().boundingBox(), before)

    let asked = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/v1/queue')) asked += 1
    })
    await page.clock.runFor(60 * 60_000)
    assert.ok(asked <= 10, `${asked} questions in an hour in which nobody touched anything`)
  })
})
