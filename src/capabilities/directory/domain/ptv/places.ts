import type { ListingPlace } from '../listing.ts'
import type { OtherDay } from '../reading/exceptions.ts'
import { siteKindOf } from '../reading/premises.ts'
import type { Municipalities } from '../reading/municipalities.ts'
import { fitted, longest, type Notes } from '../reading/words.ts'
import { isEmpty, joinedLines, orNull } from '../reading/values.ts'
import { readHours } from './channel-hours.ts'
import type { Address, Channel, Connection } from './model.ts'

export type ReadPlace = {
  readonly place: ListingPlace
  readonly exceptions: readonly OtherDay[]
  readonly isByBooking: boolean
}

function municipalityOf(address: Address, municipalities: Municipalities, notes: Notes): string | null {
  const { municipality, postcode } = address
  const code =
    (municipality === '' ? null : municipalities.find(municipality)) ?? municipalities.byPostcode(postcode)
  const byTown = Object.values(address.postOffice).map((each) => municipalities.find(each))
  const found = code ?? byTown.find((each) => each !== null) ?? null
  if (found === null) {
    const street = Object.values(address.street)[0] ?? ''
    notes.add('places', 'municipality-unknown', [street, postcode, municipality].filter(Boolean).join(' '))
  }
  return found
}

/** Where a service is given at one place of the register. What the connection says goes before what the place says. */
export function readPlaces(
  connection: Connection,
  channel: Channel,
  municipalities: Municipalities,
  today: string | null,
  notes: Notes,
): readonly ReadPlace[] {
  const own = connection.addresses.filter(({ isVisiting }) => isVisiting)
  const addresses = own.length > 0 ? own : channel.addresses.filter(({ isVisiting }) => isVisiting)
  const read = readHours(connection.hours.length > 0 ? connection.hours : channel.hours, today, notes)
  const name = fitted(channel.names, 'places', longest.line, notes)
  return addresses.flatMap((address) => {
    const municipality = municipalityOf(address, municipalities, notes)
    if (municipality === null) return []
    if (address.badPoint !== null) notes.add('places', 'point-not-used', address.badPoint)
    const postcode = /^\d{5}$/.test(address.postcode) ? address.postcode : null
    if (postcode === null && address.postcode !== '') notes.add('places', 'not-a-postcode', address.postcode)
    const street = fitted(address.street, 'places', longest.line, notes)
    const note = joinedLines(address.extra, read.note, connection.description)
    const place: ListingPlace = {
      site: null,
      kind: siteKindOf(Object.values(name).join('\n')),
      name: isEmpty(name) ? street : name,
      address: street,
      postcode,
      municipality,
      accessible: address.isAccessible,
      lon: address.point?.lon ?? null,
      lat: address.point?.lat ?? null,
      hours: read.hours,
      note: orNull(fitted(note, 'places', longest.text, notes)),
    }
    return [{ place, exceptions: read.exceptions, isByBooking: read.isByBooking }]
  })
}
