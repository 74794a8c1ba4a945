/** What families wish for, and what became of it (R123). */
import { z } from 'zod'
import { looksPersonal } from '#capabilities/outreach/index.ts'
import { type Crypto, hex } from '#platform/crypto.ts'
import { idFrom } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages, type Language, type Localized } from '#platform/text.ts'
import { parse, useCase } from '#platform/use-case.ts'
import { wishAccess } from './access.ts'
import { wishStates, type WishState } from './domain/words.ts'
import { localizedWords } from './group-shapes.ts'
import * as queries from './queries-wishes.ts'
import { wrongField } from './sign-ups.ts'

export const wishShape = z.object({
  /** Where it is wished for: a meeting place, an activity, or anywhere in the county. */
  county: z.string().length(2),
  place: z.uuid().nullable().default(null),
  activity: z.uuid().nullable().default(null),
  words: z
    .string()
    .trim()
    .min(3)
    .max(600)
    .refine((given) => !looksPersonal(given), 'about-a-person'),
  language: z.enum(languages),
})
export type WishInput = z.input<typeof wishShape>

/** The wish that a key sends. */
export const wishIdOf = (crypto: Crypto, key: string): string =>
  idFrom('wish', hex(crypto.keyed('wish-key', key)))

/** A wish without a name. What looks like somebody’s is refused. The same key is the same wish. @source R123, ADR-0047 */
export const makeWish = useCase({
  name: 'wish.make',
  input: z.object({
    key: z.string().min(8).max(200),
    from: z.string().max(200),
    wish: z.custom<WishInput>(() => true),
  }),
  needs: { openBecause: 'anybody may wish, without an account' },
  limits: ({ from }) => [{ limit: { name: 'wish', count: 20, perMinutes: 60 }, who: from }],
  run: async (ctx, { key, wish: given }): Promise<{ readonly id: string }> => {
    const wish = parse(wishShape, given)
    const there = await queries.isThere(ctx.tx, wish.county, wish)
    if (!there.place) throw wrongField('place', 'not-of-this')
    if (!there.activity) throw wrongField('activity', 'not-of-this')
    const id = wishIdOf(ctx.crypto, key)
    const stands = await queries.insertWish(ctx.tx, { id, ...wish, now: ctx.now })
    // The same key with other words: they would be lost.
    if (stands !== wish.words) throw new Refusal('conflict', 'wish.key-used')
    ctx.about({ county: wish.county, wish: id })
    return { id }
  },
})

/** A wish that those who hold the programme have answered and shown. */
export type ShownWish = {
  readonly id: string
  readonly words: string
  readonly language: Language
  readonly state: WishState
  readonly answer: Localized
  readonly answeredAt: Date | null
  readonly place: { readonly id: string; readonly name: Localized } | null
  /** The activity that was made of it, when it is published. */
  readonly became: { readonly id: string; readonly title: Localized } | null
}
export type ShownWishes = { readonly wishes: readonly ShownWish[]; readonly next: string | null }

const shownWishOf = (row: queries.WishRow): ShownWish => ({
  id: row.id,
  words: row.words,
  language: row.language,
  state: row.state,
  answer: row.answer,
  answeredAt: row.answered_at,
  place: row.place_id === null ? null : { id: row.place_id, name: row.place_name ?? {} },
  became:
    row.became_id === null || row.became_state !== 'published'
      ? null
      : { id: row.became_id, title: row.became_title ?? {} },
})

const cursorShape = /^(\d)_(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_([0-9a-f-]{36})$/
function readCursor(after: string | null): queries.Cursor | null {
  const [, rank, at, id] = cursorShape.exec(after ?? '') ?? []
  if (rank === undefined || at === undefined || id === undefined) return null
  return Number.isNaN(Date.parse(at)) ? null : { rank: Number(rank), at: new Date(at), id }
}
const cursorOf = ({ rank, at, id }: queries.Cursor): string => `${rank}_${at.toISOString()}_${id}`

/** Wishes with their answers, newest first. */
export const listShownWishes = useCase({
  name: 'wish.list-shown',
  trace: 'refusals',
  input: z.object({
    county: z.string().length(2),
    place: z.uuid().nullable().default(null),
    after: z.string().max(200).nullable().default(null),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  needs: { openBecause: 'shows what those who hold the programme have shown' },
  run: async ({ tx }, { county, place, after, limit }): Promise<ShownWishes> => {
    const rows = await queries.shownWishes(
      tx,
      { county, place },
      { after: readCursor(after), limit: limit + 1 },
    )
    const shown = rows.slice(0, limit)
    const last = shown[shown.length - 1]
    return {
      wishes: shown.map(shownWishOf),
      next:
        rows.length > limit && last !== undefined && last.answered_at !== null
          ? cursorOf({ rank: 0, at: last.answered_at, id: last.id })
          : null,
    }
  },
})

export type WishView = ShownWish & {
  readonly version: number
  readonly county: string
  readonly activity: { readonly id: string; readonly title: Localized } | null
  readonly shown: boolean
  readonly createdAt: Date
  readonly answeredBy: string | null
  readonly mayAnswer: boolean
}
export type WishPage = {
  readonly wishes: readonly WishView[]
  readonly next: string | null
  readonly counts: Readonly<Record<WishState, number>>
}

/** The wishes of the county, for those who hold its programme: new ones first. */
export const listWishes = useCase({
  name: 'wish.list',
  trace: 'refusals',
  input: z.object({
    state: z.enum(wishStates).nullable().default(null),
    place: z.uuid().nullable().default(null),
    after: z.string().max(200).nullable().default(null),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  needs: { signedInBecause: 'lists only what the relations of wish.read allow' },
  run: async ({ tx }, { state, place, after, limit }): Promise<WishPage> => {
    const rows = await queries.wishesSeen(
      tx,
      { state, place },
      { after: readCursor(after), limit: limit + 1 },
    )
    const shown = rows.slice(0, limit)
    const last = shown[shown.length - 1]
    const counts = { new: 0, planned: 0, done: 0, 'not-now': 0 }
    for (const each of await queries.wishCounts(tx, place)) counts[each.state] = each.count
    return {
      wishes: shown.map((row) => ({
        ...shownWishOf(row),
        // Those who hold the programme see also what is not published yet.
        became: row.became_id === null ? null : { id: row.became_id, title: row.became_title ?? {} },
        version: row.version,
        county: row.county,
        activity: row.activity_id === null ? null : { id: row.activity_id, title: row.activity_title ?? {} },
        shown: row.shown,
        createdAt: row.created_at,
        answeredBy: row.answered_by,
        mayAnswer: row.may_answer,
      })),
      next:
        rows.length > limit && last !== undefined
          ? cursorOf({ rank: last.rank, at: last.created_at, id: last.id })
          : null,
      counts,
    }
  },
})

/** Answers a wish, shows it to families, and says what was made of it. */
export const answerWish = useCase({
  name: 'wish.answer',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    state: z.enum(wishStates),
    answer: localizedWords(600, (given) => (looksPersonal(given) ? 'about-a-person' : null)).default({}),
    shown: z.boolean().default(false),
    /** The activity that was made of it. */
    became: z.uuid().nullable().default(null),
  }),
  needs: wishAccess.answer,
  id: ({ id }) => id,
  run: async (ctx, { id, version, became, ...to }): Promise<{ readonly version: number }> => {
    if (became !== null && !(await queries.maySayBecame(ctx.tx, id, became)))
      throw wrongField('became', 'not-of-this')
    // What families are shown says at least something.
    if (to.shown && Object.keys(to.answer).length === 0) throw wrongField('answer', 'too-small')
    const after = await queries.writeAnswer(ctx.tx, id, version, {
      ...to,
      became,
      by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      now: ctx.now,
    })
    if (after === undefined) throw new Refusal('conflict', 'wish.changed-meanwhile')
    ctx.about({ county: after.county, wish: id, state: to.state, shown: to.shown })
    return { version: after.version }
  },
})
