/** Groups: their sessions with themes, who was there, what is given along, and what was thought of it. */
import { z } from 'zod'
import type { PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { activityAccess } from './access.ts'
import type { EntryLinkView } from './entry-links.ts'
import type { MaterialView } from './sign-up-shapes.ts'
import { localizedWords, materialsShape } from './group-shapes.ts'
import { linksOf } from './queries-entry.ts'
import * as queries from './queries-groups.ts'
import { wrongField } from './sign-ups.ts'

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

const workerOf = ({ actor }: Ctx): string | null => (actor.kind === 'person' ? actor.id : null)

async function bump(ctx: Ctx, activity: string, version: number): Promise<number> {
  const after = await queries.bumpActivity(ctx.tx, activity, version, workerOf(ctx), ctx.now)
  if (after === undefined) throw new Refusal('conflict', 'activity.changed-meanwhile')
  return after
}

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
  run: async (ctx, { activity, version, sessions }): Promise<{ readonly version: number }> => {
    const own = new Set((await queries.sessionsOf(ctx.tx, activity)).map(({ id }) => id))
    const days = await queries.occurrenceIds(ctx.tx, activity)
    sessions.forEach((each, index) => {
      const isOwn = each.id === null || own.has(each.id)
      const isDay = each.occurrence === null || days.has(each.occurrence)
      if (!isOwn || !isDay) throw wrongField(`sessions.${index}.occurrence`, 'not-of-this')
    })
    const after = await bump(ctx, activity, version)
    await queries.writeSessions(
      ctx.tx,
      activity,
      sessions.map(({ id, forParents, ...each }) => ({
        ...each,
        id: id ?? newId(),
        for_parents: forParents,
      })),
    )
    ctx.about({ activity, sessions: sessions.length })
    return { version: after }
  },
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
  run: async (ctx, { activity, version, ...words }): Promise<{ readonly version: number }> => {
    const after = await bump(ctx, activity, version)
    await queries.setWords(ctx.tx, activity, words)
    ctx.about({ activity })
    return { version: after }
  },
})

/** Marks who was there at a session: all of it at once, however often it is sent. */
export const markAttended = useCase({
  name: 'activity.mark-attended',
  input: z.object({ activity: z.uuid(), occurrence: z.uuid(), there: z.array(z.uuid()).max(500) }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: async (ctx, { activity, occurrence, there }): Promise<void> => {
    if (!(await queries.isDayOf(ctx.tx, activity, occurrence))) throw notFound()
    await queries.writeAttended(ctx.tx, activity, occurrence, [...new Set(there)], workerOf(ctx))
    ctx.about({ activity, occurrence, there: there.length })
  },
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

/** So many must have answered before a mark or a word is shown. */
const feedbackAtLeast = 5

async function feedbackOf(ctx: Ctx, activity: string): Promise<Feedback> {
  const found = new Map((await queries.marksOf(ctx.tx, activity)).map(({ mark, count }) => [mark, count]))
  const marks = [1, 2, 3, 4, 5].map((mark) => found.get(mark) ?? 0)
  const count = marks.reduce((sum, each) => sum + each, 0)
  if (count < feedbackAtLeast) return { count, shown: null }
  const sum = marks.reduce((all, each, index) => all + each * (index + 1), 0)
  const words = await queries.feedbackWords(ctx.tx, activity)
  return {
    count,
    shown: {
      average: Math.round((sum / count) * 10) / 10,
      marks,
      words: words.map((sealed) => ctx.crypto.open(sealed)),
    },
  }
}

/** A group for those who hold it: sessions, days, links, feedback. Who is in it stands in listSignUps. */
export const readGroup = useCase({
  name: 'activity.read-group',
  trace: 'refusals',
  input: z.object({ activity: z.uuid() }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: async (ctx, { activity }): Promise<GroupView> => {
    const row = await queries.groupById(ctx.tx, activity)
    if (row === undefined) throw notFound()
    const sessions = await queries.sessionsOf(ctx.tx, activity)
    const days = await queries.groupDays(ctx.tx, activity)
    const links = await linksOf(ctx.tx, activity, ctx.now)
    return {
      activity: {
        id: row.id,
        version: row.version,
        county: row.county,
        title: row.title,
        entry: row.entry,
        signUpFor: row.sign_up_for,
        consentWords: row.consent_words,
        parentsWords: row.parents_words,
        materials: row.materials,
      },
      sessions: sessions.map(({ for_parents: forParents, ...each }) => ({ ...each, forParents })),
      days: days.map((day) => ({
        id: day.id,
        day: day.day,
        startsAt: day.starts_at,
        endsAt: day.ends_at,
        state: day.state,
        sessionId: day.session_id,
        there: day.there,
      })),
      links: links.map(({ made_at: madeAt, expires_at: expiresAt, ...link }) => ({
        ...link,
        madeAt,
        expiresAt,
      })),
      feedback: await feedbackOf(ctx, activity),
    }
  },
})
