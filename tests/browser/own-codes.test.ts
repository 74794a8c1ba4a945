import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addOwnCode, readReferral } from '#capabilities/guidance/index.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { builtFamily, memberSession } from '#tests/support/families.ts'
import { referred } from '#tests/support/referrals.ts'
import { ask, refused } from '#tests/support/requests.ts'
import { browserSite } from '#tests/support/site.ts'
import { codeTexts } from '#web/public/my/code-texts.ts'
import { myTexts } from '#web/public/my/texts.ts'
import { path } from '#web/paths.ts'

describe('a follow code among one’s own permissions', () => {
  const site = browserSite()

  for (const [lang, width] of [
    ['fi', 390],
    ['sv', 1280],
  ] as const) {
    it(`is added, its consent found and stopped, without script, in ${lang} at ${width} px`, async () => {
      const { world } = site
      const [own, words] = [codeTexts[lang], myTexts[lang].consents]
      const family = await builtFamily(world)
      const { id, code } = await referred(world, { to: 'ngo-groups' })
      const page = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      const value = await memberSession(world, family.person('anna'))
      await page.context().addCookies([{ name: 'session', value, url: site.base }])
      await page.goto(path('myConsents', lang))
      await page.locator('#codes summary').click()
      await page.getByLabel(own.code, { exact: true }).fill('ABC')
      await page.getByRole('button', { name: own.addNow }).click()
      await page.locator('[href="#code-new"]').click()
      assert.equal(await page.getByLabel(own.code, { exact: true }).inputValue(), 'ABC')
      await page.getByLabel(own.code, { exact: true }).fill(code)
      await page.getByRole('button', { name: own.addNow }).click()
      const consent = page.locator('#in-force li').first()
      await consent.locator('summary').click()
      await consent.getByRole('button', { name: words.stopSend }).click()
      await page.locator('#in-force').getByText(words.none).waitFor()
      await refused(readReferral(world.as('ngo-worker'), { id }), 'not-found')
    })

    it(`is clean by axe with everything open, in ${lang} at ${width} px`, async () => {
      const { world } = site
      const family = await builtFamily(world)
      const anna = family.member('anna')
      for (const to of ['ngo-groups', 'family-counselling']) {
        const { code } = await referred(world, { to })
        await addOwnCode(anna, { code, from: to })
      }
      await addOwnCode(anna, { code: (await ask(world)).code, from: 'a request' })
      const page = await site.page({ viewport: { width, height: 900 } })
      const value = await memberSession(world, family.person('anna'))
      await page.context().addCookies([{ name: 'session', value, url: site.base }])
      await page.goto(path('myConsents', lang))
      for (const each of await page.locator('main details > summary').all()) await each.click()
      assert.deepEqual(await axeProblems(page), [])
      await page.getByLabel(codeTexts[lang].code, { exact: true }).fill('ABC')
      await page.getByRole('button', { name: codeTexts[lang].addNow }).click()
      assert.deepEqual(await axeProblems(page), [])
      assert.deepEqual(site.faults, [])
    })
  }
})
