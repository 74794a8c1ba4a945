/** Passkeys of those whose organisation has no identity provider: made, used to sign in and to prove again, named, removed. */
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { isStrong, type Proof } from '#platform/actor.ts'
import { days, later as after } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { newToken } from '#platform/ids.ts'
import { sendLater } from '#platform/mail.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Caller, type Ctx, freshFor, useCase } from '#platform/use-case.ts'
import { accountAccess } from './access-people.ts'
import { challengeHolds, challengeLasts, newChallenge, type Purpose } from './passkey-challenge.ts'
import { newPasskeyCode, plainPasskeyCode } from './passkey-code.ts'
import * as queries from './queries-own.ts'
import { accountOf, noteChange } from './queries-people.ts'
import { type Session, startSession } from './sign-in.ts'
import { passkeyMails } from './passkey-mails.ts'

/** Enough for a telephone, a computer and a spare key of each. */
export const mostPasskeys = 10

const origin = z.url()
const hostOf = (of: string): string => new URL(of).hostname
/** What the browser hands over, as JSON in a field of a form. */
const answer = z.string().max(20_000)

const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const registrationShape = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string()).optional(),
  }),
})
const assertionShape = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().optional(),
  }),
})

/** One refusal whatever was wrong with a passkey: it says nothing about whose it is or whether it is known. */
const unknown = (): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field: 'passkey', code: 'passkey-unknown' }] })

function read<S extends z.ZodType>(shape: S, text: string): z.output<S> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw unknown()
  }
  const result = shape.safeParse(json)
  if (!result.success) throw unknown()
  return result.data
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'))

function worker(ctx: Pick<Ctx, 'actor'>): { readonly id: string; readonly proof: Proof } {
  if (ctx.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return ctx.actor
}

/** Accepts a challenge that was made here for this and remembers that it was used; a second use is refused. */
const accepting = (ctx: Ctx, purpose: Purpose, person: string | null) => {
  let used: string | null = null
  return {
    holds: (challenge: string): boolean => {
      used = challenge
      return challengeHolds(ctx.crypto, { challenge, purpose, person, now: ctx.now })
    },
    take: async (): Promise<void> => {
      const isFirst =
        used !== null &&
        (await queries.takeChallenge(ctx.tx, {
          hash: sha256(used),
          person,
          purpose,
          now: ctx.now,
          expiresAt: after(ctx.now, challengeLasts),
        }))
      if (!isFirst) throw unknown()
    },
  }
}

export type SignInAsking = {
  readonly challenge: string
  readonly rpId: string
  readonly userVerification: 'required'
  readonly timeout: number
}

/** What the browser is asked when somebody signs in: any passkey of this site, so nobody is named. Writes nothing. */
export const signInAsking = (
  { crypto, clock }: Pick<Caller, 'crypto' | 'clock'>,
  from: string,
): SignInAsking => ({
  challenge: newChallenge(crypto, 'sign-in', null, clock.now()),
  rpId: hostOf(from),
  userVerification: 'required',
  timeout: 120_000,
})

const described = (rows: readonly queries.PasskeyRow[]) =>
  rows.map((row) => ({
    id: Buffer.from(row.credential_id).toString('base64url'),
    type: 'public-key' as const,
    transports: [...row.transports],
  }))

const provingAsking = (
  crypto: Crypto,
  person: string,
  rows: readonly queries.PasskeyRow[],
  now: Date,
  from: string,
) => ({
  challenge: newChallenge(crypto, 'prove', person, now),
  rpId: hostOf(from),
  allowCredentials: described(rows),
  userVerification: 'required' as const,
  timeout: 120_000,
})

/** One's own passkeys, what the browser is asked to make another or to prove with one, and whether a code is needed first. */
export const readOwnPasskeys = useCase({
  name: 'passkey.list-own',
  trace: 'refusals',
  input: z.object({ origin }),
  needs: { signedInBecause: 'one’s own passkeys' },
  run: async (ctx, input) => {
    const { actor, now, crypto } = ctx
    if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
    const rows = await queries.passkeysOf(ctx.tx, actor.id)
    const isFresh = isStrong(actor.proof) && actor.proof.at >= after(now, -freshFor)
    return {
      passkeys: rows.map(({ id, name, created_at, used_at }) => ({ id, name, created_at, used_at })),
      /** 'code': the first one needs what an administrator hands over. 'prove': prove again first. */
      making: isFresh ? ('ready' as const) : isStrong(actor.proof) ? ('prove' as const) : ('code' as const),
      creation: {
        challenge: newChallenge(crypto, 'register', actor.id, now),
        rp: { id: hostOf(input.origin), name: 'Perhetalo' },
        user: {
          id: Buffer.from(actor.id.replaceAll('-', ''), 'hex').toString('base64url'),
          name: actor.name,
          displayName: actor.name,
        },
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key' as const, alg })),
        excludeCredentials: described(rows),
        authenticatorSelection: {
          residentKey: 'required' as const,
          requireResidentKey: true,
          userVerification: 'required' as const,
        },
        attestation: 'none' as const,
        timeout: 120_000,
      },
      proving: rows.length === 0 ? null : provingAsking(crypto, actor.id, rows, now, input.origin),
    }
  },
})

export type OwnPasskeys = Awaited<ReturnType<typeof readOwnPasskeys>>

const named = z.string().trim().min(1).max(60)

/** A mail to the owner whenever a passkey comes or goes: whoever did not do it hears of it (ASVS 6.3.7). */
async function tellOwner(ctx: Ctx, person: string, what: 'added' | 'removed'): Promise<void> {
  const account = await accountOf(ctx.tx, person, 'read')
  if (account === undefined) return
  await sendLater(ctx.tx, ctx.crypto, ctx.now, { to: account.email, ...passkeyMails[account.language][what] })
}

/**
 * Makes a passkey for the one who asks. Whoever came by a mailed link shows the code that an administrator handed over, since
 * a mailbox alone must not turn into a strong means; whoever came strongly has proved it just now.
 * @source Regulation (EU) 2015/1502, ADR-0039
 */
export const registerPasskey = useCase({
  name: 'passkey.register',
  input: z.object({ response: answer, name: named, code: z.string().max(60).default(''), origin }),
  needs: { signedInBecause: 'one’s own passkeys' },
  run: async (ctx, input): Promise<{ readonly id: string }> => {
    const { tx, now } = ctx
    const { id: person, proof } = worker(ctx)
    if (isStrong(proof)) {
      if (proof.at < after(now, -freshFor)) throw new Refusal('not-allowed', 'step-up-needed')
    } else {
      const codeHash = sha256(plainPasskeyCode(input.code))
      if (!(await queries.useInvitation(tx, { person, codeHash, now })))
        throw new Refusal('invalid', 'invalid-input', {
          fields: [{ field: 'code', code: 'passkey-code-wrong' }],
        })
    }
    if ((await queries.passkeysOf(tx, person)).length >= mostPasskeys)
      throw new Refusal('conflict', 'passkey.too-many')
    const given = read(registrationShape, input.response)
    const challenge = accepting(ctx, 'register', person)
    const response: RegistrationResponseJSON = {
      id: given.id,
      rawId: given.rawId,
      type: given.type,
      clientExtensionResults: {},
      response: {
        clientDataJSON: given.response.clientDataJSON,
        attestationObject: given.response.attestationObject,
      },
    }
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.holds,
      expectedOrigin: new URL(input.origin).origin,
      expectedRPID: hostOf(input.origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: [-8, -7, -257],
    }).catch((): null => null)
    if (verified === null || !verified.verified) throw unknown()
    await challenge.take()
    const { credential } = verified.registrationInfo
    const id = await queries.insertPasskey(tx, {
      person,
      credential: bytes(credential.id),
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: (given.response.transports ?? []).filter((each) => transport.safeParse(each).success),
      name: input.name,
      now,
    })
    if (id === undefined) throw unknown()
    await tellOwner(ctx, person, 'added')
    ctx.about({ passkey: id })
    return { id }
  },
})

/** Verifies an answer of somebody's passkey and moves its counter on: a copied key is behind and is refused. */
async function verify(
  ctx: Ctx,
  given: { answer: string; origin: string; purpose: Purpose; person: string | null },
): Promise<queries.KnownPasskey> {
  const { id, rawId, type, response } = read(assertionShape, given.answer)
  const known = await queries.passkeyBy(ctx.tx, bytes(id))
  if (known === undefined || (given.person !== null && known.person.id !== given.person)) throw unknown()
  const challenge = accepting(ctx, given.purpose, given.person)
  const asked: AuthenticationResponseJSON = {
    id,
    rawId,
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: response.clientDataJSON,
      authenticatorData: response.authenticatorData,
      signature: response.signature,
    },
  }
  const verified = await verifyAuthenticationResponse({
    response: asked,
    expectedChallenge: challenge.holds,
    expectedOrigin: new URL(given.origin).origin,
    expectedRPID: hostOf(given.origin),
    requireUserVerification: true,
    credential: {
      id,
      publicKey: new Uint8Array(known.public_key),
      counter: known.counter,
    },
  }).catch((): null => null)
  if (verified === null || !verified.verified) throw unknown()
  await challenge.take()
  await queries.notePasskeyUse(ctx.tx, known.id, verified.authenticationInfo.newCounter, ctx.now)
  return known
}

/** Signs in with a passkey: no address is asked, so nothing can be tried out about anybody. */
export const signInWithPasskey = useCase({
  name: 'session.open-passkey',
  input: z.object({
    response: answer,
    origin,
    from: z.string(),
    device: z.string().max(60).nullable().default(null),
  }),
  needs: { openBecause: 'signing in' },
  limits: ({ from }) => [{ limit: { name: 'passkey', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, input): Promise<Session> => {
    const known = await verify(ctx, {
      answer: input.response,
      origin: input.origin,
      purpose: 'sign-in',
      person: null,
    })
    ctx.about({ county: known.person.county, person: known.person.id, passkey: known.id })
    return startSession(ctx, { person: known.person }, { level: 'passkey', device: input.device })
  },
})

/** Proves again with a passkey. The session gets another token: what was there before opens nothing more. */
export const proveWithPasskey = useCase({
  name: 'session.prove-passkey',
  input: z.object({ response: answer, origin, token: z.string().max(100), from: z.string() }),
  needs: { signedInBecause: 'proving again who one is' },
  limits: ({ from }) => [{ limit: { name: 'passkey', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, input): Promise<{ readonly token: string }> => {
    const { id: person } = worker(ctx)
    const known = await verify(ctx, {
      answer: input.response,
      origin: input.origin,
      purpose: 'prove',
      person,
    })
    const token = newToken()
    const isRenewed = await queries.renewSession(ctx.tx, {
      old: sha256(input.token),
      fresh: sha256(token),
      person,
      now: ctx.now,
    })
    if (!isRenewed) throw new Refusal('not-signed-in', 'not-signed-in')
    ctx.about({ passkey: known.id })
    return { token }
  },
})

export const renamePasskey = useCase({
  name: 'passkey.rename',
  input: z.object({ id: z.uuid(), name: named }),
  needs: { signedInBecause: 'one’s own passkeys' },
  run: async (ctx, input): Promise<void> => {
    const { id: person } = worker(ctx)
    if (!(await queries.renamePasskey(ctx.tx, { ...input, person }))) throw notFound()
    ctx.about({ passkey: input.id })
  },
})

/** Removes one of one's own. */
export const removePasskey = useCase({
  name: 'passkey.remove',
  input: z.object({ id: z.uuid() }),
  needs: { signedInBecause: 'one’s own passkeys' },
  proof: 'fresh',
  run: async (ctx, { id }): Promise<void> => {
    const { id: person } = worker(ctx)
    if ((await queries.deletePasskeys(ctx.tx, person, id)) === 0) throw notFound()
    await tellOwner(ctx, person, 'removed')
    ctx.about({ passkey: id })
  },
})

const codeLasts = days(7)

/** A code for somebody's first passkey, shown once: whoever hands it over has seen the person. */
export const makePasskeyCode = useCase({
  name: 'passkey.make-code',
  input: z.object({ id: z.uuid() }),
  needs: accountAccess.change,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, { id }): Promise<{ readonly code: string; readonly until: Date }> => {
    const { tx, now } = ctx
    const account = await accountOf(tx, id, 'lock')
    if (account === undefined) throw notFound()
    if (!account.active) throw new Refusal('conflict', 'account.inactive')
    const { id: by } = worker(ctx)
    const code = newPasskeyCode()
    const until = after(now, codeLasts)
    await queries.putInvitation(tx, {
      person: id,
      codeHash: sha256(plainPasskeyCode(code)),
      by,
      now,
      expiresAt: until,
    })
    await noteChange(tx, { person: id, what: 'passkey-code', by, reason: null, now })
    ctx.about({ county: account.county, person: id })
    return { code, until }
  },
})

/** A lost or stolen machine: every passkey of somebody goes, and every session that is open. */
export const removePasskeysOf = useCase({
  name: 'passkey.remove-all',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(300) }),
  needs: accountAccess.change,
  id: ({ id }) => id,
  proof: 'fresh',
  run: async (ctx, { id, reason }): Promise<void> => {
    const { tx, now } = ctx
    const account = await accountOf(tx, id, 'lock')
    if (account === undefined) throw notFound()
    const removed = await queries.deletePasskeys(tx, id, null)
    const sessions = await queries.endSessions(tx, { person: id }, { except: null })
    await noteChange(tx, { person: id, what: 'passkeys-removed', by: worker(ctx).id, reason, now })
    if (removed > 0) await tellOwner(ctx, id, 'removed')
    ctx.about({ county: account.county, person: id, passkeys: removed, sessions })
  },
})
