import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * The work on a county's directory as a whole. Leads of its areas and its leaders see what is missing; its coordinator
 * keeps the words, merges and settles. Whoever only keeps listings of a provider finds nothing here. `id` is a county's.
 * @source R36, R134–R141
 */
export const countyDirectoryAccess = policy({
  resource: 'county-directory',
  table: sql`(select code as id from directory.county) c`,
  relations: {
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = c.id)`,
    },
    areaLead: {
      words: 'lead of one of its areas',
      where: sql<boolean>`exists (select from published.role_now l join directory.area a on a.id::text = l.scope_id
        where l.person_id = ${me} and l.role = 'area-lead' and l.scope_kind = 'area' and a.county = c.id)`,
    },
    leader: {
      words: 'leader of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'county-leader'
        and l.scope_kind = 'county' and l.scope_id = c.id)`,
    },
  },
  actions: {
    read: ['coordinator', 'areaLead', 'leader'],
    keep: ['coordinator'],
    changeSettings: ['coordinator'],
  },
})
