/** What happens by itself around a family's team: neutral mails, and an emergency opening that nobody has reviewed moves on. */
import { system } from '#platform/actor.ts'
import { type Clock, days, hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { reviewHours } from './domain/emergency.ts'
import { type PresenceMails, presenceMails } from './presence-texts.ts'
import * as queries from './queries-emergency.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type PresenceTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly families: (lang: Language) => string
    readonly emergencies: (lang: Language) => string
  }
}

type Writes = (mails: PresenceMails, lang: Language) => { readonly subject: string; readonly text: string }

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  { crypto, clock }: PresenceTools,
  jobId: string,
  to: readonly queries.Recipient[],
  writes: Writes,
): Promise<void> {
  for (const { email, language } of to) {
    const letter = writes(presenceMails[language], language)
    await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
  }
}

/** How often the privacy officer is reminded of an opening that still waits. */
const again = days(4)

const aboutOpening = (
  name: string,
  description: string,
  run: (tx: Tx, tools: PresenceTools, id: string, jobId: string) => Promise<void>,
): Job<PresenceTools> => ({
  name,
  description,
  ids: ['emergency'],
  run: (tools, ids, jobId) =>
    tools.db.transaction(system, async (tx) => {
      const id = ids['emergency'] ?? ''
      // The family may be gone by its retention; then there is nothing left to review.
      if ((await queries.emergencyState(tx, id)) !== undefined) await run(tx, tools, id, jobId)
    }),
})

const waits = async (tx: Tx, id: string): Promise<boolean> =>
  (await queries.emergencyState(tx, id))?.reviewed_at === null

export const presenceJobs: readonly Job<PresenceTools>[] = [
  {
    name: 'notify-family-part',
    description: 'Tells a worker that somebody has added them to a family’s team, without saying which',
    ids: ['person', 'part'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const worker = await queries.workerOf(tx, ids['person'] ?? '')
        await post(tx, tools, jobId, worker === undefined ? [] : [worker], (mails, lang) =>
          mails.added(tools.links.families(lang)),
        )
      }),
  },
  aboutOpening(
    'notify-emergency',
    'Tells the unit’s lead and the family’s responsible worker of an emergency opening, without any name',
    async (tx, tools, id, jobId) => {
      const now = tools.clock.now()
      const due = later(now, hours(reviewHours))
      const leads = await queries.toldOfEmergency(tx, id, 'lead')
      // Where the lead opened it, or there is none, the privacy officer hears of it at once.
      const first = leads.length > 0 ? leads : await queries.toldOfEmergency(tx, id, 'officer')
      await post(tx, tools, jobId, first, (mails, lang) =>
        mails.openedToLead(momentInWords(due, lang, now), tools.links.emergencies(lang)),
      )
      const responsible = await queries.toldOfEmergency(tx, id, 'responsible')
      await post(tx, tools, `${jobId} responsible`, responsible, (mails, lang) =>
        mails.openedToResponsible(tools.links.families(lang)),
      )
    },
  ),
  aboutOpening(
    'emergency-overdue',
    'Tells the unit’s lead that nobody has reviewed an emergency opening in three days',
    async (tx, tools, id, jobId) => {
      if (!(await waits(tx, id))) return
      await post(tx, tools, jobId, await queries.toldOfEmergency(tx, id, 'lead'), (mails, lang) =>
        mails.overdueToLead(tools.links.emergencies(lang)),
      )
    },
  ),
  aboutOpening(
    'emergency-to-officer',
    'Tells the county’s privacy officer, every four days, of an emergency opening that nobody has reviewed',
    async (tx, tools, id, jobId) => {
      if (!(await waits(tx, id))) return
      const now = tools.clock.now()
      await post(tx, tools, jobId, await queries.toldOfEmergency(tx, id, 'officer'), (mails, lang) =>
        mails.overdueToOfficer(tools.links.emergencies(lang)),
      )
      await planJob(tx, now, 'emergency-to-officer', { emergency: id }, { at: later(now, again) })
    },
  ),
  aboutOpening(
    'emergency-wrong',
    'Tells the county’s privacy officer that a review found no grounds for an emergency opening',
    async (tx, tools, id, jobId) => {
      await post(tx, tools, jobId, await queries.toldOfEmergency(tx, id, 'officer'), (mails, lang) =>
        mails.wrong(tools.links.emergencies(lang)),
      )
    },
  ),
]
