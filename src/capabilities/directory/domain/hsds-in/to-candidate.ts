import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import type { Candidate } from '../imports/candidate.ts'
import { emptyListing, type ListingContent } from '../listing.ts'
import { accessOf, modesInWords } from '../reading/access.ts'
import { togetherExceptions } from '../reading/exceptions.ts'
import type { Municipalities } from '../reading/municipalities.ts'
import { type Fields, isEmpty, orNull, textAt, textsAt } from '../reading/values.ts'
import { cleaned, fitted, keywords, longest, Notes, phoneOf, webOf } from '../reading/words.ts'
import { accessWays, type Mode, modes as allModes } from '../vocabulary.ts'
import type { Found } from './collect.ts'
import { readSchedules } from './hours.ts'
import { kindOfService, organisationOf } from './kind.ts'
import { type ReadPlace, readPlace, type Surroundings } from './places.ts'
import type { Tables } from './tables.ts'
import { languageOfTexts, textIn } from './texts.ts'

export type Around = {
  readonly tables: Tables
  readonly municipalities: Municipalities
  readonly county: (municipality: string) => boolean
  readonly today: string | null
}

function age(service: Fields, field: string, notes: Notes): number | null {
  const text = textAt(service, field)
  if (text === '') return null
  const years = Number(text)
  if (Number.isFinite(years) && years >= 0 && years <= 120) return Math.floor(years)
  notes.add(field === 'minimum_age' ? 'ageFrom' : 'ageTo', 'not-an-age', text)
  return null
}

const freeWords =
  /maksu(?:ton|tta)|ilmainen|avgiftsfri|gratis|kostnadsfri|free of charge|no (?:fee|charge)|^free$/i

/** Free, or not; null when nothing says. */
function isFree(service: Fields, tables: Tables): boolean | null {
  const options = tables.of(service, 'cost_options', 'cost_option', 'service_id')
  const amounts = options.map((each) => Number(textAt(each, 'amount') || 'NaN')).filter(Number.isFinite)
  if (amounts.some((each) => each > 0)) return false
  if (amounts.length > 0) return true
  const said = options.map((each) => textAt(each, 'option'))
  if (said.some((each) => /^charge|maksul|avgiftsb/i.test(each))) return false
  const words = [...said, textAt(service, 'fees_description'), textAt(service, 'fees')]
  return words.some((each) => freeWords.test(each)) ? true : null
}

/** What the options cost, line by line, when no text says it; that it is free is said elsewhere. */
function costLines(service: Fields, tables: Tables): string {
  return tables
    .of(service, 'cost_options', 'cost_option', 'service_id')
    .map((each) => {
      const isFree = Number(textAt(each, 'amount') || '0') === 0
      const fields = isFree ? ['amount_description'] : ['option', 'amount', 'currency', 'amount_description']
      return fields
        .map((field) => textAt(each, field))
        .filter((text) => text !== '')
        .join(' ')
    })
    .filter((line) => line !== '')
    .join('\n')
}

function spokenOf(service: Fields, tables: Tables, own: Language): readonly string[] {
  const codes = tables
    .of(service, 'languages', 'language', 'service_id')
    .map((each) => textAt(each, 'code').toLowerCase().split('-')[0] ?? '')
    .filter((code) => /^[a-z]{2,3}$/.test(code))
  const interpreted = textAt(service, 'interpretation_services') === '' ? [] : ['interpreter']
  const spoken = codes.length > 0 ? codes : [own]
  return [...new Set([...spoken, ...interpreted])].slice(0, 40)
}

const isVoice = (phone: Fields): boolean => !/fax|text|sms/i.test(textAt(phone, 'type'))

function phonesOf(
  service: Fields,
  places: readonly Fields[],
  locations: readonly Fields[],
  tables: Tables,
): readonly Fields[] {
  const contacts = tables.of(service, 'contacts', 'contact', 'service_id')
  return [
    ...tables.of(service, 'phones', 'phone', 'service_id'),
    ...places.flatMap((each) => tables.of(each, 'phones', 'phone', 'service_at_location_id')),
    ...locations.flatMap((each) => tables.of(each, 'phones', 'phone', 'location_id')),
    ...contacts.flatMap((each) => tables.of(each, 'phones', 'phone', 'contact_id')),
  ].filter(isVoice)
}

const bookingWords = /ajanvara|varaa|tidsbok|boka|book/i

function served(
  service: Fields,
  places: readonly ReadPlace[],
  { tables, municipalities, notes }: Surroundings,
): { readonly codes: readonly string[]; readonly outside: boolean } {
  const areas = tables.of(service, 'service_areas', 'service_area', 'service_id')
  if (areas.some((each) => /wellbeing-county:\d+$/.test(textAt(each, 'uri'))))
    return { codes: [], outside: false }
  const codes = areas.flatMap((each) => {
    const uri = /municipality:(\d{3})$/.exec(textAt(each, 'uri'))?.[1]
    const code =
      (uri === undefined ? null : municipalities.byCode(uri)) ?? municipalities.find(textAt(each, 'name'))
    if (code === null)
      notes.add('municipalities', 'municipality-unknown', textAt(each, 'name', 'uri', 'description'))
    return code ?? []
  })
  return municipalities.served(codes.length > 0 ? codes : places.map(({ place }) => place.municipality))
}

/** One short paragraph before others is what a listing calls its summary. */
function summaryAndRest(text: Localized): { readonly summary: Localized; readonly description: Localized } {
  const summary: Partial<Record<Language, string>> = {}
  const description: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const { text: words } = cleaned(text[language] ?? '')
    const [first = '', ...rest] = words.split('\n\n')
    if (rest.length > 0 && first.length <= longest.summary && !first.includes('\n')) {
      summary[language] = first
      description[language] = rest.join('\n\n')
    } else if (words !== '') description[language] = words
  }
  return { summary, description }
}

const daysInWords = /^(\d{1,3}) (?:arkipäivää|vardagar|working days)(?!\p{L})/u

function modesOf(
  service: Fields,
  has: { place: boolean; phone: boolean; virtual: boolean },
  words: string,
): readonly Mode[] {
  const said = textsAt(service, 'delivery_modes')
  const own = allModes.filter((each) => said.includes(each))
  if (own.length > 0) return own
  const found: readonly Mode[] = [
    ...(has.place ? (['site'] as const) : []),
    ...modesInWords(words),
    ...(has.phone && !has.place ? (['phone'] as const) : []),
    ...(has.virtual ? (['digital'] as const) : []),
  ]
  return found.length > 0 ? found : ['site']
}

/** An HSDS service, with everything that belongs to it, as one of our listings to be. */
export function toCandidate(
  { service, organisation: given, places: told }: Found,
  around: Around,
): Candidate {
  const { tables, municipalities, today } = around
  const notes = new Notes()
  const language = languageOfTexts(service)
  const surroundings: Surroundings = { tables, municipalities, language, today, notes }
  const connections = [
    ...tables.of(service, 'service_at_locations', 'service_at_location', 'service_id'),
    ...told,
  ]
  const locations = connections.flatMap((each): readonly Fields[] => {
    const location = tables.one(each, 'location', 'location', 'location_id')
    return location === undefined ? [] : [location]
  })
  const schedules = tables.of(service, 'schedules', 'schedule', 'service_id')
  const isOfPhone = (row: Fields): boolean => /phone|puhelin|telefon/i.test(textAt(row, 'attending_type'))
  // A row of a table may name the service and the place: it is the place's then.
  const usual = schedules.filter(
    (row) => !isOfPhone(row) && textAt(row, 'service_at_location_id', 'location_id') === '',
  )
  const all = connections.flatMap((each) => {
    const location = tables.one(each, 'location', 'location', 'location_id')
    if (location === undefined) notes.add('places', 'location-not-in-file', textAt(each, 'location_id', 'id'))
    const place = location === undefined ? null : readPlace(each, location, usual, surroundings)
    return place ?? []
  })
  const places = all.filter(({ place }) => around.county(place.municipality)).slice(0, 60)
  if (places.length < all.length) notes.add('places', 'places-elsewhere', String(all.length - places.length))

  const phone = phonesOf(service, connections, locations, tables)
    .map((each) => phoneOf(textAt(each, 'number'), notes))
    .find((each) => each !== null)
  const ofPhone = places.length > 0 ? schedules.filter(isOfPhone) : [...schedules.filter(isOfPhone), ...usual]
  const telephone = phone === undefined ? null : readSchedules(ofPhone, language, today, notes)
  const phoneHours = telephone === null || Object.keys(telephone.hours).length === 0 ? null : telephone.hours
  const urls = tables.of(service, 'additional_urls', 'url', 'service_id')
  const booking = urls.find((each) => bookingWords.test(textAt(each, 'label')))

  const text = (value: Localized, field: string, most: number = longest.text): Localized | null =>
    orNull(fitted(value, field, most, notes))
  const names = textIn(service, language, 'name')
  const { summary, description } = summaryAndRest(textIn(service, language, 'description'))
  const howTo = textIn(service, language, 'application_process')
  const wait = textIn(service, language, 'wait_time')
  const startDays = daysInWords.exec(wait[language] ?? '')?.[1]
  const fees = textIn(service, language, 'fees_description', 'fees')
  const cost = isEmpty(fees) ? { [language]: costLines(service, tables) } : fees
  const free = isFree(service, tables)
  if (free === null) notes.add('free', 'charge-not-said', '')
  const { type, variant, left } = kindOfService(service, names, tables)
  const area = served(service, all, surroundings)
  const words = [howTo, description, names].flatMap((each) => Object.values(each)).join('\n')
  const virtual = locations.some((each) => textAt(each, 'location_type') === 'virtual')
  const said = textAt(service, 'access')
  const content: ListingContent = {
    ...emptyListing(type, variant),
    name: text(names, 'name', longest.line),
    summary: text(summary, 'summary', longest.summary),
    description: text(description, 'description'),
    forWhom: text(textIn(service, language, 'eligibility_description'), 'forWhom'),
    howToGetIn: text(howTo, 'howToGetIn'),
    afterContact: startDays === undefined ? text(wait, 'afterContact') : null,
    cost: text(cost, 'cost'),
    localWords: localWords(service, language),
    modes: modesOf(service, { place: places.length > 0, phone: phone !== undefined, virtual }, words),
    access: accessWays.find((each) => each === said) ?? accessOf(words, false),
    free: free ?? false,
    languages: spokenOf(service, tables, language),
    ageFrom: age(service, 'minimum_age', notes),
    ageTo: age(service, 'maximum_age', notes),
    phone: phone ?? null,
    phoneHours,
    web:
      webOf(textAt(service, 'url'), 'web', notes) ??
      firstWeb(
        urls.filter((each) => each !== booking),
        notes,
      ),
    booking: booking === undefined ? null : webOf(textAt(booking, 'url'), 'booking', notes),
    startDays: startDays === undefined ? null : Math.min(Number(startDays), 400),
    places: places.map(({ place }) => place),
    exceptions: togetherExceptions(
      places.map(({ exceptions }) => exceptions),
      places.length === 0 && telephone !== null ? telephone.exceptions : null,
      notes,
    ),
    municipalities: area.codes,
  }
  const organisation = organisationOf(service, given, tables, notes)
  const hasProvider = organisation.externalId !== null || !isEmpty(organisation.name)
  const status = textAt(service, 'status')
  const isActive = status === '' || status === 'active'
  if (content.name === null) notes.add('name', 'missing', '')
  if (!hasProvider) notes.add('organisation', 'missing', '')
  if (hasProvider && organisation.sector === null)
    notes.add('organisation', 'sector-unknown', inLanguage(organisation.name, 'fi'))
  if (left !== null) notes.add('left-out', left.code, left.value)
  if (!isActive) notes.add('left-out', 'not-active', status)
  if (area.outside) notes.add('left-out', 'outside-county', textAt(service, 'name'))
  const id = textAt(service, 'id')
  return {
    externalId: id === '' ? null : id,
    title: inLanguage(content.name ?? {}, 'fi') || id,
    organisation,
    content: content.name !== null && hasProvider ? content : null,
    left: left !== null || !isActive || area.outside ? 'left-out' : null,
    problems: notes.all(),
  }
}

function localWords(service: Fields, language: Language): ListingContent['localWords'] {
  const words = keywords([textAt(service, 'alternate_name')])
  return words.length > 0 ? { [language]: words } : {}
}

function firstWeb(urls: readonly Fields[], notes: Notes): string | null {
  for (const each of urls) {
    const address = webOf(textAt(each, 'url'), 'web', notes)
    if (address !== null) return address
  }
  return null
}
