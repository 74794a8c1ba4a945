import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Language } from '#platform/text.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { browserSite } from '#tests/support/site.ts'
import { myTexts } from '#web/public/my/texts.ts'
import { path } from '#web/paths.ts'

/** What only one of the parted parents has written or been told. */
const hers = ['En halua, että tästä puhutaan lasten isälle', 'Kauppapuistikko']
const his = ['hur man är pappa på deltid', 'Gamla Karperövägen']
const agreed = 'Eino vuoroviikoin, vaihto perjantaisin'

describe('scene 9: a mother reads what is happening, what has been agreed and who has looked', () => {
  const site = browserSite()
  before(() =>
    loadFamilies({
      db: site.world.db,
      crypto: site.world.product.deps.crypto,
      now: site.world.clock.now(),
    }),
  )

  /** From the sign-in page through the provider to one's own page. @returns how many of our pages were loaded since. */
  const signIn = async (page: Page, lang: Language, who: string): Promise<() => number> => {
    let count = 0
    page.on('response', (response) => {
      const isPage =
        response.request().isNavigationRequest() && response.request().frame() === page.mainFrame()
      if (isPage && response.status() !== 303 && response.url().startsWith(site.base)) count += 1
    })
    await page.goto(path('home', lang))
    count = 0
    await page.getByRole('link', { name: lang === 'fi' ? /^Oma perhe:/ : /^Min familj:/ }).click()
    await page.locator('select[name=county]').selectOption('17')
    await page.locator('button[name=provider]').first().click()
    await page.waitForURL(/interaction/)
    await page.locator(`input[name=who][value="${who}"]`).check()
    await page.locator('button[value=go]').click()
    await page.waitForURL((url) => url.pathname === path('my', lang))
    return () => count
  }

  for (const [lang, width] of [
    ['fi', 390],
    ['sv', 1280],
  ] as const) {
    it(`has three answers within four pages, without script, in ${lang} at ${width} px`, async () => {
      const words = myTexts[lang]
      const page = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      const pages = await signIn(page, lang, 'hanna')
      // Who is with us and how to reach them.
      const first = page.locator('#with li').first()
      assert.match(await first.innerText(), /Aino Lehto/)
      assert.equal(await first.locator('a[href^="tel:"]').count(), 1)
      // What has been agreed, and what she has allowed.
      assert.match(await page.locator('#agreed').innerText(), new RegExp(agreed))
      assert.match(
        await page.locator('#permits').innerText(),
        new RegExp(words.consents.purposes.cooperation),
      )
      const hersShown = await page.locator('main').innerText()
      for (const each of hers) assert.ok(hersShown.includes(each), each)
      // Who has looked.
      await page.getByRole('link', { name: words.nav.looked, exact: true }).click()
      await page.waitForURL((url) => url.pathname === path('myWhoLooked', lang))
      assert.match(await page.locator('main').innerText(), /Aino Lehto/)
      assert.ok(pages() <= 4, `${pages()} pages`)
    })

    it(`shows the other parent what is his and what was agreed, nothing of hers, in ${lang}`, async () => {
      const page = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(page, lang, 'mikael')
      const seen: string[] = []
      for (const name of [
        'my',
        'myEntries',
        'myThread',
        'myConsents',
        'myWhoLooked',
        'myData',
        'mySessions',
      ] as const) {
        await page.goto(path(name, lang))
        seen.push(await page.content())
      }
      const all = seen.join('\n')
      assert.match(all, new RegExp(agreed))
      for (const each of his) assert.ok(all.includes(each), each)
      for (const each of [...hers, 'Hanna soitti. Ero on tuore']) assert.ok(!all.includes(each), each)
    })
  }
})
