import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beginEdit } from '#capabilities/directory/index.ts'
import { take } from '#capabilities/help-requests/index.ts'
import { languages } from '#platform/text.ts'
import { keepNeed, waitlistReferral } from '#capabilities/guidance/index.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { ngo } from '#tests/support/listings.ts'
import { drafted, referred } from '#tests/support/referrals.ts'
import { browserSite, type Site } from '#tests/support/site.ts'
import { areaId, doorId, outreachId, serviceId } from '#seed/demo/ids.ts'
import { doubleId } from '#seed/demo/load-coordination.ts'
import { formId } from '#seed/demo/load-forms.ts'
import { path } from '#web/paths.ts'
import { problemsHere, sendOne, signIn, type Visit, walk } from '#tests/support/sweep.ts'

const widths = [320, 1280] as const

/** Every page of keeping a listing: a draft is begun, so that each of its steps is there. */
async function listingVisits(site: Site): Promise<readonly Visit[]> {
  const { catalogue } = site.world.product.deps
  const listing = catalogue.services().find((each) => each.organisation_id === ngo)?.id ?? ''
  const { id } = await beginEdit(site.world.as('maintainer'), { id: listing })
  const steps = [
    'service',
    'who',
    'how',
    'professionals',
    'where',
    'places',
    'hours',
    'cost',
    'texts',
    'preview',
    'seen',
  ]
  return [
    { name: 'workListings' },
    { name: 'workListing', parts: { id: listing } },
    { name: 'workListing', parts: { id: listing }, query: { poista: '1' } },
    { name: 'workListingVersions', parts: { id: listing } },
    { name: 'workTranslations' },
    ...steps.map((step): Visit => ({ name: 'workDraft', parts: { id, step }, query: { kunta: '905' } })),
  ]
}

/** Guiding and referring, with a need written down, a draft, and one referral on a waiting list. */
async function guidingVisits(site: Site): Promise<{
  readonly sender: readonly Visit[]
  readonly receiver: readonly Visit[]
  readonly code: string
}> {
  const { world } = site
  const { catalogue } = world.product.deps
  const chosen = catalogue
    .services()
    .slice(0, 3)
    .map(({ id }) => id)
  const need = { words: 'toimintaterapian arvio, kynä ei pysy kädessä', municipality: '905', age: 7 }
  const kept = await keepNeed(world.as('school-nurse'), { request: null, need, chosen })
  const draft = await drafted(world, 'school-nurse', 'ngo-groups')
  const { id, code } = await referred(world)
  await waitlistReferral(world.as('therapist'), { id, expected: '2026-04-13', meanwhile: 'Soita meille.' })
  const query = { need: kept.id }
  return {
    code,
    sender: [
      { name: 'workGuide' },
      { name: 'workGuide', query },
      { name: 'workGuideCompare', query },
      { name: 'workGuidePack', query: { ...query, kieli: 'sv' } },
      { name: 'workGuideTogether', query },
      { name: 'workGuideTogether', query: { ...query, vaihe: 'lupa' } },
      { name: 'workNewReferral', query },
      { name: 'workNewReferral', query: { drafts: draft.id } },
      { name: 'workReferrals', query: { list: 'sent' } },
      { name: 'workReferral', parts: { id } },
    ],
    receiver: [
      { name: 'workReferrals', query: { list: 'received' } },
      { name: 'workReferral', parts: { id } },
      { name: 'workReceiving' },
    ],
  }
}

/** The talks as the administrator sees them; with somebody in them: tests/browser/chat.test.ts. */
const talkVisits: readonly Visit[] = [
  { name: 'workTalks' },
  { name: 'workTalkSettings' },
  { name: 'workTalkSettings', query: { sana: 'new' } },
]

/** The coordinator's pages, with a comparison of the demo's double, a cell of the matrix and a word to add. */
const double = 'girls-group:county:399'
const directoryVisits: readonly Visit[] = [
  { name: 'workDirectory' },
  { name: 'workGaps' },
  { name: 'workGaps', query: { kunta: '231' } },
  { name: 'workQuality' },
  { name: 'workDuplicates' },
  { name: 'workDuplicates', query: { jaa: serviceId('17', double), pois: doubleId('17', double) } },
  { name: 'workVocabulary', query: { sana: 'vauvauinti', kieli: 'fi', q: 'neuvola' } },
  { name: 'workNotFound' },
  { name: 'workMatrix' },
  { name: 'workMatrix', query: { palvelu: 'rehab-class' } },
  { name: 'workDirectorySettings' },
]

/** Doors as the administrator keeps them, and the guidance model. */
const doorVisits: readonly Visit[] = [
  { name: 'workDoors' },
  { name: 'workDoor', parts: { id: doorId('17', 'guidance') } },
  { name: 'workGuidanceModel' },
  { name: 'workGuidanceModel', query: { alue: areaId('17', 'south') } },
]

/** When a worry arises: the helper asked and answered, each way's form, a place of outreach. */
const answered = { danger: 'no', born: 'yes', need: 'unsure', family: 'no', crime: 'yes' }
const worryVisits: readonly Visit[] = [
  { name: 'workWorry' },
  { name: 'workWorry', query: answered },
  { name: 'workWorry', query: { tapa: 'together' } },
  { name: 'workWorry', query: { tapa: 'without-consent' } },
  { name: 'workWorry', query: { tapa: 'before-birth' } },
  { name: 'workWorry', query: { tapa: 'police' } },
  { name: 'workOutreach' },
  { name: 'workOutreachPlace', parts: { id: outreachId('17', 'family-car') } },
]

/** The administrator's pages of forms: overviews, an editor of every part, the preview. */
const traits = { id: formId('17', 'trait-survey') }
const formVisits: readonly Visit[] = [
  { name: 'adminForms' },
  { name: 'adminForm', parts: { id: formId('17', 'fathers-group') } },
  { name: 'adminForm', parts: traits },
  ...[
    'form',
    'section:senses',
    'question:attention',
    'question:which-support',
    'question:where',
    'group:attention',
  ].map((kohta): Visit => ({ name: 'adminForm', parts: traits, query: { kohta } })),
  { name: 'adminForm', parts: traits, query: { esikatselu: 1 } },
]

describe('every page, in every language, on a small phone and a wide screen', () => {
  const site = browserSite()
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
    { name: 'embed', query: { kunta: '905', laji: 'speech-therapy' } },
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
    { name: 'signInLink', parts: { token: 'x'.repeat(43) } },
  ]

  for (const width of widths) {
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
      const { code } = await sendOne(site, `follow-${width}`, 'Kaipaisin apua arkeen, kun vauva valvottaa.')
      const page = await site.page({ viewport: { width, height: 800 } })
      await page.goto('/seuraa')
      await page.getByRole('textbox').first().fill(code)
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL('**/seuraa/pyynto')
      assert.deepEqual(await walk(page, [{ name: 'followed' }], languages, `at ${width}`), [])
    })

    it(`is accessible and fits at ${width} px: workspace, leaders, admin`, async () => {
      const { id } = await sendOne(site, `work-${width}`, 'Puoliso lyö, kun hän juo. '.repeat(20))
      await take(site.world.as('guide'), { id })
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'guide')
      const found = [
        ...(await walk(
          page,
          [
            { name: 'work' },
            { name: 'workRequest', parts: { id } },
            { name: 'workRequestCopy', parts: { id } },
            { name: 'workRequestLetter', parts: { id } },
            { name: 'workRecord' },
            { name: 'workTemplates' },
            { name: 'workForms' },
            ...worryVisits,
          ],
          languages,
          `at ${width}`,
        )),
      ]
      const leaders = await site.page({ viewport: { width, height: 800 } })
      await signIn(leaders, 'county-leader')
      found.push(...(await walk(leaders, [{ name: 'lead' }], languages, `at ${width}`)))
      const keeper = await site.page({ viewport: { width, height: 800 } })
      await signIn(keeper, 'maintainer')
      found.push(...(await walk(keeper, await listingVisits(site), languages, `at ${width}`)))
      const coordinator = await site.page({ viewport: { width, height: 800 } })
      await signIn(coordinator, 'coordinator')
      const waiting: readonly Visit[] = [
        { name: 'workListings' },
        { name: 'workTranslations' },
        ...directoryVisits,
      ]
      found.push(...(await walk(coordinator, waiting, languages, `at ${width}`)))
      const admin = await site.page({ viewport: { width, height: 800 } })
      await signIn(admin, 'admin')
      found.push(
        ...(await walk(
          admin,
          [{ name: 'admin' }, ...talkVisits, ...doorVisits, ...formVisits],
          languages,
          `at ${width}`,
        )),
      )
      assert.deepEqual(found, [])
    })
  }

  for (const width of widths) {
    it(`is accessible and fits at ${width} px: guiding, referrals and where a family was guided`, async () => {
      const visits = await guidingVisits(site)
      const sender = await site.page({ viewport: { width, height: 800 } })
      await signIn(sender, 'school-nurse')
      const found = [...(await walk(sender, visits.sender, ['fi', 'sv'], `at ${width}`))]
      const receiver = await site.page({ viewport: { width, height: 800 } })
      await signIn(receiver, 'therapist')
      found.push(...(await walk(receiver, visits.receiver, ['fi', 'sv'], `at ${width}`)))
      const family = await site.page({ viewport: { width, height: 800 } })
      await family.goto('/seuraa')
      await family.getByRole('textbox').first().fill(visits.code)
      await family.locator('main form button[type=submit]').first().click()
      await family.waitForURL('**/seuraa/pyynto')
      found.push(...(await walk(family, [{ name: 'followed' }], languages, `at ${width}`)))
      assert.deepEqual(found, [])
    })
  }

  it('is accessible in the dark and in forced colours', async () => {
    const service = site.world.product.deps.catalogue.services()[0]?.id ?? ''
    const dark = await site.page({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
    const found = [...(await walk(dark, publicVisits(service), ['fi'], 'in the dark'))]
    const forced = await site.page({ viewport: { width: 390, height: 800 }, forcedColors: 'active' })
    found.push(...(await walk(forced, publicVisits(service), ['fi'], 'in forced colours')))
    const { id } = await sendOne(site, 'work-dark', 'Kaipaisin apua.')
    const worker = await site.page({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' })
    await signIn(worker, 'guide')
    found.push(
      ...(await walk(
        worker,
        [{ name: 'work' }, { name: 'workRequest', parts: { id } }],
        ['fi'],
        'in the dark',
      )),
    )
    assert.deepEqual(found, [])
  })

  it('shows every component without a fault', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.page({ viewport: { width: 1280, height: 800 }, colorScheme })
      await page.goto('/dev/ui')
      assert.deepEqual(await axeProblems(page), [])
    }
  })

  it('runs no script of others and breaks no rule of its own', () => {
    assert.deepEqual(site.faults, [])
  })
})
