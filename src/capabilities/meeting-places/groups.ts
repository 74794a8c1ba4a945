/** Groups: their sessions with themes, who was there, what is given along, and what was thought of it. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { activityAccess } from './access.ts'
import type { EntryLinkView } from './entry-links.ts'
import type { MaterialView } from './sign-up-shapes.ts'
import { localizedWords, materialsShape } from './group-shapes.ts'

const sessionShape = z.object({
  /** A session that stands already; null: a new one. */
  id: z.uuid().nullable().default(null),
  theme: localizedWords(200).refine((given) => Object.keys(given).length > 0, 'too-small'),
  contents: localizedWords(2000).default({}),
  /** For parents, when the group is for children. */
  forParents: z.boolean().default(false),
  materials: materialsShape.default([]),
  /** The day on which it is held. */
  occurrence: z.uuid().nullable().default(null),
})
export type SessionInput = z.input<typeof sessionShape>

/** The sessions in their order; those that are not named any more are removed. @source R118, R119 */
export const setSessions = useCase({
  name: 'activity.set-sessions',
  input: z.object({
    activity: z.uuid(),
    version: z.coerce.number().int().positive(),
    sessions: z.array(sessionShape).max(40),
  }),
  needs: activityAccess.keep,
  id: ({ activity }) => activity,
  run: (): Promise<{ readonly version: number }> => Promise.reject(notFound()),
})

/** What is agreed to, the parents’ part and what is given along: for all who are in. @source R119, R120 */
export const setGroupWords = useCase({
  name: 'activity.set-group-words',
  input: z.object({
    activity: z.uuid(),
    version: z.coerce.number().int().positive(),
    consentWords: localizedWords(1500).default({}),
    parentsWords: localizedWords(1500).default({}),
    materials: materialsShape.default([]),
  }),
  needs: activityAccess.keep,
  id: ({ activity }) => activity,
  run: (): Promise<{ readonly version: number }> => Promise.reject(notFound()),
})

/** Marks who was there at a session: all of it at once, however often it is sent. */
export const markAttended = useCase({
  name: 'activity.mark-attended',
  input: z.object({ activity: z.uuid(), occurrence: z.uuid(), there: z.array(z.uuid()).max(500) }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: (): Promise<void> => Promise.reject(notFound()),
})

export type GroupSession = {
  readonly id: string
  readonly position: number
  readonly theme: Localized
  readonly contents: Localized
  readonly forParents: boolean
  readonly materials: readonly MaterialView[]
  readonly occurrence: string | null
}
export type GroupDay = {
  readonly id: string
  readonly day: PlainDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: 'planned' | 'moved' | 'cancelled' | 'held'
  readonly sessionId: string | null
  /** How many were marked as there. */
  readonly there: number
}
export type Feedback = {
  readonly count: number
  /** Null while fewer than five have answered. */
  readonly shown: {
    readonly average: number
    /** How many gave 1, 2, 3, 4 and 5. */
    readonly marks: readonly number[]
    readonly words: readonly string[]
  } | null
}
export type GroupView = {
  readonly activity: {
    readonly id: string
    readonly version: number
    readonly county: string
    readonly title: Localized
    readonly entry: 'open' | 'sign-up' | 'invitation' | 'teacher'
    readonly signUpFor: 'day' | 'series'
    readonly consentWords: Localized
    readonly parentsWords: Localized
    readonly materials: readonly MaterialView[]
  }
  readonly sessions: readonly GroupSession[]
  readonly days: readonly GroupDay[]
  readonly links: readonly EntryLinkView[]
  readonly feedback: Feedback
}

/** A group for those who hold it: sessions, days, links, feedback. Who is in it stands in listSignUps. */
export const readGroup = useCase({
  name: 'activity.read-group',
  trace: 'refusals',
  input: z.object({ activity: z.uuid() }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: (): Promise<GroupView> => Promise.reject(notFound()),
})
