import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { loadCases } from '#seed/demo/cases/load-cases.ts'
import { talkExampleId } from '#seed/demo/cases/load-talk-examples.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { memberSession } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

/** A conversation between a mother and a worker, with a draft of hers, and the pages around it. */
describe('pages of conversations and of the family’s own place, with a case', () => {
  const site = browserSite()
  before(async () => {
    const { db, product, clock } = site.world
    const stage = { db, crypto: product.deps.crypto, now: clock.now() }
    await loadFamilies(stage)
    await loadCases(stage)
  })
  const of = { id: caseExampleId('case') }
  const thread = talkExampleId('thread')
  const work: readonly Visit[] = [
    { name: 'workCaseMessages', parts: of },
    { name: 'workCaseThread', parts: { ...of, thread } },
  ]
  const own: readonly Visit[] = [
    { name: 'my' },
    { name: 'myTalks' },
    { name: 'myTalk', parts: { id: thread } },
    { name: 'myWorker' },
    { name: 'myVoice' },
    { name: 'myForMe' },
    { name: 'myForMe', query: { koko: 'iso' } },
  ]
  for (const width of widths) {
    it(`are accessible and fit at ${width} px: the worker’s`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'guide')
      assert.deepEqual(await walk(page, work, languages, `at ${width}`), [])
    })

    it(`are accessible and fit at ${width} px: the family’s`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      const value = await memberSession(site.world, memberId('aalto-17-tiia'))
      await page.context().addCookies([{ name: 'session', value, url: site.base }])
      assert.deepEqual(await walk(page, own, languages, `at ${width}`), [])
    })
  }
})
