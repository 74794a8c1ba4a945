import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { areaId, organisationId } from '#seed/demo/ids.ts'
import { networkId } from '#seed/demo/leading/areas-survey.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

const area = areaId('17', 'middle')
const year = 2026
const pages: readonly Visit[] = [
  { name: 'workNetwork' },
  { name: 'areaActors' },
  { name: 'areaActors', query: { alue: area } },
  { name: 'areaActors', query: { alue: area, toimija: organisationId('17', 'kela') } },
  { name: 'planningView' },
  { name: 'areaContacts' },
  { name: 'workerPool' },
  { name: 'resources' },
  {
    name: 'resources',
    query: { rivi: networkId('resource', '17', `middle:home-service:own:${year}`), vuosi: String(year) },
  },
]

describe('areas, actors, people and resources', () => {
  const site = browserSite()

  it('read well on a small phone and a wide screen, in both languages', async () => {
    const problems: string[] = []
    for (const width of widths) {
      const page = await site.page({ viewport: { width, height: 900 } })
      await signIn(page, 'coordinator')
      problems.push(...(await walk(page, pages, ['fi', 'sv'], `at ${width}`)))
    }
    assert.deepEqual(problems, [])
  })

  it('are kept without a script: an actor is marked, a survey answered, a substitute asked for', async () => {
    const page = await site.page({ javaScriptEnabled: false })
    await signIn(page, 'coordinator')
    await page.goto(path('areaActors', 'sv', {}, { alue: area, toimija: organisationId('17', 'kela') }))
    await page.getByLabel('Båda').check()
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('status').getByText('Sparat').waitFor()

    await page.goto(path('areaActors', 'sv'))
    await page.getByText('Svara på enkäten').click()
    await page.getByLabel('Hör inte hit').first().check()
    await page.getByRole('button', { name: 'Skicka svaren' }).click()
    await page.getByText('Du har svarat på den här enkäten').waitFor()

    // What was typed stays when something is missing.
    await page.goto(path('workerPool', 'sv'))
    await page.getByText('Be om en vikarie eller kunnande').click()
    await page.getByLabel('Vad det gäller').fill('En vecka vid dörren')
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await page.getByRole('alert').first().waitFor()
    assert.equal(await page.getByLabel('Vad det gäller').inputValue(), 'En vecka vid dörren')
    await page.locator('#ask-firstDay').fill('2026-03-16')
    await page.locator('#ask-lastDay').fill('2026-03-20')
    await page.getByRole('button', { name: 'Skicka begäran' }).click()
    await page.getByRole('status').getByText('Sparat').waitFor()
    await page.getByText('En vecka vid dörren').waitFor()

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'XLSX' }).click(),
    ])
    assert.equal(file.suggestedFilename(), 'tyontekijapankki.xlsx')
  })
})
