import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { activityId, unitId } from '../ids.ts'
import { calendarId } from '../load-times.ts'
import type { DemoCounty } from '../shape.ts'
import { activitiesOf, type DemoActivity } from './activities.ts'
import { type DemoMeetingPlace, meetingPlacesOf } from './places.ts'

/**
 * What is held in the hall of a house, by key of its time in the week. The afternoon and the guide of the county are there
 * at the same time; early education, supper and Kela have it at times of their own.
 */
const inHall = ['doors-afternoon', 'guide', 'ece', 'supper', 'kela']

const hall: Text3 = {
  fi: 'Kohtaamispaikan sali',
  sv: 'Mötesplatsens sal',
  en: 'Hall of the meeting place',
}

export type DemoRoom = {
  readonly county: DemoCounty
  readonly id: string
  readonly place: DemoMeetingPlace
  readonly activities: readonly DemoActivity[]
}

/** The first house of the county that a unit keeps has a hall that its organisations share. @source R189 */
export function roomsOf(county: DemoCounty, today: string): readonly DemoRoom[] {
  const place = meetingPlacesOf(county).find(({ has, unit }) => has.has('meeting-place') && unit !== null)
  if (place === undefined) return []
  const keys = new Set(inHall.map((key) => `${place.key}:${key}`))
  const activities = activitiesOf(county, today).filter(({ key }) => keys.has(key))
  return [{ county, id: calendarId(county.code, 'room-meeting-place'), place, activities }]
}

/**
 * Rooms of meeting places with the coming days that are held in them, as publishing an activity takes its room.
 * @source R189, ADR-0049
 */
export async function loadRooms(tx: Tx, today: string): Promise<void> {
  const rooms = demoCounties.flatMap((county) => roomsOf(county, today))
  await sql`insert into appointments.calendar (id, county, kind, unit_id, name, place, open_to, attends, lengths, step_minutes, at_once,
      created_at, changed_at)
    select id, county, 'room', unit_id, name, place, 'county', 'all', '{60}', 30, 2, ${today}::timestamptz, ${today}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(
      rooms.map(({ county, id, place }) => ({
        id,
        county: county.code,
        unit_id: place.unit === null ? null : unitId(county.code, place.unit),
        name: hall,
        place: place.name,
      })),
    )}::jsonb) as row (id uuid, county text, unit_id uuid, name jsonb, place jsonb)
    on conflict do nothing`.execute(tx)
  await upsert(
    tx,
    {
      name: 'appointments.pattern',
      key: ['id'],
      columns: {
        id: 'uuid',
        calendar_id: 'uuid',
        rule: 'text',
        opens: 'text',
        closes: 'text',
        first_day: 'date',
      },
    },
    rooms.map(({ county, id }) => ({
      id: stableId('pattern', `${county.code}:room-meeting-place`),
      calendar_id: id,
      rule: 'FREQ=DAILY',
      opens: '08:00',
      closes: '20:00',
      first_day: '2023-01-02',
    })),
  )
  for (const room of rooms) {
    const activities = room.activities.map(({ key }) => activityId(room.county.code, key))
    await sql`update meeting_places.activity set room_id = ${room.id}::uuid, shares_room = true
      where id = any (${activities}::uuid[]) and room_id is null`.execute(tx)
    await sql`insert into appointments.room_use (id, room_id, organisation_id, during, shared)
      select o.id, a.room_id, a.organisation_id, tstzrange(o.starts_at, o.ends_at), a.shares_room
      from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id
      where a.id = any (${activities}::uuid[]) and a.room_id = ${room.id}::uuid and o.room_id is null and o.published
        and o.state in ('planned', 'moved') and o.starts_at >= (${today}::date)::timestamp at time zone 'Europe/Helsinki'
      on conflict do nothing`.execute(tx)
  }
}
