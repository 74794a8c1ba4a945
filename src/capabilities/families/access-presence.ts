import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`

/** A part of the asker's own in the same family that stands: not ended, not over, in a unit where the asker works now. */
const myPart = (family: RawBuilder<unknown>, more: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from families.involvement mine join published.unit_member w
    on w.person_id = mine.person_id and w.unit_id = mine.unit_id
    where mine.family_id = ${family} and mine.person_id = ${me} and mine.ended_at is null and mine.since <= ${today}
      and (mine.until is null or mine.until >= ${today}) ${more})`

const seesWho = sql`and 'who-is-with' = any (mine.sees)`

const opened = sql<boolean>`exists (select from families.break_glass b join published.unit_member w
    on w.person_id = b.person_id and w.unit_id = b.unit_id
  where b.family_id = i.family_id and b.person_id = ${me} and b.ended_at is null and b.opened_at <= platform.now()
    and b.until > platform.now())`

/** One of the family to whom presences may be told at all: nothing that would show where somebody protected is. */
const asMember = (more: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'member' and i.family_id = any ((select families.member_families())::uuid[])
    and not families.hidden_from_member(i.family_id, i.about_id) and ${more})`

const shown = (to: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from families.involvement_shown s where s.involvement_id = i.id and s.ended_at is null and ${to}
    and (i.class <> 'adult-care' or coalesce(s.shown_by_member = i.about_id, false)))`

/** Whoever is kept away from a child of the family is told nothing of what is with the family as a whole. */
const aboutMine = sql`((i.about_id is null and not families.kept_away_in(${member}, i.family_id)) or i.about_id = ${member}
  or families.stands_by(${member}, i.about_id))`

/**
 * Who is told that somebody is with a family. What a presence itself would tell (child welfare, a shelter, a parent's own care)
 * is told to nobody but its own unit, until it is shown on purpose: neither listed nor counted.
 * @source R10, S-09, ADR-0040
 */
export const presenceAccess = policy({
  resource: 'family-part',
  table: sql`families.involvement i`,
  relations: {
    own: { words: 'is the one whose part it is', where: sql<boolean>`coalesce(i.person_id = ${me}, false)` },
    standing: {
      words: 'is the one whose part it is, while it stands',
      where: sql<boolean>`(coalesce(i.person_id = ${me}, false) and ${myPart(sql`i.family_id`, sql`and mine.id = i.id`)})`,
    },
    teammate: {
      words:
        'has a standing part in the family’s matters that shows who is with it, and the part is an ordinary one',
      where: sql<boolean>`(i.class = 'ordinary' and ${myPart(sql`i.family_id`, seesWho)})`,
    },
    opened: {
      words: 'has opened the family in an emergency, and the part is an ordinary one',
      where: sql<boolean>`(i.class = 'ordinary' and ${opened})`,
    },
    sameUnit: {
      words:
        'has a standing part from the same unit, where the part tells of child welfare, a shelter or own care',
      where: sql<boolean>`(i.class <> 'ordinary' and ${myPart(sql`i.family_id`, sql`${seesWho} and mine.unit_id = i.unit_id`)})`,
    },
    shownToUnit: {
      words:
        'has a standing part from a unit to which it was shown on purpose; own care only by the adult whose it is',
      where: sql<boolean>`(i.class <> 'ordinary' and ${myPart(
        sql`i.family_id`,
        sql`${seesWho} and ${shown(sql`s.unit_id = mine.unit_id`)}`,
      )})`,
    },
    family: {
      words:
        'one of the family: the part is an ordinary one about the family, about them or a child they stand by',
      where: asMember(sql`i.class = 'ordinary' and ${aboutMine}`),
    },
    ownCare: {
      words: 'the adult whose own care it is',
      where: asMember(sql`i.class = 'adult-care' and coalesce(i.about_id = ${member}, false)`),
    },
    shownToMember: {
      words: 'one of the family to whom it was shown on purpose; own care only by the adult whose it is',
      where: asMember(sql`i.class <> 'ordinary' and ${shown(sql`s.member_id = ${member}`)}
        and (${aboutMine} or exists (select from families.belonging about where about.family_id = i.family_id
          and about.person_id = i.about_id and about.part = 'adult'))`),
    },
    keeper: {
      words: 'is responsible worker or own worker of the family, and sees the part',
      where: myPart(sql`i.family_id`, sql`${seesWho} and mine.part in ('responsible-worker', 'own-worker')`),
    },
  },
  actions: {
    read: ['own', 'teammate', 'opened', 'sameUnit', 'shownToUnit', 'family', 'ownCare', 'shownToMember'],
    /** Own phone and last contact. */
    note: ['standing'],
    /** What somebody sees, as what they are with the family, until when; never one's own. */
    keep: ['keeper'],
    end: ['standing', 'keeper'],
    /** Telling of child welfare or a shelter, with a ground: the unit whose part it is. */
    show: ['standing', 'sameUnit'],
    /** Telling of own care: the adult whose it is. */
    showOwn: ['ownCare'],
  },
})

const officer = sql`exists (select from published.role_now o where o.person_id = ${me} and o.role = 'privacy-officer'
  and o.scope_kind = 'county' and o.scope_id = b.county)`
const inUnit = sql`exists (select from published.unit_member w where w.person_id = ${me} and w.unit_id = b.unit_id)`
const told = sql`(b.hidden_until is null or b.hidden_until < ${today})`

/**
 * Who sees that a family was opened in an emergency, and who reviews it: never the one who opened it.
 * @source S-10, ADR-0040
 */
export const emergencyAccess = policy({
  resource: 'emergency-opening',
  table: sql`families.break_glass b`,
  relations: {
    opener: { words: 'opened it', where: sql<boolean>`coalesce(b.person_id = ${me}, false)` },
    colleague: {
      words: 'works in the same unit or leads it, and did not open it',
      where: sql<boolean>`(b.person_id is distinct from ${me} and ${inUnit})`,
    },
    officer: {
      words: 'the county’s privacy officer',
      where: sql<boolean>`(b.person_id is distinct from ${me} and ${officer})`,
    },
    lateOfficer: {
      words: 'the county’s privacy officer, when nobody of the unit has reviewed it in time',
      where: sql<boolean>`(b.person_id is distinct from ${me} and ${officer} and b.review_due_at <= platform.now())`,
    },
    responsible: {
      words: 'is the family’s responsible worker, unless a ground hides it',
      where: sql<boolean>`(${told} and ${myPart(sql`b.family_id`, sql`and mine.part = 'responsible-worker'`)})`,
    },
    family: {
      words: 'one of the family, unless a ground hides it',
      where: sql<boolean>`(platform.actor_kind() = 'member' and ${told}
        and b.family_id = any ((select families.member_families())::uuid[]) and families.told_to_member(b.family_id)
        and not families.kept_away_in(${member}, b.family_id))`,
    },
  },
  actions: {
    read: ['opener', 'colleague', 'officer', 'responsible', 'family'],
    end: ['opener'],
    review: ['colleague', 'lateOfficer'],
    /** The whole list of the county, with what was written for the review. */
    oversee: ['officer'],
  },
})
