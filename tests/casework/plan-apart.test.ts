import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addGoal,
  addStep,
  agreePlan,
  changeGoal,
  changeStep,
  comparePlans,
  doneStep,
  endGoal,
  ownCases,
  ownTasks,
  type PlanView,
  rateGoal,
  readCase,
  readPlan,
  readPlanVersion,
  showGoal,
  showStep,
  signPlan,
} from '#capabilities/casework/index.ts'
import { myFamilies, whoIsWithUs } from '#capabilities/families/index.ts'
import { whoHasLooked } from '#capabilities/oversight/index.ts'
import { minutes } from '#platform/clock.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { type Random, seeded } from '#tests/support/random.ts'
import { refused } from '#tests/support/requests.ts'
import { n, seed } from '#tests/support/tier.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
/** Every own word of Anna’s holds this. */
const secret = 'SALAINEN'

describe('a parent’s own part of the plan (S-20)', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  type Begun = {
    readonly family: BuiltFamily
    readonly matter: OpenedCase
    readonly anna: Caller
    readonly mika: Caller
    readonly ella: Caller
    readonly staff: Caller
    readonly nurse: Caller
  }
  const begun = async (isOfAll = false): Promise<Begun> => {
    const family = await builtFamily(world, { adults: { anna: {}, mika: {} } })
    const matter = await openedCase(world, family, isOfAll ? {} : { about: 'ella' })
    await seated(world, matter.id, 'school-nurse')
    await world.db.asOwner(async (tx) => {
      for (const key of ['anna', 'mika', 'ella'])
        await sql`update families.person set email_sealed = ${world.system.crypto.seal(`${key}@perhe.example`)}
          where id = ${family.person(key)}`.execute(tx)
    })
    return {
      family,
      matter,
      anna: family.member('anna'),
      mika: family.member('mika'),
      ella: family.member('ella'),
      staff: world.as(worker),
      nurse: world.as('school-nurse'),
    }
  }

  /** Everything that tells one of the family anything: views, versions, numbers, counts, tasks, notices, who has looked. */
  async function told(caller: Caller, { matter, family }: Begun): Promise<string> {
    await world.runJobs()
    const view = await readPlan(caller, { id: matter.id, ended: true })
    const versions: unknown[] = []
    for (const { id } of view.versions)
      versions.push(await readPlanVersion(caller, { id }), await comparePlans(caller, { id }))
    const member = caller.actor.kind === 'member' ? caller.actor.id : ''
    const key = Object.entries(family.people).find(([, id]) => id === member)?.[0] ?? ''
    const mails = world.mails().filter(({ to }) => to.includes(`${key}@perhe.example`))
    return JSON.stringify({
      view,
      versions,
      matter: await readCase(caller, { id: matter.id }),
      cases: await ownCases(caller, {}),
      tasks: await ownTasks(caller, {}),
      families: await myFamilies(caller, {}),
      with: await whoIsWithUs(caller, {}),
      looked: keptOf(await whoHasLooked(caller, {})),
      lookedAtElla:
        key === 'ella'
          ? null
          : keptOf(
              await whoHasLooked(family.member(key, { actingFor: 'ella' }), { of: family.person('ella') }),
            ),
      mails: mails.map(({ subject, text }) => [subject, text]),
    })
  }

  /** That a worker reads the plan is told to both: only what is done tells of an own part. */
  const keptOf = (looked: Awaited<ReturnType<typeof whoHasLooked>>): readonly unknown[] =>
    looked.kind === 'list' ? looked.entries.filter(({ act }) => act !== 'read') : []

  const plan = (caller: Caller, { matter }: Begun): Promise<PlanView> => readPlan(caller, { id: matter.id })
  const own = (
    random: Random,
    view: PlanView,
    of: string,
  ): { readonly goal: PlanView['goals'][number] | null; readonly step: PlanView['steps'][number] | null } => {
    const goals = view.goals.filter((goal) => goal.own?.of === of)
    const steps = view.steps.filter((step) => step.own?.of === of)
    return {
      goal: goals.length === 0 ? null : random.pick(goals),
      step: steps.length === 0 ? null : random.pick(steps),
    }
  }

  type Move = readonly [name: string, run: (random: Random, now: Begun) => Promise<unknown>]
  const words = (random: Random): string => `${secret} ${random.int(1e6)}`
  const days = ['2026-03-02', '2026-03-05', '2026-04-01', null]

  /** What Anna does in her own part, and what workers do with her there. */
  const apart: readonly Move[] = [
    [
      'Anna adds a goal',
      (random, { anna, matter }) =>
        addGoal(anna, {
          id: matter.id,
          words: words(random),
          teamSees: random.chance(0.6),
          levels: ['1', '2', '3', '4', '5'].map((each) => secret + each),
        }),
    ],
    [
      'Anna adds a step under a goal of hers, a common one, or none',
      async (random, now) => {
        const view = await plan(now.anna, now)
        const [goal] = [random.pick([...view.goals.map(({ id }) => id), null])]
        return addStep(now.anna, {
          id: now.matter.id,
          goal,
          kind: random.pick(['family', 'meanwhile', 'task']),
          words: words(random),
          dueOn: random.pick(days),
          teamSees: random.chance(0.6),
        })
      },
    ],
    [
      'a worker writes down for Anna',
      async (random, now) => {
        const ownOf = now.family.person('anna')
        return random.chance(0.5)
          ? addGoal(now.staff, {
              id: now.matter.id,
              words: words(random),
              ownOf,
              teamSees: random.chance(0.5),
            })
          : addStep(now.nurse, {
              id: now.matter.id,
              kind: 'service',
              words: words(random),
              ownOf,
              ...(random.chance(0.5) ? { ownerMember: ownOf } : { owner: secret }),
              dueOn: random.pick(days),
            })
      },
    ],
    [
      'Anna changes, rates, ends or ticks what is hers',
      async (random, now) => {
        const { goal, step } = own(random, await plan(now.anna, now), now.family.person('anna'))
        if (goal !== null && random.chance(0.5)) {
          await rateGoal(now.anna, { id: goal.id, level: random.pick([-2, -1, 0, 1, 2]), words: secret })
          await changeGoal(now.anna, { id: goal.id, version: goal.version, words: words(random) })
          if (random.chance(0.3)) await endGoal(now.anna, { id: goal.id })
        } else if (step?.state === 'open') {
          await changeStep(now.anna, {
            id: step.id,
            version: step.version,
            goal: step.goal,
            kind: step.kind,
            words: words(random),
            dueOn: random.pick(days),
          })
          if (random.chance(0.5)) await doneStep(now.anna, { id: step.id })
        }
      },
    ],
    [
      'a worker rates a goal of Anna’s',
      async (random, now) => {
        const { goal } = own(random, await plan(now.staff, now), now.family.person('anna'))
        if (goal !== null) await rateGoal(now.staff, { id: goal.id, level: 1, words: secret })
      },
    ],
    [
      'Anna shows something of hers to Ella, or to the team, or takes that back',
      async (random, now) => {
        const { goal, step } = own(random, await plan(now.anna, now), now.family.person('anna'))
        const wish = {
          teamSees: random.chance(0.5),
          shownTo: random.chance(0.5) ? [now.family.person('ella')] : [],
        }
        if (goal !== null) await showGoal(now.anna, { id: goal.id, ...wish })
        else if (step !== null && step.goal === null) await showStep(now.anna, { id: step.id, ...wish })
      },
    ],
    [
      'Anna’s part is agreed and signed by itself',
      async (_, now) => {
        const view = await plan(now.staff, now)
        if (view.toAgree.common || view.toAgree.own.length === 0) return
        const { versions } = await agreePlan(now.staff, { id: now.matter.id, reviewOn: '2026-09-01' })
        for (const { id } of versions) await signPlan(now.anna, { id, agrees: true, words: secret })
      },
    ],
  ]
  const common: readonly Move[] = [
    [
      'a common goal or step',
      (random, { staff, mika, anna, matter }) => {
        const by = random.pick([staff, mika, anna])
        return random.chance(0.5)
          ? addGoal(by, { id: matter.id, words: 'Yhteinen tavoite.', ownOf: null })
          : addStep(by, { id: matter.id, kind: 'family', words: 'Yhteinen askel.', ownOf: null })
      },
    ],
    [
      'all is agreed',
      async (_, now) => {
        const before = (await plan(now.mika, now)).versions
        const view = await plan(now.staff, now)
        if (!view.toAgree.common && view.toAgree.own.length === 0) return
        await agreePlan(now.staff, { id: now.matter.id })
        const { versions, toAgree } = await plan(now.mika, now)
        // One more where something common was agreed, and none where it was not: the numbers have no gap.
        assert.equal(versions.length, before.length + (view.toAgree.common ? 1 : 0))
        assert.deepEqual(
          versions.map(({ number, ownOf }) => [number, ownOf]),
          versions.map((_each, place) => [versions.length - place, null]),
        )
        assert.deepEqual(toAgree, { common: false, own: [] })
      },
    ],
  ]

  for (let round = 0; round < n(2, 12); round += 1)
    it(`changes nothing of what the other parent is told, in a random world (${round + 1})`, async () => {
      const random = seeded(seed + round)
      const now = await begun(round % 2 === 1)
      // Whatever comes, something of Anna's stands there to be kept apart.
      await addGoal(now.anna, { id: now.matter.id, words: secret })
      let before = await told(now.mika, now)
      let refusals = 0
      for (let count = 0; count < n(12, 40); count += 1) {
        world.clock.advance(minutes(7))
        const isApart = random.chance(0.75)
        const [name, run] = random.pick(isApart ? apart : common)
        try {
          await run(random, now)
        } catch (error) {
          // A goal that is no more Anna's to show as she wishes: refused is as good as not tried.
          if (!(error instanceof Refusal)) throw error
          refusals += 1
        }
        const after = await told(now.mika, now)
        if (isApart) assert.equal(after, before, `seed ${seed + round}: ${name}`)
        assert.ok(!after.includes(secret), name)
        before = after
      }
      assert.ok(refusals < n(12, 40) / 3, `${refusals} refused`)
      const { goals, steps } = await readPlan(now.anna, { id: now.matter.id, ended: true })
      assert.ok([...goals, ...steps].some((each) => each.own?.mine === true))
    })

  it('is hers in the plan, agreed with the team and signed by her alone', async () => {
    const now = await begun()
    const { anna, mika, staff, nurse, matter, family } = now
    const { id: goal } = await addGoal(anna, { id: matter.id, words: secret })
    await addStep(anna, { id: matter.id, goal, kind: 'family', words: secret })
    const hidden = await addGoal(anna, { id: matter.id, words: `${secret} 2`, teamSees: false })
    assert.equal((await plan(staff, now)).goals.length, 1)
    assert.equal((await plan(anna, now)).goals.length, 2)
    assert.deepEqual((await plan(staff, now)).toAgree, { common: false, own: [family.person('anna')] })
    const { versions } = await agreePlan(nurse, { id: matter.id })
    const [version] = versions
    assert.ok(version)
    assert.deepEqual([version.ownOf, version.number], [family.person('anna'), 1])
    const frozen = await readPlanVersion(anna, { id: version.id })
    // What she keeps to herself is not agreed with anybody.
    assert.deepEqual(
      frozen.goals.map(({ id }) => id),
      [goal],
    )
    await refused(readPlanVersion(mika, { id: version.id }), 'not-found')
    await refused(comparePlans(mika, { id: version.id }), 'not-found')
    await refused(signPlan(mika, { id: version.id, agrees: true }), 'not-found')
    await refused(
      signPlan(staff, { id: version.id, agrees: true, member: family.person('mika'), way: 'by-phone' }),
      'invalid',
    )
    await world.runJobs()
    await signPlan(anna, { id: version.id, agrees: true })
    for (const id of [goal, hidden.id]) {
      await refused(rateGoal(mika, { id, level: 0 }), 'not-found')
      await refused(changeGoal(mika, { id, version: 1, words: 'x' }), 'not-found')
      await refused(showGoal(mika, { id, everybody: true }), 'not-found')
    }
    assert.deepEqual(
      world
        .mails()
        .flatMap(({ to }) => to)
        .filter((to) => to.includes('perhe.example')),
      ['anna@perhe.example'],
    )
  })

  it('is opened by her alone, to whom she says', async () => {
    const now = await begun()
    const { anna, mika, ella, staff, matter, family } = now
    const { id } = await addGoal(staff, { id: matter.id, words: secret, ownOf: family.person('anna') })
    // A worker wrote it down; whose it is says to whom it is shown.
    await refused(showGoal(staff, { id, everybody: true }), 'not-allowed')
    await changeGoal(staff, { id, version: 1, words: `${secret}.` })
    await refused(changeGoal(now.nurse, { id, version: 2, words: 'x' }), 'not-allowed')
    await showGoal(anna, { id, shownTo: [family.person('ella')] })
    assert.equal((await plan(ella, now)).goals.length, 1)
    assert.deepEqual((await plan(ella, now)).goals[0]?.own, {
      of: family.person('anna'),
      mine: false,
      teamSees: true,
      shownTo: [],
    })
    assert.equal((await plan(mika, now)).goals.length, 0)
    const { id: step } = await addStep(anna, { id: matter.id, goal: id, kind: 'family', words: secret })
    assert.equal((await plan(ella, now)).steps.length, 1)
    await refused(showStep(anna, { id: step, everybody: true }), 'conflict', 'plan.goal-is-own')
    await showGoal(anna, { id, shownTo: [] })
    assert.deepEqual([(await plan(ella, now)).goals.length, (await plan(ella, now)).steps.length], [0, 0])
    await showGoal(anna, { id, everybody: true })
    const [shown] = (await plan(mika, now)).goals
    assert.equal(shown?.own, null)
    // The step under it is still hers.
    assert.deepEqual((await plan(mika, now)).steps, [])
    await refused(showGoal(anna, { id, everybody: true }), 'not-allowed')
  })

  it('of a child is its own towards both parents', async () => {
    const now = await begun()
    const { anna, mika, ella, staff, matter } = now
    await addGoal(ella, { id: matter.id, words: `${secret}: haluan isän luo.` })
    assert.equal((await plan(anna, now)).goals.length + (await plan(mika, now)).goals.length, 0)
    assert.equal((await plan(staff, now)).goals.length, 1)
    assert.equal((await plan(ella, now)).goals[0]?.own?.mine, true)
  })

  it('a task beside the plan is its owner’s and its writer’s alone', async () => {
    const now = await begun()
    const { anna, mika, staff, nurse, matter, family } = now
    const task = { id: matter.id, kind: 'task' as const, words: 'Tuo paperit.' }
    await addStep(staff, { ...task, ownerMember: family.person('anna') })
    await addStep(staff, { ...task, ownerPerson: world.actor('school-nurse').id })
    const seen = async (caller: Caller): Promise<number> => (await plan(caller, now)).steps.length
    assert.deepEqual(
      [await seen(anna), await seen(mika), await seen(nurse), (await ownTasks(anna, {})).tasks.length],
      [1, 0, 2, 1],
    )
  })

  it('what is done by a worker who is not told is not there, neither now nor as agreed', async () => {
    const now = await begun()
    const { anna, mika, staff, matter, family } = now
    await seated(world, matter.id, 'guide', { class: 'child-welfare' })
    const guide = world.as('guide')
    await addStep(guide, { id: matter.id, kind: 'service', words: secret })
    await addGoal(guide, { id: matter.id, words: 'Yhteinen.' })
    await agreePlan(guide, { id: matter.id })
    for (const caller of [anna, mika, staff, family.member('ella')]) {
      const { steps, goals, versions, toAgree } = await plan(caller, now)
      assert.deepEqual([steps.length, goals.length, toAgree.common], [0, 1, false])
      assert.deepEqual([goals[0]?.author.id, goals[0]?.author.name, versions[0]?.by], [null, null, null])
      const frozen = await readPlanVersion(caller, { id: versions[0]?.id ?? '' })
      assert.deepEqual([frozen.steps, frozen.signatures], [[], []])
    }
    assert.equal((await plan(guide, now)).steps.length, 1)
    // Nor can anybody who is not told name them.
    const step = { id: matter.id, kind: 'service' as const, words: 'x' }
    const { fields } = await refused(
      addStep(staff, { ...step, ownerPerson: world.actor('guide').id }),
      'invalid',
    )
    assert.deepEqual(fields, [{ field: 'ownerPerson', code: 'not-on-the-case' }])
  })
})
