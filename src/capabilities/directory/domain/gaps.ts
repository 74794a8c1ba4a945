import type { Language, Localized } from '#platform/text.ts'
import { type Room, rooms } from './house.ts'
import type { OpeningHours } from './listing.ts'
import type { Mode } from './vocabulary.ts'

/** What can be missing from a listing that stands in a room. */
export const lacks = ['one-language', 'no-phone', 'no-hours', 'no-maintainer', 'unconfirmed'] as const
export type Lack = (typeof lacks)[number]

export type GapListing = {
  readonly id: string
  readonly type: string
  readonly variant: string
  readonly name: Localized
  readonly organisation: Localized
  readonly organisation_id: string
  readonly modes: readonly Mode[]
  readonly phone: string | null
  readonly phone_hours: OpeningHours | null
  readonly unconfirmed_since: string | null
  readonly municipalities: readonly string[]
  readonly places: readonly {
    readonly municipality: string
    readonly hours: OpeningHours
    readonly note: Localized | null
  }[]
  /** Its own texts, for the languages they stand in. */
  readonly texts: readonly Localized[]
}

export type RoomGaps = {
  readonly room: string
  readonly floor: Room['floor']
  /** empty: nothing serves the place; far: only from elsewhere, by phone or on the screen; near: somebody stands or comes there. */
  readonly standing: 'empty' | 'far' | 'near'
  readonly listings: number
  /** Municipalities in which the room would be empty. */
  readonly without: readonly string[]
}
export type ListingGaps = Pick<GapListing, 'id' | 'name' | 'organisation' | 'organisation_id'> & {
  readonly lacks: readonly Lack[]
}

export type Gaps = { readonly rooms: readonly RoomGaps[]; readonly listings: readonly ListingGaps[] }

const comes = new Set<Mode>(['home', 'outreach', 'mobile'])

const isOpen = (hours: OpeningHours | null): boolean =>
  hours !== null && Object.values(hours).some((slots) => slots.length > 0)

function lacksOf(
  listing: GapListing,
  known: { readonly maintained: ReadonlySet<string>; readonly languages: readonly Language[] },
): readonly Lack[] {
  const has: Readonly<Record<Lack, boolean>> = {
    'one-language': known.languages.some((language) =>
      listing.texts.some(
        (text) => (text[language] ?? '') === '' && Object.values(text).some((each) => each !== ''),
      ),
    ),
    'no-phone': listing.phone === null,
    'no-hours':
      listing.places.length > 0
        ? listing.places.some(({ hours, note }) => !isOpen(hours) && note === null)
        : listing.phone !== null && !isOpen(listing.phone_hours),
    'no-maintainer': !known.maintained.has(listing.organisation_id),
    unconfirmed: listing.unconfirmed_since !== null,
  }
  return lacks.filter((lack) => has[lack])
}

/**
 * The house of families of a place with what is missing in it: the picture that only those see who can do something
 * about it. Publicly no window is dark.
 * @source R36, R41, R53
 */
export function findGaps(given: {
  readonly listings: readonly GapListing[]
  /** The place: an area's municipalities, or one. */
  readonly municipalities: readonly string[]
  /** Languages in which texts ought to stand there. */
  readonly languages: readonly Language[]
  /** Organisations that somebody keeps. */
  readonly maintained: ReadonlySet<string>
}): Gaps {
  const { municipalities } = given
  const serves = ({ municipalities: codes }: GapListing, code: string): boolean =>
    codes.length === 0 || codes.includes(code)
  const here = given.listings.filter((listing) => municipalities.some((code) => serves(listing, code)))
  const isNear = (listing: GapListing): boolean =>
    listing.places.some(({ municipality }) => municipalities.includes(municipality)) ||
    listing.modes.some((mode) => comes.has(mode))
  return {
    rooms: rooms.map((room) => {
      const inside = here.filter(
        ({ type, variant }) =>
          room.types.includes(type) && (room.variant === undefined || room.variant === variant),
      )
      return {
        room: room.key,
        floor: room.floor,
        standing: inside.length === 0 ? 'empty' : inside.some(isNear) ? 'near' : 'far',
        listings: inside.length,
        without: municipalities.filter((code) => !inside.some((listing) => serves(listing, code))),
      }
    }),
    listings: here
      .map(({ id, name, organisation, organisation_id, ...rest }) => ({
        id,
        name,
        organisation,
        organisation_id,
        lacks: lacksOf({ id, name, organisation, organisation_id, ...rest }, given),
      }))
      .filter((listing) => listing.lacks.length > 0)
      .toSorted((a, b) => b.lacks.length - a.lacks.length),
  }
}
