import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { contactAccess, messageAccess, namedAccess } from './access.ts'
import type { Side, Speciality } from './domain/vocabulary.ts'

export type ContactKind = 'between-professionals' | 'for-families'

export type ContactRow = {
  readonly id: string
  readonly kind: ContactKind
  readonly county: string
  readonly area_id: string | null
  readonly area_name: Localized | null
  readonly speciality: Speciality | null
  readonly side: Side | null
  readonly person: { readonly id: string; readonly name: string; readonly title: Localized } | null
  readonly unit_id: string | null
  readonly unit_name: Localized | null
  readonly organisation_name: Localized | null
  readonly host_id: string | null
  readonly what_for: Localized
  readonly how: Localized
  readonly work_phone: string
  readonly version: number
  readonly may_change: boolean
  readonly may_remove: boolean
}

const person = (
  id: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`(select jsonb_build_object('id', p.id, 'name', p.name,
  'title', p.title) from published.person p where p.id = ${id} and p.active)`

const wish = (alias: string, area: string | null): RawBuilder<boolean> =>
  sql<boolean>`(${area}::uuid is null or ${sql.ref(`${alias}.area_id`)} is null or ${sql.ref(`${alias}.area_id`)} = ${area})`

export async function specialists(
  tx: Tx,
  area: string | null,
  one: string | null = null,
): Promise<readonly ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select s.id, 'between-professionals' as kind, s.county, s.area_id, a.name as area_name, s.speciality, s.side,
      ${person(sql`s.person_id`)} as person, s.unit_id, u.name as unit_name, u.organisation as organisation_name, s.host_id,
      s.what_for, s.how, s.work_phone, s.version, ${contactAccess.change.allowed} as may_change,
      ${contactAccess.remove.allowed} as may_remove
    from consultation.specialist_contact s left join directory.area a on a.id = s.area_id
    left join published.unit u on u.id = coalesce(s.unit_id, (select m.unit_id from published.unit_member m
      where m.person_id = s.person_id order by m.unit_id limit 1))
    where ${contactAccess.read.allowed} and ${wish('s', area)} and (${one}::uuid is null or s.id = ${one})
    order by s.speciality, s.side, a.name->>'fi' nulls first, s.id limit 500`.execute(tx)
  return rows
}

export async function namedForFamilies(
  tx: Tx,
  area: string | null,
  one: string | null = null,
): Promise<readonly ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select f.id, 'for-families' as kind, f.county, f.area_id, a.name as area_name, null as speciality, null as side,
      ${person(sql`f.person_id`)} as person, f.unit_id, u.name as unit_name, u.organisation as organisation_name, null as host_id,
      f.what_for, f.how, f.work_phone, f.version, ${namedAccess.change.allowed} as may_change,
      ${namedAccess.remove.allowed} as may_remove
    from consultation.named_for_families f left join directory.area a on a.id = f.area_id
    left join published.unit u on u.id = coalesce(f.unit_id, (select m.unit_id from published.unit_member m
      where m.person_id = f.person_id order by m.unit_id limit 1))
    where ${namedAccess.read.allowed} and ${wish('f', area)} and (${one}::uuid is null or f.id = ${one})
    order by a.name->>'fi' nulls first, f.id limit 300`.execute(tx)
  return rows
}

export type Area = { readonly id: string; readonly name: Localized }

/** The areas of a county, and which of them the person's own network is; none means the whole county. @source R64 */
export async function areasOf(
  tx: Tx,
  county: string,
  personId: string,
): Promise<readonly (Area & { readonly mine: boolean })[]> {
  const { rows } = await sql<Area & { mine: boolean }>`
    select a.id, a.name, exists (select from published.role_now r left join published.unit u
        on r.scope_kind = 'unit' and u.id::text = r.scope_id
      where r.person_id = ${personId} and coalesce(u.area_id::text, case when r.scope_kind = 'area' then r.scope_id end) = a.id::text) as mine
    from directory.area a where a.county = ${county} order by a.name->>'fi'`.execute(tx)
  return rows
}

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
}

/** Workers of the county by name, title or unit. */
export async function colleagues(tx: Tx, county: string, words: string): Promise<readonly Colleague[]> {
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.title, (select u.name from published.unit_member m join published.unit u on u.id = m.unit_id
      where m.person_id = p.id order by u.id limit 1) as unit
    from published.person p where p.county = ${county} and p.active
      and exists (select from published.role_now r where r.person_id = p.id and r.role <> 'maintainer')
      and (lower(p.name) like ${like} or lower(p.title::text) like ${like} or exists (select from published.unit_member m
        join published.unit u on u.id = m.unit_id where m.person_id = p.id and lower(u.name::text) like ${like}))
    order by p.name limit 50`.execute(tx)
  return rows
}

/** Whether the person may add rows for this area: the coordinator anywhere, the lead of an area there. */
export async function mayKeep(tx: Tx, county: string, area: string | null): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select exists (select from published.role_now k where k.person_id = platform.actor_person() and (
      (k.role = 'coordinator' and k.scope_kind = 'county' and k.scope_id = ${county})
      or (k.role = 'area-lead' and k.scope_kind = 'area' and k.scope_id = ${area})))
      and (${area}::uuid is null or exists (select from directory.area a where a.id = ${area}::uuid and a.county = ${county})) as may`.execute(
    tx,
  )
  return rows[0]?.may === true
}

/** Whether this person and this unit belong to the county. */
export async function areOf(
  tx: Tx,
  county: string,
  personId: string | null,
  unitId: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select (${personId}::uuid is null or exists (select from published.person p where p.id = ${personId} and p.county = ${county} and p.active))
      and (${unitId}::uuid is null or exists (select from published.unit u where u.id = ${unitId} and u.county = ${county})) as fits`.execute(
    tx,
  )
  return rows[0]?.fits === true
}

export type ContactContent = {
  readonly areaId: string | null
  readonly speciality: Speciality | null
  readonly side: Side | null
  readonly personId: string | null
  readonly unitId: string | null
  readonly hostId: string | null
  readonly whatFor: Localized
  readonly how: Localized
  readonly workPhone: string
}

type By = { readonly personId: string; readonly now: Date }

export async function insertContact(
  tx: Tx,
  kind: ContactKind,
  row: { id: string; county: string; content: ContactContent },
  by: By,
): Promise<void> {
  const { content: c } = row
  const texts = sql`${JSON.stringify(c.whatFor)}::jsonb, ${JSON.stringify(c.how)}::jsonb, ${c.workPhone}, ${by.now}, ${by.personId}`
  await (
    kind === 'between-professionals'
      ? sql`insert into consultation.specialist_contact (id, county, area_id, speciality, side, person_id, unit_id, host_id,
            what_for, how, work_phone, changed_at, changed_by)
          values (${row.id}, ${row.county}, ${c.areaId}, ${c.speciality}, ${c.side}, ${c.personId}, ${c.unitId}, ${c.hostId}, ${texts})`
      : sql`insert into consultation.named_for_families (id, county, area_id, person_id, unit_id, what_for, how, work_phone,
            changed_at, changed_by)
          values (${row.id}, ${row.county}, ${c.areaId}, ${c.personId}, ${c.unitId}, ${texts})`
  ).execute(tx)
}

/** What the row says of how and for what; whom and where it names is decided when it is made. */
export async function updateContact(
  tx: Tx,
  kind: ContactKind,
  id: string,
  texts: Pick<ContactContent, 'whatFor' | 'how' | 'workPhone'>,
  by: By & { seen: number | null },
): Promise<boolean> {
  const table = sql.table(
    kind === 'between-professionals' ? 'consultation.specialist_contact' : 'consultation.named_for_families',
  )
  const { rows } = await sql`update ${table} set what_for = ${JSON.stringify(texts.whatFor)}::jsonb,
      how = ${JSON.stringify(texts.how)}::jsonb, work_phone = ${texts.workPhone}, changed_at = ${by.now}, changed_by = ${by.personId},
      version = version + 1
    where id = ${id} and (${by.seen}::integer is null or version = ${by.seen}) returning id`.execute(tx)
  return rows.length === 1
}

export async function deleteContact(tx: Tx, kind: ContactKind, id: string): Promise<void> {
  const table = sql.table(
    kind === 'between-professionals' ? 'consultation.specialist_contact' : 'consultation.named_for_families',
  )
  await sql`delete from ${table} where id = ${id}`.execute(tx)
}

export type MessageRow = {
  readonly id: string
  readonly text_sealed: Uint8Array
  readonly sender: { readonly id: string; readonly name: string }
  readonly receiver: { readonly id: string; readonly name: string }
  readonly is_mine: boolean
  readonly sent_at: Date
  readonly read_at: Date | null
  readonly reply_to: string | null
}

export async function messages(tx: Tx): Promise<readonly MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select m.id, m.text_sealed, jsonb_build_object('id', s.id, 'name', s.name) as sender,
      jsonb_build_object('id', r.id, 'name', r.name) as receiver, m.sender_id = platform.actor_person() as is_mine, m.sent_at,
      m.read_at, m.reply_to
    from consultation.colleague_message m join published.person s on s.id = m.sender_id join published.person r on r.id = m.receiver_id
    where ${messageAccess.read.allowed} order by m.sent_at desc, m.id limit 50`.execute(tx)
  return rows
}

export async function markRead(tx: Tx, now: Date): Promise<void> {
  await sql`update consultation.colleague_message set read_at = ${now}
    where receiver_id = platform.actor_person() and read_at is null`.execute(tx)
}

export async function insertMessage(
  tx: Tx,
  message: {
    id: string
    county: string
    from: string
    to: string
    textSealed: Uint8Array
    replyTo: string | null
    now: Date
  },
): Promise<void> {
  await sql`insert into consultation.colleague_message (id, county, sender_id, receiver_id, text_sealed, reply_to, sent_at)
    values (${message.id}, ${message.county}, ${message.from}, ${message.to}, ${message.textSealed}, ${message.replyTo}, ${message.now})`.execute(
    tx,
  )
}

export async function partiesOf(
  tx: Tx,
  id: string,
): Promise<
  { readonly sender_id: string; readonly receiver_id: string; readonly county: string } | undefined
> {
  const { rows } = await sql<{ sender_id: string; receiver_id: string; county: string }>`
    select sender_id, receiver_id, county from consultation.colleague_message where id = ${id}`.execute(tx)
  return rows[0]
}

export async function receiverOf(
  tx: Tx,
  message: string,
): Promise<{ readonly id: string; readonly email: string; readonly language: Language } | undefined> {
  const { rows } = await sql<{ id: string; email: string; language: Language }>`
    select p.id, p.email, p.language from consultation.colleague_message m join published.person p on p.id = m.receiver_id
    where m.id = ${message} and p.active and m.read_at is null`.execute(tx)
  return rows[0]
}
