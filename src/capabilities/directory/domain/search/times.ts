import type { WeekMasks } from './hours.ts'

/** When somebody wants to come: weekdays as bits (Monday lowest), parts of the day, or right now. */
export type Times = {
  readonly days: number
  readonly weekend: boolean
  readonly morning: boolean
  readonly evening: boolean
  readonly openNow: boolean
}

const dayNames: readonly RegExp[] = [
  ['maanantai', 'måndag', 'monday'],
  ['tiistai', 'tisdag', 'tuesday'],
  ['keskiviikko', 'onsdag', 'wednesday'],
  ['torstai', 'torsdag', 'thursday'],
  ['perjantai', 'fredag', 'friday'],
  ['lauantai', 'lördag', 'saturday'],
  ['sunnuntai', 'söndag', 'sunday'],
].map(
  ([fi = '', sv = '', en = '']) =>
    new RegExp(
      `^(?:${fi}(?:na|sin|isin|ta|n|t|ksi|ille|lle|aamu\\p{L}*|ilta\\p{L}*|illa|illan)?|${plain(sv)}(?:en|ar|arna|s|skväll\\p{L}*|smorgon\\p{L}*)?|${en}s?)$`,
      'u',
    ),
)

function plain(name: string): string {
  return name.replace(/[åö]/g, (letter) => (letter === 'å' ? '[åa]' : '[öo]'))
}

const weekendWords = /^(?:viikonlop[pu]\p{L}{0,4}|helg(?:en|er|erna)?|veckoslut(?:et|en)?|weekends?)$/u
const eveningWords = /^(?:illalla|iltaisin|iltana|iltasin|i?kv[äa]ll(?:en|ar|arna|stid)?|evenings?|tonight)$/u
const morningWords =
  /^(?:aamulla|aamuisin|aamusin|mor(?:gnar|narna|gnarna)|f[öo]rmiddag(?:en|ar|arna)?|mornings?)$/u
const eveningInDay = /(?:ilta|illa|kväll)/u
const morningInDay = /(?:aamu|morgon)/u
const todayWords = new Set(['tänään', 'idag', 'today', 'tonight', 'ikväll', 'ikvall', 'tanaan'])
const tomorrowWords = new Set(['huomenna', 'imorgon', 'imorron', 'tomorrow'])
const openWords = new Set([
  'auki',
  'avoinna',
  'öppet',
  'oppet',
  'öppen',
  'öppna',
  'open',
  'aukioleva',
  'päivystää',
])
const nowWords = new Set(['nyt', 'nu', 'now', 'juuri', 'just', 'right', 'heti'])
const between = new Set(['på', 'on', 'in', 'the', 'at', 'om', 'pa', 'i', 'to'])

const nothing: Times = { days: 0, weekend: false, morning: false, evening: false, openNow: false }

const known = new Map<string, Times>()
const remembered = 5_000

/** The time that a single word tells. */
function timeOf(word: string): Times {
  const ready = known.get(word)
  if (ready !== undefined) return ready
  const day = dayNames.findIndex((name) => name.test(word))
  const its: Times = {
    days: day < 0 ? 0 : 1 << day,
    weekend: weekendWords.test(word),
    morning: morningWords.test(word) || (day >= 0 && morningInDay.test(word)),
    evening: eveningWords.test(word) || (day >= 0 && eveningInDay.test(word)),
    openNow: false,
  }
  const made = its.days !== 0 || its.weekend || its.morning || its.evening ? its : nothing
  if (known.size >= remembered) known.clear()
  known.set(word, made)
  return made
}

/** "Auki nyt": an opening word beside a word for now. */
function isOpenNow(spoken: readonly string[], at: number): boolean {
  const around = [spoken[at - 1], spoken[at + 1]]
  return openWords.has(spoken[at] ?? '') && around.some((word) => word !== undefined && nowWords.has(word))
}

/**
 * The times a line speaks of, and the line without the words that only tell the time.
 * `today` tells the weekday of the moment of asking; null when nobody knows it.
 */
export function findTimes(
  spoken: readonly string[],
  today: (() => number) | null,
): { times: Times; rest: readonly string[] } {
  let times = nothing
  const taken = new Set<number>()
  for (const [at, word] of spoken.entries()) {
    const its = timeOf(word)
    const before = times
    if (its !== nothing) {
      times = {
        days: times.days | its.days,
        weekend: times.weekend || its.weekend,
        morning: times.morning || its.morning,
        evening: times.evening || its.evening,
        openNow: times.openNow,
      }
    }
    if (today !== null && todayWords.has(word)) times = { ...times, days: times.days | (1 << (today() - 1)) }
    if (today !== null && tomorrowWords.has(word))
      times = { ...times, days: times.days | (1 << (today() % 7)) }
    if (times !== before) {
      taken.add(at)
      if (between.has(spoken[at - 1] ?? '')) taken.add(at - 1)
    }
    if (isOpenNow(spoken, at)) {
      times = { ...times, openNow: true }
      for (const beside of [at - 1, at, at + 1]) {
        const said = spoken[beside] ?? ''
        if (openWords.has(said) || nowWords.has(said)) taken.add(beside)
      }
    }
  }
  // "Auki sunnuntaisin": the opening word beside a time says nothing more.
  for (const [at, word] of spoken.entries()) {
    if (openWords.has(word) && (taken.has(at - 1) || taken.has(at + 1))) taken.add(at)
  }
  return { times, rest: spoken.filter((_word, at) => !taken.has(at)) }
}

export const asksForTime = (times: Times): boolean =>
  times.days !== 0 || times.weekend || times.morning || times.evening

const saturdayAndSunday = 0b1100000

/** 2: open then; 1: nobody knows when it is open; 0: it is not open then. */
export function timeFit(masks: WeekMasks, times: Times): 0 | 1 | 2 {
  if (masks.days === 0) return 1
  let days = times.days === 0 && !times.weekend ? 0b1111111 : times.days
  if (times.weekend) days |= saturdayAndSunday
  if (times.evening) return (masks.evenings & days) === 0 ? 0 : 2
  if (times.morning) return (masks.mornings & days) === 0 ? 0 : 2
  return (masks.days & days) === 0 ? 0 : 2
}

/** ISO weekdays of the bits. */
export const weekdaysOf = (days: number): readonly number[] =>
  [1, 2, 3, 4, 5, 6, 7].filter((day) => ((days >>> (day - 1)) & 1) === 1)
