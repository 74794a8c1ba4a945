import { idFrom } from '#platform/ids.ts'
import { areaId, organisationId, personId, unitId } from '#seed/demo/ids.ts'
import { networkId } from '#seed/demo/leading/areas-survey.ts'

const coordinator = personId('coordinator')

/** What the examples of areas, people and resources name and make. */
export const networkSamples = {
  area: areaId('17', 'middle'),
  otherArea: areaId('17', 'north'),
  organisation: organisationId('17', 'parish-vasa'),
  unit: unitId('17', 'guidance'),
  lender: unitId('17', 'family-social'),
  survey: networkId('survey', '17', 'first'),
  nurse: personId('consulting-nurse'),
  worker: personId('second-guide'),
  namedKey: 'example-named-worker-0001',
  named: idFrom('named-worker', coordinator, 'example-named-worker-0001'),
  requestKey: 'example-substitute-0001',
  request: idFrom('substitute', personId('unit-lead'), 'example-substitute-0001'),
  resourceKey: 'example-resource-0001',
  resource: idFrom('area-resource', coordinator, 'example-resource-0001'),
  effortKey: 'example-effort-0001',
  effort: idFrom('shared-effort', coordinator, 'example-effort-0001'),
  commitmentKey: 'example-commitment-0001',
  commitment: idFrom('room-commitment', coordinator, 'example-commitment-0001'),
} as const
