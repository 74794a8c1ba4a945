import { z } from 'zod'
import type { Actor, Level } from '#platform/actor.ts'
import { days, hours, later as after, minutes } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import { newId, newToken } from '#platform/ids.ts'
import { mailAddress, sendLater } from '#platform/mail.ts'
import { Refusal } from '#platform/refusal.ts'
import { isLanguage } from '#platform/text.ts'
import { type Caller, type Ctx, useCase } from '#platform/use-case.ts'
import * as queries from './queries.ts'
import { deleteEndedWays } from './queries-own.ts'
import { accountTexts } from './texts.ts'

/** How long a session lives idle, and at the very most (ASVS 7.3). */
export const sessionLimits = { idlePerson: hours(1), idleFamily: minutes(30), absolute: hours(10) }

export type Session = { readonly token: string; readonly person: queries.PersonRow | null }

type Whose =
  | { readonly person: queries.PersonRow }
  | { readonly member: string }
  | { readonly codeHash: Uint8Array }

/** How a session began: what was proved, at which provider, on what kind of machine. */
export type Beginning = {
  readonly level: Level
  /** Seconds since it was proved. */
  readonly age?: number
  readonly provider?: string | null
  readonly device?: string | null
}

export async function startSession(ctx: Ctx, who: Whose, began: Beginning): Promise<Session> {
  // A new token at every sign-in: whatever was in the browser before is worth nothing (no session fixation).
  const token = newToken()
  const person = 'person' in who ? who.person : null
  await queries.insertSession(ctx.tx, {
    tokenHash: sha256(token),
    personId: person?.id ?? null,
    codeHash: 'codeHash' in who ? who.codeHash : null,
    memberId: 'member' in who ? who.member : null,
    proof: { level: began.level, at: after(ctx.now, -(began.age ?? 0) * 1000) },
    providerId: began.provider ?? null,
    device: began.device ?? null,
    now: ctx.now,
    expiresAt: after(ctx.now, sessionLimits.absolute),
  })
  return { token, person }
}

/** Opens a session for a family that holds the follow code with this hash. The caller has checked the code. */
export const startFamilySession = (ctx: Ctx, codeHash: Uint8Array): Promise<Session> =>
  startSession(ctx, { codeHash }, { level: 'link' })

/** Opens a session for somebody of a family whom a provider has vouched for. The caller has found out who it is. */
export const startMemberSession = (ctx: Ctx, member: string, began: Beginning): Promise<Session> =>
  startSession(ctx, { member }, began)

/** The kind of browser and machine, in two words. */
const device = z.string().max(60).nullable().default(null)

/** One click in the demo: signs in as one of its invented people. The route exists only when the demo is on. */
export const signInAsPersona = useCase({
  name: 'session.open-demo',
  input: z.object({ persona: z.string().regex(/^[\w-]{1,60}$/), device }),
  needs: { openBecause: 'demo only: its people are invented' },
  run: async (ctx, { persona, device: on }) => {
    const person = await queries.personaByKey(ctx.tx, persona)
    if (person === undefined) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'persona', code: 'unknown-persona' }],
      })
    }
    ctx.about({ county: person.county, person: person.id })
    return startSession(ctx, { person }, { level: 'demo', device: on })
  },
})

const linkLasts = minutes(15)

/**
 * Somebody asks for a sign-in link. The request does exactly the same whoever asks: whose address it is gets looked up only
 * afterwards, by a job, so that neither the answer nor its time tells whether somebody works here.
 * @source ASVS 6.3.8, ADR-0039
 */
export const askSignInLink = useCase({
  name: 'sign-in-link.ask',
  input: z.object({
    email: z.string().trim().max(200).regex(mailAddress, 'email'),
    language: z.string().refine(isLanguage),
    linkBase: z.string(),
    /** What stands after the token: where to go once signed in. */
    linkEnd: z.string().max(2000).default(''),
    from: z.string(),
  }),
  needs: { openBecause: 'signing in' },
  limits: ({ email, from }) => [
    { limit: { name: 'sign-in', count: 8, perMinutes: 15 }, who: from },
    { limit: { name: 'sign-in-address', count: 5, perMinutes: 15 }, who: email.toLowerCase() },
  ],
  run: async (ctx, { email, language, linkBase, linkEnd }): Promise<void> => {
    const asked: Asked = { email, language, linkBase, linkEnd }
    const id = newId()
    await queries.insertSignInAsk(ctx.tx, id, ctx.crypto.seal(JSON.stringify(asked)), ctx.now)
    ctx.later('answer-sign-in-ask', { ask: id })
  },
})

const askedShape = z.object({
  email: z.string(),
  language: z.string(),
  linkBase: z.string(),
  linkEnd: z.string(),
})
type Asked = z.infer<typeof askedShape>

/** Sends the link to whoever asked and works here; for everybody else nothing happens. Safe to repeat. */
export const answerSignInAsk = useCase({
  name: 'sign-in-link.send',
  trace: 'refusals',
  input: z.object({ ask: z.uuid() }),
  needs: { signedInBecause: 'run by a job' },
  run: async (ctx, { ask }): Promise<void> => {
    const sealed = await queries.takeSignInAsk(ctx.tx, ask)
    if (sealed === undefined) return
    const { email, language, linkBase, linkEnd } = askedShape.parse(JSON.parse(ctx.crypto.open(sealed)))
    const person = await queries.personByEmail(ctx.tx, email)
    if (person === undefined) return
    const token = newToken()
    await queries.insertSignInLink(ctx.tx, {
      tokenHash: sha256(token),
      personId: person.id,
      now: ctx.now,
      expiresAt: after(ctx.now, linkLasts),
    })
    const words = accountTexts[isLanguage(language) ? language : person.language]
    await sendLater(ctx.tx, ctx.crypto, ctx.now, {
      to: person.email,
      subject: words.linkMail.subject,
      text: words.linkMail.body(`${linkBase}${token}${linkEnd}`),
    })
  },
})

export const useSignInLink = useCase({
  name: 'session.open',
  input: z.object({ token: z.string().max(100), from: z.string(), device }),
  needs: { openBecause: 'signing in' },
  limits: ({ from }) => [{ limit: { name: 'sign-in-link', count: 20, perMinutes: 15 }, who: from }],
  run: async (ctx, { token, device: on }) => {
    const person = await queries.consumeSignInLink(ctx.tx, sha256(token), ctx.now)
    if (person === undefined) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'token', code: 'link-used' }] })
    }
    ctx.about({ county: person.county, person: person.id })
    return startSession(ctx, { person }, { level: 'link', device: on })
  },
})

export const signOut = useCase({
  name: 'session.close',
  input: z.object({ token: z.string().max(100) }),
  needs: { openBecause: 'ending one’s own session' },
  run: (ctx, { token }) => queries.deleteSession(ctx.tx, sha256(token)),
})

/** Who a session token stands for now, or nobody. Touches the session, leaves no trace: every request does this. */
export async function actorOf(caller: Omit<Caller, 'actor'>, token: string): Promise<Actor | null> {
  const now = caller.clock.now()
  const session = await caller.db.transaction({ kind: 'public' }, (tx) =>
    queries.useSession(tx, sha256(token), now, {
      person: after(now, -sessionLimits.idlePerson),
      family: after(now, -sessionLimits.idleFamily),
    }),
  )
  if (session === undefined) return null
  if (session.code_hash !== null) return { kind: 'code', codeHash: session.code_hash }
  const { proof } = session
  if (session.member !== null)
    return { kind: 'member', ...session.member, proof, actingFor: session.acting_for }
  if (session.person === null) return null
  const { id, name, county, language } = session.person
  return { kind: 'person', id, name, county, language, proof }
}

/** Whether a session token stands for somebody still. For pages that stay open: looking does not keep a session alive. */
export async function sessionStands(caller: Omit<Caller, 'actor'>, token: string): Promise<boolean> {
  const now = caller.clock.now()
  return caller.db.transaction({ kind: 'public' }, (tx) =>
    queries.hasSession(tx, sha256(token), now, {
      person: after(now, -sessionLimits.idlePerson),
      family: after(now, -sessionLimits.idleFamily),
    }),
  )
}

/** Ended sessions and used-up links go daily. */
export const removeEndedSessions = useCase({
  name: 'session.retention',
  input: z.object({}),
  needs: { signedInBecause: 'run by the retention job' },
  run: async (ctx) => {
    const aDayAgo = after(ctx.now, -days(1))
    const removed =
      (await queries.deleteEndedSessions(ctx.tx, ctx.now, aDayAgo)) +
      (await deleteEndedWays(ctx.tx, ctx.now, aDayAgo))
    ctx.about({ removed })
    return removed
  },
})
