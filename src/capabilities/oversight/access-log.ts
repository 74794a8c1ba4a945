/** Who has read what, by relation, for the data protection officer: workers' names, families by id alone. */
import { z } from 'zod'
import { days, later } from '#platform/clock.ts'
import { useCase } from '#platform/use-case.ts'
import { accessLogAccess } from './access-officer.ts'
import * as queries from './queries-access-log.ts'

export const logRowsOnPage = 100
export const logDays = [1, 7, 30, 365] as const

export type AccessLog = {
  readonly since: Date
  readonly relations: readonly queries.RelationCount[]
  readonly rows: readonly queries.LogRow[]
  /** The number from which the next page goes on. */
  readonly next: number | null
}

/** @source R111, S-53, ASVS 16.3.3, ADR-0038 */
export const readAccessLog = useCase({
  name: 'access-log.read',
  input: z.object({
    county: z.string().max(10),
    days: z.union(logDays.map((count) => z.literal(count))).default(7),
    relation: z.string().max(40).nullish(),
    person: z.uuid().nullish(),
    family: z.uuid().nullish(),
    before: z.number().int().positive().nullish(),
  }),
  needs: accessLogAccess.read,
  id: ({ county }) => county,
  proof: 'strong',
  run: async (ctx, wanted): Promise<AccessLog> => {
    const since = later(ctx.now, -days(wanted.days))
    const rows = await queries.accessLog(ctx.tx, {
      county: wanted.county,
      since,
      relation: wanted.relation ?? null,
      person: wanted.person ?? null,
      family: wanted.family ?? null,
      before: wanted.before ?? null,
      limit: logRowsOnPage + 1,
    })
    const shown = rows.slice(0, logRowsOnPage)
    ctx.about({ county: wanted.county, days: wanted.days, shown: shown.length })
    return {
      since,
      relations: await queries.byRelation(ctx.tx, wanted.county, since),
      rows: shown,
      next: rows.length > logRowsOnPage ? (shown.at(-1)?.seq ?? null) : null,
    }
  },
})
