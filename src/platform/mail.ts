import nodemailer from 'nodemailer'
import { sql } from 'kysely'
import type { Crypto } from './crypto.ts'
import type { Tx } from './db/database.ts'
import { newId } from './ids.ts'
import { planJob } from './jobs.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The matter it is about: mails of one matter are sent in the order in which they were written. */
  readonly matter?: string | undefined
}

/**
 * Writes a mail into the outbox of this transaction; a job sends it after the commit. A second mail with the same id is
 * the first one: a job that runs again after a crash gives the ids it gave before.
 */
export async function sendLater(
  tx: Tx,
  crypto: Crypto,
  now: Date,
  letter: Letter,
  id: string = newId(),
): Promise<void> {
  // A line break in a header would let a typed value add headers of its own.
  const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim()
  await sql`insert into platform.mail (id, to_sealed, subject, body_sealed, created_at, matter)
    values (${id}, ${crypto.seal(oneLine(letter.to))}, ${oneLine(letter.subject)}, ${crypto.seal(letter.text)}, ${now},
      ${letter.matter ?? null})
    on conflict (id) do nothing`.execute(tx)
  await planJob(tx, now, 'send-mail', { mail: id }, { key: id })
}

/** One plain address: no list, no name, no quotes, no control characters, so it cannot mean a second recipient. */
export const mailAddress = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}]+$/u

type SmtpAnswer = {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly command?: unknown
}

/** Why a mail did not go, by its codes: the server's own words repeat addresses, which no log and no job may hold. */
export class MailNotSent extends Error {
  override readonly name: string = 'MailNotSent'

  constructor(said: SmtpAnswer) {
    const parts = [said.code, said.responseCode, said.command].filter((each) =>
      /^[\w ]{1,30}$/.test(String(each ?? '')),
    )
    super(parts.length === 0 ? 'no code' : parts.join(' '))
  }
}

/** The receiver's server will never take mail for this address: another try would be the same answer. */
export class MailRefused extends MailNotSent {
  override readonly name = 'MailRefused'
}

/**
 * A permanent answer (5xx) to the address itself. A 5xx to our sign-in, our sender or the content speaks of us, and passes
 * when somebody has mended it: such mails are tried again.
 */
function notSent(error: unknown): MailNotSent {
  const said = (error instanceof Error ? error : {}) as SmtpAnswer
  const isForEver =
    typeof said.responseCode === 'number' && said.responseCode >= 500 && said.responseCode < 600
  return isForEver && said.command === 'RCPT TO' ? new MailRefused(said) : new MailNotSent(said)
}

export type Mailer = {
  readonly send: (id: string, letter: Letter) => Promise<void>
  readonly close: () => void
}

/** Real SMTP. The message id comes from the outbox, so a mail that goes twice is recognised as one by the receiver. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const domain = from.split('@')[1]?.replace('>', '') ?? 'perhetalo.example'
  return {
    send: async (id, { to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
        })
      } catch (error) {
        throw notSent(error)
      }
    },
    close: () => transport.close(),
  }
}
