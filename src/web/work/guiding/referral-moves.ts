import {
  acceptReferral,
  askCancel,
  askMore,
  bookWarmHandOver,
  completeReferral,
  confirmCancel,
  declineReasons,
  declineReferral,
  giveMore,
  mistakenReferral,
  noteReferral,
  positionBands,
  reassignReferral,
  receiveReferral,
  recordWarmHandOver,
  redirectReferral,
  referralOutcomes,
  type ReferralView,
  refuseCancel,
  sendElsewhere,
  settledHow,
  settleReferral,
  startReferral,
  waitlistReferral,
  writeReferral,
} from '#capabilities/guidance/index.ts'
import { z } from 'zod'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Caller } from '#platform/use-case.ts'
import { type Form, one } from '#web/page.ts'

/** What a page can do with a referral, in the order in which it is offered. */
export const moveNames = [
  'accept',
  'start',
  'complete',
  'giveMore',
  'sendElsewhere',
  'settle',
  'confirmCancel',
  'refuseCancel',
  'receive',
  'askMore',
  'waitlist',
  'redirect',
  'decline',
  'meet',
  'write',
  'note',
  'reassign',
  'askCancel',
  'mistake',
] as const
export type MoveName = (typeof moveNames)[number]
/** Moves without a form of their own in the list of actions. */
export const otherMoves = ['recordMeeting'] as const

export const moveIn = (value: string | undefined): MoveName | (typeof otherMoves)[number] | undefined =>
  [...moveNames, ...otherMoves].find((move) => move === value)

export const meetingWays = ['on-site', 'remote', 'phone'] as const

const wrong = (field: string, code: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code }] })

/** One of a closed list, or the form again. */
function chosen<Value extends string>(values: readonly Value[], form: Form, field: string): Value {
  const value = values.find((each) => each === one(form, field))
  if (value === undefined) throw wrong(field, 'invalid-value')
  return value
}

function momentIn(form: Form): Date {
  const day = one(form, 'day')
  const time = one(form, 'time')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw wrong('day', 'meeting-day')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw wrong('time', 'meeting-time')
  return instantInHelsinki(plainDate(day), wallTime(time))
}

/** The length of the times that are offered. */
export const offeredMinutes = 30

/** One of the offered times, or a day and time of one's own in one's own calendar. */
function meetingIn(form: Form): {
  readonly startsAt: Date
  readonly minutes: string | number
  readonly calendar?: string
} {
  const offered = one(form, 'startsAt')
  if (offered === '' && one(form, 'calendar') !== '' && one(form, 'day') === '')
    throw wrong('startsAt', 'choose-time')
  if (offered === '' || offered === 'other')
    return { startsAt: momentIn(form), minutes: one(form, 'minutes') || offeredMinutes }
  const at = z.iso.datetime().pipe(z.coerce.date()).safeParse(offered)
  if (!at.success) throw wrong('startsAt', 'choose-time')
  return { startsAt: at.data, minutes: offeredMinutes, calendar: one(form, 'calendar') }
}

type Seen = { readonly id: string; readonly version?: string }
type Make = (caller: Caller, seen: Seen, form: Form) => Promise<unknown>

const number = (form: Form): string | null => one(form, 'number').trim() || null
const words = (form: Form, move: MoveName): string => one(form, `${move}Text`)

const make: Readonly<Record<MoveName | (typeof otherMoves)[number], Make>> = {
  start: startReferral,
  receive: (caller, seen, form) => receiveReferral(caller, { ...seen, number: number(form) }),
  accept: (caller, seen, form) =>
    acceptReferral(caller, { ...seen, number: number(form), text: words(form, 'accept') }),
  complete: (caller, seen, form) =>
    completeReferral(caller, {
      ...seen,
      outcome: chosen(referralOutcomes, form, 'outcome'),
      text: words(form, 'complete'),
    }),
  decline: (caller, seen, form) =>
    declineReferral(caller, {
      ...seen,
      reason: chosen(declineReasons, form, 'reason'),
      text: words(form, 'decline'),
    }),
  askMore: (caller, seen, form) => askMore(caller, { ...seen, text: words(form, 'askMore') }),
  giveMore: (caller, seen, form) => giveMore(caller, { ...seen, text: words(form, 'giveMore') }),
  waitlist: (caller, seen, form) =>
    waitlistReferral(caller, {
      ...seen,
      expected: one(form, 'expected'),
      position: positionBands.find((each) => each === one(form, 'position')) ?? null,
      meanwhile: one(form, 'meanwhile'),
    }),
  redirect: (caller, seen, form) =>
    redirectReferral(caller, { ...seen, receiver: one(form, 'redirectTo'), text: words(form, 'redirect') }),
  sendElsewhere: (caller, seen, form) =>
    sendElsewhere(caller, { ...seen, receiver: one(form, 'elsewhereTo') }),
  settle: (caller, seen, form) =>
    settleReferral(caller, { ...seen, how: chosen(settledHow, form, 'how'), text: words(form, 'settle') }),
  askCancel: (caller, seen, form) => askCancel(caller, { ...seen, text: words(form, 'askCancel') }),
  confirmCancel: (caller, seen, form) =>
    confirmCancel(caller, { ...seen, text: words(form, 'confirmCancel') }),
  refuseCancel: (caller, seen, form) => refuseCancel(caller, { ...seen, text: words(form, 'refuseCancel') }),
  mistake: (caller, seen, form) => mistakenReferral(caller, { ...seen, text: words(form, 'mistake') }),
  write: (caller, { id }, form) => writeReferral(caller, { id, text: words(form, 'write') }),
  note: (caller, { id }, form) => noteReferral(caller, { id, text: words(form, 'note') }),
  reassign: (caller, seen, form) => reassignReferral(caller, { ...seen, person: one(form, 'person') }),
  meet: (caller, seen, form) =>
    bookWarmHandOver(caller, {
      ...seen,
      ...meetingIn(form),
      way: chosen(meetingWays, form, 'meetingWay'),
    }),
  recordMeeting: (caller, seen, form) => recordWarmHandOver(caller, { ...seen, held: one(form, 'held') }),
}

/** Where a use case names its input otherwise than the form does. */
const inForm = (move: string): Readonly<Record<string, string>> => ({
  text: `${move}Text`,
  receiver: move === 'redirect' ? 'redirectTo' : 'elsewhereTo',
})

/** Makes the move that a form names, on the version that its page showed. */
export async function makeMove(
  caller: Caller,
  id: string,
  move: MoveName | (typeof otherMoves)[number],
  form: Form,
): Promise<unknown> {
  const version = one(form, 'version')
  try {
    return await make[move](caller, version === '' ? { id } : { id, version }, form)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const names = inForm(move)
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => ({ ...each, field: names[each.field] ?? each.field })),
    })
  }
}

/** What this referral can do now, first what comes next; and what cannot be done, with its reason. */
export function actionsOf(view: ReferralView): {
  readonly open: readonly MoveName[]
  readonly closed: readonly { readonly move: MoveName; readonly why: string }[]
  readonly first: MoveName | undefined
} {
  const open = moveNames.filter((move) => view.can[move] === true)
  const closed = moveNames.flatMap((move) => {
    const why = view.can[move]
    // Only what the reader's own side might do at another time is said; the rest is not theirs.
    return why === undefined || why === true || why === 'not-yours' || why === 'already-over'
      ? []
      : [{ move, why }]
  })
  const likely = ['giveMore', 'confirmCancel', 'accept', 'start', 'complete', 'sendElsewhere'] as const
  const mine = view.owner?.mine === true || view.sides.includes('receiver')
  return { open, closed, first: mine ? likely.find((move) => open.includes(move)) : undefined }
}
