import {
  addGoal,
  addStep,
  agreePlan,
  doneStep,
  followPath,
  markPathStep,
  moveStage,
  nameResponsible,
  openCase,
  pathsOfCase,
  readPlan,
  seatInCase,
  signPlan,
  type CaseGroup,
  type CaseStage,
  type GoalLevel,
  type PathMark,
  type StepKind,
} from '#capabilities/casework/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, type PlainDate, wallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Caller } from '#platform/use-case.ts'
import { demoCounties } from '../counties.ts'
import { demoProof } from '../demo-proof.ts'
import { familyId, memberId, partId } from '../families/family-ids.ts'
import { workerKey } from '../families/loading.ts'
import { demoMembers } from '../families/people.ts'
import { personId } from '../ids.ts'

export type Stage = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }

/** When: so many days before the day of loading (negative: after it), at a time of day. */
export type When = readonly [daysAgo: number, at: `${number}:${number}`]

export type Scene = { readonly at: Date; readonly play: () => Promise<unknown> }

/** One case of the demo as it is told: who did what, when, through the same use cases as everybody. */
export type CaseTelling = {
  readonly day: (daysAgo: number) => PlainDate
  readonly moment: (when: When) => Date
  /** Something that happens then; left out where it lies ahead. */
  readonly work: (when: When, by: string, play: (caller: Caller) => Promise<unknown>) => void
  /** The same by one of the family. */
  readonly family: (when: When, by: string, play: (caller: Caller) => Promise<unknown>) => void
  readonly open: (when: When, by: string, told: Opening) => void
  readonly seat: (when: When, by: string, ...workers: readonly string[]) => void
  readonly stage: (when: When, by: string, to: CaseStage, words?: string) => void
  readonly answers: (when: When, by: string) => void
  readonly goal: (when: When, by: string, key: string, told: Goal) => void
  readonly step: (when: When, by: string, told: Step) => void
  /** Agreed by the one who keeps the plan, then signed by these: workers for themselves, the family signed in. */
  readonly agree: (when: When, by: string, signed: Signed) => void
  readonly path: (when: When, by: string, key: string, marks: readonly Mark[]) => void
  readonly id: () => string
  readonly made: (key: string) => string
  readonly keep: (key: string, id: string) => void
  readonly member: (key: string) => string
  readonly worker: (key: string) => string
  readonly part: (worker: string) => string
}
type Opening = {
  readonly group: CaseGroup
  readonly about?: string
  readonly why: string
  readonly firstContact?: number
}
type Goal = {
  readonly words: string
  readonly levels?: readonly [string, string, string, string, string]
  readonly start?: GoalLevel
}
type Step = {
  readonly kind: StepKind
  readonly words: string
  readonly goal?: string
  /** A worker’s or a member’s key; a service by its name. */
  readonly owner: { readonly worker: string } | { readonly member: string } | { readonly other: string }
  /** Days from the day of loading; negative: past. */
  readonly due: number
  readonly done?: When
}
type Signed = {
  readonly review: number
  readonly workers?: readonly string[]
  readonly members?: readonly string[]
}
type Mark = readonly [when: When, step: string, state: PathMark, reason?: string]

export function workerIn(county: string, key: string): Actor {
  const found = demoCounties
    .find(({ code }) => code === county)
    ?.people.find((person) => person.key === workerKey(county, key))
  if (found === undefined) throw new Error(`The demo has no person ${key} in ${county}`)
  return {
    kind: 'person',
    id: personId(found.key),
    name: found.name,
    county,
    language: found.language,
    proof: demoProof,
  }
}

export function memberIn(key: string): Actor {
  const found = demoMembers.find((member) => member.key === key)
  if (found === undefined) throw new Error(`The demo's families have nobody called ${key}`)
  return {
    kind: 'member',
    id: memberId(key),
    county: found.county,
    language: found.language,
    proof: demoProof,
    actingFor: null,
  }
}

/** Collects the scenes of one case; what one scene makes, a later one finds by its key. */
export function tellCase(
  stage: Stage,
  of: { readonly county: string; readonly family: string },
  tell: (telling: CaseTelling) => void,
): readonly Scene[] {
  const scenes: Scene[] = []
  const made = new Map<string, string>()
  const day = (daysAgo: number): PlainDate => addDays(helsinkiDate(stage.now), -daysAgo)
  const moment = ([daysAgo, at]: When): Date => instantInHelsinki(day(daysAgo), wallTime(at))
  const callAs = (actor: Actor, at: Date): Caller => ({
    db: stage.db,
    crypto: stage.crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const find = (key: string): string => {
    const id = made.get(key)
    if (id === undefined) throw new Error(`The case of ${of.family} has made no ${key} yet`)
    return id
  }
  const at = (when: When, actor: () => Actor, play: (caller: Caller) => Promise<unknown>): void => {
    const moved = moment(when)
    scenes.push({ at: moved, play: () => play(callAs(actor(), moved)) })
  }
  const worker = (key: string): string => personId(workerKey(of.county, key))
  const telling: CaseTelling = {
    day,
    moment,
    work: (when, by, play) => at(when, () => workerIn(of.county, by), play),
    family: (when, by, play) => at(when, () => memberIn(by), play),
    open: (when, by, { group, about, why, firstContact }) =>
      telling.work(when, by, async (caller) => {
        const { id } = await openCase(caller, {
          id: familyId(of.family),
          about: about === undefined ? null : memberId(about),
          group,
          why,
          dayZero: day(firstContact ?? when[0]),
        })
        made.set('case', id)
      }),
    seat: (when, by, ...workers) =>
      telling.work(when, by, async (caller) => {
        for (const each of workers)
          await seatInCase(caller, { id: find('case'), part: partId(of.family, each) })
      }),
    stage: (when, by, to, words = '') =>
      telling.work(when, by, (caller) => moveStage(caller, { id: find('case'), to, words })),
    answers: (when, by) =>
      telling.work(when, by, (caller) => nameResponsible(caller, { id: find('case'), person: worker(by) })),
    goal: (when, by, key, { words, levels, start }) => {
      const isMember = demoMembers.some((member) => member.key === by)
      at(
        when,
        () => (isMember ? memberIn(by) : workerIn(of.county, by)),
        async (caller) => {
          const { id } = await addGoal(caller, {
            id: find('case'),
            words,
            ...(levels === undefined ? {} : { levels: [...levels] }),
            startLevel: start ?? null,
            ...(isMember ? { ownOf: null } : {}),
          })
          made.set(key, id)
        },
      )
    },
    step: (when, by, { kind, words, goal, owner, due, done }) => {
      const isMember = demoMembers.some((member) => member.key === by)
      const actor = (): Actor => (isMember ? memberIn(by) : workerIn(of.county, by))
      const key = `step ${words}`
      at(when, actor, async (caller) => {
        const { id } = await addStep(caller, {
          id: find('case'),
          goal: goal === undefined ? null : find(goal),
          kind,
          words,
          ownerMember: 'member' in owner ? memberId(owner.member) : null,
          ownerPerson: 'worker' in owner ? worker(owner.worker) : null,
          owner: 'other' in owner ? owner.other : '',
          dueOn: day(-due),
          ...(isMember ? { ownOf: null } : {}),
        })
        made.set(key, id)
      })
      if (done !== undefined)
        at(
          done,
          () =>
            'worker' in owner
              ? workerIn(of.county, owner.worker)
              : 'member' in owner
                ? memberIn(owner.member)
                : actor(),
          (caller) => doneStep(caller, { id: find(key) }),
        )
    },
    agree: (when, by, { review, workers = [], members = [] }) => {
      telling.work(when, by, async (caller) => {
        await readPlan(caller, { id: find('case') })
        const { versions } = await agreePlan(caller, { id: find('case'), reviewOn: day(-review) })
        const common = versions.find(({ ownOf }) => ownOf === null)
        if (common !== undefined) made.set('version', common.id)
      })
      const evening: When = [when[0], '19:10']
      for (const each of workers)
        telling.work(evening, each, (caller) => signPlan(caller, { id: find('version'), agrees: true }))
      for (const each of members)
        telling.family(evening, each, (caller) => signPlan(caller, { id: find('version'), agrees: true }))
    },
    path: (when, by, key, marks) => {
      telling.work(when, by, (caller) => followPath(caller, { id: find('case'), key }))
      const seen = new Map<string, PathMark>()
      for (const [marked, step, state, reason = ''] of marks)
        telling.work(marked, by, async (caller) => {
          const { paths } = await pathsOfCase(caller, { id: find('case') })
          const [path] = paths
          if (path === undefined) throw new Error(`The case of ${of.family} follows no path`)
          await markPathStep(caller, {
            id: find('case'),
            path: path.id,
            step,
            state,
            reason,
            seen: seen.get(step) ?? 'ahead',
          })
          seen.set(step, state)
        })
    },
    id: () => find('case'),
    made: find,
    keep: (key, id) => void made.set(key, id),
    member: memberId,
    worker,
    part: (key) => partId(of.family, key),
  }
  tell(telling)
  return scenes
}
