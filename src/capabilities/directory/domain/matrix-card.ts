import type { Localized } from '#platform/text.ts'
import type { MatrixArea, MatrixListing, MatrixRow } from './matrix.ts'
import type { Mode, ProviderSector } from './vocabulary.ts'

/**
 * The rows of the family centre card's appendix, in its order. A row holds kinds of service, or whatever a sector gives
 * besides them; those of a sector name who.
 * @source R160–R161
 */
export const cardRows = [
  { key: 'maternity-clinic', types: ['maternity-clinic', 'family-training'] },
  { key: 'child-clinic', types: ['child-clinic'] },
  { key: 'doctor', types: ['doctor'] },
  { key: 'speech-therapy', types: ['speech-therapy'] },
  { key: 'psychologist', types: ['psychologist'] },
  { key: 'oral-health', types: ['oral-health'] },
  {
    key: 'child-rehab',
    types: ['child-rehab', 'physiotherapy', 'occupational-therapy', 'nutrition-therapy', 'rehab-class'],
  },
  { key: 'home-service', types: ['home-service', 'everyday-support'] },
  { key: 'family-work', types: ['family-work'] },
  { key: 'family-social-work', types: ['family-social-work', 'social-guidance'] },
  { key: 'family-counselling', types: ['family-counselling'] },
  { key: 'child-welfare', types: ['child-welfare'] },
  { key: 'disability-services', types: ['disability-services'] },
  { key: 'mental-health', types: ['mental-health', 'youth-early', 'psychoedu-groups', 'child-psychiatry'] },
  { key: 'substance-services', types: ['substance-services', 'hal-clinic'] },
  { key: 'consultation', types: ['consultation'] },
  { key: 'older-people', types: ['older-people'] },
  { key: 'ece', types: ['ece', 'open-ece'] },
  { key: 'school', types: ['school', 'school-health', 'student-welfare', 'school-psychiatric-nurse'] },
  { key: 'other-education', types: ['start-workshop', 'family-school'], isNamed: true },
  { key: 'municipality-other', types: [], sector: 'municipality', isNamed: true },
  { key: 'parish', types: [], sector: 'parish', isNamed: true },
  { key: 'ngo', types: [], sector: 'ngo', isNamed: true },
  { key: 'company', types: [], sector: 'company', isNamed: true },
  { key: 'other', types: [] },
] as const satisfies readonly {
  key: string
  types: readonly string[]
  sector?: ProviderSector
  isNamed?: true
}[]
export type CardRowKey = (typeof cardRows)[number]['key']

export type CardLine = {
  readonly key: CardRowKey
  readonly commonPremises: boolean
  readonly network: boolean
  readonly meetingPlace: boolean
  /** Who, where the card asks for it. */
  readonly names: readonly Localized[]
  readonly listings: readonly string[]
}

const moving: ReadonlySet<Mode> = new Set<Mode>(['home', 'outreach', 'mobile', 'remote', 'digital', 'phone'])
const meeting: ReadonlySet<string> = new Set(['meeting-place', 'family-cafe', 'open-ece'])

type CardRow = (typeof cardRows)[number]
const typesOf = (row: CardRow): readonly string[] => row.types
const sectorOf = (row: CardRow): ProviderSector | null => ('sector' in row ? row.sector : null)

const named = new Set(cardRows.flatMap(typesOf))
const sectors = new Set(cardRows.flatMap((row) => sectorOf(row) ?? []))

/** Sectors other than the county's go to their own row unless their kind of service has one. */
const belongs = (row: CardRow, listing: MatrixListing): boolean => {
  if (typesOf(row).includes(listing.type)) return true
  if (named.has(listing.type)) return false
  const sector = sectorOf(row)
  if (sector !== null) return listing.provider_sector === sector
  return row.key === 'other' && !sectors.has(listing.provider_sector)
}

/** The card's appendix of one area, filled in from its listings and from what the area has said of them. */
export function cardOf(
  area: MatrixArea,
  matrix: readonly MatrixRow[],
  listings: readonly MatrixListing[],
): readonly CardLine[] {
  const isHere = (listing: MatrixListing): boolean =>
    listing.municipalities.length === 0 ||
    listing.municipalities.some((code) => area.municipalities.includes(code))
  const here = listings.filter(isHere)
  return cardRows.map((row) => {
    const own = here.filter((listing) => belongs(row, listing))
    const places = own.flatMap((listing) =>
      listing.places
        .filter(({ municipality }) => area.municipalities.includes(municipality))
        .map(({ kind }) => ({ kind, type: listing.type })),
    )
    const cells = matrix
      .filter(({ type }) => typesOf(row).includes(type))
      .flatMap((line) => line.cells.filter((cell) => cell.area === area.id))
    // What an area has said of a kind of service stands over where its listings happen to be.
    const commonPremises =
      cells.length > 0
        ? cells.some(({ samePremises }) => samePremises === true)
        : places.some(({ kind }) => kind === 'family-centre')
    const meetingPlace = places.some(({ kind, type }) => kind === 'meeting-place' || meeting.has(type))
    const elsewhere = places.some(
      ({ kind, type }) => kind !== 'family-centre' && kind !== 'meeting-place' && !meeting.has(type),
    )
    const comesIn = cells.some(({ presence }) => presence === 'outreach' || presence === 'both')
    return {
      key: row.key,
      commonPremises,
      network: elsewhere || comesIn || own.some(({ modes }) => modes.some((mode) => moving.has(mode))),
      meetingPlace,
      names:
        'isNamed' in row
          ? [...new Map(own.map(({ organisation }) => [JSON.stringify(organisation), organisation])).values()]
          : [],
      listings: own.map(({ id }) => id),
    }
  })
}
