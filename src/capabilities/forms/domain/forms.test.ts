import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Random, seeded } from '#tests/support/random.ts'
import {
  ask,
  band,
  many,
  matrix,
  number,
  one,
  option,
  row,
  scale,
  section,
  t,
  when,
  whenAny,
  words,
} from '../ready/build.ts'
import { readyForms } from '../ready/all.ts'
import { checked, fieldOf, problemsWith, typedAnswer } from './answering.ts'
import { faults, isReady, missingTexts } from './checks.ts'
import { asked, holds } from './conditions.ts'
import {
  type Answer,
  type Answers,
  type Clause,
  type Definition,
  emptyDefinition,
  type Question,
  questionsOf,
} from './definition.ts'
import { changed, type Change } from './editing.ts'
import { asText } from './plain.ts'
import { reused } from './reuse.ts'
import { bandAt, pointsOf, scored, spanOf } from './scoring.ts'

const same = (text: string): ReturnType<typeof t> => t(text, text, text)
const yes = option('yes', same('yes'), 1)
const no = option('no', same('no'), 0)

const sleep = one('sleep', same('Sleeps?'), [yes, no], { required: true })
const why = words('why', same('Why not?'), { when: when('sleep', 'is', 'no'), required: true })
const helpers = many('helpers', same('Who helps?'), [
  option('partner', same('partner'), 2),
  option('friend', same('friend'), 3),
  option('nobody', same('nobody'), -1, true),
])
const often = [option('seldom', same('seldom'), 0), option('often', same('often'), 2)]
const grid = matrix('grid', same('How often?'), [row('a', same('a')), row('b', same('b'))], often, {
  required: true,
})
const strength = scale('strength', same('Strength'), [same('none'), same('much')], {
  points: 'reversed',
  required: true,
})
const children = number('children', same('Children'), same('children'), [0, 10])

const form: Definition = {
  ...emptyDefinition,
  title: same('A form'),
  lead: same('For the tests.'),
  sections: [
    section('one', same('One'), [sleep, why, helpers]),
    section('two', same('Two'), [grid, strength, children], {
      when: whenAny('helpers', 'contains', ['nobody', 'friend']),
    }),
  ],
  groups: [
    {
      key: 'sum',
      label: same('Sum'),
      questions: ['sleep', 'grid', 'strength'],
      bands: [
        band(0, same('low'), same('Low.')),
        band(5, same('high'), same('High.'), [ask(same('Ask'), ['school'])]),
      ],
    },
  ],
  closing: { text: same('Thank you.'), next: [] },
}

describe('a condition', () => {
  const answers: Answers = { q: 'a', many: ['a', 'b'], only: ['a'], matrix: { r: 'c' }, n: 5, text: 'words' }
  const table: readonly (readonly [Partial<Clause>, boolean])[] = [
    [{ question: 'q', test: 'is', value: 'a' }, true],
    [{ question: 'q', test: 'is', value: 'b' }, false],
    [{ question: 'missing', test: 'is', value: 'a' }, false],
    [{ question: 'many', test: 'contains', value: 'b' }, true],
    [{ question: 'many', test: 'contains', value: 'c' }, false],
    [{ question: 'many', test: 'is', value: 'a' }, false],
    [{ question: 'only', test: 'is', value: 'a' }, true],
    [{ question: 'matrix', row: 'r', test: 'is', value: 'c' }, true],
    [{ question: 'matrix', row: 'r', test: 'is', value: 'd' }, false],
    [{ question: 'matrix', row: 'other', test: 'answered', value: '' }, false],
    [{ question: 'matrix', test: 'contains', value: 'c' }, true],
    [{ question: 'n', test: 'at-least', value: '5' }, true],
    [{ question: 'n', test: 'at-least', value: '6' }, false],
    [{ question: 'n', test: 'at-most', value: '5' }, true],
    [{ question: 'n', test: 'at-most', value: '4' }, false],
    [{ question: 'n', test: 'is', value: '5' }, true],
    [{ question: 'q', test: 'at-least', value: '0' }, false],
    [{ question: 'text', test: 'answered', value: '' }, true],
    [{ question: 'missing', test: 'answered', value: '' }, false],
  ]
  for (const [given, expected] of table) {
    it(`${given.question}${given.row === undefined ? '' : `/${given.row}`} ${given.test} ${given.value} is ${expected}`, () => {
      const clause: Clause = { question: '', row: '', test: 'is', value: '', ...given }
      assert.equal(holds({ every: true, clauses: [clause] }, answers), expected)
    })
  }

  it('of several clauses holds when all do, or any', () => {
    const clauses: readonly Clause[] = [
      { question: 'q', row: '', test: 'is', value: 'a' },
      { question: 'n', row: '', test: 'at-least', value: '6' },
    ]
    assert.equal(holds({ every: true, clauses }, answers), false)
    assert.equal(holds({ every: false, clauses }, answers), true)
    assert.equal(holds({ every: true, clauses: [] }, answers), true)
    assert.equal(holds(null, answers), true)
  })

  it('hides a question, and what hung on it', () => {
    const open = asked(form, { sleep: 'no', why: 'Baby', helpers: ['nobody'] })
    assert.deepEqual(
      open.sections.map(({ key }) => key),
      ['one', 'two'],
    )
    assert.deepEqual(open.answers, { sleep: 'no', why: 'Baby', helpers: ['nobody'] })
    const closed = asked(form, { sleep: 'yes', why: 'Baby', helpers: ['partner'], children: 3 })
    assert.deepEqual(
      closed.sections.map(({ key }) => key),
      ['one'],
    )
    assert.deepEqual(closed.answers, { sleep: 'yes', helpers: ['partner'] })
  })

  it('that looks at what comes later never holds', () => {
    const backwards: Definition = {
      ...form,
      sections: [section('only', same('Only'), [{ ...why, when: when('sleep', 'is', 'no') }, sleep])],
    }
    assert.deepEqual(asked(backwards, { why: 'Words', sleep: 'no' }).answers, { sleep: 'no' })
  })
})

describe('an answer', () => {
  const table: readonly (readonly [string, Question, Answer | undefined, readonly string[]])[] = [
    ['a required one left open', sleep, undefined, ['k-sleep answer-this']],
    ['an option', sleep, 'yes', []],
    ['no option', sleep, 'perhaps', ['k-sleep invalid-value']],
    ['a list where one is asked', sleep, ['yes'], ['k-sleep invalid-value']],
    ['several', helpers, ['partner', 'friend'], []],
    ['one that stands alone with others', helpers, ['partner', 'nobody'], ['k-helpers not-with-others']],
    ['the same twice', helpers, ['partner', 'partner'], ['k-helpers invalid-value']],
    ['a whole matrix', grid, { a: 'seldom', b: 'often' }, []],
    ['a row left open', grid, { a: 'seldom' }, ['k-grid-b answer-this-row']],
    ['a row that is none', grid, { a: 'seldom', b: 'often', c: 'often' }, ['k-grid invalid-value']],
    ['a number in its range', children, 3, []],
    ['a number too big', children, 11, ['k-children number-too-big 10']],
    ['a number too small', children, -1, ['k-children number-too-small 0']],
    ['no number', children, 'many', ['k-children not-a-number']],
    ['a scale', strength, 10, []],
    ['half a step of a scale', strength, 2.5, ['k-strength not-a-number']],
    ['a long text', why, 'x'.repeat(2001), ['k-why too-big 2000']],
  ]
  for (const [what, question, answer, expected] of table) {
    it(`that is ${what}: ${expected.length === 0 ? 'taken' : expected.join(', ')}`, () => {
      const found = problemsWith(question, answer).map(({ field, code, limit }) =>
        [field, code, limit].filter((part) => part !== undefined).join(' '),
      )
      assert.deepEqual(found, expected)
    })
  }

  it('of a date is a day of the calendar', () => {
    const date: Question = { ...sleep, kind: 'date', key: 'd' }
    for (const [text, isFine] of [
      ['2026-02-28', true],
      ['2026-02-29', false],
      ['28.2.2026', false],
      ['0026-02-28', false],
    ] as const)
      assert.equal(problemsWith(date, text).length === 0, isFine, text)
  })

  it('is read as it was typed', () => {
    const typed = {
      [fieldOf('sleep')]: 'yes',
      [fieldOf('helpers')]: ['partner', 'friend'],
      [fieldOf('grid', 'a')]: 'often',
      [fieldOf('children')]: ' 3 ',
      [fieldOf('strength')]: '7',
      [fieldOf('why')]: '  Two lines\nof words ',
    }
    assert.equal(typedAnswer(sleep, typed), 'yes')
    assert.deepEqual(typedAnswer(helpers, typed), ['partner', 'friend'])
    assert.deepEqual(typedAnswer(grid, typed), { a: 'often' })
    assert.equal(typedAnswer(children, typed), 3)
    assert.equal(typedAnswer(children, { [fieldOf('children')]: '2,5' }), 2.5)
    assert.equal(typedAnswer(children, { [fieldOf('children')]: 'kaksi' }), 'kaksi')
    assert.equal(typedAnswer(why, typed), '  Two lines\nof words ')
    assert.equal(typedAnswer(why, { [fieldOf('why')]: '   ' }), undefined)
    assert.equal(typedAnswer({ ...sleep, key: '__proto__' }, {}), undefined)
  })
})

describe('points', () => {
  const table: readonly (readonly [Question, Answer | undefined, number])[] = [
    [sleep, 'yes', 1],
    [sleep, 'no', 0],
    [sleep, undefined, 0],
    [helpers, ['partner', 'friend'], 5],
    [helpers, ['nobody'], -1],
    [grid, { a: 'often', b: 'often' }, 4],
    [strength, 10, 0],
    [strength, 0, 10],
    [children, 3, 0],
  ]
  for (const [question, answer, expected] of table) {
    it(`of ${question.key} ${JSON.stringify(answer)} are ${expected}`, () => {
      assert.equal(pointsOf(question, answer), expected)
    })
  }

  it('have their least and most', () => {
    assert.deepEqual(spanOf(helpers), [-1, 5])
    assert.deepEqual(spanOf(grid), [0, 4])
    assert.deepEqual(spanOf(strength), [0, 10])
  })

  it('reach the band that begins last', () => {
    const [group] = form.groups
    assert.ok(group !== undefined)
    assert.equal(bandAt(group, 4)?.title.en, 'low')
    assert.equal(bandAt(group, 5)?.title.en, 'high')
    assert.equal(bandAt(group, 999)?.title.en, 'high')
    assert.equal(bandAt(group, -1), null)
  })

  it('of a hidden section do not count, and half an answer has no result', () => {
    const all = { sleep: 'yes', helpers: ['friend'], grid: { a: 'often', b: 'often' }, strength: 0 }
    const [full] = scored(form, all)
    assert.deepEqual([full?.points, full?.most, full?.open, full?.band?.title.en], [15, 15, 0, 'high'])
    const [hidden] = scored(form, { ...all, helpers: ['partner'] })
    assert.deepEqual([hidden?.points, hidden?.most, hidden?.band?.title.en], [1, 1, 'low'])
    const [half] = scored(form, { ...all, grid: { a: 'often' } })
    assert.deepEqual([half?.open, half?.band], [1, null])
    assert.deepEqual(
      scored(
        { ...form, groups: [{ key: 'g', label: {}, questions: ['grid'], bands: [] }] },
        { helpers: ['partner'] },
      ),
      [],
    )
  })
})

/** Answers of every kind, many of them to questions that will be hidden and some that fit nothing. */
function anyAnswers(random: Random, definition: Definition): Answers {
  const pick = <T>(list: readonly T[]): T | undefined => list[random.int(list.length)]
  const entries = questionsOf(definition).flatMap((question): [string, Answer][] => {
    if (random.int(4) === 0) return []
    switch (question.kind) {
      case 'one':
        return [[question.key, pick(question.options)?.key ?? 'x']]
      case 'many':
        return [[question.key, question.options.filter(() => random.int(3) === 0).map(({ key }) => key)]]
      case 'matrix':
        return [
          [
            question.key,
            Object.fromEntries(
              question.rows.flatMap(({ key }) =>
                random.int(5) === 0 ? [] : [[key, pick(question.columns)?.key ?? 'x']],
              ),
            ),
          ],
        ]
      case 'scale':
      case 'number':
        return [[question.key, random.int(15) - 2]]
      default:
        return [[question.key, `CANARY-${question.key}`]]
    }
  })
  return Object.fromEntries(entries)
}

describe('what is hidden', () => {
  for (const definition of [form, ...readyForms.map((each) => each.definition)]) {
    it(`is neither stored, nor counted, nor told: ${definition.title.en}`, () => {
      const random = seeded(20261122)
      for (let round = 0; round < 200; round += 1) {
        const given = anyAnswers(random, definition)
        const shown = new Set(
          asked(definition, given).sections.flatMap(({ questions }) => questions.map(({ key }) => key)),
        )
        const { answers, problems } = checked(definition, given)
        assert.ok(
          Object.keys(answers).every((key) => shown.has(key)),
          'only what is asked is kept',
        )
        assert.ok(
          problems.every(({ field }) =>
            [...shown].some((key) => field === fieldOf(key) || field.startsWith(`${fieldOf(key)}-`)),
          ),
        )
        assert.deepEqual(
          asked(definition, answers).answers,
          answers,
          'what is kept opens nothing more and nothing less',
        )
        const changedHidden = Object.fromEntries(Object.entries(given).filter(([key]) => shown.has(key)))
        assert.deepEqual(
          scored(definition, given),
          scored(definition, changedHidden),
          'hidden answers give no points',
        )
        const text = asText(definition, given, 'fi', {
          result: 'Tulos',
          points: (a, b) => `${a}/${b}`,
          open: '-',
        })
        for (const question of questionsOf(definition))
          if (!shown.has(question.key)) assert.ok(!text.includes(`CANARY-${question.key}\n`), question.key)
      }
    })
  }
})

describe('a form before it is published', () => {
  it('is ready when nothing is wrong and nothing is missing', () => {
    assert.ok(isReady(form))
    for (const ready of readyForms) assert.ok(isReady(ready.definition), ready.key)
  })

  const codes = (definition: Definition): readonly string[] => faults(definition).map(({ code }) => code)
  const withQuestion = (question: Question): Definition => ({
    ...form,
    groups: [],
    sections: [section('one', same('One'), [question])],
  })

  it('names what is missing in which language', () => {
    const broken = withQuestion({
      ...sleep,
      label: { fi: 'Nukkuuko?', en: 'Sleeps?' },
      help: { sv: 'Hjälp' },
    })
    assert.deepEqual(missingTexts(broken), [
      { at: { part: 'question', key: 'sleep' }, what: 'label', languages: ['sv'] },
      { at: { part: 'question', key: 'sleep' }, what: 'help', languages: ['fi', 'en'] },
    ])
    assert.ok(!isReady(broken))
  })

  it('has questions, names once, options enough and ranges that are some', () => {
    assert.deepEqual(codes(emptyDefinition), ['no-questions'])
    assert.deepEqual(
      codes({ ...form, groups: [], sections: [section('one', same('One'), [sleep, sleep])] }),
      ['key-twice'],
    )
    assert.deepEqual(codes(withQuestion(one('q', same('q'), [yes]))), ['too-few-options'])
    assert.deepEqual(codes(withQuestion({ ...strength, min: 5, max: 5 })), ['scale-range'])
    assert.deepEqual(codes(withQuestion({ ...children, min: 5, max: 4 })), ['number-range'])
    assert.deepEqual(
      codes({
        ...form,
        groups: [],
        sections: [section('empty', same('e'), []), section('one', same('One'), [sleep])],
      }),
      ['section-is-empty'],
    )
  })

  it('looks back only, and only at what can be so', () => {
    const clause = (change: Partial<Clause>): Question => ({
      ...why,
      when: { every: true, clauses: [{ question: 'sleep', row: '', test: 'is', value: 'yes', ...change }] },
    })
    const two = (question: Question, first: Question = sleep): readonly string[] =>
      codes({ ...form, groups: [], sections: [section('one', same('One'), [first, question])] })
    assert.deepEqual(two(clause({})), [])
    assert.deepEqual(two(clause({ question: 'later' })), ['condition-not-before'])
    assert.deepEqual(
      two(clause({ question: 'why' })),
      ['condition-not-before'],
      'not at itself: there is no cycle',
    )
    assert.deepEqual(two(clause({ value: 'perhaps' })), ['condition-does-not-fit'])
    assert.deepEqual(two(clause({ test: 'at-least', value: '1' })), ['condition-does-not-fit'])
    assert.deepEqual(two(clause({ question: 'children', test: 'at-least', value: 'many' }), children), [
      'condition-does-not-fit',
    ])
    assert.deepEqual(two(clause({ question: 'grid', row: 'z', value: 'often' }), grid), [
      'condition-does-not-fit',
    ])
  })

  it('has a result for every sum', () => {
    const group = (change: Partial<Definition['groups'][number]>): readonly string[] =>
      codes({ ...form, groups: form.groups.map((each) => ({ ...each, ...change })) })
    assert.deepEqual(group({ bands: [] }), ['group-without-bands'])
    assert.deepEqual(group({ bands: [band(3, same('x'), same('x'))] }), ['bands-have-a-gap'])
    assert.deepEqual(group({ bands: [band(0, same('x'), same('x')), band(0, same('y'), same('y'))] }), [
      'band-twice',
    ])
    assert.deepEqual(group({ questions: ['children'] }), ['question-without-points'])
    assert.deepEqual(group({ questions: ['gone'] }), ['group-without-questions'])
  })
})

describe('editing', () => {
  const apply = (...changes: readonly Change[]): Definition => changes.reduce(changed, emptyDefinition)

  it('builds a form step by step', () => {
    const built = apply(
      { kind: 'add-section', title: same('One') },
      { kind: 'add-section', title: same('Two') },
      { kind: 'add-question', section: 's1', question: 'one', label: same('First') },
      { kind: 'add-question', section: 's1', question: 'scale', label: same('Second') },
      { kind: 'add-group', label: same('Sum') },
    )
    assert.deepEqual(
      built.sections.map(({ key, questions }) => [key, questions.map((question) => question.key)]),
      [
        ['s1', ['q1', 'q2']],
        ['s2', []],
      ],
    )
    const reordered = [
      { kind: 'move', part: 'question', key: 'q2', by: -1 },
      { kind: 'move', part: 'question', key: 'q1', by: 1 },
      { kind: 'move', part: 'section', key: 's2', by: -1 },
      { kind: 'move', part: 'section', key: 's2', by: -1 },
    ] as const
    const after = reordered.reduce<Definition>(changed, built)
    assert.deepEqual(
      after.sections.map(({ key, questions }) => [key, questions.map((question) => question.key)]),
      [
        ['s2', ['q1']],
        ['s1', ['q2']],
      ],
    )
  })

  it('removes a question from the sums too, and leaves a broken condition to be seen', () => {
    const smaller = changed(form, { kind: 'remove', part: 'question', key: 'sleep' })
    assert.deepEqual(smaller.groups[0]?.questions, ['grid', 'strength'])
    assert.deepEqual(
      faults(smaller).map(({ code }) => code),
      ['condition-not-before'],
    )
  })

  it('never gives a name twice while it is in use', () => {
    const built = apply(
      { kind: 'add-section', title: {} },
      { kind: 'add-section', title: {} },
      { kind: 'remove', part: 'section', key: 's1' },
      { kind: 'add-section', title: {} },
    )
    assert.deepEqual(
      built.sections.map(({ key }) => key),
      ['s2', 's1'],
    )
  })
})

describe('answers that are used again', () => {
  const age = one('age', same('Age'), [option('small', same('small')), option('big', same('big'))], {
    reuse: 'child-age',
  })
  const asking = (question: Question): Definition => ({
    ...form,
    groups: [],
    sections: [section('s', same('s'), [question])],
  })
  const from = (question: Question, answer: Answer, on: string): Parameters<typeof reused>[1][number] => ({
    definition: asking(question),
    answers: { [question.key]: answer },
    source: { form: on, title: same('Before'), on },
  })

  it('come from the newest form that has them', () => {
    const other = { ...age, key: 'how-old' }
    const { answers, sources } = reused(asking(age), [
      from(other, 'big', '2026-02-02'),
      from(age, 'small', '2026-01-01'),
    ])
    assert.deepEqual(answers, { age: 'big' })
    assert.equal(sources['age']?.on, '2026-02-02')
  })

  it('are offered only where this form would take them', () => {
    const older = one('age', same('Age'), [option('tiny', same('tiny'))], { reuse: 'child-age' })
    assert.deepEqual(reused(asking(age), [from(older, 'tiny', '2026-01-01')]).answers, {})
    assert.deepEqual(reused(asking({ ...age, reuse: '' }), [from(age, 'big', '2026-01-01')]).answers, {})
    assert.deepEqual(
      reused(asking(age), [from(words('w', same('w'), { reuse: 'child-age' }), 'big', '2026-01-01')]).answers,
      {},
    )
  })
})
