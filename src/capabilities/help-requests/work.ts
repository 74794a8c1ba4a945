/** What the workers do with a request: take it, reach the family, answer, wait, close it. */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { after, type Move, professionalOutcomes, type State } from './domain/flow.ts'
import * as queries from './queries.ts'
import { cancelOpenOffer } from './queries-hand-over.ts'
import * as views from './queries-views.ts'

const text = z.string().trim().min(1).max(4000)
/** The version the worker saw. Left out, the move is made on whatever stands now. */
const version = z.coerce.number().int().positive().optional()

/** Locks the request, checks that nobody has changed it meanwhile and that the move is possible. */
export async function begin(
  ctx: Ctx,
  id: string,
  move: Move,
  seen: number | undefined,
): Promise<{ request: queries.LockedRequest; state: State; me: string }> {
  const request = await queries.lockRequest(ctx.tx, id)
  // Access was demanded a moment ago: gone now means that somebody else has just taken it.
  if (request === undefined) throw new Refusal('conflict', 'help-request.already-taken')
  const step = after(request.state, move)
  if (!step.ok) throw new Refusal('conflict', `help-request.${step.why}`)
  if (seen !== undefined && seen !== request.version)
    throw new Refusal('conflict', 'help-request.changed-meanwhile')
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  ctx.about({ county: request.county, helpRequest: id })
  return { request, state: step.state, me: ctx.actor.id }
}

/** Taking a request takes the duty to coordinate it (R20). */
export const take = useCase({
  name: 'help-request.take',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.take,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'take', seen)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'take',
      personId: me,
      now: ctx.now,
      set: { holderId: me },
    })
  },
})

/** Notes are for the workers; the family does not see them behind its code. */
export const note = useCase({
  name: 'help-request.note',
  input: z.object({ id: z.uuid(), text, version }),
  needs: helpRequestAccess.note,
  id: ({ id }) => id,
  run: async (ctx, { id, text: words, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'note', seen)
    await queries.insertNote(ctx.tx, {
      requestId: id,
      personId: me,
      textSealed: ctx.crypto.seal(words),
      now: ctx.now,
    })
    await queries.moveRequest(ctx.tx, id, { state, move: 'note', personId: me, now: ctx.now })
  },
})

/** A try to reach the family. Only a reached family keeps the promise; a failed try counts for nothing but is written down. */
export const contact = useCase({
  name: 'help-request.contact',
  input: z.object({
    id: z.uuid(),
    way: z.enum(['phone', 'text-message', 'email', 'visit']),
    reached: z.union([z.boolean(), z.stringbool()]),
    version,
  }),
  needs: helpRequestAccess.contact,
  id: ({ id }) => id,
  run: async (ctx, { id, way, reached, version: seen }) => {
    const move = reached ? 'contact-reached' : 'contact-tried'
    const { request, state, me } = await begin(ctx, id, move, seen)
    if (request.level === 'anonymous') throw new Refusal('conflict', 'help-request.no-contact')
    await queries.insertContactTry(ctx.tx, { requestId: id, personId: me, way, reached, now: ctx.now })
    if (reached) await queries.keepPromise(ctx.tx, id, 'contact', ctx.now)
    const set = reached ? { firstContactAt: ctx.now } : {}
    await queries.moveRequest(ctx.tx, id, { state, move, personId: me, now: ctx.now, set })
    ctx.about({ reached })
  },
})

/** The answer appears behind the code. Whoever left an address gets a neutral word that there is something to read. */
export const answer = useCase({
  name: 'help-request.answer',
  input: z.object({ id: z.uuid(), text, version }),
  needs: helpRequestAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, text: words, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'answer', seen)
    await queries.insertMessage(ctx.tx, {
      requestId: id,
      sender: 'worker',
      personId: me,
      textSealed: ctx.crypto.seal(words),
      now: ctx.now,
    })
    await queries.keepPromise(ctx.tx, id, 'answer', ctx.now)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'answer',
      personId: me,
      now: ctx.now,
      set: { firstContactAt: ctx.now },
    })
    if (request.contact_sealed !== null) ctx.later('notify-family', { helpRequest: id })
  },
})

/** The family has something to do first. The promise clock goes on. */
export const wait = useCase({
  name: 'help-request.wait',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.wait,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'wait', seen)
    await queries.moveRequest(ctx.tx, id, { state, move: 'wait', personId: me, now: ctx.now })
  },
})

export const resume = useCase({
  name: 'help-request.resume',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.resume,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { state, me } = await begin(ctx, id, 'resume', seen)
    await queries.moveRequest(ctx.tx, id, { state, move: 'resume', personId: me, now: ctx.now })
  },
})

/** Somebody has read the danger words and knows what to do; the alarm stops. */
export const acknowledgeUrgent = useCase({
  name: 'help-request.acknowledge-urgent',
  input: z.object({ id: z.uuid(), version }),
  needs: helpRequestAccess.acknowledgeUrgent,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'acknowledge-urgent', seen)
    if (request.urgent_class === null) throw new Refusal('conflict', 'help-request.not-urgent')
    if (request.urgent_at !== null) throw new Refusal('conflict', 'help-request.urgent-already-seen')
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'acknowledge-urgent',
      personId: me,
      now: ctx.now,
      set: { urgentBy: me },
    })
  },
})

/** Every request ends with an outcome. The text, if any, is the last thing the family reads behind its code. */
export const resolve = useCase({
  name: 'help-request.resolve',
  input: z.object({
    id: z.uuid(),
    outcome: z.enum(professionalOutcomes),
    text: z.string().trim().max(4000).default(''),
    version,
  }),
  needs: helpRequestAccess.resolve,
  id: ({ id }) => id,
  run: async (ctx, { id, outcome, text: words, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'resolve', seen)
    if (words !== '') {
      await queries.insertMessage(ctx.tx, {
        requestId: id,
        sender: 'worker',
        personId: me,
        textSealed: ctx.crypto.seal(words),
        now: ctx.now,
      })
      await queries.keepPromise(ctx.tx, id, 'answer', ctx.now)
      if (request.contact_sealed !== null) ctx.later('notify-family', { helpRequest: id })
    }
    await cancelOpenOffer(ctx.tx, id, me, ctx.now)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'resolve',
      personId: me,
      now: ctx.now,
      set: { resolved: { at: ctx.now, outcome }, ...(words === '' ? {} : { firstContactAt: ctx.now }) },
    })
    ctx.about({ outcome })
  },
})

/** A colleague of the same door who sees to it when the holder is away. */
export const nameDeputy = useCase({
  name: 'help-request.name-deputy',
  input: z.object({ id: z.uuid(), person: z.uuid().nullable(), version }),
  needs: helpRequestAccess.nameDeputy,
  id: ({ id }) => id,
  run: async (ctx, { id, person, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'name-deputy', seen)
    await demandOnRota(ctx, request.door_id, person)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'name-deputy',
      personId: me,
      now: ctx.now,
      set: { deputyId: person },
    })
    ctx.about({ deputy: person })
  },
})

/** The lead gives a request of the unit to another worker of its door, as when somebody falls ill. */
export const assign = useCase({
  name: 'help-request.assign',
  input: z.object({ id: z.uuid(), person: z.uuid(), version }),
  needs: helpRequestAccess.assign,
  id: ({ id }) => id,
  run: async (ctx, { id, person, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'assign', seen)
    await demandOnRota(ctx, request.door_id, person)
    await queries.moveRequest(ctx.tx, id, {
      state,
      move: 'assign',
      personId: me,
      now: ctx.now,
      set: { holderId: person, deputyId: null },
    })
    ctx.later('notify-assigned', { helpRequest: id })
    ctx.about({ holder: person })
  },
})

async function demandOnRota(ctx: Ctx, doorId: string, person: string | null): Promise<void> {
  if (person === null) return
  const rota = await views.rotaOf(ctx.tx, doorId)
  if (rota.some((each) => each.id === person)) return
  throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'person', code: 'not-on-rota' }] })
}
