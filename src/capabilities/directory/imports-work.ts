/** The long part of an import: comparing, writing and taking back in slices, each one whole, taken up again where it stopped. */
import { system } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import type { Job } from '#platform/jobs.ts'
import { planJob } from '#platform/jobs.ts'
import { applySlice, undoSlice, type Work } from './imports-apply.ts'
import { readSource, type Source } from './imports-source.ts'
import { prepareStage, stageSlice } from './imports-stage.ts'
import { siteIndex } from './domain/imports/compare.ts'
import { knownCountry, coordinatesNow, readGround, readReference } from './queries-imports-ground.ts'
import {
  contentOfRun,
  type ImportRun,
  type ImportState,
  insertRows,
  lastStaged,
  readRun,
  setRun,
} from './queries-imports.ts'
import { TableProblem } from './tables-zip.ts'

export type ImportTools = { readonly db: Database; readonly clock: Clock }

const stageSize = 500
/** Longer than this nobody works at one go: the rest is planned anew, so that a lease never runs out under somebody's hands. */
const longest = 25_000

const inState = async (tx: Tx, id: string, state: ImportState): Promise<ImportRun | undefined> => {
  const run = await readRun(tx, id, { lock: true })
  return run?.state === state ? run : undefined
}

/** Works slice by slice until all is done, or until it has been long; then it goes on in a job of its own. */
async function inSlices(
  { db, clock }: ImportTools,
  job: string,
  run: string,
  slice: (tx: Tx) => Promise<'more' | 'done'>,
): Promise<void> {
  const began = clock.now().getTime()
  for (;;) {
    const isLate = clock.now().getTime() - began > longest
    const said = await db.transaction(system, async (tx) => {
      if (isLate) {
        await planJob(tx, clock.now(), job, { run })
        return 'later'
      }
      return slice(tx)
    })
    if (said !== 'more') return
  }
}

const failed = (
  tools: ImportTools,
  run: ImportRun,
  because: string,
  seen: Source['report'] = [],
): Promise<void> =>
  tools.db.transaction(system, (tx) =>
    setRun(tx, run.id, tools.clock.now(), {
      state: 'failed',
      failedBecause: because,
      report: { ...run.report, seen },
    }),
  )

/** A register out of which nothing came: the first break that its reader has met says why. */
const nothingIn = ({ report }: Source): string =>
  report.find(({ code }) => code.startsWith('broken-'))?.code ?? 'nothing-found'

/** Reads the source of a run; what cannot be read fails the run with its reason, and nothing else. */
async function sourceOf(tools: ImportTools, run: ImportRun): Promise<Source | null> {
  const { db, clock } = tools
  const given = await db.transaction(system, async (tx) => ({
    bytes: await contentOfRun(tx, run.id),
    reference: await readReference(tx, run.county, run.organisation_id, run.mapping.reader ?? 'fi'),
    known: {
      ...(await knownCountry(tx)),
      county: run.county,
      today: helsinkiDate(clock.now()),
    },
  }))
  if (given.bytes === null) {
    await failed(tools, run, 'file-gone')
    return null
  }
  try {
    return await readSource(run, given.bytes, given.reference, given.known)
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    await failed(tools, run, error.limit === undefined ? error.code : `${error.code}:${error.limit}`)
    return null
  }
}

/** Compares a run's source with what stands. `given` spares reading it: for sources that a program hands over whole. */
export async function stageRun(tools: ImportTools, id: string, given: Source | null = null): Promise<void> {
  const { db, clock } = tools
  const run = await db.transaction(system, (tx) => inState(tx, id, 'read'))
  if (run === undefined) return
  const source = given ?? (await sourceOf(tools, run))
  if (source === null) return
  if (source.candidates.length === 0) {
    await failed(tools, run, nothingIn(source), source.report)
    return
  }
  const { ground, last } = await db.transaction(system, async (tx) => ({
    ground: await readGround(tx, run.county, run.kind),
    last: await lastStaged(tx, id),
  }))
  const stage = prepareStage(run, ground, source.covers, last.services)
  const { candidates } = source
  const numberOf = (at: number): number => candidates[at]?.row ?? at + 1
  let next = candidates.findIndex((_, at) => numberOf(at) > last.number)
  if (next < 0) next = candidates.length
  await inSlices(tools, 'stage-import', id, async (tx) => {
    const now = clock.now()
    if ((await inState(tx, id, 'read')) === undefined) return 'done'
    const slice = candidates.slice(next, next + stageSize)
    await insertRows(tx, id, await stageSlice(tx, stage, slice, next))
    next += slice.length
    const isDone = next >= candidates.length
    const total = candidates.length
    const report = { ...run.report, step: 'comparing' as const, seen: source.report }
    await setRun(tx, id, now, { total, done: next, report, ...(isDone ? { state: 'staged' } : {}) })
    return isDone ? 'done' : 'more'
  })
}

async function workOf(tx: Tx, run: ImportRun, now: Date): Promise<Work> {
  const { bilingual, organisations, sites } = await readGround(tx, run.county, run.kind)
  return {
    run,
    bilingual,
    organisations: new Map(organisations.map((each) => [each.id, each])),
    sites: siteIndex(sites),
    isCoordinators: await coordinatesNow(tx, run.created_by, run.county),
    now,
  }
}

const ways = {
  apply: { job: 'apply-import', during: 'applying', after: 'applied', slice: applySlice },
  undo: { job: 'undo-import', during: 'undoing', after: 'undone', slice: undoSlice },
} as const

async function workOn(tools: ImportTools, id: string, way: keyof typeof ways): Promise<void> {
  const { db, clock } = tools
  const { job, during, after, slice } = ways[way]
  const work = await db.transaction(system, async (tx) => {
    const run = await inState(tx, id, during)
    return run === undefined ? undefined : workOf(tx, run, clock.now())
  })
  if (work === undefined) return
  await inSlices(tools, job, id, async (tx) => {
    const now = clock.now()
    const run = await inState(tx, id, during)
    if (run === undefined) return 'done'
    const count = await slice(tx, { ...work, now })
    if (count > 0) {
      await setRun(tx, id, now, { done: run.done + count })
      return 'more'
    }
    const when = way === 'apply' ? { appliedAt: now } : { undoneAt: now }
    await setRun(tx, id, now, { state: after, ...when })
    return 'done'
  })
}

export const applyRun = (tools: ImportTools, id: string): Promise<void> => workOn(tools, id, 'apply')
export const undoRun = (tools: ImportTools, id: string): Promise<void> => workOn(tools, id, 'undo')

const job = (
  name: string,
  description: string,
  run: (tools: ImportTools, id: string) => Promise<void>,
): Job<ImportTools> => ({
  name,
  description,
  ids: ['run'],
  run: (tools, ids) => run(tools, ids['run'] ?? ''),
})

export const importJobs: readonly Job<ImportTools>[] = [
  job('stage-import', 'Compares an import with what stands, slice by slice', (tools, id) =>
    stageRun(tools, id),
  ),
  job('apply-import', 'Writes the chosen rows of an import, slice by slice', applyRun),
  job('undo-import', 'Takes an import back, slice by slice', undoRun),
]
