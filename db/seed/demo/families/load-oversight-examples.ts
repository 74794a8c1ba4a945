import { sql } from 'kysely'
import { answerDue } from '#capabilities/oversight/index.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, wallTime } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { familyId, memberId } from './family-ids.ts'
import { exampleId } from './load-family-examples.ts'

/**
 * What waits for the data protection officer of the demo under known ids: a request about own data, and the alert of an emergency
 * opening, which the opening itself has written.
 */
export async function loadOversightExamples(tx: Tx, crypto: Crypto, now: Date): Promise<void> {
  const yesterday = addDays(helsinkiDate(now), -1)
  const words = 'Puhelinnumeroni on vaihtunut. Tiedoissani on vielä vanha numero, voitteko korjata sen?'
  await sql`
    insert into oversight.data_request (id, county, member_id, kind, language, name_sealed, words_sealed, received_at, due_on)
    select ${exampleId('data-request')}, '17', p.id, 'correct', 'fi', p.name_sealed, ${crypto.seal(words)},
      ${instantInHelsinki(yesterday, wallTime('10:00'))}, ${answerDue(yesterday)}
    from families.person p where p.id = ${memberId('aalto-17-tiia')} on conflict do nothing`.execute(tx)
  await sql`
    update oversight.alert set id = ${exampleId('alert')}
    where kind = 'emergency' and family_id = ${familyId('aalto-17')}`.execute(tx)
}
