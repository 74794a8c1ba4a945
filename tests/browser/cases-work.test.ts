import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { addSupport, moveStage, nameResponsible, unitsToAsk } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { ask } from '#tests/support/requests.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { answersTexts } from '#web/work/cases/answers-texts.ts'
import { caseTexts } from '#web/work/cases/case-texts.ts'
import { caseWords } from '#web/work/cases/case-words.ts'
import { leadsTexts } from '#web/work/cases/leads-texts.ts'
import { listTexts } from '#web/work/cases/list-texts.ts'
import { openTexts } from '#web/work/cases/open-texts.ts'
import { path } from '#web/paths.ts'

const sees = ['who-is-with', 'contact', 'plan'] as const

describe('the pages of cases for those who work on them', () => {
  const site = browserSite()

  /** A family of the guide with the school nurse, whose children are called as nobody else here. */
  const family = (child = 'tuisku'): Promise<BuiltFamily> =>
    builtFamily(site.world, {
      by: 'guide',
      children: { [child]: '2017-04-05' },
      adults: { meri: {} },
      team: { 'school-nurse': { sees: [...sees] } },
    })

  const press = (page: Page, name: string, within = 'main'): Promise<void> =>
    page.locator(within).getByRole('button', { name, exact: true }).first().click()
  const unfold = (page: Page, move: string): Promise<void> => page.locator(`${move} > summary`).click()

  for (const [lang, width] of [
    ['fi', 390],
    ['sv', 1280],
  ] as const) {
    it(`let a case be opened, a worker be named and another take it over, without script, in ${lang} at ${width} px`, async () => {
      const { world } = site
      const built = await family()
      const [words, one, opens] = [answersTexts[lang], caseTexts[lang], openTexts[lang]]
      const guide = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(guide, 'guide')
      await guide.goto(path('workFamily', lang, { id: built.id }))
      await guide.locator('#cases').getByRole('link', { name: opens.open }).click()
      // Something is missing: what was chosen stays.
      await guide.locator('#open-group').selectOption('divorce')
      await press(guide, opens.send)
      assert.equal(await guide.locator('#open-group').inputValue(), 'divorce')
      await guide.locator('#open-why').fill('Perhe toivoo, että joku kulkee rinnalla.')
      await press(guide, opens.send)
      await guide.getByText(one.done['open'] ?? '').waitFor()
      await guide.locator('#answers').getByText(words.none).waitFor()
      const here = new URL(guide.url()).pathname

      await guide.locator('#name-person').selectOption(world.actor('guide').id)
      await press(guide, words.send, '#name')
      await guide.getByText(one.done['name-own'] ?? '').waitFor()
      await guide
        .locator('#with')
        .getByText(one.answersHere(caseWords[lang].kinds['responsible-worker']))
        .waitFor()

      await guide
        .locator('#with')
        .getByRole('button', { name: new RegExp(one.seat) })
        .click()
      await guide.getByText(one.done['seat'] ?? '').waitFor()
      await unfold(guide, '#name')
      await guide.locator('#name-person').selectOption(world.actor('school-nurse').id)
      await guide.locator('#name-words').fill('Koulu on nyt tärkein.')
      await press(guide, words.send, '#name')
      // Why it changes was not said: what was typed is there.
      assert.equal(await guide.locator('#name-words').inputValue(), 'Koulu on nyt tärkein.')
      await guide.locator('#name-reason').selectOption('other-skill')
      await press(guide, words.send, '#name')
      await guide.getByText(one.done['name'] ?? '').waitFor()

      const nurse = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(nurse, 'school-nurse')
      await nurse.goto(path('workCases', lang))
      const mark = here.replaceAll('-', '').slice(-6).toUpperCase()
      const asked = nurse.locator('#asked li').filter({ hasText: mark })
      assert.doesNotMatch(await asked.innerText(), /Tuisku/)
      await asked.getByRole('button', { name: new RegExp(listTexts[lang].take) }).click()
      await nurse.locator('#answers').getByRole('heading', { level: 3 }).first().waitFor()
      assert.equal(new URL(nurse.url()).pathname, here)
      await guide.goto(here)
      await guide.locator('#answers').getByText(words.continuity(2)).waitFor()
    })

    it(`show what stands and keep what was typed when two move a case, in ${lang} at ${width} px`, async () => {
      const { world } = site
      const { id } = await openedCase(world, await family(), { by: 'guide', responsible: true })
      const words = caseTexts[lang]
      const first = await site.page({ javaScriptEnabled: false, viewport: { width, height: 900 } })
      await signIn(first, 'guide')
      await first.goto(path('workCase', lang, { id }))
      await unfold(first, '#stage')
      await first.locator('#stage-words').fill('Sovittiin arviosta.')
      await moveStage(world.as('guide'), { id, to: 'assessment' })
      await press(first, words.moveSend, '#stage')
      await first
        .locator('.stage-line [aria-current=step]')
        .getByText(caseWords[lang].stages.assessment)
        .waitFor()
      assert.equal(await first.locator('#stage-words').inputValue(), 'Sovittiin arviosta.')
    })
  }

  it('go by the keyboard alone: a case is moved on', async () => {
    const { id } = await openedCase(site.world, await family(), { by: 'guide', responsible: true })
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await signIn(page, 'guide')
    await page.goto(path('workCase', 'fi', { id }))
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 150; step += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return
      }
      throw new Error(`"${selector}" was not reached`)
    }
    await tabTo('#stage > summary')
    await page.keyboard.press('Enter')
    await tabTo('#stage textarea')
    await page.keyboard.type('Sovittiin arviosta.')
    await tabTo('#stage button')
    await page.keyboard.press('Enter')
    await page.getByText(caseTexts.fi.done['stage'] ?? '').waitFor()
  })

  it('open a case from a request that one holds, and lead back to it', async () => {
    const { world } = site
    const built = await family('pyry')
    const { id } = await ask(world)
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workRequest', 'fi', { id }))
    await page.locator('form[action*="/pyynto/"] button').filter({ hasText: 'Ota' }).first().click()
    await page.locator('#case').getByRole('link', { name: openTexts.fi.openFrom['help-request'] }).click()
    await page.locator('#family').selectOption(built.id)
    await press(page, openTexts.fi.next)
    await page.locator('#open-why').fill('Pyynnöstä alkanut.')
    await press(page, openTexts.fi.send)
    await page.getByText(caseTexts.fi.done['open'] ?? '').waitFor()
    const here = new URL(page.url()).pathname
    await page.locator('#about').getByRole('link', { name: caseWords.fi.sources['help-request'] }).click()
    await page.locator('#case').getByRole('link', { name: openTexts.fi.there }).click()
    await page.waitForURL((url) => url.pathname === here)
  })

  it('let the lead of the unit name a worker without seeing whose the case is', async () => {
    const { world } = site
    const built = await family('lumi')
    await openedCase(world, built, { by: 'guide' })
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } })
    await signIn(page, 'unit-lead')
    await page.goto(path('workCasesLead', 'fi', {}, { view: 'without-worker' }))
    assert.doesNotMatch(await page.content(), /Lumi|Testinen/)
    const row = page.locator('.case-row').first()
    await row.locator('summary').click()
    await row.locator('select').first().selectOption({ index: 1 })
    await row.getByRole('button', { name: leadsTexts.fi.send }).click()
    await page.getByText(leadsTexts.fi.done['lead-name'] ?? '').waitFor()
  })

  describe('with much on them', () => {
    let id = ''
    let familyOf = ''
    before(async () => {
      const { world } = site
      const built = await builtFamily(world, {
        by: 'guide',
        children: { tuisku: '2017-04-05', usva: '2019-11-30', sade: '2023-01-02' },
        adults: { meri: {}, kaarlo: { livesApart: true } },
        team: {
          'school-nurse': { sees: [...sees] },
          therapist: { sees: [...sees], part: 'own-worker' },
          'family-law-worker-17': { sees: [...sees], part: 'named-contact' },
        },
      })
      familyOf = built.id
      const guide = world.as('guide')
      const long =
        'Vanhemmat haluavat sopia arjesta yhdessä, ja koulusta on tullut huoli poissaoloista. '.repeat(8)
      id = (
        await openedCase(world, built, { by: 'guide', about: 'tuisku', group: 'custody-dispute', why: long })
      ).id
      for (const each of ['school-nurse', 'therapist']) await seated(world, id, each)
      await nameResponsible(guide, {
        id,
        person: world.actor('guide').id,
        deputy: world.actor('therapist').id,
      })
      await nameResponsible(guide, {
        id,
        person: world.actor('school-nurse').id,
        reason: 'family-wish',
        words: long,
      })
      await moveStage(guide, { id, to: 'assessment', words: long })
      const [unit] = (await unitsToAsk(guide, {})).slice(-1)
      await addSupport(guide, {
        id,
        unit: unit?.id ?? '',
        forWhat: 'Neuropsykiatrinen osaaminen ja koulun arki',
      })
    })

    /** Every form of the page at once: the most that can stand on it. */
    const unfolded = async (page: Page, address: string, where: string): Promise<readonly string[]> => {
      await page.goto(address)
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
      })
      return problemsHere(page, where)
    }

    for (const width of widths) {
      it(`are accessible and fit at ${width} px`, async () => {
        const page = await site.page({ viewport: { width, height: 800 } })
        await signIn(page, 'guide')
        const visits: readonly Visit[] = [
          { name: 'workCases' },
          { name: 'workCases', query: { stage: 'closed', worker: 'mine' } },
          { name: 'workCases', query: { new: 1, source: 'help-request', sourceId: id } },
          { name: 'workCases', query: { new: 1, family: familyOf } },
          { name: 'workCase', parts: { id } },
          { name: 'workResponsibleGuide' },
        ]
        const langs: readonly Language[] = ['fi', 'sv']
        const found = [...(await walk(page, visits, langs, `at ${width}`))]
        for (const lang of ['fi', 'sv', 'en'] as const)
          found.push(
            ...(await unfolded(
              page,
              path('workCase', lang, { id }),
              `case in ${lang} at ${width}, unfolded`,
            )),
          )
        assert.deepEqual(found, [])
      })

      it(`are accessible and fit at ${width} px for those who lead and keep the rules`, async () => {
        const found: string[] = []
        for (const who of ['unit-lead', 'county-leader', 'coordinator']) {
          const page = await site.page({ viewport: { width, height: 800 } })
          await signIn(page, who)
          for (const lang of ['fi', 'sv'] as const)
            found.push(
              ...(await unfolded(page, path('workCasesLead', lang), `${who} in ${lang} at ${width}`)),
            )
        }
        assert.deepEqual(found, [])
      })
    }

    it('break no rule of the browser', () => {
      assert.deepEqual(site.faults, [])
    })
  })
})
