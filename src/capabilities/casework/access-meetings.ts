import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, toldOf } from './access.ts'

const member = sql`platform.actor_member()`

const asked = (meeting: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from casework.participant p
    where p.meeting_id = ${meeting} and p.member_id = ${member} and p.removed_at is null)`

const opened = (ofCase: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'person' and casework.opened(${ofCase}))`

/**
 * Who may see a network meeting: the team of the case, and of the family those who are asked to it. A parent who is not asked
 * to the other parent’s meeting does not learn of it.
 * @source S-20, R105, ADR-0044
 */
export const meetingAccess = policy({
  resource: 'meeting',
  table: sql`casework.meeting m`,
  relations: {
    seat: { words: 'works on the case, with a standing part in the family', where: mySeat(sql`m.case_id`) },
    opened: {
      words: 'has opened the family in an emergency, to read only; never an adult’s own case',
      where: opened(sql`m.case_id`),
    },
    asked: {
      words: 'one of the family who is told of the case and is asked to this meeting',
      where: sql<boolean>`(${toldOf(sql`m.case_id`)} and ${asked(sql`m.id`)})`,
    },
  },
  actions: {
    read: ['seat', 'opened', 'asked'],
    /** Calling people together, the minutes, what is agreed. */
    keep: ['seat'],
    /** An answer of one's own, and points for the agenda. */
    takePart: ['seat', 'asked'],
  },
})

const ofPoint = sql`(select m.case_id from casework.meeting m where m.id = a.meeting_id)`

/** A point of the agenda and what is written down under it: the meeting’s. */
export const pointAccess = policy({
  resource: 'agenda-point',
  table: sql`casework.agenda_point a`,
  relations: {
    seat: { words: 'works on the case, with a standing part in the family', where: mySeat(ofPoint) },
    opened: { words: 'has opened the family in an emergency, to read only', where: opened(ofPoint) },
    asked: {
      words: 'one of the family who is asked to the meeting',
      where: sql<boolean>`(${toldOf(ofPoint)} and ${asked(sql`a.meeting_id`)})`,
    },
    own: {
      words: 'one of the family who is asked to the meeting and has proposed the point',
      where: sql<boolean>`(coalesce(a.by_member = ${member}, false) and ${toldOf(ofPoint)} and ${asked(sql`a.meeting_id`)})`,
    },
  },
  actions: {
    read: ['seat', 'opened', 'asked'],
    /** Its words and its place among the others; taking it off. */
    change: ['seat', 'own'],
    minute: ['seat'],
  },
})
