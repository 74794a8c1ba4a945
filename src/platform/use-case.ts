import { sql } from 'kysely'
import { z } from 'zod'
import type { Action } from './access.ts'
import { demand } from './access.ts'
import { type Actor, isStrong } from './actor.ts'
import { type About, appending, noCounty, recordTrace } from './audit.ts'
import { type Clock, later as after, minutes } from './clock.ts'
import type { Crypto } from './crypto.ts'
import type { Database, Tx } from './db/database.ts'
import { type JobIds, type PlannedJob, planning, type PlanOptions } from './jobs.ts'
import { countTry, type Limit } from './rate-limit.ts'
import { type FieldProblem, Refusal } from './refusal.ts'
import { createTurns } from './turns.ts'

/** Who calls, with what the product stands on. Made once per request. */
export type Caller = {
  readonly db: Database
  readonly crypto: Crypto
  readonly clock: Clock
  readonly actor: Actor
  /** Widens every limit: 1 in use, large where a test or a measurement sends a flood from one address. */
  readonly limitFactor: number
}

export type Ctx = {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly crypto: Crypto
  /** Adds ids to the trace. `county` chooses the chain. */
  readonly about: (ids: About) => void
  /** Plans a job: written with the trace, in this transaction. */
  readonly later: (job: string, ids: JobIds, options?: PlanOptions) => void
}

/**
 * What the reference and the coverage tests know of a use case. It needs a row on which the action is allowed, merely
 * to be signed in (as somebody who works here, or as somebody of a family), or nothing: open to all, and the reason is printed.
 */
export type Definition = {
  readonly name: string
  readonly needs:
    | { readonly action: Action }
    | { readonly openBecause: string }
    | { readonly signedInBecause: string }
    | { readonly memberBecause: string }
  readonly trace: 'always' | 'refusals'
  readonly proof: Proving | null
}

const inTurn = createTurns()
const definitions: Definition[] = []
export const allUseCases = (): readonly Definition[] => definitions

export type UseCase<In, Out> = {
  (caller: Caller, raw: In): Promise<Out>
  /** Joins a transaction that another use case has opened. Access is still demanded and the trace still left. */
  readonly within: (outer: Ctx, raw: In) => Promise<Out>
  readonly definition: Definition
}

/** Reads input by its shape, or refuses naming every field that is wrong. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const fields = result.error.issues.map((issue): FieldProblem => {
    const field = issue.path.map(String).join('.')
    // Own rules name their code as the message; the library's own messages are replaced by the kind of issue.
    const code = issue.code === 'custom' ? issue.message : issue.code
    const limit =
      issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : undefined
    return { field, code: code.replaceAll('_', '-'), limit: typeof limit === 'number' ? limit : undefined }
  })
  throw new Refusal('invalid', 'invalid-input', { fields })
}

export type Proving = 'strong' | 'fresh'

/** How long a proof counts as given just now. */
export const freshFor = minutes(15)

const countyOf = (actor: Actor): string =>
  actor.kind === 'person' || actor.kind === 'member' ? actor.county : noCounty

type Declaration<S extends z.ZodType, Out> = {
  /** noun.verb, as the audit names it. */
  name: string
  input: S
  /** 'refusals' for public reads that touch nobody's data; everything else leaves a trace always. */
  trace?: 'always' | 'refusals'
  /** Counted in a transaction of their own before anything else, so that a refused try stays counted. */
  limits?: (input: z.output<S>, actor: Actor) => readonly { limit: Limit; who: string }[]
  /**
   * 'strong': a mailed link is not enough. 'fresh': and the proof was given within the last minutes (ASVS 7.5.3).
   * Families behind a code and the system are not asked.
   */
  proof?: Proving
  /** What many may want at the same moment: those who call for the same wait their turn before they begin. */
  turn?: (input: z.output<S>) => string
  run: (ctx: Ctx, input: z.output<S>) => Promise<Out>
} & (
  | { needs: Action; id: (input: z.output<S>) => string }
  | { needs: { openBecause: string } | { signedInBecause: string } | { memberBecause: string } }
)

/** Declares a use case: it validates, begins, demands access, runs, leaves a trace, plans its jobs and commits. */
export function useCase<S extends z.ZodType, Out>(declared: Declaration<S, Out>): UseCase<z.input<S>, Out> {
  const trace = declared.trace ?? 'always'
  const needs = 'id' in declared ? { action: declared.needs } : declared.needs
  const definition: Definition = { name: declared.name, needs, trace, proof: declared.proof ?? null }
  definitions.push(definition)

  const runIn = async (
    outer: Pick<Ctx, 'tx' | 'actor' | 'now' | 'crypto'>,
    input: z.output<S>,
  ): Promise<Out> => {
    const { tx, actor, now, crypto } = outer
    if ('id' in declared) await demand(tx, declared.needs, declared.id(input))
    let ids: About = {}
    const jobs: PlannedJob[] = []
    const ctx: Ctx = {
      tx,
      actor,
      now,
      crypto,
      about: (more) => {
        ids = { ...ids, ...more }
      },
      later: (job, jobIds, options = {}) => {
        jobs.push({ name: job, ids: jobIds, options })
      },
    }
    const out = await declared.run(ctx, input)
    const { county, ...about } = ids
    const chain = typeof county === 'string' ? county : countyOf(actor)
    const traced = appending({ county: chain, at: now, name: declared.name, outcome: 'done', actor, about })
    // Jobs and trace end the use case in one statement: one round trip instead of one for each.
    const planned = jobs.length === 0 ? sql`` : sql`with planned as (${planning(now, jobs)})`
    const parts = [
      ...(jobs.length === 0 ? [] : [sql`pg_notify('job', '')`]),
      ...(trace === 'always' ? [traced] : []),
    ]
    if (parts.length > 0) await sql`${planned} select ${sql.join(parts)}`.execute(tx)
    return out
  }

  const demandSignIn = (actor: Actor): void => {
    if ('openBecause' in needs || actor.kind === 'system') return
    if (actor.kind === 'public') throw new Refusal('not-signed-in', 'not-signed-in')
    if ('signedInBecause' in needs && actor.kind !== 'person')
      throw new Refusal('not-signed-in', 'not-signed-in')
    if ('memberBecause' in needs && actor.kind !== 'member')
      throw new Refusal('not-signed-in', 'not-signed-in')
  }

  /** What is about a family asks for a strong sign-in; what cannot be taken back, for a proof given just now. */
  const demandProof = (actor: Actor, now: Date): void => {
    if (declared.proof === undefined || (actor.kind !== 'person' && actor.kind !== 'member')) return
    if (!isStrong(actor.proof)) throw new Refusal('not-allowed', 'strong-sign-in-needed')
    if (declared.proof === 'fresh' && actor.proof.at < after(now, -freshFor))
      throw new Refusal('not-allowed', 'step-up-needed')
  }

  const recordRefusal = async (
    { db, actor, clock }: Caller,
    refusal: Refusal,
    raw: unknown,
  ): Promise<void> => {
    if (refusal.kind === 'invalid' || refusal.kind === 'too-many') return
    // The change was rolled back, so the refused attempt is written in a transaction of its own.
    const id = z.object({ id: z.uuid() }).safeParse(raw)
    const about = { why: refusal.code, ...(id.success ? { id: id.data.id } : {}) }
    const county = countyOf(actor)
    await db.transaction(actor, (tx) =>
      recordTrace(tx, { county, at: clock.now(), name: declared.name, outcome: 'refused', actor, about }),
    )
  }

  const begin = async (caller: Caller, input: z.output<S>): Promise<Out> => {
    const now = caller.clock.now()
    const limits = declared.limits?.(input, caller.actor) ?? []
    if (limits.length > 0) {
      await caller.db.transaction(caller.actor, async (tx) => {
        for (const { limit, who } of limits) {
          await countTry(tx, caller.crypto, now, { ...limit, count: limit.count * caller.limitFactor }, who)
        }
      })
    }
    return caller.db.transaction(caller.actor, (tx) =>
      runIn({ tx, actor: caller.actor, now, crypto: caller.crypto }, input),
    )
  }

  const call = async (caller: Caller, raw: z.input<S>): Promise<Out> => {
    try {
      demandSignIn(caller.actor)
      demandProof(caller.actor, caller.clock.now())
      const input = parse(declared.input, raw)
      const go = (): Promise<Out> => begin(caller, input)
      return await (declared.turn === undefined
        ? go()
        : inTurn(`${declared.name} ${declared.turn(input)}`, go))
    } catch (error) {
      if (error instanceof Refusal) await recordRefusal(caller, error, raw)
      throw error
    }
  }
  const within = (outer: Ctx, raw: z.input<S>): Promise<Out> => {
    demandSignIn(outer.actor)
    demandProof(outer.actor, outer.now)
    return runIn(outer, parse(declared.input, raw))
  }
  return Object.assign(call, { within, definition })
}
