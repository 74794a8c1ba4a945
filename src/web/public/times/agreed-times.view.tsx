import type { JSX } from 'preact'
import type { AppointmentView } from '#capabilities/appointments/index.ts'
import { momentInWords } from '#platform/words.ts'
import { Card, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { familyTimeTexts } from './texts.ts'

/** The times to come of a family's matter, for the page it follows: nothing when there is none. */
export function AgreedTimes({
  args,
  times,
}: {
  args: PageArgs
  times: readonly AppointmentView[]
}): JSX.Element | null {
  const { lang } = args
  const words = familyTimeTexts[lang]
  const now = args.caller.clock.now()
  const coming = times.filter(({ state, ends_at: end }) => state === 'booked' && end > now)
  if (coming.length === 0) return null
  return (
    <Section title={coming.length === 1 ? words.title : words.many}>
      {coming.map((time) => (
        <Card key={time.id} tone="birch">
          <p>
            <strong>{momentInWords(time.starts_at, lang, now)}</strong>
          </p>
          <p>{words.line[time.way]}</p>
          <p>
            <a href={path('followedTime', lang, { id: time.id })}>{words.open}</a>
          </p>
        </Card>
      ))}
    </Section>
  )
}
