import type { JSX } from 'preact'

export type TimeTone = 'calm' | 'soon' | 'late'

/** Time left as words; the thin bar only repeats it. `share` is what is left, 1 at the start and 0 at the end. */
export function TimeLeft(props: {
  words: string
  share: number
  tone: TimeTone
  datetime?: string | undefined
}): JSX.Element {
  const share = Math.min(1, Math.max(0, props.share))
  return (
    <span class={`time-left time-left--${props.tone}`}>
      {props.datetime === undefined ? (
        <span class="time-left__words">{props.words}</span>
      ) : (
        <time class="time-left__words" datetime={props.datetime}>
          {props.words}
        </time>
      )}
      <svg class="time-left__bar" width="100%" height="4" aria-hidden="true">
        <rect class="time-left__track" width="100%" height="4" rx="2" />
        <rect class="time-left__left" width={`${Math.round(share * 100)}%`} height="4" rx="2" />
      </svg>
    </span>
  )
}
