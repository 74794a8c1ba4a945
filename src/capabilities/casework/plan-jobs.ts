/** What happens by itself around the plan: neutral notices and reminders, and joins found by the day of birth. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, compareDates, helsinkiDate, instantInHelsinki, plainDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { idFrom, newId } from '#platform/ids.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import { sendLater } from '#platform/mail.ts'
import { notFound } from '#platform/refusal.ts'
import type { Language } from '#platform/text.ts'
import { useCase } from '#platform/use-case.ts'
import { joinsAhead, nextReminder } from './domain/joins.ts'
import { remindOfJoin } from './joins.ts'
import { type PlanMails, planMails } from './plan-mails.ts'
import { coming, insertJoin } from './queries-joins.ts'
import * as queries from './queries-plan-jobs.ts'

/** The links come from the composition root, since a capability knows no addresses. */
export type PlanTools = {
  readonly db: Database
  readonly clock: Clock
  readonly crypto: Crypto
  readonly links: {
    /** Where a worker, and where one of a family, sees what is new: neither says what it is about. */
    readonly caseNews: (lang: Language) => string
    readonly ownNews: (lang: Language) => string
  }
}

/** Each recipient once, however often the job is run. */
export async function postToWorkers(
  { db, crypto, clock, links }: PlanTools,
  jobId: string,
  to: readonly queries.Worker[],
  mail: keyof PlanMails,
): Promise<void> {
  await db.transaction(system, async (tx) => {
    for (const { email, language } of to) {
      const letter = planMails[language][mail](links.caseNews(language))
      await sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, email))
    }
  })
}

/** One of the family is written to only where their own page will tell them: the database is asked as that one. */
export async function postToRelative(
  { db, crypto, clock, links }: PlanTools,
  jobId: string,
  ofCase: string,
  { id, county, language, email_sealed: sealed }: queries.Relative,
  mail: keyof PlanMails,
): Promise<void> {
  const proof = { level: 'substantial', at: clock.now() } as const
  const told = await db.transaction({ kind: 'member', id, county, language, proof, actingFor: null }, (tx) =>
    queries.isToldOf(tx, ofCase),
  )
  const email = crypto.open(sealed)
  if (!told || email === '') return
  const letter = planMails[language][mail](links.ownNews(language))
  await db.transaction(system, (tx) =>
    sendLater(tx, crypto, clock.now(), { to: email, ...letter }, idFrom(jobId, id)),
  )
}

async function tellOwner(
  tools: PlanTools,
  jobId: string,
  step: queries.StepToTell,
  mail: keyof PlanMails,
): Promise<void> {
  if (step.worker !== null) await postToWorkers(tools, jobId, [step.worker], mail)
  if (step.relative !== null) await postToRelative(tools, jobId, step.case_id, step.relative, mail)
}

export const planJobs: readonly Job<PlanTools>[] = [
  {
    name: 'notify-of-step',
    description: 'Tells whoever is to do something that there is something new, without saying what',
    ids: ['step'],
    run: async (tools, ids, jobId) => {
      const step = await tools.db.transaction(system, (tx) => queries.stepToTell(tx, ids['step'] ?? ''))
      if (step?.open === true) await tellOwner(tools, jobId, step, 'fresh')
    },
  },
  {
    name: 'remind-of-step',
    description: 'Reminds whoever is to do something of its day, as long as it is open',
    ids: ['step', 'day'],
    run: async (tools, ids, jobId) => {
      const step = await tools.db.transaction(system, (tx) => queries.stepToTell(tx, ids['step'] ?? ''))
      // The day may have been moved since: then there is another reminder for it.
      if (step?.open === true && step.remind_on === ids['day'])
        await tellOwner(tools, jobId, step, 'reminder')
    },
  },
  {
    name: 'notify-plan-agreed',
    description: 'Asks those of the family for their word on what was agreed; of an own part its owner alone',
    ids: ['version'],
    run: async (tools, ids, jobId) => {
      const version = await tools.db.transaction(system, (tx) =>
        queries.versionToTell(tx, ids['version'] ?? ''),
      )
      if (version === undefined) return
      for (const relative of version.relatives)
        await postToRelative(tools, jobId, version.case_id, relative, 'toSign')
    },
  },
  {
    name: 'notify-join-offered',
    description: 'Tells a receiver that something is offered to them to receive',
    ids: ['join'],
    run: async (tools, ids, jobId) => {
      const to = await tools.db.transaction(system, (tx) => queries.receivers(tx, ids['join'] ?? ''))
      await postToWorkers(tools, jobId, to, 'received')
    },
  },
  {
    name: 'notify-join-answered',
    description: 'Tells whoever offered a join that the receiver has answered',
    ids: ['join'],
    run: async (tools, ids, jobId) => {
      const to = await tools.db.transaction(system, (tx) => queries.offerer(tx, ids['join'] ?? ''))
      await postToWorkers(tools, jobId, to, 'answered')
    },
  },
  {
    name: 'notify-join-found',
    description: 'Tells whoever answers for a case that a join comes nearer',
    ids: ['join'],
    run: async (tools, ids, jobId) => {
      const to = await tools.db.transaction(system, (tx) => queries.answering(tx, ids['join'] ?? '', false))
      await postToWorkers(tools, jobId, to, 'fresh')
    },
  },
  {
    name: 'remind-of-join',
    description:
      'Reminds whoever answers for a case of a join that nobody has acknowledged; after its day the lead too',
    ids: ['join', 'day'],
    run: async (tools, ids, jobId) => {
      const { db, clock } = tools
      const id = ids['join'] ?? ''
      const join = await db.transaction(system, (tx) => queries.joinToTell(tx, id))
      if (join === undefined || !join.open || (join.state !== 'open' && join.state !== 'offered')) return
      const today = helsinkiDate(clock.now())
      // The day of the join may have been moved since: then there are other reminders for it.
      const planned = plainDate(ids['day'] ?? today)
      if (nextReminder(join.due_on, addDays(planned, -1)) !== planned) return
      const day = nextReminder(join.due_on, today)
      await db.transaction(system, (tx) =>
        planJob(
          tx,
          clock.now(),
          'remind-of-join',
          { join: id, day },
          { at: instantInHelsinki(day, '08:00'), key: `${id} ${day}` },
        ),
      )
      const isLate = compareDates(join.due_on, today) < 0
      const to = await db.transaction(system, (tx) => queries.answering(tx, id, isLate))
      await postToWorkers(tools, jobId, to, 'unanswered')
    },
  },
]

/**
 * Finds the children and young people of open cases who come to a join within the county's months, and puts it into the plan.
 * One that was dropped does not come back. Run daily.
 * @source R12, ADR-0043
 */
export const proposeJoins = useCase({
  name: 'join.propose',
  input: z.object({}),
  needs: { signedInBecause: 'run by the clock' },
  run: async (ctx): Promise<{ readonly joins: number }> => {
    if (ctx.actor.kind !== 'system') throw notFound()
    let joins = 0
    for (const row of await coming(ctx.tx)) {
      for (const { kind, dueOn } of joinsAhead(row.born_on, row.today, row.months)) {
        if (row.known.includes(kind)) continue
        const id = newId()
        const isNew = await insertJoin(ctx.tx, {
          id,
          ofCase: row.case_id,
          about: row.person_id,
          kind,
          dueOn,
          wordsSealed: null,
          madeBy: null,
          now: ctx.now,
        })
        if (!isNew) continue
        joins += 1
        remindOfJoin(ctx, id, dueOn)
        ctx.later('notify-join-found', { join: id })
      }
    }
    ctx.about({ joins })
    return { joins }
  },
})
