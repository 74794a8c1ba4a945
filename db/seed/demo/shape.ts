import type { AccessWay, Mode, ProviderSector } from '#capabilities/directory/domain/vocabulary.ts'
import type { Language, Localized, Text3 } from '#platform/text.ts'

/** Opening times by ISO weekday: 1 is Monday. */
export type Hours = Readonly<Record<string, readonly { readonly opens: string; readonly closes: string }[]>>

/** A municipality, or a locality in one, as listings speak of it. */
export type Place = {
  readonly key: string
  readonly municipality: string
  readonly locality: string | null
  readonly name: Text3
  /** "Vaasan", "Uudenkaarlepyyn": Finnish names of services begin with it. */
  readonly genitive: string
}

export type DemoArea = {
  readonly key: string
  readonly name: Text3
  /** Municipality codes, the one with the area's main office first. */
  readonly municipalities: readonly string[]
}

/** A family centre in one of its two forms (R2): a network without a building, or premises named as the centre. */
export type DemoCentre = {
  readonly key: string
  readonly area: string
  readonly name: Localized
  readonly description: Localized
  readonly municipalities: readonly string[]
  readonly larger?: true
  /** Where the premises stand: a place key. Left out when the centre is a network. */
  readonly premises?: string
}

export type DemoOrganisation = {
  readonly key: string
  readonly sector: ProviderSector
  readonly name: Localized
  readonly municipality: string | null
  readonly domain: string
  /** In which languages it serves and names what it does; left out for the county's own. */
  readonly languages: readonly Language[]
}

/** Which names of a municipality the rules need besides its own: the genitive, and the official Swedish name. */
export type Inflection = { readonly genitive: string; readonly city?: true; readonly svOfficial?: string }

export const doorKeys = [
  'guidance',
  'neuvola',
  'school',
  'family-social',
  'family-law',
  'mind',
  'disability',
  'ece',
  'community',
] as const
export type DoorKey = (typeof doorKeys)[number]

/** Units that stand behind no door, besides those that do. */
export const otherUnitKeys = [
  'school-health',
  'primary-school',
  'child-rehab',
  'child-psychiatry',
  'family-counselling',
  'home-service',
  'ngo-groups',
  'parish-families',
] as const
export type UnitKey = DoorKey | (typeof otherUnitKeys)[number]

export type DemoPerson = {
  readonly key: string
  readonly name: string
  readonly title: Text3
  readonly language: Language
  /** Stands among the one-click sign-ins of the demonstration. */
  readonly persona?: true
  /** The door whose unit the person works in and on whose rota the person stands. */
  readonly door?: DoorKey
  /** The unit in which somebody works who stands on no rota. */
  readonly unit?: UnitKey
  /** Leads that unit, or the one behind the door. */
  readonly leads?: true
  /** Leads this area. */
  readonly area?: string
  readonly office?: 'county-leader' | 'admin' | 'coordinator' | 'privacy-officer'
  /** Keeps the people of this organisation of the same county, and their roles in it. */
  readonly administers?: string
  /** Keeps the listings of this organisation of the same county. */
  readonly keeps?: string
}

/** What a county's listings say where they differ from the rule or the type. */
export type Local = {
  /** Key of the providing organisation, when it is not the usual one. */
  readonly by?: string
  readonly name?: Localized
  readonly summary?: Localized
  readonly howToGetIn?: Localized
  readonly cost?: Localized
  readonly note?: Localized
  readonly localWords?: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly languages?: readonly string[]
  readonly modes?: readonly Mode[]
  readonly access?: AccessWay
  readonly free?: boolean
  readonly state?: 'draft' | 'published' | 'hidden'
}

/** How one kind of service is spread over a county. */
export type Entry = Local & {
  /** One listing for each of these places. '598+440' stands in 598 and serves 440 too. */
  readonly each?: readonly string[]
  /** One listing for the whole county, given at these places. */
  readonly at?: readonly string[]
}

/** By service type; student welfare by `student-welfare/community` and `student-welfare/individual`. */
export type Coverage = Readonly<Record<string, readonly Entry[]>>

export type DemoCounty = {
  readonly code: string
  readonly languages: readonly Language[]
  readonly domain: string
  /** Area code of its telephone numbers, and where its doors' and its organisations' numbers begin. */
  readonly phones: { readonly prefix: string; readonly doors: number; readonly organisations: number }
  readonly inflections: Readonly<Record<string, Inflection>>
  readonly areas: readonly DemoArea[]
  readonly centres: readonly DemoCentre[]
  /** Parishes, associations and companies; the county, the municipalities and Kela are made by rule. */
  readonly organisations: readonly DemoOrganisation[]
  /** Who is usual where an area has several: the parish of each area, the main association, the company. */
  readonly usual: {
    readonly parishes: Readonly<Record<string, string>>
    readonly ngo: string
    readonly company: string
  }
  /** The municipality whose early-education door stands in the demonstration. */
  readonly eceMunicipality: string
  readonly people: readonly DemoPerson[]
  readonly coverage: Coverage
}
