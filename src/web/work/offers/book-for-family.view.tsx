import type { JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'

/** What the time is booked for; nothing: for the family alone, as with a case. */
type About = { readonly pyynto?: string; readonly lahete?: string }

const words: Readonly<Record<Language, { readonly link: string; readonly handOn: string }>> = {
  fi: {
    link: 'Varaa perheelle avoin aika',
    handOn: 'Saat varauksesta koodin. Anna se perheelle: koodilla se katsoo, siirtää tai peruu ajan.',
  },
  sv: {
    link: 'Boka en öppen tid åt familjen',
    handOn: 'Du får en kod av bokningen. Ge den till familjen, som ser, flyttar eller avbokar tiden med den.',
  },
  en: {
    link: 'Book an open time for the family',
    handOn: 'The booking gives you a code. Hand it to the family: with it they see, move or cancel the time.',
  },
}

/** The way to the times that families book, for a worker who books one for a family. @source R23, ADR-0049 */
export function BookForFamily({ lang, about = {} }: { lang: Language; about?: About }): JSX.Element {
  return <a href={path('bookTimes', lang, {}, about)}>{words[lang].link}</a>
}

/** The same where no code of the family's is known: the one that comes of the booking is handed on. */
export function BookAndHandOn({ lang }: { lang: Language }): JSX.Element {
  return (
    <p>
      <BookForFamily lang={lang} />. {words[lang].handOn}
    </p>
  )
}
