import { sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`

/**
 * A case as the lead of its unit knows it: that it is there, at which stage and who answers. `casework.led()` gives the open cases
 * of the units one leads and nothing of a family. @source R57, S-13, ADR-0041
 */
export const leadAccess = policy({
  resource: 'case-in-unit',
  table: sql`casework.led() l`,
  relations: {
    lead: {
      words: 'lead of the unit that leads the case; sees its stage and who answers, nothing of the family',
      where: sql<boolean>`exists (select from published.unit_member m where m.person_id = ${me} and m.unit_id = l.unit_id and m.leads)`,
    },
  },
  actions: { read: ['lead'], name: ['lead'] },
})

/** What somebody was asked: to answer for a case. @source R57, ADR-0041 */
export const askedAccess = policy({
  resource: 'case-asked',
  table: sql`casework.responsible r`,
  relations: {
    asked: {
      words: 'who was asked to answer for the case, and works in that unit, until it is answered',
      where: sql<boolean>`coalesce(r.person_id = ${me} and r.taken_at is null and r.declined_at is null and r.ended_at is null
        and exists (select from published.unit_member m where m.person_id = ${me} and m.unit_id = r.unit_id), false)`,
    },
  },
  actions: { read: ['asked'], answer: ['asked'] },
})

/** The county’s rules about cases: who may change them. `id` is a county’s. @source R57, ADR-0041 */
export const caseSettingAccess = policy({
  resource: 'case-settings',
  table: sql`(select code as id from published.county) k`,
  relations: {
    worker: {
      words: 'works in the county',
      where: sql<boolean>`exists (select from published.person p where p.id = ${me} and p.active and p.county = k.id)`,
    },
    keeper: {
      words: 'administrator, coordinator or leader of the county',
      where: sql<boolean>`exists (select from published.role_now n where n.person_id = ${me} and n.scope_kind = 'county'
        and n.scope_id = k.id and n.role in ('admin', 'coordinator', 'county-leader'))`,
    },
  },
  actions: { read: ['worker'], change: ['keeper'] },
})
