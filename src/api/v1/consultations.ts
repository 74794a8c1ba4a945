import { z } from 'zod'
import {
  ageBands,
  answerConsultation,
  askConsultation,
  audiences,
  bookConsultation,
  closeConsultation,
  consultationTopics,
  countConsultations,
  type HostRow,
  listHosts,
  myQuestions,
  openHost,
  noteStates,
  type NoteRow,
  publishNote,
  questionStates,
  type QuestionView,
  readQuestion,
  saveHost,
  searchNotes,
  specialities,
  unpublishNote,
  withdrawConsultation,
  writeNote,
} from '#capabilities/consultation/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, instant, iso, isoOrNull, lang, langQuery, personName } from './shapes.ts'

const ours = { ...noInput, tag: 'Consultation', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const made = z.object({ id })
const ways = z.enum(['on-site', 'remote', 'phone'])

const host = z
  .object({
    id,
    calendar: id,
    name: z.string(),
    speciality: z.enum(specialities),
    audience: z.enum(audiences),
    people: z.array(personName),
    whatFor: z.string(),
    how: z.string(),
    minutes: z.int(),
    ways: z.array(ways),
    mayAsk: z.boolean(),
  })
  .meta({ id: 'ConsultationHost' })

const hostOf = (row: HostRow, reader: Language): z.input<typeof host> => ({
  id: row.id,
  calendar: row.calendar_id,
  name: inLanguage(row.name, reader),
  speciality: row.speciality,
  audience: row.audience,
  people: row.people.map((person) => ({ id: person.id, name: person.name })),
  whatFor: inLanguage(row.what_for, reader),
  how: inLanguage(row.how, reader),
  minutes: row.minutes,
  ways: [...row.ways],
  mayAsk: row.may_ask,
})

const question = z
  .object({
    id,
    version: z.int(),
    host: z.object({ id, name: z.string() }),
    state: z.enum(questionStates),
    ageBand: z.enum(ageBands),
    topics: z.array(z.enum(consultationTopics)),
    asked: z.string(),
    tried: z.string(),
    answer: z.string().nullable(),
    askedBy: personName,
    askedAt: instant,
    answeredAt: instant.nullable(),
    startsAt: instant.nullable(),
    note: id.nullable(),
  })
  .meta({
    id: 'ConsultationQuestion',
    description: 'About nobody: there is no field in which somebody could be named.',
  })

const questionOf = (row: QuestionView, reader: Language): z.input<typeof question> => ({
  id: row.id,
  version: row.version,
  host: { id: row.host_id, name: inLanguage(row.host_name, reader) },
  state: row.state,
  ageBand: row.age_band,
  topics: [...row.topics],
  asked: row.asked,
  tried: row.tried,
  answer: row.answer,
  askedBy: { id: row.asker.id, name: row.asker.name },
  askedAt: iso(row.asked_at),
  answeredAt: isoOrNull(row.answered_at),
  startsAt: row.appointment_state === 'booked' ? isoOrNull(row.starts_at) : null,
  note: row.note_id,
})

const note = z
  .object({
    id,
    state: z.enum(noteStates),
    host: z.string(),
    speciality: z.enum(specialities),
    ageBand: z.enum(ageBands),
    topics: z.array(z.enum(consultationTopics)),
    language: z.enum(languages),
    title: z.string(),
    situation: z.string(),
    advice: z.string(),
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'LearningNote' })

const noteOf = (row: NoteRow, reader: Language): z.input<typeof note> => ({
  id: row.id,
  state: row.state,
  host: inLanguage(row.host_name, reader),
  speciality: row.speciality,
  ageBand: row.age_band,
  topics: [...row.topics],
  language: row.language,
  title: row.title,
  situation: row.situation,
  advice: row.advice,
  publishedAt: isoOrNull(row.published_at),
})

const hosts = operation({
  ...ours,
  method: 'get',
  path: '/consultation-hosts',
  summary: 'List whom one may ask',
  query: langQuery,
  answers: { 200: { description: 'Hosts.', schema: z.object({ items: z.array(host) }) } },
  example: () => ({ as: 'teacher', status: 200 }),
  run: async ({ caller, query }) => {
    const items = await listHosts(caller, {})
    return { status: 200, body: { items: items.map((row) => hostOf(row, query.lang)) } }
  },
})

const three = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
const hostSettings = z.object({
  speciality: z.enum(specialities),
  audience: z.enum(audiences),
  whatFor: three,
  how: three.default({}),
  minutes: z.int().min(10).max(240).default(45),
  ways: z.array(ways).min(1).default(['remote', 'phone']),
  active: z.boolean().default(true).meta({ description: 'False: asked nothing new.' }),
})
const exampleSettings = {
  speciality: 'child-psychiatry',
  audience: 'children-and-youth',
  whatFor: {
    fi: 'Uni, pelot ja koulusta poissaolo.',
    sv: 'Sömn, rädslor och skolfrånvaro.',
    en: 'Sleep, fears and absence from school.',
  },
} as const

const open = operation({
  ...ours,
  method: 'post',
  path: '/consultation-hosts',
  summary: 'Open a consultation of one’s own, or of a unit’s pair or group',
  description:
    'For oneself by anybody who works here; for a unit by its lead, the lead of its area or the coordinator. The hours come by ' +
    'a rule of RFC 5545, such as `FREQ=MONTHLY;BYDAY=1TU,3TU`.',
  body: z.object({
    unit: id.nullable().default(null),
    people: z.array(id).max(30).default([]),
    name: three,
    areas: z.array(id).max(50).nullable().default(null),
    attends: z.enum(['all', 'any']).default('all'),
    remoteLink: z.string().max(500).nullable().default(null),
    place: three.default({}),
    rule: z.string().max(200),
    opens: z.string().max(5),
    closes: z.string().max(5),
    settings: hostSettings,
  }),
  problems: [403, 404, 422],
  answers: { 201: { description: 'Open.', schema: made } },
  example: () => ({
    as: 'consulting-doctor',
    body: {
      name: { fi: 'Lastenpsykiatrin puhelinaika', sv: 'Barnpsykiaterns telefontid' },
      rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
      opens: '14:00',
      closes: '15:30',
      settings: exampleSettings,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await openHost(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/consultation-hosts/{id}',
  summary: 'Change what a host answers about, or close it',
  description: 'A closed host is asked nothing new; what was asked is still answered.',
  params: idParams,
  headers: ifMatch,
  body: hostSettings,
  problems: [403, 404, 409, 412],
  answers: done,
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.lanuHost },
    body: { ...exampleSettings, speciality: 'student-welfare', ways: ['remote', 'on-site'], minutes: 60 },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await saveHost(caller, {
      id: params.id,
      settings: body,
      version: versionOf(headers['if-match']) ?? null,
    })
    return { status: 204 }
  },
})

const ask = operation({
  ...ours,
  method: 'post',
  path: '/consultation-hosts/{id}/questions',
  summary: 'Ask without a client, with a time or in writing',
  description:
    'Identity codes, dates of birth, phone numbers, addresses, e-mail addresses and names are refused (422, with the field and ' +
    'the kind). A word that is no name passes when it stands in `notPersons`; the others never do.',
  params: idParams,
  body: z.object({
    id: id.optional(),
    ageBand: z.enum(ageBands),
    topics: z.array(z.enum(consultationTopics)).min(1).max(5),
    asked: z.string(),
    tried: z.string().default(''),
    startsAt: instant.nullable().default(null),
    way: ways.default('remote'),
    notPersons: z.array(z.string()).default([]),
  }),
  answers: { 201: { description: 'Asked.', schema: made } },
  problems: [409],
  example: ({ lanuHost, question: given }) => ({
    as: 'psychologist',
    params: { id: lanuHost },
    body: {
      id: given,
      ageBand: '7-9',
      topics: ['behaviour'],
      asked: 'A third-grader hits others at break. What can we try at school?',
    },
    status: 201,
  }),
  run: async ({ caller, params, body: { id: given, ...body } }) => {
    const asked = await askConsultation(caller, { ...body, id: params.id, question: given })
    return { status: 201, body: asked }
  },
})

const mine = operation({
  ...ours,
  method: 'get',
  path: '/consultations',
  summary: 'List one’s own questions and those that wait for one’s answer',
  query: langQuery,
  answers: {
    200: {
      description: 'Questions.',
      schema: z.object({ asked: z.array(question), toAnswer: z.array(question) }),
    },
  },
  example: () => ({ as: 'consulting-doctor', status: 200 }),
  run: async ({ caller, query }) => {
    const { asked, toAnswer } = await myQuestions(caller, {})
    const body = {
      asked: asked.map((row) => questionOf(row, query.lang)),
      toAnswer: toAnswer.map((row) => questionOf(row, query.lang)),
    }
    return { status: 200, body }
  },
})

const one = operation({
  ...ours,
  method: 'get',
  path: '/consultations/{id}',
  summary: 'Read a question',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The question.', schema: question, headers: { ETag: 'Its version.' } } },
  example: ({ question: given }) => ({ as: 'psychologist', params: { id: given }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const row = await readQuestion(caller, { id: params.id })
    return { status: 200, body: questionOf(row, query.lang), headers: { etag: `"${row.version}"` } }
  },
})

const bookTime = operation({
  ...ours,
  method: 'post',
  path: '/consultations/{id}/book',
  summary: 'Book a time for a question',
  description: 'One of the free times of the host’s calendar; its own people may choose any time.',
  params: idParams,
  headers: ifMatch,
  body: z.object({ startsAt: instant, way: ways.default('remote') }),
  answers: done,
  problems: [409],
  example: ({ question: given }) => ({
    as: 'psychologist',
    params: { id: given },
    body: { startsAt: '2030-06-05T07:00:00.000Z' },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await bookConsultation(caller, { ...body, id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const answer = operation({
  ...ours,
  method: 'post',
  path: '/consultations/{id}/answer',
  summary: 'Answer, or write the minutes of the talk',
  params: idParams,
  headers: ifMatch,
  body: z.object({ answer: z.string(), notPersons: z.array(z.string()).default([]) }),
  answers: done,
  problems: [409],
  example: ({ question: given }) => ({
    as: 'psychologist',
    params: { id: given },
    body: {
      answer: 'Try four weeks with the same adult near at every break, and follow it with a simple list.',
    },
    status: 204,
  }),
  run: async ({ caller, params, headers, body }) => {
    await answerConsultation(caller, { ...body, id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const learn = operation({
  ...ours,
  method: 'put',
  path: '/consultations/{id}/note',
  summary: 'Write what was learned',
  params: idParams,
  body: z.object({
    id: id.optional(),
    title: z.string(),
    situation: z.string(),
    advice: z.string(),
    language: z.enum(languages),
    notPersons: z.array(z.string()).default([]),
  }),
  answers: { 200: { description: 'A draft.', schema: made } },
  example: ({ question: given, note: noteId }) => ({
    as: 'psychologist',
    params: { id: given },
    body: {
      id: noteId,
      title: 'Hitting at break: four weeks with the same adult',
      situation: 'A child hits others at break and calms down slowly.',
      advice:
        'The same adult near at every break for four weeks; a simple list; then assess together with the home.',
      language: 'en',
    },
    status: 200,
  }),
  run: async ({ caller, params, body: { id: given, ...body } }) => {
    const written = await writeNote(caller, { ...body, id: params.id, note: given })
    return { status: 200, body: written }
  },
})

const publish = operation({
  ...ours,
  method: 'post',
  path: '/learning-notes/{id}/publish',
  summary: 'Publish a learning note to colleagues',
  params: idParams,
  answers: done,
  problems: [409],
  example: ({ note: given }) => ({ as: 'psychologist', params: { id: given }, status: 204 }),
  run: async ({ caller, params }) => {
    await publishNote(caller, { id: params.id })
    return { status: 204 }
  },
})

const library = operation({
  ...ours,
  method: 'get',
  path: '/learning-notes',
  summary: 'Search what colleagues have learned',
  query: z.object({
    lang,
    words: z.string().max(200).default(''),
    topic: z.enum(consultationTopics).optional(),
    speciality: z.enum(specialities).optional(),
  }),
  answers: { 200: { description: 'Published notes.', schema: z.object({ items: z.array(note) }) } },
  example: () => ({ as: 'school-nurse', query: { words: 'break' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { found } = await searchNotes(caller, {
      words: query.words,
      topic: query.topic ?? null,
      speciality: query.speciality ?? null,
    })
    return { status: 200, body: { items: found.map((row) => noteOf(row, query.lang)) } }
  },
})

const unpublish = operation({
  ...ours,
  method: 'post',
  path: '/learning-notes/{id}/unpublish',
  summary: 'Stop publishing a learning note',
  params: idParams,
  answers: done,
  problems: [409],
  example: ({ note: given }) => ({ as: 'psychologist', params: { id: given }, status: 204 }),
  run: async ({ caller, params }) => {
    await unpublishNote(caller, { id: params.id })
    return { status: 204 }
  },
})

const close = operation({
  ...ours,
  method: 'post',
  path: '/consultations/{id}/close',
  summary: 'Close an answered question',
  params: idParams,
  headers: ifMatch,
  answers: done,
  problems: [409],
  example: ({ question: given }) => ({ as: 'psychologist', params: { id: given }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await closeConsultation(caller, { id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const withdraw = operation({
  ...ours,
  method: 'post',
  path: '/consultations/{id}/withdraw',
  summary: 'Withdraw a question that is not answered yet',
  params: idParams,
  headers: ifMatch,
  answers: done,
  problems: [409],
  example: ({ openQuestion }) => ({ as: 'teacher', params: { id: openQuestion }, status: 204 }),
  run: async ({ caller, params, headers }) => {
    await withdrawConsultation(caller, { id: params.id, version: versionOf(headers['if-match']) })
    return { status: 204 }
  },
})

const counts = operation({
  ...ours,
  method: 'get',
  path: '/consultation-counts',
  summary: 'Count consultations by speciality, topic and area',
  query: z.object({ days: z.coerce.number().int().min(1).max(1100).default(365) }),
  answers: {
    200: {
      description: 'Counts without persons.',
      schema: z.object({
        items: z.array(
          z.object({
            speciality: z.enum(specialities),
            topic: z.enum(consultationTopics),
            area: id.nullable(),
            asked: z.int(),
            answered: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller, query }) => {
    const rows = await countConsultations(caller, query)
    return { status: 200, body: { items: rows.map(({ area_id: area, ...row }) => ({ ...row, area })) } }
  },
})

export const consultationOperations: readonly Operation[] = [
  hosts,
  ask,
  mine,
  one,
  bookTime,
  answer,
  learn,
  publish,
  library,
  unpublish,
  close,
  withdraw,
  open,
  change,
  counts,
]
