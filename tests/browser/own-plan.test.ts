import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { changeGoal, closeCase, readPlan } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { builtFamily, memberSession } from '#tests/support/families.ts'
import { annasOwn, keeper, mikasOwn, plannedCase } from '#tests/support/plans.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { myPlanTexts } from '#web/public/plan/texts.ts'

describe('the plan for the family whose it is', () => {
  const site = browserSite()
  const { world } = site
  beforeEach(() => world.clear())

  const pageOf = async (member: string, options: Parameters<typeof site.page>[0] = {}): Promise<Page> => {
    const page = await site.page(options)
    const token = await memberSession(world, member)
    await page.context().addCookies([{ name: 'session', value: token, url: site.base }])
    return page
  }
  const unfold = async (within: Locator, label: string): Promise<Locator> => {
    const one = within
      .locator('details')
      .filter({ has: within.page().locator(`> summary:has-text("${label}")`) })
      .last()
    await one.locator('> summary').click()
    return one
  }
  const send = async (page: Page, form: Locator, done: string, lang: Language): Promise<void> => {
    await form.locator('button').first().click()
    await page.waitForURL((url) => url.searchParams.get('tehty') === done)
    assert.equal(await page.locator('[role=status]').first().innerText(), myPlanTexts[lang].done[done])
  }

  for (const width of widths) {
    it(`is accessible and fits at ${width} px, with every form unfolded too`, async () => {
      const { family } = await plannedCase(world)
      const page = await pageOf(family.person('anna'), { viewport: { width, height: 800 } })
      const visits: readonly Visit[] = [
        { name: 'myPlan' },
        { name: 'myPlan', query: { version: 1 } },
        { name: 'myPlan', query: { version: 1, own: 1 } },
        { name: 'myPlan', query: { from: 1 } },
      ]
      assert.deepEqual(await walk(page, visits, ['fi', 'sv'], `at ${width}`), [])
      await page.goto(path('myPlan', 'en'))
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
      })
      assert.deepEqual(await problemsHere(page, `every form at ${width}`), [])
      await page.emulateMedia({ media: 'print' })
      const printed = await page.locator('main').innerText()
      assert.match(printed, /aamut sujuvat ilman huutoa/)
      assert.ok(!printed.includes(annasOwn))
    })
  }

  for (const [lang, width] of [
    ['fi', 390],
    ['sv', 1280],
  ] as const) {
    it(`is answered, rated, ticked and written in without script, in ${lang} at ${width} px`, async () => {
      const words = myPlanTexts[lang]
      const { family, matter, goal, step } = await plannedCase(world)
      const anna = family.member('anna')
      const page = await pageOf(family.person('anna'), {
        javaScriptEnabled: false,
        viewport: { width, height: 800 },
      })
      await page.goto(path('myPlan', lang))

      // What waits for her stands first: the version to answer, and her own step.
      const turn = page.locator('#turn')
      assert.match(await turn.innerText(), new RegExp(words.turn.signTitle.replace('?', String.raw`\?`)))
      assert.match(await turn.innerText(), /Laitamme illalla vaatteet/)
      const first = turn.locator('form').first()
      // Nothing is chosen for her, and nothing is sent without a choice.
      await first.locator('button').click()
      assert.equal(await page.locator('.error-summary').count(), 1)
      await first.getByLabel(words.turn.no).check()
      await first.getByLabel(words.turn.words).fill('Aamut ovat vielä raskaita.')
      await send(page, first, 'sign', lang)

      await page
        .locator(`#step-${step}`)
        .getByRole('button', { name: new RegExp(`^${words.turn.tick}`) })
        .click()
      await page.waitForURL(/tehty=done-step/)

      const rating = await unfold(page.locator(`#goal-${goal}`), words.goals.rate)
      await rating.getByLabel('Rauhallinen aamu on useimmiten.').check()
      await rating.locator('textarea').fill('Tällä viikolla ei huudettu.')
      await send(page, rating.locator('form'), 'rate', lang)

      const own = await unfold(page.locator('#goals'), words.goals.add)
      await own.getByLabel(words.goals.words, { exact: true }).fill('Haluan nukkua.')
      await own.getByLabel(words.see.me).check()
      await send(page, own.locator('form'), 'add-goal', lang)

      const plan = await readPlan(anna, { id: matter.id })
      assert.equal(plan.steps.find(({ id }) => id === step)?.state, 'done')
      assert.equal(plan.goals.find(({ id }) => id === goal)?.level, 1)
      const written = plan.goals.find((each) => each.words === 'Haluan nukkua.')
      assert.deepEqual(written?.own, {
        of: family.person('anna'),
        mine: true,
        teamSees: false,
        shownTo: [],
      })
      const common = plan.versions.find(({ ownOf }) => ownOf === null)
      assert.deepEqual(
        common?.signatures.filter(({ me }) => me).map(({ agrees, way, words: said }) => [agrees, way, said]),
        [[false, 'signed-in', 'Aamut ovat vielä raskaita.']],
      )
      // The worker sees neither the goal that is only hers, nor any sign of it.
      const theirs = await readPlan(world.as(keeper), { id: matter.id })
      assert.ok(!JSON.stringify(theirs).includes('Haluan nukkua.'))

      // She opens it to those who help, and to her child.
      const card = page.locator('.plan-goal', { hasText: 'Haluan nukkua.' })
      await unfold(card, words.goals.edit)
      const see = await unfold(card, words.see.change)
      await see.getByLabel(words.see.team).check()
      await see.getByLabel('Ella').check()
      await send(page, see.locator('form'), 'show-goal', lang)
      const opened = (await readPlan(anna, { id: matter.id })).goals.find(({ id }) => id === written?.id)
      assert.deepEqual([opened?.own?.teamSees, opened?.own?.shownTo], [true, [family.person('ella')]])

      // A step of her own goes no further than the goal under which it stands.
      const add = await unfold(page.locator('.plan-goal', { hasText: 'Haluan nukkua.' }), words.steps.add)
      await add.locator('textarea').fill('Menen nukkumaan kymmeneltä.')
      await send(page, add.locator('form'), 'add-step', lang)
      const under = (await readPlan(anna, { id: matter.id })).steps.find(({ goal: of }) => of === written?.id)
      assert.deepEqual([under?.own?.teamSees, under?.own?.shownTo], [true, [family.person('ella')]])
    })
  }

  it('shows each parent the common part and their own, and nothing of the other’s', async () => {
    const { family } = await plannedCase(world)
    const addresses = [
      path('myPlan', 'fi'),
      path('myPlan', 'fi', {}, { ended: 1 }),
      path('myPlan', 'fi', {}, { version: 1 }),
      path('myPlan', 'fi', {}, { version: 1, own: 1 }),
      path('myPlan', 'fi', {}, { from: 1, own: 1 }),
    ]
    for (const [who, own, others] of [
      ['anna', annasOwn, mikasOwn],
      ['mika', mikasOwn, annasOwn],
    ] as const) {
      const page = await pageOf(family.person(who))
      let seen = ''
      for (const address of addresses) {
        await page.goto(address)
        seen += await page.content()
      }
      assert.ok(seen.includes(own), who)
      assert.ok(seen.includes('aamut sujuvat ilman huutoa'), who)
      assert.ok(!seen.includes(others), who)
      assert.ok(!seen.includes('Tarkista, että lähete'), 'what workers remind themselves of is theirs')
      // Ids of people or cases are never in the address.
      assert.doesNotMatch(page.url(), /[\da-f]{8}-/)
      if (canTypeset) {
        for (const query of [{ muoto: 'pdf' }, { muoto: 'pdf', own: 1 }]) {
          const paper = await page.request.get(path('myPlan', 'fi', {}, query))
          assert.equal(paper.headers()['content-type'], 'application/pdf')
          assert.equal((await paper.body()).subarray(0, 5).toString(), '%PDF-')
          assert.match(paper.headers()['cache-control'] ?? '', /no-store/)
        }
      }
    }
  })

  it('shows both texts when a worker and the mother write in one place', async () => {
    const { family, matter, goal } = await plannedCase(world)
    const words = myPlanTexts.fi
    const page = await pageOf(family.person('anna'))
    await page.goto(path('myPlan', 'fi'))
    const card = page.locator(`#goal-${goal}`)
    await unfold(card, words.goals.edit)
    const form = await unfold(card, words.goals.change)
    await form.getByLabel(words.goals.changeWords).fill('Haluan rauhalliset aamut.')
    const { goals } = await readPlan(world.as(keeper), { id: matter.id })
    const version = goals.find(({ id }) => id === goal)?.version ?? 0
    await changeGoal(world.as(keeper), { id: goal, version, words: 'Aamut ilman huutoa.' })
    await form.locator('button').first().click()
    await page.getByRole('heading', { level: 1, name: planWords.fi.conflict.title }).waitFor()
    assert.deepEqual(await problemsHere(page, 'the conflict'), [])
    const text = page.getByLabel(words.goals.changeWords)
    assert.equal(await text.inputValue(), 'Aamut ilman huutoa.\n\nHaluan rauhalliset aamut.')
    await page.getByRole('button', { name: planWords.fi.conflict.mergeSend }).click()
    await page.waitForURL(/tehty=change-goal/)
    const after = (await readPlan(world.as(keeper), { id: matter.id })).goals.find(({ id }) => id === goal)
    assert.equal(after?.words, 'Aamut ilman huutoa.\n\nHaluan rauhalliset aamut.')
  })

  it('says so when there is none yet, and can be read when the matter is closed', async () => {
    const alone = await builtFamily(world, { by: keeper })
    const first = await pageOf(alone.person('anna'))
    await first.goto(path('myPlan', 'sv'))
    assert.match(await first.locator('main').innerText(), new RegExp(myPlanTexts.sv.none))
    assert.deepEqual(await problemsHere(first, 'no plan'), [])

    const { family, matter } = await plannedCase(world)
    await closeCase(world.as(keeper), {
      id: matter.id,
      version: 1,
      outcome: 'goals-reached',
      words: 'Valmista.',
    })
    const page = await pageOf(family.person('anna'))
    await page.goto(path('myPlan', 'fi'))
    const shown = await page.locator('main').innerText()
    assert.match(shown, /Tämä asia päättyi/)
    assert.match(shown, /aamut sujuvat ilman huutoa/)
    assert.equal(await page.locator('main form textarea').count(), 0)
    assert.deepEqual(await problemsHere(page, 'a closed matter'), [])
    assert.deepEqual(site.faults, [])
  })
})
