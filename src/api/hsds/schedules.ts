import type { OpeningHours, ServiceView } from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { hsdsId } from './ids.ts'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof names)[number]
export const isWeekday = (value: string): value is Weekday => names.some((name) => name === value)

export type Schedule = {
  readonly id: string
  readonly freq: 'WEEKLY'
  readonly interval: 1
  readonly byday: string
  readonly opens_at: string
  readonly closes_at: string
  readonly wkst: 'MO'
  readonly attending_type?: string
  readonly description?: string
  readonly valid_from?: string
  readonly valid_to?: string
}

/** One schedule for each span of the day, with all the weekdays that have it. */
export function schedulesOf(
  hours: OpeningHours | null,
  owner: string,
  attending?: string,
): readonly Schedule[] {
  const spans = new Map<string, Weekday[]>()
  for (const [at, weekday] of weekdays.entries()) {
    for (const { opens, closes } of hours?.[weekday] ?? []) {
      const span = `${opens} ${closes}`
      spans.set(span, [...(spans.get(span) ?? []), names[at] ?? 'MO'])
    }
  }
  return [...spans].map(([span, days]) => {
    const [opens_at = '', closes_at = ''] = span.split(' ')
    return {
      id: hsdsId('schedule', owner, span, attending ?? ''),
      freq: 'WEEKLY',
      interval: 1,
      byday: days.join(','),
      opens_at,
      closes_at,
      wkst: 'MO',
      ...(attending === undefined ? {} : { attending_type: attending }),
    }
  })
}

type Exception = {
  readonly id: string
  readonly valid_from: string
  readonly valid_to: string
  readonly description: string
  readonly opens_at?: string
  readonly closes_at?: string
}

/** Days with other hours. Without times it is closed, and the description says so. */
export function exceptionsOf(
  service: ServiceView,
  site: string | null,
  lang: Language,
): readonly Exception[] {
  const closed = { fi: 'suljettu', sv: 'stängt', en: 'closed' }[lang]
  return service.exceptions
    .filter((each) => each.site === null || each.site === site)
    .map((each) => ({
      id: hsdsId('exception', service.id, site ?? '', each.from, each.to, each.opens ?? ''),
      valid_from: each.from,
      valid_to: each.to,
      description: [each.opens === null ? closed : '', inLanguage(each.note, lang)]
        .filter(Boolean)
        .join(': '),
      ...(each.opens === null || each.closes === null
        ? {}
        : { opens_at: each.opens, closes_at: each.closes }),
    }))
}

/** Whether any of its spans falls on the day and, where times are given, lies open somewhere between them. */
export function isOpen(
  service: ServiceView,
  wanted: { readonly day: Weekday | null; readonly from: string | null; readonly to: string | null },
): boolean {
  const all = [service.phone_hours, ...service.places.map((place) => place.hours)]
  return all.some((hours) =>
    weekdays.some(
      (weekday, at) =>
        (wanted.day === null || wanted.day === names[at]) &&
        (hours?.[weekday] ?? []).some(
          ({ opens, closes }) =>
            (wanted.to === null || opens <= wanted.to) && (wanted.from === null || closes >= wanted.from),
        ),
    ),
  )
}
