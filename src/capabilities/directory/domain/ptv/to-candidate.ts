import { inLanguage, languages, type Localized } from '#platform/text.ts'
import type { Candidate } from '../imports/candidate.ts'
import { emptyListing, type ListingContent, type OpeningHours } from '../listing.ts'
import type { Municipalities } from '../reading/municipalities.ts'
import { filled, isEmpty, joinedLines, orNull } from '../reading/values.ts'
import { fitted, keywords, longest, Notes, phoneOf, webOf } from '../reading/words.ts'
import { accessOf, modesInWords } from '../reading/access.ts'
import { type OtherDay, togetherExceptions } from '../reading/exceptions.ts'
import type { Mode } from '../vocabulary.ts'
import { readHours } from './channel-hours.ts'
import { classify } from './classify.ts'
import { regionKey } from './collect.ts'
import type { Channel, Connection, GeneralDescription, Phone, Register, Service } from './model.ts'
import { joinTexts } from './open-api.ts'
import { organisationOf } from './organisation.ts'
import { ownContent } from './own-extension.ts'
import { readPlaces, type ReadPlace } from './places.ts'

type Linked = { readonly connection: Connection; readonly channel: Channel }

type Around = {
  readonly register: Register
  readonly municipalities: Municipalities
  readonly county: (municipality: string) => boolean
  readonly today: string | null
}

/** A service with what it leaves to its general description. Classes and groups of both count. */
function inherited(service: Service, general: GeneralDescription | undefined): Service {
  if (general === undefined) return service
  return {
    ...service,
    names: isEmpty(service.names) ? general.names : service.names,
    texts: joinTexts(service.texts, general.texts),
    requirements: filled(service.requirements, general.requirements),
    kind: service.kind ?? general.kind,
    charge: service.charge ?? general.charge,
    classes: [...service.classes, ...general.classes],
    groups: [...service.groups, ...general.groups],
    events: [...service.events, ...general.events],
  }
}

function linkedOf(service: Service, around: Around, notes: Notes): readonly Linked[] {
  const own = service.connections
  const others = (around.register.fromChannels.get(service.id) ?? []).filter(
    (each) => !own.some(({ channel }) => channel === each.channel),
  )
  return [...own, ...others].flatMap((connection) => {
    const channel = around.register.channels.get(connection.channel)
    if (channel === undefined) notes.add('channels', 'channel-missing', connection.channel)
    return channel?.isPublished === true ? [{ connection, channel }] : []
  })
}

const choose = (phones: readonly Phone[]): Phone | undefined => {
  const spoken = phones.filter(({ kind }) => kind === 'phone')
  return spoken.find(({ language }) => language === 'fi') ?? spoken[0]
}

type Telephone = Pick<ListingContent, 'phone' | 'phoneHours'> & {
  readonly exceptions: readonly OtherDay[]
  readonly isByBooking: boolean
}

const isNever = (hours: OpeningHours): boolean => Object.keys(hours).length === 0

/** The number to call: a telephone channel's before a place's. */
function telephoneOf(linked: readonly Linked[], today: string | null, notes: Notes): Telephone {
  const silent: Telephone = { phone: null, phoneHours: null, exceptions: [], isByBooking: false }
  const ordered = [
    ...linked.filter(({ channel }) => channel.kind === 'phone'),
    ...linked.filter(({ channel }) => channel.kind !== 'phone'),
  ]
  for (const { connection, channel } of ordered) {
    const chosen = choose(connection.phones) ?? choose(channel.phones)
    const phone = chosen === undefined ? null : phoneOf(chosen.number, notes)
    if (phone === null) continue
    if (channel.kind !== 'phone') return { ...silent, phone }
    const read = readHours(connection.hours.length > 0 ? connection.hours : channel.hours, today, notes)
    const phoneHours = isNever(read.hours) ? null : read.hours
    return { phone, phoneHours, exceptions: read.exceptions, isByBooking: read.isByBooking }
  }
  return silent
}

const bookingWords = /ajanvara|varaa aika|varaus|tidsbok|boka tid|bokning|book/i

function pagesOf(
  service: Service,
  linked: readonly Linked[],
  notes: Notes,
): Pick<ListingContent, 'web' | 'booking'> {
  const page = ({ connection, channel }: Linked): string =>
    inLanguage(isEmpty(connection.web) ? channel.web : connection.web, 'fi')
  const isBooking = ({ channel }: Linked): boolean =>
    channel.kind === 'e-service' && bookingWords.test(Object.values(channel.names).join('\n'))
  const first = (all: readonly Linked[], field: string): string | null => {
    for (const each of all) {
      const address = webOf(page(each), field, notes)
      if (address !== null) return address
    }
    return null
  }
  const order = ['web', 'place', 'e-service', 'form', 'phone']
  const rest = linked
    .filter((each) => !isBooking(each))
    .toSorted((a, b) => order.indexOf(a.channel.kind) - order.indexOf(b.channel.kind))
  return {
    web: webOf(inLanguage(service.web, 'fi'), 'web', notes) ?? first(rest, 'web'),
    booking: first(linked.filter(isBooking), 'booking'),
  }
}

function modesOf(linked: readonly Linked[], hasPlace: boolean, words: string): readonly Mode[] {
  const has = (kind: Channel['kind']): boolean => linked.some(({ channel }) => channel.kind === kind)
  const modes: readonly Mode[] = [
    ...(hasPlace ? (['site'] as const) : []),
    ...modesInWords(words),
    ...(has('phone') ? (['phone'] as const) : []),
    ...(has('e-service') ? (['digital'] as const) : []),
  ]
  return modes.length > 0 ? modes : has('web') ? ['digital'] : ['site']
}

function spokenOf(service: Service, linked: readonly Linked[]): readonly string[] {
  const said =
    service.languages.length > 0 ? service.languages : linked.flatMap(({ channel }) => channel.languages)
  const named = languages.filter((each) => service.names[each] !== undefined)
  const all = [...new Set(said)].slice(0, 40)
  return all.length > 0 ? all : named.length > 0 ? named : ['fi']
}

function servedCodes(
  service: Service,
  places: readonly ReadPlace[],
  around: Around,
  notes: Notes,
): readonly string[] {
  const { areas } = service
  if (areas.whole) return []
  const fromRegions = areas.regions.flatMap(({ kind, code }) => {
    const codes = around.register.regions.get(regionKey(kind, code))
    if (codes === undefined) notes.add('municipalities', 'region-unknown', code)
    return codes ?? []
  })
  const named = [...areas.municipalities, ...fromRegions].flatMap((each) => {
    const code = around.municipalities.find(each)
    if (code === null) notes.add('municipalities', 'municipality-unknown', each)
    return code ?? []
  })
  return named.length > 0 ? named : places.map(({ place }) => place.municipality)
}

const shown = (text: Localized): string => Object.values(text).join('\n')

/** A service of the register, with everything that belongs to it, as one of our listings to be. */
export function toCandidate(service: Service, around: Around): Candidate {
  const notes = new Notes()
  const general = around.register.generalDescriptions.get(service.generalDescription)
  if (service.generalDescription !== '' && general === undefined)
    notes.add('general-description', 'general-description-missing', service.generalDescription)
  const whole = inherited(service, general)
  const linked = linkedOf(service, around, notes)
  const all = linked
    .filter(({ channel }) => channel.kind === 'place')
    .flatMap(({ connection, channel }) =>
      readPlaces(connection, channel, around.municipalities, around.today, notes),
    )
  const places = all.filter(({ place }) => around.county(place.municipality)).slice(0, 60)
  if (places.length < all.length) notes.add('places', 'places-elsewhere', String(all.length - places.length))
  const telephone = telephoneOf(linked, around.today, notes)
  const codes = servedCodes(whole, all, around, notes)
  const served = around.municipalities.served(codes)
  const ours = general?.ours ?? null
  const { type, variant, left: guessed } = classify(whole)
  // What came from here is for families, whatever its classes look like.
  const left = ours === null ? guessed : null

  const { texts } = whole
  const instruction = joinedLines(texts.instruction ?? {}, texts.deadline ?? {})
  const words = [shown(instruction), shown(texts.description ?? {}), shown(whole.names)].join('\n')
  const text = (value: Localized, field: string, most: number = longest.text): Localized | null =>
    orNull(fitted(value, field, most, notes))
  if (whole.charge === null) notes.add('free', 'charge-not-said', '')
  const localWords = Object.fromEntries(
    languages.flatMap((language) => {
      const all = keywords([
        ...(service.alternativeNames[language] ?? []),
        ...(service.keywords[language] ?? []),
        ...(general?.keywords[language] ?? []),
      ])
      return all.length > 0 ? [[language, all]] : []
    }),
  )
  const read: ListingContent = {
    ...emptyListing(type, variant),
    name: text(whole.names, 'name', longest.line),
    summary: text(texts.summary ?? {}, 'summary', longest.summary),
    description: text(joinedLines(texts.background ?? {}, texts.description ?? {}), 'description'),
    howToGetIn: text(instruction, 'howToGetIn'),
    afterContact: text(texts.processing ?? {}, 'afterContact'),
    cost: text(texts.charge ?? {}, 'cost'),
    criteria: text(whole.requirements, 'criteria'),
    localWords,
    modes: modesOf(linked, places.length > 0, words),
    access: accessOf(words, telephone.isByBooking || places.some(({ isByBooking }) => isByBooking)),
    free: whole.charge === 'free',
    languages: spokenOf(whole, linked),
    phone: telephone.phone,
    phoneHours: telephone.phoneHours,
    ...pagesOf(whole, linked, notes),
    places: places.map(({ place }) => place),
    exceptions: togetherExceptions(
      places.map(({ exceptions }) => exceptions),
      telephone.phoneHours !== null || telephone.exceptions.length > 0 ? telephone.exceptions : null,
      notes,
    ),
    municipalities: served.codes,
  }
  const content =
    general === undefined || ours === null ? read : ownContent(read, service, general, linked, around.today)
  const organisation = organisationOf(service, around.register)

  const isNamed = content.name !== null || ours !== null
  const hasProvider = organisation.externalId !== null || !isEmpty(organisation.name)
  if (!isNamed) notes.add('name', 'missing', '')
  if (!hasProvider) notes.add('organisation', 'missing', '')
  if (hasProvider && organisation.sector === null)
    notes.add('organisation', 'sector-unknown', inLanguage(organisation.name, 'fi'))
  if (left !== null) notes.add('left-out', left.code, left.value)
  if (!service.isPublished) notes.add('left-out', 'not-published', service.status)
  if (served.outside) notes.add('left-out', 'outside-county', [...new Set(codes)].join(', '))
  return {
    externalId: service.id,
    title: inLanguage(fitted(whole.names, 'name', longest.line, new Notes()), 'fi') || service.id,
    organisation,
    content: isNamed && hasProvider ? content : null,
    left: left !== null || !service.isPublished || served.outside ? 'left-out' : null,
    problems: notes.all(),
  }
}
