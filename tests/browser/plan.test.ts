import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPlan, saveChapter } from '#capabilities/development/index.ts'
import { areaId } from '#seed/demo/ids.ts'
import { areaPlanId, barId, measureId, planId, spearheadId } from '#seed/demo/leading/plan.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { planTexts } from '#web/lead/plan/plan-texts.ts'
import { path } from '#web/paths.ts'

const id = areaPlanId('17', 'middle')
const head = spearheadId('17', 'cafe')

/** Every page of the plan, and every form of it. */
const visits: readonly Visit[] = [
  { name: 'actionPlan' },
  { name: 'actionPlan', query: { muokkaa: '1' } },
  { name: 'planChapter', parts: { line: '3' } },
  { name: 'planChapter', parts: { line: '1' }, query: { muokkaa: '1' } },
  { name: 'planChapter', parts: { line: '1' }, query: { uusi: '1' } },
  { name: 'planMeasure', parts: { id: measureId('17', 'meeting-place-coordination') } },
  { name: 'planMeasure', parts: { id: measureId('17', 'recognition') }, query: { muokkaa: '1' } },
  { name: 'roadmap' },
  { name: 'roadmap', query: { uusi: '1' } },
  { name: 'roadmap', query: { muokkaa: '1' } },
  { name: 'roadmapBar', parts: { id: barId('17', 'meeting-places') } },
  { name: 'roadmapBar', parts: { id: barId('17', 'experts-by-experience') }, query: { muokkaa: '1' } },
  { name: 'areaPlans' },
  { name: 'areaPlans', query: { aloita: areaId('17', 'north') } },
  { name: 'areaPlan', parts: { id } },
  { name: 'areaPlan', parts: { id }, query: { muokkaa: '1' } },
  { name: 'areaPlan', parts: { id }, query: { katso: head } },
  { name: 'areaPlan', parts: { id }, query: { karki: head } },
]

describe('the pages of the plan and the roadmap', () => {
  const site = browserSite()

  for (const width of widths) {
    it(`are accessible and fit at ${width} px, for those who keep them and for those who read`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, visits, ['fi', 'sv'], `${width}`), [])
      const guide = await site.page({ viewport: { width, height: 800 } })
      await signIn(guide, 'guide')
      const read = visits.filter(({ query }) => query === undefined)
      assert.deepEqual(await walk(guide, read, ['fi'], `${width}`), [])
      assert.deepEqual(site.faults, [])
    })
  }

  it('take a chapter, and show both texts when somebody else has saved it meanwhile', async () => {
    const words = planTexts.fi
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await signIn(page, 'coordinator')
    await page.goto(path('planChapter', 'fi', { line: '6' }, { muokkaa: '1' }))
    await page.locator('[id="present.fi"]').fill('Minun tekstini')
    const coordinator = site.world.as('coordinator')
    const { plan } = await readPlan(coordinator, { id: planId('17') })
    const version = plan?.chapters[5]?.version ?? 0
    await saveChapter(coordinator, {
      id: planId('17'),
      line: 6,
      version,
      chapter: { present: { fi: 'Toisen teksti' } },
    })
    await page.getByRole('button', { name: words.save }).click()
    await page.getByText(words.meanwhile).waitFor()
    assert.equal((await page.getByText('Toisen teksti').count()) > 0, true)
    assert.equal(await page.locator('[id="present.fi"]').inputValue(), 'Minun tekstini')
    assert.deepEqual(await problemsHere(page, 'a chapter changed meanwhile'), [])
    await page.locator('[id="present.fi"]').fill('Toisen teksti ja minun')
    await page.getByRole('button', { name: words.save }).click()
    await page.getByText(words.done.saved).waitFor()
    assert.equal(await page.getByText('Toisen teksti ja minun').count(), 1)
  })

  it('put a work on the roadmap, with dates or honestly without', async () => {
    const words = planTexts.fi
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'coordinator')
    await page.goto(path('roadmap', 'fi', {}, { uusi: '1' }))
    await page.locator('[id="name.fi"]').fill('Perheneuvolan etäaika')
    await page.locator('#startsOn').fill('2026-09-01')
    await page.getByRole('button', { name: words.roadmap.add }).click()
    assert.deepEqual(await problemsHere(page, 'a bar with half its dates'), [])
    assert.equal(await page.locator('[id="name.fi"]').inputValue(), 'Perheneuvolan etäaika')
    await page.locator('#startsOn').fill('')
    await page.getByRole('button', { name: words.roadmap.add }).click()
    await page.getByText(words.done.added).waitFor()
    await page.goto(path('roadmap', 'fi'))
    const line = page.locator('.roadmap-bar', { hasText: 'Perheneuvolan etäaika' })
    assert.equal(await line.getByText(words.roadmap.open).count(), 1)
  })
})
