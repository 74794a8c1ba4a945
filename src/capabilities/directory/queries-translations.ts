import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language, Localized } from '#platform/text.ts'
import { listingAccess } from './access.ts'
import type { DueTranslation } from './domain/parity.ts'
import type { ProviderSector } from './domain/vocabulary.ts'

export type WaitingTask = { readonly language: Language; readonly fields: readonly string[] }

export async function waitingTasks(tx: Tx, serviceId: string): Promise<readonly WaitingTask[]> {
  const { rows } = await sql<WaitingTask>`
    select language, fields from directory.translation_task
    where service_id = ${serviceId} and done_at is null order by language`.execute(tx)
  return rows
}

/** Opens, changes and closes the tasks of a listing so that exactly what is due waits. */
export async function putTasks(
  tx: Tx,
  serviceId: string,
  due: readonly DueTranslation[],
  done: { readonly by: string | null; readonly now: Date },
): Promise<void> {
  const open = due.map((each) => ({ id: newId(), ...each }))
  await sql`update directory.translation_task set done_at = ${done.now}, done_by = ${done.by}
    where service_id = ${serviceId} and done_at is null
      and language <> all(${open.map((each) => each.language)}::text[])`.execute(tx)
  if (open.length === 0) return
  await sql`insert into directory.translation_task (id, service_id, language, fields, because, created_at)
    select r.id, ${serviceId}::uuid, r.language, array(select jsonb_array_elements_text(r.fields)), r.because, ${done.now}
    from jsonb_to_recordset(${JSON.stringify(open)}::jsonb) as r (id uuid, language text, fields jsonb, because text)
    on conflict (service_id, language) where done_at is null
      do update set fields = excluded.fields, because = excluded.because`.execute(tx)
}

export type TranslationItem = {
  readonly id: string
  readonly service_id: string
  readonly name: Localized
  readonly organisation: Localized
  readonly sector: ProviderSector
  readonly language: Language
  readonly fields: readonly string[]
  readonly because: 'missing' | 'changed'
  readonly created_at: Date
}

const item = sql`t.id, t.service_id, coalesce(s.name, y.name) as name, o.name as organisation, o.sector, t.language,
  t.fields, t.because, t.created_at`
const from = sql`directory.translation_task t join directory.service s on s.id = t.service_id
  join directory.service_type y on y.key = s.type and y.variant = s.variant
  join published.organisation o on o.id = s.organisation_id`
// A listing that families cannot see needs no translation now.
const waits = sql`t.done_at is null and s.state in ('published', 'draft') and ${listingAccess['translate'].allowed}`

export async function listTaskRows(
  tx: Tx,
  wanted: { readonly language: Language | null; readonly limit: number; readonly offset: number },
): Promise<readonly (TranslationItem & { readonly total: number })[]> {
  const { rows } = await sql<TranslationItem & { total: number }>`
    select ${item}, count(*) over ()::integer as total from ${from}
    where ${waits} and (${wanted.language}::text is null or t.language = ${wanted.language})
    order by t.created_at, t.id limit ${wanted.limit} offset ${wanted.offset}`.execute(tx)
  return rows
}

/** How many wait in each language. */
export async function countTasks(tx: Tx): Promise<Readonly<Partial<Record<Language, number>>>> {
  const { rows } = await sql<{ language: Language; count: number }>`
    select t.language, count(*)::integer as count from ${from} where ${waits} group by t.language`.execute(tx)
  return Object.fromEntries(rows.map(({ language, count }) => [language, count]))
}

export async function readTask(tx: Tx, id: string): Promise<TranslationItem | undefined> {
  const { rows } = await sql<TranslationItem>`
    select ${item} from ${from} where ${waits} and t.id = ${id}`.execute(tx)
  return rows[0]
}

const wants = sql`(case
  when o.sector = 'kela' or (o.sector = 'municipality' and m.language_status in (1, 3)) then true
  when o.sector = 'municipality' and m.language_status = 0 then l.language = 'fi'
  when o.sector = 'municipality' and m.language_status = 2 then l.language = 'sv'
  else c.bilingual or l.language = 'fi' end)`

/**
 * Opens a task for every published listing whose own texts lack a wanted language and for which none waits: what came in
 * by other ways than editing. The same rule as `parityOf`. @returns how many were opened.
 */
export async function openMissing(tx: Tx, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with opened as (
      insert into directory.translation_task (id, service_id, language, fields, because, created_at)
      select gen_random_uuid(), s.id, l.language, array_agg(f.field order by f.position), 'missing', ${now}
      from directory.service s join published.organisation o on o.id = s.organisation_id
      join directory.county c on c.code = s.county
      left join directory.municipality m on m.code = o.municipality
      cross join (values ('fi'), ('sv')) as l (language)
      cross join lateral (values (1, 'name', s.name), (2, 'summary', s.summary), (3, 'description', s.description),
        (4, 'forWhom', s.for_whom), (5, 'howToGetIn', s.how_to_get_in), (6, 'afterContact', s.after_contact),
        (7, 'cost', s.cost), (8, 'criteria', s.criteria)) as f (position, field, words)
      where s.state = 'published' and ${wants} and coalesce(f.words->>l.language, '') = ''
        and exists (select from jsonb_each_text(f.words) w where w.value <> '')
      group by s.id, l.language
      on conflict (service_id, language) where done_at is null do nothing
      returning 1)
    select count(*)::integer as count from opened`.execute(tx)
  return rows[0]?.count ?? 0
}
