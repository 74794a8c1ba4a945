/** The ways to act when a worry about a child arises, and which of them fits. Pure: knows no person and no row. */

/** What is passed on to the county’s statutory handling. @source SHL 35 §, LSL 25, 25 a and 25 c § */
export const sentKinds = ['together', 'without-consent', 'child-welfare', 'before-birth'] as const
export type SentKind = (typeof sentKinds)[number]

/** A report to the police is made to the police; here it is only written down that it was made. @source LSL 25 d § */
export const contactKinds = [...sentKinds, 'police'] as const
export type ContactKind = (typeof contactKinds)[number]

/** What a private person may send: a notification, also before birth. */
export const privateKinds = ['child-welfare', 'before-birth'] as const

/** The grounds that the law knows for each way; who acts together with the family needs none. @source SHL 35 §, LSL 25 § */
export const groundsOf = {
  together: [],
  'without-consent': ['cannot-care-for-self', 'child-interest'],
  'child-welfare': ['upbringing', 'circumstances', 'own-behaviour'],
  'before-birth': ['unborn'],
  police: ['sexual-crime', 'violent-crime'],
} as const satisfies Readonly<Record<ContactKind, readonly string[]>>
export type Ground = (typeof groundsOf)[ContactKind][number]

export const grounds: readonly Ground[] = Object.values(groundsOf).flat()

/** True when this ground belongs to this way. A way with one ground alone needs no choice, nor does one with none. */
export function groundFor(kind: ContactKind, chosen: Ground | null): Ground | null | 'missing' {
  const own: readonly Ground[] = groundsOf[kind]
  const [only] = own
  if (only === undefined) return null
  if (own.length === 1) return only
  return chosen !== null && own.includes(chosen) ? chosen : 'missing'
}

export const contactStates = ['sending', 'received', 'opened', 'told'] as const
export type ContactState = (typeof contactStates)[number]

export const toldWays = ['phone', 'visit', 'other-form'] as const
export type ToldWay = (typeof toldWays)[number]

export const toldFamily = ['yes', 'no', 'unknown'] as const
export const withWhom = ['guardian', 'child', 'both'] as const

/** Still on its way when the county promised to have taken it: people are told to call. */
export const isLate = (state: ContactState, callAfter: Date, now: Date): boolean =>
  state === 'sending' && callAfter <= now

// --- The helper: a few questions, and a suggestion ------------------------------------------------------------

/** In the order in which they are asked. */
export const questions = ['danger', 'born', 'need', 'family', 'crime'] as const
export type Question = (typeof questions)[number]

export const answersTo = {
  danger: ['no', 'yes'],
  born: ['yes', 'no'],
  need: ['no', 'unsure', 'yes'],
  family: ['yes', 'no'],
  crime: ['no', 'yes'],
} as const satisfies Readonly<Record<Question, readonly string[]>>

export type Answers = { readonly [Q in Question]?: (typeof answersTo)[Q][number] | undefined }

/** What may be suggested: the ways themselves, a call at once, and advice without telling who it is about. */
export const suggestions = ['call-now', 'guide', 'ask-advice', ...contactKinds] as const
export type Suggestion = (typeof suggestions)[number]

/** The first question that has no answer yet; null when all are answered. */
export const nextQuestion = (answers: Answers): Question | null =>
  questions.find((question) => answers[question] === undefined) ?? null

/**
 * What fits, the most fitting first. A suggestion only: the duty is the worker’s own, and no answer is stored.
 * @source R20, R21, SHL 35 §, LSL 25–25 d §
 */
export function suggest(answers: Answers): readonly Suggestion[] {
  const { danger, born, need, family, crime } = answers
  const found: Suggestion[] = []
  if (danger === 'yes') found.push('call-now')
  const notice: ContactKind = born === 'no' ? 'before-birth' : 'child-welfare'
  if (danger === 'yes') found.push(notice)
  else if (need === 'yes') {
    // Together with the family it fulfils the duty, when it is done without delay.
    if (family === 'yes' && born === 'yes') found.push('together', notice)
    else found.push(notice)
  } else if (need === 'unsure') {
    found.push('ask-advice', family === 'yes' ? 'together' : 'without-consent')
    if (family === 'no') found.push(notice)
  } else if (family === 'yes') found.push('guide', 'together')
  else found.push('guide', 'ask-advice')
  if (crime === 'yes') {
    // A suspected crime against a child is a reason to notify as well, whatever else was answered.
    if (!found.includes(notice)) found.push(notice)
    found.push('police')
  }
  return found
}

/** The answers that a page’s address carries; what is no answer is left out. */
export function answersFrom(given: Readonly<Record<string, string | undefined>>): Answers {
  const of = <Q extends Question>(question: Q): (typeof answersTo)[Q][number] | undefined => {
    const known: readonly (typeof answersTo)[Q][number][] = answersTo[question]
    return known.find((each) => each === given[question])
  }
  return {
    danger: of('danger'),
    born: of('born'),
    need: of('need'),
    family: of('family'),
    crime: of('crime'),
  }
}
