import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { forumVoteAccess } from './access-forums.ts'
import { type By, inForce, me } from './queries-forums.ts'

export type VoteRow = {
  readonly id: string
  readonly version: number
  readonly meeting_id: string | null
  readonly forum_id: string
  readonly item_id: string | null
  readonly title: string
  readonly points: number
  readonly closed_at: Date | null
  readonly seats_voted: number
  readonly seats: number
  readonly options: readonly {
    readonly id: string
    readonly words: string
    readonly points: number
    readonly seats: number
    readonly mine: number
  }[]
  readonly may_keep: boolean
}
export async function votesOf(tx: Tx, meeting: string): Promise<readonly VoteRow[]> {
  const { rows } = await sql<VoteRow>`
    select v.id, v.version, v.meeting_id, v.forum_id, v.item_id, v.title, v.points, v.closed_at,
      network.seats_voted(v.id)::integer as seats_voted,
      (select count(*)::integer from network.seat s where s.forum_id = v.forum_id and s.ended_on is null) as seats,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'words', o.words, 'points', coalesce(r.points, 0),
          'seats', coalesce(r.seats, 0), 'mine', coalesce(own.points, 0)) order by o.position, o.id), '[]')
        from network.vote_option o left join network.vote_result(v.id) r on r.option_id = o.id
        left join lateral (select sum(c.points)::integer as points from network.vote_cast c join network.seat_term t
          on t.seat_id = c.seat_id and ${inForce('t')} and ${me} in (t.person_id, t.deputy_person_id)
          where c.option_id = o.id) own on true
        where o.vote_id = v.id) as options,
      ${forumVoteAccess.keep.allowed} as may_keep
    from (select x.*, n.county, n.area_id, n.centre_id from network.vote x join network.forum n on n.id = x.forum_id) v
    where v.meeting_id = ${meeting} and ${forumVoteAccess.read.allowed} order by v.created_at, v.id limit 20`.execute(
    tx,
  )
  return rows
}

/** The seats of a forum on which the asker sits today. */
export async function mySeats(tx: Tx, forum: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select distinct s.id from network.seat s join network.seat_term t on t.seat_id = s.id
    where s.forum_id = ${forum} and s.ended_on is null and ${inForce('t')} and ${me} in (t.person_id, t.deputy_person_id)
    order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

export type VoteCore = {
  readonly id: string
  readonly forum_id: string
  readonly county: string
  readonly points: number
  readonly closed_at: Date | null
  readonly options: readonly string[]
}
export async function lockVote(tx: Tx, id: string, to: 'cast' | 'close'): Promise<VoteCore | undefined> {
  const how = to === 'close' ? sql`for no key update of v` : sql`for share of v`
  const { rows } = await sql<VoteCore>`select v.id, v.forum_id, f.county, v.points, v.closed_at,
      array(select o.id::text from network.vote_option o where o.vote_id = v.id) as options
    from network.vote v join network.forum f on f.id = v.forum_id where v.id = ${id} ${how}`.execute(tx)
  return rows[0]
}

export async function insertVote(
  tx: Tx,
  vote: By & {
    readonly id: string
    readonly forum: string
    readonly meeting: string
    readonly matter: string | null
    readonly title: string
    readonly points: number
    readonly options: readonly { readonly id: string; readonly words: string }[]
  },
): Promise<void> {
  await sql`insert into network.vote (id, forum_id, meeting_id, item_id, title, points, created_at, changed_by)
    values (${vote.id}, ${vote.forum}, ${vote.meeting}, ${vote.matter}, ${vote.title}, ${vote.points}, ${vote.now},
      ${vote.person})`.execute(tx)
  const rows = vote.options.map((option, index) => ({ ...option, position: index + 1 }))
  await sql`insert into network.vote_option (id, vote_id, position, words)
    select r.id, ${vote.id}, r.position, r.words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, position integer, words text)`.execute(
    tx,
  )
}

/** What a seat gives, in the place of what it gave before. */
export async function cast(
  tx: Tx,
  vote: string,
  seat: string,
  given: readonly { readonly option: string; readonly points: number }[],
  by: By,
): Promise<void> {
  await sql`delete from network.vote_cast where vote_id = ${vote} and seat_id = ${seat}`.execute(tx)
  await sql`insert into network.vote_cast (vote_id, seat_id, option_id, points, cast_by)
    select ${vote}, ${seat}, r.option, r.points, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r(option uuid, points integer) where r.points > 0`.execute(
    tx,
  )
}

export async function closeVote(tx: Tx, id: string, by: By): Promise<void> {
  await sql`update network.vote set closed_at = ${by.now}, changed_by = ${by.person}, version = version + 1
    where id = ${id} and closed_at is null`.execute(tx)
}
