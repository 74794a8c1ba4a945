import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import { demoCounties } from './counties.ts'
import {
  agesOf,
  bookedOnline,
  christmasNote,
  criteriaFrom,
  forProfessionals,
  meetingPlaceVideo,
  restsAtChristmas,
  trainingNote,
  waitsOf,
} from './details.ts'
import { serviceId } from './ids.ts'
import { listingsOf } from './listings.ts'
import { stableId } from '../stable-id.ts'

/** The first Wednesday at least nine days ahead: near enough to be told on the page, whatever the day of loading. */
const trainingDay = sql`(current.today + 9 + (10 - extract(isodow from current.today + 9)::integer) % 7)`

/**
 * Ages, waiting times, booking, criteria, other days and the professionals' contact: what makes the service pages of the
 * demonstration whole.
 */
export async function loadDetails(tx: Tx, today: string): Promise<void> {
  const rows = demoCounties.flatMap((county) =>
    listingsOf(county).map((listing) => {
      const { key } = listing.type
      const isCountys = listing.organisation.sector === 'county'
      const [ageFrom, ageTo] = agesOf[key] ?? [null, null]
      const [answer, start] = (isCountys ? waitsOf[key] : undefined) ?? [null, null]
      const whatHappens = isCountys ? forProfessionals[key] : undefined
      return {
        id: serviceId(county.code, listing.key),
        age_from: ageFrom,
        age_to: ageTo,
        answer_days: answer,
        start_days: start,
        booking:
          isCountys && bookedOnline.includes(key) ? `https://ajanvaraus.${county.domain}/${key}` : null,
        criteria_from: listing.criteria === null ? null : criteriaFrom,
        rests: restsAtChristmas.includes(key),
        trains: key === 'guidance',
        video: key === 'meeting-place' ? meetingPlaceVideo : null,
        exception: stableId('hours-exception', `${county.code}:${listing.key}`),
        what_happens: whatHappens ?? null,
        phone: whatHappens === undefined ? null : (listing.phone ?? null),
        email: whatHappens === undefined ? null : `${key}@${county.domain}`,
      }
    }),
  )
  const values = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, age_from integer, age_to integer,
    answer_days integer, start_days integer, booking text, criteria_from date, rests boolean, trains boolean, exception uuid,
    video jsonb, what_happens jsonb, phone text, email text)`
  await sql`update directory.service s set age_from = r.age_from, age_to = r.age_to, answer_days = r.answer_days,
      start_days = r.start_days, booking = r.booking, criteria_from = r.criteria_from,
      video = r.video
    from ${values} where s.id = r.id`.execute(tx)
  await sql`insert into directory.hours_exception (id, service_id, site_id, from_day, to_day, note)
    select r.exception, r.id, null,
      case when r.rests then make_date(extract(year from current.today)::integer, 12, 21) else ${trainingDay} end,
      case when r.rests then make_date(extract(year from current.today)::integer + 1, 1, 6) else ${trainingDay} end,
      case when r.rests then ${JSON.stringify(christmasNote)}::jsonb else ${JSON.stringify(trainingNote)}::jsonb end
    from ${values}, (select ${today}::date as today) current where r.rests or r.trains
    on conflict (id) do nothing`.execute(tx)
  await sql`insert into directory.professional_contact (service_id, phone, email, what_happens)
    select r.id, r.phone, r.email, r.what_happens from ${values} where r.what_happens is not null
    on conflict (service_id) do nothing`.execute(tx)
}
