import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'

export type MetricName = {
  readonly key: string
  /** 1–33, as the workshop's list has them. */
  readonly number: number
  readonly group: 'customer' | 'staff' | 'quality' | 'effect' | 'process'
  readonly name: Localized
}

export async function metricNames(tx: Tx): Promise<readonly MetricName[]> {
  const { rows } =
    await sql<MetricName>`select key, number, metric_group as "group", name from metrics.metric order by number`.execute(
      tx,
    )
  return rows
}
