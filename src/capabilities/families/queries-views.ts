import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import type {
  BarReason,
  FamilyPart,
  LivingShare,
  RelationKind,
  RelationSource,
  ServiceTask,
  TeamPart,
  TeamView,
} from './domain/family.ts'

// --- The worker's own list ----------------------------------------------------------------------------------

export type ListRow = {
  readonly involvement: string
  readonly id: string
  readonly service_task: ServiceTask
  readonly part: TeamPart
  readonly unit_id: string
  readonly news_at: Date
  readonly closed_at: Date | null
}

/** A part of the asker's own that stands: the relation that makes the list, stated and not left to row-level security. */
const standing = sql`mine.person_id = platform.actor_person() and mine.ended_at is null and mine.since <= platform.today()
  and (mine.until is null or mine.until >= platform.today()) and mine.unit_id = any ((select families.my_units())::uuid[])`

/** The page of a list: the newest change that the asker may see comes first, read from an index in that order. */
export const listStatement = (
  page: { readonly before: { readonly at: Date; readonly id: string } | null; readonly limit: number },
  filter: RawBuilder<unknown> = standing,
): RawBuilder<ListRow> => sql<ListRow>`
  select mine.id as involvement, f.id, families.task_told(f.id, f.service_task) as service_task, mine.part, mine.unit_id, mine.news_at, f.closed_at
  from (
    select mine.id, mine.family_id, mine.part, mine.unit_id, mine.news_at from families.involvement mine
    where ${filter}
      ${page.before === null ? sql`` : sql`and (mine.news_at, mine.id) < (${page.before.at}::timestamptz, ${page.before.id}::uuid)`}
    order by mine.news_at desc, mine.id desc limit ${page.limit}
  ) mine join families.family f on f.id = mine.family_id
  order by mine.news_at desc, mine.id desc`

export async function listPage(
  tx: Tx,
  page: Parameters<typeof listStatement>[0],
): Promise<readonly ListRow[]> {
  const { rows } = await listStatement(page).execute(tx)
  return rows
}

/** The names of units by their ids. */
export async function unitNames(tx: Tx, units: readonly string[]): Promise<ReadonlyMap<string, Localized>> {
  const { rows } = await sql<{ id: string; name: Localized }>`
    select id, name from published.unit
    where id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb) v)`.execute(
    tx,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type ListedPerson = {
  readonly family_id: string
  readonly id: string
  readonly part: FamilyPart
  readonly name_sealed: Uint8Array
  readonly born_on: PlainDate | null
  readonly is_protected: boolean
}

/** Identifiers as one array: row-level security lets an index be asked for it first, as it does not for a join. */
const idArray = (ids: readonly string[]): RawBuilder<unknown> => sql`${`{${ids.join(',')}}`}::uuid[]`

/** Who belongs to these families now: children first, the eldest of them first. */
export async function peopleOf(tx: Tx, families: readonly string[]): Promise<readonly ListedPerson[]> {
  const { rows: belongings } = await sql<Pick<ListedPerson, 'family_id' | 'part'> & { person_id: string }>`
    select family_id, person_id, part from families.belonging
    where family_id = any (${idArray(families)}) and (until is null or until >= platform.today())`.execute(tx)
  const { rows: people } = await sql<Omit<ListedPerson, 'family_id' | 'part'>>`
    select id, name_sealed, born_on, coalesce(protected_until >= platform.today(), false) as is_protected from families.person
    where id = any (${idArray([...new Set(belongings.map((row) => row.person_id))])})
    order by born_on nulls last, id`.execute(tx)
  return people
    .flatMap((person) =>
      belongings
        .filter((row) => row.person_id === person.id)
        .map(({ family_id, part }) => ({ ...person, family_id, part })),
    )
    .toSorted((a, b) => b.part.localeCompare(a.part))
}

/** Those of some families in which the asker has a part. */
export async function ownAmong(tx: Tx, families: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct mine.family_id as id from families.involvement mine
    where ${standing} and mine.family_id = any (${idArray(families)})`.execute(tx)
  return rows.map(({ id }) => id)
}

// --- One family -------------------------------------------------------------------------------------------

export type MyPartRow = {
  readonly part: TeamPart
  readonly unit_id: string
  readonly unit: Localized
  readonly keeps_register: boolean
  readonly sees: readonly TeamView[]
  readonly sees_protected: boolean
  readonly news_at: Date
}

/** The asker's own parts in the family. */
export async function myParts(tx: Tx, family: string): Promise<readonly MyPartRow[]> {
  const { rows } = await sql<MyPartRow>`
    select mine.part, mine.unit_id, u.name as unit, mine.register <> 'none' as keeps_register, mine.sees,
      mine.sees_protected, mine.news_at
    from families.involvement mine join published.unit u on u.id = mine.unit_id
    where mine.family_id = ${family} and ${standing} order by mine.news_at desc`.execute(tx)
  return rows
}

export type PersonRow = {
  readonly id: string
  readonly version: number
  readonly part: FamilyPart
  readonly since: PlainDate
  readonly until: PlainDate | null
  readonly name_sealed: Uint8Array
  readonly born_on: PlainDate | null
  readonly language: Language
  readonly has_identity: boolean
  readonly phone_sealed: Uint8Array | null
  readonly email_sealed: Uint8Array | null
  readonly contact_open: boolean
  readonly protected_until: PlainDate | null
  readonly protected_checked_on: PlainDate | null
  readonly is_protected: boolean
}

export async function personsOf(tx: Tx, family: string): Promise<readonly PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.version, b.part, b.since, b.until, p.name_sealed, p.born_on, p.language, p.identity_hash is not null as has_identity,
      p.phone_sealed, p.email_sealed, b.contact_open, p.protected_until, p.protected_checked_on,
      coalesce(p.protected_until >= platform.today(), false) as is_protected
    from families.belonging b join families.person p on p.id = b.person_id
    where b.family_id = ${family}
    order by b.part desc, p.born_on nulls last, p.id`.execute(tx)
  return rows
}

export type RelationView = {
  readonly id: string
  readonly child_id: string
  readonly adult_id: string
  readonly kind: RelationKind
  readonly lives_apart: boolean
  readonly source: RelationSource
  readonly valid_from: PlainDate
  readonly valid_to: PlainDate | null
}

/** Relations between those who belong to the family, that stand or will. */
export async function relationsOf(tx: Tx, family: string): Promise<readonly RelationView[]> {
  const { rows } = await sql<RelationView>`
    select r.id, r.child_id, r.adult_id, r.kind, r.lives_apart, r.source, r.valid_from, r.valid_to
    from families.relation r join families.belonging c on c.person_id = r.child_id and c.family_id = ${family}
    join families.belonging a on a.person_id = r.adult_id and a.family_id = ${family}
    where (r.valid_to is null or r.valid_to >= platform.today())
      and (platform.actor_kind() <> 'member' or platform.actor_member() in (r.adult_id, r.child_id))
    order by r.valid_from, r.id`.execute(tx)
  return rows
}

export type HomeRow = {
  readonly id: string
  readonly place_sealed: Uint8Array
  readonly changed_at: Date
  readonly living: readonly { readonly person: string; readonly share: LivingShare }[]
}

/** Homes that were opened to the asker; of one of a family, those where they live themselves. */
export async function homesOf(tx: Tx, family: string): Promise<readonly HomeRow[]> {
  const { rows } = await sql<HomeRow>`
    select h.id, h.place_sealed, h.changed_at, coalesce((select jsonb_agg(jsonb_build_object('person', l.person_id, 'share', l.share)
      order by l.person_id) from families.living l where l.home_id = h.id), '[]') as living
    from families.home h where h.family_id = ${family} and families.sees_home(h.id, h.family_id)
    order by h.changed_at desc, h.id`.execute(tx)
  return rows
}

export type HelperRow = {
  readonly id: string
  readonly name_sealed: Uint8Array
  readonly says_sealed: Uint8Array
  readonly by_family: boolean
  readonly named_at: Date
}

export async function helpersOf(tx: Tx, family: string): Promise<readonly HelperRow[]> {
  const { rows } = await sql<HelperRow>`
    select id, name_sealed, says_sealed, named_by_member is not null as by_family, named_at from families.helper
    where family_id = ${family} and ended_at is null
      and (platform.actor_kind() = 'person' or named_by_member = platform.actor_member()) order by named_at, id`.execute(
    tx,
  )
  return rows
}

export type BlockRow = {
  readonly id: string
  readonly child_id: string
  readonly adult_id: string
  readonly set_at: Date
  /** Null to those who work in another unit than the one who set it. */
  readonly ground_sealed: Uint8Array | null
}

/** Who is kept away from which of the family's children; why, only for the unit that decided it. */
export async function blocksOf(tx: Tx, family: string): Promise<readonly BlockRow[]> {
  const { rows } = await sql<BlockRow>`
    select k.id, k.child_id, k.adult_id, k.set_at,
      case when exists (select from published.unit_member s where s.person_id = k.set_by and s.unit_id = any (families.my_units()))
        then k.ground_sealed end as ground_sealed
    from families.block k join families.belonging b on b.person_id = k.child_id and b.family_id = ${family}
    where k.lifted_at is null and platform.actor_kind() = 'person' order by k.set_at, k.id`.execute(tx)
  return rows
}

export type BarRow = {
  readonly id: string
  readonly child_id: string
  readonly reason: BarReason
  readonly since: PlainDate
  readonly until: PlainDate | null
}

/** Why nobody acts for a child: the unit that keeps it reads it. */
export async function barsOf(tx: Tx, family: string): Promise<readonly BarRow[]> {
  const { rows } = await sql<BarRow>`
    select x.id, x.child_id, x.reason, x.since, x.until from families.proxy_bar x
    join families.belonging b on b.person_id = x.child_id and b.family_id = ${family}
    where (x.until is null or x.until >= platform.today()) and x.unit_id = any (families.my_units()) order by x.since, x.id`.execute(
    tx,
  )
  return rows
}

/** For which children of the family the asker may act today: one question for each of them, whatever the answer. */
export async function actingFor(tx: Tx, family: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select b.person_id as id from families.belonging b
    where b.family_id = ${family} and b.part = 'child' and b.person_id <> platform.actor_member()
      and published.may_act_for(platform.actor_member(), b.person_id)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Children by whom the asker stands. */
export async function standsBy(tx: Tx, family: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select b.person_id as id from families.belonging b
    where b.family_id = ${family} and b.part = 'child' and families.stands_by(platform.actor_member(), b.person_id)`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** The families of which the asker is a part, the newest first; also closed ones, or one that stays would tell of a hidden part. */
export async function myFamilies(tx: Tx): Promise<readonly { id: string; county: string }[]> {
  const { rows } = await sql<{ id: string; county: string }>`
    select f.id, f.county from families.family f
    where f.id = any ((select families.member_families())::uuid[]) and families.told_to_member(f.id) order by f.opened_at desc, f.id`.execute(
    tx,
  )
  return rows
}
