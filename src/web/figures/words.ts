import type { Count, HandOvers, Line, OnTime } from '#capabilities/metrics/index.ts'
import { partsOf, type Period, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'

/** From this share on, a county may say that it keeps its word. The target is ours; a county may set its own. */
export const target = 90

type FigureWords = {
  readonly few: string
  readonly hidden: string
  readonly notYet: string
  readonly nobody: string
  readonly percent: (value: number | string) => string
  readonly minutes: readonly [one: string, several: string]
  readonly hours: readonly [one: string, several: string]
  readonly days: readonly [one: string, several: string]
  readonly decimal: string
  /** Why a share is a range. */
  readonly fewLate: string
  readonly fewInTime: string
  readonly targetBand: string
}

export const figureWords: Readonly<Record<Language, FigureWords>> = {
  fi: {
    few: 'alle 5',
    hidden: 'ei näytetä',
    notYet: 'kesken',
    nobody: '–',
    percent: (value) => `${value} %`,
    minutes: ['minuutti', 'minuuttia'],
    hours: ['tunti', 'tuntia'],
    days: ['päivä', 'päivää'],
    decimal: ',',
    fewLate: 'Tarkkaa lukua ei näytetä, koska myöhästyneitä oli alle viisi.',
    fewInTime: 'Tarkkaa lukua ei näytetä, koska ajoissa vastattuja oli alle viisi.',
    targetBand: `Tavoite: vähintään ${target} %`,
  },
  sv: {
    few: 'färre än 5',
    hidden: 'visas inte',
    notYet: 'pågår',
    nobody: '–',
    percent: (value) => `${value} %`,
    minutes: ['minut', 'minuter'],
    hours: ['timme', 'timmar'],
    days: ['dag', 'dagar'],
    decimal: ',',
    fewLate: 'Den exakta siffran visas inte, eftersom färre än fem var försenade.',
    fewInTime: 'Den exakta siffran visas inte, eftersom färre än fem besvarades i tid.',
    targetBand: `Mål: minst ${target} %`,
  },
  en: {
    few: 'fewer than 5',
    hidden: 'not shown',
    notYet: 'still running',
    nobody: '–',
    percent: (value) => `${value}%`,
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    decimal: '.',
    fewLate: 'The exact figure is not shown, because fewer than five were late.',
    fewInTime: 'The exact figure is not shown, because fewer than five were answered in time.',
    targetBand: `Target: at least ${target}%`,
  },
}

const monthsInEnglish = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]

/** '5.10.' · '5.10' · '5 Oct' */
export function dayShort(date: PlainDate, lang: Language): string {
  const { month, day } = partsOf(date)
  if (lang === 'en') return `${day} ${monthsInEnglish[month - 1]}`
  return lang === 'sv' ? `${day}.${month}` : `${day}.${month}.`
}

/** '5.10.–1.11.' · '5.10–1.11' · '5 Oct – 1 Nov' */
export const periodShort = ({ from, to }: Pick<Period, 'from' | 'to'>, lang: Language): string =>
  lang === 'en'
    ? `${dayShort(from, lang)} – ${dayShort(to, lang)}`
    : `${dayShort(from, lang)}–${dayShort(to, lang)}`

/** With the year of its last day, and of its first when that is another one. */
export function periodInWords({ from, to }: Pick<Period, 'from' | 'to'>, lang: Language): string {
  const space = lang === 'fi' ? '' : lang === 'sv' ? '.' : ' '
  const first = partsOf(from).year
  const last = partsOf(to).year
  const begin = dayShort(from, lang) + (first === last ? '' : `${space}${first}`)
  return `${begin}${lang === 'en' ? ' – ' : '–'}${dayShort(to, lang)}${space}${last}`
}

export function countInWords(count: Count, lang: Language): string {
  return count.kind === 'exact'
    ? String(count.value)
    : figureWords[lang][count.kind === 'few' ? 'few' : 'hidden']
}

export function shareInWords(share: OnTime, lang: Language): string {
  const words = figureWords[lang]
  switch (share.kind) {
    case 'exact':
      return words.percent(share.percent)
    case 'between':
      return words.percent(`${share.from}–${share.to}`)
    case 'hidden':
      return words.hidden
    case 'open':
      return words.notYet
    case 'none':
      return words.nobody
  }
}

/** Why the share of a line is a range; empty when it is not. */
export function whyRange(share: OnTime, lang: Language): string {
  if (share.kind !== 'between') return ''
  return share.from > 50 ? figureWords[lang].fewLate : figureWords[lang].fewInTime
}

export function handOversInWords(handOvers: HandOvers, lang: Language): string {
  const words = figureWords[lang]
  if (handOvers.kind === 'none') return words.nobody
  if (handOvers.kind !== 'exact') return words[handOvers.kind]
  return handOvers.perRequest === 0 ? '0' : handOvers.perRequest.toFixed(1).replace('.', words.decimal)
}

const plural: Readonly<Record<Language, Intl.PluralRules>> = {
  fi: new Intl.PluralRules('fi'),
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
}

/** A length as one would say it: minutes to the nearest five, then whole hours, from two days on whole days. */
export function lengthInWords(minutes: number, lang: Language): string {
  const words = figureWords[lang]
  const [count, forms] =
    minutes < 58
      ? [Math.max(5, Math.round(minutes / 5) * 5), words.minutes]
      : minutes < 47.5 * 60
        ? [Math.round(minutes / 60), words.hours]
        : [Math.round(minutes / 1440), words.days]
  return `${count} ${forms[plural[lang].select(count) === 'one' ? 0 : 1]}`
}

export const medianInWords = ({ medianMinutes }: Pick<Line, 'medianMinutes'>, lang: Language): string =>
  medianMinutes === null ? figureWords[lang].nobody : lengthInWords(medianMinutes, lang)
