import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  askedOfMe,
  caseFigures,
  changeCaseSettings,
  leadCases,
  leadNames,
  leadWorkers,
  listCases,
  moveStage,
  openCase,
  readCase,
  readCaseSettings,
  takeResponsible,
  watchCases,
} from '#capabilities/casework/index.ts'
import { readFamily, whoIsWith } from '#capabilities/families/index.ts'
import { days, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('who leads a unit', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const id = (key: string): string => world.actor(key).id
  const list = (view: 'all' | 'without-worker' | 'near-limit' | 'waiting' | 'hand-over' = 'all') =>
    leadCases(world.as('unit-lead'), { view })
  const tools = (): Parameters<typeof watchCases>[0] => {
    const { db, crypto, clock } = world.product.deps
    const link = (): string => 'http://localhost/'
    return { db, crypto, clock, links: { caseNews: link, caseLead: link, ownNews: link } }
  }
  const guided = async (): Promise<{ family: BuiltFamily; of: OpenedCase }> => {
    const family = await builtFamily(world, { by: 'guide' })
    return { family, of: await openedCase(world, family, { by: 'guide', why: 'Taimi ei nuku.' }) }
  }

  it('sees that a case is there, at which stage and who answers; nothing of the family', async () => {
    const { family, of } = await guided()
    world.clock.set('2026-03-07T08:00:00Z')
    const view = await list()
    const [item] = view.items
    assert.deepEqual(
      [
        item?.id,
        item?.stage,
        item?.daysInStage,
        item?.worker,
        item?.withoutDays,
        item?.overdue,
        item?.waiting,
      ],
      [of.id, 'contact', 5, null, 5, false, 'no'],
    )
    assert.equal(item?.mark, of.id.replaceAll('-', '').slice(-6).toUpperCase())
    const told = JSON.stringify(view)
    assert.ok(
      ![family.id, family.person('ella'), family.person('anna'), 'Taimi'].some((word) => told.includes(word)),
    )
    await refused(readCase(world.as('unit-lead'), { id: of.id }), 'not-found')
    assert.equal((await listCases(world.as('unit-lead'), {})).items.length, 0)
    // Those who lead other units, or nothing, see nothing of it.
    for (const key of ['rehab-lead', 'second-unit-lead', 'guide', 'area-lead', 'coordinator', 'admin']) {
      const other = await leadCases(world.as(key), {})
      assert.ok(!other.items.some((each) => each.id === of.id), key)
      await refused(leadNames(world.as(key), { id: of.id, person: id('deputy') }), 'not-found')
    }
    const [trace] = await traces(world, 'case.list-leads')
    assert.equal(trace?.about['family'], undefined)
  })

  it('names a worker of the unit, who sees nothing before saying yes, and then is with the family', async () => {
    const { family, of } = await guided()
    const workers = await leadWorkers(world.as('unit-lead'), { unit: of.unit })
    assert.ok(workers.some(({ person, cases }) => person === id('deputy') && cases === 0))
    assert.deepEqual(await leadWorkers(world.as('rehab-lead'), { unit: of.unit }), [])
    const { id: asked } = await leadNames(world.as('unit-lead'), {
      id: of.id,
      person: id('deputy'),
      words: 'Sinulla on nyt tilaa.',
      meetOn: '2026-03-06',
    })
    const [mine] = await askedOfMe(world.as('deputy'), {})
    assert.deepEqual(
      [mine?.id, mine?.caseId, mine?.stage, mine?.words, mine?.namedBy],
      [asked, null, 'contact', 'Sinulla on nyt tilaa.', world.actor('unit-lead').name],
    )
    assert.ok(!JSON.stringify(mine).includes(family.id) && !JSON.stringify(mine).includes(of.id))
    await refused(readCase(world.as('deputy'), { id: of.id }), 'not-found')
    await refused(readFamily(world.as('deputy'), { id: family.id }), 'not-found')
    assert.deepEqual(
      (await list('all')).items.map((item) => item.asked?.name),
      [world.actor('deputy').name],
    )
    await takeResponsible(world.as('deputy'), { id: asked })
    const view = await readCase(world.as('deputy'), { id: of.id })
    assert.deepEqual(
      [view.answers.map(({ name }) => name), view.seats.length, view.by],
      [[world.actor('deputy').name], 2, 'seat'],
    )
    const people = (await whoIsWith(family.member('anna'), { id: family.id })).people
    assert.deepEqual(
      people.map(({ name, part }) => [name, part]),
      [
        [world.actor('deputy').name, 'responsible-worker'],
        [world.actor('guide').name, 'own-worker'],
      ],
    )
    const item = (await list()).items[0]
    assert.deepEqual(
      [item?.worker?.name, item?.withoutDays, item?.workers],
      [world.actor('deputy').name, null, 1],
    )
    assert.deepEqual(
      (await list()).workload.filter(({ cases }) => cases > 0).map(({ person, cases }) => [person, cases]),
      [[id('deputy'), 1]],
    )
    const [trace] = await traces(world, 'case.lead-names')
    assert.equal(trace?.about['family'], undefined)
  })

  it('names nobody from elsewhere, nobody twice, and for a change says why', async () => {
    const { of } = await guided()
    const ask = (more: object): Promise<unknown> =>
      leadNames(world.as('unit-lead'), { id: of.id, person: id('deputy'), ...more })
    for (const [more, field, code] of [
      [{ person: id('therapist') }, 'person', 'not-in-unit'],
      [{ deputy: id('therapist') }, 'deputy', 'not-in-unit'],
      [{ deputy: id('deputy') }, 'deputy', 'case-same-person'],
    ] as const)
      assert.deepEqual((await refused(ask(more), 'invalid')).fields, [{ field, code }])
    await ask({})
    assert.deepEqual((await refused(ask({}), 'invalid')).fields, [
      { field: 'person', code: 'case-already-asked' },
    ])
    await takeResponsible(world.as('deputy'), { id: (await askedOfMe(world.as('deputy'), {}))[0]?.id ?? '' })
    assert.deepEqual((await refused(ask({ reason: 'moves' }), 'invalid')).fields, [
      { field: 'person', code: 'case-already-answers' },
    ])
    assert.deepEqual((await refused(ask({ person: id('guide') }), 'invalid')).fields, [
      { field: 'reason', code: 'case-why-needed' },
    ])
    await ask({ person: id('guide'), reason: 'family-wish' })
    assert.equal((await list('hand-over')).items.length, 1)
    await moveStage(world.as('guide'), { id: of.id, to: 'assessment' })
  })

  it('does not send a worker to a family of their own', async () => {
    const { family, of } = await guided()
    await world.db.asOwner(async (tx) => {
      await sql`update accounts.person set identity_hash = (select identity_hash from families.person
        where id = ${family.person('anna')}) where key = 'deputy'`.execute(tx)
    })
    try {
      const { id: asked } = await leadNames(world.as('unit-lead'), { id: of.id, person: id('deputy') })
      await refused(takeResponsible(world.as('deputy'), { id: asked }), 'not-allowed', 'family.own-family')
    } finally {
      await world.db.asOwner(async (tx) => {
        await sql`update accounts.person set identity_hash = null where key = 'deputy'`.execute(tx)
      })
    }
  })

  it('hides a colleague of a hidden unit as the one before was hidden', async () => {
    const family = await builtFamily(world, {
      by: 'guide',
      class: 'child-welfare',
      team: { 'school-nurse': {} },
    })
    const of = await openedCase(world, family, { by: 'guide' })
    const { id: asked } = await leadNames(world.as('unit-lead'), { id: of.id, person: id('deputy') })
    await takeResponsible(world.as('deputy'), { id: asked })
    const named = world.actor('deputy').name
    const names = async (key: string): Promise<readonly string[]> =>
      (await whoIsWith(world.as(key), { id: family.id })).people.map(({ name }) => name)
    assert.ok((await names('guide')).includes(named))
    assert.ok(!(await names('school-nurse')).includes(named))
    assert.deepEqual(
      (await whoIsWith(family.member('anna'), { id: family.id })).people.map(({ name }) => name),
      [world.actor('school-nurse').name],
    )
  })

  it('hears of a case without a responsible worker after the rule’s days, and again every week', async () => {
    const { of } = await guided()
    const lead = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        email: string
      }>`select email from accounts.person where key = 'unit-lead'`.execute(tx)
      return rows[0]?.email ?? ''
    })
    const told = async (): Promise<number> => {
      await watchCases(tools())
      await watchCases(tools())
      await world.runJobs()
      const mails = world.mails().filter(({ to }) => to === lead)
      assert.ok(mails.every(({ text }) => !/Ella|Anna|Taimi/.test(text)))
      return mails.length
    }
    const start = world.clock.now()
    for (const [day, count] of [
      [6, 0],
      [7, 1],
      [8, 1],
      [13, 1],
      [14, 2],
    ] as const) {
      world.clock.set(later(start, days(day)))
      assert.equal(await told(), count, `day ${day}`)
    }
    const view = await list('without-worker')
    assert.deepEqual([view.items[0]?.withoutDays, view.items[0]?.overdue, view.counts.overdue], [14, true, 1])
    // The county says otherwise.
    await changeCaseSettings(world.as('coordinator'), {
      id: '17',
      workerWithinDays: 30,
      warnLimitDays: 5,
      joinMonthsBefore: 12,
    })
    assert.deepEqual([(await list()).counts.overdue, (await list()).withinDays], [0, 30])
    const { id: asked } = await leadNames(world.as('unit-lead'), { id: of.id, person: id('deputy') })
    await takeResponsible(world.as('deputy'), { id: asked })
    assert.deepEqual((await list('without-worker')).items, [])
  })

  it('sees what is near a limit, who waits with and without support, and every stage', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const cases: OpenedCase[] = []
    for (const stage of ['contact', 'assessment', 'help', 'help', 'follow-up'] as const)
      cases.push(await openedCase(world, family, { by: 'guide', stage, responsible: stage !== 'contact' }))
    await openedCase(world, family, { by: 'guide', stage: 'closed' })
    const [first, second, third, fourth] = cases
    const me = id('guide')
    await world.db.asOwner(async (tx) => {
      const words = world.system.crypto.seal('x')
      for (const [of, due] of [
        [first, '2026-03-09'],
        [second, '2026-03-10'],
        [third, '2026-02-27'],
      ] as const)
        await sql`insert into casework.clock (id, case_id, rule, day_zero, due_on, started_at, started_by)
          values (${newId()}, ${of?.id ?? ''}, 'D4', '2026-02-01', ${due}, now(), ${me})`.execute(tx)
      for (const one of [third, fourth])
        await sql`insert into casework.joint (id, case_id, kind, due_on, state, created_at, receiver_unit)
          values (${newId()}, ${one?.id ?? ''}, 'service-change', '2026-05-01', 'offered', now(), ${one?.unit ?? ''})`.execute(
          tx,
        )
      await sql`insert into casework.step (id, case_id, kind, words_sealed, owner_person, state, author_person, unit_id, written_at, changed_at)
        values (${newId()}, ${fourth?.id ?? ''}, 'meanwhile', ${words}, ${me}, 'open', ${me}, ${fourth?.unit ?? ''}, now(), now())`.execute(
        tx,
      )
    })
    const view = await list()
    assert.deepEqual(view.counts, {
      open: 5,
      stages: { contact: 1, assessment: 1, plan: 0, help: 2, 'follow-up': 1 },
      without: 1,
      overdue: 0,
      nearLimit: 2,
      waitingWith: 1,
      waitingWithout: 1,
      handOvers: 0,
    })
    assert.deepEqual(
      new Map((await list('near-limit')).items.map(({ id: of, limit }) => [of, limit?.late])),
      new Map([
        [first?.id, false],
        [third?.id, true],
      ]),
    )
    assert.deepEqual((await list('waiting')).items.map(({ waiting }) => waiting).toSorted(), [
      'with-support',
      'without-support',
    ])
  })

  it('keeps the county’s rules by those who may', async () => {
    const usual = await readCaseSettings(world.as('guide'), {})
    assert.deepEqual(
      [usual.workerWithinDays, usual.warnLimitDays, usual.joinMonthsBefore, usual.can.change],
      [7, 7, 6, false],
    )
    const set = { id: '17', workerWithinDays: 5, warnLimitDays: 10, joinMonthsBefore: 9 }
    for (const key of ['guide', 'unit-lead', 'area-lead'])
      await refused(changeCaseSettings(world.as(key), set), 'not-allowed', 'case-settings.change.not-allowed')
    await refused(changeCaseSettings(world.as('admin-16'), set), 'not-found')
    for (const key of ['admin', 'coordinator', 'county-leader']) await changeCaseSettings(world.as(key), set)
    const changed = await readCaseSettings(world.as('county-leader'), {})
    assert.deepEqual(
      [changed.workerWithinDays, changed.changedBy, changed.can.change],
      [5, world.actor('county-leader').name, true],
    )
    await refused(changeCaseSettings(world.as('admin'), { ...set, workerWithinDays: 0 }), 'invalid')
  })
})

describe('figures of cases', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  it('tell no number under five, to those who lead areas and counties alone', async () => {
    const family = await builtFamily(world, { by: 'guide' })
    const small = await builtFamily(world, { by: 'second-guide' })
    for (let number = 0; number < 6; number += 1)
      await openedCase(world, family, {
        by: 'guide',
        group: 'nepsy',
        responsible: true,
        dayZero: '2026-02-25',
      })
    for (let number = 0; number < 3; number += 1)
      await openedCase(world, small, { by: 'second-guide', group: 'divorce' })
    for (const key of ['guide', 'unit-lead', 'admin', 'privacy-officer'])
      await refused(caseFigures(world.as(key), {}), 'not-found')
    const whole = await caseFigures(world.as('county-leader'), {})
    assert.equal(whole.atLeast, 5)
    assert.equal(whole.county?.open, 9)
    // Three of nine would follow from six of nine: neither is told.
    assert.deepEqual([whole.county?.groups.nepsy, whole.county?.groups.divorce], [null, null])
    assert.equal(whole.county?.withoutWorker, null)
    assert.equal(whole.county?.stages.contact, 9)
    assert.equal(whole.county?.daysToWorker, 5)
    const numbers = [whole.county, ...whole.areas].flatMap((row) =>
      row === null
        ? []
        : [
            row.open,
            row.withoutWorker,
            row.changed,
            ...Object.values(row.stages),
            ...Object.values(row.groups),
          ],
    )
    assert.ok(
      numbers.every((count) => count === null || count === 0 || count >= 5),
      JSON.stringify(whole),
    )
    assert.ok(!JSON.stringify(whole).includes(family.id))
    const area = await caseFigures(world.as('area-lead'), {})
    assert.equal(area.county, null)
    assert.equal(area.areas.length, 1)
    assert.deepEqual(
      area.areas[0],
      whole.areas.find((row) => row.area === area.areas[0]?.area),
    )
    // Seated twice is counted once, and a closed case not at all.
    await seated(world, (await openedCase(world, family, { by: 'guide', stage: 'closed' })).id, 'guide')
    assert.equal((await caseFigures(world.as('coordinator'), {})).county?.open, 9)
    await openCase(world.as('guide'), { id: family.id, why: 'x' })
    assert.equal((await caseFigures(world.as('coordinator'), {})).county?.open, 10)
  })
})
