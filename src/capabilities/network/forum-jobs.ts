/** Mails of forums: the call to a meeting, what has changed, a decision to those whom it concerns, tasks near their day. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { idFrom } from '#platform/ids.ts'
import type { Job } from '#platform/jobs.ts'
import { type Letter, sendLater } from '#platform/mail.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { isToNewcomer } from './domain/forum-rules.ts'
import { type ForumMails, forumMails } from './forum-mails.ts'
import * as queries from './queries-forum-jobs.ts'

/** What the jobs stand on; the links come from the composition root, since a capability knows no addresses. */
export type ForumTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    readonly forum: (forum: string, lang: Language) => string
    readonly forumMeeting: (meeting: string, lang: Language) => string
    readonly forumMeetingCalendar: (meeting: string, lang: Language) => string
    readonly forumDecision: (decision: string, lang: Language) => string
    readonly forumTasks: (lang: Language) => string
  }
}

/** What a mail says of a meeting. */
function said(
  tools: ForumTools,
  meeting: queries.CalledMeeting,
  lang: Language,
): Parameters<ForumMails['invitation']>[0] {
  const place = meeting.place === '' ? [] : [meeting.place]
  const remote = meeting.remote_link === null ? [] : [meeting.remote_link]
  return {
    forum: inLanguage(meeting.forum, lang),
    title: inLanguage(meeting.title, lang),
    when: `${momentInWords(meeting.starts_at, lang, tools.clock.now())}–${helsinkiTime(meeting.ends_at)}`,
    where: [...place, ...remote].join('\n'),
    agenda: meeting.matters,
    closed: meeting.closed,
    link: tools.links.forumMeeting(meeting.id, lang),
    calendar: tools.links.forumMeetingCalendar(meeting.id, lang),
  }
}

type Words = { readonly subject: string; readonly text: string }

async function send(
  { crypto, clock }: ForumTools,
  tx: Tx,
  to: readonly queries.Mailbox[],
  words: (lang: Language) => Words,
  matter: string,
  ...id: readonly string[]
): Promise<void> {
  for (const { email, language } of to) {
    const letter: Letter = { to: email, ...words(language), matter }
    await sendLater(tx, crypto, clock.now(), letter, idFrom(...id, email.toLowerCase()))
  }
}

type Kind = 'changed' | 'invitation' | 'reminder'
async function call(tools: ForumTools, id: string, kind: Kind, ...more: readonly string[]): Promise<void> {
  await tools.db.transaction(system, async (tx) => {
    const meeting = await queries.calledMeeting(tx, id)
    if (meeting === undefined || meeting.state !== 'planned') return
    if (kind === 'reminder') {
      // It moved since this was planned: the new day has a reminder of its own.
      if (meeting.starts_at.toISOString() !== more[0]) return
      await queries.markReminded(tx, id, tools.clock.now())
    }
    const words = (lang: Language): Words => forumMails[lang][kind](said(tools, meeting, lang))
    await send(tools, tx, meeting.to, words, id, `forum-meeting ${kind}`, id, ...more)
  })
}

const invitation: Job<ForumTools> = {
  name: 'forum-invitation',
  description:
    'Sends the invitation with the agenda to those who sit in the forum, its chair and its secretaries',
  ids: ['meeting', 'sequence'],
  run: (tools, ids) => call(tools, ids['meeting'] ?? '', 'invitation', ids['sequence'] ?? ''),
}
const changed: Job<ForumTools> = {
  name: 'forum-meeting-changed',
  description: 'Tells those who were called to a meeting of a forum its new time or place',
  ids: ['meeting', 'sequence'],
  run: (tools, ids) => call(tools, ids['meeting'] ?? '', 'changed', ids['sequence'] ?? ''),
}
const reminder: Job<ForumTools> = {
  name: 'forum-meeting-reminder',
  description:
    'Reminds those who were called to a meeting of a forum two days before it, unless it has moved',
  ids: ['meeting', 'startsAt'],
  run: (tools, ids) => call(tools, ids['meeting'] ?? '', 'reminder', ids['startsAt'] ?? ''),
}
const cancelled: Job<ForumTools> = {
  name: 'forum-meeting-cancelled',
  description: 'Tells those who were called to a meeting of a forum that it is off',
  ids: ['meeting'],
  run: (tools, ids) =>
    tools.db.transaction(system, async (tx) => {
      const meeting = await queries.calledMeeting(tx, ids['meeting'] ?? '')
      if (meeting === undefined) return
      const words = (lang: Language): Words => {
        const { forum, when } = said(tools, meeting, lang)
        return forumMails[lang].cancelled(forum, when, meeting.cancel_words)
      }
      await send(tools, tx, meeting.to, words, meeting.id, 'forum-meeting cancelled', meeting.id)
    }),
}
const deputy: Job<ForumTools> = {
  name: 'forum-deputy-called',
  description: 'Calls the deputy of a seat to a meeting to which its holder cannot come',
  ids: ['meeting', 'seat'],
  run: (tools, ids) =>
    tools.db.transaction(system, async (tx) => {
      const meeting = await queries.calledMeeting(tx, ids['meeting'] ?? '')
      const to = await queries.deputyOf(tx, ids['meeting'] ?? '', ids['seat'] ?? '')
      if (meeting === undefined || to === undefined || meeting.state !== 'planned') return
      const words = (lang: Language): Words => forumMails[lang].deputy(said(tools, meeting, lang))
      await send(tools, tx, [to], words, meeting.id, 'forum-deputy', meeting.id, ids['seat'] ?? '')
    }),
}
const matterAnswered: Job<ForumTools> = {
  name: 'forum-matter-answered',
  description: 'Tells whoever proposed a matter that it comes later or not onto an agenda, and why',
  ids: ['matter', 'version'],
  run: (tools, ids) =>
    tools.db.transaction(system, async (tx) => {
      const matter = await queries.answeredMatter(tx, ids['matter'] ?? '')
      if (matter === undefined || (matter.state !== 'declined' && matter.state !== 'postponed')) return
      const { state } = matter
      const words = (lang: Language): Words =>
        forumMails[lang].matterAnswered(
          matter.title,
          inLanguage(matter.forum, lang),
          state,
          matter.state_words,
          tools.links.forum(matter.forum_id, lang),
        )
      const id = ids['matter'] ?? ''
      await send(tools, tx, [matter], words, id, 'forum-matter answered', id, ids['version'] ?? '')
    }),
}
const tellDecision: Job<ForumTools> = {
  name: 'tell-decision',
  description: 'Tells a decision to those whom it concerns and who have not confirmed it',
  ids: ['decision', 'version'],
  run: (tools, ids) =>
    tools.db.transaction(system, async (tx) => {
      const decision = await queries.toldDecision(tx, ids['decision'] ?? '')
      if (decision === undefined) return
      const version = ids['version'] ?? ''
      const to = decision.recipients.flatMap(({ told, to: boxes }) =>
        told !== null && isToNewcomer(version, told) ? boxes : [],
      )
      const words = (lang: Language): Words =>
        forumMails[lang].decision(
          decision.title,
          inLanguage(decision.forum, lang),
          tools.links.forumDecision(decision.id, lang),
        )
      await send(tools, tx, to, words, decision.id, 'decision', decision.id, version)
    }),
}

/** Reminds of tasks near their day and past it, and of decisions that wait for a confirmation. Safe to repeat on the same day. */
export async function remindOfForums(tools: ForumTools): Promise<void> {
  const now = tools.clock.now()
  const today = helsinkiDate(now)
  await tools.db.transaction(system, async (tx) => {
    const tasks = await queries.dueTasks(tx)
    for (const task of tasks) {
      const words = (lang: Language): Words =>
        forumMails[lang][task.overdue ? 'taskOverdue' : 'task'](
          task.words,
          inLanguage(task.forum, lang),
          dateInWords(task.due_on, lang, today),
          tools.links.forumTasks(lang),
        )
      const kind = task.overdue ? 'forum-task overdue' : 'forum-task'
      await send(tools, tx, [task], words, task.id, kind, task.id, task.due_on)
    }
    for (const overdue of [true, false]) {
      const ids = tasks.flatMap((task) => (task.overdue === overdue ? [task.id] : []))
      if (ids.length > 0) await queries.markTasksTold(tx, overdue, ids, today)
    }
    for (const id of await queries.lateDecisions(tx)) {
      const late = new Set(await queries.markRecipientsReminded(tx, id, now))
      const decision = await queries.toldDecision(tx, id)
      if (decision === undefined) continue
      const to = decision.recipients.flatMap((recipient) => (late.has(recipient.id) ? recipient.to : []))
      const words = (lang: Language): Words =>
        forumMails[lang].decisionLate(
          decision.title,
          inLanguage(decision.forum, lang),
          tools.links.forumDecision(id, lang),
        )
      await send(tools, tx, to, words, id, 'decision late', id)
    }
  })
}

export const forumJobs: readonly Job<ForumTools>[] = [
  invitation,
  changed,
  reminder,
  cancelled,
  deputy,
  matterAnswered,
  tellDecision,
]
