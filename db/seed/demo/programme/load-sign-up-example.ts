import { sql } from 'kysely'
import { signUp } from '#capabilities/meeting-places/index.ts'
import { anyone } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import { activityId } from '../ids.ts'

export const pastEvent = activityId('17', 'event:action-past')
export const pastSignUpKey = 'demo-sign-up-of-the-past-evening'

/** Somebody was at the action evening that has been, and may say what they thought. @source R123 */
export async function loadSignUpExample(stage: {
  readonly db: Database
  readonly crypto: Crypto
}): Promise<void> {
  const day = await stage.db.asOwner(async (tx) => {
    const { rows } = await sql<{
      id: string
      starts_at: Date
    }>`select id, starts_at from meeting_places.occurrence
      where activity_id = ${pastEvent} order by starts_at limit 1`.execute(tx)
    return rows[0]
  })
  if (day === undefined) return
  const at = later(day.starts_at, -days(3))
  // The evening lies before the demonstration began: on its day it was on the programme.
  await stage.db.asOwner((tx) =>
    sql`update meeting_places.occurrence set state = 'planned' where id = ${day.id} and state = 'held'`.execute(
      tx,
    ),
  )
  await signUp(
    {
      db: stage.db,
      crypto: stage.crypto,
      clock: { now: () => at },
      actor: anyone,
      limitFactor: 1000,
    },
    {
      key: pastSignUpKey,
      from: 'demo',
      signUp: {
        activity: pastEvent,
        occurrence: day.id,
        language: 'fi',
        name: 'Saana',
        email: 'saana@posti.example',
        adults: 1,
        children: [{ months: 60 }],
        consented: true,
      },
    },
  )
  await stage.db.asOwner((tx) =>
    sql`update meeting_places.occurrence set state = 'held' where id = ${day.id}`.execute(tx),
  )
}
