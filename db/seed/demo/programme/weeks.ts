import type { DemoMeetingPlace } from './places.ts'
import type { Slot } from './shape.ts'
import * as open from './open.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const
const weekday = (turn: number): string => weekdays[turn % weekdays.length] ?? 'MO'
const weekly = (...days: readonly string[]): string => `FREQ=WEEKLY;BYDAY=${days.join(',')}`

/** The ordinary week of a house where families meet: what is there follows from what is listed there. */
function houseWeek(place: DemoMeetingPlace): readonly Slot[] {
  const { turn } = place
  const isBig = place.has.has('meeting-place')
  const slots: Slot[] = []
  // Mornings are given to one thing a day, so that nobody has to choose between two doors of one house.
  const hasCafe = place.has.has('family-cafe')
  const hasEce = place.has.has('open-ece')
  const doorDays = ['MO', ...(hasEce ? [] : ['TU']), ...(hasCafe ? [] : ['WE'])]
  if (isBig) {
    const evening = turn % 2 === 0 ? 'TU' : 'TH'
    slots.push(
      {
        key: 'doors',
        template: open.openDoors,
        rule: weekly(...doorDays),
        opens: '09:00',
        closes: '12:00',
      },
      {
        // Where the guide comes on a Thursday afternoon, the hall is shared.
        key: 'doors-afternoon',
        template: open.openDoors,
        rule: weekly('TU', 'TH'),
        opens: '12:30',
        closes: '15:00',
      },
      { key: 'baby', template: open.babyCafe, rule: weekly('WE'), opens: '12:30', closes: '14:00' },
      {
        key: 'supper',
        template: open.communityCafe,
        rule: weekly(evening),
        opens: '17:00',
        closes: '18:30',
      },
      { key: 'park', template: open.outdoor, rule: weekly('FR'), opens: '10:00', closes: '11:30' },
      {
        key: 'guide',
        template: open.guideOnSite,
        rule: turn % 2 === 0 ? 'FREQ=MONTHLY;BYDAY=2TH,4TH' : 'FREQ=MONTHLY;BYDAY=1MO,3MO',
        opens: '13:00',
        closes: '15:00',
        by: 'county',
      },
    )
    slots.push(
      place.municipality === '545'
        ? {
            key: 'saturday',
            template: open.saturdayPlay,
            rule: weekly('SA'),
            opens: '10:00',
            closes: '12:00',
          }
        : {
            key: 'saturday',
            template: turn % 3 === 0 ? open.saturdayPlay : open.saturdayDoors,
            rule: turn % 2 === 0 ? 'FREQ=MONTHLY;BYDAY=1SA,3SA' : 'FREQ=MONTHLY;BYDAY=2SA,4SA',
            opens: '10:00',
            closes: '13:00',
          },
    )
    if (turn % 4 === 0)
      slots.push({
        key: 'newcomers',
        template: open.newcomers,
        rule: 'FREQ=MONTHLY;BYDAY=1TH',
        opens: '16:30',
        closes: '18:00',
      })
    if (turn % 5 === 0)
      slots.push({
        key: 'kela',
        template: open.kelaPoint,
        rule: 'FREQ=MONTHLY;BYDAY=3FR',
        opens: '12:00',
        closes: '15:00',
        by: 'kela',
      })
  }
  if (hasCafe)
    slots.push(
      {
        key: 'cafe',
        template: open.familyCafe,
        rule: weekly(isBig ? 'WE' : weekday(turn)),
        opens: '09:30',
        closes: '11:30',
      },
      {
        key: 'cafe-guide',
        template: open.guideAtCafe,
        rule: 'FREQ=MONTHLY;BYDAY=2MO',
        opens: '13:00',
        closes: '14:30',
        by: 'county',
      },
    )
  if (hasEce)
    slots.push({
      key: 'ece',
      template: open.openEce,
      rule: weekly('TU', 'TH'),
      opens: '09:00',
      closes: '11:30',
      ...(place.municipality === null ? {} : { by: `municipality-${place.municipality}` }),
    })
  if (place.has.has('parish-clubs'))
    slots.push(
      {
        key: 'club',
        template: open.parishClub,
        rule: weekly(weekday(turn + 1)),
        opens: '09:30',
        closes: '11:30',
      },
      {
        key: 'music',
        template: open.babyMusic,
        rule: weekly(weekday(turn + 3)),
        opens: '10:00',
        closes: '10:45',
      },
    )
  return slots
}

const remoteWeek: readonly Slot[] = [
  { key: 'parents', template: open.remoteCafe, rule: weekly('TH'), opens: '19:30', closes: '20:30' },
]

export const weekOf = (place: DemoMeetingPlace): readonly Slot[] =>
  place.kind === 'remote' ? remoteWeek : place.kind === 'mobile' ? [] : houseWeek(place)
