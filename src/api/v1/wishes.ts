import { z } from 'zod'
import {
  answerWish,
  listShownWishes,
  listWishes,
  makeWish,
  type ShownWish,
  wishShape,
  wishStates,
} from '#capabilities/meeting-places/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id, idParams, instant, iso, isoOrNull, lang } from './shapes.ts'

const tag = 'Groups and wishes'

const shown = z
  .object({
    id,
    words: z.string(),
    language: z.enum(languages),
    state: z.enum(wishStates),
    answer: z.string(),
    answeredAt: instant.nullable(),
    place: id.nullable(),
    became: id.nullable().meta({ description: 'The activity that was made of it.' }),
  })
  .meta({ id: 'Wish' })
const shownOf = (wish: ShownWish, reader: Language): z.input<typeof shown> => ({
  id: wish.id,
  words: wish.words,
  language: wish.language,
  state: wish.state,
  answer: inLanguage(wish.answer, reader),
  answeredAt: isoOrNull(wish.answeredAt),
  place: wish.place?.id ?? null,
  became: wish.became?.id ?? null,
})

const make = operation({
  ...noInput,
  method: 'post',
  path: '/wishes',
  summary: 'Wish for something',
  description: 'Without a name: what looks like somebody’s is refused. The same key is the same wish.',
  tag,
  auth: 'none',
  reach: 'private',
  headers: z.object({ 'idempotency-key': z.string().min(8).max(200) }),
  body: wishShape,
  problems: [409, 429],
  answers: { 201: { description: 'Heard.', schema: z.object({ id }) } },
  example: ({ signUps, county }) => ({
    headers: { 'idempotency-key': signUps.wishKey },
    body: { county, place: signUps.place, words: 'Vauvojen värikylpy myös iltaisin.', language: 'fi' },
    status: 201,
  }),
  run: async ({ caller, headers, body, from }) => ({
    status: 201,
    body: await makeWish(caller, { key: headers['idempotency-key'], from, wish: body }),
  }),
})

const paged = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
}

const listPublic = operation({
  ...noInput,
  method: 'get',
  path: '/counties/{county}/wishes',
  summary: 'Wishes with their answers',
  tag,
  auth: 'none',
  reach: 'public',
  params: z.object({ county: countyCode }),
  query: z.object({ lang, place: id.optional(), ...paged }),
  answers: {
    200: {
      description: 'Newest answer first.',
      schema: z.object({ items: z.array(shown), next: z.string().nullable() }),
    },
  },
  example: ({ county }) => ({ params: { county }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { wishes, next } = await listShownWishes(caller, {
      county: params.county,
      place: query.place ?? null,
      after: query.after ?? null,
      limit: query.limit,
    })
    return { status: 200, body: { items: wishes.map((wish) => shownOf(wish, query.lang)), next } }
  },
})

const list = operation({
  ...noInput,
  method: 'get',
  path: '/wishes',
  summary: 'Wishes of the county, for those who hold its programme',
  tag,
  auth: 'person',
  reach: 'private',
  query: z.object({ lang, state: z.enum(wishStates).optional(), place: id.optional(), ...paged }),
  answers: {
    200: {
      description: 'New ones first.',
      schema: z.object({
        items: z.array(
          shown.extend({
            version: z.int(),
            shown: z.boolean(),
            createdAt: instant,
            mayAnswer: z.boolean(),
          }),
        ),
        next: z.string().nullable(),
      }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller, query }) => {
    const { wishes, next } = await listWishes(caller, {
      state: query.state ?? null,
      place: query.place ?? null,
      after: query.after ?? null,
      limit: query.limit,
    })
    return {
      status: 200,
      body: {
        items: wishes.map((wish) => ({
          ...shownOf(wish, query.lang),
          version: wish.version,
          shown: wish.shown,
          createdAt: iso(wish.createdAt),
          mayAnswer: wish.mayAnswer,
        })),
        next,
      },
    }
  },
})

const words = z.object({
  fi: z.string().max(600).optional(),
  sv: z.string().max(600).optional(),
  en: z.string().max(600).optional(),
})

const answer = operation({
  ...noInput,
  method: 'post',
  path: '/wishes/{id}/answer',
  summary: 'Answer a wish',
  description: 'Says what becomes of it, and to families too when `shown`.',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  body: z.object({
    version: z.int().positive(),
    state: z.enum(wishStates),
    answer: words.default({}),
    shown: z.boolean().default(false),
    became: id.nullable().default(null),
  }),
  problems: [403, 409],
  answers: { 200: { description: 'Answered.', schema: z.object({ version: z.int() }) } },
  example: ({ signUps }) => ({
    as: 'coordinator',
    params: { id: signUps.wish },
    body: {
      version: 1,
      state: 'planned',
      answer: {
        fi: 'Syksyllä on värikylpy torstai-iltana.',
        sv: 'I höst ordnas färgbad på torsdagskvällar.',
      },
      shown: true,
    },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await answerWish(caller, { ...params, ...body }),
  }),
})

export const wishOperations: readonly Operation[] = [make, listPublic, list, answer]
