import type { HoursExceptionRow, OpeningHours } from '#capabilities/directory/index.ts'
import { helsinkiDate, helsinkiTime, type Weekday, weekday } from '#platform/dates.ts'
import { isEve, isHoliday } from '#platform/finnish-calendar.ts'
import type { Language, Text3 } from '#platform/text.ts'

type Span = { readonly opens: string; readonly closes: string }
type DayForms = { readonly alone: string; readonly from: string; readonly to: string; readonly short: string }

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const same = (alone: string, short: string): DayForms => ({ alone, from: alone, to: alone, short })
// Finnish says "from Monday to Thursday" with endings and "on Fridays" with another.
const finnish = (stem: string, to: string, often: string, short: string): DayForms => ({
  alone: often,
  from: `${stem}sta`,
  to,
  short,
})

const dayForms: Readonly<Record<Language, Readonly<Record<Weekday, DayForms>>>> = {
  fi: {
    1: finnish('maanantai', 'maanantaihin', 'maanantaisin', 'ma'),
    2: finnish('tiistai', 'tiistaihin', 'tiistaisin', 'ti'),
    3: finnish('keskiviiko', 'keskiviikkoon', 'keskiviikkoisin', 'ke'),
    4: finnish('torstai', 'torstaihin', 'torstaisin', 'to'),
    5: finnish('perjantai', 'perjantaihin', 'perjantaisin', 'pe'),
    6: finnish('lauantai', 'lauantaihin', 'lauantaisin', 'la'),
    7: finnish('sunnuntai', 'sunnuntaihin', 'sunnuntaisin', 'su'),
  },
  sv: {
    1: same('måndag', 'mån'),
    2: same('tisdag', 'tis'),
    3: same('onsdag', 'ons'),
    4: same('torsdag', 'tors'),
    5: same('fredag', 'fre'),
    6: same('lördag', 'lör'),
    7: same('söndag', 'sön'),
  },
  en: {
    1: same('Monday', 'Mon'),
    2: same('Tuesday', 'Tue'),
    3: same('Wednesday', 'Wed'),
    4: same('Thursday', 'Thu'),
    5: same('Friday', 'Fri'),
    6: same('Saturday', 'Sat'),
    7: same('Sunday', 'Sun'),
  },
}

const fromTo: Readonly<Record<Language, (from: string, to: string) => string>> = {
  fi: (from, to) => `${from} ${to}`,
  sv: (from, to) => `${from} till ${to}`,
  en: (from, to) => `${from} to ${to}`,
}
const and: Text3 = { fi: 'ja', sv: 'och', en: 'and' }
const atClock: Text3 = { fi: 'klo ', sv: 'kl. ', en: '' }

/** '8', '18.30'; in English '8:00', since a bare number is no time there. */
function clock(time: string, lang: Language): string {
  const [hour = '', minute = ''] = time.split(':')
  const bare = String(Number(hour))
  if (lang === 'en') return `${bare}:${minute}`
  return minute === '00' ? bare : `${bare}.${minute}`
}

const spanInWords = (span: Span, lang: Language): string =>
  `${clock(span.opens, lang)}–${clock(span.closes, lang)}`

/** 'klo 8–11 ja 12–15' */
export const timesInWords = (spans: readonly Span[], lang: Language): string =>
  atClock[lang] + spans.map((span) => spanInWords(span, lang)).join(` ${and[lang]} `)

type Run = { readonly first: Weekday; readonly last: Weekday }
type Group = { readonly runs: readonly Run[]; readonly spans: readonly Span[] }

/** Days with the same times together, in the order of the week. */
function groupsOf(hours: OpeningHours): readonly Group[] {
  const groups = new Map<string, { runs: Run[]; spans: readonly Span[] }>()
  for (const day of days) {
    const spans = hours[day]
    if (spans === undefined || spans.length === 0) continue
    const key = spans.map(({ opens, closes }) => `${opens}-${closes}`).join()
    const group = groups.get(key) ?? { runs: [], spans }
    groups.set(key, group)
    const before = group.runs.at(-1)
    if (before !== undefined && before.last === day - 1)
      group.runs[group.runs.length - 1] = { ...before, last: day }
    else group.runs.push({ first: day, last: day })
  }
  return [...groups.values()]
}

function listed(words: readonly string[], lang: Language): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and[lang]} ${last}`
}

/** Two days beside each other are named; three and more are said from first to last. */
const asDays = ({ first, last }: Run, lang: Language): readonly string[] => {
  const forms = dayForms[lang]
  if (last - first >= 2) return [fromTo[lang](forms[first].from, forms[last].to)]
  return first === last ? [forms[first].alone] : [forms[first].alone, forms[last].alone]
}

export type HoursLine = { readonly days: string; readonly times: string }

/** The week in words, days with the same times together: 'maanantaista torstaihin' · 'klo 8–16'. */
export const hoursInWords = (hours: OpeningHours, lang: Language): readonly HoursLine[] =>
  groupsOf(hours).map(({ runs, spans }) => ({
    days: listed(
      runs.flatMap((run) => asDays(run, lang)),
      lang,
    ),
    times: timesInWords(spans, lang),
  }))

/** The week on one line: 'ma–to klo 8–16, pe klo 8–14'. Empty when no times are given. */
export const hoursInShort = (hours: OpeningHours, lang: Language): string =>
  groupsOf(hours)
    .map(({ runs, spans }) => {
      const forms = dayForms[lang]
      const named = runs.map(({ first, last }) =>
        first === last ? forms[first].short : `${forms[first].short}–${forms[last].short}`,
      )
      return `${listed(named, lang)} ${timesInWords(spans, lang)}`
    })
    .join(', ')

export type OpenToday = { readonly isOpenNow: boolean; readonly opens: string; readonly closes: string }

/**
 * What is left of today's hours: the span that runs now or comes next. An exception of the day holds before the week, and
 * nothing is said on public holidays and eves that have none.
 */
export function openToday(
  hours: OpeningHours,
  now: Date,
  exceptions: readonly HoursExceptionRow[] = [],
): OpenToday | null {
  const today = helsinkiDate(now)
  const time = helsinkiTime(now)
  const exception = exceptions.find(({ from, to }) => from <= today && today <= to)
  if (exception !== undefined) {
    const { opens, closes } = exception
    if (opens === null || closes === null || time >= closes) return null
    return { opens, closes, isOpenNow: opens <= time }
  }
  if (isHoliday(today) || isEve(today)) return null
  const span = (hours[weekday(today)] ?? []).find(({ closes }) => time < closes)
  return span === undefined ? null : { ...span, isOpenNow: span.opens <= time }
}

const todayWords: Readonly<Record<Language, (open: boolean, opens: string, closes: string) => string>> = {
  fi: (open, opens, closes) => (open ? `Avoinna klo ${closes} asti` : `Avautuu tänään klo ${opens}`),
  sv: (open, opens, closes) => (open ? `Öppet till kl. ${closes}` : `Öppnar i dag kl. ${opens}`),
  en: (open, opens, closes) => (open ? `Open until ${closes}` : `Opens today at ${opens}`),
}

/** 'Avoinna klo 16 asti' · 'Avautuu tänään klo 14' */
export const openTodayInWords = (today: OpenToday, lang: Language): string =>
  todayWords[lang](today.isOpenNow, clock(today.opens, lang), clock(today.closes, lang))
