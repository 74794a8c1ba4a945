import { z } from 'zod'
import {
  addWords,
  changeSettings,
  changeWords,
  dayLimits,
  listVocabulary,
  readSearchGaps,
  readSettings,
  removeWords,
  settingKeys,
  settleSearchGap,
  workerNameChoices,
} from '#capabilities/directory/index.ts'
import { languages } from '#platform/text.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso } from './shapes.ts'

const tag = 'Directory work'
const ofCounty = z.object({ county: countyCode })
const word = z.string().trim().min(1).max(80)
const words = z.array(word).max(40).default([])
const given = {
  kind: z.enum(['same', 'leads-to']).meta({ description: 'Mean the same, or lead to kinds of service.' }),
  fi: words,
  sv: words,
  en: words,
  types: z.array(z.string().max(120)).max(20).default([]).meta({ description: '`key` or `key/variant`.' }),
  because: z.string().max(500).default(''),
  active: z.boolean().default(true),
}

const list = operation({
  ...noInput,
  method: 'get',
  path: '/vocabulary',
  summary: 'Read the words that families use',
  description: 'The county’s own rows first; those without a county are the product’s and cannot be changed.',
  tag,
  auth: 'person',
  reach: 'private',
  query: ofCounty,
  problems: [403, 404],
  answers: {
    200: {
      description: 'Every row.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            county: countyCode.nullable(),
            kind: given.kind,
            fi: z.array(z.string()),
            sv: z.array(z.string()),
            en: z.array(z.string()),
            types: z.array(z.string()),
            because: z.string(),
            active: z.boolean(),
            changedAt: instant,
            author: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (await listVocabulary(caller, query)).map(({ changed_at, ...row }) => ({
        ...row,
        fi: [...row.fi],
        sv: [...row.sv],
        en: [...row.en],
        types: [...row.types],
        changedAt: iso(changed_at),
      })),
    },
  }),
})

const add = operation({
  ...noInput,
  method: 'post',
  path: '/vocabulary',
  summary: 'Add words',
  description: 'The search understands them at once, and searches in vain for them are settled.',
  tag,
  auth: 'person',
  reach: 'private',
  query: ofCounty,
  body: z.object(given),
  problems: [403, 404],
  answers: { 201: { description: 'Added.', schema: z.object({ id }) } },
  example: (samples) => ({
    as: 'coordinator',
    query: { county: samples.county },
    body: {
      kind: 'leads-to',
      fi: ['vauvajumppa'],
      sv: ['babygympa'],
      types: ['leisure'],
      because: 'Kysytty usein.',
    },
    status: 201,
  }),
  run: async ({ caller, query, body }) => ({
    status: 201,
    body: await addWords(caller, { ...query, ...body }),
  }),
})

const change = operation({
  ...noInput,
  method: 'put',
  path: '/vocabulary/{id}',
  summary: 'Change a row of words',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: ofCounty,
  body: z.object(given),
  problems: [403],
  answers: { 204: { description: 'Changed.' } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.words },
    query: { county: samples.county },
    body: { kind: 'leads-to', fi: ['läksykerho', 'läksypaja'], sv: ['läxhjälp'], types: ['youth-work'] },
    status: 204,
  }),
  run: async ({ caller, params, query, body }) => {
    await changeWords(caller, { ...query, words: params.id, ...body })
    return { status: 204 }
  },
})

const remove = operation({
  ...noInput,
  method: 'delete',
  path: '/vocabulary/{id}',
  summary: 'Remove a row of words',
  tag,
  auth: 'person',
  reach: 'private',
  params: idParams,
  query: ofCounty,
  problems: [403],
  answers: { 204: { description: 'Removed.' } },
  example: (samples) => ({
    as: 'coordinator',
    params: { id: samples.words },
    query: { county: samples.county },
    status: 204,
  }),
  run: async ({ caller, params, query }) => {
    await removeWords(caller, { ...query, words: params.id })
    return { status: 204 }
  },
})

const searchGaps = operation({
  ...noInput,
  method: 'get',
  path: '/search-gaps',
  summary: 'See what families searched in vain',
  description:
    'Words that were searched on at least five different days. What could tell of a person is counted and never readable; nobody’s ' +
    'searches are connected with each other.',
  tag,
  auth: 'person',
  reach: 'private',
  query: ofCounty,
  problems: [403, 404],
  answers: {
    200: {
      description: 'Words searched on the most days first.',
      schema: z.object({
        items: z.array(
          z.object({
            hash: z.string(),
            term: z.string(),
            language: z.enum(languages),
            days: z.int(),
            times: z.int(),
            firstDay: day,
            lastDay: day,
            outcome: z.enum(['none', 'weak']),
          }),
        ),
        unreadable: z.int().meta({ description: 'Different searches whose words nobody can read.' }),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const report = await readSearchGaps(caller, query)
    return {
      status: 200,
      body: {
        items: report.items.map((each) => ({
          hash: each.hash,
          term: each.term,
          language: each.language,
          days: each.days,
          times: each.times,
          firstDay: each.first_day,
          lastDay: each.last_day,
          outcome: each.outcome,
        })),
        unreadable: report.unread,
      },
    }
  },
})

const settle = operation({
  ...noInput,
  method: 'post',
  path: '/search-gaps/{hash}/settle',
  summary: 'Mark a search in vain as settled',
  tag,
  auth: 'person',
  reach: 'private',
  params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: ofCounty,
  body: z.object({ language: z.enum(languages) }),
  problems: [403],
  answers: { 204: { description: 'It is not shown again.' } },
  example: (samples) => ({
    as: 'coordinator',
    params: { hash: samples.searchGap },
    query: { county: samples.county },
    body: { language: 'fi' },
    status: 204,
  }),
  run: async ({ caller, params, query, body }) => {
    await settleSearchGap(caller, { ...query, ...params, ...body })
    return { status: 204 }
  },
})

const daysOf = (key: keyof typeof dayLimits) => z.int().min(dayLimits[key].least).max(dayLimits[key].most)

const settingsQuery = ofCounty.extend({ area: id.optional() })

const settings = operation({
  ...noInput,
  method: 'get',
  path: '/directory-settings',
  summary: 'Read how a county, or an area, keeps its directory',
  tag,
  auth: 'person',
  reach: 'private',
  query: settingsQuery,
  problems: [404],
  answers: {
    200: {
      description: 'What holds there, and which of it was decided there.',
      schema: z.object({
        settings: z.object({
          workerNames: z.enum(workerNameChoices),
          checkEveryDays: z.int(),
          markAfterDays: z.int(),
          hideAfterDays: z.int(),
          ngoReview: z.boolean(),
        }),
        decided: z.array(z.enum(settingKeys)),
      }),
    },
  },
  example: (samples) => ({ as: 'coordinator', query: { county: samples.county }, status: 200 }),
  run: async ({ caller, query }) => {
    const { settings: found, decided } = await readSettings(caller, {
      county: query.county,
      area: query.area ?? null,
    })
    return { status: 200, body: { settings: found, decided: [...decided] } }
  },
})

const decideSettings = operation({
  ...noInput,
  method: 'put',
  path: '/directory-settings',
  summary: 'Decide how a county, or an area, keeps its directory',
  description: 'What is left out stays; null goes back to what the county, or the product, says.',
  tag,
  auth: 'person',
  reach: 'private',
  query: settingsQuery,
  body: z.strictObject({
    'worker-names': z.enum(workerNameChoices).nullable().exactOptional(),
    'check-every-days': daysOf('check-every-days').nullable().exactOptional(),
    'mark-after-days': daysOf('mark-after-days').nullable().exactOptional(),
    'hide-after-days': daysOf('hide-after-days').nullable().exactOptional(),
    'ngo-review': z.boolean().nullable().exactOptional(),
  }),
  problems: [403, 404],
  answers: { 204: { description: 'It holds from now on.' } },
  example: (samples) => ({
    as: 'area-lead',
    query: { county: samples.county, area: samples.area },
    body: { 'worker-names': 'never' },
    status: 204,
  }),
  run: async ({ caller, query, body }) => {
    await changeSettings(caller, { county: query.county, area: query.area ?? null, values: body })
    return { status: 204 }
  },
})

export const vocabularyOperations: readonly Operation[] = [
  list,
  add,
  change,
  remove,
  searchGaps,
  settle,
  settings,
  decideSettings,
]
