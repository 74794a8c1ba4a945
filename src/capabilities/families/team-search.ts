/** Whom to ask along: workers of the county, and the organisations to which something may be opened. */
import { z } from 'zod'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import type { FamilyRegister } from './domain/entry.ts'
import * as queries from './queries-team-search.ts'

export type WorkerToAdd = {
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: string
  readonly unitName: Localized
  readonly organisation: Localized
  readonly register: FamilyRegister
}

const countyOf = (ctx: Ctx): string => (ctx.actor.kind === 'person' ? ctx.actor.county : '')

/** Workers of one's own county by name, unit or organisation. Says nothing of any family. */
export const findWorkers = useCase({
  name: 'worker.find',
  trace: 'refusals',
  input: z.object({ words: z.string().trim().min(2).max(80) }),
  needs: { signedInBecause: 'whoever works in a county may know who works there and where' },
  run: async (ctx, { words }): Promise<readonly WorkerToAdd[]> => {
    const rows = await queries.workersFor(ctx.tx, {
      county: countyOf(ctx),
      me: ctx.actor.kind === 'person' ? ctx.actor.id : '',
      words: words.toLocaleLowerCase('fi').split(/\s+/),
      limit: 20,
    })
    return rows.map(({ unit_name: unitName, ...row }) => ({ ...row, unitName }))
  },
})

export type Side = {
  readonly organisation: string
  readonly name: Localized
  readonly register: FamilyRegister
}

/** Organisations of one's own county, each with each register that it keeps: a consent is given to one of these. */
export const listSides = useCase({
  name: 'side.list',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'names organisations and registers alone' },
  run: (ctx): Promise<readonly Side[]> => queries.sidesOf(ctx.tx, countyOf(ctx)),
})
