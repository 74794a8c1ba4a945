import { localities } from '../reference/localities.ts'
import { type Municipality, municipalities } from '../reference/municipalities.ts'
import type { DemoCounty, Place } from './shape.ts'

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))

export function municipalityOf(code: string): Municipality {
  const found = byCode.get(code)
  if (found === undefined) throw new Error(`There is no municipality ${code}`)
  return found
}

/** The place a key names: a municipality's code or a locality's key. */
export function placeOf(county: DemoCounty, key: string): Place {
  const genitive = county.inflections[key]?.genitive
  if (genitive === undefined) throw new Error(`The place ${key} of county ${county.code} has no genitive`)
  const locality = localities.find((each) => each.key === key)
  if (locality === undefined) {
    const { code, name } = municipalityOf(key)
    // "Pedersören kunta" is the official name; nobody says it in the name of a service.
    return {
      key,
      municipality: code,
      locality: null,
      name: { ...name, fi: name.fi.replace(' kunta', '') },
      genitive,
    }
  }
  const fi = locality.name.fi ?? locality.key
  const sv = locality.name.sv ?? fi
  const swedishMajority = municipalityOf(locality.municipality).languageStatus >= 2
  return {
    key,
    municipality: locality.municipality,
    locality: key,
    name: { fi, sv, en: swedishMajority ? sv : fi },
    genitive,
  }
}

/** The family-centre area a municipality belongs to. */
export function areaOf(county: DemoCounty, municipality: string): string {
  const area = county.areas.find((each) => each.municipalities.includes(municipality))
  if (area === undefined) throw new Error(`The municipality ${municipality} belongs to no area`)
  return area.key
}
