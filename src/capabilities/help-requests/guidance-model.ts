/** Who guides which group of families in an area, and who becomes the own worker (R28, R30, R31, ADR-0027). */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { guidanceModelAccess } from './access-doors.ts'
import { personOf } from './doors-change.ts'
import { dayShape, noteShape } from './door-shapes.ts'
import {
  type GuidanceGroup,
  guidanceGroups,
  groupsOf,
  ownWorkers,
  reaches,
  ruleFor,
} from './domain/guidance-model.ts'
import { topics } from './domain/routing.ts'
import { doorsOf } from './queries-doors.ts'
import { writeChange } from './queries-door-settings.ts'
import * as queries from './queries-guidance-model.ts'

/** One group with the rule that holds today, and the one that is planned to follow, if any. */
export type GuidanceLine = {
  readonly group: GuidanceGroup
  readonly now: queries.RuleRow | null
  readonly next: queries.RuleRow | null
  /** The area's own word, not the county's. */
  readonly isOwn: boolean
}
export type GuidanceModel = {
  readonly county: string
  readonly area: string | null
  readonly lines: readonly GuidanceLine[]
  readonly mayChange: boolean
  readonly doors: readonly { readonly id: string; readonly name: queries.RuleRow['door_name'] }[]
  readonly units: Awaited<ReturnType<typeof queries.unitsOfCounty>>
}

const scopeOf = (input: { county: string; area: string | null }): string => input.area ?? input.county
const scope = { county: z.string().max(10), area: z.uuid().nullable().default(null) }

/** The model of an area, or the county's own where no area is named. */
export const readGuidanceModel = useCase({
  name: 'guidance-model.read',
  trace: 'refusals',
  input: z.object(scope),
  needs: guidanceModelAccess.read,
  id: (input) => input.area ?? input.county,
  run: async ({ tx, now }, input): Promise<GuidanceModel> => {
    const { county, area } = input
    const mine = (await queries.scopesOf(tx, county)).find(({ id }) => id === scopeOf(input))
    if (mine === undefined) throw notFound()
    const today = helsinkiDate(now)
    const rules = await queries.rulesOf(tx, county, today)
    return {
      county,
      area,
      lines: guidanceGroups.map((group) => {
        const current = ruleFor(rules, group, area, today)
        const next = rules.find((rule) => rule.group === group && rule.area === area && rule.from > today)
        return {
          group,
          now: current,
          next: next ?? null,
          isOwn: current !== null && current.area === area,
        }
      }),
      mayChange: mine.may_change,
      doors: (await doorsOf(tx, county, null)).map(({ id, name }) => ({ id, name })),
      units: await queries.unitsOfCounty(tx, county),
    }
  },
})

const optional = z.uuid().nullable().default(null)

/** Says who guides a group from a day on. What held before stays in the history. */
export const setGuidanceRule = useCase({
  name: 'guidance-model.set',
  input: z.object({
    ...scope,
    group: z.enum(guidanceGroups),
    door: optional,
    unit: optional,
    reach: z.enum(reaches),
    ownWorker: z.enum(ownWorkers),
    ownWorkerTitle: noteShape,
    note: noteShape,
    from: dayShape,
  }),
  needs: guidanceModelAccess.change,
  id: (input) => input.area ?? input.county,
  run: async (ctx, input) => {
    const { county, area, group, door, unit, from } = input
    const wrong = (field: string, code: string): Refusal =>
      new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })
    const today = helsinkiDate(ctx.now)
    if (from < today) throw wrong('from', 'day-is-over')
    if (door === null && unit === null) throw wrong('door', 'who-guides')
    if (door !== null && !(await doorsOf(ctx.tx, county, null)).some(({ id }) => id === door))
      throw wrong('door', 'choose-door')
    if (unit !== null && !(await queries.unitsOfCounty(ctx.tx, county)).some(({ id }) => id === unit))
      throw wrong('unit', 'who-guides')
    await queries.lockRules(ctx.tx, scopeOf(input), group)
    const before = ruleFor(await queries.rulesOf(ctx.tx, county, today), group, area, from)
    const change = { by: personOf(ctx), now: ctx.now }
    await queries.putRule(ctx.tx, { ...input, ...change })
    await writeChange(ctx.tx, {
      county,
      areaId: area,
      what: `guidance:${group}`,
      ...change,
      before,
      after: { group, door, unit, reach: input.reach, ownWorker: input.ownWorker, from },
    })
    ctx.about({ county, area, group })
  },
})

/** The area follows the county's model again, from tomorrow. */
export const dropGuidanceRule = useCase({
  name: 'guidance-model.follow-county',
  input: z.object({ county: z.string().max(10), area: z.uuid(), group: z.enum(guidanceGroups) }),
  needs: guidanceModelAccess.change,
  id: ({ area }) => area,
  run: async (ctx, { county, area, group }) => {
    const today = helsinkiDate(ctx.now)
    const change = { by: personOf(ctx), now: ctx.now }
    const ended = await queries.endRule(ctx.tx, { county, area, group, lastDay: today, ...change })
    if (ended === 0) throw notFound()
    await writeChange(ctx.tx, {
      county,
      areaId: area,
      what: `guidance:${group}`,
      ...change,
      before: null,
      after: { group, until: today },
    })
    ctx.about({ county, area, group })
  },
})

export type GuidanceAdvice = { readonly group: GuidanceGroup; readonly rule: queries.RuleRow }

/** What the model advises to whoever has taken a matter: for each group of its topics, who guides and who becomes own worker. */
export const guidanceAdviceFor = useCase({
  name: 'guidance-model.advise',
  trace: 'refusals',
  input: z.object({
    topics: z.array(z.enum(topics)).max(topics.length),
    municipality: z.string().length(3).nullable(),
    county: z.string().length(2).nullable().default(null),
  }),
  needs: {
    signedInBecause: 'the guidance model is for everybody who works with families; it names no family',
  },
  run: async ({ tx, now, actor }, input): Promise<readonly GuidanceAdvice[]> => {
    const at = input.municipality === null ? undefined : await queries.areaAt(tx, input.municipality)
    const county = at?.county ?? input.county ?? (actor.kind === 'person' ? actor.county : null)
    if (county === null) return []
    const today = helsinkiDate(now)
    const rules = await queries.rulesOf(tx, county, today)
    return groupsOf(input.topics).flatMap((group) => {
      const rule = ruleFor(rules, group, at?.area ?? null, today)
      return rule === null ? [] : [{ group, rule }]
    })
  },
})
