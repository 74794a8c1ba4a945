/** What is asked and answered about network meetings. */
import { z } from 'zod'
import { mailAddress } from '#platform/mail.ts'
import { type Language, languages, type Localized } from '#platform/text.ts'
import type { PlainDate } from '#platform/dates.ts'
import { plainDate } from '#platform/dates.ts'
import {
  familyPresences,
  type FamilyPresence,
  meetingAnswers,
  type MeetingAnswer,
  type MeetingGround,
  type MeetingMove,
  meetingSectors,
  type MeetingSector,
  type MeetingState,
} from './domain/meeting.ts'

const moment = z.union([z.date(), z.iso.datetime({ offset: true }).pipe(z.coerce.date())])
const words = (most: number): z.ZodString => z.string().trim().max(most)
export const version = z.coerce.number().int().min(1)

/** A remote link is a web address; nothing else is put behind a link that people press. */
const link = words(500).refine((text) => {
  if (text === '') return true
  const read = URL.parse(text)
  return read !== null && read.protocol === 'https:' && read.username === ''
}, 'not-a-link')

const outsider = z.object({
  name: words(120).min(1),
  email: words(200)
    .refine((text) => text === '' || mailAddress.test(text), 'not-an-email')
    .default(''),
  language: z.enum(languages).default('fi'),
  sector: z.enum(meetingSectors).default('other'),
  /** The family's consent in force on which this one comes; null: the family itself wants them along. */
  consent: z.uuid().nullable().default(null),
})

const inviting = {
  /** Who of the case's team, by their part in the family. */
  team: z.array(z.uuid()).max(40).default([]),
  members: z.array(z.uuid()).max(20).default([]),
  outside: z.array(outsider).max(20).default([]),
}

const when = {
  purpose: words(1000).min(1),
  startsAt: moment,
  endsAt: moment,
  place: words(300).default(''),
  link: link.default(''),
  familyPresent: z.enum(familyPresences),
  solved: words(1000).default(''),
}

export const callMeetingShape = z.object({
  /** The case. */
  id: z.uuid(),
  ...when,
  ...inviting,
  /** The first points of the agenda. */
  agenda: z.array(words(500).min(1)).max(30).default([]),
})
export const changeMeetingShape = z.object({ id: z.uuid(), version, ...when })
export const inviteShape = z.object({ id: z.uuid(), ...inviting })
export const uninviteShape = z.object({ id: z.uuid(), participant: z.uuid() })
export const meetingShape = z.object({ id: z.uuid() })
export const cancelMeetingShape = z.object({ id: z.uuid(), version })
export const answerShape = z.object({ id: z.uuid(), answer: z.enum(meetingAnswers) })
/** Somebody's answer that was said by phone or at the door, written down by the team. */
export const noteAnswerShape = answerShape.extend({ participant: z.uuid() })
export const guestShape = z.object({ token: z.string().max(200), from: z.string() })
export const guestAnswerShape = guestShape.extend({ answer: z.enum(meetingAnswers) })

export const proposePointShape = z.object({ id: z.uuid(), words: words(500).min(1) })
export const changePointShape = z.object({
  id: z.uuid(),
  version,
  words: words(500).min(1).optional(),
  /** Its place on the agenda, from 1 on. */
  position: z.coerce.number().int().min(1).max(200).optional(),
})
export const removePointShape = z.object({ id: z.uuid(), version })
export const writeMinutesShape = z.object({ id: z.uuid(), version, minutes: words(8000) })
export const markPresentShape = z.object({
  id: z.uuid(),
  /** Everybody who was there; the others were not. */
  present: z.array(z.uuid()).max(80),
})

const day = z
  .string()
  .trim()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-a-day')
  .transform((text) => plainDate(text))

/** What was agreed at the table becomes a step of the plan: who does what by when. */
export const agreeShape = z.object({
  id: z.uuid(),
  words: words(500).min(1),
  kind: z.enum(['family', 'service', 'meanwhile']).optional(),
  owner: z.union([
    z.object({ member: z.uuid() }),
    z.object({ person: z.uuid() }),
    z.object({ other: words(120).min(1) }),
  ]),
  dueOn: day,
})

export type MeetingParticipant = {
  readonly id: string
  readonly kind: 'worker' | 'member' | 'outside'
  /** Of a worker. */
  readonly person: string | null
  readonly involvement: string | null
  readonly title: Localized
  readonly unit: Localized | null
  /** Of one of the family: pages join the name. */
  readonly member: string | null
  /** Of a worker and of somebody outside; null of one of the family. */
  readonly name: string | null
  /** To the team alone. */
  readonly email: string
  readonly sector: MeetingSector
  readonly ground: MeetingGround
  readonly answer: MeetingAnswer | null
  readonly answeredAt: Date | null
  readonly wasPresent: boolean | null
  readonly isMe: boolean
}

export type AgendaPoint = {
  readonly id: string
  readonly version: number
  readonly position: number
  readonly words: string
  readonly minutes: string
  readonly changedAt: Date
  /** Who proposed it: a worker's name, or one of the family; both null where the asker is not told of that one. */
  readonly by: { readonly name: string | null; readonly member: string | null }
  readonly minutesBy: string | null
  readonly can: { readonly change: boolean; readonly minute: boolean }
}

/** What was agreed there, as it stands in the plan. */
export type MeetingStep = {
  readonly id: string
  readonly words: string
  readonly kind: 'family' | 'service' | 'meanwhile' | 'task'
  readonly member: string | null
  readonly person: string | null
  readonly owner: string | null
  readonly dueOn: PlainDate | null
  readonly state: 'open' | 'done' | 'dropped'
}

export type MeetingItem = {
  readonly id: string
  readonly case: string
  readonly state: MeetingState
  readonly purpose: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly isRemote: boolean
  /** Of those asked, whom the asker is told of. */
  readonly asked: number
  readonly coming: number
  readonly myAnswer: MeetingAnswer | null
  readonly amAsked: boolean
}

export type MeetingView = {
  readonly id: string
  readonly case: string
  readonly family: string
  readonly version: number
  /** How often it was called anew: for calendars. */
  readonly sequence: number
  readonly state: MeetingState
  readonly purpose: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly link: string
  /** There is a place that this reader is not shown: somebody of the family has a protected address. */
  readonly placeHidden: boolean
  readonly familyPresent: FamilyPresence
  readonly solved: string
  /** Who called it; null where the asker is not told of that one. */
  readonly calledBy: { readonly name: string; readonly title: Localized } | null
  readonly changedAt: Date
  readonly participants: readonly MeetingParticipant[]
  readonly agenda: readonly AgendaPoint[]
  readonly agreed: readonly MeetingStep[]
  /** What may be done now, by state and by who asks. */
  readonly can: Readonly<Record<MeetingMove, boolean>>
}

/** Somebody of the case's team who can be asked along. */
export type MeetingColleague = {
  readonly involvement: string
  readonly person: string
  readonly name: string
  readonly title: Localized
  readonly unit: Localized | null
  readonly sector: MeetingSector
  readonly isMe: boolean
}

export type CaseMeetings = {
  readonly case: string
  readonly family: string
  readonly ahead: readonly MeetingItem[]
  readonly past: readonly MeetingItem[]
  /** For whoever may call one; else empty. */
  readonly colleagues: readonly MeetingColleague[]
  readonly can: { readonly call: boolean }
}

/** What somebody outside is told behind the signed link, and nothing else. */
export type GuestInvitation = {
  readonly county: string
  readonly language: Language
  readonly state: MeetingState
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly link: string
  readonly sequence: number
  readonly answer: MeetingAnswer | null
  readonly canAnswer: boolean
  /** A name for calendars that leads nowhere. */
  readonly calendarId: string
}
