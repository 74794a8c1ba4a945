import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { addDays, helsinkiDate, weekday } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { activityId } from '#seed/demo/ids.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { programmeTexts } from '#web/public/programme/texts.ts'
import { signUpTexts } from '#web/public/sign-ups/texts.ts'

const saturdays = activityId('17', 'meeting-place-545:saturday')
const titles = { sv: 'Lördagslek', fi: 'Lauantaileikki' } as const
const towns = { sv: 'Närpes', fi: 'Närpiö' } as const

describe('scene 12: a family new in Närpes finds something for a toddler on Saturday', () => {
  const site = browserSite()
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))
  before(() => assert.notEqual(saturdays, ''))

  const counting = (page: Page): (() => number) => {
    let count = 0
    page.on('response', (response) => {
      const isPage =
        response.request().isNavigationRequest() && response.request().frame() === page.mainFrame()
      if (isPage && response.status() !== 303 && response.url().startsWith(site.base)) count += 1
    })
    return () => count
  }

  for (const [lang, width, script] of [
    ['sv', 390, true],
    ['sv', 1280, true],
    ['sv', 390, false],
    ['fi', 1280, false],
  ] as const) {
    it(`signs up two children and one coffee within four pages, in ${lang} at ${width} px${script ? '' : ', without script'}`, async () => {
      const words = programmeTexts[lang]
      const own = signUpTexts[lang]
      const page = await site.page({ javaScriptEnabled: script, viewport: { width, height: 900 } })
      const found: string[] = []
      const look = async (where: string): Promise<void> => {
        // Without script the page cannot be asked what is wrong with it; the others say it.
        if (script) found.push(...(await problemsHere(page, `${where} ${lang} at ${width}`)))
      }
      await page.goto(path('home', lang))
      const pages = counting(page)

      // From the home page to the week, and to what fits: a municipality, an age, a day.
      await page
        .locator(`main a[href="${path('programme', lang)}"]`)
        .first()
        .click()
      await look('where')
      await page.getByLabel(words.where.label).fill(towns[lang])
      await page.getByLabel(words.filters.names.age).selectOption('toddler')
      await page.getByLabel(words.filters.names.weekday).selectOption('6')
      await page.getByRole('button', { name: words.filters.show }).click()
      await look('week')
      const row = page.locator('.programme-row', { hasText: titles[lang] }).first()
      await row.getByRole('link', { name: words.row.signUp }).click()

      // Two children and one coffee; no account.
      await look('sign up')
      await page.locator('#adults').selectOption('1')
      await page.locator('#age-1').selectOption('24')
      await page.locator('#age-2').selectOption('48')
      await page.locator('#coffee').selectOption('1')
      await page.locator('#name').fill('Sanna')
      await page.locator('#email').fill('sanna@kotiposti.example')
      await page.locator('main form button[type=submit]').last().click()
      await page.waitForURL(new RegExp(`${path('signUpDone', lang)}$`))
      await look('done')
      assert.equal(await page.locator('h1').textContent(), own.done.title.in)
      assert.ok((await page.locator('main').textContent())?.includes(titles[lang]))
      assert.ok(pages() <= 4, `${pages()} pages`)

      // The file for the calendar names the day as it was chosen.
      const saved = page.waitForEvent('download')
      await page.locator(`main a[href*="muoto=ics"]`).click()
      const file = await saved
      const stream = await file.createReadStream()
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(Buffer.from(part))
      const calendar = Buffer.concat(parts).toString('utf8')
      const today = helsinkiDate(site.world.clock.now())
      const saturday = addDays(today, (6 - weekday(today) + 7) % 7)
      assert.match(calendar, new RegExp(`SUMMARY:${titles[lang]}`))
      assert.match(calendar, new RegExp(`DTSTART[^:]*:${saturday.replaceAll('-', '')}T`))
      assert.deepEqual(found, [])
    })
  }

  /** How far a keyboard alone comes: what has the focus, in order. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document
      return at === null ? '' : `${at.tagName.toLowerCase()} ${at.getAttribute('href') ?? at.id}`
    })

  for (const lang of ['sv', 'fi'] as const satisfies readonly Language[]) {
    it(`walks week, day and month by keyboard alone, in ${lang}`, async () => {
      const page = await site.page({ viewport: { width: 1280, height: 900 } })
      const query = { municipality: '545' }
      await page.goto(path('programme', lang, {}, query))
      const reach = async (what: RegExp): Promise<void> => {
        for (let press = 0; press < 120; press += 1) {
          await page.keyboard.press('Tab')
          if (what.test(await focused(page))) return
        }
        assert.fail(`the keyboard never came to ${what}`)
      }
      await reach(new RegExp(`^a ${path('programmeMonth', lang)}\\?`))
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(path('programmeMonth', lang)))
      await reach(new RegExp(`^a ${path('programmeDay', lang)}\\?.*day=`))
      await page.keyboard.press('Enter')
      await page.waitForURL(/day=/)
      await reach(new RegExp(`^a ${path('activity', lang, { id: 'x' }).replace('/x', '/')}[0-9a-f-]+`))
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(path('activity', lang, { id: 'x' }).replace('/x', '/')))
      assert.equal(await page.locator('h1').count(), 1)
    })
  }

  it('prints the week without what belongs to a screen', async () => {
    const page = await site.page({ viewport: { width: 794, height: 1123 } })
    await page.goto(path('programme', 'sv', {}, { municipality: '545' }))
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.programme-views').isVisible(), false)
    assert.equal(await page.locator('.programme-after').isVisible(), false)
    assert.ok((await page.locator('.programme-row').count()) > 5)
    assert.ok(await page.locator('.programme-row').first().isVisible())
  })
})
