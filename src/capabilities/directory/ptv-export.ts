import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { toPtv } from './domain/ptv/export.ts'
import { ptvGround } from './queries-ptv.ts'

/**
 * The published listings that the asker keeps, in the shape of the service register's open interface, version 11.
 * Contacts that only professionals see are not in it.
 * @source ADR-0024
 */
export const exportPtv = useCase({
  name: 'listing.export-ptv',
  input: z.object({ county: z.string().regex(/^\d{2}$/) }),
  needs: { signedInBecause: 'takes out the published listings that one may edit' },
  run: async ({ tx, about }, { county }) => {
    about({ county })
    const { listings, types, country } = await ptvGround(tx, county)
    return toPtv(listings, types, country)
  },
})
