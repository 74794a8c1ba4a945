import {
  contactWays,
  type DoorKey,
  type DraftAnswers,
  type ForWhom,
  forWhom,
  type Topic,
  topics,
  type Worry,
  worries,
} from '#capabilities/help-requests/index.ts'
import { isLanguage, type Language } from '#platform/text.ts'
import { type Form, many, one } from '#web/page.ts'

/** One question a page, in the order in which they are asked; the check comes after them. */
export const steps = ['ask', 'askAbout', 'askWorry', 'askWhere', 'askContact'] as const
export type StepName = (typeof steps)[number]
export const stepCount = steps.length + 1

/** How the answer reaches the family; anonymous: it waits behind the code. @source R13, R14 */
export const ways = ['anonymous', ...contactWays] as const
export type Way = (typeof ways)[number]

/** Whose words the journey uses. @source R173 */
export type Voice = 'grown' | 'young'

/** What has been answered so far; null where a question has not been answered. */
export type Answers = {
  readonly forWhom: ForWhom | null
  readonly topics: readonly Topic[] | null
  readonly text: string
  readonly worry: Worry | null
  readonly municipality: string | null
  /** The address is protected: the place is sealed and read by whoever takes the matter. */
  readonly isProtected: boolean
  readonly way: Way | null
  readonly phone: string
  readonly email: string
  readonly times: string
  readonly not: string
  readonly language: Language | null
  readonly interpreter: string
}

export function oneOf<T extends string>(allowed: readonly T[], value: string): T | null {
  return allowed.find((each) => each === value) ?? null
}

export const topicsAmong = (values: readonly string[]): readonly Topic[] =>
  topics.filter((topic) => values.includes(topic))

export function readAnswers(draft: DraftAnswers): Answers {
  const language = one(draft, 'language')
  return {
    forWhom: oneOf(forWhom, one(draft, 'forWhom')),
    topics: draft['topics'] === undefined ? null : topicsAmong(many(draft, 'topics')),
    text: one(draft, 'text'),
    worry: oneOf(worries, one(draft, 'worry')),
    municipality: one(draft, 'municipality') || null,
    isProtected: one(draft, 'protectedAddress') === 'yes',
    way: oneOf(ways, one(draft, 'way')),
    phone: one(draft, 'phone'),
    email: one(draft, 'email'),
    times: one(draft, 'times'),
    not: one(draft, 'not'),
    language: isLanguage(language) ? language : null,
    interpreter: one(draft, 'interpreter'),
  }
}

const fieldsOf: Readonly<Record<StepName, readonly string[]>> = {
  ask: ['forWhom'],
  askAbout: ['text'],
  askWorry: ['worry'],
  askWhere: ['protectedAddress'],
  askContact: ['way', 'phone', 'email', 'times', 'not', 'language', 'interpreter'],
}

/** The fields of one step as they were typed; what a form leaves out was left empty. */
export function typedIn(step: StepName, form: Form): DraftAnswers {
  const fields = fieldsOf[step].map((field): [string, string] => [field, one(form, field)])
  return {
    ...Object.fromEntries(fields),
    ...(step === 'askAbout' ? { topics: [...many(form, 'topics')] } : {}),
  }
}

const isAnswered: Readonly<Record<StepName, (answers: Answers) => boolean>> = {
  ask: (answers) => answers.forWhom !== null,
  // Both the words and the topics may be left empty, so having been there is the answer.
  askAbout: (answers) => answers.topics !== null,
  askWorry: (answers) => answers.worry !== null,
  askWhere: (answers) => answers.municipality !== null,
  askContact: (answers) => answers.way !== null,
}

/** Where the check sends somebody who has not answered everything. */
export const firstUnanswered = (answers: Answers): StepName | null =>
  steps.find((step) => !isAnswered[step](answers)) ?? null

const explicit: ReadonlyMap<string, Voice> = new Map([
  ['1', 'young'],
  ['0', 'grown'],
])

/** What a person has chosen wins; without a choice, whoever asks as a child or young person is spoken to as one. */
export const voiceOf = (chosen: string, who: ForWhom | null): Voice =>
  explicit.get(chosen) ?? (who === 'myself-young' ? 'young' : 'grown')

export const isVoiceChoice = (value: string): boolean => explicit.has(value)

/** What somebody probably asks about who comes from the page of a service of this door; they may change it. */
export const topicsOfDoor: Readonly<Record<DoorKey, readonly Topic[]>> = {
  guidance: [],
  neuvola: ['pregnancy-and-baby', 'child-development'],
  school: ['school'],
  'family-social': ['everyday-life'],
  'family-law': ['divorce'],
  mind: ['mental-health'],
  disability: ['disability'],
  ece: ['early-education'],
  community: ['hobbies-and-peers'],
}

const doorKeys = Object.keys(topicsOfDoor)
const isDoorKey = (value: string): value is DoorKey => doorKeys.includes(value)

/** The topics with which another page opens the journey: `?aihe=topic,topic`, `?ovi=door`. */
export function presetTopics(query: Readonly<Record<string, string>>): readonly Topic[] {
  const named = topicsAmong((query['aihe'] ?? '').split(','))
  const door = query['ovi'] ?? ''
  return named.length > 0 || !isDoorKey(door) ? named : topicsOfDoor[door]
}

/** The request as it is sent, its fields always in the same order; null while something is unanswered. */
export function requestBody(answers: Answers, reader: Language): string | null {
  if (firstUnanswered(answers) !== null) return null
  const { way } = answers
  const contact =
    way === null || way === 'anonymous'
      ? null
      : {
          way,
          value: way === 'email' ? answers.email : answers.phone,
          times: answers.times,
          not: answers.not,
        }
  return JSON.stringify({
    forWhom: answers.forWhom,
    topics: answers.topics,
    worry: answers.worry,
    text: answers.text,
    municipality: answers.municipality,
    ...(answers.isProtected ? { protectedAddress: true } : {}),
    language: answers.language ?? reader,
    interpreter: answers.interpreter === '' ? null : answers.interpreter,
    contact,
  })
}
