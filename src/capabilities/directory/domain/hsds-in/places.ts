import type { Language, Localized } from '#platform/text.ts'
import type { ListingPlace } from '../listing.ts'
import { pointOf } from '../ptv/coordinates.ts'
import type { OtherDay } from '../reading/exceptions.ts'
import type { Municipalities } from '../reading/municipalities.ts'
import { saysAccessible, siteKindOf } from '../reading/premises.ts'
import { type Fields, isEmpty, orNull, textAt } from '../reading/values.ts'
import { fitted, longest, type Notes } from '../reading/words.ts'
import { readSchedules } from './hours.ts'
import type { Tables } from './tables.ts'
import { textIn } from './texts.ts'

export type ReadPlace = { readonly place: ListingPlace; readonly exceptions: readonly OtherDay[] }

export type Surroundings = {
  readonly tables: Tables
  readonly municipalities: Municipalities
  readonly language: Language
  readonly today: string | null
  readonly notes: Notes
}

function municipalityOf(address: Fields, { municipalities, notes }: Surroundings): string | null {
  const found =
    municipalities.byPostcode(textAt(address, 'postal_code').replace(/\D/g, '')) ??
    municipalities.find(textAt(address, 'city')) ??
    municipalities.find(textAt(address, 'region'))
  if (found === null)
    notes.add(
      'places',
      'municipality-unknown',
      ['address_1', 'postal_code', 'city']
        .map((each) => textAt(address, each))
        .join(' ')
        .trim(),
    )
  return found
}

/** A physical address of a location, or null when nobody can visit it. */
function addressOf(location: Fields, tables: Tables): Fields | null {
  if (textAt(location, 'location_type') === 'virtual') return null
  const all = tables.of(location, 'addresses', 'address', 'location_id')
  const physical = all.find((each) => textAt(each, 'address_type') === 'physical')
  return physical ?? all.find((each) => textAt(each, 'address_type') !== 'virtual') ?? null
}

/** Where a service is given, from its connection to a location. The connection's hours go before the location's. */
export function readPlace(
  connection: Fields,
  location: Fields,
  usual: readonly Fields[],
  around: Surroundings,
): ReadPlace | null {
  const { tables, language, notes, today, municipalities } = around
  const address = addressOf(location, tables)
  if (address === null) return null
  const municipality = municipalityOf(address, around)
  if (municipality === null) return null
  const own = tables.of(connection, 'schedules', 'schedule', 'service_at_location_id')
  const there = own.length > 0 ? own : tables.of(location, 'schedules', 'schedule', 'location_id')
  const { hours, exceptions } = readSchedules(there.length > 0 ? there : usual, language, today, notes)
  const line = (text: Localized): Localized => fitted(text, 'places', longest.line, notes)
  const street = line(textIn(address, language, 'address_1'))
  const name = line(textIn(location, language, 'name'))
  const point = pointOf(textAt(location, 'latitude'), textAt(location, 'longitude'), '')
  if (point === null && textAt(location, 'latitude') !== '')
    notes.add('places', 'point-not-used', `${textAt(location, 'latitude')} ${textAt(location, 'longitude')}`)
  const exact = point !== null && !municipalities.isMiddle(municipality, point)
  const postcode = textAt(address, 'postal_code')
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) notes.add('places', 'not-a-postcode', postcode)
  const access = tables.of(location, 'accessibility', 'accessibility', 'location_id')
  return {
    place: {
      site: null,
      kind: siteKindOf(Object.values(name).join('\n')),
      name: isEmpty(name) ? street : name,
      address: street,
      postcode: /^\d{5}$/.test(postcode) ? postcode : null,
      municipality,
      accessible: saysAccessible(
        access.flatMap((each) => [
          textAt(each, 'description'),
          textAt(each, 'accessibility'),
          textAt(each, 'details'),
        ]),
      ),
      lon: exact ? point.lon : null,
      lat: exact ? point.lat : null,
      hours,
      note: orNull(fitted(textIn(connection, language, 'description'), 'places', longest.text, notes)),
    },
    exceptions,
  }
}
