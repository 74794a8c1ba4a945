import type { Language } from '#platform/text.ts'

/** What a family wrote, and what became of it. Every family, word and number is invented. */
export type RequestStory = {
  /** Key of the sending, also part of the public examples: never changes. */
  readonly key: string
  /** Days and the time of day (Helsinki) before or at the day of loading: negative is the past. */
  readonly day: number
  readonly at: `${number}:${number}`
  readonly municipality: string
  readonly language: Language
  readonly forWhom: 'own-family' | 'child' | 'myself-young' | 'expecting' | 'grandchild' | 'someone-else'
  readonly topics: readonly string[]
  readonly worry: 'none' | 'small' | 'big'
  readonly text: string
  readonly contact: { readonly way: 'phone' | 'text-message' | 'email'; readonly value: string; readonly times?: string; readonly not?: string } | null
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
