import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const isOfficerOf = (county: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from published.role_now o where o.person_id = ${me} and o.role = 'privacy-officer'
    and o.scope_kind = 'county' and o.scope_id = ${county})`

/**
 * Who may see who has read what, and set what families read of it: the county's data protection officer. Ids, counts and
 * names of workers; nothing of what is written about a family.
 * @source R111, S-13, ADR-0038
 */
export const accessLogAccess = policy({
  resource: 'access-log',
  table: sql`(select code as id from published.county) c`,
  relations: {
    officer: { words: 'data protection officer of the county', where: isOfficerOf(sql`c.id`) },
  },
  actions: { read: ['officer'], change: ['officer'], hold: ['officer'] },
})

/** Who may see unusual reading and say what came of it. @source S-53, ADR-0038 */
export const alertAccess = policy({
  resource: 'reading-alert',
  table: sql`oversight.alert x`,
  relations: {
    officer: { words: 'data protection officer of the county', where: isOfficerOf(sql`x.county`) },
    otherOfficer: {
      words: 'data protection officer of the county, when it is not about own reading',
      where: sql<boolean>`(x.person_id <> ${me} and ${isOfficerOf(sql`x.county`)})`,
    },
  },
  actions: { read: ['officer'], handle: ['otherOfficer'] },
})

/** Who may see and answer what somebody asks about own data. @source GDPR Art. 12–21, Act 703/2023 11 §, ADR-0038 */
export const dataRequestAccess = policy({
  resource: 'data-request',
  table: sql`oversight.data_request q`,
  relations: {
    own: {
      words: 'who has asked, for own data or for a child whose matters that one takes care of',
      where: sql<boolean>`coalesce(platform.actor_kind() = 'member' and q.member_id = platform.actor_member(), false)`,
    },
    officer: { words: 'data protection officer of the county', where: isOfficerOf(sql`q.county`) },
    handler: {
      words: 'the worker whom the officer has asked, until it is closed',
      where: sql<boolean>`coalesce(q.handler_id = ${me} and q.closed_at is null, false)`,
    },
  },
  actions: {
    read: ['own', 'officer', 'handler'],
    withdraw: ['own'],
    answer: ['officer'],
    note: ['handler'],
  },
})
