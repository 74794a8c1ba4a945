import { z } from 'zod'
import {
  actForChild,
  closeOwnThread,
  endActing,
  entryKinds,
  myFamilies,
  openOwnThread,
  ownConsents,
  readOwnEntries,
  unitsToWrite,
  whoIsWithUs,
  writeAsMember,
  writeAsMemberShape,
  writeInOwnThread,
} from '#capabilities/families/index.ts'
import { inLanguage } from '#platform/text.ts'
import { familySamples as of } from './family-samples.ts'
import { entryPage, entryPageOf, overview, overviewOf, team, teamOf } from './family-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, lang, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Own family', auth: 'member', reach: 'private' } as const
const renewed = {
  200: {
    description: 'Done. The old token is worth nothing any more.',
    schema: z.object({ token: z.string() }),
  },
} as const
const made = { 201: { description: 'Written.', schema: z.object({ id }) } } as const
const many = { 200: { description: 'So many messages.', schema: z.object({ entries: z.int() }) } } as const

const families = operation({
  ...ours,
  method: 'get',
  path: '/my/families',
  summary: 'List the families of which one is a part',
  answers: {
    200: {
      description: 'Read each with GET /families/{id}.',
      schema: z.object({ items: z.array(z.object({ id, county: z.string() })) }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: { items: [...(await myFamilies(caller, {}))] } }),
})

const withUs = operation({
  ...ours,
  method: 'get',
  path: '/my/team',
  summary: 'Read who is with us, in each family of one’s own',
  query: langQuery,
  answers: {
    200: {
      description: 'Families with those who are with them.',
      schema: z.object({ items: z.array(team) }),
    },
  },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query }) => {
    const found = await whoIsWithUs(caller, {})
    return { status: 200, body: { items: found.map((each) => teamOf(each, query.lang)) } }
  },
})

const entries = operation({
  ...ours,
  method: 'get',
  path: '/my/entries',
  summary: 'Read one’s own: what one wrote, one’s own thread, what is about oneself and open',
  query: z.object({
    lang,
    page: z.coerce.number().int().min(1).default(1),
    thread: id.optional(),
    kind: z.enum(entryKinds).optional(),
  }),
  answers: { 200: { description: 'Also after leaving a family.', schema: entryPage } },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query: { lang: reader, ...wanted } }) => ({
    status: 200,
    body: entryPageOf(await readOwnEntries(caller, wanted), reader),
  }),
})

const consents = operation({
  ...ours,
  method: 'get',
  path: '/my/consents',
  summary: 'Read what one was asked, has allowed and has banned, in every family',
  query: langQuery,
  answers: { 200: { description: 'Who, what, until when, stop.', schema: overview } },
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: overviewOf(await ownConsents(caller, {}), query.lang),
  }),
})

const units = operation({
  ...ours,
  method: 'get',
  path: '/my/families/{id}/units',
  summary: 'List the units to which one may write',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Those of which one knows that they are with the family.',
      schema: z.object({ items: z.array(z.object({ id, name: z.string(), organisation: z.string() })) }),
    },
  },
  example: () => ({ as: 'hanna', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query }) => {
    const found = await unitsToWrite(caller, params)
    const items = found.map((unit) => ({
      id: unit.id,
      name: inLanguage(unit.name, query.lang),
      organisation: inLanguage(unit.organisation, query.lang),
    }))
    return { status: 200, body: { items } }
  },
})

const message = operation({
  ...ours,
  method: 'post',
  path: '/my/families/{id}/messages',
  summary: 'Write to a unit that is with the family',
  description:
    'An own part is read by nobody but oneself and the unit. A child’s message goes into its own thread.',
  params: idParams,
  body: writeAsMemberShape.omit({ id: true }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'hanna',
    params: { id: of.parted },
    body: { unit: of.unit('guidance'), text: 'Voitko soittaa torstaina?' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await writeAsMember(caller, { ...params, ...body }),
  }),
})

const thread = operation({
  ...ours,
  method: 'post',
  path: '/my/families/{id}/thread',
  summary: 'Write in one’s own thread, as a child',
  params: idParams,
  body: z.object({ unit: id, text: z.string().min(1).max(8000) }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'wilma',
    params: { id: of.ownThread },
    body: { unit: of.unit('school'), text: 'Kan vi ses på måndag?' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await writeInOwnThread(caller, { ...params, ...body }),
  }),
})

const threadBody = z.object({ unit: id, member: id })
const threadExample = {
  as: 'wilma',
  params: { id: of.ownThread },
  body: { unit: of.unit('school'), member: of.member('carina') },
  status: 200,
}

const openThread = operation({
  ...ours,
  method: 'post',
  path: '/my/families/{id}/thread/open',
  summary: 'Let one of the family read one’s own thread as it stands now',
  params: idParams,
  body: threadBody,
  problems: [403, 409],
  answers: many,
  example: () => threadExample,
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await openOwnThread(caller, { ...params, ...body }),
  }),
})

const closeThread = operation({
  ...ours,
  method: 'post',
  path: '/my/families/{id}/thread/close',
  summary: 'End that one of the family reads one’s own thread',
  params: idParams,
  body: threadBody,
  problems: [403, 409],
  answers: many,
  example: () => threadExample,
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await closeOwnThread(caller, { ...params, ...body }),
  }),
})

const act = operation({
  ...ours,
  method: 'post',
  path: '/my/acting',
  summary: 'Act for a child in this session',
  description: 'Whatever the reason for a refusal, the answer is the same.',
  body: z.object({ child: id }),
  problems: [403],
  answers: renewed,
  example: () => ({ as: 'hanna', body: { child: of.member('eino') }, status: 200 }),
  run: async ({ caller, body, sessionToken }) => {
    return { status: 200, body: await actForChild(caller, { token: sessionToken ?? '', ...body }) }
  },
})

const endAct = operation({
  ...ours,
  method: 'delete',
  path: '/my/acting',
  summary: 'Act for oneself again',
  answers: renewed,
  example: () => ({ as: 'hanna', status: 200 }),
  run: async ({ caller, sessionToken }) => {
    return { status: 200, body: await endActing(caller, { token: sessionToken ?? '' }) }
  },
})

/** What one of a family sees and does for themselves. */
export const ownFamilyOperations: readonly Operation[] = [
  families,
  withUs,
  entries,
  consents,
  units,
  message,
  thread,
  openThread,
  closeThread,
  act,
  endAct,
]
