/** Who answers at a door, from when to when; and how the next two weeks look (R15, R16, ADR-0027). */
import { z } from 'zod'
import { addDays, helsinkiDate, instantInHelsinki, type PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { doorAccess } from './access-doors.ts'
import { personOf } from './doors-change.ts'
import { dayShape } from './door-shapes.ts'
import { type DayAhead, daysAhead, rotaAhead } from './domain/rota-ahead.ts'
import { doorsOf, type DoorRow } from './queries-doors.ts'
import { lockDoor, unitsFor, writeChange } from './queries-door-settings.ts'
import * as queries from './queries-rota.ts'

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** A turn begins with its first day and ends with its last. */
const asTimes = (from: PlainDate, to: PlainDate | null): { from: Date; to: Date | null } => ({
  from: instantInHelsinki(from, '00:00'),
  to: to === null ? null : instantInHelsinki(addDays(to, 1), '00:00'),
})

async function demandUnit(ctx: Ctx, doorId: string, unit: string | null): Promise<void> {
  if (!(await queries.keepsTurnsOf(ctx.tx, doorId, unit))) throw wrong('unit', 'not-your-unit')
}

/** Puts somebody on the rota of a door, for one of its units or for all. */
export const addTurn = useCase({
  name: 'rota.add',
  input: z.object({
    id: z.uuid(),
    person: z.uuid(),
    unit: z.uuid().nullable().default(null),
    from: dayShape,
    to: dayShape.nullable().default(null),
    /** Whoever sends may choose the turn's id. */
    turn: z.uuid().optional(),
  }),
  needs: doorAccess.keepRota,
  id: (input) => input.id,
  run: async (ctx, { id, person, unit, from, to, turn: given }) => {
    const door = await lockDoor(ctx.tx, id)
    if (door === undefined) throw notFound()
    if (to !== null && to < from) throw wrong('to', 'before-its-beginning')
    if (to !== null && to < helsinkiDate(ctx.now)) throw wrong('to', 'day-is-over')
    if (unit !== null && !(await unitsFor(ctx.tx, id)).some((each) => each.id === unit))
      throw wrong('unit', 'not-behind-door')
    await demandUnit(ctx, id, unit)
    if (!(await queries.peopleFor(ctx.tx, id)).some((each) => each.id === person))
      throw wrong('person', 'not-for-this-rota')
    const row = { doorId: id, personId: person, unitId: unit, ...asTimes(from, to) }
    if (await queries.turnOverlaps(ctx.tx, row)) throw wrong('person', 'on-rota-already')
    const change = { by: personOf(ctx), now: ctx.now }
    const turn = given ?? newId()
    await queries.insertTurn(ctx.tx, { ...row, id: turn }, change)
    await writeChange(ctx.tx, {
      county: door.county,
      doorId: id,
      what: 'rota',
      ...change,
      before: null,
      after: { person, unit, from, to },
    })
    ctx.about({ county: door.county, door: id, turn, person })
    return { turn }
  },
})

/** Ends a turn with its last day; without one it is over at once. Whoever has taken a matter keeps it. */
export const endTurn = useCase({
  name: 'rota.end',
  input: z.object({ id: z.uuid(), turn: z.uuid(), lastDay: dayShape.nullable().default(null) }),
  needs: doorAccess.keepRota,
  id: (input) => input.id,
  run: async (ctx, { id, turn, lastDay }) => {
    const row = await queries.turnById(ctx.tx, id, turn)
    if (row === undefined) throw notFound()
    await demandUnit(ctx, id, row.unit)
    if (lastDay !== null && lastDay < helsinkiDate(ctx.now)) throw wrong('lastDay', 'day-is-over')
    const to = lastDay === null ? ctx.now : instantInHelsinki(addDays(lastDay, 1), '00:00')
    const change = { by: personOf(ctx), now: ctx.now }
    const door = await lockDoor(ctx.tx, id)
    if (door === undefined) throw notFound()
    if (lastDay !== null && lastDay < helsinkiDate(row.from)) throw wrong('lastDay', 'before-its-beginning')
    await queries.endTurnAt(ctx.tx, turn, to, change)
    await writeChange(ctx.tx, {
      county: door.county,
      doorId: id,
      what: 'rota',
      ...change,
      before: { person: row.person, unit: row.unit, from: row.from, to: row.to },
      after: { person: row.person, unit: row.unit, from: row.from, to },
    })
    ctx.about({ county: door.county, door: id, turn, person: row.person })
  },
})

export type UnitAhead = {
  readonly door: string
  readonly name: Localized
  readonly unit: string
  readonly unitName: Localized
  readonly area: string | null
  readonly days: readonly DayAhead[]
  readonly aways: readonly queries.AwayRow[]
}

/** The next two weeks of these doors and units, as they look now. */
export async function lookAhead(
  tx: Tx,
  doors: readonly DoorRow[],
  units: readonly queries.DoorAhead[],
  now: Date,
): Promise<readonly UnitAhead[]> {
  const today = helsinkiDate(now)
  const turns = await queries.turnsAt(
    tx,
    doors.map((door) => door.id),
    now,
  )
  const aways = await queries.awaysOf(tx, [...new Set(turns.map(({ person }) => person))], today)
  return units.flatMap((at) => {
    const door = doors.find((each) => each.id === at.id)
    if (door === undefined) return []
    const here = turns.filter(({ door_id }) => door_id === at.id)
    const people = new Set(here.map(({ person }) => person))
    return [
      {
        door: at.id,
        name: at.name,
        unit: at.unit_id,
        unitName: at.unit,
        area: at.area_id,
        days: rotaAhead({ ...door, unit: at.unit_id }, here, aways, today, daysAhead),
        aways: aways.filter(({ person }) => people.has(person)),
      },
    ]
  })
}

export type RotaAhead = {
  readonly units: readonly UnitAhead[]
  /** The names of everybody who is named in the days. */
  readonly names: ReadonlyMap<string, string>
}

/** Where somebody answers in the next two weeks, and where nobody does. */
export const readRotaAhead = useCase({
  name: 'rota.read-ahead',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2) }),
  needs: { signedInBecause: 'lists only doors that door.read allows' },
  run: async ({ tx, now }, { county }): Promise<RotaAhead> => {
    const units = await queries.doorsAhead(tx, county)
    const ahead = await lookAhead(tx, await doorsOf(tx, county, null), units, now)
    const people = ahead.flatMap(({ days }) =>
      days.flatMap(({ present, away }) => [
        ...present,
        ...away.flatMap(({ person, deputy }) => (deputy === null ? [person] : [person, deputy])),
      ]),
    )
    return { units: ahead, names: await queries.namesOf(tx, [...new Set(people)]) }
  },
})
