/** How a door is changed. What has been promised to a family stands with its request and is never counted anew (ADR-0027). */
import { z } from 'zod'
import { addDays, daysBetween, helsinkiDate, plainDate, wallTime } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { doorAccess } from './access-doors.ts'
import { mayReceiveFor } from './domain/receiving.ts'
import {
  capacityShape,
  doorChoice,
  canKeep,
  dayShape,
  hoursShape,
  nameShape,
  noteShape,
  phoneShape,
  promiseShape,
} from './door-shapes.ts'
import { doorById } from './queries-doors.ts'
import {
  type DoorLocked,
  type DoorSet,
  dropDay,
  lockDoor,
  putDay,
  putUnit,
  receivesForOthers,
  unitsBehind,
  unitsFor,
  updateDoor,
  writeChange,
} from './queries-door-settings.ts'

const version = z.coerce.number().int().positive().optional()
const id = z.uuid()

export const personOf = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor.id
}

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

async function begin(ctx: Ctx, doorId: string, seen: number | undefined): Promise<DoorLocked> {
  const door = await lockDoor(ctx.tx, doorId)
  if (door === undefined) throw notFound()
  if (seen !== undefined && seen !== door.version) throw new Refusal('conflict', 'door.changed-meanwhile')
  return door
}

type Change = {
  readonly what: string
  readonly set?: DoorSet
  readonly before: unknown
  readonly after: unknown
}

async function finish(ctx: Ctx, door: DoorLocked, { what, set = {}, before, after }: Change): Promise<void> {
  const by = personOf(ctx)
  await updateDoor(ctx.tx, door.id, set, { by, now: ctx.now })
  await writeChange(ctx.tx, {
    county: door.county,
    doorId: door.id,
    what,
    by,
    now: ctx.now,
    before,
    after,
  })
  ctx.about({ county: door.county, door: door.id, what })
}

/** What the door is called, its number, and how many open matters one worker can hold. */
export const changeDoor = useCase({
  name: 'door.change',
  input: z.object({ id, name: nameShape, phone: phoneShape, capacity: capacityShape, version }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, name, phone, capacity, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    const before = { name: door.name, phone: door.phone, capacity: door.capacity }
    const after = { name, phone, capacity }
    await finish(ctx, door, { what: 'basics', set: after, before, after })
  },
})

/** When the door answers by weekday. A door must open sometimes, and often enough for its promise. */
export const changeDoorHours = useCase({
  name: 'door.change-hours',
  input: z.object({ id, hours: hoursShape, version }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, hours, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    if (Object.keys(hours).length === 0) throw wrong('hours', 'never-open')
    if (!canKeep(door.promise, hours)) throw wrong('hours', 'promise-needs-working-day')
    await finish(ctx, door, { what: 'hours', set: { hours }, before: door.hours, after: hours })
  },
})

/** Days on which other hours hold, or none: a training day, a holiday on which somebody answers. */
export const setDoorDays = useCase({
  name: 'door.set-days',
  input: z.object({
    id,
    from: dayShape,
    to: dayShape.nullable().default(null),
    opens: z.string().nullable(),
    closes: z.string().nullable(),
    note: noteShape,
    version,
  }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, input) => {
    const door = await begin(ctx, input.id, input.version)
    const from = plainDate(input.from)
    const to = plainDate(input.to ?? input.from)
    const today = helsinkiDate(ctx.now)
    if (from < today) throw wrong('from', 'day-is-over')
    if (to < from) throw wrong('to', 'before-its-beginning')
    if (daysBetween(from, to) > 62) throw wrong('to', 'too-long-a-time')
    const times = timesOf(input.opens, input.closes)
    const by = personOf(ctx)
    for (let day = from; day <= to; day = addDays(day, 1)) {
      await putDay(ctx.tx, door.id, { day, ...times, note: input.note }, { by, now: ctx.now })
    }
    await finish(ctx, door, { what: 'days', before: null, after: { from, to, ...times, note: input.note } })
  },
})

function timesOf(
  opens: string | null,
  closes: string | null,
): { readonly opens: string | null; readonly closes: string | null } {
  if ((opens ?? '') === '' && (closes ?? '') === '') return { opens: null, closes: null }
  try {
    const times = { opens: wallTime(opens ?? ''), closes: wallTime(closes ?? '') }
    if (times.opens < times.closes) return times
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw wrong('opens', 'opening-times')
}

/** From then on the usual hours hold on that day again. */
export const dropDoorDay = useCase({
  name: 'door.drop-day',
  input: z.object({ id, day: dayShape, version }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, day, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    const before = (await doorById(ctx.tx, doorId))?.special.find((each) => each.day === day) ?? null
    if (!(await dropDay(ctx.tx, doorId, day))) throw notFound()
    await finish(ctx, door, { what: 'days', before, after: null })
  },
})

/** By when the door answers whoever comes from now on. Promises already given stay as they are. */
export const changeDoorPromise = useCase({
  name: 'door.change-promise',
  input: z.object({ id, promise: promiseShape, version }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, promise, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    if (!canKeep(promise, door.hours)) throw wrong('promise', 'promise-needs-working-day')
    await finish(ctx, door, { what: 'promise', set: { promise }, before: door.promise, after: promise })
  },
})

/**
 * Which unit serves an area or a municipality behind the door; with neither, the door's own unit. Null ends a part's own
 * unit. Requests that have come stay where they are.
 */
export const setDoorUnit = useCase({
  name: 'door.set-unit',
  input: z.object({
    id,
    area: z.uuid().nullable().default(null),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable()
      .default(null),
    unit: z.uuid().nullable(),
    version,
  }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, area, municipality, unit, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    if (area !== null && municipality !== null) throw wrong('municipality', 'one-of-two')
    if (unit !== null && !(await unitsFor(ctx.tx, doorId)).some((each) => each.id === unit))
      throw wrong('unit', 'not-behind-door')
    if (area === null && municipality === null) {
      if (unit === null) throw wrong('unit', 'required-words')
      await finish(ctx, door, { what: 'units', set: { unitId: unit }, before: door.unit_id, after: unit })
      return
    }
    const before = await unitsBehind(ctx.tx, doorId)
    await putUnit(
      ctx.tx,
      doorId,
      { areaId: area, municipality, unitId: unit },
      { by: personOf(ctx), now: ctx.now },
    )
    await finish(ctx, door, {
      what: 'units',
      before:
        before.find((each) => each.area_id === area && each.municipality === municipality)?.unit_id ?? null,
      after: { area, municipality, unit },
    })
  },
})

/** The door rests: families read why, and another door receives meanwhile. What has come stays with whoever has it. */
export const restDoor = useCase({
  name: 'door.rest',
  input: z.object({
    id,
    until: dayShape.nullable().default(null),
    reason: nameShape,
    instead: doorChoice,
    version,
  }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, until, reason, instead, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    if (until !== null && until < helsinkiDate(ctx.now)) throw wrong('until', 'day-is-over')
    const other = await doorById(ctx.tx, instead)
    if (other === undefined || other.county !== door.county || !mayReceiveFor(door, other))
      throw wrong('instead', 'cannot-receive')
    if (await receivesForOthers(ctx.tx, doorId)) throw new Refusal('conflict', 'door.receives-for-others')
    const after = { until, reason, instead }
    await finish(ctx, door, { what: 'rest', set: { rest: after }, before: null, after })
  },
})

/** The door receives again. */
export const openDoor = useCase({
  name: 'door.open',
  input: z.object({ id, version }),
  needs: doorAccess.change,
  id: (input) => input.id,
  run: async (ctx, { id: doorId, version: seen }) => {
    const door = await begin(ctx, doorId, seen)
    const before = (await doorById(ctx.tx, doorId))?.rest ?? null
    await finish(ctx, door, { what: 'rest', set: { rest: null }, before, after: null })
  },
})
