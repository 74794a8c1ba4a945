import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'

/** A Monday at noon in Finland. */
const noon = '2026-03-02T10:30:00Z'

describe('a talk between a young person and a worker', () => {
  const site = browserSite({ now: noon })
  beforeEach(() => site.world.clear())

  const clean = async (page: Page, where: string): Promise<void> =>
    assert.deepEqual(await axeProblems(page), [], where)
  const rows = (table: string): Promise<number> =>
    site.world.db.asOwner(async (tx) => {
      const { rows: found } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
        tx,
      )
      return found[0]?.n ?? 0
    })

  async function young(options: { script: boolean; text: string; lang?: 'fi' | 'sv' }): Promise<Page> {
    const page = await site.page({
      viewport: { width: 390, height: 800 },
      javaScriptEnabled: options.script,
    })
    await page.context().addCookies([{ name: 'place', value: '905', url: site.base }])
    await page.goto(options.lang === 'sv' ? '/sv/for-unga' : '/nuorille')
    await page.locator(`a[href="${options.lang === 'sv' ? '/sv/chatt' : '/chat'}"]`).click()
    await page.locator('#text').fill(options.text)
    await page.locator('#nickname').fill('Repo')
    await page.locator('main form button').click()
    await page.waitForURL(/keskustelu$|samtal$/)
    return page
  }
  async function worker(persona: string, script = true): Promise<Page> {
    const page = await site.page({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: script })
    await page.goto('/kirjaudu')
    await page.locator(`button[value="${persona}"]`).click()
    await page.locator('h1').waitFor()
    await page.waitForURL((url) => !url.pathname.startsWith('/kirjaudu'))
    await page.goto('/tyo/keskustelut')
    return page
  }
  const live = (page: Page): Promise<void> =>
    page.locator('x-island[data-name="live-page"][data-ready]').waitFor({ state: 'attached' })

  it('goes by itself where there is script: both sides see each other’s words without touching the page', async () => {
    const work = await worker('psychologist')
    await live(work)
    const page = await young({ script: true, text: 'hei, onko joku siellä' })
    await live(page)
    await clean(page, 'waiting')
    await work.locator('text=Odottaa (1)').waitFor()
    await clean(work, 'list')
    await work.locator('.talks-head button').click()
    await work.waitForURL(/keskustelut\/.+/)
    await live(work)
    await page.locator('.chat-state >> text=Kanssasi on Petra').waitFor()

    // What the young person is writing stays while the answer comes.
    await page.locator('#text').fill('kirjoitan juuri')
    await work.locator('#text').fill('Hei Repo, olen tässä.')
    await work.locator('button[value="reply"]').click()
    await page.locator('.chat-log__text >> text=olen tässä').waitFor()
    assert.equal(await page.locator('#text').inputValue(), 'kirjoitan juuri')
    await page.locator('button[value="write"]').click()
    await work.locator('.chat-log__text >> text=kirjoitan juuri').waitFor()
    await live(work)
    await clean(work, 'talk of the worker')
    await clean(page, 'talk')

    await work.locator('summary', { hasText: 'Päätä keskustelu' }).click()
    await work.locator('button[value="end"]').click()
    await page.locator('.chat-state >> text=Keskustelu päättyi').waitFor()
    await clean(page, 'ended')
    await page.locator('summary', { hasText: 'tallentaa' }).click({ trial: true })
    await page.locator('button[value="save"]').click()
    await page.locator('.chat-code').waitFor()
    await clean(page, 'saved')
    assert.match((await page.locator('.chat-code').textContent()) ?? '', /^[0-9A-Z]{5}(-[0-9A-Z]{5,6}){4}$/)
    await page.locator('a', { hasText: 'Avaa viestisi' }).click()
    await page.waitForURL(/seuraa/)
    assert.match(await page.locator('main').innerText(), /hei, onko joku siellä/)
    assert.equal(await rows('conversations.talk'), 0)
    assert.deepEqual(site.faults, [])
  })

  it('goes by a link where there is none', async () => {
    const page = await young({ script: false, text: 'hej', lang: 'sv' })
    const work = await worker('psychologist', false)
    await work.locator('.talks-head button').click()
    await work.locator('#text').fill('Hej! Jag är här.')
    await work.locator('button[value="reply"]').click()
    await page.locator('a', { hasText: 'Visa nya meddelanden' }).click()
    assert.match(await page.locator('.chat-log').innerText(), /Petra[\s\S]*Jag är här/)
    await page.locator('#text').fill('jag vill inte leva längre')
    await page.locator('button[value="write"]').click()
    assert.match(await page.locator('.crisis-card').innerText(), /112/)
    await work.locator('a', { hasText: 'Päivitä' }).click()
    assert.match(await work.locator('main').innerText(), /vaarasta[\s\S]*jag vill inte leva längre/)
    await page.locator('summary', { hasText: 'sluta' }).click()
    await page.locator('button[value="leave"]').click()
    assert.match(await page.locator('h1').innerText(), /tog bort/)
    await work.locator('a', { hasText: 'Kaikki keskustelut' }).click()
    assert.equal(await work.locator('.talk-item').count(), 0)
    assert.equal(await rows('conversations.talk_message'), 0)
  })

  it('is renewed only for as long as its reader wishes', async () => {
    const page = await young({ script: true, text: 'moi' })
    await live(page)
    await page.locator('button', { hasText: 'Pysäytä' }).click()
    await page.locator('button', { hasText: 'Päivitä automaattisesti' }).waitFor()
    const work = await worker('guide')
    await work.locator('.talks-head button').click()
    await work.waitForURL(/keskustelut\/.+/)
    await work.locator('#text').fill('hei')
    await work.locator('button[value="reply"]').click()
    await work.waitForURL(/#text$/)
    assert.equal(await page.locator('.chat-log__line').count(), 1)
    await page.locator('a', { hasText: 'Näytä uudet viestit' }).click()
    await page.locator('.chat-log__line').nth(1).waitFor()
  })

  it('hides what tells who somebody is, and says why', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await page.context().addCookies([{ name: 'place', value: '905', url: site.base }])
    await page.goto('/chat')
    await clean(page, 'way in')
    await page.locator('#text').fill('soita 040 123 4567')
    await page.locator('main form button').click()
    assert.match(await page.locator('.notice--warning').innerText(), /puhelinnumero/)
    assert.equal(await page.locator('#text').inputValue(), 'soita ***')
    await clean(page, 'hidden')
    await page.locator('#text').fill('isä hakkaa minua, asun Storgatan 5')
    await page.locator('main form button.button--primary').click()
    assert.match(await page.locator('.crisis-card').innerText(), /112/)
    await page.locator('button', { hasText: 'niin kuin kirjoitin' }).click()
    await page.waitForURL(/keskustelu$/)
    assert.match(await page.locator('.chat-log').innerText(), /Storgatan 5/)
  })
})
