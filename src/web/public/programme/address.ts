import { type Audience, audiences } from '#capabilities/directory/index.ts'
import { type ActivityKind, activityKinds } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  addMonths,
  isoWeek,
  type PlainDate,
  plainDate,
  type Weekday,
  weekday,
} from '#platform/dates.ts'
import { type Language, languages } from '#platform/text.ts'
import { path, type RouteName } from '#web/paths.ts'

/** Ages as families say them, each with an age in months that stands for it. */
export const ages = ['baby', 'toddler', 'play', 'school', 'youth'] as const
export type Age = (typeof ages)[number]
export const monthsOf: Readonly<Record<Age, number>> = {
  baby: 6,
  toddler: 24,
  play: 54,
  school: 114,
  youth: 180,
}

/** What a page of the programme was asked, read from its address. What is not understood is left out, never refused. */
export type Asked = {
  /** Any day of the week, the day or the month that is shown; null: now. */
  readonly day: PlainDate | null
  /** A municipality's code or what was typed for one, `all` for none, or empty: the one this browser has chosen. */
  readonly municipality: string
  readonly area: string
  readonly place: string
  readonly age: Age | ''
  readonly weekday: Weekday | null
  readonly kind: ActivityKind | ''
  readonly audience: Audience | ''
  readonly language: Language | ''
  readonly free: boolean
  readonly after: string
}

export const everywhere = 'all'

const isUuid = (given: string): boolean => /^[0-9a-f-]{36}$/.test(given)
const amongst = <Value extends string>(values: readonly Value[], given: string): Value | '' =>
  values.find((value) => value === given) ?? ''

/** A day of the calendar, or null. Only days that a calendar of a family can mean. */
export function dayIn(given: string): PlainDate | null {
  if (!/^20[2-9]\d-\d{2}-\d{2}$/.test(given)) return null
  try {
    return plainDate(given)
  } catch {
    return null
  }
}

const thursdayOf = (year: number, week: number): PlainDate => {
  const fourth = plainDate(`${year}-01-04`)
  return addDays(fourth, 4 - weekday(fourth) + (week - 1) * 7)
}

/** The Monday of '2026-W48'; null where a year has no such week. */
export function mondayIn(given: string): PlainDate | null {
  const [, year, week] = /^(20[2-9]\d)-W([0-5]\d)$/.exec(given) ?? []
  if (year === undefined || week === undefined) return null
  const thursday = thursdayOf(Number(year), Number(week))
  const real = isoWeek(thursday)
  return real.year === Number(year) && real.week === Number(week) ? addDays(thursday, -3) : null
}

export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day))
export const weekKey = (day: PlainDate): string => {
  const { year, week } = isoWeek(day)
  return `${year}-W${String(week).padStart(2, '0')}`
}
/** The days of a week's page. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate; readonly isRest: boolean }

/**
 * A week that is asked for is shown whole. Otherwise what is left of this one; on a Saturday or a Sunday with the next,
 * since whoever looks then plans the next week.
 */
export function spanOf(asked: PlainDate | null, today: PlainDate): Span {
  if (asked !== null && isWithinReach(asked, today)) {
    const monday = mondayOf(asked)
    return { from: monday, to: addDays(monday, 6), isRest: false }
  }
  const sunday = addDays(mondayOf(today), 6)
  return { from: today, to: weekday(today) >= 6 ? addDays(sunday, 7) : sunday, isRest: true }
}

export const firstOfMonth = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`)

/** How far one may leaf: days are made ahead for half a year. */
export const isWithinReach = (day: PlainDate, today: PlainDate): boolean =>
  day >= addMonths(today, -3) && day <= addMonths(today, 7)

type Given = Readonly<Record<string, string>>

export function readAsked(given: Given): Asked {
  const of = (name: string): string => given[name] ?? ''
  const number = Number(of('weekday'))
  const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  return {
    day: mondayIn(of('week')) ?? dayIn(of('day')) ?? dayIn(`${of('month')}-01`),
    municipality: of('municipality').trim().slice(0, 60),
    area: isUuid(of('area')) ? of('area') : '',
    place: isUuid(of('place')) ? of('place') : '',
    age: amongst(ages, of('age')),
    weekday: days.find((day) => day === number) ?? null,
    kind: amongst(activityKinds, of('kind')),
    audience: amongst(audiences, of('audience')),
    language: amongst(languages, of('language')),
    free: of('free') === '1',
    after: /^\d{4}-\d\d-\d\dT[\d:.]{12}Z_[0-9a-f-]{36}$/.test(of('after')) ? of('after') : '',
  }
}

/** The pages that are asked where and narrowed alike. */
export type ProgrammeRoute = Extract<
  RouteName,
  'programme' | 'programmeDay' | 'programmeMonth' | 'meetingPlaces' | 'groups' | 'events' | 'newInTown'
>
type Pairs = Readonly<Record<string, string | undefined>>

const whenOf = (route: ProgrammeRoute, day: PlainDate | null): Pairs =>
  day === null
    ? {}
    : route === 'programme'
      ? { week: weekKey(day) }
      : route === 'programmeDay'
        ? { day }
        : route === 'programmeMonth'
          ? { month: day.slice(0, 7) }
          : {}

/** The address's own words for what was asked. */
export const asQuery = (route: ProgrammeRoute, asked: Asked): Pairs => ({
  ...whenOf(route, asked.day),
  municipality: asked.municipality,
  area: asked.area,
  place: asked.place,
  age: asked.age,
  // On the page of one day the day is chosen already.
  weekday: route === 'programmeDay' || asked.weekday === null ? undefined : String(asked.weekday),
  kind: asked.kind,
  audience: asked.audience,
  language: asked.language,
  free: asked.free ? '1' : undefined,
  after: asked.after,
})

/** The address of the same question with something changed; any change begins from the first page. */
export const programmeAddress = (
  route: ProgrammeRoute,
  lang: Language,
  asked: Asked,
  changes: Partial<Asked> = {},
): string => path(route, lang, {}, asQuery(route, { ...asked, after: '', ...changes }))

/** What can be taken away again, one by one. */
export type Filter = 'place' | 'area' | 'age' | 'weekday' | 'kind' | 'audience' | 'language' | 'free'
export const without: Readonly<Record<Filter, Partial<Asked>>> = {
  place: { place: '' },
  area: { area: '' },
  age: { age: '' },
  weekday: { weekday: null },
  kind: { kind: '' },
  audience: { audience: '' },
  language: { language: '' },
  free: { free: false },
}
export const filtersHeld = (asked: Asked): readonly Filter[] => {
  const held: Readonly<Record<Filter, boolean>> = {
    place: asked.place !== '',
    area: asked.area !== '',
    age: asked.age !== '',
    weekday: asked.weekday !== null,
    kind: asked.kind !== '',
    audience: asked.audience !== '',
    language: asked.language !== '',
    free: asked.free,
  }
  const all: readonly Filter[] = ['place', 'area', 'age', 'weekday', 'kind', 'audience', 'language', 'free']
  return all.filter((filter) => held[filter])
}
export const cleared: Partial<Asked> = {
  place: '',
  area: '',
  age: '',
  weekday: null,
  kind: '',
  audience: '',
  language: '',
  free: false,
}
