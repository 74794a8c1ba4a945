/** What is put into a county's year by hand: entries, and what became of them. */
import { z } from 'zod'
import { dateFrom, helsinkiDate, partsOf } from '#platform/dates.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { clockEntryAccess } from './access-clock.ts'
import { isOn, readerIn } from './clock.ts'
import { clockEntryShape, clockTimeShape } from './clock-shapes.ts'
import { legalReports, slotNamed, usualNegotiationMonth } from './domain/clock.ts'
import * as queries from './queries-clock.ts'

const version = z.coerce.number().int().positive()
const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })
const byWhom = (ctx: Ctx): { readonly person: string | null; readonly now: Date } => ({
  person: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  now: ctx.now,
})

type Plan = z.output<typeof clockEntryShape>

/** Whether the asker may keep an entry there: the whole county's are not for those who lead one area of it. */
async function demandKeeping(ctx: Ctx, county: string, entry: Plan): Promise<void> {
  const reader = await readerIn(ctx, county)
  if (!reader.keepsCounty && reader.areas.length === 0)
    throw new Refusal('not-allowed', 'clock-entry.add.not-allowed')
  const placed = await queries.placedIn(ctx.tx, county, entry)
  if (!placed.area) throw wrong('entry.area', 'not-of-this-county')
  if (!placed.municipality) throw wrong('entry.municipality', 'not-of-this-county')
  if (!placed.owner) throw wrong('entry.owner', 'not-of-this-county')
  if (!reader.keepsCounty && (entry.area === null || !reader.areas.includes(entry.area)))
    throw wrong('entry.area', 'not-your-area')
}

/** Something that has its day in the year: once, every year, or by a rule of months. @source R174 */
export const addClockEntry = useCase({
  name: 'clock-entry.add',
  input: z.object({
    county: z.string().max(8).optional(),
    entry: clockEntryShape,
    key: z.string().trim().min(8).max(200).optional(),
  }),
  needs: { signedInBecause: 'whoever keeps the year of the county or of an area: demanded inside' },
  run: async (ctx, { county: asked, entry, key }): Promise<{ readonly id: string }> => {
    const county = asked ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')
    await demandKeeping(ctx, county, entry)
    const who = ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind
    const id = key === undefined ? newId() : idFrom('clock-entry', who, key)
    await queries.insertEntries(ctx.tx, [{ ...entry, id, legal: null }], { ...byWhom(ctx), county })
    ctx.about({ county, entry: id })
    return { id }
  },
})

export const changeClockEntry = useCase({
  name: 'clock-entry.change',
  input: z.object({ id: z.uuid(), version, entry: clockEntryShape }),
  needs: clockEntryAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id, version: seen, entry }) => {
    const before = await queries.entryById(ctx.tx, id)
    if (before === undefined) throw notFound()
    await demandKeeping(ctx, before.county, entry)
    const { legal } = before
    if (!(await queries.updateEntry(ctx.tx, id, seen, { ...entry, ...byWhom(ctx), legal })))
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    ctx.about({ county: before.county, entry: id })
  },
})

/** An entry of which something has been done stays in the years in which it was: it is ended, not removed. */
export const removeClockEntry = useCase({
  name: 'clock-entry.remove',
  input: z.object({ id: z.uuid() }),
  needs: clockEntryAccess.keep,
  id: ({ id }) => id,
  run: async (ctx, { id }) => {
    const entry = await queries.entryById(ctx.tx, id)
    if (entry === undefined) throw notFound()
    if (await queries.hasHistory(ctx.tx, id)) throw new Refusal('conflict', 'clock-entry.has-history')
    await queries.deleteEntry(ctx.tx, id)
    ctx.about({ county: entry.county, entry: id })
  },
})

/** Which day was agreed on for one time of an entry, when it was done, and what came out of it. @source D23, D24 */
export const setClockTime = useCase({
  name: 'clock-entry.set-time',
  input: clockTimeShape,
  needs: clockEntryAccess.mark,
  id: ({ id }) => id,
  run: async (ctx, { id, slot, version: seen, ...said }) => {
    const entry = await queries.entryById(ctx.tx, id)
    if (entry === undefined) throw notFound()
    const before = await queries.timeAt(ctx.tx, id, slot)
    const due = before?.due ?? slotNamed(entry, slot)?.due
    if (due === undefined) throw notFound()
    if (said.doneOn !== null && said.doneOn > helsinkiDate(ctx.now)) throw wrong('doneOn', 'not-held-yet')
    if (!(await queries.writeTime(ctx.tx, id, seen, { ...said, ...byWhom(ctx), slot, due })))
      throw new Refusal('conflict', 'changed-meanwhile', { theirs: before })
    ctx.about({ county: entry.county, entry: id, slot })
  },
})

const reportTitle: Localized = {
  fi: 'Lastensuojelun määräaikojen tiedot THL:lle',
  sv: 'Uppgifter om barnskyddets tidsfrister till THL',
  en: 'Child welfare processing times to THL',
}
const negotiationTitle = (name: Localized): Localized => ({
  fi: `Hyte-neuvottelu: ${name.fi ?? name.sv ?? ''}`,
  sv: `Välfärdsförhandling: ${name.sv ?? name.fi ?? ''}`,
  en: `Well-being negotiation: ${name.fi ?? name.sv ?? ''}`,
})

/**
 * Puts into the year what the law puts into every county's: both reports on processing times, and a negotiation with each
 * municipality that has none. What is there stays as it is.
 * @source D23, D24
 */
export const addLegalEntries = useCase({
  name: 'annual-clock.add-legal',
  input: z.object({ county: z.string().max(8).optional() }),
  needs: { signedInBecause: 'whoever keeps the year of the county: demanded inside' },
  run: async (ctx, { county: asked }): Promise<{ readonly added: number }> => {
    const county = asked ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')
    const reader = await readerIn(ctx, county)
    if (!reader.keepsCounty) throw new Refusal('not-allowed', 'annual-clock.add-legal.not-allowed')
    const { year } = partsOf(helsinkiDate(ctx.now))
    const usual = {
      note: '',
      owner: null,
      ownerWords: '',
      returns: 'yearly',
      rule: null,
      lastDay: null,
      inFeed: true,
    } as const
    const there = await queries.reportsIn(ctx.tx, county)
    const reports = legalReports.filter((each) => !there.some((day) => isOn(day, each)))
    const municipalities = await queries.withoutNegotiation(ctx.tx, county)
    await queries.insertEntries(
      ctx.tx,
      [
        ...reports.map(({ month, day }) => ({
          ...usual,
          id: newId(),
          area: null,
          municipality: null,
          kind: 'report' as const,
          title: reportTitle,
          firstDay: dateFrom({ year, month, day }),
          wholeMonth: false,
          legal: 'D24' as const,
        })),
        ...municipalities.map(({ code, name, area }) => ({
          ...usual,
          id: newId(),
          area,
          municipality: code,
          kind: 'negotiation' as const,
          title: negotiationTitle(name),
          firstDay: dateFrom({ year, month: usualNegotiationMonth, day: 1 }),
          wholeMonth: true,
          legal: 'D23' as const,
        })),
      ],
      { ...byWhom(ctx), county },
    )
    const added = reports.length + municipalities.length
    ctx.about({ county, added })
    return { added }
  },
})

/** Whoever may be asked to see to an entry of the county. */
export const listClockOwners = useCase({
  name: 'clock-entry.list-owners',
  trace: 'refusals',
  input: z.object({ county: z.string().max(8).optional() }),
  needs: { signedInBecause: 'whoever works in the network of the county: demanded inside' },
  run: async (ctx, { county: asked }): Promise<readonly queries.ClockOwner[]> => {
    const county = asked ?? (ctx.actor.kind === 'person' ? ctx.actor.county : '')
    await readerIn(ctx, county)
    return queries.ownersIn(ctx.tx, county)
  },
})
