import type { Text3 } from '#platform/text.ts'
import * as events from './events.ts'
import * as groups from './groups.ts'
import { carStop, outreachDay } from './open.ts'
import { nothing, type Template } from './shape.ts'

/** A group that begins so many weeks from now, on a weekday (1 is Monday), once a week for as long as it has sessions. */
export type Course = {
  readonly county: string
  readonly key: string
  readonly template: groups.GroupTemplate
  /** A site's key of the county. */
  readonly at: string
  readonly by: string
  readonly inWeeks: number
  readonly weekday: number
  readonly opens: string
  readonly closes: string
  readonly leaders: readonly string[]
  readonly state?: 'draft'
}

const course = (
  county: string,
  key: string,
  template: groups.GroupTemplate,
  at: string,
  by: string,
  [inWeeks, weekday, opens, closes]: readonly [number, number, string, string],
  leaders: readonly string[],
): Course => ({ county, key, template, at, by, inWeeks, weekday, opens, closes, leaders })

/** @source R118–R120 */
export const courses: readonly Course[] = [
  course(
    '17',
    'years',
    groups.incredibleYears,
    'meeting-place-905',
    'county',
    [-3, 3, '17:30', '19:30'],
    ['guide', 'family-counsellor'],
  ),
  course(
    '17',
    'years-spring',
    groups.incredibleYears,
    'meeting-place-598',
    'county',
    [5, 2, '17:30', '19:30'],
    ['second-guide'],
  ),
  course(
    '17',
    'girls',
    groups.girlsGroup,
    'meeting-place-905',
    'county',
    [2, 4, '14:30', '16:00'],
    ['psychologist', 'guide'],
  ),
  course(
    '17',
    'children',
    groups.childrensDivorce,
    'meeting-place-905',
    'county',
    [1, 1, '13:30', '14:30'],
    ['psychologist', 'ngo-worker'],
  ),
  course(
    '17',
    'divorce',
    groups.divorceGroup,
    'meeting-place-905',
    'ngo-separation',
    [3, 1, '18:00', '19:30'],
    ['ngo-worker'],
  ),
  course(
    '17',
    'fathers',
    groups.fathersGroup,
    'meeting-place-905',
    'ngo-families',
    [2, 4, '18:00', '20:00'],
    [],
  ),
  course(
    '17',
    'fathers-north',
    groups.fathersGroup,
    'meeting-place-598',
    'ngo-jakobstad',
    [4, 3, '18:00', '20:00'],
    [],
  ),
  course('17', 'tired', groups.peerGroup, 'meeting-place-545', 'ngo-narpes', [1, 5, '12:30', '14:00'], []),
  course(
    '17',
    'school',
    groups.parentingSchool,
    'meeting-place-499',
    'ngo-families',
    [6, 1, '17:00', '19:00'],
    [],
  ),
  course(
    '17',
    'attention',
    groups.psychoEducative,
    'meeting-place-598',
    'county',
    [3, 3, '17:30', '19:00'],
    ['psychologist'],
  ),
  course(
    '17',
    'first-baby',
    groups.newParentsGroup,
    'meeting-place-905',
    'ngo-families',
    [2, 3, '13:00', '14:30'],
    [],
  ),
  course(
    '16',
    'years',
    groups.incredibleYears,
    'meeting-place-743',
    'county',
    [-2, 3, '17:30', '19:30'],
    ['guide-16'],
  ),
  course(
    '16',
    'girls',
    groups.girlsGroup,
    'meeting-place-743',
    'county',
    [2, 2, '14:00', '15:30'],
    ['psychologist-16', 'guide-16'],
  ),
  course(
    '16',
    'divorce',
    groups.divorceGroup,
    'meeting-place-743',
    'ngo-separation',
    [2, 1, '18:00', '19:30'],
    ['ngo-worker-16'],
  ),
  course(
    '16',
    'fathers',
    groups.fathersGroup,
    'meeting-place-743',
    'ngo-families',
    [3, 4, '18:00', '20:00'],
    [],
  ),
  course('16', 'tired', groups.peerGroup, 'meeting-place-232', 'ngo-suupohja', [1, 5, '12:30', '14:00'], []),
  course(
    '16',
    'attention',
    groups.psychoEducative,
    'meeting-place-301',
    'county',
    [4, 2, '17:30', '19:00'],
    ['psychologist-16'],
  ),
  course(
    '09',
    'years',
    groups.incredibleYears,
    'meeting-place-398',
    'county',
    [-4, 3, '17:30', '19:30'],
    ['guide-09'],
  ),
  course(
    '09',
    'girls',
    groups.girlsGroup,
    'meeting-place-398',
    'county',
    [1, 4, '14:30', '16:00'],
    ['psychologist-09', 'guide-09', 'second-guide-09'],
  ),
  course(
    '09',
    'children',
    groups.childrensDivorce,
    'meeting-place-016',
    'county',
    [2, 1, '13:30', '14:30'],
    ['psychologist-09'],
  ),
  course(
    '09',
    'divorce',
    groups.divorceGroup,
    'meeting-place-398',
    'ngo-separation',
    [3, 1, '18:00', '19:30'],
    ['ngo-worker-09'],
  ),
  course(
    '09',
    'fathers',
    groups.fathersGroup,
    'meeting-place-398',
    'ngo-families',
    [2, 2, '18:00', '20:00'],
    [],
  ),
  course('09', 'tired', groups.peerGroup, 'meeting-place-111', 'ngo-families', [1, 5, '12:30', '14:00'], []),
  course(
    '09',
    'school',
    groups.parentingSchool,
    'meeting-place-098',
    'ngo-families',
    [5, 1, '17:00', '19:00'],
    [],
  ),
]

/** Something of its own day. */
export type DemoEvent = {
  readonly county: string
  readonly key: string
  readonly template: Template
  readonly at: string
  readonly by: string
  /** From today; a Saturday or a weekday is found by adding. */
  readonly inDays: number
  readonly weekday: number
  readonly opens: string
  readonly closes: string
  readonly organisers?: readonly events.Organiser[]
  readonly address?: Text3
}

const by = (
  key: string,
  fi: string,
  sv: string,
  en: string,
  euros: number | null = null,
): events.Organiser => ({
  key,
  share: { fi, sv, en },
  euros,
})
const event = (
  county: string,
  key: string,
  template: Template,
  at: string,
  organisation: string,
  [inDays, weekday, opens, closes]: readonly [number, number, string, string],
  organisers: readonly events.Organiser[] = [],
): DemoEvent => ({ county, key, template, at, by: organisation, inDays, weekday, opens, closes, organisers })

const care = (key: string): events.Organiser => by(key, 'lastenhoito', 'barnpassning', 'child care')
const coffee = (key: string, euros: number): events.Organiser =>
  by(key, 'kahvi ja pulla', 'kaffe och bulle', 'coffee and buns', euros)
const farm: Text3 = {
  fi: 'Lähtö bussilla kohtaamispaikan pihasta',
  sv: 'Avfärd med buss från mötesplatsens gård',
  en: 'Leaves from the yard of the meeting place, by bus',
}

/** @source R83, R121–R125 */
export const singleEvents: readonly DemoEvent[] = [
  event(
    '17',
    'sleep',
    events.themeEvening,
    'meeting-place-905',
    'county',
    [9, 3, '17:30', '19:30'],
    [care('ngo-families'), coffee('parish-vaasa', 120)],
  ),
  event(
    '17',
    'phones',
    events.fullEvening,
    'meeting-place-905',
    'municipality-905',
    [6, 4, '18:00', '20:00'],
    [by('county', 'kuraattori', 'kurator', 'curator')],
  ),
  event(
    '17',
    'afternoon',
    events.parentsAfternoon,
    'meeting-place-598',
    'county',
    [4, 2, '15:00', '17:00'],
    [by('municipality-598', 'erityisopettaja', 'speciallärare', 'special teacher')],
  ),
  event(
    '17',
    'action-past',
    events.actionEvening,
    'meeting-place-499',
    'ngo-families',
    [-24, 3, '17:00', '19:00'],
    [by('county', 'rastit', 'stationer', 'stations')],
  ),
  event(
    '17',
    'action',
    events.actionEvening,
    'meeting-place-499',
    'ngo-families',
    [18, 3, '17:00', '19:00'],
    [by('county', 'rastit', 'stationer', 'stations'), care('municipality-499')],
  ),
  {
    ...event(
      '17',
      'trip',
      events.trip,
      'meeting-place-545',
      'parish-narpes',
      [12, 6, '09:00', '15:00'],
      [by('ngo-narpes', 'bussi', 'buss', 'bus', 450)],
    ),
    address: farm,
  },
  event(
    '17',
    'sevens',
    events.grouping,
    'meeting-place-905',
    'municipality-905',
    [15, 2, '09:00', '14:00'],
    [
      by('parish-vaasa', 'rastit', 'stationer', 'stations', 100),
      by('county', 'opiskeluhuolto', 'elevvård', 'student welfare'),
      by('ngo-families', 'eväät', 'matsäck', 'snacks', 150),
    ],
  ),
  event(
    '17',
    'online',
    events.virtualDivorce,
    'remote',
    'county',
    [8, 2, '18:00', '19:30'],
    [by('ngo-separation', 'kokemusasiantuntija', 'erfarenhetsexpert', 'expert by experience')],
  ),
  event('17', 'party', events.christmasParty, 'meeting-place-545', 'ngo-narpes', [20, 6, '11:00', '13:00']),
  event(
    '16',
    'sleep',
    events.themeEvening,
    'meeting-place-743',
    'county',
    [10, 4, '17:30', '19:30'],
    [care('ngo-families'), coffee('parish-lakeus', 100)],
  ),
  event('16', 'phones', events.fullEvening, 'meeting-place-301', 'municipality-301', [
    7,
    2,
    '18:00',
    '20:00',
  ]),
  event('16', 'afternoon', events.parentsAfternoon, 'meeting-place-743', 'county', [5, 3, '15:00', '17:00']),
  {
    ...event(
      '16',
      'trip',
      events.trip,
      'meeting-place-743',
      'parish-lakeus',
      [13, 6, '09:00', '15:00'],
      [by('ngo-families', 'bussi', 'buss', 'bus', 450)],
    ),
    address: farm,
  },
  event('16', 'online', events.virtualDivorce, 'remote', 'county', [9, 3, '18:00', '19:30']),
  event('16', 'party', events.christmasParty, 'meeting-place-005', 'ngo-families', [19, 6, '11:00', '13:00']),
  event(
    '09',
    'sleep',
    events.themeEvening,
    'meeting-place-398',
    'county',
    [8, 2, '17:30', '19:30'],
    [care('ngo-families'), coffee('parish-lahti', 120)],
  ),
  event('09', 'phones', events.fullEvening, 'meeting-place-111', 'municipality-111', [
    5,
    4,
    '18:00',
    '20:00',
  ]),
  event('09', 'afternoon', events.parentsAfternoon, 'meeting-place-398', 'county', [3, 1, '15:00', '17:00']),
  event(
    '09',
    'action',
    events.actionEvening,
    'meeting-place-398',
    'municipality-398',
    [16, 3, '17:00', '19:00'],
    [by('ngo-families', 'rastit', 'stationer', 'stations', 200), care('parish-lahti')],
  ),
  {
    ...event(
      '09',
      'trip',
      events.trip,
      'meeting-place-081',
      'parish-itahame',
      [14, 6, '09:00', '15:00'],
      [by('ngo-hartola', 'bussi ja eväät', 'buss och matsäck', 'bus and snacks', 500)],
    ),
    address: farm,
  },
  event('09', 'online', events.virtualDivorce, 'remote', 'county', [11, 4, '18:00', '19:30']),
]

/** A stop of a car: where, on which weekday, from when to when. @source R52 */
export type Stop = {
  readonly county: string
  readonly car: string
  readonly key: string
  readonly municipality: string
  readonly where: Text3
  readonly rule: string
  readonly opens: string
  readonly closes: string
}

const stop = (
  county: string,
  car: string,
  key: string,
  municipality: string,
  where: Text3,
  [day, opens, closes]: readonly [string, string, string],
): Stop => ({ county, car, key, municipality, where, rule: `FREQ=WEEKLY;BYDAY=${day}`, opens, closes })

const shop: Text3 = { fi: 'Kaupan piha', sv: 'Butikens gård', en: 'By the shop' }
const hall: Text3 = {
  fi: 'Urheiluhallin parkkipaikka',
  sv: 'Parkeringen vid idrottshallen',
  en: 'Car park of the sports hall',
}
const library: Text3 = { fi: 'Kirjaston edusta', sv: 'Framför biblioteket', en: 'In front of the library' }

/** A day that returns at a place of outreach, which has its own plan and checklist. */
export type Visit = {
  readonly county: string
  /** The key of the outreach. */
  readonly key: string
  readonly template: Template
  readonly municipality: string
  readonly where: Text3
  readonly rule: string
  readonly opens: string
  readonly closes: string
}
export const visits: readonly Visit[] = [
  {
    county: '09',
    key: 'day-care-lahti',
    template: outreachDay,
    municipality: '398',
    where: {
      fi: 'Päiväkoti Metsätähti, Lahti',
      sv: 'Daghemmet Metsätähti, Lahtis',
      en: 'Metsätähti day care, Lahti',
    },
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    opens: '07:30',
    closes: '10:00',
  },
]

export const carTemplate: Template = { ...carStop, bring: nothing }
export const stops: readonly Stop[] = [
  stop('17', 'family-car', 'vaasa', '905', shop, ['MO', '13:00', '15:00']),
  stop('17', 'family-car', 'vahakyro', '905', library, ['MO', '15:45', '17:00']),
  stop('17', 'family-car', 'mustasaari', '499', hall, ['TU', '13:00', '15:00']),
  stop('17', 'family-car', 'voyri', '946', shop, ['TU', '15:45', '17:00']),
  stop('17', 'family-car', 'maalahti', '475', shop, ['WE', '13:00', '15:00']),
  stop('17', 'family-car', 'korsnas', '280', library, ['WE', '15:45', '17:00']),
  stop('09', 'linkku', 'asikkala', '016', shop, ['TU', '10:00', '12:00']),
  stop('09', 'linkku', 'padasjoki', '576', library, ['TU', '13:00', '15:00']),
  stop('09', 'linkku', 'sysma', '781', shop, ['TH', '10:00', '12:00']),
  stop('09', 'linkku', 'hartola', '081', library, ['TH', '13:00', '15:00']),
]
