import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { contractAccess } from './access-agreements.ts'
import type { By, ContractPlan } from './agreement-shapes.ts'
import type { ContractState, CustomersPart, PriceUnit } from './domain/agreements.ts'

export type ContractVisit = {
  readonly id: string
  readonly held_on: string
  readonly finding: string
  readonly next_step: string
  readonly next_on: string | null
  readonly done_on: string | null
  readonly by: string | null
  readonly version: number
}

export type ContractYear = {
  readonly year: number
  readonly euros: number | null
  readonly units: number | null
  readonly families: number | null
  readonly words: string
}

export type ContractRow = {
  readonly id: string
  readonly county: string
  readonly organisation_id: string | null
  readonly provider: Localized | string
  readonly service_id: string | null
  readonly name: Localized
  readonly about: Localized
  readonly areas: readonly { readonly id: string; readonly name: Localized }[]
  readonly price_words: string
  readonly price_cents: number | null
  readonly price_unit: PriceUnit | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly option_words: string
  readonly review_on: string | null
  readonly responsible_id: string | null
  readonly responsible: string | null
  readonly file_link: string | null
  readonly targeting_words: string
  readonly customers_words: string
  readonly customers_took_part: CustomersPart
  readonly state: ContractState
  readonly version: number
  readonly last_visit_on: string | null
  /** What a visit found and nobody has put right yet. */
  readonly open_findings: number
  readonly may_keep: boolean
  readonly may_supervise: boolean
}

const columns = sql`k.id, k.county, k.organisation_id, coalesce(o.name, to_jsonb(k.provider_name)) as provider, k.service_id,
  k.name, k.about, k.price_words, k.price_cents, k.price_unit, k.valid_from::text as valid_from, k.valid_to::text as valid_to,
  k.option_words, k.review_on::text as review_on, k.responsible_id, p.name as responsible, k.file_link, k.targeting_words,
  k.customers_words, k.customers_took_part, k.state, k.version,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by n.position), '[]')
    from network.contract_area x join published.area a on a.id = x.area_id join directory.area n on n.id = a.id
    where x.contract_id = k.id) as areas,
  (select max(v.held_on)::text from network.contract_visit v where v.contract_id = k.id) as last_visit_on,
  (select count(*)::integer from network.contract_visit v where v.contract_id = k.id and v.next_step <> ''
    and v.done_on is null) as open_findings,
  ${contractAccess.keep.allowed} as may_keep, ${contractAccess.supervise.allowed} as may_supervise`
const from = sql`network.contract k left join published.organisation o on o.id = k.organisation_id
  left join published.person p on p.id = k.responsible_id`

export const contractsAPage = 50

export async function contractsOf(
  tx: Tx,
  filter: {
    readonly county: string
    readonly area?: string | undefined
    readonly state?: ContractState | undefined
  },
  page: number,
): Promise<readonly ContractRow[]> {
  const { rows } = await sql<ContractRow>`
    select ${columns} from ${from} where k.county = ${filter.county} and ${contractAccess.read.allowed}
      and (${filter.state ?? null}::text is null or k.state = ${filter.state ?? null})
      and (${filter.area ?? null}::uuid is null
        or not exists (select from network.contract_area x where x.contract_id = k.id)
        or exists (select from network.contract_area x where x.contract_id = k.id and x.area_id = ${filter.area ?? null}))
    order by array_position(array['in-force', 'tender', 'ended'], k.state),
      least(k.review_on, k.valid_to) nulls last, k.id
    limit ${contractsAPage + 1} offset ${page * contractsAPage}`.execute(tx)
  return rows
}

export async function contractById(tx: Tx, id: string): Promise<ContractRow | undefined> {
  const { rows } = await sql<ContractRow>`select ${columns} from ${from} where k.id = ${id}`.execute(tx)
  return rows[0]
}

export async function visitsOf(tx: Tx, id: string): Promise<readonly ContractVisit[]> {
  const { rows } = await sql<ContractVisit>`
    select v.id, v.held_on::text as held_on, v.finding, v.next_step, v.next_on::text as next_on, v.done_on::text as done_on,
      p.name as by, v.version
    from network.contract_visit v left join published.person p on p.id = v.made_by
    where v.contract_id = ${id} order by v.held_on desc, v.made_at desc, v.id limit 100`.execute(tx)
  return rows
}

export async function yearsOf(tx: Tx, id: string): Promise<readonly ContractYear[]> {
  const { rows } = await sql<ContractYear>`
    select year, euros, units, families, words from network.contract_year where contract_id = ${id}
    order by year desc`.execute(tx)
  return rows
}

export async function contractFits(
  tx: Tx,
  county: string,
  plan: ContractPlan,
): Promise<{
  readonly provider: boolean
  readonly service: boolean
  readonly areas: boolean
  readonly responsible: boolean
}> {
  const areas = [...new Set(plan.areas)]
  const { rows } = await sql<{ provider: boolean; service: boolean; areas: boolean; responsible: boolean }>`
    select ${plan.provider.organisation}::uuid is null or exists (select from published.organisation o
        where o.id = ${plan.provider.organisation} and o.county = ${county}) as provider,
      ${plan.service}::uuid is null or exists (select from directory.service s
        where s.id = ${plan.service} and s.county = ${county}) as service,
      (select count(*) from published.area a where a.county = ${county}
        and a.id = any (${areas}::uuid[])) = ${areas.length} as areas,
      ${plan.responsible}::uuid is null or exists (select from published.person p
        where p.id = ${plan.responsible} and p.county = ${county} and p.active) as responsible`.execute(tx)
  return rows[0] ?? { provider: false, service: false, areas: false, responsible: false }
}

async function writeAreas(tx: Tx, id: string, areas: readonly string[]): Promise<void> {
  await sql`delete from network.contract_area where contract_id = ${id}`.execute(tx)
  await sql`insert into network.contract_area (contract_id, area_id)
    select ${id}::uuid, unnest(${areas}::uuid[]) on conflict do nothing`.execute(tx)
}

export async function insertContract(
  tx: Tx,
  id: string,
  county: string,
  plan: ContractPlan,
  { person, now }: By,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into network.contract (id, county, organisation_id, provider_name, service_id, name, about, price_words, price_cents,
      price_unit, valid_from, valid_to, option_words, review_on, responsible_id, file_link, targeting_words, customers_words,
      customers_took_part, state, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${plan.provider.organisation}, ${plan.provider.name}, ${plan.service},
      ${JSON.stringify(plan.name)}::jsonb, ${JSON.stringify(plan.about)}::jsonb, ${plan.priceWords}, ${plan.priceCents},
      ${plan.priceUnit}, ${plan.validFrom}, ${plan.validTo}, ${plan.option}, ${plan.reviewOn}, ${plan.responsible},
      ${plan.fileLink}, ${plan.targeting}, ${plan.customers}, ${plan.customersPart}, ${plan.state}, ${now}, ${now}, ${person})
    on conflict (id) do nothing returning id`.execute(tx)
  if (rows.length > 0) await writeAreas(tx, id, plan.areas)
}

export async function updateContract(
  tx: Tx,
  id: string,
  seen: number,
  plan: ContractPlan,
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update network.contract set organisation_id = ${plan.provider.organisation}, provider_name = ${plan.provider.name},
      service_id = ${plan.service}, name = ${JSON.stringify(plan.name)}::jsonb, about = ${JSON.stringify(plan.about)}::jsonb,
      price_words = ${plan.priceWords}, price_cents = ${plan.priceCents}, price_unit = ${plan.priceUnit},
      valid_from = ${plan.validFrom}, valid_to = ${plan.validTo}, option_words = ${plan.option}, review_on = ${plan.reviewOn},
      responsible_id = ${plan.responsible}, file_link = ${plan.fileLink}, targeting_words = ${plan.targeting},
      customers_words = ${plan.customers}, customers_took_part = ${plan.customersPart}, state = ${plan.state},
      changed_at = ${now}, changed_by = ${person}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  if (rows.length === 0) return false
  await writeAreas(tx, id, plan.areas)
  return true
}

export async function insertVisit(
  tx: Tx,
  visit: {
    readonly id: string
    readonly contract: string
    readonly heldOn: string
    readonly finding: string
    readonly nextStep: string
    readonly nextOn: string | null
  },
  { person, now }: By,
): Promise<void> {
  await sql`
    insert into network.contract_visit (id, contract_id, held_on, finding, next_step, next_on, made_by, made_at)
    values (${visit.id}, ${visit.contract}, ${visit.heldOn}, ${visit.finding}, ${visit.nextStep}, ${visit.nextOn}, ${person},
      ${now}) on conflict (id) do nothing`.execute(tx)
}

/** What a visit asked for has been done. */
export async function closeVisit(
  tx: Tx,
  contract: string,
  visit: string,
  seen: number,
  doneOn: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update network.contract_visit set done_on = ${doneOn}, version = version + 1
    where id = ${visit} and contract_id = ${contract} and version = ${seen} and done_on is null returning id`.execute(
    tx,
  )
  return rows.length > 0
}

export async function writeYear(
  tx: Tx,
  contract: string,
  to: ContractYear,
  { person, now }: By,
): Promise<void> {
  await sql`
    insert into network.contract_year (contract_id, year, euros, units, families, words, made_at, made_by)
    values (${contract}, ${to.year}, ${to.euros}, ${to.units}, ${to.families}, ${to.words}, ${now}, ${person})
    on conflict (contract_id, year) do update set euros = excluded.euros, units = excluded.units,
      families = excluded.families, words = excluded.words, made_at = excluded.made_at, made_by = excluded.made_by`.execute(
    tx,
  )
}
