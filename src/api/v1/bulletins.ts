import { z } from 'zod'
import {
  addBulletin,
  addBulletinReader,
  addPlannedMessage,
  addWording,
  bulletinShape,
  bulletinStates,
  changeBulletin,
  changePlannedMessage,
  changeWording,
  listBulletinReaders,
  listBulletins,
  listPlannedMessages,
  listWordings,
  listWorkBulletins,
  markMessageTold,
  messageAudiences,
  messageChannels,
  messageKinds,
  messageShape,
  publishBulletin,
  readBulletin,
  readOwnBulletins,
  readTellingChoices,
  readWorkBulletin,
  removeBulletinReader,
  removePlannedMessage,
  removeWording,
  setOwnBulletins,
  stopBulletins,
  withdrawBulletin,
  type BulletinRow,
  wordingAudiences,
  wordingShape,
} from '#capabilities/network/index.ts'
import { languages } from '#platform/text.ts'
import { personId } from '#seed/demo/ids.ts'
import { done, inThree, key, ours, version } from './network-areas.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, day, id, idParams, instant, iso, isoOrNull, personName } from './shapes.ts'
import { tellingSamples as sample } from './telling-samples.ts'

/** Bulletins, the plan of communication and the agreed words. */

const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const open = { ...noInput, tag: 'Network', auth: 'none' } as const

const bulletin = z
  .object({
    id,
    county: z.string(),
    area: id.nullable(),
    title: inThree,
    lead: inThree,
    body: inThree.meta({ description: 'Markdown of a few marks.' }),
    state: z.enum(bulletinStates),
    publishedAt: instant.nullable(),
    changedAt: instant,
  })
  .meta({ id: 'Bulletin' })
const bulletinOf = (row: BulletinRow): z.input<typeof bulletin> => ({
  id: row.id,
  county: row.county,
  area: row.area_id,
  title: row.title,
  lead: row.lead,
  body: row.body,
  state: row.state,
  publishedAt: isoOrNull(row.published_at),
  changedAt: iso(row.changed_at),
})
const workBulletin = bulletin.extend({
  onPage: z.boolean(),
  toWorkers: z.boolean(),
  toOrganisations: z.boolean(),
  mailed: z.int(),
  withdrawnWords: inThree,
  version: z.int(),
  mayWrite: z.boolean(),
})
const workBulletinOf = (row: BulletinRow): z.input<typeof workBulletin> => ({
  ...bulletinOf(row),
  onPage: row.on_page,
  toWorkers: row.to_workers,
  toOrganisations: row.to_organisations,
  mailed: row.mailed,
  withdrawnWords: row.withdrawn_words,
  version: row.version,
  mayWrite: row.may_write,
})
const page = z.coerce.number().int().min(1).max(200).default(1)

const listPublic = operation({
  ...open,
  reach: 'public',
  method: 'get',
  path: '/counties/{county}/bulletins',
  summary: 'What is told to everybody in a county, newest first',
  params: z.object({ county: countyCode }),
  query: z.object({ area: id.optional(), page }),
  answers: {
    200: {
      description: 'Bulletins.',
      schema: z.object({ items: z.array(bulletin), hasMore: z.boolean() }),
    },
  },
  example: ({ county }) => ({ params: { county }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const { bulletins, hasMore } = await listBulletins(caller, {
      county: params.county,
      area: query.area ?? null,
      page: query.page,
    })
    return { status: 200, body: { items: bulletins.map(bulletinOf), hasMore } }
  },
})

const readPublic = operation({
  ...open,
  reach: 'public',
  method: 'get',
  path: '/bulletins/{id}',
  summary: 'A bulletin; a withdrawn one says only that it was',
  params: idParams,
  answers: { 200: { description: 'The bulletin.', schema: bulletin.extend({ withdrawnWords: inThree }) } },
  example: () => ({ params: { id: sample.shownBulletin }, status: 200 }),
  run: async ({ caller, params }) => {
    const row = await readBulletin(caller, params)
    return { status: 200, body: { ...bulletinOf(row), withdrawnWords: row.withdrawn_words } }
  },
})

const stop = operation({
  ...open,
  reach: 'private',
  method: 'post',
  path: '/bulletin-stops',
  summary: 'Stop bulletins by mail with the token of a mail’s link',
  body: z.object({ token: z.string().max(120) }),
  problems: [404],
  answers: done,
  example: ({ bulletinStop }) => ({ body: { token: bulletinStop }, status: 204 }),
  run: async ({ caller, body }) => {
    await stopBulletins(caller, body)
    return { status: 204 }
  },
})

const list = operation({
  ...ours,
  method: 'get',
  path: '/work-bulletins',
  summary: 'Bulletins of one’s own county, drafts first',
  query: z.object({ page }),
  answers: {
    200: {
      description: 'Bulletins.',
      schema: z.object({ items: z.array(workBulletin), hasMore: z.boolean() }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller, query }) => {
    const { bulletins, hasMore } = await listWorkBulletins(caller, query)
    return { status: 200, body: { items: bulletins.map(workBulletinOf), hasMore } }
  },
})

const read = operation({
  ...ours,
  method: 'get',
  path: '/work-bulletins/{id}',
  summary: 'A bulletin for those who work here',
  params: idParams,
  answers: { 200: { description: 'The bulletin.', schema: workBulletin } },
  example: () => ({ as: 'guide', params: { id: sample.shownBulletin }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: workBulletinOf(await readWorkBulletin(caller, params)),
  }),
})

const add = operation({
  ...ours,
  method: 'post',
  path: '/work-bulletins',
  summary: 'Write a draft of a bulletin',
  body: z.object({ bulletin: bulletinShape, key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: {
      bulletin: {
        title: { sv: 'Sommarens öppettider', fi: 'Kesän aukiolot' },
        body: { sv: 'Vi har öppet hela juni.', fi: 'Olemme auki koko kesäkuun.' },
      },
      key: sample.keys.bulletin,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addBulletin(caller, body) }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/work-bulletins/{id}',
  summary: 'Change a bulletin',
  params: idParams,
  body: z.object({ version, bulletin: bulletinShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.bulletin },
    body: {
      version: 1,
      bulletin: {
        title: { sv: 'Sommarens öppettider', fi: 'Kesän aukiolot' },
        body: { sv: 'Vi har öppet hela juni.', fi: 'Olemme auki koko kesäkuun.' },
      },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeBulletin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const publish = operation({
  ...ours,
  method: 'post',
  path: '/work-bulletins/{id}/publication',
  summary: 'Publish a bulletin, and mail it once to those it is for',
  params: idParams,
  body: z.object({ version }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.bulletin },
    body: { version: 2 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await publishBulletin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const withdraw = operation({
  ...ours,
  method: 'post',
  path: '/work-bulletins/{id}/withdrawal',
  summary: 'Take a bulletin off; its old link says why',
  params: idParams,
  body: z.object({ version, words: inThree.default({}) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.bulletin },
    body: { version: 3, words: { sv: 'Fel dag.' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await withdrawBulletin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const readers = operation({
  ...ours,
  method: 'get',
  path: '/bulletin-readers',
  summary: 'Mailboxes of organisations that get bulletins, for those who keep them',
  answers: {
    200: {
      description: 'The mailboxes.',
      schema: z.object({
        items: z.array(
          z.object({ id, organisation: z.string(), email: z.string(), language: z.enum(languages) }),
        ),
      }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: { items: [...(await listBulletinReaders(caller, {}))] } }),
})

const readerAdd = operation({
  ...ours,
  method: 'post',
  path: '/bulletin-readers',
  summary: 'Add a mailbox that gets bulletins',
  body: z.object({
    organisation: z.string().min(1).max(160),
    email: z.string().max(200),
    language: z.enum(languages),
    key,
  }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: {
      organisation: 'Exempelföreningen',
      email: 'info@exempel.example',
      language: 'sv',
      key: sample.keys.reader,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addBulletinReader(caller, body) }),
})

const readerRemove = operation({
  ...ours,
  method: 'delete',
  path: '/bulletin-readers/{id}',
  summary: 'Remove a mailbox',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.reader },

    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeBulletinReader(caller, params)
    return { status: 204 }
  },
})

const ownRead = operation({
  ...ours,
  method: 'get',
  path: '/own-bulletins',
  summary: 'Whether one gets bulletins by mail',
  answers: { 200: { description: 'One’s choice.', schema: z.object({ wanted: z.boolean() }) } },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: await readOwnBulletins(caller, {}) }),
})

const ownSet = operation({
  ...ours,
  method: 'put',
  path: '/own-bulletins',
  summary: 'Choose whether one gets bulletins by mail',
  body: z.object({ wanted: z.boolean() }),
  answers: done,
  example: () => ({ as: 'guide', body: { wanted: true }, status: 204 }),
  run: async ({ caller, body }) => {
    await setOwnBulletins(caller, body)
    return { status: 204 }
  },
})

const choices = operation({
  ...ours,
  method: 'get',
  path: '/telling-choices',
  summary: 'Colleagues whom one may name, and the areas for which one may write',
  answers: {
    200: {
      description: 'An area of null is the whole county; no areas: one only reads.',
      schema: z.object({ colleagues: z.array(personName), areas: z.array(id.nullable()) }),
    },
  },
  example: () => ({ as: 'coordinator', status: 200 }),
  run: async ({ caller }) => {
    const { colleagues, areas } = await readTellingChoices(caller, {})
    return { status: 200, body: { colleagues: [...colleagues], areas: [...areas] } }
  },
})

const planList = operation({
  ...ours,
  method: 'get',
  path: '/communication-plan',
  summary: 'What is told to whom, by which way, by whom and by when',
  query: z.object({
    audience: z.enum(messageAudiences).optional(),
    kind: z.enum(messageKinds).optional(),
    area: id.optional(),
  }),
  answers: {
    200: {
      description: 'What waits first, then what has been told.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            area: id.nullable(),
            kind: z.enum(messageKinds),
            audience: z.enum(messageAudiences),
            message: inThree,
            channel: z.enum(messageChannels),
            languages: z.array(z.enum(languages)),
            dueOn: day.nullable(),
            owner: personName.nullable(),
            doneOn: day.nullable(),
            note: z.string(),
            version: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: {
      items: (
        await listPlannedMessages(caller, {
          audience: query.audience ?? null,
          kind: query.kind ?? null,
          area: query.area ?? null,
        })
      ).map((each) => ({
        id: each.id,
        area: each.area_id,
        kind: each.kind,
        audience: each.audience,
        message: each.message,
        channel: each.channel,
        languages: [...each.languages],
        dueOn: each.due_on,
        owner:
          each.owner_id === null || each.owner_name === null
            ? null
            : { id: each.owner_id, name: each.owner_name },
        doneOn: each.done_on,
        note: each.note,
        version: each.version,
      })),
    },
  }),
})

const planAdd = operation({
  ...ours,
  method: 'post',
  path: '/communication-plan',
  summary: 'Plan a message',
  body: z.object({ message: messageShape, key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: {
      message: {
        audience: 'families',
        channel: 'poster',
        message: { sv: 'Öppet hus på lördag.', fi: 'Avoimet ovet lauantaina.' },
      },
      key: sample.keys.message,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addPlannedMessage(caller, body) }),
})

const planChange = operation({
  ...ours,
  method: 'put',
  path: '/communication-plan/{id}',
  summary: 'Change a planned message',
  params: idParams,
  body: z.object({ version, message: messageShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.message },
    body: {
      version: 1,
      message: {
        ...{
          audience: 'families',
          channel: 'poster',
          message: { sv: 'Öppet hus på lördag.', fi: 'Avoimet ovet lauantaina.' },
        },
        owner: personId('guide'),
      },
    },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePlannedMessage(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const planTold = operation({
  ...ours,
  method: 'post',
  path: '/communication-plan/{id}/told',
  summary: 'Mark a message as told, or as not told after all',
  params: idParams,
  body: z.object({ version, told: z.boolean() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: sample.message },
    body: { version: 2, told: true },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markMessageTold(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const planRemove = operation({
  ...ours,
  method: 'delete',
  path: '/communication-plan/{id}',
  summary: 'Remove a planned message',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.message },

    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removePlannedMessage(caller, params)
    return { status: 204 }
  },
})

const wordingList = operation({
  ...ours,
  method: 'get',
  path: '/wordings',
  summary: 'How the centre is talked about, as agreed',
  answers: {
    200: {
      description: 'The agreed words.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            audience: z.enum(wordingAudiences),
            say: inThree,
            insteadOf: inThree,
            why: inThree,
            version: z.int(),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: {
      items: (await listWordings(caller, {})).map((each) => ({
        id: each.id,
        audience: each.audience,
        say: each.say,
        insteadOf: each.instead_of,
        why: each.why,
        version: each.version,
      })),
    },
  }),
})

const wordingAdd = operation({
  ...ours,
  method: 'post',
  path: '/wordings',
  summary: 'Agree on a word',
  body: z.object({ wording: wordingShape, key }),
  problems: [403],
  answers: made,
  example: () => ({
    as: 'coordinator',

    body: {
      wording: { audience: 'children', say: { sv: 'Du får fråga.', fi: 'Saat kysyä.' } },
      key: sample.keys.wording,
    },
    status: 201,
  }),
  run: async ({ caller, body }) => ({ status: 201, body: await addWording(caller, body) }),
})

const wordingChange = operation({
  ...ours,
  method: 'put',
  path: '/wordings/{id}',
  summary: 'Change an agreed word',
  params: idParams,
  body: z.object({ version, wording: wordingShape }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.wording },
    body: { version: 1, wording: { audience: 'children', say: { sv: 'Du får fråga.', fi: 'Saat kysyä.' } } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeWording(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const wordingRemove = operation({
  ...ours,
  method: 'delete',
  path: '/wordings/{id}',
  summary: 'Remove an agreed word',
  params: idParams,
  problems: [403],
  answers: done,
  example: () => ({
    as: 'coordinator',
    params: { id: sample.wording },

    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeWording(caller, params)
    return { status: 204 }
  },
})

export const bulletinOperations: readonly Operation[] = [
  listPublic,
  readPublic,
  stop,
  list,
  read,
  add,
  change,
  publish,
  withdraw,
  readers,
  readerAdd,
  readerRemove,
  ownRead,
  ownSet,
  choices,
  planList,
  planAdd,
  planChange,
  planTold,
  planRemove,
  wordingList,
  wordingAdd,
  wordingChange,
  wordingRemove,
]
