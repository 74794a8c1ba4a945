/** What one who guides has written down of a need while choosing services: nobody else reads it, a day later it is gone. */
import { z } from 'zod'
import { days, later as after } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { needAccess } from './access-needs.ts'
import { emptyNeed, type Need, wishes } from './domain/fit.ts'
import { changeNeed, needContent, removeNeeds, saveNeed } from './queries-needs.ts'

/** How long a need stays after its last change. @source ADR-0034 */
export const needKeptDays = 1
/** So many services fit on one info package, and into one head. */
export const mostChosen = 6

export const needShape = z.object({
  words: z.string().trim().max(1000).default(''),
  topics: z.array(z.string().max(40)).max(20).default([]),
  age: z.number().int().min(0).max(29).nullable().default(null),
  municipality: z.string().max(10).nullable().default(null),
  language: z.string().min(2).max(3).nullable().default(null),
  worry: z.enum(['none', 'small', 'big']).nullable().default(null),
  floor: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  wishes: z.array(z.enum(wishes)).default([]),
})

/** What the family said yes to beside the worker: goes into the referral as consent. */
const agreedShape = z.object({
  /** Services to which something may be told. */
  services: z.array(z.uuid()).max(mostChosen),
  by: z.enum(['parent', 'youth']),
  on: z.iso.date(),
})

const contentShape = z.object({
  request: z.uuid().nullable(),
  need: needShape,
  chosen: z.array(z.uuid()).max(mostChosen),
  agreed: agreedShape.nullable().default(null),
})

export type KeptNeed = {
  readonly id: string
  /** The help request it began from. */
  readonly request: string | null
  readonly need: Need
  readonly chosen: readonly string[]
  readonly agreed: z.output<typeof agreedShape> | null
}

export const noNeed: Omit<KeptNeed, 'id'> = { request: null, need: emptyNeed, chosen: [], agreed: null }

/** Writes a need down, or changes what was written. */
export const keepNeed = useCase({
  name: 'need.keep',
  trace: 'refusals',
  input: contentShape,
  needs: { signedInBecause: 'one’s own note of a need' },
  run: async ({ tx, crypto, now, actor }, content): Promise<{ readonly id: string }> => {
    if (actor.kind !== 'person') throw notFound()
    const id = newId()
    const contentSealed = crypto.seal(JSON.stringify(content))
    await saveNeed(tx, {
      id,
      person: actor.id,
      contentSealed,
      now,
      expiresAt: after(now, days(needKeptDays)),
    })
    return { id }
  },
})

export const changeKeptNeed = useCase({
  name: 'need.change',
  trace: 'refusals',
  input: contentShape.extend({ id: z.uuid() }),
  needs: needAccess.change,
  id: ({ id }) => id,
  run: async ({ tx, crypto, now }, { id, ...content }): Promise<{ readonly id: string }> => {
    const contentSealed = crypto.seal(JSON.stringify(content))
    await changeNeed(tx, { id, contentSealed, now, expiresAt: after(now, days(needKeptDays)) })
    return { id }
  },
})

export const readNeed = useCase({
  name: 'need.read',
  trace: 'refusals',
  input: z.object({ id: z.uuid() }),
  needs: needAccess.read,
  id: ({ id }) => id,
  run: async ({ tx, crypto }, { id }): Promise<KeptNeed> => {
    const sealed = await needContent(tx, id)
    if (sealed === undefined) throw notFound()
    return { id, ...contentShape.parse(JSON.parse(crypto.open(sealed))) }
  },
})

/** Removes needs whose day is over. Run daily by the retention job. */
export const removeOldNeeds = useCase({
  name: 'need.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx): Promise<{ readonly needs: number }> => {
    const needs = await removeNeeds(ctx.tx, ctx.now)
    ctx.about({ needs })
    return { needs }
  },
})
