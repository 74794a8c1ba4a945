import { z } from 'zod'
import {
  addAttendee,
  addMethod,
  addTraining,
  answerTraining,
  changeMethod,
  changeTraining,
  giveLicences,
  leaveTraining,
  listMethods,
  listTrainings,
  markAttendee,
  methodShape,
  moveTraining,
  offerAdvice,
  readTraining,
  recordLicence,
  removeLicence,
  seatStates,
  signUpToTraining,
  trainingAnswerShape,
  trainingKinds,
  type TrainingRow,
  trainingShape,
  trainingStates,
} from '#capabilities/network/index.ts'
import { done, inThree, key, ours, version } from './network-areas.ts'
import { operation, type Operation } from './operation.ts'
import { day, id, idParams } from './shapes.ts'
import { tellingSamples as sample } from './telling-samples.ts'

/** The register of trainings, methods and who knows them. */

const training = z
  .object({
    id,
    area: id.nullable(),
    title: inThree,
    kind: z.enum(trainingKinds),
    state: z.enum(trainingStates),
    provider: z.string(),
    need: inThree,
    skill: inThree,
    method: id.nullable(),
    professions: z.array(z.string()),
    firstDay: day.nullable(),
    lastDay: day.nullable(),
    signUpUntil: day.nullable(),
    seats: z.int().nullable(),
    taken: z.int(),
    waiting: z.int(),
    mine: z.enum(seatStates).nullable().meta({ description: 'One’s own sign-up.' }),
    version: z.int(),
    mayKeep: z.boolean(),
  })
  .meta({ id: 'Training' })
const trainingOf = (row: TrainingRow): z.input<typeof training> => ({
  id: row.id,
  area: row.area_id,
  title: row.title,
  kind: row.kind,
  state: row.state,
  provider: row.provider,
  need: row.need,
  skill: row.skill,
  method: row.method_id,
  professions: [...row.professions],
  firstDay: row.first_day,
  lastDay: row.last_day,
  signUpUntil: row.sign_up_until,
  seats: row.seats,
  taken: row.taken,
  waiting: row.waiting,
  mine: row.mine,
  version: row.version,
  mayKeep: row.may_keep,
})

const list = operation({
  ...ours,
  method: 'get',
  path: '/trainings',
  summary: 'Trainings of one’s own county',
  query: z.object({
    area: id.optional(),
    method: id.optional(),
    state: z.enum(trainingStates).optional(),
    when: z.enum(['all', 'coming', 'past']).default('all'),
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  answers: {
    200: {
      description: 'What comes first, then what has been.',
      schema: z.object({ items: z.array(training), hasMore: z.boolean() }),
    },
  },
  example: () => ({ as: 'guide', query: { when: 'coming' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { trainings, hasMore } = await listTrainings(caller, {
      area: query.area ?? null,
      method: query.method ?? null,
      state: query.state ?? null,
      when: query.when,
      page: query.page,
    })
    return { status: 200, body: { items: trainings.map(trainingOf), hasMore } }
  },
})

const read = operation({
  ...ours,
  method: 'get',
  path: '/trainings/{id}',
  summary: 'A training: what it gave, and for its keepers who comes',
  params: idParams,
  answers: {
    200: {
      description: 'The training.',
      schema: training.extend({
        about: inThree,
        times: inThree,
        place: inThree,
        remoteLink: z.string().nullable(),
        attendees: z
          .array(
            z.object({
              id,
              name: z.string(),
              role: z.string(),
              organisation: z.string(),
              state: z.enum(seatStates),
            }),
          )
          .nullable()
          .meta({ description: 'Null for those who do not keep it.' }),
        gave: z
          .object({
            answers: z.int(),
            useful: z.number(),
            usable: z.number(),
            metOthers: z.number(),
            words: z.array(z.string()),
          })
          .nullable()
          .meta({ description: 'Null while fewer than five have answered.' }),
      }),
    },
  },
  example: () => ({ as: 'guide', params: { id: sample.heldTraining }, status: 200 }),
  run: async ({ caller, params }) => {
    const view = await readTraining(caller, params)
    const { gave } = view
    return {
      status: 200,
      body: {
        ...trainingOf(view),
        about: view.about,
        times: view.times_words,
        place: view.place_words,
        remoteLink: view.remote_link,
        attendees:
          view.attendees?.map((each) => ({
            id: each.id,
            name: each.name,
            role: each.role_words,
            organisation: each.organisation_words,
            state: each.state,
          })) ?? null,
        gave:
          gave === null
            ? null
            : {
                answers: gave.count,
                useful: gave.useful,
                usable: gave.usable,
                metOthers: gave.metOthers,
                words: [...gave.words],
              },
      },
    }
  },
})

const sampleTraining = {
  title: { sv: 'Barnets röst i mötet', fi: 'Lapsen ääni kokouksessa' },
  kind: 'common',
  professions: ['child-clinic', 'school', 'social-work'],
  firstDay: '2026-03-02',
  skill: { sv: 'Kan fråga barnet före mötet.', fi: 'Osaa kysyä lapselta ennen kokousta.' },
  seats: 20,
} as const

const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const

const add = operation({
  ...ours,
  method: 'post',
  path: '/trainings',
  summary: 'Add a training, or the need of one',
  body: z.object({ training: trainingShape, isNeed: z.boolean().default(false), key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',
    body: { training: sampleTraining, key: sample.keys.training },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addTraining(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/trainings/{id}',
  summary: 'Change a training',
  params: idParams,
  body: z.object({ version, training: trainingShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.training },
    body: { version: 1, training: { ...sampleTraining, seats: 30 } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeTraining(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const move = operation({
  ...ours,
  method: 'post',
  path: '/trainings/{id}/state',
  summary: 'Open, hold or call off a training',
  params: idParams,
  body: z.object({
    version,
    state: z.enum(trainingStates),
    heldWords: z.string().max(4000).nullable().default(null),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.training },
    body: { version: 2, state: 'open' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await moveTraining(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const signUp = operation({
  ...ours,
  method: 'post',
  path: '/trainings/{id}/own-seat',
  summary: 'Sign oneself up',
  params: idParams,
  problems: [403, 409],
  answers: {
    200: { description: 'One has a place, or waits.', schema: z.object({ state: z.enum(seatStates) }) },
  },
  example: () => ({
    as: 'guide',
    params: { id: sample.openTraining },

    status: 200,
  }),
  run: async ({ caller, params }) => ({ status: 200, body: await signUpToTraining(caller, params) }),
})

const leave = operation({
  ...ours,
  method: 'delete',
  path: '/trainings/{id}/own-seat',
  summary: 'Give one’s place up',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: sample.openTraining },

    status: 204,
  }),
  run: async ({ caller, params }) => {
    await leaveTraining(caller, params)
    return { status: 204 }
  },
})

const attendee = operation({
  ...ours,
  method: 'post',
  path: '/trainings/{id}/attendees',
  summary: 'Add somebody of the network who has no account',
  params: idParams,
  body: z.object({
    name: z.string().min(1).max(120),
    role: z.string().max(120).default(''),
    organisation: z.string().max(160).default(''),
    key,
  }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.training },
    body: { name: 'Aino Exempel', role: 'diakon', organisation: 'Församlingen', key: sample.keys.seat },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: { id: (await addAttendee(caller, { ...params, ...body })).seat },
  }),
})

const mark = operation({
  ...ours,
  method: 'put',
  path: '/trainings/{id}/attendees/{seat}',
  summary: 'Say whether somebody was there',
  params: idParams.extend({ seat: id }),
  body: z.object({ state: z.enum(seatStates) }),
  problems: [403],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.training, seat: sample.seat },
    body: { state: 'attended' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markAttendee(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const answer = operation({
  ...ours,
  method: 'post',
  path: '/trainings/{id}/answers',
  summary: 'Say what a training gave: once, and kept without the giver',
  params: idParams,
  body: z.object({ answer: trainingAnswerShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'school-nurse',
    params: { id: sample.heldTraining },
    body: { answer: { useful: 4, usable: 5, metOthers: 4 } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await answerTraining(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const give = operation({
  ...ours,
  method: 'post',
  path: '/trainings/{id}/licences',
  summary: 'Record the method of a training for those who were there',
  params: idParams,
  problems: [403, 409],
  answers: { 200: { description: 'Recorded.', schema: z.object({ given: z.int() }) } },
  example: () => ({
    as: 'coordinator',
    params: { id: sample.methodTraining },

    status: 200,
  }),
  run: async ({ caller, params }) => ({ status: 200, body: await giveLicences(caller, params) }),
})

const person = z.object({ id, name: z.string(), title: inThree, email: z.string(), area: id.nullable() })

const methodList = operation({
  ...ours,
  method: 'get',
  path: '/methods',
  summary: 'Methods of one’s own county: how many know them by area, and whom one may ask',
  answers: {
    200: {
      description: 'The methods.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            name: inThree,
            about: inThree,
            reuse: inThree,
            needsLicence: z.boolean(),
            validMonths: z.int().nullable(),
            web: z.string().nullable(),
            version: z.int(),
            byArea: z.array(z.object({ area: id.nullable(), count: z.int() })),
            contacts: z.array(person),
            ending: z.int(),
            own: z
              .object({ id, gainedOn: day, validUntil: day.nullable(), mayBeAsked: z.boolean() })
              .nullable(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: {
      items: (await listMethods(caller, {})).map((each) => ({
        id: each.id,
        name: each.name,
        about: each.about,
        reuse: each.reuse,
        needsLicence: each.needs_licence,
        validMonths: each.valid_months,
        web: each.web,
        version: each.version,
        byArea: [...each.by_area],
        contacts: [...each.contacts],
        ending: each.ending,
        own:
          each.own === null
            ? null
            : {
                id: each.own.id,
                gainedOn: each.own.gainedOn,
                validUntil: each.own.validUntil,
                mayBeAsked: each.own.mayBeAsked,
              },
      })),
    },
  }),
})

const methodAdd = operation({
  ...ours,
  method: 'post',
  path: '/methods',
  summary: 'Add a method',
  body: z.object({ method: methodShape, key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: { method: { name: { sv: 'Nallekort', fi: 'Nallekortit' } }, key: sample.keys.method },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addMethod(caller, body) }),
})

const methodChange = operation({
  ...ours,
  method: 'put',
  path: '/methods/{id}',
  summary: 'Change a method',
  params: idParams,
  body: z.object({ version, method: methodShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.method },
    body: { version: 1, method: { name: { sv: 'Nallekort', fi: 'Nallekortit' }, validMonths: 24 } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeMethod(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const learn = operation({
  ...ours,
  method: 'post',
  path: '/methods/{id}/licences',
  summary: 'Say that one knows a method; keepers say it of others too',
  params: idParams,
  body: z.object({
    person: id.nullable().default(null),
    gainedOn: day,
    training: id.nullable().default(null),
  }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'guide',
    params: { id: sample.method },
    body: { gainedOn: '2026-01-15' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await recordLicence(caller, { method: params.id, ...body }),
  }),
})

const advise = operation({
  ...ours,
  method: 'put',
  path: '/licences/{id}',
  summary: 'Say whether others may ask one about a method',
  params: idParams,
  body: z.object({ mayBeAsked: z.boolean() }),
  problems: [403],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: sample.licence },
    body: { mayBeAsked: true },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await offerAdvice(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const forget = operation({
  ...ours,
  method: 'delete',
  path: '/licences/{id}',
  summary: 'Take away that somebody knows a method',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: sample.licence },

    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeLicence(caller, params)
    return { status: 204 }
  },
})

export const trainingOperations: readonly Operation[] = [
  list,
  read,
  add,
  change,
  move,
  signUp,
  leave,
  attendee,
  mark,
  answer,
  give,
  methodList,
  methodAdd,
  methodChange,
  learn,
  advise,
  forget,
]
