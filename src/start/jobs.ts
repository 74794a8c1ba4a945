import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import {
  accountJobs,
  type AccountTools,
  noteMailOutcome,
  removeEndedSessions,
} from '#capabilities/accounts/index.ts'
import {
  appointmentJobs,
  type AppointmentTools,
  familyTimeJobs,
  type FamilyTimeTools,
  removeOldAppointments,
} from '#capabilities/appointments/index.ts'
import {
  findMissingTranslations,
  importJobs,
  planUpkeep,
  removeOldListingDrafts,
  removeOldListingRows,
  upkeepJobs,
  type UpkeepTools,
} from '#capabilities/directory/index.ts'
import {
  helpRequestJobs,
  type MorningTools,
  morningMail,
  removeOldRequests,
  removeOldDoorRows,
  type RotaTools,
  tellRotaGaps,
} from '#capabilities/help-requests/index.ts'
import { conversationJobs, removeOldTalks, type TalkTools } from '#capabilities/conversations/index.ts'
import {
  presenceJobs,
  type PresenceTools,
  type ProtectionTools,
  remindOfProtection,
  removeStrangers,
} from '#capabilities/families/index.ts'
import {
  caseJobs,
  type CaseTools,
  watchCases,
  caseTalkJobs,
  caseTimeJobs,
  type CaseTalkTools,
  limitJobs,
  type LimitTools,
  meetingJobs,
  type MeetingTools,
  planJobs,
  type PlanTools,
  proposeJoins,
} from '#capabilities/casework/index.ts'
import {
  type ActionPlanTools,
  remindOfPlans,
  remindOfTrials,
  type TrialTools,
} from '#capabilities/development/index.ts'
import { formJobs, type FormTools, removeOldForms } from '#capabilities/forms/index.ts'
import {
  askForFeedback,
  remindOfReviews,
  removeOldPresses,
  removeOldSignUps,
  hostJobs,
  type HostTools,
  planHostWeeks,
  removeOldHostLinks,
  reviewJobs,
  type ReviewTools,
  signUpJobs,
  type SignUpTools,
  programmeJobs,
  type ProgrammeTools,
  renewProgramme,
} from '#capabilities/meeting-places/index.ts'
import { removeOldTaps } from '#capabilities/outreach/index.ts'
import { type ContactTools, contactJobs, removeOldContacts } from '#capabilities/statutory-contacts/index.ts'
import {
  askForRoom,
  guidanceJobs,
  type GuidanceTools,
  removeOldNeeds,
  removeOldReferrals,
} from '#capabilities/guidance/index.ts'
import {
  consultationJobs,
  type ConsultationTools,
  removeOldConsultations,
} from '#capabilities/consultation/index.ts'
import {
  type AgreementTools,
  remindOfAgreements,
  poolJobs,
  type PoolTools,
  removeOldSubstitutes,
  removeOldTrainingNames,
  tellingJobs,
  type TellingTools,
  forumJobs,
  type ForumTools,
  remindOfForums,
} from '#capabilities/network/index.ts'
import {
  oversightJobs,
  type OversightTools,
  remindOfRequests,
  removeOldFamilies,
  removeOldOversight,
} from '#capabilities/oversight/index.ts'
import { system } from '#platform/actor.ts'
import { chainHeads } from '#platform/audit.ts'
import { later as after, hours } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { type Job, planJob } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { type Mailer, MailNotSent, MailRefused } from '#platform/mail.ts'
import type { Meters } from '#platform/meters.ts'
import { removeOldTexts } from '#platform/text-outbox.ts'
import {
  letterOf,
  markBounced,
  markSent,
  removeOldRows,
  waitsForEarlier,
  wakeLater,
} from '#platform/outbox.ts'
import type { Database } from '#platform/db/database.ts'
import type { Clock } from '#platform/clock.ts'
import { sendText, type TextTools } from '#src/start/send-text.ts'

export type Tools = AccountTools &
  ProgrammeTools &
  RotaTools &
  MorningTools &
  UpkeepTools &
  AppointmentTools &
  FamilyTimeTools &
  ConsultationTools &
  PoolTools &
  TellingTools &
  ContactTools &
  FormTools &
  GuidanceTools &
  ProtectionTools &
  PresenceTools &
  CaseTools &
  LimitTools &
  CaseTalkTools &
  MeetingTools &
  SignUpTools &
  ReviewTools &
  AgreementTools &
  TrialTools &
  ActionPlanTools &
  HostTools &
  PlanTools &
  ForumTools &
  TalkTools &
  TextTools &
  OversightTools & {
    readonly mailer: Mailer
    readonly config: Pick<Config, 'anchorDir'>
    readonly log: Log
    readonly meters: Meters
  }

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const sendMail: Job<Tools> = {
  name: 'send-mail',
  description:
    'Sends one mail of the outbox; one already sent is not sent again, one refused for good is noted and left',
  ids: ['mail'],
  run: async ({ db, crypto, clock, mailer, log, meters }, ids) => {
    const id = ids['mail'] ?? ''
    const { letter, waits } = await db.transaction(system, async (tx) => ({
      letter: await letterOf(tx, crypto, id),
      waits: await waitsForEarlier(tx, id),
    }))
    if (letter === null) return
    // Tried again with its own pauses, and woken as soon as the earlier one has gone.
    if (waits) throw new MailNotSent({ code: 'EARLIER FIRST' })
    const refused = await mailer.send(id, letter).then(
      () => null,
      (error: unknown) => {
        if (error instanceof MailRefused) return error
        throw error
      },
    )
    const now = clock.now()
    await db.transaction(system, async (tx) => {
      if (refused === null) await markSent(tx, id, now)
      else await markBounced(tx, id, now)
      await wakeLater(tx, id, now)
      await noteMailOutcome(tx, letter.to, refused === null ? null : now)
    })
    if (refused !== null) {
      meters.count('mails_refused')
      log.warn('mail.refused', { mail: id, code: refused.message })
    }
  },
}

/**
 * Each day plans the next one before it does its own work, so a day that fails does not end the days after it, and a day
 * without a running process is made up for at the next start.
 */
const daily = (name: string, description: string, run: (tools: Tools) => Promise<void>): Job<Tools> => ({
  name,
  description,
  ids: ['day'],
  run: async (tools) => {
    await planDaily(tools.db, tools.clock, name, after(tools.clock.now(), hours(24)))
    await run(tools)
  },
})

export async function planDaily(db: Database, clock: Clock, name: string, at: Date): Promise<void> {
  const day = dayOf(at)
  await db.transaction(system, (tx) => planJob(tx, clock.now(), name, { day }, { at, key: day }))
}

const retention = daily(
  'retention',
  'Removes whatever has been kept its time',
  async ({ db, crypto, clock }) => {
    const caller = { db, crypto, clock, actor: system, limitFactor: 1 }
    await removeOldRequests(caller, {})
    await removeOldDoorRows(caller, {})
    await removeOldNeeds(caller, {})
    await removeOldForms(caller, {})
    await removeOldReferrals(caller, {})
    await removeEndedSessions(caller, {})
    await removeStrangers(caller, {})
    await removeOldTalks(caller, {})
    await removeOldConsultations(caller, {})
    await removeOldSubstitutes(caller, {})
    await removeOldAppointments(caller, {})
    await removeOldContacts(caller, {})
    await removeOldTaps(caller, {})
    await removeOldHostLinks(caller, {})
    await removeOldTrainingNames(caller, {})
    await removeOldPresses(caller, {})
    await removeOldSignUps(caller, {})
    await removeOldFamilies(caller, {})
    await removeOldOversight(caller, {})
    await removeOldListingDrafts(caller, {})
    await removeOldListingRows(caller, {})
    await db.transaction(system, (tx) => removeOldRows(tx, clock.now()))
    await db.transaction(system, (tx) => removeOldTexts(tx, clock.now()))
  },
)

const hostWeeks = daily(
  'host-weeks',
  'Plans the weekly mail of meeting places to the mailboxes of their hosts',
  planHostWeeks,
)

const anchorAudit = daily(
  'anchor-audit',
  'Writes the heads of all audit chains outside the database',
  async ({ db, clock, config }) => {
    const heads = await db.transaction(system, chainHeads)
    mkdirSync(config.anchorDir, { recursive: true })
    writeFileSync(
      path.join(config.anchorDir, `${dayOf(clock.now())}.json`),
      `${JSON.stringify(heads, null, 1)}\n`,
      { mode: 0o600 },
    )
  },
)

const upkeep = daily(
  'listing-upkeep',
  'Plans for each county the monthly question about its listings and what follows from silence',
  planUpkeep,
)

const missingTranslations = daily(
  'listing-translations',
  'Finds listings whose own texts lack a language that they should have',
  async ({ db, crypto, clock }) => {
    await findMissingTranslations({ db, crypto, clock, actor: system, limitFactor: 1 }, {})
  },
)

const rotaAhead = daily(
  'rota-ahead',
  'Tells unit and area leads about days of the next two weeks on which nobody answers at a door',
  tellRotaGaps,
)

const askRoom = daily(
  'receiver-room',
  'Asks receivers of referrals whose statement of room is older than a month for a new one',
  askForRoom,
)

const protectionReminder = daily(
  'protection-reminder',
  'Reminds responsible workers of protected addresses that end within a month or that nobody has checked for a year',
  remindOfProtection,
)

const joinsAhead = daily(
  'joins-ahead',
  'Finds those of open cases who come to a join (school, 13, 16, 18, 23) within the county’s months',
  async ({ db, crypto, clock }) => {
    await proposeJoins({ db, crypto, clock, actor: system, limitFactor: 1 }, {})
  },
)

const casesWatched = daily(
  'cases-watched',
  'Tells leads of cases for which nobody answers, and whoever answers of the day on which somebody looks again',
  watchCases,
)

const groupFeedback = daily(
  'group-feedback',
  'Asks those who took part in a group or an event what they thought, the day after its last day',
  askForFeedback,
)

const programmeDays = daily(
  'programme-days',
  'Makes the days of weekly programmes half a year ahead, and ends what is over',
  renewProgramme,
)

const dataRequests = daily(
  'data-requests-due',
  'Tells data protection officers of requests about own data whose time ends within a week or has ended',
  remindOfRequests,
)

const plansAhead = daily(
  'plans-ahead',
  'Asks those who answer for a measure once a year how far it is, and those who answer for a spearhead when its day comes',
  remindOfPlans,
)

const reviewsAhead = daily(
  'reviews-ahead',
  'Tells those who keep a meeting place of a review, or of a decision whether it goes on, that is at most two weeks away',
  remindOfReviews,
)

const agreementsAhead = daily(
  'agreements-ahead',
  'Tells whoever answers for an agreement or a contract that it must be looked at within a month',
  remindOfAgreements,
)

const forumsAhead = daily(
  'forums-ahead',
  'Reminds of tasks of forums near their day or past it, and of decisions that nobody has confirmed in two weeks',
  remindOfForums,
)

const trialsAhead = daily(
  'trials-ahead',
  'Tells whoever answers for a trial or watches a risk of its day of decision or review that is at most two weeks away',
  remindOfTrials,
)

export const allJobs: readonly Job<Tools>[] = [
  ...programmeJobs,
  programmeDays,
  ...accountJobs,
  ...oversightJobs,
  dataRequests,
  ...helpRequestJobs,
  morningMail,
  ...appointmentJobs,
  ...familyTimeJobs,
  ...consultationJobs,
  ...poolJobs,
  ...upkeepJobs,
  ...importJobs,
  ...contactJobs,
  ...formJobs,
  ...guidanceJobs,
  ...presenceJobs,
  ...caseJobs,
  ...limitJobs,
  ...meetingJobs,
  ...signUpJobs,
  ...reviewJobs,
  trialsAhead,
  ...hostJobs,
  ...forumJobs,
  forumsAhead,
  ...tellingJobs,
  hostWeeks,
  reviewsAhead,
  agreementsAhead,
  plansAhead,
  groupFeedback,
  ...caseTalkJobs,
  ...planJobs,
  ...caseTimeJobs,
  sendMail,
  sendText,
  ...conversationJobs,
  retention,
  anchorAudit,
  upkeep,
  missingTranslations,
  rotaAhead,
  askRoom,
  protectionReminder,
  joinsAhead,
  casesWatched,
]
export const dailyJobs = [
  'programme-days',
  'data-requests-due',
  'retention',
  'anchor-audit',
  'listing-upkeep',
  'listing-translations',
  'rota-ahead',
  'receiver-room',
  'protection-reminder',
  'joins-ahead',
  'cases-watched',
  'group-feedback',
  'reviews-ahead',
  'agreements-ahead',
  'host-weeks',
  'forums-ahead',
] as const

/** True when a job of this name waits already. */
export async function isPlanned(db: Database, name: string): Promise<boolean> {
  return db.transaction(system, async (tx) => {
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from platform.job where name = ${name} and done_at is null and exhausted_at is null) as found`.execute(
      tx,
    )
    return rows[0]?.found === true
  })
}
