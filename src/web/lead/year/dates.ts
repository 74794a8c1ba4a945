import type { ClockDate, ClockKind } from '#capabilities/network/index.ts'
import { partsOf, type PlainDate, weekday } from '#platform/dates.ts'
import { type Language, shown, type Shown } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'
import { path, type RouteName } from '#web/paths.ts'
import { clockWords } from './clock-words.ts'

/** The page on which something of the year is kept. */
const kept: Readonly<Record<Exclude<ClockKind, 'programme'>, RouteName>> = {
  forum: 'forumMeeting',
  measure: 'planMeasure',
  bar: 'roadmapBar',
  spearhead: 'areaPlans',
  'experiment-decision': 'experiment',
  'risk-review': 'risk',
  training: 'training',
  'plan-check': 'actionPlan',
  negotiation: 'annualEntry',
  report: 'annualEntry',
  survey: 'annualEntry',
  communication: 'annualEntry',
  other: 'annualEntry',
}

export function hrefOf(date: ClockDate, lang: Language): string {
  if (date.isEntry) return path('annualEntry', lang, { id: date.id }, { kerta: date.slot ?? undefined })
  if (date.kind === 'programme')
    return path('workProgramme', lang, {}, { nakyma: 'month', pv: date.day, alue: date.area ?? undefined })
  return path(kept[date.kind], lang, { id: date.id })
}

/** What it is called, and in which language. */
export function titleOf(date: ClockDate, lang: Language): Shown {
  const words = clockWords[lang]
  if (date.kind === 'forum') {
    const forum = shown(date.of ?? {}, lang)
    const theme = shown(date.title, lang)
    return theme.text === '' ? forum : { text: `${forum.text}: ${theme.text}`, lang: forum.lang }
  }
  if (date.edge === null) return shown(date.title, lang)
  const starts = date.edge === 'begins'
  if (date.count > 1) return { text: starts ? words.begins(date.count) : words.ends(date.count), lang }
  const one = shown(date.title, lang).text
  return { text: starts ? words.oneBegins(one) : words.oneEnds(one), lang }
}

const numeric = (day: PlainDate, lang: Language): string => {
  const { day: number, month } = partsOf(day)
  return lang === 'fi'
    ? `${number}.${month}.`
    : lang === 'sv'
      ? `${number}.${month}`
      : `${number} ${shortMonth(month)}`
}
const shortMonth = (month: number): string => clockWords.en.short[month - 1] ?? ''

const abbreviated = (day: PlainDate, lang: Language): string =>
  weekdayName(weekday(day), lang).slice(0, lang === 'en' ? 3 : 2)

/** "ti 17.3. klo 9", "17.–19.3.", "kuun aikana": the month stands above. */
export function whenOf(date: ClockDate, lang: Language): string {
  const words = clockWords[lang]
  if (date.wholeMonth) return words.inMonth
  if (date.lastDay !== null && date.lastDay !== date.day)
    return `${numeric(date.day, lang)}–${numeric(date.lastDay, lang)}`
  const at =
    date.at === null
      ? ''
      : lang === 'fi'
        ? ` klo ${date.at.replace(/^0/, '').replace(':', '.').replace('.00', '')}`
        : lang === 'sv'
          ? ` kl. ${date.at.replace(/^0/, '').replace(':', '.').replace('.00', '')}`
          : ` at ${date.at}`
  return `${abbreviated(date.day, lang)} ${numeric(date.day, lang)}${at}`
}
