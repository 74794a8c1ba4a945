import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { presenceAccess } from './access-presence.ts'
import type { PresenceClass, TeamPart, TeamView } from './domain/family.ts'
import type { AdditionFacts, OwnPart, PartBasis, ShowGround } from './domain/team.ts'

const me = sql`platform.actor_person()`
const today = sql`platform.today()`

/** An array as one parameter: the same on both databases. */
const textArray = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`

const stands = sql`i.ended_at is null and i.since <= ${today} and (i.until is null or i.until >= ${today})`

export type PresenceRow = {
  readonly id: string
  readonly family_id: string
  readonly person_id: string
  readonly name: string
  readonly title: Localized
  readonly unit_id: string
  readonly unit: Localized | null
  readonly organisation: Localized
  readonly part: TeamPart
  readonly class: PresenceClass
  readonly about_id: string | null
  readonly basis: PartBasis
  readonly phone_sealed: Uint8Array | null
  readonly last_contact_on: string | null
  readonly since: string
  readonly until: string | null
  readonly sees: readonly TeamView[]
  readonly sees_protected: boolean
  readonly own: boolean
  readonly may_note: boolean
  readonly may_keep: boolean
  readonly may_end: boolean
  readonly may_show: boolean
  readonly may_show_own: boolean
  readonly shown: readonly {
    readonly id: string
    readonly member: string | null
    readonly unitId: string | null
    readonly unit: Localized | null
    readonly ground: ShowGround | null
  }[]
}

/** Who is with these families now, as far as the one who asks is told. A worker who has left the unit is with nobody. */
export async function presences(tx: Tx, families: readonly string[]): Promise<readonly PresenceRow[]> {
  const hidden = sql`(platform.actor_kind() = 'person' and i.person_id <> ${me} and families.place_hidden(i.family_id, i.about_id))`
  const { rows } = await sql<PresenceRow>`
    select i.id, i.family_id, i.person_id, p.name, p.title, i.unit_id, case when not ${hidden} then u.name end as unit,
      u.organisation, i.part, i.class, i.about_id, i.basis, case when not ${hidden} then i.phone_sealed end as phone_sealed,
      i.last_contact_on, i.since, i.until, i.sees, i.sees_protected, coalesce(i.person_id = ${me}, false) as own,
      ${presenceAccess.note.allowed} as may_note,
      ${presenceAccess.keep.allowed} and i.person_id <> ${me} as may_keep,
      ${presenceAccess.end.allowed} as may_end,
      ${presenceAccess.show.allowed} and i.class in ('child-welfare', 'shelter') as may_show,
      ${presenceAccess.showOwn.allowed} as may_show_own,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'member', s.member_id, 'unitId', s.unit_id,
          'unit', su.name, 'ground', s.ground) order by s.shown_at, s.id)
        from families.involvement_shown s left join published.unit su on su.id = s.unit_id
        where s.involvement_id = i.id and s.ended_at is null and (${presenceAccess.showOwn.allowed}
          or (${presenceAccess.show.allowed} and i.class in ('child-welfare', 'shelter')))), '[]') as shown
    from families.involvement i
    join published.unit_member w on w.person_id = i.person_id and w.unit_id = i.unit_id
    join published.person p on p.id = i.person_id
    join published.unit u on u.id = i.unit_id
    where i.family_id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(families)}::jsonb) v) and ${stands} and ${presenceAccess.read.allowed}
    order by i.family_id, case i.part when 'responsible-worker' then 1 when 'own-worker' then 2 when 'team-member' then 3 else 4 end,
      p.name, i.id`.execute(tx)
  return rows
}

/** The families of one of a family who asks. */
export async function ownFamilies(
  tx: Tx,
): Promise<readonly { readonly id: string; readonly county: string }[]> {
  const { rows } = await sql<{ id: string; county: string }>`
    select f.id, f.county from families.family f
    where platform.actor_kind() = 'member' and f.id = any ((select families.member_families())::uuid[])
    order by f.opened_at, f.id`.execute(tx)
  return rows
}

export async function countyOf(tx: Tx, family: string): Promise<string> {
  const { rows } = await sql<{
    county: string
  }>`select county from families.family where id = ${family}`.execute(tx)
  return rows[0]?.county ?? ''
}

/** The asker's own standing parts in a family. */
const myParts = (family: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select jsonb_agg(jsonb_build_object('unit_id', i.unit_id, 'organisation_id', i.organisation_id,
      'register', i.register, 'part', i.part, 'sees', i.sees, 'sees_protected', i.sees_protected))
    from families.involvement i join published.unit_member w on w.person_id = i.person_id and w.unit_id = i.unit_id
    where i.family_id = ${family} and i.person_id = ${me} and ${stands}), '[]')`

export async function partsOfMine(tx: Tx, family: string): Promise<readonly OwnPart[]> {
  const { rows } = await sql<{ mine: OwnPart[] }>`select ${myParts(sql`${family}::uuid`)} as mine`.execute(tx)
  return rows[0]?.mine ?? []
}

/** Says which family this transaction is about, once access was asked for: a row may then be put out of its maker's sight. */
export async function enterFamily(tx: Tx, family: string): Promise<void> {
  await sql`select set_config('app.family', ${family}, true)`.execute(tx)
}

export async function additionFacts(
  tx: Tx,
  asked: {
    family: string
    person: string
    unit: string
    about: string | null
    consent: string | null
    ground: string | null
  },
): Promise<AdditionFacts> {
  const { rows } = await sql<AdditionFacts>`
    select f.county, ${today}::text as today, ${myParts(sql`f.id`)} as mine,
      (select jsonb_build_object('organisation_id', u.organisation_id, 'register', u.register, 'county', u.county,
        'sector', u.sector) from published.unit u where u.id = ${asked.unit}) as unit,
      exists (select from published.unit_member m where m.person_id = ${asked.person} and m.unit_id = ${asked.unit}) as works_there,
      families.belongs_to_own(f.id, ${asked.person}) as own_family,
      (select b.part from families.belonging b where b.family_id = f.id and b.person_id = ${asked.about}::uuid
        and b.since <= ${today} and (b.until is null or b.until >= ${today})) as about_part,
      (select jsonb_build_object('organisation_id', c.organisation_id, 'register', c.register, 'purpose', c.purpose, 'about_id', c.about_id,
          'giver_id', c.giver_id, 'until', c.until) from families.consent c
        where c.id = ${asked.consent}::uuid and c.family_id = f.id and c.withdrawn_at is null and c.until >= ${today}) as consent,
      (select jsonb_build_object('organisation_id', g.organisation_id, 'register', g.register, 'about_id', g.about_id, 'until', g.until)
        from families.ground g where g.id = ${asked.ground}::uuid and g.family_id = f.id and g.ended_at is null
          and g.until >= ${today}) as ground
    from families.family f where f.id = ${asked.family}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The family was there when access was asked for')
  return row
}

export type NewPart = {
  readonly id: string
  readonly family: string
  readonly person: string
  readonly unit: string
  readonly about: string | null
  readonly part: TeamPart
  readonly class: PresenceClass
  readonly sees: readonly TeamView[]
  readonly seesProtected: boolean
  readonly basis: PartBasis
  readonly consent: string | null
  readonly ground: string | null
  readonly phoneSealed: Uint8Array | null
  readonly until: string | null
}

/**
 * Adds a part; `added` is false where one of this person, unit and class stands already. A part that tells something moves
 * nobody's list: the news would tell of it.
 */
export async function insertPart(
  tx: Tx,
  part: NewPart,
): Promise<{ readonly added: boolean; readonly visible: boolean }> {
  const { rows } = await sql<{ added: boolean; visible: boolean }>`
    with made as (
      insert into families.involvement (id, family_id, about_id, person_id, unit_id, organisation_id, register, part, class, sees,
        sees_protected, basis, consent_id, ground_id, phone_sealed, since, until, added_by, added_at, news_at)
      select ${part.id}, ${part.family}, ${part.about}::uuid, ${part.person}, u.id, u.organisation_id, u.register, ${part.part},
        ${part.class}, ${textArray(part.sees)}, ${part.seesProtected}, ${part.basis}, ${part.consent}::uuid, ${part.ground}::uuid,
        ${part.phoneSealed}::bytea, ${today}, ${part.until}::date, ${me}, platform.now(), platform.now()
      from published.unit u where u.id = ${part.unit}
      on conflict (family_id, person_id, unit_id, class) where ended_at is null do nothing
      returning id)
    select exists (select from made) as added,
      exists (select from families.involvement i where i.family_id = ${part.family} and i.person_id = ${part.person}
        and i.unit_id = ${part.unit} and i.class = ${part.class} and i.ended_at is null and ${presenceAccess.read.allowed}) as visible`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('A select without a table gives one row')
  return row
}

/** The ordinary part that answers for the whole so far becomes an own worker's; those that are hidden stay as they are. */
export async function passResponsibility(tx: Tx, family: string, to: string): Promise<void> {
  await sql`update families.involvement i set part = 'own-worker'
    where i.family_id = ${family} and i.id <> ${to} and i.class = 'ordinary' and i.part = 'responsible-worker' and ${stands}`.execute(
    tx,
  )
}

/** Those of the team who see who is with the family have news, where all of them may know. */
export async function noteTeamNews(tx: Tx, family: string): Promise<void> {
  await sql`select families.note_news(${family}, 'who-is-with', false)`.execute(tx)
}

export type LockedPart = {
  readonly id: string
  readonly family_id: string
  readonly county: string
  readonly person_id: string
  readonly unit_id: string
  readonly about_id: string | null
  readonly part: TeamPart
  readonly class: PresenceClass
  readonly ended_at: Date | null
  /** Until when the consent or the ground on which it stands is in force. */
  readonly stands_until: string | null
  readonly today: string
}

/** The part, locked, and from here on the transaction may take it out of its maker's sight. */
export async function lockPart(tx: Tx, id: string): Promise<LockedPart | undefined> {
  const { rows } = await sql<LockedPart>`
    select i.id, i.family_id, f.county, i.person_id, i.unit_id, i.about_id, i.part, i.class, i.ended_at, ${today}::text as today,
      coalesce((select c.until from families.consent c where c.id = i.consent_id),
        (select g.until from families.ground g where g.id = i.ground_id))::text as stands_until,
      set_config('app.family', i.family_id::text, true)
    from families.involvement i join families.family f on f.id = i.family_id
    where i.id = ${id} for update of i`.execute(tx)
  return rows[0]
}

/** How many others who stand in the family the one who asks is told of. */
export async function othersSeen(tx: Tx, family: string, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from families.involvement i
    where i.family_id = ${family} and i.id <> ${id} and ${stands} and ${presenceAccess.read.allowed}`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

export async function updatePart(
  tx: Tx,
  id: string,
  set: {
    readonly part?: TeamPart | undefined
    readonly sees?: readonly TeamView[] | undefined
    readonly until?: string | null | undefined
    readonly phoneSealed?: Uint8Array | null | undefined
    readonly lastContactOn?: string | undefined
  },
): Promise<void> {
  const changes = [
    ...(set.part === undefined ? [] : [sql`part = ${set.part}`]),
    ...(set.sees === undefined ? [] : [sql`sees = ${textArray(set.sees)}`]),
    ...(set.until === undefined ? [] : [sql`until = ${set.until}::date`]),
    ...(set.phoneSealed === undefined ? [] : [sql`phone_sealed = ${set.phoneSealed}::bytea`]),
    // An earlier day typed later does not take back a newer contact.
    ...(set.lastContactOn === undefined
      ? []
      : [sql`last_contact_on = greatest(last_contact_on, ${set.lastContactOn}::date)`]),
  ]
  if (changes.length === 0) return
  await sql`update families.involvement set ${sql.join(changes)} where id = ${id}`.execute(tx)
}

/** Ends a part; with the last one the family is closed. */
export async function finishPart(tx: Tx, id: string, family: string): Promise<void> {
  await sql`update families.involvement set ended_at = platform.now(), ended_by = ${me} where id = ${id}`.execute(
    tx,
  )
  await sql`update families.involvement_shown set ended_at = platform.now() where involvement_id = ${id} and ended_at is null`.execute(
    tx,
  )
  await sql`select families.close_if_left(${family})`.execute(tx)
}

/** Whether somebody belongs to the family, and whether a unit is of its county. */
export async function mayBeShownTo(
  tx: Tx,
  family: string,
  to: { readonly member: string | null; readonly unit: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select case when ${to.member}::uuid is not null
      then exists (select from families.belonging b where b.family_id = ${family} and b.person_id = ${to.member}::uuid
        and b.since <= ${today} and (b.until is null or b.until >= ${today}))
      else exists (select from published.unit u join families.family f on f.county = u.county
        where u.id = ${to.unit}::uuid and f.id = ${family}) end as fits`.execute(tx)
  return rows[0]?.fits === true
}

export async function insertShown(
  tx: Tx,
  shown: {
    readonly id: string
    readonly part: string
    readonly member: string | null
    readonly unit: string | null
    readonly ground: ShowGround | null
  },
): Promise<void> {
  await sql`insert into families.involvement_shown (id, involvement_id, member_id, unit_id, shown_by_member, shown_by_person, ground,
      shown_at)
    values (${shown.id}, ${shown.part}, ${shown.member}::uuid, ${shown.unit}::uuid, platform.actor_member(), ${me}, ${shown.ground},
      platform.now()) on conflict do nothing`.execute(tx)
}

/** Ends telling of a part; nothing happens where it was not told. */
export async function endShown(
  tx: Tx,
  part: string,
  to: { readonly member: string | null; readonly unit: string | null },
): Promise<void> {
  await sql`update families.involvement_shown set ended_at = platform.now()
    where involvement_id = ${part} and ended_at is null
      and (member_id = ${to.member}::uuid or unit_id = ${to.unit}::uuid)`.execute(tx)
}
