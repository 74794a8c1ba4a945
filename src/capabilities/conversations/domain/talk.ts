/** Waiting for a worker · a worker answers · the worker has ended it and the young person may still save it. */
export const talkStates = ['waiting', 'talking', 'closing'] as const
export type TalkState = (typeof talkStates)[number]

export const talkMoves = [
  'young-writes',
  'take',
  'worker-writes',
  'offer',
  'accept',
  'release',
  'lose-worker',
  'end',
  'save',
  'leave',
  'fall-silent',
] as const
export type TalkMove = (typeof talkMoves)[number]

export const talkReasons = ['not-taken', 'already-taken', 'already-ended', 'not-ended'] as const
export type WhyNot = (typeof talkReasons)[number]

/** The talk and everything in it is removed. */
export const gone = 'gone'

type Row = Readonly<Record<TalkState, TalkState | typeof gone | WhyNot>>

/**
 * The whole life of a talk. While it lives somebody always answers for it: the rota of its desk while it waits, its holder
 * while they talk. A worker whose session is lost gives it back to the rota.
 * @source R127, ADR-0029
 */
export const talkFlow: Readonly<Record<TalkMove, Row>> = {
  'young-writes': { waiting: 'waiting', talking: 'talking', closing: 'already-ended' },
  take: { waiting: 'talking', talking: 'already-taken', closing: 'already-ended' },
  'worker-writes': { waiting: 'not-taken', talking: 'talking', closing: 'already-ended' },
  offer: { waiting: 'not-taken', talking: 'talking', closing: 'already-ended' },
  // Until the colleague has accepted, whoever offers still answers for the talk.
  accept: { waiting: 'not-taken', talking: 'talking', closing: 'already-ended' },
  release: { waiting: 'not-taken', talking: 'waiting', closing: 'already-ended' },
  'lose-worker': { waiting: 'not-taken', talking: 'waiting', closing: 'already-ended' },
  end: { waiting: 'not-taken', talking: 'closing', closing: 'already-ended' },
  save: { waiting: gone, talking: gone, closing: gone },
  leave: { waiting: gone, talking: gone, closing: gone },
  'fall-silent': { waiting: gone, talking: gone, closing: gone },
}

const isState = (value: string): value is TalkState => talkStates.some((state) => state === value)

export type Step =
  | { readonly ok: true; readonly state: TalkState | typeof gone }
  | { readonly ok: false; readonly why: WhyNot }

export function afterMove(state: TalkState, move: TalkMove): Step {
  const to = talkFlow[move][state]
  if (to === gone || isState(to)) return { ok: true, state: to }
  return { ok: false, why: to }
}

/** How a talk ended, for the figures. */
export const talkOutcomes = ['ended', 'saved', 'left', 'unanswered', 'silent'] as const
export type TalkOutcome = (typeof talkOutcomes)[number]

/** Minutes: how long a worker may be away, how long a talk may lie still, how long it can be saved after its end, when somebody is told. */
export const talkTimes = { workerAway: 5, idle: 60, toSave: 30, alarm: 10, alarmUrgent: 3, look: 2 } as const

export type Signs = {
  readonly state: TalkState
  readonly isUrgent: boolean
  readonly isAlerted: boolean
  readonly startedAt: Date
  readonly closingAt: Date | null
  readonly youngSeenAt: Date
  readonly youngWroteAt: Date
  readonly workerSeenAt: Date | null
  readonly workerWroteAt: Date | null
}

export type Due = 'remove' | 'return' | 'alarm' | 'nothing'

const minutesSince = (then: Date | null, now: Date): number =>
  then === null ? Number.POSITIVE_INFINITY : (now.getTime() - then.getTime()) / 60_000

/** What is due for a talk now, looked at every other minute. @source R127, ADR-0029 */
export function dueFor(talk: Signs, now: Date): Due {
  if (talk.state === 'closing')
    return minutesSince(talk.closingAt, now) >= talkTimes.toSave ? 'remove' : 'nothing'
  const lastSign = Math.min(
    minutesSince(talk.youngSeenAt, now),
    minutesSince(talk.youngWroteAt, now),
    minutesSince(talk.workerWroteAt, now),
  )
  if (lastSign >= talkTimes.idle) return 'remove'
  if (talk.state === 'talking') {
    const isAway =
      minutesSince(talk.workerSeenAt, now) >= talkTimes.workerAway &&
      minutesSince(talk.workerWroteAt, now) >= talkTimes.workerAway
    return isAway ? 'return' : 'nothing'
  }
  const patience = talk.isUrgent ? talkTimes.alarmUrgent : talkTimes.alarm
  return !talk.isAlerted && minutesSince(talk.startedAt, now) >= patience ? 'alarm' : 'nothing'
}
