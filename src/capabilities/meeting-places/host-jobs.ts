/** The week of a place by mail: planned each day, written once a week to each mailbox that was put on the list. */
import { system } from '#platform/actor.ts'
import { type Clock, days as dayLength, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, isoWeek } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, momentInWords, untilInFinnish } from '#platform/words.ts'
import { hostLinkDays } from './host-links.ts'
import { hostMailTexts } from './host-mails.ts'
import { mondayOf } from './programme.ts'
import * as queries from './queries-host-links.ts'

/** What the job stands on; the link comes from the composition root, since a capability knows no addresses. */
export type HostTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly hostWeek: (token: string, lang: Language) => string }
}

const atOnce = 200
/** A title is one line of the mail, whatever was typed. */
const oneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')

/** Plans the week's mail of every mailbox that has not had it yet. A day without a running process is made up for the next. */
export async function planHostWeeks({ db, clock }: Pick<HostTools, 'clock' | 'db'>): Promise<void> {
  const now = clock.now()
  const monday = mondayOf(helsinkiDate(now))
  let after: string | null = null
  do {
    const found: readonly string[] = await db.transaction(system, async (tx) => {
      const mails = await queries.mailsToSend(tx, monday, after, atOnce)
      for (const mail of mails)
        await planJob(tx, now, 'host-week-mail', { mail, round: monday }, { key: `${mail}:${monday}` })
      return mails
    })
    after = found.length < atOnce ? null : (found.at(-1) ?? null)
  } while (after !== null)
}

/** The secret of a mail's link: it can be made again from the mail and its round, and the table keeps only its hash. */
export const hostLinkToken = (crypto: Crypto, mail: string, round: string): string =>
  Buffer.from(crypto.keyed('host-link', `${mail} ${round}`)).toString('base64url')

async function writeMail(
  tx: Tx,
  { clock, crypto, links }: HostTools,
  id: string,
  round: string,
): Promise<void> {
  const mail = await queries.mailById(tx, id)
  const place = mail === undefined ? undefined : await queries.placeOf(tx, mail.place_id)
  if (mail === undefined || place === undefined || place.state !== 'published') return
  const now = clock.now()
  const today = helsinkiDate(now)
  const days = await queries.hostDays(tx, {
    place: mail.place_id,
    organisation: mail.organisation_id,
    from: now,
    to: instantInHelsinki(addDays(today, 7), '00:00'),
  })
  // Nothing to cancel and nothing to repeat is nothing to write of.
  if (days.length === 0) return
  const secret = hostLinkToken(crypto, id, round)
  const expiresAt = later(now, dayLength(hostLinkDays.mailed))
  await queries.insertLink(tx, {
    tokenHash: sha256(secret),
    place: mail.place_id,
    mail: id,
    organisation: mail.organisation_id,
    person: null,
    now,
    expiresAt,
  })
  const { language } = mail
  const words = hostMailTexts[language]
  const until = dateInWords(helsinkiDate(expiresAt), language, today)
  const name = oneLine(inLanguage(place.name, language))
  await sendLater(
    tx,
    crypto,
    now,
    {
      to: crypto.open(mail.email_sealed),
      subject: words.subject(isoWeek(today).week, name),
      text: words.text({
        place: name,
        days: days.map((day) =>
          oneLine(
            [
              `${momentInWords(day.starts_at, language, now)}: ${inLanguage(day.title, language)}`,
              day.state === 'cancelled' ? words.cancelled : day.state === 'moved' ? words.moved : '',
              day.signed === 0 ? '' : words.signedUp(day.signed),
            ]
              .filter((part) => part !== '')
              .join(', '),
          ),
        ),
        link: links.hostWeek(secret, language),
        until: language === 'fi' ? untilInFinnish(until) : until,
      }),
    },
    idFrom('host-week', id, round),
  )
}

export const hostJobs: readonly Job<HostTools>[] = [
  {
    name: 'host-week-mail',
    description: 'Mails the week of a meeting place and a link to it to one mailbox of its hosts',
    ids: ['mail', 'round'],
    run: (tools, ids) =>
      tools.db.transaction(system, (tx) => writeMail(tx, tools, ids['mail'] ?? '', ids['round'] ?? '')),
  },
]
