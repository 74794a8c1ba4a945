import { sql } from 'kysely'
import { hoursOn, type Series, seriesDays } from '#capabilities/meeting-places/index.ts'
import { addDays, plainDate, type WallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { organisationId } from '#seed/demo/ids.ts'
import { seeded } from '#tests/support/random.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
const hours: readonly (readonly [WallTime, WallTime])[] = [
  ['09:00', '11:00'],
  ['09:30', '11:30'],
  ['10:00', '12:00'],
  ['13:00', '15:00'],
  ['17:00', '19:00'],
  ['17:30', '19:30'],
]
/** One break of the county in the month that is measured, and a longer one in the summer. */
export const breaks = [
  { firstDay: plainDate('2026-03-02'), lastDay: plainDate('2026-03-08') },
  { firstDay: plainDate('2026-06-15'), lastDay: plainDate('2026-08-09') },
]
const [from, to] = [plainDate('2026-01-05'), plainDate('2026-09-08')]

/**
 * As many series as the whole country would have, put into one county, with a winter and a summer break: weekly ones above all,
 * some every other week, some once a month; one day in thirty is cancelled, one in fifty moved, one series in five counts seats.
 */
export async function fillProgramme(db: Database, count: number): Promise<number> {
  const random = seeded(2026)
  const organisation = organisationId('17', 'county')
  const activities: Record<string, unknown>[] = []
  const days: Record<string, unknown>[] = []
  for (let number = 0; number < count; number += 1) {
    const id = idFrom('bench-activity', String(number))
    const [opens, closes] = random.pick(hours)
    const day = random.pick(weekdays)
    const kind = random.int(20)
    const rule =
      kind === 0
        ? `FREQ=MONTHLY;BYDAY=${1 + random.int(4)}${day}`
        : kind < 3
          ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`
          : kind < 6
            ? `FREQ=WEEKLY;BYDAY=${day},${random.pick(weekdays.filter((each) => each !== day))}`
            : `FREQ=WEEKLY;BYDAY=${day}`
    const series: Series = {
      rule,
      firstDay: addDays(plainDate('2025-08-11'), random.int(20) * 7),
      lastDay: random.chance(0.3) ? plainDate('2026-05-29') : null,
      extraDays: [],
      opens,
      closes,
      onHolidays: false,
      keepsBreaks: true,
    }
    const seats = random.chance(0.2) ? 8 + random.int(20) : null
    activities.push({
      id,
      county: '17',
      municipality: '905',
      kind: 'open',
      form: 'family-cafe',
      organisation_id: organisation,
      title: { fi: `Perhekahvila ${number}`, sv: `Familjecafé ${number}` },
      languages: ['fi', 'sv'],
      rule,
      first_day: series.firstDay,
      last_day: series.lastDay,
      opens,
      closes,
      entry: seats === null ? 'open' : 'sign-up',
      seats,
    })
    for (const each of seriesDays(series, breaks, from, to)) {
      const fate = random.int(150)
      const moved = fate >= 5 && fate < 8 ? hoursOn(addDays(each.day, 1), opens, closes) : each
      days.push({
        id: idFrom('occurrence', id, each.day),
        activity_id: id,
        day: each.day,
        starts_at: moved.startsAt,
        ends_at: moved.endsAt,
        state: fate < 5 ? 'cancelled' : fate < 8 ? 'moved' : 'planned',
        own: fate < 8,
        seats_taken: seats === null ? 0 : random.int(seats + 1),
      })
    }
  }
  await db.asOwner(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`delete from meeting_places.occurrence`.execute(tx)
    await sql`delete from meeting_places.activity`.execute(tx)
    await sql`delete from meeting_places.break`.execute(tx)
    for (const [index, { firstDay, lastDay }] of breaks.entries())
      await sql`insert into meeting_places.break (id, county, first_day, last_day)
        values (${idFrom('bench-break', String(index))}, '17', ${firstDay}, ${lastDay})`.execute(tx)
    for (let start = 0; start < activities.length; start += 1000)
      await sql`insert into meeting_places.activity (id, county, municipality, kind, form, organisation_id, title, languages, rule,
          first_day, last_day, opens, closes, entry, seats, state, made_until, created_at, changed_at)
        select id, county, municipality, kind, form, organisation_id, title, languages, rule, first_day, last_day, opens, closes, entry,
          seats, 'published', ${to}::date, now(), now()
        from jsonb_populate_recordset(null::meeting_places.activity, ${JSON.stringify(activities.slice(start, start + 1000))}::jsonb)`.execute(
        tx,
      )
    for (let start = 0; start < days.length; start += 4000)
      await sql`insert into meeting_places.occurrence (id, activity_id, day, county, municipality, starts_at, ends_at, state, own,
          published, seats_taken, changed_at)
        select id, activity_id, day, '17', '905', starts_at, ends_at, state, own, true, seats_taken, now()
        from jsonb_populate_recordset(null::meeting_places.occurrence, ${JSON.stringify(days.slice(start, start + 4000))}::jsonb)`.execute(
        tx,
      )
  })
  await db.asOwner((tx) => sql`analyze meeting_places.activity, meeting_places.occurrence`.execute(tx))
  return days.length
}
