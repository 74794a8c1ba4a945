import type { JSX } from 'preact'
import type { Line } from '#capabilities/conversations/index.ts'
import { helsinkiTime } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'

/** What has been said, oldest first. New lines are read aloud as they come. */
export function ChatLog(props: {
  lines: readonly Line[]
  own: Line['from']
  label: string
  /** Who is named where the line itself names nobody. */
  names: Readonly<Record<Line['from'], string>>
  /** The language of the talk, where the page is in another. */
  written: Language | undefined
}): JSX.Element {
  return (
    // A box that scrolls must be reachable without a mouse.
    <div class="chat-log" role="log" aria-label={props.label} tabIndex={0}>
      <ol class="chat-log__lines" data-live="log">
        {props.lines.map((line) => (
          <li
            key={line.id}
            id={`line-${line.id}`}
            class={line.from === props.own ? 'chat-log__line chat-log__line--own' : 'chat-log__line'}
          >
            <p class="chat-log__who">
              <strong>
                {line.from === props.own ? props.names[line.from] : (line.name ?? props.names[line.from])}
              </strong>{' '}
              {helsinkiTime(line.at).replace(':', '.')}
            </p>
            <p class="chat-log__text" lang={props.written}>
              {line.text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
