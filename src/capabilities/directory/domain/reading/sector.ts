import type { ProviderSector } from '../vocabulary.ts'

/** The sector of an organisation by its name and by its type, in the spellings of every version. */
export function sectorOf(type: string, name: string): ProviderSector | null {
  if (/kansaneläkelaitos|folkpensionsanstalten|\bkela\b|\bfpa\b/i.test(name)) return 'kela'
  if (/seurakun|församling|\bparish/i.test(name)) return 'parish'
  if (/hyvinvointialue|hyvinvointikuntayht|välfärdsområde|wellbeing services/i.test(name)) return 'county'
  if (/^(kunta|municipality)$/i.test(type)) return 'municipality'
  if (/^(järjestöt?|organi[sz]ation)$/i.test(type)) return 'ngo'
  if (/^(yritys|yritykset|company)$/i.test(type)) return 'company'
  const isSocial = /sosiaali|terveys|\bsote\b|social|hälso|vård|health|care/i.test(name)
  if (/^(alueellinen|regional|region)/i.test(type) && isSocial) return 'county'
  // Ministries and agencies of the State have no place in the house of families.
  return null
}
