import type {
  ActivityForm,
  ActivityKind,
  EntryWay,
  Food,
  SignUpFor,
} from '#capabilities/meeting-places/index.ts'
import type { Text3 } from '#platform/text.ts'

export const nothing: Text3 = { fi: '', sv: '', en: '' }

/** What is held, in words that fit any place; where and when is added by the week or the course it stands in. */
export type Template = {
  readonly kind: ActivityKind
  readonly form: ActivityForm
  readonly title: Text3
  readonly summary: Text3
  readonly description?: Text3
  /** In months. */
  readonly ages?: readonly [from: number, to: number]
  readonly audiences: readonly string[]
  readonly food?: Food
  readonly cost?: Text3
  readonly bring?: Text3
  readonly entry?: EntryWay
  readonly signUpFor?: SignUpFor
  readonly seats?: number
  readonly care?: number
  readonly coffee?: number
  readonly consent?: Text3
  readonly parents?: Text3
  readonly closesHoursBefore?: number
}

/** A weekly time of a template: rule of days, and wall-clock times. */
export type Slot = {
  readonly key: string
  readonly template: Template
  readonly rule: string
  readonly opens: string
  readonly closes: string
  /** Whose it is, when it is not the place's responsible organisation: a key of an organisation of the county. */
  readonly by?: string
}
