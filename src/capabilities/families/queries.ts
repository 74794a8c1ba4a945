import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import { familyAccess } from './access.ts'
import type {
  FamilyPart,
  LivingShare,
  PresenceClass,
  RelationKind,
  RelationSource,
  ServiceTask,
  TeamView,
} from './domain/family.ts'

// --- Beginning --------------------------------------------------------------------------------------------

/** By which relation somebody stands before a family; the first of these that holds is the one that is written down. */
export const familyRelations = ['member', 'team', 'opened'] as const
export type FamilyBy = (typeof familyRelations)[number]

export type FamilyRow = {
  readonly id: string
  readonly county: string
  readonly service_task: ServiceTask
  readonly opened_at: Date
  readonly closed_at: Date | null
  readonly by: FamilyBy | null
}

const { relations } = familyAccess.read.policy
const holds = (name: FamilyBy): ReturnType<typeof sql> => sql`${relations[name]?.where ?? sql`false`}`

/** The family and the relation by which the one who asks sees it. */
export async function familyById(tx: Tx, id: string): Promise<FamilyRow | undefined> {
  const { rows } = await sql<FamilyRow>`
    select f.id, f.county, families.task_told(f.id, f.service_task) as service_task, f.opened_at, f.closed_at,
      case when ${holds('member')} then 'member' when ${holds('team')} then 'team' when ${holds('opened')} then 'opened' end as by
    from families.family f where f.id = ${id}`.execute(tx)
  return rows[0]
}

/** Marks the family whose access was demanded: rows may now leave the maker's own sight. Never where something is read. */
export async function standBefore(tx: Tx, family: string): Promise<void> {
  await sql`select set_config('app.family', ${family}, true)`.execute(tx)
}

/** Whether the worker who asks is somebody of this family, as far as the employer has told who they are. */
export async function isOwnFamily(tx: Tx, family: string): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`
    select coalesce(families.belongs_to_own(${family}::uuid, platform.actor_person()), false) as own`.execute(
    tx,
  )
  return rows[0]?.own === true
}

/** The family has changed, and its team sees it on their lists: those who may see this kind of thing. */
export async function noteChange(
  tx: Tx,
  family: string,
  now: Date,
  what: TeamView = 'who-is-with',
  guarded = false,
): Promise<void> {
  await sql`
    with changed as (update families.family set changed_at = ${now}, version = version + 1 where id = ${family})
    select families.note_news(${family}::uuid, ${what}, ${guarded})`.execute(tx)
}

// --- Opening ----------------------------------------------------------------------------------------------

export type OwnUnit = {
  readonly id: string
  readonly organisation_id: string
  readonly county: string
  readonly register: 'social' | 'health' | 'student-welfare' | 'education' | 'none'
  readonly sector: string
}

/** Units in which the asker works now. */
export async function ownUnits(tx: Tx): Promise<readonly OwnUnit[]> {
  const { rows } = await sql<OwnUnit>`
    select u.id, u.organisation_id, u.county, u.register, u.sector from published.unit_member m
    join published.unit u on u.id = m.unit_id where m.person_id = platform.actor_person()
    order by m.leads, u.id`.execute(tx)
  return rows
}

export async function insertFamily(
  tx: Tx,
  family: { id: string; county: string; serviceTask: ServiceTask; openedBy: string; now: Date },
): Promise<void> {
  await sql`
    insert into families.family (id, county, service_task, opened_at, opened_by, changed_at)
    values (${family.id}, ${family.county}, ${family.serviceTask}, ${family.now}, ${family.openedBy}, ${family.now})`.execute(
    tx,
  )
}

export async function insertOpener(
  tx: Tx,
  part: {
    id: string
    family: string
    about: string | null
    person: string
    unit: OwnUnit
    class: PresenceClass
    seesProtected: boolean
    since: PlainDate
    now: Date
  },
): Promise<void> {
  await sql`
    insert into families.involvement (id, family_id, about_id, person_id, unit_id, organisation_id, register, part, class, sees,
      sees_protected, basis, since, added_by, added_at, news_at)
    values (${part.id}, ${part.family}, ${part.about}, ${part.person}, ${part.unit.id}, ${part.unit.organisation_id},
      ${part.unit.register}, 'responsible-worker', ${part.class}, '{who-is-with,contact,homes,entries,plan}', ${part.seesProtected},
      'own-register', ${part.since}, ${part.person}, ${part.now}, ${part.now})`.execute(tx)
}

/** Families with somebody of this identity code that the asker may see already. */
export async function ownFamiliesOf(tx: Tx, identityHash: Uint8Array): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select f.id from families.person p join families.belonging b on b.person_id = p.id join families.family f on f.id = b.family_id
    where p.identity_hash = ${identityHash} and ${familyAccess.read.allowed} order by f.changed_at desc limit 20`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Ends the parts of the asker's own unit; the family is closed when no part is left. */
export async function endOwnUnit(tx: Tx, family: string, now: Date): Promise<void> {
  await sql`
    update families.involvement set ended_at = ${now}, ended_by = platform.actor_person()
    where family_id = ${family} and ended_at is null and unit_id = any (families.my_units())`.execute(tx)
  await sql`select families.close_if_left(${family}::uuid)`.execute(tx)
}

// --- People -----------------------------------------------------------------------------------------------

export type NewPerson = {
  readonly id: string
  readonly county: string
  readonly nameSealed: Uint8Array
  readonly identitySealed: Uint8Array | null
  readonly identityHash: Uint8Array | null
  readonly bornOn: string | null
  readonly language: Language
  readonly phoneSealed: Uint8Array | null
  readonly emailSealed: Uint8Array | null
  readonly now: Date
}

/** A new person, or the one that the county knows by this identity code already, as it stands there. */
export async function insertPerson(tx: Tx, person: NewPerson): Promise<{ id: string; known: boolean }> {
  await sql`
    insert into families.person (id, county, name_sealed, identity_sealed, identity_hash, born_on, language, phone_sealed,
      email_sealed, created_at, changed_at)
    values (${person.id}, ${person.county}, ${person.nameSealed}, ${person.identitySealed}, ${person.identityHash},
      ${person.bornOn}, ${person.language}, ${person.phoneSealed}, ${person.emailSealed}, ${person.now}, ${person.now})
    on conflict do nothing`.execute(tx)
  if (person.identityHash === null) return { id: person.id, known: false }
  const { rows } = await sql<{ id: string }>`
    select families.person_of_identity(${person.county}, ${person.identityHash}) as id`.execute(tx)
  const id = rows[0]?.id ?? person.id
  return { id, known: id !== person.id }
}

export async function insertBelonging(
  tx: Tx,
  belonging: { family: string; person: string; part: FamilyPart; since: PlainDate; contactOpen: boolean },
): Promise<void> {
  await sql`
    insert into families.belonging (family_id, person_id, part, since, contact_open)
    values (${belonging.family}, ${belonging.person}, ${belonging.part}, ${belonging.since}, ${belonging.contactOpen})`.execute(
    tx,
  )
}

export type BelongingRow = {
  readonly part: FamilyPart
  readonly since: PlainDate
  readonly until: PlainDate | null
  readonly version: number
  readonly protected_until: PlainDate | null
  readonly contact_open: boolean
  readonly identity_known: boolean
}

/** Somebody of the family, locked for a change. */
export async function belongingOf(tx: Tx, family: string, person: string): Promise<BelongingRow | undefined> {
  const { rows } = await sql<BelongingRow>`
    select b.part, b.since, b.until, p.version, p.protected_until, b.contact_open, p.identity_hash is not null as identity_known
    from families.belonging b join families.person p on p.id = b.person_id
    where b.family_id = ${family} and b.person_id = ${person} for update of p`.execute(tx)
  return rows[0]
}

/** Belongs again, after having left. */
export async function reopenBelonging(tx: Tx, family: string, person: string): Promise<void> {
  await sql`update families.belonging set until = null where family_id = ${family} and person_id = ${person}`.execute(
    tx,
  )
}

/** Leaves the family: on a day before today, or, where it was a slip of the same day, as if never added. */
export async function endBelonging(tx: Tx, family: string, person: string, last: PlainDate): Promise<void> {
  await sql`
    with living as (
      delete from families.living l using families.home h where h.id = l.home_id and h.family_id = ${family} and l.person_id = ${person}),
    never as (
      delete from families.belonging where family_id = ${family} and person_id = ${person} and since > ${last}::date)
    update families.belonging set until = ${last}::date where family_id = ${family} and person_id = ${person} and since <= ${last}::date`.execute(
    tx,
  )
}

export type PersonChange = {
  readonly nameSealed?: Uint8Array
  readonly bornOn?: string | null
  readonly language?: Language
  readonly contact?: { readonly phoneSealed: Uint8Array | null; readonly emailSealed: Uint8Array | null }
  readonly identity?: { readonly sealed: Uint8Array; readonly hash: Uint8Array; readonly bornOn: string }
}

export async function updatePerson(
  tx: Tx,
  family: string,
  person: string,
  change: PersonChange,
  now: Date,
): Promise<void> {
  const sets = [sql`changed_at = ${now}`, sql`version = version + 1`]
  if (change.nameSealed !== undefined) sets.push(sql`name_sealed = ${change.nameSealed}`)
  if (change.bornOn !== undefined) sets.push(sql`born_on = ${change.bornOn}`)
  if (change.language !== undefined) sets.push(sql`language = ${change.language}`)
  if (change.identity !== undefined)
    sets.push(
      sql`identity_sealed = ${change.identity.sealed}, identity_hash = ${change.identity.hash}, born_on = ${change.identity.bornOn}`,
    )
  if (change.contact !== undefined)
    sets.push(sql`phone_sealed = ${change.contact.phoneSealed}, email_sealed = ${change.contact.emailSealed}`)
  await sql`update families.person set ${sql.join(sets)} where id = ${person}`.execute(tx)
  if (change.contact !== undefined)
    await sql`update families.belonging set contact_open = true where family_id = ${family} and person_id = ${person}`.execute(
      tx,
    )
}

/** Somebody else of the county has this identity code. */
export async function identityTaken(
  tx: Tx,
  county: string,
  hash: Uint8Array,
  person: string,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select coalesce(families.person_of_identity(${county}, ${hash}) <> ${person}::uuid, false) as taken`.execute(
    tx,
  )
  return rows[0]?.taken === true
}

// --- Relations --------------------------------------------------------------------------------------------

export type NewRelation = {
  readonly id: string
  readonly child: string
  readonly adult: string
  readonly kind: RelationKind
  readonly livesApart: boolean
  readonly source: RelationSource
  readonly validFrom: string
  readonly validTo: string | null
  readonly notedBy: string | null
  readonly now: Date
}

/** @returns false where the same relation from the same day stands already. */
export async function insertRelation(tx: Tx, relation: NewRelation): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into families.relation (id, child_id, adult_id, kind, lives_apart, source, valid_from, valid_to, noted_by, noted_at)
      select ${relation.id}::uuid, ${relation.child}::uuid, ${relation.adult}::uuid, ${relation.kind}, ${relation.livesApart}::boolean,
        ${relation.source}, ${relation.validFrom}::date, ${relation.validTo}::date, ${relation.notedBy}::uuid, ${relation.now}::timestamptz
      where not exists (select from families.relation r where r.child_id = ${relation.child} and r.adult_id = ${relation.adult}
        and r.kind = ${relation.kind} and (r.valid_to is null or r.valid_to >= ${relation.validFrom}::date))
      returning id)
    select id from made`.execute(tx)
  return rows.length > 0
}

/** Which of these belong to the family now, and as what. */
export async function partsOf(
  tx: Tx,
  family: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, FamilyPart>> {
  const { rows } = await sql<{ person_id: string; part: FamilyPart }>`
    select person_id, part from families.belonging where family_id = ${family} and (until is null or until >= platform.today())
      and person_id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) v)`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.person_id, row.part]))
}

export type RelationRow = {
  readonly id: string
  readonly child_id: string
  readonly adult_id: string
  readonly kind: RelationKind
  readonly lives_apart: boolean
  readonly source: RelationSource
  readonly valid_from: PlainDate
  readonly valid_to: PlainDate | null
}

/** A relation of one of the family's children, locked. */
export async function relationOf(tx: Tx, family: string, id: string): Promise<RelationRow | undefined> {
  const { rows } = await sql<RelationRow>`
    select r.id, r.child_id, r.adult_id, r.kind, r.lives_apart, r.source, r.valid_from, r.valid_to from families.relation r
    where r.id = ${id} and exists (select from families.belonging b where b.family_id = ${family} and b.person_id = r.child_id)
    for update of r`.execute(tx)
  return rows[0]
}

export async function updateRelation(
  tx: Tx,
  id: string,
  set: { livesApart?: boolean; validTo?: string | null; source?: RelationSource },
): Promise<void> {
  const sets = [
    ...(set.livesApart === undefined ? [] : [sql`lives_apart = ${set.livesApart}`]),
    ...(set.validTo === undefined ? [] : [sql`valid_to = ${set.validTo}`]),
    ...(set.source === undefined ? [] : [sql`source = ${set.source}`]),
  ]
  if (sets.length > 0) await sql`update families.relation set ${sql.join(sets)} where id = ${id}`.execute(tx)
}

/** A relation noted today by mistake is as if never noted. */
export async function deleteRelation(tx: Tx, id: string): Promise<void> {
  await sql`delete from families.relation where id = ${id}`.execute(tx)
}

/** Guardianships that the population register has told of, in force. */
export async function registeredGuardians(tx: Tx, child: string): Promise<readonly RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select id, child_id, adult_id, kind, lives_apart, source, valid_from, valid_to from families.relation
    where child_id = ${child} and kind = 'guardian' and source = 'population-register'
      and (valid_to is null or valid_to >= platform.today()) for update`.execute(tx)
  return rows
}

// --- Homes ------------------------------------------------------------------------------------------------

export type Living = { readonly person: string; readonly share: LivingShare }

/** Whether the one who asks may keep the homes of this family: it was opened to them. */
export async function keepsHomes(tx: Tx, family: string): Promise<{ homes: boolean; guarded: boolean }> {
  const { rows } = await sql<{ homes: boolean; guarded: boolean }>`
    select coalesce(bool_or('homes' = any (i.sees)), false) as homes,
      coalesce(bool_or('homes' = any (i.sees) and i.sees_protected), false) as guarded
    from families.involvement i where i.family_id = ${family} and i.person_id = platform.actor_person() and i.ended_at is null
      and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
      and i.unit_id = any (families.my_units())`.execute(tx)
  return rows[0] ?? { homes: false, guarded: false }
}

const livingRows = (living: readonly Living[]): ReturnType<typeof sql> =>
  sql`jsonb_to_recordset(${JSON.stringify(living)}::jsonb) as l(person uuid, share text)`

export async function insertHome(
  tx: Tx,
  home: { id: string; family: string; placeSealed: Uint8Array; living: readonly Living[]; now: Date },
): Promise<void> {
  await sql`
    insert into families.home (id, family_id, place_sealed, changed_at)
    values (${home.id}, ${home.family}, ${home.placeSealed}, ${home.now})`.execute(tx)
  await setLiving(tx, home.id, home.living)
}

/** A home that the asker may see, locked. */
export async function homeOf(tx: Tx, family: string, id: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select h.id from families.home h where h.id = ${id} and h.family_id = ${family} for update of h`.execute(
    tx,
  )
  return rows[0]
}

export async function updateHome(tx: Tx, id: string, placeSealed: Uint8Array, now: Date): Promise<void> {
  await sql`update families.home set place_sealed = ${placeSealed}, changed_at = ${now} where id = ${id}`.execute(
    tx,
  )
}

export async function setLiving(tx: Tx, home: string, living: readonly Living[]): Promise<void> {
  await sql`delete from families.living where home_id = ${home}`.execute(tx)
  await sql`
    insert into families.living (home_id, person_id, share) select ${home}::uuid, l.person, l.share from ${livingRows(living)}`.execute(
    tx,
  )
}

export async function deleteHome(tx: Tx, id: string): Promise<void> {
  await sql`delete from families.home where id = ${id}`.execute(tx)
}

/** Whether somebody of these is protected today. */
export async function anyProtected(tx: Tx, people: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select coalesce(bool_or(families.protected_now(v::uuid)), false) as any
    from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) v`.execute(tx)
  return rows[0]?.any === true
}

// --- Those who help outside the product ----------------------------------------------------------------------

export async function insertHelper(
  tx: Tx,
  helper: {
    id: string
    family: string
    nameSealed: Uint8Array
    saysSealed: Uint8Array
    member: string | null
    person: string | null
    now: Date
  },
): Promise<void> {
  await sql`
    insert into families.helper (id, family_id, name_sealed, says_sealed, named_by_member, named_by_person, named_at)
    values (${helper.id}, ${helper.family}, ${helper.nameSealed}, ${helper.saysSealed}, ${helper.member}, ${helper.person},
      ${helper.now})`.execute(tx)
}

/** @returns false where there is none that the asker may see. */
export async function endHelper(tx: Tx, family: string, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update families.helper set ended_at = ${now} where id = ${id} and family_id = ${family} and ended_at is null returning id`.execute(
    tx,
  )
  return rows.length > 0
}
