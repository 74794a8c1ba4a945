import { z } from 'zod'
import { listingChecks } from '#capabilities/directory/index.ts'
import type { PageArgs } from '#web/page.ts'
import type { Query } from '#web/paths.ts'

export type ListingsFilter = {
  readonly page: number
  readonly organisation?: string
  readonly state?: 'draft' | 'published' | 'hidden' | 'removed'
  readonly check?: (typeof listingChecks)[number]
  readonly q: string
}

const asked = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  organisation: z.uuid().optional().catch(undefined),
  state: z.enum(['draft', 'published', 'hidden', 'removed']).optional().catch(undefined),
  check: z.enum(listingChecks).optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
})

/** What the address asks for; what it does not know is passed over. */
export function readListingsFilter(query: PageArgs['query']): ListingsFilter {
  const { organisation, state, check, ...rest } = asked.parse({
    page: query['sivu'] ?? '1',
    organisation: query['kuka'],
    state: query['tila'],
    check: query['odottaa'],
    q: query['q'] ?? '',
  })
  return {
    ...rest,
    ...(organisation === undefined ? {} : { organisation }),
    ...(state === undefined ? {} : { state }),
    ...(check === undefined ? {} : { check }),
  }
}

export const listingsQuery = ({ page, organisation, state, check, q }: ListingsFilter): Query => ({
  q,
  kuka: organisation,
  tila: state,
  odottaa: check,
  sivu: page > 1 ? page : undefined,
})
