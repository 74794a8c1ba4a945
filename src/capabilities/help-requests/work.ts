/** What the workers do with a request: take it, reach the family, wait, close it. Answers are in `answering.ts`. */
import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { helpRequestAccess } from './access.ts'
import { begin } from './begin.ts'
import { professionalOutcomes } from './domain/flow.ts'
import { matterKinds } from './domain/statutory.ts'
import * as queries from './queries.ts'
import { cancelOpenOffer } from './queries-hand-over.ts'
import * as views from './queries-views.ts'
import { demandTried } from './reaching.ts'
import { pendingWith } from './statutory.ts'

const text = z.string().trim().min(1).max(4000)
/** The version the worker saw. Left out, the move is made on whatever stands now. */
const version = z.coerce.number().int().positive().optional()

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
    /** What became pending, where the outcome says that something did. */
    matter: z.enum(matterKinds).optional(),
    version,
  }),
  needs: helpRequestAccess.resolve,
  id: ({ id }) => id,
  run: async (ctx, { id, outcome, text: words, matter, version: seen }) => {
    const { request, state, me } = await begin(ctx, id, 'resolve', seen)
    if (outcome === 'not-reached') await demandTried(ctx, request)
    await pendingWith(ctx, request, outcome, matter ?? null)
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
