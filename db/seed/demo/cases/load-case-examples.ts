import { sql } from 'kysely'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { familyId, memberId, partId } from '../families/family-ids.ts'
import { organisationOf, registerOf, worker } from '../families/loading.ts'
import { unitId } from '../ids.ts'
import { loadMeetingExamples } from './load-meeting-examples.ts'
import { loadPlanExamples } from './load-plan-examples.ts'
import { loadTalkExamples } from './load-talk-examples.ts'
import { loadTimeExamples } from './load-time-examples.ts'

/** Things of one plain family's case that the examples of the interface name: they stand in the demo under known ids. */
export const caseExampleId = (name: string): string => stableId('case-example', name)

const family = familyId('aalto-17')
const child = memberId('aalto-17-vilma')
const adult = memberId('aalto-17-tiia')
const guide = worker('17', 'guide')
const unit = unitId('17', 'guidance')
const organisation = organisationOf('17', 'guidance')
const register = registerOf('guidance')

/** A case about one child, at the stage of assessment, with a limit that runs, one that was met, and a section of each side. */
export async function loadCaseExamples(tx: Tx, crypto: Crypto, now: Date): Promise<void> {
  const id = caseExampleId('case')
  const at = later(now, hours(-72))
  const today = helsinkiDate(now)
  const first = addDays(today, -5)
  await sql`
    insert into casework.family_case (id, county, family_id, about_id, "group", stage, stage_since, source, why_sealed, day_zero,
      unit_id, organisation_id, register, opened_at, opened_by)
    values (${id}, '17', ${family}, ${child}, 'other', 'assessment', ${at}, 'worker',
      ${crypto.seal('Perhe toivoo tukea iltoihin, ja koulun aloitus jännittää.')}, ${first}::date, ${unit}, ${organisation},
      ${register}, ${at}, ${guide})
    on conflict do nothing`.execute(tx)
  await sql`insert into casework.seat (case_id, involvement_id, added_at, added_by)
    values (${id}, ${partId('aalto-17', 'guide')}, ${at}, ${guide}) on conflict do nothing`.execute(tx)
  await sql`insert into casework.stage_change (id, case_id, from_stage, to_stage, at, by_person)
    values (${caseExampleId('stage')}, ${id}, null, 'contact', ${at}, ${guide}),
      (${caseExampleId('next-stage')}, ${id}, 'contact', 'assessment', ${at}, ${guide}) on conflict do nothing`.execute(
    tx,
  )
  for (const [name, rule, met] of [
    ['limit', 'D9', null],
    ['met-limit', 'D1', first],
    ['other-limit', 'D8', null],
  ] as const)
    await sql`
      insert into casework.clock (id, case_id, rule, about_id, day_zero, due_on, started_at, started_by, met_on, ended_by)
      values (${caseExampleId(name)}, ${id}, ${rule}, ${child}, ${first}::date, ${addDays(first, rule === 'D1' ? 0 : 90)}::date, ${at},
        ${guide}, ${met}::date, ${met === null ? null : guide}) on conflict do nothing`.execute(tx)
  for (const section of [
    { name: 'section', words: 'Illat venyvät, ja Vilma nukahtaa myöhään.', kind: 'professional' },
    { name: 'own-section', words: 'Jaksan, kun tiedän, kuka auttaa.', kind: 'family-words' },
  ]) {
    const isOwn = section.kind === 'family-words'
    const [title, words] = [crypto.seal(''), crypto.seal(section.words)]
    await sql`
      insert into casework.section (id, case_id, document, kind, title_sealed, words_sealed, own_of, told, author_person,
        author_member, unit_id, organisation_id, written_at, changed_at)
      values (${caseExampleId(section.name)}, ${id}, 'assessment', ${section.kind}, ${title}, ${words},
        ${isOwn ? adult : null}::uuid, ${isOwn}, ${isOwn ? null : guide}::uuid, ${isOwn ? adult : null}::uuid,
        ${isOwn ? null : unit}::uuid, ${isOwn ? null : organisation}::uuid, ${at}, ${at}) on conflict do nothing`.execute(
      tx,
    )
    await sql`
      insert into casework.section_version (section_id, version, title_sealed, words_sealed, by_person, by_member, at)
      values (${caseExampleId(section.name)}, 1, ${title}, ${words}, ${isOwn ? null : guide}::uuid, ${isOwn ? adult : null}::uuid,
        ${at}) on conflict do nothing`.execute(tx)
  }
  await loadPlanExamples(tx, crypto, now, id)
  await loadMeetingExamples(tx, crypto, now, id)
  await loadTalkExamples(tx, crypto, now, id)
  await loadTimeExamples(tx, crypto, now, id)
}
