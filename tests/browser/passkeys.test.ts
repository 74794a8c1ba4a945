import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'
import { path } from '#web/paths.ts'

/** Browsers know passkeys at names, not at numbers: the same server, called by its name. */
const named = (base: string): string => base.replace('127.0.0.1', 'localhost')

describe('passkeys in a browser', () => {
  const site = browserSite()

  /** A device in the browser that recognises its owner, as a telephone does by a finger. */
  const withDevice = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page)
    await session.send('WebAuthn.enable')
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
  }

  it('is made, named, used to sign in and to prove again, and removed', async () => {
    await site.world.clear()
    const page = await site.page({ baseURL: named(site.base) })
    await withDevice(page)
    await page.goto(path('signIn', 'fi'))
    await page.click('button[value="ngo-worker"]')
    await page.goto(path('workSessions', 'sv'))
    await page.fill('#name', 'Jobbtelefonen')
    await page.click('#passkey button')
    await page.waitForURL(/done=saved/)
    assert.match(await page.locator('#passkeys').innerText(), /Jobbtelefonen/)
    assert.deepEqual(await axeProblems(page), [])

    await page.click('.work-person__form button')
    await page.waitForURL(({ pathname }) => pathname !== path('workSessions', 'sv'))
    await page.goto(path('signIn', 'sv'))
    assert.deepEqual(await axeProblems(page), [])
    await page.click('#passkey button')
    await page.waitForURL(named(site.base) + path('work', 'sv'))
    assert.match(await page.locator('.work-person').innerText(), /Mia Rosendahl/)

    const before = (await page.context().cookies()).find(({ name }) => name === 'session')?.value
    site.world.clock.advance(20 * 60_000)
    await page.goto(path('workSessions', 'fi'))
    await page.click('#passkeys a.button')
    await page.click('#passkey button')
    await page.waitForURL(named(site.base) + path('workSessions', 'fi'))
    const after = (await page.context().cookies()).find(({ name }) => name === 'session')?.value
    assert.ok(before !== undefined && after !== undefined && before !== after)

    await page.click('#passkeys summary')
    await page.fill('#passkeys .disclosure input[type=text]', 'Toimiston avain')
    await page.click('#passkeys .disclosure form:first-child button')
    await page.waitForURL(/done=renamed/)
    await page.click('#passkeys summary')
    await page.click('#passkeys .disclosure form:last-child button')
    await page.waitForURL(/done=removed/)
    assert.doesNotMatch(await page.locator('#passkeys').innerText(), /Toimiston avain/)
  })

  it('says plainly what it needs where there is no script, and a device that says no costs nothing', async () => {
    const plain = await site.page({ baseURL: named(site.base), javaScriptEnabled: false })
    await plain.goto(path('signIn', 'fi'))
    assert.match(await plain.locator('#passkey').innerText(), /JavaScript/)
    const page = await site.page({ baseURL: named(site.base) })
    await page.goto(path('signIn', 'en'))
    await page.fill('#email', 'somebody@example.example')
    await page.evaluate(() => {
      navigator.credentials.get = () => Promise.reject(new Error('no'))
    })
    await page.click('#passkey button')
    await page.getByText('No passkey was made or used').waitFor()
    assert.equal(await page.inputValue('#email'), 'somebody@example.example')
  })
})
