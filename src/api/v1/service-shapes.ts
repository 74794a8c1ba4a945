import { z } from 'zod'
import {
  accessWays,
  audiences,
  type Catalogue,
  floors,
  levels,
  modes,
  providerSectors,
  type SearchHit,
  type ServiceView,
  tasks,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language, type Localized, shown } from '#platform/text.ts'
import { countyCode, day, id, lang, municipalityCode, text } from './shapes.ts'

const floor = z
  .literal([...floors])
  .nullable()
  .meta({ description: 'Floor of the house of families; null for a type without a room.' })
const near = z
  .enum(['here', 'county-wide', 'remote', 'nearest', 'elsewhere'])
  .nullable()
  .meta({ description: 'How it stands to the chosen municipality; null when none is chosen.' })

export const serviceItem = z
  .object({
    id,
    type: z.string().meta({ description: 'Stable key of the kind of service.' }),
    variant: z.string().nullable(),
    name: z.string(),
    summary: z.string(),
    lang: lang.removeDefault().meta({ description: 'The language the name is in.' }),
    summaryLang: lang.removeDefault().meta({ description: 'The language the summary is in.' }),
    floor,
    level: z.enum(levels),
    provider: z.string(),
    providerSector: z.enum(providerSectors),
    county: countyCode,
    municipalities: z
      .array(municipalityCode)
      .meta({ description: 'Those it serves; empty means the whole county.' }),
    modes: z.array(z.enum(modes)),
    audiences: z.array(z.enum(audiences)),
    tasks: z.array(z.enum(tasks)),
    access: z.enum(accessWays),
    free: z.boolean(),
    languages: z.array(z.string()),
    phone: z.string().nullable(),
    door: z.string().nullable().meta({ description: 'Key of the door that answers for it.' }),
    confirmedOn: day,
    unconfirmedSince: day.nullable().meta({
      description: 'Since when nobody has answered whether it is still right; null when all is well.',
    }),
    near,
    distanceKm: z
      .number()
      .nullable()
      .meta({ description: 'Kilometres in a straight line from the chosen place; null when unknown.' }),
    onlyIn: lang
      .removeDefault()
      .nullable()
      .meta({ description: 'The one language it has words in, when that is not the reader’s.' }),
  })
  .meta({ id: 'ServiceItem' })

const times = z.record(z.string(), z.array(z.object({ opens: z.string(), closes: z.string() }))).meta({
  description: 'Opening times by weekday: 1 is Monday.',
})

export const service = serviceItem
  .omit({ near: true, distanceKm: true, onlyIn: true })
  .extend({
    statutory: z.boolean(),
    description: text,
    forWhom: text,
    howToGetIn: text,
    afterContact: text,
    cost: text,
    criteria: text.nullable(),
    phoneHours: times.nullable(),
    web: z.string().nullable(),
    places: z.array(
      z.object({
        name: text,
        address: text,
        municipality: municipalityCode,
        accessible: z.boolean(),
        kind: z.string(),
        hours: times,
        note: text.nullable(),
      }),
    ),
  })
  .meta({ id: 'Service' })

export const understood = z
  .object({
    ages: z.object({ from: z.number(), to: z.number() }).nullable(),
    weekdays: z.array(z.int()).meta({ description: '1 is Monday.' }),
    morning: z.boolean(),
    evening: z.boolean(),
    weekend: z.boolean(),
    openNow: z.boolean(),
    place: municipalityCode.nullable(),
  })
  .meta({ description: 'What was made of the words besides the words themselves.' })

export const facets = z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))).meta({
  description: 'For each filter its values and how many services each would leave.',
})

type OfHit = 'near' | 'distanceKm' | 'onlyIn'

function itemOf(row: ServiceView, reader: Language): Omit<z.input<typeof serviceItem>, OfHit> {
  const name = shown(row.name, reader)
  const summary = shown(row.summary, reader)
  return {
    id: row.id,
    type: row.type,
    variant: row.variant === '' ? null : row.variant,
    name: name.text,
    summary: summary.text,
    lang: name.lang,
    summaryLang: summary.lang,
    floor: row.floor,
    level: row.level,
    provider: inLanguage(row.organisation, reader),
    providerSector: row.provider_sector,
    county: row.county,
    municipalities: [...row.municipalities],
    modes: [...row.modes],
    audiences: [...row.audiences],
    tasks: [...row.tasks],
    access: row.access,
    free: row.free,
    languages: [...row.languages],
    phone: row.phone,
    door: row.door_key,
    confirmedOn: row.confirmed_on,
    unconfirmedSince: row.unconfirmed_since,
  }
}

export function hitsOf(
  catalogue: Catalogue,
  hits: readonly SearchHit[],
  reader: Language,
): z.input<typeof serviceItem>[] {
  return hits.flatMap((hit) => {
    const row = catalogue.service(hit.id)
    const { near, distanceKm, onlyIn } = hit
    return row === undefined ? [] : [{ ...itemOf(row, reader), near, distanceKm, onlyIn }]
  })
}

type Times = z.input<typeof times>
const timesOf = (
  hours: Readonly<Record<string, readonly { opens: string; closes: string }[] | undefined>>,
): Times =>
  Object.fromEntries(
    Object.entries(hours).map(([weekday, openings]) => [
      weekday,
      (openings ?? []).map(({ opens, closes }) => ({ opens, closes })),
    ]),
  )

/** Everything about one service, each text with the language it is in. */
export function serviceOf(row: ServiceView, reader: Language): z.input<typeof service> {
  const orNull = (words: Localized | null): z.input<typeof text> | null =>
    words === null ? null : shown(words, reader)
  return {
    ...itemOf(row, reader),
    statutory: row.statutory,
    description: shown(row.description, reader),
    forWhom: shown(row.for_whom, reader),
    howToGetIn: shown(row.how_to_get_in, reader),
    afterContact: shown(row.after_contact, reader),
    cost: shown(row.cost, reader),
    criteria: orNull(row.criteria),
    phoneHours: row.phone_hours === null ? null : timesOf(row.phone_hours),
    web: row.web,
    places: row.places.map((place) => ({
      name: shown(place.name, reader),
      address: shown(place.address, reader),
      municipality: place.municipality,
      accessible: place.accessible,
      kind: place.kind,
      hours: timesOf(place.hours),
      note: orNull(place.note),
    })),
  }
}
