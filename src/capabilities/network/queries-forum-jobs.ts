import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { daysBeforeTask, daysToConfirm } from './domain/forum-rules.ts'
import { inForce, today } from './queries-forums.ts'

/** Whom a mail goes to, and in which language. Somebody without an account is written to in the county's first language. */
export type Mailbox = { readonly email: string; readonly language: Language }

const countyLanguage = sql`(select coalesce(c.languages[1], 'fi') from published.county c where c.code = f.county)`
const onDay = sql`(m.starts_at at time zone 'Europe/Helsinki')::date`

export type CalledMeeting = {
  readonly id: string
  readonly forum_id: string
  readonly forum: Localized
  readonly title: Localized
  readonly starts_at: Date
  readonly ends_at: Date
  readonly place: string
  readonly remote_link: string | null
  readonly state: 'cancelled' | 'held' | 'planned'
  readonly cancel_words: string
  readonly matters: readonly string[]
  readonly closed: number
  /** Holders of seats, chair and secretaries. */
  readonly to: readonly Mailbox[]
}
/** A meeting with those who are called to it. Matters for members only are counted, not named. */
export async function calledMeeting(tx: Tx, id: string): Promise<CalledMeeting | undefined> {
  const { rows } = await sql<CalledMeeting>`
    select m.id, m.forum_id, g.name as forum, m.title, m.starts_at, m.ends_at, m.place, m.remote_link, m.state, m.cancel_words,
      array(select i.title from network.agenda_item i where i.meeting_id = m.id and i.state = 'on-agenda' and not i.members_only
        order by i.position, i.id) as matters,
      (select count(*)::integer from network.agenda_item i where i.meeting_id = m.id and i.state = 'on-agenda' and i.members_only)
        as closed,
      (select coalesce(jsonb_agg(jsonb_build_object('email', x.email, 'language', x.language) order by x.email), '[]') from (
        select distinct on (lower(b.email)) b.email, b.language from (
          select coalesce(t.email, p.email) as email, coalesce(p.language, ${countyLanguage}) as language
          from network.seat s join network.seat_term t on t.seat_id = s.id and ${inForce('t', onDay)}
          left join published.person p on p.id = t.person_id and p.active where s.forum_id = f.id and s.ended_on is null
          union all
          select p.email, p.language from network.office_term o join published.person p on p.id = o.person_id and p.active
          where o.forum_id = f.id and ${inForce('o', onDay)}) b
        where b.email is not null order by lower(b.email), b.language) x) as to
    from network.meeting m join network.forum f on f.id = m.forum_id join accounts.forum g on g.id = f.id
    where m.id = ${id}`.execute(tx)
  return rows[0]
}
export async function deputyOf(tx: Tx, meeting: string, seat: string): Promise<Mailbox | undefined> {
  const { rows } = await sql<{ email: string | null; language: Language }>`
    select coalesce(t.deputy_email, p.email) as email, coalesce(p.language, ${countyLanguage}) as language
    from network.meeting m join network.forum f on f.id = m.forum_id join network.seat s on s.id = ${seat} and s.forum_id = f.id
    join network.seat_term t on t.seat_id = s.id and ${inForce('t', onDay)}
    left join published.person p on p.id = t.deputy_person_id and p.active where m.id = ${meeting}
    order by t.first_day desc limit 1`.execute(tx)
  const [row] = rows
  return row === undefined || row.email === null ? undefined : { email: row.email, language: row.language }
}
export async function markReminded(tx: Tx, meeting: string, now: Date): Promise<void> {
  await sql`update network.meeting set reminded_at = ${now} where id = ${meeting}`.execute(tx)
}

export type AnsweredMatter = Mailbox & {
  readonly title: string
  readonly state: 'declined' | 'on-agenda' | 'postponed' | 'proposed'
  readonly state_words: string
  readonly forum_id: string
  readonly forum: Localized
}
export async function answeredMatter(tx: Tx, id: string): Promise<AnsweredMatter | undefined> {
  const { rows } = await sql<AnsweredMatter>`
    select p.email, p.language, i.title, i.state, i.state_words, i.forum_id, g.name as forum
    from network.agenda_item i join published.person p on p.id = i.proposed_by and p.active join accounts.forum g on g.id = i.forum_id
    where i.id = ${id}`.execute(tx)
  return rows[0]
}

export type ToldDecision = {
  readonly id: string
  readonly title: string
  readonly forum: Localized
  readonly recipients: readonly {
    readonly id: string
    /** When; null where it has not been told yet. */
    readonly told: string | null
    readonly to: readonly Mailbox[]
  }[]
}
/** A decision with the mailboxes of those whom it is told to and who have not confirmed it. */
export async function toldDecision(tx: Tx, id: string): Promise<ToldDecision | undefined> {
  const { rows } = await sql<ToldDecision>`
    select d.id, d.title, g.name as forum, (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'told', r.told_at, 'to', (
        select coalesce(jsonb_agg(jsonb_build_object('email', x.email, 'language', x.language) order by x.email), '[]') from (
          select distinct on (lower(b.email)) b.email, b.language from (
            select p.email, p.language from published.person p where p.id = r.person_id and p.active
            union all select u.email, ${countyLanguage} from published.unit u where u.id = r.unit_id
            union all select p.email, p.language from published.role_now n join published.person p on p.id = n.person_id
              where n.scope_kind = 'organisation' and n.scope_id = r.organisation_id::text
                and n.role in ('maintainer', 'organisation-admin')
            union all select p.email, p.language from published.unit u join published.unit_member m on m.unit_id = u.id and m.leads
              join published.person p on p.id = m.person_id where u.organisation_id = r.organisation_id
            union all select p.email, p.language from network.office_term o join published.person p on p.id = o.person_id
              where o.forum_id = r.forum_id and o.office in ('chair', 'secretary') and ${inForce('o')}) b
          where b.email is not null order by lower(b.email), b.language limit 30) x)) order by r.id), '[]')
      from network.decision_recipient r where r.decision_id = d.id and r.confirmed_at is null) as recipients
    from network.decision d join network.forum f on f.id = d.forum_id join accounts.forum g on g.id = f.id
    where d.id = ${id} and d.state = 'announced'`.execute(tx)
  return rows[0]
}
/** Decisions that somebody has not confirmed in time and was not reminded of. */
export async function lateDecisions(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select distinct d.id from network.decision d join network.decision_recipient r
      on r.decision_id = d.id
    where d.state = 'announced' and r.confirmed_at is null and r.reminded_at is null
      and r.told_at < platform.now() - make_interval(days => ${daysToConfirm})
      and not exists (select from network.decision x where x.supersedes = d.id and x.state <> 'draft') order by d.id limit 200`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}
export async function markRecipientsReminded(
  tx: Tx,
  decision: string,
  now: Date,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`update network.decision_recipient set reminded_at = ${now}
    where decision_id = ${decision} and confirmed_at is null and reminded_at is null
      and told_at < platform.now() - make_interval(days => ${daysToConfirm}) returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

export type DueTask = Mailbox & {
  readonly id: string
  readonly words: string
  readonly due_on: PlainDate
  readonly forum: Localized
  readonly overdue: boolean
}
/** Tasks near their day or past it, whose owner was not told of that yet. */
export async function dueTasks(tx: Tx): Promise<readonly DueTask[]> {
  const { rows } = await sql<DueTask>`
    select k.id, k.words, k.due_on::text as due_on, g.name as forum, k.due_on < ${today} as overdue, p.email, p.language
    from network.forum_task k join accounts.forum g on g.id = k.forum_id join published.person p on p.id = k.owner_id and p.active
    where k.state = 'open' and ((k.due_on < ${today} and k.overdue_told_on is null)
      or (k.due_on between ${today} and ${today} + ${daysBeforeTask}::integer and k.reminded_on is null))
    order by k.due_on, k.id limit 500`.execute(tx)
  return rows
}
export async function markTasksTold(
  tx: Tx,
  overdue: boolean,
  ids: readonly string[],
  on: PlainDate,
): Promise<void> {
  const column = overdue ? sql`overdue_told_on` : sql`reminded_on`
  await sql`update network.forum_task set ${column} = ${on} where id = any(${sql.val([...ids])}::uuid[])`.execute(
    tx,
  )
}
