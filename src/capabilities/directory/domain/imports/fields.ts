import { type Language, languages, type Localized } from '#platform/text.ts'
import {
  emptyListing,
  type ListingContent,
  type ListingPlace,
  listingTexts,
  type OpeningHours,
} from '../listing.ts'

/** One thing of a listing that is compared, taken or left by itself: a text in one language, the opening hours, the places. */
export type Field = {
  readonly path: string
  /** In a form in which two that mean the same are the same; null is nothing. */
  readonly read: (content: ListingContent) => unknown
  /** `to` with this one thing as it is in `from`. */
  readonly copy: (to: ListingContent, from: ListingContent) => ListingContent
}

/** Two texts that say the same are written the same: members in order, nothing that is empty. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== null && each !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
  return `{${members.join(',')}}`
}

const saidText = (text: Localized | null | undefined, lang: Language): string | null => {
  const said = text?.[lang]?.trim() ?? ''
  return said === '' ? null : said
}

/** A localized text with one language as given; null when nothing is left of it. */
function withLanguage(text: Localized | null, lang: Language, said: string | null): Localized | null {
  const rest = languages.flatMap((each): [Language, string][] => {
    const value = each === lang ? said : saidText(text, each)
    return value === null ? [] : [[each, value]]
  })
  return rest.length === 0 ? null : Object.fromEntries(rest)
}

const textFields: readonly Field[] = listingTexts.flatMap((text) =>
  languages.map((lang): Field => ({
    path: `${text}.${lang}`,
    read: (content) => saidText(content[text], lang),
    copy: (to, from) => ({ ...to, [text]: withLanguage(to[text], lang, saidText(from[text], lang)) }),
  })),
)

const wordFields: readonly Field[] = languages.map((lang): Field => {
  const read = (content: ListingContent): readonly string[] | null => {
    const words = content.localWords[lang] ?? []
    return words.length === 0 ? null : words
  }
  return {
    path: `localWords.${lang}`,
    read,
    copy: (to, from) => {
      const { [lang]: _, ...rest } = to.localWords
      const words = read(from)
      return { ...to, localWords: words === null ? rest : { ...rest, [lang]: words } }
    },
  }
})

/** Without days on which nothing is open. */
export const saidHours = (hours: OpeningHours | null): OpeningHours | null => {
  const open = Object.entries(hours ?? {}).filter(([, slots]) => slots.length > 0)
  return open.length === 0 ? null : Object.fromEntries(open)
}

const sorted = (values: readonly string[]): readonly string[] | null =>
  values.length === 0 ? null : [...new Set(values)].toSorted()

const said = <T>(value: T | null): T | null => (value === '' ? null : value)

/** What tells a place from another: its building where it is known, else name, address and municipality. */
export const placeIdentity = (place: ListingPlace): string =>
  place.site ?? canonical([place.municipality, place.name, place.address])

/** A known building speaks for itself; of one that is not known yet everything counts. */
const placeAsSaid = (place: ListingPlace): unknown => {
  const { site, hours, note, ...building } = place
  const given = { hours: saidHours(hours), note: note ?? {} }
  return site === null ? { ...building, ...given } : { site, ...given }
}

const byIdentity = (places: readonly ListingPlace[]): readonly ListingPlace[] => {
  const seen = new Map(places.map((place) => [placeIdentity(place), place]))
  return [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
}

/** Exceptions point at places by their position: after the places have changed they must point at the same ones. */
function exceptionsFor(places: readonly ListingPlace[], from: ListingContent): ListingContent['exceptions'] {
  const position = new Map(places.map((place, at) => [placeIdentity(place), at]))
  return from.exceptions.flatMap((each) => {
    if (each.place === null) return [each]
    const place = from.places[each.place]
    const at = place === undefined ? undefined : position.get(placeIdentity(place))
    return at === undefined ? [] : [{ ...each, place: at }]
  })
}

const nobody: NonNullable<ListingContent['professional']> = {
  phone: null,
  email: null,
  hours: {},
  whatHappens: {},
  names: [],
}

function withProfessional(
  to: ListingContent,
  change: Partial<NonNullable<ListingContent['professional']>>,
): ListingContent {
  const professional = { ...(to.professional ?? nobody), ...change }
  return { ...to, professional: canonical(professional) === canonical(nobody) ? null : professional }
}

const professionalFields: readonly Field[] = [
  {
    path: 'professional.phone',
    read: ({ professional }) => said(professional?.phone ?? null),
    copy: (to, from) => withProfessional(to, { phone: said(from.professional?.phone ?? null) }),
  },
  {
    path: 'professional.email',
    read: ({ professional }) => said(professional?.email ?? null),
    copy: (to, from) => withProfessional(to, { email: said(from.professional?.email ?? null) }),
  },
  {
    path: 'professional.hours',
    read: ({ professional }) => saidHours(professional?.hours ?? null),
    copy: (to, from) => withProfessional(to, { hours: saidHours(from.professional?.hours ?? null) ?? {} }),
  },
  ...languages.map((lang): Field => ({
    path: `professional.whatHappens.${lang}`,
    read: ({ professional }) => saidText(professional?.whatHappens, lang),
    copy: (to, from) =>
      withProfessional(to, {
        whatHappens:
          withLanguage(
            to.professional?.whatHappens ?? null,
            lang,
            saidText(from.professional?.whatHappens, lang),
          ) ?? {},
      }),
  })),
  {
    path: 'professional.names',
    read: ({ professional }) => ((professional?.names ?? []).length === 0 ? null : professional?.names),
    copy: (to, from) => withProfessional(to, { names: from.professional?.names ?? [] }),
  },
]

/** Everything of a listing, in the order of the service page. Places stand before the exceptions that point at them. */
export const fields: readonly Field[] = [
  {
    path: 'type',
    read: ({ type, variant }) => (variant === '' ? type : `${type}/${variant}`),
    copy: (to, { type, variant }) => ({ ...to, type, variant }),
  },
  ...textFields,
  {
    path: 'criteriaFrom',
    read: ({ criteriaFrom }) => criteriaFrom,
    copy: (to, { criteriaFrom }) => ({ ...to, criteriaFrom }),
  },
  ...wordFields,
  { path: 'modes', read: ({ modes }) => sorted(modes), copy: (to, { modes }) => ({ ...to, modes }) },
  { path: 'access', read: ({ access }) => access, copy: (to, { access }) => ({ ...to, access }) },
  { path: 'free', read: ({ free }) => free, copy: (to, { free }) => ({ ...to, free }) },
  {
    path: 'languages',
    read: ({ languages: spoken }) => sorted(spoken),
    copy: (to, from) => ({ ...to, languages: from.languages }),
  },
  { path: 'ageFrom', read: ({ ageFrom }) => ageFrom, copy: (to, { ageFrom }) => ({ ...to, ageFrom }) },
  { path: 'ageTo', read: ({ ageTo }) => ageTo, copy: (to, { ageTo }) => ({ ...to, ageTo }) },
  { path: 'phone', read: ({ phone }) => said(phone), copy: (to, { phone }) => ({ ...to, phone }) },
  {
    path: 'phoneHours',
    read: ({ phoneHours }) => saidHours(phoneHours),
    copy: (to, from) => ({ ...to, phoneHours: saidHours(from.phoneHours) }),
  },
  { path: 'web', read: ({ web }) => said(web), copy: (to, { web }) => ({ ...to, web }) },
  { path: 'booking', read: ({ booking }) => said(booking), copy: (to, { booking }) => ({ ...to, booking }) },
  { path: 'doorKey', read: ({ doorKey }) => said(doorKey), copy: (to, { doorKey }) => ({ ...to, doorKey }) },
  {
    path: 'answerDays',
    read: ({ answerDays }) => answerDays,
    copy: (to, { answerDays }) => ({ ...to, answerDays }),
  },
  {
    path: 'startDays',
    read: ({ startDays }) => startDays,
    copy: (to, { startDays }) => ({ ...to, startDays }),
  },
  {
    path: 'municipalities',
    read: ({ municipalities }) => sorted(municipalities),
    copy: (to, { municipalities }) => ({ ...to, municipalities }),
  },
  {
    path: 'places',
    read: ({ places }) => (places.length === 0 ? null : byIdentity(places).map(placeAsSaid)),
    copy: (to, { places }) => ({ ...to, places, exceptions: exceptionsFor(places, to) }),
  },
  {
    path: 'exceptions',
    read: ({ exceptions, places }) => {
      if (exceptions.length === 0) return null
      const said = exceptions.map(({ place, ...each }) => {
        const where = place === null ? undefined : places[place]
        return { ...each, where: where === undefined ? null : placeIdentity(where) }
      })
      return said.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
    },
    copy: (to, from) => ({ ...to, exceptions: exceptionsFor(to.places, from) }),
  },
  ...professionalFields,
  { path: 'video', read: ({ video }) => video, copy: (to, { video }) => ({ ...to, video }) },
]

const plain = emptyListing('', '')
const unsaid = new Map(fields.map((field) => [field.path, canonical(field.read(plain))]))

/** Nothing, or what a listing has before anybody has said anything: a source that is silent does not speak against us. */
export const isUnsaid = (field: Field, value: unknown): boolean =>
  value === null || canonical(value) === unsaid.get(field.path)
