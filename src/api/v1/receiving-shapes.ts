import { z } from 'zod'
import { matterKinds, noticeWays, topics, type WorkView } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

export const file = z.object({ id, name: z.string(), type: z.string(), size: z.int() }).meta({
  id: 'File',
  description: 'Made anew from its content: without what a camera or a writer left in it.',
})

/** What receiving adds to a request: who wrote it down, urgency, suggestion, tries, notices, statutory dates. */
export const received = {
  recorded: z
    .object({ by: z.string(), at: instant })
    .nullable()
    .meta({ description: 'The worker who wrote it down; null when the family sent it itself.' }),
  urgency: z.object({ urgent: z.boolean(), ground: z.string(), by: z.string(), at: instant }).nullable(),
  suggestion: z
    .object({
      worry: z.object({ level: z.enum(['small', 'big']), words: z.array(z.string()) }).nullable(),
      topics: z.array(z.object({ topic: z.enum(topics), words: z.array(z.string()) })),
    })
    .meta({ description: 'By fixed lists of words, with the words. A person decides.' }),
  reaching: z.object({
    tries: z.int(),
    days: z.int(),
    triesMissing: z.int(),
    daysMissing: z.int(),
  }),
  notices: z.array(z.object({ way: z.enum(noticeWays), at: instant, by: z.string() })),
  matter: z
    .object({
      kind: z.enum(matterKinds),
      pendingAt: instant,
      limits: z.array(z.object({ id: z.string(), due: day, what: z.string(), source: z.string() })),
    })
    .nullable()
    .meta({ description: 'What became pending. Day 0 is the day on which the contact arrived.' }),
  mayTakeBack: z.boolean(),
}

const shape = z.object(received)

export function receivedOf(view: WorkView, reader: Language): z.input<typeof shape> {
  const { urgency, suggestion, reaching, matter } = view
  return {
    recorded:
      view.recorded_by === null || view.recorded_at === null
        ? null
        : { by: view.recorded_by, at: iso(view.recorded_at) },
    urgency: urgency === null ? null : { ...urgency, at: iso(urgency.at) },
    suggestion: {
      worry:
        suggestion.worry === null
          ? null
          : { level: suggestion.worry.level, words: [...suggestion.worry.words] },
      topics: suggestion.topics.map(({ topic, words }) => ({ topic, words: [...words] })),
    },
    reaching: {
      tries: reaching.tries,
      days: reaching.days,
      triesMissing: reaching.triesMissing,
      daysMissing: reaching.daysMissing,
    },
    notices: view.notices.map(({ way, at, name }) => ({ way, at: iso(at), by: name })),
    matter:
      matter === null
        ? null
        : {
            kind: matter.kind,
            pendingAt: isoOrNull(matter.pendingAt) ?? '',
            limits: matter.limits.map((limit) => ({
              id: limit.id,
              due: limit.due,
              what: inLanguage(limit.what, reader),
              source: inLanguage(limit.source, reader),
            })),
          },
    mayTakeBack: view.mayTakeBack,
  }
}
