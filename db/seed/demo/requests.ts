import type { Topic } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'

/** What a family wrote, and what became of it. Every family, word and number is invented. */
export type RequestStory = {
  /** Key of the sending, also part of the public examples: never changes. */
  readonly key: string
  /**
   * The day it came, counted from the day of loading: negative is the past. `near-promise` is the earliest day from which
   * the promised time has not passed yet, so that the demo shows a promise about to be due on any day of the week.
   */
  readonly day: number | 'near-promise'
  readonly at: `${number}:${number}`
  readonly municipality: string
  readonly language: Language
  readonly forWhom: 'own-family' | 'child' | 'myself-young' | 'expecting' | 'grandchild' | 'someone-else'
  readonly topics: readonly Topic[]
  readonly worry: 'none' | 'small' | 'big'
  readonly text: string
  readonly contact: {
    readonly way: 'phone' | 'text-message' | 'email'
    readonly value: string
    readonly times?: string
    readonly not?: string
  } | null
  readonly steps: readonly RequestStep[]
}

/** A step happens some open hours after the one before; `by` is a demo person's key. */
export type RequestStep = { readonly afterHours: number; readonly by: string } & (
  | { readonly move: 'take' | 'wait' | 'resume' | 'acknowledge' | 'acknowledgeUrgent' }
  | { readonly move: 'note' | 'answer'; readonly text: string }
  | { readonly move: 'contact'; readonly way: 'phone' | 'text-message' | 'email'; readonly reached: boolean }
  | { readonly move: 'handOver'; readonly toDoor: string; readonly reason: string }
  | { readonly move: 'decline'; readonly reason: string }
  | { readonly move: 'resolve'; readonly outcome: 'advised' | 'guided-to-service'; readonly text: string }
)
