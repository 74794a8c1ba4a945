import { z } from 'zod'
import { audiences } from '#capabilities/directory/index.ts'
import {
  activityKinds,
  allForms,
  listMeetingPlaces,
  meetingPlaceKinds,
  monthOf,
  occurrenceStates,
  programme,
  type ProgrammeFilter,
  readActivity,
  readMeetingPlace,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import {
  activity,
  activityOf,
  dayOf,
  pause,
  pauseOf,
  placeItem,
  placeOf,
  programmeDay,
} from './programme-shapes.ts'
import { programmeSamples } from './programme-samples.ts'
import { countyCode, day, id, idParams, instant, iso, langQuery } from './shapes.ts'

/** The programme of meeting places for anybody. */

const tag = 'Programme'

const yes = z.enum(['yes', 'no'])
const isYes = (given: 'no' | 'yes' | undefined): boolean | undefined =>
  given === undefined ? undefined : given === 'yes'

const filters = langQuery.extend({
  county: countyCode.optional(),
  area: id.optional(),
  municipality: z
    .string()
    .regex(/^\d{3}(,\d{3})*$/, 'invalid-format')
    .optional()
    .meta({ description: 'One or several codes, with commas between them.' }),
  place: id.optional(),
  organisation: id.optional(),
  kind: z.enum(activityKinds).optional(),
  form: z.enum(allForms).optional(),
  age: z.coerce.number().int().min(0).max(1200).optional().meta({ description: 'Of a child, in months.' }),
  audience: z.enum(audiences).optional(),
  weekday: z.coerce.number().int().min(1).max(7).optional().meta({ description: '1 is Monday.' }),
  free: yes.optional(),
  language: z.string().max(3).optional(),
  words: z.string().max(120).optional(),
  entry: z.enum(['come', 'room']).optional().meta({
    description: '`come`: whoever comes; `room`: also what has free seats.',
  }),
  remote: yes.optional(),
})

/** What was asked, without what was not. */
function wanted(query: z.output<typeof filters>): Omit<ProgrammeFilter, 'from' | 'to'> {
  const {
    county,
    area,
    municipality,
    place,
    organisation,
    kind,
    form,
    age,
    audience,
    weekday,
    language,
    words,
    entry,
  } = query
  const free = isYes(query.free)
  const remote = isYes(query.remote)
  return {
    ...(county === undefined ? {} : { county }),
    ...(area === undefined ? {} : { area }),
    ...(municipality === undefined ? {} : { municipality: municipality.split(',') }),
    ...(place === undefined ? {} : { place }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(form === undefined ? {} : { forms: [form] }),
    ...(age === undefined ? {} : { age }),
    ...(audience === undefined ? {} : { audience }),
    ...(weekday === undefined ? {} : { weekdays: [weekday] }),
    ...(free === undefined ? {} : { free }),
    ...(language === undefined ? {} : { language }),
    ...(words === undefined ? {} : { words }),
    ...(entry === undefined ? {} : { entry }),
    ...(remote === undefined ? {} : { remote }),
  }
}

const point = {
  lon: z.coerce.number().min(15).max(35).optional(),
  lat: z.coerce.number().min(58).max(72).optional(),
}
const nearOf = (query: {
  readonly lon?: number | undefined
  readonly lat?: number | undefined
}): { near?: { lon: number; lat: number } } =>
  query.lon === undefined || query.lat === undefined ? {} : { near: { lon: query.lon, lat: query.lat } }

const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(100),
  after: z.string().max(80).optional().meta({ description: 'What the page before gave as `next`.' }),
}

const listDays = operation({
  ...noInput,
  method: 'get',
  path: '/programme',
  summary: 'The programme by day',
  description: 'At most 62 days at once. With `lon` and `lat` nearest first.',
  tag,
  auth: 'none',
  reach: 'public',
  query: filters.extend({
    from: day,
    to: day,
    cancelled: yes.default('yes').meta({ description: 'Whether cancelled days are shown as such.' }),
    ...point,
    ...paging,
  }),
  answers: {
    200: {
      description: 'The days in their order.',
      schema: z.object({ items: z.array(programmeDay), next: z.string().nullable() }),
    },
  },
  example: () => ({
    query: { from: '2026-03-02', to: '2026-03-08', county: '17', weekday: '6' },
    status: 200,
  }),
  run: async ({ caller, query }) => {
    const { rows, next } = await programme(caller, {
      ...wanted(query),
      ...nearOf(query),
      from: query.from,
      to: query.to,
      withCancelled: query.cancelled === 'yes',
      limit: query.limit,
      after: query.after ?? null,
    })
    return { status: 200, body: { items: rows.map((row) => dayOf(row, query.lang)), next } }
  },
})

const month = operation({
  ...noInput,
  method: 'get',
  path: '/programme/months/{month}',
  summary: 'A month of the programme: how many on each day, and the first of them',
  tag,
  auth: 'none',
  reach: 'public',
  params: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'invalid-format') }),
  query: filters.extend({ perDay: z.coerce.number().int().min(0).max(20).default(3) }),
  answers: {
    200: {
      description: 'Every day of the month.',
      schema: z.object({
        month: z.string(),
        total: z.int(),
        days: z.array(
          z.object({
            date: day,
            count: z.int(),
            cancelled: z.int(),
            items: z.array(
              z.object({
                id,
                activity: id,
                startsAt: instant,
                endsAt: instant,
                state: z.enum(occurrenceStates),
                title: z.string(),
                place: z.string().nullable(),
                full: z.boolean(),
              }),
            ),
          }),
        ),
      }),
    },
  },
  example: () => ({ params: { month: '2026-03' }, query: { county: '17' }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { days, total } = await monthOf(caller, { ...wanted(query), ...params, perDay: query.perDay })
    return {
      status: 200,
      body: {
        month: params.month,
        total,
        days: days.map(({ date, count, cancelled, rows }) => ({
          date,
          count,
          cancelled,
          items: rows.map((row) => ({
            id: row.id,
            activity: row.activityId,
            startsAt: iso(row.startsAt),
            endsAt: iso(row.endsAt),
            state: row.state,
            title: inLanguage(row.title, query.lang),
            place: row.placeName === null ? null : inLanguage(row.placeName, query.lang),
            full: row.full,
          })),
        })),
      },
    }
  },
})

const places = operation({
  ...noInput,
  method: 'get',
  path: '/meeting-places',
  summary: 'Meeting places and what comes next at each',
  description: 'With `lon` and `lat` nearest first.',
  tag,
  auth: 'none',
  reach: 'public',
  query: langQuery.extend({
    county: countyCode.optional(),
    area: id.optional(),
    municipality: filters.shape.municipality,
    kind: z.enum(meetingPlaceKinds).optional(),
    words: z.string().max(120).optional(),
    ...point,
    ...paging,
  }),
  answers: {
    200: {
      description: 'The places.',
      schema: z.object({
        items: z.array(
          placeItem.extend({
            thisWeek: z.int(),
            nextDay: z.object({ id, activity: id, startsAt: instant, title: z.string() }).nullable(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ query: { county: '17', lon: '21.6', lat: '63.1', limit: '5' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { county, area, municipality, kind, words } = query
    const found = await listMeetingPlaces(caller, {
      ...(county === undefined ? {} : { county }),
      ...(area === undefined ? {} : { area }),
      ...(municipality === undefined ? {} : { municipality: municipality.split(',') }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(words === undefined ? {} : { words }),
      ...nearOf(query),
      limit: query.limit,
      after: query.after ?? null,
    })
    return {
      status: 200,
      body: {
        items: found.places.map((each) => ({
          ...placeOf(each, query.lang),
          thisWeek: each.thisWeek,
          nextDay:
            each.next === null
              ? null
              : {
                  id: each.next.id,
                  activity: each.next.activityId,
                  startsAt: iso(each.next.startsAt),
                  title: inLanguage(each.next.title, query.lang),
                },
        })),
        next: found.next,
      },
    }
  },
})

const onePlace = operation({
  ...noInput,
  method: 'get',
  path: '/meeting-places/{id}',
  summary: 'A meeting place and a week of its programme',
  tag,
  auth: 'none',
  reach: 'public',
  params: idParams,
  query: langQuery.extend({
    from: day.optional().meta({ description: 'A day of the week; this week if left out.' }),
  }),
  answers: {
    200: {
      description: 'The place.',
      schema: placeItem.extend({
        description: z.string(),
        remoteLink: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        web: z.string().nullable(),
        breaks: z.array(pause),
        from: day,
        to: day,
        week: z.array(programmeDay),
      }),
    },
  },
  example: () => ({ params: { id: programmeSamples.shownPlace }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readMeetingPlace(caller, { ...params, from: query.from ?? null })
    return {
      status: 200,
      body: {
        ...placeOf(view, query.lang),
        description: inLanguage(view.description, query.lang),
        remoteLink: view.remoteLink,
        phone: view.phone,
        email: view.email,
        web: view.web,
        breaks: view.breaks.map(pauseOf),
        from: view.from,
        to: view.to,
        week: view.week.map((row) => dayOf(row, query.lang)),
      },
    }
  },
})

const oneActivity = operation({
  ...noInput,
  method: 'get',
  path: '/activities/{id}',
  summary: 'An activity with its coming days',
  tag,
  auth: 'none',
  reach: 'public',
  params: idParams,
  query: langQuery.extend({
    day: day.optional().meta({ description: 'A day of it, also one that is past.' }),
  }),
  answers: {
    200: {
      description: 'The activity.',
      schema: activity.extend({ days: z.array(programmeDay), chosen: programmeDay.nullable() }),
    },
  },
  example: () => ({ params: { id: programmeSamples.shownActivity }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readActivity(caller, { ...params, day: query.day ?? null })
    return {
      status: 200,
      body: {
        ...activityOf(view, query.lang),
        days: view.days.map((row) => dayOf(row, query.lang)),
        chosen: view.chosen === null ? null : dayOf(view.chosen, query.lang),
      },
    }
  },
})

export const programmeOperations: readonly Operation[] = [listDays, month, places, onePlace, oneActivity]
