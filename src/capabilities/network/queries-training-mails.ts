import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Language, Localized } from '#platform/text.ts'

export type TrainingAddressee = {
  readonly seat: string
  readonly email: string
  readonly language: Language
  readonly title: Localized
  readonly first_day: PlainDate | null
  readonly last_day: PlainDate | null
  readonly version: number
}

/** Those who had signed up and have an account here; or the one seat that is named. */
export async function trainingAddressees(
  tx: Tx,
  of: {
    readonly training: string
    readonly seat: string | null
    readonly what: 'cancelled' | 'evaluate' | 'place' | string
    readonly after: string | null
    readonly limit: number
  },
): Promise<readonly TrainingAddressee[]> {
  const { rows } = await sql<TrainingAddressee>`
    select s.id as seat, p.email, p.language, t.title, t.first_day::text as first_day, t.last_day::text as last_day, t.version
    from network.training_seat s join network.training t on t.id = s.training_id
    join published.person p on p.id = s.person_id and p.active and p.mail_bounced_at is null
    where s.training_id = ${of.training} and (${of.seat}::uuid is null or s.id = ${of.seat}::uuid)
      and s.state in ('signed-up', 'attended', 'waiting') and (${of.what}::text = 'cancelled' or s.state <> 'waiting')
      and (${of.after}::uuid is null or s.id > ${of.after}::uuid) order by s.id limit ${of.limit}`.execute(tx)
  return rows
}
