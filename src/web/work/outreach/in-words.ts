import {
  type Counts,
  type OutreachView,
  peopleIn,
  shownRow,
  type Shown,
  whats,
} from '#capabilities/outreach/index.ts'
import { plainDate, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { outreachTexts } from './texts.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const and: Readonly<Record<Language, Intl.ListFormat>> = {
  fi: new Intl.ListFormat('fi'),
  sv: new Intl.ListFormat('sv'),
  en: new Intl.ListFormat('en'),
}

/** The days and the pace of a rule that our own form makes. */
export function readRule(rule: string | null): {
  readonly days: readonly string[]
  readonly every: '1' | '2'
} {
  const days = /BYDAY=([A-Z,]+)/.exec(rule ?? '')?.[1]?.split(',') ?? []
  return { days, every: /INTERVAL=2(;|$)/.test(rule ?? '') ? '2' : '1' }
}

export const ruleFrom = (days: readonly string[], every: string): string | null => {
  const known = weekdays.filter((day) => days.includes(day))
  if (known.length === 0) return null
  return `FREQ=WEEKLY${every === '2' ? ';INTERVAL=2' : ''};BYDAY=${known.join(',')}`
}

export const weekdayKeys = weekdays

const clock = (time: string, lang: Language): string => {
  const [hours = '', minutes = ''] = time.split(':')
  const hour = String(Number(hours))
  if (lang === 'en') return time
  return minutes === '00' ? hour : `${hour}.${minutes}`
}

/** "tiistaisin klo 7.30–10" */
export function whenInWords(
  of: Pick<OutreachView, 'rule' | 'begins_at' | 'ends_at'>,
  lang: Language,
): string {
  const words = outreachTexts[lang]
  const { days, every } = readRule(of.rule)
  const times =
    of.begins_at === null || of.ends_at === null
      ? ''
      : words.between(clock(of.begins_at, lang), clock(of.ends_at, lang))
  if (days.length === 0) return [words.byAgreement, times].filter((each) => each !== '').join(' ')
  if (every === '1' && days.length === 7) return [words.everyDay, times].join(' ').trim()
  if (every === '1' && days.join(',') === weekdays.slice(0, 5).join(','))
    return [words.weekdays, times].join(' ').trim()
  const named = and[lang].format(
    weekdays.flatMap((day, index) => (days.includes(day) ? [words.onDays[index] ?? ''] : [])),
  )
  return [every === '2' ? words.everyOther(named) : named, times].filter((each) => each !== '').join(' ')
}

export const dayInWords = (day: string, lang: Language, today: PlainDate): string =>
  dateInWords(plainDate(day), lang, today)

const ages = whats.filter((what) => what.startsWith('age:'))
const onward = whats.filter((what) => what.startsWith('onward:'))

export const sumColumns = ages

const inWords = (shown: Shown | null, lang: Language): string => {
  if (shown === null) return '–'
  return shown.kind === 'few' ? outreachTexts[lang].sums.few : String(shown.value)
}

/** Numbers by age band, their sum and how many were guided onward; with care, or exactly for those who counted. */
export function sumCells(counts: Counts, lang: Language, isExact: boolean): readonly string[] {
  const byAge = ages.map((what) => counts[what] ?? 0)
  const guided = onward.reduce((sum, what) => sum + (counts[what] ?? 0), 0)
  if (isExact) return [...byAge.map(String), String(peopleIn(counts)), String(guided)]
  const { cells, total } = shownRow(byAge)
  const [toOthers = null] = shownRow([guided]).cells
  return [...cells.map((cell) => inWords(cell, lang)), inWords(total, lang), inWords(toOthers, lang)]
}
