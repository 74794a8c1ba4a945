import type { Language, Localized } from '#platform/text.ts'
import { type ListingContent, type ListingPlace, listingTexts } from './listing.ts'
import { isOwn } from './parity.ts'

/** The parts in which a listing can differ from another; places go with their exceptions. */
export const listingFields = [
  'type',
  ...listingTexts,
  'criteriaFrom',
  'ages',
  'languages',
  'access',
  'phone',
  'phoneHours',
  'booking',
  'web',
  'doorKey',
  'waits',
  'modes',
  'municipalities',
  'places',
  'free',
  'localWords',
  'professional',
  'video',
] as const
export type ListingField = (typeof listingFields)[number]

/** One part that differs; a text differs in one language. */
export type ListingChange = { readonly field: ListingField; readonly language: Language | null }

export const changeKey = ({ field, language }: ListingChange): string =>
  language === null ? field : `${field}.${language}`

const languages = ['fi', 'sv', 'en'] as const
type TextField = (typeof listingTexts)[number]
const isText = (field: ListingField): field is TextField => listingTexts.some((each) => each === field)

/** The fields of a listing as they stand in `ListingContent`, by the part they belong to. */
const parts: Readonly<
  Record<Exclude<ListingField, TextField>, (content: ListingContent) => Partial<ListingContent>>
> = {
  type: ({ type, variant }) => ({ type, variant }),
  criteriaFrom: ({ criteriaFrom }) => ({ criteriaFrom }),
  ages: ({ ageFrom, ageTo }) => ({ ageFrom, ageTo }),
  languages: (content) => ({ languages: content.languages }),
  access: ({ access }) => ({ access }),
  phone: ({ phone }) => ({ phone }),
  phoneHours: ({ phoneHours }) => ({ phoneHours }),
  booking: ({ booking }) => ({ booking }),
  web: ({ web }) => ({ web }),
  doorKey: ({ doorKey }) => ({ doorKey }),
  waits: ({ answerDays, startDays }) => ({ answerDays, startDays }),
  modes: ({ modes }) => ({ modes }),
  municipalities: ({ municipalities }) => ({ municipalities }),
  places: ({ places, exceptions }) => ({ places, exceptions }),
  free: ({ free }) => ({ free }),
  localWords: ({ localWords }) => ({ localWords }),
  professional: ({ professional }) => ({ professional }),
  video: ({ video }) => ({ video }),
}

/** The same words whatever the order of keys, empty texts and the building's own number. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value)
    .filter(([, each]) => each !== '' && each !== undefined)
    .map(([key, each]): [string, unknown] => [key, canonical(each)])
    .filter(([, each]) => !(Array.isArray(each) && each.length === 0))
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const placeWords = ({ name, address, municipality, accessible, hours, note }: ListingPlace): string =>
  JSON.stringify(canonical({ name, address, municipality, accessible, hours, note: note ?? {} }))

/** A part as a text that is the same exactly when the part is. */
function valueOf(content: ListingContent, { field, language }: ListingChange): string {
  if (isText(field)) return language === null ? '' : (content[field]?.[language] ?? '').trim()
  if (field === 'places') {
    const exceptions = content.exceptions.map(({ place, ...rest }) => {
      const stands = place === null ? undefined : content.places[place]
      return JSON.stringify(canonical({ ...rest, at: stands === undefined ? null : placeWords(stands) }))
    })
    return JSON.stringify([content.places.map(placeWords).toSorted(), exceptions.toSorted()])
  }
  if (field === 'modes' || field === 'municipalities') return JSON.stringify([...content[field]].toSorted())
  return JSON.stringify(canonical(parts[field](content)))
}

const every: readonly ListingChange[] = listingFields.flatMap((field): ListingChange[] =>
  isText(field) ? languages.map((language) => ({ field, language })) : [{ field, language: null }],
)

/** What differs between two states of a listing, in the order of its page. */
export const listingChanges = (before: ListingContent, after: ListingContent): readonly ListingChange[] =>
  every.filter((each) => valueOf(before, each) !== valueOf(after, each))

const withText = (
  text: Localized | null,
  language: Language,
  value: string | undefined,
): Localized | null => {
  const { [language]: _, ...rest } = text ?? {}
  const next: Localized = value === undefined || value.trim() === '' ? rest : { ...rest, [language]: value }
  return isOwn(next) ? next : null
}

/** `into` with one part as `from` has it. */
function take(
  into: ListingContent,
  from: ListingContent,
  { field, language }: ListingChange,
): ListingContent {
  if (!isText(field)) return { ...into, ...parts[field](from) }
  if (language === null) return into
  return { ...into, [field]: withText(into[field], language, from[field]?.[language]) }
}

export type Meeting = {
  /** Both have changed it, differently: somebody must choose. */
  readonly both: readonly ListingChange[]
  readonly onlyTheirs: readonly ListingChange[]
  readonly onlyMine: readonly ListingChange[]
}

/** Two changed the same listing from the same beginning: what each did. */
export function meeting(base: ListingContent, mine: ListingContent, theirs: ListingContent): Meeting {
  const changed = (to: ListingContent): ReadonlySet<string> =>
    new Set(listingChanges(base, to).map(changeKey))
  const byMe = changed(mine)
  const byThem = changed(theirs)
  const differing = listingChanges(mine, theirs)
  return {
    both: differing.filter((each) => byMe.has(changeKey(each)) && byThem.has(changeKey(each))),
    onlyTheirs: differing.filter((each) => !byMe.has(changeKey(each))),
    onlyMine: differing.filter((each) => !byThem.has(changeKey(each))),
  }
}

/** What they have saved, with what only I changed and with my own where I chose it. Nothing typed is lost. */
export function broughtTogether(
  states: { readonly base: ListingContent; readonly mine: ListingContent; readonly theirs: ListingContent },
  choseMine: ReadonlySet<string>,
): ListingContent {
  const { both, onlyMine } = meeting(states.base, states.mine, states.theirs)
  return [...onlyMine, ...both.filter((each) => choseMine.has(changeKey(each)))].reduce(
    (content, change) => take(content, states.mine, change),
    states.theirs,
  )
}
