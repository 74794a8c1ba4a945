import type { DemoArea, DemoCounty } from '../shape.ts'

/** The areas of a county, that of the one-click lead of an area first. */
export function areasLedFirst(county: DemoCounty): readonly DemoArea[] {
  const key = county.code === '17' ? 'area-lead' : `area-lead-${county.code}`
  const led = county.people.find((person) => person.key === key)?.area
  return county.areas.toSorted((a, b) => Number(b.key === led) - Number(a.key === led))
}
