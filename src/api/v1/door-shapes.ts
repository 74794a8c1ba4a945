import { z } from 'zod'
import { providerSectors } from '#capabilities/directory/index.ts'
import {
  type DoorPromise,
  type DoorRow,
  doors,
  type PlainPromise,
} from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { day, id, municipalityCode } from './shapes.ts'

const plainPromise = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('working-days'), days: z.int() }),
  z.object({ kind: z.literal('opening-hours'), hours: z.number() }),
  z.object({ kind: z.literal('same-day') }),
])

const doorPromise = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('working-days'), days: z.int() }),
    z.object({ kind: z.literal('opening-hours'), hours: z.number() }),
    z.object({ kind: z.literal('same-day') }),
  ])
  .meta({
    description: 'How soon a person answers. The county’s own word: it never replaces a statutory limit.',
  })

const localized = z.partialRecord(z.enum(languages), z.string())

export const door = z
  .object({
    id,
    key: z.enum(doors),
    name: z.string(),
    phone: z.string(),
    organisation: z.string(),
    providerSector: z.enum(providerSectors),
    hours: z
      .record(z.string(), z.object({ opens: z.string(), closes: z.string() }))
      .meta({ description: 'By weekday: 1 is Monday.' }),
    specialDays: z
      .array(z.object({ day, opens: z.string().nullable(), closes: z.string().nullable(), note: localized }))
      .meta({ description: 'Coming days on which other hours hold; closed where none are given.' }),
    promise: doorPromise,
    promiseByWeekday: z
      .record(z.string(), plainPromise)
      .meta({ description: 'What is promised instead to those who come on a weekday: 1 is Monday.' }),
    rest: z
      .object({ until: day.nullable(), reason: localized, instead: id })
      .nullable()
      .meta({ description: 'While a door rests, another one receives.' }),
    municipalities: z.array(municipalityCode).nullable().meta({ description: 'Null: the whole county.' }),
    makesCustomer: z
      .boolean()
      .meta({ description: 'Whether asking here makes the family known in a register.' }),
    isHealth: z
      .boolean()
      .meta({ description: 'A door of health care. Illness and injury go to the health centre.' }),
  })
  .meta({ id: 'Door' })

/** The promise itself, without what differs by weekday. */
const plain = (given: DoorPromise): PlainPromise =>
  given.kind === 'working-days'
    ? { kind: given.kind, days: given.days }
    : given.kind === 'opening-hours'
      ? { kind: given.kind, hours: given.hours }
      : { kind: given.kind }

export function doorOf(row: DoorRow, reader: Language): z.input<typeof door> {
  const sector = providerSectors.find((each) => each === row.organisation_sector)
  if (sector === undefined) throw new Error(`The door ${row.id} is kept by an unknown sector`)
  return {
    id: row.id,
    key: row.key,
    name: inLanguage(row.name, reader),
    phone: row.phone,
    organisation: inLanguage(row.organisation, reader),
    providerSector: sector,
    hours: Object.fromEntries(
      Object.entries(row.hours).map(([weekday, { opens, closes }]) => [weekday, { opens, closes }]),
    ),
    specialDays: row.special.map((each) => ({ ...each, note: { ...each.note } })),
    promise: { ...plain(row.promise) },
    promiseByWeekday: Object.fromEntries(
      Object.entries(row.promise.byWeekday ?? {}).map(([weekday, own]) => [weekday, { ...own }]),
    ),
    rest:
      row.rest === null
        ? null
        : { until: row.rest.until, reason: { ...row.rest.reason }, instead: row.rest.instead.id },
    municipalities: row.serves === null ? null : [...row.serves],
    makesCustomer: row.makes_customer,
    isHealth: row.is_health,
  }
}
