/** How well a service fits a need, and why: each point has a reason that can be said in words. */

export const wishes = ['evening', 'remote', 'home', 'no-referral', 'free'] as const
export type Wish = (typeof wishes)[number]

/** What a family needs, as far as somebody has said it. Nothing in it is a name. */
export type Need = {
  /** The family's or the worker's own words. */
  readonly words: string
  readonly topics: readonly string[]
  /** In whole years; 0 is a baby. */
  readonly age: number | null
  readonly municipality: string | null
  /** The language in which the family wants to be met. */
  readonly language: string | null
  readonly worry: 'none' | 'small' | 'big' | null
  readonly floor: 1 | 2 | 3 | null
  readonly wishes: readonly Wish[]
}

export const emptyNeed: Need = {
  words: '',
  topics: [],
  age: null,
  municipality: null,
  language: null,
  worry: null,
  floor: null,
  wishes: [],
}

/** What a receiver says of itself; it goes before what the listing says. */
export type StatedWait = {
  readonly capacity: 'open' | 'limited' | 'full' | 'closed'
  readonly days: number | null
}

/** A service as the fit sees it: facts of its listing, and how the search found it. */
export type Candidate = {
  readonly id: string
  /** How well the words found it: 1 for the best, null when there were no words. */
  readonly relevance: number | null
  readonly near: 'here' | 'county-wide' | 'remote' | 'nearest' | 'elsewhere' | null
  readonly distanceKm: number | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly languages: readonly string[]
  readonly access: 'self' | 'booking' | 'referral'
  readonly floor: 1 | 2 | 3 | null
  readonly modes: readonly string[]
  readonly free: boolean
  readonly isOpenInEvening: boolean
  readonly hasCriteria: boolean
  readonly unconfirmed: boolean
  /** Working days until an answer, and until it usually begins. */
  readonly answerDays: number | null
  readonly startDays: number | null
  readonly stated: StatedWait | null
}

export const reasonCodes = [
  'words',
  'here',
  'county-wide',
  'remote',
  'nearest',
  'elsewhere',
  'age',
  'other-age',
  'language',
  'interpreter',
  'other-language',
  'no-referral',
  'asks-referral',
  'floor',
  'worry',
  'open',
  'limited',
  'full',
  'closed',
  'answers-soon',
  'answers-late',
  'starts-soon',
  'starts-late',
  'wish-evening',
  'wish-remote',
  'wish-home',
  'wish-no-referral',
  'wish-free',
  'no-evening',
  'no-remote',
  'no-home',
  'no-free',
  'criteria',
  'unconfirmed',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** One thing that speaks for a service, or against it. The numbers are what the words need: ages, days, kilometres. */
export type Reason = {
  readonly code: ReasonCode
  readonly speaks: 'for' | 'against'
  readonly points: number
  readonly from: number | null
  readonly to: number | null
}

export type Fit = {
  readonly id: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * The weights. Words bring a service to the list at all and weigh most; then whether the family can get there and is of
 * the right age; then language, room and speed. A wrong age or a closed door sinks a service but does not hide it: the
 * one who guides may know better.
 * @source ADR-0034
 */
export const weights: Readonly<Record<ReasonCode, number>> = {
  words: 40,
  here: 20,
  'county-wide': 15,
  remote: 10,
  nearest: 8,
  elsewhere: -20,
  age: 12,
  'other-age': -40,
  language: 12,
  interpreter: 4,
  'other-language': -14,
  'no-referral': 5,
  'asks-referral': 0,
  floor: 8,
  worry: 5,
  open: 8,
  limited: 3,
  full: -10,
  closed: -40,
  'answers-soon': 4,
  'answers-late': -2,
  'starts-soon': 4,
  'starts-late': -4,
  'wish-evening': 8,
  'wish-remote': 8,
  'wish-home': 8,
  'wish-no-referral': 8,
  'wish-free': 8,
  'no-evening': -4,
  'no-remote': -4,
  'no-home': -4,
  'no-free': -4,
  criteria: 0,
  unconfirmed: -4,
}

/** Working days within which an answer is soon, and a beginning is soon; and from which they are late. */
const soonAnswer = 3
const lateAnswer = 10
const soonStart = 10
const lateStart = 30

/** The floors on which a worry of this size is usually met. @source R53 */
const floorsOfWorry = { none: [1], small: [1, 2], big: [2, 3] } as const

type Told = { readonly code: ReasonCode; readonly from?: number | null; readonly to?: number | null }

const isRemote = (modes: readonly string[]): boolean =>
  modes.some((mode) => mode === 'remote' || mode === 'phone' || mode === 'digital')

function place(of: Candidate): readonly Told[] {
  if (of.near === null) return []
  return [{ code: of.near, from: of.near === 'nearest' ? of.distanceKm : null }]
}

function age(of: Candidate, need: Need): readonly Told[] {
  if (need.age === null || (of.ageFrom === null && of.ageTo === null)) return []
  const fits = need.age >= (of.ageFrom ?? 0) && need.age <= (of.ageTo ?? 200)
  return [{ code: fits ? 'age' : 'other-age', from: of.ageFrom, to: of.ageTo }]
}

function language(of: Candidate, need: Need): readonly Told[] {
  if (need.language === null || of.languages.length === 0) return []
  if (of.languages.includes(need.language)) return [{ code: 'language' }]
  return [{ code: of.languages.includes('interpreter') ? 'interpreter' : 'other-language' }]
}

function wayIn(of: Candidate, need: Need): readonly Told[] {
  if (of.access === 'referral') return [{ code: 'asks-referral' }]
  return [{ code: need.wishes.includes('no-referral') ? 'wish-no-referral' : 'no-referral' }]
}

function level(of: Candidate, need: Need): readonly Told[] {
  if (of.floor === null) return []
  if (need.floor !== null) return need.floor === of.floor ? [{ code: 'floor', from: of.floor }] : []
  if (need.worry === null) return []
  const usual: readonly number[] = floorsOfWorry[need.worry]
  return usual.includes(of.floor) ? [{ code: 'worry' }] : []
}

/** What the receiver states goes before what the listing says of answering and beginning. */
function wait(of: Candidate): readonly Told[] {
  const { stated } = of
  const answers: readonly Told[] =
    of.answerDays === null
      ? []
      : of.answerDays <= soonAnswer
        ? [{ code: 'answers-soon', from: of.answerDays }]
        : of.answerDays >= lateAnswer
          ? [{ code: 'answers-late', from: of.answerDays }]
          : []
  if (stated !== null) return [...answers, { code: stated.capacity, from: stated.days }]
  if (of.startDays === null) return answers
  if (of.startDays <= soonStart) return [...answers, { code: 'starts-soon', from: of.startDays }]
  return of.startDays >= lateStart ? [...answers, { code: 'starts-late', from: of.startDays }] : answers
}

function wished(of: Candidate, need: Need): readonly Told[] {
  const has: Readonly<Record<Exclude<Wish, 'no-referral'>, boolean>> = {
    evening: of.isOpenInEvening,
    remote: isRemote(of.modes),
    home: of.modes.includes('home'),
    free: of.free,
  }
  return need.wishes.flatMap((wish): readonly Told[] => {
    if (wish === 'no-referral') return []
    return [{ code: has[wish] ? `wish-${wish}` : `no-${wish}` }]
  })
}

const againstWithoutPoints: ReadonlySet<ReasonCode> = new Set(['asks-referral', 'criteria'])

/** The points of one service for one need, with every reason, what speaks for it first. */
export function fitOf(of: Candidate, need: Need): Fit {
  const told: readonly Told[] = [
    ...(of.relevance === null ? [] : [{ code: 'words' } as const]),
    ...place(of),
    ...age(of, need),
    ...language(of, need),
    ...wayIn(of, need),
    ...level(of, need),
    ...wait(of),
    ...wished(of, need),
    ...(of.hasCriteria ? [{ code: 'criteria' } as const] : []),
    ...(of.unconfirmed ? [{ code: 'unconfirmed' } as const] : []),
  ]
  const reasons = told.map(({ code, from, to }): Reason => {
    const points = code === 'words' ? Math.round(weights.words * (of.relevance ?? 0)) : weights[code]
    const isAgainst = points < 0 || againstWithoutPoints.has(code)
    return { code, speaks: isAgainst ? 'against' : 'for', points, from: from ?? null, to: to ?? null }
  })
  return { id: of.id, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

/** The services in the order in which they fit; equals stand by id, so that the same need always reads the same. */
export const inFit = (candidates: readonly Candidate[], need: Need): readonly Fit[] =>
  candidates
    .map((candidate) => fitOf(candidate, need))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
