import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'

/** The area of every municipality of a county. */
export async function municipalitiesOf(tx: Tx, county: string): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ code: string; area_id: string | null }>`
    select code, area_id from directory.municipality where county = ${county} order by code`.execute(tx)
  return new Map(rows.map(({ code, area_id }) => [code, area_id]))
}

export type Waiting = {
  /** Published listings whose day of checking has come. */
  readonly toCheck: number
  /** Monthly questions that nobody has answered. */
  readonly unanswered: number
  /** Listings marked "not confirmed since", and those the rule has hidden. */
  readonly unconfirmed: number
  readonly hidden: number
  readonly corrections: number
  readonly translations: number
  readonly sentDrafts: number
  /** People whose mail came back, and who keep a provider's listings. */
  readonly bounced: number
  /** Imports that wait for a yes, or that stopped. */
  readonly imports: number
  readonly searchGaps: number
}

/** Everything that waits for somebody in a county's directory, in one statement. */
export async function waitingIn(tx: Tx, county: string, today: string): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select
      (select count(*)::integer from directory.service s where s.county = ${county} and s.state = 'published'
        and s.next_check_on <= ${today}::date) as "toCheck",
      (select count(*)::integer from directory.check_round r where r.county = ${county} and r.answered_at is null
        and not exists (select from directory.check_round n where n.organisation_id = r.organisation_id and n.month > r.month)
      ) as unanswered,
      (select count(*)::integer from directory.service s where s.county = ${county} and s.state = 'published'
        and s.unconfirmed_since is not null) as unconfirmed,
      (select count(*)::integer from directory.service s where s.county = ${county} and s.state = 'hidden'
        and s.unconfirmed_since is not null) as hidden,
      (select count(*)::integer from directory.correction c join directory.service s on s.id = c.service_id
        where s.county = ${county} and c.state = 'open') as corrections,
      (select count(*)::integer from directory.translation_task t join directory.service s on s.id = t.service_id
        where s.county = ${county} and t.done_at is null and s.state = 'published') as translations,
      (select count(*)::integer from directory.listing_draft d where d.county = ${county} and d.state = 'sent') as "sentDrafts",
      (select count(distinct p.id)::integer from published.person p join published.role_now l on l.person_id = p.id
        join published.organisation o on o.id::text = l.scope_id
        where o.county = ${county} and l.role = 'maintainer' and l.scope_kind = 'organisation'
          and p.mail_bounced_at is not null) as bounced,
      (select count(*)::integer from directory.import_run i where i.county = ${county}
        and i.state in ('read', 'staged', 'failed')) as imports,
      (select count(*)::integer from directory.search_gap g where g.county in (${county}, '') and g.term <> ''
        and g.settled_at is null) as "searchGaps"`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The counts gave no row')
  return row
}

/** Counties whose directory the asker works on, and as what. */
export async function countiesKept(
  tx: Tx,
): Promise<
  readonly { readonly county: string; readonly keeps: boolean; readonly areas: readonly string[] }[]
> {
  const { rows } = await sql<{ county: string; keeps: boolean; areas: string[] }>`
    select c.code as county,
      bool_or(l.role = 'coordinator') as keeps,
      coalesce(array_agg(a.id::text) filter (where l.role = 'area-lead'), '{}') as areas
    from published.role_now l
    left join directory.area a on l.scope_kind = 'area' and a.id::text = l.scope_id
    join directory.county c on c.code = case when l.scope_kind = 'county' then l.scope_id else a.county end
    where l.person_id = platform.actor_person()
      and (l.role in ('coordinator', 'county-leader') or (l.role = 'area-lead' and l.scope_kind = 'area'))
    group by c.code order by c.code`.execute(tx)
  return rows
}
