import { z } from 'zod'
import {
  type Came,
  cameWhats,
  countCame,
  type CountView,
  criteria,
  dropReview,
  invitePeer,
  listDaysToCount,
  listReviewInvitations,
  makeOutreachDay,
  noteDay,
  readCount,
  readPlaceReviews,
  readProgrammeFigures,
  readRoute,
  removeNote,
  saveReview,
  setDecision,
  startReview,
  undoCame,
  visitorsIn,
} from '#capabilities/meeting-places/index.ts'
import { shownCount } from '#capabilities/outreach/index.ts'
import { inLanguage } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const tag = 'Visitors and reviews'

const counts = z
  .partialRecord(z.enum(cameWhats), z.int())
  .meta({ id: 'CameCounts', description: 'Numbers of those who came, or of a check-up day. Never a person.' })

const shownDay = z
  .object({
    id,
    activity: id,
    title: z.string(),
    place: z.string().nullable(),
    startsAt: instant,
    endsAt: instant,
    outreach: id.nullable().meta({ description: 'Counted at this place of outreach.' }),
  })
  .meta({ id: 'DayToCount' })

type Shown = Pick<
  CountView,
  'id' | 'activity_id' | 'title' | 'place' | 'starts_at' | 'ends_at' | 'outreach_id'
>
const shown = (of: Shown, lang: 'fi' | 'sv' | 'en'): z.input<typeof shownDay> => ({
  id: of.id,
  activity: of.activity_id,
  title: inLanguage(of.title, lang),
  place: of.place === null ? null : inLanguage(of.place, lang),
  startsAt: iso(of.starts_at),
  endsAt: iso(of.ends_at),
  outreach: of.outreach_id,
})

const toCount = operation({
  ...noInput,
  method: 'get',
  path: '/programme/days-to-count',
  summary: 'Days of the last week on which one counts visitors',
  tag,
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: {
    200: {
      description: 'Today and the last seven days, the latest first.',
      schema: z.object({ items: z.array(shownDay.extend({ visitors: z.int().nullable() })) }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => {
    const days = await listDaysToCount(caller, {})
    return {
      status: 200,
      body: { items: days.map((each) => ({ ...shown(each, query.lang), visitors: each.came })) },
    }
  },
})

const one = operation({
  ...noInput,
  method: 'get',
  path: '/programme/days/{id}/visitors',
  summary: 'How many came on a day, and what was noted of it',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  problems: [403],
  answers: {
    200: {
      description: 'For those who count there.',
      schema: shownDay.extend({
        counts,
        visitors: z.int(),
        notes: z.array(z.object({ id, words: z.string(), at: instant })),
        isOpen: z.boolean().meta({ description: 'Whether it may be counted now.' }),
      }),
    },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.stopDay }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const view = await readCount(caller, params)
    return {
      status: 200,
      body: {
        ...shown(view, query.lang),
        counts: { ...view.came },
        visitors: visitorsIn(view.came),
        notes: view.notes.map((note) => ({ id: note.id, words: note.words, at: iso(note.at) })),
        isOpen: view.closed === null,
      },
    }
  },
})

const tally = operation({
  ...noInput,
  method: 'post',
  path: '/programme/days/{id}/tallies',
  summary: 'Count those who came',
  description:
    'Presses with ids made by the phone: sent twice they count once, and up to a week late they still count. `refused` are too ' +
    'old or ahead of the time, and not to be sent again.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    taps: z
      .array(
        z.object({
          id: z.uuid(),
          what: z.enum(cameWhats),
          change: z.int().min(-500).max(500),
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
      description: 'What was taken, and the numbers of the day.',
      schema: z.object({ taken: z.array(id), refused: z.array(id), counts }),
    },
  },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.stopDay },
    body: { taps: [{ id: samples.stopTap, what: 'children', change: 1 }] },
    status: 200,
  }),
  run: async ({ caller, params, body }) => {
    const counted = await countCame(caller, { ...params, ...body })
    const came: Came = counted.came
    return {
      status: 200,
      body: { taken: [...counted.taken], refused: [...counted.refused], counts: { ...came } },
    }
  },
})

const undo = operation({
  ...noInput,
  method: 'post',
  path: '/programme/days/{id}/tallies/{tap}/undo',
  summary: 'Take one press back within a minute',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams.extend({ tap: z.uuid() }),
  problems: [403, 409],
  answers: { 204: { description: 'Taken back.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.stopDay, tap: samples.stopTap },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await undoCame(caller, params)
    return { status: 204 }
  },
})

const note = operation({
  ...noInput,
  method: 'post',
  path: '/programme/days/{id}/notes',
  summary: 'Note how a day went',
  description:
    'Words about the work and the place: what looks like somebody’s is refused. Sent twice it stands once.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    id: z.uuid(),
    words: z.string().max(500),
    at: z.iso.datetime({ offset: true }).optional(),
  }),
  problems: [403, 409, 422],
  answers: { 204: { description: 'Noted.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.stopDay },
    body: { id: samples.dayNote, words: 'Auto mahtui hyvin kaupan pihaan. Rauhallinen nurkka puuttui.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await noteDay(caller, { id: params.id, note: body.id, words: body.words, at: body.at })
    return { status: 204 }
  },
})

const dropNote = operation({
  ...noInput,
  method: 'delete',
  path: '/programme/days/{id}/notes/{note}',
  summary: 'Remove a note',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams.extend({ note: z.uuid() }),
  problems: [403],
  answers: { 204: { description: 'Removed.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.stopDay, note: samples.dayNote },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeNote(caller, params)
    return { status: 204 }
  },
})

const figures = operation({
  ...noInput,
  method: 'get',
  path: '/programme/figures',
  summary: 'What was held and how many came, by month',
  description:
    'Of the county or the area that one leads. Numbers of visitors from 1 to 4 are left out (null).',
  tag,
  auth: 'person',
  reach: 'private',
  answers: {
    200: {
      description: 'The last twelve months.',
      schema: z.object({
        items: z.array(
          z.object({
            month: z.string(),
            area: id.nullable(),
            kind: z.string(),
            held: z.int(),
            cancelled: z.int(),
            counted: z.int(),
            visitors: z.int().nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller }) => {
    const rows = await readProgrammeFigures(caller, {})
    return {
      status: 200,
      body: {
        items: rows.map(({ area_id, came, ...row }) => {
          const visitors = shownCount(came)
          return { ...row, area: area_id, visitors: visitors.kind === 'exact' ? visitors.value : null }
        }),
      },
    }
  },
})

const route = operation({
  ...noInput,
  method: 'get',
  path: '/meeting-places/{id}/route',
  summary: 'Where a car stops, and when',
  tag,
  auth: 'none',
  reach: 'public',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'The next stop first. Until when the round has been decided stands beside it.',
      schema: z.object({
        decideOn: day.nullable(),
        stops: z.array(
          z.object({
            activity: id,
            title: z.string(),
            address: z.string(),
            municipality: z.string().nullable(),
            rule: z.string().nullable(),
            opens: z.string(),
            closes: z.string(),
            days: z.array(z.object({ id, startsAt: instant, endsAt: instant, state: z.string() })),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ params: { id: samples.car }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await readRoute(caller, params)
    return {
      status: 200,
      body: {
        decideOn: found.decideOn,
        stops: found.stops.map((stop) => ({
          activity: stop.id,
          title: inLanguage(stop.title, query.lang),
          address: inLanguage(stop.address, query.lang),
          municipality: stop.municipality,
          rule: stop.rule,
          opens: stop.opens,
          closes: stop.closes,
          days: stop.days.map((each) => ({
            id: each.id,
            startsAt: iso(each.startsAt),
            endsAt: iso(each.endsAt),
            state: each.state,
          })),
        })),
      },
    }
  },
})

const outreachDay = operation({
  ...noInput,
  method: 'post',
  path: '/outreach/{id}/activity',
  summary: 'Make a place of outreach a recurring activity',
  description: 'A draft with its times, place and unit. Asked again it is the same one.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 201: { description: 'In the programme.', schema: z.object({ id }) } },
  example: (samples) => ({ as: 'guide', params: { id: samples.outreach }, status: 201 }),
  run: async ({ caller, params }) => ({
    status: 201,
    body: await makeOutreachDay(caller, { outreach: params.id }),
  }),
})

const answers = z.partialRecord(
  z.enum(criteria),
  z.object({
    level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).meta({
      description: '0 not yet, 1 begun, 2 mostly, 3 works and is looked after.',
    }),
    words: z.string().max(400).default(''),
  }),
)

const reviews = operation({
  ...noInput,
  method: 'get',
  path: '/meeting-places/{id}/reviews',
  summary: 'Reviews of a meeting place',
  description:
    'Done ones for whoever works with families in the county; unfinished ones for those who write them.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Unfinished ones first, then the latest.',
      schema: z.object({
        nextOn: day.nullable(),
        decideOn: day.nullable(),
        version: z.int().meta({ description: 'Of the place, for a decision.' }),
        items: z.array(
          z.object({
            id,
            kind: z.enum(['self', 'peer']),
            state: z.enum(['draft', 'done']),
            version: z.int(),
            reviewedOn: day,
            nextOn: day.nullable(),
            organisation: z.string().nullable(),
            answers,
            strengths: z.string(),
            nextSteps: z.string(),
            mayWrite: z.boolean(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'guide', params: { id: samples.car }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await readPlaceReviews(caller, params)
    return {
      status: 200,
      body: {
        nextOn: found.nextOn,
        decideOn: found.place.decide_on,
        version: found.place.version,
        items: found.reviews.map((review) => ({
          id: review.id,
          kind: review.kind,
          state: review.state,
          version: review.version,
          reviewedOn: review.reviewed_on,
          nextOn: review.next_on,
          organisation: review.organisation === null ? null : inLanguage(review.organisation, query.lang),
          answers: { ...review.answers },
          strengths: review.strengths,
          nextSteps: review.next_steps,
          mayWrite: review.may_write,
        })),
      },
    }
  },
})

const begin = operation({
  ...noInput,
  method: 'post',
  path: '/meeting-places/{id}/reviews',
  summary: 'Begin a self-review, or find the one under way',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    review: z.uuid().optional().meta({ description: 'An id of your own: asked twice, it is one review.' }),
  }),
  problems: [403],
  answers: { 201: { description: 'Begun.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.car },
    body: { review: samples.ownReview },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await startReview(caller, { ...params, ...body }),
  }),
})

const peer = operation({
  ...noInput,
  method: 'post',
  path: '/meeting-places/{id}/peer-reviews',
  summary: 'Ask another organisation for a peer review',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({ organisation: z.uuid(), review: z.uuid().optional() }),
  problems: [403, 422],
  answers: { 201: { description: 'Asked; told by mail.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.car },
    body: { organisation: samples.association, review: samples.peerReview },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await invitePeer(caller, { ...params, ...body }),
  }),
})

const invitations = operation({
  ...noInput,
  method: 'get',
  path: '/place-reviews/invitations',
  summary: 'Peer reviews that wait for one',
  tag,
  auth: 'person',
  reach: 'private',
  query: langQuery,
  answers: {
    200: {
      description: 'Places that asked.',
      schema: z.object({ items: z.array(z.object({ id, place: id, name: z.string() })) }),
    },
  },
  example: () => ({ as: 'maintainer', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await listReviewInvitations(caller, {})
    return {
      status: 200,
      body: {
        items: found.map((each) => ({
          id: each.id,
          place: each.place_id,
          name: inLanguage(each.name, query.lang),
        })),
      },
    }
  },
})

const save = operation({
  ...noInput,
  method: 'put',
  path: '/place-reviews/{id}',
  summary: 'Write a review',
  description:
    '`version` is the one that was read. With `done` every criterion has a level, and the review is closed.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    version: z.int().positive(),
    answers,
    strengths: z.string().max(1000).default(''),
    nextSteps: z.string().max(1000).default(''),
    nextOn: z.iso.date().nullable().default(null),
    done: z.boolean().default(false),
  }),
  problems: [403, 409, 422],
  answers: { 204: { description: 'Written.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.ownReview },
    body: { version: 1, answers: { host: { level: 2, words: 'Vastuutaho on sovittu.' } } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await saveReview(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const drop = operation({
  ...noInput,
  method: 'delete',
  path: '/place-reviews/{id}',
  summary: 'Take an unfinished review or an invitation back',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  problems: [403, 409],
  answers: { 204: { description: 'Gone.' } },
  example: (samples) => ({ as: 'guide', params: { id: samples.peerReview }, status: 204 }),
  run: async ({ caller, params }) => {
    await dropReview(caller, params)
    return { status: 204 }
  },
})

const decision = operation({
  ...noInput,
  method: 'put',
  path: '/meeting-places/{id}/decision',
  summary: 'By when it is decided whether a place goes on',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    version: z.int().positive(),
    decideOn: z.iso.date().nullable(),
    words: z
      .object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
      .default({}),
  }),
  problems: [403, 409, 422],
  answers: { 204: { description: 'Written.' } },
  example: (samples) => ({
    as: 'guide',
    params: { id: samples.car },
    body: {
      version: 1,
      decideOn: '2026-12-31',
      words: { fi: 'Jatketaan, jos pysäkeillä käy perheitä.' },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await setDecision(caller, { ...params, ...body })
    return { status: 204 }
  },
})

export const programmeCountOperations: readonly Operation[] = [
  toCount,
  one,
  tally,
  undo,
  note,
  dropNote,
  figures,
  route,
  outreachDay,
  reviews,
  begin,
  peer,
  invitations,
  save,
  drop,
  decision,
]
