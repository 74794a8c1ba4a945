import type { Localized } from '#platform/text.ts'
import { at, type Fields, fieldsOf, filled, recordsAt, textAt } from '../reading/values.ts'
import { termsAt } from './codes.ts'
import {
  type Channel,
  type ChannelKind,
  type Connection,
  type Contact,
  type GeneralDescription,
  type Organisation,
  type Service,
  type Shared,
  type TextKind,
  textKinds,
  type Texts,
} from './model.ts'
import {
  addressesAt,
  areasAt,
  byLanguage,
  chargeOf,
  hoursAt,
  isPublishedStatus,
  itemsAt,
  localizedAt,
  namesAt,
  type Origin,
  phonesAt,
  serviceKindOf,
  spokenAt,
  textsOf,
  webAt,
} from './parts.ts'

/** Our own mark in what we took out: this word, then the kind of service. */
export const ownMark = 'perhetalo:'
/** The field with what the register's shape has no place for. */
export const ownExtension = 'x-perhetalo'

/** Texts kind by kind and language by language: the first say, the others fill what is missing. */
export function joinTexts(own: Texts, others: Texts): Texts {
  const joined: Partial<Record<TextKind, Localized>> = {}
  for (const kind of textKinds) {
    const text = filled(own[kind] ?? {}, others[kind] ?? {})
    if (Object.keys(text).length > 0) joined[kind] = text
  }
  return joined
}

function sharedOf(fields: Fields, descriptions: string, origin: Origin): Shared {
  const { own, joined } = textsOf(itemsAt(fields, descriptions, origin))
  return {
    texts: joinTexts(own, joined),
    requirements: localizedAt(fields, 'requirements', origin),
    kind: serviceKindOf(textAt(fields, 'type')),
    charge: chargeOf(textAt(fields, 'serviceChargeType')),
    classes: termsAt(fields, 'serviceClasses', 'class'),
    groups: termsAt(fields, 'targetGroups', 'group'),
    events: termsAt(fields, 'lifeEvents', 'event'),
    keywords: byLanguage(itemsAt(fields, 'keywords', origin)),
  }
}

const idOf = (fields: Fields): string => textAt(fields, 'id', 'sourceId')

/** A reference is an object with an id, or the bare id. */
const referred = (fields: Fields, name: string): string => {
  const value = at(fields, name)
  return typeof value === 'string' ? value : idOf(fieldsOf(value))
}

/** What the connection says of reaching the service there: it goes before what the channel says. */
function contactOf(fields: Fields, origin: Origin): Contact {
  const details = fieldsOf(at(fields, 'contactDetails'))
  return {
    hours: hoursAt(fields, 'serviceHours', origin),
    phones: [...phonesAt(details, 'phoneNumbers'), ...phonesAt(details, 'phones')],
    web: webAt(details, 'webPages'),
    addresses: addressesAt(details, 'addresses', origin),
  }
}

export function connectionOf(
  fields: Fields,
  known: { readonly service?: string; readonly channel?: string },
  origin: Origin,
): Connection | null {
  const service = known.service ?? referred(fields, 'service')
  const channel = known.channel ?? referred(fields, 'serviceChannel')
  if (service === '' || channel === '') return null
  return {
    ...contactOf(fields, origin),
    service,
    channel,
    description: localizedAt(fields, 'description', origin),
    charge: chargeOf(textAt(fields, 'serviceChargeType')),
  }
}

const roleOrder = (role: string): number => {
  if (/^responsible$/i.test(role)) return 0
  return /^other/i.test(role) ? 1 : 2
}

/** A service as versions 9 to 11 of the open interface answer it, with or without its general description joined. */
export function openService(
  fields: Fields,
  named: (code: string, name: Localized) => void,
  origin: Origin,
): Service {
  const id = idOf(fields)
  const { names, alternative } = namesAt(fields, 'serviceNames', origin)
  const status = textAt(fields, 'publishingStatus')
  const organisations = recordsAt(fields, 'organizations')
    .map((each) => ({
      id: textAt(each, 'organizationId') || referred(each, 'organization'),
      name: textAt(fieldsOf(at(each, 'organization')), 'name'),
      order: roleOrder(textAt(each, 'roleType')),
    }))
    .toSorted((a, b) => a.order - b.order)
  const main = textAt(fields, 'mainResponsibleOrganization')
  return {
    ...sharedOf(fields, 'serviceDescriptions', origin),
    id,
    generalDescription: textAt(fields, 'generalDescriptionId', 'statutoryServiceGeneralDescriptionId'),
    names,
    alternativeNames: alternative,
    areas: areasAt(fields, named, origin),
    languages: spokenAt(fields, 'languages'),
    web: {},
    connections: recordsAt(fields, 'serviceChannels').flatMap((each) => {
      const connection = connectionOf(each, { service: id }, origin)
      return connection === null ? [] : [connection]
    }),
    organisations: [
      ...(main === '' ? [] : [{ id: main, name: '' }]),
      ...organisations.map(({ id, name }) => ({ id, name })),
    ],
    isPublished: isPublishedStatus(status),
    status,
    extension: at(fields, ownExtension),
  }
}

const channelKinds: Readonly<Record<string, ChannelKind>> = {
  servicelocation: 'place',
  phone: 'phone',
  echannel: 'e-service',
  webpage: 'web',
  printableform: 'form',
}

/** What a channel is, by its type or, in what is sent to the register, by the fields only that kind has. */
function channelKindOf(fields: Fields): ChannelKind {
  const named = channelKinds[textAt(fields, 'serviceChannelType').toLowerCase()]
  if (named !== undefined) return named
  if (Object.hasOwn(fields, 'addresses')) return 'place'
  if (Object.hasOwn(fields, 'phoneNumbers')) return 'phone'
  if (Object.hasOwn(fields, 'requiresAuthentication')) return 'e-service'
  return Object.hasOwn(fields, 'channelUrls') ? 'form' : 'web'
}

export function openChannel(fields: Fields, origin: Origin): Channel {
  const { own } = textsOf(itemsAt(fields, 'serviceChannelDescriptions', origin))
  return {
    id: idOf(fields),
    kind: channelKindOf(fields),
    organisation: textAt(fields, 'organizationId'),
    names: namesAt(fields, 'serviceChannelNames', origin).names,
    summary: own.summary ?? {},
    description: own.description ?? {},
    languages: spokenAt(fields, 'languages'),
    hours: hoursAt(fields, 'serviceHours', origin),
    phones: [...phonesAt(fields, 'phoneNumbers'), ...phonesAt(fields, 'supportPhones')],
    web: webAt(fields, 'webPages', 'webPage', 'urls', 'channelUrls'),
    addresses: addressesAt(fields, 'addresses', origin),
    isPublished: isPublishedStatus(textAt(fields, 'publishingStatus')),
    extension: at(fields, ownExtension),
  }
}

export function openOrganisation(fields: Fields, origin: Origin): Organisation {
  return {
    id: idOf(fields),
    names: namesAt(fields, 'organizationNames', origin).names,
    businessCode: textAt(fields, 'businessCode'),
    type: textAt(fields, 'organizationType'),
  }
}

/** The services an organisation says it answers for. */
export const servicesOf = (fields: Fields): readonly string[] =>
  recordsAt(fields, 'services')
    .filter((each) => roleOrder(textAt(each, 'roleType')) < 2)
    .map((each) => referred(each, 'service'))
    .filter((each) => each !== '')

export function openGeneralDescription(fields: Fields, origin: Origin): GeneralDescription {
  const source = textAt(fields, 'sourceId')
  return {
    ...sharedOf(fields, 'descriptions', origin),
    ids: [textAt(fields, 'id'), source].filter((each) => each !== ''),
    names: namesAt(fields, 'names', origin).names,
    ours: source.startsWith(ownMark) ? source.slice(ownMark.length) : null,
  }
}
