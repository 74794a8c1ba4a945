import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { caseAccess } from './access.ts'
import { limitAccess } from './access-assessment.ts'
import { joinAccess } from './access-joins.ts'
import { meetingAccess } from './access-meetings.ts'
import { stepAccess } from './access-plan.ts'

const me = sql`platform.actor_person()`
const member = sql`platform.actor_member()`
const today = sql`platform.today()`
const day = (instant: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`(${instant} at time zone 'Europe/Helsinki')::date`

export type NextRow = {
  readonly case_id: string
  readonly kind: 'step' | 'limit' | 'meeting' | 'join' | 'follow-up'
  readonly id: string
  readonly due: PlainDate | null
  readonly starts_at: Date | null
  readonly words_sealed: Uint8Array | null
  readonly code: string | null
  readonly late: boolean
  readonly member_id: string | null
  readonly person_id: string | null
  readonly person: string | null
  readonly other_sealed: Uint8Array | null
  readonly mine: boolean
}

/**
 * What comes next in some cases, of what the reader sees of each: open steps, limits that run, meetings ahead, joins nobody has
 * taken yet, and when somebody looks again. The nearest first, what has no day last. Tasks beside the plan are their owner’s.
 */
export async function nextThings(
  tx: Tx,
  cases: readonly string[],
  ofEach: number,
): Promise<readonly NextRow[]> {
  const wanted = sql`(select v::uuid from jsonb_array_elements_text(${JSON.stringify(cases)}::jsonb) v)`
  const { rows } = await sql<NextRow>`
    select n.* from (
      select x.*, coalesce(x.due < ${today}, false) as late,
        row_number() over (partition by x.case_id order by x.due nulls last, x.starts_at nulls last, x.kind, x.id) as place
      from (
        select s.case_id, 'step' as kind, s.id, s.due_on as due, null::timestamptz as starts_at, s.words_sealed, s.kind as code,
          s.owner_member as member_id, s.owner_person as person_id, p.name as person, s.owner_sealed as other_sealed,
          coalesce(s.owner_person = ${me} or s.owner_member = ${member}, false) as mine
        from casework.step s left join published.person p on p.id = s.owner_person
        where s.case_id in ${wanted} and s.state = 'open' and ${stepAccess.read.allowed}
          and (s.kind <> 'task' or coalesce(s.owner_person = ${me} or s.owner_member = ${member}, false))
        union all
        select k.case_id, 'limit', k.id, k.due_on, null, null, k.rule, k.about_id, null, null, null, false from casework.clock k
        where k.case_id in ${wanted} and k.met_on is null and k.dropped is null and ${limitAccess.read.allowed}
        union all
        select m.case_id, 'meeting', m.id, ${day(sql`m.starts_at`)}, m.starts_at, m.purpose_sealed, null, null, m.called_by,
          case when casework.worker_seen(m.case_id, m.called_by) then p.name end, null, coalesce(m.called_by = ${me}, false)
        from casework.meeting m join published.person p on p.id = m.called_by
        where m.case_id in ${wanted} and m.state = 'planned' and m.ends_at > platform.now() and ${meetingAccess.read.allowed}
        union all
        select j.case_id, 'join', j.id, j.due_on, null, j.words_sealed, j.kind, j.about_id, j.receiver_person, p.name, j.receiver_sealed,
          coalesce(j.receiver_person = ${me}, false)
        from casework.joint j left join published.person p on p.id = j.receiver_person
          and casework.receiver_told(j.case_id, j.receiver_unit, p.id)
        where j.case_id in ${wanted} and j.state in ('open', 'offered') and ${joinAccess.read.allowed}
        union all
        select c.id, 'follow-up', c.id, c.follow_up_on, null, null, null, null, null, null, null, false from casework.family_case c
        where c.id in ${wanted} and c.follow_up_on >= ${today} and ${caseAccess.read.allowed}
      ) x) n
    where n.place <= ${ofEach} order by n.case_id, n.place`.execute(tx)
  return rows
}
