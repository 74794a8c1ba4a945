import {
  addForumTask,
  announceDecision,
  assessChildImpact,
  changeDecision,
  confirmDecision,
  draftDecision,
  dropDecision,
  makeDecision,
  readDecision,
  type RecipientInput,
  recipientKinds,
  setDecisionRecipients,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import type { Sent } from '#web/work/families/acts.view.tsx'
import { atFields, decisionIn, taskIn, versionIn } from './typed.ts'

const recipientsIn = (sent: Sent): RecipientInput[] =>
  recipientKinds.flatMap((kind) => sent.many(kind).map((of) => ({ kind, of })))

const nothing = (): boolean => false

/** What the page of one decision does. @returns the decision to go on with; null once it is no longer there. */
export const moveDecision = (
  caller: Caller,
  id: string,
  sent: Sent,
): Promise<{ id: string | null; done: string }> =>
  atFields(nothing, async () => {
    const version = versionIn(sent)
    const stays = { id, done: sent.move }
    switch (sent.move) {
      case 'change':
        await changeDecision(caller, { id, version, decision: decisionIn(sent) })
        return stays
      case 'recipients':
        await setDecisionRecipients(caller, { id, recipients: recipientsIn(sent) })
        return stays
      case 'assess':
        await assessChildImpact(caller, {
          id,
          version,
          assessment: {
            childrenConcerned: sent.one('childrenConcerned'),
            good: sent.one('good'),
            bad: sent.one('bad'),
            heard: sent.one('heard'),
            alternatives: sent.one('alternatives'),
            chosenWhy: sent.one('chosenWhy'),
            assessedOn: sent.one('assessedOn'),
          },
        })
        return stays
      case 'make': {
        const madeOn = sent.some('madeOn')
        await makeDecision(caller, { id, version, ...(madeOn === undefined ? {} : { madeOn }) })
        return stays
      }
      case 'announce':
        await announceDecision(caller, { id, version })
        return stays
      case 'confirm':
        await confirmDecision(caller, { id, recipient: sent.subject })
        return stays
      case 'task': {
        const { forum, meeting } = await readDecision(caller, { id })
        await addForumTask(caller, {
          id: forum.id,
          meeting: meeting?.id ?? null,
          decision: id,
          task: taskIn(sent),
          key: sent.one('key'),
        })
        return stays
      }
      case 'supersede': {
        const { forum } = await readDecision(caller, { id })
        const made = await draftDecision(caller, {
          id: forum.id,
          supersedes: id,
          decision: decisionIn(sent),
          key: sent.one('key'),
        })
        return { id: made.id, done: 'draft' }
      }
      case 'drop':
        await dropDecision(caller, { id, version })
        return { id: null, done: 'drop' }
      default:
        throw notFound()
    }
  })
