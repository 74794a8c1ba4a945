/** The paths that a case follows: one or several, with what is done, waited for, left out and why (R87–R104, ADR-0045). */
import { z } from 'zod'
import { daysBetween, helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { type FieldProblem, notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import type { CaseGroup } from './domain/case.ts'
import { emptyPath, type PathContent } from './domain/path.ts'
import {
  isDeviation,
  mayMark,
  type PathMark,
  pathMarks,
  type PathProgress,
  type PathStepState,
  progressOn,
} from './domain/path-steps.ts'
import { pathKey } from './path-shape.ts'
import { listedPath, type PathListed } from './paths.ts'
import * as queries from './queries-case-paths.ts'
import { pathInForce, pathsInForce } from './queries-paths.ts'

export type PathMarkView = {
  readonly step: string
  readonly state: PathStepState
  readonly since: Date
  /** Why it was left out, or why the family left: for those who work on the case. */
  readonly reason: string | null
  readonly by: string | null
  /** Days waited before this, in all. */
  readonly waitedDays: number
}

export type CasePath = {
  readonly id: string
  readonly template: string
  readonly key: string
  readonly group: CaseGroup
  readonly isOwn: boolean
  readonly version: number
  /** A newer version is in force: the case may change over. */
  readonly newer: number | null
  readonly content: PathContent
  readonly startedAt: Date
  readonly startedBy: string | null
  readonly endedAt: Date | null
  readonly marks: readonly PathMarkView[]
  readonly progress: PathProgress
}

export type CasePaths = {
  readonly case: string
  readonly group: CaseGroup
  readonly isClosed: boolean
  readonly mayKeep: boolean
  readonly paths: readonly CasePath[]
  /** What else may be followed: those of the case's own group first. None for a family. */
  readonly offered: readonly PathListed[]
}

/** A family is told of lanes, steps and where it is; why a group needs special attention is for those who work. */
const forFamily = (content: PathContent): PathContent => ({
  ...emptyPath(content.title),
  lanes: content.lanes,
  steps: content.steps.map((step) => ({ ...step, interface: {}, metric: {}, critical: false })),
  arrows: content.arrows,
  stages: [],
})

async function about(ctx: Ctx, id: string): Promise<queries.OfCase> {
  const found = await queries.caseForPaths(ctx.tx, id)
  if (found === undefined) throw notFound()
  ctx.about({
    county: found.county,
    family: found.family_id,
    by: found.by,
    case: id,
    ...(found.about_id === null ? {} : { member: found.about_id }),
  })
  return found
}

/** The paths of a case, drawn as they were when it began to follow them. @source R87, R104, ADR-0045 */
export const pathsOfCase = useCase({
  name: 'case-path.read',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<CasePaths> => {
    const found = await about(ctx, id)
    const rows = await queries.casePaths(ctx.tx, id)
    const marks = await queries.marksOn(
      ctx.tx,
      rows.map((row) => row.id),
    )
    const inForce = await pathsInForce(ctx.tx, found.county)
    const isWorker = ctx.actor.kind === 'person'
    const mayKeep = isWorker && found.by === 'seat' && found.stage !== 'closed'
    const paths = rows.map((row): CasePath => {
      const known = new Set(row.content.steps.map(({ key }) => key))
      const own = marks.filter((mark) => mark.case_path_id === row.id && known.has(mark.step))
      const current = inForce.find(({ key }) => key === row.key)
      return {
        id: row.id,
        template: row.template_id,
        key: row.key,
        group: row.group,
        isOwn: row.is_own,
        version: row.version,
        newer: current === undefined || current.id === row.template_id ? null : current.version,
        content: isWorker ? row.content : forFamily(row.content),
        startedAt: row.started_at,
        startedBy: row.started_by,
        endedAt: row.ended_at,
        marks: own.map((mark) => ({
          step: mark.step,
          state: mark.state,
          since: mark.since,
          reason: isWorker && mark.reason_sealed !== null ? ctx.crypto.open(mark.reason_sealed) : null,
          by: isWorker ? mark.by : null,
          waitedDays: mark.waited_days,
        })),
        progress: progressOn(row.content, own),
      }
    })
    const isFollowed = (key: string): boolean =>
      paths.some((path) => path.key === key && path.endedAt === null)
    const own = (path: PathListed): number => (path.group === found.group ? 0 : 1)
    return {
      case: id,
      group: found.group,
      isClosed: found.stage === 'closed',
      mayKeep,
      paths,
      offered: mayKeep
        ? inForce
            .map(listedPath)
            .filter(({ key }) => !isFollowed(key))
            .toSorted((a, b) => own(a) - own(b))
        : [],
    }
  },
})

const keeping = {
  needs: caseAccess.keep,
  id: ({ id }: { readonly id: string }): string => id,
  proof: 'strong',
} as const

const who = ({ actor }: Ctx): string => {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return actor.id
}

async function open(ctx: Ctx, id: string): Promise<queries.OfCase> {
  const found = await about(ctx, id)
  if (found.stage === 'closed') throw new Refusal('conflict', 'case-path.case-closed')
  return found
}

/** A case begins to follow a path, or comes back to one that it had left. */
export const followPath = useCase({
  name: 'case-path.follow',
  input: z.object({ id: z.uuid(), key: pathKey }),
  ...keeping,
  run: async (ctx, { id, key }): Promise<{ readonly path: string }> => {
    const found = await open(ctx, id)
    const template = await pathInForce(ctx.tx, found.county, key)
    if (template === undefined) throw notFound()
    const paths = await queries.casePaths(ctx.tx, id)
    if (paths.some((path) => path.key === key && path.ended_at === null))
      throw new Refusal('conflict', 'case-path.already-followed')
    const earlier = paths.find((path) => path.template_id === template.id)
    const path = earlier?.id ?? newId()
    if (earlier === undefined)
      await queries.insertCasePath(ctx.tx, {
        id: path,
        case: id,
        template: template.id,
        by: who(ctx),
        now: ctx.now,
      })
    else await queries.setCasePath(ctx.tx, path, { endedAt: null })
    ctx.about({ path, template: template.id })
    return { path }
  },
})

const invalid = (fields: readonly FieldProblem[]): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields })

/** Marks on one path come one after the other, and only where the asker sees them. */
async function begin(ctx: Ctx, id: string, path: string): Promise<queries.CasePathRow> {
  await open(ctx, id)
  const row = await queries.lockCasePath(ctx.tx, id, path)
  if (row === undefined) throw notFound()
  ctx.about({ path, template: row.template_id })
  return row
}

/**
 * Marks where the family is with a step. Leaving out a step, and a family that leaves the path, are said why. `seen` is the mark
 * that stood when the asker looked: when another stands now, nothing is overwritten.
 * @source R88, F-17, ADR-0045
 */
export const markPathStep = useCase({
  name: 'case-path.mark-step',
  input: z.object({
    id: z.uuid(),
    path: z.uuid(),
    step: z.string().max(60),
    state: z.enum(pathMarks),
    reason: z.string().trim().max(1000).default(''),
    seen: z.enum(pathMarks),
  }),
  ...keeping,
  run: async (ctx, { id, path, step, state, reason, seen }) => {
    const row = await begin(ctx, id, path)
    if (!row.content.steps.some(({ key }) => key === step)) throw notFound()
    const earlier = (await queries.marksOn(ctx.tx, [path])).find((mark) => mark.step === step)
    const from: PathMark = earlier?.state ?? 'ahead'
    if (from !== seen)
      throw new Refusal('conflict', 'changed-meanwhile', {
        theirs: {
          state: from,
          since: earlier?.since ?? null,
          by: earlier?.by ?? null,
          reason:
            earlier === undefined || earlier.reason_sealed === null
              ? null
              : ctx.crypto.open(earlier.reason_sealed),
        },
      })
    if (!mayMark(from, state)) throw invalid([{ field: 'state', code: 'path-step-move' }])
    if (isDeviation(state) && reason === '') throw invalid([{ field: 'reason', code: 'path-reason-missing' }])
    const waited =
      from === 'waiting' && earlier !== undefined
        ? Math.max(0, daysBetween(helsinkiDate(earlier.since), helsinkiDate(ctx.now)))
        : 0
    if (state === 'ahead') await queries.removeMark(ctx.tx, path, step)
    else
      await queries.setMark(ctx.tx, {
        path,
        step,
        state,
        reason: reason === '' ? null : ctx.crypto.seal(reason),
        waitedDays: (earlier?.waited_days ?? 0) + waited,
        by: who(ctx),
        now: ctx.now,
      })
    // A family that has left is not on the path any more; whatever is marked afterwards, it is on it again.
    if (state === 'left-the-path') await queries.setCasePath(ctx.tx, path, { endedAt: ctx.now })
    else if (row.ended_at !== null) await queries.setCasePath(ctx.tx, path, { endedAt: null })
    ctx.about({ step, state })
  },
})

/** The case has come to the end of a path, or does not need it any more. */
export const endPath = useCase({
  name: 'case-path.end',
  input: z.object({ id: z.uuid(), path: z.uuid() }),
  ...keeping,
  run: async (ctx, { id, path }) => {
    const row = await begin(ctx, id, path)
    if (row.ended_at !== null) throw new Refusal('conflict', 'case-path.over')
    await queries.setCasePath(ctx.tx, path, { endedAt: ctx.now })
  },
})

/** Changes over to the version in force: marks stay with steps of the same key; those of other steps are kept, not shown. */
export const renewPath = useCase({
  name: 'case-path.renew',
  input: z.object({ id: z.uuid(), path: z.uuid() }),
  ...keeping,
  run: async (ctx, { id, path }) => {
    const found = await open(ctx, id)
    const row = await begin(ctx, id, path)
    const current = await pathInForce(ctx.tx, found.county, row.key)
    if (current === undefined || current.id === row.template_id)
      throw new Refusal('conflict', 'case-path.newest')
    const others = await queries.casePaths(ctx.tx, id)
    if (others.some((other) => other.template_id === current.id))
      throw new Refusal('conflict', 'case-path.already-followed')
    await queries.setCasePath(ctx.tx, path, { template: current.id })
    ctx.about({ template: current.id })
  },
})
