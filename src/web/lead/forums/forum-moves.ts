import {
  addSeat,
  changeForum,
  changeSeat,
  declineForumMatter,
  endForum,
  endForumOffice,
  endSeatTerm,
  placeForumMatter,
  planForumMeeting,
  postponeForumMatter,
  proposeForumMatter,
  removeSeat,
  setForumOffice,
  setSeatTerm,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import {
  atFields,
  forumIn,
  linesIn,
  matterIn,
  meetingIn,
  officeIn,
  seatIn,
  termIn,
  versionIn,
} from './typed.ts'

/** Which fields of the form stand in three languages: the name of somebody does not. */
const textsOf: Readonly<Record<string, readonly string[]>> = {
  change: ['name', 'purpose', 'agendaWords', 'coordinatorWords', 'tellingWords', 'customerWords'],
  make: ['name', 'purpose'],
  'add-seat': ['title'],
  seat: ['title'],
  plan: ['title'],
}

export const isTextOf =
  (move: string) =>
  (field: string): boolean =>
    textsOf[move]?.includes(field) === true

/** What the page of one forum does. @returns the meeting that was agreed on, if one was. */
export const moveForum = (caller: Caller, id: string, sent: Sent): Promise<{ meeting: string | null }> =>
  atFields(isTextOf(sent.move), async () => {
    const { subject } = sent
    const version = versionIn(sent)
    const key = sent.one('key')
    const done = { meeting: null }
    switch (sent.move) {
      case 'change':
        await changeForum(caller, { id, version, forum: forumIn(sent) })
        return done
      case 'end':
        await endForum(caller, { id, version, lastDay: sent.one('lastDay') })
        return done
      case 'add-seat':
        await addSeat(caller, { id, seat: seatIn(sent), key })
        return done
      case 'seat':
        await changeSeat(caller, { id: subject, version, seat: seatIn(sent) })
        return done
      case 'remove-seat':
        await removeSeat(caller, { id: subject, version })
        return done
      case 'fill':
        await setSeatTerm(caller, { seat: subject, term: termIn(sent), key })
        return done
      case 'end-term':
        await endSeatTerm(caller, { id: subject, version, lastDay: sent.one('lastDay') })
        return done
      case 'office':
        await setForumOffice(caller, { id, office: officeIn(sent), key })
        return done
      case 'end-office':
        await endForumOffice(caller, { id: subject, version, lastDay: sent.one('lastDay') })
        return done
      case 'propose':
        await proposeForumMatter(caller, {
          id,
          matter: matterIn(sent),
          meeting: sent.some('meeting') ?? null,
          key,
        })
        return done
      case 'take':
        await placeForumMatter(caller, { id: subject, version, meeting: sent.one('meeting') })
        return done
      case 'postpone':
        await postponeForumMatter(caller, { id: subject, version, words: sent.one('words') })
        return done
      case 'decline':
        await declineForumMatter(caller, { id: subject, version, words: sent.one('words') })
        return done
      case 'plan': {
        const made = await planForumMeeting(caller, {
          id,
          meeting: meetingIn(sent),
          agenda: linesIn(sent, 'agenda'),
          key,
        })
        return { meeting: made.id }
      }
      default:
        throw notFound()
    }
  })
