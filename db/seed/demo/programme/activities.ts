import { addDays, plainDate, type PlainDate, weekday } from '#platform/dates.ts'
import type { Localized, Text3 } from '#platform/text.ts'
import { only } from '../organisations.ts'
import type { DemoCounty, UnitKey } from '../shape.ts'
import { unitOrganisation } from '../units.ts'
import type { Organiser } from './events.ts'
import type { Session } from './groups.ts'
import { type DemoMeetingPlace, meetingPlacesOf } from './places.ts'
import type { Template } from './shape.ts'
import { carTemplate, courses, singleEvents, stops, visits } from './special.ts'
import { weekOf } from './weeks.ts'

/** A series or a single day of the demonstration, with everything said. */
export type DemoActivity = {
  readonly county: DemoCounty
  readonly key: string
  /** null: where a guide goes to, not at a meeting place. */
  readonly place: DemoMeetingPlace | null
  /** The key of the outreach that it is a day of. */
  readonly outreach: string | null
  readonly template: Template
  readonly title: Localized
  readonly organisation: string
  readonly unit: UnitKey | null
  readonly rule: string | null
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate | null
  readonly opens: string
  readonly closes: string
  readonly municipality: string | null
  readonly address: Localized
  readonly organisers: readonly Organiser[]
  readonly leaders: readonly string[]
  readonly sessions: readonly Session[]
  readonly keepsBreaks: boolean
}

/** So many weeks back the series of the demonstration began; older days are nobody's interest. */
const weeksBack = 8

/** The first such weekday (1 is Monday) on or after the day. */
const onOrAfter = (day: PlainDate, wanted: number): PlainDate => addDays(day, (wanted - weekday(day) + 7) % 7)
const monday = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day))

const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The unit whose workers keep it: of the county's own, guidance; of others, theirs where they have one. */
function unitOf(county: DemoCounty, organisation: string): UnitKey | null {
  if (organisation === 'county') return 'guidance'
  return (
    (['community', 'ngo-groups', 'parish-families'] as const).find(
      (unit) => unitOrganisation(county, unit) === organisation,
    ) ?? null
  )
}

const words = (text: Text3 | undefined, county: DemoCounty): Localized =>
  text === undefined ? {} : only(text, county.languages)

export function activitiesOf(county: DemoCounty, today: string): readonly DemoActivity[] {
  const now = plainDate(today)
  const start = addDays(monday(now), -7 * weeksBack)
  const places = meetingPlacesOf(county)
  const placeOf = (key: string): DemoMeetingPlace => {
    const found = places.find((each) => each.key === key)
    if (found === undefined) throw new Error(`${county.code} has no meeting place ${key}`)
    return found
  }
  const usual = (template: Template, organisation: string, place: DemoMeetingPlace | null) => ({
    county,
    place,
    outreach: null,
    template,
    title: words(template.title, county),
    organisation,
    unit: unitOf(county, organisation),
    municipality: place?.municipality ?? null,
    address: {},
    organisers: [],
    leaders: [],
    sessions: [],
    keepsBreaks: true,
  })
  return [
    ...places.flatMap((place) =>
      weekOf(place).map((slot): DemoActivity => ({
        ...usual(slot.template, slot.by ?? place.organisation, place),
        key: `${place.key}:${slot.key}`,
        rule: slot.rule,
        firstDay: start,
        lastDay: null,
        opens: slot.opens,
        closes: slot.closes,
      })),
    ),
    ...courses
      .filter((course) => course.county === county.code)
      .map((course): DemoActivity => {
        const firstDay = addDays(monday(now), course.inWeeks * 7 + course.weekday - 1)
        return {
          ...usual(course.template, course.by, placeOf(course.at)),
          key: `group:${course.key}`,
          rule: `FREQ=WEEKLY;BYDAY=${byDay[course.weekday - 1] ?? 'MO'}`,
          firstDay,
          lastDay: addDays(firstDay, (course.template.sessions.length - 1) * 7),
          opens: course.opens,
          closes: course.closes,
          leaders: course.leaders,
          sessions: course.template.sessions,
          keepsBreaks: false,
        }
      }),
    ...singleEvents
      .filter((event) => event.county === county.code)
      .map((event): DemoActivity => {
        const day = onOrAfter(addDays(now, event.inDays), event.weekday)
        return {
          ...usual(event.template, event.by, placeOf(event.at)),
          key: `event:${event.key}`,
          rule: null,
          firstDay: day,
          lastDay: null,
          opens: event.opens,
          closes: event.closes,
          address: words(event.address, county),
          organisers: event.organisers ?? [],
          keepsBreaks: false,
        }
      }),
    ...visits
      .filter((visit) => visit.county === county.code)
      .map((visit): DemoActivity => ({
        ...usual(visit.template, 'county', null),
        key: `visit:${visit.key}`,
        outreach: visit.key,
        rule: visit.rule,
        firstDay: start,
        lastDay: null,
        opens: visit.opens,
        closes: visit.closes,
        municipality: visit.municipality,
        address: words(visit.where, county),
      })),
    ...stops
      .filter((stop) => stop.county === county.code)
      .map((stop): DemoActivity => ({
        ...usual(carTemplate, 'county', placeOf(stop.car)),
        key: `stop:${stop.key}`,
        rule: stop.rule,
        firstDay: start,
        lastDay: null,
        opens: stop.opens,
        closes: stop.closes,
        municipality: stop.municipality,
        address: words(stop.where, county),
      })),
  ]
}
