import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { agreementAccess } from './access-agreements.ts'
import type { AgreementPlan, By } from './agreement-shapes.ts'
import type { AgreementKind, AgreementState, ReviewOutcome } from './domain/agreements.ts'

export type AgreementParty = {
  readonly organisation: string | null
  /** Of the organisation in its languages, or the name that was typed. */
  readonly name: Localized | string
}

export type AgreementRow = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly area: Localized | null
  readonly kind: AgreementKind
  readonly name: Localized
  readonly about: Localized
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly review_on: string | null
  readonly responsible_id: string | null
  readonly responsible: string | null
  readonly file_link: string | null
  readonly state: AgreementState
  readonly version: number
  readonly parties: readonly AgreementParty[]
  readonly may_keep: boolean
  readonly may_review: boolean
}

const columns = sql`g.id, g.county, g.area_id, a.name as area, g.kind, g.name, g.about, g.valid_from::text as valid_from,
  g.valid_to::text as valid_to, g.review_on::text as review_on, g.responsible_id, p.name as responsible, g.file_link, g.state,
  g.version,
  (select coalesce(jsonb_agg(jsonb_build_object('organisation', x.organisation_id, 'name', coalesce(o.name, to_jsonb(x.name)))
    order by x.position), '[]') from network.agreement_party x left join published.organisation o on o.id = x.organisation_id
    where x.agreement_id = g.id) as parties,
  ${agreementAccess.keep.allowed} as may_keep, ${agreementAccess.review.allowed} as may_review`
const from = sql`network.agreement g left join published.area a on a.id = g.area_id
  left join published.person p on p.id = g.responsible_id`

export type AgreementFilter = {
  readonly county: string
  readonly area?: string | undefined
  readonly kind?: AgreementKind | undefined
  readonly state?: AgreementState | undefined
}

/** So many on one page; what waits longest comes first. */
export const agreementsAPage = 50

/** In force and soonest due first; what has ended comes last. */
export async function agreementsOf(
  tx: Tx,
  filter: AgreementFilter,
  page: number,
  aPage = agreementsAPage,
): Promise<readonly AgreementRow[]> {
  const { rows } = await sql<AgreementRow>`
    select ${columns} from ${from} where g.county = ${filter.county} and ${agreementAccess.read.allowed}
      and (${filter.area ?? null}::uuid is null or g.area_id = ${filter.area ?? null} or g.area_id is null)
      and (${filter.kind ?? null}::text is null or g.kind = ${filter.kind ?? null})
      and (${filter.state ?? null}::text is null or g.state = ${filter.state ?? null})
    order by array_position(array['in-force', 'draft', 'ended'], g.state),
      least(g.review_on, g.valid_to) nulls last, g.id
    limit ${aPage + 1} offset ${page * aPage}`.execute(tx)
  return rows
}

export async function agreementById(tx: Tx, id: string): Promise<AgreementRow | undefined> {
  const { rows } = await sql<AgreementRow>`select ${columns} from ${from} where g.id = ${id}`.execute(tx)
  return rows[0]
}

export type AgreementReview = {
  readonly id: string
  readonly reviewed_on: string
  readonly by: string | null
  readonly outcome: ReviewOutcome
  readonly words: string
  readonly next_on: string | null
}

export async function reviewsOf(tx: Tx, id: string): Promise<readonly AgreementReview[]> {
  const { rows } = await sql<AgreementReview>`
    select r.id, r.reviewed_on::text as reviewed_on, p.name as by, r.outcome, r.words, r.next_on::text as next_on
    from network.agreement_review r left join published.person p on p.id = r.reviewed_by
    where r.agreement_id = ${id} order by r.reviewed_on desc, r.made_at desc, r.id limit 100`.execute(tx)
  return rows
}

/** Whether what is named in an agreement is of its county. */
export async function agreementFits(
  tx: Tx,
  county: string,
  plan: AgreementPlan,
): Promise<{ readonly area: boolean; readonly parties: boolean; readonly responsible: boolean }> {
  const organisations = [...new Set(plan.parties.flatMap(({ organisation }) => organisation ?? []))]
  const { rows } = await sql<{ area: boolean; parties: boolean; responsible: boolean }>`
    select ${plan.area}::uuid is null or exists (select from published.area a
        where a.id = ${plan.area} and a.county = ${county}) as area,
      (select count(*) from published.organisation o where o.county = ${county}
        and o.id = any (${organisations}::uuid[])) = ${organisations.length} as parties,
      ${plan.responsible}::uuid is null or exists (select from published.person p
        where p.id = ${plan.responsible} and p.county = ${county} and p.active) as responsible`.execute(tx)
  return rows[0] ?? { area: false, parties: false, responsible: false }
}

/** Whether the asker leads an area, for adding to it. */
export async function leadsThisArea(tx: Tx, area: string): Promise<boolean> {
  const { rows } = await sql<{ leads: boolean }>`
    select exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'area-lead'
      and r.scope_kind = 'area' and r.scope_id = ${area}) as leads`.execute(tx)
  return rows[0]?.leads === true
}

async function writeParties(tx: Tx, id: string, parties: AgreementPlan['parties']): Promise<void> {
  await sql`delete from network.agreement_party where agreement_id = ${id}`.execute(tx)
  await sql`
    insert into network.agreement_party (agreement_id, position, organisation_id, name)
    select ${id}::uuid, x.position - 1, (x.value ->> 'organisation')::uuid, x.value ->> 'name'
    from jsonb_array_elements(${JSON.stringify(parties)}::jsonb) with ordinality as x(value, position)`.execute(
    tx,
  )
}

/** False when a row of this id is already there. */
export async function insertAgreement(
  tx: Tx,
  id: string,
  county: string,
  plan: AgreementPlan,
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into network.agreement (id, county, area_id, kind, name, about, valid_from, valid_to, review_on, responsible_id,
      file_link, state, created_at, changed_at, changed_by)
    values (${id}, ${county}, ${plan.area}, ${plan.kind}, ${JSON.stringify(plan.name)}::jsonb,
      ${JSON.stringify(plan.about)}::jsonb, ${plan.validFrom}, ${plan.validTo}, ${plan.reviewOn}, ${plan.responsible},
      ${plan.fileLink}, ${plan.state}, ${now}, ${now}, ${person})
    on conflict (id) do nothing returning id`.execute(tx)
  if (rows.length === 0) return false
  await writeParties(tx, id, plan.parties)
  return true
}

export async function updateAgreement(
  tx: Tx,
  id: string,
  seen: number,
  plan: AgreementPlan,
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update network.agreement set area_id = ${plan.area}, kind = ${plan.kind}, name = ${JSON.stringify(plan.name)}::jsonb,
      about = ${JSON.stringify(plan.about)}::jsonb, valid_from = ${plan.validFrom}, valid_to = ${plan.validTo},
      review_on = ${plan.reviewOn}, responsible_id = ${plan.responsible}, file_link = ${plan.fileLink}, state = ${plan.state},
      changed_at = ${now}, changed_by = ${person}, version = version + 1
    where id = ${id} and version = ${seen} returning id`.execute(tx)
  if (rows.length === 0) return false
  await writeParties(tx, id, plan.parties)
  return true
}

/** A look at an agreement: written into its history, and the agreement goes on, waits to be changed, or ends. */
export async function insertReview(
  tx: Tx,
  agreement: { readonly id: string; readonly seen: number },
  review: {
    readonly id: string
    readonly on: string
    readonly outcome: ReviewOutcome
    readonly words: string
    readonly nextOn: string | null
  },
  { person, now }: By,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update network.agreement set review_on = ${review.nextOn}, changed_at = ${now}, changed_by = ${person},
      state = ${review.outcome === 'end' ? 'ended' : 'in-force'},
      valid_to = case when ${review.outcome === 'end'} then greatest(coalesce(valid_from, ${review.on}::date),
        least(coalesce(valid_to, ${review.on}::date), ${review.on}::date)) else valid_to end,
      version = version + 1
    where id = ${agreement.id} and version = ${agreement.seen} and state <> 'ended' returning id`.execute(tx)
  if (rows.length === 0) return false
  await sql`
    insert into network.agreement_review (id, agreement_id, reviewed_on, reviewed_by, outcome, words, next_on, made_at)
    values (${review.id}, ${agreement.id}, ${review.on}, ${person}, ${review.outcome}, ${review.words}, ${review.nextOn},
      ${now})`.execute(tx)
  return true
}

export type Responsible = { readonly id: string; readonly name: string; readonly title: Localized }

/** Who may answer for an agreement or a task: those who lead or keep something in the county. */
export async function responsiblesOf(tx: Tx, county: string): Promise<readonly Responsible[]> {
  const { rows } = await sql<Responsible>`
    select p.id, p.name, p.title from published.person p where p.county = ${county} and p.active
      and exists (select from published.role_now r where r.person_id = p.id
        and r.role in ('coordinator', 'county-leader', 'area-lead', 'unit-lead', 'maintainer'))
    order by p.name, p.id limit 500`.execute(tx)
  return rows
}

export type OrganisationOption = { readonly id: string; readonly name: Localized }

export async function organisationsOf(tx: Tx, county: string): Promise<readonly OrganisationOption[]> {
  const { rows } = await sql<OrganisationOption>`
    select o.id, o.name from published.organisation o where o.county = ${county} order by o.name ->> 'fi', o.id
    limit 500`.execute(tx)
  return rows
}

// --- What is due ----------------------------------------------------------------------------------------------------

export type DueAgreement = {
  readonly id: string
  readonly what: 'agreement' | 'contract'
  readonly county: string
  readonly area_id: string | null
  readonly name: Localized
  readonly due_on: string
  readonly responsible: string | null
}

/**
 * Agreements in force whose review day, or end, is not later than the day; and contracts, for those who see them. An area's own
 * and those of the whole county.
 */
export async function dueOf(
  tx: Tx,
  of: {
    readonly county: string
    readonly area: string | null
    readonly until: string
    readonly limit: number
  },
): Promise<{ readonly count: number; readonly items: readonly DueAgreement[] }> {
  const { rows } = await sql<DueAgreement & { count: string }>`
    with due as (
      select g.id, 'agreement' as what, g.county, g.area_id, g.name, least(g.review_on, g.valid_to) as due_on, g.responsible_id
      from network.agreement g where g.state = 'in-force'
      union all
      select k.id, 'contract', k.county, null, k.name, least(k.review_on, k.valid_to), k.responsible_id
      from network.contract k where k.state = 'in-force' and network.leads_in(k.county) and (${of.area}::uuid is null
        or not exists (select from network.contract_area x where x.contract_id = k.id)
        or exists (select from network.contract_area x where x.contract_id = k.id and x.area_id = ${of.area})))
    select d.id, d.what, d.county, d.area_id, d.name, d.due_on::text as due_on, p.name as responsible, count(*) over () as count
    from due d left join published.person p on p.id = d.responsible_id
    where d.county = ${of.county} and d.due_on <= ${of.until}
      and (${of.area}::uuid is null or d.area_id is null or d.area_id = ${of.area})
    order by d.due_on, d.id limit ${of.limit}`.execute(tx)
  return { count: Number(rows[0]?.count ?? 0), items: rows }
}

export type ToTell = {
  readonly id: string
  readonly what: 'agreement' | 'contract'
  readonly name: Localized
  readonly due_on: string
  readonly email: string
  readonly language: Language
}

/** What is due by the day and of which whoever answers for it has not been told. */
export async function untold(tx: Tx, until: string): Promise<readonly ToTell[]> {
  const { rows } = await sql<ToTell>`
    with due as (
      select g.id, 'agreement' as what, g.name, least(g.review_on, g.valid_to) as due_on, g.responsible_id, g.told_for
      from network.agreement g where g.state = 'in-force'
      union all
      select k.id, 'contract', k.name, least(k.review_on, k.valid_to), k.responsible_id, k.told_for
      from network.contract k where k.state = 'in-force')
    select d.id, d.what, d.name, d.due_on::text as due_on, p.email, p.language from due d
    join published.person p on p.id = d.responsible_id and p.active and p.email <> ''
    where d.due_on <= ${until} and d.told_for is distinct from d.due_on order by d.due_on, d.id limit 500`.execute(
    tx,
  )
  return rows
}

/** Remembers for which day each has been told; the rows' versions stay, since nobody has changed them. */
export async function markTold(tx: Tx, told: readonly ToTell[]): Promise<void> {
  const given = JSON.stringify(told.map(({ id, what, due_on }) => ({ id, what, due_on })))
  await sql`
    with given as (select * from jsonb_to_recordset(${given}::jsonb) as x(id uuid, what text, due_on date)),
      agreements as (update network.agreement g set told_for = x.due_on from given x
        where x.what = 'agreement' and x.id = g.id)
    update network.contract k set told_for = x.due_on from given x where x.what = 'contract' and x.id = k.id`.execute(
    tx,
  )
}
