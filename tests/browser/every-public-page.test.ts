import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { waitlistReferral } from '#capabilities/guidance/index.ts'
import { languages } from '#platform/text.ts'
import { activityId, meetingPlaceId } from '#seed/demo/ids.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { memberSession } from '#tests/support/families.ts'
import { referred } from '#tests/support/referrals.ts'
import { browserSite } from '#tests/support/site.ts'
import { follow, problemsHere, sendOne, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

describe('every page of families and of anyone, in every language, on a small phone and a wide screen', () => {
  const site = browserSite()
  // Not a test of its own: in whatever order the tests run, this is said of all of them.
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))
  const firstArea = (): string => site.world.product.deps.catalogue.areas('17')[0]?.id ?? ''

  const publicVisits = (service: string): readonly Visit[] => [
    { name: 'map' },
    { name: 'map', query: { county: '17', q: 'neuvola' } },
    { name: 'area', parts: { id: firstArea() } },
    { name: 'area', parts: { id: firstArea() }, query: { lista: '1' } },
    { name: 'search', query: { audience: 'babies,parents', free: 'true', language: 'sv', kunta: '65100' } },
    { name: 'home' },
    { name: 'young' },
    { name: 'chat' },
    { name: 'chatTalk' },
    { name: 'search', query: { q: 'taapero valvottaa olen aivan loppu', kunta: '905' } },
    { name: 'search', query: { q: 'mies lyö' } },
    { name: 'search', query: { q: 'xyzzyplugh' } },
    { name: 'service', parts: { id: service } },
    { name: 'poster', parts: { id: service } },
    { name: 'programme' },
    { name: 'programme', query: { municipality: '545', place: meetingPlaceId('17', 'meeting-place-545') } },
    { name: 'programme', query: { municipality: '905', age: 'toddler', weekday: '3', free: '1' } },
    { name: 'programme', query: { municipality: 'Tuntematon', kind: 'stop' } },
    { name: 'programmeDay', query: { municipality: '905' } },
    { name: 'programmeMonth', query: { municipality: '905' } },
    { name: 'meetingPlaces', query: { municipality: '545' } },
    { name: 'meetingPlace', parts: { id: meetingPlaceId('17', 'meeting-place-545') } },
    { name: 'activity', parts: { id: activityId('17', 'meeting-place-545:saturday') } },
    { name: 'activity', parts: { id: activityId('17', 'group:girls') } },
    { name: 'groups', query: { municipality: '905' } },
    { name: 'events', query: { municipality: '905' } },
    { name: 'newInTown', query: { municipality: '905' } },
    { name: 'wishes', query: { municipality: '905' } },
    { name: 'embed', query: { kunta: '905', laji: 'speech-therapy' } },
    { name: 'programmeEmbed', query: { kunta: '905', kenelle: 'babies' } },
    { name: 'meetingPlaceWeek', parts: { id: meetingPlaceId('17', 'meeting-place-905') } },
    { name: 'hostWeek', parts: { token: 'x'.repeat(43) }, answers: 404 },
    { name: 'meetingPlaceScreen', parts: { id: meetingPlaceId('17', 'meeting-place-905') } },
    { name: 'room', parts: { room: 'child-clinic' } },
    { name: 'room', parts: { room: 'muut' } },
    { name: 'place' },
    { name: 'forms' },
    { name: 'form', parts: { key: 'trait-survey' } },
    { name: 'form', parts: { key: 'x'.repeat(43) } },
    { name: 'lines' },
    { name: 'worries' },
    { name: 'worry', parts: { place: 'school' } },
    { name: 'childNotice' },
    { name: 'about' },
    { name: 'accessibility' },
    { name: 'privacy' },
    { name: 'promises' },
    { name: 'matrix' },
    { name: 'matrix', query: { county: '17', kortti: '1' } },
    { name: 'ask' },
    { name: 'askAbout' },
    { name: 'askWorry' },
    { name: 'askWhere' },
    { name: 'askContact' },
    { name: 'follow' },
    { name: 'signIn' },
    { name: 'signIn', query: { problem: 'away' } },
    { name: 'familySignIn' },
    { name: 'familySignIn', query: { problem: 'choose-county' } },
    { name: 'signInLink', parts: { token: 'x'.repeat(43) } },
  ]

  const ownVisits: readonly Visit[] = [
    { name: 'my' },
    { name: 'myEntries' },
    { name: 'myEntries', query: { kind: 'agreement' } },
    { name: 'myThread' },
    { name: 'myTalks' },
    { name: 'myWorker' },
    { name: 'myVoice' },
    { name: 'myForMe' },
    { name: 'myConsents' },
    { name: 'mySessions' },
  ]
  // A mother who has parted, a young woman with a thread of her own, a father in care, and one without a family to show.
  const members = ['hanna', 'wilma', 'jari', 'jesse'] as const
  before(() =>
    loadFamilies({
      db: site.world.db,
      crypto: site.world.product.deps.crypto,
      now: site.world.clock.now(),
    }),
  )

  for (const width of widths) {
    it(`is accessible and fits at ${width} px: pages of one’s own family`, async () => {
      const found: string[] = []
      for (const who of members) {
        const page = await site.page({ viewport: { width, height: 800 } })
        const value = await memberSession(site.world, memberId(who))
        await page.context().addCookies([{ name: 'session', value, url: site.base }])
        const visits = who === 'hanna' ? ownVisits : ownVisits.filter(({ name }) => name !== 'myEntries')
        const langs = who === 'hanna' ? languages : (['sv'] as const)
        found.push(...(await walk(page, visits, langs, `of ${who} at ${width}`)))
      }
      assert.deepEqual(found, [])
    })

    it(`is accessible and fits at ${width} px: public pages`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      const service = site.world.product.deps.catalogue.services()[0]?.id ?? ''
      assert.deepEqual(await walk(page, publicVisits(service), languages, `at ${width}`), [])
    })

    it(`is accessible and fits at ${width} px: filling in a form to its result`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      const found: string[] = []
      for (const lang of languages) {
        await page.goto(path('form', lang, { key: 'parent-strength' }))
        await page.locator('main button[value=start]').click()
        found.push(...(await problemsHere(page, `load ${lang} at ${width}`)))
        await page.locator('main button[value=next]').click()
        found.push(...(await problemsHere(page, `load with errors ${lang} at ${width}`)))
        for (const row of await page.locator('.form-matrix__row').all())
          await row.locator('label').nth(2).click()
        await page.locator('main button[value=next]').click()
        await page.locator('.form-scale__step label').nth(2).click()
        await page.locator('main textarea').fill('haluan kuolla')
        found.push(...(await problemsHere(page, `strength ${lang} at ${width}`)))
        await page.locator('main button[value=next]').click()
        found.push(...(await problemsHere(page, `home ${lang} at ${width}`)))
        await page.locator('main button[value=next]').click()
        found.push(...(await problemsHere(page, `result ${lang} at ${width}`)))
        await page.locator('main button[value=ask]').click()
        await page.waitForURL(new RegExp(path('ask', lang)))
      }
      assert.deepEqual(found, [])
    })

    it(`is accessible and fits at ${width} px: behind the follow code`, async () => {
      const { world } = site
      const { code } = await sendOne(site, `follow-${width}`, 'Kaipaisin apua arkeen, kun vauva valvottaa.')
      const guided = await referred(world)
      await waitlistReferral(world.as('therapist'), {
        id: guided.id,
        expected: '2026-04-13',
        meanwhile: 'Soita meille.',
      })
      const found: string[] = []
      for (const each of [code, guided.code]) {
        const page = await site.page({ viewport: { width, height: 800 } })
        await follow(page, each)
        found.push(...(await walk(page, [{ name: 'followed' }], languages, `at ${width}`)))
      }
      assert.deepEqual(found, [])
    })
  }

  it('is accessible in the dark and in forced colours', async () => {
    const service = site.world.product.deps.catalogue.services()[0]?.id ?? ''
    const viewport = { width: 390, height: 800 }
    const dark = await site.page({ viewport, colorScheme: 'dark' })
    const found = [...(await walk(dark, publicVisits(service), ['fi'], 'in the dark'))]
    const forced = await site.page({ viewport, forcedColors: 'active' })
    found.push(...(await walk(forced, publicVisits(service), ['fi'], 'in forced colours')))
    assert.deepEqual(found, [])
  })

  it('shows every component without a fault', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.page({ viewport: { width: 1280, height: 800 }, colorScheme })
      await page.goto('/dev/ui')
      assert.deepEqual(await axeProblems(page), [])
    }
  })
})
