import type { CrisisClass } from '#capabilities/directory/index.ts'
import type { ForWhom, Outcome, State, Topic, Worry } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'

export type ContactTryWay = 'phone' | 'text-message' | 'email' | 'visit'

/** How a request's closed lists are said to workers; families read other words. */
export type RequestWords = {
  readonly forWhom: Readonly<Record<ForWhom, string>>
  readonly topics: Readonly<Record<Topic, string>>
  readonly noTopic: string
  readonly worries: Readonly<Record<Worry, string>>
  readonly states: Readonly<Record<State, string>>
  /** In which language: "in Swedish". */
  readonly inLanguage: Readonly<Record<Language, string>>
  /** How the family was tried to be reached: "by phone". */
  readonly ways: Readonly<Record<ContactTryWay, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly urgent: Readonly<Record<CrisisClass, string>>
}
