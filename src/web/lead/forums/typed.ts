/** What was typed in the forms of forums, read as the capability asks for it. */
import { z } from 'zod'
import {
  type Attended,
  attended,
  type DecisionInput,
  decisionKinds,
  type ForumInput,
  forumLevels,
  type ForumMeetingInput,
  forumOffices,
  type ForumTaskInput,
  type MatterInput,
  matterKinds,
  type OfficeInput,
  presences,
  type SeatInput,
  seatKinds,
  seatSectors,
  type TermInput,
} from '#capabilities/network/index.ts'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { typedIn } from './parts.view.tsx'

/** An id of an address; null where it is none. */
export const uuidIn = (given: string | undefined): string | null => z.uuid().safeParse(given).data ?? null

const orNull = (sent: Sent, field: string): string | null => sent.some(field) ?? null
export const versionIn = (sent: Sent): number => Number(sent.one('version'))

function momentIn(sent: Sent, time: 'from' | 'to'): Date {
  const day = sent.one('day').trim()
  const clock = sent.one(time).trim().replace('.', ':').padStart(5, '0')
  if (!z.iso.date().safeParse(day).success) throw wrong('day', 'not-a-day')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw wrong(time, 'not-a-time')
  return instantInHelsinki(plainDate(day), wallTime(clock))
}

export const forumIn = (sent: Sent): ForumInput => ({
  name: typedIn(sent, 'name'),
  level: chosen(forumLevels, sent, 'level'),
  area: orNull(sent, 'area'),
  centre: orNull(sent, 'centre'),
  purpose: typedIn(sent, 'purpose'),
  agendaWords: typedIn(sent, 'agendaWords'),
  coordinatorWords: typedIn(sent, 'coordinatorWords'),
  tellingWords: typedIn(sent, 'tellingWords'),
  cadenceWeeks: sent.some('cadenceWeeks') === undefined ? null : Number(sent.one('cadenceWeeks')),
  customerPresent: oneOf(presences, sent.one('customerPresent')),
  customerWords: typedIn(sent, 'customerWords'),
})

export const seatIn = (sent: Sent): SeatInput => ({
  kind: chosen(seatKinds, sent, 'kind'),
  sector: chosen(seatSectors, sent, 'sector'),
  organisation: orNull(sent, 'organisation'),
  title: typedIn(sent, 'title'),
  chosenBy: orNull(sent, 'chosenBy'),
})

export const termIn = (sent: Sent): TermInput => ({
  person: orNull(sent, 'person'),
  name: orNull(sent, 'name'),
  email: orNull(sent, 'email'),
  deputyPerson: orNull(sent, 'deputyPerson'),
  deputyName: orNull(sent, 'deputyName'),
  deputyEmail: orNull(sent, 'deputyEmail'),
  firstDay: sent.one('firstDay'),
  lastDay: orNull(sent, 'lastDay'),
})

export const officeIn = (sent: Sent): OfficeInput => ({
  office: chosen(forumOffices, sent, 'office'),
  person: orNull(sent, 'person'),
  name: orNull(sent, 'name'),
  firstDay: sent.one('firstDay'),
  lastDay: orNull(sent, 'lastDay'),
})

export const meetingIn = (sent: Sent): ForumMeetingInput => ({
  title: typedIn(sent, 'title'),
  startsAt: momentIn(sent, 'from'),
  endsAt: momentIn(sent, 'to'),
  place: sent.one('place'),
  remoteLink: orNull(sent, 'remoteLink'),
})

export const linesIn = (sent: Sent, field: string): string[] =>
  sent
    .one(field)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

export const matterIn = (sent: Sent): MatterInput => ({
  kind: oneOf(matterKinds, sent.one('kind')) ?? 'matter',
  title: sent.one('title'),
  grounds: sent.one('grounds'),
  presenter: orNull(sent, 'presenter'),
  organisation: orNull(sent, 'organisation'),
  minutesPlanned: sent.some('minutesPlanned') === undefined ? null : Number(sent.one('minutesPlanned')),
  membersOnly: sent.one('membersOnly') !== '',
})

export const decisionIn = (sent: Sent): DecisionInput => ({
  kind: chosen(decisionKinds, sent, 'kind'),
  title: sent.one('title'),
  words: sent.one('words'),
  grounds: sent.one('grounds'),
  membersOnly: sent.one('membersOnly') !== '',
  reviewOn: orNull(sent, 'reviewOn'),
})

export const taskIn = (sent: Sent): ForumTaskInput => ({
  words: sent.one('words'),
  owner: orNull(sent, 'owner'),
  ownerName: orNull(sent, 'ownerName'),
  dueOn: sent.one('dueOn'),
})

export const positionIn = (sent: Sent): { position?: number } => {
  const position = Number(sent.one('position'))
  return Number.isInteger(position) && position > 0 ? { position } : {}
}

export const presentIn = (
  sent: Sent,
  seat: string,
): { seat: string; present: Attended | null; deputy: boolean } => ({
  seat,
  present: oneOf(attended, sent.one(`present-${seat}`)),
  deputy: sent.one(`deputy-${seat}`) !== '',
})

const wholes = /^(forum|seat|term|office|meeting|matter|decision|task|assessment)\./
const inLanguages = new Set([
  'name',
  'purpose',
  'title',
  'agendaWords',
  'coordinatorWords',
  'tellingWords',
  'customerWords',
])
const standsAt: Readonly<Record<string, string>> = { startsAt: 'day', endsAt: 'to' }

/** What the capability calls by its own names is said at the field of the form. */
export async function atFields<Out>(
  isText: (field: string) => boolean,
  run: () => Promise<Out>,
): Promise<Out> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => {
        const bare = each.field.replace(wholes, '')
        const [first = '', second] = bare.split('.')
        const field = standsAt[first] ?? first
        const named = inLanguages.has(field) && isText(field) ? `${field}-${second ?? 'fi'}` : field
        return { ...each, field: named }
      }),
      ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
      theirs: error.theirs,
    })
  }
}
