/** Signing up, changing it and calling it off: under the lock of the day, or of the series, so that no seat is given twice. */
import { z } from 'zod'
import { startFamilySession } from '#capabilities/accounts/index.ts'
import { sameBytes, sha256 } from '#platform/crypto.ts'
import { codeHash, followCode, keyHash } from '#platform/follow-code.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, parse, useCase } from '#platform/use-case.ts'
import { signUpAccess } from './access.ts'
import { fits, offered, onArrival, type Placed, type Taken, type WaitingPart } from './domain/lines.ts'
import { hasEnded, whyNotNow } from './domain/may-sign-up.ts'
import type { Resource } from './domain/words.ts'
import { capacityOf, seatsWaited, settle, takenOf } from './lines.ts'
import { useEntryLink } from './queries-entry.ts'
import * as queries from './queries-sign-ups.ts'
import { planReminder } from './reminding.ts'
import { linkHashOf, signUpIdOf } from './sign-up-links.ts'
import {
  partyChangeShape,
  type PartView,
  type SignUpInput,
  type SignUpReceipt,
  signUpShape,
} from './sign-up-shapes.ts'

type Asked = z.output<typeof signUpShape>

export const wrongField = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** The parts of a sign-up as they are told, each with its place in its line. */
export function partsOf(
  id: string,
  parts: readonly queries.PartRow[],
  waiting: readonly WaitingPart[],
): readonly PartView[] {
  return parts.map(({ resource, wanted, state, number }) => ({
    resource,
    wanted,
    state,
    place:
      state === 'waiting'
        ? waiting.filter((each) => each.resource === resource && each.number <= number && each.signUp !== id)
            .length + 1
        : null,
  }))
}

/** Whose sign-up it is, and how they have come: as a family, as a worker with one, or by the link they were given. */
type Coming =
  | { readonly way: 'family'; readonly bookedBy: null }
  | { readonly way: 'worker'; readonly bookedBy: string }
  | { readonly way: 'teacher'; readonly bookedBy: null }

/**
 * By which way somebody comes in. Those who hold it sign up whom they want; a colleague where signing up is open; everybody else as
 * its entry says. @source R119, ADR-0047
 */
async function comingBy(ctx: Ctx, row: queries.ScopeRow, entry: string | null): Promise<Coming> {
  if (row.entry === 'open') throw new Refusal('conflict', 'sign-up.not-needed')
  const rights = ctx.actor.kind === 'person' ? await queries.rightsIn(ctx.tx, row.activity) : undefined
  if (ctx.actor.kind === 'person') {
    if (rights?.may_sign_up !== true) throw new Refusal('not-allowed', 'activity.signUpFor.not-allowed')
    if (rights.keeps || row.entry === 'sign-up') return { way: 'worker', bookedBy: ctx.actor.id }
  }
  if (row.entry === 'sign-up' && entry === null) return { way: 'family', bookedBy: null }
  const needed = row.entry === 'teacher' ? 'sign-up.teacher-needed' : 'sign-up.invitation-needed'
  if (entry === null) throw new Refusal('conflict', needed)
  const kind = await useEntryLink(ctx.tx, sha256(entry), row.activity, ctx.now)
  if (kind === undefined) throw new Refusal('conflict', 'sign-up.link-ended')
  if (row.entry === 'teacher' && kind !== 'teacher') throw new Refusal('conflict', needed)
  return kind === 'teacher' ? { way: 'teacher', bookedBy: null } : { way: 'family', bookedBy: null }
}

/** What the form must hold for this activity, beyond its shape. */
function demandFits(row: queries.ScopeRow, asked: Asked, way: Coming['way']): void {
  demandOffered(row, asked)
  // Whoever could not be told that it is cancelled would stand at a closed door.
  if (way !== 'worker' && asked.email === '' && asked.phone === '')
    throw wrongField('email', 'contact-needed')
  const hasConsent = Object.values(row.consent_words).some((words) => words !== '')
  if (hasConsent && !asked.consented) throw wrongField('consented', 'consent-needed')
}

function demandOffered(
  row: queries.ScopeRow,
  wish: { readonly care: number; readonly coffee: number },
): void {
  const offers = offered({ care: row.care_places, coffee: row.coffee, food: row.food })
  if (wish.care > 0 && !offers.care) throw wrongField('care', 'not-offered')
  if (wish.coffee > 0 && !offers.coffee) throw wrongField('coffee', 'not-offered')
}

/** Whether there is room in the line for what waits; without a line, what cannot be had is said at its field. */
function demandLine(row: queries.ScopeRow, parts: readonly Placed[], waiting: readonly WaitingPart[]): void {
  const waits = (resource: Resource): boolean =>
    parts.some((part) => part.resource === resource && part.waits)
  const lined = (resource: Resource): number => waiting.filter((part) => part.resource === resource).length
  const isFull = (resource: Resource): boolean =>
    row.waiting_limit === null || lined(resource) >= row.waiting_limit
  if (waits('seat')) {
    if (isFull('seat'))
      throw new Refusal('conflict', row.waiting_limit === null ? 'sign-up.full' : 'sign-up.line-full')
    return
  }
  for (const resource of ['care', 'coffee'] as const)
    if (waits(resource) && isFull(resource)) throw wrongField(resource, 'none-left')
}

type Code = {
  readonly hash: Uint8Array | null
  readonly made: boolean
  readonly linkHash: Uint8Array | null
  /** Shown once. */
  readonly shown: string | null
}

/**
 * Behind which code the sign-up stands: the one that the family is behind already, or a new one. A teacher gets none: the link of the
 * mail is enough for one sign-up. Where the code opens other things, the mailed link opens this sign-up alone.
 * @source ADR-0010, ADR-0047
 */
async function codeFor(ctx: Ctx, key: string, id: string, way: Coming['way']): Promise<Code> {
  const linkHash = linkHashOf(ctx.crypto, id)
  if (way === 'teacher') return { hash: null, made: false, linkHash, shown: null }
  if (ctx.actor.kind === 'code') {
    const { codeHash: own } = ctx.actor
    const kind = await queries.kindOfCode(ctx.tx, own)
    if (kind !== 'link')
      return { hash: own, made: false, linkHash: kind === 'made' ? null : linkHash, shown: null }
  }
  const shown = followCode(ctx.crypto, key, 'sign-up')
  return { hash: codeHash(ctx.crypto, shown), made: true, linkHash: null, shown }
}

const toldBy = (asked: { readonly email: string; readonly phone: string }): SignUpReceipt['told'] =>
  asked.email !== '' ? 'email' : asked.phone !== '' ? 'text' : null

/** A session for whoever has none: who is signed in stays who they are. */
const sessionFor = (ctx: Ctx, wanted: boolean, hash: Uint8Array | null): Promise<SignUpReceipt['session']> =>
  wanted && hash !== null && ctx.actor.kind === 'public'
    ? startFamilySession(ctx, hash)
    : Promise.resolve(null)

/** The receipt of a sign-up that stands already. */
async function repeatedReceipt(
  ctx: Ctx,
  row: queries.SignUpRow,
  given: { readonly key: string; readonly asked: Asked; readonly startSession: boolean },
): Promise<SignUpReceipt> {
  const scope = { activity: row.activity_id, occurrence: row.occurrence_id }
  const code = row.code_made ? followCode(ctx.crypto, given.key, 'sign-up') : null
  return {
    id: row.id,
    ...scope,
    state: row.state,
    parts: partsOf(row.id, row.parts, await queries.waitingIn(ctx.tx, scope)),
    code,
    told: toldBy(given.asked),
    session: await sessionFor(ctx, given.startSession && row.code_made, row.code_hash),
    repeated: true,
  }
}

/**
 * Signs up: a family without an account, a worker for a family, or whoever was asked by a link. Seats, child care and coffee each
 * are given as far as there are any; for the rest one waits in the line. The same key with the same words is the same sign-up.
 * @source R119, R121, ADR-0047
 */
export const signUp = useCase({
  name: 'sign-up.send',
  input: z.object({
    /** Made with the form: the same key with the same body is the same sign-up. */
    key: z.string().min(8).max(200),
    /** Whoever sends, for the limit only. */
    from: z.string().max(200),
    signUp: z.custom<SignUpInput>(() => true),
    /** The token of an invitation or of the teacher’s link. */
    entry: z.string().max(100).nullable().default(null),
    /** Whether a session behind the new code begins at once. */
    startSession: z.boolean().default(false),
  }),
  needs: { openBecause: 'anybody may sign up, without an account' },
  // A school or a library may sit behind one address; a mailbox is written to by few.
  limits: ({ from, signUp: given }) => [
    { limit: { name: 'sign-up', count: 120, perMinutes: 60 }, who: from },
    ...(typeof given?.email === 'string' && given.email !== ''
      ? [
          {
            limit: { name: 'sign-up-address', count: 30, perMinutes: 60 },
            who: given.email.trim().toLowerCase(),
          },
        ]
      : []),
  ],
  // When the sign-up of something popular opens, nobody else’s page waits for it.
  turn: ({ signUp: given }) => `${given?.activity} ${given?.occurrence ?? ''}`,
  run: async (ctx, { key, signUp: given, entry, startSession }): Promise<SignUpReceipt> => {
    const asked = parse(signUpShape, given)
    const scope = { activity: asked.activity, occurrence: asked.occurrence }
    const id = signUpIdOf(ctx.crypto, key)
    // Keyed: it tells nobody who has the database alone what was written.
    const bodyHash = ctx.crypto.keyed('sign-up-body', JSON.stringify([asked, entry]))
    const row = await queries.lockScope(ctx.tx, scope)
    // Behind the lock: whoever sends the same twice at once finds the first one here.
    const before = await queries.madeBefore(ctx.tx, id)
    if (before !== undefined) {
      if (!sameBytes(before.body_hash, bodyHash)) throw new Refusal('conflict', 'sign-up.key-used')
      ctx.about({ county: before.county, signUp: id, repeated: true })
      return repeatedReceipt(ctx, before, { key, asked, startSession })
    }
    if (row === undefined || !row.published || row.state === 'draft') throw notFound()
    if (row.sign_up_for !== (scope.occurrence === null ? 'series' : 'day')) throw notFound()

    const coming = await comingBy(ctx, row, entry)
    const why = whyNotNow(row, coming.way === 'worker', ctx.now)
    if (why !== null) throw new Refusal('conflict', `sign-up.${why}`)
    demandFits(row, asked, coming.way)
    const code = await codeFor(ctx, key, id, coming.way)
    if (ctx.actor.kind === 'code' && code.shown === null && code.hash !== null) {
      if (await queries.isSignedUp(ctx.tx, scope, code.hash)) throw new Refusal('conflict', 'sign-up.already')
    }

    const settled = await settle(ctx, row, takenOf(row))
    const arrival = onArrival(capacityOf(row), settled.taken, {
      seat: asked.adults + asked.children.length,
      care: asked.care,
      coffee: asked.coffee,
    })
    demandLine(row, arrival.parts, settled.waiting)
    const seal = (text: string): Uint8Array | null => (text === '' ? null : ctx.crypto.seal(text))
    await queries.insertSignUp(ctx.tx, {
      id,
      county: row.county,
      scope,
      codeHash: code.hash,
      codeMade: code.made,
      linkHash: code.linkHash,
      keyHash: keyHash(ctx.crypto, key),
      bodyHash,
      language: asked.language,
      nameSealed: ctx.crypto.seal(asked.name),
      emailSealed: seal(asked.email),
      phoneSealed: seal(asked.phone),
      childrenSealed: asked.children.length === 0 ? null : ctx.crypto.seal(JSON.stringify(asked.children)),
      adults: asked.adults,
      children: asked.children.length,
      ...coming,
      discreet: asked.discreet,
      consented: asked.consented,
      parts: arrival.parts,
      now: ctx.now,
    })
    const lined = (resource: Resource): number =>
      settled.waiting.filter((part) => part.resource === resource).length
    const waitsForSeat = arrival.parts.some((part) => part.resource === 'seat' && part.waits)
    await queries.setTaken(
      ctx.tx,
      scope,
      arrival.taken,
      seatsWaited(settled.waiting) + (waitsForSeat ? 1 : 0),
    )
    ctx.later('tell-sign-up', { signUp: id, what: 'receipt' })
    await planReminder(ctx, scope, row)
    ctx.about({ county: row.county, signUp: id, activity: row.activity, way: coming.way })
    return {
      id,
      ...scope,
      state: waitsForSeat ? 'waiting' : 'confirmed',
      parts: arrival.parts.map(({ resource, wanted, waits }) => ({
        resource,
        wanted,
        state: waits ? 'waiting' : 'confirmed',
        place: waits ? lined(resource) + 1 : null,
      })),
      code: code.shown,
      told: toldBy(asked),
      session: await sessionFor(ctx, startSession, code.shown === null ? null : code.hash),
      repeated: false,
    }
  },
})

/** A sign-up with the row of its day or series, that row locked: what is read after the lock is what is. */
async function locked(
  ctx: Ctx,
  id: string,
): Promise<{ readonly row: queries.ScopeRow; readonly own: queries.SignUpRow }> {
  const seen = await queries.signUpById(ctx.tx, id)
  if (seen === undefined) throw notFound()
  const row = await queries.lockScope(ctx.tx, { activity: seen.activity_id, occurrence: seen.occurrence_id })
  const own = await queries.signUpById(ctx.tx, id)
  if (row === undefined || own === undefined) throw notFound()
  ctx.about({ county: own.county, signUp: id, activity: own.activity_id })
  return { row, own }
}

/** What is taken without what this sign-up has. */
function takenWithout(taken: Taken, parts: readonly queries.PartRow[]): Taken {
  const left = { ...taken }
  for (const { resource, wanted, state } of parts)
    if (state === 'confirmed') left[resource] = Math.max(0, left[resource] - wanted)
  return left
}

/**
 * Calls it off: the family behind its code, the worker who made it, or those who hold it. The line moves up at once, in the same
 * transaction, so that nobody comes in between. A second time changes nothing. @source R121, ADR-0047
 */
export const cancelSignUp = useCase({
  name: 'sign-up.cancel',
  input: z.object({ id: z.uuid() }),
  needs: signUpAccess.cancel,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<void> => {
    const { row, own } = await locked(ctx, id)
    if (own.state === 'cancelled') return
    if (hasEnded(row, ctx.now)) throw new Refusal('conflict', 'sign-up.past')
    const by = ctx.actor.kind === 'person' && own.booked_by !== ctx.actor.id ? 'host' : 'family'
    await queries.setCancelled(ctx.tx, id, by, ctx.now)
    const { taken, waiting } = await settle(ctx, row, takenWithout(takenOf(row), own.parts))
    await queries.setTaken(ctx.tx, row, taken, seatsWaited(waiting))
    // Whoever called it off knows of it.
    if (ctx.actor.kind === 'person') ctx.later('tell-sign-up', { signUp: id, what: 'cancelled' })
  },
})

type Change = {
  readonly keep: readonly Placed[]
  /** Goes to the end of its line. */
  readonly behind: readonly Placed[]
  readonly remove: readonly Resource[]
  readonly taken: Taken
}

/** What becomes of each part when fewer or more come. What one has is never lost by asking for more: then it is refused. */
function changed(
  row: queries.ScopeRow,
  taken: Taken,
  parts: readonly queries.PartRow[],
  wish: Readonly<Record<Resource, number>>,
): Change {
  const capacity = capacityOf(row)
  const now = { ...taken }
  const keep: Placed[] = []
  const behind: Placed[] = []
  const remove: Resource[] = []
  const had = new Map(parts.map((part) => [part.resource, part]))
  const isSeated = had.get('seat')?.state === 'confirmed'
  for (const resource of ['seat', 'care', 'coffee'] as const) {
    const wanted = wish[resource]
    const before = had.get(resource)
    if (wanted === 0) {
      if (before?.state === 'confirmed') now[resource] -= before.wanted
      if (before !== undefined) remove.push(resource)
    } else if (before?.state === 'confirmed') {
      const more = wanted - before.wanted
      if (more > 0 && !fits(capacity[resource], now[resource], more))
        throw new Refusal('conflict', 'sign-up.no-room-for-more')
      now[resource] += more
      keep.push({ resource, wanted, waits: false })
    } else if (before === undefined) {
      const waits = !isSeated || !fits(capacity[resource], now[resource], wanted)
      if (!waits) now[resource] += wanted
      keep.push({ resource, wanted, waits })
    } else {
      const part = { resource, wanted, waits: true }
      if (wanted > before.wanted) behind.push(part)
      else keep.push(part)
    }
  }
  return { keep, behind, remove, taken: now }
}

/** Fewer or more come. More is refused when it does not fit: what one has is never lost by asking. @source R121, ADR-0047 */
export const changeSignUp = useCase({
  name: 'sign-up.change',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().positive(), party: partyChangeShape }),
  needs: signUpAccess.change,
  id: ({ id }) => id,
  run: async (
    ctx,
    { id, version, party },
  ): Promise<{ readonly version: number; readonly parts: readonly PartView[] }> => {
    const { row, own } = await locked(ctx, id)
    if (own.version !== version) throw new Refusal('conflict', 'sign-up.changed-meanwhile')
    if (own.state === 'cancelled') throw new Refusal('conflict', 'sign-up.cancelled')
    if (hasEnded(row, ctx.now)) throw new Refusal('conflict', 'sign-up.past')
    demandOffered(row, party)
    const first = await settle(ctx, row, takenOf(row))
    // The line may just have moved up for this very sign-up.
    const parts = (await queries.signUpById(ctx.tx, id))?.parts ?? own.parts
    const seat = party.adults + party.children.length
    const change = changed(row, first.taken, parts, { seat, care: party.care, coffee: party.coffee })
    const isNew = (part: Placed): boolean => parts.every(({ resource }) => resource !== part.resource)
    demandLine(row, change.keep.filter(isNew), first.waiting)
    await queries.removeParts(ctx.tx, id, [
      ...change.remove,
      ...change.behind.map(({ resource }) => resource),
    ])
    await queries.setParts(ctx.tx, id, [...change.keep, ...change.behind])
    const { taken, waiting } = await settle(ctx, row, change.taken)
    await queries.setTaken(ctx.tx, row, taken, seatsWaited(waiting))
    const after = await queries.setParty(ctx.tx, id, {
      adults: party.adults,
      children: party.children.length,
      childrenSealed: party.children.length === 0 ? null : ctx.crypto.seal(JSON.stringify(party.children)),
      now: ctx.now,
    })
    return { version: after.version, parts: partsOf(id, after.parts, waiting) }
  },
})
