import type { TimesTogether } from '#capabilities/appointments/index.ts'
import type { Receiver, ReferralView } from '#capabilities/guidance/index.ts'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one, type PageArgs } from '#web/page.ts'
import type { MoveName } from './referral-moves.ts'

/** What the forms of a referral's moves are made from. */
export type FormsProps = {
  readonly args: PageArgs
  readonly view: ReferralView
  readonly receivers: readonly Receiver[]
  /** When the talk of three could be. */
  readonly toMeet: TimesTogether
  readonly action: string
  readonly problems: FormProblems | null
  readonly form: Form | null
}

type Typed = { readonly value: string | undefined; readonly error: string | undefined }

/** What was typed into this move, when its form came back. */
export const typedIn =
  ({ form, problems }: FormsProps, move: MoveName) =>
  (field: string): Typed =>
    form !== null && one(form, 'move') === move
      ? { value: one(form, field), error: problems?.of(field) }
      : { value: undefined, error: undefined }
