import { languages, type Localized } from '#platform/text.ts'
import { type ListingContent, type ListingPlace, type ListingText, siteKinds } from '../listing.ts'
import { at, type Fields, fieldsOf, isTrue, orNull, Tally, textAt, textsAt } from '../reading/values.ts'
import { fitted, longest, Notes } from '../reading/words.ts'
import { accessWays, modes } from '../vocabulary.ts'
import { dayOfCalendar } from '../reading/hours.ts'
import { readHours } from './channel-hours.ts'
import { hoursAt } from './parts.ts'
import type { Channel, Connection, GeneralDescription, Service, TextKind } from './model.ts'

const textIn = (value: unknown): Localized => {
  const fields = fieldsOf(value)
  return Object.fromEntries(
    languages.flatMap((each) => {
      const text = textAt(fields, each)
      return text === '' ? [] : [[each, text]]
    }),
  )
}

const wholeNumber = (fields: Fields, name: string, most: number): number | null => {
  const value = at(fields, name)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null
}

const isSame = (a: Localized, b: Localized): boolean =>
  languages.every((each) => (a[each] ?? '') === (b[each] ?? ''))

const kindOfText: Readonly<Partial<Record<ListingText, TextKind>>> = {
  summary: 'summary',
  description: 'description',
  howToGetIn: 'instruction',
  afterContact: 'processing',
  cost: 'charge',
}

/** Days with other hours of a listing that has neither a place nor a telephone. */
function homelessIn(fields: Fields, today: string | null): ListingContent['exceptions'] {
  const rows = hoursAt(fields, 'exceptions', { file: '', tally: new Tally() })
  return readHours(rows, today, new Notes())
    .exceptions.map((each) => ({ ...each, place: null }))
    .slice(0, 60)
}

/**
 * A listing of the product itself that comes back: what the register's shape cannot hold stands in a field of its own, and
 * a text that is the same as its kind's is inherited again.
 * @source ADR-0024
 */
export function ownContent(
  read: ListingContent,
  service: Service,
  general: GeneralDescription,
  linked: readonly { readonly connection: Connection; readonly channel: Channel }[],
  today: string | null,
): ListingContent {
  const fields = fieldsOf(service.extension)
  const [type = '', variant = ''] = (general.ours ?? '').split('/')
  const own = (field: ListingText): Localized | null => {
    const kind = kindOfText[field]
    const [said, inherits] =
      kind === undefined
        ? [service.names, general.names]
        : [service.texts[kind] ?? {}, general.texts[kind] ?? {}]
    const most = field === 'name' ? longest.line : field === 'summary' ? longest.summary : longest.text
    return isSame(said, inherits) ? null : orNull(fitted(said, field, most, new Notes()))
  }
  const named = modes.filter((each) => textsAt(fields, 'modes').includes(each))
  const kinds = linked
    .filter(({ channel }) => channel.kind === 'place')
    .map(({ channel }) => textAt(fieldsOf(channel.extension), 'kind'))
  const kindAt = (place: ListingPlace, position: number): ListingPlace =>
    kinds.length === read.places.length
      ? { ...place, kind: siteKinds.find((each) => each === kinds[position]) ?? place.kind }
      : place
  return {
    ...read,
    type,
    variant,
    name: own('name'),
    summary: own('summary'),
    description: own('description'),
    forWhom: orNull(fitted(textIn(at(fields, 'forWhom')), 'forWhom', longest.text, new Notes())),
    howToGetIn: own('howToGetIn'),
    afterContact: own('afterContact'),
    cost: own('cost'),
    criteriaFrom: dayOfCalendar(textAt(fields, 'criteriaFrom')),
    modes: named.length > 0 ? named : read.modes,
    access: accessWays.find((each) => each === textAt(fields, 'access')) ?? read.access,
    languages: isTrue(fields, 'interpreter') ? [...read.languages, 'interpreter'] : read.languages,
    ageFrom: wholeNumber(fields, 'ageFrom', 120),
    ageTo: wholeNumber(fields, 'ageTo', 120),
    answerDays: wholeNumber(fields, 'answerDays', 400),
    startDays: wholeNumber(fields, 'startDays', 400),
    doorKey: /^[a-z-]{1,60}$/.test(textAt(fields, 'doorKey')) ? textAt(fields, 'doorKey') : null,
    places: read.places.map(kindAt),
    exceptions: [...read.exceptions, ...homelessIn(fields, today)],
    municipalities: isTrue(fields, 'wholeCounty') ? [] : read.municipalities,
  }
}
