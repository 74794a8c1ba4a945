import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`

/** A part in the family that stands: not ended, not over, in a unit where the one who asks works now. */
const myPart = (family: RawBuilder<unknown>, more: RawBuilder<unknown> = sql``): RawBuilder<boolean> =>
  sql<boolean>`exists (select from families.involvement mine join published.unit_member w
    on w.person_id = mine.person_id and w.unit_id = mine.unit_id
    where mine.family_id = ${family} and mine.person_id = ${me} and mine.ended_at is null and mine.since <= ${today}
      and (mine.until is null or mine.until >= ${today}) ${more})`

/** Opened in an emergency by the one who asks, and not over. */
const opened = (family: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from families.break_glass b join published.unit_member w
    on w.person_id = b.person_id and w.unit_id = b.unit_id
    where b.family_id = ${family} and b.person_id = ${me} and b.ended_at is null and b.opened_at <= platform.now()
      and b.until > platform.now())`

/** One of the family who asks stands by the child: a relation in time, nothing that keeps the two apart. */
const standsBy = (child: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`families.stands_by(${member}, ${child})`

const belongs = (family: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'member' and exists (select from families.belonging own
    where own.family_id = ${family} and own.person_id = ${member} and own.since <= ${today}
      and (own.until is null or own.until >= ${today})
      and (own.part = 'child' or ${family} = any ((select families.member_families())::uuid[])))
    and families.told_to_member(${family}))`

/**
 * Who may see a family at all. A worker only through a standing part in it; nobody by working in the same unit, by leading
 * it or by administering the system.
 * @source S-09, S-13, R57, ADR-0037
 */
export const familyAccess = policy({
  resource: 'family',
  table: sql`families.family f`,
  relations: {
    team: { words: 'has a standing part in the family’s matters', where: myPart(sql`f.id`) },
    opened: {
      words: 'has opened it in an emergency, with a reason, for four hours at most, to read only',
      where: opened(sql`f.id`),
    },
    member: {
      words: 'one of the family: a child itself, an adult who stands by one of its children',
      where: belongs(sql`f.id`),
    },
  },
  actions: {
    read: ['team', 'opened', 'member'],
    /** Homes, people, relations, blocks, entries, grounds: whatever the team keeps. */
    keep: ['team'],
    write: ['team', 'member'],
    consent: ['team', 'member'],
  },
})

const sameSide = sql`(mine.register = e.register and mine.register <> 'none' and mine.organisation_id = e.organisation_id)`
const shared = sql`not e.own_part and e.thread_of is null`

/**
 * Who may read an entry. Among workers the walls between controllers and registers stand, until a consent or a recorded
 * ground lets this entry through; among the family only those to whom it was opened.
 * @source S-16, S-20, S-24, S-25, R10, Act 703/2023, ADR-0037
 */
export const entryAccess = policy({
  resource: 'family-entry',
  table: sql`families.entry e`,
  relations: {
    author: {
      words: 'wrote it, and still has a part in the family’s matters from the same unit',
      where: sql<boolean>`(coalesce(e.author_person = ${me}, false) and ${myPart(sql`e.family_id`, sql`and mine.unit_id = e.unit_id`)})`,
    },
    sameRegister: {
      words:
        'works with the family in the same unit, or in the same register of the same controller; there what tells of child welfare only where the unit has shown itself, and threads, own parts, shelters and own care never',
      where: myPart(
        sql`e.family_id`,
        sql`and 'entries' = any (mine.sees) and (mine.unit_id = e.unit_id or (${sameSide} and ${shared}
          and (e.class = 'ordinary' or (e.class = 'child-welfare' and families.shown_to_unit(e, mine.unit_id)))))`,
      ),
    },
    letThrough: {
      words:
        'works with the family elsewhere, and a consent in force without a ban, or a recorded ground, lets it through',
      where: myPart(
        sql`e.family_id`,
        sql`and 'entries' = any (mine.sees) and e.class = 'ordinary' and ${shared}
          and families.may_cross(e, mine.organisation_id, mine.register)`,
      ),
    },
    opened: {
      words:
        'has opened the family in an emergency; never a child’s own thread or a parent’s own part or care',
      where: sql<boolean>`(${opened(sql`e.family_id`)} and ${shared} and e.class in ('ordinary', 'child-welfare'))`,
    },
    writer: {
      words: 'one of the family: wrote it, or it is the child’s own thread',
      where: sql<boolean>`coalesce(e.author_member = ${member} or e.thread_of = ${member}, false)`,
    },
    reader: {
      words:
        'one of the family to whom it was opened, a child’s thread and what is about an adult by nobody but that one: it is about them or the whole family, or the adult stands by the child, nothing keeps them apart and the child, who understands, has not forbidden it',
      where: sql<boolean>`(platform.actor_kind() = 'member' and not e.own_part
        and e.family_id = any ((select families.member_families())::uuid[])
        and exists (select from families.entry_reader o where o.entry_id = e.id and o.member_id = ${member} and o.closed_at is null
          and (case when e.thread_of is not null then o.opened_by_member is not distinct from e.thread_of
            when e.about_id = ${member} then true
            when e.class = 'adult-care' or (e.about_id is not null and families.is_adult_in(e.family_id, e.about_id))
              then o.opened_by_member is not distinct from e.about_id
            else true end))
        and (case when e.about_id is null then not families.kept_away_in(${member}, e.family_id)
          when e.about_id = ${member} then true
          when families.is_adult_in(e.family_id, e.about_id) then not families.kept_apart(e.about_id, ${member})
          else not e.child_forbids and ${standsBy(sql`e.about_id`)} end))`,
    },
    own: {
      words:
        'one of the family, and a professional wrote it about that adult, or it is that child’s own thread; nobody who is kept away',
      where: sql<boolean>`(platform.actor_kind() = 'member' and e.family_id = any ((select families.member_families())::uuid[])
        and (coalesce(e.thread_of = ${member}, false) or (coalesce(e.about_id = ${member}, false) and e.author_person is not null
          and families.is_adult_in(e.family_id, ${member}))))`,
    },
  },
  actions: {
    read: ['author', 'sameRegister', 'letThrough', 'opened', 'writer', 'reader'],
    /** Who of the family may read it is set by those whose register it is, and by those whose matter it is. */
    open: ['author', 'sameRegister', 'own'],
  },
})
