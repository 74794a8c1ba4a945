import { z } from 'zod'
import {
  agreeInMeeting,
  answerMeeting,
  bookCaseTime,
  bookCaseTimeShape,
  callMeeting,
  cancelCaseTime,
  cancelMeeting,
  changeMeeting,
  changePoint,
  consentInMeeting,
  familyPresences,
  holdMeeting,
  inviteToMeeting,
  markPresent,
  meetingAnswers,
  meetingSectors,
  type MeetingView,
  noteMeetingAnswer,
  proposePoint,
  readMeeting,
  removePoint,
  uninviteFromMeeting,
  writeMinutes,
} from '#capabilities/casework/index.ts'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one } from '#web/page.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { consentIn } from '#web/work/families/permit-moves.ts'

function momentIn(sent: Sent, time: 'from' | 'to'): Date {
  const day = sent.one('day').trim()
  const clock = sent.one(time).trim().replace('.', ':').padStart(5, '0')
  if (!z.iso.date().safeParse(day).success) throw wrong('day', 'not-a-day')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw wrong(time, 'not-a-time')
  return instantInHelsinki(plainDate(day), wallTime(clock))
}

const whenIn = (sent: Sent) => ({
  purpose: sent.one('purpose'),
  startsAt: momentIn(sent, 'from'),
  endsAt: momentIn(sent, 'to'),
  place: sent.one('place'),
  link: sent.one('link'),
  familyPresent: chosen(familyPresences, sent, 'familyPresent'),
  solved: sent.one('solved'),
})

function invitedIn(sent: Sent) {
  const name = sent.one('outsideName').trim()
  const ground = sent.one('outsideGround')
  return {
    team: [...sent.many('team')],
    members: [...sent.many('members')],
    outside:
      name === ''
        ? []
        : [
            {
              name,
              email: sent.one('outsideEmail').trim(),
              language: chosen(languages, sent, 'outsideLanguage'),
              sector: chosen(meetingSectors, sent, 'outsideSector'),
              consent: ground === 'family' ? null : ground,
            },
          ],
  }
}

/** What the capability calls by its own names is said at the field of the form. */
const standsAt: Readonly<Record<string, string>> = {
  startsAt: 'day',
  endsAt: 'to',
  'outside.0.name': 'outsideName',
  'outside.0.email': 'outsideEmail',
  'outside.0.consent': 'outsideGround',
  outside: 'outsideGround',
  ownerMember: 'who',
  ownerPerson: 'who',
  owner: 'other',
  'owner.other': 'other',
  register: 'organisation',
  scope: 'scopeId',
  judgement: 'understands',
  'judgement.reasons': 'reasons',
}

async function atFields<Out>(run: () => Promise<Out>): Promise<Out> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => ({
        ...each,
        field: standsAt[each.field] ?? (each.field.startsWith('agenda') ? 'agenda' : each.field),
      })),
      theirs: error.theirs,
    })
  }
}

/** @returns the meeting that was called. */
export const callIn = (caller: Caller, id: string, sent: Sent): Promise<{ readonly id: string }> =>
  atFields(() =>
    callMeeting(caller, {
      id,
      ...whenIn(sent),
      ...invitedIn(sent),
      agenda: sent
        .one('agenda')
        .split('\n')
        .flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    }),
  )

const waysIn = bookCaseTimeShape.shape.way.unwrap().options

/** A time agreed with the family, from the form for it. */
export const bookTimeIn = (caller: Caller, id: string, sent: Sent): Promise<{ readonly id: string }> =>
  atFields(() =>
    bookCaseTime(caller, {
      id,
      members: [...sent.many('members')],
      with: [...sent.many('with')],
      startsAt: momentIn(sent, 'from'),
      minutes: Number(sent.one('minutes')),
      way: chosen(waysIn, sent, 'way'),
      words: sent.one('words'),
    }),
  )

export const cancelTimeIn = (caller: Caller, sent: Sent): Promise<void> =>
  cancelCaseTime(caller, { id: sent.subject })

const versionIn = (sent: Sent): number => Number(sent.one('version'))

/** Who does what was agreed: one of the family, a worker, or somebody else by name. */
function ownerIn(sent: Sent): { member: string } | { person: string } | { other: string } {
  const [kind, id = ''] = sent.one('who').split(' ')
  if (kind === 'member') return { member: id }
  if (kind === 'person') return { person: id }
  if (kind !== 'other') throw wrong('who', 'required')
  const other = sent.one('other').trim()
  if (other === '') throw wrong('other', 'required')
  return { other }
}

export const minutesName = (point: string): string => `minutes-${point}`
export const versionName = (point: string): string => `version-${point}`

/**
 * Saves each point whose minutes were changed. What somebody else has changed meanwhile is refused point by point; everything
 * else is saved all the same.
 */
async function saveMinutes(caller: Caller, meeting: MeetingView, form: Form): Promise<void> {
  const refused: Refusal[] = []
  for (const point of meeting.agenda) {
    const field = minutesName(point.id)
    if (!(field in form)) continue
    const minutes = one(form, field).trim()
    const version = Number(one(form, versionName(point.id)))
    // Whoever has typed nothing new does not write over what somebody else has written meanwhile.
    if (minutes === point.minutes || minutes === one(form, `read-${point.id}`).trim()) continue
    try {
      await writeMinutes(caller, { id: point.id, version, minutes })
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === 'not-found') throw error
      refused.push(error)
    }
  }
  const [first] = refused
  if (first !== undefined) throw first
}

/** What the page of one meeting does. @returns where it leads, where that is not the meeting itself. */
export const makeMove = (caller: Caller, id: string, sent: Sent, form: Form): Promise<void> =>
  atFields(async () => {
    const { subject } = sent
    switch (sent.move) {
      case 'change':
        return changeMeeting(caller, { id, version: versionIn(sent), ...whenIn(sent) })
      case 'cancel':
        return cancelMeeting(caller, { id, version: versionIn(sent) })
      case 'invite':
        await inviteToMeeting(caller, { id, ...invitedIn(sent) })
        return
      case 'uninvite':
        return uninviteFromMeeting(caller, { id, participant: subject })
      case 'answer':
        return answerMeeting(caller, { id, answer: chosen(meetingAnswers, sent, 'answer') })
      case 'note':
        return noteMeetingAnswer(caller, {
          id,
          participant: subject,
          answer: chosen(meetingAnswers, sent, 'answer'),
        })
      case 'propose':
        await proposePoint(caller, { id, words: sent.one('words') })
        return
      case 'point': {
        const position = Number(sent.one('position'))
        return changePoint(caller, {
          id: subject,
          version: versionIn(sent),
          words: sent.one('words'),
          ...(Number.isInteger(position) && position > 0 ? { position } : {}),
        })
      }
      case 'remove':
        return removePoint(caller, { id: subject, version: versionIn(sent) })
      case 'minutes':
        return saveMinutes(caller, await readMeeting(caller, { id }), form)
      case 'present':
        return markPresent(caller, { id, present: [...sent.many('present')] })
      case 'hold':
        return holdMeeting(caller, { id })
      case 'agree':
        await agreeInMeeting(caller, {
          id,
          words: sent.one('words'),
          owner: ownerIn(sent),
          dueOn: sent.one('dueOn'),
        })
        return
      case 'ask': {
        const asked = consentIn(sent)
        await consentInMeeting(caller, { id, ...asked })
        return
      }
      default:
        throw notFound()
    }
  })
