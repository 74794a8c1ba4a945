/** Mails of trainings and bulletins: planned with the change, written so many at once, each of them once. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate, type PlainDate } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language, shown } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { bulletinStopToken } from './bulletins.ts'
import { plainOf } from './domain/marks.ts'
import * as bulletins from './queries-bulletins.ts'
import * as trainings from './queries-training-mails.ts'
import { inOtherLanguage, tellingMails } from './telling-mails.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type TellingTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly training: (id: string, lang: Language) => string
    readonly bulletin: (id: string, lang: Language) => string
    readonly bulletinStop: (token: string, lang: Language) => string
  }
}

const atOnce = 100
/** A title is one line of the mail, whatever was typed. */
const oneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')

async function mailBulletin(tx: Tx, tools: TellingTools, id: string, after: string | null): Promise<void> {
  const { clock, crypto, links } = tools
  const row = await bulletins.bulletinToMail(tx, id)
  if (row === undefined || row.state !== 'published') return
  const now = clock.now()
  const found = await bulletins.bulletinAddressees(tx, {
    county: row.county,
    area: row.area_id,
    workers: row.to_workers,
    organisations: row.to_organisations,
    after,
    limit: atOnce,
  })
  for (const to of found) {
    const email = to.email ?? (to.email_sealed === null ? null : crypto.open(to.email_sealed))
    if (email === null) continue
    const body = shown(row.body, to.language)
    const letter = tellingMails[to.language].bulletin({
      title: oneLine(inLanguage(row.title, to.language)),
      lead: oneLine(inLanguage(row.lead, to.language)),
      body: plainOf(body.text),
      link: row.on_page ? links.bulletin(id, to.language) : null,
      stop: links.bulletinStop(bulletinStopToken(crypto, to.kind, to.id), to.language),
      other: inOtherLanguage[to.language][body.lang],
    })
    await sendLater(tx, crypto, now, { to: email, ...letter }, idFrom('bulletin', id, to.id))
  }
  await bulletins.countMailed(tx, id, found.length)
  const last = found.at(-1)
  if (found.length === atOnce && last !== undefined)
    await planJob(tx, now, 'bulletin-mails', { bulletin: id, after: last.id }, { key: `${id}:${last.id}` })
}

const daysInWords = (first: PlainDate | null, last: PlainDate | null, lang: Language, now: Date): string => {
  if (first === null) return ''
  const today = helsinkiDate(now)
  const begins = dateInWords(first, lang, today)
  return last === null || last === first ? begins : `${begins} – ${dateInWords(last, lang, today)}`
}

type TrainingMail = 'cancelled' | 'evaluate' | 'place'
const isTrainingMail = (what: string): what is TrainingMail =>
  what === 'cancelled' || what === 'evaluate' || what === 'place'

async function mailTraining(
  tx: Tx,
  { clock, crypto, links }: TellingTools,
  of: {
    readonly training: string
    readonly seat: string | null
    readonly what: string
    readonly after: string | null
  },
): Promise<void> {
  const { what } = of
  if (!isTrainingMail(what)) return
  const now = clock.now()
  const found = await trainings.trainingAddressees(tx, { ...of, limit: atOnce })
  for (const to of found) {
    const letter = tellingMails[to.language][what]({
      title: oneLine(inLanguage(to.title, to.language)),
      when: daysInWords(to.first_day, to.last_day, to.language, now),
      link: links.training(of.training, to.language),
    })
    await sendLater(
      tx,
      crypto,
      now,
      { to: to.email, ...letter },
      idFrom('training', what, to.seat, String(to.version)),
    )
  }
  const last = found.at(-1)
  if (of.seat === null && found.length === atOnce && last !== undefined)
    await planJob(tx, now, 'training-mails', { training: of.training, what, after: last.seat })
}

export const tellingJobs: readonly Job<TellingTools>[] = [
  {
    name: 'bulletin-mails',
    description: 'Mails a published bulletin to those of the network who get it by mail',
    ids: ['bulletin', 'after'],
    run: (tools, ids) =>
      tools.db.transaction(system, (tx) =>
        mailBulletin(tx, tools, ids['bulletin'] ?? '', ids['after'] ?? null),
      ),
  },
  {
    name: 'bulletin-stop',
    description: 'Stops bulletins by mail to whoever pressed the link of one',
    ids: ['kind', 'id'],
    run: (tools, ids) =>
      tools.db.transaction(system, async (tx) => {
        const id = ids['id'] ?? ''
        if (ids['kind'] === 'person') await bulletins.setWanted(tx, id, false, tools.clock.now())
        else await bulletins.deleteReader(tx, id)
      }),
  },
  {
    name: 'training-mails',
    description: 'Tells those who had signed up that a training was called off, or asks what it gave',
    ids: ['training', 'what', 'after'],
    run: (tools, ids) =>
      tools.db.transaction(system, (tx) =>
        mailTraining(tx, tools, {
          training: ids['training'] ?? '',
          seat: null,
          what: ids['what'] ?? '',
          after: ids['after'] ?? null,
        }),
      ),
  },
  {
    name: 'training-mail',
    description: 'Tells one who waited that a place in a training has become free',
    ids: ['training', 'seat', 'what'],
    run: (tools, ids) =>
      tools.db.transaction(system, (tx) =>
        mailTraining(tx, tools, {
          training: ids['training'] ?? '',
          seat: ids['seat'] ?? '',
          what: ids['what'] ?? '',
          after: null,
        }),
      ),
  },
]
