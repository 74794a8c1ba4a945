import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { bulletinStopToken } from '#capabilities/network/index.ts'
import { languages } from '#platform/text.ts'
import { personId } from '#seed/demo/ids.ts'
import { bulletinId, letterId, plannedMessageId, trainingId } from '#seed/demo/leading/telling.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

/** Trainings, the communication plan, bulletins and letters, with a form of each. */
const work: readonly Visit[] = [
  { name: 'trainings' },
  { name: 'trainings', query: { uusi: '1' } },
  { name: 'training', parts: { id: trainingId('17', 'named-worker-morning') } },
  { name: 'training', parts: { id: trainingId('17', 'model') } },
  { name: 'training', parts: { id: trainingId('17', 'model') }, query: { muokkaa: '1' } },
  { name: 'communication' },
  { name: 'communication', query: { sana: 'uusi', lapsi: 'child-clinic' } },
  { name: 'communication', query: { muokkaa: plannedMessageId('17', 'roll-out') } },
  { name: 'workBulletins' },
  { name: 'workBulletins', query: { uusi: '1' } },
  { name: 'workBulletin', parts: { id: bulletinId('17', 'saturday') } },
  { name: 'workBulletin', parts: { id: bulletinId('17', 'network-letter') }, query: { muokkaa: '1' } },
  { name: 'welcomeLetters' },
  { name: 'welcomeLetters', query: { uusi: '1' } },
  { name: 'welcomeLetter', parts: { id: letterId('17', null) }, query: { muokkaa: '1' } },
]

describe('what the network learns and tells, in every language, on a small phone and a wide screen', () => {
  const site = browserSite()
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  for (const width of widths) {
    it(`is accessible and fits at ${width} px for those who work here`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, work, languages, `at ${width}`), [])
    })

    it(`is accessible and fits at ${width} px for families`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      const token = bulletinStopToken(site.world.product.deps.crypto, 'person', personId('teacher'))
      const visits: readonly Visit[] = [
        { name: 'bulletins', query: { alue: '17' } },
        { name: 'bulletin', parts: { id: bulletinId('17', 'saturday') } },
        { name: 'bulletin', parts: { id: bulletinId('17', 'premises') } },
        { name: 'bulletinStop', parts: { token } },
        { name: 'publicWelcome', parts: { municipality: '905' } },
        { name: 'brochures', query: { kunta: '905' } },
      ]
      assert.deepEqual(await walk(page, visits, languages, `at ${width}`), [])
    })
  }
})
