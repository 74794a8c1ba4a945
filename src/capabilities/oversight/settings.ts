/** What a county decides about its list of readers, whom its families may turn to, and whose list is held back. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { accessLogAccess } from './access-officer.ts'
import { adviserKinds, type HoldGround, holdGrounds } from './domain/acts.ts'
import * as queries from './queries-settings.ts'
import { type Adviser, advisersOf, namesStaff } from './queries-who-looked.ts'

const county = z.string().max(10)
const line = z.string().trim().max(200)
const text3 = z.object({ fi: line.min(1), sv: line.min(1), en: line.min(1) })
const lines3 = z.object({ fi: line, sv: line, en: line })

export type Hold = {
  readonly id: string
  readonly member: string
  readonly ground: HoldGround
  readonly reasons: string
  readonly until: string
  readonly by: string
  readonly at: Date
}

export type OversightSettings = {
  readonly namesStaff: boolean
  readonly advisers: readonly Adviser[]
  readonly holds: readonly Hold[]
  readonly deletions: readonly queries.DeletionRow[]
}

export const readOversightSettings = useCase({
  name: 'oversight-settings.read',
  input: z.object({ county }),
  needs: accessLogAccess.read,
  id: ({ county: id }) => id,
  proof: 'strong',
  run: async (ctx, { county: of }): Promise<OversightSettings> => {
    ctx.about({ county: of })
    const holds = await queries.holdsIn(ctx.tx, of)
    return {
      namesStaff: await namesStaff(ctx.tx, of),
      advisers: await advisersOf(ctx.tx, of),
      holds: holds.map(({ member_id: member, reasons_sealed: reasons, set_by: by, set_at: at, ...rest }) => ({
        ...rest,
        member,
        reasons: ctx.crypto.open(reasons),
        by,
        at,
      })),
      deletions: await queries.deletionsIn(ctx.tx, of, 50),
    }
  },
})

export const changeNamesOfStaff = useCase({
  name: 'oversight-settings.change',
  input: z.object({ county, namesStaff: z.boolean() }),
  needs: accessLogAccess.change,
  id: ({ county: id }) => id,
  proof: 'strong',
  run: async (ctx, { county: of, namesStaff: names }) => {
    if (ctx.actor.kind !== 'person') throw notFound()
    ctx.about({ county: of, names })
    await queries.saveSetting(ctx.tx, { county: of, names, now: ctx.now, by: ctx.actor.id })
  },
})

export const changeAdviser = useCase({
  name: 'adviser.change',
  input: z.object({
    county,
    kind: z.enum(adviserKinds),
    name: text3,
    phone: line,
    email: line,
    hours: lines3,
  }),
  needs: accessLogAccess.change,
  id: ({ county: id }) => id,
  proof: 'strong',
  run: async (ctx, { county: of, kind, name, phone, email, hours }) => {
    ctx.about({ county: of, adviser: kind })
    const isEmpty = hours.fi === '' && hours.sv === '' && hours.en === ''
    await queries.saveAdviser(ctx.tx, of, {
      kind,
      name,
      phone: phone === '' ? null : phone,
      email: email === '' ? null : email,
      hours: isEmpty ? null : hours,
    })
  },
})

/** A list may be held back for so long at a time; then somebody looks anew. */
export const longestHoldDays = 180

/**
 * Holds somebody's list of readers back because it would endanger somebody. Told openly, with the ground and the way to complain.
 * @source Act 703/2023 11 §, S-62, ADR-0038
 */
export const holdList = useCase({
  name: 'log-hold.set',
  input: z.object({
    county,
    member: z.uuid(),
    ground: z.enum(holdGrounds),
    reasons: z.string().trim().min(10).max(4000),
    until: z.iso.date(),
    /** Chosen by the one who holds it back, so that sending twice is sending once. */
    id: z.uuid().optional(),
  }),
  needs: accessLogAccess.hold,
  id: ({ county: id }) => id,
  proof: 'fresh',
  run: async (ctx, { county: of, member, ground, reasons, until, id: given }: HoldInput) => {
    if (ctx.actor.kind !== 'person') throw notFound()
    const today = helsinkiDate(ctx.now)
    if (until <= today || until > helsinkiDate(later(ctx.now, days(longestHoldDays))))
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'until', code: 'hold-too-long', limit: longestHoldDays }],
      })
    if (!(await queries.memberIn(ctx.tx, member, of))) throw notFound()
    const id = given ?? newId()
    ctx.about({ county: of, member, hold: id, ground })
    const { id: by } = ctx.actor
    const sealed = ctx.crypto.seal(reasons)
    const isNew = await queries.insertHold(ctx.tx, {
      id,
      county: of,
      member,
      ground,
      reasons: sealed,
      until,
      by,
      now: ctx.now,
    })
    if (
      !isNew &&
      !(await queries.holdsIn(ctx.tx, of)).some((each) => each.id === id && each.member_id === member)
    )
      throw new Refusal('conflict', 'request-id-taken')
    return { id }
  },
})
type HoldInput = {
  county: string
  member: string
  ground: HoldGround
  reasons: string
  until: string
  id?: string | undefined
}

export const endHold = useCase({
  name: 'log-hold.end',
  input: z.object({ county, id: z.uuid() }),
  needs: accessLogAccess.hold,
  id: ({ county: of }) => of,
  proof: 'strong',
  run: async (ctx, { county: of, id }) => {
    ctx.about({ county: of, hold: id })
    if (!(await queries.endHold(ctx.tx, id, of, ctx.now))) throw notFound()
  },
})

/** How long oversight keeps its own rows after they were closed. @source ADR-0011, ADR-0038 */
export const keptOversightDays = 730

/** Removes what has been kept its time. Run daily by the retention job. */
export const removeOldOversight = useCase({
  name: 'oversight.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    if (ctx.actor.kind !== 'system') throw notFound()
    const removed = await queries.removeOld(ctx.tx, later(ctx.now, -days(keptOversightDays)))
    ctx.about({ ...removed })
    return removed
  },
})
