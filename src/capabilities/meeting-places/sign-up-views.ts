/** What those who have signed up see behind their code, and what those who hold it see of them. */
import { z } from 'zod'
import type { Session } from '#capabilities/accounts/index.ts'
import type { Actor } from '#platform/actor.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { activityAccess, signUpAccess } from './access.ts'
import type { SignUpList, SignUpView } from './sign-up-shapes.ts'

/** Opens the page of one’s sign-ups by the code that was shown on the receipt. */
export const openSignUps = useCase({
  name: 'sign-up.open',
  input: z.object({ code: z.string().max(80), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow', count: 20, perMinutes: 15 }, who: from }],
  run: (): Promise<Session> => Promise.reject(notFound()),
})

/** The code as an actor, for machines that send it with every call. */
export const openSignUpsByCode = useCase({
  name: 'sign-up.open-by-code',
  trace: 'refusals',
  input: z.object({ code: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the code is the family' },
  limits: ({ from }) => [{ limit: { name: 'follow-by-code', count: 300, perMinutes: 15 }, who: from }],
  run: (): Promise<{ readonly actor: Actor }> => Promise.reject(notFound()),
})

/**
 * Opens the link of a mail. It leads to the code when the code was made for signing up; to this one sign-up alone when it was hung
 * on a code that opens something else, so that a mail opens no more than it speaks of.
 */
export const openSignUpLink = useCase({
  name: 'sign-up.open-link',
  input: z.object({ token: z.string().max(200), from: z.string() }),
  needs: { openBecause: 'whoever holds the mailed link is the family' },
  limits: ({ from }) => [{ limit: { name: 'sign-up-link', count: 60, perMinutes: 15 }, who: from }],
  run: (): Promise<Session & { readonly id: string }> => Promise.reject(notFound()),
})

/** All sign-ups behind the caller’s code, those to come first. Empty when there are none. */
export const readMySignUps = useCase({
  name: 'sign-up.list-own',
  input: z.object({}),
  needs: { openBecause: 'shows only the sign-ups of the code that the caller holds' },
  run: (): Promise<readonly SignUpView[]> => Promise.reject(notFound()),
})

/** One sign-up as its family sees it; also for the worker who made it and those who hold it. */
export const readSignUp = useCase({
  name: 'sign-up.read',
  input: z.object({ id: z.uuid() }),
  needs: signUpAccess.read,
  id: ({ id }) => id,
  run: (): Promise<SignUpView> => Promise.reject(notFound()),
})

/** Who has signed up, for those who hold it: of one day, or of the series. */
export const listSignUps = useCase({
  name: 'sign-up.list',
  input: z.object({
    activity: z.uuid(),
    /** The day; null: the series. */
    occurrence: z.uuid().nullable().default(null),
    cancelled: z.boolean().default(false),
    after: z.string().max(200).nullable().default(null),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  needs: activityAccess.seeSignUps,
  id: ({ activity }) => activity,
  run: (): Promise<SignUpList> => Promise.reject(notFound()),
})
