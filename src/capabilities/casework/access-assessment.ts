import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'
import { mySeat, toldOf } from './access.ts'

const member = sql`platform.actor_member()`

const opened = (ofCase: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'person' and casework.opened(${ofCase}))`

/**
 * Who sees a limit that runs in a case. Of the family, a limit about one child is told to those who stand by that child.
 * @source SHL 36 §, LSL 26 §, ADR-0042
 */
export const limitAccess = policy({
  resource: 'limit',
  table: sql`casework.clock k`,
  relations: {
    seat: { words: 'works on the case, with a standing part in the family', where: mySeat(sql`k.case_id`) },
    opened: { words: 'has opened the family in an emergency, to read only', where: opened(sql`k.case_id`) },
    told: {
      words: 'one of the family who is told of the case, and stands by the child it is about',
      where: sql<boolean>`(${toldOf(sql`k.case_id`)} and (k.about_id is null or k.about_id = ${member}
        or families.stands_by(${member}, k.about_id)))`,
    },
  },
  actions: {
    read: ['seat', 'opened', 'told'],
    /** Done, not needed after all, or put right. */
    keep: ['seat'],
  },
})

/** What a hidden presence has written is not there for those to whom the presence is not told. */
const authorSeen = sql`(s.kind = 'summary' or s.author_person is null
  or casework.author_seen(s.case_id, s.author_person, s.unit_id))`
const ownUnit = mySeat(sql`s.case_id`, sql`and mine.unit_id = s.unit_id`)

/**
 * Who reads and who changes a section of the initial survey or the assessment. Own words of one of the family are apart: theirs,
 * those they are shown to, and the team only where their owner lets it; whatever a professional has written reaches the family
 * when it is told.
 * @source S-20, R95, R106, ADR-0042
 */
export const sectionAccess = policy({
  resource: 'section',
  table: sql`casework.section s`,
  relations: {
    seat: {
      words: 'works on the case, and it is nobody’s own part, or its owner lets the team see it',
      where: sql<boolean>`(${mySeat(sql`s.case_id`)} and (s.own_of is null or s.team_sees) and ${authorSeen})`,
    },
    sameUnit: {
      words: 'works on the case from the unit that wrote it down',
      where: sql<boolean>`(s.unit_id is not null and ${ownUnit})`,
    },
    jointly: {
      words: 'works on the case, and it is the shared summary',
      where: sql<boolean>`(s.kind = 'summary' and ${mySeat(sql`s.case_id`)})`,
    },
    opened: {
      words: 'has opened the family in an emergency, and it is nobody’s own part',
      where: sql<boolean>`(s.own_of is null and ${opened(sql`s.case_id`)} and ${authorSeen})`,
    },
    told: {
      words:
        'one of the family who is told of the case and of the one who wrote it, when it has been told and is nobody’s own part',
      where: sql<boolean>`(s.told and s.own_of is null and ${toldOf(sql`s.case_id`)} and ${authorSeen})`,
    },
    whose: {
      words: 'one of the family whose own words it is',
      where: sql<boolean>`(s.own_of = ${member} and (s.told or s.author_member = ${member})
        and ${toldOf(sql`s.case_id`)} and ${authorSeen})`,
    },
    author: {
      words: 'one of the family who wrote it',
      where: sql<boolean>`(s.author_member = ${member} and ${toldOf(sql`s.case_id`)})`,
    },
    shown: {
      words: 'one of the family to whom the owner has shown it',
      where: sql<boolean>`(s.told and ${member} = any (s.shown_to) and ${toldOf(sql`s.case_id`)} and ${authorSeen})`,
    },
  },
  actions: {
    read: ['seat', 'sameUnit', 'jointly', 'opened', 'told', 'whose', 'author', 'shown'],
    change: ['sameUnit', 'jointly', 'whose', 'author'],
    /** Whether the family reads it already. */
    tell: ['sameUnit', 'jointly'],
    /** Who else sees one’s own words. */
    open: ['whose'],
  },
})
