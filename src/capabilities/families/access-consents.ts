import { type RawBuilder, sql } from 'kysely'
import { policy } from '#platform/access.ts'

const member = sql`platform.actor_member()`
const isMember = sql`platform.actor_kind() = 'member'`
/** A standing part in the family from a side, or from a unit. */
const fromSide = (
  row: string,
  organisation: RawBuilder<unknown>,
  register: RawBuilder<unknown>,
  unit: string,
): RawBuilder<boolean> =>
  sql<boolean>`(platform.actor_kind() = 'person'
    and families.my_side(${sql.ref(`${row}.family_id`)}, ${organisation}, ${register}, ${sql.ref(unit)}))`
const nobody = sql`null`

/**
 * Who sees a consent. The name of an organisation may tell of a shelter or of a parent's own care, so not even the rest of
 * the team does.
 * @source S-25, R10, Act 703/2023, ADR-0037
 */
export const consentAccess = policy({
  resource: 'family-consent',
  table: sql`families.consent c`,
  relations: {
    giver: { words: 'gave it', where: sql<boolean>`(${isMember} and c.giver_id = ${member})` },
    whose: { words: 'is the one it is about', where: sql<boolean>`(${isMember} and c.about_id = ${member})` },
    sides: {
      words:
        'has a standing part in the family from the receiving side, or from the unit that asked or was told',
      where: fromSide('c', sql`c.organisation_id`, sql`c.register`, 'c.noted_unit'),
    },
  },
  actions: { read: ['giver', 'whose', 'sides'], withdraw: ['giver', 'whose', 'sides'] },
})

/** Who sees that a consent was asked: the one who is asked, and the unit that asks. @source S-25, ADR-0037 */
export const consentAskAccess = policy({
  resource: 'family-consent-ask',
  table: sql`families.consent_ask q`,
  relations: {
    asked: {
      words: 'is the one who is asked',
      where: sql<boolean>`(${isMember} and q.giver_id = ${member})`,
    },
    askingUnit: {
      words: 'has a standing part in the family from the unit that asks',
      where: fromSide('q', nobody, nobody, 'q.unit_id'),
    },
  },
  actions: { read: ['asked', 'askingUnit'], answer: ['asked'], callOff: ['askingUnit'] },
})

/** Who sees a ban: whose it is, and those who must keep it. @source Act 703/2023, ADR-0037 */
export const banAccess = policy({
  resource: 'family-ban',
  table: sql`families.ban b`,
  relations: {
    setter: { words: 'set it', where: sql<boolean>`(${isMember} and b.set_by = ${member})` },
    whose: { words: 'is the one it is about', where: sql<boolean>`(${isMember} and b.about_id = ${member})` },
    told: {
      words: 'has a standing part in the family from the unit that was told, or from the controller it names',
      where: fromSide(
        'b',
        sql`case when b.scope = 'controller' then b.scope_id::uuid end`,
        nobody,
        'b.noted_unit',
      ),
    },
    holder: {
      words: 'may read an entry it is about',
      where: sql<boolean>`(platform.actor_kind() = 'person' and b.scope <> 'controller'
        and exists (select from families.entry e where e.family_id = b.family_id and e.about_id = b.about_id
          and families.worker_reads(e) and families.covers(b.scope, b.scope_id, e)))`,
    },
  },
  actions: { read: ['setter', 'whose', 'told', 'holder'], lift: ['setter', 'whose'] },
})

/** Who sees a recorded ground, and ends it. @source Act 703/2023, ADR-0037 */
export const groundAccess = policy({
  resource: 'family-ground',
  table: sql`families.ground g`,
  relations: {
    recorder: {
      words: 'has a standing part in the family from the unit that recorded it',
      where: fromSide('g', nobody, nobody, 'g.unit_id'),
    },
    receiver: {
      words: 'has a standing part in the family from the receiving side',
      where: fromSide('g', sql`g.organisation_id`, sql`g.register`, 'g.unit_id'),
    },
    family: {
      words:
        'one of the family whom it is about, or who stands by the child it is about, unless it is hidden with a ground',
      where: sql<boolean>`(${isMember} and (g.hidden_until is null or g.hidden_until < platform.today())
        and g.family_id = any ((select families.member_families())::uuid[])
        and case when g.about_id is null then not families.kept_away_in(${member}, g.family_id)
          else g.about_id = ${member} or (not families.is_adult_in(g.family_id, g.about_id)
            and families.stands_by(${member}, g.about_id)) end)`,
    },
  },
  actions: { read: ['recorder', 'receiver', 'family'], end: ['recorder'] },
})
