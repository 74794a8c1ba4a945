/** Network meetings: where one stands, what may be done with it then, and what an invitation must say. Pure. */
import { addMinutes } from '#platform/dates.ts'
import type { Fault } from './fault.ts'

export const meetingStates = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** Whether the family is there when its matter is handled. @source R108 */
export const familyPresences = ['yes', 'part', 'remotely', 'no'] as const
export type FamilyPresence = (typeof familyPresences)[number]

export const meetingSectors = [
  'social',
  'health',
  'education',
  'student-welfare',
  'third-sector',
  'parish',
  'family',
  'other',
] as const
export type MeetingSector = (typeof meetingSectors)[number]

/** Why somebody is at the table. @source R105, R111 */
export const meetingGrounds = ['team', 'family', 'consent', 'family-invites'] as const
export type MeetingGround = (typeof meetingGrounds)[number]

export const meetingAnswers = ['comes', 'remotely', 'cannot'] as const
export type MeetingAnswer = (typeof meetingAnswers)[number]

export const meetingMoves = [
  'change',
  'invite',
  'cancel',
  'answer',
  'propose',
  'minute',
  'mark-present',
  'hold',
  'agree',
  'consent',
] as const
export type MeetingMove = (typeof meetingMoves)[number]

/** From when on people may be sitting at the table already. */
const earlyMinutes = 15

/** What is done before the meeting, what at the table, and what still after it. A cancelled one is left as it is. */
const when: Readonly<Record<MeetingMove, 'before' | 'while-planned' | 'at-the-table' | 'until-cancelled'>> = {
  change: 'while-planned',
  invite: 'while-planned',
  cancel: 'while-planned',
  answer: 'before',
  propose: 'until-cancelled',
  minute: 'until-cancelled',
  'mark-present': 'at-the-table',
  hold: 'at-the-table',
  agree: 'until-cancelled',
  consent: 'until-cancelled',
}

export type MeetingAt = {
  readonly state: MeetingState
  readonly startsAt: Date
}

/** Why this cannot be done with the meeting now; null: it can. @source R105 */
export function whyNot(
  move: MeetingMove,
  { state, startsAt }: MeetingAt,
  now: Date,
): 'meeting.cancelled' | 'meeting.held' | 'meeting.begun' | 'meeting.not-begun' | null {
  if (state === 'cancelled') return 'meeting.cancelled'
  const at = when[move]
  if (at === 'until-cancelled') return null
  if (at === 'at-the-table') {
    if (state === 'held') return move === 'hold' ? 'meeting.held' : null
    return addMinutes(startsAt, -earlyMinutes) > now ? 'meeting.not-begun' : null
  }
  if (state === 'held') return 'meeting.held'
  return at === 'before' && startsAt <= now ? 'meeting.begun' : null
}

/** What may be done with it now, for the buttons of a page. */
export const movesNow = (meeting: MeetingAt, now: Date): readonly MeetingMove[] =>
  meetingMoves.filter((move) => whyNot(move, meeting, now) === null)

/** The longest meeting: a day with the family. */
const longestMinutes = 8 * 60

/**
 * What is wrong with a meeting that somebody wants to call. Where the family is not present when its matter is handled, it
 * is said how that was solved. @source R105, R108
 */
export function faultsOfMeeting(asked: {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly now: Date
  readonly place: string
  readonly link: string
  readonly familyPresent: FamilyPresence
  readonly solved: string
  /** How many of the family are asked. */
  readonly members: number
}): readonly Fault[] {
  const { startsAt, endsAt, now, place, link, familyPresent, solved, members } = asked
  const faults: Fault[] = []
  if (startsAt <= now) faults.push({ field: 'startsAt', code: 'past' })
  if (endsAt <= startsAt || endsAt > addMinutes(startsAt, longestMinutes))
    faults.push({ field: 'endsAt', code: 'meeting-length' })
  if (place === '' && link === '') faults.push({ field: 'place', code: 'meeting-where' })
  if (familyPresent === 'no' && solved === '') faults.push({ field: 'solved', code: 'meeting-solved' })
  if (familyPresent === 'remotely' && link === '') faults.push({ field: 'link', code: 'meeting-link-needed' })
  if (familyPresent !== 'no' && members === 0)
    faults.push({ field: 'members', code: 'meeting-who-of-family' })
  return faults
}

/** The sector of a worker by the register that the unit keeps, else by whose the unit is. */
export function sectorOf(register: string, organisation: string): MeetingSector {
  const kept = (['social', 'health', 'education', 'student-welfare'] as const).find(
    (each) => each === register,
  )
  if (kept !== undefined) return kept
  return organisation === 'ngo' ? 'third-sector' : organisation === 'parish' ? 'parish' : 'other'
}
