import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const atCounty = (role: string): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = ${sql.lit(role)}
    and r.scope_kind = 'county' and r.scope_id = l.county)`

/**
 * Who links what is planned, tried and followed to what it leads to: those who answer for the thing or lead where it is. Everybody
 * who works in the county sees what leads to what; a metric belongs to all counties, and nobody changes it.
 * @source R162, R182, ADR-0054
 */
export const linkableAccess = policy({
  resource: 'linked-thing',
  table: sql`(select x.kind || ':' || x.key as id, x.* from published.linkable x) l`,
  relations: {
    owner: { words: 'answers for it', where: sql<boolean>`l.owner_id = ${me}` },
    areaLead: {
      words: 'lead of its area',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'area-lead'
        and r.scope_kind = 'area' and r.scope_id = l.area_id::text)`,
    },
    coordinator: { words: 'coordinator of its county', where: atCounty('coordinator') },
    countyLeader: { words: 'leader of its county', where: atCounty('county-leader') },
    colleague: {
      words: 'works in its county, or reads the names of metrics',
      where: sql<boolean>`exists (select from published.person colleague where colleague.id = ${me} and colleague.active
        and (l.county is null or colleague.county = l.county))`,
    },
  },
  actions: {
    read: ['owner', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    link: ['owner', 'areaLead', 'coordinator', 'countyLeader'],
  },
})
