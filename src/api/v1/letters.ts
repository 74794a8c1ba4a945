import { z } from 'zod'
import {
  addLetter,
  changeLetter,
  childWordsShape,
  letterSentShape,
  letterShape,
  letterWays,
  listChildWords,
  listLetters,
  readLetter,
  readWelcome,
  recordLettersSent,
  setChildWords,
  type LetterRow,
} from '#capabilities/network/index.ts'
import { languages } from '#platform/text.ts'
import { done, inThree, key, ours, version } from './network-areas.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, municipalityCode } from './shapes.ts'
import { tellingSamples as sample } from './telling-samples.ts'

/** Welcome letters of municipalities, and services in a child’s words. */

const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const open = { ...noInput, tag: 'Network', auth: 'none', reach: 'public' } as const
const body = inThree.meta({ description: 'Markdown with fields as {municipality} and {meeting places}.' })

const letter = z
  .object({
    id,
    municipality: z.string().nullable().meta({ description: 'Null: the county’s, for the others.' }),
    body,
    addressees: inThree,
    state: z.enum(['draft', 'published']),
    families: z.int().meta({ description: 'To how many families it has gone.' }),
    lastSentOn: day.nullable(),
    version: z.int(),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'WelcomeLetter' })
const letterOf = (row: LetterRow): z.input<typeof letter> => ({
  id: row.id,
  municipality: row.municipality,
  body: row.body,
  addressees: row.addressees,
  state: row.state,
  families: row.sent_families,
  lastSentOn: row.sent_last,
  version: row.version,
  mayWrite: row.may_write,
})

const welcome = operation({
  ...open,
  method: 'get',
  path: '/municipalities/{code}/welcome-letter',
  summary: 'The welcome letter of a municipality, with its fields as they are written',
  params: z.object({ code: municipalityCode }),
  answers: {
    200: {
      description: 'The municipality’s own, or else the county’s.',
      schema: z.object({ id, municipality: z.string().nullable(), body, publishedAt: instant }),
    },
  },
  example: () => ({ params: { code: '905' }, status: 200 }),
  run: async ({ caller, params }) => {
    const found = await readWelcome(caller, { municipality: params.code })
    return {
      status: 200,
      body: {
        id: found.id,
        municipality: found.municipality,
        body: found.body,
        publishedAt: iso(found.published_at),
      },
    }
  },
})

const list = operation({
  ...ours,
  method: 'get',
  path: '/welcome-letters',
  summary: 'Welcome letters of one’s own county',
  answers: { 200: { description: 'The letters.', schema: z.object({ items: z.array(letter) }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { items: (await listLetters(caller, {})).map(letterOf) },
  }),
})

const read = operation({
  ...ours,
  method: 'get',
  path: '/welcome-letters/{id}',
  summary: 'A welcome letter and how many went out',
  params: idParams,
  answers: {
    200: {
      description: 'The letter.',
      schema: letter.extend({
        sent: z.array(
          z.object({
            id,
            municipality: z.string(),
            sentOn: day,
            language: z.enum(languages),
            way: z.enum(letterWays),
            families: z.int(),
            note: z.string(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', params: { id: sample.countyLetter }, status: 200 }),
  run: async ({ caller, params }) => {
    const view = await readLetter(caller, params)
    return {
      status: 200,
      body: {
        ...letterOf(view),
        sent: view.sent.map((each) => ({
          id: each.id,
          municipality: each.municipality,
          sentOn: each.sent_on,
          language: each.language,
          way: each.way,
          families: each.families,
          note: each.note,
        })),
      },
    }
  },
})

const add = operation({
  ...ours,
  method: 'post',
  path: '/welcome-letters',
  summary: 'Write a letter for a municipality, or the county’s',
  body: z.object({ municipality: municipalityCode.nullable().default(null), letter: letterShape, key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: {
      municipality: '499',
      letter: { body: { sv: 'Välkommen till {municipality}!', fi: 'Tervetuloa: {municipality}!' } },
      key: sample.keys.letter,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addLetter(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/welcome-letters/{id}',
  summary: 'Change a letter, and publish it',
  params: idParams,
  body: z.object({ version, letter: letterShape, publish: z.boolean().default(false) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.letter },
    body: {
      version: 1,
      letter: { body: { sv: 'Välkommen till {municipality}!', fi: 'Tervetuloa: {municipality}!' } },
      publish: true,
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeLetter(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const sent = operation({
  ...ours,
  method: 'post',
  path: '/welcome-letters/{id}/sent',
  summary: 'Record how many letters went out: a number, never to whom',
  params: idParams,
  body: z.object({ municipality: municipalityCode.nullable().default(null), sent: letterSentShape, key }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.letter },
    body: { sent: { sentOn: '2026-03-01', language: 'sv', way: 'post', families: 4 }, key: sample.keys.sent },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: { id: (await recordLettersSent(caller, { ...params, ...body })).sent },
  }),
})

const childList = operation({
  ...open,
  method: 'get',
  path: '/counties/{county}/child-words',
  summary: 'Services in a child’s words, by kind of service',
  params: z.object({ county: countyCode }),
  answers: {
    200: {
      description: 'The words.',
      schema: z.object({
        items: z.array(z.object({ serviceType: z.string(), words: inThree, version: z.int() })),
      }),
    },
  },
  example: ({ county }) => ({ params: { county }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: {
      items: (await listChildWords(caller, params)).words.map((each) => ({
        serviceType: each.service_type,
        words: each.words,
        version: each.version,
      })),
    },
  }),
})

const childSet = operation({
  ...ours,
  method: 'put',
  path: '/child-words',
  summary: 'Write a service in a child’s words',
  body: z.object({ child: childWordsShape, version: z.int().positive().nullable().default(null) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',

    body: { child: { serviceType: 'dentist', words: { sv: 'Tandläkaren räknar dina tänder.' } } },
    status: 204,
  }),
  run: async ({ caller, body }) => {
    await setChildWords(caller, body)
    return { status: 204 }
  },
})

export const letterOperations: readonly Operation[] = [
  welcome,
  list,
  read,
  add,
  change,
  sent,
  childList,
  childSet,
]
