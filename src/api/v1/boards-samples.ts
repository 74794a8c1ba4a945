import type { AgreementInput, ContractInput } from '#capabilities/network/index.ts'
import type { BoardRowInput, TaskCellInput } from '#capabilities/development/index.ts'
import { idFrom } from '#platform/ids.ts'
import { areaId, organisationId, personId } from '#seed/demo/ids.ts'

const rowKey = 'example-board-row-0001'
const agreementKey = 'example-agreement-0001'
const contractKey = 'example-contract-0001'
const visitKey = 'example-visit-0001'
const person = personId('coordinator')
const contract = idFrom('contract', person, contractKey)

/** What the examples of boards, agreements and contracts make and name. */
export const boardSamples = {
  as: 'coordinator',
  county: '17',
  area: areaId('17', 'north'),
  // Nobody carries it in the demonstration.
  task: 'parenthood',
  taskVersion: 0,
  rowKey,
  agreementKey,
  contractKey,
  visitKey,
  row: idFrom('board-row', person, rowKey),
  agreement: idFrom('agreement', person, agreementKey),
  contract,
  visit: idFrom('contract-visit', `${person} ${contract}`, visitKey),
} as const

export const sampleRow = {
  kind: 'forms',
  name: { fi: 'Kotikäynnin muistio', sv: 'Minnesanteckning från hembesök' },
  what: { fi: 'Sama pohja kaikille alueille.', sv: 'Samma botten i alla områden.' },
  goalOn: '2026-09-01',
} satisfies BoardRowInput

export const sampleCell = {
  method: { fi: 'Turvallisuuden puheeksi otto', sv: 'Trygghet tas upp' },
  organisation: organisationId('17', 'county'),
  division: { fi: 'Jokainen kysyy, turvakoti neuvoo.', sv: 'Alla frågar, skyddshemmet ger råd.' },
} satisfies TaskCellInput

export const sampleAgreement = {
  kind: 'premises',
  name: { fi: 'Sali torstai-iltaisin', sv: 'Salen på torsdagskvällar' },
  parties: [{ organisation: organisationId('17', 'county') }, { name: 'Kyläyhdistys' }],
  validFrom: '2026-01-01',
  reviewOn: '2026-12-01',
} satisfies AgreementInput

export const sampleContract = {
  provider: { name: 'Esimerkki Oy' },
  name: { fi: 'Toimintaterapia', sv: 'Ergoterapi' },
  priceCents: 8_800,
  priceUnit: 'visit',
  customersPart: 'asked',
  customers: 'Vanhemmat lukivat vaatimukset.',
} satisfies ContractInput
