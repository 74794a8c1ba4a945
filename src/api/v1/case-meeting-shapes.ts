import { z } from 'zod'
import {
  familyPresences,
  type MeetingItem,
  meetingAnswers,
  meetingGrounds,
  meetingMoves,
  meetingSectors,
  meetingStates,
  type MeetingView,
} from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

export const meetingItem = z
  .object({
    id,
    case: id,
    state: z.enum(meetingStates),
    purpose: z.string(),
    startsAt: instant,
    endsAt: instant,
    remote: z.boolean(),
    asked: z.int(),
    coming: z.int(),
    myAnswer: z.enum(meetingAnswers).nullable(),
    amAsked: z.boolean(),
  })
  .meta({
    id: 'MeetingItem',
    description: 'A network meeting in a list; counted are those the reader is told of.',
  })

export const meetingItemOf = ({ isRemote, ...item }: MeetingItem): z.infer<typeof meetingItem> => ({
  ...item,
  startsAt: iso(item.startsAt),
  endsAt: iso(item.endsAt),
  remote: isRemote,
})

export const meetingLists = z.object({ ahead: z.array(meetingItem), past: z.array(meetingItem) })

export const meetingShown = z
  .object({
    id,
    case: id,
    family: id,
    version: z.int(),
    sequence: z.int().meta({ description: 'How often it was called anew, for calendars.' }),
    state: z.enum(meetingStates),
    purpose: z.string(),
    startsAt: instant,
    endsAt: instant,
    place: z.string(),
    placeHidden: z.boolean(),
    link: z.string(),
    familyPresent: z.enum(familyPresences),
    solved: z.string(),
    calledBy: z.string().nullable(),
    participants: z.array(
      z.object({
        id,
        kind: z.enum(['worker', 'member', 'outside']),
        person: id.nullable(),
        part: id.nullable(),
        member: id.nullable(),
        name: z.string().nullable(),
        title: z.string(),
        unit: z.string().nullable(),
        email: z.string(),
        sector: z.enum(meetingSectors),
        ground: z.enum(meetingGrounds),
        answer: z.enum(meetingAnswers).nullable(),
        answeredAt: instant.nullable(),
        wasPresent: z.boolean().nullable(),
        me: z.boolean(),
      }),
    ),
    agenda: z.array(
      z.object({
        id,
        version: z.int(),
        position: z.int(),
        words: z.string(),
        minutes: z.string(),
        changedAt: instant,
        byWorker: z.string().nullable(),
        byMember: id.nullable(),
        minutesBy: z.string().nullable(),
        mayChange: z.boolean(),
        mayMinute: z.boolean(),
      }),
    ),
    agreed: z.array(
      z.object({
        id,
        words: z.string(),
        kind: z.enum(['family', 'service', 'meanwhile', 'task']),
        member: id.nullable(),
        person: id.nullable(),
        owner: z.string().nullable(),
        dueOn: day.nullable(),
        state: z.enum(['open', 'done', 'dropped']),
      }),
    ),
    can: z.array(z.enum(meetingMoves)),
  })
  .meta({ id: 'Meeting', description: 'A network meeting as the one who asks sees it.' })

export const meetingOf = (view: MeetingView, lang: Language): z.infer<typeof meetingShown> => ({
  id: view.id,
  case: view.case,
  family: view.family,
  version: view.version,
  sequence: view.sequence,
  state: view.state,
  purpose: view.purpose,
  startsAt: iso(view.startsAt),
  endsAt: iso(view.endsAt),
  place: view.place,
  placeHidden: view.placeHidden,
  link: view.link,
  familyPresent: view.familyPresent,
  solved: view.solved,
  calledBy: view.calledBy?.name ?? null,
  participants: view.participants.map((one) => ({
    id: one.id,
    kind: one.kind,
    person: one.person,
    part: one.involvement,
    member: one.member,
    name: one.name,
    title: inLanguage(one.title, lang),
    unit: one.unit === null ? null : inLanguage(one.unit, lang),
    email: one.email,
    sector: one.sector,
    ground: one.ground,
    answer: one.answer,
    answeredAt: isoOrNull(one.answeredAt),
    wasPresent: one.wasPresent,
    me: one.isMe,
  })),
  agenda: view.agenda.map((point) => ({
    id: point.id,
    version: point.version,
    position: point.position,
    words: point.words,
    minutes: point.minutes,
    changedAt: iso(point.changedAt),
    byWorker: point.by.name,
    byMember: point.by.member,
    minutesBy: point.minutesBy,
    mayChange: point.can.change,
    mayMinute: point.can.minute,
  })),
  agreed: view.agreed.map((step) => ({ ...step })),
  can: meetingMoves.filter((move) => view.can[move]),
})
