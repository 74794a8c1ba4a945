import { z } from 'zod'
import {
  activityShape,
  activityStates,
  addActivity,
  addBreak,
  addMeetingPlace,
  addPicture,
  cancelDay,
  cancelReasons,
  changeActivity,
  changeDay,
  changeMeetingPlace,
  clashes,
  closeMeetingPlace,
  copySeason,
  endActivity,
  jointCalendar,
  keptActivities,
  keptPlaces,
  listColleagues,
  listHoldings,
  moveDay,
  placeShape,
  publishActivity,
  publishMeetingPlace,
  readKeptActivity,
  readKeptPlace,
  removeBreak,
  removePicture,
  restoreDay,
  sameAsLastWeek,
  setLeaders,
  setOrganisers,
  setPartners,
  setTurns,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { programmeSamples, sampleActivity, samplePlace } from './programme-samples.ts'
import {
  clash,
  clashOf,
  dayOf,
  keptActivity,
  keptActivityOf,
  keptPlace,
  keptPlaceOf,
  pause,
  pauseOf,
  placeItem,
  placeOf,
  programmeDay,
  words,
} from './programme-shapes.ts'
import { countyCode, day, id, idParams, langQuery } from './shapes.ts'

/** The programme for those who keep it. */

const mine = { tag: 'Programme', auth: 'person', reach: 'private' } as const
const { as, place: placeId, activity: activityId } = programmeSamples
const version = z.int().positive()
const key = z.string().min(8).max(200).optional().meta({
  description: 'A key of the sender: what is sent again with it is not made again.',
})
const telling = z.boolean().default(false).meta({
  description:
    'Those who have signed up for days that go or move are told; without it such a change is a conflict.',
})
const despite = z.boolean().default(false).meta({ description: 'Clashes have been seen.' })
const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const done = { 204: { description: 'Done.' } } as const
const told = {
  200: {
    description: 'Whether somebody had signed up and is told.',
    schema: z.object({ told: z.boolean() }),
  },
} as const
const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(80).optional(),
}

// --- Places ------------------------------------------------------------------------------------------------------

const placesKept = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/kept-meeting-places',
  summary: 'The meeting places that one keeps or fills, drafts too',
  query: langQuery.extend({ only: z.enum(['keep', 'fill', 'read']).default('fill'), ...paging }),
  answers: {
    200: {
      description: 'The places.',
      schema: z.object({
        items: z.array(placeItem.extend({ version: z.int(), state: z.string(), mayKeep: z.boolean() })),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const { places, next } = await keptPlaces(caller, { ...query, after: query.after ?? null })
    const items = places.map((each) => ({
      ...placeOf(each, query.lang),
      version: each.version,
      state: each.state,
      mayKeep: each.mayKeep,
    }))
    return { status: 200, body: { items, next } }
  },
})

const addPlace = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/meeting-places',
  summary: 'Add a meeting place, as a draft',
  body: z.object({ place: placeShape, key }),
  answers: made,
  example: () => ({ as, body: { place: samplePlace, key: programmeSamples.placeKey }, status: 201 }),
  run: async ({ caller, body }) => ({ status: 201, body: await addMeetingPlace(caller, body) }),
})

const placeKept = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/kept-meeting-places/{id}',
  summary: 'A meeting place for those who work with it',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The place.', schema: keptPlace } },
  example: () => ({ as, params: { id: placeId }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: keptPlaceOf(await readKeptPlace(caller, params), query.lang),
  }),
})

const publishPlace = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/meeting-places/{id}/publish',
  summary: 'Publish a meeting place, or open a closed one again',
  params: idParams,
  body: z.object({ version }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as, params: { id: placeId }, body: { version: 1 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await publishMeetingPlace(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const changePlace = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/meeting-places/{id}',
  summary: 'Change a meeting place',
  params: idParams,
  body: z.object({ version, place: placeShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: placeId },
    body: { version: 2, place: { ...samplePlace, accessibility: ['step-free', 'pram-space'] } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeMeetingPlace(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const partners = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/meeting-places/{id}/partners',
  summary: 'Say which organisations share a meeting place',
  params: idParams,
  body: z.object({ partners: z.array(z.object({ organisation: id, share: words.default({}) })).max(20) }),
  problems: [403],
  answers: done,
  example: () => ({
    as,
    params: { id: placeId },
    body: { partners: [{ organisation: programmeSamples.partner, share: { sv: 'Måndagar' } }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setPartners(caller, { ...params, ...body })
    return { status: 204 }
  },
})

// One pixel.
const samplePicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const on = z.object({ kind: z.enum(['place', 'activity']), id })

const addImage = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/programme-pictures',
  summary: 'Hang a picture on a meeting place or an activity',
  description:
    'Drawn anew as WebP, at most 1,600 pixels wide; what it shows is said in Finnish and in Swedish.',
  largestFile: 14_000_000,
  body: z.object({
    on,
    content: z.base64().meta({ description: 'The picture: JPEG, PNG, WebP or AVIF.' }),
    alt: z.object({ fi: z.string(), sv: z.string(), en: z.string().optional() }),
    credit: z.string().nullable().default(null),
  }),
  problems: [403, 404],
  answers: { 201: { description: 'Hung.', schema: z.object({ picture: id }) } },
  example: () => ({
    as,
    body: {
      on: { kind: 'place', id: placeId },
      content: samplePicture,
      alt: { fi: 'Piste', sv: 'En punkt' },
    },
    status: 201,
  }),
  run: async ({ caller, body: { content, alt, ...body } }) => ({
    status: 201,
    body: await addPicture(caller, {
      ...body,
      alt: { fi: alt.fi, sv: alt.sv, ...(alt.en === undefined ? {} : { en: alt.en }) },
      bytes: Buffer.from(content, 'base64'),
    }),
  }),
})

const removeImage = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/programme-pictures/remove',
  summary: 'Take the picture off',
  body: z.object({ on }),
  problems: [403, 404],
  answers: done,
  example: () => ({ as, body: { on: { kind: 'place', id: placeId } }, status: 204 }),
  run: async ({ caller, body }) => {
    await removePicture(caller, body)
    return { status: 204 }
  },
})

// --- Activities --------------------------------------------------------------------------------------------------

const checkClashes = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activity-clashes',
  summary: 'What an activity collides with, before it is published',
  description: 'Of an activity that stands, or of one that is being written.',
  query: langQuery,
  body: z.object({
    activity: id.nullable().default(null),
    draft: activityShape.nullable().default(null),
    leaders: z.array(id).max(20).default([]),
  }),
  problems: [403, 404],
  answers: { 200: { description: 'By day.', schema: z.object({ items: z.array(clash) }) } },
  example: () => ({ as, body: { draft: sampleActivity }, status: 200 }),
  run: async ({ caller, body, query }) => {
    const found = await clashes(caller, body)
    return { status: 200, body: { items: found.map((each) => clashOf(each, query.lang)) } }
  },
})

const add = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activities',
  summary: 'Add an activity, as a draft',
  body: z.object({ activity: activityShape, key }),
  answers: made,
  example: () => ({ as, body: { activity: sampleActivity, key: programmeSamples.activityKey }, status: 201 }),
  run: async ({ caller, body }) => ({ status: 201, body: await addActivity(caller, body) }),
})

const remade = z
  .object({ added: z.int(), removed: z.int(), moved: z.int(), cancelled: z.int() })
  .meta({ description: 'How many days came and went.' })

const change = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/activities/{id}',
  summary: 'Change an activity; its days follow, except those changed by hand',
  params: idParams,
  body: z.object({ version, activity: activityShape, tellSignedUp: telling, despiteClashes: despite }),
  problems: [403, 409],
  answers: { 200: { description: 'Changed.', schema: remade } },
  example: () => ({
    as,
    params: { id: activityId },
    body: { version: 1, activity: { ...sampleActivity, summary: { sv: 'Kaffe och lek' } } },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: { ...(await changeActivity(caller, { ...params, ...body })) },
  }),
})

const publish = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activities/{id}/publish',
  summary: 'Publish an activity',
  description:
    'With clashes it is a conflict that names them, unless `despiteClashes` says that they have been seen.',
  params: idParams,
  query: langQuery,
  body: z.object({ version, despiteClashes: despite }),
  problems: [403, 409],
  answers: { 200: { description: 'Published.', schema: z.object({ clashes: z.array(clash) }) } },
  example: () => ({
    as,
    params: { id: activityId },
    body: { version: 2, despiteClashes: true },
    status: 200,
  }),
  run: async ({ caller, params, body, query }) => {
    const seen = await publishActivity(caller, { ...params, ...body })
    return { status: 200, body: { clashes: seen.clashes.map((each) => clashOf(each, query.lang)) } }
  },
})

const activitiesKept = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/kept-activities',
  summary: 'The activities that one keeps, those that come next first',
  query: langQuery.extend({
    only: z.enum(['keep', 'read']).default('keep'),
    state: z.enum(activityStates).optional(),
    place: id.optional(),
    words: z.string().max(120).default(''),
    ...paging,
  }),
  answers: {
    200: {
      description: 'The activities.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            version: z.int(),
            state: z.enum(activityStates),
            title: z.string(),
            place: z.string().nullable(),
            rule: z.string().nullable(),
            nextDay: day.nullable(),
            mayKeep: z.boolean(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const { state, lang, ...asked } = query
    const { activities, next } = await keptActivities(caller, {
      ...asked,
      place: query.place ?? null,
      after: query.after ?? null,
      ...(state === undefined ? {} : { states: [state] }),
    })
    return {
      status: 200,
      body: {
        items: activities.map((each) => ({
          id: each.id,
          version: each.version,
          state: each.state,
          title: inLanguage(each.title, lang),
          place: each.placeName === null ? null : inLanguage(each.placeName, lang),
          rule: each.rule,
          nextDay: each.nextDay,
          mayKeep: each.mayKeep,
        })),
        next,
      },
    }
  },
})

const activityKept = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/kept-activities/{id}',
  summary: 'An activity for those who work with it: its days, turns and how many have signed up',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The activity.', schema: keptActivity } },
  example: () => ({ as, params: { id: activityId }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: keptActivityOf(await readKeptActivity(caller, params), query.lang),
  }),
})

const organisers = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/activities/{id}/organisers',
  summary: 'Say who organises it besides the responsible body, with what share',
  params: idParams,
  body: z.object({
    organisers: z
      .array(
        z.object({
          organisation: id,
          share: words.default({}),
          budgetEuros: z.int().min(0).nullable().default(null),
        }),
      )
      .max(20),
  }),
  problems: [403],
  answers: done,
  example: () => ({
    as,
    params: { id: activityId },
    body: { organisers: [{ organisation: programmeSamples.partner, budgetEuros: 200 }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setOrganisers(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const leaders = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/activities/{id}/leaders',
  summary: 'Say who leads it: workers, or others by name',
  params: idParams,
  body: z.object({
    leaders: z
      .array(
        z.object({
          person: id.nullable().default(null),
          name: z.string().max(120).nullable().default(null),
          role: words.default({}),
        }),
      )
      .max(20),
  }),
  problems: [403],
  answers: done,
  example: () => ({
    as,
    params: { id: activityId },
    body: { leaders: [{ person: programmeSamples.worker, role: { sv: 'Ledare' } }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setLeaders(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const turns = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/activities/{id}/turns',
  summary: 'Say who hosts which day, from today on',
  params: idParams,
  body: z.object({
    turns: z
      .array(
        z.object({
          day,
          person: id.nullable().default(null),
          organisation: id.nullable().default(null),
          name: z.string().max(120).nullable().default(null),
        }),
      )
      .max(200),
  }),
  problems: [403],
  answers: done,
  example: () => ({
    as,
    params: { id: activityId },
    body: { turns: [{ day: '2026-03-17', organisation: programmeSamples.partner }] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setTurns(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const copy = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activities/{id}/seasons',
  summary: 'The same as last season: a new draft with other dates',
  params: idParams,
  body: z.object({ firstDay: day.optional(), lastDay: day.nullable().default(null), key }),
  problems: [403],
  answers: { 201: { description: 'Copied.', schema: z.object({ id, firstDay: day }) } },
  example: () => ({
    as,
    params: { id: activityId },
    body: { firstDay: '2026-08-24', key: programmeSamples.copyKey },
    status: 201,
  }),
  run: async ({ caller, params, body: { firstDay, ...body } }) => ({
    status: 201,
    body: {
      ...(await copySeason(caller, { ...params, ...body, ...(firstDay === undefined ? {} : { firstDay }) })),
    },
  }),
})

// --- Days --------------------------------------------------------------------------------------------------------

const dayVersion = version
  .optional()
  .meta({ description: 'As it was seen; left out, what stands is changed.' })
const given = <Value>(name: string, value: Value | undefined): Readonly<Record<string, Value>> =>
  value === undefined ? {} : { [name]: value }

const cancel = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activity-days/{id}/cancel',
  summary: 'Cancel one day',
  params: idParams,
  body: z.object({ version: dayVersion, reason: z.enum(cancelReasons), note: words.optional() }),
  problems: [403, 409],
  answers: told,
  example: () => ({ as, params: { id: programmeSamples.day }, body: { reason: 'worker-away' }, status: 200 }),
  run: async ({ caller, params, body: { reason, note, version: seen } }) => ({
    status: 200,
    body: {
      ...(await cancelDay(caller, { ...params, reason, ...given('note', note), ...given('version', seen) })),
    },
  }),
})

const restore = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activity-days/{id}/restore',
  summary: 'Hold a day as the series has it',
  params: idParams,
  body: z.object({ version: dayVersion, despiteClashes: despite }),
  problems: [403, 409],
  answers: told,
  example: () => ({ as, params: { id: programmeSamples.day }, body: {}, status: 200 }),
  run: async ({ caller, params, body: { version: seen, ...body } }) => ({
    status: 200,
    body: { ...(await restoreDay(caller, { ...params, ...body, ...given('version', seen) })) },
  }),
})

const move = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activity-days/{id}/move',
  summary: 'Hold one day at another time or place',
  params: idParams,
  body: z.object({
    version: dayVersion,
    date: day,
    opens: z.string(),
    closes: z.string(),
    place: id.optional(),
    note: words.optional(),
    despiteClashes: despite,
  }),
  problems: [403, 409],
  answers: told,
  example: () => ({
    as,
    params: { id: programmeSamples.day },
    body: { date: '2026-03-11', opens: '13:00', closes: '15:00' },
    status: 200,
  }),
  run: async ({ caller, params, body: { version: seen, place, note, ...body } }) => ({
    status: 200,
    body: {
      ...(await moveDay(caller, {
        ...params,
        ...body,
        ...given('version', seen),
        ...given('place', place),
        ...given('note', note),
      })),
    },
  }),
})

const changeOne = operation({
  ...noInput,
  ...mine,
  method: 'put',
  path: '/activity-days/{id}',
  summary: 'Another host, room, title or note for one day',
  description: 'What is left out stays; null gives it back to the series.',
  params: idParams,
  body: z.object({
    version: dayVersion,
    organisation: id.nullable().optional(),
    room: id.nullable().optional(),
    title: words.nullable().optional(),
    note: words.optional(),
    despiteClashes: despite,
    tellSignedUp: z.boolean().default(false),
  }),
  problems: [403, 409],
  answers: told,
  example: () => ({
    as,
    params: { id: programmeSamples.otherDay },
    body: { title: { sv: 'Mormorscafé' } },
    status: 200,
  }),
  run: async ({ caller, params, body: { version: seen, organisation, room, title, note, ...body } }) => ({
    status: 200,
    body: {
      ...(await changeDay(caller, {
        ...params,
        ...body,
        ...given('version', seen),
        ...given('organisation', organisation),
        ...given('room', room),
        ...given('title', title),
        ...given('note', note),
      })),
    },
  }),
})

const sameWeek = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/programme-weeks',
  summary: 'A week as the one before, of a place or an activity',
  body: z.object({
    place: id.nullable().default(null),
    activity: id.nullable().default(null),
    week: day.optional().meta({ description: 'A day of the week to fill; this week if left out.' }),
  }),
  problems: [403, 404],
  answers: {
    200: {
      description: 'How many days were put on, changed and left.',
      schema: z.object({ added: z.int(), changed: z.int(), left: z.int() }),
    },
  },
  example: () => ({ as, body: { activity: activityId, week: '2026-03-24' }, status: 200 }),
  run: async ({ caller, body: { week, ...body } }) => ({
    status: 200,
    body: { ...(await sameAsLastWeek(caller, { ...body, ...given('week', week) })) },
  }),
})

// --- Together ----------------------------------------------------------------------------------------------------

const joint = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/joint-calendar',
  summary: 'What everybody in an area holds, drafts too, with what collides',
  query: langQuery.extend({ from: day, to: day, area: id.optional(), place: id.optional(), ...paging }),
  answers: {
    200: {
      description: 'The days in their order.',
      schema: z.object({
        items: z.array(
          programmeDay.extend({
            activityState: z.enum(activityStates),
            clashes: z.array(z.string()),
            mayKeep: z.boolean(),
          }),
        ),
        breaks: z.array(pause),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as: 'guide', query: { from: '2026-03-09', to: '2026-03-15' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { from, to, limit } = query
    const shown = await jointCalendar(caller, {
      from,
      to,
      limit,
      area: query.area ?? null,
      place: query.place ?? null,
      after: query.after ?? null,
    })
    return {
      status: 200,
      body: {
        items: shown.rows.map((row) => ({
          ...dayOf(row, query.lang),
          activityState: row.activityState,
          clashes: [...row.clashes],
          mayKeep: row.mayKeep,
        })),
        breaks: shown.breaks.map(pauseOf),
        next: shown.next,
      },
    }
  },
})

const holdings = operation({
  ...noInput,
  ...mine,
  method: 'get',
  path: '/programme-holdings',
  summary: 'The organisations in whose name one may put something on the programme, and one’s colleagues',
  query: langQuery,
  answers: {
    200: {
      description: 'Organisations with their units, and people who can lead.',
      schema: z.object({
        organisations: z.array(
          z.object({ id, name: z.string(), units: z.array(z.object({ id, name: z.string() })) }),
        ),
        people: z.array(z.object({ id, name: z.string() })),
      }),
    },
  },
  example: () => ({ as, status: 200 }),
  run: async ({ caller, query }) => {
    const organisations = await listHoldings(caller, {})
    const people = await listColleagues(caller, {})
    return {
      status: 200,
      body: {
        organisations: organisations.map((each) => ({
          id: each.organisation,
          name: inLanguage(each.name, query.lang),
          units: each.units.map((unit) => ({ id: unit.id, name: inLanguage(unit.name, query.lang) })),
        })),
        people: people.map(({ id: person, name }) => ({ id: person, name })),
      },
    }
  },
})

const pauseAdd = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/programme-breaks',
  summary: 'Nothing is held from one day to another',
  description: 'At a place, of an organisation, or in the whole county.',
  body: z.object({
    county: countyCode,
    place: id.nullable().default(null),
    organisation: id.nullable().default(null),
    firstDay: day,
    lastDay: day,
    words: words.default({}),
    tellSignedUp: telling,
    key,
  }),
  problems: [403, 404, 409],
  answers: { 201: { description: 'Made; how many days went.', schema: z.object({ id, days: z.int() }) } },
  example: () => ({
    as,
    body: {
      county: '17',
      place: placeId,
      firstDay: '2026-04-20',
      lastDay: '2026-04-26',
      words: { sv: 'Läger' },
      key: programmeSamples.breakKey,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: { ...(await addBreak(caller, body)) } }),
})

const pauseRemove = operation({
  ...noInput,
  ...mine,
  method: 'delete',
  path: '/programme-breaks/{id}',
  summary: 'The break is off; its days come back',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({ as, params: { id: programmeSamples.pause }, status: 204 }),
  run: async ({ caller, params }) => {
    await removeBreak(caller, params)
    return { status: 204 }
  },
})

const end = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/activities/{id}/end',
  summary: 'End an activity after a day',
  params: idParams,
  body: z.object({ version, lastDay: day.optional(), tellSignedUp: telling }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: activityId },
    body: { version: 3, lastDay: '2026-05-12' },
    status: 204,
  }),
  run: async ({ caller, params, body: { lastDay, ...body } }) => {
    await endActivity(caller, { ...params, ...body, ...given('lastDay', lastDay) })
    return { status: 204 }
  },
})

const close = operation({
  ...noInput,
  ...mine,
  method: 'post',
  path: '/meeting-places/{id}/close',
  summary: 'Close a meeting place after a day; what is held there ends',
  params: idParams,
  body: z.object({ version, lastDay: day.optional(), tellSignedUp: telling }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as,
    params: { id: placeId },
    body: { version: 5, lastDay: '2026-05-31', tellSignedUp: true },
    status: 204,
  }),
  run: async ({ caller, params, body: { lastDay, ...body } }) => {
    await closeMeetingPlace(caller, { ...params, ...body, ...given('lastDay', lastDay) })
    return { status: 204 }
  },
})

export const programmeKeepingOperations: readonly Operation[] = [
  placesKept,
  addPlace,
  placeKept,
  publishPlace,
  changePlace,
  partners,
  addImage,
  removeImage,
  checkClashes,
  add,
  change,
  publish,
  activitiesKept,
  activityKept,
  organisers,
  leaders,
  turns,
  copy,
  cancel,
  restore,
  move,
  changeOne,
  sameWeek,
  joint,
  holdings,
  pauseAdd,
  pauseRemove,
  end,
  close,
]
