import { sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, toldOf } from './access.ts'

/** For how long whoever has said "we have it" still finds it on the list of what was received. */
export const receivedDays = 90

/**
 * Who sees a join: those of the case, and the receiver it is offered to, who sees the join alone and nothing else of the family.
 * @source R12, ADR-0043
 */
export const joinAccess = policy({
  resource: 'join',
  table: sql`casework.joint j`,
  relations: {
    seat: {
      words: 'works on the case',
      where: sql<boolean>`(platform.actor_kind() = 'person' and ${mySeat(sql`j.case_id`)})`,
    },
    opened: {
      words: 'has opened the family in an emergency, to read only',
      where: sql<boolean>`(platform.actor_kind() = 'person' and casework.opened(j.case_id))`,
    },
    told: {
      words: 'one of the family who is told of the case, and stands by the one it is about',
      where: sql<boolean>`(${toldOf(sql`j.case_id`)} and (j.about_id is null or j.about_id = platform.actor_member()
        or families.stands_by(platform.actor_member(), j.about_id)))`,
    },
    receiver: {
      words:
        'it is offered to them or to a unit where they work, or was acknowledged there lately, and the consent or ground on which it was handed on still stands',
      where: sql<boolean>`(platform.actor_kind() = 'person' and casework.join_stands(j) and (j.state = 'offered'
          or (j.state = 'acknowledged' and j.answered_at > platform.now() - make_interval(days => ${receivedDays})))
        and (coalesce(j.receiver_person = platform.actor_person(), false)
          or exists (select from published.unit_member w where w.person_id = platform.actor_person() and w.unit_id = j.receiver_unit)))`,
    },
  },
  actions: { read: ['seat', 'opened', 'told', 'receiver'], keep: ['seat'], answer: ['receiver'] },
})
