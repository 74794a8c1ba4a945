import { z } from 'zod'
import {
  changeOutreach,
  type Counts,
  countVisitors,
  listOutreach,
  markPoint,
  openOutreach,
  outreachKinds,
  outreachStates,
  outreachSums,
  type OutreachView,
  peopleIn,
  placeKinds,
  planOutreach,
  planShape,
  points,
  purposes,
  readOutreach,
  results,
  shownCount,
  undoCount,
  whats,
} from '#capabilities/outreach/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import type { Deps } from '#web/page.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, langQuery } from './shapes.ts'

const time = z.string().nullable()

const place = z
  .object({
    id,
    version: z.int(),
    name: z.string(),
    kind: z.enum(outreachKinds),
    placeKind: z.enum(placeKinds),
    purposes: z.array(z.enum(purposes)),
    municipality: z.string().nullable(),
    rule: z.string().nullable().meta({ description: 'RFC 5545, days only.' }),
    beginsAt: time,
    endsAt: time,
    next: day.nullable(),
    state: z.enum(outreachStates),
    results: z.array(z.enum(results)),
    pointsDone: z.int().meta({ description: `Of ${points.length} points of the set-up.` }),
    mayCount: z.boolean(),
  })
  .meta({ id: 'OutreachPlace' })

const placeOf = (view: OutreachView, lang: Language): z.input<typeof place> => ({
  id: view.id,
  version: view.version,
  name: inLanguage(view.place_words, lang),
  kind: view.kind,
  placeKind: view.place_kind,
  purposes: [...view.purposes],
  municipality: view.municipality,
  rule: view.rule,
  beginsAt: view.begins_at,
  endsAt: view.ends_at,
  next: view.next[0] ?? null,
  state: view.state,
  results: [...view.results],
  pointsDone: view.points_done,
  mayCount: view.may_count,
})

const counts = z
  .partialRecord(z.enum(whats), z.int())
  .meta({ id: 'VisitorCounts', description: 'Numbers by age band, topic and way onward. Never a person.' })

const groundOf =
  ({ catalogue }: Deps) =>
  (code: string): { county: string; area: string | null } | null => {
    const county = catalogue.countyServing(code)
    return county === null ? null : { county, area: catalogue.areaOf(code)?.id ?? null }
  }

const tag = 'Outreach'

const list = operation({
  ...noInput,
  method: 'get',
  path: '/outreach',
  summary: 'Places where somebody goes to families',
  tag,
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: { 200: { description: 'Those of the county.', schema: z.object({ items: z.array(place) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const { places } = await listOutreach(caller, {})
    return { status: 200, body: { items: places.map((view) => placeOf(view, query.lang)) } }
  },
})

const one = operation({
  ...noInput,
  method: 'get',
  path: '/outreach/{id}',
  summary: 'A place, its set-up and today’s numbers',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The place. Numbers of today are for those who count there.',
      schema: place.extend({
        points: z.array(z.object({ point: z.enum(points), doneOn: day })),
        today: counts.nullable(),
      }),
    },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.outreach }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readOutreach(caller, params)
    return {
      status: 200,
      body: {
        ...placeOf(view, query.lang),
        points: view.points.map(({ point, done_on }) => ({ point, doneOn: done_on })),
        today: view.may_count ? { ...view.counts } : null,
      },
    }
  },
})

const samplePlan = {
  kind: 'open',
  placeKind: 'meeting-place',
  purposes: ['guidance'],
  place: { fi: 'Kirjaston lastenosasto, Vaasa', sv: 'Bibliotekets barnavdelning, Vasa' },
  municipality: '905',
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  startsOn: '2026-03-04',
  beginsAt: '09:00',
  endsAt: '11:00',
} as const

const plan = operation({
  ...noInput,
  method: 'post',
  path: '/outreach',
  summary: 'Plan a place',
  description: 'Words are about the place and the work: what looks like somebody’s is refused.',
  tag,
  auth: 'person',
  reach: 'private',
  body: z.object({ unit: z.uuid(), plan: planShape }),
  problems: [404],
  answers: { 201: { description: 'Planned.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'guide',
    body: { unit: samples.outreachUnit, plan: samplePlan },
    status: 201,
  }),
  run: async ({ caller, deps, body }) => ({
    status: 201,
    body: await planOutreach(caller, { ...body, placeOf: groundOf(deps) }),
  }),
})

const change = operation({
  ...noInput,
  method: 'put',
  path: '/outreach/{id}',
  summary: 'Change the plan of a place',
  description: '`version` is the one that was read: a change by somebody else meanwhile is a conflict.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ version: z.int().positive(), plan: planShape }),
  problems: [403, 409],
  answers: { 204: { description: 'Changed.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.outreach },
    body: {
      version: 1,
      plan: {
        ...samplePlan,
        placeKind: 'mobile-unit',
        place: {
          fi: 'Perheauto: Vaasa, Mustasaari ja Maalahti',
          sv: 'Familjebilen: Vasa, Korsholm och Malax',
        },
        rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        state: 'running',
      },
    },
    status: 204,
  }),
  run: async ({ caller, deps, params, body }) => {
    await changeOutreach(caller, { ...params, ...body, placeOf: groundOf(deps) })
    return { status: 204 }
  },
})

const tally = operation({
  ...noInput,
  method: 'post',
  path: '/outreach/{id}/tallies',
  summary: 'Count visitors',
  description:
    'Presses with ids made by the phone: sent twice they count once, and up to a week late they still count on their own ' +
    'day. `refused` are too old or ahead of the time, and not to be sent again.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    taps: z
      .array(
        z.object({
          id: z.uuid(),
          what: z.enum(whats),
          change: z.int().min(-20).max(20),
          at: z.iso
            .datetime({ offset: true })
            .optional()
            .meta({ description: 'When it was pressed; this moment if it is left out.' }),
        }),
      )
      .max(500),
  }),
  problems: [403, 409],
  answers: {
    200: {
      description: 'What was taken, and the numbers of today.',
      schema: z.object({ taken: z.array(id), refused: z.array(id), day, counts }),
    },
  },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.outreach },
    body: {
      taps: [{ id: samples.tap, what: 'age:adult', change: 1 }],
    },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const counted = await countVisitors(caller, { ...params, ...body })
    return {
      status: 200,
      body: {
        taken: [...counted.taken],
        refused: [...counted.refused],
        day: counted.day,
        counts: { ...counted.counts },
      },
    }
  },
})

const undo = operation({
  ...noInput,
  method: 'post',
  path: '/outreach/{id}/tallies/{tap}/undo',
  summary: 'Take one press back within a minute',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams.extend({ tap: z.uuid() }),
  problems: [403, 409],
  answers: { 204: { description: 'Taken back.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.outreach, tap: samples.tap },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await undoCount(caller, params)
    return { status: 204 }
  },
})

const point = operation({
  ...noInput,
  method: 'post',
  path: '/outreach/{id}/points',
  summary: 'Mark a point of the set-up',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ point: z.enum(points), done: z.boolean() }),
  problems: [403],
  answers: { 204: { description: 'Marked.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.outreach },
    body: { point: 'parents-afternoons', done: true },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markPoint(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const people = (of: Counts): number | null => {
  const shown = shownCount(peopleIn(of))
  return shown.kind === 'exact' ? shown.value : null
}

const sums = operation({
  ...noInput,
  method: 'get',
  path: '/outreach-sums',
  summary: 'Visitors by place and month',
  description: 'Numbers from 1 to 4 are left out (null).',
  tag,
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: {
    200: {
      description: 'The last twelve months.',
      schema: z.object({
        items: z.array(
          z.object({ place: id, name: z.string(), month: z.string(), people: z.int().nullable() }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await outreachSums(caller, {})
    return {
      status: 200,
      body: {
        items: found.map((each) => ({
          place: each.id,
          name: inLanguage(each.place, query.lang),
          month: each.month,
          people: people(each.counts),
        })),
      },
    }
  },
})

const open = operation({
  ...noInput,
  method: 'get',
  path: '/areas/{id}/outreach',
  summary: 'Where anybody may come in an area',
  description: 'Open outreach that is running: the place and the time, no plan and no workers.',
  tag,
  auth: 'none',
  reach: 'public',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Places.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            name: z.string(),
            placeKind: z.enum(placeKinds),
            rule: z.string().nullable(),
            beginsAt: time,
            endsAt: time,
            next: day.nullable(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ params: { id: samples.area }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await openOutreach(caller, { area: params.id })
    return {
      status: 200,
      body: {
        items: found.map((each) => ({
          id: each.id,
          name: inLanguage(each.place_words, query.lang),
          placeKind: each.place_kind,
          rule: each.rule,
          beginsAt: each.begins_at,
          endsAt: each.ends_at,
          next: each.next,
        })),
      },
    }
  },
})

export const outreachOperations: readonly Operation[] = [
  list,
  one,
  plan,
  change,
  tally,
  undo,
  point,
  sums,
  open,
]
