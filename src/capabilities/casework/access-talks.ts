import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, toldOf } from './access.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`

const sideOf = (thread: RawBuilder<unknown>, who: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from casework.thread_side side where side.thread_id = ${thread} and ${who})`

/** A thread in which nothing is sent yet is its opener’s alone. */
const begun = (row: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(coalesce(${row}.by_person = ${me}, false) or coalesce(${row}.by_member = ${member}, false)
    or exists (select from casework.message sent where sent.thread_id = ${row}.id and sent.undone_at is null
      and sent.sent_at <= platform.now()))`

const asWorker = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${mySeat(sql`${row}.case_id`, sql`and ${sideOf(sql`${row}.id`, sql`side.involvement_id = mine.id`)}`)}
    and ${begun(row)})`
const asMember = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${sideOf(sql`${row}.id`, sql`side.member_id = ${member}`)} and ${toldOf(sql`${row}.case_id`)} and ${begun(row)})`

/**
 * Who may read and write in a thread: those who were chosen for it, and nobody by working on the case, leading, or opening the
 * family in an emergency.
 * @source S-20, S-24, ADR-0044
 */
export const threadAccess = policy({
  resource: 'case-thread',
  table: sql`casework.thread t`,
  relations: {
    worker: {
      words: 'works on the case and was chosen for the thread, while that part stands',
      where: asWorker(sql`t`),
    },
    member: {
      words: 'one of the family who was chosen for the thread and is told of the case',
      where: asMember(sql`t`),
    },
  },
  actions: { read: ['worker', 'member'], write: ['worker', 'member'], add: ['worker', 'member'] },
})

const inThread = sql<boolean>`exists (select from casework.thread t where t.id = x.thread_id and ${threadAccess.read.allowed})`

/** Whether the reader is told of whoever wrote: who is hidden from them has written nothing there. */
const writerSeen = sql`(x.by_person is null or x.by_person = ${me} or exists (select from casework.thread_side w
  join families.involvement i on i.id = w.involvement_id
  where w.thread_id = x.thread_id and i.person_id = x.by_person
    and (families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person'))))`

/** A message is its writer’s alone until it is sent. */
export const messageAccess = policy({
  resource: 'case-message',
  table: sql`casework.message x`,
  relations: {
    writer: {
      words: 'wrote it, and still stands in the thread',
      where: sql<boolean>`((coalesce(x.by_person = ${me}, false) or coalesce(x.by_member = ${member}, false)) and ${inThread})`,
    },
    reader: {
      words: 'stands in the thread, the message is sent and not taken back, and its writer is told of',
      where: sql<boolean>`(x.undone_at is null and x.sent_at <= platform.now() and ${writerSeen} and ${inThread})`,
    },
  },
  actions: { read: ['writer', 'reader'], undo: ['writer'] },
})

/**
 * Who reads what the family says: feedback those who work on the case; a wish for another worker those who hear it, never those
 * who work on the case as such.
 * @source R58, ADR-0044
 */
export const voiceAccess = policy({
  resource: 'case-voice',
  table: sql`casework.voice v`,
  relations: {
    own: {
      words: 'one of the family who said it',
      where: sql<boolean>`coalesce(v.member_id = ${member}, false)`,
    },
    team: {
      words: 'works on the case, and it is feedback',
      where: sql<boolean>`(v.kind = 'feedback' and ${mySeat(sql`v.case_id`)})`,
    },
    hearer: {
      words:
        'leads the unit that leads the case without answering for it, and it is a wish for another worker; where there is nobody, who leads the area or the county',
      where: sql<boolean>`(v.kind = 'change-of-worker' and casework.hears(v.case_id))`,
    },
  },
  actions: { read: ['own', 'team', 'hearer'], answer: ['team', 'hearer'] },
})
