import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  beginPath,
  type CasePath,
  changePath,
  comparePaths,
  draftPath,
  dropPathDraft,
  endPath,
  followPath,
  keptPath,
  keptPaths,
  listPaths,
  markPathStep,
  pathFigures,
  type PathMark,
  pathsOfCase,
  publishPath,
  readPath,
  renewPath,
  savePath,
  withdrawPath,
} from '#capabilities/casework/index.ts'
import { loadPaths, productPathId } from '#seed/reference/paths/load-paths.ts'
import { days } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { openedCase, seated } from '#tests/support/cases.ts'
import { builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'
const county = '17'
const nepsy = { county, key: 'nepsy' }

/** What the tests before have left of the county's own. */
const cleared = (world: World): Promise<void> =>
  world.db.asOwner(async (tx) => {
    await sql`delete from casework.path_template where county is not null`.execute(tx)
  })

describe('the paths of a county', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await cleared(world)
  })

  it('are the product’s to begin with, for every worker, and for nobody who has not signed in', async () => {
    const paths = await listPaths(world.as('school-nurse'), {})
    assert.deepEqual(
      paths.map(({ group, isOwn, version }) => [group, isOwn, version]),
      [
        ['nepsy', false, 1],
        ['substance', false, 1],
        ['mental-health', false, 1],
        ['divorce', false, 1],
        ['custody-dispute', false, 1],
      ],
    )
    const path = await readPath(world.as('school-nurse'), { key: 'nepsy' })
    assert.equal(path.id, productPathId('nepsy', 1))
    await refused(listPaths(world.anyone, {}), 'not-signed-in')
    await refused(readPath(world.as('school-nurse'), { key: 'nobody-knows' }), 'not-found')
  })

  it('are loaded again without a new version, and with one when the product says something else', async () => {
    const versions = async (): Promise<readonly (readonly [number, string])[]> =>
      world.db.asOwner(async (tx) => {
        await loadPaths(tx)
        const { rows } = await sql<{ version: number; state: string }>`
          select version, state from casework.path_template where county is null and key = 'divorce' order by version`.execute(
          tx,
        )
        return rows.map(({ version, state }) => [version, state] as const)
      })
    assert.deepEqual(await versions(), [[1, 'published']])
    await world.db.asOwner(async (tx) => {
      await sql`update casework.path_template set content = content || '{"title": {"fi": "Vanha"}}'
        where county is null and key = 'divorce'`.execute(tx)
    })
    assert.deepEqual(await versions(), [
      [1, 'replaced'],
      [2, 'published'],
    ])
    await world.db.asOwner(async (tx) => {
      await sql`delete from casework.path_template where county is null and key = 'divorce'`.execute(tx)
      await loadPaths(tx)
    })
  })

  it('become the county’s own from a copy, once it is complete; every other county keeps the product’s', async () => {
    const admin = world.as('admin')
    await draftPath(admin, nepsy)
    const { content } = await changePath(admin, {
      ...nepsy,
      seen: 1,
      change: { kind: 'add-step', lane: 'others', name: { fi: 'Vertaisryhmä' } },
    })
    assert.equal(content.steps.at(-1)?.name.fi, 'Vertaisryhmä')
    const draft = await keptPath(admin, nepsy)
    assert.deepEqual(
      draft.missing.map(({ what, languages }) => [what, ...languages]),
      [
        ['name', 'sv', 'en'],
        ['actor', 'fi', 'sv', 'en'],
      ],
    )
    await refused(publishPath(admin, { ...nepsy, seen: 2 }), 'conflict', 'path.not-ready')
    const all = (text: string) => ({ fi: text, sv: text, en: text })
    const steps = content.steps.map((step) =>
      step.key === 's1' ? { ...step, name: all('Vertaisryhmä'), actor: all('Yhdistys') } : step,
    )
    const saved = await savePath(admin, { ...nepsy, seen: 2, content: { ...content, steps } })
    assert.deepEqual(saved, { revision: 3, missing: [], faults: [] })
    // Until it is published everybody works by what was in force.
    assert.equal((await readPath(world.as('school-nurse'), { key: 'nepsy' })).isOwn, false)
    await publishPath(admin, { ...nepsy, seen: 3 })
    assert.equal((await readPath(world.as('school-nurse'), { key: 'nepsy' })).isOwn, true)
    assert.equal((await readPath(world.as('school-nurse-16'), { key: 'nepsy' })).isOwn, false)
    assert.equal((await listPaths(world.as('school-nurse'), {})).length, 5)

    const kept = await keptPath(world.as('coordinator'), nepsy)
    const compared = await comparePaths(world.as('coordinator'), {
      ...nepsy,
      from: kept.product?.id ?? '',
      to: kept.published?.id ?? '',
    })
    assert.deepEqual(
      compared.differences.map(({ at, kind, name }) => [at.part, at.key, kind, name.fi]),
      [['step', 's1', 'added', 'Vertaisryhmä']],
    )
    await withdrawPath(admin, nepsy)
    assert.equal((await readPath(world.as('school-nurse'), { key: 'nepsy' })).isOwn, false)
    await refused(withdrawPath(admin, nepsy), 'conflict', 'path.not-published')
  })

  it('are new paths too; a key in use is not taken twice', async () => {
    const admin = world.as('admin')
    await beginPath(admin, { county, key: 'young-carer', group: 'other', title: { fi: 'Nuori hoivaaja' } })
    await refused(beginPath(admin, { county, key: 'nepsy', group: 'other' }), 'invalid')
    await refused(beginPath(admin, { county, key: 'young-carer', group: 'other' }), 'invalid')
    const listed = (await keptPaths(admin, { county })).find(({ key }) => key === 'young-carer')
    assert.deepEqual([listed?.inForce, listed?.hasDraft], [null, true])
    assert.ok((listed?.faults ?? 0) >= 2)
    await refused(readPath(world.as('school-nurse'), { key: 'young-carer' }), 'not-found')
    await dropPathDraft(admin, { county, key: 'young-carer' })
    await refused(keptPath(admin, { county, key: 'young-carer' }), 'not-found')
  })

  it('are not overwritten by one who has not seen what another has saved', async () => {
    await draftPath(world.as('admin'), nepsy)
    const lane = (name: string) => ({ kind: 'add-lane' as const, name: { fi: name } })
    await changePath(world.as('coordinator'), { ...nepsy, seen: 1, change: lane('Järjestöt') })
    const late = await refused(
      changePath(world.as('admin'), { ...nepsy, seen: 1, change: lane('Seurakunta') }),
      'conflict',
      'path.changed-meanwhile',
    )
    assert.match(JSON.stringify(late.theirs), /Järjestöt/)
    const { draft } = await keptPath(world.as('admin'), nepsy)
    assert.equal(draft?.content.lanes.at(-1)?.name.fi, 'Järjestöt')
  })

  it('are kept by the county’s administrator and coordinator alone', async () => {
    await draftPath(world.as('admin'), nepsy)
    for (const key of ['guide', 'unit-lead', 'area-lead', 'county-leader', 'admin-16', 'coordinator-16']) {
      await refused(keptPath(world.as(key), nepsy), 'not-found')
      await refused(draftPath(world.as(key), nepsy), 'not-found')
      await refused(publishPath(world.as(key), nepsy), 'not-found')
    }
  })

  it('stay what they are when somebody asks the database past the use cases', async () => {
    await draftPath(world.as('admin'), nepsy)
    const seen = (key: string): Promise<readonly string[]> =>
      world.db.transaction(world.actor(key), async (tx) => {
        const { rows } = await sql<{ state: string }>`
          select state from casework.path_template where county = '17'`.execute(tx)
        await sql`update casework.path_template set "group" = 'other' where county is null or county = '17'`.execute(
          tx,
        )
        await sql`delete from casework.path_template where county is null`.execute(tx)
        return rows.map(({ state }) => state)
      })
    assert.deepEqual(await seen('guide'), [])
    assert.deepEqual(await seen('admin-16'), [])
    assert.deepEqual(await seen('coordinator'), ['draft'])
    // What comes with the product nobody has changed or taken away.
    assert.equal((await readPath(world.as('guide'), { key: 'nepsy' })).group, 'nepsy')
    assert.equal((await listPaths(world.as('guide'), {})).length, 5)
  })
})

describe('the paths of a case', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await cleared(world)
  })

  const opened = async () => {
    const family = await builtFamily(world, { by: worker })
    const { id } = await openedCase(world, family, { about: 'ella', group: 'nepsy', stage: 'assessment' })
    return { family, id }
  }
  const only = async (id: string, as = worker): Promise<CasePath> => {
    const [path] = (await pathsOfCase(world.as(as), { id })).paths
    assert.ok(path !== undefined)
    return path
  }
  const mark = (
    of: { id: string; path: string },
    step: string,
    seen: PathMark,
    state: PathMark,
    reason = '',
  ) => markPathStep(world.as(worker), { ...of, step, seen, state, reason })

  it('are offered with those of its own group first; one or several are followed, none twice', async () => {
    const { id } = await opened()
    const before = await pathsOfCase(world.as(worker), { id })
    assert.deepEqual([before.paths.length, before.offered[0]?.key, before.mayKeep], [0, 'nepsy', true])
    await followPath(world.as(worker), { id, key: 'nepsy' })
    await followPath(world.as(worker), { id, key: 'divorce' })
    await refused(
      followPath(world.as(worker), { id, key: 'nepsy' }),
      'conflict',
      'case-path.already-followed',
    )
    const after = await pathsOfCase(world.as(worker), { id })
    assert.deepEqual(after.paths.map(({ key }) => key).toSorted(), ['divorce', 'nepsy'])
    assert.ok(!after.offered.some(({ key }) => key === 'nepsy'))
  })

  it('are marked step by step, with waiting counted and every other way said why', async () => {
    const { id } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    const of = { id, path }
    await mark(of, 'recognise', 'ahead', 'done')
    await mark(of, 'basic-tests', 'ahead', 'waiting')
    world.clock.advance(days(12))
    await mark(of, 'basic-tests', 'waiting', 'under-way')
    await refused(mark(of, 'guide', 'ahead', 'left-out'), 'invalid')
    await mark(of, 'guide', 'ahead', 'left-out', 'Perhe tunsi palvelun jo.')
    await refused(mark(of, 'recognise', 'done', 'waiting'), 'invalid')
    await refused(mark(of, 'nowhere', 'ahead', 'done'), 'not-found')
    const { marks, progress } = await only(id)
    assert.deepEqual(
      marks.map(({ step, state, waitedDays, reason }) => [step, state, waitedDays, reason]).toSorted(),
      [
        ['basic-tests', 'under-way', 12, null],
        ['guide', 'left-out', 0, 'Perhe tunsi palvelun jo.'],
        ['recognise', 'done', 0, null],
      ],
    )
    assert.deepEqual(progress, { done: 2, of: 9, now: ['basic-tests'], next: ['joint-assessment'] })
    await mark(of, 'guide', 'left-out', 'ahead')
    assert.equal((await only(id)).marks.length, 2)
  })

  it('are not overwritten by one who saw something else', async () => {
    const { id } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    await seated(world, id, 'school-nurse')
    await markPathStep(world.as('school-nurse'), {
      id,
      path,
      step: 'guide',
      seen: 'ahead',
      state: 'waiting',
    })
    const late = await refused(mark({ id, path }, 'guide', 'ahead', 'done'), 'conflict', 'changed-meanwhile')
    assert.match(JSON.stringify(late.theirs), /"state":"waiting"/)
    assert.equal((await only(id)).marks[0]?.state, 'waiting')
  })

  it('end when the family leaves, and go on when it comes back', async () => {
    const { id } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    await refused(mark({ id, path }, 'therapies', 'ahead', 'left-the-path'), 'invalid')
    await mark({ id, path }, 'therapies', 'ahead', 'left-the-path', 'Matka oli liian pitkä.')
    assert.notEqual((await only(id)).endedAt, null)
    assert.deepEqual((await only(id)).progress.next, [])
    await mark({ id, path }, 'therapies', 'left-the-path', 'waiting')
    assert.equal((await only(id)).endedAt, null)
    await endPath(world.as(worker), { id, path })
    await refused(endPath(world.as(worker), { id, path }), 'conflict', 'case-path.over')
    assert.deepEqual(await followPath(world.as(worker), { id, key: 'nepsy' }), { path })
    assert.equal((await only(id)).endedAt, null)
  })

  it('stay at the version they began with, until somebody changes over', async () => {
    const { id } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    await mark({ id, path }, 'recognise', 'ahead', 'done')
    await mark({ id, path }, 'kela-rehabilitation', 'ahead', 'waiting')
    await refused(renewPath(world.as(worker), { id, path }), 'conflict', 'case-path.newest')
    const admin = world.as('admin')
    await draftPath(admin, nepsy)
    await changePath(admin, { ...nepsy, change: { kind: 'remove-step', key: 'kela-rehabilitation' } })
    await changePath(admin, { ...nepsy, change: { kind: 'remove-lane', key: 'others' } })
    await publishPath(admin, nepsy)
    const still = await only(id)
    assert.deepEqual([still.isOwn, still.newer, still.marks.length], [false, 1, 2])
    await renewPath(world.as(worker), { id, path })
    const renewed = await only(id)
    assert.deepEqual([renewed.isOwn, renewed.newer], [true, null])
    assert.deepEqual(
      renewed.marks.map(({ step }) => step),
      ['recognise'],
    )
  })

  it('are read by the family without reasons, names of workers and what is for those who work', async () => {
    const { id, family } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    await mark({ id, path }, 'guide', 'ahead', 'left-out', 'Vain työntekijöille.')
    const read = await pathsOfCase(family.member('anna'), { id })
    assert.deepEqual([read.mayKeep, read.offered], [false, []])
    const [own] = read.paths
    assert.deepEqual(
      own?.marks.map(({ step, state, reason, by }) => [step, state, reason, by]),
      [['guide', 'left-out', null, null]],
    )
    const said = JSON.stringify(read)
    for (const word of ['Vain työntekijöille', 'luukulta', 'nepsy-vanhempi', 'piirrekysely', 'Päiviä'])
      assert.ok(!said.includes(word), word)
    await refused(
      markPathStep(family.member('anna'), { id, path, step: 'guide', seen: 'left-out', state: 'ahead' }),
      'not-allowed',
    )
    await refused(followPath(family.member('anna'), { id, key: 'divorce' }), 'not-allowed')
  })

  it('are not there for those who do not work on the case; a closed one is read only', async () => {
    const { id, family } = await opened()
    const { path } = await followPath(world.as(worker), { id, key: 'nepsy' })
    for (const key of ['guide', 'unit-lead', 'county-leader', 'admin', 'coordinator'])
      await refused(pathsOfCase(world.as(key), { id }), 'not-found')
    const other = await builtFamily(world, { by: worker })
    await refused(pathsOfCase(other.member('anna'), { id }), 'not-found')
    // Nor past the use cases, asked straight of the database.
    const rows = (key: string): Promise<number> =>
      world.db.transaction(world.actor(key), async (tx) => {
        const found = await sql<{ some: number }>`select ((select count(*) from casework.case_path)
          + (select count(*) from casework.path_step))::integer as some`.execute(tx)
        return found.rows[0]?.some ?? 0
      })
    await mark({ id, path }, 'recognise', 'ahead', 'done')
    assert.deepEqual([await rows(worker), await rows('guide'), await rows('admin')], [2, 0, 0])
    // A path of one case is not marked through another.
    const elsewhere = await openedCase(world, family, {})
    await refused(mark({ id: elsewhere.id, path }, 'guide', 'ahead', 'done'), 'not-found')
    await world.db.asOwner(async (tx) => {
      await sql`update casework.family_case set stage = 'closed', closed_at = opened_at, outcome = 'goals-reached'
        where id = ${id}`.execute(tx)
    })
    assert.equal((await pathsOfCase(world.as(worker), { id })).mayKeep, false)
    await refused(mark({ id, path }, 'guide', 'ahead', 'done'), 'conflict', 'case-path.case-closed')
  })
})

describe('where families wait and leave', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await cleared(world)
  })

  /** Cases on the neuropsychiatric path with marks, straight into the rows. */
  const followed = async (
    many: number,
    marks: (
      index: number,
    ) => readonly { readonly step: string; readonly state: string; readonly waited?: number }[],
  ): Promise<void> => {
    const family = await builtFamily(world, { by: worker })
    for (let index = 0; index < many; index += 1) {
      const { id } = await openedCase(world, family, { group: 'nepsy' })
      const path = newId()
      const person = world.actor(worker).id
      const now = world.clock.now()
      await world.db.asOwner(async (tx) => {
        await sql`insert into casework.case_path (id, case_id, template_id, started_at, started_by)
          values (${path}, ${id}, ${productPathId('nepsy', 1)}, ${now}, ${person})`.execute(tx)
        for (const { step, state, waited } of marks(index))
          await sql`insert into casework.path_step (case_path_id, step, state, since, waited_days, by_person)
            values (${path}, ${step}, ${state}, ${now}, ${waited ?? 0}, ${person})`.execute(tx)
      })
    }
  }

  it('is counted for those who lead in the county, without small numbers', async () => {
    await followed(15, (index) => [
      { step: 'basic-tests', state: index < 5 ? 'waiting' : 'done', waited: 10 },
      ...(index < 2 ? [{ step: 'guide', state: 'waiting' }] : []),
      ...(index >= 10 ? [{ step: 'therapies', state: 'left-the-path' }] : []),
    ])
    world.clock.advance(days(14))
    for (const key of ['coordinator', 'county-leader', 'area-lead', 'unit-lead']) {
      const [figures] = await pathFigures(world.as(key), nepsy)
      const step = (wanted: string) => figures?.steps.find((each) => each.step === wanted)
      assert.deepEqual([figures?.followed, figures?.stayed], [15, 10], key)
      // Ten days before, and fourteen more for the five who still wait: 15 days on average.
      assert.deepEqual([step('basic-tests')?.waiting, step('basic-tests')?.days], [5, 15])
      assert.equal(step('guide')?.waiting, null)
      assert.deepEqual([step('therapies')?.left, step('therapies')?.waiting], [5, 0])
    }
    assert.equal((await pathFigures(world.as('coordinator'), { county })).length, 5)
  })

  it('is not told of few, nor to those who do not lead there', async () => {
    await followed(4, () => [{ step: 'basic-tests', state: 'waiting' }])
    const [figures] = await pathFigures(world.as('coordinator'), nepsy)
    assert.equal(figures?.followed, null)
    assert.ok(
      figures?.steps.every(
        ({ waiting, left, days: mean }) => waiting === null && left === null && mean === null,
      ),
    )
    for (const key of ['guide', 'school-nurse', 'coordinator-16', 'county-leader-16'])
      await refused(pathFigures(world.as(key), nepsy), 'not-found')
  })
})
