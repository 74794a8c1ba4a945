/** Signing up, changing it and calling it off: under the lock of the day, or of the series, so that no seat is given twice. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { signUpAccess } from './access.ts'
import {
  partyChangeShape,
  type PartView,
  type SignUpInput,
  type SignUpReceipt,
  signUpShape,
} from './sign-up-shapes.ts'

/** Signs up: a family without an account, a worker for a family, or whoever was asked by a link. @source R119, R121, ADR-0047 */
export const signUp = useCase({
  name: 'sign-up.send',
  input: z.object({
    /** Made with the form: the same key with the same body is the same sign-up. */
    key: z.string().min(8).max(200),
    /** Whoever sends, for the limit only. */
    from: z.string().max(200),
    signUp: z.custom<SignUpInput>(() => true),
    /** The token of an invitation or of the teacher’s link. */
    entry: z.string().max(100).nullable().default(null),
    /** Whether a session behind the new code begins at once. */
    startSession: z.boolean().default(false),
  }),
  needs: { openBecause: 'anybody may sign up, without an account' },
  run: (_, { signUp: given }): Promise<SignUpReceipt> => {
    signUpShape.parse(given)
    return Promise.reject(notFound())
  },
})

/** Calls it off: the family behind its code, the worker who made it, or those who hold it. The line moves up at once. */
export const cancelSignUp = useCase({
  name: 'sign-up.cancel',
  input: z.object({ id: z.uuid() }),
  needs: signUpAccess.cancel,
  id: ({ id }) => id,
  run: (): Promise<void> => Promise.reject(notFound()),
})

/** Fewer or more come. More is refused when it does not fit: what one has is never lost by asking. */
export const changeSignUp = useCase({
  name: 'sign-up.change',
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().positive(), party: partyChangeShape }),
  needs: signUpAccess.change,
  id: ({ id }) => id,
  run: (): Promise<{ readonly version: number; readonly parts: readonly PartView[] }> =>
    Promise.reject(notFound()),
})
