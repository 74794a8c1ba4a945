import { addDays, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import { type DoorHours, hoursOn, type SpecialDays } from './promise.ts'

/** Somebody's turn at a door: for one of its units, or for all of them when the unit is null. */
export type Turn = {
  readonly person: string
  readonly unit: string | null
  readonly from: Date
  readonly to: Date | null
}
/** Whole days, both included. Why somebody is away is nobody's business. */
export type Away = {
  readonly person: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly deputy: string | null
}

/** How a day looks at a door. `closed`: nobody is needed. @source R16, ADR-0027 */
export type DayKind = 'closed' | 'staffed' | 'nobody-on-rota' | 'everybody-away'

export type DayAhead = {
  readonly day: PlainDate
  readonly kind: DayKind
  readonly opens: string | null
  readonly closes: string | null
  /** Who answers, deputies included. */
  readonly present: readonly string[]
  /** Those of the rota who are away, and who stands in; null where nobody does. */
  readonly away: readonly { readonly person: string; readonly deputy: string | null }[]
}

/** How far ahead gaps are shown and told. @source R16 */
export const daysAhead = 14

const isAway = (person: string, day: PlainDate, aways: readonly Away[]): boolean =>
  aways.some((each) => each.person === person && each.firstDay <= day && day <= each.lastDay)

/** Who stands in on a day: a deputy who is there. A deputy who is away too stands in for nobody. @source ADR-0027 */
export function deputyOn(person: string, day: PlainDate, aways: readonly Away[]): string | null {
  const found = aways.find(
    ({ person: who, firstDay, lastDay, deputy }) =>
      who === person && firstDay <= day && day <= lastDay && deputy !== null && !isAway(deputy, day, aways),
  )
  return found?.deputy ?? null
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/**
 * The days from `from` on as they look now at one unit behind a door: who answers, who is away and who stands in.
 * A turn counts for a day when it holds at the moment the door opens.
 * @source R16, ADR-0027
 */
export function rotaAhead(
  door: { readonly hours: DoorHours; readonly special: SpecialDays; readonly unit: string },
  turns: readonly Turn[],
  aways: readonly Away[],
  from: PlainDate,
  days = daysAhead,
): readonly DayAhead[] {
  return Array.from({ length: days }, (_, ahead): DayAhead => {
    const day = addDays(from, ahead)
    const hours = hoursOn(day, door.hours, door.special)
    if (hours === undefined) {
      return { day, kind: 'closed', opens: null, closes: null, present: [], away: [] }
    }
    const opening = instantInHelsinki(day, hours.opens)
    const onRota = unique(
      turns
        .filter(({ unit }) => unit === null || unit === door.unit)
        .filter((turn) => turn.from <= opening && (turn.to === null || turn.to > opening))
        .map(({ person }) => person),
    )
    const away = onRota
      .filter((person) => isAway(person, day, aways))
      .map((person) => ({ person, deputy: deputyOn(person, day, aways) }))
    const present = unique([
      ...onRota.filter((person) => !isAway(person, day, aways)),
      ...away.flatMap(({ deputy }) => (deputy === null ? [] : [deputy])),
    ])
    const kind: DayKind =
      onRota.length === 0 ? 'nobody-on-rota' : present.length === 0 ? 'everybody-away' : 'staffed'
    return { day, kind, ...hours, present, away }
  })
}

/** The days on which a family would find nobody. @source R16 */
export const gapsOf = (days: readonly DayAhead[]): readonly DayAhead[] =>
  days.filter(({ kind }) => kind === 'nobody-on-rota' || kind === 'everybody-away')

/** Absences of the coming days in which, on some day, nobody stands in. @source R16 */
export const withoutDeputy = (aways: readonly Away[], from: PlainDate, days = daysAhead): readonly Away[] =>
  aways.filter((away) =>
    Array.from({ length: days }, (_, ahead) => addDays(from, ahead)).some(
      (day) => away.firstDay <= day && day <= away.lastDay && deputyOn(away.person, day, aways) === null,
    ),
  )
