import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import {
  changeGoal,
  changeStep,
  offerJoin,
  addJoin,
  type PlanView,
  readPlan,
} from '#capabilities/casework/index.ts'
import { hours } from '#platform/clock.ts'
import { openedCase } from '#tests/support/cases.ts'
import { builtFamily } from '#tests/support/families.ts'
import { annasOwn, keeper, mikasOwn, plannedCase } from '#tests/support/plans.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { planWords } from '#web/plan/plan-words.ts'
import { tasksTexts } from '#web/work/plan/tasks-texts.ts'
import { planTexts } from '#web/work/plan/texts.ts'

const words = planTexts.fi
const conflict = planWords.fi.conflict

describe('the plan of a family for those who work with it', () => {
  const site = browserSite()
  const { world } = site
  beforeEach(() => world.clear())

  /** Presses what unfolds a form in this part of the page, and gives the form. */
  const unfold = async (page: Page, within: string, label: string): Promise<ReturnType<Page['locator']>> => {
    const fold = page
      .locator(`${within} details`)
      .filter({ has: page.locator(`summary:has-text("${label}")`) })
    const one = fold.last()
    await one.locator('summary').first().click()
    return one.locator('form')
  }
  const send = async (page: Page, form: ReturnType<Page['locator']>, done: string): Promise<void> => {
    await form.locator('button').first().click()
    await page.waitForURL((url) => url.searchParams.get('done') === done)
    assert.equal(await page.locator('[role=status]').first().innerText(), words.done[done])
  }

  for (const width of widths) {
    it(`is accessible and fits at ${width} px: the plan, its versions, tasks`, async () => {
      const { matter } = await plannedCase(world)
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, keeper)
      const { versions } = await readPlan(world.as(keeper), { id: matter.id })
      const common = versions.find(({ ownOf }) => ownOf === null)?.id ?? ''
      const parts = { id: matter.id }
      const visits: readonly Visit[] = [
        { name: 'workCasePlan', parts },
        { name: 'workCasePlan', parts, query: { ended: 1 } },
        { name: 'workCasePlan', parts, query: { version: common } },
        { name: 'workCasePlan', parts, query: { from: common } },
        { name: 'workTasks' },
        { name: 'workTasks', query: { state: 'done', received: 'acknowledged' } },
      ]
      assert.deepEqual(await walk(page, visits, ['fi', 'sv'], `at ${width}`), [])
      await page.goto(path('workCasePlan', 'sv', parts))
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
      })
      assert.deepEqual(await problemsHere(page, `every form at ${width}`), [])
      // Nobody's own part comes on paper by a print of the page.
      await page.emulateMedia({ media: 'print' })
      const printed = await page.locator('main').innerText()
      assert.match(printed, /aamut sujuvat ilman huutoa/)
      for (const own of [annasOwn, mikasOwn, 'Tarkista, että lähete']) assert.ok(!printed.includes(own), own)
    })
  }

  /** What the plan holds, without ids and times: the same however it came there. */
  const essence = ({ goals, steps, versions, joins, toAgree }: PlanView): unknown => ({
    goals: goals.map((goal) => [goal.words, goal.levels, goal.startLevel, goal.level, goal.ratings.length]),
    steps: steps.map((step) => [
      step.kind,
      step.words,
      step.dueOn,
      step.remindOn,
      step.state,
      step.owner.other,
    ]),
    versions: versions.map((version) => [
      version.number,
      version.reviewOn,
      // Those of one moment stand in any order.
      version.signatures.map(({ way, agrees }) => `${way} ${agrees}`).toSorted(),
    ]),
    joins: joins.map((join) => [
      join.kind,
      join.dueOn,
      join.state,
      join.words,
      join.receiver?.other,
      join.answer?.words,
    ]),
    toAgree,
  })

  const journey = async (page: Page, id: string): Promise<void> => {
    await signIn(page, keeper)
    await page.goto(path('workCasePlan', 'fi', { id }))
    let form = await unfold(page, '#goals', words.goals.add)
    await form.getByLabel(words.goals.words).fill('Haluamme syödä yhdessä.')
    await send(page, form, 'add-goal')

    form = await unfold(page, '.plan-goal', words.goals.levels)
    for (const [index, level] of [
      'ei koskaan',
      'kerran viikossa',
      'kolmesti',
      'useimmiten',
      'joka ilta',
    ].entries())
      await form.locator('input[type=text]').nth(index).fill(level)
    await form.getByLabel(words.goals.startLevel).selectOption('-2')
    await send(page, form, 'set-levels')

    form = await unfold(page, '.plan-goal', words.goals.rate)
    await form.getByLabel('kerran viikossa').check()
    await send(page, form, 'rate')

    form = await unfold(page, '.plan-goal', words.steps.add)
    await form.getByLabel(words.steps.words).fill('Sunnuntaina tehdään ruokalista.')
    await form.getByLabel(words.steps.who, { exact: true }).selectOption({ label: words.steps.whoOther })
    await form.getByLabel(words.steps.dueOn).fill('2026-03-15')
    await form.locator('button').first().click()
    // Somebody else has to be named: the form stands there again with what was typed.
    assert.equal(await page.locator('.error-summary').count(), 1)
    form = page.locator('.plan-goal details[open] form').last()
    assert.equal(await form.getByLabel(words.steps.words).inputValue(), 'Sunnuntaina tehdään ruokalista.')
    await form.getByLabel(words.steps.other).fill('Mummo')
    await send(page, form, 'add-step')

    await page
      .locator('.plan-step')
      .getByRole('button', { name: new RegExp(`^${words.steps.done}`) })
      .click()
    await page.waitForURL(/done=done-step/)

    form = await unfold(page, '#agree', words.agree.agree)
    await form.getByLabel(words.agree.reviewOn).fill('2026-06-01')
    await send(page, form, 'agree')
    form = await unfold(page, '#agree', words.agree.sign)
    await send(page, form, 'sign')
    form = await unfold(page, '#agree', words.agree.note)
    await form.getByLabel(words.agree.member).selectOption({ label: 'Anna Testinen' })
    await form.getByLabel(words.agree.no, { exact: true }).check()
    await form.getByLabel(words.agree.remark).fill('Tästä puhutaan vielä.')
    await send(page, form, 'note-signature')

    form = await unfold(page, '#joins', words.joins.add)
    await form.getByLabel(words.joins.dueOn).fill('2026-08-10')
    await send(page, form, 'add-join')
    form = await unfold(page, '#joins', words.joins.offer)
    await form.locator('input[type=text]').fill('Kuraattori Saana')
    await form.locator('textarea').fill('Ella aloittaa koulun.')
    await send(page, form, 'offer-join')
    form = await unfold(page, '#joins', words.joins.note)
    await form.getByLabel(words.joins.noteYes, { exact: true }).check()
    await form.locator('textarea').fill('Saana soittaa elokuussa.')
    await send(page, form, 'note-join')
  }

  it('is made whole without script, and leaves the same as with it', async () => {
    const plans: unknown[] = []
    for (const javaScriptEnabled of [false, true]) {
      const family = await builtFamily(world, { by: keeper })
      const matter = await openedCase(world, family, { about: 'ella', stage: 'plan' })
      const page = await site.page({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
      await journey(page, matter.id)
      plans.push(essence(await readPlan(world.as(keeper), { id: matter.id })))
    }
    const [without, withScript] = plans
    assert.deepEqual(without, withScript)
    assert.deepEqual((without as { joins: readonly unknown[] }).joins, [
      [
        'service-change',
        '2026-08-10',
        'acknowledged',
        'Ella aloittaa koulun.',
        'Kuraattori Saana',
        'Saana soittaa elokuussa.',
      ],
    ])
  })

  it('shows both texts to the second of two editors, who leaves, replaces or joins them', async () => {
    const { matter, goal } = await plannedCase(world)
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(page, keeper)
    const nurse = world.as('school-nurse')
    const now = async (): Promise<string> => {
      const { goals } = await readPlan(nurse, { id: matter.id })
      return goals.find(({ id }) => id === goal)?.words ?? ''
    }
    /** Opened before the other one saves, sent after. */
    const beaten = async (typed: string, theirs: string): Promise<void> => {
      await page.goto(path('workCasePlan', 'fi', { id: matter.id }))
      const form = await unfold(page, `#goal-${goal}`, words.goals.change)
      await form.getByLabel(words.goals.words).fill(typed)
      const { goals } = await readPlan(nurse, { id: matter.id })
      const version = goals.find(({ id }) => id === goal)?.version ?? 0
      await changeGoal(nurse, { id: goal, version, words: theirs })
      await form.locator('button').first().click()
      await page.getByRole('heading', { level: 1, name: conflict.title }).waitFor()
      const [stands, mine] = await page.locator('.plan-conflict__side').allInnerTexts()
      assert.ok(stands?.includes(theirs))
      assert.ok(mine?.includes(typed))
      // Nothing was written over.
      assert.equal(await now(), theirs)
    }

    await beaten('Minun ensimmäinen.', 'Hoitajan ensimmäinen.')
    await page.getByRole('link', { name: conflict.keep }).click()
    assert.equal(await now(), 'Hoitajan ensimmäinen.')

    await beaten('Minun toinen.', 'Hoitajan toinen.')
    await page.getByRole('button', { name: conflict.useMine }).click()
    await page.waitForURL(/done=change-goal/)
    assert.equal(await now(), 'Minun toinen.')

    await beaten('Minun kolmas.', 'Hoitajan kolmas.')
    const merge = page.getByLabel(words.goals.words)
    assert.equal(await merge.inputValue(), 'Hoitajan kolmas.\n\nMinun kolmas.')
    await merge.fill('Hoitajan kolmas, ja minun.')
    await page.getByRole('button', { name: conflict.mergeSend }).click()
    await page.waitForURL(/done=change-goal/)
    assert.equal(await now(), 'Hoitajan kolmas, ja minun.')
  })

  it('loses nothing typed during an hour offline', async () => {
    const { matter, step } = await plannedCase(world)
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, keeper)
    await page.goto(path('workCasePlan', 'sv', { id: matter.id }))
    const form = await unfold(page, `#step-${step}`, planTexts.sv.steps.change)
    await form
      .getByLabel(planTexts.sv.steps.words)
      .fill('Vi lägger fram kläderna på kvällen och väskan vid dörren.')
    await form.getByLabel(planTexts.sv.steps.dueOn).fill('2026-03-09')
    await page.context().setOffline(true)
    const before = (await readPlan(world.as('school-nurse'), { id: matter.id })).steps.find(
      ({ id }) => id === step,
    )
    assert.ok(before)
    await changeStep(world.as('school-nurse'), {
      id: step,
      version: before.version,
      goal: before.goal,
      kind: 'family',
      words: 'Laitamme vaatteet valmiiksi tuolille.',
      ownerMember: before.owner.member,
      dueOn: '2026-03-07',
    })
    world.clock.advance(hours(1))
    await page.context().setOffline(false)
    await form.locator('button').first().click()
    // The sign-in has ended meanwhile: what was typed waits on the page while one signs in beside it.
    await page.getByRole('heading', { level: 1, name: planWords.sv.signedOut.title }).waitFor()
    assert.match(await page.locator('main').innerText(), /väskan vid dörren/)
    assert.deepEqual(await problemsHere(page, 'signed out'), [])
    const beside = await page.context().newPage()
    await signIn(beside, keeper)
    await page.getByRole('button', { name: planWords.sv.signedOut.send }).click()
    await page.getByRole('heading', { level: 1, name: planWords.sv.conflict.title }).waitFor()
    const sides = await page.locator('.plan-conflict__side').allInnerTexts()
    assert.match(sides[0] ?? '', /tuolille[^]*7\.3/)
    assert.match(sides[1] ?? '', /väskan vid dörren[^]*9\.3/)
    assert.deepEqual(await problemsHere(page, 'the conflict of a step'), [])
    await page.getByRole('button', { name: planWords.sv.conflict.useMine }).click()
    await page.waitForURL(/done=change-step/)
    const after = (await readPlan(world.as(keeper), { id: matter.id })).steps.find(({ id }) => id === step)
    assert.equal(after?.words, 'Vi lägger fram kläderna på kvällen och väskan vid dörren.')
    assert.equal(after?.dueOn, '2026-03-09')
  })

  it('lists what one has promised, and what one is asked to receive, to be answered without script', async () => {
    const { matter } = await plannedCase(world)
    const join = await addJoin(world.as(keeper), {
      id: matter.id,
      kind: 'service-change',
      dueOn: '2026-04-01',
    })
    await offerJoin(world.as(keeper), {
      id: join.id,
      version: 1,
      receiverPerson: world.actor('deputy').id,
      words: 'Jatkatte perhetyötä huhtikuussa.',
    })
    const tasks = tasksTexts.fi
    const mine = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(mine, keeper)
    await mine.goto(path('workTasks', 'fi'))
    assert.match(await mine.locator('main').innerText(), /Tarkista, että lähete on perillä/)
    await mine.locator('.plan-task').first().getByRole('button').click()
    await mine.waitForURL(/done=done-step/)
    assert.doesNotMatch(await mine.locator('main').innerText(), /Tarkista, että lähete on perillä/)

    const theirs = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await signIn(theirs, 'deputy')
    await theirs.goto(path('workTasks', 'fi'))
    const received = await theirs.locator('#received').innerText()
    assert.match(received, /Jatkatte perhetyötä/)
    // The join alone: nothing else of the family.
    for (const hidden of ['Testinen', 'Ella', annasOwn, 'aamut'])
      assert.ok(!received.includes(hidden), hidden)
    const form = await unfold(theirs, '#received', tasks.take)
    await form.locator('textarea').fill('Minä soitan perheelle maanantaina.')
    await form.locator('button').first().click()
    await theirs.waitForURL(/done=take-join/)
    const { joins } = await readPlan(world.as(keeper), { id: matter.id })
    assert.equal(joins.find(({ id }) => id === join.id)?.state, 'acknowledged')
  })

  it('is not there for whoever has no seat in the case', async () => {
    const { matter } = await plannedCase(world)
    const page = await site.page()
    await signIn(page, 'unit-lead')
    const response = await page.goto(path('workCasePlan', 'fi', { id: matter.id }))
    assert.equal(response?.status(), 404)
    assert.deepEqual(site.faults, [])
  })
})
