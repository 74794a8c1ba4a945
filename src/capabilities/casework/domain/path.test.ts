import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { productPaths } from '#seed/reference/paths/all.ts'
import { nepsyPath } from '#seed/reference/paths/nepsy.ts'
import { caseStages } from './case.ts'
import { emptyPath, linesOf, mostColumns, type PathContent, stepsInOrder } from './path.ts'
import { faultsInPath, isPathReady, missingInPath, type PathFaultCode } from './path-checks.ts'
import { pathDifferences } from './path-differences.ts'
import { changedPath, type PathChange } from './path-editing.ts'
import { isDeviation, mayMark, type PathMark, pathMarks, progressOn } from './path-steps.ts'

const nepsy = nepsyPath.content
const inFinnish = (lane: string): readonly string[] =>
  stepsInOrder(nepsy)
    .filter((step) => step.lane === lane && step.kind !== 'along')
    .map(({ name }) => name.fi ?? '')

describe('the paths that come with the product', () => {
  it('are those of the five groups, complete in three languages and without faults', () => {
    assert.deepEqual(
      productPaths.map(({ group }) => group),
      ['nepsy', 'substance', 'mental-health', 'divorce', 'custody-dispute'],
    )
    for (const { key, content } of productPaths)
      assert.deepEqual([key, missingInPath(content), faultsInPath(content)], [key, [], []])
  })

  it('each have critical steps, a goal, steps of every stage of the way, and notes for stages in their order', () => {
    for (const { key, content } of productPaths) {
      assert.ok(
        content.steps.some(({ critical }) => critical),
        key,
      )
      assert.equal(content.steps.filter(({ kind }) => kind === 'goal').length, 1, key)
      assert.deepEqual(
        [...new Set(content.steps.map(({ stage }) => stage))].toSorted(),
        caseStages.toSorted(),
        key,
      )
      assert.deepEqual(
        content.stages.map(({ stage }) => stage),
        caseStages.filter((stage) => content.stages.some((note) => note.stage === stage)),
        key,
      )
    }
  })

  it('draw the neuropsychiatric path lane by lane as it was drawn (R100–R104)', () => {
    assert.deepEqual(
      nepsy.lanes.map(({ name }) => name.fi),
      ['Lapsen/nuoren oma elinympäristö', 'Sote-keskus', 'Erikoissairaanhoito', 'Muu verkosto'],
    )
    assert.deepEqual(inFinnish('surroundings'), [
      'Koti',
      'Neuvola',
      'Varhaiskasvatus',
      'Koulu',
      'Palvelutarpeen tunnistaminen',
      'Palveluihin ohjaaminen',
      'Moniammatillinen arvio / Verkostoneuvottelu',
      'Pedagoginen tuki (varhaiskasvatus, esi- ja perusopetus, ammatillinen oppilaitos)',
      'Sujuva arki',
    ])
    assert.deepEqual(inFinnish('health-centre'), [
      'Perustasolla tehtävät diagnostiset tutkimukset',
      'Yksilöllinen hoitosuunnitelma',
      'Toiminta-, puhe- ja fysioterapia',
      'Jatkohoito ja seuranta perustasolla',
    ])
    assert.deepEqual(inFinnish('specialised-care'), ['Tutkimukset ja hoito ESH:ssa'])
    assert.deepEqual(inFinnish('others'), ['Kelan kuntoutustuet'])
    const light = nepsy.steps.find(({ kind }) => kind === 'along')
    assert.deepEqual([light?.name.fi, light?.lane], ['Kevyet tukitoimet', 'surroundings'])
    // The drawing shows no durations, and its arrows between the lanes are not known.
    assert.ok(nepsy.steps.every(({ days }) => days === null))
    const laneOf = new Map(nepsy.steps.map(({ key, lane }) => [key, lane]))
    assert.ok(nepsy.arrows.every(({ from, to }) => laneOf.get(from) === laneOf.get(to)))
  })
})

const content = (change: Partial<PathContent>): PathContent => ({ ...nepsy, ...change })
const withStep = (change: Partial<PathContent['steps'][number]>): PathContent =>
  content({ steps: nepsy.steps.map((step) => (step.key === 'recognise' ? { ...step, ...change } : step)) })

describe('what keeps a path from being published', () => {
  const wrong: readonly (readonly [PathFaultCode, PathContent])[] = [
    ['no-lane', emptyPath({})],
    ['no-step', emptyPath({})],
    ['lane-without-steps', content({ lanes: [...nepsy.lanes, { key: 'empty', name: {} }] })],
    ['key-twice', content({ steps: [...nepsy.steps, ...nepsy.steps.slice(-1)] })],
    ['key-twice', content({ lanes: [...nepsy.lanes, ...nepsy.lanes.slice(-1)] })],
    ['key-twice', content({ stages: [...nepsy.stages, ...nepsy.stages.slice(-1)] })],
    ['lane-unknown', withStep({ lane: 'nowhere' })],
    ['column-out-of-range', withStep({ column: 0 })],
    ['column-out-of-range', withStep({ column: mostColumns + 1 })],
    ['column-out-of-range', withStep({ until: mostColumns + 1 })],
    ['until-before-column', withStep({ column: 3, until: 2 })],
    ['days-turned', withStep({ days: { least: 9, most: 3 } })],
    ['arrow-unknown-step', content({ arrows: [...nepsy.arrows, { from: 'guide', to: 'nowhere' }] })],
    ['arrow-to-itself', content({ arrows: [...nepsy.arrows, { from: 'guide', to: 'guide' }] })],
    ['arrow-twice', content({ arrows: [...nepsy.arrows, ...nepsy.arrows.slice(0, 1)] })],
    ['no-way-on', content({ arrows: nepsy.arrows.filter(({ from }) => from !== 'home') })],
    ['lines-differ', content({ why: { fi: 'a\nb', sv: 'a', en: 'a\nb' } })],
  ]
  for (const [index, [code, path]] of wrong.entries())
    it(`is found: ${code} (${index + 1})`, () => {
      assert.ok(
        faultsInPath(path).some((fault) => fault.code === code),
        JSON.stringify(faultsInPath(path)),
      )
      assert.equal(isPathReady(path), false)
    })

  it('is a text that is not there in every language; voluntary ones may be nowhere', () => {
    assert.deepEqual(missingInPath(withStep({ name: { fi: 'Vain suomeksi' } })), [
      { at: { part: 'step', key: 'recognise' }, what: 'name', languages: ['sv', 'en'] },
    ])
    assert.deepEqual(missingInPath(withStep({ metric: {} })), [])
    assert.deepEqual(missingInPath(withStep({ metric: { sv: 'Bara på svenska' } })), [
      { at: { part: 'step', key: 'recognise' }, what: 'metric', languages: ['fi', 'en'] },
    ])
    assert.deepEqual(missingInPath(withStep({ actor: {} })), [
      { at: { part: 'step', key: 'recognise' }, what: 'actor', languages: ['fi', 'sv', 'en'] },
    ])
  })

  it('is read line by line where a text names several things', () => {
    assert.deepEqual(linesOf(' yksi \n\n kaksi\n'), ['yksi', 'kaksi'])
  })
})

const after = (...changes: readonly PathChange[]): PathContent =>
  changes.reduce((path, change) => changedPath(path, change), nepsy)

describe('editing a path', () => {
  it('adds a lane and a step that stands after the last of its lane', () => {
    const path = after(
      { kind: 'add-lane', name: { fi: 'Järjestöt' } },
      { kind: 'add-step', lane: 'lane-1', name: { fi: 'Vertaisryhmä' } },
      { kind: 'add-step', lane: 'others', name: { fi: 'Sopeutumisvalmennus' } },
    )
    assert.deepEqual(
      path.steps.slice(-2).map(({ key, lane, column, stage }) => [key, lane, column, stage]),
      [
        ['s1', 'lane-1', 1, 'contact'],
        ['s2', 'others', 6, 'help'],
      ],
    )
  })
  it('takes the arrows away with a step, and the steps with a lane', () => {
    const without = after({ kind: 'remove-step', key: 'recognise' })
    assert.ok(!without.arrows.some(({ from, to }) => from === 'recognise' || to === 'recognise'))
    const fewer = after({ kind: 'remove-lane', key: 'health-centre' })
    assert.ok(!fewer.steps.some(({ lane }) => lane === 'health-centre'))
    assert.ok(!fewer.arrows.some(({ to }) => to === 'care-plan'))
  })
  it('moves lanes up and down and steps left and right, never over the edge', () => {
    assert.deepEqual(
      after({ kind: 'move-lane', key: 'others', by: -1 }).lanes.map(({ key }) => key),
      ['surroundings', 'health-centre', 'others', 'specialised-care'],
    )
    assert.deepEqual(after({ kind: 'move-lane', key: 'surroundings', by: -1 }).lanes, nepsy.lanes)
    const home = (path: PathContent): number | undefined =>
      path.steps.find(({ key }) => key === 'home')?.column
    assert.equal(home(after({ kind: 'move-step', key: 'home', by: 1 })), 2)
    assert.equal(home(after({ kind: 'move-step', key: 'home', by: -1 })), 1)
  })
  it('sets where arrows lead from a step, or leaves them', () => {
    const [step] = nepsy.steps.filter(({ key }) => key === 'guide')
    assert.ok(step !== undefined)
    const from = (path: PathContent): readonly string[] =>
      path.arrows.filter((arrow) => arrow.from === 'guide').map(({ to }) => to)
    assert.deepEqual(from(after({ kind: 'set-step', step })), ['joint-assessment'])
    assert.deepEqual(from(after({ kind: 'set-step', step, to: ['basic-tests', 'basic-tests'] })), [
      'basic-tests',
    ])
    assert.deepEqual(
      from(
        after(
          { kind: 'add-arrow', arrow: { from: 'guide', to: 'basic-tests' } },
          { kind: 'add-arrow', arrow: { from: 'guide', to: 'basic-tests' } },
          { kind: 'remove-arrow', arrow: { from: 'guide', to: 'joint-assessment' } },
        ),
      ),
      ['basic-tests'],
    )
  })
  it('says what differs, and nothing where nothing does', () => {
    assert.deepEqual(pathDifferences(nepsy, nepsy), [])
    const [first] = nepsy.stages
    assert.ok(first !== undefined)
    const changed = after(
      { kind: 'set-lane', lane: { key: 'others', name: { fi: 'Muut' } } },
      { kind: 'move-step', key: 'guide', by: 1 },
      { kind: 'remove-step', key: 'kela-rehabilitation' },
      { kind: 'add-step', lane: 'others', name: { fi: 'Vertaisryhmä' } },
      { kind: 'add-arrow', arrow: { from: 'guide', to: 'basic-tests' } },
      { kind: 'set-stage', note: { ...first, other: { fi: 'Muuta' } } },
    )
    assert.deepEqual(
      pathDifferences(nepsy, changed).map(({ at, kind, fields }) => [at.part, at.key, kind, ...fields]),
      [
        ['lane', 'others', 'changed', 'name'],
        ['step', 'guide', 'changed', 'column'],
        ['step', 's1', 'added'],
        ['step', 'kela-rehabilitation', 'removed'],
        ['arrow', 'guide>basic-tests', 'added'],
        ['stage', 'contact', 'changed', 'other'],
      ],
    )
  })
})

describe('where a case is on its path', () => {
  /** The whole table, in the order of the marks: x where the row may become the column. */
  const table: Readonly<Record<PathMark, string>> = {
    ahead: '-xxxxx',
    waiting: 'x-xxxx',
    'under-way': 'xx-xxx',
    done: 'x-x---',
    'left-out': 'xxxx--',
    'left-the-path': 'xxx---',
  }
  it('moves by this table and by no other', () => {
    for (const from of pathMarks) {
      for (const [index, to] of pathMarks.entries())
        assert.equal(mayMark(from, to), table[from].charAt(index) === 'x', `${from} → ${to}`)
    }
  })
  it('asks why where it goes another way', () => {
    assert.deepEqual(pathMarks.filter(isDeviation), ['left-out', 'left-the-path'])
  })
  it('begins at the first step, goes on where arrows lead, and stops when the family has left', () => {
    assert.deepEqual(progressOn(nepsy, []), { done: 0, of: 9, now: [], next: ['recognise'] })
    const known = progressOn(nepsy, [
      { step: 'school', state: 'done' },
      { step: 'recognise', state: 'done' },
      { step: 'basic-tests', state: 'waiting' },
    ])
    assert.deepEqual(known, { done: 1, of: 9, now: ['basic-tests'], next: ['guide'] })
    const left = progressOn(nepsy, [
      { step: 'recognise', state: 'done' },
      { step: 'guide', state: 'left-the-path' },
    ])
    assert.deepEqual(left.next, [])
  })
  it('counts what was left out as passed, and voluntary steps once they are marked', () => {
    const before = progressOn(nepsy, [{ step: 'recognise', state: 'left-out' }])
    assert.deepEqual([before.done, before.of], [1, 9])
    const more = progressOn(nepsy, [{ step: 'specialised-tests', state: 'waiting' }])
    assert.deepEqual([more.done, more.of], [0, 10])
  })
})
