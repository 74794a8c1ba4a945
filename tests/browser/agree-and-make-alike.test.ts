import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { areaId } from '#seed/demo/ids.ts'
import { agreementId, contractId } from '#seed/demo/leading/agreements.ts'
import { boardRowId } from '#seed/demo/leading/boards.ts'
import { languages } from '#platform/text.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

const middle = areaId('17', 'middle')
const visits: readonly Visit[] = [
  { name: 'harmonisation' },
  { name: 'boardRowNew' },
  { name: 'boardRow', parts: { id: boardRowId('17', 'forms-consent') } },
  { name: 'taskCoverage' },
  { name: 'taskCell', parts: { area: middle, task: 'divorce' } },
  { name: 'lineAssessment' },
  { name: 'assessedItem', parts: { kind: 'measure', item: 'model' } },
  { name: 'assessedItem', parts: { kind: 'principle', item: 'easy-access' } },
  { name: 'agreements' },
  { name: 'agreementNew' },
  { name: 'agreement', parts: { id: agreementId('17', 'specialist-psychiatry') } },
  { name: 'agreement', parts: { id: agreementId('17', 'pool') }, query: { muokkaa: '1' } },
  { name: 'contracts' },
  { name: 'contractNew' },
  { name: 'contract', parts: { id: contractId('17', 'speech-therapy') } },
]

describe('boards, agreements and contracts in a browser', () => {
  const site = browserSite()
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  for (const width of widths) {
    it(`are accessible and fit at ${width} px`, async () => {
      const page = await site.page({ viewport: { width, height: 900 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, visits, languages, `at ${width}`), [])
    })
  }
})
