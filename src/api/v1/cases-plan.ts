import { z } from 'zod'
import {
  addGoal,
  addStep,
  agreePlan,
  changeGoal,
  changeStep,
  comparePlans,
  doneStep,
  dropStep,
  endGoal,
  type FrozenGoal,
  type FrozenStep,
  myTasks,
  ownTasks,
  rateGoal,
  readPlan,
  readPlanVersion,
  reopenStep,
  resumeGoal,
  setLevels,
  showGoal,
  showStep,
  signPlan,
  stepKinds,
} from '#capabilities/casework/index.ts'
import type { UseCase } from '#platform/use-case.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { planExampleId } from '#seed/demo/cases/load-plan-examples.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import {
  frozenGoal,
  frozenStep,
  level,
  levels,
  planOf,
  planShape,
  taskOf,
  taskShape,
  versionOf,
  versionShape,
} from './case-plan-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, lang } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const both = { ...ours, auth: 'person-or-member' } as const
const done = { 204: { description: 'Done.' } } as const
const made = { 201: { description: 'Written.', schema: z.object({ id }) } } as const
const theCase = { id: caseExampleId('case') }
const adult = memberId('aalto-17-tiia')
const mother = 'aalto-17-tiia'
const of = (name: string): { readonly id: string } => ({ id: planExampleId(name) })

const sharing = {
  ownOf: id.nullable().optional().meta({
    description:
      'Whose own part it is. One of the family: left out it is their own, null is for everybody who sees the case. A worker: left out or null it is common.',
  }),
  teamSees: z.boolean().default(true),
  shownTo: z.array(id).max(20).default([]),
  unit: id.optional().meta({ description: 'Of a worker with several units: from which one it is written.' }),
}
const words = z.string().min(1).max(2000)
const version = z.int().min(1).meta({
  description:
    'The version that was seen. When it has changed since: 409 with plan.changed-meanwhile, and nothing is written over.',
})

const plan = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/plan',
  summary: 'Read the one plan of a case: goals, steps, what was agreed and signed, joins',
  description: 'One parent’s own part is never in the other’s answer, nor in any number there.',
  params: idParams,
  query: z.object({ lang, ended: z.stringbool().default(false) }),
  answers: { 200: { description: 'As the one who asks sees it.', schema: planShape } },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: planOf(await readPlan(caller, { ...params, ended: query.ended }), query.lang),
  }),
})

const goalAdded = operation({
  ...both,
  method: 'post',
  path: '/cases/{id}/goals',
  summary: 'Put a goal into the plan, in the family’s own words',
  params: idParams,
  body: z.object({
    words,
    levels: levels.optional(),
    startLevel: level.nullable().default(null),
    ...sharing,
  }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: mother,
    params: theCase,
    body: { words: 'Syömme yhdessä kolmena iltana viikossa.', ownOf: null },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addGoal(caller, { ...params, ...body }),
  }),
})

const goalChanged = operation({
  ...both,
  method: 'put',
  path: '/case-goals/{id}',
  summary: 'Change the words of a goal',
  params: idParams,
  body: z.object({ version, words }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('goal'),
    body: { version: 1, words: 'Illat ovat rauhallisia, ja koko perhe nukkuu.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeGoal(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const levelsSet = operation({
  ...both,
  method: 'put',
  path: '/case-goals/{id}/levels',
  summary: 'Say what each of the five levels of a goal looks like, and where one begins',
  params: idParams,
  body: z.object({ version, levels, startLevel: level.nullable().default(null) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('goal'),
    body: {
      version: 2,
      levels: [
        'Valvomme joka yö',
        'Heräämme usein',
        'Nukumme viisi yötä viikossa',
        'Nukumme joka yö',
        'Nukumme ja jaksamme',
      ],
      startLevel: -1,
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setLevels(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const rated = operation({
  ...both,
  method: 'post',
  path: '/case-goals/{id}/ratings',
  summary: 'Say how far one has come towards a goal',
  params: idParams,
  body: z.object({ level, words: z.string().max(2000).default('') }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: mother,
    params: of('goal'),
    body: { level: 0, words: 'Jo neljä yötä!' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await rateGoal(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const shown = z.object({
  everybody: z.boolean().default(false),
  teamSees: z.boolean().optional(),
  shownTo: z.array(id).max(20).optional(),
})

/** A move that needs nothing but the id. */
const move = (
  path: `/${string}`,
  summary: string,
  example: { readonly as: string; readonly params: { readonly id: string } },
  moved: UseCase<{ id: string }, void>,
): Operation =>
  operation({
    ...both,
    method: 'post',
    path,
    summary,
    params: idParams,
    problems: [403, 409],
    answers: done,
    example: () => ({ ...example, status: 204 }),
    run: async ({ caller, params }) => {
      await moved(caller, params)
      return { status: 204 }
    },
  })

const goalShown = operation({
  ...ours,
  auth: 'member',
  method: 'post',
  path: '/case-goals/{id}/show',
  summary: 'Open one’s own part: to everybody who sees the case, to the team, or to somebody of the family',
  params: idParams,
  body: shown,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: mother, params: of('own-goal'), body: { teamSees: true }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await showGoal(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const stepBody = {
  goal: id.nullable().default(null),
  kind: z.enum(stepKinds),
  words,
  ownerMember: id.nullable().default(null),
  ownerPerson: id.nullable().default(null),
  owner: z.string().max(200).default('').meta({ description: 'Somebody else by name, or a service.' }),
  dueOn: day.nullable().default(null),
  remindOn: day
    .nullable()
    .optional()
    .meta({ description: 'Left out: the day before; null: nobody is reminded.' }),
}

const stepAdded = operation({
  ...both,
  method: 'post',
  path: '/cases/{id}/steps',
  summary: 'Put a step into the plan: what, by whom, by when; or a task beside it',
  description: 'Nobody named: the one who writes is to do it.',
  params: idParams,
  body: z.object({ ...stepBody, meeting: id.nullable().default(null), ...sharing }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: theCase,
    body: { goal: planExampleId('goal'), kind: 'family', words: 'Iltasatu joka ilta.', ownerMember: adult },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addStep(caller, { ...params, ...body }),
  }),
})

const stepChanged = operation({
  ...both,
  method: 'put',
  path: '/case-steps/{id}',
  summary: 'Change a step as a whole; nobody named leaves it to whom it is',
  params: idParams,
  body: z.object({ version, ...stepBody }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('step'),
    body: {
      version: 1,
      goal: planExampleId('goal'),
      kind: 'service',
      words: 'Kokeillaan kolmen viikon iltarytmiä.',
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeStep(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const stepShown = operation({
  ...ours,
  auth: 'member',
  method: 'post',
  path: '/case-steps/{id}/show',
  summary: 'Open one’s own step; never further than the goal it lies under',
  params: idParams,
  body: shown,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: mother, params: of('own-step'), body: { teamSees: true }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await showStep(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const versionRead = operation({
  ...both,
  method: 'get',
  path: '/plan-versions/{id}',
  summary: 'Read the plan as it was agreed',
  params: idParams,
  answers: {
    200: {
      description: 'The frozen words, and who has signed.',
      schema: versionShape.extend({
        caseId: id,
        goals: z.array(frozenGoal),
        steps: z.array(frozenStep.extend({ ownerName: z.string().nullable() })),
      }),
    },
  },
  example: () => ({ as: 'guide', params: of('version'), status: 200 }),
  run: async ({ caller, params }) => {
    const found = await readPlanVersion(caller, params)
    return {
      status: 200,
      body: {
        ...versionOf(found),
        caseId: found.caseId,
        goals: found.goals.map(goalOf),
        steps: found.steps.map((step) => ({ ...step })),
      },
    }
  },
})
const goalOf = (goal: FrozenGoal): z.input<typeof frozenGoal> => ({
  ...goal,
  levels: goal.levels === null ? null : [...goal.levels],
})

const part = z.object({ number: z.int(), at: instant })
const changes = <S extends z.ZodType>(of: S) =>
  z.object({
    added: z.array(of),
    gone: z.array(of),
    changed: z.array(z.object({ before: of, after: of })),
  })
const changed = <T, S>(
  of: {
    readonly added: readonly T[]
    readonly gone: readonly T[]
    readonly changed: readonly { readonly before: T; readonly after: T }[]
  },
  each: (row: T) => S,
): { added: S[]; gone: S[]; changed: { before: S; after: S }[] } => ({
  added: of.added.map(each),
  gone: of.gone.map(each),
  changed: of.changed.map(({ before, after }) => ({ before: each(before), after: each(after) })),
})
const stepOf = (step: FrozenStep): z.input<typeof frozenStep> => ({ ...step })

const difference = operation({
  ...both,
  method: 'get',
  path: '/plan-versions/{id}/difference',
  summary: 'Read what changed from one version to a later one, or to the plan as it stands',
  params: idParams,
  query: z.object({ with: id.optional() }),
  answers: {
    200: {
      description: 'What came, what went and what changed, with both sides.',
      schema: z.object({
        caseId: id,
        ownOf: id.nullable(),
        from: part,
        to: part.nullable(),
        goals: changes(frozenGoal),
        steps: changes(frozenStep),
        workers: z.record(z.string(), z.string()),
      }),
    },
  },
  example: () => ({ as: mother, params: of('version'), status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await comparePlans(caller, { ...params, with: query.with ?? null })
    return {
      status: 200,
      body: {
        caseId: found.caseId,
        ownOf: found.ownOf,
        from: { number: found.from.number, at: iso(found.from.at) },
        to: found.to === null ? null : { number: found.to.number, at: iso(found.to.at) },
        goals: changed(found.difference.goals, goalOf),
        steps: changed(found.difference.steps, stepOf),
        workers: { ...found.workers },
      },
    }
  },
})

const signed = operation({
  ...both,
  method: 'post',
  path: '/plan-versions/{id}/signatures',
  summary: 'Say yes or no to what was agreed; a worker may note what one of the family said',
  params: idParams,
  body: z.object({
    agrees: z.boolean(),
    words: z.string().max(2000).default(''),
    member: id.optional(),
    way: z.enum(['in-the-room', 'by-phone']).optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: mother, params: of('version'), body: { agrees: true }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await signPlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const agreed = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/plan-versions',
  summary: 'Note the plan as agreed: the common part and, apart, each own part that has changed',
  params: idParams,
  body: z.object({ mark: z.string().max(64).optional(), reviewOn: day.nullable().default(null) }),
  problems: [403, 409],
  answers: {
    201: {
      description: 'The new versions. Ask each party for their word.',
      schema: z.object({ items: z.array(z.object({ id, ownOf: id.nullable(), number: z.int() })) }),
    },
  },
  example: () => ({ as: 'guide', params: theCase, body: {}, status: 201 }),
  run: async ({ caller, params, body }) => {
    const { versions } = await agreePlan(caller, { ...params, ...body })
    return { status: 201, body: { items: [...versions] } }
  },
})

const tasks = operation({
  ...ours,
  method: 'get',
  path: '/case-tasks',
  summary: 'List one’s own steps and tasks over all cases, the nearest day first',
  query: z.object({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    state: z.enum(['open', 'done']).default('open'),
  }),
  answers: {
    200: {
      description: 'Twenty a page.',
      schema: z.object({
        items: z.array(taskShape),
        page: z.int(),
        more: z.boolean(),
        open: z.int(),
        late: z.int(),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await myTasks(caller, query)
    return { status: 200, body: { ...found, items: found.items.map(taskOf) } }
  },
})

const own = operation({
  ...ours,
  tag: 'Own family',
  auth: 'member',
  method: 'get',
  path: '/my/tasks',
  summary: 'List what one is to do oneself, and the versions of a plan that wait for one’s word',
  answers: {
    200: {
      description: 'The nearest day first.',
      schema: z.object({
        tasks: z.array(taskShape),
        toSign: z.array(z.object({ id, caseId: id, own: z.boolean(), number: z.int(), at: instant })),
      }),
    },
  },
  example: () => ({ as: mother, status: 200 }),
  run: async ({ caller }) => {
    const found = await ownTasks(caller, {})
    return {
      status: 200,
      body: {
        tasks: found.tasks.map(taskOf),
        toSign: found.toSign.map((each) => ({ ...each, at: iso(each.at) })),
      },
    }
  },
})

/** The one plan of a case. */
export const casePlanOperations: readonly Operation[] = [
  plan,
  goalAdded,
  goalChanged,
  levelsSet,
  rated,
  goalShown,
  stepAdded,
  stepChanged,
  stepShown,
  move('/case-steps/{id}/done', 'Say that a step is done', { as: 'guide', params: of('step') }, doneStep),
  move('/case-steps/{id}/reopen', 'Open a step again', { as: 'guide', params: of('step') }, reopenStep),
  move(
    '/case-steps/{id}/drop',
    'Leave a step out of the plan',
    { as: 'guide', params: of('other-step') },
    dropStep,
  ),
  versionRead,
  difference,
  signed,
  agreed,
  move(
    '/case-goals/{id}/end',
    'End a goal: it leaves the plan, and stays readable',
    { as: 'guide', params: of('goal') },
    endGoal,
  ),
  move(
    '/case-goals/{id}/resume',
    'Take a goal back into the plan',
    { as: 'guide', params: of('goal') },
    resumeGoal,
  ),
  tasks,
  own,
]
