import type { Candidate } from '../imports/candidate.ts'
import { businessCodeOf, fitted, longest, Notes } from '../reading/words.ts'
import type { ProviderSector } from '../vocabulary.ts'
import type { Register, Service } from './model.ts'

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

/** Who answers for a service: the responsible organisation that the source names, else the one of its channels. */
export function organisationOf(service: Service, register: Register): Candidate['organisation'] {
  const fromChannels = service.connections.flatMap(({ channel }) => {
    const id = register.channels.get(channel)?.organisation ?? ''
    return id === '' ? [] : [{ id, name: '' }]
  })
  const fromOrganisations = (register.providers.get(service.id) ?? []).map((id) => ({ id, name: '' }))
  const all = [...service.organisations, ...fromOrganisations, ...fromChannels].filter(
    ({ id, name }) => id !== '' || name !== '',
  )
  const best = all.find(({ id, name }) => name !== '' || register.organisations.has(id)) ?? all[0]
  if (best === undefined) return { externalId: null, name: {}, businessCode: null, sector: null }
  const known = register.organisations.get(best.id)
  const names = known === undefined || Object.keys(known.names).length === 0 ? { fi: best.name } : known.names
  const name = fitted(names, 'organisation', longest.line, new Notes())
  return {
    externalId: best.id === '' ? null : best.id,
    name,
    businessCode: businessCodeOf(known?.businessCode ?? ''),
    sector: sectorOf(known?.type ?? '', Object.values(name).join('\n')),
  }
}
