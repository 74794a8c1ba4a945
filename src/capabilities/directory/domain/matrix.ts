import type { Localized } from '#platform/text.ts'
import { rooms, stairwell } from './house.ts'
import type { OpeningHours } from './listing.ts'
import { isEveningOrWeekend, weekMasks } from './search/hours.ts'
import type { Floor, Level, Mode, ProviderSector } from './vocabulary.ts'

/** How a kind of service is present in an area: in its own rooms there, coming in, both, or neither. @source R41 */
export const presences = ['fixed', 'outreach', 'both', 'none'] as const
export type Presence = (typeof presences)[number]

/** How near a kind of service is in a county. Several may hold at once. @source R44 */
export const availabilityClasses = [
  'every-centre',
  'some-centres',
  'centralised',
  'digital',
  'special',
] as const
export type AvailabilityClass = (typeof availabilityClasses)[number]

/** What the matrix needs of a published listing. */
export type MatrixListing = {
  readonly id: string
  readonly type: string
  readonly variant: string
  readonly level: Level
  readonly provider_sector: ProviderSector
  readonly organisation: Localized
  readonly modes: readonly Mode[]
  readonly free: boolean
  readonly phone_hours: OpeningHours | null
  /** None means the whole county. */
  readonly municipalities: readonly string[]
  readonly places: readonly {
    readonly site: string
    readonly municipality: string
    readonly kind: string
    readonly hours: OpeningHours
  }[]
}

export type MatrixArea = {
  readonly id: string
  readonly municipalities: readonly string[]
  readonly hasCentre: boolean
}

/** What an area has said itself: it stands over what the listings say. */
export type AreaDecision = {
  readonly area_id: string
  readonly type: string
  readonly variant: string
  readonly presence: Presence
  readonly same_premises: boolean | null
  readonly planned_from: string | null
  readonly not_included_because: Localized | null
}

export type MatrixCell = {
  readonly area: string
  readonly presence: Presence
  /** What the listings alone say. */
  readonly computed: Presence
  readonly isDecided: boolean
  /** In the family centre's own house; null where nobody has said so and no listing tells. */
  readonly samePremises: boolean | null
  readonly plannedFrom: string | null
  readonly notIncludedBecause: Localized | null
  readonly eveningOrWeekend: boolean
  readonly digital: boolean
  readonly homeBrought: boolean
  /** Null where nothing is listed. */
  readonly free: 'all' | 'some' | 'none' | null
  readonly listings: readonly string[]
  /** Municipalities of the area that no listing serves. */
  readonly without: readonly string[]
}

export type MatrixRow = {
  readonly type: string
  readonly variant: string
  readonly floor: Floor | null
  readonly room: string | null
  readonly level: Level
  readonly classes: readonly AvailabilityClass[]
  /** In the order of the areas. */
  readonly cells: readonly MatrixCell[]
}

export type MatrixType = { readonly key: string; readonly variant: string; readonly level: Level }

const outreaching: ReadonlySet<Mode> = new Set<Mode>(['home', 'outreach', 'mobile'])
const distant: ReadonlySet<Mode> = new Set<Mode>(['digital', 'remote', 'phone'])
const onScreen: ReadonlySet<Mode> = new Set<Mode>(['digital', 'remote'])
const has = (listing: MatrixListing, wanted: ReadonlySet<Mode>): boolean =>
  listing.modes.some((mode) => wanted.has(mode))

const serves = (listing: MatrixListing, area: MatrixArea): boolean =>
  listing.municipalities.length === 0 ||
  listing.municipalities.some((code) => area.municipalities.includes(code))

/** A bus that stops somewhere has places and does not stay. */
const standsIn = (listing: MatrixListing, area: MatrixArea): boolean =>
  listing.modes.includes('site') &&
  listing.places.some(({ municipality }) => area.municipalities.includes(municipality))

const presenceOf = (fixed: boolean, outreach: boolean): Presence =>
  fixed ? (outreach ? 'both' : 'fixed') : outreach ? 'outreach' : 'none'

const isLate = ({ places, phone_hours }: MatrixListing): boolean =>
  isEveningOrWeekend(
    weekMasks({
      hours:
        places.length > 0
          ? places.map(({ site, hours }) => ({ site, week: hours }))
          : phone_hours === null
            ? []
            : [{ site: null, week: phone_hours }],
    }),
  )

function freeOf(listings: readonly MatrixListing[]): MatrixCell['free'] {
  if (listings.length === 0) return null
  const free = listings.filter((listing) => listing.free).length
  return free === listings.length ? 'all' : free === 0 ? 'none' : 'some'
}

function cellOf(
  area: MatrixArea,
  ofType: readonly MatrixListing[],
  decided: AreaDecision | undefined,
): MatrixCell {
  const here = ofType.filter((listing) => serves(listing, area))
  const fixed = here.filter((listing) => standsIn(listing, area))
  const computed = presenceOf(
    fixed.length > 0,
    here.some((listing) => has(listing, outreaching)),
  )
  const inHouse = fixed.some(({ places }) =>
    places.some(
      ({ municipality, kind }) => kind === 'family-centre' && area.municipalities.includes(municipality),
    ),
  )
  const whole = here.some(({ municipalities }) => municipalities.length === 0)
  const served = new Set(here.flatMap(({ municipalities }) => municipalities))
  return {
    area: area.id,
    presence: decided?.presence ?? computed,
    computed,
    isDecided: decided !== undefined,
    samePremises: decided?.same_premises ?? (inHouse ? true : null),
    plannedFrom: decided?.planned_from ?? null,
    notIncludedBecause: decided?.not_included_because ?? null,
    eveningOrWeekend: here.some(isLate),
    digital: here.some((listing) => has(listing, onScreen)),
    homeBrought: here.some((listing) => listing.modes.includes('home')),
    free: freeOf(here),
    listings: here.map(({ id }) => id),
    without: whole ? [] : area.municipalities.filter((code) => !served.has(code)),
  }
}

/**
 * Near in every centre, near in one or some, given from one place to all who come or are visited, on the screen, special:
 * of the first three at most one holds. A centre that is a network stands wherever its area does.
 * @source R44, R2
 */
function classesOf(
  level: Level,
  ofType: readonly MatrixListing[],
  areas: readonly MatrixArea[],
  cells: readonly MatrixCell[],
): readonly AvailabilityClass[] {
  const centres = areas.filter(({ hasCentre }) => hasCentre).map(({ id }) => id)
  const near = cells.filter(
    ({ area, presence }) => centres.includes(area) && (presence === 'fixed' || presence === 'both'),
  )
  const reached = cells.some(({ presence }) => presence === 'outreach' || presence === 'both')
  const isCountyWide = ofType.some(({ municipalities }) => municipalities.length === 0)
  const classes: AvailabilityClass[] = []
  if (centres.length > 0 && near.length === centres.length) classes.push('every-centre')
  else if (reached && (near.length === 0 || isCountyWide)) classes.push('centralised')
  else if (near.length > 0) classes.push('some-centres')
  else if (ofType.some((listing) => !has(listing, onScreen) && has(listing, distant)))
    classes.push('centralised')
  if (ofType.some((listing) => has(listing, onScreen))) classes.push('digital')
  if (level === 'special') classes.push('special')
  return classes
}

const houseOrder = [1, 2, 3].flatMap((floor) => rooms.filter((room) => room.floor === floor))

/** In the order of the house: floor by floor and room by room, then the stairwell, then what has no room. */
function placed(
  types: readonly MatrixType[],
): readonly (MatrixType & { floor: Floor | null; room: string | null })[] {
  const inRooms = houseOrder.flatMap((room) =>
    room.types.flatMap((key) =>
      types
        .filter((type) => type.key === key && (room.variant === undefined || room.variant === type.variant))
        .map((type) => ({ ...type, floor: room.floor, room: room.key })),
    ),
  )
  const isPlaced = (type: MatrixType): boolean =>
    inRooms.some((each) => each.key === type.key && each.variant === type.variant)
  const isStair = ({ key }: MatrixType): boolean => stairwell.some((each) => each === key)
  const rest = types.filter((type) => !isPlaced(type))
  return [
    ...inRooms,
    ...[...rest.filter(isStair), ...rest.filter((type) => !isStair(type))].map((type) => ({
      ...type,
      floor: null,
      room: isStair(type) ? type.key : null,
    })),
  ]
}

/** Every kind of service in every area of a county: computed from the listings, with what the areas have said over it. */
export function matrixOf(given: {
  readonly types: readonly MatrixType[]
  readonly areas: readonly MatrixArea[]
  readonly listings: readonly MatrixListing[]
  readonly decisions: readonly AreaDecision[]
}): readonly MatrixRow[] {
  const byType = Map.groupBy(given.listings, ({ type, variant }) => `${type}/${variant}`)
  const decisions = new Map(
    given.decisions.map((each) => [`${each.area_id} ${each.type}/${each.variant}`, each]),
  )
  return placed(given.types).map(({ key, variant, level, floor, room }) => {
    const ofType = byType.get(`${key}/${variant}`) ?? []
    const cells = given.areas.map((area) =>
      cellOf(area, ofType, decisions.get(`${area.id} ${key}/${variant}`)),
    )
    return {
      type: key,
      variant,
      floor,
      room,
      level,
      classes: classesOf(level, ofType, given.areas, cells),
      cells,
    }
  })
}

/** How many areas have said, or show, each presence: what the pilots' survey asked of workers. @source R41 */
export const tally = ({ cells }: Pick<MatrixRow, 'cells'>): Readonly<Record<Presence, number>> => {
  const count = (wanted: Presence): number => cells.filter(({ presence }) => presence === wanted).length
  return { fixed: count('fixed'), outreach: count('outreach'), both: count('both'), none: count('none') }
}
