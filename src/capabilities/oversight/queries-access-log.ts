import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'

/** Entries about families: done with a family or one of its people, or refused where a family was asked for. */
const ofFamilies = sql<boolean>`(a.about ? 'family' or a.about ? 'member' or a.about ? 'families'
  or (a.outcome = 'refused' and a.name like 'famil%'))`
const relation = sql`case when a.outcome = 'refused' then 'refused' else coalesce(a.about->>'by', 'none') end`

export type RelationCount = {
  readonly relation: string
  readonly entries: number
  readonly people: number
  readonly families: number
}

export async function byRelation(tx: Tx, county: string, since: Date): Promise<readonly RelationCount[]> {
  const { rows } = await sql<RelationCount>`
    select ${relation} as relation, count(*) as entries, count(distinct a.actor_id) as people,
      count(distinct coalesce(a.about->>'family', a.about->>'id')) as families
    from platform.audit_entry a
    where a.county = ${county} and a.at >= ${since} and a.actor_kind = 'person' and ${ofFamilies}
    group by 1 order by entries desc, 1`.execute(tx)
  return rows
}

export type LogRow = {
  readonly seq: number
  readonly at: Date
  readonly name: string
  readonly outcome: 'done' | 'refused'
  readonly why: string | null
  readonly relation: string
  readonly person_id: string
  readonly person: string | null
  readonly title: Text3 | null
  readonly unit: Text3 | null
  readonly family_id: string | null
}

export type LogWanted = {
  readonly county: string
  readonly since: Date
  readonly relation: string | null
  readonly person: string | null
  readonly family: string | null
  readonly before: number | null
  readonly limit: number
}

export async function accessLog(tx: Tx, wanted: LogWanted): Promise<readonly LogRow[]> {
  const also: RawBuilder<unknown>[] = []
  if (wanted.relation !== null) also.push(sql`${relation} = ${wanted.relation}`)
  if (wanted.person !== null) also.push(sql`a.actor_id = ${wanted.person}`)
  if (wanted.family !== null) {
    also.push(sql`(a.about @> ${JSON.stringify({ family: wanted.family })}::jsonb
      or a.about @> ${JSON.stringify({ id: wanted.family })}::jsonb)`)
  }
  if (wanted.before !== null) also.push(sql`a.seq < ${wanted.before}::bigint`)
  const { rows } = await sql<LogRow>`
    select a.seq, a.at, a.name, a.outcome, a.about->>'why' as why, ${relation} as relation, a.actor_id as person_id,
      p.name as person, p.title, (select u.name from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = p.id order by m.unit_id limit 1) as unit,
      coalesce(a.about->>'family', a.about->>'id') as family_id
    from platform.audit_entry a left join published.person p on p.id = a.actor_id::uuid
    where a.county = ${wanted.county} and a.at >= ${wanted.since} and a.actor_kind = 'person' and ${ofFamilies}
      ${also.length === 0 ? sql`` : sql`and ${sql.join(also, sql` and `)}`}
    order by a.seq desc limit ${wanted.limit}`.execute(tx)
  return rows
}
