/** What families searched and did not find, without knowing who: counted behind a keyed hash, readable late or never. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import { gapTerm, isPersonal } from './domain/gap-term.ts'
import { crisisIn } from './domain/search/crisis.ts'
import * as queries from './queries-gaps.ts'

/**
 * Counts a search with no or only weak hits. The words are kept only from the fifth different day on, and never when they
 * could tell of somebody; a cry for help is not counted at all.
 * @source ADR-0023
 */
export const countSearchGap = useCase({
  name: 'search-gap.count',
  trace: 'refusals',
  input: z.object({
    q: z.string().max(1000),
    lang: z.enum(languages),
    county: z.string().max(10).nullable(),
    outcome: z.enum(['none', 'weak']),
  }),
  needs: { openBecause: 'everybody searches; only a keyed hash is counted' },
  run: async (ctx, { q, lang, county, outcome }): Promise<void> => {
    const term = gapTerm(q)
    if (term === null || crisisIn(q) !== null) return
    await queries.countGap(ctx.tx, {
      hash: ctx.crypto.keyed('search-gap', term),
      county: county ?? '',
      language: lang,
      outcome,
      day: helsinkiDate(ctx.now),
      term: isPersonal(q) ? '' : term,
    })
  },
})

const mostListed = 200

export type SearchGapReport = {
  readonly items: readonly queries.GapRow[]
  /** Different searches counted, those that nobody can read (yet), and those settled. */
  readonly terms: number
  readonly unread: number
  readonly settled: number
}

export const readSearchGaps = useCase({
  name: 'search-gap.read',
  trace: 'refusals',
  input: z.object({ county: z.string().max(10) }),
  needs: countyDirectoryAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county }): Promise<SearchGapReport> => ({
    items: await queries.readableGaps(ctx.tx, county, mostListed),
    ...(await queries.gapCounts(ctx.tx, county)),
  }),
})

/** Done with: a word was added, a service was listed, or there is nothing to do. It is not shown again. */
export const settleSearchGap = useCase({
  name: 'search-gap.settle',
  input: z.object({
    county: z.string().max(10),
    hash: z.string().regex(/^[0-9a-f]{64}$/, 'invalid-value'),
    language: z.enum(languages),
  }),
  needs: countyDirectoryAccess.keep,
  id: ({ county }) => county,
  run: async (ctx, { county, hash, language }): Promise<void> => {
    ctx.about({ county, gap: hash.slice(0, 16) })
    if (!(await queries.settleGap(ctx.tx, { hash, county, language, now: ctx.now }))) throw notFound()
  },
})
