import type { Language, Localized } from '#platform/text.ts'
import type { Day } from '../reading/hours.ts'
import type { LonLat } from './coordinates.ts'

/** The texts of a service in the register, whatever they are called in a version of its interface. */
export const textKinds = [
  'summary',
  'description',
  'background',
  'instruction',
  'charge',
  'deadline',
  'processing',
  'validity',
] as const
export type TextKind = (typeof textKinds)[number]
export type Texts = Readonly<Partial<Record<TextKind, Localized>>>

export type ServiceKind = 'service' | 'permit' | 'qualification'
export type Charge = 'free' | 'charged' | 'other' | null

/** A class, target group or life event: its code where it is known, and how the source names it. */
export type Term = { readonly code: string | null; readonly label: string }

/** What a service says of itself and may take from its general description instead. */
export type Shared = {
  readonly texts: Texts
  readonly requirements: Localized
  readonly kind: ServiceKind | null
  readonly charge: Charge
  readonly classes: readonly Term[]
  readonly groups: readonly Term[]
  readonly events: readonly Term[]
  readonly keywords: Readonly<Partial<Record<Language, readonly string[]>>>
}

export type GeneralDescription = Shared & {
  readonly ids: readonly string[]
  readonly names: Localized
  /** `key` or `key/variant` of our own kind of service, in what we took out ourselves. */
  readonly ours: string | null
}

export type Areas = {
  readonly whole: boolean
  /** Municipality codes or names as they stand. */
  readonly municipalities: readonly string[]
  /** Regions whose municipalities are not said with them. */
  readonly regions: readonly { readonly kind: RegionKind; readonly code: string }[]
}

export const regionKinds = ['province', 'business', 'hospital'] as const
export type RegionKind = (typeof regionKinds)[number]

export type HoursRow = {
  readonly kind: 'days' | 'exceptional' | 'overnight'
  /** The time it holds for, as it stands; null for hours that hold until further notice. */
  readonly period: string | null
  readonly from: string | null
  readonly to: string | null
  readonly isClosed: boolean
  readonly isAlwaysOpen: boolean
  readonly isReservation: boolean
  readonly note: Localized
  readonly spans: readonly {
    readonly dayFrom: Day | null
    readonly dayTo: Day | null
    readonly from: string
    readonly to: string
  }[]
}

export type Phone = {
  readonly kind: 'phone' | 'sms' | 'fax'
  readonly number: string
  readonly language: Language | null
}

export type Address = {
  readonly isVisiting: boolean
  readonly street: Localized
  readonly postcode: string
  readonly postOffice: Localized
  /** Code or name. */
  readonly municipality: string
  readonly extra: Localized
  readonly point: LonLat | null
  /** What stood where a point should be and could not be used. */
  readonly badPoint: string | null
  readonly isAccessible: boolean
}

/** How a service or a channel is reached. */
export type Contact = {
  readonly hours: readonly HoursRow[]
  readonly phones: readonly Phone[]
  readonly web: Localized
  readonly addresses: readonly Address[]
}

export type Connection = Contact & {
  readonly service: string
  readonly channel: string
  readonly description: Localized
  readonly charge: Charge
}

export type ChannelKind = 'place' | 'phone' | 'e-service' | 'web' | 'form'

export type Channel = Contact & {
  readonly id: string
  readonly kind: ChannelKind
  readonly organisation: string
  readonly names: Localized
  readonly summary: Localized
  readonly description: Localized
  readonly languages: readonly string[]
  readonly isPublished: boolean
  readonly extension: unknown
}

export type Service = Shared & {
  readonly id: string
  readonly generalDescription: string
  readonly names: Localized
  readonly alternativeNames: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly areas: Areas
  readonly languages: readonly string[]
  readonly web: Localized
  readonly connections: readonly Connection[]
  /** Responsible first, then other responsible, then producers. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly isPublished: boolean
  readonly status: string
  readonly extension: unknown
}

export type Organisation = {
  readonly id: string
  readonly names: Localized
  readonly businessCode: string
  readonly type: string
}

export type Register = {
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly services: ReadonlyMap<string, Service>
  readonly channels: ReadonlyMap<string, Channel>
  readonly generalDescriptions: ReadonlyMap<string, GeneralDescription>
  /** Connections as the channels' own records tell them, by service. */
  readonly fromChannels: ReadonlyMap<string, readonly Connection[]>
  /** Organisations that say of a service that they give it. */
  readonly providers: ReadonlyMap<string, readonly string[]>
  readonly regions: ReadonlyMap<string, readonly string[]>
}
