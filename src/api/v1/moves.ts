import { z } from 'zod'
import {
  acknowledge,
  acknowledgeUrgent,
  answer,
  assign,
  cancelHandOver,
  contact,
  decline,
  handOver,
  nameDeputy,
  note,
  professionalOutcomes,
  resolve,
  resume,
  take,
  wait,
} from '#capabilities/help-requests/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { type Example, noInput, operation, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'
import { id, idParams } from './shapes.ts'

type Target = { readonly id: string; readonly version: number | undefined }

/** One move with a request: all are made the same way and say nothing when they are done. */
export function move<B extends z.ZodObject>(declared: {
  name: string
  summary: string
  description?: string
  body: B
  example: (samples: Samples) => Pick<Example, 'as' | 'body'> & { id: string }
  make: (caller: Caller, on: Target, body: z.output<B>) => Promise<unknown>
}): Operation {
  const { name, summary, description = '' } = declared
  return operation({
    ...noInput,
    method: 'post',
    path: `/help-requests/{id}/${name}`,
    summary,
    description,
    tag: 'Work',
    auth: 'person',
    reach: 'private',
    params: idParams,
    headers: ifMatch,
    body: declared.body,
    problems: [403, 409, 412],
    answers: { 204: { description: 'Done.' } },
    example: (samples) => {
      const { id: on, ...rest } = declared.example(samples)
      return { ...rest, params: { id: on }, status: 204 }
    },
    run: async ({ caller, params, headers, body }) => {
      await declared.make(caller, { id: params.id, version: versionOf(headers['if-match']) }, body)
      return { status: 204 }
    },
  })
}

const nothing = noInput.body
const words = z.string().trim().min(1).max(4000)
const reason = z.string().trim().min(3).max(2000)

export const moves: readonly Operation[] = [
  move({
    name: 'take',
    summary: 'Take a request',
    description:
      'Whoever takes it coordinates it until somebody else has acknowledged a hand-over. Of two at once, one gets 409.',
    body: nothing,
    example: (samples) => ({ as: 'guide', id: samples.request }),
    make: (caller, on) => take(caller, on),
  }),
  move({
    name: 'notes',
    summary: 'Write a note for the workers',
    description: 'The family does not see it.',
    body: z.object({ text: words }),
    example: (samples) => ({
      as: 'guide',
      id: samples.request,
      body: { text: 'Kotipalvelussa on tilaa iltavuoroon.' },
    }),
    make: (caller, on, { text }) => note(caller, { ...on, text }),
  }),
  move({
    name: 'contacts',
    summary: 'Write down a try to reach the family',
    description: 'Only a reached family keeps the promise. An anonymous request cannot be reached this way.',
    body: z.object({ way: z.enum(['phone', 'text-message', 'email', 'visit']), reached: z.boolean() }),
    example: (samples) => ({ as: 'guide', id: samples.request, body: { way: 'phone', reached: false } }),
    make: (caller, on, body) => contact(caller, { ...on, ...body }),
  }),
  move({
    name: 'answer',
    summary: 'Answer the family',
    description:
      'The answer appears behind the code and keeps the promise. Whoever left an e-mail address gets a neutral word.',
    body: z.object({ text: words }),
    example: (samples) => ({
      as: 'guide',
      id: samples.request,
      body: {
        text: 'Hei! Kotipalvelusta voi tulla työntekijä illaksi. Sopiiko, että soitan keskiviikkona klo 12?',
      },
    }),
    make: (caller, on, { text }) => answer(caller, { ...on, text }),
  }),
  move({
    name: 'wait',
    summary: 'Wait for the family',
    description: 'The family has something to do first. The promise’s clock goes on.',
    body: nothing,
    example: (samples) => ({ as: 'guide', id: samples.request }),
    make: (caller, on) => wait(caller, on),
  }),
  move({
    name: 'resume',
    summary: 'Go on after waiting',
    body: nothing,
    example: (samples) => ({ as: 'guide', id: samples.request }),
    make: (caller, on) => resume(caller, on),
  }),
  move({
    name: 'deputy',
    summary: 'Name a deputy',
    description: 'A colleague of the same door who sees to it when the holder is away; null ends it.',
    body: z.object({ person: id.nullable() }),
    example: (samples) => ({ as: 'guide', id: samples.request, body: { person: samples.colleague } }),
    make: (caller, on, { person }) => nameDeputy(caller, { ...on, person }),
  }),
  move({
    name: 'hand-over',
    summary: 'Offer a request to another door',
    description:
      'To a door of the same controller, with the reason. The giver stays the holder until the offer is acknowledged. Another ' +
      'organisation’s contact is given to the family instead.',
    body: z.object({ toDoor: id, reason }),
    example: (samples) => ({
      as: 'guide',
      id: samples.request,
      body: {
        toDoor: samples.otherDoor,
        reason: 'Perhe tarvitsee kotipalvelua. Siirrosta on sovittu perheen kanssa.',
      },
    }),
    make: (caller, on, body) => handOver(caller, { ...on, ...body }),
  }),
  move({
    name: 'acknowledge',
    summary: 'Acknowledge a hand-over',
    description: 'From here on the receiver holds the request. The first promise stays as it was given.',
    body: nothing,
    example: (samples) => ({ as: 'second-guide', id: samples.request }),
    make: (caller, on) => acknowledge(caller, on),
  }),
  move({
    name: 'assign',
    summary: 'Give a request of the unit to another worker',
    description: 'For the unit’s lead, as when somebody falls ill.',
    body: z.object({ person: id }),
    example: (samples) => ({
      as: 'second-unit-lead',
      id: samples.request,
      body: { person: samples.colleagueThere },
    }),
    make: (caller, on, { person }) => assign(caller, { ...on, person }),
  }),
  move({
    name: 'resolve',
    summary: 'Close a request with its outcome',
    description: 'The text, if any, is the last thing the family reads behind its code.',
    body: z.object({ outcome: z.enum(professionalOutcomes), text: z.string().trim().max(4000).default('') }),
    example: (samples) => ({
      as: 'second-unit-lead',
      id: samples.request,
      body: {
        outcome: 'guided-to-service',
        text: 'Kotipalvelu alkaa maanantaina. Voit avata pyynnön uudestaan 30 päivän ajan.',
      },
    }),
    make: (caller, on, body) => resolve(caller, { ...on, ...body }),
  }),
  move({
    name: 'decline',
    summary: 'Decline a hand-over',
    description: 'The request is back on its giver’s list, with the reason.',
    body: z.object({ reason }),
    example: (samples) => ({
      as: 'second-guide',
      id: samples.offered,
      body: { reason: 'Asia kuuluu talousneuvontaan, perhe on siellä jo.' },
    }),
    make: (caller, on, body) => decline(caller, { ...on, ...body }),
  }),
  move({
    name: 'cancel-hand-over',
    summary: 'Take an offer back',
    description: 'While nobody has answered it.',
    body: nothing,
    example: (samples) => ({ as: 'guide', id: samples.offeredToo }),
    make: (caller, on) => cancelHandOver(caller, on),
  }),
  move({
    name: 'acknowledge-urgent',
    summary: 'Say that the danger words have been read',
    description: 'Somebody has read them and knows what to do; the alarm stops.',
    body: nothing,
    example: (samples) => ({ as: 'guide', id: samples.urgent }),
    make: (caller, on) => acknowledgeUrgent(caller, on),
  }),
]
