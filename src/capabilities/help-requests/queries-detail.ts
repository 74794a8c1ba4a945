import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { helpRequestAccess } from './access.ts'
import type { HandOverState, Move, Outcome } from './domain/flow.ts'
import { familyWrote, newestPromise, type QueueRow } from './queries-views.ts'

export type DetailRow = QueueRow & {
  readonly county: string
  readonly door_id: string
  readonly unit_id: string
  readonly organisation_id: string
  readonly level: 'anonymous' | 'without-name'
  readonly text_sealed: Uint8Array | null
  readonly contact_sealed: Uint8Array | null
  readonly interpreter_sealed: Uint8Array | null
  readonly place_sealed: Uint8Array | null
  readonly deputy_name: string | null
  readonly urgent_by: string | null
  readonly recorded_by: string | null
  readonly recorded_at: Date | null
  readonly resolved_at: Date | null
  readonly outcome: Outcome | null
  readonly hand_overs: number
}

export async function detailOf(tx: Tx, id: string): Promise<DetailRow | undefined> {
  const { rows } = await sql<DetailRow>`
    select r.*, d.key as door_key, d.name as door_name, d.organisation_id, m.name as municipality, p.due_at, p.kept_at, p.effective_at,
      p.warn_at, h.name as holder_name, dep.name as deputy_name, u.name as urgent_by, rec.name as recorded_by, ${familyWrote} as family_wrote,
      help_requests.offered_to_me(r.id) as offered_to_me, 1 as total
    from help_requests.help_request r
    join help_requests.door d on d.id = r.door_id
    left join published.municipality m on m.code = r.municipality
    left join published.person h on h.id = r.holder_id
    left join published.person dep on dep.id = r.deputy_id
    left join published.person u on u.id = r.urgent_by
    left join published.person rec on rec.id = r.recorded_by
    ${newestPromise}
    where r.id = ${id} and ${helpRequestAccess.read.allowed}`.execute(tx)
  return rows[0]
}

/** The name of a municipality by its code. */
export async function placeNamed(tx: Tx, code: string): Promise<Localized | null> {
  const { rows } = await sql<{ name: Localized }>`
    select name from published.municipality where code = ${code}`.execute(tx)
  return rows[0]?.name ?? null
}

export type HistoryRow = {
  readonly kind: 'event' | 'note' | 'contact' | 'hand-over' | 'urgency' | 'notice'
  readonly at: Date
  readonly name: string | null
  readonly move: Move | 'received' | null
  readonly way: string | null
  /** Of a try: whether the family was reached. Of a judgement: whether it is urgent. */
  readonly reached: boolean | null
  readonly text_sealed: Uint8Array | null
  readonly state: HandOverState | null
  readonly from_door: Localized | null
  readonly to_door: Localized | null
  readonly decline_sealed: Uint8Array | null
}

/** Everything that happened, oldest first, in one list. */
export async function historyOf(tx: Tx, id: string): Promise<readonly HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`
    select x.*, p.name from (
      select 'event' as kind, at, person_id, move, null as way, null::boolean as reached, null::bytea as text_sealed,
        null as state, null::jsonb as from_door, null::jsonb as to_door, null::bytea as decline_sealed
      from help_requests.event where help_request_id = ${id}
        and move not in ('note', 'contact-reached', 'contact-tried', 'offer-hand-over', 'acknowledge-hand-over', 'decline-hand-over', 'cancel-hand-over',
          'judge-urgency', 'neutral-notice')
      union all
      select 'note', at, person_id, null, null, null, text_sealed, null, null, null, null
      from help_requests.note where help_request_id = ${id}
      union all
      select 'contact', at, person_id, null, way, reached, null, null, null, null, null
      from help_requests.contact_try where help_request_id = ${id}
      union all
      select 'urgency', at, person_id, null, null, urgent, ground_sealed, null, null, null, null
      from help_requests.urgency where help_request_id = ${id}
      union all
      select 'notice', at, person_id, null, way, null, null, null, null, null, null
      from help_requests.neutral_notice where help_request_id = ${id}
      union all
      select 'hand-over', coalesce(h.decided_at, h.offered_at), coalesce(h.decided_by, h.offered_by), null, null, null, h.reason_sealed, h.state,
        f.name, t.name, h.decline_reason_sealed
      from help_requests.hand_over h join help_requests.door f on f.id = h.from_door join help_requests.door t on t.id = h.to_door
      where h.help_request_id = ${id}
    ) x left join published.person p on p.id = x.person_id
    order by x.at, x.kind`.execute(tx)
  return rows
}
