import {
  addGoal,
  addStep,
  changeGoal,
  changeStep,
  doneStep,
  dropStep,
  endGoal,
  rateGoal,
  reopenStep,
  resumeGoal,
  setLevels,
  showGoal,
  signPlan,
  stepKinds,
} from '#capabilities/casework/index.ts'
import { notFound } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { demandNamed } from '#web/public/my/acts.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { chosen, wrong } from '#web/work/families/family-moves.ts'
import { fieldsNamed, levelIn, levelsIn, ownerIn, yesOrNo } from '#web/work/plan/plan-moves.ts'

const views = ['me', 'team', 'everybody'] as const

/** Own words are one's own part unless one says that they are for everybody. @source S-20 */
function seeIn(sent: Sent): { ownOf?: null; teamSees: boolean; shownTo: string[] } {
  const see = chosen(views, sent, 'see')
  return see === 'everybody'
    ? { ownOf: null, teamSees: true, shownTo: [] }
    : { teamSees: see === 'team', shownTo: [...sent.many('shownTo')] }
}

async function makeStepMove(caller: Caller, sent: Sent): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'add-step':
      await addStep(caller, {
        id: demandNamed(sent.one('case')),
        goal: sent.some('goal') ?? null,
        kind: 'family',
        words: sent.one('words'),
        dueOn: sent.some('dueOn') ?? null,
        ...seeIn(sent),
      })
      return
    case 'change-step':
      return changeStep(caller, {
        id: subject,
        version: sent.one('version'),
        goal: sent.some('goal') ?? null,
        kind: chosen(stepKinds, sent, 'kind'),
        words: sent.one('words'),
        ...ownerIn(sent),
        dueOn: sent.some('dueOn') ?? null,
      })
    case 'done-step':
      return doneStep(caller, { id: subject })
    case 'reopen-step':
      return reopenStep(caller, { id: subject })
    case 'drop-step':
      return dropStep(caller, { id: subject })
    default:
      throw notFound()
  }
}

/** What one of a family does with their plan. */
export async function makeMyPlanMove(caller: Caller, sent: Sent): Promise<void> {
  const { subject } = sent
  switch (sent.move) {
    case 'add-goal':
      await addGoal(caller, { id: demandNamed(sent.one('case')), words: sent.one('words'), ...seeIn(sent) })
      return
    case 'change-goal':
      return changeGoal(caller, { id: subject, version: sent.one('version'), words: sent.one('words') })
    case 'set-levels':
      return setLevels(caller, {
        id: subject,
        version: sent.one('version'),
        levels: levelsIn(sent),
        startLevel: levelIn(sent.some('startLevel')),
      })
    case 'show-goal': {
      const { ownOf, teamSees, shownTo } = seeIn(sent)
      return showGoal(
        caller,
        ownOf === null ? { id: subject, everybody: true } : { id: subject, teamSees, shownTo },
      )
    }
    case 'rate':
      if (sent.some('level') === undefined) throw wrong('level', 'choose')
      return fieldsNamed({ words: 'rating' }, () =>
        rateGoal(caller, { id: subject, level: Number(sent.one('level')), words: sent.one('rating') }),
      )
    case 'end-goal':
      return endGoal(caller, { id: subject })
    case 'resume-goal':
      return resumeGoal(caller, { id: subject })
    case 'sign':
      return signPlan(caller, {
        id: subject,
        agrees: yesOrNo(sent, 'agrees'),
        words: sent.one('words'),
      })
    default:
      return makeStepMove(caller, sent)
  }
}
