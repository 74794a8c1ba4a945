import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OwnView, PlanGoal, PlanStep, PlanView } from '#capabilities/casework/index.ts'
import { plainDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { planOnPaper, planPdf } from './plan-pdf.ts'
import type { Reading } from './reading.ts'

const at = new Date('2026-03-02T08:00:00Z')
const author = { side: 'worker', id: null, name: null, me: false } as const
const annas: OwnView = { of: 'anna', mine: true, teamSees: true, shownTo: [] }

const goal = (id: string, words: string, own: OwnView): PlanGoal => ({
  id,
  version: 1,
  words,
  levels: ['a', 'b', 'c', 'd', 'e'],
  startLevel: -1,
  level: 0,
  own,
  author,
  writtenAt: at,
  changedAt: at,
  endedAt: null,
  ratings: [],
  can: { change: false, rate: false, show: false },
})
const step = (id: string, of: string | null, own: OwnView, kind: PlanStep['kind'] = 'family'): PlanStep => ({
  id,
  version: 1,
  goal: of,
  meeting: null,
  kind,
  words: `askel ${id}`,
  owner: { member: 'anna', person: null, other: null, me: true },
  dueOn: plainDate('2026-04-01'),
  remindOn: null,
  state: 'open',
  stateAt: null,
  late: false,
  own,
  author,
  writtenAt: at,
  changedAt: at,
  can: { change: false, tick: false, show: false },
})

const plan: PlanView = {
  id: 'case',
  family: 'family',
  about: 'ella',
  stage: 'help',
  by: 'seat',
  mark: '',
  goals: [goal('g1', 'Yhteinen tavoite 😀 #let', null), goal('g2', 'Annan oma tavoite', annas)],
  steps: [
    step('yhteinen', 'g1', null),
    step('oma', 'g2', annas),
    step('oma yhteisen alla', 'g1', annas),
    step('tehtävä', null, null, 'task'),
  ],
  versions: [],
  toAgree: { common: true, own: ['anna'] },
  joins: [],
  owners: { members: [], workers: [] },
  units: [],
  can: { keep: true, write: true, agree: true },
}
const reading = (lang: Reading['lang']): Reading => ({
  lang,
  today: plainDate('2026-03-02'),
  memberName: (id) => (id === null ? null : `${id} testinen`),
})

describe('the plan on paper', () => {
  it('has the common part alone, unless an own part is asked for; a task stands beside it', () => {
    const common = JSON.stringify(planOnPaper(plan, reading('fi'), null))
    assert.ok(common.includes('Yhteinen tavoite') && common.includes('askel yhteinen'))
    assert.ok(!/oma|tehtävä/.test(common.replaceAll('Tuki odottaessa', '')), common)
    const own = JSON.stringify(planOnPaper(plan, reading('fi'), 'anna'))
    for (const words of ['Annan oma tavoite', 'askel oma', 'askel oma yhteisen alla', 'Sinun oma osasi'])
      assert.ok(own.includes(words), words)
    const other = JSON.stringify(planOnPaper(plan, reading('fi'), 'mika'))
    assert.ok(!other.includes('Annan oma') && !other.includes('askel oma'))
  })

  it('calls everybody by name, and says which level one is at', () => {
    const [goals] = planOnPaper(plan, reading('fi'), null).chapters
    const [first] = goals?.blocks ?? []
    assert.equal(first?.groups[0]?.lines[0]?.meta.startsWith('anna testinen'), true)
    assert.deepEqual(
      first?.scale.map(({ text, mark }) => `${text} ${mark}`.trim()),
      ['e', 'd', 'c olemme tässä', 'b tästä lähdettiin', 'a'],
    )
  })

  it(
    'is a tagged PDF in the language of its reader, whatever people have typed',
    { skip: !canTypeset },
    () => {
      for (const lang of languages) {
        const bytes = planPdf(plan, reading(lang), 'anna')
        assert.ok(bytes)
        const text = Buffer.from(bytes).toString('latin1')
        assert.ok(text.startsWith('%PDF-'))
        assert.match(text, /\/StructTreeRoot/)
        assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/)
        assert.ok(text.includes(`/Lang(${lang})`) || text.includes(`/Lang (${lang})`))
      }
    },
  )
})
