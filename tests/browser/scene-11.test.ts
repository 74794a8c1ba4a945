import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { listLinks } from '#capabilities/development/index.ts'
import { answer, take } from '#capabilities/help-requests/index.ts'
import { hours, later } from '#platform/clock.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { ask } from '#tests/support/requests.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, walk } from '#tests/support/sweep.ts'
import { experimentTexts } from '#web/lead/experiments/experiment-texts.ts'
import { linkTexts } from '#web/lead/links/link-texts.ts'
import { townTexts } from '#web/lead/month/town-texts.ts'
import { path } from '#web/paths.ts'

const area = areaId('17', 'middle')
const [vaasa, mustasaari] = ['905', '499']
const towns = { fi: 'Mustasaari', sv: 'Korsholm' } as const
const named = {
  fi: 'Perheohjaajan vastaanotto kirjastossa',
  sv: 'Familjehandledarens mottagning på biblioteket',
} as const
const metric = 'wait-for-service'

describe('scene 11: the lead of an area sees waiting grow in a municipality and begins a trial', () => {
  const site = browserSite()
  before(async () => {
    const { world } = site
    const asked = async (municipality: string, day: string, count: number, waited: number): Promise<void> => {
      const start = new Date(`${day}T08:00:00Z`)
      world.clock.set(start.toISOString())
      const ids: string[] = []
      for (let each = 0; each < count; each += 1) ids.push((await ask(world, { municipality })).id)
      world.clock.set(later(start, hours(waited)).toISOString())
      for (const id of ids) {
        await take(world.as('guide'), { id })
        await answer(world.as('guide'), { id, text: 'Hei, luin viestisi.' })
      }
    }
    await asked(mustasaari, '2026-03-02', 6, 3)
    await asked(vaasa, '2026-03-04', 7, 5)
    await asked(mustasaari, '2026-03-30', 6, 20)
    await asked(vaasa, '2026-04-01', 7, 5)
    world.clock.set('2026-04-28T08:00:00Z')
  })

  for (const [lang, width, script] of [
    ['fi', 390, false],
    ['fi', 1280, true],
    ['sv', 390, true],
    ['sv', 1280, false],
  ] as const) {
    it(`is done within seven pages, in ${lang} at ${width} px${script ? '' : ', without script'}`, async () => {
      const { world } = site
      const [texts, words] = [experimentTexts[lang].page, linkTexts[lang]]
      const page = await site.page({ javaScriptEnabled: script, viewport: { width, height: 900 } })
      await signIn(page, 'area-lead')
      let pages = 0
      page.on('response', (response) => {
        const isPage =
          response.request().isNavigationRequest() && response.request().frame() === page.mainFrame()
        if (isPage && response.status() !== 303 && response.url().startsWith(site.base)) pages += 1
      })
      const looked = async (): Promise<void> => {
        if (script) assert.deepEqual(await problemsHere(page, page.url()), [])
      }

      // The own area without choosing: one sentence says where, and leads on.
      await page.goto(path('leadMonth', lang))
      const waits = page.locator('#town-waits')
      assert.match(await waits.innerText(), new RegExp(towns[lang]))
      await looked()
      await page.getByRole('link', { name: townTexts[lang].startIn(towns[lang]) }).click()

      // The area, the municipality and who answers for it are there already: a name is enough.
      assert.equal(await page.locator('select[name=area]').inputValue(), area)
      assert.equal(await page.locator('select[name=municipality]').inputValue(), mustasaari)
      assert.equal(await page.locator('select[name=responsible]').inputValue(), personId('area-lead'))
      const name = `${named[lang]} ${width}`

      await page.locator(`[name="name.${lang}"]`).fill(name)
      await looked()
      await page.getByRole('button', { name: experimentTexts[lang].add.save }).click()

      // It begins with a day on which it will be decided.
      await page.getByText(texts.dones.added, { exact: true }).waitFor()
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const decided = addDays(helsinkiDate(world.clock.now()), 120)
      await page.locator('[name=decideOn]').fill(decided)
      await page.getByRole('button', { name: texts.start, exact: true }).click()
      await page.getByText(texts.dones.started, { exact: true }).waitFor()
      await looked()

      // The metric in which the change is to be seen.
      await page
        .locator('main')
        .locator(`a[href^="${path('links', lang, { kind: 'experiment', id })}"]`)
        .first()
        .click()
      await page.locator('select[name=to]').selectOption(metric)
      await looked()
      await page.getByRole('button', { name: words.link, exact: true }).click()
      await page.getByText(words.done.linked, { exact: true }).waitFor()
      const { links } = await listLinks(world.as('area-lead'), { kind: 'experiment', id })
      assert.deepEqual(
        links.map(({ other }) => [other.kind, other.id]),
        [['metric', metric]],
      )

      // And it stands on the roadmap with its day.
      await page.goto(path('roadmap', lang))
      const bar = page.locator('#kokeilut li').filter({ hasText: name })
      assert.equal(await bar.count(), 1)
      assert.match((await bar.innerText()).replace(/\s+/g, ' '), /26[.]8|26 augusti|26\. elokuuta/)
      await looked()
      assert.ok(pages <= 7, `${pages} pages`)
      assert.deepEqual(site.faults, [])
    })
  }

  it('has its month accessible on a small phone in every language', async () => {
    const page = await site.page({ viewport: { width: 320, height: 800 } })
    await signIn(page, 'area-lead')
    assert.deepEqual(await walk(page, [{ name: 'leadMonth' }], ['fi', 'sv', 'en'], 'month'), [])
  })
})
