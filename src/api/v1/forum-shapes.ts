import { z } from 'zod'
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
  matterStates,
  recipientKinds,
  seatKinds,
  seatSectors,
} from '#capabilities/network/index.ts'
import { languages } from '#platform/text.ts'
import { day, id, instant } from './shapes.ts'

/** Forums, meetings and decisions as programs are told them: names in every language in which they are kept. */

const words = z.partialRecord(z.enum(languages), z.string())
const named = z.object({ id, name: words })
const somebody = z.object({ person: id.nullable(), name: z.string(), title: words.nullable() })

export const forumItem = z
  .object({
    id,
    county: z.string(),
    name: words,
    level: z.enum(forumLevels),
    area: named.nullable(),
    centre: named.nullable(),
    cadenceWeeks: z.int().nullable(),
    chair: somebody.nullable(),
    seats: z.int(),
    emptySeats: z.int(),
    lastHeld: instant.nullable(),
    next: z.object({ id, startsAt: instant }).nullable(),
    isSilent: z.boolean(),
    isMine: z.boolean(),
    endedOn: day.nullable(),
  })
  .meta({ id: 'Forum' })

const term = z.object({
  id,
  version: z.int(),
  holder: somebody,
  deputy: somebody.nullable(),
  firstDay: day,
  lastDay: day.nullable(),
})
export const meetingItem = z
  .object({
    id,
    forum: named,
    level: z.enum(forumLevels),
    area: named.nullable(),
    title: words,
    startsAt: instant,
    endsAt: instant,
    place: z.string(),
    isRemote: z.boolean(),
    state: z.enum(forumMeetingStates),
    isApproved: z.boolean(),
    matters: z.int(),
    present: z.int(),
    seats: z.int(),
    summary: z.string(),
  })
  .meta({ id: 'ForumMeeting' })
const matter = z
  .object({
    id,
    version: z.int(),
    forum: id,
    meeting: id.nullable(),
    position: z.int(),
    kind: z.enum(matterKinds),
    title: z.string(),
    grounds: z.string(),
    presenter: somebody.nullable(),
    organisation: named.nullable(),
    minutesPlanned: z.int().nullable(),
    membersOnly: z.boolean(),
    state: z.enum(matterStates),
    stateWords: z.string(),
    proposedBy: somebody.nullable(),
    minutes: z.object({
      version: z.int(),
      words: z.string(),
      by: z.string().nullable(),
      at: instant.nullable(),
    }),
  })
  .meta({ id: 'ForumMatter' })
export const decisionItem = z
  .object({
    id,
    forum: named,
    area: named.nullable(),
    mark: z.string().nullable(),
    kind: z.enum(decisionKinds),
    title: z.string(),
    state: z.enum(decisionStates),
    isSuperseded: z.boolean(),
    membersOnly: z.boolean(),
    hasAssessment: z.boolean(),
    madeOn: day.nullable(),
    reviewOn: day.nullable(),
    recipients: z.int(),
    confirmed: z.int(),
    waitsForMe: z.boolean(),
  })
  .meta({ id: 'Decision' })
export const taskItem = z
  .object({
    id,
    version: z.int(),
    forum: named,
    meeting: id.nullable(),
    decision: id.nullable(),
    words: z.string(),
    owner: somebody,
    dueOn: day,
    isOverdue: z.boolean(),
    state: z.enum(forumTaskStates),
    note: z.string(),
  })
  .meta({ id: 'ForumTask' })

export const oneForum = forumItem.extend({
  version: z.int(),
  purpose: words,
  agendaWords: words,
  coordinatorWords: words,
  tellingWords: words,
  customerWords: words,
  seatList: z.array(
    z.object({
      id,
      version: z.int(),
      position: z.int(),
      kind: z.enum(seatKinds),
      sector: z.enum(seatSectors),
      organisation: named.nullable(),
      title: words,
      chosenBy: named.nullable(),
      term: term.nullable(),
    }),
  ),
  offices: z.array(
    z.object({
      id,
      version: z.int(),
      office: z.enum(forumOffices),
      holder: somebody,
      firstDay: day,
      lastDay: day.nullable(),
      inForce: z.boolean(),
    }),
  ),
  ahead: z.array(meetingItem),
  past: z.array(meetingItem),
  waiting: z.array(matter),
  decisions: z.array(decisionItem),
  openTasks: z.array(taskItem),
})
export const oneMeeting = z.object({
  id,
  version: z.int(),
  forum: z.object({ id, name: words, level: z.enum(forumLevels) }),
  chairs: z.array(somebody),
  secretaries: z.array(somebody),
  title: words,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  remoteLink: z.string().nullable(),
  state: z.enum(forumMeetingStates),
  summary: z.string(),
  invitedAt: instant.nullable(),
  approvedAt: instant.nullable(),
  attendance: z.array(
    z.object({
      id: id.nullable(),
      seat: id.nullable(),
      holder: somebody.nullable(),
      guest: somebody.nullable(),
      deputy: z.boolean(),
      answer: z.enum(forumAnswers).nullable(),
      present: z.enum(attended).nullable(),
    }),
  ),
  matters: z.array(matter),
  proposals: z.array(matter),
  hidden: z.int(),
  decisions: z.array(decisionItem),
  tasks: z.array(taskItem),
  votes: z.array(
    z.object({
      id,
      title: z.string(),
      points: z.int(),
      isOpen: z.boolean(),
      seatsVoted: z.int(),
      options: z.array(z.object({ id, words: z.string(), points: z.int().nullable(), mine: z.int() })),
    }),
  ),
})
export const oneDecision = decisionItem.extend({
  version: z.int(),
  words: z.string(),
  grounds: z.string(),
  recipientList: z.array(
    z.object({
      id,
      kind: z.enum(recipientKinds),
      of: id,
      name: words,
      toldAt: instant.nullable(),
      confirmedAt: instant.nullable(),
    }),
  ),
  assessment: z
    .object({
      version: z.int(),
      childrenConcerned: z.string(),
      good: z.string(),
      bad: z.string(),
      heard: z.string(),
      alternatives: z.string(),
      chosenWhy: z.string(),
      assessedOn: day,
    })
    .nullable(),
  tasks: z.array(taskItem),
})

const told = z.object({ count: z.int(), most: z.array(z.looseObject({ forum: named })) })
export const gaps = z.object({
  emptySeats: told,
  endingTerms: told,
  withoutOffice: told,
  silentForums: told,
  unannounced: told,
  unconfirmed: told,
  overdueTasks: told,
  toReview: told,
})

export const pageOf = <S extends z.ZodType>(
  row: S,
): z.ZodObject<{ rows: z.ZodArray<S>; total: z.ZodInt; page: z.ZodInt; pages: z.ZodInt }> =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pages: z.int() })

/** What goes over the wire: moments as text, and nothing but what the shape names. */
export const wired = <S extends z.ZodType>(shape: S, view: unknown): z.output<S> =>
  shape.parse(JSON.parse(JSON.stringify(view)))
