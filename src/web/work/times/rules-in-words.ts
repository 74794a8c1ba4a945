import type { Weekday } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { weekdayName } from '#platform/words.ts'

export const ruleDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type RuleDay = (typeof ruleDays)[number]

const numbers: Readonly<Record<RuleDay, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 }
const isRuleDay = (text: string): text is RuleDay => text in numbers
export const dayName = (day: RuleDay, lang: Language): string => weekdayName(numbers[day], lang)

type Words = {
  readonly daily: string
  readonly every: (days: string) => string
  readonly other: (days: string, weeks: number) => string
  readonly month: (days: string) => string
  readonly nth: Readonly<Record<string, string>>
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    daily: 'Joka päivä',
    every: (days) => `Joka viikko: ${days}`,
    other: (days, weeks) => (weeks === 2 ? `Joka toinen viikko: ${days}` : `Joka ${weeks}. viikko: ${days}`),
    month: (days) => `Joka kuukausi: ${days}`,
    nth: { '1': '1.', '2': '2.', '3': '3.', '4': '4.', '5': '5.', '-1': 'viimeinen' },
  },
  sv: {
    daily: 'Varje dag',
    every: (days) => `Varje vecka: ${days}`,
    other: (days, weeks) => (weeks === 2 ? `Varannan vecka: ${days}` : `Var ${weeks}:e vecka: ${days}`),
    month: (days) => `Varje månad: ${days}`,
    nth: { '1': '1:a', '2': '2:a', '3': '3:e', '4': '4:e', '5': '5:e', '-1': 'sista' },
  },
  en: {
    daily: 'Every day',
    every: (days) => `Every week: ${days}`,
    other: (days, weeks) => (weeks === 2 ? `Every other week: ${days}` : `Every ${weeks} weeks: ${days}`),
    month: (days) => `Every month: ${days}`,
    nth: { '1': '1st', '2': '2nd', '3': '3rd', '4': '4th', '5': '5th', '-1': 'last' },
  },
}

/** How often hours return, as people say it: "Joka kuukausi: 2. tiistai, 4. tiistai". */
export function ruleInWords(rule: string, lang: Language): string {
  const said = words[lang]
  const part = (name: string): string => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1] ?? ''
  const days = part('BYDAY')
    .split(',')
    .flatMap((each) => {
      const [, count = '', day = ''] = /^(-?\d)?([A-Z]{2})$/.exec(each) ?? []
      return isRuleDay(day)
        ? [`${count === '' ? '' : `${said.nth[count] ?? count} `}${dayName(day, lang)}`]
        : []
    })
    .join(', ')
  const interval = Number(part('INTERVAL') || '1')
  if (rule.startsWith('FREQ=DAILY')) return said.daily
  if (rule.startsWith('FREQ=MONTHLY')) return said.month(days === '' ? part('BYMONTHDAY') : days)
  return interval > 1 ? said.other(days, interval) : said.every(days)
}
