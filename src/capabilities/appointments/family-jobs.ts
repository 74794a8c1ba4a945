import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Texts } from '#platform/sms.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { textLater } from '#platform/text-outbox.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { jointToken, timeToken } from './contacts.ts'
import { type FamilyMails, type FamilyTold, familyTimeMails } from './family-texts.ts'
import { bookingTold, type BookingTold } from './queries-told.ts'
import { answered, contactsOf, type ContactRow, lockJoint } from './queries-bookings.ts'
import { lockAppointment, setState } from './queries.ts'

/** What the jobs for families stand on; the links come from the composition root. */
export type FamilyTimeTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly texts: Pick<Texts, 'isOn'>
  readonly links: {
    readonly bookedTime: (token: string, lang: Language) => string
    readonly jointTime: (token: string, lang: Language) => string
    readonly bookTimes: (lang: Language) => string
  }
}

const whats = [
  'booked',
  'moved',
  'cancelled',
  'reminder',
  'agreed',
  'declined',
  'lapsed',
  'directed',
] as const
type What = (typeof whats)[number]

function letterOf(
  tools: FamilyTimeTools,
  told: BookingTold,
  contact: ContactRow,
  what: What,
): ReturnType<FamilyMails['booked']> {
  const { language: lang } = contact
  const now = tools.clock.now()
  const { mails, ways } = familyTimeMails[lang]
  const place = inLanguage(told.place, lang)
  const isOver = what === 'cancelled' || what === 'declined' || what === 'lapsed'
  const about: FamilyTold = {
    when: momentInWords(told.starts_at, lang, now),
    about: told.discreet
      ? []
      : [
          inLanguage(told.title, lang),
          ways[told.way],
          ...(told.way === 'on-site' && place !== '' ? [place] : []),
          ...(told.way === 'remote' && told.link !== null ? [told.link] : []),
        ],
    link: isOver
      ? tools.links.bookTimes(lang)
      : tools.links.bookedTime(timeToken(tools.crypto, told.id, contact.side), lang),
  }
  if (what === 'booked' && told.joint === 'asked' && told.answer_by !== null)
    return mails.bookedWaits(about, momentInWords(told.answer_by, lang, now))
  if (what === 'directed') {
    const by = dateInWords(told.contact_by ?? helsinkiDate(now), lang, helsinkiDate(now))
    return mails.directed(about, told.directed_name ?? '', by)
  }
  return mails[what](about)
}

/** Mail where there is an address; else a text message about what changes, where there is a number and a provider. */
async function tell(
  tx: Tx,
  tools: FamilyTimeTools,
  jobId: string,
  told: BookingTold,
  what: What,
): Promise<void> {
  const now = tools.clock.now()
  for (const contact of await contactsOf(tx, [told.id])) {
    const id = idFrom(jobId, String(contact.side))
    if (contact.email_sealed !== null) {
      const letter = letterOf(tools, told, contact, what)
      await sendLater(
        tx,
        tools.crypto,
        now,
        { to: tools.crypto.open(contact.email_sealed), ...letter, matter: told.id },
        id,
      )
    } else if (contact.phone_sealed !== null && tools.texts.isOn) {
      const { phone } = familyTimeMails[contact.language]
      const words =
        what === 'moved' || what === 'reminder'
          ? phone[what]
          : what === 'cancelled' || what === 'declined' || what === 'lapsed'
            ? phone.cancelled
            : null
      if (words === null) continue
      const text = words(momentInWords(told.starts_at, contact.language, now))
      await textLater(tx, tools.crypto, now, { to: tools.crypto.open(contact.phone_sealed), text }, {}, id)
    }
  }
}

/** Asks the other parent where the first one has said they can be asked. What it is about stands behind the link only. */
async function ask(tx: Tx, tools: FamilyTimeTools, jobId: string, told: BookingTold): Promise<void> {
  const joint = await lockJoint(tx, told.id)
  if (joint === undefined || joint.state !== 'asked') return
  const contacts = await contactsOf(tx, [told.id])
  const other = contacts.find(({ side }) => side === 2)
  const sealed = other?.email_sealed ?? joint.asked_sealed
  const language = other?.language ?? contacts[0]?.language ?? 'fi'
  if (sealed === null) return
  const now = tools.clock.now()
  const letter = familyTimeMails[language].mails.asked(
    tools.links.jointTime(jointToken(tools.crypto, told.id), language),
    momentInWords(joint.answer_by, language, now),
  )
  await sendLater(
    tx,
    tools.crypto,
    now,
    { to: tools.crypto.open(sealed), ...letter, matter: told.id },
    idFrom(jobId, 'asked'),
  )
}

const isOff = (what: What): boolean => what === 'cancelled' || what === 'declined' || what === 'lapsed'

export const familyTimeJobs: readonly Job<FamilyTimeTools>[] = [
  {
    name: 'tell-family',
    description:
      'Tells the family, and both parents where two come, that a time was booked, moved, confirmed or cancelled; only when, if it is to be discreet',
    ids: ['appointment', 'what'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const told = await bookingTold(tx, ids['appointment'] ?? '')
        const what = whats.find((each) => each === ids['what'])
        if (told === undefined || what === undefined) return
        // What has changed again meanwhile is told by the later job.
        if (isOff(what) !== (told.state === 'cancelled')) return
        await tell(tx, tools, jobId, told, what)
        if (what === 'booked' || what === 'moved') await ask(tx, tools, jobId, told)
      }),
  },
  {
    name: 'remind-family',
    description: 'Reminds the family a day before a time that it booked; only when, if it is to be discreet',
    ids: ['appointment', 'startsAt'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const told = await bookingTold(tx, ids['appointment'] ?? '')
        if (told === undefined || told.state !== 'booked') return
        if (told.starts_at.toISOString() !== ids['startsAt']) return
        await tell(tx, tools, jobId, told, 'reminder')
      }),
  },
  {
    name: 'let-joint-go',
    description:
      'Gives a time of two parents back when the other one has not answered in time, and tells both',
    ids: ['appointment', 'by'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const id = ids['appointment'] ?? ''
        const now = tools.clock.now()
        const appointment = await lockAppointment(tx, id)
        const joint = await lockJoint(tx, id)
        if (appointment?.state !== 'booked' || joint?.state !== 'asked') return
        if (joint.answer_by.toISOString() !== ids['by'] || joint.answer_by > now) return
        await answered(tx, id, { state: 'lapsed', otherCode: null, now })
        await setState(tx, id, { state: 'cancelled', reason: 'not-needed', person: null, now })
        const told = await bookingTold(tx, id)
        if (told !== undefined) await tell(tx, tools, jobId, told, 'lapsed')
      }),
  },
]
