import type { ComponentChildren, JSX } from 'preact'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'

export type TimelineEvent = {
  readonly when: string
  readonly datetime?: string
  readonly title: ComponentChildren
  readonly by?: ComponentChildren
  readonly body?: ComponentChildren
  /** What has happened, what holds now, what is to come. */
  readonly state?: 'done' | 'now' | 'next'
}

export function Timeline(props: {
  label: string
  events: readonly TimelineEvent[]
  level?: HeadingLevel | undefined
}): JSX.Element {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.events.map((event, index) => (
        <li key={index} class={`timeline__event timeline__event--${event.state ?? 'done'}`}>
          <p class="timeline__when">
            {event.datetime === undefined ? event.when : <time datetime={event.datetime}>{event.when}</time>}
          </p>
          <Heading level={props.level ?? 3} class="timeline__title">
            {event.title}
          </Heading>
          {event.by !== undefined && <p class="timeline__by">{event.by}</p>}
          {event.body !== undefined && <div class="timeline__body">{event.body}</div>}
        </li>
      ))}
    </ol>
  )
}
