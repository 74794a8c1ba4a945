import { z } from 'zod'
import { useCase } from '#platform/use-case.ts'
import { type MetricName, metricNames } from './queries-metrics.ts'

/** The metrics by which the county follows its work, by name and group. @source R182, R183 */
export const listMetrics = useCase({
  name: 'metric.list',
  input: z.object({}),
  needs: { openBecause: 'names of metrics are nobody’s secret' },
  trace: 'refusals',
  run: async (ctx): Promise<readonly MetricName[]> => metricNames(ctx.tx),
})
