import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Who may do what with an unfinished listing. It belongs to the organisation once that is chosen, so a colleague can go
 * on with it; the county's coordinator sees it from then on, since it may be sent there.
 * @source R36, ADR-0019
 */
export const draftAccess = policy({
  resource: 'listing-draft',
  table: sql`directory.listing_draft d`,
  relations: {
    beginner: {
      words: 'began it and has not chosen an organisation yet',
      where: sql<boolean>`(d.created_by = ${me} and d.organisation_id is null)`,
    },
    maintainer: {
      words: 'keeps the listings of its organisation',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'maintainer'
        and l.scope_kind = 'organisation' and l.scope_id = d.organisation_id::text)`,
    },
    coordinator: {
      words: 'coordinator of the county',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
        and l.scope_kind = 'county' and l.scope_id = d.county)`,
    },
  },
  actions: {
    read: ['beginner', 'maintainer', 'coordinator'],
    write: ['beginner', 'maintainer', 'coordinator'],
    send: ['maintainer', 'coordinator'],
    publish: ['maintainer', 'coordinator'],
    giveBack: ['coordinator'],
    remove: ['beginner', 'maintainer', 'coordinator'],
  },
})
