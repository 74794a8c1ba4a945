import { type Language, languages, type Localized } from '#platform/text.ts'
import { dayOf, dayOfCalendar } from '../reading/hours.ts'
import {
  at,
  type Fields,
  fieldsOf,
  isFields,
  isTrue,
  languageOf,
  listAt,
  recordsAt,
  type Tally,
  textAt,
  textsAt,
} from '../reading/values.ts'
import { saysAccessible } from '../reading/premises.ts'
import { pointOf } from './coordinates.ts'
import type {
  Address,
  Areas,
  Charge,
  Contact,
  HoursRow,
  Phone,
  RegionKind,
  ServiceKind,
  TextKind,
} from './model.ts'

/** Where a record stands: its file, and the tally for what is passed over. */
export type Origin = { readonly file: string; readonly tally: Tally }

type Item = { readonly language: Language; readonly value: string; readonly type: string }

/** Texts by language; those in a language the product does not have are counted. */
export function itemsAt(fields: Fields, name: string, origin: Origin): readonly Item[] {
  return recordsAt(fields, name).flatMap((each) => {
    const code = textAt(each, 'language', 'lang')
    const value = textAt(each, 'value', 'label', 'name')
    if (value === '') return []
    const language = languageOf(code)
    if (language !== undefined) return [{ language, value, type: textAt(each, 'type') }]
    if (/^[a-z]{2,3}$/i.test(code)) origin.tally.add('language-not-taken', `${origin.file}: ${code}`)
    return []
  })
}

export function localizedOf(
  items: readonly { readonly language: Language; readonly value: string }[],
): Localized {
  const text: Partial<Record<Language, string>> = {}
  for (const { language, value } of items) text[language] ??= value
  return text
}

export const localizedAt = (fields: Fields, name: string, origin: Origin): Localized =>
  localizedOf(itemsAt(fields, name, origin))

export function byLanguage(
  items: readonly { readonly language: Language; readonly value: string }[],
): Readonly<Partial<Record<Language, readonly string[]>>> {
  const lists: Partial<Record<Language, readonly string[]>> = {}
  for (const language of languages) {
    const own = items.filter((each) => each.language === language).map(({ value }) => value)
    if (own.length > 0) lists[language] = own
  }
  return lists
}

/** Names and alternative names; `displayNameType` says where the alternative one is to be shown. */
export function namesAt(
  fields: Fields,
  name: string,
  origin: Origin,
): {
  readonly names: Localized
  readonly alternative: Readonly<Partial<Record<Language, readonly string[]>>>
} {
  const items = itemsAt(fields, name, origin)
  const isAlternative = ({ type }: Item): boolean => /^altern/i.test(type)
  const shownAlternative = new Set(
    recordsAt(fields, 'displayNameType')
      .filter((each) => /^altern/i.test(textAt(each, 'type')))
      .map((each) => languageOf(textAt(each, 'language'))),
  )
  const first = items.filter((each) => isAlternative(each) === shownAlternative.has(each.language))
  const names = localizedOf([...first, ...items])
  const rest = items.filter((each) => names[each.language] !== each.value)
  return { names, alternative: byLanguage(rest) }
}

const textKindByName: Readonly<Record<string, TextKind>> = {
  description: 'description',
  summary: 'summary',
  shortdescription: 'summary',
  backgrounddescription: 'background',
  userinstruction: 'instruction',
  serviceuserinstruction: 'instruction',
  chargetypeadditionalinfo: 'charge',
  deadline: 'deadline',
  deadlineadditionalinfo: 'deadline',
  processingtime: 'processing',
  processingtimeadditionalinfo: 'processing',
  validitytime: 'validity',
  validitytimeadditionalinfo: 'validity',
}

/** Descriptions by kind; `joined` are those the register itself joined from the general description. */
export function textsOf(items: readonly Item[]): {
  readonly own: Partial<Record<TextKind, Localized>>
  readonly joined: Partial<Record<TextKind, Localized>>
} {
  const own: Partial<Record<TextKind, Localized>> = {}
  const joined: Partial<Record<TextKind, Localized>> = {}
  for (const { language, value, type } of items) {
    const isJoined = /^GD_/i.test(type)
    const kind = textKindByName[type.replace(/^GD_/i, '').toLowerCase()]
    if (kind === undefined) continue
    const texts = isJoined ? joined : own
    texts[kind] = { [language]: value, ...texts[kind] }
  }
  return { own, joined }
}

export function serviceKindOf(type: string): ServiceKind | null {
  if (/^permi/i.test(type)) return 'permit'
  if (/^professionalqualification/i.test(type)) return 'qualification'
  return /^service/i.test(type) ? 'service' : null
}

export function chargeOf(type: string): Charge {
  if (/^free/i.test(type)) return 'free'
  if (/^charge/i.test(type)) return 'charged'
  return /^other/i.test(type) ? 'other' : null
}

export const isPublishedStatus = (status: string): boolean =>
  status === '' || /^(old)?published$/i.test(status)

const regionKindOf = (type: string): RegionKind | null => {
  if (/^(province|region)$/i.test(type)) return 'province'
  if (/^business/i.test(type)) return 'business'
  return /^(hospital|wellbeing)/i.test(type) ? 'hospital' : null
}

/** The area of a service, with the names the source gives its municipalities. */
export function areasAt(
  fields: Fields,
  named: (code: string, name: Localized) => void,
  origin: Origin,
): Areas {
  const municipalities: string[] = []
  const regions: { kind: RegionKind; code: string }[] = []
  const take = (one: Fields): void => {
    const code = textAt(one, 'code')
    if (code === '') return
    municipalities.push(code)
    named(code, localizedAt(one, 'name', origin))
  }
  for (const area of recordsAt(fields, 'areas')) {
    const listed = recordsAt(area, 'municipalities')
    const kind = regionKindOf(textAt(area, 'type'))
    for (const each of listed) take(each)
    if (listed.length > 0) continue
    if (/^municipality$/i.test(textAt(area, 'type'))) take(area)
    else if (kind !== null) regions.push({ kind, code: textAt(area, 'code') })
    for (const code of textsAt(area, 'areaCodes')) {
      if (kind === null) municipalities.push(code)
      else regions.push({ kind, code })
    }
  }
  const isWhole = /^(nationwide|wholecountry)/i.test(textAt(fields, 'areaType'))
  return { whole: isWhole, municipalities, regions }
}

export function phonesAt(fields: Fields, name: string): readonly Phone[] {
  return recordsAt(fields, name).flatMap((each) => {
    const bare = textAt(each, 'number')
    const prefix = textAt(each, 'prefixNumber')
    if (bare === '') return []
    const isAbroad = prefix !== '' && !isTrue(each, 'isFinnishServiceNumber') && !bare.startsWith('+')
    const type = textAt(each, 'type').toLowerCase()
    return [
      {
        kind: type === 'sms' || type === 'fax' ? type : 'phone',
        number: isAbroad ? `${prefix} ${bare.replace(/^0(?=\d)/, '')}` : bare,
        language: languageOf(textAt(each, 'language')) ?? null,
      },
    ]
  })
}

/** Addresses of pages by language; the same field may hold one address or a list of them. */
export function webAt(fields: Fields, ...names: readonly string[]): Localized {
  const found: { language: Language; value: string }[] = []
  for (const name of names) {
    const value = at(fields, name)
    for (const each of Array.isArray(value) ? value : [value]) {
      if (!isFields(each)) continue
      const url = textAt(each, 'url', 'value')
      const language = languageOf(textAt(each, 'language'))
      if (url !== '' && language !== undefined) found.push({ language, value: url })
    }
  }
  return localizedOf(found)
}

function isAccessible(address: Fields): boolean {
  const sentences = recordsAt(address, 'entrances').flatMap((entrance) =>
    recordsAt(entrance, 'accessibilitySentences').flatMap((group) =>
      recordsAt(group, 'sentences').flatMap((each) =>
        recordsAt(each, 'sentence').map((one) => textAt(one, 'value')),
      ),
    ),
  )
  return saysAccessible(sentences)
}

/** Visiting and postal addresses; only a street is a place to visit. */
export function addressesAt(fields: Fields, name: string, origin: Origin): readonly Address[] {
  return recordsAt(fields, name).map((each) => {
    const street = fieldsOf(at(each, 'streetAddress') ?? at(each, 'otherAddress'))
    const isStreet = isFields(at(each, 'streetAddress')) || isFields(at(each, 'otherAddress'))
    const municipality = fieldsOf(at(street, 'municipality'))
    const latitude = textAt(street, 'latitude')
    const longitude = textAt(street, 'longitude')
    const state = textAt(street, 'coordinateState')
    const point = pointOf(latitude, longitude, state)
    const words = localizedAt(street, 'street', origin)
    const number = textAt(street, 'streetNumber')
    const numbered = Object.fromEntries(
      Object.entries(words).map(([language, text]) => [language, number === '' ? text : `${text} ${number}`]),
    )
    return {
      isVisiting: isStreet && !/^(postal|delivery)$/i.test(textAt(each, 'type')),
      street: numbered,
      postcode: textAt(street, 'postalCode'),
      postOffice: localizedAt(street, 'postOffice', origin),
      municipality: textAt(municipality, 'code') || textAt(street, 'municipalityCode', 'municipality'),
      extra: localizedAt(street, 'additionalInformation', origin),
      point,
      badPoint: point === null && latitude !== '' ? `${latitude} ${longitude} ${state}`.trim() : null,
      isAccessible: isAccessible(each),
    }
  })
}

const hoursKindOf = (type: string): HoursRow['kind'] => {
  if (/^exception/i.test(type)) return 'exceptional'
  return /^(special|overmidnight)/i.test(type) ? 'overnight' : 'days'
}

function periodOf(fields: Fields): Pick<HoursRow, 'period' | 'from' | 'to'> {
  const from = dayOfCalendar(textAt(fields, 'validFrom'))
  const to = dayOfCalendar(textAt(fields, 'validTo'))
  const stands = isTrue(fields, 'validForNow') || (from === null && to === null)
  return { period: stands ? null : `${from ?? ''}–${to ?? ''}`, from, to }
}

export function hoursAt(fields: Fields, name: string, origin: Origin): readonly HoursRow[] {
  return recordsAt(fields, name).map((each) => ({
    kind: hoursKindOf(textAt(each, 'serviceHourType')),
    ...periodOf(each),
    isClosed: isTrue(each, 'isClosed'),
    isAlwaysOpen: isTrue(each, 'isAlwaysOpen'),
    isReservation: isTrue(each, 'isReservation'),
    note: localizedAt(each, 'additionalInformation', origin),
    spans: recordsAt(each, 'openingHour').map((span) => ({
      dayFrom: dayOf(textAt(span, 'dayFrom')) ?? null,
      dayTo: dayOf(textAt(span, 'dayTo')) ?? null,
      from: textAt(span, 'from'),
      to: textAt(span, 'to'),
    })),
  }))
}

export const noContact: Contact = { hours: [], phones: [], web: {}, addresses: [] }

/** ISO codes of the languages in which it is given, the unusable left out. */
export const spokenAt = (fields: Fields, name: string): readonly string[] =>
  listAt(fields, name).flatMap((each) =>
    typeof each === 'string' && /^[a-z]{2,3}$/i.test(each.trim()) ? [each.trim().toLowerCase()] : [],
  )
