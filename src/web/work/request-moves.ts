import {
  acknowledge,
  acknowledgeUrgent,
  answer,
  assign,
  cancelHandOver,
  contact,
  decline,
  handOver,
  judgeUrgency,
  matterKinds,
  nameDeputy,
  note,
  noticeWays,
  professionalOutcomes,
  recordMatter,
  resolve,
  resume,
  sendNotice,
  take,
  takeBackAnswer,
  wait,
  type MatterKind,
} from '#capabilities/help-requests/index.ts'
import type { CleanFile } from '#platform/clean-file.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one } from '#web/page.ts'

/** What a page can do with a request, in the order in which it is offered. */
export const moveNames = [
  'acknowledge',
  'take',
  'answer',
  'contact',
  'note',
  'resume',
  'wait',
  'handOver',
  'cancelHandOver',
  'decline',
  'resolve',
  'nameDeputy',
  'assign',
  'acknowledgeUrgent',
  'judgeUrgency',
  'takeBackAnswer',
  'sendNotice',
  'recordMatter',
] as const
export type MoveName = (typeof moveNames)[number]

export const moveIn = (value: string | undefined): MoveName | undefined =>
  moveNames.find((move) => move === value)

export const contactTryWays = ['phone', 'text-message', 'email', 'visit'] as const

/** One of a closed list, or the form again. */
function chosen<Value extends string>(values: readonly Value[], form: Form, field: string): Value {
  const value = values.find((each) => each === one(form, field))
  if (value === undefined)
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'invalid-value' }] })
  return value
}

/** What became pending, where the form says so. */
function optionalMatter(form: Form): { matter?: MatterKind } {
  const matter = matterKinds.find((kind) => kind === one(form, 'matter'))
  return matter === undefined ? {} : { matter }
}

type Seen = { readonly id: string; readonly version?: string }
type Make = (caller: Caller, seen: Seen, form: Form, files: readonly CleanFile[]) => Promise<unknown>

const make: Readonly<Record<MoveName, Make>> = {
  take,
  acknowledge,
  wait,
  resume,
  cancelHandOver,
  acknowledgeUrgent,
  answer: (caller, seen, form, files) =>
    answer(caller, { ...seen, text: one(form, 'answerText'), files: [...files] }),
  judgeUrgency: (caller, seen, form) =>
    judgeUrgency(caller, {
      ...seen,
      urgent: chosen(['yes', 'no'], form, 'urgent') === 'yes',
      ground: one(form, 'ground'),
    }),
  takeBackAnswer: (caller, { id }) => takeBackAnswer(caller, { id }),
  sendNotice: (caller, seen, form) =>
    sendNotice(caller, { ...seen, way: chosen(noticeWays, form, 'noticeWay') }),
  recordMatter: (caller, seen, form) =>
    recordMatter(caller, { ...seen, kind: chosen(matterKinds, form, 'matterKind') }),
  note: (caller, seen, form) => note(caller, { ...seen, text: one(form, 'noteText') }),
  contact: (caller, seen, form) =>
    contact(caller, { ...seen, way: chosen(contactTryWays, form, 'way'), reached: one(form, 'reached') }),
  handOver: (caller, seen, form) =>
    handOver(caller, { ...seen, toDoor: one(form, 'toDoor'), reason: one(form, 'reason') }),
  decline: (caller, seen, form) => decline(caller, { ...seen, reason: one(form, 'declineReason') }),
  resolve: (caller, seen, form) =>
    resolve(caller, {
      ...seen,
      outcome: chosen(professionalOutcomes, form, 'outcome'),
      text: one(form, 'resolveText'),
      ...optionalMatter(form),
    }),
  nameDeputy: (caller, seen, form) => nameDeputy(caller, { ...seen, person: one(form, 'deputy') || null }),
  assign: (caller, seen, form) => assign(caller, { ...seen, person: one(form, 'assignee') }),
}

/** Makes the move that a form names, on the version that its page showed. */
export async function makeMove(
  caller: Caller,
  id: string,
  move: MoveName,
  form: Form,
  files: readonly CleanFile[] = [],
): Promise<void> {
  const version = one(form, 'version')
  await make[move](caller, version === '' ? { id } : { id, version }, form, files)
}

/** Where a use case names its input otherwise than the form does. */
export const fieldOf: Readonly<Partial<Record<MoveName, Readonly<Record<string, string>>>>> = {
  answer: { text: 'answerText', files: 'file' },
  note: { text: 'noteText' },
  resolve: { text: 'resolveText' },
  decline: { reason: 'declineReason' },
  nameDeputy: { person: 'deputy' },
  assign: { person: 'assignee' },
}

const written = ['answerText', 'noteText', 'resolveText', 'reason', 'declineReason', 'ground'] as const

/** What was written into the form that came back, so that it is never lost. */
export const writtenIn = (form: Form): string =>
  written.map((field) => one(form, field)).find((text) => text.trim() !== '') ?? ''
