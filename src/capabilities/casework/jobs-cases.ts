/** What happens by itself around cases: neutral mails, and a case without anybody who answers for it does not stay unseen. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { type CaseMails, caseMails } from './case-mails.ts'
import { markOf } from './domain/answering.ts'
import * as queries from './queries-case-jobs.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type CaseTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    /** Where a worker, a lead, and one of a family see what is new: none says what it is about. */
    readonly caseNews: (lang: Language) => string
    readonly caseLead: (lang: Language) => string
    readonly ownNews: (lang: Language) => string
  }
}

type Writes = (mails: CaseMails, lang: Language) => { readonly subject: string; readonly text: string }

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  { crypto, clock }: CaseTools,
  key: string,
  to: readonly queries.Recipient[],
  writes: Writes,
): Promise<void> {
  for (const { email, language } of to)
    await sendLater(
      tx,
      crypto,
      clock.now(),
      { to: email, ...writes(caseMails[language], language) },
      idFrom(key, email),
    )
}

const toWorker = ['seated', 'asked', 'taken', 'declined'] as const

export const caseJobs: readonly Job<CaseTools>[] = [
  {
    name: 'case-told-worker',
    description:
      'Tells a worker that they are asked along, asked to answer for a case, or were answered; never for whom',
    ids: ['person', 'case', 'what'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const what = toWorker.find((each) => each === ids['what'])
        const worker = await queries.workerOf(tx, ids['person'] ?? '')
        if (what === undefined || worker === undefined) return
        await post(tx, tools, jobId, [worker], (mails, lang) => mails[what](tools.links.caseNews(lang)))
      }),
  },
  {
    name: 'case-told-family',
    description: 'Tells those of a family who are told of a case that there is something new; never what',
    ids: ['case', 'what'],
    run: async (tools, ids, jobId) => {
      const { db, crypto, clock, links } = tools
      const id = ids['case'] ?? ''
      const members = await db.transaction(system, (tx) => queries.membersToReach(tx, id))
      for (const { id: member, county, language, email_sealed: sealed } of members) {
        // Asked as that one: nobody is written to of what their own page does not show.
        const proof = { level: 'substantial', at: clock.now() } as const
        const isTold = await db.transaction(
          { kind: 'member', id: member, county, language, proof, actingFor: null },
          (tx) => queries.isTold(tx, id),
        )
        if (!isTold) continue
        await db.transaction(system, (tx) =>
          post(tx, tools, `${jobId} ${member}`, [{ email: crypto.open(sealed), language }], (mails, lang) =>
            mails.family(links.ownNews(lang)),
          ),
        )
      }
    },
  },
  {
    name: 'case-support-asked',
    description:
      'Tells a supporting team that a colleague asks for its support: who, and how to reach them; nothing of a family',
    ids: ['person', 'unit'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const asker = await queries.workerOf(tx, ids['person'] ?? '')
        if (asker === undefined) return
        const unit = ids['unit'] ?? ''
        const mailbox = await queries.mailboxOf(tx, unit)
        const leads = await queries.leadsOf(tx, unit)
        const language = leads[0]?.language ?? 'fi'
        const to = [...leads, ...(mailbox === null ? [] : [{ email: mailbox, language }])]
        await post(tx, tools, jobId, to, (mails, lang) =>
          mails.support(asker.name, inLanguage(asker.unit, lang), asker.email, tools.links.caseNews(lang)),
        )
      }),
  },
  {
    name: 'case-answer-due',
    description:
      'Reminds whoever was asked to answer for a case, and the one who asked, when three days have gone by',
    ids: ['asked'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const asked = await queries.askedNow(tx, ids['asked'] ?? '')
        if (asked === undefined || !asked.open) return
        const worker = await queries.workerOf(tx, asked.person_id)
        const asker = await queries.workerOf(tx, asked.named_by)
        if (worker !== undefined)
          await post(tx, tools, jobId, [worker], (mails, lang) =>
            mails.askedStill(tools.links.caseNews(lang)),
          )
        if (asker !== undefined)
          await post(tx, tools, `${jobId} asker`, [asker], (mails, lang) =>
            mails.unanswered(tools.links.caseNews(lang)),
          )
      }),
  },
]

/**
 * Tells leads of cases for which nobody has answered for longer than the rule allows, again every week; and whoever answers, or
 * else the lead, of the day on which somebody was to look again. Run daily; each is told once however often it is run.
 * @source R57, R65, ADR-0041
 */
export async function watchCases(tools: CaseTools): Promise<void> {
  await tools.db.transaction(system, async (tx) => {
    for (const each of await queries.withoutWorker(tx)) {
      const week = Math.floor((each.days - each.within_days) / 7)
      await post(
        tx,
        tools,
        `case-without-worker ${each.id} ${week}`,
        await queries.leadsOf(tx, each.unit_id),
        (mails, lang) => mails.withoutWorker(markOf(each.id), each.days, tools.links.caseLead(lang)),
      )
    }
    for (const each of await queries.followUps(tx)) {
      const { email, language } = each
      const to =
        email === null || language === null ? await queries.leadsOf(tx, each.unit_id) : [{ email, language }]
      // Told once: by tomorrow somebody else may stand in, and need not hear of it again.
      for (const [place, { email: address, language: lang }] of to.entries())
        await sendLater(
          tx,
          tools.crypto,
          tools.clock.now(),
          { to: address, ...caseMails[lang].followUp(tools.links.caseNews(lang)) },
          idFrom('case-follow-up', each.id, each.day, String(place)),
        )
    }
  })
}
