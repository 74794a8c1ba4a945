import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`

/**
 * A seat in the case that stands, by a part in the family that sees the plan, from a unit where the asker works now. Its own rows
 * have names that no caller's row has: `ofCase` must mean the caller's.
 */
export const mySeat = (ofCase: RawBuilder<unknown>, more: RawBuilder<unknown> = sql``): RawBuilder<boolean> =>
  sql<boolean>`exists (select from casework.seat own_seat join families.involvement mine on mine.id = own_seat.involvement_id
    join published.unit_member own_unit on own_unit.person_id = mine.person_id and own_unit.unit_id = mine.unit_id
    where own_seat.case_id = ${ofCase} and mine.person_id = ${me} and mine.ended_at is null and mine.since <= ${today}
      and (mine.until is null or mine.until >= ${today}) and 'plan' = any (mine.sees) ${more})`

/** One of the family who is told of the case: whom it is about, or an adult who stands by that child. */
export const toldOf = (ofCase: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'member' and casework.told(${ofCase}))`

const opened = (ofCase: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'person' and casework.opened(${ofCase}))`

/**
 * Who may see a case. A worker only through a seat in it, which stands on a part in the family; one of the family when it is
 * about them or a child they stand by, and somebody who works on it is known to them. Nobody by leading or administering.
 * @source S-09, S-13, R57, ADR-0041
 */
export const caseAccess = policy({
  resource: 'case',
  table: sql`casework.family_case c`,
  relations: {
    seat: { words: 'works on the case, with a standing part in the family', where: mySeat(sql`c.id`) },
    opened: {
      words: 'has opened the family in an emergency, to read only; never an adult’s own case',
      where: opened(sql`c.id`),
    },
    told: {
      words: 'one of the family: it is about them, or about a child they stand by',
      where: toldOf(sql`c.id`),
    },
  },
  actions: {
    read: ['seat', 'opened', 'told'],
    /** Stages, people, limits, sections, steps, meetings: whatever the team keeps. */
    keep: ['seat'],
    /** Own words, goals, answers, messages, signatures. */
    write: ['seat', 'told'],
    speak: ['told'],
  },
})

/**
 * Whether the asker sees one thing in a case that may be somebody's own part; `row` is the alias of a section, goal or step.
 * For queries that list: beside this stands row-level security with the same rule in other words.
 * @source S-20, Act 812/2000, ADR-0043
 */
export const seesItem = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(case platform.actor_kind()
    when 'system' then true
    when 'person' then (${mySeat(sql`${row}.case_id`)} and (${row}.own_of is null or ${row}.team_sees
        or ${mySeat(sql`${row}.case_id`, sql`and mine.unit_id = ${row}.unit_id`)}))
      or (${row}.own_of is null and ${opened(sql`${row}.case_id`)})
    when 'member' then ${toldOf(sql`${row}.case_id`)}
      and (${row}.own_of is null or ${row}.own_of = ${member} or ${member} = any (${row}.shown_to))
    else false end)`
