import type { Candidate } from '../imports/candidate.ts'
import { businessCodeOf, fitted, longest, Notes } from '../reading/words.ts'
import { sectorOf } from '../reading/sector.ts'
import type { Register, Service } from './model.ts'

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
