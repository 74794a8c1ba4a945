import {
  addSupport,
  askSupport,
  caseGroups,
  caseOutcomes,
  caseStages,
  changeCase,
  changeReasons,
  changeResponsible,
  closeCase,
  declineResponsible,
  endSupport,
  leaveCase,
  moveStage,
  nameResponsible,
  reopenCase,
  responsibleKinds,
  seatInCase,
  setLead,
  takeResponsible,
} from '#capabilities/casework/index.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'

const versionIn = (sent: Sent): number | undefined => {
  const version = Number(sent.one('version'))
  return Number.isInteger(version) && version > 0 ? version : undefined
}

/** What the page of a case does. `me`: whoever names themselves has taken it at once. @returns what the page says afterwards. */
export async function makeCaseMove(caller: Caller, id: string, sent: Sent, me: string): Promise<string> {
  const { move, subject } = sent
  const version = versionIn(sent)
  switch (move) {
    case 'seat':
      await seatInCase(caller, { id, part: subject })
      return move
    case 'leave-case':
      await leaveCase(caller, { id, part: subject })
      return move
    case 'stage':
      await moveStage(caller, { id, to: chosen(caseStages, sent, 'to'), words: sent.one('words'), version })
      return move
    case 'close-case':
      await closeCase(caller, {
        id,
        outcome: chosen(caseOutcomes, sent, 'outcome'),
        words: sent.one('words'),
        followUpOn: sent.some('followUpOn') ?? null,
        version,
      })
      return move
    case 'reopen':
      await reopenCase(caller, { id, words: sent.one('words'), version })
      return move
    case 'change-case':
      await changeCase(caller, {
        id,
        group: chosen(caseGroups, sent, 'group'),
        followUpOn: sent.some('followUpOn') ?? null,
        version,
      })
      return move
    case 'name': {
      const person = sent.some('person')
      if (person === undefined) throw wrong('person', 'required')
      await nameResponsible(caller, {
        id,
        kind: chosen(responsibleKinds, sent, 'kind'),
        person,
        deputy: sent.some('deputy') ?? null,
        reason: sent.some('reason') === undefined ? 'first' : chosen(changeReasons, sent, 'reason'),
        words: sent.one('words'),
        meetOn: sent.some('meetOn') ?? null,
      })
      return person === me ? 'name-own' : move
    }
    case 'answer': {
      const kind = responsibleKinds.find((each) => each === subject)
      if (kind === undefined) throw wrong('move', 'invalid-value')
      await changeResponsible(caller, {
        id,
        kind,
        deputy: sent.some('deputy') ?? null,
        meetOn: sent.some('meetOn') ?? null,
      })
      return move
    }
    case 'take':
      await takeResponsible(caller, { id: subject })
      return move
    case 'decline':
      await declineResponsible(caller, { id: subject, words: sent.one('words') })
      return move
    case 'lead-body': {
      const unit = sent.some('unit')
      if (unit === undefined) throw wrong('unit', 'required')
      await setLead(caller, { id, unit })
      return move
    }
    case 'support': {
      const unit = sent.some('unit')
      if (unit === undefined) throw wrong('unit', 'required')
      await addSupport(caller, { id, unit, forWhat: sent.one('forWhat') })
      return move
    }
    case 'ask-support':
      await askSupport(caller, { id, unit: subject })
      return move
    case 'end-support':
      await endSupport(caller, { id, unit: subject })
      return move
    default:
      throw wrong('move', 'invalid-value')
  }
}
