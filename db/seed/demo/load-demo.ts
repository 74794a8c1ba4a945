import type { Tx } from '#platform/db/database.ts'
import { loadLeadingForums } from './leading/forums.ts'
import { loadAgreements } from './leading/agreements.ts'
import { loadBoards } from './leading/boards.ts'
import { loadAdvisers } from './load-advisers.ts'
import { loadAreas } from './load-areas.ts'
import { loadConversations } from './load-conversations.ts'
import { loadCoordination } from './load-coordination.ts'
import { loadDetails } from './load-details.ts'
import { loadForms } from './load-forms.ts'
import { loadGuidanceModel } from './load-guidance-model.ts'
import { loadHandling } from './load-handling.ts'
import { loadListings } from './load-listings.ts'
import { loadDoors, loadForums, loadOrganisations } from './load-organisations.ts'
import { loadOutreach } from './load-outreach.ts'
import { loadPeople } from './load-people.ts'
import { loadReceivers } from './load-receivers.ts'
import { loadTemplates } from './load-templates.ts'
import { loadTimes } from './load-times.ts'
import { loadOffers } from './load-offers.ts'
import { loadProgramme } from './programme/load-programme.ts'
import { loadRooms } from './programme/load-rooms.ts'
import { loadAreaNetworks } from './leading/areas.ts'
import { loadPlan } from './leading/plan.ts'
import { loadTrials } from './leading/trials.ts'
import { loadYear } from './leading/year.ts'
import { loadTelling } from './leading/telling.ts'

/**
 * Loads the demonstration: three counties with their areas, centres, organisations, people, doors and listings.
 * The reference must be there. Help requests are not among it; they come in through the same use cases as everybody's.
 * @param today the calendar day, YYYY-MM-DD, from which the listings' confirmation dates are counted back.
 */
export async function loadDemo(tx: Tx, today: string): Promise<void> {
  await loadAreas(tx)
  await loadOrganisations(tx)
  await loadForums(tx)
  await loadPeople(tx)
  await loadDoors(tx)
  await loadListings(tx, today)
  await loadCoordination(tx, today)
  await loadDetails(tx, today)
  await loadHandling(tx, today)
  await loadOutreach(tx, today)
  await loadForms(tx, today)
  await loadReceivers(tx, today)
  await loadGuidanceModel(tx, today)
  await loadConversations(tx)
  await loadTimes(tx, today)
  await loadOffers(tx, today)
  await loadProgramme(tx, today)
  await loadRooms(tx, today)
  await loadTemplates(tx, today)
  await loadAdvisers(tx)
  await loadLeadingForums(tx, today)
  await loadAreaNetworks(tx, today)
  await loadYear(tx, today)
  await loadPlan(tx, today)
  await loadTrials(tx, today)
  await loadBoards(tx, today)
  await loadAgreements(tx, today)
  await loadTelling(tx, today)
}
