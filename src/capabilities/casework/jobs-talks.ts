/** Neutral mails: something new has been written, said or answered. Never a name, a family, a service or a matter. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import * as queries from './queries-voices.ts'
import { type TalkMails, talkMails } from './talk-mails.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type CaseTalkTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly caseNews: (lang: Language) => string
    readonly ownNews: (lang: Language) => string
  }
}

type Writes = (mails: TalkMails, lang: Language) => { readonly subject: string; readonly text: string }

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  { crypto, clock }: CaseTalkTools,
  jobId: string,
  to: readonly { readonly email: string; readonly language: Language }[],
  writes: Writes,
): Promise<void> {
  for (const { email, language } of to) {
    const letter = writes(talkMails[language], language)
    await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
  }
}

const opened = (
  { crypto }: CaseTalkTools,
  to: readonly queries.FamilyRecipient[],
): readonly { readonly email: string; readonly language: Language }[] =>
  to
    .map(({ email_sealed, language }) => ({ email: crypto.open(email_sealed), language }))
    .filter(({ email }) => email !== '')

export const caseTalkJobs: readonly Job<CaseTalkTools>[] = [
  {
    name: 'notify-case-message',
    description:
      'Tells those who stand in a thread that there is something new to read, once until they have read it',
    ids: ['message'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const id = ids['message'] ?? ''
        const message = await queries.messageToTell(tx, id)
        // Taken back meanwhile, or sent again later: then another job tells of it.
        if (message === undefined || message.undone || message.sent_at > tools.clock.now()) return
        await post(tx, tools, jobId, await queries.workersToTell(tx, id), (mails, lang) =>
          mails.toWorker(tools.links.caseNews(lang)),
        )
        await post(tx, tools, jobId, opened(tools, await queries.membersToTell(tx, id)), (mails, lang) =>
          mails.toFamily(tools.links.ownNews(lang)),
        )
      }),
  },
  {
    name: 'notify-case-voice',
    description:
      'Tells whoever is to hear it that a family has said something of its help, or wishes for another worker',
    ids: ['voice'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const voice = await queries.voiceToTell(tx, ids['voice'] ?? '')
        if (voice === undefined) return
        const to = await queries.toldOfVoice(tx, voice.case_id, voice.kind)
        await post(tx, tools, jobId, to, (mails, lang) =>
          voice.kind === 'feedback'
            ? mails.toWorker(tools.links.caseNews(lang))
            : mails.wishToLead(tools.links.caseNews(lang)),
        )
      }),
  },
  {
    name: 'case-voice-overdue',
    description: 'Tells whoever hears it that a wish for another worker has not been answered in time',
    ids: ['voice'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const voice = await queries.voiceToTell(tx, ids['voice'] ?? '')
        if (voice === undefined || !voice.waits) return
        await post(
          tx,
          tools,
          jobId,
          await queries.toldOfVoice(tx, voice.case_id, voice.kind),
          (mails, lang) => mails.wishLate(tools.links.caseNews(lang)),
        )
      }),
  },
  {
    name: 'notify-case-voice-answered',
    description: 'Tells one of a family that what they said has been answered',
    ids: ['voice'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const said = await queries.whoSaid(tx, ids['voice'] ?? '')
        await post(tx, tools, jobId, said === undefined ? [] : opened(tools, [said]), (mails, lang) =>
          mails.toFamily(tools.links.ownNews(lang)),
        )
      }),
  },
]
