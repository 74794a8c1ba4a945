import { readJson } from '../reading/json.ts'
import { type Known, Municipalities } from '../reading/municipalities.ts'
import {
  at,
  type Fields,
  fieldsOf,
  has,
  isFields,
  recordsAt,
  Tally,
  textAt,
  textsAt,
} from '../reading/values.ts'
import {
  earlyChannel,
  earlyChannelKind,
  earlyConnections,
  earlyDescription,
  earlyOrganisation,
  earlyService,
  earlyServicesOf,
} from './early.ts'
import type {
  Channel,
  Connection,
  GeneralDescription,
  Organisation,
  Register,
  RegionKind,
  Service,
} from './model.ts'
import {
  connectionOf,
  openChannel,
  openGeneralDescription,
  openOrganisation,
  openService,
  servicesOf,
} from './open-api.ts'
import { localizedAt, type Origin } from './parts.ts'
import { storedDescription } from './stored-description.ts'

export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

const bundles = ['itemList', 'organizations', 'generalDescriptions', 'serviceChannels', 'services'] as const

const ownNames = [
  'serviceNames',
  'serviceChannelNames',
  'organizationNames',
  'serviceCollectionNames',
  'names',
  'name',
  'service',
  'serviceChannel',
] as const

/** The records of a file: a list, a page of a list, a bundle of lists, or one record by itself. */
function recordsOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields)
  if (!isFields(value)) return []
  // A single service has a list of channels too: only what has no name itself is a bundle.
  const lists = has(value, ...ownNames) ? [] : bundles.filter((name) => Array.isArray(at(value, name)))
  return lists.length === 0 ? [value] : lists.flatMap((name) => recordsAt(value, name))
}

const regionKindOf = (file: string): RegionKind | null => {
  if (/hospital|wellbeing/i.test(file)) return 'hospital'
  if (/business/i.test(file)) return 'business'
  return /province|region/i.test(file) ? 'province' : null
}

export const regionKey = (kind: RegionKind, code: string): string => `${kind} ${code}`

/** Takes in file after file and keeps what belongs together, whichever file it came in. */
export class Collector {
  readonly tally = new Tally()
  readonly municipalities: Municipalities
  readonly #organisations = new Map<string, Organisation>()
  readonly #services = new Map<string, Service>()
  readonly #channels = new Map<string, Channel>()
  readonly #descriptions = new Map<string, GeneralDescription>()
  readonly #referenceCodes = new Map<string, GeneralDescription>()
  readonly #fromChannels = new Map<string, Connection[]>()
  readonly #providers = new Map<string, string[]>()
  readonly #regions = new Map<string, readonly string[]>()

  constructor(known: Known) {
    this.municipalities = new Municipalities(known)
  }

  file({ name, bytes }: SourceFile): void {
    const { value, loose, broken } = readJson(bytes)
    if (loose !== null) this.tally.add('not-strict-json', `${name}:${loose.line}:${loose.column}`)
    if (broken !== null) this.tally.add('broken-json', `${name}:${broken.line}:${broken.column}`)
    if (value === undefined) return
    const records = recordsOf(value)
    if (records.length === 0) this.tally.add('nothing-in-file', name)
    const origin: Origin = { file: name, tally: this.tally }
    for (const record of records) {
      const what = this.#take(record, origin)
      this.tally.add(what, name)
    }
  }

  register(): Register {
    return {
      organisations: this.#organisations,
      services: this.#services,
      channels: this.#channels,
      generalDescriptions: new Map([...this.#referenceCodes, ...this.#descriptions]),
      fromChannels: this.#fromChannels,
      providers: this.#providers,
      regions: this.#regions,
    }
  }

  #keep<T>(all: Map<string, T>, id: string, value: T, what: string, origin: Origin): string {
    if (id === '') return 'record-without-id'
    if (all.has(id)) this.tally.add('said-twice', origin.file)
    all.set(id, value)
    return what
  }

  /** An organisation's own word that a service is its: used where the service does not say whose it is. */
  #provide(service: string, organisation: string): void {
    const known = this.#providers.get(service)
    if (known === undefined) this.#providers.set(service, [organisation])
    else known.push(organisation)
  }

  #connect(connection: Connection): void {
    const known = this.#fromChannels.get(connection.service)
    if (known === undefined) this.#fromChannels.set(connection.service, [connection])
    else known.push(connection)
  }

  #take(fields: Fields, origin: Origin): string {
    return (
      this.#takeOpen(fields, origin) ?? this.#takeCodes(fields, origin) ?? this.#takeEarly(fields, origin)
    )
  }

  /** Versions 9 to 11 of the open interface, what it answers and what is sent to it. */
  #takeOpen(fields: Fields, origin: Origin): string | undefined {
    if (has(fields, 'serviceNames')) {
      const service = openService(fields, (code, name) => this.municipalities.named(code, name), origin)
      return this.#keep(this.#services, service.id, service, 'services-read', origin)
    }
    if (has(fields, 'serviceChannelNames')) {
      const channel = openChannel(fields, origin)
      for (const each of recordsAt(fields, 'services')) {
        const connection = connectionOf(each, { channel: channel.id }, origin)
        if (connection !== null) this.#connect(connection)
      }
      return this.#keep(this.#channels, channel.id, channel, 'channels-read', origin)
    }
    if (has(fields, 'organizationNames')) {
      const organisation = openOrganisation(fields, origin)
      for (const service of servicesOf(fields)) this.#provide(service, organisation.id)
      return this.#keep(this.#organisations, organisation.id, organisation, 'organisations-read', origin)
    }
    if (has(fields, 'serviceCollectionNames')) return 'collections-passed-over'
    if (has(fields, 'descriptions') && has(fields, 'names')) {
      return this.#describe(openGeneralDescription(fields, origin), origin)
    }
    // A connection by itself says what it connects only when both ends are in it.
    const connection = connectionOf(fields, {}, origin)
    if (connection !== null) {
      this.#connect(connection)
      return 'connections-read'
    }
    return isFields(at(fields, 'service')) || isFields(at(fields, 'serviceChannel'))
      ? 'connection-without-ends'
      : undefined
  }

  #describe(description: GeneralDescription, origin: Origin): string {
    const [id, ...others] = description.ids
    if (id === undefined) return 'record-without-id'
    // A reference code may name every version of a description, or another description: an id goes before it.
    for (const other of others)
      if (!this.#referenceCodes.has(other)) this.#referenceCodes.set(other, description)
    return this.#keep(this.#descriptions, id, description, 'general-descriptions-read', origin)
  }

  #takeCodes(fields: Fields, origin: Origin): string | undefined {
    const code = textAt(fields, 'municipalityCode')
    if (code !== '' && textAt(fields, 'code') !== '') {
      this.municipalities.placed(textAt(fields, 'code'), code)
      return 'postcodes-read'
    }
    if (code !== '' && Array.isArray(at(fields, 'names'))) {
      this.municipalities.named(code, localizedAt(fields, 'names', origin))
      return 'municipalities-read'
    }
    const kind = regionKindOf(origin.file.split('/').at(-1) ?? '')
    if (kind !== null && Array.isArray(at(fields, 'municipalities'))) {
      const listed = [
        ...textsAt(fields, 'municipalities'),
        ...recordsAt(fields, 'municipalities').map((each) => textAt(each, 'code')),
      ]
      this.#regions.set(regionKey(kind, textAt(fields, 'code')), listed)
      return 'regions-read'
    }
    if (has(fields, 'conceptType')) return 'codes-known'
    if (has(fields, 'names') && has(fields, 'code')) return 'codes-known'
    return undefined
  }

  /** The early shape, and general descriptions as the release stores them. */
  #takeEarly(fields: Fields, origin: Origin): string {
    if (Array.isArray(at(fields, 'name')) && has(fields, 'serviceType')) {
      return this.#describe(storedDescription(fields, origin), origin)
    }
    if (has(fields, 'serviceToOrganization')) {
      const service = earlyService(fields)
      return this.#keep(this.#services, service.id, service, 'services-read', origin)
    }
    if (has(fields, 'statutory') && has(fields, 'serviceClass')) {
      return this.#describe(earlyDescription(fields), origin)
    }
    if (has(fields, 'organizationType') && typeof at(fields, 'name') === 'string') {
      const organisation = earlyOrganisation(fields)
      for (const service of earlyServicesOf(fields)) this.#provide(service, organisation.id)
      return this.#keep(this.#organisations, organisation.id, organisation, 'organisations-read', origin)
    }
    const kind = earlyChannelKind(fields)
    if (kind !== null) {
      const channel = earlyChannel(fields, kind)
      for (const each of earlyConnections(fields)) this.#connect(each)
      return this.#keep(this.#channels, channel.id, channel, 'channels-read', origin)
    }
    const isOnlyName = has(fields, 'id') && has(fields, 'name') && Object.keys(fieldsOf(fields)).length <= 3
    return isOnlyName ? 'only-a-name' : 'unknown-record'
  }
}
