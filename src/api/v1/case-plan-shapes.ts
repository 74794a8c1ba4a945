/** How a plan is answered to programs: the same that the pages show, without names of the family's people. */
import { z } from 'zod'
import {
  goalLevels,
  joinKinds,
  joinStates,
  type JoinView,
  type OwnView,
  type PlanAuthor,
  type PlanGoal,
  type PlanStep,
  type PlanVersionItem,
  type PlanView,
  signWays,
  stepKinds,
  stepStates,
  type Task,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

const author = z
  .object({
    side: z.enum(['worker', 'member']),
    id: id.nullable(),
    name: z.string().nullable(),
    me: z.boolean(),
  })
  .meta({
    id: 'PlanAuthor',
    description: 'Who wrote, rated or signed. A worker who is not told to the reader has no name.',
  })
const own = z
  .object({ of: id, mine: z.boolean(), teamSees: z.boolean(), shownTo: z.array(id) })
  .nullable()
  .meta({
    description: 'Null: common. Else whose own part it is; nobody reads it but those to whom it is opened.',
  })
export const level = z.literal(goalLevels)
export const levels = z.array(z.string().max(500)).length(5).meta({ description: 'From −2 to +2.' })

const goal = z
  .object({
    id,
    version: z.int(),
    words: z.string(),
    levels: z.array(z.string()).nullable(),
    startLevel: level.nullable(),
    level: level.nullable(),
    own,
    author,
    writtenAt: instant,
    changedAt: instant,
    endedAt: instant.nullable(),
    ratings: z.array(z.object({ id, level, words: z.string(), at: instant, by: author })),
    can: z.object({ change: z.boolean(), rate: z.boolean(), show: z.boolean() }),
  })
  .meta({ id: 'PlanGoal' })
const step = z
  .object({
    id,
    version: z.int(),
    goal: id.nullable(),
    meeting: id.nullable(),
    kind: z.enum(stepKinds),
    words: z.string(),
    owner: z.object({
      member: id.nullable(),
      person: z.object({ id, name: z.string() }).nullable(),
      other: z.string().nullable(),
      me: z.boolean(),
    }),
    dueOn: day.nullable(),
    remindOn: day.nullable(),
    state: z.enum(stepStates),
    stateAt: instant.nullable(),
    late: z.boolean(),
    own,
    author,
    writtenAt: instant,
    changedAt: instant,
    can: z.object({ change: z.boolean(), tick: z.boolean(), show: z.boolean() }),
  })
  .meta({ id: 'PlanStep' })
const signature = z.object({
  member: id.nullable(),
  person: z.object({ id, name: z.string() }).nullable(),
  me: z.boolean(),
  agrees: z.boolean(),
  words: z.string(),
  way: z.enum(signWays),
  at: instant,
})
export const versionShape = z.object({
  id,
  ownOf: id.nullable(),
  number: z.int(),
  at: instant,
  by: z.string().nullable(),
  reviewOn: day.nullable(),
  latest: z.boolean(),
  mayIsign: z.boolean(),
  signatures: z.array(signature),
})
const join = z
  .object({
    id,
    version: z.int(),
    kind: z.enum(joinKinds),
    about: id.nullable(),
    dueOn: day,
    words: z.string(),
    receiver: z
      .object({
        unit: z.object({ id, name: z.string() }).nullable(),
        person: z.object({ id, name: z.string() }).nullable(),
        other: z.string().nullable(),
      })
      .nullable(),
    state: z.enum(joinStates),
    late: z.boolean(),
    offeredAt: instant.nullable(),
    answer: z.object({ at: instant, by: z.string().nullable(), words: z.string() }).nullable(),
    declined: z.boolean(),
    proposed: z.boolean(),
    can: z.object({ keep: z.boolean() }),
  })
  .meta({
    id: 'PlanJoin',
    description: 'Where the family moves on to another service: open until the receiver has it.',
  })

export const planShape = z
  .object({
    id,
    family: id,
    about: id.nullable(),
    stage: z.string(),
    by: z.enum(['seat', 'told', 'opened']),
    mark: z.string().meta({ description: 'Give it when agreeing: what is agreed is what was read.' }),
    goals: z.array(goal),
    steps: z.array(step),
    versions: z.array(versionShape),
    toAgree: z.object({ common: z.boolean(), own: z.array(id) }),
    joins: z.array(join),
    owners: z.object({
      members: z.array(id),
      workers: z.array(z.object({ id, name: z.string(), title: z.string() })),
    }),
    units: z.array(z.object({ id, name: z.string() })),
    can: z.object({ keep: z.boolean(), write: z.boolean(), agree: z.boolean() }),
  })
  .meta({ id: 'Plan', description: 'The one plan of a case, as the one who asks sees it.' })

const authorOf = (by: PlanAuthor): z.input<typeof author> => ({ ...by })
const ownOf = (part: OwnView): z.input<typeof own> =>
  part === null ? null : { ...part, shownTo: [...part.shownTo] }

const goalOf = (each: PlanGoal): z.input<typeof goal> => ({
  ...each,
  levels: each.levels === null ? null : [...each.levels],
  own: ownOf(each.own),
  author: authorOf(each.author),
  writtenAt: iso(each.writtenAt),
  changedAt: iso(each.changedAt),
  endedAt: isoOrNull(each.endedAt),
  ratings: each.ratings.map((rating) => ({ ...rating, at: iso(rating.at), by: authorOf(rating.by) })),
})
const stepOf = (each: PlanStep): z.input<typeof step> => ({
  ...each,
  own: ownOf(each.own),
  author: authorOf(each.author),
  stateAt: isoOrNull(each.stateAt),
  writtenAt: iso(each.writtenAt),
  changedAt: iso(each.changedAt),
})
export const versionOf = (each: PlanVersionItem): z.input<typeof versionShape> => ({
  id: each.id,
  ownOf: each.ownOf,
  number: each.number,
  at: iso(each.at),
  by: each.by,
  reviewOn: each.reviewOn,
  latest: each.latest,
  mayIsign: each.mayIsign,
  signatures: each.signatures.map((one) => ({ ...one, at: iso(one.at) })),
})
const joinOf = (each: JoinView, lang: Language): z.input<typeof join> => ({
  ...each,
  receiver:
    each.receiver === null
      ? null
      : {
          ...each.receiver,
          unit:
            each.receiver.unit === null
              ? null
              : { id: each.receiver.unit.id, name: inLanguage(each.receiver.unit.name, lang) },
        },
  offeredAt: isoOrNull(each.offeredAt),
  answer: each.answer === null ? null : { ...each.answer, at: iso(each.answer.at) },
})

export const planOf = (plan: PlanView, lang: Language): z.input<typeof planShape> => ({
  ...plan,
  goals: plan.goals.map(goalOf),
  steps: plan.steps.map(stepOf),
  versions: plan.versions.map(versionOf),
  toAgree: { common: plan.toAgree.common, own: [...plan.toAgree.own] },
  joins: plan.joins.map((each) => joinOf(each, lang)),
  owners: {
    members: [...plan.owners.members],
    workers: plan.owners.workers.map((each) => ({ ...each, title: inLanguage(each.title, lang) })),
  },
  units: plan.units.map((each) => ({ id: each.id, name: inLanguage(each.name, lang) })),
})

export const frozenGoal = z.object({
  id,
  words: z.string(),
  levels: z.array(z.string()).nullable(),
  startLevel: level.nullable(),
  level: level.nullable(),
})
export const frozenStep = z.object({
  id,
  goal: id.nullable(),
  kind: z.enum(stepKinds),
  words: z.string(),
  ownerMember: id.nullable(),
  ownerPerson: id.nullable(),
  owner: z.string().nullable(),
  dueOn: day.nullable(),
  state: z.enum(stepStates),
})

export const taskShape = z
  .object({
    id,
    version: z.int(),
    caseId: id,
    family: id,
    about: id.nullable(),
    kind: z.enum(stepKinds),
    words: z.string(),
    dueOn: day.nullable(),
    late: z.boolean(),
    state: z.enum(stepStates),
    stateAt: instant.nullable(),
    meeting: id.nullable(),
  })
  .meta({ id: 'CaseTask' })
export const taskOf = (task: Task): z.input<typeof taskShape> => ({
  ...task,
  stateAt: isoOrNull(task.stateAt),
})
