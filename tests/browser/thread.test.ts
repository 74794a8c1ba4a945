import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { browserSite, type Site } from '#tests/support/site.ts'

/** What the database holds after a family's way through, without what is random or secret. */
async function traceOf(site: Site): Promise<readonly object[]> {
  return site.world.db.asOwner(async (tx) => {
    const { rows } = await sql<object>`
      select r.county, d.key as door, r.state, r.level, r.for_whom, r.topics, r.worry, r.municipality, r.language,
        r.text_sealed is not null as has_text, r.contact_sealed is not null as has_contact, r.urgent_class, r.outcome,
        (select count(*) from help_requests.message m where m.help_request_id = r.id) as messages,
        (select array_agg(e.move order by e.at, e.move) from help_requests.event e where e.help_request_id = r.id) as moves,
        (select count(*) from help_requests.draft) as drafts
      from help_requests.help_request r join help_requests.door d on d.id = r.door_id order by r.arrived_at, r.id`.execute(
      tx,
    )
    return rows
  })
}

const next = (page: Page): Promise<void> => page.locator('main form button[type=submit]').first().click()

/** Scene 2 and 3: asks without a name, wants a text message and no call; comes back with the code and adds a word. */
async function askAndFollow(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Pyydä apua' }).first().click()
  await page.getByRole('radio').first().check()
  await next(page)
  await page.locator('[name=text]').fill('Taapero valvottaa ja olen aivan loppu.')
  await next(page)
  await page.getByRole('radio').nth(1).check()
  await next(page)
  await page.locator('[name=place]').fill('Vaasa')
  await next(page)
  await page.locator('input[type=radio][value="text-message"]').check()
  await page.locator('input[name=phone]').fill('040 000 0001')
  await page.locator('[name="not"]').fill('Älä soita')
  await next(page)
  await next(page)
  await page.waitForURL('**/vastaanotettu')
  const text = await page.locator('main').innerText()
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{6}/.exec(text)?.[0] ?? ''
  assert.notEqual(code, '', 'the receipt shows the follow code')
  assert.match(text, /viimeistään/)

  await page.goto('/seuraa')
  await page.getByRole('textbox').first().fill(code)
  await next(page)
  await page.waitForURL('**/seuraa/pyynto')
  await page.locator('textarea').first().fill('Lisäisin vielä, että päiväunien aikaan sopii parhaiten.')
  await page.locator('form:has(textarea) button[type=submit]').first().click()
  await page.waitForURL('**/seuraa/pyynto**')
  assert.match(await page.locator('main').innerText(), /päiväunien aikaan/)
  return code
}

describe('a family asks and follows', () => {
  const site = browserSite()

  it('without script and with it, and leaves the same in the database', async () => {
    const traces: unknown[] = []
    for (const javaScriptEnabled of [false, true]) {
      const page = await site.page({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
      await askAndFollow(page)
      traces.push((await traceOf(site)).at(-1))
      site.world.clock.advance(60_000)
    }
    assert.notEqual(traces[0], undefined)
    assert.deepEqual(traces[0], traces[1])
    assert.deepEqual(site.faults, [])
  })
})
