import type { Text3 } from '#platform/text.ts'
import { doorOrganisation, doors } from './doors.ts'
import { areaOf } from './places.ts'
import { type DemoCounty, type DoorKey, otherUnitKeys, type UnitKey } from './shape.ts'

type Register = 'social' | 'health' | 'student-welfare' | 'education' | 'none'

type OtherUnit = (typeof otherUnitKeys)[number]

export type Unit = {
  readonly key: UnitKey
  readonly name: Text3
  readonly mailbox: string
  /** In whose register it writes about families. */
  readonly register: Register
}

const behindDoor: Readonly<Record<DoorKey, Register>> = {
  guidance: 'social',
  neuvola: 'health',
  school: 'student-welfare',
  'family-social': 'social',
  'family-law': 'social',
  mind: 'health',
  disability: 'social',
  ece: 'education',
  community: 'none',
}

const others: Readonly<Record<OtherUnit, Omit<Unit, 'key'>>> = {
  'school-health': {
    name: { fi: 'Kouluterveydenhuolto', sv: 'Skolhälsovården', en: 'School health care' },
    mailbox: 'kouluterveys',
    register: 'health',
  },
  'primary-school': {
    name: { fi: 'Keskustan alakoulu', sv: 'Centrums lågstadieskola', en: 'Town centre primary school' },
    mailbox: 'alakoulu',
    register: 'education',
  },
  'child-rehab': {
    name: { fi: 'Lasten kuntoutus', sv: 'Barnrehabiliteringen', en: 'Children’s rehabilitation' },
    mailbox: 'lasten.kuntoutus',
    register: 'health',
  },
  'child-psychiatry': {
    name: { fi: 'Lastenpsykiatria', sv: 'Barnpsykiatrin', en: 'Child psychiatry' },
    mailbox: 'lastenpsykiatria',
    register: 'health',
  },
  'family-counselling': {
    name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen', en: 'Family counselling' },
    mailbox: 'perheneuvola',
    register: 'social',
  },
  'home-service': {
    name: {
      fi: 'Lapsiperheiden kotipalvelu',
      sv: 'Hemservicen för barnfamiljer',
      en: 'Home service for families',
    },
    mailbox: 'kotipalvelu',
    register: 'social',
  },
  'ngo-groups': {
    name: { fi: 'Eroryhmät', sv: 'Skilsmässogrupperna', en: 'Separation groups' },
    mailbox: 'ryhmat',
    register: 'none',
  },
  'parish-families': {
    name: { fi: 'Seurakunnan perhetyö', sv: 'Församlingens familjearbete', en: 'Parish family work' },
    mailbox: 'perhetyo',
    register: 'none',
  },
}

/** Every unit of a county: those behind its doors, and those that families meet on the way. */
export const units: readonly Unit[] = [
  ...doors.map(({ key, unit, mailbox }) => ({ key, name: unit, mailbox, register: behindDoor[key] })),
  ...otherUnitKeys.map((key) => ({ key, ...others[key] })),
]

const isOther = (unit: UnitKey): unit is OtherUnit => otherUnitKeys.some((key) => key === unit)

/** The organisation that a unit belongs to: a door's unit to the door's, the school to the municipality. */
export function unitOrganisation(county: DemoCounty, unit: UnitKey): string {
  if (!isOther(unit)) return doorOrganisation(county, unit)
  if (unit === 'primary-school') return `municipality-${county.eceMunicipality}`
  if (unit === 'ngo-groups') return 'ngo-separation'
  if (unit !== 'parish-families') return 'county'
  const parish = county.usual.parishes[areaOf(county, county.eceMunicipality)]
  if (parish === undefined) throw new Error(`${county.code} has no usual parish where its units are`)
  return parish
}
