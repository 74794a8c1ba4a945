/** What families wish for, and what became of it (R123). */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { languages, type Language, type Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { wishAccess } from './access.ts'
import { wishStates, type WishState } from './domain/words.ts'
import { localizedWords } from './group-shapes.ts'

export const wishShape = z.object({
  /** Where it is wished for: a meeting place, an activity, or anywhere in the county. */
  county: z.string().length(2),
  place: z.uuid().nullable().default(null),
  activity: z.uuid().nullable().default(null),
  words: z.string().trim().min(3).max(600),
  language: z.enum(languages),
})
export type WishInput = z.input<typeof wishShape>

/** A wish without a name. What looks like somebody’s is refused. The same key is the same wish. @source R123, ADR-0047 */
export const makeWish = useCase({
  name: 'wish.make',
  input: z.object({ key: z.string().min(8).max(200), from: z.string().max(200), wish: wishShape }),
  needs: { openBecause: 'anybody may wish, without an account' },
  limits: ({ from }) => [{ limit: { name: 'wish', count: 20, perMinutes: 60 }, who: from }],
  run: (): Promise<{ readonly id: string }> => Promise.reject(notFound()),
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
  run: (): Promise<ShownWishes> => Promise.reject(notFound()),
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
  run: (): Promise<WishPage> => Promise.reject(notFound()),
})

/** Answers a wish, shows it to families, and says what was made of it. */
export const answerWish = useCase({
  name: 'wish.answer',
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    state: z.enum(wishStates),
    answer: localizedWords(600).default({}),
    shown: z.boolean().default(false),
    /** The activity that was made of it. */
    became: z.uuid().nullable().default(null),
  }),
  needs: wishAccess.answer,
  id: ({ id }) => id,
  run: (): Promise<{ readonly version: number }> => Promise.reject(notFound()),
})
