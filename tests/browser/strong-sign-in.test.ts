import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { path } from '#web/paths.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'

describe('signing in at a provider, in a browser without script', () => {
  const site = browserSite()
  // The provider is another site, and people go there themselves.
  after(() => {
    const own = site.faults.filter((each) => !each.startsWith(`foreign request: ${site.world.provider.url}`))
    assert.deepEqual(own, [], 'breaks no rule of its own')
  })

  it('leaves for the provider and comes back, and proving again does the same', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await page.goto(path('familySignIn', 'sv'))
    await page.selectOption('select[name=county]', '17')
    await page.click('main button[name=provider]')
    await page.waitForURL(/\/interaction\//)
    await page.check('input[value=mikael]')
    await page.click('button[value=go]')
    await page.waitForURL((url) => url.pathname === path('my', 'sv'))

    await page.goto(path('prove', 'sv', {}, { back: path('familySignIn', 'sv') }))
    await page.click('main button[name=provider]')
    await page.waitForURL(/\/interaction\//)
    await page.check('input[value=hanna]')
    await page.click('button[value=go]')
    await page.waitForURL(/problem=another-person/)
    assert.match((await page.textContent('main')) ?? '', /någon annan som identifierade sig/)
    await page.click('main button[name=provider]')
    await page.waitForURL(/\/interaction\//)
    await page.check('input[value=mikael]')
    await page.check('input[value=high]')
    await page.click('button[value=go]')
    await page.waitForURL((url) => url.pathname === path('familySignIn', 'sv'))
    assert.match((await page.textContent('main')) ?? '', /Du är redan inloggad/)
  })

  it('is accessible where a proof is asked for', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await page.goto(path('signIn', 'fi'))
    await page.click('button[value=guide]')
    for (const problem of ['', 'away', 'another-person'])
      for (const lang of ['fi', 'sv', 'en'] as const) {
        await page.goto(path('prove', lang, {}, { back: '/tyo', problem }))
        assert.deepEqual(await axeProblems(page), [], lang)
      }
    await page.goto(path('familySignIn', 'fi'))
    await page.selectOption('select[name=county]', '17')
    await page.click('main button[name=provider]')
    await page.waitForURL(/\/interaction\//)
    assert.deepEqual(await axeProblems(page), [], 'the demo’s provider')
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390)
  })
})
