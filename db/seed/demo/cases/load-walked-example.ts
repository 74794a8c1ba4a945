import { sql } from 'kysely'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { familyId, partId } from '../families/family-ids.ts'
import { organisationOf, registerOf, worker } from '../families/loading.ts'
import { unitId } from '../ids.ts'
import { caseExampleId } from './load-case-examples.ts'

const family = familyId('aalto-17')
const guide = worker('17', 'guide')
const nurse = worker('17', 'school-nurse')
const unit = unitId('17', 'guidance')

/** A case that has just been opened, for the examples of the interface that change one. */
export async function loadWalkedExample(tx: Tx, crypto: Crypto, now: Date): Promise<void> {
  const id = caseExampleId('walked')
  const at = later(now, hours(-48))
  const today = helsinkiDate(now)
  await sql`
    insert into casework.family_case (id, county, family_id, "group", stage, stage_since, source, why_sealed, day_zero, unit_id,
      organisation_id, register, opened_at, opened_by)
    values (${id}, '17', ${family}, 'other', 'contact', ${at}, 'worker',
      ${crypto.seal('Perhe kertoi tapaamisessa, että viikot ovat raskaita, ja toivoo yhtä ihmistä, jolle soittaa.')},
      ${addDays(today, -2)}::date, ${unit}, ${organisationOf('17', 'guidance')}, ${registerOf('guidance')}, ${at}, ${guide})
    on conflict do nothing`.execute(tx)
  await sql`insert into casework.seat (case_id, involvement_id, added_at, added_by)
    values (${id}, ${partId('aalto-17', 'guide')}, ${at}, ${guide}) on conflict do nothing`.execute(tx)
  await sql`insert into casework.stage_change (id, case_id, from_stage, to_stage, at, by_person)
    values (${caseExampleId('walked-stage')}, ${id}, null, 'contact', ${at}, ${guide}) on conflict do nothing`.execute(
    tx,
  )
  for (const [name, kind] of [
    ['asked', 'own-worker'],
    ['asked-too', 'named-for-family'],
  ] as const)
    await sql`insert into casework.responsible (id, case_id, kind, person_id, unit_id, reason, named_at, named_by)
      values (${caseExampleId(name)}, ${id}, ${kind}, ${guide}, ${unit}, 'first', ${at}, ${nurse}) on conflict do nothing`.execute(
      tx,
    )
}
