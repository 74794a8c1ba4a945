import type { JSX } from 'preact'
import type { QueueItem } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { timeLeftInWords } from '#platform/words.ts'
import { TimeLeft, type TimeTone } from '#ui/time-left/time-left.tsx'

/** What the state of a promise is read from. */
export type Promised = Pick<QueueItem, 'due_at' | 'kept_at' | 'warn_at' | 'share'>

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Late once the due moment has passed, soon from the moment at which the unit is warned. */
export function toneOf({ due_at, warn_at }: Promised, now: Date): TimeTone {
  if (due_at !== null && due_at < now) return 'late'
  return warn_at !== null && warn_at <= now ? 'soon' : 'calm'
}

/** The time that is left for an open promise; nothing once a person has answered. */
export function PromiseTime(props: { of: Promised; now: Date; lang: Language }): JSX.Element | null {
  const { due_at, kept_at, share } = props.of
  if (due_at === null || kept_at !== null) return null
  return (
    <TimeLeft
      words={sentence(timeLeftInWords(props.now, due_at, props.lang))}
      share={1 - share}
      tone={toneOf(props.of, props.now)}
      datetime={due_at.toISOString()}
    />
  )
}
