import { addDays, addMonths, dateFrom, partsOf, weekday } from './dates.ts'
import type { PlainDate } from './dates.ts'
import type { Language, Text3 } from './text.ts'

/**
 * The Finnish calendar of public holidays, and the two ways of counting working days.
 * A statutory limit counts as the act on calculating time limits says; a promise of our own is stricter
 * towards us in one thing only: nobody works on Midsummer Eve or Christmas Eve, so those days never count.
 */
type Special = { readonly kind: 'holiday' | 'eve'; readonly names: Text3 }
type Rule = Special & { readonly on: (year: number) => PlainDate }

const fixed =
  (month: number, day: number) =>
  (year: number): PlainDate =>
    dateFrom({ year, month, day })

const fromEaster =
  (days: number) =>
  (year: number): PlainDate =>
    addDays(easterSunday(year), days)

const saturdayOnOrAfter =
  (month: number, day: number) =>
  (year: number): PlainDate => {
    const first = dateFrom({ year, month, day })
    return addDays(first, (6 - weekday(first) + 7) % 7)
  }

const midsummerDay = saturdayOnOrAfter(6, 20)

const holiday = (on: Rule['on'], fi: string, sv: string, en: string): Rule => ({
  kind: 'holiday',
  on,
  names: { fi, sv, en },
})

const rules: readonly Rule[] = [
  holiday(fixed(1, 1), 'uudenvuodenpäivä', 'nyårsdagen', 'New Year’s Day'),
  holiday(fixed(1, 6), 'loppiainen', 'trettondagen', 'Epiphany'),
  holiday(fromEaster(-2), 'pitkäperjantai', 'långfredagen', 'Good Friday'),
  holiday(fromEaster(0), 'pääsiäispäivä', 'påskdagen', 'Easter Sunday'),
  holiday(fromEaster(1), 'toinen pääsiäispäivä', 'annandag påsk', 'Easter Monday'),
  holiday(fixed(5, 1), 'vapunpäivä', 'första maj', 'May Day'),
  holiday(fromEaster(39), 'helatorstai', 'Kristi himmelsfärdsdag', 'Ascension Day'),
  holiday(fromEaster(49), 'helluntaipäivä', 'pingstdagen', 'Whit Sunday'),
  holiday(midsummerDay, 'juhannuspäivä', 'midsommardagen', 'Midsummer Day'),
  holiday(saturdayOnOrAfter(10, 31), 'pyhäinpäivä', 'alla helgons dag', 'All Saints’ Day'),
  holiday(fixed(12, 6), 'itsenäisyyspäivä', 'självständighetsdagen', 'Independence Day'),
  holiday(fixed(12, 25), 'joulupäivä', 'juldagen', 'Christmas Day'),
  holiday(fixed(12, 26), 'tapaninpäivä', 'annandag jul', 'Boxing Day'),
  {
    kind: 'eve',
    on: (year) => addDays(midsummerDay(year), -1),
    names: { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' },
  },
  {
    kind: 'eve',
    on: fixed(12, 24),
    names: { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
  },
]

/** Easter Sunday by the Gregorian reckoning: the Sunday after the first church full moon of spring. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skippedLeapDays = Math.floor(century / 4)
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - skippedLeapDays - lunarShift + 15) % 30
  const yearInCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * lateMoon + 114
  return dateFrom({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 })
}

const years = new Map<number, ReadonlyMap<PlainDate, Special>>()

function specialDays(year: number): ReadonlyMap<PlainDate, Special> {
  const known = years.get(year)
  if (known !== undefined) return known
  const days = new Map<PlainDate, Special>()
  for (const rule of rules) {
    const date = rule.on(year)
    // In a rare year Ascension Day is also May Day; the day keeps the first name.
    if (!days.has(date)) days.set(date, rule)
  }
  years.set(year, days)
  return days
}

const specialDay = (date: PlainDate): Special | undefined => specialDays(partsOf(date).year).get(date)

/** A public holiday. An ordinary Sunday is not one; it is no working day either. */
export const isHoliday = (date: PlainDate): boolean => specialDay(date)?.kind === 'holiday'

/** Midsummer Eve or Christmas Eve. */
export const isEve = (date: PlainDate): boolean => specialDay(date)?.kind === 'eve'

/** The name of the holiday or eve, or null on any other day. */
export const holidayName = (date: PlainDate, lang: Language): string | null =>
  specialDay(date)?.names[lang] ?? null

/** A day that counts in a statutory limit: Monday to Friday, no public holiday. @source Act 150/1930 2 § */
export const isStatutoryWorkingDay = (date: PlainDate): boolean => weekday(date) <= 5 && !isHoliday(date)

/** A day that counts in our own promise: a statutory working day that is no eve. @source R16, ADR-0009 */
export const isPromiseWorkingDay = (date: PlainDate): boolean => isStatutoryWorkingDay(date) && !isEve(date)

/**
 * The last day of a statutory limit of `n` working days: the day of receipt is not counted, nor are Saturdays,
 * Sundays and holidays; an end on an eve moves to the next working day.
 * @source SHL 36 §, LSL 26 §, Act 150/1930 2 § and 5 §; that an eve counts in the middle waits for a lawyer's check.
 */
export function statutoryWorkingDay(from: PlainDate, n: number): PlainDate {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`Not a number of working days: ${n}`)
  let day = from
  for (let counted = 0; counted < n;) {
    day = addDays(day, 1)
    if (isStatutoryWorkingDay(day)) counted += 1
  }
  return endOfLimit(day)
}

/**
 * The last day of a statutory limit of `months` months: the same day number, or the last day of the month;
 * an end on a Saturday, Sunday, holiday or eve moves to the next working day.
 * @source SHL 36 § and 45 §, LSL 26 §, Act 150/1930 3 § and 5 §
 */
export const statutoryMonths = (from: PlainDate, months: number): PlainDate =>
  endOfLimit(addMonths(from, months))

/** A limit never ends on a day when offices are closed. @source Act 150/1930 5 § */
function endOfLimit(date: PlainDate): PlainDate {
  let day = date
  while (!isPromiseWorkingDay(day)) day = addDays(day, 1)
  return day
}
