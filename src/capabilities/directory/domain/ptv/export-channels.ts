import { idFrom } from '#platform/ids.ts'
import type { Localized } from '#platform/text.ts'
import type { HoursException, ListingContent, ListingPlace } from '../listing.ts'
import type { ProviderSector } from '../vocabulary.ts'
import {
  addressJson,
  exceptionRows,
  type Json,
  type JsonRecord,
  type Named,
  pageRows,
  phoneRows,
  texts,
  typedTexts,
  weekRows,
} from './export-parts.ts'
import { ownExtension, ownMark } from './open-api.ts'

export type PtvListing = {
  readonly id: string
  readonly content: ListingContent
  readonly changedAt: Date
  readonly organisation: {
    readonly id: string
    readonly name: Localized
    readonly sector: ProviderSector
    readonly businessCode: string | null
    readonly municipality: string | null
  }
}

const placeId = (place: ListingPlace): string =>
  place.site ??
  idFrom('ptv place', JSON.stringify([place.municipality, place.name, place.address, place.kind]))

function channel(
  kind: string,
  id: string,
  one: PtvListing,
  name: Localized,
  more: JsonRecord,
): ExportedChannel {
  const json = {
    id,
    sourceId: `${ownMark}${id}`,
    serviceChannelType: kind,
    organizationId: one.organisation.id,
    serviceChannelNames: typedTexts('Name', name),
    serviceChannelDescriptions: typedTexts('Summary', name),
    areaType: 'Nationwide',
    areas: [],
    languages: texts(name).map(({ language }) => language),
    publishingStatus: 'Published',
    modified: one.changedAt.toISOString(),
    ...more,
  }
  return { id, json }
}

/** Exceptions that hold at the place of this index; those for everywhere hold there too. */
const exceptionsAt = (
  exceptions: readonly HoursException[],
  place: number | null,
): readonly HoursException[] => exceptions.filter((each) => each.place === null || each.place === place)

const bookingName = (name: Localized): Localized => {
  const words = { fi: 'Ajanvaraus', sv: 'Tidsbokning', en: 'Booking' } as const
  return Object.fromEntries(
    texts(name).map(({ language, value }) => [language, `${words[language]}: ${value}`]),
  )
}

export type ExportedChannel = { readonly id: string; readonly json: JsonRecord }
export type Reached = { readonly channel: ExportedChannel; readonly connection: Json }

/** The channels through which families reach a listing, each with the connection that leads there. */
export function reachedBy(
  one: PtvListing,
  name: Localized,
  municipalities: ReadonlyMap<string, Named>,
): readonly Reached[] {
  const { content } = one
  const named = texts(name).map(({ language }) => language)
  const connection = (to: ExportedChannel, more: JsonRecord = {}): Reached => ({
    channel: to,
    connection: {
      serviceChannel: { id: to.id, name: texts(name)[0]?.value ?? '' },
      description: [],
      serviceHours: [],
      contactDetails: { emails: [], phoneNumbers: [], webPages: [], addresses: [] },
      extraTypes: [],
      digitalAuthorizations: [],
      modified: one.changedAt.toISOString(),
      ...more,
    },
  })
  const own = (what: string): string => idFrom('ptv channel', what, one.id)
  const reached = content.places.map((place, position) =>
    connection(
      channel('ServiceLocation', placeId(place), one, place.name, {
        addresses: [addressJson(place, municipalities.get(place.municipality))],
        phoneNumbers: [],
        emails: [],
        webPages: [],
        serviceHours: [],
        [ownExtension]: { kind: place.kind },
      }),
      {
        description: typedTexts('Description', place.note),
        serviceHours: [
          ...weekRows(place.hours, content.access === 'booking'),
          ...exceptionRows(exceptionsAt(content.exceptions, position)),
        ],
      },
    ),
  )
  if (content.phone !== null) {
    const hours = weekRows(content.phoneHours ?? {}, false)
    const more = {
      phoneNumbers: phoneRows(content.phone, named),
      supportEmails: [],
      webPages: [],
      serviceHours: [...hours, ...exceptionRows(exceptionsAt(content.exceptions, null))],
    }
    reached.push(connection(channel('Phone', own('phone'), one, name, more)))
  }
  if (content.web !== null) {
    const more = { webPages: pageRows(content.web, name), supportPhones: [], supportEmails: [] }
    reached.push(connection(channel('WebPage', own('web'), one, name, more)))
  }
  if (content.booking !== null) {
    const booking = bookingName(name)
    const more = {
      webPages: pageRows(content.booking, booking),
      requiresAuthentication: false,
      requiresSignature: false,
      supportPhones: [],
      supportEmails: [],
    }
    reached.push(connection(channel('EChannel', own('booking'), one, booking, more)))
  }
  return reached
}
