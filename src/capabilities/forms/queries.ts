import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { Audience, Definition } from './domain/definition.ts'

export type VersionState = 'draft' | 'published' | 'retired'

export type FormRow = {
  readonly id: string
  readonly county: string
  readonly key: string
  readonly audience: Audience
  readonly door: string | null
  readonly service_type: string | null
}
export type VersionRow = {
  readonly id: string
  readonly form_id: string
  readonly number: number
  readonly state: VersionState
  readonly definition: Definition
  readonly revision: number
  readonly changed_at: Date
  readonly changed_by: string | null
  readonly published_at: Date | null
  readonly retired_at: Date | null
  /** Filled forms that were sent in this version. */
  readonly sent: number
}

const versionColumns = sql`v.id, v.form_id, v.number, v.state, v.definition, v.revision, v.changed_at,
  (select p.name from published.person p where p.id = v.changed_by) as changed_by, v.published_at, v.retired_at`

/** A county's forms with their draft and their published version, by name. */
export async function formsOf(
  tx: Tx,
  county: string,
): Promise<
  readonly (FormRow & {
    readonly draft: Definition | null
    readonly published: Definition | null
    readonly number: number | null
    readonly versions: number
    readonly changed_at: Date
  })[]
> {
  const { rows } = await sql<
    FormRow & {
      draft: Definition | null
      published: Definition | null
      number: number | null
      versions: number
      changed_at: Date
    }
  >`
    select f.id, f.county, f.key, f.audience, f.door, f.service_type, d.definition as draft, p.definition as published,
      p.number, (select count(*)::integer from forms.form_version v where v.form_id = f.id) as versions,
      (select max(v.changed_at) from forms.form_version v where v.form_id = f.id) as changed_at
    from forms.form f
    left join forms.form_version d on d.form_id = f.id and d.state = 'draft'
    left join forms.form_version p on p.form_id = f.id and p.state = 'published'
    where f.county = ${county} order by f.key`.execute(tx)
  return rows
}

export async function formById(tx: Tx, id: string): Promise<FormRow | undefined> {
  const { rows } = await sql<FormRow>`
    select id, county, key, audience, door, service_type from forms.form where id = ${id}`.execute(tx)
  return rows[0]
}

export async function versionsOf(tx: Tx, form: string): Promise<readonly VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns}, 0 as sent from forms.form_version v where v.form_id = ${form} order by v.number desc`.execute(
    tx,
  )
  return rows
}

/** Locks the form, so that two who save at once come one after the other. */
export async function lockForm(tx: Tx, id: string): Promise<void> {
  await sql`select from forms.form where id = ${id} for update`.execute(tx)
}

export async function insertForm(
  tx: Tx,
  row: FormRow & { readonly by: string | null; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into forms.form (id, county, key, audience, door, service_type, created_by, created_at)
    values (${row.id}, ${row.county}, ${row.key}, ${row.audience}, ${row.door}, ${row.service_type}, ${row.by}, ${row.now})
    on conflict (key) do nothing returning id`.execute(tx)
  return rows.length === 1
}

export async function setForm(
  tx: Tx,
  id: string,
  to: Pick<FormRow, 'audience' | 'door' | 'service_type'>,
): Promise<void> {
  await sql`update forms.form set audience = ${to.audience}, door = ${to.door}, service_type = ${to.service_type}
    where id = ${id}`.execute(tx)
}

export async function insertDraft(
  tx: Tx,
  row: {
    readonly id: string
    readonly form: string
    readonly number: number
    readonly definition: Definition
    readonly by: string | null
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into forms.form_version (id, form_id, number, state, definition, changed_by, changed_at)
    values (${row.id}, ${row.form}, ${row.number}, 'draft', ${JSON.stringify(row.definition)}::jsonb, ${row.by}, ${row.now})`.execute(
    tx,
  )
}

export async function saveDraft(
  tx: Tx,
  id: string,
  to: { readonly definition: Definition; readonly by: string; readonly now: Date },
): Promise<void> {
  await sql`update forms.form_version set definition = ${JSON.stringify(to.definition)}::jsonb, revision = revision + 1,
      changed_by = ${to.by}, changed_at = ${to.now}
    where id = ${id} and state = 'draft'`.execute(tx)
}

export async function dropDraft(tx: Tx, form: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from forms.form_version where form_id = ${form} and state = 'draft' returning id`.execute(tx)
  return rows.length > 0
}

export async function retirePublished(tx: Tx, form: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update forms.form_version set state = 'retired', retired_at = ${now} where form_id = ${form} and state = 'published'
    returning id`.execute(tx)
  return rows.length > 0
}

export async function publishDraft(
  tx: Tx,
  form: string,
  to: { readonly by: string | null; readonly now: Date },
): Promise<void> {
  await sql`update forms.form_version set state = 'published', published_by = ${to.by}, published_at = ${to.now}
    where form_id = ${form} and state = 'draft'`.execute(tx)
}

export type PublishedRow = FormRow & {
  readonly version_id: string
  readonly number: number
  readonly definition: Definition
  readonly county_name: Localized
}

const publishedColumns = sql`f.id, f.county, f.key, f.audience, f.door, f.service_type, v.id as version_id, v.number,
  v.definition, c.name as county_name`

/** What is published, of one county or of all. */
export async function publishedForms(tx: Tx, county: string | null): Promise<readonly PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select ${publishedColumns} from forms.form f join forms.form_version v on v.form_id = f.id and v.state = 'published'
      join published.county c on c.code = f.county
    where ${county}::text is null or f.county = ${county} order by f.county, f.key`.execute(tx)
  return rows
}

export async function publishedByKey(tx: Tx, key: string): Promise<PublishedRow | undefined> {
  const { rows } = await sql<PublishedRow>`
    select ${publishedColumns} from forms.form f join forms.form_version v on v.form_id = f.id and v.state = 'published'
      join published.county c on c.code = f.county where f.key = ${key}`.execute(tx)
  return rows[0]
}

export async function publishedById(tx: Tx, form: string): Promise<PublishedRow | undefined> {
  const { rows } = await sql<PublishedRow>`
    select ${publishedColumns} from forms.form f join forms.form_version v on v.form_id = f.id and v.state = 'published'
      join published.county c on c.code = f.county where f.id = ${form}`.execute(tx)
  return rows[0]
}

/** A version that has been published, also after another has taken its place: whoever has begun goes on in it. */
export async function versionEver(tx: Tx, version: string): Promise<PublishedRow | undefined> {
  const { rows } = await sql<PublishedRow>`
    select ${publishedColumns} from forms.form_version v join forms.form f on f.id = v.form_id
      join published.county c on c.code = f.county where v.id = ${version} and v.state <> 'draft'`.execute(tx)
  return rows[0]
}

/** How many filled forms each version has: counted for keepers without showing them any. */
export async function sentByVersion(tx: Tx, form: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ version_id: string; sent: number }>`
    select v.id as version_id, forms.sent_in(v.id) as sent from forms.form_version v where v.form_id = ${form}`.execute(
    tx,
  )
  return new Map(rows.map(({ version_id, sent }) => [version_id, sent]))
}
