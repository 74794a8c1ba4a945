import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Imports of a whole county are the coordinator's; a provider's own table is its maintainers', and the coordinator sees it too.
 * @source ADR-0022
 */
export const importAccess = policy({
  resource: 'import',
  table: sql`directory.import_run i`,
  relations: {
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = i.county)`,
    },
    maintainer: {
      words: 'keeps the listings of the organisation whose table it is',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'maintainer'
        and l.scope_kind = 'organisation' and l.scope_id = i.organisation_id::text)`,
    },
  },
  actions: {
    read: ['coordinator', 'maintainer'],
    change: ['coordinator', 'maintainer'],
    apply: ['coordinator', 'maintainer'],
    undo: ['coordinator', 'maintainer'],
  },
})
