import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { deskAccess } from './access.ts'
import type { DialogueStep } from './domain/dialogue.ts'
import type { ChatHours } from './domain/opening.ts'

export type DeskRow = {
  readonly id: string
  readonly county: string
  readonly unit_id: string
  readonly unit_name: Localized
  readonly is_on: boolean
  readonly always_open: boolean
  readonly hours: ChatHours
  readonly version: number
}

const columns = sql`d.id, d.county, d.unit_id, u.name as unit_name, d.is_on, d.always_open, d.hours, d.version`
const from = sql`conversations.chat_desk d join published.unit u on u.id = d.unit_id`

export async function deskOfCounty(tx: Tx, county: string): Promise<DeskRow | undefined> {
  const { rows } = await sql<DeskRow>`select ${columns} from ${from} where d.county = ${county}`.execute(tx)
  return rows[0]
}

export async function deskById(tx: Tx, id: string): Promise<DeskRow | undefined> {
  const { rows } = await sql<DeskRow>`select ${columns} from ${from} where d.id = ${id}`.execute(tx)
  return rows[0]
}

export async function waitingAt(tx: Tx, deskId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select conversations.waiting_at(${deskId}) as n`.execute(tx)
  return rows[0]?.n ?? 0
}

export type MyDesk = DeskRow & { readonly on_rota: boolean; readonly may_edit: boolean }

/** The desks that the asker answers at or keeps. */
export async function desksFor(tx: Tx): Promise<readonly MyDesk[]> {
  const { rows } = await sql<MyDesk>`
    select ${columns}, conversations.on_rota(d.id) as on_rota, ${deskAccess.edit.allowed} as may_edit
    from ${from} where ${deskAccess.read.allowed} and platform.actor_kind() = 'person' order by d.county`.execute(
    tx,
  )
  return rows
}

/** @returns false when somebody else has saved meanwhile. */
export async function updateDesk(
  tx: Tx,
  desk: {
    id: string
    isOn: boolean
    alwaysOpen: boolean
    hours: ChatHours
    version: number
    by: string
    now: Date
  },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update conversations.chat_desk set is_on = ${desk.isOn}, always_open = ${desk.alwaysOpen},
      hours = ${JSON.stringify(desk.hours)}::jsonb, version = version + 1, changed_at = ${desk.now}, changed_by = ${desk.by}
    where id = ${desk.id} and version = ${desk.version} returning id`.execute(tx)
  return rows.length > 0
}

export type RotaRow = {
  readonly id: string
  readonly name: string
  readonly title: Localized
  readonly on_rota: boolean
}

/** Who may stand on the rota: those of the county who work with families, and who stands on it already. */
export async function rotaOf(tx: Tx, deskId: string): Promise<readonly RotaRow[]> {
  const { rows } = await sql<RotaRow>`
    select p.id, p.name, p.title, exists (select from conversations.chat_rota r where r.desk_id = d.id and r.person_id = p.id
      and r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now())) as on_rota
    from conversations.chat_desk d join published.person p on p.county = d.county and p.active
    where d.id = ${deskId} and (exists (select from published.role_now l join published.unit u on u.id::text = l.scope_id
        where l.person_id = p.id and l.scope_kind = 'unit' and u.register in ('student-welfare', 'social', 'health'))
      or exists (select from conversations.chat_rota r where r.desk_id = d.id and r.person_id = p.id))
    order by on_rota desc, p.name`.execute(tx)
  return rows
}

/** The rota from now on: who is named stands on it, all others do not. */
export async function setRota(tx: Tx, deskId: string, people: readonly string[], now: Date): Promise<void> {
  const named = sql`(select v::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) v)`
  await sql`update conversations.chat_rota set valid_to = ${now}
    where desk_id = ${deskId} and (valid_to is null or valid_to > ${now}) and person_id not in ${named}`.execute(
    tx,
  )
  await sql`insert into conversations.chat_rota (desk_id, person_id, valid_from)
    select ${deskId}, p.id, ${now} from published.person p join conversations.chat_desk d on d.id = ${deskId}
    where p.id in ${named} and p.county = d.county and p.active and not exists (select from conversations.chat_rota r
      where r.desk_id = ${deskId} and r.person_id = p.id and (r.valid_to is null or r.valid_to > ${now}))
    on conflict do nothing`.execute(tx)
}

export type CampaignRow = {
  readonly id: string
  readonly county: string
  readonly keyword: string
  readonly name: Localized
  readonly language: Language
  readonly steps: readonly DialogueStep[]
  readonly municipality: string
  readonly is_on: boolean
  readonly starts_on: string
  readonly ends_on: string | null
  readonly version: number
}

const campaign = sql`c.id, c.county, c.keyword, c.name, c.language, c.steps, c.municipality, c.is_on, c.starts_on, c.ends_on,
  c.version`

export async function campaignsOf(tx: Tx, county: string): Promise<readonly CampaignRow[]> {
  const { rows } = await sql<CampaignRow>`
    select ${campaign} from conversations.campaign c where c.county = ${county} order by c.keyword`.execute(
    tx,
  )
  return rows
}

export async function campaignById(tx: Tx, id: string): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select ${campaign} from conversations.campaign c where c.id = ${id}`.execute(tx)
  return rows[0]
}

/** The keywords that work today. */
export async function openCampaigns(tx: Tx, day: string): Promise<readonly CampaignRow[]> {
  const { rows } = await sql<CampaignRow>`
    select ${campaign} from conversations.campaign c where c.is_on and c.starts_on <= ${day}::date
      and (c.ends_on is null or c.ends_on >= ${day}::date)`.execute(tx)
  return rows
}

export type CampaignInput = Omit<CampaignRow, 'starts_on' | 'ends_on' | 'is_on'> & {
  readonly isOn: boolean
  readonly startsOn: string
  readonly endsOn: string | null
  readonly by: string
  readonly now: Date
}

export async function isKeywordTaken(tx: Tx, keyword: string, besides: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from conversations.campaign where keyword = ${keyword} and id <> ${besides}) as taken`.execute(
    tx,
  )
  return rows[0]?.taken === true
}

/** Writes a campaign: a new one, or the one with this id at this version. @returns false when it has changed meanwhile. */
export async function putCampaign(tx: Tx, c: CampaignInput): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into conversations.campaign as c (id, county, keyword, name, language, steps, municipality, is_on, starts_on, ends_on,
      changed_at, changed_by)
    values (${c.id}, ${c.county}, ${c.keyword}, ${JSON.stringify(c.name)}::jsonb, ${c.language}, ${JSON.stringify(c.steps)}::jsonb,
      ${c.municipality}, ${c.isOn}, ${c.startsOn}::date, ${c.endsOn}::date, ${c.now}, ${c.by})
    on conflict (id) do update set keyword = excluded.keyword, name = excluded.name, language = excluded.language,
      steps = excluded.steps, municipality = excluded.municipality, is_on = excluded.is_on, starts_on = excluded.starts_on,
      ends_on = excluded.ends_on, version = c.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
    where c.version = ${c.version} and c.county = excluded.county returning id`.execute(tx)
  return rows.length > 0
}
