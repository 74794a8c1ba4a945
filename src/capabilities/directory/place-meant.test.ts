import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placeMeant } from './place-meant.ts'
import type { LocalityRow, MunicipalityRow, PostcodeRow } from './queries.ts'

const vaasa: MunicipalityRow = {
  code: '905',
  county: '17',
  area_id: null,
  name: { fi: 'Vaasa', sv: 'Vasa', en: 'Vaasa' },
  language_status: 1,
  population: 67_000,
  lon: 21.6,
  lat: 63.1,
}
const vahakyro: LocalityRow = {
  key: 'vahakyro',
  municipality: '905',
  name: { fi: 'Vähäkyrö', sv: 'Lillkyro' },
  lon: 22.1,
  lat: 63.05,
}
const postcodes: readonly PostcodeRow[] = [{ code: '65100', municipality: '905' }]
const catalogue = {
  municipality: (code: string): MunicipalityRow | undefined => (code === '905' ? vaasa : undefined),
  municipalityNamed: (typed: string): MunicipalityRow | undefined =>
    ['vaasa', 'vasa', 'vähäkyrö', 'lillkyro'].includes(typed.toLowerCase()) ? vaasa : undefined,
  postcode: (code: string): PostcodeRow | undefined => postcodes.find((each) => each.code === code),
  localities: (): readonly LocalityRow[] => [vahakyro],
}
const point = (typed: string): readonly [number, number] | null => {
  const found = placeMeant(catalogue, typed)
  return found === null ? null : [found.point.lon, found.point.lat]
}

describe('the place somebody means', () => {
  it('is a municipality by code, by name in any language, or by postcode', () => {
    for (const typed of ['905', 'Vaasa', ' VASA ', '65100', '651 00']) {
      assert.deepEqual(point(typed), [21.6, 63.1], typed)
    }
  })

  it('is a locality with its own point', () => {
    assert.deepEqual(point('Vähäkyrö'), [22.1, 63.05])
    assert.deepEqual(point('lillkyro'), [22.1, 63.05])
  })

  it('is nothing where nobody knows it', () => {
    for (const typed of ['', '000', '99999', 'Hukkala', '905; drop table'])
      assert.equal(point(typed), null, typed)
  })
})
