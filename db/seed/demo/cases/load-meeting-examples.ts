import { sql } from 'kysely'
import { addMinutes } from '#platform/dates.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { memberId, partId } from '../families/family-ids.ts'
import { worker } from '../families/loading.ts'
import { unitId } from '../ids.ts'
import { stableId } from '../../stable-id.ts'

/** The network meetings of the case that the examples of the interface name. */
export const meetingExampleId = (name: string): string => stableId('meeting-example', name)

const mother = memberId('aalto-17-tiia')
const guide = worker('17', 'guide')

/** One meeting ahead that is changed and answered, one that is called off, and one at whose table people sit now. */
export async function loadMeetingExamples(tx: Tx, crypto: Crypto, now: Date, ofCase: string): Promise<void> {
  const at = later(now, hours(-24))
  const meetings = [
    {
      name: 'ahead',
      startsAt: later(now, hours(120)),
      purpose: 'Miten koulun aloitus sujuu ja kuka auttaa iltoina',
    },
    { name: 'called-off', startsAt: later(now, hours(240)), purpose: 'Katsotaan, miten syksy on alkanut' },
    { name: 'now', startsAt: addMinutes(now, -20), purpose: 'Sovitaan iltojen tuesta' },
  ]
  for (const { name, startsAt, purpose } of meetings) {
    const id = meetingExampleId(name)
    await sql`
      insert into casework.meeting (id, case_id, purpose_sealed, starts_at, ends_at, place_sealed, family_present, state, called_by,
        unit_id, created_at, changed_at)
      values (${id}, ${ofCase}, ${crypto.seal(purpose)}, ${startsAt}, ${addMinutes(startsAt, 90)},
        ${crypto.seal('Perhekeskus, huone 2')}, 'yes', 'planned', ${guide}, ${unitId('17', 'guidance')}, ${at}, ${at})
      on conflict do nothing`.execute(tx)
    await sql`
      insert into casework.participant (id, meeting_id, involvement_id, sector, ground, answer, answered_at, invited_at)
      values (${meetingExampleId(`${name}-guide`)}, ${id}, ${partId('aalto-17', 'guide')}, 'social', 'team', 'comes', ${at}, ${at})
      on conflict do nothing`.execute(tx)
    await sql`
      insert into casework.participant (id, meeting_id, member_id, sector, ground, invited_at)
      values (${meetingExampleId(`${name}-mother`)}, ${id}, ${mother}, 'family', 'family', ${at}) on conflict do nothing`.execute(
      tx,
    )
    await sql`
      insert into casework.agenda_point (id, meeting_id, position, words_sealed, by_person, changed_at)
      values (${meetingExampleId(`${name}-point`)}, ${id}, 1, ${crypto.seal('Miten illat sujuvat nyt')}, ${guide}, ${at}),
        (${meetingExampleId(`${name}-other`)}, ${id}, 2, ${crypto.seal('Koulumatka')}, ${guide}, ${at}) on conflict do nothing`.execute(
      tx,
    )
  }
  for (const name of ['grandmother', 'neighbour'])
    await sql`
      insert into casework.participant (id, meeting_id, outside_sealed, language, sector, ground, invited_at)
      values (${meetingExampleId(name)}, ${meetingExampleId('ahead')},
        ${crypto.seal(name === 'grandmother' ? 'Mummo Seija' : 'Naapuri Outi')}, 'fi', 'family', 'family-invites', ${at})
      on conflict do nothing`.execute(tx)
}
