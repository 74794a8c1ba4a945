import type { JSX } from 'preact'
import type { DoorRow } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { doorHoursInShort, doorSpecialDays } from './journey.ts'

/** When a door answers: its week, and the near days that are not like the others. */
export function DoorHoursInWords(props: {
  door: Pick<DoorRow, 'hours' | 'special'>
  now: Date
  lang: Language
}): JSX.Element {
  const { door, now, lang } = props
  const special = doorSpecialDays(door, now, lang)
  return (
    <>
      <span class="ask-hours">{doorHoursInShort(door.hours, lang)}</span>
      {special !== '' && <>, {special}</>}
    </>
  )
}
