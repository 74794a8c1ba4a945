import { z } from 'zod'
import {
  announceDecision,
  assessChildImpact,
  assessmentShape,
  changeDecision,
  confirmDecision,
  decisionKinds,
  decisionShape,
  decisionStates,
  draftDecision,
  dropDecision,
  listDecisions,
  makeDecision,
  readDecision,
  recipientShape,
  setDecisionRecipients,
} from '#capabilities/network/index.ts'
import {
  as,
  done,
  idParams,
  key,
  made,
  on,
  operation,
  type Operations,
  ours,
  version,
  written,
} from './forum-calls.ts'
import { forumSamples as sample, sampleAssessment, sampleDecision } from './forum-samples.ts'
import { decisionItem, oneDecision, pageOf, wired } from './forum-shapes.ts'
import { countyCode, day, id } from './shapes.ts'

/** Decisions of forums: made, told, confirmed, superseded; what they mean for children. */

const decisionPage = pageOf(decisionItem)
const recipients = z.array(recipientShape).max(60)
const recipient = { kind: 'person', of: sample.person } as const

const decisions = operation({
  ...ours,
  method: 'get',
  path: '/decisions',
  summary: 'What forums have decided',
  query: z.object({
    county: countyCode.optional(),
    forum: id.optional(),
    area: id.optional(),
    state: z.enum(decisionStates).optional(),
    kind: z.enum(decisionKinds).optional(),
    waits: z.enum(['me', 'announcement', 'confirmation', 'review']).optional(),
    words: z.string().max(100).optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  answers: { 200: { description: 'A page of them.', schema: decisionPage } },
  example: () => ({ as, query: { kind: 'premises' }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: wired(decisionPage, await listDecisions(caller, query)),
  }),
})

const draft = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/decisions',
  summary: 'A decision as a draft; it may come in the stead of another',
  params: idParams,
  body: z.object({
    meeting: id.nullable().default(null),
    matter: id.nullable().default(null),
    supersedes: id.nullable().default(null),
    decision: decisionShape,
    recipients: recipients.default([]),
    key,
  }),
  answers: made,
  example: on(sample.forum, { decision: sampleDecision, key: sample.keys.decision }, 201),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await draftDecision(caller, { ...body, ...params }) }
  },
})

const decision = operation({
  ...ours,
  method: 'get',
  path: '/decisions/{id}',
  summary: 'A decision: grounds, recipients, confirmations, what it means for children',
  params: idParams,
  answers: { 200: { description: 'As it stands.', schema: oneDecision } },
  example: () => ({ as, params: { id: sample.decision }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: wired(oneDecision, await readDecision(caller, params)),
  }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/decisions/{id}',
  summary: 'Other words, until somebody has confirmed it',
  params: idParams,
  body: z.object({ version, decision: decisionShape }),
  answers: done,
  example: on(sample.decision, { version: 1, decision: sampleDecision }),
  run: async ({ caller, params, body }) => {
    await changeDecision(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const recipientsSet = operation({
  ...ours,
  method: 'put',
  path: '/decisions/{id}/recipients',
  summary: 'Whom it concerns',
  params: idParams,
  body: z.object({ recipients }),
  answers: done,
  example: on(sample.decision, { recipients: [recipient] }),
  run: async ({ caller, params, body }) => {
    await setDecisionRecipients(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const assess = operation({
  ...ours,
  method: 'put',
  path: '/decisions/{id}/child-impact',
  summary: 'What it means for children; 0 where nothing is written yet',
  params: idParams,
  body: z.object({ version: z.int().min(0), assessment: assessmentShape }),
  answers: written,
  example: on(sample.decision, { version: 0, assessment: sampleAssessment }, 200),
  run: async ({ caller, params, body }) => {
    return { status: 200, body: await assessChildImpact(caller, { ...body, ...params }) }
  },
})

const make = operation({
  ...ours,
  method: 'post',
  path: '/decisions/{id}/make',
  summary: 'Made: it gets its number',
  params: idParams,
  body: z.object({ version, madeOn: day.optional() }),
  answers: done,
  example: on(sample.decision, { version: 2 }),
  run: async ({ caller, params, body }) => {
    await makeDecision(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const announce = operation({
  ...ours,
  method: 'post',
  path: '/decisions/{id}/announce',
  summary: 'Told to everybody whom it concerns',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.decision, { version: 3 }),
  run: async ({ caller, params, body }) => {
    await announceDecision(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const confirm = operation({
  ...ours,
  method: 'post',
  path: '/decisions/{id}/confirm',
  summary: 'Somebody whom it was told to knows of it',
  params: idParams,
  body: z.object({ recipient: id }),
  answers: done,
  example: on(sample.decision, { recipient: sample.recipient }),
  run: async ({ caller, params, body }) => {
    await confirmDecision(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const drop = operation({
  ...ours,
  method: 'post',
  path: '/decisions/{id}/drop',
  summary: 'A draft that comes to nothing',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.otherDecision, { version: 1 }),
  run: async ({ caller, params, body }) => {
    await dropDecision(caller, { ...body, ...params })
    return { status: 204 }
  },
})

export const decisionOperations: Operations = [
  decisions,
  draft,
  decision,
  change,
  recipientsSet,
  assess,
  make,
  announce,
  confirm,
  drop,
]
