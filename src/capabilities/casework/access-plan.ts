import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, seesItem, toldOf } from './access.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const isPerson = sql`platform.actor_kind() = 'person'`
const isMember = sql`platform.actor_kind() = 'member'`

/** Somebody who works there is named to whoever is told of them, and else what they do is not there. @source ADR-0040 */
const tellsOf = (ofCase: RawBuilder<unknown>, worker: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${worker} is null or platform.actor_kind() = 'system' or ${worker} = ${me}
    or exists (select from casework.family_case whose join families.involvement i on i.family_id = whose.family_id
      where whose.id = ${ofCase} and i.person_id = ${worker} and families.sees_presence(i)))`

/**
 * Whether the asker sees a step: as other things of the case, but a step whose owner is not told is not there, and a task beside
 * the plan is, of the family, its owner's and its writer's alone.
 */
export const seesStep = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${seesItem(row)} and ${tellsOf(sql`${row}.case_id`, sql`${row}.owner_person`)}
    and (${row}.kind <> 'task' or not ${isMember} or coalesce(${row}.owner_member = ${member}, false)
      or coalesce(${row}.author_member = ${member}, false)))`

const withSeat = (row: RawBuilder<unknown>, more: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${isPerson} and ${mySeat(sql`${row}.case_id`)} and ${more})`
const keeps = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  withSeat(
    row,
    sql`(${row}.own_of is null or ${mySeat(sql`${row}.case_id`, sql`and mine.unit_id = ${row}.unit_id`)})`,
  )
const theirs = (row: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${toldOf(sql`${row}.case_id`)} and (coalesce(${row}.own_of = ${member}, false)
    or (${row}.own_of is null and coalesce(${row}.author_member = ${member}, false))))`

const seeing = (
  row: RawBuilder<unknown>,
  sees: RawBuilder<boolean>,
): Record<
  'seat' | 'opened' | 'told' | 'keeper' | 'theirs',
  { words: string; where: RawBuilder<boolean> }
> => ({
  seat: {
    words: 'works on the case, and it is common, opened to the team or written down by their own unit',
    where: withSeat(row, sees),
  },
  opened: {
    words: 'has opened the family in an emergency, and it is common',
    where: sql<boolean>`(${isPerson} and not ${mySeat(sql`${row}.case_id`)} and ${sees})`,
  },
  told: {
    words:
      'one of the family who is told of the case: it is common, their own, or shown to them by its owner',
    where: sql<boolean>`(${isMember} and ${sees})`,
  },
  keeper: {
    words: 'works on the case, and it is common or was written down by their own unit',
    where: sql<boolean>`(${keeps(row)} and ${sees})`,
  },
  theirs: {
    words: 'one of the family whose own part it is, or who wrote it',
    where: theirs(row),
  },
})

const goal = sql`g`
/**
 * Who sees a goal and who changes it. One parent's own part is never the other's.
 * @source S-20, Act 812/2000, ADR-0043
 */
export const goalAccess = policy({
  resource: 'case-goal',
  table: sql`casework.goal g`,
  relations: seeing(goal, seesItem(goal)),
  actions: {
    read: ['seat', 'opened', 'told'],
    change: ['keeper', 'theirs'],
    rate: ['seat', 'told'],
    /** To whom an own part is shown: said by whose it is. */
    show: ['theirs'],
  },
})

const step = sql`s`
export const stepAccess = policy({
  resource: 'case-step',
  table: sql`casework.step s`,
  relations: {
    ...seeing(step, seesStep(step)),
    owner: {
      words: 'is to do it, or stands by the child who is',
      where: sql<boolean>`(${seesStep(step)} and (coalesce(s.owner_person = ${me}, false)
        or (${isMember} and s.owner_member is not null and (s.owner_member = ${member}
          or families.stands_by(${member}, s.owner_member)))))`,
    },
  },
  actions: {
    read: ['seat', 'opened', 'told'],
    change: ['keeper', 'theirs'],
    tick: ['keeper', 'theirs', 'owner'],
    show: ['theirs'],
  },
})

/**
 * A plan as it was agreed: the common part for all who see the case; an own part for the one whose it is and those who work on
 * the case, since only what the team sees is agreed with it.
 */
export const planVersionAccess = policy({
  resource: 'plan-version',
  table: sql`casework.plan_version v`,
  relations: {
    seat: { words: 'works on the case', where: sql<boolean>`(${isPerson} and ${mySeat(sql`v.case_id`)})` },
    opened: {
      words: 'has opened the family in an emergency, and it is the common part',
      where: sql<boolean>`(${isPerson} and v.own_of is null and casework.opened(v.case_id))`,
    },
    told: {
      words: 'one of the family who is told of the case: the common part, or their own',
      where: sql<boolean>`(${toldOf(sql`v.case_id`)} and (v.own_of is null or v.own_of = ${member}))`,
    },
  },
  actions: { read: ['seat', 'opened', 'told'], sign: ['seat', 'told'] },
})
