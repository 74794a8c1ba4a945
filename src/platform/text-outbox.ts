import { sql } from 'kysely'
import { days, later } from './clock.ts'
import type { Crypto } from './crypto.ts'
import { addDays, helsinkiDate, helsinkiTime, instantInHelsinki, wallTime } from './dates.ts'
import type { Tx } from './db/database.ts'
import { newId } from './ids.ts'
import { planJob } from './jobs.ts'
import type { Text } from './sms.ts'

/** A number as it is dialled from anywhere, or null: `040 123 4567` and `+358 40 1234567` are one phone. */
export function phoneNumber(written: string): string | null {
  const bare = written.replace(/[\s().-]/g, '').replace(/^00/, '+')
  const whole = bare.startsWith('0') ? `+358${bare.slice(1)}` : bare
  return /^\+\d{6,15}$/.test(whole) ? whole : null
}

/** What stands for a number where messages are looked up by it. */
export const threadOf = (crypto: Crypto, number: string): Uint8Array => crypto.keyed('text-thread', number)

const morning = wallTime('08:00')
const evening = wallTime('21:00')

/** From nine in the evening to eight in the morning, Finnish time, no phone rings because of us. @source ADR-0029 */
export function notBefore(now: Date): Date {
  const time = helsinkiTime(now)
  if (time >= morning && time < evening) return now
  const day = helsinkiDate(now)
  return instantInHelsinki(time < morning ? day : addDays(day, 1), morning)
}

type Waiting = {
  /** Goes at once, also at night: help lines and what is written in danger. */
  readonly urgent?: boolean | undefined
  /** Goes also to a number that has asked for silence: that its wish was heard, and help lines. */
  readonly always?: boolean | undefined
}

/**
 * Writes a text message into the outbox of this transaction; a job hands it over after the commit, in the order of its
 * phone. A second one with the same id is the first one. Nothing is written for a number that has asked for silence.
 */
export async function textLater(
  tx: Tx,
  crypto: Crypto,
  now: Date,
  { to, text }: Text,
  { urgent = false, always = false }: Waiting = {},
  id: string = newId(),
): Promise<void> {
  const number = phoneNumber(to)
  if (number === null) return
  const thread = threadOf(crypto, number)
  const { rows } = await sql<{ id: string }>`
    insert into platform.text_message (id, thread, to_sealed, text_sealed, urgent, created_at)
    select ${id}, ${thread}, ${crypto.seal(number)}, ${crypto.seal(text)}, ${urgent}, ${now}
    where ${always} or not exists (select from platform.text_opt_out where thread = ${thread})
    on conflict (id) do nothing returning id`.execute(tx)
  if (rows.length === 0) return
  await planJob(tx, now, 'send-text', { text: id }, { key: id, at: urgent ? now : notBefore(now) })
}

/** @returns false when the number had asked for silence already: it is told so once. */
export async function silence(tx: Tx, thread: Uint8Array, now: Date): Promise<boolean> {
  const { rows } = await sql<{ since: Date }>`
    insert into platform.text_opt_out (thread, since) values (${thread}, ${now}) on conflict (thread) do nothing
    returning since`.execute(tx)
  // What still waits is not sent any more.
  await sql`update platform.text_message set failed_at = ${now}
    where thread = ${thread} and sent_at is null and failed_at is null and not urgent`.execute(tx)
  return rows.length > 0
}

export async function endSilence(tx: Tx, thread: Uint8Array): Promise<void> {
  await sql`delete from platform.text_opt_out where thread = ${thread}`.execute(tx)
}

export type Claimed =
  | { readonly kind: 'send'; readonly id: string; readonly text: Text }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'nothing' }
  /** Another process is handing over one of this phone's messages just now. */
  | { readonly kind: 'busy' }

const lease = 60_000

/**
 * The oldest message of the same phone up to this one, claimed for sending: what failed for an hour comes before what was
 * written since. An urgent one waits for no quiet hours, and so not behind those that do.
 */
export async function claimText(tx: Tx, crypto: Crypto, id: string, now: Date): Promise<Claimed> {
  const isQuiet = notBefore(now) > now
  const { rows } = await sql<{
    id: string
    to_sealed: Uint8Array
    text_sealed: Uint8Array
    urgent: boolean
    busy: boolean
  }>`
    with own as (select thread, position, urgent from platform.text_message
      where id = ${id} and sent_at is null and failed_at is null),
    waiting as (
      select m.id, m.to_sealed, m.text_sealed, m.urgent, coalesce(m.claimed_until > ${now}, false) as busy
      from platform.text_message m join own on own.thread = m.thread
      where m.sent_at is null and m.failed_at is null and m.position <= own.position
        and (not ${isQuiet}::boolean or m.urgent or not own.urgent)
      order by m.position limit 1 for update of m)
    update platform.text_message m set claimed_until = case when w.busy then m.claimed_until else ${new Date(now.getTime() + lease)} end
    from waiting w where m.id = w.id and (w.busy or not ${isQuiet}::boolean or w.urgent)
    returning m.id, m.to_sealed, m.text_sealed, m.urgent, w.busy`.execute(tx)
  const [row] = rows
  if (row === undefined) {
    const { rows: own } = await sql<{ id: string }>`
      select id from platform.text_message where id = ${id} and sent_at is null and failed_at is null`.execute(
      tx,
    )
    return own.length === 0 ? { kind: 'nothing' } : { kind: 'wait', until: notBefore(now) }
  }
  if (row.busy) return { kind: 'busy' }
  return {
    kind: 'send',
    id: row.id,
    text: { to: crypto.open(row.to_sealed), text: crypto.open(row.text_sealed) },
  }
}

export async function markTextSent(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update platform.text_message set sent_at = ${now}, claimed_until = null where id = ${id}`.execute(
    tx,
  )
}

/** The provider will not take it, or says that it cannot be delivered. */
export async function markTextFailed(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update platform.text_message set failed_at = ${now}, claimed_until = null where id = ${id}`.execute(
    tx,
  )
}

export async function releaseText(tx: Tx, id: string): Promise<void> {
  await sql`update platform.text_message set claimed_until = null where id = ${id}`.execute(tx)
}

/** What the provider reports of a message. The newest report counts; one that comes late changes nothing. */
export async function noteDelivery(
  tx: Tx,
  id: string,
  report: { readonly isDelivered: boolean; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update platform.text_message set reported_at = ${report.at},
      delivered_at = case when ${report.isDelivered} then ${report.at}::timestamptz end,
      failed_at = case when ${report.isDelivered} then null else ${report.at}::timestamptz end
    where id = ${id} and sent_at is not null and (reported_at is null or reported_at < ${report.at}) returning id`.execute(
    tx,
  )
  return rows.length > 0
}

/** Notes that this was heard; false when it had been before. */
export async function hearOnce(tx: Tx, hash: Uint8Array, now: Date): Promise<boolean> {
  const { rows } = await sql<{ at: Date }>`
    insert into platform.hook_seen (hash, at) values (${hash}, ${now}) on conflict (hash) do nothing returning at`.execute(
    tx,
  )
  return rows.length > 0
}

/** Text messages 30 days, wishes for silence two years, what a provider told 7 days. @source ADR-0011, ADR-0029 */
export async function removeOldTexts(tx: Tx, now: Date): Promise<void> {
  await sql`
    with texts as (delete from platform.text_message where created_at < ${later(now, -days(30))}),
      silent as (delete from platform.text_opt_out where since < ${later(now, -days(730))})
    delete from platform.hook_seen where at < ${later(now, -days(7))}`.execute(tx)
}
