import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type AreaDecision,
  type MatrixArea,
  type MatrixListing,
  matrixOf,
  type MatrixRow,
  tally,
} from './matrix.ts'
import { cardOf } from './matrix-card.ts'

const areas: readonly MatrixArea[] = [
  { id: 'north', municipalities: ['598', '599'], hasCentre: true },
  { id: 'south', municipalities: ['545', '287'], hasCentre: true },
]
const types = [
  { key: 'family-counselling', variant: '', level: 'basic' },
  { key: 'child-psychiatry', variant: '', level: 'special' },
  { key: 'child-clinic', variant: '', level: 'basic' },
  { key: 'student-welfare', variant: 'community', level: 'basic' },
  { key: 'guidance', variant: '', level: 'basic' },
  { key: 'kela', variant: '', level: 'basic' },
] as const
const at = (
  municipality: string,
  kind = 'health-centre',
  closes = '16:00',
): MatrixListing['places'][number] => ({
  site: `site-${municipality}`,
  municipality,
  kind,
  hours: { '2': [{ opens: '09:00', closes }] },
})
const listing = (more: Partial<MatrixListing> = {}): MatrixListing => ({
  id: 'one',
  type: 'child-clinic',
  variant: '',
  level: 'basic',
  provider_sector: 'county',
  organisation: { fi: 'Hyvinvointialue' },
  modes: ['site'],
  free: true,
  phone_hours: null,
  municipalities: [],
  places: [],
  ...more,
})
const rowOf = (
  listings: readonly MatrixListing[],
  type = 'child-clinic',
  decisions: readonly AreaDecision[] = [],
): MatrixRow => {
  const row = matrixOf({ types, areas, listings, decisions }).find((each) => each.type === type)
  if (row === undefined) throw new Error('no row')
  return row
}
const presence = (listings: readonly MatrixListing[]): readonly string[] =>
  rowOf(listings).cells.map((cell) => cell.presence)

describe('the matrix of services and areas', () => {
  it('stands in the order of the house: floors, the stairwell, what has no room', () => {
    const rows = matrixOf({ types, areas, listings: [], decisions: [] })
    assert.deepEqual(
      rows.map(({ type, floor, room }) => [type, floor, room]),
      [
        ['child-clinic', 1, 'child-clinic'],
        ['student-welfare', 1, 'community-student-welfare'],
        ['family-counselling', 2, 'family-counselling'],
        ['child-psychiatry', 3, 'psychiatry'],
        ['guidance', null, 'guidance'],
        ['kela', null, null],
      ],
    )
  })

  it('tells its own rooms from coming in, both from neither', () => {
    assert.deepEqual(presence([]), ['none', 'none'])
    assert.deepEqual(presence([listing({ municipalities: ['598'], places: [at('598')] })]), ['fixed', 'none'])
    assert.deepEqual(presence([listing({ modes: ['outreach'] })]), ['outreach', 'outreach'])
    assert.deepEqual(presence([listing({ modes: ['site', 'home'], places: [at('545')] })]), [
      'outreach',
      'both',
    ])
    assert.deepEqual(presence([listing({ modes: ['mobile'], places: [at('598')] })]), [
      'outreach',
      'outreach',
    ])
    assert.deepEqual(presence([listing({ modes: ['digital', 'phone'] })]), ['none', 'none'])
    // It stands elsewhere and serves only there.
    assert.deepEqual(presence([listing({ municipalities: ['545'], places: [at('598')] })]), ['none', 'none'])
  })

  it('lets an area say itself how it is', () => {
    const decision: AreaDecision = {
      area_id: 'south',
      type: 'child-clinic',
      variant: '',
      presence: 'none',
      same_premises: null,
      planned_from: '2027-01-01',
      not_included_because: { fi: 'Tilat valmistuvat.' },
    }
    const [north, south] = rowOf([listing({ modes: ['outreach'] })], 'child-clinic', [decision]).cells
    assert.deepEqual([north?.presence, north?.isDecided], ['outreach', false])
    assert.deepEqual([south?.presence, south?.computed, south?.isDecided], ['none', 'outreach', true])
    assert.deepEqual(
      [south?.plannedFrom, south?.notIncludedBecause],
      ['2027-01-01', { fi: 'Tilat valmistuvat.' }],
    )
  })

  it('answers what the card asks of each service', () => {
    const evening = listing({
      id: 'evening',
      municipalities: ['598'],
      places: [at('598', 'family-centre', '18:30')],
    })
    const home = listing({ id: 'home', modes: ['home', 'remote'], free: false, municipalities: ['599'] })
    const [north, south] = rowOf([evening, home]).cells
    assert.deepEqual(north, {
      area: 'north',
      presence: 'both',
      computed: 'both',
      isDecided: false,
      samePremises: true,
      plannedFrom: null,
      notIncludedBecause: null,
      eveningOrWeekend: true,
      digital: true,
      homeBrought: true,
      free: 'some',
      listings: ['evening', 'home'],
      without: [],
    })
    assert.deepEqual([south?.free, south?.without, south?.samePremises], [null, ['545', '287'], null])
  })

  it('knows the five classes of availability', () => {
    const everywhere = areas.map(({ id, municipalities: [code = ''] }) =>
      listing({ id, municipalities: [code], places: [at(code)] }),
    )
    assert.deepEqual(rowOf(everywhere).classes, ['every-centre'])
    assert.deepEqual(rowOf(everywhere.slice(0, 1)).classes, ['some-centres'])
    assert.deepEqual(rowOf([listing({ modes: ['outreach'] })]).classes, ['centralised'])
    assert.deepEqual(rowOf([listing({ modes: ['site', 'outreach'], places: [at('598')] })]).classes, [
      'centralised',
    ])
    assert.deepEqual(rowOf([listing({ modes: ['digital'] })]).classes, ['digital'])
    assert.deepEqual(rowOf([listing({ modes: ['phone'] })]).classes, ['centralised'])
    const psychiatry = listing({
      type: 'child-psychiatry',
      level: 'special',
      modes: ['site', 'remote'],
      places: [at('598')],
    })
    assert.deepEqual(rowOf([psychiatry], 'child-psychiatry').classes, ['some-centres', 'digital', 'special'])
    assert.deepEqual(rowOf([]).classes, [])
  })

  it('counts the areas as the pilots’ survey counted its answers', () => {
    assert.deepEqual(tally(rowOf([listing({ modes: ['site', 'home'], places: [at('545')] })])), {
      fixed: 0,
      outreach: 1,
      both: 1,
      none: 0,
    })
  })
})

describe('the appendix of the family centre card', () => {
  const ngo = listing({
    id: 'ngo',
    type: 'ngo-activities',
    provider_sector: 'ngo',
    organisation: { fi: 'Perheet ry' },
    municipalities: ['598'],
    places: [at('598', 'meeting-place')],
  })
  const school = listing({
    id: 'school',
    type: 'school',
    provider_sector: 'municipality',
    municipalities: ['599'],
    places: [at('599', 'school')],
  })
  const clinic = listing({ id: 'clinic', municipalities: ['598'], places: [at('598', 'family-centre')] })
  const kela = listing({ id: 'kela', type: 'kela', provider_sector: 'kela', modes: ['phone'] })
  const all = [ngo, school, clinic, kela]
  const [north] = areas
  const lines =
    north === undefined ? [] : cardOf(north, matrixOf({ types, areas, listings: all, decisions: [] }), all)
  const line = (key: string): unknown => {
    const found = lines.find((each) => each.key === key)
    return found === undefined
      ? undefined
      : [found.commonPremises, found.network, found.meetingPlace, found.listings]
  }

  it('has twenty-five rows and finds a row for everything once', () => {
    assert.equal(lines.length, 25)
    assert.deepEqual(lines.flatMap(({ listings }) => listings).toSorted(), [
      'clinic',
      'kela',
      'ngo',
      'school',
    ])
  })

  it('ticks where it stands: the common premises, the network, a meeting place', () => {
    assert.deepEqual(line('child-clinic'), [true, false, false, ['clinic']])
    assert.deepEqual(line('school'), [false, true, false, ['school']])
    assert.deepEqual(line('ngo'), [false, false, true, ['ngo']])
    assert.deepEqual(line('other'), [false, true, false, ['kela']])
  })

  it('names those whom the card asks to be named', () => {
    assert.deepEqual(lines.find(({ key }) => key === 'ngo')?.names, [{ fi: 'Perheet ry' }])
    assert.deepEqual(lines.find(({ key }) => key === 'child-clinic')?.names, [])
  })
})
