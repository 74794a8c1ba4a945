import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import type { HandOverState } from './domain/flow.ts'

export type OpenOffer = {
  readonly id: string
  readonly state: HandOverState
  readonly from_door: string
  readonly to_door: string
  readonly offered_by: string
}

export async function insertOffer(
  tx: Tx,
  offer: {
    requestId: string
    fromDoor: string
    toDoor: string
    by: string
    reasonSealed: Uint8Array
    now: Date
  },
): Promise<string> {
  const id = newId()
  await sql`insert into help_requests.hand_over (id, help_request_id, from_door, to_door, state, offered_by, offered_at, reason_sealed)
    values (${id}, ${offer.requestId}, ${offer.fromDoor}, ${offer.toDoor}, 'offered', ${offer.by}, ${offer.now}, ${offer.reasonSealed})`.execute(
    tx,
  )
  return id
}

/** The newest offer of a request: the open one, else the last that was answered. */
export async function latestOffer(tx: Tx, requestId: string): Promise<OpenOffer | undefined> {
  const { rows } = await sql<OpenOffer>`
    select id, state, from_door, to_door, offered_by from help_requests.hand_over
    where help_request_id = ${requestId} order by state = 'offered' desc, offered_at desc, id limit 1`.execute(
    tx,
  )
  return rows[0]
}

export async function answerOffer(
  tx: Tx,
  id: string,
  answer: { state: HandOverState; by: string | null; reasonSealed?: Uint8Array; now: Date },
): Promise<void> {
  await sql`update help_requests.hand_over set state = ${answer.state}, decided_by = ${answer.by}, decided_at = ${answer.now},
    decline_reason_sealed = ${answer.reasonSealed ?? null} where id = ${id}`.execute(tx)
}

/** An offer still open when its request closes goes with it. */
export async function cancelOpenOffer(
  tx: Tx,
  requestId: string,
  by: string | null,
  now: Date,
): Promise<void> {
  await sql`update help_requests.hand_over set state = 'cancelled', decided_by = ${by}, decided_at = ${now}
    where help_request_id = ${requestId} and state = 'offered'`.execute(tx)
}
