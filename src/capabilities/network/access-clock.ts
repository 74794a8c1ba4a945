import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who keeps what stands in a county's year: its coordinator and its leaders all of it, the lead of an area what is of that area.
 * Whoever sees to an entry says when it is and that it was done. Everybody who works in the county's network reads it, so that
 * nobody plans on top of another.
 * @source R174, ADR-0052
 */
export const clockEntryAccess = policy({
  resource: 'clock-entry',
  table: sql`network.clock_entry e`,
  relations: {
    owner: { words: 'sees to it', where: sql<boolean>`coalesce(e.owner_id = ${me}, false)` },
    areaLead: {
      words: 'lead of its area',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'area-lead'
        and r.scope_kind = 'area' and r.scope_id = e.area_id::text)`,
    },
    coordinator: {
      words: 'coordinator of its county',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'coordinator'
        and r.scope_kind = 'county' and r.scope_id = e.county)`,
    },
    countyLeader: {
      words: 'leads its county',
      where: sql<boolean>`exists (select from published.role_now r where r.person_id = ${me} and r.role = 'county-leader'
        and r.scope_kind = 'county' and r.scope_id = e.county)`,
    },
    colleague: {
      words: 'works with families in its county',
      where: sql<boolean>`exists (select from published.person colleague where colleague.id = ${me}
        and colleague.county = e.county and colleague.active)`,
    },
  },
  actions: {
    read: ['owner', 'areaLead', 'coordinator', 'countyLeader', 'colleague'],
    keep: ['areaLead', 'coordinator', 'countyLeader'],
    /** Says which day was agreed on, that it was done, and what came out of it. */
    mark: ['owner', 'areaLead', 'coordinator', 'countyLeader'],
  },
})
