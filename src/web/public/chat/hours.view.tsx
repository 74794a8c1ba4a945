import type { JSX } from 'preact'
import { type ChatHours, weekdays } from '#capabilities/conversations/index.ts'
import type { Language } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'

const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.').replace('.00', '')

/** When the chat is open, day by day. */
export function Hours(props: { hours: ChatHours; lang: Language; closed: string }): JSX.Element {
  return (
    <dl class="chat-hours">
      {weekdays.flatMap((day) => {
        const times = props.hours[day]
        return [
          <dt key={`${day}-day`}>{weekdayName(day, props.lang)}</dt>,
          <dd key={`${day}-times`}>
            {times === undefined ? props.closed : `${clock(times.opens)}–${clock(times.closes)}`}
          </dd>,
        ]
      })}
    </dl>
  )
}
