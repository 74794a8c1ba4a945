import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { helsinkiDay, isKept, nameOf, servesArea } from './queries-upkeep.ts'

export type CallListing = {
  readonly id: string
  readonly name: Localized
  readonly phone: string | null
  readonly state: 'published' | 'hidden'
  readonly statutory: boolean
  readonly confirmed_on: string
  readonly unconfirmed_since: string | null
}

export type LastWord = { readonly at: string; readonly way: string; readonly said_by: string | null }

export type Call = {
  readonly organisation_id: string
  readonly county: string
  readonly name: Localized
  readonly sector: string
  readonly phone: string | null
  readonly email: string | null
  /** The day of the first question that nobody answered; null when there was nobody to ask yet. */
  readonly asked_on: string | null
  readonly escalated_on: string | null
  readonly maintainers: readonly {
    readonly name: string
    readonly email: string
    readonly bounced: boolean
  }[]
  readonly listings: readonly CallListing[]
  readonly listing_count: number
  readonly hidden: number
  readonly marked: number
  readonly last: LastWord | null
  readonly can_phone: boolean
  readonly total: number
}

/** So many listings of one organisation are named on the list; the rest are on its own page. */
export const mostNamed = 20

const me = sql`platform.actor_person()`

/**
 * Organisations that must be called: something of theirs is due, and either nobody can be asked by mail or nobody has
 * answered for so many days. The coordinator sees the county's, the lead of an area those that have been passed on to it.
 */
export async function callList(
  tx: Tx,
  options: { today: string; callAfter: number; limit: number | null; offset: number },
): Promise<readonly Call[]> {
  const { today, callAfter, limit, offset } = options
  const page = limit === null ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<Call>`
    with mine as (
      select o.id, o.county, o.name, o.sector, o.phone, o.email,
        exists (select from published.role_now l where l.person_id = ${me} and l.role = 'coordinator'
          and l.scope_kind = 'county' and l.scope_id = o.county) as can_phone
      from published.organisation o
      where exists (select from published.role_now l where l.person_id = ${me} and
        ((l.role = 'coordinator' and l.scope_kind = 'county' and l.scope_id = o.county)
        or (l.role = 'area-lead' and l.scope_kind = 'area' and exists (select from directory.area a
          where a.id::text = l.scope_id and a.county = o.county))))
    ), due as (
      select s.id, s.organisation_id, ${nameOf} as name, s.phone, s.state, t.statutory, s.confirmed_on, s.unconfirmed_since,
        row_number() over (partition by s.organisation_id order by (s.unconfirmed_since is null), s.confirmed_on, s.id) as place
      from directory.service s join directory.service_type t on t.key = s.type and t.variant = s.variant
      join mine on mine.id = s.organisation_id
      where s.next_check_on <= ${today}::date and ${isKept}
        and (mine.can_phone or exists (select from published.role_now l join directory.area a on a.id::text = l.scope_id
          where l.person_id = ${me} and l.role = 'area-lead' and l.scope_kind = 'area' and a.county = s.county
            and ${servesArea(sql`a.id`)}))
    ), rounds as (
      select r.organisation_id, min(${helsinkiDay(sql`r.created_at`)}) as asked_on,
        min(${helsinkiDay(sql`r.escalated_at`)}) as escalated_on
      from directory.check_round r join mine on mine.id = r.organisation_id where r.answered_at is null group by 1
    ), people as (
      select mine.id as organisation_id, jsonb_agg(distinct jsonb_build_object('name', p.name, 'email', p.email,
          'bounced', p.mail_bounced_at is not null)) as maintainers, bool_or(p.mail_bounced_at is null) as reachable
      from mine join published.role_now l on l.role = 'maintainer' and l.scope_kind = 'organisation' and l.scope_id = mine.id::text
      join published.person p on p.id = l.person_id group by 1
    ), called as (
      select mine.id as organisation_id, mine.county, mine.name, mine.sector, mine.can_phone,
        coalesce(mine.phone, (array_agg(due.phone order by due.place) filter (where due.phone is not null))[1]) as phone,
        mine.email, rounds.asked_on, rounds.escalated_on, coalesce(people.maintainers, '[]') as maintainers,
        jsonb_agg(jsonb_build_object('id', due.id, 'name', due.name, 'phone', due.phone, 'state', due.state,
          'statutory', due.statutory, 'confirmed_on', due.confirmed_on, 'unconfirmed_since', due.unconfirmed_since)
          order by due.place) filter (where due.place <= ${mostNamed}) as listings,
        count(*)::integer as listing_count, (count(*) filter (where due.state = 'hidden'))::integer as hidden,
        (count(*) filter (where due.unconfirmed_since is not null))::integer as marked
      from mine join due on due.organisation_id = mine.id
      left join rounds on rounds.organisation_id = mine.id left join people on people.organisation_id = mine.id
      where case when mine.can_phone then not coalesce(people.reachable, false)
          or rounds.asked_on + ${callAfter}::integer <= ${today}::date
        else rounds.escalated_on is not null end
      group by mine.id, mine.county, mine.name, mine.sector, mine.can_phone, mine.phone, mine.email, rounds.asked_on,
        rounds.escalated_on, people.maintainers
    )
    select called.organisation_id, called.county, called.name, called.sector, called.phone, called.email,
      called.asked_on::text as asked_on, called.escalated_on::text as escalated_on, called.maintainers, called.listings,
      called.listing_count, called.hidden, called.marked, called.can_phone,
      (select jsonb_build_object('at', ${helsinkiDay(sql`c.at`)}, 'way', c.way, 'said_by', c.said_by)
        from directory.confirmation c join directory.service s on s.id = c.service_id
        where s.organisation_id = called.organisation_id order by c.at desc limit 1) as last,
      (count(*) over ())::integer as total
    from called
    order by called.hidden > 0 desc, called.marked > 0 desc, called.asked_on nulls first, called.organisation_id
    ${page}`.execute(tx)
  return rows
}

/** True when the asker holds this role anywhere. */
export async function hasRole(tx: Tx, role: 'coordinator' | 'area-lead'): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from published.role_now l where l.person_id = ${me} and l.role = ${role}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}
