import { z } from 'zod'
import {
  askConsentShape,
  askConsent,
  callOffConsent,
  closeEntryTo,
  consentsOf,
  declineConsent,
  endGround,
  entryKinds,
  giveConsent,
  giveOwnConsent,
  giveOwnConsentShape,
  judgeMinor,
  judgeMinorShape,
  liftBan,
  noteConsent,
  noteConsentShape,
  openEntryTo,
  readEntries,
  recordGround,
  recordGroundShape,
  setBan,
  setBanShape,
  saidHow,
  withdrawConsent,
  withheldGrounds,
  writeEntry,
  writeEntryShape,
} from '#capabilities/families/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import type { Deps } from '#web/page.ts'
import { familySamples as of } from './family-samples.ts'
import { entryPage, entryPageOf, overview, overviewOf } from './family-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { id, idParams, lang, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Families', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const days = z.int().min(1).max(365).meta({ description: 'How many days it lasts, at most a year.' })

const until = (deps: Deps, count: number): PlainDate => addDays(helsinkiDate(deps.clock.now()), count)

const entries = operation({
  ...ours,
  method: 'get',
  auth: 'person-or-member',
  path: '/families/{id}/entries',
  summary: 'Read what one may read of a family’s entries, newest first',
  params: idParams,
  query: z.object({
    lang,
    page: z.coerce.number().int().min(1).default(1),
    about: id.optional(),
    thread: id.optional(),
    kind: z.enum(entryKinds).optional(),
  }),
  answers: { 200: { description: 'A page of twenty.', schema: entryPage } },
  example: () => ({ as: 'hanna', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query: { lang: reader, ...wanted } }) => ({
    status: 200,
    body: entryPageOf(await readEntries(caller, { ...params, ...wanted }), reader),
  }),
})

const write = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/entries',
  summary: 'Write in the register of one’s own unit',
  description: 'Nobody of the family reads it, unless named in `readers`.',
  params: idParams,
  body: writeEntryShape.omit({ id: true }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: { id: of.parted },
    body: { kind: 'note', text: 'Soitin Hannalle. Arki sujuu.', readers: [of.member('hanna')] },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await writeEntry(caller, { ...params, ...body }),
  }),
})

const openTo = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/family-entries/{id}/open',
  summary: 'Let one of the family read an entry',
  params: idParams,
  body: z.object({ member: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.entry },
    body: { member: of.member('aalto-17-tiia') },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await openEntryTo(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const closeTo = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/family-entries/{id}/close',
  summary: 'End that one of the family reads an entry; a professional names the ground',
  params: idParams,
  body: z.object({ member: id, ground: z.enum(withheldGrounds).optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.entry },
    body: { member: of.member('aalto-17-tiia'), ground: 'other-person' },
    status: 204,
  }),
  run: async ({ caller, params, body: { member, ground } }) => {
    await closeEntryTo(caller, { ...params, member, ...(ground === undefined ? {} : { ground }) })
    return { status: 204 }
  },
})

const judge = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/judgements',
  summary: 'Note whether a child understands a matter and what it wishes, for this contact',
  params: idParams,
  body: judgeMinorShape.omit({ id: true }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'psychologist',
    params: { id: of.ownThread },
    body: {
      child: of.member('wilma'),
      understands: true,
      guardiansMaySee: false,
      reasons: 'Kertoi itse, miksi ei halua äidin lukevan.',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await judgeMinor(caller, { ...params, ...body }),
  }),
})

const agreed = operation({
  ...ours,
  method: 'get',
  auth: 'person-or-member',
  path: '/families/{id}/consents',
  summary: 'Read what is asked, agreed, banned and grounded in a family',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'As far as one may know of it.', schema: overview } },
  example: () => ({ as: 'guide', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: overviewOf(await consentsOf(caller, params), query.lang),
  }),
})

const asking = {
  about: of.member('mikael'),
  giver: of.member('mikael'),
  organisation: of.organisation,
  register: of.register,
  purpose: 'who-is-with',
  scope: 'task',
  scopeId: 'families',
  forDays: 120,
} as const

const ask = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/consent-asks',
  summary: 'Ask one of the family for a consent',
  params: idParams,
  body: askConsentShape.omit({ id: true, until: true }).extend({ forDays: days }),
  problems: [403, 409],
  answers: made,
  example: () => ({ as: 'guide', params: { id: of.parted }, body: asking, status: 201 }),
  run: async ({ caller, deps, params, body: { forDays, ...body } }) => ({
    status: 201,
    body: await askConsent(caller, { ...params, ...body, until: until(deps, forDays) }),
  }),
})

const callOff = operation({
  ...ours,
  method: 'post',
  path: '/consent-asks/{id}/call-off',
  summary: 'Do not ask any more',
  params: idParams,
  problems: [409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: of.askedAgain }, status: 204 }),
  run: async ({ caller, params }) => {
    await callOffConsent(caller, params)
    return { status: 204 }
  },
})

const mine = { ...noInput, tag: 'Own family', auth: 'member', reach: 'private' } as const

const give = operation({
  ...mine,
  method: 'post',
  path: '/consent-asks/{id}/give',
  summary: 'Say yes to what one was asked',
  params: idParams,
  problems: [403, 409],
  answers: made,
  example: () => ({ as: 'aalto-17-tiia', params: { id: of.asked }, status: 201 }),
  run: async ({ caller, params }) => ({ status: 201, body: await giveConsent(caller, params) }),
})

const decline = operation({
  ...mine,
  method: 'post',
  path: '/consent-asks/{id}/decline',
  summary: 'Say no to what one was asked',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'aalto-17-tiia', params: { id: of.askedToo }, status: 204 }),
  run: async ({ caller, params }) => {
    await declineConsent(caller, params)
    return { status: 204 }
  },
})

const note = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/consents',
  summary: 'Write down a yes that was said face to face or by phone',
  params: idParams,
  body: noteConsentShape.omit({ id: true, until: true }).extend({ forDays: days }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: { id: of.parted },
    body: { ...asking, way: 'by-phone' },
    status: 201,
  }),
  run: async ({ caller, deps, params, body: { forDays, ...body } }) => ({
    status: 201,
    body: await noteConsent(caller, { ...params, ...body, until: until(deps, forDays) }),
  }),
})

const giveOwn = operation({
  ...mine,
  method: 'post',
  path: '/my/families/{id}/consents',
  summary: 'Give a consent unasked, to what is about oneself',
  params: idParams,
  body: giveOwnConsentShape.omit({ id: true, until: true }).extend({ forDays: days }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'hanna',
    params: { id: of.parted },
    body: {
      organisation: of.organisation,
      register: of.register,
      purpose: 'cooperation',
      scope: 'task',
      scopeId: 'families',
      forDays: 60,
    },
    status: 201,
  }),
  run: async ({ caller, deps, params, body: { forDays, ...body } }) => ({
    status: 201,
    body: await giveOwnConsent(caller, { ...params, ...body, until: until(deps, forDays) }),
  }),
})

const withdraw = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/consents/{id}/withdraw',
  summary: 'Take a consent back: it ends at once',
  description: 'By the giver or the one it is about; a worker to whom it was said names the way.',
  params: idParams,
  body: z.object({ way: z.enum(saidHow).optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'hanna', params: { id: of.consent }, body: {}, status: 204 }),
  run: async ({ caller, params, body: { way } }) => {
    await withdrawConsent(caller, { ...params, ...(way === undefined ? {} : { way }) })
    return { status: 204 }
  },
})

const ban = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/families/{id}/bans',
  summary: 'Ban that data is passed on; it stands above every consent',
  params: idParams,
  body: setBanShape.omit({ id: true }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'hanna',
    params: { id: of.parted },
    body: { about: of.member('hanna'), scope: 'task', scopeId: 'adults' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await setBan(caller, { ...params, ...body }),
  }),
})

const lift = operation({
  ...mine,
  method: 'post',
  path: '/bans/{id}/lift',
  summary: 'Lift a ban that one set, or that is about oneself',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'aalto-17-tiia', params: { id: of.ban }, status: 204 }),
  run: async ({ caller, params }) => {
    await liftBan(caller, params)
    return { status: 204 }
  },
})

const ground = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/grounds',
  summary: 'Record that the law lets something through without consent',
  params: idParams,
  body: recordGroundShape.omit({ id: true, until: true, hidden: true }).extend({ forDays: days }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: { id: of.parted },
    body: {
      organisation: of.county,
      register: 'health',
      law: 'patient-care',
      reference: 'Toimintaterapian jatko.',
      scope: 'task',
      scopeId: 'families',
      forDays: 30,
    },
    status: 201,
  }),
  run: async ({ caller, deps, params, body: { forDays, ...body } }) => ({
    status: 201,
    body: await recordGround(caller, { ...params, ...body, until: until(deps, forDays) }),
  }),
})

const endedGround = operation({
  ...ours,
  method: 'post',
  path: '/grounds/{id}/end',
  summary: 'A recorded ground does not stand any more',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: of.ground }, status: 204 }),
  run: async ({ caller, params }) => {
    await endGround(caller, params)
    return { status: 204 }
  },
})

/** What is written about a family, and what is agreed on it. */
export const familyEntryOperations: readonly Operation[] = [
  entries,
  write,
  openTo,
  closeTo,
  judge,
  agreed,
  ask,
  callOff,
  give,
  decline,
  note,
  giveOwn,
  withdraw,
  ban,
  lift,
  ground,
  endedGround,
]
