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
  closeForumVote,
  declineForumMatter,
  draftDecision,
  forumAnswers,
  type ForumMeetingView,
  holdForumMeeting,
  inviteToForumMeeting,
  markForumAttendance,
  openForumVote,
  placeForumMatter,
  postponeForumMatter,
  proposeForumMatter,
  readForumMeeting,
  removeForumGuest,
  removeForumMatter,
  summariseForumMeeting,
  writeForumMinutes,
} from '#capabilities/network/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one } from '#web/page.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen } from '#web/work/families/family-moves.ts'
import {
  atFields,
  decisionIn,
  linesIn,
  matterIn,
  meetingIn,
  positionIn,
  presentIn,
  taskIn,
  versionIn,
} from './typed.ts'

export const minutesName = (matter: string): string => `minutes-${matter}`
export const versionName = (matter: string): string => `version-${matter}`
export const readName = (matter: string): string => `read-${matter}`

/**
 * Saves each matter under which something new was written. What somebody else has changed meanwhile is refused point by point;
 * everything else is saved all the same.
 */
async function saveMinutes(caller: Caller, meeting: ForumMeetingView, form: Form): Promise<void> {
  const refused: Refusal[] = []
  for (const matter of meeting.matters) {
    const field = minutesName(matter.id)
    if (!(field in form)) continue
    const words = one(form, field).trim()
    // Whoever has typed nothing new does not write over what somebody else has written meanwhile.
    if (words === matter.minutes.words || words === one(form, readName(matter.id)).trim()) continue
    try {
      await writeForumMinutes(caller, {
        id: matter.id,
        version: Number(one(form, versionName(matter.id))),
        words,
      })
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === 'not-found') throw error
      refused.push(error)
    }
  }
  const [first] = refused
  if (first !== undefined) throw first
}

const seatsIn = (meeting: ForumMeetingView): readonly string[] =>
  meeting.attendance.flatMap(({ seat }) => (seat === null ? [] : [seat]))

async function cast(caller: Caller, meeting: ForumMeetingView, sent: Sent): Promise<void> {
  const vote = meeting.votes.find(({ id }) => id === sent.subject)
  if (vote === undefined) throw notFound()
  await castForumVote(caller, {
    id: vote.id,
    seat: sent.one('seat'),
    points: vote.options.map(({ id }) => ({ option: id, points: Number(sent.one(`points-${id}`) || '0') })),
  })
}

const isText =
  (move: string) =>
  (field: string): boolean =>
    move === 'change' && field === 'title'

/** What the page of one meeting does. @returns the decision that was begun, if one was. */
export const moveMeeting = (
  caller: Caller,
  id: string,
  sent: Sent,
  form: Form,
): Promise<{ decision: string | null }> =>
  atFields(isText(sent.move), async () => {
    const { subject } = sent
    const version = versionIn(sent)
    const key = sent.one('key')
    const forumOf = async (): Promise<string> => (await readForumMeeting(caller, { id })).forum.id
    switch (sent.move) {
      case 'invite':
        await inviteToForumMeeting(caller, { id })
        break
      case 'answer':
        await answerForumMeeting(caller, { id, answer: chosen(forumAnswers, sent, 'answer') })
        break
      case 'change':
        await changeForumMeeting(caller, { id, version, meeting: meetingIn(sent) })
        break
      case 'cancel':
        await cancelForumMeeting(caller, { id, version, words: sent.one('words') })
        break
      case 'hold':
        await holdForumMeeting(caller, { id, version })
        break
      case 'approve':
        await approveForumMinutes(caller, { id, version })
        break
      case 'present':
        await markForumAttendance(caller, {
          id,
          seats: seatsIn(await readForumMeeting(caller, { id })).map((seat) => presentIn(sent, seat)),
        })
        break
      case 'guest':
        await addForumGuest(caller, {
          id,
          person: sent.some('person') ?? null,
          name: sent.some('name') ?? null,
          present: chosen(attended, sent, 'present'),
        })
        break
      case 'remove-guest':
        await removeForumGuest(caller, { id, attendance: subject })
        break
      case 'propose':
        await proposeForumMatter(caller, { id: await forumOf(), matter: matterIn(sent), meeting: id, key })
        break
      case 'take':
        await placeForumMatter(caller, { id: subject, version, meeting: id })
        break
      case 'matter':
        await changeForumMatter(caller, { id: subject, version, matter: matterIn(sent) })
        break
      case 'order':
        await placeForumMatter(caller, { id: subject, version, meeting: id, ...positionIn(sent) })
        break
      case 'postpone':
        await postponeForumMatter(caller, { id: subject, version, words: sent.one('words') })
        break
      case 'decline':
        await declineForumMatter(caller, { id: subject, version, words: sent.one('words') })
        break
      case 'remove':
        await removeForumMatter(caller, { id: subject, version })
        break
      case 'minutes':
        await saveMinutes(caller, await readForumMeeting(caller, { id }), form)
        break
      case 'summary':
        await summariseForumMeeting(caller, { id, version, summary: sent.one('summary') })
        break
      case 'task':
        await addForumTask(caller, {
          id: await forumOf(),
          meeting: id,
          matter: sent.some('matter') ?? null,
          task: taskIn(sent),
          key,
        })
        break
      case 'open-vote':
        await openForumVote(caller, {
          id,
          title: sent.one('title'),
          points: Number(sent.one('points')),
          options: linesIn(sent, 'options'),
          key,
        })
        break
      case 'cast':
        await cast(caller, await readForumMeeting(caller, { id }), sent)
        break
      case 'close-vote':
        await closeForumVote(caller, { id: subject })
        break
      case 'decide': {
        const made = await draftDecision(caller, {
          id: await forumOf(),
          meeting: id,
          matter: sent.some('matter') ?? null,
          decision: decisionIn(sent),
          key,
        })
        return { decision: made.id }
      }
      default:
        throw notFound()
    }
    return { decision: null }
  })
