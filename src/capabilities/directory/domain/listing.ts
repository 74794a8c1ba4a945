import type { Language, Localized } from '#platform/text.ts'
import type { AccessWay, Mode } from './vocabulary.ts'

/** Opening times by ISO weekday: 1 is Monday. Times are HH:MM in Helsinki. */
export type OpeningHours = Readonly<
  Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', readonly { opens: string; closes: string }[]>>
>

/** Where it is given. `site` is null for a place that is not among the county's buildings yet. */
export type ListingPlace = {
  readonly site: string | null
  readonly kind: SiteKind
  readonly name: Localized
  readonly address: Localized
  readonly postcode: string | null
  readonly municipality: string
  readonly accessible: boolean
  readonly lon: number | null
  readonly lat: number | null
  readonly hours: OpeningHours
  readonly note: Localized | null
}

export const siteKinds = [
  'family-centre',
  'health-centre',
  'meeting-place',
  'school',
  'day-care',
  'parish',
  'ngo',
  'office',
] as const
export type SiteKind = (typeof siteKinds)[number]

/** Days (YYYY-MM-DD, both included) with other hours than usual; without times it is closed. */
export type HoursException = {
  readonly from: string
  readonly to: string
  readonly opens: string | null
  readonly closes: string | null
  readonly note: Localized
  /** Index into `places`; null for all of them and the telephone. */
  readonly place: number | null
}

/** How professionals reach it and what they may expect (R21). Never shown to the public. */
export type ProfessionalContact = {
  readonly phone: string | null
  readonly email: string | null
  readonly hours: OpeningHours
  readonly whatHappens: Localized
  readonly names: readonly { readonly name: string; readonly title: Localized }[]
}

/** Self-hosted video: file names below the media folder, texts in the page (R132). */
export type ListingVideo = {
  readonly file: string
  readonly poster: string | null
  readonly captions: Readonly<Partial<Record<Language, string>>>
  readonly title: Localized
  readonly transcript: Localized
}

/**
 * Everything a listing says, as one value: what the wizard edits, a version keeps, an import brings and an export takes out.
 * A null text is inherited from the kind of service.
 * @source R21, R32, R35–R36, R44–R45
 */
export type ListingContent = {
  readonly type: string
  readonly variant: string
  readonly name: Localized | null
  readonly summary: Localized | null
  readonly description: Localized | null
  readonly forWhom: Localized | null
  readonly howToGetIn: Localized | null
  readonly afterContact: Localized | null
  readonly cost: Localized | null
  readonly criteria: Localized | null
  readonly criteriaFrom: string | null
  readonly localWords: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly modes: readonly Mode[]
  readonly access: AccessWay
  readonly free: boolean
  /** ISO 639 codes of the languages in which somebody serves; 'interpreter' may be among them. */
  readonly languages: readonly string[]
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly phone: string | null
  readonly phoneHours: OpeningHours | null
  readonly web: string | null
  readonly booking: string | null
  readonly doorKey: string | null
  /** Working days until an answer, and until it usually begins. */
  readonly answerDays: number | null
  readonly startDays: number | null
  readonly places: readonly ListingPlace[]
  readonly exceptions: readonly HoursException[]
  /** Municipality codes; none means the whole county. */
  readonly municipalities: readonly string[]
  readonly professional: ProfessionalContact | null
  readonly video: ListingVideo | null
}

/** The texts of a listing that families read, in the order of the service page. */
export const listingTexts = [
  'name',
  'summary',
  'description',
  'forWhom',
  'howToGetIn',
  'afterContact',
  'cost',
  'criteria',
] as const
export type ListingText = (typeof listingTexts)[number]

export const emptyListing = (type: string, variant: string): ListingContent => ({
  type,
  variant,
  name: null,
  summary: null,
  description: null,
  forWhom: null,
  howToGetIn: null,
  afterContact: null,
  cost: null,
  criteria: null,
  criteriaFrom: null,
  localWords: {},
  modes: ['site'],
  access: 'self',
  free: true,
  languages: ['fi'],
  ageFrom: null,
  ageTo: null,
  phone: null,
  phoneHours: null,
  web: null,
  booking: null,
  doorKey: null,
  answerDays: null,
  startDays: null,
  places: [],
  exceptions: [],
  municipalities: [],
  professional: null,
  video: null,
})
