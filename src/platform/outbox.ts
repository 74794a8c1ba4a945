import { sql } from 'kysely'
import type { Crypto } from './crypto.ts'
import { days, later } from './clock.ts'
import type { Tx } from './db/database.ts'
import type { Letter } from './mail.ts'

/** A mail that still waits to be sent. */
export async function letterOf(tx: Tx, crypto: Crypto, id: string): Promise<Letter | null> {
  const { rows } = await sql<{ to_sealed: Uint8Array; subject: string; body_sealed: Uint8Array }>`
    select to_sealed, subject, body_sealed from platform.mail where id = ${id} and sent_at is null and bounced_at is null`.execute(
    tx,
  )
  const [row] = rows
  return row === undefined
    ? null
    : { to: crypto.open(row.to_sealed), subject: row.subject, text: crypto.open(row.body_sealed) }
}

/**
 * Whether an earlier mail of the same matter is still on its way. One that has given up, or whose address refuses it, holds
 * nobody up.
 */
export async function waitsForEarlier(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (
      select from platform.mail m join platform.mail e on e.matter = m.matter and (e.created_at, e.id) < (m.created_at, m.id)
      join platform.job j on j.name = 'send-mail' and j.key = e.id::text and j.done_at is null and j.exhausted_at is null
      where m.id = ${id} and e.sent_at is null and e.bounced_at is null) as waits`.execute(tx)
  return rows[0]?.waits === true
}

/** The next mails of the same matter need not wait for their next try: their turn has come. */
export async function wakeLater(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`
    update platform.job j set run_at = ${now} from platform.mail m, platform.mail l
    where m.id = ${id} and l.matter = m.matter and l.sent_at is null and l.bounced_at is null and j.name = 'send-mail'
      and j.key = l.id::text and j.done_at is null and j.exhausted_at is null and j.run_at > ${now}`.execute(
    tx,
  )
}

export async function markSent(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update platform.mail set sent_at = ${now} where id = ${id}`.execute(tx)
}

/** The address refused it for good; it is not tried again. */
export async function markBounced(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update platform.mail set bounced_at = ${now} where id = ${id}`.execute(tx)
}

/** Mails 30 days, done jobs 7, exhausted ones 90, counters of limits 2. @source ADR-0011 */
export async function removeOldRows(tx: Tx, now: Date): Promise<void> {
  await sql`
    with mail as (delete from platform.mail where created_at < ${later(now, -days(30))}),
      jobs as (delete from platform.job where done_at < ${later(now, -days(7))} or exhausted_at < ${later(now, -days(90))})
    delete from platform.rate_limit where window_ends < ${later(now, -days(2))}`.execute(tx)
}

export type ExhaustedJob = {
  readonly id: string
  readonly name: string
  readonly tries: number
  readonly error: string | null
  readonly exhausted_at: Date
}

/** Jobs that have given up, newest first. */
export async function exhaustedJobs(tx: Tx): Promise<readonly ExhaustedJob[]> {
  const { rows } = await sql<ExhaustedJob>`
    select id, name, tries, error, exhausted_at from platform.job where exhausted_at is not null order by exhausted_at desc limit 100`.execute(
    tx,
  )
  return rows
}

/**
 * Lets an exhausted job try again from the beginning, without its key: another one with the same key may wait already.
 * @returns whether there was such a job
 */
export async function retryJob(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update platform.job set exhausted_at = null, tries = 0, key = null, run_at = ${now}, locked_until = null
    where id = ${id} and exhausted_at is not null returning id`.execute(tx)
  return rows.length > 0
}

export type JobCounts = {
  readonly name: string
  readonly waiting: number
  readonly exhausted: number
  readonly oldest: Date | null
}

/** How much work waits, by kind. */
export async function jobCounts(tx: Tx): Promise<readonly JobCounts[]> {
  const { rows } = await sql<JobCounts>`
    select name, count(*) filter (where exhausted_at is null) as waiting, count(*) filter (where exhausted_at is not null) as exhausted,
      min(run_at) filter (where exhausted_at is null) as oldest
    from platform.job where done_at is null group by name order by name`.execute(tx)
  return rows
}
