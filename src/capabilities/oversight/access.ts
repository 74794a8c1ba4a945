import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

/**
 * Who may see how the product runs: an administrator of a county that uses it. Nothing behind it holds what a family
 * wrote or left as its contact.
 * @source R141, Act 703/2023
 */
export const upkeepAccess = policy({
  resource: 'upkeep',
  table: sql`(select code as id from published.county) c`,
  relations: {
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`exists (select from published.role_now a where a.person_id = platform.actor_person()
        and a.role = 'admin' and a.scope_kind = 'county' and a.scope_id = c.id)`,
    },
  },
  actions: { read: ['admin'], verify: ['admin'], retry: ['admin'] },
})
