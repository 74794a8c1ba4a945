import { sql } from 'kysely'
import type { Crypto } from './crypto.ts'
import type { Tx } from './db/database.ts'
import { Refusal } from './refusal.ts'

export type Limit = {
  /** What is limited: 'sign-in', 'follow', … Part of the key, so limits do not share counters. */
  readonly name: string
  readonly count: number
  readonly perMinutes: number
}

/**
 * Counts one try and refuses when the window's share is used up. One statement, so simultaneous tries cannot slip through,
 * on any number of processes. The key is hashed with the day's date, so it tells nothing about anybody the day after.
 */
export async function countTry(tx: Tx, crypto: Crypto, now: Date, limit: Limit, who: string): Promise<void> {
  const day = now.toISOString().slice(0, 10)
  const key = crypto.keyed(`limit:${limit.name}`, `${day}:${who}`)
  const ends = new Date(now.getTime() + limit.perMinutes * 60_000)
  const { rows } = await sql<{ count: number; window_ends: Date }>`
    insert into platform.rate_limit as l (key, window_ends, count) values (${key}, ${ends}, 1)
    on conflict (key) do update set
      count = case when l.window_ends <= ${now} then 1 else l.count + 1 end,
      window_ends = case when l.window_ends <= ${now} then ${ends} else l.window_ends end
    returning count, window_ends`.execute(tx)
  const [row] = rows
  if (row === undefined || row.count <= limit.count) return
  const seconds = Math.max(1, Math.ceil((row.window_ends.getTime() - now.getTime()) / 1000))
  throw new Refusal('too-many', 'too-many-tries', { retryAfter: seconds })
}
