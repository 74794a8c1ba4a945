import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PresenceClass } from './domain/family.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`
const stands = sql`i.ended_at is null and i.since <= ${today} and (i.until is null or i.until >= ${today})`

/** An own part that stands on the own register comes to see the plan. */
export async function openPlan(tx: Tx, part: string): Promise<void> {
  await sql`update families.involvement i set sees = array_append(i.sees, 'plan')
    where i.id = ${part} and i.person_id = ${me} and i.basis = 'own-register' and not 'plan' = any (i.sees)`.execute(
    tx,
  )
}

export type LikePart = {
  readonly unit_id: string
  readonly class: PresenceClass
  readonly basis: 'consent' | 'ground' | 'own-register'
  readonly stands: boolean
  readonly closed: boolean
  readonly own_family: boolean
}

/** What stands of a part after whose pattern somebody comes along. The family must have been entered. */
export async function likeOf(tx: Tx, part: string): Promise<LikePart | undefined> {
  const { rows } = await sql<LikePart>`
    select i.unit_id, i.class, i.basis, (${stands}) as stands, f.closed_at is not null as closed,
      families.belongs_to_own(f.id, ${me}) as own_family
    from families.involvement i join families.family f on f.id = i.family_id where i.id = ${part}`.execute(tx)
  return rows[0]
}

/**
 * The asker comes to be with the family as a colleague was, from the same unit, on the same ground while that stands.
 * @returns the part’s id; that of the part which stands already, where one does.
 */
export async function insertLike(tx: Tx, id: string, like: string): Promise<string> {
  await sql`
    insert into families.involvement (id, family_id, about_id, person_id, unit_id, organisation_id, register, part, class, sees,
      sees_protected, basis, consent_id, ground_id, since, until, added_by, added_at, news_at)
    select ${id}::uuid, i.family_id, i.about_id, ${me}, i.unit_id, i.organisation_id, i.register, 'own-worker', i.class,
      (select array_agg(distinct v) from unnest(i.sees || array['who-is-with', 'contact', 'plan']) v), i.sees_protected,
      case when ${stands} then i.basis else 'own-register' end, case when ${stands} then i.consent_id end,
      case when ${stands} then i.ground_id end, ${today}, case when ${stands} then i.until end, ${me}, platform.now(), platform.now()
    from families.involvement i where i.id = ${like}
    on conflict (family_id, person_id, unit_id, class) where ended_at is null do nothing`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select mine.id from families.involvement mine join families.involvement i on i.id = ${like} and i.family_id = mine.family_id
      and i.unit_id = mine.unit_id and i.class = mine.class
    where mine.person_id = ${me} and mine.ended_at is null`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The part was written a moment ago')
  // What the unit had shown on purpose stays shown; own care is shown by the adult whose it is, anew.
  await sql`insert into families.involvement_shown (id, involvement_id, member_id, unit_id, shown_by_person, ground, shown_at)
    select gen_random_uuid(), ${row.id}::uuid, s.member_id, s.unit_id, ${me}, s.ground, platform.now() from families.involvement_shown s
    where s.involvement_id = ${like} and s.ended_at is null and s.shown_by_person is not null and ${row.id}::uuid <> ${like}::uuid
    on conflict do nothing`.execute(tx)
  await sql`update families.involvement i set sees = array_append(i.sees, 'plan')
    where i.id = ${row.id} and not 'plan' = any (i.sees)`.execute(tx)
  return row.id
}

/** A part answers for the whole; of those that did, the ones that answer for nothing else become own workers. */
export async function passTo(
  tx: Tx,
  part: string,
  keep: readonly string[],
): Promise<PresenceClass | undefined> {
  const { rows } = await sql<{ class: PresenceClass }>`
    update families.involvement i set part = 'responsible-worker' where i.id = ${part} and i.ended_at is null returning i.class`.execute(
    tx,
  )
  await sql`update families.involvement i set part = 'own-worker' from families.involvement mine
    where mine.id = ${part} and i.family_id = mine.family_id and i.id <> mine.id and i.part = 'responsible-worker'
      and i.class = mine.class and (mine.class = 'ordinary' or i.unit_id = mine.unit_id) and ${stands}
      and i.person_id not in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(keep)}::jsonb) v)`.execute(
    tx,
  )
  return rows[0]?.class
}
