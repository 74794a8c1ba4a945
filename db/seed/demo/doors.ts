import type { Text3 } from '#platform/text.ts'
import type { DemoCounty, DoorKey } from './shape.ts'

type DoorHours = Readonly<Record<string, { readonly opens: string; readonly closes: string }>>

const days = (from: number, to: number, opens: string, closes: string): DoorHours =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, step) => [String(from + step), { opens, closes }]),
  )

export type Door = {
  readonly key: DoorKey
  readonly name: Text3
  /** The unit behind the door, and the name of its mailbox. */
  readonly unit: Text3
  readonly mailbox: string
  readonly hours: DoorHours
  /** Within how many working days somebody answers. */
  readonly answerDays: number
  /** Whether asking here makes the family known in a customer or patient register. */
  readonly makesCustomer: boolean
  /** A door of health care also says where illness and injury are taken care of. */
  readonly isHealth: boolean
}

/**
 * The nine doors that each demonstration county keeps, in the order in which families see them.
 * Lengths and hours are ours: the source asks for a promise for each door and leaves its length open.
 * @source R15 one door for each sector, R16 answered within the promised time.
 */
export const doors: readonly Door[] = [
  {
    key: 'guidance',
    name: {
      fi: 'Perheiden palveluohjaus',
      sv: 'Servicehandledning för familjer',
      en: 'Guidance for families',
    },
    unit: { fi: 'Perheiden palveluohjaus', sv: 'Servicehandledningen för familjer', en: 'Family guidance' },
    mailbox: 'palveluohjaus',
    hours: days(1, 5, '09:00', '12:00'),
    answerDays: 3,
    makesCustomer: false,
    isHealth: false,
  },
  {
    key: 'neuvola',
    name: { fi: 'Neuvola', sv: 'Rådgivningen', en: 'Maternity and child health clinic' },
    unit: { fi: 'Neuvolapalvelut', sv: 'Rådgivningstjänster', en: 'Clinic services' },
    mailbox: 'neuvola',
    hours: { ...days(1, 4, '08:00', '15:00'), ...days(5, 5, '08:00', '14:00') },
    answerDays: 2,
    makesCustomer: true,
    isHealth: true,
  },
  {
    key: 'school',
    name: { fi: 'Koulu ja opiskeluhuolto', sv: 'Skola och elevvård', en: 'School and student welfare' },
    unit: { fi: 'Opiskeluhuolto', sv: 'Elevvården', en: 'Student welfare' },
    mailbox: 'opiskeluhuolto',
    hours: days(1, 5, '08:00', '15:00'),
    answerDays: 2,
    makesCustomer: true,
    isHealth: true,
  },
  {
    key: 'family-social',
    name: {
      fi: 'Lapsiperheiden sosiaalipalvelut',
      sv: 'Socialservice för barnfamiljer',
      en: 'Social services for families',
    },
    unit: {
      fi: 'Lapsiperheiden sosiaalipalvelut',
      sv: 'Socialservicen för barnfamiljer',
      en: 'Family social services',
    },
    mailbox: 'perheiden.sosiaalipalvelut',
    hours: days(1, 5, '09:00', '15:00'),
    answerDays: 3,
    makesCustomer: true,
    isHealth: false,
  },
  {
    key: 'family-law',
    name: { fi: 'Perheoikeudelliset palvelut', sv: 'Familjerättsliga tjänster', en: 'Family law services' },
    unit: { fi: 'Perheoikeudelliset palvelut', sv: 'Familjerättsliga tjänster', en: 'Family law services' },
    mailbox: 'perheoikeus',
    hours: days(1, 4, '09:00', '11:30'),
    answerDays: 5,
    makesCustomer: true,
    isHealth: false,
  },
  {
    key: 'mind',
    name: {
      fi: 'Mielenterveys ja päihteet',
      sv: 'Mental hälsa och rusmedel',
      en: 'Mental health and substance use',
    },
    unit: {
      fi: 'Mielenterveys- ja päihdepalvelut',
      sv: 'Mentalvårds- och missbrukarservicen',
      en: 'Mental health and substance services',
    },
    mailbox: 'mieli',
    hours: days(1, 5, '08:00', '15:00'),
    answerDays: 2,
    makesCustomer: true,
    isHealth: true,
  },
  {
    key: 'disability',
    name: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' },
    unit: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservicen', en: 'Disability services' },
    mailbox: 'vammaispalvelut',
    hours: days(1, 5, '09:00', '12:00'),
    answerDays: 5,
    makesCustomer: true,
    isHealth: false,
  },
  {
    key: 'ece',
    name: { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik', en: 'Early childhood education' },
    unit: {
      fi: 'Varhaiskasvatuksen palveluohjaus',
      sv: 'Småbarnspedagogikens servicehandledning',
      en: 'Early education guidance',
    },
    mailbox: 'varhaiskasvatus',
    hours: days(1, 5, '08:00', '16:00'),
    answerDays: 3,
    makesCustomer: false,
    isHealth: false,
  },
  {
    key: 'community',
    name: {
      fi: 'Järjestöt ja seurakunnat',
      sv: 'Föreningar och församlingar',
      en: 'Associations and parishes',
    },
    unit: { fi: 'Perhetoiminta', sv: 'Familjeverksamheten', en: 'Family activities' },
    mailbox: 'perheet',
    hours: days(1, 4, '10:00', '15:00'),
    answerDays: 5,
    makesCustomer: false,
    isHealth: false,
  },
]

/** The organisation that keeps a door: the county, but for early education and for associations. */
export function doorOrganisation(county: DemoCounty, door: DoorKey): string {
  if (door === 'ece') return `municipality-${county.eceMunicipality}`
  if (door === 'community') return county.usual.ngo
  return 'county'
}

/** A number that cannot be dialled: no subscriber number begins with a nought. */
export const phoneNumber = (county: DemoCounty, number: number): string =>
  `${county.phones.prefix} 000 ${String(number).padStart(4, '0')}`

export const doorPhone = (county: DemoCounty, door: DoorKey): string =>
  phoneNumber(county, county.phones.doors + doors.findIndex((each) => each.key === door))
