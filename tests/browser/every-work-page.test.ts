import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { beginEdit } from '#capabilities/directory/index.ts'
import { keepNeed, waitlistReferral } from '#capabilities/guidance/index.ts'
import { take } from '#capabilities/help-requests/index.ts'
import { idFrom } from '#platform/ids.ts'
import { type Language, languages } from '#platform/text.ts'
import {
  activityId,
  areaId,
  doorId,
  meetingPlaceId,
  outreachId,
  serviceId,
  personId,
} from '#seed/demo/ids.ts'
import { doubleId } from '#seed/demo/load-coordination.ts'
import { formId } from '#seed/demo/load-forms.ts'
import { ngo } from '#tests/support/listings.ts'
import { drafted, referred } from '#tests/support/referrals.ts'
import { browserSite, type Site } from '#tests/support/site.ts'
import { sendOne, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

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
  const { id } = await referred(world)
  await waitlistReferral(world.as('therapist'), { id, expected: '2026-04-13', meanwhile: 'Soita meille.' })
  const query = { need: kept.id }
  return {
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

/** What the coordinator adds: a unit with its named person, or an organisation without accounts. */
const receiverVisits: readonly Visit[] = [
  { name: 'workReceiving' },
  { name: 'workNewReceiver' },
  { name: 'workNewReceiver', query: { laji: 'guest' } },
]

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

/** People and roles: the list, a search that finds nobody, the form for somebody new, an account, one's own sign-ins. */
const peopleVisits: readonly Visit[] = [
  { name: 'adminPeople' },
  { name: 'adminPeople', query: { search: 'nobody-is-called-so' } },
  { name: 'adminPeople', query: { add: 1 } },
  { name: 'adminPerson', parts: { id: personId('ngo-worker') } },
  { name: 'workSessions' },
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
  { name: 'workVisitors' },
  {
    name: 'workCount',
    parts: { id: idFrom('occurrence', activityId('17', 'stop:vaasa'), '2026-03-02') },
  },
  { name: 'workReview', parts: { id: meetingPlaceId('17', 'family-car') } },
  { name: 'workPlaceLinks', parts: { id: meetingPlaceId('17', 'family-car') } },
  { name: 'workCountOffline' },
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

describe('every page of the workspace, in every language, on a small phone and a wide screen', () => {
  const site = browserSite()
  // Not a test of its own: in whatever order the tests run, this is said of all of them.
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  const seenBy = async (
    persona: string,
    width: number,
    visits: readonly Visit[],
    langs: readonly Language[] = languages,
  ): Promise<readonly string[]> => {
    const page = await site.page({ viewport: { width, height: 800 } })
    await signIn(page, persona)
    return walk(page, visits, langs, `at ${width}`)
  }

  for (const width of widths) {
    it(`is accessible and fits at ${width} px: requests, records and worries`, async () => {
      const { id } = await sendOne(site, `work-${width}`, 'Puoliso lyö, kun hän juo. '.repeat(20))
      await take(site.world.as('guide'), { id })
      const visits: readonly Visit[] = [
        { name: 'work' },
        { name: 'workRequest', parts: { id } },
        { name: 'workRequestCopy', parts: { id } },
        { name: 'workRequestLetter', parts: { id } },
        { name: 'workRecord' },
        { name: 'workTemplates' },
        { name: 'workForms' },
        ...worryVisits,
      ]
      assert.deepEqual(await seenBy('guide', width, visits), [])
    })

    it(`is accessible and fits at ${width} px: leaders, and who keeps listings and the directory`, async () => {
      const waiting: readonly Visit[] = [{ name: 'workListings' }, { name: 'workTranslations' }]
      assert.deepEqual(
        [
          ...(await seenBy('county-leader', width, [{ name: 'lead' }])),
          ...(await seenBy('maintainer', width, await listingVisits(site))),
          ...(await seenBy('coordinator', width, [...waiting, ...directoryVisits, ...receiverVisits])),
        ],
        [],
      )
    })

    it(`is accessible and fits at ${width} px: the administrator's pages`, async () => {
      const visits: readonly Visit[] = [
        { name: 'admin' },
        ...peopleVisits,
        ...talkVisits,
        ...doorVisits,
        ...formVisits,
      ]
      assert.deepEqual(await seenBy('admin', width, visits), [])
    })

    it(`is accessible and fits at ${width} px: guiding and referrals`, async () => {
      const visits = await guidingVisits(site)
      assert.deepEqual(
        [
          ...(await seenBy('school-nurse', width, visits.sender, ['fi', 'sv'])),
          ...(await seenBy('therapist', width, visits.receiver, ['fi', 'sv'])),
        ],
        [],
      )
    })
  }

  it('is accessible in the dark', async () => {
    const { id } = await sendOne(site, 'work-dark', 'Kaipaisin apua.')
    const worker = await site.page({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' })
    await signIn(worker, 'guide')
    const visits: readonly Visit[] = [{ name: 'work' }, { name: 'workRequest', parts: { id } }]
    assert.deepEqual(await walk(worker, visits, ['fi'], 'in the dark'), [])
  })
})
