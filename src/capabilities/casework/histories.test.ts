import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { productPaths } from '#seed/reference/paths/all.ts'
import { plainDate, type PlainDate } from '#platform/dates.ts'
import { custodyDisputeHistories } from '#tests/casework/histories/custody-dispute.ts'
import { divorceHistories } from '#tests/casework/histories/divorce.ts'
import { mentalHealthHistories } from '#tests/casework/histories/mental-health.ts'
import { nepsyHistories } from '#tests/casework/histories/nepsy.ts'
import type { CaseHistory } from '#tests/casework/histories/shape.ts'
import { substanceHistories } from '#tests/casework/histories/substance.ts'
import { daysWithout, type Holder, isOverdue, mayName, whyNotNamed } from './domain/answering.ts'
import { faultOfSection, sectionKinds } from './domain/assessment.ts'
import { caseGroups, caseStages, type CaseStage, type CaseState } from './domain/case.ts'
import {
  afterJoinMove,
  ageJoins,
  dayOfJoin,
  joinsAhead,
  type JoinMove,
  type JoinState,
} from './domain/joins.ts'
import { dueOf, limitDrops, type LimitDrop, limitState, ruleOn, whyNot } from './domain/limits.ts'
import { mayMark, type PathMark, pathMarks } from './domain/path-steps.ts'
import { afterMove, type StepMove, type StepState } from './domain/plan.ts'
import { lineOf, mayClose, mayReopen, stageBeforeClosing, type StageEvent, toStage } from './domain/stages.ts'
import { limitRules } from './limit-rules.ts'

const histories: readonly CaseHistory[] = [
  ...nepsyHistories,
  ...substanceHistories,
  ...mentalHealthHistories,
  ...divorceHistories,
  ...custodyDisputeHistories,
]

const team = ['guide', 'therapist', 'family-worker', 'social-worker', 'psychologist', 'curator', 'nurse']
const among = <T extends string>(all: readonly T[], given: string): T => {
  const found = all.find((each) => each === given)
  assert.ok(found !== undefined, `${given} is one of ${all.join(', ')}`)
  return found
}
const stepMoves: readonly StepMove[] = ['done', 'reopen', 'drop', 'change']
const joinMoves: readonly JoinMove[] = ['change', 'offer', 'acknowledge', 'decline', 'drop']

type Limit = { readonly due: PlainDate; metOn: PlainDate | null; dropped: LimitDrop | null }

/** Lives through one history with the product’s rules; every line says what must come of it. */
class Replay {
  readonly history: CaseHistory
  state: CaseState = 'contact'
  readonly stages: StageEvent[] = []
  holder: Holder | null = null
  since: PlainDate | null = null
  readonly limits = new Map<string, Limit>()
  readonly joins = new Map<string, JoinState>()
  readonly marks = new Map<string, PathMark>()
  readonly steps = new Map<string, StepState>()

  constructor(history: CaseHistory) {
    this.history = history
  }

  private go(to: CaseState, on: PlainDate): void {
    this.stages.push({
      from: this.stages.length === 0 ? null : this.state,
      to,
      at: new Date(`${on}T10:00:00Z`),
    })
    this.state = to
  }

  private limit(code: string): Limit {
    const found = this.limits.get(code)
    assert.ok(found !== undefined, `${code} runs`)
    return found
  }

  private mark(step: string): PathMark {
    const path = productPaths.find(({ group }) => group === this.history.group)
    assert.ok(path?.content.steps.some(({ key }) => key === step) === true, `${step} is on the path`)
    return this.marks.get(step) ?? 'ahead'
  }

  private join(move: JoinMove, kind: string, expected: boolean): void {
    const after = afterJoinMove(this.joins.get(kind) ?? 'open', move)
    assert.equal(after !== null, expected)
    if (after !== null) this.joins.set(kind, after)
  }

  private readonly verbs: Readonly<Record<string, (on: PlainDate, what: string, more: string) => void>> = {
    open: (on) => {
      this.go('contact', on)
      this.since = on
    },
    stage: (on, what, more) => {
      const to = among<CaseStage>(caseStages, what)
      const step = toStage(this.state, to)
      assert.ok(step.ok, 'it goes there')
      assert.equal(step.asksWords, more === 'because')
      this.go(to, on)
    },
    'no-stage': (_on, what, more) =>
      assert.deepEqual(toStage(this.state, among<CaseStage>(caseStages, what)), { ok: false, why: more }),
    close: (on) => {
      assert.ok(mayClose(this.state))
      this.go('closed', on)
    },
    reopen: (on, what) => {
      assert.ok(mayReopen(this.state))
      assert.equal(stageBeforeClosing(this.stages), what)
      this.go(stageBeforeClosing(this.stages), on)
    },
    named: (_on, what) => {
      this.holder = { person: what, deputy: null, gone: false }
      this.since = null
    },
    gone: (on) => {
      assert.ok(this.holder !== null)
      this.holder = { ...this.holder, gone: true }
      this.since = on
    },
    'may-name': (_on, what, more) =>
      assert.equal(mayName('responsible-worker', what, this.holder, this.holder), more === 'yes'),
    'no-name': (_on, what, more) =>
      assert.equal(
        whyNotNamed({ person: more, inTeam: team.includes(more), holder: this.holder, alreadyAsked: false }),
        what,
      ),
    listed: (on, what) => assert.equal(isOverdue(daysWithout(this.since, on), 7), what === 'yes'),
    limit: (on, what, more) => {
      const rule = ruleOn(limitRules, what, on)
      assert.ok(rule !== undefined, 'in force')
      assert.equal(whyNot(rule.of, { born: plainDate(this.history.born) }, on), null)
      const due = dueOf(rule.count, on)
      assert.equal(due, more)
      if (due !== null) this.limits.set(what, { due, metOn: null, dropped: null })
    },
    'no-limit': (on, what, more) => {
      const rule = ruleOn(limitRules, what, on)
      assert.ok(rule !== undefined, 'in force')
      assert.equal(whyNot(rule.of, { born: plainDate(this.history.born) }, on), more)
    },
    met: (on, what) => void (this.limit(what).metOn = on),
    drop: (_on, what, more) => void (this.limit(what).dropped = among<LimitDrop>(limitDrops, more)),
    resume: (_on, what) => void (this.limit(what).dropped = null),
    state: (on, what, more) => assert.equal(limitState(this.limit(what), on, 7), more),
    joins: (on, what, more) =>
      assert.deepEqual(
        joinsAhead(plainDate(this.history.born), on, Number(what)).map(({ kind }) => kind),
        more === '-' ? [] : [more],
      ),
    join: (_on, what, more) => {
      assert.equal(dayOfJoin(among(ageJoins, what), plainDate(this.history.born)), more)
      this.joins.set(what, 'open')
    },
    offer: (_on, what) => this.join('offer', what, true),
    acknowledge: (_on, what) => this.join('acknowledge', what, true),
    decline: (_on, what) => this.join('decline', what, true),
    'drop-join': (_on, what) => this.join('drop', what, true),
    'no-join': (_on, what, more) => this.join(among(joinMoves, more), what, false),
    path: (_on, what, more) => {
      const to = among<PathMark>(pathMarks, more)
      assert.ok(mayMark(this.mark(what), to))
      this.marks.set(what, to)
    },
    'no-path': (_on, what, more) =>
      assert.equal(mayMark(this.mark(what), among<PathMark>(pathMarks, more)), false),
    step: (_on, what) => void this.steps.set(what, 'open'),
    done: (_on, what) => {
      const after = afterMove(this.steps.get(what) ?? 'dropped', 'done')
      assert.ok(after !== null)
      this.steps.set(what, after)
    },
    'no-step': (_on, what, more) =>
      assert.equal(afterMove(this.steps.get(what) ?? 'dropped', among(stepMoves, more)), null),
    section: (_on, what) => assert.equal(faultOfSection(among(sectionKinds, what), { isAdult: false }), null),
  }

  run(): void {
    for (const line of this.history.events.split('\n').flatMap((each) => each.trim() || [])) {
      const [on = '', verb = '', what = '', more = ''] = line.split(' ')
      const act = this.verbs[verb]
      assert.ok(act !== undefined, `${verb} is known`)
      try {
        act(plainDate(on), what, more)
      } catch (error) {
        throw new Error(`${this.history.title}: ${line}`, { cause: error })
      }
    }
  }
}

describe('histories of cases', () => {
  it('are six of each group', () => {
    for (const group of caseGroups.filter((each) => each !== 'other'))
      assert.equal(histories.filter((history) => history.group === group).length, 6, group)
  })

  for (const history of histories)
    it(`${history.group}: ${history.title}`, () => {
      const replay = new Replay(history)
      replay.run()
      assert.equal(replay.state, history.ends)
      const line = lineOf(replay.state, replay.stages)
      assert.equal(line.filter(({ state }) => state === 'now').length, history.ends === 'closed' ? 0 : 1)
    })
})
