import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Localized } from '#platform/text.ts'
import { methodAccess } from './telling-access.ts'
import type { methodShape } from './telling-shapes.ts'

export type MethodRow = {
  readonly id: string
  readonly county: string
  readonly name: Localized
  readonly about: Localized
  readonly reuse: Localized
  readonly needs_licence: boolean
  readonly valid_months: number | null
  readonly web: string | null
  readonly version: number
  readonly may_keep: boolean
  /** How many know it now, by area; an id of null: of no single area. */
  readonly by_area: readonly { readonly area: string | null; readonly count: number }[]
  /** Whom one may ask: they have said so themselves. */
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly title: Localized
    readonly email: string
    readonly area: string | null
  }[]
  /** How many licences end within two months. */
  readonly ending: number
  readonly own: {
    readonly id: string
    readonly gainedOn: PlainDate
    readonly validUntil: PlainDate | null
    readonly mayBeAsked: boolean
    readonly version: number
  } | null
}

/** Ways of working of the county: who knows them as numbers by area, and whom one may ask by name. */
export async function methods(tx: Tx, county: string, today: PlainDate): Promise<readonly MethodRow[]> {
  const valid = sql`(l.valid_until is null or l.valid_until >= ${today}::date)`
  const { rows } = await sql<MethodRow>`
    select m.id, m.county, m.name, m.about, m.reuse, m.needs_licence, m.valid_months, m.web, m.version,
      ${methodAccess.keep.allowed} as may_keep,
      coalesce((select jsonb_agg(jsonb_build_object('area', x.area_id, 'count', x.n)) from (select l.area_id, count(*)::integer as n
        from network.licence l join published.person p on p.id = l.person_id and p.active
        where l.method_id = m.id and ${valid} group by l.area_id) x), '[]') as by_area,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title, 'email', p.email,
        'area', l.area_id) order by p.name) from network.licence l join published.person p on p.id = l.person_id and p.active
        where l.method_id = m.id and l.may_be_asked and ${valid}), '[]') as contacts,
      (select count(*)::integer from network.licence l where l.method_id = m.id
        and l.valid_until between ${today}::date and ${today}::date + 60) as ending,
      (select jsonb_build_object('id', l.id, 'gainedOn', l.gained_on, 'validUntil', l.valid_until, 'mayBeAsked', l.may_be_asked,
        'version', l.version) from network.licence l where l.method_id = m.id and l.person_id = platform.actor_person()) as own
    from network.method m where m.county = ${county} and ${methodAccess.read.allowed} order by m.name->>'fi', m.id limit 300`.execute(
    tx,
  )
  return rows
}

type Method = z.output<typeof methodShape>

export async function methodCore(
  tx: Tx,
  id: string,
): Promise<
  | {
      readonly county: string
      readonly version: number
      readonly needs_licence: boolean
      readonly valid_months: number | null
    }
  | undefined
> {
  const { rows } = await sql<{
    county: string
    version: number
    needs_licence: boolean
    valid_months: number | null
  }>`select county, version, needs_licence, valid_months from network.method where id = ${id}`.execute(tx)
  return rows[0]
}

export async function insertMethod(
  tx: Tx,
  row: {
    readonly id: string
    readonly county: string
    readonly method: Method
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  const { method } = row
  await sql`insert into network.method (id, county, name, about, reuse, needs_licence, valid_months, web, changed_at, changed_by)
    values (${row.id}, ${row.county}, ${JSON.stringify(method.name)}::jsonb, ${JSON.stringify(method.about)}::jsonb,
      ${JSON.stringify(method.reuse)}::jsonb, ${method.needsLicence}, ${method.validMonths}, ${method.web}, ${row.now}, ${row.by})
    on conflict (id) do nothing`.execute(tx)
}

export async function updateMethod(
  tx: Tx,
  id: string,
  seen: number,
  to: { readonly method: Method; readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { method } = to
  const { rows } = await sql`update network.method set name = ${JSON.stringify(method.name)}::jsonb,
    about = ${JSON.stringify(method.about)}::jsonb, reuse = ${JSON.stringify(method.reuse)}::jsonb,
    needs_licence = ${method.needsLicence}, valid_months = ${method.validMonths}, web = ${method.web}, changed_at = ${to.now},
    changed_by = ${to.by}, version = version + 1 where id = ${id} and version = ${seen} returning 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** Somebody knows a method; said again it is the newest that counts. */
export async function putLicence(
  tx: Tx,
  licence: {
    readonly id: string
    readonly county: string
    readonly method: string
    readonly person: string
    readonly area: string | null
    readonly training: string | null
    readonly gainedOn: PlainDate
    readonly validUntil: PlainDate | null
    readonly by: string | null
    readonly now: Date
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into network.licence (id, county, method_id, person_id, area_id, training_id, gained_on, valid_until, made_at, made_by)
    values (${licence.id}, ${licence.county}, ${licence.method}, ${licence.person}, ${licence.area}, ${licence.training},
      ${licence.gainedOn}, ${licence.validUntil}, ${licence.now}, ${licence.by})
    on conflict (method_id, person_id) do update set area_id = coalesce(excluded.area_id, licence.area_id),
      training_id = coalesce(excluded.training_id, licence.training_id), gained_on = excluded.gained_on,
      valid_until = excluded.valid_until, made_at = excluded.made_at, made_by = excluded.made_by, version = licence.version + 1
    returning id`.execute(tx)
  return rows[0]?.id ?? licence.id
}

/** Everybody who was at a training of a method knows it from its last day on. */
export async function licencesFromTraining(
  tx: Tx,
  of: {
    readonly training: string
    readonly county: string
    readonly method: string
    readonly gainedOn: PlainDate
    readonly validUntil: PlainDate | null
    readonly by: string | null
    readonly now: Date
  },
): Promise<number> {
  const { rows } = await sql`
    insert into network.licence (id, county, method_id, person_id, area_id, training_id, gained_on, valid_until, made_at, made_by)
    select gen_random_uuid(), ${of.county}, ${of.method}, s.person_id, (select u.area_id from published.unit_member w
        join published.unit u on u.id = w.unit_id where w.person_id = s.person_id and u.area_id is not null limit 1),
      ${of.training}, ${of.gainedOn}::date, ${of.validUntil}::date, ${of.now}::timestamptz, ${of.by}::uuid
    from network.training_seat s where s.training_id = ${of.training} and s.person_id is not null
      and s.state = 'attended'
    on conflict (method_id, person_id) do update set training_id = excluded.training_id, gained_on = excluded.gained_on,
      valid_until = excluded.valid_until, made_at = excluded.made_at, made_by = excluded.made_by, version = licence.version + 1
    returning 1`.execute(tx)
  return rows.length
}

export async function areaOfPerson(tx: Tx, person: string): Promise<string | null> {
  const { rows } = await sql<{ area_id: string | null }>`select u.area_id from published.unit_member w
    join published.unit u on u.id = w.unit_id where w.person_id = ${person} and u.area_id is not null limit 1`.execute(
    tx,
  )
  return rows[0]?.area_id ?? null
}

export async function setAsked(tx: Tx, id: string, mayBeAsked: boolean): Promise<void> {
  await sql`update network.licence set may_be_asked = ${mayBeAsked}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
}

export async function deleteLicence(tx: Tx, id: string): Promise<void> {
  await sql`delete from network.licence where id = ${id}`.execute(tx)
}
