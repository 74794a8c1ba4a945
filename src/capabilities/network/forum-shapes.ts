/** What is typed or sent about forums, their meetings, decisions, tasks and votes. */
import { z } from 'zod'
import { plainDate } from '#platform/dates.ts'
import { mailAddress } from '#platform/mail.ts'
import type { Language, Localized } from '#platform/text.ts'
import {
  attended,
  decisionKinds,
  decisionStates,
  forumAnswers,
  forumLevels,
  forumMeetingStates,
  forumOffices,
  forumTaskStates,
  matterKinds,
  presences,
  recipientKinds,
  seatKinds,
  seatSectors,
} from './domain/forum-words.ts'

const line = (most: number): z.ZodString => z.string().trim().max(most)
type TypedWords = { readonly [L in Language]?: string | undefined }
/** Words in any of the three languages; an empty one is left out. */
const wordsOf = (most: number): z.ZodType<Localized, TypedWords> =>
  z
    .object({ fi: line(most).optional(), sv: line(most).optional(), en: line(most).optional() })
    .transform((given) =>
      Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
    )
const namedIn = (most: number): z.ZodType<Localized, TypedWords> =>
  wordsOf(most).refine((given) => Object.keys(given).length > 0, 'required')

export const dayShape = z
  .string()
  .trim()
  .refine((text) => {
    try {
      return plainDate(text) === text
    } catch {
      return false
    }
  }, 'not-a-day')
  .transform((text) => plainDate(text))
const optionalDay = dayShape.nullable().default(null)
const moment = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])
export const version = z.coerce.number().int().min(1)
/** Minutes and assessments that are not written yet have the version 0. */
const versionOrNone = z.coerce.number().int().min(0)
/** A key of the sender: sent again it makes nothing twice. */
export const keyShape = z.string().trim().min(8).max(200).optional()
const id = z.uuid()
const optionalId = z.uuid().nullable().default(null)
const page = z.coerce.number().int().min(1).max(1000).default(1)
const link = line(500)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))
  .refine((given) => given === null || /^https:\/\/[^\s"<>]+$/.test(given), 'not-a-web-address')
const email = line(200)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))
  .refine((given) => given === null || mailAddress.test(given), 'not-an-email')
const optionalName = line(120)
  .nullable()
  .default(null)
  .transform((given) => (given === '' ? null : given))

// --- Forums ------------------------------------------------------------------------------------------------------

export const forumShape = z.object({
  name: namedIn(160),
  level: z.enum(forumLevels),
  area: optionalId,
  centre: optionalId,
  purpose: wordsOf(1500).default({}),
  agendaWords: wordsOf(1000).default({}),
  coordinatorWords: wordsOf(500).default({}),
  tellingWords: wordsOf(500).default({}),
  cadenceWeeks: z.coerce.number().int().min(1).max(60).nullable().default(null),
  customerPresent: z.enum(presences).nullable().default(null),
  customerWords: wordsOf(1000).default({}),
})
export type ForumInput = z.input<typeof forumShape>

export const seatShape = z.object({
  kind: z.enum(seatKinds).default('member'),
  sector: z.enum(seatSectors),
  organisation: optionalId,
  title: wordsOf(160).default({}),
  chosenBy: optionalId,
  /** Its place among the seats, from 1 on; last when left out. */
  position: z.coerce.number().int().min(1).max(200).optional(),
})
export type SeatInput = z.input<typeof seatShape>

/** Somebody with an account, or somebody by name: one of the two. */
const holder = {
  person: optionalId,
  name: optionalName,
}
const oneHolder = (given: { person: string | null; name: string | null }): boolean =>
  (given.person === null) !== (given.name === null)
const inOrder = (given: { firstDay: string; lastDay: string | null }): boolean =>
  given.lastDay === null || given.firstDay <= given.lastDay
const ends = { path: ['lastDay'], message: 'ends-before-begins' }

export const termShape = z
  .object({
    ...holder,
    email,
    deputyPerson: optionalId,
    deputyName: optionalName,
    deputyEmail: email,
    firstDay: dayShape,
    lastDay: optionalDay,
  })
  .refine(oneHolder, { path: ['name'], message: 'person-or-name' })
  .refine((given) => given.deputyPerson === null || given.deputyName === null, {
    path: ['deputyName'],
    message: 'person-or-name',
  })
  .refine(inOrder, ends)
export type TermInput = z.input<typeof termShape>

export const officeShape = z
  .object({ office: z.enum(forumOffices), ...holder, firstDay: dayShape, lastDay: optionalDay })
  .refine(oneHolder, { path: ['name'], message: 'person-or-name' })
  .refine(inOrder, ends)
export type OfficeInput = z.input<typeof officeShape>

export const listForumsShape = z.object({
  /** The asker's own county when left out; who works in none of it sees nothing. */
  county: z.string().max(8).optional(),
  area: z.uuid().optional(),
  level: z.enum(forumLevels).optional(),
  mine: z.boolean().default(false),
  ended: z.boolean().default(false),
})
export const addForumShape = z.object({
  forum: forumShape,
  template: z.string().max(60).nullable().default(null),
  /** The first meeting of the template; without it no meetings are made. */
  firstMeeting: moment.nullable().default(null),
  key: keyShape,
})
export const changeForumShape = z.object({ id, version, forum: forumShape })
export const endForumShape = z.object({ id, version, lastDay: dayShape })
export const addSeatShape = z.object({ id, seat: seatShape, key: keyShape })
export const changeSeatShape = z.object({ id, version, seat: seatShape })
export const removeSeatShape = z.object({ id, version })
/** A term of a seat; one that is in force ends the day before. */
export const setTermShape = z.object({ seat: id, term: termShape, key: keyShape })
export const changeTermShape = z.object({ id, version, term: termShape })
export const endTermShape = z.object({ id, version, lastDay: dayShape })
export const setOfficeShape = z.object({ id, office: officeShape, key: keyShape })
export const endOfficeShape = z.object({ id, version, lastDay: dayShape })
export const gapsShape = z.object({
  county: z.string().max(8).optional(),
  area: z.uuid().optional(),
  /** How many of each are told; their count tells of all. */
  most: z.coerce.number().int().min(1).max(20).default(3),
})

// --- Meetings ----------------------------------------------------------------------------------------------------

export const meetingShape = z
  .object({
    title: wordsOf(160).default({}),
    startsAt: moment,
    endsAt: moment,
    place: line(300).default(''),
    remoteLink: link,
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], message: 'ends-before-begins' })
export type ForumMeetingInput = z.input<typeof meetingShape>

export const listMeetingsShape = z.object({
  county: z.string().max(8).optional(),
  forum: z.uuid().optional(),
  area: z.uuid().optional(),
  state: z.enum(forumMeetingStates).optional(),
  mine: z.boolean().default(false),
  from: dayShape.optional(),
  to: dayShape.optional(),
  page,
})
export const planMeetingShape = z.object({
  /** The forum. */
  id,
  meeting: meetingShape,
  /** The first matters of its agenda. */
  agenda: z.array(line(300).min(1)).max(30).default([]),
  key: keyShape,
})
export const changeMeetingShape = z.object({ id, version, meeting: meetingShape })
export const cancelMeetingShape = z.object({ id, version, words: line(1000).default('') })
export const inviteShape = z.object({ id })
export const answerShape = z.object({
  id,
  answer: z.enum(forumAnswers),
  /** The seat, where the asker has several. */
  seat: z.uuid().optional(),
})
export const attendanceShape = z.object({
  id,
  seats: z
    .array(
      z.object({
        seat: z.uuid(),
        present: z.enum(attended).nullable().default(null),
        /** The deputy sat there. */
        deputy: z.boolean().default(false),
      }),
    )
    .max(100)
    .default([]),
})
export const guestShape = z
  .object({ id, ...holder, present: z.enum(attended).default('there') })
  .refine(oneHolder, { path: ['name'], message: 'person-or-name' })
export const removeGuestShape = z.object({ id, attendance: z.uuid() })
export const holdShape = z.object({ id, version })
export const summaryShape = z.object({ id, version, summary: line(6000) })
export const approveShape = z.object({ id, version })
export const listMinutesShape = z.object({
  county: z.string().max(8).optional(),
  area: z.uuid().optional(),
  forum: z.uuid().optional(),
  level: z.enum(forumLevels).optional(),
  /** In the minutes, their summaries and the titles of their matters. */
  words: line(100).optional(),
  page,
})

// --- Matters of an agenda ----------------------------------------------------------------------------------------

export const matterShape = z
  .object({
    kind: z.enum(matterKinds).default('matter'),
    title: line(300).min(1),
    grounds: line(4000).default(''),
    presenter: optionalId,
    presenterName: optionalName,
    organisation: optionalId,
    minutesPlanned: z.coerce.number().int().min(1).max(480).nullable().default(null),
    membersOnly: z.boolean().default(false),
  })
  .refine((given) => given.presenter === null || given.presenterName === null, {
    path: ['presenterName'],
    message: 'person-or-name',
  })
export type MatterInput = z.input<typeof matterShape>
export const proposeMatterShape = z.object({
  /** The forum. */
  id,
  matter: matterShape,
  /** For which meeting it is meant; the next one decides itself when left out. */
  meeting: optionalId,
  key: keyShape,
})
export const changeMatterShape = z.object({ id, version, matter: matterShape })
export const placeMatterShape = z.object({
  id,
  version,
  meeting: z.uuid(),
  /** From 1 on; last when left out. */
  position: z.coerce.number().int().min(1).max(200).optional(),
})
export const turnMatterShape = z.object({ id, version, words: line(1000).min(1) })
export const removeMatterShape = z.object({ id, version })
export const writeForumMinutesShape = z.object({ id, version: versionOrNone, words: line(10_000) })

// --- Decisions ---------------------------------------------------------------------------------------------------

export const decisionShape = z.object({
  kind: z.enum(decisionKinds),
  title: line(300).min(1),
  words: line(8000).default(''),
  grounds: line(8000).default(''),
  membersOnly: z.boolean().default(false),
  reviewOn: optionalDay,
})
export type DecisionInput = z.input<typeof decisionShape>
export const recipientShape = z.object({ kind: z.enum(recipientKinds), of: z.uuid() })
export type RecipientInput = z.input<typeof recipientShape>
export const listDecisionsShape = z.object({
  county: z.string().max(8).optional(),
  forum: z.uuid().optional(),
  area: z.uuid().optional(),
  state: z.enum(decisionStates).optional(),
  kind: z.enum(decisionKinds).optional(),
  /** Only those that wait: for the asker's confirmation, for being told, for confirmations, for their review. */
  waits: z.enum(['me', 'announcement', 'confirmation', 'review']).optional(),
  words: line(100).optional(),
  page,
})
export const draftDecisionShape = z.object({
  /** The forum. */
  id,
  meeting: optionalId,
  matter: optionalId,
  supersedes: optionalId,
  decision: decisionShape,
  recipients: z.array(recipientShape).max(60).default([]),
  key: keyShape,
})
export const changeDecisionShape = z.object({ id, version, decision: decisionShape })
export const setRecipientsShape = z.object({ id, recipients: z.array(recipientShape).max(60) })
export const assessmentShape = z.object({
  childrenConcerned: line(3000).min(1),
  good: line(3000).min(1),
  bad: line(3000).min(1),
  heard: line(3000).min(1),
  alternatives: line(3000).min(1),
  chosenWhy: line(3000).min(1),
  assessedOn: dayShape,
})
export const assessShape = z.object({
  id,
  version: versionOrNone,
  assessment: assessmentShape,
})
export const makeDecisionShape = z.object({ id, version, madeOn: dayShape.optional() })
export const announceShape = z.object({ id, version })
export const confirmShape = z.object({
  /** The decision. */
  id,
  recipient: z.uuid(),
})
export const dropDecisionShape = z.object({ id, version })

// --- Tasks and votes ---------------------------------------------------------------------------------------------

export const taskShape = z
  .object({ words: line(1000).min(1), owner: optionalId, ownerName: optionalName, dueOn: dayShape })
  .refine((given) => (given.owner === null) !== (given.ownerName === null), {
    path: ['ownerName'],
    message: 'person-or-name',
  })
export type ForumTaskInput = z.input<typeof taskShape>
export const listTasksShape = z.object({
  county: z.string().max(8).optional(),
  forum: z.uuid().optional(),
  area: z.uuid().optional(),
  mine: z.boolean().default(false),
  state: z.enum(forumTaskStates).optional(),
  overdue: z.boolean().default(false),
  page,
})
export const addTaskShape = z.object({
  /** The forum. */
  id,
  meeting: optionalId,
  matter: optionalId,
  decision: optionalId,
  task: taskShape,
  key: keyShape,
})
export const changeTaskShape = z.object({ id, version, task: taskShape })
export const finishTaskShape = z.object({
  id,
  version,
  /** 'open' takes it up again. */
  state: z.enum(forumTaskStates).default('done'),
  note: line(2000).default(''),
})
export const openVoteShape = z.object({
  /** The meeting. */
  id,
  matter: optionalId,
  title: line(300).min(1),
  points: z.coerce.number().int().min(1).max(100),
  options: z.array(line(300).min(1)).min(2).max(30),
  key: keyShape,
})
export const castVoteShape = z.object({
  id,
  seat: z.uuid(),
  points: z.array(z.object({ option: z.uuid(), points: z.coerce.number().int().min(0).max(100) })).max(30),
})
export const closeVoteShape = z.object({ id })
