import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { afterMove, cancelReasons } from './domain/life.ts'
import { toldOf, type Told } from './queries-views.ts'
import { lockAppointment, setState } from './queries.ts'
import { type AppointmentMails, appointmentTexts } from './texts.ts'

/** What the jobs of appointments stand on; the link comes from the composition root. */
export type AppointmentTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: { readonly times: (lang: Language) => string }
}

async function post(
  tx: Tx,
  tools: AppointmentTools,
  jobId: string,
  told: Told,
  what: keyof AppointmentMails,
): Promise<void> {
  const now = tools.clock.now()
  for (const { id, email, language } of told.to) {
    // Whoever made the change knows of it.
    if (what !== 'reminder' && id === told.changed_by) continue
    const { mails } = appointmentTexts[language]
    const letter = mails[what](momentInWords(told.starts_at, language, now), tools.links.times(language))
    await sendLater(tx, tools.crypto, now, { to: email, ...letter }, idFrom(jobId, email))
  }
}

export const appointmentJobs: readonly Job<AppointmentTools>[] = [
  {
    name: 'tell-appointment',
    description:
      'Tells the workers who take part that a time was booked, moved or cancelled; says when, never about whom',
    ids: ['appointment', 'what'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const told = await toldOf(tx, ids['appointment'] ?? '')
        const what = ids['what']
        if (told === undefined || (what !== 'booked' && what !== 'moved' && what !== 'cancelled')) return
        // What has changed again meanwhile is told by the later job.
        if ((what === 'cancelled') !== (told.state === 'cancelled')) return
        await post(tx, tools, jobId, told, what)
      }),
  },
  {
    name: 'call-off-time',
    description:
      'Gives back a time whose matter has ended, and tells the workers who take part, and the family if it was booked from an offer; says when, never about whom',
    ids: ['appointment', 'reason', 'by'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const [id, by] = [ids['appointment'] ?? '', ids['by'] ?? null]
        const now = tools.clock.now()
        const reason = cancelReasons.find((each) => each === ids['reason']) ?? null
        const appointment = await lockAppointment(tx, id)
        if (appointment === undefined || appointment.starts_at <= now) return
        const after = afterMove(appointment.state, 'cancel', { startsAt: appointment.starts_at, now })
        if (!after.ok) return
        const person = by === 'nobody-here' ? null : by
        await setState(tx, id, { state: after.state, reason, person, now })
        const told = await toldOf(tx, id)
        if (told !== undefined) await post(tx, tools, jobId, told, 'cancelled')
        if (appointment.offer_id !== null)
          await planJob(tx, now, 'tell-family', { appointment: id, what: 'cancelled' })
      }),
  },
  {
    name: 'remind-appointment',
    description: 'Reminds the workers who take part a day before; says when, never about whom',
    ids: ['appointment', 'startsAt'],
    run: (tools, ids, jobId) =>
      tools.db.transaction(system, async (tx) => {
        const told = await toldOf(tx, ids['appointment'] ?? '')
        if (told === undefined || told.state !== 'booked') return
        if (told.starts_at.toISOString() !== ids['startsAt']) return
        await post(tx, tools, jobId, told, 'reminder')
      }),
  },
]
