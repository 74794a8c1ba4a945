import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { makeEntryLink, readActivity, signUp } from '#capabilities/meeting-places/index.ts'
import { type Language, languages } from '#platform/text.ts'
import { activityId } from '#seed/demo/ids.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { signUpTexts } from '#web/public/sign-ups/texts.ts'

const evening = activityId('17', 'event:sleep')
const small = activityId('17', 'event:phones')
const saturdays = activityId('17', 'meeting-place-545:saturday')
const course = activityId('17', 'group:years-spring')
const girls = activityId('17', 'group:girls')
const children = activityId('17', 'group:children')

describe('signing up in a browser', () => {
  const site = browserSite()
  beforeEach(() => site.world.clear())
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  const send = (page: Page): Promise<void> => page.locator('main form button.button--primary').last().click()
  async function fill(page: Page): Promise<void> {
    await page.locator('#name').fill('Sanna')
    await page.locator('#email').fill('sanna@kotiposti.example')
  }
  const fillSmall = async (): Promise<void> => {
    const { anyone } = site.world
    const day = (await readActivity(anyone, { id: small })).days[0]?.id ?? ''
    await signUp(anyone, {
      key: 'a key for all four seats',
      from: 'test',
      signUp: {
        activity: small,
        occurrence: day,
        language: 'fi',
        name: 'Eka',
        email: 'eka@kotiposti.example',
        adults: 4,
      },
    })
  }

  for (const width of widths) {
    it(`is accessible and fits at ${width} px: from the form with its faults to what stands behind the code`, async () => {
      await fillSmall()
      const found: string[] = []
      for (const lang of languages) {
        const page = await site.page({ viewport: { width, height: 800 }, javaScriptEnabled: lang !== 'sv' })
        const look = async (what: string): Promise<void> => {
          // Without script only what is seen can be looked at; the tools that look are scripts themselves.
          if (lang !== 'sv') found.push(...(await problemsHere(page, `${what} ${lang} at ${width}`)))
        }
        const go = (name: 'signUp' | 'mySignUps' | 'signUpDone', id = ''): Promise<unknown> =>
          page.goto(path(name, lang, id === '' ? {} : { id }))
        await go('mySignUps')
        await look('asked for a code')
        await go('signUpDone')
        await look('no receipt')
        await go('signUp', saturdays)
        await look('which day')
        await go('signUp', girls)
        await look('through the teacher')
        await go('signUp', course)
        await look('course')
        await send(page)
        await look('course with faults')
        await page.locator('label[for="consented"]').click()
        await fill(page)
        await page.locator('#child-1').fill('Elli')
        await page.locator('#age-1').selectOption('24')
        await page.locator('#care').selectOption('1')
        await send(page)
        assert.equal(new URL(page.url()).pathname, path('signUpDone', lang))
        await look('receipt')
        await go('signUp', small)
        await look('full')
        await fill(page)
        await send(page)
        await look('in line')
        await go('mySignUps')
        await look('own sign-ups')
        assert.equal(await page.locator('.my-sign-up').count(), 2)
      }
      assert.deepEqual(found, [])
    })

    it(`is accessible and fits at ${width} px: the ways in by a link, feedback, and a worker for a family`, async () => {
      const { world } = site
      const [teacher, invitation] = [
        await makeEntryLink(world.as('guide'), { activity: girls, kind: 'teacher', uses: 3 }),
        await makeEntryLink(world.as('guide'), { activity: children, kind: 'invitation', uses: 3 }),
      ]
      const page = await site.page({ viewport: { width, height: 800 } })
      const found: string[] = []
      const look = async (what: string): Promise<void> => {
        found.push(...(await problemsHere(page, `${what} at ${width}`)))
      }
      const each = async (what: string, address: (lang: Language) => string): Promise<void> => {
        for (const lang of languages) {
          await page.goto(address(lang))
          await look(`${what} ${lang}`)
        }
      }
      await each('teacher', (lang) => path('entryLink', lang, { token: teacher.token }))
      await send(page)
      await look('teacher with faults')
      await each('invitation', (lang) => path('entryLink', lang, { token: invitation.token }))
      await each('ended link', (lang) => path('entryLink', lang, { token: 'x'.repeat(43) }))
      await each('mailed link', (lang) => path('signUpLink', lang, { token: 'x'.repeat(43) }))
      await send(page)
      await look('mailed link that is over')

      await page.goto(path('signUp', 'fi', { id: evening }))
      await fill(page)
      await send(page)
      const code = (await page.locator('.follow-code').textContent()) ?? ''
      world.clock.set('2026-03-20T08:00:00Z')
      await page.goto(path('mySignUps', 'fi'))
      await page.locator('#code').fill(code)
      await send(page)
      await look('what has been')
      await each('feedback', (lang) => path('giveFeedback', lang, { id: evening }))
      await page.locator('label[for="mark-2"]').click()
      await send(page)
      await look('thanks')
      assert.equal(await page.locator('h1').textContent(), signUpTexts.en.feedback.thanksTitle)

      world.clock.set('2026-03-02T08:00:00Z')
      const worker = await site.page({ viewport: { width, height: 800 } })
      await signIn(worker, 'guide')
      for (const lang of languages) {
        await worker.goto(path('workSignFamilyUp', lang, { id: evening }))
        found.push(...(await problemsHere(worker, `worker ${lang} at ${width}`)))
        await worker.locator('main form button.button--primary').click()
        found.push(...(await problemsHere(worker, `worker with faults ${lang} at ${width}`)))
        await worker.locator('#name').fill('Sanna')
        await worker.locator('main form button.button--primary').click()
        await worker.locator('.family-code__code').waitFor()
        found.push(...(await problemsHere(worker, `worker's receipt ${lang} at ${width}`)))
      }
      assert.deepEqual(found, [])
    })
  }

  it('is done by the keyboard alone, and so are a change and a cancellation', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await page.goto(path('signUp', 'fi', { id: evening }))
    const tabTo = async (target: Locator): Promise<void> => {
      for (let press = 0; press < 80; press += 1) {
        if (await target.evaluate((each) => each === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`Not reached by Tab: ${String(target)}`)
    }
    const type = async (id: string, text: string): Promise<void> => {
      await tabTo(page.locator(`#${id}`))
      await page.keyboard.type(text)
    }
    await type('child-1', 'Elli')
    await type('age-1', '2 v')
    // More than two children come: the fold opens by the keyboard too.
    await tabTo(page.locator('summary'))
    await page.keyboard.press('Enter')
    await type('child-3', 'Aamos')
    await type('age-3', '5 v')
    await type('coffee', '1')
    await type('name', 'Sanna')
    await type('email', 'sanna@kotiposti.example')
    await tabTo(page.locator('#discreet'))
    await page.keyboard.press('Space')
    await tabTo(page.locator('main form button.button--primary'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/valmis/)
    const words = signUpTexts.fi
    assert.match((await page.locator('main').textContent()) ?? '', /3 paikkaa: varattu/)

    await page.goto(path('mySignUps', 'fi'))
    await tabTo(page.locator('.my-sign-up summary', { hasText: words.mine.change }).first())
    await page.keyboard.press('Enter')
    await tabTo(page.locator('select[name$="-adults"]'))
    await page.keyboard.type('2')
    await tabTo(page.locator('.my-sign-up button', { hasText: words.mine.changeSave }))
    await page.keyboard.press('Enter')
    await page.getByText('2 aikuista ja 2 lasta').waitFor()
    await tabTo(page.locator('.my-sign-up summary', { hasText: words.mine.cancel }).first())
    await page.keyboard.press('Enter')
    await tabTo(page.locator('.my-sign-up .button--danger'))
    await page.keyboard.press('Enter')
    await page.getByText(words.mine.done.cancelled).waitFor()
  })
})
