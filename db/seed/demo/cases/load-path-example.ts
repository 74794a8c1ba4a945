import { sql } from 'kysely'
import { hours, later } from '#platform/clock.ts'
import type { Tx } from '#platform/db/database.ts'
import { productPathId } from '../../reference/paths/load-paths.ts'
import { worker } from '../families/loading.ts'
import { caseExampleId } from './load-case-examples.ts'

/** The example case follows the neuropsychiatric path, some steps behind. */
export async function loadPathExample(tx: Tx, now: Date): Promise<void> {
  const [path, guide, at] = [caseExampleId('path'), worker('17', 'guide'), later(now, hours(-72))]
  await sql`insert into casework.case_path (id, case_id, template_id, started_at, started_by)
    values (${path}, ${caseExampleId('case')}, ${productPathId('nepsy', 1)}, ${at}, ${guide}) on conflict do nothing`.execute(
    tx,
  )
  await sql`insert into casework.path_step (case_path_id, step, state, since, by_person)
    values (${path}, 'recognise', 'done', ${at}, ${guide}), (${path}, 'guide', 'under-way', ${at}, ${guide})
    on conflict do nothing`.execute(tx)
}
