/** What oversight does by itself: the watch, and mails that say only that something waits. */
import { system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Tx } from '#platform/db/database.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import type { Language } from '#platform/text.ts'
import * as requests from './queries-requests.ts'
import { officersOf } from './queries-watch.ts'
import { type OversightMails, oversightMails } from './texts.ts'
import { watchReading, type WatchTools } from './watch.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type OversightTools = WatchTools & {
  readonly links: {
    readonly oversight: (lang: Language) => string
    readonly oversightItem: (id: string, lang: Language) => string
    readonly myRequests: (lang: Language) => string
  }
}

type Words = (mails: OversightMails, lang: Language) => { subject: string; text: string }

const post = async (
  tx: Tx,
  { crypto, clock }: OversightTools,
  jobId: string,
  to: { readonly email: string; readonly language: Language },
  words: Words,
): Promise<void> =>
  sendLater(
    tx,
    crypto,
    clock.now(),
    { to: to.email, ...words(oversightMails[to.language], to.language) },
    idFrom(jobId, to.email),
  )

const notifyAlert: Job<OversightTools> = {
  name: 'notify-reading-alert',
  description:
    'Tells the county’s data protection officers that there is something unusual; at most once an hour',
  ids: ['county'],
  run: (tools, ids, jobId) =>
    tools.db.transaction(system, async (tx) => {
      for (const officer of await officersOf(tx, ids['county'] ?? ''))
        await post(tx, tools, jobId, officer, (mails, lang) => mails.alert(tools.links.oversight(lang)))
    }),
}

const notifyRequest: Job<OversightTools> = {
  name: 'notify-data-request',
  description:
    'Tells the data protection officers of a new request, the worker who was asked, or one of a family who left an address that there is an answer',
  ids: ['request', 'to'],
  run: (tools, ids, jobId) =>
    tools.db.transaction(system, async (tx) => {
      const id = ids['request'] ?? ''
      const notice = await requests.noticeOf(tx, id)
      if (notice === undefined) return
      const item: Words = (mails, lang) =>
        ids['to'] === 'worker'
          ? mails.asked(tools.links.oversightItem(id, lang))
          : mails.requestArrived(tools.links.oversightItem(id, lang))
      if (ids['to'] === 'officers') {
        for (const officer of await officersOf(tx, notice.county)) await post(tx, tools, jobId, officer, item)
      } else if (ids['to'] === 'worker' && notice.handler !== null) {
        await post(tx, tools, jobId, notice.handler, item)
      } else if (ids['to'] === 'sender' && notice.email_sealed !== null) {
        const to = { email: tools.crypto.open(notice.email_sealed), language: notice.language }
        await post(tx, tools, jobId, to, (mails, lang) => mails.answered(tools.links.myRequests(lang)))
      }
    }),
}

export const oversightJobs: readonly Job<OversightTools>[] = [watchReading, notifyAlert, notifyRequest]

/** Once a day: what is late or has a week left is told to the data protection officers. */
export async function remindOfRequests(tools: OversightTools): Promise<void> {
  const now = tools.clock.now()
  await tools.db.transaction(system, async (tx) => {
    for (const { county, count } of await requests.countiesWithDue(tx, helsinkiDate(later(now, days(7))))) {
      for (const officer of await officersOf(tx, county))
        await post(tx, tools, `${county}:${helsinkiDate(now)}`, officer, (mails, lang) =>
          mails.requestsDue(count, tools.links.oversight(lang)),
        )
    }
  })
}
