/** What keeps listings true by itself: the monthly question, the rule by days, and mails to whoever waits for a word. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, type JobIds, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { dateInWords } from '#platform/words.ts'
import { correctionOf, openCount } from './queries-corrections.ts'
import * as queries from './queries-upkeep.ts'
import { keepByRule, organisationsToAsk, roundToken, sendRound } from './upkeep.ts'
import { type UpkeepMails, upkeepMails } from './upkeep-mails.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type UpkeepTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly confirm: (token: string, lang: Language) => string
    readonly change: (token: string, id: string, lang: Language) => string
    readonly service: (id: string, lang: Language) => string
    readonly provider: (id: string, lang: Language) => string
    readonly corrections: (lang: Language) => string
    readonly calls: (lang: Language) => string
  }
}

type Run = (tx: Tx, tools: UpkeepTools, ids: JobIds, jobId: string) => Promise<void>

const job = (name: string, description: string, ids: readonly string[], run: Run): Job<UpkeepTools> => ({
  name,
  description,
  ids,
  run: (tools, given, jobId) => tools.db.transaction(system, (tx) => run(tx, tools, given, jobId)),
})

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  { crypto, clock }: UpkeepTools,
  to: readonly Pick<queries.Mailbox, 'email' | 'language'>[],
  key: string,
  letter: (mails: UpkeepMails, lang: Language) => { subject: string; text: string },
): Promise<void> {
  for (const { email, language } of to) {
    const { subject, text } = letter(upkeepMails[language], language)
    await sendLater(tx, crypto, clock.now(), { to: email, subject, text }, idFrom(key, email))
  }
}

const as = ({ db, crypto, clock }: UpkeepTools): Caller => ({
  db,
  crypto,
  clock,
  actor: system,
  limitFactor: 1,
})

/** Plans the day's work of each county as a job of its own, so that a large county does not hold up the others. */
export async function planUpkeep({ db, clock }: UpkeepTools): Promise<void> {
  const day = helsinkiDate(clock.now())
  await db.transaction(system, async (tx) => {
    for (const county of await queries.countiesWithListings(tx))
      await planJob(tx, clock.now(), 'keep-listings', { county }, { key: `${county}:${day}` })
  })
}

export const upkeepJobs: readonly Job<UpkeepTools>[] = [
  {
    name: 'keep-listings',
    description:
      'Asks a county’s organisations about what is due; escalates, marks and hides what nobody answers for',
    ids: ['county'],
    run: async (tools, ids) => {
      const county = ids['county'] ?? ''
      const caller = as(tools)
      for (const organisation of await organisationsToAsk(caller, { county }))
        await sendRound(caller, { organisation })
      await keepByRule(caller, { county })
    },
  },
  job(
    'ask-maintainer',
    'Sends the month’s question about an organisation’s listings to one maintainer',
    ['round', 'person'],
    async (tx, tools, ids) => {
      const id = ids['round'] ?? ''
      const round = await queries.roundAsked(tx, id)
      if (round === undefined || round.answered_at !== null) return
      const to = await queries.maintainersOf(tx, round.organisation_id)
      const listings = await queries.listingsOfRound(tx, id)
      const secret = roundToken(tools.crypto, id)
      await post(
        tx,
        tools,
        to.filter((each) => each.id === ids['person']),
        id,
        (mails, lang) =>
          mails.ask({
            county: inLanguage(round.county_name, lang),
            organisation: inLanguage(round.organisation, lang),
            listings: listings.map((each) => ({
              name: inLanguage(each.name, lang),
              change: tools.links.change(secret, each.id, lang),
            })),
            confirm: tools.links.confirm(secret, lang),
            until: dateInWords(helsinkiDate(round.expires_at), lang, helsinkiDate(tools.clock.now())),
          }),
      )
    },
  ),
  job(
    'tell-area-lead',
    'Tells the lead of an area which organisations have not answered',
    ['county', 'person', 'at'],
    async (tx, tools, ids, jobId) => {
      const found = await queries.passedOn(tx, ids['county'] ?? '', ids['person'] ?? '', ids['at'] ?? '')
      if (found === undefined) return
      await post(tx, tools, [found.to], jobId, (mails, lang) =>
        mails.lead(
          found.organisations
            .map((name) => inLanguage(name, lang))
            .toSorted((a, b) => a.localeCompare(b, lang)),
          tools.links.calls(lang),
        ),
      )
    },
  ),
  job(
    'tell-nobody-left',
    'Tells the coordinator that an organisation’s last maintainer has left',
    ['organisation'],
    async (tx, tools, ids, jobId) => {
      const provider = await queries.organisationOf(tx, ids['organisation'] ?? '')
      if (provider === undefined || (await queries.maintainersOf(tx, provider.id)).length > 0) return
      await post(tx, tools, await queries.coordinatorsOf(tx, provider.county), jobId, (mails, lang) =>
        mails.lastLeft(inLanguage(provider.name, lang), tools.links.provider(provider.id, lang)),
      )
    },
  ),
  job(
    'tell-corrections',
    'Tells whoever keeps an organisation’s listings, once an hour at most, that reports wait',
    ['organisation'],
    async (tx, tools, ids, jobId) => {
      const provider = await queries.organisationOf(tx, ids['organisation'] ?? '')
      const count = provider === undefined ? 0 : await openCount(tx, provider.id)
      if (provider === undefined || count === 0) return
      const keepers = (await queries.maintainersOf(tx, provider.id)).filter(({ bounced }) => !bounced)
      const to = keepers.length > 0 ? keepers : await queries.coordinatorsOf(tx, provider.county)
      await post(tx, tools, to, jobId, (mails, lang) =>
        mails.reported(inLanguage(provider.name, lang), count, tools.links.corrections(lang)),
      )
    },
  ),
  job(
    'tell-proposer',
    'Tells whoever reported an error or proposed words how it was decided',
    ['correction'],
    async (tx, tools, ids, jobId) => {
      const row = await correctionOf(tx, ids['correction'] ?? '')
      if (row === undefined || row.state === 'open') return
      const outcome = row.state
      const person = row.person_id === null ? undefined : await queries.mailboxOf(tx, row.person_id)
      const to =
        row.reply_sealed === null
          ? person
          : { email: tools.crypto.open(row.reply_sealed), language: row.language }
      if (to === undefined) return
      await post(tx, tools, [to], jobId, (mails, lang) =>
        mails.decided({
          listing: inLanguage(row.listing, lang),
          outcome,
          reason: row.reason_sealed === null ? '' : tools.crypto.open(row.reason_sealed),
          link:
            person === undefined ? tools.links.service(row.service_id, lang) : tools.links.corrections(lang),
        }),
      )
    },
  ),
]
