/** What happens by itself around times with a family: neutral notices. */
import { system } from '#platform/actor.ts'
import type { Job } from '#platform/jobs.ts'
import { type PlanTools, postToRelative, postToWorkers } from './plan-jobs.ts'
import type { Relative } from './queries-plan-jobs.ts'
import { isTimeTold, timeToTell } from './queries-times.ts'

/** Those whose own page will show the time: not where its worker is not told to them. The database is asked as each of them. */
async function toldAmong(
  { db, clock }: PlanTools,
  id: string,
  relatives: readonly Relative[],
): Promise<readonly Relative[]> {
  const told: Relative[] = []
  for (const relative of relatives) {
    const { id: member, county, language } = relative
    const proof = { level: 'substantial', at: clock.now() } as const
    const isTold = await db.transaction(
      { kind: 'member', id: member, county, language, proof, actingFor: null },
      (tx) => isTimeTold(tx, id),
    )
    if (isTold) told.push(relative)
  }
  return told
}

export const caseTimeJobs: readonly Job<PlanTools>[] = [
  {
    name: 'notify-case-time',
    description:
      'Tells those of the family with whom a time was agreed that there is something new, without saying what',
    ids: ['appointment'],
    run: async (tools, ids, jobId) => {
      const time = await tools.db.transaction(system, (tx) => timeToTell(tx, ids['appointment'] ?? ''))
      for (const relative of await toldAmong(tools, ids['appointment'] ?? '', time?.relatives ?? []))
        await postToRelative(tools, jobId, time?.case_id ?? '', relative, 'fresh')
    },
  },
  {
    name: 'remind-of-case-time',
    description:
      'Reminds those of the family of a time the day before, without saying of what, where it still stands',
    ids: ['appointment', 'startsAt'],
    run: async (tools, ids, jobId) => {
      const time = await tools.db.transaction(system, (tx) => timeToTell(tx, ids['appointment'] ?? ''))
      if (time?.booked !== true || time.starts_at.toISOString() !== ids['startsAt']) return
      for (const relative of await toldAmong(tools, ids['appointment'] ?? '', time.relatives))
        await postToRelative(tools, jobId, time.case_id, relative, 'reminder')
    },
  },
  {
    name: 'notify-case-time-answer',
    description: 'Tells the worker that somebody has answered about a time, without saying who or what',
    ids: ['appointment'],
    run: async (tools, ids, jobId) => {
      const time = await tools.db.transaction(system, (tx) => timeToTell(tx, ids['appointment'] ?? ''))
      if (time !== undefined && time.worker !== null)
        await postToWorkers(tools, jobId, [time.worker], 'answered')
    },
  },
]
