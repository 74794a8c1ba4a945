import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { listExperiments, listProposals, listRisks } from '#capabilities/development/index.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

describe('trials, risks, proposals and their links', () => {
  const site = browserSite()
  let visits: readonly Visit[] = []
  before(async () => {
    const caller = site.world.as('coordinator')
    const county = '17'
    const trial = (await listExperiments(caller, { county })).rows[0]?.id ?? ''
    const risk = (await listRisks(caller, { county }))[0]?.id ?? ''
    const proposal = (await listProposals(caller, { county }))[0]?.id ?? ''
    visits = [
      { name: 'experiments' },
      { name: 'experimentNew' },
      { name: 'experiment', parts: { id: trial } },
      { name: 'experiment', parts: { id: trial }, query: { muokkaa: '1' } },
      { name: 'risks' },
      { name: 'risk', parts: { id: risk } },
      { name: 'proposals' },
      { name: 'proposal', parts: { id: proposal } },
      { name: 'links', parts: { kind: 'experiment', id: trial } },
      { name: 'links', parts: { kind: 'metric', id: 'wait-for-service' } },
      { name: 'leadMetrics' },
    ]
  })

  for (const width of widths) {
    it(`are accessible and fit at ${width} px`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, visits, ['fi', 'sv'], `${width}`), [])
      assert.deepEqual(site.faults, [])
    })
  }
})
