import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { system } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Tx } from './db/database.ts'
import { newId } from './ids.ts'
import { briefly, type Log } from './log.ts'

export type JobIds = Readonly<Record<string, string>>

export type PlanOptions = {
  /** When to run; now when left out. */
  readonly at?: Date | undefined
  /** A second plan with the same name and key changes nothing while the first waits. */
  readonly key?: string | undefined
}

/**
 * One side effect, safe to repeat: a process may die between the effect and its note that the job is done. The handler is
 * given ids and looks up the rest; `jobId` is the same at every try, for effects that need a name.
 */
export type Job<Tools> = {
  readonly name: string
  readonly description: string
  readonly ids: readonly string[]
  readonly run: (tools: Tools, ids: JobIds, jobId: string) => Promise<void>
}

const idsShape = z.record(z.string(), z.string())

export type PlannedJob = { readonly name: string; readonly ids: JobIds; readonly options: PlanOptions }

/** The statement that plans these jobs, for a `with` of the statement that ends a use case. */
export function planning(now: Date, jobs: readonly PlannedJob[]): RawBuilder<unknown> {
  const rows = jobs.map(({ name, ids, options }) => ({
    id: newId(),
    name,
    data: ids,
    run_at: (options.at ?? now).toISOString(),
    key: options.key ?? null,
  }))
  return sql`
    insert into platform.job (id, name, data, run_at, max_tries, key, created_at)
    select id, name, data, run_at, ${maxTries}, key, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as j(id uuid, name text, data jsonb, run_at timestamptz, key text)
    on conflict do nothing`
}

/** Plans a job in the caller's transaction: it exists exactly when the change that needs it does. */
export async function planJob(
  tx: Tx,
  now: Date,
  name: string,
  ids: JobIds,
  options: PlanOptions = {},
): Promise<void> {
  await sql`with planned as (${planning(now, [{ name, ids, options }])}) select pg_notify('job', '')`.execute(
    tx,
  )
}

// Pauses grow to an hour, so the last try comes a day after the first: a mail server may be down for an afternoon.
const maxTries = 35
const longestPause = 3_600_000
// Longer than any job takes, mail servers that do not answer included; after a crash another process waits this long.
const lease = 60_000

type Taken = {
  readonly id: string
  readonly name: string
  readonly data: unknown
  readonly tries: number
  readonly max_tries: number
}

export type JobRunner = {
  /** Runs what is due now, until nothing is; returns how many ran. Tests drive jobs with this. */
  readonly runDue: () => Promise<number>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export function createJobRunner<Tools>(
  deps: { db: Database; clock: Clock; log: Log },
  jobs: readonly Job<Tools>[],
  tools: Tools,
): JobRunner {
  const { db, clock, log } = deps
  const byName = new Map(jobs.map((job) => [job.name, job]))

  /**
   * One at a time: a lease that stood for several would be over before the last of them had begun. `=` and not `in`: a plan
   * may ask a subquery behind `in` once a row, and each time `skip locked` would hand it, and lease, another job.
   */
  const take = (): Promise<Taken | undefined> =>
    db.transaction(system, async (tx) => {
      const now = clock.now()
      const { rows } = await sql<Taken>`
        update platform.job set locked_until = ${new Date(now.getTime() + lease)}, tries = tries + 1
        where id = (
          select id from platform.job
          where done_at is null and exhausted_at is null and run_at <= ${now}
            and (locked_until is null or locked_until < ${now})
          order by run_at, id limit 1 for update skip locked)
        returning id, name, data, tries, max_tries`.execute(tx)
      return rows[0]
    })

  const finish = (id: string): Promise<unknown> =>
    db.transaction(system, (tx) =>
      sql`update platform.job set done_at = ${clock.now()}, locked_until = null, error = null where id = ${id}`.execute(
        tx,
      ),
    )

  const postpone = (id: string, tries: number, isLast: boolean, error: unknown): Promise<unknown> => {
    const now = clock.now()
    const pause = Math.min(longestPause, 2 ** tries * 1000)
    const { error: name, code, message } = briefly(error)
    const why = [name, code, message]
      .filter((each) => each !== undefined)
      .join(': ')
      .slice(0, 300)
    return db.transaction(system, (tx) =>
      sql`update platform.job set locked_until = null, error = ${why}, run_at = ${new Date(now.getTime() + pause)},
        exhausted_at = ${isLast ? now : null} where id = ${id}`.execute(tx),
    )
  }

  async function runOne(row: Taken): Promise<void> {
    try {
      const job = byName.get(row.name)
      if (job === undefined) throw new Error(`No handler for the job ${row.name}`)
      await job.run(tools, idsShape.parse(row.data), row.id)
      await finish(row.id)
    } catch (error) {
      const isLast = row.tries >= row.max_tries
      log.error(isLast ? 'job.exhausted' : 'job.failed', error, {
        job: row.name,
        id: row.id,
        tries: row.tries,
      })
      await postpone(row.id, row.tries, isLast, error)
    }
  }

  let isStopping = false

  async function runDue(): Promise<number> {
    for (let count = 0; ; count += 1) {
      const row = isStopping ? undefined : await take()
      if (row === undefined) return count
      await runOne(row)
    }
  }

  let timer: NodeJS.Timeout | null = null
  let running: Promise<unknown> | null = null
  let wanted = false
  let deafen: (() => void) | null = null
  const wake = (): void => {
    if (running !== null) {
      wanted = true
      return
    }
    running = runDue()
      .catch((error: unknown) => log.error('job.runner', error))
      .finally(() => {
        running = null
        if (wanted && timer !== null) {
          wanted = false
          wake()
        }
      })
  }

  return {
    runDue,
    start: async () => {
      // Notifications wake at once; the timer is the net under them and fires what has become due.
      timer = setInterval(wake, 5_000)
      deafen = await db.listen('job', wake)
      wake()
    },
    stop: async () => {
      // What has begun is finished, the rest waits in the table for the next start.
      isStopping = true
      deafen?.()
      if (timer !== null) clearInterval(timer)
      timer = null
      await running
    },
  }
}
