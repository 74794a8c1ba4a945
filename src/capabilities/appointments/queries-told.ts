import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import type { AppointmentState, AppointmentWay } from './domain/life.ts'
import type { JointState } from './domain/offers.ts'

export type BookingTold = {
  readonly id: string
  readonly state: AppointmentState
  readonly way: AppointmentWay
  readonly starts_at: Date
  readonly place: Localized
  readonly link: string | null
  readonly title: Localized
  readonly discreet: boolean
  readonly joint: JointState | null
  readonly answer_by: Date | null
  readonly directed_name: string | null
  readonly contact_by: PlainDate | null
}

/** What a mail to a family about its time may say. */
export async function bookingTold(tx: Tx, id: string): Promise<BookingTold | undefined> {
  const { rows } = await sql<BookingTold>`
    select a.id, a.state, a.way, a.starts_at, a.place, a.link, f.title, b.discreet, j.state as joint, j.answer_by,
      (select w.name from published.person w where w.id = b.directed_to) as directed_name, b.contact_by
    from appointments.appointment a join appointments.booking b on b.appointment_id = a.id
    join appointments.offer f on f.id = a.offer_id left join appointments.joint j on j.appointment_id = a.id
    where a.id = ${id}`.execute(tx)
  return rows[0]
}
