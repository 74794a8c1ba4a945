import { z } from 'zod'
import {
  acceptReferral,
  askCancel,
  askConsent,
  askMore,
  bookWarmHandOver,
  completeReferral,
  confirmCancel,
  consentGivers,
  consentWays,
  declineReasons,
  declineReferral,
  discardReferral,
  giveConsent,
  giveMore,
  mistakenReferral,
  noteReferral,
  positionBands,
  reassignReferral,
  receiveReferral,
  recordWarmHandOver,
  redirectReferral,
  referralOutcomes,
  refuseCancel,
  sendElsewhere,
  sendReferral,
  settledHow,
  settleReferral,
  startReferral,
  waitlistReferral,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { ifMatch, versionOf } from './if-match.ts'
import { type Example, noInput, operation, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'
import { day, id, idParams, instant } from './shapes.ts'

type Target = { readonly id: string; readonly version: number | undefined }
type Shown = Pick<Example, 'as' | 'body'> & { readonly id: string }

const guestToo = ' The session of a receiver without accounts may make it too.'

/** One move of a referral: made like all others, and nothing is said when it is done. */
function move<B extends z.ZodObject>(declared: {
  name: string
  summary: string
  description?: string
  /** The receiver makes it: a person, or a guest behind its signed link. */
  receivers?: true
  body: B
  example: (samples: Samples) => Shown
  make: (caller: Caller, on: Target, body: z.output<B>) => Promise<unknown>
}): Operation {
  const { name, summary, description = '', receivers } = declared
  return operation({
    ...noInput,
    method: 'post',
    path: `/referrals/{id}/${name}`,
    summary,
    description: receivers === true ? `${description}${guestToo}`.trim() : description,
    tag: 'Referrals',
    auth: receivers === true ? 'person-or-guest' : 'person',
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
const maybeWords = z.string().trim().max(4000).default('')
const side = z.enum(['sender', 'receiver']).optional()
const ownNumber = z
  .string()
  .trim()
  .max(60)
  .nullable()
  .default(null)
  .meta({ description: 'The receiver’s own number for the same referral.' })
const goesOn = {
  201: {
    description: 'The referral that goes on with the same thread, first promise and code.',
    schema: z.object({ id, isSent: z.boolean() }),
  },
} as const

/** A move after which another referral goes on. */
function onwards<B extends z.ZodObject>(declared: {
  name: string
  summary: string
  description: string
  receivers: boolean
  body: B
  example: (samples: Samples) => Shown
  make: (caller: Caller, on: Target, body: z.output<B>) => Promise<{ id: string; isSent: boolean }>
}): Operation {
  return operation({
    ...noInput,
    method: 'post',
    path: `/referrals/{id}/${declared.name}`,
    summary: declared.summary,
    description: declared.description,
    tag: 'Referrals',
    auth: declared.receivers ? 'person-or-guest' : 'person',
    reach: 'private',
    params: idParams,
    headers: ifMatch,
    body: declared.body,
    problems: [403, 409, 412],
    answers: goesOn,
    example: (samples) => {
      const { id: on, ...rest } = declared.example(samples)
      return { ...rest, params: { id: on }, status: 201 }
    },
    run: async ({ caller, params, headers, body }) => ({
      status: 201,
      body: await declared.make(caller, { id: params.id, version: versionOf(headers['if-match']) }, body),
    }),
  })
}

/** In the order in which the examples lead one referral from its draft to its end. */
export const referralMoveOperations: readonly Operation[] = [
  move({
    name: 'ask-consent',
    summary: 'Show the family a draft and ask',
    description: 'The family sees exactly what would go, behind its code.',
    body: nothing,
    example: ({ referrals }) => ({ as: 'school-nurse', id: referrals.made }),
    make: (caller, on) => askConsent(caller, on),
  }),
  move({
    name: 'consents',
    summary: 'Note the family’s consent',
    description: 'For this receiver and the fields that are shared now.',
    body: z.object({ giver: z.enum(consentGivers), way: z.enum(consentWays) }),
    example: ({ referrals }) => ({
      as: 'school-nurse',
      id: referrals.made,
      body: { giver: 'guardian', way: 'by-phone' },
    }),
    make: (caller, on, body) => giveConsent(caller, { ...on, ...body }),
  }),
  move({
    name: 'send',
    summary: 'Send a referral',
    description:
      'Only shared fields go. To another controller or register the family has consented to just these fields, or a ground of ' +
      'the law is recorded; a consent given on the spot may come along.',
    body: z.object({
      consent: z
        .object({ giver: z.enum(consentGivers), way: z.enum(consentWays) })
        .nullable()
        .default(null),
    }),
    example: ({ referrals }) => ({ as: 'school-nurse', id: referrals.made, body: {} }),
    make: (caller, on, body) => sendReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'receive',
    summary: 'Say that a referral has come',
    receivers: true,
    body: z.object({ number: ownNumber }),
    example: ({ referrals }) => ({ as: 'ngo-worker', id: referrals.made, body: { number: 'R-12' } }),
    make: (caller, on, body) => receiveReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'ask-more',
    summary: 'Ask the sender for more',
    receivers: true,
    body: z.object({ text: words }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { text: 'Minkä ikäinen lapsi on?' },
    }),
    make: (caller, on, body) => askMore(caller, { ...on, ...body }),
  }),
  move({
    name: 'give-more',
    summary: 'Answer what the receiver asked',
    body: z.object({ text: words }),
    example: ({ referrals }) => ({ as: 'school-nurse', id: referrals.made, body: { text: 'Seitsemän.' } }),
    make: (caller, on, body) => giveMore(caller, { ...on, ...body }),
  }),
  move({
    name: 'messages',
    summary: 'Write to the other side',
    receivers: true,
    body: z.object({ text: words, as: side }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { text: 'Soitan perheelle huomenna.' },
    }),
    make: (caller, { id: on }, body) => writeReferral(caller, { id: on, ...body }),
  }),
  move({
    name: 'notes',
    summary: 'Write a note for one’s own side',
    description: 'Neither the other side nor the family reads it.',
    receivers: true,
    body: z.object({ text: words, as: side }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { text: 'Ryhmässä on tilaa kahdelle.' },
    }),
    make: (caller, { id: on }, body) => noteReferral(caller, { id: on, ...body }),
  }),
  move({
    name: 'accept',
    summary: 'Accept a referral',
    description: 'Whoever accepts is its named person. Of two at once, one gets 409.',
    receivers: true,
    body: z.object({ number: ownNumber, text: maybeWords }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { text: 'Tervetuloa ryhmään.' },
    }),
    make: (caller, on, body) => acceptReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'meetings',
    summary: 'Book a warm hand-over',
    description: 'One talk of three. Without a calendar it is one’s own.',
    body: z.object({
      calendar: id.optional(),
      startsAt: instant,
      minutes: z.int().min(5).max(240).default(30),
      way: z.enum(['on-site', 'remote', 'phone']).default('remote'),
    }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { startsAt: '2031-03-05T10:00:00Z', minutes: 30, way: 'phone' },
    }),
    make: (caller, on, body) => bookWarmHandOver(caller, { ...on, ...body }),
  }),
  move({
    name: 'meetings/current',
    summary: 'Record a warm hand-over as held or not',
    description: 'Not to be held, its time is given back.',
    body: z.object({ held: z.boolean() }),
    example: ({ referrals }) => ({ as: 'ngo-worker', id: referrals.made, body: { held: false } }),
    make: (caller, on, body) => recordWarmHandOver(caller, { ...on, ...body }),
  }),
  move({
    name: 'start',
    summary: 'Say that the work has begun',
    description: 'The receiver has met or reached the family.',
    receivers: true,
    body: nothing,
    example: ({ referrals }) => ({ as: 'ngo-worker', id: referrals.made }),
    make: (caller, on) => startReferral(caller, on),
  }),
  move({
    name: 'ask-cancel',
    summary: 'Ask to cancel',
    description: 'The sender cannot cancel alone what has been sent.',
    body: z.object({ text: words }),
    example: ({ referrals }) => ({
      as: 'school-nurse',
      id: referrals.made,
      body: { text: 'Perhe ehkä muuttaa.' },
    }),
    make: (caller, on, body) => askCancel(caller, { ...on, ...body }),
  }),
  move({
    name: 'refuse-cancel',
    summary: 'Refuse a cancel that was asked',
    receivers: true,
    body: z.object({ text: words }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { text: 'Perhe tulee vielä kerran.' },
    }),
    make: (caller, on, body) => refuseCancel(caller, { ...on, ...body }),
  }),
  move({
    name: 'complete',
    summary: 'Say what came of it',
    description: 'Every outcome but plain help asks for a reason in words.',
    receivers: true,
    body: z.object({ outcome: z.enum(referralOutcomes), text: maybeWords }),
    example: ({ referrals }) => ({
      as: 'ngo-worker',
      id: referrals.made,
      body: { outcome: 'helped', text: 'Perhe on ryhmässä.' },
    }),
    make: (caller, on, body) => completeReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'confirm-cancel',
    summary: 'Confirm a cancel that was asked',
    receivers: true,
    body: z.object({ text: maybeWords }),
    example: ({ referrals }) => ({ as: 'ngo-worker', id: referrals.cancelAsked, body: {} }),
    make: (caller, on, body) => confirmCancel(caller, { ...on, ...body }),
  }),
  move({
    name: 'waitlist',
    summary: 'Give a place in the queue',
    description: 'By when, roughly where, and what helps meanwhile.',
    receivers: true,
    body: z.object({
      expected: day,
      position: z.enum(positionBands).nullable().default(null),
      meanwhile: words,
    }),
    example: ({ referrals }) => ({
      as: 'consulting-doctor',
      id: referrals.received,
      body: { expected: '2031-04-01', position: 'first-ten', meanwhile: 'Koulupsykologi tapaa viikoittain.' },
    }),
    make: (caller, on, body) => waitlistReferral(caller, { ...on, ...body }),
  }),
  onwards({
    name: 'redirect',
    summary: 'Send a referral on to somebody who fits better',
    description: 'At once where the family need not be asked; otherwise the sender has it as a draft.',
    receivers: true,
    body: z.object({ receiver: id, text: words }),
    example: ({ referrals }) => ({
      as: 'consulting-doctor',
      id: referrals.received,
      body: { receiver: referrals.childRehab, text: 'Toimintaterapia sopii paremmin.' },
    }),
    make: async (caller, on, body) => {
      const next = await redirectReferral(caller, { ...on, ...body })
      return { id: next.id, isSent: next.sent }
    },
  }),
  move({
    name: 'decline',
    summary: 'Decline a referral, with a reason',
    description: 'It becomes a task of a named person with the sender; the receiver’s access ends.',
    receivers: true,
    body: z.object({ reason: z.enum(declineReasons), text: words }),
    example: ({ referrals }) => ({
      as: 'therapist-16',
      id: referrals.grown,
      body: { reason: 'not-eligible', text: 'Ensin perustason tutkimus.' },
    }),
    make: (caller, on, body) => declineReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'settle',
    summary: 'Settle a returned referral without sending it on',
    body: z.object({ how: z.enum(settledHow), text: maybeWords }),
    example: ({ referrals }) => ({
      as: 'school-nurse-16',
      id: referrals.grown,
      body: { how: 'helped-ourselves' },
    }),
    make: (caller, on, body) => settleReferral(caller, { ...on, ...body }),
  }),
  onwards({
    name: 'send-elsewhere',
    summary: 'Go on with a returned referral',
    description: 'Gives a draft for another receiver, with the same fields.',
    receivers: false,
    body: z.object({ receiver: id }),
    example: ({ referrals }) => ({
      as: 'school-nurse',
      id: referrals.declined,
      body: { receiver: referrals.childRehab },
    }),
    make: async (caller, on, body) => {
      const next = await sendElsewhere(caller, { ...on, ...body })
      return { id: next.id, isSent: false }
    },
  }),
  move({
    name: 'reassign',
    summary: 'Name another person of one’s own unit',
    body: z.object({ person: id, as: side }),
    example: ({ referrals, colleague }) => ({
      as: 'guide',
      id: referrals.waiting,
      body: { person: colleague },
    }),
    make: (caller, on, body) => reassignReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'mistake',
    summary: 'Say that a referral was a mistake',
    description: 'Before it is accepted; the receiver’s access ends at once.',
    body: z.object({ text: maybeWords }),
    example: ({ referrals }) => ({ as: 'guide', id: referrals.moreAsked, body: {} }),
    make: (caller, on, body) => mistakenReferral(caller, { ...on, ...body }),
  }),
  move({
    name: 'discard',
    summary: 'Throw a draft away',
    body: nothing,
    example: ({ referrals }) => ({ as: 'guide', id: referrals.draft }),
    make: (caller, on) => discardReferral(caller, on),
  }),
]
