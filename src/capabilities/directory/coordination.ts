/** The work on a county's directory: whose it is, what waits, what is missing in the house of families. */
import { z } from 'zod'
import { helsinkiDate } from '#platform/dates.ts'
import { isLanguage } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { countyDirectoryAccess } from './access-coordination.ts'
import type { Catalogue } from './catalogue.ts'
import { type Gaps, findGaps } from './domain/gaps.ts'
import { duplicatesIn } from './duplicates.ts'
import * as queries from './queries-coordination.ts'
import { maintainedOrganisations } from './queries-quality.ts'

export type DirectoryWork = {
  readonly county: string
  /** Coordinates the whole county; else sees, and speaks for the areas below. */
  readonly keeps: boolean
  readonly areas: readonly string[]
}

/** The counties whose directory the asker works on: none for whoever only keeps listings. */
export const listDirectoryWork = useCase({
  name: 'county-directory.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the counties whose directory one works on' },
  run: ({ tx }): Promise<readonly DirectoryWork[]> => queries.countiesKept(tx),
})

const county = z.string().max(10)

/** What waits for somebody today. Duplicates are looked for only on behalf of those who may merge them. */
export const readWaiting = useCase({
  name: 'county-directory.read-waiting',
  trace: 'refusals',
  input: z.object({ county, withDuplicates: z.boolean().default(false) }),
  needs: countyDirectoryAccess.read,
  id: ({ county: id }) => id,
  run: async (
    ctx,
    { county: of, withDuplicates },
  ): Promise<queries.Waiting & { readonly duplicates: number | null }> => ({
    ...(await queries.waitingIn(ctx.tx, of, helsinkiDate(ctx.now))),
    duplicates: withDuplicates ? (await duplicatesIn(ctx, of)).total : null,
  }),
})

const readMaintained = useCase({
  name: 'county-directory.read-maintained',
  trace: 'refusals',
  input: z.object({ county }),
  needs: countyDirectoryAccess.read,
  id: ({ county: id }) => id,
  run: ({ tx }, { county: of }): Promise<ReadonlySet<string>> => maintainedOrganisations(tx, of),
})

/**
 * The house of families of a county, an area or a municipality with what is missing in it. Only for those who work on the
 * county's directory: families are shown the nearest help instead.
 */
export async function readGaps(
  caller: Parameters<typeof readMaintained>[0],
  catalogue: Catalogue,
  place: {
    readonly county: string
    readonly area?: string | undefined
    readonly municipality?: string | undefined
  },
): Promise<Gaps> {
  const maintained = await readMaintained(caller, { county: place.county })
  const ofCounty = catalogue.county(place.county)
  const within = catalogue
    .municipalities()
    .filter(({ county: of }) => of === place.county)
    .filter(({ area_id }) => place.area === undefined || area_id === place.area)
    .filter(({ code }) => place.municipality === undefined || code === place.municipality)
  return findGaps({
    listings: catalogue
      .services()
      .filter((service) => service.county === place.county)
      .map((service) => ({ ...service, texts: [service.name, service.summary] })),
    municipalities: within.map(({ code }) => code),
    languages:
      ofCounty?.bilingual === true
        ? ['fi', 'sv']
        : (ofCounty?.languages ?? []).filter(isLanguage).slice(0, 1),
    maintained,
  })
}
