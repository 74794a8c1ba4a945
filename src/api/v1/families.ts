import { z } from 'zod'
import {
  addHelper,
  addHome,
  addPerson,
  addRelation,
  changeHome,
  changePerson,
  changeRelation,
  closeFamily,
  endHelper,
  endRelation,
  findFamily,
  listFamilies,
  livingShares,
  newPersonShape,
  openFamily,
  presenceClasses,
  readFamily,
  relationKinds,
  relationSources,
  removeHome,
  removePerson,
  serviceTasks,
} from '#capabilities/families/index.ts'
import { languages } from '#platform/text.ts'
import { familySamples as of } from './family-samples.ts'
import { family, familyOf, listedFamily, listedFamilyOf } from './family-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, lang, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Families', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const relation = {
  kind: z.enum(relationKinds),
  livesApart: z.boolean().default(false),
  source: z.enum(relationSources).default('worker'),
  validFrom: day.optional(),
  validTo: day.optional(),
}
const place = z.object({
  name: z.string().max(80).default(''),
  address: z.string().max(200).default(''),
  municipality: z.string().max(80).default(''),
})
const living = z.array(z.object({ person: id, share: z.enum(livingShares) })).max(20)

const list = operation({
  ...ours,
  method: 'get',
  path: '/families',
  summary: 'List the families in which one has a part',
  description:
    'Those with the newest change that one may see come first. Families of colleagues are not there.',
  query: z.object({ lang, words: z.string().max(80).default(''), after: z.string().max(80).optional() }),
  answers: {
    200: {
      description: 'A page of families; `next` goes into `after`.',
      schema: z.object({ items: z.array(listedFamily), next: z.string().nullable() }),
    },
  },
  example: () => ({ as: 'guide', query: { words: 'eino' }, status: 200 }),
  run: async ({ caller, query }) => {
    const { families, next } = await listFamilies(caller, {
      words: query.words,
      ...(query.after === undefined ? {} : { after: query.after }),
    })
    return { status: 200, body: { items: families.map((item) => listedFamilyOf(item, query.lang)), next } }
  },
})

const find = operation({
  ...ours,
  method: 'post',
  path: '/families/find',
  summary: 'Find one’s own families by the identity code of one of their people',
  description: 'Finds only where one has a part already; anything else is the same empty answer.',
  body: z.object({ identity: z.string().max(20) }),
  problems: [429],
  answers: { 200: { description: 'Ids of families.', schema: z.object({ families: z.array(id) }) } },
  example: () => ({ as: 'guide', body: { identity: of.code('eino') }, status: 200 }),
  run: async ({ caller, body, from }) => {
    const { families } = await findFamily(caller, { ...body, from })
    return { status: 200, body: { families: [...families] } }
  },
})

const open = operation({
  ...ours,
  method: 'post',
  path: '/families',
  summary: 'Open a family in one’s own register',
  description:
    'Whoever opens it is its responsible worker. Relations name people by their places in `people`.',
  body: z.object({
    unit: id.optional(),
    serviceTask: z.enum(serviceTasks),
    class: z.enum(presenceClasses).optional(),
    people: z.array(newPersonShape).min(1).max(20),
    relations: z
      .array(z.object({ ...relation, child: z.int().min(0), adult: z.int().min(0) }))
      .max(60)
      .default([]),
  }),
  problems: [403, 409],
  answers: {
    201: { description: 'Opened.', schema: z.object({ id, people: z.array(id) }) },
  },
  example: () => ({
    as: 'guide',
    body: {
      serviceTask: 'families',
      people: [
        { name: 'Veera Esimerkki', part: 'adult' },
        { name: 'Sulo Esimerkki', part: 'child', bornOn: '2020-02-02' },
      ],
      relations: [{ child: 1, adult: 0, kind: 'guardian' }],
    },
    status: 201,
  }),
  run: async ({ caller, body }) => {
    const opened = await openFamily(caller, body)
    return { status: 201, body: { id: opened.id, people: [...opened.people] } }
  },
})

const read = operation({
  ...ours,
  method: 'get',
  auth: 'person-or-member',
  path: '/families/{id}',
  summary: 'Read one family',
  description: 'What is shown follows from the relation: see `by`. A family without one is not found.',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'The family.', schema: family } },
  example: () => ({ as: 'guide', params: { id: of.parted }, status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: familyOf(await readFamily(caller, params), query.lang),
  }),
})

const close = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/close',
  summary: 'End the part of one’s own unit; the last one closes the family',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: of.plain }, status: 204 }),
  run: async ({ caller, params }) => {
    await closeFamily(caller, params)
    return { status: 204 }
  },
})

const person = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/people',
  summary: 'Add somebody to a family',
  params: idParams,
  body: newPersonShape,
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ person: id }) } },
  example: () => ({
    as: 'guide',
    params: { id: of.plain },
    body: { name: 'Mummo Esimerkki', part: 'adult' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addPerson(caller, { ...params, ...body }),
  }),
})

const personParams = z.object({ id, person: id })

const changedPerson = operation({
  ...ours,
  method: 'put',
  path: '/families/{id}/people/{person}',
  summary: 'Change what is noted of somebody',
  description:
    'What is left out stays. Phone and e-mail come together in `contact`; an empty one is taken away.',
  params: personParams,
  body: z.object({
    version: z.int().positive().optional(),
    name: z.string().min(1).max(120).optional(),
    bornOn: day.nullable().optional(),
    language: z.enum(languages).optional(),
    identity: z.string().max(20).optional(),
    contact: z.object({ phone: z.string().max(40), email: z.string().max(200) }).optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.parted, person: of.member('hanna') },
    body: { contact: { phone: '040 000 0051', email: '' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePerson(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const removedPerson = operation({
  ...ours,
  method: 'delete',
  path: '/families/{id}/people/{person}',
  summary: 'Somebody belongs to the family no more',
  params: personParams,
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.plain, person: of.member('aalto-17-joni') },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removePerson(caller, params)
    return { status: 204 }
  },
})

const addedRelation = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/relations',
  summary: 'Note what an adult is to a child',
  params: idParams,
  body: z.object({ ...relation, child: id, adult: id }),
  problems: [403, 409],
  answers: { 201: { description: 'Noted.', schema: z.object({ relation: id }) } },
  example: () => ({
    as: 'guide',
    params: { id: of.plain },
    body: {
      child: of.member('aalto-17-vilma'),
      adult: of.member('aalto-17-tiia'),
      kind: 'informed-parent',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addRelation(caller, { ...params, ...body }),
  }),
})

const relationParams = z.object({ id, relation: id })

const changedRelation = operation({
  ...ours,
  method: 'put',
  path: '/families/{id}/relations/{relation}',
  summary: 'Change a relation: where the adult lives, on what it stands, its last day',
  params: relationParams,
  body: z.object({
    livesApart: z.boolean().optional(),
    source: z.enum(relationSources).optional(),
    validTo: day.nullable().optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.parted, relation: of.relation },
    body: { livesApart: true },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeRelation(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const endedRelation = operation({
  ...ours,
  method: 'delete',
  path: '/families/{id}/relations/{relation}',
  summary: 'End a relation: acting and reading end with it at the next request',
  params: relationParams,
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.plain, relation: of.otherRelation },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await endRelation(caller, params)
    return { status: 204 }
  },
})

const home = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/homes',
  summary: 'Add a home and who lives there',
  params: idParams,
  body: z.object({ place, living: living.default([]) }),
  problems: [403, 409],
  answers: { 201: { description: 'Added.', schema: z.object({ home: id }) } },
  example: () => ({
    as: 'guide',
    params: { id: of.parted },
    body: {
      place: { name: 'Mummola', municipality: 'Vaasa' },
      living: [{ person: of.member('ella'), share: 'at-times' }],
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addHome(caller, { ...params, ...body }),
  }),
})

const homeParams = z.object({ id, home: id })

const changedHome = operation({
  ...ours,
  method: 'put',
  path: '/families/{id}/homes/{home}',
  summary: 'Change a home or who lives there',
  params: homeParams,
  body: z.object({ place: place.optional(), living: living.optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.parted, home: of.home },
    body: { place: { name: 'Äidin koti', address: 'Kauppapuistikko 31 A 4', municipality: 'Vaasa' } },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeHome(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const removedHome = operation({
  ...ours,
  method: 'delete',
  path: '/families/{id}/homes/{home}',
  summary: 'Remove a home',
  params: homeParams,
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { id: of.plain, home: of.otherHome },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await removeHome(caller, params)
    return { status: 204 }
  },
})

const helper = operation({
  ...ours,
  method: 'post',
  auth: 'person-or-member',
  path: '/families/{id}/helpers',
  summary: 'Name somebody who helps and has no account here',
  description: 'One of a family sees those whom they have named themselves.',
  params: idParams,
  body: z.object({ name: z.string().min(1).max(120), says: z.string().max(400).default('') }),
  problems: [403, 409],
  answers: { 201: { description: 'Named.', schema: z.object({ helper: id }) } },
  example: () => ({
    as: 'hanna',
    params: { id: of.parted },
    body: { name: 'Naapuri Tuula', says: 'Voi hakea koulusta.' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addHelper(caller, { ...params, ...body }),
  }),
})

const endedHelper = operation({
  ...ours,
  method: 'delete',
  auth: 'person-or-member',
  path: '/families/{id}/helpers/{helper}',
  summary: 'Somebody does not help any more',
  params: z.object({ id, helper: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: { id: of.parted, helper: of.helper }, status: 204 }),
  run: async ({ caller, params }) => {
    await endHelper(caller, params)
    return { status: 204 }
  },
})

/** Families: who belongs to them, how they live. `closeFamily` comes after everything that the examples do to it. */
export const familyOperations: readonly Operation[] = [
  list,
  find,
  open,
  read,
  person,
  changedPerson,
  addedRelation,
  changedRelation,
  endedRelation,
  removedPerson,
  home,
  changedHome,
  removedHome,
  helper,
  endedHelper,
]
export const closingFamily: Operation = close
