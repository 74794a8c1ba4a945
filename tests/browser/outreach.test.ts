import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readOutreach } from '#capabilities/outreach/index.ts'
import { outreachId } from '#seed/demo/ids.ts'
import { browserSite } from '#tests/support/site.ts'
import { ordinaryMonday } from '#tests/support/world.ts'

const car = outreachId('17', 'family-car')

describe('counting visitors on a phone', () => {
  const site = browserSite()

  const count = (page: Page, what: string): Promise<string | null> =>
    page.locator(`[data-what="${what}"]`).textContent()
  const press = (page: Page, what: string): Promise<void> => page.locator(`button[value="${what}|1"]`).click()
  const stored = async (what: 'age:adult' | 'age:3-6' | 'topic:tiredness'): Promise<number> =>
    (await readOutreach(site.world.as('guide'), { id: car })).counts[what] ?? 0
  const waits = (page: Page): Promise<number> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('perhetalo-taps') ?? '[]').length as number)
  const open = async (page: Page): Promise<void> => {
    // The phone's clock goes with the world's.
    await page.clock.setSystemTime(ordinaryMonday)
    await page.goto('/kirjaudu')
    await page.locator('button[value="guide"]').click()
    await page.waitForURL(/\/tyo$/)
    await page.goto(`/tyo/jalkautuminen/${car}`)
    await page.locator('x-island[data-name="tally"][data-ready]').waitFor({ state: 'attached' })
  }

  it('works without a network and counts each press once when it is back', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    // Other tests may have counted here before.
    const was = [await stored('age:adult'), await stored('age:3-6'), await stored('topic:tiredness')] as const
    await open(page)
    const people = Number(await count(page, 'people'))
    await press(page, 'age:adult')
    await page.waitForFunction(() => localStorage.getItem('perhetalo-taps') === null)
    assert.equal(await stored('age:adult'), was[0] + 1)

    await page.context().setOffline(true)
    await press(page, 'age:adult')
    await press(page, 'age:3-6')
    await press(page, 'age:3-6')
    await press(page, 'topic:tiredness')
    assert.deepEqual(
      [await count(page, 'age:adult'), await count(page, 'age:3-6'), await count(page, 'people')],
      [was[0] + 2, was[1] + 2, people + 4].map(String),
    )
    assert.equal(await waits(page), 4)
    assert.equal(await stored('age:3-6'), was[1])

    await page.context().setOffline(false)
    await page.waitForFunction(() => localStorage.getItem('perhetalo-taps') === null)
    assert.deepEqual(
      [await stored('age:adult'), await stored('age:3-6'), await stored('topic:tiredness')],
      [was[0] + 2, was[1] + 2, was[2] + 1],
    )
    await page.reload()
    assert.equal(await count(page, 'age:3-6'), String(was[1] + 2))
  })

  it('whose answer is lost sends again and still counts once', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await open(page)
    const before = await stored('age:adult')
    let lost = 0
    await page.route('**/tallies', async (route) => {
      if (lost > 0) return route.continue()
      lost += 1
      // It arrives, and the phone never hears so.
      await route.fetch()
      return route.abort()
    })
    await press(page, 'age:adult')
    await page.waitForFunction(() => (localStorage.getItem('perhetalo-taps') ?? '').length > 2)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.waitForFunction(() => localStorage.getItem('perhetalo-taps') === null)
    assert.equal(await stored('age:adult'), before + 1)
    assert.equal(lost, 1)
  })

  it('takes the last press back', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await open(page)
    const before = await count(page, 'age:adult')
    await press(page, 'age:adult')
    await page.locator('.tally__undo').click()
    assert.equal(await count(page, 'age:adult'), before)
    await page.waitForFunction(() => localStorage.getItem('perhetalo-taps') === null)
    assert.equal(String(await stored('age:adult')), before)
  })

  it('keeps nothing on the phone but a place, what, how many and when', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await open(page)
    await page.context().setOffline(true)
    await press(page, 'age:adult')
    const kept = await page.evaluate(() => Object.entries(localStorage))
    assert.deepEqual(kept.map(([name]) => name).toSorted(), ['perhetalo-counting', 'perhetalo-taps'])
    const [tap] = JSON.parse(kept.find(([name]) => name === 'perhetalo-taps')?.[1] ?? '[]') as Record<
      string,
      unknown
    >[]
    assert.deepEqual(Object.keys(tap ?? {}).toSorted(), ['at', 'change', 'id', 'source', 'what', 'work'])
    await page.context().setOffline(false)
    await page.waitForFunction(() => localStorage.getItem('perhetalo-taps') === null)
  })

  it('works without script, one press a page', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    await page.goto('/kirjaudu')
    await page.locator('button[value="guide"]').click()
    await page.goto(`/tyo/jalkautuminen/${car}`)
    const before = Number(await count(page, 'age:3-6'))
    await press(page, 'age:3-6')
    await page.waitForURL(/kumoa=/)
    assert.equal(Number(await count(page, 'age:3-6')), before + 1)
    await page.locator('#laskuri form').first().locator('button').click()
    await page.waitForURL(/kumottu=/)
    assert.equal(Number(await count(page, 'age:3-6')), before)
  })

  it('breaks no rule of its own', () => {
    assert.deepEqual(
      site.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault)),
      [],
    )
  })
})
