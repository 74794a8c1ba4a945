import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Language } from '#platform/text.ts'
import { loadCases } from '#seed/demo/cases/load-cases.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { browserSite } from '#tests/support/site.ts'
import { myTexts } from '#web/public/my/texts.ts'
import { talkTexts } from '#web/public/talks/texts.ts'
import { nowTexts } from '#web/public/walking/now-texts.ts'
import { voiceTexts } from '#web/public/walking/voice-texts.ts'
import { threadTexts } from '#web/threads/texts.ts'
import { path } from '#web/paths.ts'

/** What only one of the parted parents has written or been told. */
const hers = ['En halua, että tästä puhutaan lasten isälle', 'Kauppapuistikko']
const his = ['hur man är pappa på deltid', 'Gamla Karperövägen']
const agreed = 'Eino vuoroviikoin, vaihto perjantaisin'

describe('scene 9: a mother reads what is happening, what has been agreed and who has looked', () => {
  const site = browserSite()
  before(async () => {
    const { db, product, clock } = site.world
    const stage = { db, crypto: product.deps.crypto, now: clock.now() }
    await loadFamilies(stage)
    await loadCases(stage)
  })

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
      // What is going on, what comes next and who answers for the whole.
      const now = page.locator('section[id^="now-"]').first()
      assert.match(await now.innerText(), new RegExp(nowTexts[lang].now.help))
      assert.equal(await now.locator('[aria-current=step]').count(), 1)
      assert.match(await now.innerText(), /Aino Lehto/)
      assert.notEqual(await now.locator('.walk__next').innerText(), '')
      // What has been agreed, and what she has allowed.
      assert.match(await page.locator('#agreed').innerText(), new RegExp(agreed))
      assert.match(
        await page.locator('#permits').innerText(),
        new RegExp(words.consents.purposes.cooperation),
      )
      const hersShown = await page.locator('main').innerText()
      for (const each of hers) assert.ok(hersShown.includes(each), each)
      // Who has looked.
      await page.getByRole('link', { name: words.nav.looked, exact: true }).first().click()
      await page.waitForURL((url) => url.pathname === path('myWhoLooked', lang))
      assert.match(await page.locator('main').innerText(), /Aino Lehto/)
      assert.ok(pages() <= 4, `${pages()} pages`)
      // The plan, one link away.
      await page.getByRole('link', { name: words.nav.plan, exact: true }).first().click()
      await page.waitForURL((url) => url.pathname === path('myPlan', lang))
    })

    it(`writes to her worker, takes it back, sends it after all and gives feedback, without script, in ${lang}`, async () => {
      const [words, shared] = [talkTexts[lang], threadTexts[lang]]
      const page = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(page, lang, 'hanna')
      await page
        .locator(`a[href="${path('myTalks', lang)}"]`)
        .first()
        .click()
      const form = page.locator('#start form').first()
      if (!(await form.isVisible())) await page.locator('#start summary').first().click()
      const subject = lang === 'fi' ? 'Iltojen rauhoittaminen' : 'Lugnare kvällar'
      await form.locator('input[name^="subject-"]').fill(subject)
      await form.locator('textarea').fill('Tämä meni väärin.')
      await form.getByRole('button', { name: words.send }).click()
      await page.waitForURL((url) => url.searchParams.get('done') === 'on-its-way')
      await page.getByRole('button', { name: shared.undo }).click()
      await page.waitForURL((url) => url.searchParams.get('done') === 'undone')
      assert.equal(await page.locator('#write textarea').inputValue(), 'Tämä meni väärin.')
      await page.locator('#write textarea').fill('Miten saisimme illat rauhallisemmiksi?')
      await page.locator('#write').getByRole('button', { name: words.send }).click()
      await page.waitForURL((url) => url.searchParams.get('done') === 'on-its-way')
      assert.equal(await page.locator('.thread__turn').count(), 1)
      assert.match(await page.locator('.thread__turn').innerText(), /rauhallisemmiksi/)
      // Feedback, whose answer she will find in the same place.
      await page.goto(path('myVoice', lang))
      await page.locator('#feedback input[type=radio][value="4"]').first().check()
      await page.locator('#feedback').getByRole('button', { name: voiceTexts[lang].send }).first().click()
      await page.waitForURL((url) => url.searchParams.get('done') === 'thanked')
      assert.match(await page.locator('#said').innerText(), new RegExp(voiceTexts[lang].ratings[4]))
    })

    it(`shows the other parent what is his and what was agreed, nothing of hers, in ${lang}`, async () => {
      const page = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(page, lang, 'mikael')
      const seen: string[] = []
      for (const name of [
        'my',
        'myEntries',
        'myThread',
        'myTalks',
        'myPlan',
        'myMeetings',
        'myWorker',
        'myVoice',
        'myForMe',
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
      for (const each of [...hers, 'Hanna soitti. Ero on tuore', 'Iltojen rauhoittaminen', 'Lugnare kvällar'])
        assert.ok(!all.includes(each), each)
    })
  }
})
