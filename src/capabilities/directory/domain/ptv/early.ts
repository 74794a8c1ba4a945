import type { Localized } from '#platform/text.ts'
import { dayOf, dayOfCalendar } from '../reading/hours.ts'
import { at, type Fields, fieldsOf, listAt, recordsAt, textAt, textsAt } from '../reading/values.ts'
import { termsAt } from './codes.ts'
import { pointOf } from './coordinates.ts'
import type {
  Address,
  Channel,
  ChannelKind,
  Connection,
  GeneralDescription,
  HoursRow,
  Organisation,
  Phone,
  Service,
  Shared,
  TextKind,
} from './model.ts'
import { chargeOf, noContact, spokenAt } from './parts.ts'

/*
 * The early shape of the register: one language, texts as bare values, organisations and channels as numbers, classes by
 * name. Everything in it is Finnish.
 */

const finnish = (text: string): Localized => (text === '' ? {} : { fi: text })

function textsOf(fields: Fields): Partial<Record<TextKind, Localized>> {
  const texts: Partial<Record<TextKind, Localized>> = {}
  const put = (kind: TextKind, text: string): void => {
    if (text !== '') texts[kind] = { fi: text }
  }
  put('summary', textAt(fields, 'shortDescription'))
  put('description', textAt(fields, 'description'))
  put('instruction', textAt(fields, 'serviceUserInstructions'))
  put('charge', textsAt(fields, 'serviceChargeDescription').join('\n\n'))
  return texts
}

function sharedOf(fields: Fields): Shared {
  const words = textsAt(fields, 'keyword')
  return {
    texts: textsOf(fields),
    requirements: finnish(textAt(fields, 'requirements')),
    kind: null,
    charge: chargeOf(textAt(fields, 'serviceCharge')),
    classes: termsAt(fields, 'serviceClass', 'class'),
    groups: termsAt(fields, 'targetGroup', 'group'),
    events: termsAt(fields, 'lifeEvent', 'event'),
    keywords: words.length > 0 ? { fi: words } : {},
  }
}

const bareConnection = (service: string, channel: string): Connection => ({
  ...noContact,
  service,
  channel,
  description: {},
  charge: null,
})

export function earlyService(fields: Fields): Service {
  const id = textAt(fields, 'id')
  const { responsible, producers } = {
    responsible: textsAt(fieldsOf(at(fields, 'serviceToOrganization')), 'responsibleOrganization'),
    producers: textsAt(fieldsOf(at(fields, 'serviceToOrganization')), 'producerOrganization'),
  }
  const channels = Object.values(fieldsOf(at(fields, 'serviceToServiceChannel'))).flatMap((ids) =>
    textsAt({ ids }, 'ids'),
  )
  const alternative = textsAt(fields, 'alternateName')
  const pages = recordsAt(fields, 'webPage').map((each) => textAt(each, 'url'))
  return {
    ...sharedOf(fields),
    id,
    generalDescription: textAt(fields, 'generalDescription'),
    names: finnish(textAt(fields, 'name')),
    alternativeNames: alternative.length > 0 ? { fi: alternative } : {},
    areas: {
      whole: /^nationwide$/i.test(textAt(fields, 'serviceCoverage')),
      municipalities: textsAt(fields, 'municipality'),
      regions: [],
    },
    languages: spokenAt(fields, 'language'),
    web: finnish(pages[0] ?? ''),
    connections: [...new Set(channels)].map((channel) => bareConnection(id, channel)),
    organisations: [...new Set([...responsible, ...producers])].map((each) => ({ id: each, name: '' })),
    isPublished: true,
    status: '',
    extension: undefined,
  }
}

function hoursOf(fields: Fields): readonly HoursRow[] {
  return recordsAt(fields, 'openingTimes').map((each) => {
    const opens = textAt(each, 'opens')
    const isAlways = /^ympärivuorokau/i.test(opens)
    const period = [textAt(each, 'validFrom'), textAt(each, 'validThrough')].filter((part) => part !== '')
    return {
      kind: 'days',
      period: period.length > 0 ? period.join('–') : null,
      from: dayOfCalendar(textAt(each, 'validFrom')),
      to: dayOfCalendar(textAt(each, 'validThrough')),
      isClosed: false,
      isAlwaysOpen: false,
      isReservation: /ajanvara/i.test(textAt(each, 'openingHoursException')),
      note: finnish(textAt(each, 'openingHoursException')),
      spans: textsAt(each, 'dayOfWeek').map((day) => ({
        dayFrom: dayOf(day) ?? null,
        dayTo: null,
        from: isAlways ? '00:00' : opens,
        to: isAlways ? '24:00' : textAt(each, 'closes'),
      })),
    }
  })
}

function addressOf(each: Fields, place: Fields): Address {
  const latitude = textAt(place, 'latitude')
  const longitude = textAt(place, 'longitude')
  const point = pointOf(latitude, longitude, '')
  const street = [
    textAt(each, 'streetAddress'),
    textAt(each, 'buildingNumber'),
    textAt(each, 'apartmentIDLetter'),
  ]
  return {
    isVisiting: true,
    street: finnish(street.filter((part) => part !== '').join(' ')),
    postcode: textAt(each, 'postalCode'),
    postOffice: finnish(textAt(each, 'postalDistrict')),
    municipality: textAt(each, 'municipality'),
    extra: finnish(textAt(each, 'addressQualifier')),
    point,
    badPoint: point === null && latitude !== '' ? `${latitude} ${longitude}` : null,
    isAccessible: false,
  }
}

const phone = (number: string, kind: Phone['kind'] = 'phone'): readonly Phone[] =>
  number === '' ? [] : [{ kind, number, language: 'fi' }]

/** What an early channel is; its records carry no type. Null when it is none. */
export function earlyChannelKind(fields: Fields): ChannelKind | null {
  const has = (name: string): boolean => Object.hasOwn(fields, name)
  if (has('serviceAreaRestricted') || has('coordinatesSetManually')) return 'place'
  if (has('phoneServiceChannelType')) return 'phone'
  if (has('requiresSignature')) return 'e-service'
  if (has('links') || has('formReceiver') || has('deliveryAddressDescription')) return 'form'
  return has('URL') && has('attachments') ? 'web' : null
}

export function earlyChannel(fields: Fields, kind: ChannelKind): Channel {
  const numbers =
    kind === 'place'
      ? recordsAt(fields, 'phone').flatMap((each) => phone(textAt(each, 'phone')))
      : phone(
          textAt(fields, 'phone'),
          /^sms/i.test(textAt(fields, 'phoneServiceChannelType')) ? 'sms' : 'phone',
        )
  const pages = recordsAt(fields, 'webPage').map((each) => textAt(each, 'url'))
  const links = recordsAt(fields, 'links').map((each) => textAt(each, 'URL'))
  return {
    id: textAt(fields, 'id'),
    kind,
    organisation: textAt(fields, 'organization'),
    names: finnish(textAt(fields, 'name')),
    summary: finnish(textAt(fields, 'shortDescription')),
    description: finnish(textAt(fields, 'description')),
    languages: spokenAt(fields, 'language'),
    hours: hoursOf(fields),
    phones: numbers,
    web: finnish(textAt(fields, 'URL') || textAt(fields, 'webPage') || pages[0] || links[0] || ''),
    addresses: recordsAt(fields, 'visitAddress').map((each) => addressOf(each, fields)),
    isPublished: true,
    extension: undefined,
  }
}

/** The services an early place says it belongs to. */
export const earlyConnections = (fields: Fields): readonly Connection[] =>
  listAt(fields, 'services').length === 0
    ? []
    : textsAt(fields, 'services').map((service) => bareConnection(service, textAt(fields, 'id')))

export function earlyOrganisation(fields: Fields): Organisation {
  return {
    id: textAt(fields, 'id'),
    names: finnish(textAt(fields, 'name')),
    businessCode: textAt(fields, 'businessID'),
    type: textAt(fields, 'organizationType'),
  }
}

/** The services an early organisation says it answers for. */
export const earlyServicesOf = (fields: Fields): readonly string[] =>
  textsAt(fieldsOf(at(fields, 'services')), 'responsible')

export const earlyDescription = (fields: Fields): GeneralDescription => ({
  ...sharedOf(fields),
  ids: [textAt(fields, 'id')],
  names: finnish(textAt(fields, 'name')),
  ours: null,
})
