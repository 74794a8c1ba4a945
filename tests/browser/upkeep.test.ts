import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { invitationToken, readRound, reportError, roundToken } from '#capabilities/directory/index.ts'
import { languages } from '#platform/text.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { loadUpkeep } from '#seed/demo/load-upkeep.ts'
import { openInvitationId, openRoundId, proposalListing } from '#seed/demo/upkeep-ids.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'
import { restoredDirectory } from '#tests/support/upkeep.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'

type Visit = {
  readonly name: RouteName
  readonly parts?: Readonly<Record<string, string>>
  readonly query?: Query
}

describe('the pages by which listings stay true', () => {
  const site = browserSite()
  restoredDirectory(site.world)
  let parts: Readonly<Record<'round' | 'invitation' | 'asked', string>> = {
    round: '',
    invitation: '',
    asked: '',
  }
  before(async () => {
    const { crypto } = site.world.product.deps
    await loadUpkeep({ db: site.world.db, crypto, now: site.world.clock.now() })
    // A report as long as reports may be, with a word that fits on no phone.
    await reportError(site.world.anyone, {
      id: proposalListing,
      field: 'other',
      text: `${'Perheidenkohtaamispaikantoiminnanohjaaja'.repeat(4)} ${'Ovi on kiinni. '.repeat(120)}`,
      language: 'fi',
      from: 'test',
    })
    await site.world.product.deps.catalogue.refresh()
    const round = roundToken(crypto, openRoundId)
    const open = await readRound(site.world.anyone, { token: round, from: 'test' })
    parts = {
      round,
      invitation: invitationToken(crypto, openInvitationId),
      asked: open.state === 'open' ? (open.listings[0]?.id ?? '') : '',
    }
  })

  const problemsOf = async (page: Page, where: string): Promise<readonly string[]> => {
    const found = (await axeProblems(page)).map((problem) => `${where}: ${problem}`)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (wide > 0) found.push(`${where}: ${wide} px too wide`)
    if ((await page.locator('h1').count()) !== 1) found.push(`${where}: not one first heading`)
    return found
  }

  const walk = async (page: Page, visits: readonly Visit[]): Promise<readonly string[]> => {
    const found: string[] = []
    for (const visit of visits) {
      for (const lang of languages) {
        const address = path(visit.name, lang, visit.parts, visit.query)
        const response = await page.goto(address)
        if (response === null || response.status() >= 400) found.push(`${address}: ${response?.status()}`)
        found.push(...(await problemsOf(page, address)))
      }
    }
    return found
  }

  const signedIn = async (persona: string, width: number): Promise<Page> => {
    const page = await site.page({ viewport: { width, height: 800 }, javaScriptEnabled: true })
    await page.goto('/kirjaudu')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL(/\/(tyo|arbete|work)(\/.*)?$/)
    return page
  }

  for (const width of [320, 1280] as const) {
    it(`are accessible and fit at ${width} px for anybody`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      const found = [
        ...(await walk(page, [
          { name: 'confirmListings', parts: { token: parts.round } },
          { name: 'confirmListings', parts: { token: 'x'.repeat(43) } },
          { name: 'changeListing', parts: { token: parts.round, id: parts.asked } },
          { name: 'changeListing', parts: { token: 'x'.repeat(43), id: parts.asked } },
          { name: 'invitation', parts: { token: parts.invitation } },
          { name: 'invitation', parts: { token: 'x'.repeat(43) } },
          { name: 'reportError', parts: { id: proposalListing } },
        ])),
      ]
      await page.goto(path('reportError', 'fi', { id: proposalListing }))
      await page.locator('main form button[type=submit]').first().click()
      await page.locator('#error-summary').waitFor()
      found.push(...(await problemsOf(page, 'a report without anything in it')))
      assert.deepEqual(found, [])
    })

    it(`are accessible and fit at ${width} px for those who keep listings`, async () => {
      const ngo = organisationId('17', 'ngo-families')
      const keeper = await signedIn('maintainer', width)
      const found = [
        ...(await walk(keeper, [
          { name: 'workProvider', parts: { id: ngo } },
          { name: 'workCorrections' },
          { name: 'workCorrections', query: { mitka: 'decided' } },
          { name: 'workCorrections', query: { mitka: 'mine' } },
        ])),
      ]
      await keeper.goto(path('workProvider', 'fi', { id: ngo }))
      await keeper.locator('#invite summary').click()
      await keeper.locator('#invite button[value=invite]').click()
      await keeper.locator('#error-summary').waitFor()
      found.push(...(await problemsOf(keeper, 'an invitation without anything in it')))
      const coordinator = await signedIn('coordinator', width)
      found.push(
        ...(await walk(coordinator, [
          { name: 'workCalls' },
          { name: 'workProvider', parts: { id: organisationId('17', 'parish-kristiina') } },
          { name: 'workProvider', parts: { id: organisationId('17', 'parish-pietarsaari') } },
        ])),
      )
      await coordinator.goto(path('workCalls', 'sv'))
      await coordinator.locator('.upkeep-call summary').nth(1).click()
      await coordinator.locator('.upkeep-call form button').first().click()
      await coordinator.locator('#error-summary').waitFor()
      found.push(...(await problemsOf(coordinator, 'a call without a name')))
      const lead = await signedIn('area-lead', width)
      found.push(...(await walk(lead, [{ name: 'workCalls' }])))
      const guide = await signedIn('guide', width)
      found.push(
        ...(await walk(guide, [
          { name: 'workPropose', parts: { id: proposalListing } },
          { name: 'workPropose', parts: { id: proposalListing }, query: { kohta: 'summary' } },
          { name: 'workPropose', parts: { id: proposalListing }, query: { kohta: 'phone' } },
        ])),
      )
      assert.deepEqual(found, [])
    })
  }

  it('need no script: a question is answered, a report sent and a proposal made without it', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    await page.goto(path('reportError', 'sv', { id: proposalListing }))
    await page.locator('#field').check()
    await page.locator('#text').fill('Numret är fel')
    await page.locator('main form button[type=submit]').first().click()
    await page.locator('.notice--success').waitFor()
    // The one that has changed first, in both languages: the mail's link, the change, and it is published.
    await page.goto(path('changeListing', 'sv', { token: parts.round, id: parts.asked }))
    await page.locator('[name="summary.fi"]').fill('Joka lauantai kello 10.')
    await page.locator('[name="summary.sv"]').fill('Varje lördag klockan 10.')
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL(/muutettu=1/)
    await page.locator('.notice--success').waitFor()
    await page.goto(path('confirmListings', 'fi', { token: parts.round }))
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL(/tehty=1/)
    assert.match((await page.locator('h1').textContent()) ?? '', /Kiitos/)
  })

  it('run no script of others', () => {
    assert.deepEqual(site.faults, [])
  })
})
