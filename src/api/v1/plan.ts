import { z } from 'zod'
import {
  addMeasure,
  addPlanReference,
  approvePlan,
  areaPlanStates,
  changeMeasure,
  changePlan,
  chapterShape,
  checkMeasure,
  checkShape,
  endPlan,
  listActionAreas,
  listLateMeasures,
  listMeasures,
  listPlanChoices,
  type Measure,
  measureShape,
  planShape,
  planStates,
  readinesses,
  readMeasure,
  readPlan,
  referenceShape,
  removePlanReference,
  saveChapter,
  setMeasureStatus,
  startPlan,
  wholes,
  workStatuses,
} from '#capabilities/development/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { planSamples, sampleMeasure, samplePlan } from './plan-samples.ts'
import { countyCode, day, id, idParams, instant, iso, isoOrNull } from './shapes.ts'

/** The county's four-year action plan: eight chapters, its measures and their yearly checks. */

const mine = { tag: 'Development', auth: 'person', reach: 'private' } as const
const { as, leader } = planSamples
export const words = z
  .object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
  .meta({ id: 'InLanguages' })
export const done = { 204: { description: 'Done.' } } as const
export const version = z.int().positive()
export const areaStates = z.enum(areaPlanStates)
const key = z.string().min(8).max(200).optional()

export const answers = {
  organisation: id.nullable(),
  person: id.nullable(),
  personName: z.string().nullable(),
}
export const owned = (row: {
  readonly organisation_id: string | null
  readonly person_id: string | null
  readonly person: string | null
  readonly person_name: string | null
}): { organisation: string | null; person: string | null; personName: string | null } => ({
  organisation: row.organisation_id,
  person: row.person_id,
  personName: row.person ?? row.person_name,
})

const measure = z
  .object({
    id,
    plan: id,
    line: z.int(),
    area: id.nullable(),
    actionArea: z.string().nullable(),
    name: words,
    doing: words,
    comments: words,
    evidence: words,
    whole: z.enum(wholes),
    readiness: z.enum(readinesses),
    ...answers,
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    status: z.enum(workStatuses),
    late: z.boolean(),
    checked: z.array(z.int()),
    unchecked: z.array(z.int()).meta({ description: 'Years of the plan whose check is missing.' }),
    changedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Measure' })
const measureOf = (of: Measure): z.input<typeof measure> => ({
  id: of.id,
  plan: of.plan_id,
  line: of.line,
  area: of.area_id,
  actionArea: of.action_area,
  name: of.name,
  doing: of.doing,
  comments: of.comments,
  evidence: of.evidence,
  whole: of.whole,
  readiness: of.readiness,
  ...owned(of),
  startsOn: of.starts_on,
  dueOn: of.due_on,
  status: of.status,
  late: of.late,
  checked: [...of.checked],
  unchecked: [...of.unchecked],
  changedAt: iso(of.changed_at),
  version: of.version,
})

const read = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/action-plan',
  summary: 'The action plan with its chapters',
  description: 'The plan in use today, or the one that is named.',
  query: z.object({ county: countyCode.optional(), id: id.optional() }),
  answers: {
    200: {
      description: 'The plan, null where there is none, and which others there are.',
      schema: z.object({
        county: countyCode,
        all: z.array(z.object({ id, firstYear: z.int(), lastYear: z.int(), state: z.enum(planStates) })),
        plan: z
          .object({
            id,
            firstYear: z.int(),
            lastYear: z.int(),
            title: words,
            words,
            state: z.enum(planStates),
            checkMonth: z.int(),
            approvedOn: day.nullable(),
            approvedAt: instant.nullable(),
            decision: id.nullable(),
            version: z.int(),
            chapters: z.array(
              z.object({
                line: z.int(),
                name: words,
                present: words,
                needs: words,
                measures: z.int(),
                done: z.int(),
                late: z.int(),
                version: z.int(),
              }),
            ),
            references: z.array(
              z.object({
                id,
                name: words,
                holder: z.string().nullable(),
                municipality: z.string().nullable(),
                web: z.string().nullable(),
              }),
            ),
          })
          .nullable(),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const { county, all, plan } = await readPlan(caller, query)
    return {
      status: 200,
      body: {
        county,
        all: all.map((each) => ({
          id: each.id,
          firstYear: each.first_year,
          lastYear: each.last_year,
          state: each.state,
        })),
        plan:
          plan === null
            ? null
            : {
                id: plan.id,
                firstYear: plan.first_year,
                lastYear: plan.last_year,
                title: plan.title,
                words: plan.words,
                state: plan.state,
                checkMonth: plan.check_month,
                approvedOn: plan.approved_on,
                approvedAt: isoOrNull(plan.approved_at),
                decision: plan.decision_id,
                version: plan.version,
                chapters: plan.chapters.map(
                  ({ line, name, present, needs, measures, done: ready, late, version: seen }) => ({
                    line,
                    name,
                    present,
                    needs,
                    measures,
                    done: ready,
                    late,
                    version: seen,
                  }),
                ),
                references: plan.references.map(({ id: reference, name, holder, municipality, web }) => ({
                  id: reference,
                  name,
                  holder,
                  municipality,
                  web,
                })),
              },
      },
    }
  },
})

const choices = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/action-plan/choices',
  summary: 'Whom and what one may name in the plan',
  query: z.object({ county: countyCode.optional() }),
  answers: {
    200: {
      description: 'Organisations, people, areas, areas of action and decisions of the county.',
      schema: z.object({
        organisations: z.array(z.object({ id, name: words })),
        people: z.array(z.object({ id, name: z.string(), title: words })),
        areas: z.array(z.object({ id, name: words })),
        actionAreas: z.array(z.object({ key: z.string(), name: words })),
        decisions: z.array(z.object({ id, title: z.string(), madeOn: day.nullable() })),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const found = await listPlanChoices(caller, query)
    return {
      status: 200,
      body: {
        organisations: [...found.organisations],
        people: [...found.people],
        areas: found.areas.map((each) => ({ id: each.id, name: each.name })),
        actionAreas: [...(await listActionAreas(caller, {}))],
        decisions: found.decisions.map((each) => ({ id: each.id, title: each.title, madeOn: each.made_on })),
      },
    }
  },
})

const start = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/action-plans',
  summary: 'Begin a plan for four calendar years',
  body: z.object({ county: countyCode, firstYear: z.int(), plan: planShape, key }),
  problems: [403],
  answers: { 201: { description: 'Begun.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { county: planSamples.county, firstYear: 2030, plan: samplePlan, key: planSamples.keys.plan },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await startPlan(caller, body) }),
})

const change = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/action-plans/{id}',
  summary: 'Change what a plan says of itself',
  params: idParams,
  body: z.object({ version, plan: planShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.plan },
    body: { version: 1, plan: samplePlan },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const chapter = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/action-plans/{id}/chapters/{line}',
  summary: 'Write a chapter: where the county is and what it needs',
  params: idParams.extend({ line: z.coerce.number().int().min(1).max(8) }),
  body: z.object({ version, chapter: chapterShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.plan, line: '1' },
    body: {
      version: 1,
      chapter: { present: { fi: 'Neljä tehtävää hoituu.' }, needs: { fi: 'Kolmelle sovitaan tekijä.' } },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await saveChapter(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const addReference = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/action-plans/{id}/references',
  summary: 'Link the plan to another plan for children',
  params: idParams,
  body: z.object({ reference: referenceShape, key }),
  problems: [403],
  answers: { 201: { description: 'Linked.', schema: z.object({ reference: id }) } },
  example: () => ({
    as,
    params: { id: planSamples.plan },
    body: {
      reference: { name: { fi: 'Lasten ja nuorten hyvinvointisuunnitelma' }, municipality: '905' },
      key: planSamples.keys.reference,
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addPlanReference(caller, { ...params, ...body }),
  }),
})

const removeReference = operation({
  ...noInput,
  ...mine,
  method: 'delete',
  path: '/action-plan-references/{id}',
  summary: 'Take a link to another plan away',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({ as, params: { id: planSamples.reference }, status: 204 }),
  run: async ({ caller, params }) => {
    await removePlanReference(caller, { reference: params.id })
    return { status: 204 }
  },
})

const approve = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/action-plans/{id}/approval',
  summary: 'Approve a plan',
  description: 'By the leader of the county, with the decision of a forum where there is one.',
  params: idParams,
  body: z.object({ version, approvedOn: day, decision: id.nullable().default(null) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: leader,
    params: { id: planSamples.plan },
    body: { version: 2, approvedOn: '2026-02-27' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await approvePlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const end = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/action-plans/{id}/end',
  summary: 'End a plan whose years are over',
  params: idParams,
  body: z.object({ version }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: leader, params: { id: planSamples.plan }, body: { version: 3 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await endPlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const yes = z.enum(['yes', 'no'])

const list = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/measures',
  summary: 'Measures of the plans of a county',
  query: z.object({
    county: countyCode.optional(),
    plan: id.optional(),
    line: z.coerce.number().int().min(1).max(8).optional(),
    area: id.optional(),
    status: z.enum(workStatuses).optional(),
    whole: z.enum(wholes).optional(),
    late: yes.optional(),
    mine: yes.optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    after: z.string().max(10).optional().meta({ description: 'What the page before gave as `next`.' }),
  }),
  answers: {
    200: {
      description: 'By chapter.',
      schema: z.object({ items: z.array(measure), next: z.string().nullable() }),
    },
  },
  example: () => ({ as, query: { line: '4' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { items, next } = await listMeasures(caller, {
      county: query.county,
      plan: query.plan ?? null,
      line: query.line ?? null,
      area: query.area ?? null,
      status: query.status ?? null,
      whole: query.whole ?? null,
      late: query.late === 'yes',
      mine: query.mine === 'yes',
      limit: query.limit,
      after: query.after ?? null,
    })
    return { status: 200, body: { items: items.map(measureOf), next } }
  },
})

const late = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/measures/late',
  summary: 'How many measures are late, and which the longest',
  query: z.object({ county: countyCode.optional(), area: id.optional() }),
  answers: {
    200: {
      description: 'Of plans in use.',
      schema: z.object({
        count: z.int(),
        first: z.array(z.object({ id, name: words, dueOn: day, area: id.nullable() })),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const { count, first } = await listLateMeasures(caller, {
      county: query.county,
      area: query.area ?? null,
    })
    return {
      status: 200,
      body: {
        count,
        first: first.map((each) => ({
          id: each.id,
          name: each.name,
          dueOn: each.due_on,
          area: each.area_id,
        })),
      },
    }
  },
})

const one = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/measures/{id}',
  summary: 'A measure with its yearly checks',
  params: idParams,
  answers: {
    200: {
      description: 'The measure.',
      schema: measure.extend({
        checks: z.array(
          z.object({
            year: z.int(),
            status: z.enum(workStatuses),
            progress: words,
            next: words,
            checkedOn: day,
            by: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: planSamples.shownMeasure }, status: 200 }),
  run: async ({ caller, params }) => {
    const view = await readMeasure(caller, params)
    return {
      status: 200,
      body: {
        ...measureOf(view),
        checks: view.checks.map((check) => ({
          year: check.year,
          status: check.status,
          progress: check.progress,
          next: check.next,
          checkedOn: check.checked_on,
          by: check.changed_by,
        })),
      },
    }
  },
})

const add = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/measures',
  summary: 'Add a measure',
  description: 'By the coordinator, or of an area by its lead.',
  body: z.object({ plan: id, measure: measureShape, key }),
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { plan: planSamples.shownPlan, measure: sampleMeasure, key: planSamples.keys.measure },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addMeasure(caller, body) }),
})

const changeOne = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/measures/{id}',
  summary: 'Change a measure',
  params: idParams,
  body: z.object({ version, measure: measureShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.measure },
    body: { version: 1, measure: { ...sampleMeasure, readiness: 'start' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeMeasure(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const status = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/measures/{id}/status',
  summary: 'Say how far a measure is',
  params: idParams,
  body: z.object({
    version,
    status: z.enum(workStatuses),
    readiness: z.enum(readinesses).nullable().default(null),
    evidence: words.nullable().default(null),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.measure },
    body: { version: 2, status: 'under-way' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setMeasureStatus(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const check = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/measures/{id}/checks',
  summary: 'Note the yearly check of a measure',
  params: idParams,
  body: z.object({ version, check: checkShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.shownMeasure },
    body: {
      version: 1,
      check: {
        year: 2025,
        status: 'under-way',
        progress: { fi: 'Viidessä kunnassa on käyty.' },
        next: { fi: 'Loput keväällä.' },
      },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await checkMeasure(caller, { ...params, ...body })
    return { status: 204 }
  },
})

export const planOperations: readonly Operation[] = [
  read,
  choices,
  start,
  change,
  chapter,
  addReference,
  removeReference,
  approve,
  end,
  list,
  late,
  one,
  add,
  changeOne,
  status,
  check,
]
