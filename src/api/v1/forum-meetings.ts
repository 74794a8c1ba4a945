import { z } from 'zod'
import {
  addForumGuest,
  addForumTask,
  answerForumMeeting,
  approveForumMinutes,
  attended,
  cancelForumMeeting,
  castForumVote,
  changeForumMatter,
  changeForumMeeting,
  changeForumTask,
  closeForumVote,
  declineForumMatter,
  finishForumTask,
  forumAnswers,
  forumLevels,
  forumMeetingStates,
  forumTaskStates,
  holdForumMeeting,
  inviteToForumMeeting,
  listForumMeetings,
  listForumMinutes,
  listForumTasks,
  markForumAttendance,
  matterShape,
  openForumVote,
  placeForumMatter,
  planForumMeeting,
  postponeForumMatter,
  proposeForumMatter,
  readForumMeeting,
  removeForumGuest,
  removeForumMatter,
  summariseForumMeeting,
  taskShape,
  writeForumMinutes,
} from '#capabilities/network/index.ts'
import {
  as,
  done,
  idParams,
  key,
  made,
  on,
  operation,
  type Operations,
  ours,
  version,
  written,
} from './forum-calls.ts'
import { forumSamples as sample, sampleMeeting, sampleTask } from './forum-samples.ts'
import { meetingItem, oneMeeting, pageOf, taskItem, wired } from './forum-shapes.ts'
import { countyCode, day, id, instant } from './shapes.ts'

/** Meetings of forums: agenda, who comes, minutes matter by matter, tasks, votes. */

const text = z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string().max(160))
const meetingPlan = z.object({
  title: text.optional(),
  startsAt: instant,
  endsAt: instant,
  place: z.string().max(300).optional(),
  remoteLink: z.string().max(500).nullable().optional(),
})
const page = z.coerce.number().int().min(1).default(1)
const yes = z.enum(['yes', 'no']).optional()
const where = { county: countyCode.optional(), forum: id.optional(), area: id.optional() }
const meetingPage = pageOf(meetingItem)
const minutesPage = pageOf(meetingItem.extend({ matterTitles: z.array(z.string()) }))
const taskPage = pageOf(taskItem)
const turn = z.object({ version, words: z.string().min(1).max(1000) })

const meetings = operation({
  ...ours,
  method: 'get',
  path: '/forum-meetings',
  summary: 'Meetings of forums: coming ones from the nearest on',
  query: z.object({
    ...where,
    state: z.enum(forumMeetingStates).optional(),
    mine: yes,
    from: day.optional(),
    to: day.optional(),
    page,
  }),
  answers: { 200: { description: 'A page of them.', schema: meetingPage } },
  example: () => ({ as, query: { state: 'planned' }, status: 200 }),
  run: async ({ caller, query: { mine, ...query } }) => ({
    status: 200,
    body: wired(meetingPage, await listForumMeetings(caller, { ...query, mine: mine === 'yes' })),
  }),
})

const minutes = operation({
  ...ours,
  method: 'get',
  path: '/forum-minutes',
  summary: 'Shared reading of minutes by area',
  query: z.object({
    ...where,
    level: z.enum(forumLevels).optional(),
    words: z.string().max(100).optional(),
    page,
  }),
  answers: { 200: { description: 'A page of them, the latest first.', schema: minutesPage } },
  example: () => ({ as, query: { words: 'odotus' }, status: 200 }),
  run: async ({ caller, query }) => ({
    status: 200,
    body: wired(minutesPage, await listForumMinutes(caller, query)),
  }),
})

const plan = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/meetings',
  summary: 'Plan a meeting',
  params: idParams,
  body: z.object({
    meeting: meetingPlan,
    agenda: z.array(z.string().min(1).max(300)).max(30).optional(),
    key,
  }),
  answers: made,
  example: on(sample.forum, { meeting: sampleMeeting, agenda: ['Avaus'], key: sample.keys.meeting }, 201),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await planForumMeeting(caller, { ...body, ...params }) }
  },
})

const meeting = operation({
  ...ours,
  method: 'get',
  path: '/forum-meetings/{id}',
  summary: 'A meeting: agenda, attendance, minutes, decisions, tasks, votes',
  params: idParams,
  answers: { 200: { description: 'As it stands.', schema: oneMeeting } },
  example: () => ({ as, params: { id: sample.meeting }, status: 200 }),
  run: async ({ caller, params }) => ({
    status: 200,
    body: wired(oneMeeting, await readForumMeeting(caller, params)),
  }),
})

const change = operation({
  ...ours,
  method: 'put',
  path: '/forum-meetings/{id}',
  summary: 'Another time, place or theme',
  params: idParams,
  body: z.object({ version, meeting: meetingPlan }),
  answers: done,
  example: on(sample.meeting, { version: 1, meeting: { ...sampleMeeting, place: 'Koulu' } }),
  run: async ({ caller, params, body }) => {
    await changeForumMeeting(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const invite = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/invitation',
  summary: 'Call those who sit in the forum',
  params: idParams,
  answers: done,
  example: on(sample.comingMeeting),
  run: async ({ caller, params }) => {
    await inviteToForumMeeting(caller, params)
    return { status: 204 }
  },
})

const answer = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/answer',
  summary: 'Say whether one comes',
  params: idParams,
  body: z.object({ answer: z.enum(forumAnswers), seat: id.optional() }),
  answers: done,
  example: on(sample.comingMeeting, { answer: 'comes' }),
  run: async ({ caller, params, body }) => {
    await answerForumMeeting(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const propose = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/matters',
  summary: 'Propose a matter',
  params: idParams,
  body: z.object({ matter: matterShape, meeting: id.nullable().default(null), key }),
  answers: made,
  example: on(
    sample.forum,
    { matter: { title: 'Leikkinurkka' }, meeting: sample.meeting, key: sample.keys.matter },
    201,
  ),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await proposeForumMatter(caller, { ...body, ...params }) }
  },
})

const matterChanged = operation({
  ...ours,
  method: 'put',
  path: '/forum-matters/{id}',
  summary: 'Change a matter',
  params: idParams,
  body: z.object({ version, matter: matterShape }),
  answers: done,
  example: on(sample.matter, { version: 2, matter: { title: 'Leikkinurkka odotustilaan' } }),
  run: async ({ caller, params, body }) => {
    await changeForumMatter(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const placed = operation({
  ...ours,
  method: 'post',
  path: '/forum-matters/{id}/place',
  summary: 'Onto an agenda, or to another place on it',
  params: idParams,
  body: z.object({ version, meeting: id, position: z.int().min(1).optional() }),
  answers: done,
  example: on(sample.matter, { version: 3, meeting: sample.meeting, position: 1 }),
  run: async ({ caller, params, body }) => {
    await placeForumMatter(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const minuted = operation({
  ...ours,
  method: 'put',
  path: '/forum-matters/{id}/minutes',
  summary: 'What was said of one matter; 0 where nothing is written yet',
  params: idParams,
  body: z.object({ version: z.int().min(0), words: z.string().max(10_000) }),
  answers: written,
  example: on(sample.matter, { version: 0, words: 'Sovittiin.' }, 200),
  run: async ({ caller, params, body }) => {
    return { status: 200, body: await writeForumMinutes(caller, { ...body, ...params }) }
  },
})

const postponed = operation({
  ...ours,
  method: 'post',
  path: '/forum-matters/{id}/postpone',
  summary: 'Not now, with words to whoever proposed it',
  params: idParams,
  body: turn,
  answers: done,
  example: on(sample.otherMatter, { version: 1, words: 'Ensi kerralla.' }),
  run: async ({ caller, params, body }) => {
    await postponeForumMatter(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const declined = operation({
  ...ours,
  method: 'post',
  path: '/forum-matters/{id}/decline',
  summary: 'Not onto an agenda, with words',
  params: idParams,
  body: turn,
  answers: done,
  example: on(sample.otherMatter, { version: 2, words: 'Kuuluu muille.' }),
  run: async ({ caller, params, body }) => {
    await declineForumMatter(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const matterRemoved = operation({
  ...ours,
  method: 'post',
  path: '/forum-matters/{id}/remove',
  summary: 'Take a matter back',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.otherMatter, { version: 3 }),
  run: async ({ caller, params, body }) => {
    await removeForumMatter(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const voteOpened = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/votes',
  summary: 'A prioritising vote',
  params: idParams,
  body: z.object({
    matter: id.nullable().default(null),
    title: z.string().min(1).max(300),
    points: z.int().min(1).max(100),
    options: z.array(z.string().min(1).max(300)).min(2).max(30),
    key,
  }),
  answers: made,
  example: on(
    sample.meeting,
    { title: 'Mikä ensin', points: 3, options: ['Lelut', 'Matto'], key: sample.keys.vote },
    201,
  ),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await openForumVote(caller, { ...body, ...params }) }
  },
})

const voteCast = operation({
  ...ours,
  method: 'put',
  path: '/forum-votes/{id}/points',
  summary: 'What one’s seat gives',
  params: idParams,
  body: z.object({
    seat: id,
    points: z.array(z.object({ option: id, points: z.int().min(0).max(100) })).max(30),
  }),
  answers: done,
  example: on(sample.vote, { seat: sample.seat, points: [{ option: sample.option, points: 3 }] }),
  run: async ({ caller, params, body }) => {
    await castForumVote(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const voteClosed = operation({
  ...ours,
  method: 'post',
  path: '/forum-votes/{id}/close',
  summary: 'Close a vote',
  params: idParams,
  answers: done,
  example: on(sample.vote),
  run: async ({ caller, params }) => {
    await closeForumVote(caller, params)
    return { status: 204 }
  },
})

const tasks = operation({
  ...ours,
  method: 'get',
  path: '/forum-tasks',
  summary: 'Tasks of forums, open ones by their day',
  query: z.object({ ...where, mine: yes, state: z.enum(forumTaskStates).optional(), overdue: yes, page }),
  answers: { 200: { description: 'A page of them.', schema: taskPage } },
  example: () => ({ as, query: { mine: 'yes' }, status: 200 }),
  run: async ({ caller, query: { mine, overdue, ...query } }) => ({
    status: 200,
    body: wired(
      taskPage,
      await listForumTasks(caller, { ...query, mine: mine === 'yes', overdue: overdue === 'yes' }),
    ),
  }),
})

const taskAdded = operation({
  ...ours,
  method: 'post',
  path: '/forums/{id}/tasks',
  summary: 'Who does what by when',
  params: idParams,
  body: z.object({
    meeting: id.nullable().default(null),
    matter: id.nullable().default(null),
    decision: id.nullable().default(null),
    task: taskShape,
    key,
  }),
  answers: made,
  example: on(sample.forum, { task: sampleTask, key: sample.keys.task }, 201),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await addForumTask(caller, { ...body, ...params }) }
  },
})

const taskChanged = operation({
  ...ours,
  method: 'put',
  path: '/forum-tasks/{id}',
  summary: 'Change a task',
  params: idParams,
  body: z.object({ version, task: taskShape }),
  answers: done,
  example: on(sample.task, { version: 1, task: { ...sampleTask, dueOn: '2027-12-01' } }),
  run: async ({ caller, params, body }) => {
    await changeForumTask(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const taskFinished = operation({
  ...ours,
  method: 'post',
  path: '/forum-tasks/{id}/finish',
  summary: 'Done, or not to be done after all',
  params: idParams,
  body: z.object({
    version,
    state: z.enum(forumTaskStates).optional(),
    note: z.string().max(2000).optional(),
  }),
  answers: done,
  example: on(sample.task, { version: 2, note: 'Valmis.' }),
  run: async ({ caller, params, body }) => {
    await finishForumTask(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const cancel = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/cancel',
  summary: 'Call a meeting off',
  params: idParams,
  body: z.object({ version, words: z.string().max(1000).optional() }),
  answers: done,
  example: on(sample.calledOff, { version: 1, words: 'Siirtyy.' }),
  run: async ({ caller, params, body }) => {
    await cancelForumMeeting(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const attendance = operation({
  ...ours,
  method: 'put',
  path: '/forum-meetings/{id}/attendance',
  summary: 'Who was there, seat by seat',
  params: idParams,
  body: z.object({
    seats: z
      .array(
        z.object({
          seat: id,
          present: z.enum(attended).nullable().optional(),
          deputy: z.boolean().optional(),
        }),
      )
      .max(100),
  }),
  answers: done,
  example: on(sample.meeting, { seats: [{ seat: sample.seat, present: 'there' }] }),
  run: async ({ caller, params, body }) => {
    await markForumAttendance(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const guestAdded = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/guests',
  summary: 'Somebody who was there on no seat',
  params: idParams,
  body: z.object({
    person: id.nullable().default(null),
    name: z.string().max(120).nullable().default(null),
    present: z.enum(attended).optional(),
  }),
  answers: made,
  example: on(sample.meeting, { name: 'Ylva Testström' }, 201),
  run: async ({ caller, params, body }) => {
    return { status: 201, body: await addForumGuest(caller, { ...body, ...params }) }
  },
})

const guestRemoved = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/guests/remove',
  summary: 'Not there after all',
  params: idParams,
  body: z.object({ attendance: id }),
  answers: done,
  example: on(sample.meeting, { attendance: sample.guest }),
  run: async ({ caller, params, body }) => {
    await removeForumGuest(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const hold = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/hold',
  summary: 'It was held',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.meeting, { version: 2 }),
  run: async ({ caller, params, body }) => {
    await holdForumMeeting(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const summarise = operation({
  ...ours,
  method: 'put',
  path: '/forum-meetings/{id}/summary',
  summary: 'What came out of it',
  params: idParams,
  body: z.object({ version, summary: z.string().max(6000) }),
  answers: done,
  example: on(sample.meeting, { version: 3, summary: 'Sovittiin leikkinurkasta.' }),
  run: async ({ caller, params, body }) => {
    await summariseForumMeeting(caller, { ...body, ...params })
    return { status: 204 }
  },
})

const approve = operation({
  ...ours,
  method: 'post',
  path: '/forum-meetings/{id}/approval',
  summary: 'The minutes stand as they are',
  params: idParams,
  body: z.object({ version }),
  answers: done,
  example: on(sample.meeting, { version: 4 }),
  run: async ({ caller, params, body }) => {
    await approveForumMinutes(caller, { ...body, ...params })
    return { status: 204 }
  },
})

export const forumMeetingOperations: Operations = [
  meetings,
  minutes,
  plan,
  meeting,
  change,
  invite,
  answer,
  propose,
  matterChanged,
  placed,
  minuted,
  postponed,
  declined,
  matterRemoved,
  voteOpened,
  voteCast,
  voteClosed,
  tasks,
  taskAdded,
  taskChanged,
  taskFinished,
  cancel,
  attendance,
  guestAdded,
  guestRemoved,
  hold,
  summarise,
  approve,
]
