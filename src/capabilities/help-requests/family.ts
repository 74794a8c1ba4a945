/** What the family does behind its follow code: read, write, take back, open again. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import { crisisIn } from '#capabilities/directory/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { KeptFile } from '#platform/attachments.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { cleanFiles, keepFiles, saysSomething } from './answering.ts'
import { after, mayReopen, type Outcome, reopenUntil, type State } from './domain/flow.ts'
import { promiseGiven } from './domain/escalation.ts'
import { type PromiseState, promiseState } from './domain/promise.ts'
import { receiverOf } from './domain/receiving.ts'
import { filesByMessage } from './files.ts'
import { codeHash, readCode } from '#platform/follow-code.ts'
import * as queries from './queries.ts'
import { cancelOpenOffer } from './queries-hand-over.ts'
import * as views from './queries-views.ts'
import { planWatch } from './receive.ts'

/** Opens the follow page: the code is checked once, then a session stands for it. */
export const openFollow = useCase({
  name: 'help-request.open-follow',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { code }): Promise<Session> => {
    const typed = readCode(code)
    const found = typed === null ? undefined : await views.idByCode(ctx.tx, codeHash(ctx.crypto, typed))
    if (typed === null || found === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'code', code: 'unknown-code' }] })
    }
    ctx.about({ county: found.county, helpRequest: found.id })
    return startFamilySession(ctx, codeHash(ctx.crypto, typed))
  },
})

/**
 * Finds the request of a code for machines that send the code with every call: each is a counted try, and an unknown
 * code is the same as none. From then on the code itself is the actor.
 */
export const openByCode = useCase({
  name: 'help-request.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  // A municipality's own site may follow many requests from one address; guessing 130 bits needs far more.
  limits: ({ from }) => [{ limit: { name: 'follow-by-code', count: 300, perMinutes: 15 }, who: from }],
  run: async (
    { tx, crypto },
    { code },
  ): Promise<{ readonly id: string; readonly county: string; readonly actor: Actor }> => {
    const actor = actorOfCode(crypto, code)
    const found = actor === null ? undefined : await views.idByCode(tx, actor.codeHash)
    if (actor === null || found === undefined) throw notFound()
    return { ...found, actor }
  },
})

/** The hash by which a code acts, for machines that send the code with every call. */
const actorOfCode = (
  crypto: Parameters<typeof codeHash>[0],
  code: string,
): { kind: 'code'; codeHash: Uint8Array } | null => {
  const typed = readCode(code)
  return typed === null ? null : { kind: 'code', codeHash: codeHash(crypto, typed) }
}

export type FamilyView = {
  readonly id: string
  readonly county: string
  readonly version: number
  readonly state: State
  readonly level: 'anonymous' | 'without-name'
  readonly language: Language
  readonly door: { readonly name: Localized; readonly phone: string; readonly organisation: Localized }
  /** Who has it now, by first name and title; null while nobody has taken it. */
  readonly holder: { readonly name: string; readonly title: Localized } | null
  readonly handedOver: boolean
  /** The door that has been asked to take it over and has not answered yet. */
  readonly offeredTo: Localized | null
  readonly arrivedAt: Date
  readonly promise: {
    readonly dueAt: Date
    readonly keptAt: Date | null
    readonly state: PromiseState
  } | null
  readonly messages: readonly {
    readonly from: 'family' | 'worker'
    readonly name: string | null
    readonly text: string
    readonly at: Date
    readonly files: readonly KeptFile[]
  }[]
  readonly text: string
  readonly resolvedAt: Date | null
  readonly outcome: Outcome | null
  readonly reopenUntil: string | null
  readonly urgent: boolean
  readonly can: { readonly write: boolean; readonly withdraw: boolean; readonly reopen: boolean }
}

/** The family's own request: found by its code alone. */
export const readFollow = useCase({
  name: 'help-request.follow',
  input: z.object({}),
  needs: { openBecause: 'shows only the request of the code that the caller holds' },
  run: async (ctx): Promise<FamilyView> => {
    if (ctx.actor.kind !== 'code') throw new Refusal('not-signed-in', 'not-signed-in')
    const row = await views.requestOfCode(ctx.tx)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, helpRequest: row.id })
    const open = (sealed: Uint8Array | null): string => (sealed === null ? '' : ctx.crypto.open(sealed))
    const isOpen = row.state !== 'resolved'
    const messages = await views.messagesOf(ctx.tx, row.id)
    const files = await filesByMessage(ctx, messages)
    // An answer that is still held has not been given yet.
    const keptAt = row.kept_at !== null && row.kept_at > ctx.now ? null : row.kept_at
    return {
      id: row.id,
      county: row.county,
      version: row.version,
      state: row.state,
      level: row.level,
      language: row.language,
      door: { name: row.door_name, phone: row.door_phone, organisation: row.organisation },
      holder: row.holder_name === null ? null : { name: row.holder_name, title: row.holder_title ?? {} },
      handedOver: row.hand_overs > 0,
      offeredTo: row.offered_to,
      arrivedAt: row.arrived_at,
      promise:
        row.due_at === null || row.void_at !== null
          ? null
          : {
              dueAt: row.due_at,
              keptAt,
              state: promiseState({ dueAt: row.due_at, keptAt }, ctx.now),
            },
      messages: messages.map((message) => ({
        from: message.sender,
        name: message.name,
        text: open(message.text_sealed),
        at: message.at,
        files: files.get(message.id) ?? [],
      })),
      text: open(row.text_sealed),
      resolvedAt: row.resolved_at,
      outcome: row.outcome,
      reopenUntil: row.resolved_at === null ? null : reopenUntil(row.resolved_at),
      urgent: row.urgent_class !== null,
      can: {
        write: isOpen,
        withdraw: isOpen,
        reopen: row.resolved_at !== null && mayReopen(row.resolved_at, ctx.now),
      },
    }
  },
})

/** Adds a message to one's own open request; it ends the waiting for the family. */
export const writeMessage = useCase({
  name: 'help-request.write',
  input: z
    .object({ id: z.uuid(), text: z.string().trim().max(4000), files: cleanFiles })
    .superRefine((given, issues) => {
      if (!saysSomething(given))
        issues.addIssue({
          code: 'too_small',
          minimum: 1,
          origin: 'string',
          path: ['text'],
          input: given.text,
        })
    }),
  needs: helpRequestAccess.write,
  id: ({ id }) => id,
  run: async (ctx, { id, text, files }) => {
    const request = await locked(ctx.tx, id)
    const step = after(request.state, 'family-message')
    if (!step.ok) throw new Refusal('conflict', `help-request.${step.why}`)
    const message = await queries.insertMessage(ctx.tx, {
      requestId: id,
      sender: 'family',
      personId: null,
      textSealed: ctx.crypto.seal(text),
      now: ctx.now,
    })
    await keepFiles(ctx, message, files)
    await queries.moveRequest(ctx.tx, id, {
      state: step.state,
      move: 'family-message',
      personId: null,
      now: ctx.now,
    })
    const urgent = crisisIn(text)
    // Danger that was read about once may come back: the watch begins anew.
    if (urgent !== null && (request.urgent_class === null || request.urgent_at !== null)) {
      await views.markUrgent(ctx.tx, id, urgent)
      ctx.later(
        'watch-urgent',
        { helpRequest: id },
        { at: new Date(ctx.now.getTime() + 30 * 60_000), key: id },
      )
    }
    ctx.later('notify-holder', { helpRequest: id })
    ctx.about({ county: request.county, helpRequest: id, urgent: urgent !== null })
    return { urgent }
  },
})

/** Takes one's own request back. Nobody owes an answer after that; a promise already late stays broken. */
export const withdraw = useCase({
  name: 'help-request.withdraw',
  input: z.object({ id: z.uuid() }),
  needs: helpRequestAccess.withdraw,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const request = await locked(ctx.tx, id)
    const step = after(request.state, 'withdraw')
    if (!step.ok) throw new Refusal('conflict', `help-request.${step.why}`)
    await queries.voidPromise(ctx.tx, id, ctx.now)
    await cancelOpenOffer(ctx.tx, id, null, ctx.now)
    await queries.moveRequest(ctx.tx, id, {
      state: step.state,
      move: 'withdraw',
      personId: null,
      now: ctx.now,
      set: { resolved: { at: ctx.now, outcome: 'withdrawn' } },
    })
    if (request.holder_id !== null) ctx.later('notify-holder', { helpRequest: id })
    ctx.about({ county: request.county, helpRequest: id })
  },
})

/** Opens a closed request again within 30 days, with a new promise from now; the same worker has it if there was one. */
export const reopen = useCase({
  name: 'help-request.reopen',
  input: z.object({ id: z.uuid(), text: z.string().trim().max(4000).default('') }),
  needs: helpRequestAccess.reopen,
  id: ({ id }) => id,
  run: async (ctx, { id, text }) => {
    const request = await locked(ctx.tx, id)
    const holderStays = request.holder_id !== null && (await views.isActive(ctx.tx, request.holder_id))
    const step = after(request.state, 'reopen', { holderStays })
    if (!step.ok) throw new Refusal('conflict', `help-request.${step.why}`)
    if (request.resolved_at === null || !mayReopen(request.resolved_at, ctx.now)) {
      throw new Refusal('conflict', 'help-request.reopen-too-late')
    }
    const own = await queries.doorById(ctx.tx, request.door_id, request.municipality)
    if (own === undefined) throw notFound()
    // Whoever had it has it again; without one, a door that rests passes it to the door that receives meanwhile. What has
    // been written and noted stays with its controller, as in every hand-over.
    const door =
      holderStays || own.rest === null
        ? own
        : (receiverOf(
            (await queries.doorsOf(ctx.tx, own.county, request.municipality)).filter(
              (each) => each.organisation_id === own.organisation_id,
            ),
            own.key,
          ) ?? own)
    if (text !== '') {
      await queries.insertMessage(ctx.tx, {
        requestId: id,
        sender: 'family',
        personId: null,
        textSealed: ctx.crypto.seal(text),
        now: ctx.now,
      })
    }
    const promise = promiseGiven(ctx.now, door)
    await queries.voidPromise(ctx.tx, id, ctx.now)
    await queries.insertPromise(ctx.tx, id, door, promise, ctx.now)
    await queries.moveRequest(ctx.tx, id, {
      state: step.state,
      move: 'reopen',
      personId: null,
      now: ctx.now,
      set: {
        resolved: null,
        judgedUrgent: null,
        ...(holderStays ? {} : { holderId: null, deputyId: null, doorId: door.id, unitId: door.unit_id }),
      },
    })
    planWatch(ctx, id, promise)
    ctx.later(holderStays ? 'notify-holder' : 'notify-door', { helpRequest: id })
    ctx.about({ county: request.county, helpRequest: id })
    return { promisedBy: promise.dueAt }
  },
})

async function locked(
  tx: Parameters<typeof queries.lockRequest>[0],
  id: string,
): Promise<queries.LockedRequest> {
  const request = await queries.lockRequest(tx, id)
  if (request === undefined) throw notFound()
  return request
}
