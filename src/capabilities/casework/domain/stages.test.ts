import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CaseState, caseStages } from './case.ts'
import {
  lineOf,
  mayClose,
  mayReopen,
  movesFrom,
  stageBeforeClosing,
  type StageEvent,
  toStage,
} from './stages.ts'

const states: readonly CaseState[] = [...caseStages, 'closed']

/** The whole table as it is meant, written a second time: rows are where a case is, columns where it is to go. */
const meant = `
              contact  assessment  plan  help  follow-up
contact       there    next        skip  skip  early
assessment    back     there       next  skip  early
plan          back     back        there next  skip
help          back     back        back  there next
follow-up     back     back        back  back  there
closed        closed   closed      closed closed closed
`
const short: Readonly<Record<string, string>> = {
  there: 'already-there',
  early: 'too-early',
}

describe('the stages of a case', () => {
  const [head = '', ...lines] = meant.trim().split('\n')
  const columns = head.trim().split(/\s+/)

  it('are five, in the order in which a family meets them', () => {
    assert.deepEqual(columns, caseStages)
    assert.equal(lines.length, states.length)
  })

  for (const line of lines) {
    const [from = '', ...cells] = line.trim().split(/\s+/)
    for (const [index, cell] of cells.entries()) {
      it(`from ${from} to ${columns[index]}: ${cell}`, () => {
        const state = states.find((each) => each === from)
        const to = caseStages[index]
        assert.ok(state !== undefined && to !== undefined)
        const step = toStage(state, to)
        assert.equal(step.ok ? step.way : step.why, short[cell] ?? cell)
        // Only the ordinary next stage goes without a word.
        if (step.ok) assert.equal(step.asksWords, cell !== 'next')
      })
    }
  }

  it('are offered from each state as the table says', () => {
    for (const from of states) {
      const offered = movesFrom(from).map(({ to }) => to)
      assert.deepEqual(
        offered,
        caseStages.filter((to) => toStage(from, to).ok),
      )
      assert.ok(!offered.some((to) => to === from))
    }
  })

  it('end once, from any of them, and begin again from the end alone', () => {
    for (const from of states) {
      assert.equal(mayClose(from), from !== 'closed')
      assert.equal(mayReopen(from), from === 'closed')
    }
  })
})

describe('the line of stages', () => {
  const day = (number: number): Date => new Date(Date.UTC(2026, 2, number))
  const walk = (...to: readonly CaseState[]): readonly StageEvent[] =>
    to.map((each, index) => ({ from: to[index - 1] ?? null, to: each, at: day(index + 1) }))
  const shownAs = (stage: CaseState, history: readonly StageEvent[]): string =>
    lineOf(stage, history)
      .map(
        ({ state, since, until }) =>
          `${state}${since === null ? '' : ` ${since.getUTCDate()}`}${until === null ? '' : `–${until.getUTCDate()}`}`,
      )
      .join(', ')

  it('shows the day each began and ended', () => {
    assert.equal(
      shownAs('plan', walk('contact', 'assessment', 'plan')),
      'past 1–2, past 2–3, now 3, ahead, ahead',
    )
  })
  it('shows a stage that was passed over without days', () => {
    assert.equal(shownAs('plan', walk('contact', 'plan')), 'past 1–2, past, now 2, ahead, ahead')
  })
  it('shows what lies ahead again after going back', () => {
    assert.equal(
      shownAs('assessment', walk('contact', 'assessment', 'plan', 'assessment')),
      'past 1–2, now 4, ahead, ahead, ahead',
    )
  })
  it('keeps for a closed case how far it came', () => {
    assert.equal(
      shownAs('closed', walk('contact', 'assessment', 'closed')),
      'past 1–2, past 2–3, ahead, ahead, ahead',
    )
  })
  it('knows where a closed case goes on', () => {
    assert.equal(stageBeforeClosing(walk('contact', 'help', 'closed')), 'help')
    assert.equal(
      stageBeforeClosing(walk('contact', 'closed', 'contact', 'assessment', 'closed')),
      'assessment',
    )
    assert.equal(stageBeforeClosing([]), 'contact')
  })
})
