/**
 * Signing in and proving again at a provider: going there, coming back, and whom a worker's provider means. Talking to the
 * provider itself is the platform's (identity-provider.ts) and happens between these, outside every transaction.
 */
import { z } from 'zod'
import { type Actor, type Level, levels } from '#platform/actor.ts'
import { later as after, minutes } from '#platform/clock.ts'
import { sameBytes, sha256 } from '#platform/crypto.ts'
import { newToken } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries-providers.ts'
import { isPersona } from './queries.ts'
import { type Session, startSession } from './sign-in.ts'

export type SignInProvider = Pick<queries.ProviderRow, 'id' | 'key' | 'county' | 'name' | 'audience'>

const attemptLasts = minutes(10)
const key = z.string().max(60)
const token = z.string().max(100)
/** A form as it was typed, put aside while its writer is at the provider. */
const typed = z.record(z.string().max(200), z.union([z.string(), z.array(z.string())])).nullable()
const back = z.string().max(1000)

const notProved = (): Refusal => new Refusal('not-allowed', 'sign-in.not-proved')
const tooLate = (): Refusal => new Refusal('not-allowed', 'sign-in.too-late')

/** Providers that vouch for workers or for families: those of this county first. */
export const signInProviders = useCase({
  name: 'identity-provider.list',
  trace: 'refusals',
  input: z.object({ audience: z.enum(['workers', 'families']), county: z.string().max(2).nullable() }),
  needs: { openBecause: 'the sign-in page names them' },
  run: (ctx, { audience, county }): Promise<readonly SignInProvider[]> =>
    queries.listProviders(ctx.tx, audience, county),
})

/** Providers that may vouch for the one who asks. */
export const ownProviders = useCase({
  name: 'identity-provider.list-own',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'where one can prove again who one is' },
  run: (ctx): Promise<readonly SignInProvider[]> =>
    ctx.actor.kind === 'person' ? queries.providersOf(ctx.tx, ctx.actor.id) : Promise.resolve([]),
})

const content = z.object({
  /** The hash of what the browser that began carries in a cookie. */
  browser: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  purpose: z.enum(['sign-in', 'prove']),
  /** Who proves again: a sign-in of somebody else must not take the place of theirs. */
  who: z.string().nullable(),
  back,
  typed,
  county: z.string().nullable(),
  language: z.enum(languages),
})
export type Attempt = Omit<z.output<typeof content>, 'browser' | 'who'>

const hashText = (secret: string): string => Buffer.from(sha256(secret)).toString('base64url')
const named = (actor: Actor): string | null =>
  actor.kind === 'person' || actor.kind === 'member' ? `${actor.kind}:${actor.id}` : null

/** Notes that somebody leaves for a provider: what must come back with the answer, and what they were doing. */
export const beginAtProvider = useCase({
  name: 'sign-in.begin',
  input: z.object({
    provider: key,
    purpose: z.enum(['sign-in', 'prove']),
    back,
    typed,
    county: z.string().max(2).nullable(),
    language: z.enum(languages),
    /** What the browser carries from a beginning in another window, so that both may come back. */
    browser: token.nullable(),
    from: z.string(),
  }),
  needs: { openBecause: 'signing in' },
  // A whole office comes from one address in the morning, and nothing can be guessed here.
  limits: ({ from }) => [{ limit: { name: 'sign-in-provider', count: 300, perMinutes: 15 }, who: from }],
  run: async (ctx, input) => {
    const provider = await queries.providerByKey(ctx.tx, input.provider)
    if (provider === undefined) throw notProved()
    const who = named(ctx.actor)
    if (input.purpose === 'prove' && who === null) throw new Refusal('not-signed-in', 'not-signed-in')
    const [state, nonce, verifier] = [newToken(), newToken(), newToken()]
    const browser = input.browser !== null && /^[\w-]{43}$/.test(input.browser) ? input.browser : newToken()
    const { purpose, typed, county, language } = input
    await queries.insertAttempt(ctx.tx, {
      stateHash: sha256(state),
      provider: provider.id,
      sealed: ctx.crypto.seal(
        JSON.stringify({
          browser: hashText(browser),
          nonce,
          verifier,
          purpose,
          who: purpose === 'prove' ? who : null,
          back: input.back,
          typed,
          county,
          language,
        } satisfies z.output<typeof content>),
      ),
      now: ctx.now,
      expiresAt: after(ctx.now, attemptLasts),
    })
    ctx.about({ provider: provider.id })
    return { bound: { state, nonce, verifier }, browser }
  },
})

/**
 * Takes back what was noted when somebody left: once, within its time, and only by the browser that began, so that nobody
 * is signed in as another by a link that others made.
 */
export const returnFromProvider = useCase({
  name: 'sign-in.return',
  input: z.object({ state: token, browser: token, from: z.string() }),
  needs: { openBecause: 'signing in' },
  limits: ({ from }) => [{ limit: { name: 'sign-in-return', count: 400, perMinutes: 15 }, who: from }],
  run: async (
    ctx,
    { state, browser },
  ): Promise<{
    attempt: Attempt
    provider: queries.ProviderRow
    bound: {
      state: string
      nonce: string
      verifier: string
    }
  }> => {
    const taken = await queries.takeAttempt(ctx.tx, sha256(state), ctx.now)
    if (taken === undefined) throw tooLate()
    const { browser: began, who, ...attempt } = content.parse(JSON.parse(ctx.crypto.open(taken.sealed)))
    if (!sameBytes(Buffer.from(began), Buffer.from(hashText(browser)))) throw notProved()
    if (attempt.purpose === 'prove' && who !== named(ctx.actor)) throw tooLate()
    ctx.about({ provider: taken.provider.id })
    return {
      attempt,
      provider: taken.provider,
      bound: { state, nonce: attempt.nonce, verifier: attempt.verifier },
    }
  },
})

/** Leaves a trace of an answer that did not count. */
export const noteRefusedSignIn = useCase({
  name: 'sign-in.refused',
  input: z.object({ provider: z.uuid(), why: z.string().max(60) }),
  needs: { openBecause: 'signing in' },
  run: (ctx, { provider, why }) => Promise.resolve(ctx.about({ provider, why })),
})

/** What a provider has vouched for, as the platform has checked it. */
const vouched = z.object({
  provider: key,
  subject: z.string().min(1).max(255),
  email: z.string().max(200).nullable(),
  level: z.enum(levels),
  age: z.number().min(0),
})

/** Whom a worker's provider means: by its subject, or the first time by the address that it vouches for. */
async function workerOf(
  ctx: Ctx,
  { provider: providerKey, subject, email }: z.output<typeof vouched>,
): Promise<{ provider: queries.ProviderRow; person: NonNullable<Session['person']> }> {
  const provider = await queries.providerByKey(ctx.tx, providerKey)
  if (provider === undefined || provider.audience !== 'workers') throw notProved()
  const person =
    (await queries.personBySubject(ctx.tx, provider.id, subject)) ??
    (email === null ? undefined : await queries.personByVouchedAddress(ctx.tx, provider.id, email))
  if (person === undefined) throw new Refusal('not-allowed', 'sign-in.not-known')
  await queries.noteIdentity(ctx.tx, { provider: provider.id, subject, person: person.id, now: ctx.now })
  return { provider, person }
}

/** Opens a session for somebody who works here and whom a provider has just vouched for. */
export const enterAsWorker = useCase({
  name: 'session.open-provider',
  input: vouched.extend({ device: z.string().max(60).nullable() }),
  needs: { openBecause: 'signing in' },
  run: async (ctx, input) => {
    const { provider, person } = await workerOf(ctx, input)
    ctx.about({ county: person.county, person: person.id, provider: provider.id })
    const { level, age, device } = input
    return startSession(ctx, { person }, { level, age, provider: provider.id, device })
  },
})

/** A new token and a new proof for a session that stands; its own end stays where it was. */
export async function renewProof(
  ctx: Ctx,
  given: {
    /** The token with which the request came. */
    token: string
    who: { readonly person: string } | { readonly member: string }
    level: Level
    /** Seconds since it was proved. */
    age?: number
    provider: string | null
  },
): Promise<string> {
  const renewed = newToken()
  const { token: old, who, level, provider } = given
  const isRenewed = await queries.renewSession(ctx.tx, {
    from: sha256(old),
    to: sha256(renewed),
    who,
    level,
    at: after(ctx.now, -(given.age ?? 0) * 1000),
    provider,
    now: ctx.now,
  })
  if (!isRenewed) throw new Refusal('not-signed-in', 'not-signed-in')
  return renewed
}

const anotherPerson = (): Refusal => new Refusal('not-allowed', 'sign-in.another-person')

/** Proves again at one's provider who one is. @returns the session's new token. */
export const proveAsWorker = useCase({
  name: 'session.prove',
  input: vouched.extend({ token }),
  needs: { signedInBecause: 'proving again who one is' },
  run: async (ctx, input) => {
    const { provider, person } = await workerOf(ctx, input)
    if (ctx.actor.kind !== 'person' || ctx.actor.id !== person.id) throw anotherPerson()
    ctx.about({ provider: provider.id, level: input.level })
    const { level, age } = input
    return renewProof(ctx, {
      token: input.token,
      who: { person: person.id },
      level,
      age,
      provider: provider.id,
    })
  },
})

/** One click in the demo stands for proving again. The page offers it only when the demo is on. */
export const proveAsPersona = useCase({
  name: 'session.prove-demo',
  input: z.object({ token }),
  needs: { signedInBecause: 'demo only: its people are invented' },
  run: async (ctx, input) => {
    if (ctx.actor.kind !== 'person' || !(await isPersona(ctx.tx, ctx.actor.id))) throw notProved()
    ctx.about({ level: 'demo' })
    return renewProof(ctx, {
      token: input.token,
      who: { person: ctx.actor.id },
      level: 'demo',
      provider: null,
    })
  },
})

const kept = z.object({ who: z.string(), back, typed })

/** Puts aside what was typed, until its writer is back on a page of ours. @returns what the browser's cookie must hold. */
export const keepTyped = useCase({
  name: 'sign-in.keep-typed',
  input: z.object({ provider: key, back, typed }),
  needs: { openBecause: 'one’s own words on the way back from proving who one is' },
  run: async (ctx, input) => {
    const provider = await queries.providerByKey(ctx.tx, input.provider)
    const who = named(ctx.actor)
    if (provider === undefined || who === null) throw new Refusal('not-signed-in', 'not-signed-in')
    const secret = newToken()
    const { back, typed } = input
    await queries.insertAttempt(ctx.tx, {
      stateHash: sha256(secret),
      provider: provider.id,
      sealed: ctx.crypto.seal(JSON.stringify({ who, back, typed } satisfies z.output<typeof kept>)),
      now: ctx.now,
      expiresAt: after(ctx.now, attemptLasts),
    })
    return secret
  },
})

/** What was put aside, for its writer alone; null when its time is over. */
export const typedBefore = useCase({
  name: 'sign-in.typed-before',
  trace: 'refusals',
  input: z.object({ secret: token }),
  needs: { openBecause: 'one’s own words on the way back from proving who one is' },
  run: async (ctx, { secret }): Promise<Pick<Attempt, 'back' | 'typed'> | null> => {
    const sealed = await queries.keptAttempt(ctx.tx, sha256(secret), ctx.now)
    if (sealed === undefined) return null
    const read = kept.safeParse(JSON.parse(ctx.crypto.open(sealed)))
    if (!read.success || read.data.who !== named(ctx.actor)) return null
    return { back: read.data.back, typed: read.data.typed }
  },
})
