import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who may do what with a listing. Its provider's maintainers keep it; the county's coordinator and the leads of the areas
 * it serves see to it that somebody does; every professional may read what is published, and propose.
 * @source R36, ADR-0019
 */
export const listingAccess = policy({
  resource: 'listing',
  table: sql`directory.service s`,
  relations: {
    maintainer: {
      words: 'keeps the listings of the organisation',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'maintainer'
        and l.scope_kind = 'organisation' and l.scope_id = s.organisation_id::text)`,
    },
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = s.county)`,
    },
    areaLead: {
      words: 'lead of an area that it serves',
      where: sql<boolean>`exists (select from published.role_now l join directory.area a on a.id::text = l.scope_id
        where l.person_id = ${me} and l.role = 'area-lead' and l.scope_kind = 'area' and a.county = s.county
          and (not exists (select from directory.service_municipality m where m.service_id = s.id)
            or exists (select from directory.service_municipality m join directory.municipality k on k.code = m.municipality
              where m.service_id = s.id and k.area_id = a.id)))`,
    },
    professional: {
      words: 'any professional, once it is published',
      where: sql<boolean>`(platform.actor_kind() = 'person' and s.state = 'published')`,
    },
  },
  actions: {
    read: ['maintainer', 'coordinator', 'areaLead', 'professional'],
    edit: ['maintainer', 'coordinator'],
    publish: ['maintainer', 'coordinator'],
    restore: ['maintainer', 'coordinator'],
    hide: ['maintainer', 'coordinator'],
    confirm: ['maintainer', 'coordinator', 'areaLead'],
    confirmByPhone: ['coordinator'],
    decideCorrection: ['maintainer', 'coordinator'],
    propose: ['maintainer', 'coordinator', 'areaLead', 'professional'],
    translate: ['maintainer', 'coordinator'],
    merge: ['coordinator'],
  },
})

/** Who keeps a provider: its listings, its maintainers, its new services. */
export const providerAccess = policy({
  resource: 'provider',
  table: sql`published.organisation o`,
  relations: {
    maintainer: {
      words: 'keeps the listings of the organisation',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'maintainer'
        and l.scope_kind = 'organisation' and l.scope_id = o.id::text)`,
    },
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = o.county)`,
    },
  },
  actions: {
    read: ['maintainer', 'coordinator'],
    addListing: ['maintainer', 'coordinator'],
    invite: ['maintainer', 'coordinator'],
    endMaintainer: ['maintainer', 'coordinator'],
    confirm: ['maintainer', 'coordinator'],
    confirmByPhone: ['coordinator'],
    change: ['maintainer', 'coordinator'],
  },
})

/** The county's own directory as a whole: for its coordinator; an area's part for that area's lead. `id` is an area's. */
export const areaAccess = policy({
  resource: 'area',
  table: sql`directory.area a`,
  relations: {
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = a.county)`,
    },
    areaLead: {
      words: 'lead of the area',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'area-lead'
        and l.scope_kind = 'area' and l.scope_id = a.id::text)`,
    },
    leader: {
      words: 'leader of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'county-leader'
        and l.scope_kind = 'county' and l.scope_id = a.county)`,
    },
  },
  actions: {
    read: ['coordinator', 'areaLead', 'leader'],
    changeMatrix: ['coordinator', 'areaLead'],
    changeSettings: ['coordinator', 'areaLead'],
  },
})
