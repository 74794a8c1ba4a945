import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { changePath, draftPath, followPath, markPathStep } from '#capabilities/casework/index.ts'
import { days } from '#platform/clock.ts'
import { productPathId } from '#seed/reference/paths/load-paths.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { builtFamily } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

const county = '17'

describe('paths in the browser', () => {
  const site = browserSite()
  let id = ''
  let casePath = ''
  const ownGone = (): Promise<void> =>
    site.world.db.asOwner(async (tx) => {
      await sql`delete from casework.path_template where county is not null and not exists
        (select from casework.case_path p where p.template_id = path_template.id)`.execute(tx)
    })

  before(async () => {
    const { world } = site
    await ownGone()
    const family = await builtFamily(world, { by: 'guide' })
    const opened = await openedCase(world, family, { about: 'ella', group: 'nepsy', stage: 'assessment' })
    id = opened.id
    const guide = world.as('guide')
    casePath = (await followPath(guide, { id, key: 'nepsy' })).path
    const of = { id, path: casePath }
    await markPathStep(guide, { ...of, step: 'school', seen: 'ahead', state: 'done' })
    await markPathStep(guide, { ...of, step: 'recognise', seen: 'ahead', state: 'done' })
    await markPathStep(guide, { ...of, step: 'guide', seen: 'ahead', state: 'under-way' })
    await markPathStep(guide, { ...of, step: 'basic-tests', seen: 'ahead', state: 'waiting' })
    await markPathStep(guide, {
      ...of,
      step: 'kela-rehabilitation',
      seen: 'ahead',
      state: 'left-out',
      reason:
        'Perhe ei halua hakea tukea vielä, koska lausunto puuttuu ja Ellan vointi on vaihdellut. '.repeat(5),
    })
    world.clock.advance(days(23))
    const admin = world.as('admin')
    await draftPath(admin, { county, key: 'nepsy' })
    await changePath(admin, {
      county,
      key: 'nepsy',
      change: { kind: 'add-step', lane: 'others', name: { fi: 'Vertaisryhmä vanhemmille' } },
    })
  })
  after(ownGone)

  for (const width of widths) {
    it(`is accessible and fits at ${width} px`, async () => {
      const guide = await site.page({ viewport: { width, height: 800 } })
      await signIn(guide, 'guide')
      const work: readonly Visit[] = [
        { name: 'workPaths' },
        { name: 'workPath', parts: { key: 'nepsy' } },
        { name: 'workCasePath', parts: { id } },
      ]
      const admin = await site.page({ viewport: { width, height: 800 } })
      await signIn(admin, 'admin')
      const own = { key: 'nepsy' }
      const keeping: readonly Visit[] = [
        { name: 'adminPaths' },
        { name: 'adminPath', parts: own },
        { name: 'adminPath', parts: own, query: { kohta: 'path' } },
        { name: 'adminPath', parts: own, query: { kohta: 'step:guide' } },
        { name: 'adminPath', parts: own, query: { kohta: 'stage:contact' } },
        { name: 'adminPath', parts: { key: 'divorce' } },
        { name: 'workPath', parts: { key: 'custody-dispute' } },
      ]
      const lead = await site.page({ viewport: { width, height: 800 } })
      await signIn(lead, 'coordinator')
      assert.deepEqual(
        [
          ...(await walk(guide, work, ['fi', 'sv'], `at ${width}`)),
          ...(await walk(admin, keeping, ['fi'], `keeping at ${width}`)),
          ...(await walk(admin, keeping.slice(1, 4), ['sv'], `keeping at ${width}`)),
          ...(await walk(
            lead,
            [{ name: 'workPath', parts: { key: 'mental-health' } }],
            ['en'],
            `at ${width}`,
          )),
        ],
        [],
      )
    })
  }

  const openMark = async (page: Page, step: string): Promise<void> => {
    await page.locator(`#mark-${step}-${casePath.slice(0, 8)} > summary`).press('Enter')
  }

  it('marks a case along its path without script, by keyboard, and asks why where it goes another way', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(page, 'guide')
    const address = path('workCasePath', 'fi', { id })
    await page.goto(address)
    await openMark(page, 'joint-assessment')
    const form = page.locator(`#mark-joint-assessment-${casePath.slice(0, 8)}`)
    await form.getByLabel('jätetty pois').press('Space')
    await form.getByRole('button', { name: 'Tallenna' }).press('Enter')
    await page.waitForLoadState()
    assert.match(await page.locator('main').innerText(), /Kirjoita, miksi polulta poiketaan/)
    // What was chosen is still there; only the reason is missing.
    assert.ok(await form.getByLabel('jätetty pois').isChecked())
    await form.getByLabel('Miksi').fill('Perhe on jo tavannut kaikki.')
    await form.getByRole('button', { name: 'Tallenna' }).press('Enter')
    await page.waitForURL(/done=mark/)
    assert.match(await page.locator('main').innerText(), /Perhe on jo tavannut kaikki/)
  })

  it('shows what another has marked meanwhile, and keeps what was typed', async () => {
    const { world } = site
    const page = await site.page({ viewport: { width: 1280, height: 800 } })
    await signIn(page, 'guide')
    await page.goto(path('workCasePath', 'fi', { id }))
    await seated(world, id, 'school-nurse')
    await markPathStep(world.as('school-nurse'), {
      id,
      path: casePath,
      step: 'therapies',
      seen: 'ahead',
      state: 'waiting',
    })
    await openMark(page, 'therapies')
    const form = page.locator(`#mark-therapies-${casePath.slice(0, 8)}`)
    await form.getByLabel('tehty', { exact: true }).check()
    await form.getByLabel('Miksi').fill('Kirjoitin tämän samaan aikaan.')
    await form.getByRole('button', { name: 'Tallenna' }).click()
    await page.waitForLoadState()
    const said = await page.locator('main').innerText()
    assert.match(said, /Joku muu ehti ensin/)
    assert.match(said, /Nyt: odottaa/)
    assert.equal(await form.getByLabel('Miksi').inputValue(), 'Kirjoitin tämän samaan aikaan.')
    assert.deepEqual(await problemsHere(page, 'after a conflict'), [])
    await form.getByRole('button', { name: 'Tallenna' }).click()
    await page.waitForURL(/done=mark/)
  })

  it('becomes the county’s own without script: changed, looked at, published, compared', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
    await signIn(page, 'admin')
    await page.goto(path('adminPaths', 'fi'))
    await page.getByRole('link', { name: 'Ero perheessä' }).click()
    await page.getByRole('button', { name: 'Tee oma versio' }).click()
    await page.waitForURL(/done=draft/)
    await page.getByLabel('Askeleen nimi (Perhe ja arki)').fill('Vauvan vuoroasuminen')
    await page.getByRole('button', { name: 'Lisää askel Perhe ja arki' }).click()
    await page.waitForURL(/kohta=step/)
    for (const [lang, name, actor] of [
      ['fi', 'Vauvan vuoroasuminen', 'Neuvola'],
      ['sv', 'Babyns växelvisa boende', 'Rådgivningen'],
      ['en', 'A baby with two homes', 'Child clinic'],
    ] as const) {
      await page.locator(`[name="name.${lang}"]`).fill(name)
      await page.locator(`[name="actor.${lang}"]`).fill(actor)
    }
    await page.locator('[name="least"]').fill('viikko')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.waitForLoadState()
    assert.equal(await page.locator('[name="name.sv"]').inputValue(), 'Babyns växelvisa boende')
    await page.locator('[name="least"]').fill('30')
    await page.locator('[name="most"]').fill('60')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.waitForURL(/done=saved/)
    await page.getByRole('button', { name: 'Julkaise' }).click()
    await page.waitForURL(/done=published/)
    await page.getByRole('link', { name: 'Vertaa edelliseen oma versio 1' }).click()
    assert.match(await page.locator('main').innerText(), /Askel: Vauvan vuoroasuminen/)
    await page.goto(path('workPath', 'fi', { key: 'divorce' }))
    assert.match(await page.locator('main').innerText(), /30–60 päivää/)
    await page.goto(path('workPath', 'fi', { key: 'divorce' }, { versio: productPathId('divorce', 1) }))
    assert.doesNotMatch(await page.locator('main').innerText(), /30–60 päivää/)
  })

  it('breaks no rule of its own', () => {
    assert.deepEqual(site.faults, [])
  })
})
