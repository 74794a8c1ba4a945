import { sql } from 'kysely'
import { addMinutes } from '#platform/dates.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { memberId } from '../families/family-ids.ts'
import { worker } from '../families/loading.ts'
import { stableId } from '../../stable-id.ts'

/** The times with a family that the examples of the interface name. */
export const timeExampleId = (name: string): string => stableId('case-time-example', name)

const guide = worker('17', 'guide')

/** One time that is cancelled, and one to which the mother says that she cannot come. */
export async function loadTimeExamples(tx: Tx, crypto: Crypto, now: Date, ofCase: string): Promise<void> {
  const at = later(now, hours(-20))
  for (const [name, startsAt] of [
    ['cancelled', later(now, hours(170))],
    ['answered', later(now, hours(194))],
  ] as const) {
    const id = timeExampleId(name)
    await sql`
      insert into appointments.calendar (id, county, kind, person_id, name, open_to, created_at, changed_at)
      select ${stableId('case-time-example', 'calendar')}, '17', 'person', ${guide}, '{}', 'unit', ${at}, ${at}
      where not exists (select from appointments.calendar where person_id = ${guide})`.execute(tx)
    await sql`
      insert into appointments.appointment (id, county, kind, calendar_id, state, way, starts_at, ends_at, booked_by, created_at,
        changed_at)
      select ${id}, '17', 'talk', c.id, 'booked', 'phone', ${startsAt}, ${addMinutes(startsAt, 45)}, ${guide}, ${at}, ${at}
      from appointments.calendar c where c.person_id = ${guide} on conflict do nothing`.execute(tx)
    await sql`insert into appointments.party (appointment_id, person_id) values (${id}, ${guide}) on conflict do nothing`.execute(
      tx,
    )
    await sql`
      insert into casework.case_time (id, case_id, member_ids, words_sealed, booked_by)
      values (${id}, ${ofCase}, array[${memberId('aalto-17-tiia')}::uuid], ${crypto.seal('Miten illat ovat sujuneet')}, ${guide})
      on conflict do nothing`.execute(tx)
  }
}
