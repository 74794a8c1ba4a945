import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type CameWhat, readCount } from '#capabilities/meeting-places/index.ts'
import { readOutreach } from '#capabilities/outreach/index.ts'
import { idFrom } from '#platform/ids.ts'
import { activityId, outreachId } from '#seed/demo/ids.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'
import { ordinaryMonday } from '#tests/support/world.ts'

const day = idFrom('occurrence', activityId('17', 'stop:vaasa'), '2026-03-02')
const car = outreachId('17', 'family-car')
const address = `/tyo/ohjelma/laske/${day}`

describe('counting where there is no network', () => {
  const site = browserSite()

  const press = (page: Page, what: string): Promise<void> => page.locator(`button[value="${what}|1"]`).click()
  const count = (page: Page, what: string): Promise<string | null> =>
    page.locator(`[data-what="${what}"]`).textContent()
  const stored = async (what: CameWhat): Promise<number> =>
    (await readCount(site.world.as('guide'), { id: day })).came[what] ?? 0
  const notes = async (): Promise<readonly string[]> =>
    (await readCount(site.world.as('guide'), { id: day })).notes.map(({ words }) => words)
  const sent = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      () =>
        localStorage.getItem('perhetalo-taps') === null && localStorage.getItem('perhetalo-notes') === null,
    )
  const live = (page: Page): Promise<void> => page.locator('x-island[data-ready] .tally').first().waitFor()
  /** Until the phone has kept what it needs. */
  const kept = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      for (;;) {
        const found = await navigator.serviceWorker.getRegistration(location.pathname)
        const shell = await caches.match('/tyo/laske-ilman-verkkoa')
        if (found?.active?.state === 'activated' && shell !== undefined) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })
  const open = async (at = address): Promise<Page> => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    // The phone's clock goes with the world's.
    await page.clock.setSystemTime(ordinaryMonday)
    await page.goto('/kirjaudu')
    await page.locator('button[value="guide"]').click()
    await page.waitForURL(/\/tyo$/)
    await page.goto(at)
    await live(page)
    await kept(page)
    return page
  }

  it('opens again, takes presses and words, and counts each once when the network is back', async () => {
    const page = await open()
    const was = [await stored('adults'), await stored('children')] as const
    await press(page, 'adults')
    await sent(page)

    await page.context().setOffline(true)
    await press(page, 'adults')
    await page.reload()
    await page.locator('x-island[data-name="count-offline"] .tally').waitFor()
    assert.match((await page.locator('main').textContent()) ?? '', /Ei verkkoa/)
    // What was counted before, sent or not, is still there.
    assert.equal(await count(page, 'adults'), String(was[0] + 2))
    for (let child = 0; child < 3; child += 1) await press(page, 'children')
    await page.locator('#day-note').fill('Kaupan pihassa oli tilaa.')
    await page.locator('.day-notes button').click()
    await page.reload()
    await page.locator('x-island[data-name="count-offline"] .tally').waitFor()
    assert.equal(await count(page, 'children'), String(was[1] + 3))
    assert.match((await page.locator('.day-notes').textContent()) ?? '', /Kaupan pihassa oli tilaa/)
    assert.deepEqual(await axeProblems(page), [])
    assert.equal(await stored('children'), was[1])

    await page.context().setOffline(false)
    await sent(page)
    assert.deepEqual([await stored('adults'), await stored('children')], [was[0] + 2, was[1] + 3])
    assert.ok((await notes()).includes('Kaupan pihassa oli tilaa.'))
    // The whole page comes again, and nothing is counted twice.
    await page.reload()
    await live(page)
    assert.equal(await page.locator('x-island[data-name="count-offline"]').count(), 0)
    assert.equal(await count(page, 'children'), String(was[1] + 3))
    assert.equal((await notes()).filter((each) => each === 'Kaupan pihassa oli tilaa.').length, 1)
  })

  it('does so at places of outreach too, and beginning anew on another day', async () => {
    const page = await open(`/tyo/jalkautuminen/${car}`)
    const was = (await readOutreach(site.world.as('guide'), { id: car })).counts['age:adult'] ?? 0
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('x-island[data-name="count-offline"] .tally').waitFor()
    await press(page, 'age:adult')
    assert.equal(await count(page, 'age:adult'), String(was + 1))
    await page.context().setOffline(false)
    await sent(page)
    assert.equal((await readOutreach(site.world.as('guide'), { id: car })).counts['age:adult'], was + 1)
  })

  it('says so plainly where the page has never been open on this phone', async () => {
    const page = await open()
    await page.context().setOffline(true)
    await page.goto(`/tyo/ohjelma/laske/${randomUUID()}`)
    await page.locator('main', { hasText: 'eikä tätä sivua ole avattu' }).waitFor()
    await page.context().setOffline(false)
  })

  it('refuses a note that looks like somebody’s before it is kept on the phone', async () => {
    const page = await open()
    await page.context().setOffline(true)
    await page.locator('#day-note').fill('Äiti, soita 040 123 4567')
    await page.locator('.day-notes button').click()
    assert.match((await page.locator('#day-note-error').textContent()) ?? '', /puhelinnumero/)
    assert.equal(await page.evaluate(() => localStorage.getItem('perhetalo-notes')), null)
    // What was typed stays, to be mended.
    assert.equal(await page.locator('#day-note').inputValue(), 'Äiti, soita 040 123 4567')
    await page.context().setOffline(false)
  })

  it('keeps nobody’s data on the phone, and no page but its own', async () => {
    const page = await open()
    const onPhone = await page.evaluate(async () => {
      const found: { address: string; text: string }[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          const answer = await cache.match(request)
          const isText = /html|json|text/.test(answer?.headers.get('content-type') ?? '')
          found.push({
            address: new URL(request.url).pathname,
            text: isText ? ((await answer?.text()) ?? '') : '',
          })
        }
      }
      const scopes = (await navigator.serviceWorker.getRegistrations()).map(
        ({ scope }) => new URL(scope).pathname,
      )
      return { found, scopes, shelf: JSON.stringify(Object.entries(localStorage)) }
    })
    assert.deepEqual(onPhone.scopes, ['/tyo/ohjelma/laske/'])
    const pages = onPhone.found.filter(({ address: at }) => !at.startsWith('/assets/'))
    assert.deepEqual(
      pages.map(({ address: at }) => at),
      ['/tyo/laske-ilman-verkkoa'],
    )
    const { name } = site.world.actor('guide')
    const names = [name, ...name.split(' '), site.world.actor('guide').id]
    for (const each of names) {
      assert.ok(!pages.some(({ text }) => text.includes(each)), each)
      assert.ok(!onPhone.shelf.includes(each), each)
    }
  })

  it('leaves nothing on the phone when somebody signs out, but what has not been sent', async () => {
    const page = await open()
    await page.route('**/tallies', (route) => route.abort())
    await press(page, 'first-time')
    await page.locator('form[data-forgets] button').click()
    await page.waitForURL((url) => url.pathname === '/')
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      shelf: Object.keys(localStorage),
    }))
    assert.deepEqual(left, { caches: [], workers: 0, shelf: ['perhetalo-taps'] })
    await page.unroute('**/tallies')
    // Whoever signs in again and counts sends it.
    const was = await stored('first-time')
    await page.goto('/kirjaudu')
    await page.locator('button[value="guide"]').click()
    await page.waitForURL(/\/tyo$/)
    await page.goto(address)
    await sent(page)
    assert.equal(await stored('first-time'), was + 1)
  })

  it('leaves the phone as soon as the sign-in has ended', async () => {
    const page = await open()
    await page.context().clearCookies()
    await page.goto(address)
    await page.evaluate(async () => {
      for (;;) {
        const workers = await navigator.serviceWorker.getRegistrations()
        if (workers.length === 0 && (await caches.keys()).length === 0) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })
  })

  it('breaks no rule of its own', () => {
    assert.deepEqual(
      site.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|40[13]/.test(fault)),
      [],
    )
  })
})
