import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { listingAccess } from './access.ts'
import type { ProfessionalContact } from './domain/listing.ts'
import { readListing } from './queries-listings.ts'
import { settingsOf } from './queries-settings.ts'

/**
 * How professionals reach a service and what they may expect there. Workers' names stand in it only where the county has
 * decided that they are shown. Null when the listing says nothing of it.
 * @source R21, R37
 */
export const readProfessionalContact = useCase({
  name: 'listing.professional-contact',
  input: z.object({ id: z.uuid() }),
  needs: listingAccess.read,
  id: ({ id }) => id,
  // A telephone number of an office is nobody's data; only a refusal is worth a trace.
  trace: 'refusals',
  run: async ({ tx }, { id }): Promise<ProfessionalContact | null> => {
    const listing = await readListing(tx, id)
    const contact = listing?.content.professional ?? null
    if (listing === undefined || contact === null) return null
    const { workerNames } = await settingsOf(tx, listing.county)
    return workerNames === 'never' ? { ...contact, names: [] } : contact
  },
})
