import { z } from 'zod'
import {
  addBar,
  addSpearhead,
  areaPlanShape,
  type Bar,
  barShape,
  barStatuses,
  changeAreaPlan,
  changeBar,
  changeSpearhead,
  interimShape,
  listAreaPlans,
  lookAtSpearhead,
  lookShape,
  moveAreaPlan,
  readAreaPlan,
  readBar,
  readRoadmap,
  removeBar,
  roadmapShape,
  setBarStatus,
  setInterimGoals,
  setRoadmap,
  spearheadShape,
  startAreaPlan,
  workStatuses,
} from '#capabilities/development/index.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { answers, areaStates, done, owned, version, words } from './plan.ts'
import { planSamples, sampleAreaPlan, sampleBar, sampleRoadmap, sampleSpearhead } from './plan-samples.ts'
import { countyCode, day, id, idParams } from './shapes.ts'

/** The roadmap of a county, and the implementation plans of its areas. */

const mine = { tag: 'Development', auth: 'person', reach: 'private' } as const
const { as } = planSamples
const key = z.string().min(8).max(200).optional()

const bar = z
  .object({
    id,
    theme: z.string(),
    name: words,
    goal: words,
    national: z.boolean(),
    ...answers,
    status: z.enum(barStatuses),
    startsOn: day.nullable().meta({ description: 'Null with `endsOn`: dates are to be set.' }),
    endsOn: day.nullable(),
    note: words,
    needs: z.array(id),
    interim: z.array(z.object({ id, name: words, dueOn: day.nullable(), reachedOn: day.nullable() })),
    version: z.int(),
  })
  .meta({ id: 'RoadmapBar' })
const barOf = (of: Bar): z.input<typeof bar> => ({
  id: of.id,
  theme: of.theme,
  name: of.name,
  goal: of.goal,
  national: of.national,
  ...owned(of),
  status: of.status,
  startsOn: of.starts_on,
  endsOn: of.ends_on,
  note: of.note,
  needs: of.needs.map((each) => each.id),
  interim: of.interim.map(({ id: goal, name, dueOn, reachedOn }) => ({ id: goal, name, dueOn, reachedOn })),
  version: of.version,
})

const read = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/roadmap',
  summary: 'The roadmap of a county by theme',
  query: z.object({ county: countyCode.optional() }),
  answers: {
    200: {
      description: 'Its goal and years, the four themes, and national projects.',
      schema: z.object({
        county: countyCode,
        head: z
          .object({
            firstYear: z.int(),
            lastYear: z.int(),
            goal: words,
            execution: words,
            division: words,
            communication: words,
            version: z.int(),
          })
          .nullable(),
        themes: z.array(z.object({ key: z.string(), name: words, bars: z.array(bar) })),
        national: z.array(bar),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const { county, head, themes, national } = await readRoadmap(caller, query)
    return {
      status: 200,
      body: {
        county,
        head:
          head === null
            ? null
            : {
                firstYear: head.first_year,
                lastYear: head.last_year,
                goal: head.goal,
                execution: head.execution,
                division: head.division,
                communication: head.communication,
                version: head.version,
              },
        themes: themes.map(({ key: theme, name, bars }) => ({ key: theme, name, bars: bars.map(barOf) })),
        national: national.map(barOf),
      },
    }
  },
})

const set = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/roadmaps/{county}',
  summary: 'Write what a roadmap is for and how it is carried out',
  params: z.object({ county: countyCode }),
  body: z.object({
    version: z.int().min(0).meta({ description: '0: it is written for the first time.' }),
    roadmap: roadmapShape,
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { county: planSamples.county },
    body: { version: 1, roadmap: sampleRoadmap },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setRoadmap(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const add = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/roadmap-bars',
  summary: 'Add a bar to the roadmap',
  body: z.object({ county: countyCode, bar: barShape, key }),
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { county: planSamples.county, bar: sampleBar, key: planSamples.keys.bar },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addBar(caller, body) }),
})

const one = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/roadmap-bars/{id}',
  summary: 'A bar of the roadmap',
  params: idParams,
  answers: { 200: { description: 'The bar.', schema: bar } },
  example: () => ({ as, params: { id: planSamples.shownBar }, status: 200 }),
  run: async ({ caller, params }) => ({ status: 200, body: barOf(await readBar(caller, params)) }),
})

const change = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/roadmap-bars/{id}',
  summary: 'Change a bar',
  description: 'What it waits for is never a circle.',
  params: idParams,
  body: z.object({ version, bar: barShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.bar },
    body: { version: 1, bar: { ...sampleBar, needs: [planSamples.shownBar] } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeBar(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const status = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/roadmap-bars/{id}/status',
  summary: 'Say how far a bar is',
  params: idParams,
  body: z.object({ version, status: z.enum(barStatuses), note: words.nullable().default(null) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.bar },
    body: { version: 2, status: 'under-way' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setBarStatus(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const goals = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/roadmap-bars/{id}/interim-goals',
  summary: 'Set the interim goals of a bar, all at once',
  params: idParams,
  body: z.object({ version, goals: z.array(interimShape.extend({ id: id.optional() })).max(20) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.bar },
    body: { version: 3, goals: [{ name: { fi: 'Kokeiltu viiden perheen kanssa' }, dueOn: '2026-11-30' }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setInterimGoals(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const remove = operation({
  ...noInput,
  ...mine,
  method: 'delete',
  path: '/roadmap-bars/{id}',
  summary: 'Take a bar off the roadmap',
  params: idParams,
  query: z.object({ version: z.coerce.number().int().positive() }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as, params: { id: planSamples.bar }, query: { version: '4' }, status: 204 }),
  run: async ({ caller, params, query }) => {
    await removeBar(caller, { ...params, ...query })
    return { status: 204 }
  },
})

// --- Implementation plans of areas -------------------------------------------------------------------------------

const areas = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/area-plans',
  summary: 'Every area with its implementation plan, or without one',
  query: z.object({ county: countyCode.optional() }),
  answers: {
    200: {
      description: 'The areas of the county.',
      schema: z.object({
        items: z.array(
          z.object({
            area: id,
            name: words,
            plan: id.nullable(),
            state: areaStates.nullable(),
            startsOn: day.nullable(),
            endsOn: day.nullable(),
            spearheads: z.int(),
            done: z.int(),
            waiting: z.int().meta({ description: 'Spearheads whose day of looking has passed.' }),
            nextLookOn: day.nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listAreaPlans(caller, query)).map((row) => ({
        area: row.area_id,
        name: row.area,
        plan: row.plan_id,
        state: row.state,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        spearheads: row.spearheads,
        done: row.done,
        waiting: row.waiting,
        nextLookOn: row.next_look_on,
      })),
    },
  }),
})

const startArea = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/area-plans',
  summary: 'Begin the implementation plan of an area',
  body: z.object({ area: id, plan: areaPlanShape, key }),
  problems: [403, 404, 409],
  answers: { 201: { description: 'Begun.', schema: z.object({ id }) } },
  example: () => ({
    as,
    body: { area: planSamples.area, plan: sampleAreaPlan, key: planSamples.keys.areaPlan },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await startAreaPlan(caller, body) }),
})

const readArea = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/area-plans/{id}',
  summary: 'An implementation plan with its spearheads and how they go',
  params: idParams,
  answers: {
    200: {
      description: 'The plan.',
      schema: z.object({
        id,
        area: id,
        words,
        startsOn: day,
        endsOn: day,
        state: areaStates,
        version: z.int(),
        spearheads: z.array(
          z.object({
            id,
            name: words,
            aim: words,
            steps: words,
            ...answers,
            startsOn: day,
            endsOn: day,
            lookWeeks: z.int(),
            nextLookOn: day.nullable(),
            status: z.enum(workStatuses),
            waits: z.boolean(),
            version: z.int(),
            looks: z.array(
              z.object({
                lookedOn: day,
                status: z.enum(workStatuses),
                progress: words,
                by: z.string().nullable(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: () => ({ as, params: { id: planSamples.shownAreaPlan }, status: 200 }),
  run: async ({ caller, params }) => {
    const plan = await readAreaPlan(caller, params)
    return {
      status: 200,
      body: {
        id: plan.id,
        area: plan.area_id,
        words: plan.words,
        startsOn: plan.starts_on,
        endsOn: plan.ends_on,
        state: plan.state,
        version: plan.version,
        spearheads: plan.spearheads.map((head) => ({
          id: head.id,
          name: head.name,
          aim: head.aim,
          steps: head.steps,
          ...owned(head),
          startsOn: head.starts_on,
          endsOn: head.ends_on,
          lookWeeks: head.look_weeks,
          nextLookOn: head.next_look_on,
          status: head.status,
          waits: head.waits,
          version: head.version,
          looks: [...head.looks],
        })),
      },
    }
  },
})

const changeArea = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/area-plans/{id}',
  summary: 'Change an implementation plan',
  params: idParams,
  body: z.object({ version, plan: areaPlanShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.areaPlan },
    body: { version: 1, plan: sampleAreaPlan },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeAreaPlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const addHead = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/area-plans/{id}/spearheads',
  summary: 'Add a spearhead with whoever answers for it',
  params: idParams,
  body: z.object({ spearhead: spearheadShape, key }),
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: () => ({
    as,
    params: { id: planSamples.areaPlan },
    body: { spearhead: sampleSpearhead, key: planSamples.keys.spearhead },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addSpearhead(caller, { areaPlan: params.id, ...body }),
  }),
})

const move = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/area-plans/{id}/state',
  summary: 'Take an implementation plan into use, or end it',
  params: idParams,
  body: z.object({ version, state: areaStates }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.areaPlan },
    body: { version: 2, state: 'in-use' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await moveAreaPlan(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const changeHead = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/spearheads/{id}',
  summary: 'Change a spearhead',
  params: idParams,
  body: z.object({ version, spearhead: spearheadShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.spearhead },
    body: { version: 1, spearhead: { ...sampleSpearhead, lookWeeks: 6 } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeSpearhead(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const look = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/spearheads/{id}/looks',
  summary: 'Note how a spearhead goes',
  params: idParams,
  body: z.object({ version, look: lookShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: planSamples.spearhead },
    body: {
      version: 2,
      look: { lookedOn: '2026-03-02', status: 'under-way', progress: { sv: 'Lokalen är ordnad.' } },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await lookAtSpearhead(caller, { ...params, ...body })
    return { status: 204 }
  },
})

export const roadmapOperations: readonly Operation[] = [
  read,
  set,
  add,
  one,
  change,
  status,
  goals,
  remove,
  areas,
  startArea,
  readArea,
  changeArea,
  addHead,
  move,
  changeHead,
  look,
]
