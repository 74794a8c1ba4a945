import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { forumAccess, forumTaskAccess } from './access-forums.ts'
import { daysBeforeTermEnds, daysToConfirm } from './domain/forum-rules.ts'
import type { ForumOffice, SeatSector } from './domain/forum-words.ts'
import { forumRows, inForce, today } from './queries-forums.ts'

/** Where gaps are looked for. */
export type Within = { readonly county: string; readonly area?: string | undefined; readonly most: number }

const going = ({ county, area }: Within): ReturnType<typeof sql<boolean>> =>
  sql<boolean>`(f.county = ${county} and (${area ?? null}::uuid is null or f.area_id = ${area ?? null}::uuid)
    and (f.ended_on is null or f.ended_on >= ${today}) and ${forumAccess.read.allowed})`
type Forum = { readonly forum_id: string; readonly forum: Localized; readonly total: number }

/** Each row says how many there are in all, also beyond those that are told. */
export type EmptySeatRow = Forum & {
  readonly seat: string
  readonly sector: SeatSector
  readonly title: Localized
  readonly organisation: Localized | null
  readonly since: PlainDate | null
}
export async function emptySeats(tx: Tx, within: Within): Promise<readonly EmptySeatRow[]> {
  const { rows } = await sql<EmptySeatRow>`
    select count(*) over ()::integer as total, f.id as forum_id, g.name as forum, s.id as seat, s.sector, s.title, o.name as organisation,
      (select max(t.last_day)::text from network.seat_term t where t.seat_id = s.id) as since
    from ${forumRows} join accounts.forum g on g.id = f.id join network.seat s on s.forum_id = f.id and s.ended_on is null
    left join published.organisation o on o.id = s.organisation_id
    where ${going(within)} and not exists (select from network.seat_term t where t.seat_id = s.id and ${inForce('t')})
    order by since nulls first, g.name ->> 'fi', s.position, s.id limit ${within.most}`.execute(tx)
  return rows
}

export type EndingRow = Forum & {
  readonly name: string
  readonly office: ForumOffice | null
  readonly last_day: PlainDate
}
/** Terms that end soon and after which nobody is agreed. */
export async function endingTerms(tx: Tx, within: Within): Promise<readonly EndingRow[]> {
  const soon = sql`${today} + ${daysBeforeTermEnds}::integer`
  const { rows } = await sql<EndingRow>`
    select count(*) over ()::integer as total, x.forum_id, x.forum, x.name, x.office, x.last_day::text as last_day from (
      select f.id as forum_id, g.name as forum, coalesce(p.name, t.name) as name, null as office, t.last_day, t.id
      from ${forumRows} join accounts.forum g on g.id = f.id join network.seat s on s.forum_id = f.id and s.ended_on is null
      join network.seat_term t on t.seat_id = s.id left join published.person p on p.id = t.person_id
      where ${going(within)} and t.last_day between ${today} and ${soon}
        and not exists (select from network.seat_term n where n.seat_id = s.id and n.first_day > t.last_day)
      union all
      select f.id, g.name, coalesce(p.name, o.name), o.office, o.last_day, o.id
      from ${forumRows} join accounts.forum g on g.id = f.id join network.office_term o on o.forum_id = f.id
      left join published.person p on p.id = o.person_id
      where ${going(within)} and o.last_day between ${today} and ${soon}
        and not exists (select from network.office_term n where n.forum_id = f.id and n.office = o.office and n.first_day > o.last_day)) x
    order by x.last_day, x.forum ->> 'fi', x.id limit ${within.most}`.execute(tx)
  return rows
}

export type WithoutRow = Forum & { readonly office: ForumOffice }
export async function withoutOffice(tx: Tx, within: Within): Promise<readonly WithoutRow[]> {
  const { rows } = await sql<WithoutRow>`
    select count(*) over ()::integer as total, f.id as forum_id, g.name as forum, w.office
    from ${forumRows} join accounts.forum g on g.id = f.id cross join (values ('chair'), ('secretary')) w (office)
    where ${going(within)} and f.level <> 'team'
      and not exists (select from network.office_term o where o.forum_id = f.id and o.office = w.office and ${inForce('o')})
    order by w.office, g.name ->> 'fi', f.id limit ${within.most}`.execute(tx)
  return rows
}

export type DecisionGapRow = Forum & {
  readonly id: string
  readonly title: string
  readonly day: PlainDate
  readonly missing: number
}
const open = {
  unannounced: sql`d.state = 'made'`,
  unconfirmed: sql`(d.state = 'announced' and d.announced_at < platform.now() - make_interval(days => ${daysToConfirm}))`,
  review: sql`(d.state <> 'draft' and d.review_on <= ${today})`,
}
const dayOf = {
  unannounced: sql`d.made_on`,
  unconfirmed: sql`(d.announced_at at time zone 'Europe/Helsinki')::date`,
  review: sql`d.review_on`,
}
/** Decisions that nobody was told of, that are not confirmed in time, or whose day of review has come. */
export async function decisionGaps(
  tx: Tx,
  within: Within,
  which: keyof typeof open,
): Promise<readonly DecisionGapRow[]> {
  const { rows } = await sql<DecisionGapRow>`
    select count(*) over ()::integer as total, f.id as forum_id, g.name as forum, d.id, d.title, ${dayOf[which]}::text as day,
      (select count(*)::integer from network.decision_recipient r where r.decision_id = d.id and r.confirmed_at is null) as missing
    from ${forumRows} join accounts.forum g on g.id = f.id join network.decision d on d.forum_id = f.id
    where ${going(within)} and ${open[which]}
      and not exists (select from network.decision x where x.supersedes = d.id and x.state <> 'draft')
    order by ${dayOf[which]}, d.id limit ${within.most}`.execute(tx)
  return rows
}

export type TaskGapRow = Forum & {
  readonly id: string
  readonly words: string
  readonly owner: string
  readonly due_on: PlainDate
}
export async function overdueTasks(tx: Tx, within: Within): Promise<readonly TaskGapRow[]> {
  const { rows } = await sql<TaskGapRow>`
    select count(*) over ()::integer as total, f.id as forum_id, g.name as forum, k.id, k.words, coalesce(p.name, k.owner_name) as owner,
      k.due_on::text as due_on
    from ${forumRows} join accounts.forum g on g.id = f.id join (select x.*, n.county, n.area_id, n.centre_id from network.forum_task x
      join network.forum n on n.id = x.forum_id) k on k.forum_id = f.id
    left join published.person p on p.id = k.owner_id
    where ${going(within)} and ${forumTaskAccess.read.allowed} and k.state = 'open' and k.due_on < ${today} order by k.due_on, k.id limit ${within.most}`.execute(
    tx,
  )
  return rows
}
