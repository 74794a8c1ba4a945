import {
  addGoal,
  addJoin,
  addStep,
  agreePlan,
  changeGoal,
  changeJoin,
  changeStep,
  doneStep,
  dropJoin,
  dropStep,
  endGoal,
  joinKinds,
  noteJoinAnswer,
  offerJoin,
  rateGoal,
  reopenStep,
  resumeGoal,
  setLevels,
  signPlan,
  stepKinds,
} from '#capabilities/casework/index.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'

/** What is wrong with any of several inputs is said at the one field in which they are chosen. */
export async function fieldsNamed<T>(
  fields: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields.length === 0) throw error
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => ({ ...each, field: fields[each.field] ?? each.field })),
      theirs: error.theirs,
    })
  }
}

/** Five levels, or none where nothing was written. */
export function levelsIn(sent: Sent): string[] {
  return [0, 1, 2, 3, 4].map((index) => sent.one(`levels-${index}`))
}
export const levelIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function sharingIn(sent: Sent): { ownOf: string | null; teamSees: boolean; unit: string | undefined } {
  const ownOf = sent.some('ownOf') ?? null
  return { ownOf, teamSees: ownOf === null || sent.one('teamSees') !== '', unit: sent.some('unit') }
}

type Owner = { ownerMember: string | null; ownerPerson: string | null; owner: string }

/** Who is to do it, chosen in one field; written where it is somebody else. */
export function ownerIn(sent: Sent): Owner {
  const [kind = '', id = ''] = sent.one('who').split(' ')
  const nobody: Owner = { ownerMember: null, ownerPerson: null, owner: '' }
  if (kind === 'member') return { ...nobody, ownerMember: id }
  if (kind === 'person') return { ...nobody, ownerPerson: id }
  const owner = sent.one('owner').trim()
  if (kind === 'other' && owner === '') throw wrong('owner', 'required')
  return { ...nobody, owner }
}
const ownerFields = { ownerMember: 'who', ownerPerson: 'who' } as const

function whenIn(sent: Sent): { dueOn: string | null; remindOn: string | null | undefined } {
  return {
    dueOn: sent.some('dueOn') ?? null,
    remindOn: sent.one('noReminder') === '' ? sent.some('remindOn') : null,
  }
}

const notedWays = ['in-the-room', 'by-phone'] as const

export const yesOrNo = (sent: Sent, field: string): boolean => {
  const said = sent.one(field)
  if (said !== 'yes' && said !== 'no') throw wrong(field, 'required')
  return said === 'yes'
}

function offerIn(sent: Sent): {
  receiverUnit: string | null
  receiverPerson: string | null
  receiver: string
} {
  const [kind = '', id = ''] = sent.one('to').split(' ')
  const nobody = { receiverUnit: null, receiverPerson: null, receiver: '' }
  if (kind === 'unit') return { ...nobody, receiverUnit: id }
  if (kind === 'person') return { ...nobody, receiverPerson: id }
  if (sent.some('receiver') === undefined) throw wrong('to', 'required')
  return { ...nobody, receiver: sent.one('receiver') }
}

async function makeJoinMove(caller: Caller, id: string, sent: Sent): Promise<void> {
  const version = sent.one('version')
  switch (sent.move) {
    case 'add-join':
      await addJoin(caller, {
        id,
        kind: chosen(joinKinds, sent, 'kind'),
        about: sent.some('about'),
        dueOn: sent.some('dueOn') ?? null,
        words: sent.one('words'),
      })
      return
    case 'change-join':
      return changeJoin(caller, {
        id: sent.subject,
        version,
        dueOn: sent.one('dueOn'),
        words: sent.one('words'),
      })
    case 'offer-join':
      return fieldsNamed({ receiverUnit: 'to', receiverPerson: 'to' }, () =>
        offerJoin(caller, { id: sent.subject, version, ...offerIn(sent), words: sent.one('words') }),
      )
    case 'note-join':
      return noteJoinAnswer(caller, {
        id: sent.subject,
        acknowledges: yesOrNo(sent, 'acknowledges'),
        words: sent.one('words'),
      })
    case 'drop-join':
      return dropJoin(caller, { id: sent.subject })
    default:
      throw wrong('move', 'invalid-value')
  }
}

async function makeStepMove(caller: Caller, id: string, sent: Sent): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'add-step':
      await fieldsNamed(ownerFields, () =>
        addStep(caller, {
          id,
          goal: sent.some('goal') ?? null,
          kind: chosen(stepKinds, sent, 'kind'),
          words: sent.one('words'),
          ...ownerIn(sent),
          ...whenIn(sent),
          ...sharingIn(sent),
        }),
      )
      return
    case 'change-step':
      return fieldsNamed(ownerFields, () =>
        changeStep(caller, {
          id: subject,
          version: sent.one('version'),
          goal: sent.some('goal') ?? null,
          kind: chosen(stepKinds, sent, 'kind'),
          words: sent.one('words'),
          ...ownerIn(sent),
          ...whenIn(sent),
        }),
      )
    case 'done-step':
      return doneStep(caller, { id: subject })
    case 'reopen-step':
      return reopenStep(caller, { id: subject })
    case 'drop-step':
      return dropStep(caller, { id: subject })
    default:
      return makeJoinMove(caller, id, sent)
  }
}

/** What the page of a plan does; `id` is the case. */
export async function makePlanMove(caller: Caller, id: string, sent: Sent): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'add-goal': {
      const levels = levelsIn(sent)
      const isDescribed = levels.some((level) => level.trim() !== '')
      await addGoal(caller, {
        id,
        words: sent.one('words'),
        ...(isDescribed ? { levels } : {}),
        startLevel: levelIn(sent.some('startLevel')),
        ...sharingIn(sent),
      })
      return
    }
    case 'change-goal':
      return changeGoal(caller, { id: subject, version: sent.one('version'), words: sent.one('words') })
    case 'set-levels':
      return setLevels(caller, {
        id: subject,
        version: sent.one('version'),
        levels: levelsIn(sent),
        startLevel: levelIn(sent.some('startLevel')),
      })
    case 'rate':
      if (sent.some('level') === undefined) throw wrong('level', 'required')
      return fieldsNamed({ words: 'rating' }, () =>
        rateGoal(caller, { id: subject, level: Number(sent.one('level')), words: sent.one('rating') }),
      )
    case 'end-goal':
      return endGoal(caller, { id: subject })
    case 'resume-goal':
      return resumeGoal(caller, { id: subject })
    case 'agree':
      await agreePlan(caller, { id, mark: sent.some('mark'), reviewOn: sent.some('reviewOn') ?? null })
      return
    case 'sign':
      return signPlan(caller, {
        id: subject,
        agrees: yesOrNo(sent, 'agrees'),
        words: sent.one('words'),
      })
    case 'note-signature': {
      const member = sent.some('member')
      if (member === undefined) throw wrong('member', 'choose')
      return signPlan(caller, {
        id: subject,
        agrees: yesOrNo(sent, 'agrees'),
        words: sent.one('words'),
        member,
        way: chosen(notedWays, sent, 'way'),
      })
    }
    default:
      return makeStepMove(caller, id, sent)
  }
}
