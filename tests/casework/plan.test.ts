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
  dropStep,
  endGoal,
  type PlanView,
  rateGoal,
  readPlan,
  readPlanVersion,
  reopenStep,
  resumeGoal,
  setLevels,
  signPlan,
} from '#capabilities/casework/index.ts'
import { hours } from '#platform/clock.ts'
import type { Caller } from '#platform/use-case.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const levels = ['Valvoo yöt', 'Herää usein', 'Nukkuu viisi yötä', 'Nukkuu joka yö', 'Nukkuu ja jaksaa']

describe('the one plan', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const begun = async (
    options: Parameters<typeof openedCase>[2] = {},
  ): Promise<{ family: BuiltFamily; matter: OpenedCase; anna: Caller; nurse: Caller }> => {
    const family = await builtFamily(world, { adults: { anna: {}, mika: {} } })
    const matter = await openedCase(world, family, { about: 'ella', ...options })
    await seated(world, matter.id, 'school-nurse')
    return { family, matter, anna: family.member('anna'), nurse: world.as('school-nurse') }
  }
  const plan = (caller: Caller, id: string): Promise<PlanView> => readPlan(caller, { id })

  it('holds goals in the family’s words with a scale, and how far one has come', async () => {
    const { matter, anna, nurse, family } = await begun()
    const { id } = await addGoal(anna, { id: matter.id, words: 'Nukumme yöt.', ownOf: null })
    await setLevels(world.as(worker), { id, version: 1, levels, startLevel: -1 })
    await rateGoal(nurse, { id, level: 0, words: 'Viisi yötä viikossa.' })
    world.clock.advance(hours(1))
    await rateGoal(anna, { id, level: 1 })
    const view = await plan(family.member('mika'), matter.id)
    const [goal] = view.goals
    assert.ok(goal)
    assert.equal(goal.words, 'Nukumme yöt.')
    assert.deepEqual(goal.levels, levels)
    assert.equal(goal.startLevel, -1)
    assert.equal(goal.level, 1)
    assert.deepEqual(
      goal.ratings.map(({ level, words, by }) => [level, words, by.side, by.name]),
      [
        [1, '', 'member', null],
        [0, 'Viisi yötä viikossa.', 'worker', world.actor('school-nurse').name],
      ],
    )
    assert.equal(goal.author.id, family.person('anna'))
    assert.deepEqual(goal.can, { change: false, rate: true, show: false })
  })

  it('a goal ends and comes back; what has ended is not changed', async () => {
    const { matter, anna, nurse } = await begun()
    const { id } = await addGoal(anna, { id: matter.id, words: 'Nukumme yöt.', ownOf: null })
    await endGoal(nurse, { id })
    assert.deepEqual((await plan(anna, matter.id)).goals, [])
    assert.equal((await readPlan(anna, { id: matter.id, ended: true })).goals.length, 1)
    await refused(changeGoal(anna, { id, version: 2, words: 'Nukumme.' }), 'conflict', 'plan.goal-ended')
    await refused(rateGoal(anna, { id, level: 1 }), 'conflict', 'plan.goal-ended')
    await resumeGoal(nurse, { id })
    await changeGoal(anna, { id, version: 3, words: 'Nukumme.' })
    assert.equal((await plan(nurse, matter.id)).goals[0]?.words, 'Nukumme.')
  })

  it('holds steps of the family and of services, the nearest day first, each with an owner', async () => {
    const { matter, anna, nurse, family } = await begun()
    const { id: goal } = await addGoal(nurse, { id: matter.id, words: 'Koulu sujuu.' })
    const add = (caller: Caller, more: object): Promise<{ readonly id: string }> =>
      addStep(caller, { id: matter.id, kind: 'service', words: 'Tapaaminen.', ...more })
    await add(nurse, { goal, words: 'Kuulo tarkistetaan.', dueOn: '2026-04-01' })
    await add(nurse, {
      kind: 'family',
      words: 'Iltasatu.',
      ownerMember: family.person('mika'),
      dueOn: '2026-03-20',
    })
    await add(nurse, { kind: 'meanwhile', words: 'Vertaisryhmä.', owner: 'MLL' })
    await add(anna, { kind: 'family', words: 'Soitan kouluun.', ownOf: null, dueOn: '2026-03-01' })
    const view = await plan(family.member('mika'), matter.id)
    assert.deepEqual(
      view.steps.map(({ words, kind, owner, late }) => [
        words,
        kind,
        owner.member === null ? (owner.person?.name ?? owner.other) : owner.me ? 'me' : 'other',
        late,
      ]),
      [
        ['Soitan kouluun.', 'family', 'other', true],
        ['Iltasatu.', 'family', 'me', false],
        ['Kuulo tarkistetaan.', 'service', world.actor('school-nurse').name, false],
        ['Vertaisryhmä.', 'meanwhile', 'MLL', false],
      ],
    )
    assert.equal(view.steps[2]?.goal, goal)
  })

  it('whoever is to do a step says it is done; a guardian for a small child; nobody else of the family', async () => {
    const { matter, nurse, family, anna } = await begun()
    const add = async (more: object): Promise<string> =>
      (await addStep(nurse, { id: matter.id, kind: 'family', words: 'Askel.', ...more })).id
    const mikas = await add({ ownerMember: family.person('mika') })
    const ellas = await add({ ownerMember: family.person('ella') })
    await refused(doneStep(anna, { id: mikas }), 'not-allowed', 'case-step.tick.not-allowed')
    await doneStep(family.member('mika'), { id: mikas })
    await doneStep(family.member('mika'), { id: mikas })
    await doneStep(anna, { id: ellas })
    await refused(dropStep(nurse, { id: mikas }), 'conflict', 'plan.step-not-open')
    await reopenStep(family.member('mika'), { id: mikas })
    await dropStep(nurse, { id: mikas })
    assert.deepEqual(
      (await plan(anna, matter.id)).steps.map(({ id, state }) => [id, state]),
      [[ellas, 'done']],
    )
  })

  it('names as owner only those who are in the case and see it', async () => {
    const { matter, nurse, family, anna } = await begun()
    const stranger = await builtFamily(world, { children: { oona: '2019-01-01' }, adults: { sini: {} } })
    const step = { id: matter.id, kind: 'family' as const, words: 'Askel.' }
    const codeOf = async (attempt: Promise<unknown>): Promise<string | undefined> =>
      (await refused(attempt, 'invalid')).fields.map(({ field, code }) => `${field} ${code}`).join()
    assert.equal(
      await codeOf(addStep(nurse, { ...step, ownerMember: stranger.person('sini') })),
      'ownerMember not-of-the-case',
    )
    assert.equal(
      await codeOf(addStep(anna, { ...step, ownOf: null, ownerMember: family.person('mika') })),
      'ownerMember not-of-the-case',
    )
    assert.equal(
      await codeOf(addStep(nurse, { ...step, ownerPerson: world.actor('guide').id })),
      'ownerPerson not-on-the-case',
    )
    assert.equal(
      await codeOf(addStep(nurse, { ...step, owner: 'MLL', ownerMember: family.person('mika') })),
      'owner one-owner',
    )
    assert.equal(await codeOf(addStep(nurse, { ...step, remindOn: '2026-03-01' })), 'remindOn day-passed')
    await addStep(anna, { ...step, ownOf: null, ownerMember: family.person('ella') })
    await addStep(anna, { ...step, ownOf: null, ownerPerson: world.actor('school-nurse').id })
  })

  it('writes over nothing: two editors an hour apart, and the later one sees what stands (F-17)', async () => {
    const { matter, nurse, anna } = await begun()
    const { id: goal } = await addGoal(anna, { id: matter.id, words: 'Nukumme yöt.', ownOf: null })
    const { id: step } = await addStep(nurse, { id: matter.id, goal, kind: 'service', words: 'Puhelu.' })
    world.clock.advance(hours(1))
    await changeGoal(world.as(worker), { id: goal, version: 1, words: 'Koko perhe nukkuu yöt.' })
    const goalRefused = await refused(
      changeGoal(anna, { id: goal, version: 1, words: 'Nukumme paremmin.' }),
      'conflict',
      'plan.changed-meanwhile',
    )
    assert.deepEqual(goalRefused.theirs, {
      version: 2,
      words: 'Koko perhe nukkuu yöt.',
      levels: null,
      startLevel: null,
    })
    await refused(setLevels(anna, { id: goal, version: 1, levels }), 'conflict', 'plan.changed-meanwhile')
    await changeStep(nurse, {
      id: step,
      version: 1,
      goal,
      kind: 'service',
      words: 'Puhelu perjantaina.',
      dueOn: '2026-03-06',
    })
    const stepRefused = await refused(
      changeStep(world.as(worker), { id: step, version: 1, goal, kind: 'service', words: 'Käynti.' }),
      'conflict',
      'plan.changed-meanwhile',
    )
    assert.deepEqual(stepRefused.theirs, {
      version: 2,
      goal,
      kind: 'service',
      words: 'Puhelu perjantaina.',
      ownerMember: null,
      ownerPerson: world.actor('school-nurse').id,
      owner: '',
      dueOn: '2026-03-06',
      remindOn: '2026-03-05',
      state: 'open',
    })
    // Ticking and rating are no changes of words.
    await doneStep(nurse, { id: step })
    await reopenStep(nurse, { id: step })
    await rateGoal(anna, { id: goal, level: 1 })
    await changeGoal(anna, { id: goal, version: 2, words: 'Koko perhe nukkuu.' })
    await changeStep(world.as(worker), { id: step, version: 2, goal, kind: 'service', words: 'Käynti.' })
    const view = await plan(anna, matter.id)
    assert.deepEqual([view.goals[0]?.words, view.steps[0]?.words], ['Koko perhe nukkuu.', 'Käynti.'])
    // Nobody named another: it is still the nurse's.
    assert.equal(view.steps[0]?.owner.person?.name, world.actor('school-nurse').name)
  })

  it('is agreed as it was read, numbered, and signed by each party', async () => {
    const { matter, nurse, anna, family } = await begun()
    await refused(agreePlan(nurse, { id: matter.id }), 'conflict', 'plan.nothing-new')
    const { id: goal } = await addGoal(anna, { id: matter.id, words: 'Nukumme yöt.', ownOf: null })
    const read = await plan(nurse, matter.id)
    assert.deepEqual(read.toAgree, { common: true, own: [] })
    await addStep(anna, { id: matter.id, goal, kind: 'family', words: 'Iltasatu.', ownOf: null })
    await refused(agreePlan(nurse, { id: matter.id, mark: read.mark }), 'conflict', 'plan.changed-meanwhile')
    await refused(agreePlan(anna, { id: matter.id }), 'not-allowed')
    const { mark } = await plan(nurse, matter.id)
    const { versions } = await agreePlan(nurse, { id: matter.id, mark, reviewOn: '2026-06-01' })
    const [version] = versions
    assert.ok(version)
    assert.deepEqual([versions.length, version.number, version.ownOf], [1, 1, null])
    await refused(agreePlan(nurse, { id: matter.id }), 'conflict', 'plan.nothing-new')

    await signPlan(anna, { id: version.id, agrees: true })
    await signPlan(nurse, { id: version.id, agrees: true })
    await refused(
      signPlan(anna, { id: version.id, agrees: true, member: family.person('mika'), way: 'by-phone' }),
      'invalid',
    )
    await refused(
      signPlan(nurse, { id: version.id, agrees: false, member: family.person('anna'), way: 'by-phone' }),
      'conflict',
      'plan.signed-already',
    )
    await signPlan(nurse, {
      id: version.id,
      agrees: false,
      words: 'Haluaa miettiä.',
      member: family.person('mika'),
      way: 'by-phone',
    })
    // Mika himself has the last word.
    await signPlan(family.member('mika'), { id: version.id, agrees: true })
    const { versions: items } = await plan(anna, matter.id)
    assert.deepEqual(
      items.map(({ number, latest, mayIsign, reviewOn, by }) => [number, latest, mayIsign, reviewOn, by]),
      [[1, true, false, '2026-06-01', world.actor('school-nurse').name]],
    )
    assert.deepEqual(
      items[0]?.signatures.map(({ agrees, way, words }) => [agrees, way, words]),
      [
        [true, 'signed-in', ''],
        [true, 'signed-in', ''],
        [true, 'signed-in', ''],
      ],
    )
  })

  it('shows what changed from one version to the next, and to what stands', async () => {
    const { matter, nurse, anna } = await begun()
    const { id: goal } = await addGoal(nurse, { id: matter.id, words: 'Nukumme yöt.' })
    const { id: step } = await addStep(nurse, { id: matter.id, goal, kind: 'service', words: 'Puhelu.' })
    const first = (await agreePlan(nurse, { id: matter.id })).versions[0]?.id ?? ''
    world.clock.advance(hours(1))
    await changeGoal(nurse, { id: goal, version: 1, words: 'Nukumme joka yö.' })
    await dropStep(nurse, { id: step })
    await addStep(nurse, { id: matter.id, goal, kind: 'service', words: 'Käynti.' })
    // A task stands beside the plan.
    await addStep(nurse, { id: matter.id, kind: 'task', words: 'Varaa huone.' })
    const second = (await agreePlan(nurse, { id: matter.id })).versions[0]?.id ?? ''
    world.clock.advance(hours(1))
    await endGoal(nurse, { id: goal })
    const told = async (from: string, to: string | null): Promise<readonly string[]> => {
      const { difference, ...rest } = await comparePlans(anna, { id: from, with: to })
      assert.equal(rest.caseId, matter.id)
      return [
        ...difference.goals.changed.map(({ before, after }) => `${before.words} → ${after.words}`),
        ...difference.goals.gone.map(({ words }) => `goal gone: ${words}`),
        ...difference.steps.added.map(({ words }) => `step added: ${words}`),
        ...difference.steps.gone.map(({ words }) => `step gone: ${words}`),
      ]
    }
    assert.deepEqual(await told(first, second), [
      'Nukumme yöt. → Nukumme joka yö.',
      'step added: Käynti.',
      'step gone: Puhelu.',
    ])
    assert.deepEqual(await told(second, null), ['goal gone: Nukumme joka yö.'])
    const frozen = await readPlanVersion(anna, { id: first })
    assert.deepEqual(
      [frozen.number, frozen.latest, frozen.mayIsign, frozen.goals[0]?.words, frozen.steps[0]?.words],
      [1, false, false, 'Nukumme yöt.', 'Puhelu.'],
    )
    assert.equal(frozen.steps[0]?.ownerName, world.actor('school-nurse').name)
    await refused(signPlan(anna, { id: first, agrees: true }), 'conflict', 'plan.not-the-latest')
  })

  it('is there for those of the case alone, and a closed case is only read', async () => {
    const { matter, nurse, anna, family } = await begun()
    const { id: goal } = await addGoal(nurse, { id: matter.id, words: 'Nukumme yöt.' })
    const version = (await agreePlan(nurse, { id: matter.id })).versions[0]?.id ?? ''
    const guide = world.as('guide')
    await refused(readPlan(guide, { id: matter.id }), 'not-found')
    await refused(addGoal(guide, { id: matter.id, words: 'x' }), 'not-found')
    await refused(rateGoal(guide, { id: goal, level: 0 }), 'not-found')
    await refused(readPlanVersion(guide, { id: version }), 'not-found')
    await refused(
      readPlan(family.member('anna', { level: 'link' }), { id: matter.id }),
      'not-allowed',
      'strong-sign-in-needed',
    )
    await world.db.asOwner(async (tx) => {
      await sql`update casework.family_case set stage = 'closed', closed_at = ${world.clock.now()}, outcome = 'goals-reached'
        where id = ${matter.id}`.execute(tx)
    })
    const view = await plan(anna, matter.id)
    assert.deepEqual(view.can, { keep: false, write: false, agree: false })
    assert.deepEqual(view.goals[0]?.can, { change: false, rate: false, show: false })
    await refused(addGoal(anna, { id: matter.id, words: 'x' }), 'conflict', 'plan.case-closed')
    await refused(rateGoal(nurse, { id: goal, level: 0 }), 'conflict', 'plan.case-closed')
    await refused(signPlan(anna, { id: version, agrees: true }), 'conflict', 'plan.case-closed')
  })

  it('leaves a trace with the relation and whose it is', async () => {
    const { matter, nurse, family } = await begun()
    await addGoal(nurse, { id: matter.id, words: 'Yhteinen.' })
    await addGoal(nurse, { id: matter.id, words: 'Annan oma.', ownOf: family.person('anna') })
    const traces = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ about: Record<string, unknown> }>`
        select about from platform.audit_entry where name = 'case-goal.add' order by seq`.execute(tx)
      return rows.map(({ about }) => [about['family'], about['by'], about['case'], about['member']])
    })
    assert.deepEqual(traces, [
      [family.id, 'seat', matter.id, family.person('ella')],
      [family.id, 'seat', matter.id, family.person('anna')],
    ])
  })
})
