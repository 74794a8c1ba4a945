import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { contactAccess, handlingAccess } from './access.ts'
import { toldWays } from './domain/ways.ts'
import * as queries from './queries.ts'

/** State, receipt and times of one contact; what was written is not among it, for nobody. */
export const readContact = useCase({
  name: 'statutory-contact.read',
  input: z.object({ id: z.uuid() }),
  needs: contactAccess.read,
  id: ({ id }) => id,
  run: async (ctx, { id }): Promise<queries.ContactView> => {
    const row = await queries.contactById(ctx.tx, id)
    if (row === undefined) throw notFound()
    ctx.about({ county: row.county, contact: id })
    return row
  },
})

/** One’s own contacts, those of the unit one leads, and those one is on duty for. */
export const listContacts = useCase({
  name: 'statutory-contact.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'lists only what the relations of statutory-contact.read allow' },
  run: ({ tx }) => queries.contactsSeen(tx),
})

/** The state of what this browser has sent. */
export const readNotice = useCase({
  name: 'statutory-contact.read-notice',
  trace: 'refusals',
  input: z.object({}),
  needs: { openBecause: 'shows only the notification of the key that the caller holds' },
  run: async ({ tx, actor }): Promise<queries.ContactView | null> =>
    actor.kind === 'code' ? ((await queries.contactOfCode(tx)) ?? null) : null,
})

/** It did not arrive, so it was told by phone or in person: nothing is sent any more, and what was written goes. */
export const tellOtherwise = useCase({
  name: 'statutory-contact.tell-otherwise',
  input: z.object({ id: z.uuid(), way: z.enum(toldWays) }),
  needs: contactAccess.tell,
  id: ({ id }) => id,
  run: async (ctx, { id, way }) => {
    const county = await queries.markTold(ctx.tx, id, way, ctx.now)
    if (county === undefined) throw new Refusal('conflict', 'statutory-contact.arrived-already')
    ctx.about({ county, contact: id, way })
  },
})

/** The handling tells that somebody has opened it. Asked only after the signature was checked. */
export const markContactOpened = useCase({
  name: 'statutory-contact.opened',
  input: z.object({ county: z.string().length(2), receipt: z.string().max(80), at: z.date() }),
  needs: { signedInBecause: 'run for the county’s handling, whose signature was checked' },
  run: async (ctx, { county, receipt, at }): Promise<boolean> => {
    const found = await queries.markOpened(ctx.tx, county, receipt, at < ctx.now ? at : ctx.now)
    ctx.about({ county, ...(found === undefined ? {} : { contact: found }) })
    return found !== undefined
  },
})

/** How a county takes contacts, as anybody may know it: the number to call, and whether one can send from here. */
export const publicHandling = useCase({
  name: 'statutory-handling.public',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2) }),
  needs: { openBecause: 'the number to call is public' },
  run: async ({ tx }, { county }) => {
    const row = await queries.handlingOf(tx, county)
    if (row === undefined) return null
    return { county, phone: row.phone, hours: row.phone_hours, takes: row.address !== null }
  },
})

export const readHandling = useCase({
  name: 'statutory-handling.read',
  trace: 'refusals',
  input: z.object({ county: z.string().length(2) }),
  needs: handlingAccess.read,
  id: ({ county }) => county,
  run: async ({ tx }, { county }) => {
    const row = await queries.handlingOf(tx, county)
    const none: queries.HandlingRow = {
      county,
      address: null,
      phone: '',
      phone_hours: {},
      on_duty_unit: '',
      on_duty_name: {},
      patience_minutes: 10,
    }
    return { ...(row ?? none), units: await queries.unitsOf(tx, county) }
  },
})

export const changeHandling = useCase({
  name: 'statutory-handling.change',
  input: z.object({
    county: z.string().length(2),
    address: z
      .string()
      .trim()
      .max(300)
      .refine((text) => text === '' || URL.parse(text)?.protocol === 'https:', 'not-a-safe-address'),
    phone: z.string().trim().min(3).max(40),
    hoursFi: z.string().trim().max(200),
    hoursSv: z.string().trim().max(200).default(''),
    onDutyUnit: z.uuid(),
    patienceMinutes: z.coerce.number().int().min(1).max(60),
  }),
  needs: handlingAccess.change,
  id: ({ county }) => county,
  run: async (ctx, given) => {
    const units = await queries.unitsOf(ctx.tx, given.county)
    if (!units.some(({ id }) => id === given.onDutyUnit)) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'onDutyUnit', code: 'invalid-value' }],
      })
    }
    await queries.changeHandling(ctx.tx, {
      county: given.county,
      address: given.address === '' ? null : given.address,
      phone: given.phone,
      phone_hours: { fi: given.hoursFi, ...(given.hoursSv === '' ? {} : { sv: given.hoursSv }) },
      on_duty_unit: given.onDutyUnit,
      patience_minutes: given.patienceMinutes,
      now: ctx.now,
      by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
    })
    ctx.about({ county: given.county })
  },
})

/** How long a row is kept: a receipt, a state and times, nothing of what was written. */
export const keptContactDays = 730

export const removeOldContacts = useCase({
  name: 'statutory-contact.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const removed = await queries.removeOld(ctx.tx, later(ctx.now, -days(keptContactDays)))
    ctx.about({ removed })
  },
})
