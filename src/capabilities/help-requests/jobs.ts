/** What happens by itself: neutral mails, and the alarm before a promise breaks. Nothing a family wrote is in any of them. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job, JobIds } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Texts } from '#platform/sms.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { textLater } from '#platform/text-outbox.ts'
import { momentInWords } from '#platform/words.ts'
import * as queries from './queries-jobs.ts'
import { isThere } from './queries-receiving.ts'
import { helpRequestTexts, type MailTexts, type PhoneTexts } from './texts.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type JobTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly texts: Pick<Texts, 'isOn'>
  readonly links: {
    readonly request: (id: string, lang: Language) => string
    readonly follow: (lang: Language) => string
  }
}

type RunTools = JobTools & { readonly jobId: string; readonly matter: string }
type Letter = (mails: MailTexts, lang: Language) => { subject: string; text: string }

/** Each recipient once, however often the job is run. */
async function post(
  tx: Tx,
  tools: RunTools,
  to: readonly queries.Recipient[],
  letter: Letter,
): Promise<void> {
  for (const { email, language } of to) {
    const { subject, text } = letter(helpRequestTexts[language].mails, language)
    await sendLater(
      tx,
      tools.crypto,
      tools.clock.now(),
      { to: email, subject, text, matter: tools.matter },
      idFrom(tools.jobId, email),
    )
  }
}

const job = (
  name: string,
  description: string,
  run: (tx: Tx, tools: RunTools, notice: queries.Notice, ids: JobIds) => Promise<void>,
): Job<JobTools> => ({
  name,
  description,
  ids: ['helpRequest'],
  run: (tools, ids, jobId) =>
    tools.db.transaction(system, async (tx) => {
      const notice = await queries.noticeOf(tx, ids['helpRequest'] ?? '')
      // The request may be gone by its retention; then there is nobody to tell.
      if (notice !== undefined) await run(tx, { ...tools, jobId, matter: notice.id }, notice, ids)
    }),
})

/** A unit's shared mailbox reads the county's first language. */
const unit = (notice: queries.Notice): queries.Recipient => ({ email: notice.unit_email, language: 'fi' })
const holderOrUnit = (notice: queries.Notice): queries.Recipient =>
  notice.holder_email === null || notice.holder_language === null
    ? unit(notice)
    : { email: notice.holder_email, language: notice.holder_language }

/** Who is to act: the holder or whoever stands in; what nobody has in hand is the unit's and its lead's. */
const inHand = async (tx: Tx, notice: queries.Notice): Promise<readonly queries.Recipient[]> =>
  notice.is_alone ? [unit(notice), ...(await queries.unitLeads(tx, notice.unit_id))] : [holderOrUnit(notice)]

const due = (notice: queries.Notice, tools: JobTools, lang: Language): string =>
  notice.due_at === null ? '' : momentInWords(notice.due_at, lang, tools.clock.now())

/** An alarm rings at its own time, once, while an answer is owed. A reopened request has left its first alarm behind. */
const rings = (notice: queries.Notice, at: Date | null, rung: Date | null, tools: JobTools): boolean =>
  at !== null &&
  at <= tools.clock.now() &&
  rung === null &&
  notice.kept_at === null &&
  notice.state !== 'resolved'

const inDanger = (
  tx: Tx,
  tools: RunTools,
  notice: queries.Notice,
  to: readonly queries.Recipient[],
): Promise<void> =>
  post(tx, tools, to, (mails, lang) =>
    mails.escalation(
      inLanguage(notice.door_name, lang),
      due(notice, tools, lang),
      notice.state === 'received',
    ),
  )

const contactShape = z.object({ way: z.string(), value: z.string() })

/** The family, where it wants to be reached by e-mail. */
function byEmail(notice: queries.Notice, tools: JobTools): readonly queries.Recipient[] {
  if (notice.contact_sealed === null) return []
  const contact = contactShape.parse(JSON.parse(tools.crypto.open(notice.contact_sealed)))
  return contact.way === 'email' ? [{ email: contact.value, language: notice.language }] : []
}

/** Writes to the family's phone, where it wants text messages and there is somebody to send them. */
async function text(
  tx: Tx,
  tools: RunTools,
  notice: queries.Notice,
  words: (phone: PhoneTexts) => string,
): Promise<void> {
  if (notice.contact_sealed === null || !tools.texts.isOn) return
  const contact = contactShape.parse(JSON.parse(tools.crypto.open(notice.contact_sealed)))
  if (contact.way !== 'text-message') return
  const message = { to: contact.value, text: words(helpRequestTexts[notice.language].phone) }
  await textLater(tx, tools.crypto, tools.clock.now(), message, {}, idFrom(tools.jobId, 'text'))
}

export const helpRequestJobs: readonly Job<JobTools>[] = [
  job('notify-door', 'Tells the unit of a door that a request has come', (tx, tools, notice) =>
    post(tx, tools, [unit(notice)], (mails, lang) =>
      mails.arrived(
        inLanguage(notice.door_name, lang),
        due(notice, tools, lang),
        tools.links.request(notice.id, lang),
        notice.urgent_open,
      ),
    ),
  ),
  job(
    'notify-holder',
    'Tells the holder that the family has written, withdrawn or reopened',
    async (tx, tools, notice) =>
      post(tx, tools, await inHand(tx, notice), (mails, lang) =>
        mails.familyDid(tools.links.request(notice.id, lang)),
      ),
  ),
  job('notify-assigned', 'Tells a worker that the lead has given a request to them', (tx, tools, notice) =>
    post(tx, tools, [holderOrUnit(notice)], (mails, lang) =>
      mails.assigned(due(notice, tools, lang), tools.links.request(notice.id, lang)),
    ),
  ),
  job(
    'notify-family',
    'Tells a family by e-mail or text message that there is something to read, without content',
    async (tx, tools, notice, ids) => {
      // An answer that was taken back is no longer there to be read.
      if (ids['message'] !== undefined && !(await isThere(tx, ids['message']))) return
      await post(tx, tools, byEmail(notice, tools), (mails, lang) =>
        mails.somethingToRead(tools.links.follow(lang)),
      )
      await text(tx, tools, notice, (phone) => phone.somethingToRead(tools.links.follow(notice.language)))
    },
  ),
  job(
    'notify-not-reached',
    'Asks a family that was not reached to call, without a word of the matter',
    async (tx, tools, notice) => {
      await post(tx, tools, byEmail(notice, tools), (mails) => mails.pleaseCall(notice.door_phone))
      await text(tx, tools, notice, (phone) => phone.pleaseCall(notice.door_phone))
    },
  ),
  job(
    'notify-offer',
    'Tells the receiving unit that a request is offered to it',
    async (tx, tools, notice, ids) => {
      const offer = await queries.offerNotice(tx, ids['handOver'] ?? '')
      if (offer?.state !== 'offered') return
      await post(tx, tools, [{ email: offer.to_email, language: 'fi' }], (mails, lang) =>
        mails.offered(
          inLanguage(offer.to_name, lang),
          due(notice, tools, lang),
          tools.links.request(notice.id, lang),
        ),
      )
    },
  ),
  job(
    'notify-giver',
    'Tells who offered a request how the offer was answered',
    async (tx, tools, notice, ids) => {
      const offer = await queries.offerNotice(tx, ids['handOver'] ?? '')
      if (offer === undefined) return
      const declined = offer.state === 'declined'
      await post(tx, tools, [{ email: offer.giver_email, language: offer.giver_language }], (mails, lang) =>
        mails.offerAnswered(inLanguage(offer.to_name, lang), declined, tools.links.request(notice.id, lang)),
      )
    },
  ),
  job(
    'warn-promise',
    'Warns the unit and the holder while there is still time to keep a promise',
    async (tx, tools, notice) => {
      if (!rings(notice, notice.warn_at, notice.warned_at, tools)) return
      await queries.markTold(tx, notice.id, 'taker', tools.clock.now())
      const held = notice.state === 'received' ? [] : await inHand(tx, notice)
      const to = [unit(notice), ...held.filter(({ email }) => email !== notice.unit_email)]
      await post(tx, tools, to, (mails, lang) =>
        mails.warning(due(notice, tools, lang), tools.links.request(notice.id, lang)),
      )
    },
  ),
  job(
    'warn-unit-lead',
    'Tells the unit’s lead when the taker was warned and still nobody has answered',
    async (tx, tools, notice) => {
      if (!rings(notice, notice.lead_at, notice.lead_told_at, tools)) return
      await queries.markTold(tx, notice.id, 'unitLead', tools.clock.now())
      await inDanger(tx, tools, notice, await queries.unitLeads(tx, notice.unit_id))
    },
  ),
  job(
    'escalate-promise',
    'Tells the area’s lead before a promise breaks; the coordinators where the area has none',
    async (tx, tools, notice) => {
      if (!rings(notice, notice.escalate_at, notice.escalated_at, tools)) return
      await queries.markTold(tx, notice.id, 'areaLead', tools.clock.now())
      const area = await queries.areaLeads(tx, notice.area_id)
      // A promise given before the unit lead had a ring of its own has told nobody in the unit yet.
      const lead = notice.lead_told_at === null ? await queries.unitLeads(tx, notice.unit_id) : []
      const instead = area.length > 0 ? area : await queries.coordinators(tx, notice.county)
      await inDanger(tx, tools, notice, [...lead, ...instead])
    },
  ),
  job(
    'escalate-to-coordinator',
    'Tells the county’s coordinators, last of all, that a promise is about to break',
    async (tx, tools, notice) => {
      if (!rings(notice, notice.coordinator_at, notice.coordinator_told_at, tools)) return
      await queries.markTold(tx, notice.id, 'coordinator', tools.clock.now())
      // Where the area has no lead, they have heard already.
      if ((await queries.areaLeads(tx, notice.area_id)).length === 0) return
      await inDanger(tx, tools, notice, await queries.coordinators(tx, notice.county))
    },
  ),
  job(
    'watch-urgent',
    'Tells the unit and its leads when danger words have not been read in half an hour',
    async (tx, tools, notice) => {
      if (!notice.urgent_open) return
      await post(tx, tools, [unit(notice), ...(await queries.unitLeads(tx, notice.unit_id))], (mails, lang) =>
        mails.urgentUnread(tools.links.request(notice.id, lang)),
      )
    },
  ),
]
