import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * Ready texts for answers. Those of the county are its administrator's, those of a unit its lead's; whoever works there
 * may use them.
 * @source ADR-0028
 */
export const templateAccess = policy({
  resource: 'answer-template',
  table: sql`help_requests.answer_template t`,
  relations: {
    admin: {
      words: 'administrator of the county',
      where: sql<boolean>`(t.unit_id is null and exists (select from published.role_now l where l.person_id = ${me}
        and l.role = 'admin' and l.scope_kind = 'county' and l.scope_id = t.county))`,
    },
    unitLead: {
      words: 'lead of the unit',
      where: sql<boolean>`exists (select from published.role_now l where l.person_id = ${me} and l.role = 'unit-lead'
        and l.scope_kind = 'unit' and l.scope_id = t.unit_id::text)`,
    },
    colleague: {
      words: 'works in the unit',
      where: sql<boolean>`exists (select from published.unit_member m where m.person_id = ${me} and m.unit_id = t.unit_id)`,
    },
    worker: {
      words: 'works in the county, where the text is the county’s',
      where: sql<boolean>`(t.unit_id is null and exists (select from published.person p where p.id = ${me} and p.county = t.county))`,
    },
  },
  actions: {
    read: ['admin', 'unitLead', 'colleague', 'worker'],
    change: ['admin', 'unitLead'],
  },
})
