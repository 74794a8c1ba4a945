import { z } from 'zod'
import {
  acknowledgeJoin,
  addJoin,
  changeJoin,
  declineJoin,
  dropJoin,
  joinKinds,
  noteJoinAnswer,
  offerJoin,
  receivedJoins,
} from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { planExampleId } from '#seed/demo/cases/load-plan-examples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, isoOrNull, lang } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const done = { 204: { description: 'Done.' } } as const
const version = z.int().min(1).meta({
  description: 'The version that was seen. When it has changed since: 409 with join.changed-meanwhile.',
})
const remark = z.string().max(2000).default('')
const of = (name: string): { readonly id: string } => ({ id: planExampleId(name) })

const added = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/joins',
  summary: 'Note where the family moves on to another service: at school start, 13, 16, 18, 23, or a change',
  params: idParams,
  body: z.object({
    kind: z.enum(joinKinds),
    about: id.nullable().optional(),
    dueOn: day.nullable().default(null).meta({ description: 'Of an age it comes from the day of birth.' }),
    words: remark,
  }),
  problems: [403, 409],
  answers: { 201: { description: 'Noted.', schema: z.object({ id }) } },
  example: () => ({
    as: 'guide',
    params: { id: caseExampleId('case') },
    body: { kind: 'service-change', dueOn: '2027-08-01', words: 'Leikkiryhmästä kouluun.' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await addJoin(caller, { ...params, ...body }),
  }),
})

const changed = operation({
  ...ours,
  method: 'put',
  path: '/joins/{id}',
  summary: 'Change the day and the words of a join',
  params: idParams,
  body: z.object({ version, dueOn: day, words: remark }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('join'),
    body: { version: 1, dueOn: '2027-08-10', words: 'Vilman leikkiryhmä vaihtuu kouluun elokuussa.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changeJoin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const offered = operation({
  ...ours,
  method: 'post',
  path: '/joins/{id}/offer',
  summary: 'Offer a join to a receiver: a unit or worker of the product, or somebody outside in words',
  description:
    'To another register only where it is with the family already, or a consent or a ground is on file.',
  params: idParams,
  body: z.object({
    version,
    receiverUnit: id.nullable().default(null),
    receiverPerson: id.nullable().default(null),
    receiver: z.string().max(300).default(''),
    words: z.string().max(2000).optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('join'),
    body: { version: 2, receiver: 'Keskustan koulu, rehtori' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await offerJoin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const received = operation({
  ...ours,
  method: 'get',
  path: '/received-joins',
  summary: 'List the joins offered to oneself or to one’s unit',
  description: 'The words written for the receiver, and nothing else of the family.',
  query: z.object({
    lang,
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    state: z.enum(['offered', 'acknowledged']).default('offered'),
  }),
  answers: {
    200: {
      description: 'The nearest day first; those acknowledged within 90 days, the newest first.',
      schema: z.object({
        items: z.array(
          z.object({
            id,
            kind: z.enum(joinKinds),
            dueOn: day,
            words: z.string(),
            from: z.object({ name: z.string(), unit: z.string() }),
            unit: z.string().nullable(),
            toMe: z.boolean(),
            offeredAt: instant,
            acknowledgedAt: instant.nullable(),
            late: z.boolean(),
          }),
        ),
        page: z.int(),
        more: z.boolean(),
      }),
    },
  },
  example: () => ({ as: 'guide', status: 200 }),
  run: async ({ caller, query: { lang: reader, ...wanted } }) => {
    const found = await receivedJoins(caller, wanted)
    return {
      status: 200,
      body: {
        page: found.page,
        more: found.more,
        items: found.items.map((each) => ({
          ...each,
          from: { name: each.from.name, unit: inLanguage(each.from.unit, reader) },
          unit: each.unit === null ? null : inLanguage(each.unit, reader),
          offeredAt: iso(each.offeredAt),
          acknowledgedAt: isoOrNull(each.acknowledgedAt),
        })),
      },
    }
  },
})

const acknowledged = operation({
  ...ours,
  method: 'post',
  path: '/joins/{id}/acknowledge',
  summary: 'Say as the receiver: we have it',
  params: idParams,
  body: z.object({ words: remark }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('join-offered'),
    body: { words: 'Soitan perheelle.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await acknowledgeJoin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const declined = operation({
  ...ours,
  method: 'post',
  path: '/joins/{id}/decline',
  summary: 'Say no as the receiver, with the reason: it is open again',
  params: idParams,
  body: z.object({ words: z.string().min(1).max(2000) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('join-offered-too'),
    body: { words: 'Kuuluu toiselle alueelle.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await declineJoin(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const noted = operation({
  ...ours,
  method: 'post',
  path: '/joins/{id}/answer',
  summary: 'Note what a receiver outside the product said by phone',
  params: idParams,
  body: z.object({ acknowledges: z.boolean(), words: z.string().min(1).max(2000) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('join-outside'),
    body: { acknowledges: true, words: 'Rehtori lupasi puhelimessa.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await noteJoinAnswer(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const dropped = operation({
  ...ours,
  method: 'delete',
  path: '/joins/{id}',
  summary: 'Leave a join out of the plan',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: of('join-to-drop'), status: 204 }),
  run: async ({ caller, params }) => {
    await dropJoin(caller, params)
    return { status: 204 }
  },
})

/** Joins: who receives, by when, and whether they have said so. */
export const caseJoinOperations: readonly Operation[] = [
  added,
  changed,
  offered,
  received,
  acknowledged,
  declined,
  noted,
  dropped,
]
