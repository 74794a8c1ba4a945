import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Island } from '#ui/island.tsx'
import LivePage from '#web/shell/live-page.island.tsx'

type Words = { readonly show: string; readonly pause: string; readonly resume: string }

const texts: Readonly<Record<Language, Words>> = {
  fi: {
    show: 'Näytä, mitä muut ovat kirjoittaneet',
    pause: 'Älä päivitä itsestään',
    resume: 'Päivitä itsestään',
  },
  sv: {
    show: 'Visa vad andra har skrivit',
    pause: 'Uppdatera inte av sig själv',
    resume: 'Uppdatera av sig själv',
  },
  en: {
    show: 'Show what others have written',
    pause: 'Do not update by itself',
    resume: 'Update by itself',
  },
}

/** The table at which several write: where there is script, what the others write appears; else one press shows it. */
export const LiveMeeting = (props: {
  id: string
  lang: Language
  href: string
  /** Whose table it is: a family's network meeting, or a forum's. */
  of?: 'meetings' | 'forum-meetings'
}): JSX.Element => (
  <Island
    name="live-page"
    component={LivePage}
    props={{
      source: `/live/${props.of ?? 'meetings'}/${props.id}`,
      href: props.href,
      ...texts[props.lang],
      stays: false,
    }}
  />
)
