import { sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, toldOf } from './access.ts'

/**
 * Who sees a time agreed with a family: those who work on the case, and of the family those it is with.
 * @source S-16, R24, ADR-0041
 */
export const caseTimeAccess = policy({
  resource: 'case-time',
  table: sql`casework.case_time t`,
  relations: {
    booker: {
      words: 'works on the case and has booked it',
      where: sql<boolean>`(coalesce(t.booked_by = platform.actor_person(), false) and ${mySeat(sql`t.case_id`)})`,
    },
    seat: { words: 'works on the case', where: mySeat(sql`t.case_id`) },
    with: {
      words: 'one of the family, with whom it was agreed',
      where: sql<boolean>`(platform.actor_member() = any (t.member_ids) and ${toldOf(sql`t.case_id`)})`,
    },
  },
  actions: { read: ['seat', 'with'], cancel: ['booker'], answer: ['with'] },
})
