import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import {
  addBoardRow,
  type BoardRowInput,
  changeBoardRow,
  closeBoardRow,
  readBoard,
  readBoardRow,
  readSelfAssessment,
  readAssessedItem,
  readTaskCell,
  readTaskCoverage,
  setBoardStates,
  setTaskCell,
  sevenTasks,
  writeAssessment,
} from '#capabilities/development/index.ts'
import { areaId, organisationId, personId } from '#seed/demo/ids.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'
const middle = areaId(county, 'middle')
const north = areaId(county, 'north')
const row: BoardRowInput = {
  kind: 'forms',
  name: { fi: 'Kotikäynnin muistio', sv: 'Minnesanteckning från hembesök' },
  what: { fi: 'Sama pohja kaikille.' },
  goalOn: '2026-09-01',
}

describe('the board of what is made alike', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const coordinator = () => world.as('coordinator')
  beforeEach(() => world.clear())
  const aRow = async (): Promise<string> => (await addBoardRow(coordinator(), { county, row })).id
  const says = (area: string, version: number, state: 'agreed' | 'in-use' | 'old' = 'agreed') => ({
    area,
    version,
    state,
    since: '2026-02-02',
    note: 'Sovittu tiimissä.',
  })

  it('is read by everybody who works in the county, and by nobody elsewhere', async () => {
    const { rows, areas, standing, mayKeep } = await readBoard(world.as('guide'), { county })
    assert.equal(areas.length, 3)
    assert.equal(mayKeep, false)
    assert.equal(
      rows.every(({ cells }) => cells.length === areas.length),
      true,
    )
    assert.equal(standing.rows, rows.length)
    assert.equal(
      standing.old + standing.unknown + standing.agreed + standing.inUse,
      rows.length * areas.length,
    )
    await refused(readBoard(world.as('guide-16'), { county }), 'not-found')
    await refused(readBoard(world.anyone, { county }), 'not-signed-in')
  })

  it('has rows that its coordinator keeps, made once however often they are sent', async () => {
    const first = await addBoardRow(coordinator(), { county, row, key: 'a key of the form' })
    const again = await addBoardRow(coordinator(), { county, row, key: 'a key of the form' })
    assert.equal(again.id, first.id)
    await refused(addBoardRow(world.as('county-leader'), { county, row }), 'not-allowed')
    await refused(addBoardRow(world.as('area-lead'), { county, row }), 'not-allowed')
    const nameless = await refused(
      addBoardRow(coordinator(), { county, row: { ...row, name: {} } }),
      'invalid',
    )
    assert.deepEqual(nameless.fields, [{ field: 'row.name', code: 'required', limit: undefined }])
    assert.deepEqual(
      (await traces(world, 'county-board.add-row')).map(({ outcome }) => outcome),
      ['done', 'done', 'refused', 'refused'],
    )
  })

  it('says where each area stands, by its own lead or the coordinator, and keeps how it came there', async () => {
    const id = await aRow()
    const lead = world.as('area-lead')
    assert.deepEqual(await setBoardStates(lead, { id, cells: [says(middle, 0, 'old')] }), { changed: 1 })
    world.clock.set('2026-03-02T09:00:00Z')
    await setBoardStates(lead, { id, cells: [says(middle, 1, 'in-use')] })
    world.clock.set('2026-03-02T10:00:00Z')
    // The same again changes nothing, whoever sends it and whatever they had seen.
    assert.deepEqual(await setBoardStates(coordinator(), { id, cells: [says(middle, 1, 'in-use')] }), {
      changed: 0,
    })
    await refused(setBoardStates(lead, { id, cells: [says(north, 0)] }), 'not-allowed')
    await refused(setBoardStates(world.as('county-leader'), { id, cells: [says(north, 0)] }), 'not-allowed')
    await setBoardStates(coordinator(), { id, cells: [says(north, 0)] })
    const page = await readBoardRow(world.as('guide'), { id })
    assert.deepEqual(
      page.changes.map(({ area_id: area, before, after }) => [area, before, after]),
      [
        [north, null, 'agreed'],
        [middle, 'old', 'in-use'],
        [middle, null, 'old'],
      ],
    )
    assert.deepEqual(
      page.row.cells.map(({ state }) => state),
      [null, 'in-use', 'agreed'],
    )
  })

  it('shows what somebody else has said meanwhile and writes nothing over it', async () => {
    const id = await aRow()
    await setBoardStates(coordinator(), { id, cells: [says(middle, 0, 'in-use')] })
    const both = { id, cells: [says(north, 0), says(middle, 0, 'old')] }
    const late = await refused(setBoardStates(coordinator(), both), 'conflict', 'changed-meanwhile')
    assert.match(JSON.stringify(late.theirs), /in-use/)
    const { row: kept } = await readBoardRow(coordinator(), { id })
    assert.deepEqual(
      kept.cells.map(({ state }) => state),
      [null, 'in-use', null],
      'nor the other half of the same form',
    )
    await changeBoardRow(coordinator(), { id, version: 1, row: { ...row, goalOn: null } })
    await refused(changeBoardRow(coordinator(), { id, version: 1, row }), 'conflict', 'changed-meanwhile')
  })

  it('takes a row off, and puts it back with its history', async () => {
    const id = await aRow()
    await setBoardStates(coordinator(), { id, cells: [says(middle, 0)] })
    await closeBoardRow(coordinator(), { id, version: 1 })
    const { rows } = await readBoard(coordinator(), { county })
    assert.equal(
      rows.some((each) => each.id === id),
      false,
    )
    await refused(
      setBoardStates(coordinator(), { id, cells: [says(middle, 1, 'old')] }),
      'conflict',
      'board-row.closed',
    )
    await closeBoardRow(coordinator(), { id, version: 2, closed: false })
    assert.equal((await readBoardRow(coordinator(), { id })).changes.length, 1)
  })

  it('knows only the areas of its county', async () => {
    const id = await aRow()
    const cells = [says(areaId('09', 'lahti'), 0)]
    const { fields } = await refused(setBoardStates(coordinator(), { id, cells }), 'invalid')
    assert.deepEqual(fields, [{ field: 'cells.0.area', code: 'not-of-this-county' }])
    await refused(setBoardStates(coordinator(), { id, cells: [says(middle, 0), says(middle, 0)] }), 'invalid')
  })
})

describe('the seven tasks', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const cell = {
    method: { fi: 'Lapset puheeksi', sv: 'Föra barnen på tal' },
    organisation: organisationId(county, 'county'),
    division: { fi: 'Neuvola aloittaa, koulu jatkaa.' },
  }

  it('stand for each area, and what nobody carries is a gap', async () => {
    const { cells, gaps, partly, areas } = await readTaskCoverage(world.as('guide'), { county })
    assert.equal(cells.length, areas.length * sevenTasks.length)
    assert.equal(cells.filter(({ state }) => state === 'gap').length, gaps)
    assert.ok(gaps > 0 && partly > 0, 'the demonstration has both')
    await refused(readTaskCoverage(world.as('guide-16'), { county }), 'not-found')
  })

  it('are whole with a method, somebody who answers and a division of work', async () => {
    const { cells } = await readTaskCoverage(world.as('area-lead'), { county })
    const gap = cells.find(({ state }) => state === 'gap')
    assert.ok(gap !== undefined)
    const { area, task } = gap
    const caller = world.as('coordinator')
    await setTaskCell(caller, { area, task, version: 0, cell: { method: cell.method } })
    assert.deepEqual((await readTaskCell(caller, { area, task })).missing, ['owner', 'division'])
    await setTaskCell(caller, { area, task, version: 1, cell })
    assert.equal((await readTaskCell(caller, { area, task })).state, 'whole')
    const late = await refused(
      setTaskCell(caller, { area, task, version: 1, cell: {} }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(late.theirs), /Lapset puheeksi/)
    // Emptied, it is a gap again.
    await setTaskCell(caller, { area, task, version: 2, cell: {} })
    assert.equal((await readTaskCell(caller, { area, task })).state, 'gap')
  })

  it('are said by the lead of the area and the coordinator, about their own county', async () => {
    const at = (area: string) => ({ area, task: 'divorce' as const })
    const seen = await readTaskCell(world.as('area-lead'), at(middle))
    const version = seen.said?.version ?? 0
    await setTaskCell(world.as('area-lead'), { ...at(middle), version, cell })
    const other = (await readTaskCell(world.as('area-lead'), at(north))).said?.version ?? 0
    for (const who of ['area-lead', 'guide', 'county-leader'])
      await refused(setTaskCell(world.as(who), { ...at(north), version: other, cell }), 'not-allowed')
    const { fields } = await refused(
      setTaskCell(world.as('area-lead'), {
        ...at(middle),
        version: version + 1,
        cell: { ...cell, organisation: organisationId('09', 'county'), person: personId('guide-09') },
      }),
      'invalid',
    )
    assert.deepEqual(
      fields.map(({ field, code }) => [field, code]),
      [
        ['cell.organisation', 'not-of-this-county'],
        ['cell.person', 'not-of-this-county'],
      ],
    )
  })
})

describe('a county that looks at itself', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const said = { level: 2 as const, evidence: 'Kolme kuntaa mukana.', nextStep: 'Kaksi lisää.' }
  const of = { county, year: 2026, kind: 'line' as const, item: '3' }

  it('goes through eight lines, seven principles and five measures, beside the year before', async () => {
    const { items, years, mayWrite } = await readSelfAssessment(world.as('guide'), { county })
    assert.deepEqual(
      (['line', 'principle', 'measure'] as const).map(
        (kind) => items.filter((item) => item.kind === kind).length,
      ),
      [8, 7, 5],
    )
    assert.deepEqual(years, [2026, 2025])
    assert.equal(mayWrite, false)
    assert.ok(items.some(({ change }) => change === 'further'))
  })

  it('is written by the coordinator and the county’s leader, as it was seen', async () => {
    const before = await readAssessedItem(world.as('county-leader'), of)
    const version = before.years.find(({ year }) => year === 2026)?.version ?? 0
    await writeAssessment(world.as('county-leader'), { ...of, version, said })
    await refused(
      writeAssessment(world.as('coordinator'), { ...of, version, said: { ...said, level: 0 } }),
      'conflict',
      'changed-meanwhile',
    )
    await refused(
      writeAssessment(world.as('area-lead'), { ...of, version: version + 1, said }),
      'not-allowed',
    )
    const after = await readAssessedItem(world.as('guide'), of)
    assert.equal(after.years[0]?.next_step, 'Kaksi lisää.')
  })

  it('asks a level of a line and marks of a principle, and judges no year ahead', async () => {
    const write = (what: object) =>
      writeAssessment(world.as('coordinator'), { ...of, version: 0, said: {}, ...what })
    const noLevel = await refused(write({ year: 2024 }), 'invalid')
    assert.deepEqual(
      noLevel.fields.map(({ field, code }) => [field, code]),
      [['said.level', 'answer-this']],
    )
    const ahead = await refused(write({ year: 2027, said }), 'invalid')
    assert.equal(ahead.fields[0]?.code, 'year-not-begun')
    await refused(write({ item: '9', said }), 'not-found')
    await write({
      year: 2024,
      kind: 'principle',
      item: 'cost-awareness',
      said: { level: 3, marks: ['followed', 'written'], effects: 'x' },
    })
    const { items } = await readSelfAssessment(world.as('guide'), { county, year: 2024 })
    const kept = items.find(({ item }) => item === 'cost-awareness')
    assert.deepEqual(kept?.now?.marks, ['written', 'followed'])
    assert.equal(kept?.level, 2, 'counted from its marks')
    assert.equal(kept?.now?.effects, '')
  })
})
