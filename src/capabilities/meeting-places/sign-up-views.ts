/** What those who have signed up see behind their code, and what those who hold it see of them. */
import { z } from 'zod'
import { type Session, startFamilySession } from '#capabilities/accounts/index.ts'
import type { Actor } from '#platform/actor.ts'
import { type Crypto, sameBytes } from '#platform/crypto.ts'
import { codeHash, readCode } from '#platform/follow-code.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityAccess, signUpAccess } from './access.ts'
import { offered } from './domain/lines.ts'
import * as queries from './queries-sign-up-views.ts'
import { codeOpens, linkOpens, setLink, waitingIn } from './queries-sign-ups.ts'
import { linkHashOf, readSignUpToken } from './sign-up-links.ts'
import type { Child, SignedUp, SignUpDay, SignUpList, SignUpView } from './sign-up-shapes.ts'
import { partsOf, wrongField } from './sign-ups.ts'

/** Opens the page of one’s sign-ups by the code that was shown on the receipt. @source ADR-0010, ADR-0047 */
export const openSignUps = useCase({
  name: 'sign-up.open',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-sign-ups', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { code }): Promise<Session> => {
    const typed = readCode(code)
    const hash = typed === null ? null : codeHash(ctx.crypto, typed)
    const county = hash === null ? null : await codeOpens(ctx.tx, hash)
    if (hash === null || county === null) throw wrongField('code', 'unknown-code')
    ctx.about({ county })
    return startFamilySession(ctx, hash)
  },
})

/** The code as an actor, for machines that send it with every call. */
export const openSignUpsByCode = useCase({
  name: 'sign-up.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-by-code', count: 300, perMinutes: 15 }, who: from }],
  run: async ({ tx, crypto }, { code }): Promise<{ readonly actor: Actor }> => {
    const typed = readCode(code)
    const hash = typed === null ? null : codeHash(crypto, typed)
    if (hash === null || (await codeOpens(tx, hash)) === null) throw notFound()
    return { actor: { kind: 'code', codeHash: hash } }
  },
})

/**
 * Opens the link of a mail. It leads to the code when the code was made for signing up; to this one sign-up alone when the code
 * opens something else too, a request or times, so that a mail opens no more than it speaks of. @source ADR-0047
 */
export const openSignUpLink = useCase({
  name: 'sign-up.open-link',
  input: z.object({ token: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the mailed link is the family' },
  limits: ({ from }) => [{ limit: { name: 'sign-up-link', count: 60, perMinutes: 15 }, who: from }],
  run: async (ctx, { token }): Promise<Session & { readonly id: string }> => {
    const id = readSignUpToken(ctx.crypto, token)
    const found = id === null ? undefined : await linkOpens(ctx.tx, id)
    if (id === null || found === undefined || found.opens === null) throw notFound()
    ctx.about({ county: found.county, signUp: id })
    // Times have been hung on the code since: of those the mail does not speak.
    const isApart = found.alone && !sameBytes(found.opens, linkHashOf(ctx.crypto, id))
    const opens = isApart ? linkHashOf(ctx.crypto, id) : found.opens
    if (isApart) await setLink(ctx.tx, id, opens)
    return { ...(await startFamilySession(ctx, opens)), id }
  },
})

const opened = (crypto: Crypto, sealed: Uint8Array | null): string | null =>
  sealed === null ? null : crypto.open(sealed)

const childrenShape = z.array(z.object({ name: z.string(), months: z.number().nullable() }))
const childrenOf = (crypto: Crypto, sealed: Uint8Array | null): readonly Child[] =>
  sealed === null ? [] : childrenShape.parse(JSON.parse(crypto.open(sealed)))

const dayOf = (row: queries.ViewDayRow): SignUpDay => ({
  id: row.id,
  day: row.day,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  state: row.state,
  cancelReason: row.cancel_reason,
  note: row.note,
  sequence: row.sequence,
  session:
    row.theme === null
      ? null
      : {
          theme: row.theme,
          contents: row.contents ?? {},
          forParents: row.for_parents ?? false,
          materials: row.materials ?? [],
        },
})

/** What a family is shown of one sign-up. What was given along, and the way in from afar, are for those who have a seat. */
function viewOf(
  ctx: Ctx,
  row: queries.ViewRow,
  days: readonly queries.ViewDayRow[],
  waiting: Awaited<ReturnType<typeof waitingIn>>,
): SignUpView {
  const isIn = row.state === 'confirmed'
  const own = days.filter((day) =>
    row.occurrence_id === null ? day.activity_id === row.activity_id : day.id === row.occurrence_id,
  )
  const last = own[own.length - 1]
  const isOver =
    row.activity_state === 'ended' ||
    (last !== undefined && last.ends_at <= ctx.now && !(row.occurrence_id === null && row.open_ended))
  const isOpen = row.state !== 'cancelled' && !isOver
  return {
    id: row.id,
    version: row.version,
    activity: {
      id: row.activity_id,
      county: row.county,
      kind: row.kind,
      form: row.form,
      title: row.title,
      signUpFor: row.sign_up_for,
      bringWords: row.bring_words,
      costWords: row.cost_words,
      parentsWords: row.parents_words,
      food: row.food,
      phone: row.phone,
      email: row.email,
      contactWords: row.contact_words,
      materials: isIn ? row.materials : [],
      offers: offered({ care: row.care_places, coffee: row.coffee, food: row.food }),
      ended: row.activity_state === 'ended',
    },
    place: row.place_id === null ? null : { id: row.place_id, name: row.place_name ?? {} },
    address: row.address,
    lon: row.lon,
    lat: row.lat,
    remoteLink: isIn ? row.remote_link : null,
    days: own.map((day) => {
      const shown = dayOf(day)
      return isIn || shown.session === null
        ? shown
        : { ...shown, session: { ...shown.session, materials: [] } }
    }),
    state: row.state,
    cancelledBy: row.cancelled_by,
    parts: partsOf(row.id, row.parts, waiting),
    name: ctx.crypto.open(row.name_sealed),
    email: opened(ctx.crypto, row.email_sealed),
    phone: opened(ctx.crypto, row.phone_sealed),
    language: row.language,
    adults: row.adults,
    children: childrenOf(ctx.crypto, row.children_sealed),
    discreet: row.discreet,
    way: row.way,
    createdAt: row.created_at,
    can: {
      cancel: isOpen,
      change: isOpen,
      feedback: isIn && isOver && !row.answered && row.kind !== 'open' && row.kind !== 'stop',
    },
  }
}

async function viewsOf(ctx: Ctx, rows: readonly queries.ViewRow[]): Promise<readonly SignUpView[]> {
  const days = await queries.daysOf(
    ctx.tx,
    {
      occurrences: rows.flatMap((row) => (row.occurrence_id === null ? [] : [row.occurrence_id])),
      series: rows.flatMap((row) => (row.occurrence_id === null ? [row.activity_id] : [])),
    },
    ctx.now,
  )
  const lines = await queries.waitingFor(
    ctx.tx,
    rows.filter((row) => row.parts.some(({ state }) => state === 'waiting')),
  )
  const views = rows.map((row) =>
    viewOf(
      ctx,
      row,
      days,
      lines.filter((line) => line.activity === row.activity_id && line.occurrence === row.occurrence_id),
    ),
  )
  const at = ({ days: own }: SignUpView): number =>
    (own.find(({ endsAt }) => endsAt > ctx.now) ?? own[own.length - 1])?.startsAt.getTime() ?? 0
  const rank = (view: SignUpView): number =>
    view.state === 'cancelled' ? 2 : view.days.some(({ endsAt }) => endsAt > ctx.now) ? 0 : 1
  return views.toSorted((a, b) => rank(a) - rank(b) || at(a) - at(b))
}

/** All sign-ups behind the caller’s code, those to come first. Empty when there are none. */
export const readMySignUps = useCase({
  name: 'sign-up.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'shows only the sign-ups of the code that the caller holds' },
  run: async (ctx): Promise<readonly SignUpView[]> => {
    if (ctx.actor.kind !== 'code') throw new Refusal('not-signed-in', 'not-signed-in')
    return viewsOf(ctx, await queries.signUpsOfCode(ctx.tx, ctx.actor.codeHash))
  },
})

/** One sign-up as its family sees it; also for the worker who made it and those who hold it. */
export const readSignUp = useCase({
  name: 'sign-up.read',
  input: z.object({ id: z.uuid() }),
  needs: signUpAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<SignUpView> => {
    const row = await queries.signUpView(ctx.tx, id)
    const [view] = row === undefined ? [] : await viewsOf(ctx, [row])
    if (view === undefined) throw notFound()
    ctx.about({ county: view.activity.county, signUp: id })
    return view
  },
})

const cursor = /^([1-3])-(\d{1,15})$/
function readCursor(after: string | null): { readonly state: number; readonly number: number } | null {
  const [, state, number] = cursor.exec(after ?? '') ?? []
  return state === undefined || number === undefined ? null : { state: Number(state), number: Number(number) }
}
const stateNumber = { confirmed: 1, waiting: 2, cancelled: 3 } as const
const cursorOf = (row: queries.ListRow): string => `${stateNumber[row.state]}-${row.seat_number}`

const signedUpOf = (
  crypto: Crypto,
  row: queries.ListRow,
  waiting: Awaited<ReturnType<typeof waitingIn>>,
): SignedUp => ({
  id: row.id,
  version: row.version,
  name: crypto.open(row.name_sealed),
  email: opened(crypto, row.email_sealed),
  phone: opened(crypto, row.phone_sealed),
  language: row.language,
  adults: row.adults,
  children: childrenOf(crypto, row.children_sealed),
  parts: partsOf(row.id, row.parts, waiting),
  state: row.state,
  cancelledBy: row.cancelled_by,
  way: row.way,
  bookedBy: row.booked_by_name,
  discreet: row.discreet,
  consented: row.consented,
  createdAt: row.created_at,
  attended: row.attended,
})

/** Who has signed up, for those who hold it: of one day, or of the series. @source R119, R121 */
export const listSignUps = useCase({
  name: 'sign-up.list',
  input: z.object({
    activity: z.uuid(),
    /** The day; null: the series. */
    occurrence: z.uuid().nullable().default(null),
    cancelled: z.boolean().default(false),
    after: z.string().max(200).nullable().default(null),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: async (ctx, { activity, occurrence, cancelled, after, limit }): Promise<SignUpList> => {
    const scope = { activity, occurrence }
    const head = await queries.listHead(ctx.tx, scope)
    if (head === undefined) throw notFound()
    const rows = await queries.signedUp(ctx.tx, scope, {
      cancelled,
      after: readCursor(after),
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const last = shown[shown.length - 1]
    const waiting = await waitingIn(ctx.tx, scope)
    const { id, title, county, sign_up_for: signUpFor } = head
    ctx.about({ county, activity, rows: shown.length })
    return {
      activity: { id, title, county, signUpFor },
      occurrence:
        head.occurrence === null ||
        head.day === null ||
        head.starts_at === null ||
        head.ends_at === null ||
        head.state === null
          ? null
          : {
              id: head.occurrence,
              day: head.day,
              startsAt: head.starts_at,
              endsAt: head.ends_at,
              state: head.state,
            },
      sums: {
        seat: { of: head.seats, taken: head.seats_taken },
        care: { of: head.care_places, taken: head.care_taken },
        coffee: { of: head.coffee, taken: head.coffee_taken },
        waiting: head.waiting,
        ...(await queries.partySums(ctx.tx, scope)),
      },
      rows: shown.map((row) => signedUpOf(ctx.crypto, row, waiting)),
      next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
    }
  },
})
