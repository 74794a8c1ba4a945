import { system } from '#platform/actor.ts'
import { idFrom } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import { deliverContact, type DeliveryTools, nextTry } from './deliver.ts'
import * as queries from './queries.ts'
import { contactTexts } from './texts.ts'

export type ContactTools = {
  readonly delivery: DeliveryTools
  readonly links: { readonly worryContact: (id: string, lang: Language) => string }
}

const deliver: Job<ContactTools> = {
  name: 'deliver-contact',
  description: 'Delivers a contact or notification to the county’s handling; every minute until it is there',
  ids: ['contact'],
  run: async ({ delivery }, ids) => {
    const contact = ids['contact'] ?? ''
    const { db, clock } = delivery
    // The next try is planned before this one is made: a process that dies meanwhile ends nothing.
    const next = nextTry(clock.now())
    const key = `${contact}:${next.toISOString()}`
    await db.transaction(system, async (tx) => {
      if ((await queries.stateOf(tx, contact)) !== 'sending') return
      await planJob(tx, clock.now(), 'deliver-contact', { contact }, { at: next, key })
    })
    await deliverContact(delivery, contact)
  },
}

const watch: Job<ContactTools> = {
  name: 'watch-contact',
  description:
    'Tells the unit on duty and the sender, without content, when a contact has not arrived in time',
  ids: ['contact'],
  run: ({ delivery, links }, ids, jobId) =>
    delivery.db.transaction(system, async (tx) => {
      const now = delivery.clock.now()
      const alarm = await queries.ring(tx, ids['contact'] ?? '', now)
      if (alarm === undefined) return
      const post = (to: string, letter: { subject: string; text: string }): Promise<void> =>
        sendLater(tx, delivery.crypto, now, { to, ...letter }, idFrom(jobId, to))
      const link = (lang: Language): string => links.worryContact(alarm.id, lang)
      await post(alarm.unit_email, contactTexts.fi.mails.notArrived(link('fi')))
      if (alarm.sender_email === null || alarm.sender_language === null) return
      const lang = alarm.sender_language
      await post(alarm.sender_email, contactTexts[lang].mails.notReceivedYet(alarm.phone, link(lang)))
    }),
}

export const contactJobs: readonly Job<ContactTools>[] = [deliver, watch]
