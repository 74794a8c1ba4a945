import { z } from 'zod'
import {
  agreeInMeeting,
  answerInvitation,
  answerMeeting,
  callMeeting,
  cancelMeeting,
  changeMeeting,
  changePoint,
  consentInMeeting,
  familyPresences,
  holdMeeting,
  inviteToMeeting,
  listMeetings,
  markPresent,
  meetingAnswers,
  meetingSectors,
  meetingStates,
  noteMeetingAnswer,
  ownMeetings,
  proposePoint,
  readInvitation,
  readMeeting,
  removePoint,
  uninviteFromMeeting,
  writeMinutes,
} from '#capabilities/casework/index.ts'
import { noteConsentShape } from '#capabilities/families/index.ts'
import { anyone } from '#platform/actor.ts'
import { addDays, helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { caseExampleId } from '#seed/demo/cases/load-case-examples.ts'
import { meetingExampleId as named } from '#seed/demo/cases/load-meeting-examples.ts'
import { memberId, partId } from '#seed/demo/families/family-ids.ts'
import { meetingItemOf, meetingLists, meetingOf, meetingShown } from './case-meeting-shapes.ts'
import { familySamples as families } from './family-samples.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { day, id, idParams, instant, iso, langQuery } from './shapes.ts'

const ours = { ...noInput, tag: 'Cases', auth: 'person', reach: 'private' } as const
const both = { ...ours, auth: 'person-or-member' } as const
const done = { 204: { description: 'Done.' } } as const
const made = { 201: { description: 'Made.', schema: z.object({ id }) } } as const
const of = (name: string): { readonly id: string } => ({ id: named(name) })
const mother = 'aalto-17-tiia'
const theCase = { id: caseExampleId('case') }

const when = {
  purpose: z.string().min(1).max(1000),
  startsAt: instant,
  endsAt: instant,
  place: z.string().max(300).default(''),
  link: z.string().max(500).default('').meta({ description: 'Where it is held remotely: an https address.' }),
  familyPresent: z.enum(familyPresences),
  solved: z
    .string()
    .max(1000)
    .default('')
    .meta({ description: 'Needed where the family is not there: how its view comes in.' }),
}
const inviting = {
  team: z
    .array(id)
    .max(40)
    .default([])
    .meta({ description: 'Parts in the family of those who work on the case.' }),
  members: z.array(id).max(20).default([]),
  outside: z
    .array(
      z.object({
        name: z.string().min(1).max(120),
        email: z.string().max(200).default(''),
        language: z.enum(languages).default('fi'),
        sector: z.enum(meetingSectors).default('other'),
        consent: id
          .nullable()
          .default(null)
          .meta({ description: 'A consent in force; null: the family itself wants them along.' }),
      }),
    )
    .max(20)
    .default([]),
}
const version = z.int().min(1).meta({
  description: 'The version that was seen. When it has changed since: 409, and nothing is written over.',
})
const sample = {
  purpose: 'Miten koulun aloitus sujuu ja kuka auttaa iltoina',
  startsAt: '2031-05-06T09:00:00Z',
  endsAt: '2031-05-06T10:30:00Z',
  place: 'Perhekeskus, huone 2',
  familyPresent: 'yes' as const,
}

const ofCase = operation({
  ...both,
  method: 'get',
  path: '/cases/{id}/meetings',
  summary: 'List the network meetings of a case, and who of its team can be asked to one',
  description: 'One of the family sees those to which they are asked, and no other.',
  params: idParams,
  query: langQuery,
  answers: {
    200: {
      description: 'Those ahead, the nearest first; those that have been, the newest first.',
      schema: meetingLists.extend({
        colleagues: z.array(
          z.object({
            part: id,
            person: id,
            name: z.string(),
            title: z.string(),
            unit: z.string().nullable(),
            sector: z.enum(meetingSectors),
          }),
        ),
      }),
    },
  },
  example: () => ({ as: 'guide', params: theCase, status: 200 }),
  run: async ({ caller, params, query: { lang } }) => {
    const { ahead, past, colleagues } = await listMeetings(caller, params)
    return {
      status: 200,
      body: {
        ahead: ahead.map(meetingItemOf),
        past: past.map(meetingItemOf),
        colleagues: colleagues.map(({ involvement, person, name, title, unit, sector }) => ({
          part: involvement,
          person,
          name,
          title: inLanguage(title, lang),
          unit: unit === null ? null : inLanguage(unit, lang),
          sector,
        })),
      },
    }
  },
})

const own = operation({
  ...ours,
  auth: 'member',
  method: 'get',
  path: '/my/meetings',
  summary: 'List the network meetings to which one is asked',
  answers: { 200: { description: 'In all that is about oneself.', schema: meetingLists } },
  example: () => ({ as: mother, status: 200 }),
  run: async ({ caller }) => {
    const { ahead, past } = await ownMeetings(caller, {})
    return { status: 200, body: { ahead: ahead.map(meetingItemOf), past: past.map(meetingItemOf) } }
  },
})

const called = operation({
  ...ours,
  method: 'post',
  path: '/cases/{id}/meetings',
  summary: 'Call a network meeting: everybody who is asked is told by a mail that says nothing of it',
  params: idParams,
  body: z.object({ ...when, ...inviting, agenda: z.array(z.string().min(1).max(500)).max(30).default([]) }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: theCase,
    body: {
      ...sample,
      members: [memberId('aalto-17-tiia')],
      team: [partId('aalto-17', 'guide')],
      outside: [{ name: 'Mummo Seija', sector: 'family' }],
      agenda: ['Miten illat sujuvat nyt'],
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await callMeeting(caller, { ...params, ...body }),
  }),
})

const one = operation({
  ...both,
  method: 'get',
  path: '/meetings/{id}',
  summary: 'Read a network meeting: who is asked and why, the agenda with its minutes, what was agreed',
  params: idParams,
  query: langQuery,
  answers: { 200: { description: 'As the one who asks sees it.', schema: meetingShown } },
  example: () => ({ as: mother, params: of('ahead'), status: 200 }),
  run: async ({ caller, params, query }) => ({
    status: 200,
    body: meetingOf(await readMeeting(caller, params), query.lang),
  }),
})

const changed = operation({
  ...ours,
  method: 'put',
  path: '/meetings/{id}',
  summary: 'Change a meeting; where time or place change, everybody is asked anew',
  params: idParams,
  body: z.object({ version, ...when }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: of('ahead'), body: { version: 1, ...sample }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await changeMeeting(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const cancelled = operation({
  ...ours,
  method: 'post',
  path: '/meetings/{id}/cancel',
  summary: 'Call off a meeting: everybody who was asked is told',
  params: idParams,
  body: z.object({ version }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: of('called-off'), body: { version: 1 }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await cancelMeeting(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const invited = operation({
  ...ours,
  method: 'post',
  path: '/meetings/{id}/participants',
  summary: 'Ask more people; two who are kept apart are not put at one table',
  params: idParams,
  body: z.object(inviting),
  problems: [403, 409],
  answers: { 201: { description: 'Asked.', schema: z.object({ asked: z.int() }) } },
  example: () => ({
    as: 'guide',
    params: of('ahead'),
    body: { outside: [{ name: 'Tukihenkilö Kaisa', email: 'kaisa@posti.example', sector: 'third-sector' }] },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await inviteToMeeting(caller, { ...params, ...body }),
  }),
})

const uninvited = operation({
  ...ours,
  method: 'delete',
  path: '/meetings/{id}/participants/{participant}',
  summary: 'Take back an invitation; a signed link opens nothing from then on',
  params: z.object({ id, participant: id }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...of('ahead'), participant: named('neighbour') },
    status: 204,
  }),
  run: async ({ caller, params }) => {
    await uninviteFromMeeting(caller, params)
    return { status: 204 }
  },
})

const answered = operation({
  ...both,
  method: 'post',
  path: '/meetings/{id}/answer',
  summary: 'Answer an invitation of one’s own',
  params: idParams,
  body: z.object({ answer: z.enum(meetingAnswers) }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: mother, params: of('ahead'), body: { answer: 'comes' }, status: 204 }),
  run: async ({ caller, params, body }) => {
    await answerMeeting(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const noted = operation({
  ...ours,
  method: 'put',
  path: '/meetings/{id}/participants/{participant}/answer',
  summary: 'Note an answer that somebody gave by phone or at the door',
  params: z.object({ id, participant: id }),
  body: z.object({ answer: z.enum(meetingAnswers) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: { ...of('ahead'), participant: named('grandmother') },
    body: { answer: 'comes' },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await noteMeetingAnswer(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const proposed = operation({
  ...both,
  method: 'post',
  path: '/meetings/{id}/agenda',
  summary: 'Propose a point for the agenda: everybody who is asked reads it',
  params: idParams,
  body: z.object({ words: z.string().min(1).max(500) }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: mother,
    params: of('ahead'),
    body: { words: 'Kuka hakee Vilman torstaisin' },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await proposePoint(caller, { ...params, ...body }),
  }),
})

const pointChanged = operation({
  ...both,
  method: 'put',
  path: '/agenda-points/{id}',
  summary: 'Change the words of a point, or its place on the agenda',
  params: idParams,
  body: z.object({
    version,
    words: z.string().min(1).max(500).optional(),
    position: z.int().min(1).max(200).optional(),
  }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('ahead-other'),
    body: { version: 1, words: 'Koulumatka ja iltapäivät', position: 1 },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await changePoint(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const minuted = operation({
  ...ours,
  method: 'put',
  path: '/agenda-points/{id}/minutes',
  summary: 'Write what was said of a point; several write at once, each point by its own version',
  params: idParams,
  body: z.object({ version, minutes: z.string().max(8000) }),
  problems: [403, 409],
  answers: { 200: { description: 'Written.', schema: z.object({ version: z.int() }) } },
  example: () => ({
    as: 'guide',
    params: of('now-point'),
    body: { version: 1, minutes: 'Nukahtaminen on helpompaa, kun illan järjestys on sama.' },
    status: 200,
  }),
  run: async ({ caller, params, body }) => ({
    status: 200,
    body: await writeMinutes(caller, { ...params, ...body }),
  }),
})

const pointRemoved = operation({
  ...both,
  method: 'delete',
  path: '/agenda-points/{id}',
  summary: 'Take a point off the agenda while nothing is written under it',
  params: idParams,
  query: z.object({ version: z.coerce.number().int().min(1) }),
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: of('now-other'), query: { version: '1' }, status: 204 }),
  run: async ({ caller, params, query }) => {
    await removePoint(caller, { ...params, ...query })
    return { status: 204 }
  },
})

const present = operation({
  ...ours,
  method: 'put',
  path: '/meetings/{id}/present',
  summary: 'Mark who was there; the others were not',
  params: idParams,
  body: z.object({ present: z.array(id).max(80) }),
  problems: [403, 409],
  answers: done,
  example: () => ({
    as: 'guide',
    params: of('now'),
    body: { present: [named('now-guide'), named('now-mother')] },
    status: 204,
  }),
  run: async ({ caller, params, body }) => {
    await markPresent(caller, { ...params, ...body })
    return { status: 204 }
  },
})

const agreed = operation({
  ...ours,
  method: 'post',
  path: '/meetings/{id}/agreed',
  summary: 'Take something agreed into the plan: who does it, by when',
  params: idParams,
  body: z.object({
    words: z.string().min(1).max(500),
    kind: z.enum(['family', 'service', 'meanwhile']).optional(),
    owner: z.union([
      z.object({ member: id }),
      z.object({ person: id }),
      z.object({ other: z.string().min(1).max(120) }),
    ]),
    dueOn: day,
  }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: of('now'),
    body: {
      words: 'Sama iltajärjestys joka ilta',
      owner: { member: memberId('aalto-17-tiia') },
      dueOn: '2031-05-20',
    },
    status: 201,
  }),
  run: async ({ caller, params, body }) => ({
    status: 201,
    body: await agreeInMeeting(caller, { ...params, ...body, dueOn: plainDate(body.dueOn) }),
  }),
})

const days = z.int().min(1).max(365).meta({ description: 'How many days it lasts, at most a year.' })

const consent = operation({
  ...ours,
  method: 'post',
  path: '/meetings/{id}/consents',
  summary: 'Write down a yes that one of the family says at the table',
  params: idParams,
  body: noteConsentShape.omit({ id: true, way: true, until: true }).extend({ forDays: days }),
  problems: [403, 409],
  answers: made,
  example: () => ({
    as: 'guide',
    params: of('now'),
    body: {
      about: memberId('aalto-17-tiia'),
      giver: memberId('aalto-17-tiia'),
      organisation: families.organisation,
      register: families.register,
      purpose: 'cooperation',
      scope: 'task',
      scopeId: 'families',
      forDays: 60,
    },
    status: 201,
  }),
  run: async ({ caller, deps, params, body: { forDays, ...body } }) => ({
    status: 201,
    body: await consentInMeeting(caller, {
      ...params,
      ...body,
      until: addDays(helsinkiDate(deps.clock.now()), forDays),
    }),
  }),
})

const held = operation({
  ...ours,
  method: 'post',
  path: '/meetings/{id}/hold',
  summary: 'Say that a meeting was held; its minutes can be completed still',
  params: idParams,
  problems: [403, 409],
  answers: done,
  example: () => ({ as: 'guide', params: of('now'), status: 204 }),
  run: async ({ caller, params }) => {
    await holdMeeting(caller, params)
    return { status: 204 }
  },
})

const guest = { ...ours, auth: 'none' } as const
const linkParams = z.object({ token: z.string().max(200) })

const link = operation({
  ...guest,
  method: 'get',
  path: '/meeting-links/{token}',
  summary: 'See when and where by a signed link, and one’s own answer',
  description: 'Nothing of whom or what it is about leaves.',
  params: linkParams,
  problems: [429],
  answers: {
    200: {
      description: 'The invitation.',
      schema: z.object({
        state: z.enum(meetingStates),
        startsAt: instant,
        endsAt: instant,
        place: z.string(),
        link: z.string(),
        sequence: z.int(),
        answer: z.enum(meetingAnswers).nullable(),
        canAnswer: z.boolean(),
      }),
    },
  },
  example: ({ meetingLink }) => ({ params: { token: meetingLink }, status: 200 }),
  run: async ({ caller, params, from }) => {
    const seen = await readInvitation({ ...caller, actor: anyone }, { ...params, from })
    const { state, place, sequence, answer, canAnswer } = seen
    return {
      status: 200,
      body: {
        state,
        startsAt: iso(seen.startsAt),
        endsAt: iso(seen.endsAt),
        place,
        link: seen.link,
        sequence,
        answer,
        canAnswer,
      },
    }
  },
})

const linkAnswered = operation({
  ...guest,
  method: 'post',
  path: '/meeting-links/{token}/answer',
  summary: 'Answer an invitation by a signed link',
  params: linkParams,
  body: z.object({ answer: z.enum(meetingAnswers) }),
  problems: [409, 429],
  answers: done,
  example: ({ meetingLink }) => ({
    params: { token: meetingLink },
    body: { answer: 'remotely' },
    status: 204,
  }),
  run: async ({ caller, params, body, from }) => {
    await answerInvitation({ ...caller, actor: anyone }, { ...params, ...body, from })
    return { status: 204 }
  },
})

/** Network meetings. */
export const caseMeetingOperations: readonly Operation[] = [
  ofCase,
  own,
  called,
  one,
  changed,
  cancelled,
  invited,
  uninvited,
  answered,
  noted,
  proposed,
  pointChanged,
  minuted,
  pointRemoved,
  present,
  agreed,
  consent,
  held,
  link,
  linkAnswered,
]
