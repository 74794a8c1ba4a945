import { addMonths, type PlainDate } from '#platform/dates.ts'

/**
 * The shared criteria of meeting places. Each is one thing that a family notices or that keeps the place alive; the words for
 * people stand with the pages.
 * @source R112–R115, ADR-0050
 */
export const criteria = [
  'host',
  'welcome',
  'safe',
  'free',
  'programme',
  'access',
  'languages',
  'participation',
  'cooperation',
  'guidance',
  'follow-up',
] as const
export type Criterion = (typeof criteria)[number]

/** 0 not yet · 1 begun · 2 mostly · 3 works and is looked after. */
export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]

export type Answer = { readonly level: Level; readonly words: string }
export type Answers = Readonly<Partial<Record<Criterion, Answer>>>

/** Which are still unanswered: a review is done when none is. */
export const unanswered = (answers: Answers): readonly Criterion[] =>
  criteria.filter((each) => answers[each] === undefined)

/** What is worked on next: the lowest first, in the order of the criteria, and nothing that works already. */
export const toWorkOn = (answers: Answers, most = 3): readonly Criterion[] =>
  criteria
    .filter((each) => (answers[each]?.level ?? 3) < 3)
    .toSorted((one, other) => (answers[one]?.level ?? 3) - (answers[other]?.level ?? 3))
    .slice(0, most)

/** How many there are on each level, 0 to 3. */
export const onLevels = (answers: Answers): readonly number[] =>
  levels.map((level) => criteria.filter((each) => answers[each]?.level === level).length)

/** Where those who keep the place and a peer see it differently by two levels or more. */
export const seenDifferently = (own: Answers, peer: Answers): readonly Criterion[] =>
  criteria.filter((each) => {
    const [one, other] = [own[each], peer[each]]
    return one !== undefined && other !== undefined && Math.abs(one.level - other.level) >= 2
  })

/** A place looks at itself once a year, unless it says otherwise. */
export const nextReview = (reviewed: PlainDate): PlainDate => addMonths(reviewed, 12)

/** How many days before the next review, or the day of a decision, somebody is told. */
export const toldDaysBefore = 14
