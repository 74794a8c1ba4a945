import type { Language, Text3 } from '#platform/text.ts'
import type { DemoPerson, DoorKey } from './shape.ts'
import { titles } from './titles.ts'

/** The titles of those who answer at a door and of who leads them. */
const atDoor: Readonly<Record<DoorKey, readonly [worker: Text3, lead: Text3]>> = {
  guidance: [titles.serviceAdviser, titles.guidanceLead],
  neuvola: [titles.publicHealthNurse, titles.clinicLead],
  school: [titles.curator, titles.schoolLead],
  'family-social': [titles.socialWorker, titles.socialLead],
  'family-law': [titles.childSupervisor, titles.familyLawLead],
  mind: [titles.psychiatricNurse, titles.mindLead],
  disability: [titles.disabilityWorker, titles.disabilityLead],
  ece: [titles.eceAdviser, titles.eceLead],
  community: [titles.associationWorker, titles.associationLead],
}

type Named = readonly [name: string, language: Language]

/** A door's worker and lead: both stand on its rota, neither among the one-click sign-ins. */
export const staffOf = (county: string, door: DoorKey, worker: Named, lead: Named): readonly DemoPerson[] => [
  { key: `${door}-worker-${county}`, name: worker[0], title: atDoor[door][0], language: worker[1], door },
  {
    key: `${door}-lead-${county}`,
    name: lead[0],
    title: atDoor[door][1],
    language: lead[1],
    door,
    leads: true,
  },
]
