import { z } from 'zod'
import {
  barReasons,
  blockGuardian,
  checkProtection,
  endProtection,
  endProxyBar,
  liftBlock,
  noteRegisterNews,
  protectionsToCheck,
  setProtection,
  setProxyBar,
} from '#capabilities/families/index.ts'
import { familySamples as of } from './family-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams } from './shapes.ts'

const ours = { ...noInput, tag: 'Families', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const worker = 'guide'

const block = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/blocks',
  summary: 'Keep an adult away from a child’s matters',
  description: 'It stands by the two until it is lifted, whatever a register says later.',
  params: idParams,
  body: z.object({ child: id, adult: id, ground: z.string().min(1).max(1000) }),
  problems: [403, 409],
  answers: { 201: { description: 'Kept away.', schema: z.object({ block: id }) } },
  example: () => ({
    as: worker,
    params: { id: of.plain },
    body: {
      child: of.member('aalto-17-vilma'),
      adult: of.member('aalto-17-tiia'),
      ground: 'Päätös yhteydenpidosta.',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await blockGuardian(caller, { ...params, ...body }),
  }),
})

const lifted = operation({
  ...ours,
  method: 'delete',
  path: '/families/{id}/blocks/{block}',
  summary: 'Let an adult back to a child’s matters',
  params: z.object({ id, block: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: worker, params: { id: of.protected, block: of.block }, status: 204 }),
  run: async ({ caller, params }) => {
    await liftBlock(caller, params)
    return { status: 204 }
  },
})

const bar = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/bars',
  summary: 'Note that nobody acts for a child: it is in care, or a court has decided',
  params: idParams,
  body: z.object({
    child: id,
    reason: z.enum(barReasons),
    since: day.optional(),
    until: day.optional(),
  }),
  problems: [403, 409],
  answers: { 201: { description: 'Noted.', schema: z.object({ bar: id }) } },
  example: () => ({
    as: worker,
    params: { id: of.plain },
    body: { child: of.member('aalto-17-vilma'), reason: 'court' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await setProxyBar(caller, { ...params, ...body }),
  }),
})

const endedBar = operation({
  ...ours,
  method: 'delete',
  path: '/families/{id}/bars/{bar}',
  summary: 'Guardians may act for the child again',
  params: z.object({ id, bar: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: worker, params: { id: of.plain, bar: of.bar }, status: 204 }),
  run: async ({ caller, params }) => {
    await endProxyBar(caller, params)
    return { status: 204 }
  },
})

const personParams = z.object({ id, person: id })

const protect = operation({
  ...ours,
  method: 'put',
  path: '/families/{id}/people/{person}/protection',
  summary: 'Note a protected address, or look again that it stands',
  description:
    'With `until` it is noted or lengthened; without, it was looked up in the register and stands.',
  params: personParams,
  body: z.object({ until: day.nullable().optional() }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: worker,
    params: { id: of.protected, person: of.member('nea') },
    body: {},
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    if (body.until === undefined) await checkProtection(caller, params)
    else if (body.until === null) await endProtection(caller, params)
    else await setProtection(caller, { ...params, until: body.until })
    return { status: 204 }
  },
})

const toCheck = operation({
  ...ours,
  method: 'get',
  path: '/protections-to-check',
  summary: 'List protected addresses that one is to look up in the register',
  answers: {
    200: {
      description: 'Those that end within a month, or were not checked for a year.',
      schema: z.object({
        items: z.array(
          z.object({ family: id, person: id, name: z.string(), until: day, checkedOn: day.nullable() }),
        ),
      }),
    },
  },
  example: () => ({ as: worker, status: 200 }),
  run: async ({ caller }) => ({ status: 200, body: { items: [...(await protectionsToCheck(caller, {}))] } }),
})

const news = operation({
  ...ours,
  method: 'post',
  path: '/families/{id}/register-news',
  summary: 'Take over what the population register says of a child’s guardians',
  description:
    'What a court, an agreement or a worker has noted stays, and nobody who is kept away is let back in.',
  params: idParams,
  body: z.object({
    child: id,
    guardians: z
      .array(
        z.object({
          identity: z.string().max(20),
          name: z.string().min(1).max(120),
          livesApart: z.boolean().default(false),
        }),
      )
      .max(6),
  }),
  problems: [403, 409],
  answers: {
    200: {
      description: 'How many were added and ended.',
      schema: z.object({ added: z.int(), ended: z.int() }),
    },
  },
  example: () => ({
    as: worker,
    params: { id: of.plain },
    body: {
      child: of.member('aalto-17-vilma'),
      guardians: [{ identity: of.code('aalto-17-tiia'), name: 'Tiia Aalto' }],
    },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await noteRegisterNews(caller, { ...params, ...body }),
  }),
})

/** Whom a child’s matters are kept from, and where protected people are. */
export const familyGuardOperations: readonly Operation[] = [
  block,
  lifted,
  bar,
  endedBar,
  protect,
  toCheck,
  news,
]
