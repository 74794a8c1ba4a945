import { z } from 'zod'
import {
  answerVoice,
  giveVoice,
  heardVoices,
  ownVoices,
  voiceKinds,
  voicesOfCase,
  voiceVerdicts,
} from '#capabilities/casework/index.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { talkExampleId } from '#seed/demo/cases/load-talk-examples.ts'
import { caseVoice, caseVoiceOf, heardVoice, heardVoiceOf, ownVoice, ownVoiceOf } from './case-talk-shapes.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const own = { ...ours, auth: 'member' } as const
const theCase = { id: caseExampleId('case') }

const given = operation({
  ...own,
  method: 'post',
  path: '/cases/{id}/voices',
  summary: 'Say how the help works, or wish for another worker',
  description:
    'Feedback goes to those who work on the case. A wish goes to whoever leads the unit, to nobody who works on the case, and is ' +
    'answered within five working days.',
  params: idParams,
  body: z.object({
    kind: z.enum(voiceKinds),
    rating: z.int().min(1).max(5).nullable().default(null),
    text: z.string().max(4000).default(''),
  }),
  problems: [403, 409, 429],
  answers: {
    201: { description: 'Said.', schema: z.object({ id, answerBy: day.nullable() }) },
  },
  example: () => ({
    as: 'aalto-17-tiia',
    params: theCase,
    body: { kind: 'feedback', rating: 5, text: 'Nyt tiedän, kenelle soittaa.' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await giveVoice(caller, { ...params, ...body }),
  }),
})

const mine = operation({
  ...own,
  method: 'get',
  path: '/my/voices',
  summary: 'Read what one has said oneself, and what was answered',
  answers: { 200: { description: 'The newest first.', schema: z.object({ items: z.array(ownVoice) }) } },
  example: () => ({ as: 'aalto-17-tiia', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { items: (await ownVoices(caller, {})).map(ownVoiceOf) },
  }),
})

const ofCase = operation({
  ...ours,
  method: 'get',
  path: '/cases/{id}/voices',
  summary: 'Read the feedback of a case',
  params: idParams,
  problems: [403],
  answers: { 200: { description: 'The newest first.', schema: z.object({ items: z.array(caseVoice) }) } },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: { items: (await voicesOfCase(caller, params)).map(caseVoiceOf) },
  }),
})

const heard = operation({
  ...ours,
  method: 'get',
  path: '/case-wishes',
  summary: 'Read the wishes for another worker that one is to answer',
  answers: {
    200: {
      description: 'Those that wait first; never whose they are.',
      schema: z.object({ items: z.array(heardVoice) }),
    },
  },
  example: () => ({ as: 'unit-lead', status: 200 }),
  run: async ({ caller }) => ({
    status: 200,
    body: { items: (await heardVoices(caller, {})).map(heardVoiceOf) },
  }),
})

const answered = operation({
  ...ours,
  method: 'post',
  path: '/case-voices/{id}/answer',
  summary: 'Answer feedback, or a wish with what came of it',
  params: idParams,
  body: z.object({
    text: z.string().min(1).max(4000),
    verdict: z.enum(voiceVerdicts).nullable().default(null).meta({ description: 'For a wish alone.' }),
  }),
  problems: [403, 409],
  answers: { 204: { description: 'Answered; the one who said it is told.' } },
  example: () => ({
    as: 'guide',
    params: { id: talkExampleId('feedback') },
    body: { text: 'Kiitos, että kerroit.' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await answerVoice(caller, { ...params, ...body })
    return { status: 204 }
  },
})

export const caseVoiceOperations: readonly Operation[] = [given, mine, ofCase, heard, answered]
