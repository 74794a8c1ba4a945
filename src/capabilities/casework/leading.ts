/** What those who lead know of cases: how many, at which stage, who answers; never whose. */
import { z } from 'zod'
import { addDays } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import type { Localized } from '#platform/text.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseSettingAccess } from './access-lead.ts'
import type { CaseFigures, CaseFiguresRow, CaseSettings, Figure, LeadCase, LeadView } from './case-shapes.ts'
import { daysWithout, isOverdue, markOf } from './domain/answering.ts'
import { type CaseGroup, caseGroups, type CaseStage, caseStages } from './domain/case.ts'
import { medianOf, type Parts, smallestTold, told } from './domain/figures.ts'
import * as queries from './queries-lead.ts'

export const leadViews = ['all', 'without-worker', 'near-limit', 'waiting', 'hand-over'] as const
export type LeadFilter = (typeof leadViews)[number]

const countyOf = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'person') throw notFound()
  return ctx.actor.county
}

const leadCase = (row: queries.LedRow, within: number): LeadCase => {
  const withoutDays = daysWithout(row.without_on, row.today)
  return {
    id: row.id,
    mark: markOf(row.id),
    unit: row.unit_id,
    stage: row.stage,
    stageSince: row.stage_since,
    daysInStage: row.days_in_stage,
    openedAt: row.opened_at,
    worker:
      row.worker === null || row.worker_since === null
        ? null
        : {
            person: row.worker,
            name: row.worker_name ?? '',
            since: row.worker_since,
            awayUntil: row.away_until,
            gone: row.worker_gone,
          },
    asked:
      row.asked_at === null ? null : { name: row.asked_name ?? '', at: row.asked_at, meetOn: row.meet_on },
    withoutDays,
    overdue: isOverdue(withoutDays, within),
    limit:
      row.limit_rule === null || row.limit_due === null
        ? null
        : { rule: row.limit_rule, dueOn: row.limit_due, late: row.limit_due < row.today },
    waiting: !row.waiting ? 'no' : row.supported ? 'with-support' : 'without-support',
    workers: row.workers,
  }
}

const pageSize = 50

const countIf = <T>(rows: readonly T[], holds: (row: T) => boolean): number => rows.filter(holds).length

const byKey = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> => {
  const made: Partial<Record<K, T>> = {}
  for (const key of keys) made[key] = make(key)
  return whole(made, keys)
}

/** Every key has been given its value a line above; this says so to the reader and to the compiler. */
function whole<K extends string, T>(made: Partial<Record<K, T>>, keys: readonly K[]): Record<K, T> {
  const isWhole = (given: Partial<Record<K, T>>): given is Record<K, T> => keys.every((key) => key in given)
  if (!isWhole(made)) throw new Error('A key is missing')
  return made
}

/** Cases of the units one leads, the longest open first. @source R57, R65, S-13, ADR-0041 */
export const leadCases = useCase({
  name: 'case.list-leads',
  input: z.object({
    view: z.enum(leadViews).default('all'),
    /** `next` of the page before: how many stand before it. */
    after: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  needs: { signedInBecause: 'shows only cases of units that one leads, without families' },
  proof: 'strong',
  run: async (ctx, { view, after }): Promise<LeadView> => {
    const units = await queries.ledUnits(ctx.tx)
    const setting = await queries.settingOf(ctx.tx, countyOf(ctx))
    const rows = await queries.ledCases(ctx.tx)
    const all = rows.map((row) => leadCase(row, setting.worker_within_days))
    const isNear = ({ limit }: LeadCase): boolean =>
      limit !== null &&
      rows[0] !== undefined &&
      limit.dueOn <= addDays(rows[0].today, setting.warn_limit_days)
    const isHandOver = ({ asked, worker }: LeadCase): boolean => asked !== null && worker !== null
    const shown: Readonly<Record<LeadFilter, (one: LeadCase) => boolean>> = {
      all: () => true,
      'without-worker': ({ withoutDays }) => withoutDays !== null,
      'near-limit': isNear,
      waiting: ({ waiting }) => waiting !== 'no',
      'hand-over': isHandOver,
    }
    const wanted = all.filter(shown[view])
    const load = await queries.workload(ctx.tx)
    ctx.about({ units: units.length, cases: all.length })
    return {
      units: units.map(({ id, name }) => ({ id, name })),
      items: wanted.slice(after, after + pageSize),
      next: wanted.length > after + pageSize ? String(after + pageSize) : null,
      counts: {
        open: all.length,
        stages: byKey(caseStages, (stage) => countIf(all, (one) => one.stage === stage)),
        without: countIf(all, shown['without-worker']),
        overdue: countIf(all, ({ overdue }) => overdue),
        nearLimit: countIf(all, isNear),
        waitingWith: countIf(all, ({ waiting }) => waiting === 'with-support'),
        waitingWithout: countIf(all, ({ waiting }) => waiting === 'without-support'),
        handOvers: countIf(all, isHandOver),
      },
      workload: load.map(({ person, name, unit, cases, away_until: awayUntil }) => ({
        person,
        name,
        unit,
        cases,
        awayUntil,
      })),
      withinDays: setting.worker_within_days,
    }
  },
})

/** Workers of a unit one leads, to be named for a case, with how many cases each answers for. */
export const leadWorkers = useCase({
  name: 'case.lead-workers',
  input: z.object({ unit: z.uuid() }),
  needs: { signedInBecause: 'shows only workers of units that one leads' },
  proof: 'strong',
  run: async (
    ctx,
    { unit },
  ): Promise<
    readonly {
      readonly person: string
      readonly name: string
      readonly title: Localized
      readonly cases: number
    }[]
  > =>
    (await queries.workload(ctx.tx))
      .filter((row) => row.unit === unit)
      .map(({ person, name, title, cases }) => ({ person, name, title, cases })),
})

// --- Figures --------------------------------------------------------------------------------------------------

type AreaFacts = {
  readonly area: string | null
  readonly name: Localized | null
  readonly rows: readonly queries.FactRow[]
}

type Table = {
  readonly open: Parts<'open'>
  readonly worker: Parts<'with' | 'without'>
  readonly changed: Parts<'yes' | 'no'>
  readonly stages: Parts<CaseStage>
  readonly groups: Parts<CaseGroup>
}

const tableOf = ({ rows }: AreaFacts): Table => ({
  open: { open: rows.length },
  worker: {
    with: countIf(rows, (row) => row.has_worker),
    without: countIf(rows, (row) => !row.has_worker),
  },
  changed: { yes: countIf(rows, (row) => row.workers > 1), no: countIf(rows, (row) => row.workers <= 1) },
  stages: byKey(caseStages, (stage) => countIf(rows, (row) => row.stage === stage)),
  groups: byKey(caseGroups, (group) => countIf(rows, (row) => row.group === group)),
})

type Silence = Readonly<Record<keyof Table, boolean>>

/** One row of figures: what may not be told is null. Where the size itself may not be, nothing of its parts is. */
function figuresRow(of: AreaFacts, shown: Silence): CaseFiguresRow {
  const table = tableOf(of)
  const when = (part: keyof Table, count: number): Figure => (shown.open && shown[part] ? count : null)
  return {
    area: of.area,
    name: of.name,
    open: when('open', table.open.open),
    withoutWorker: when('worker', table.worker.without),
    stages: byKey(caseStages, (stage) => when('stages', table.stages[stage])),
    groups: byKey(caseGroups, (group) => when('groups', table.groups[group])),
    changed: when('changed', table.changed.yes),
    daysToWorker: shown.open
      ? medianOf(
          of.rows.flatMap((row) => (row.days_to_worker === null ? [] : [Math.max(0, row.days_to_worker)])),
        )
      : null,
  }
}

/** How many cases, by area, stage and group, for those who lead areas and counties: no number under five. @source R65, ADR-0015 */
export const caseFigures = useCase({
  name: 'case.figures',
  input: z.object({}),
  needs: { signedInBecause: 'shows only numbers of areas and counties that one leads or coordinates' },
  proof: 'strong',
  run: async (ctx): Promise<CaseFigures> => {
    const county = countyOf(ctx)
    const scopes = (await queries.figureScopes(ctx.tx)).filter((scope) => scope.county === county)
    if (scopes.length === 0) throw notFound()
    const isWhole = scopes.some(({ area }) => area === null)
    const facts = await queries.factsOf(ctx.tx, county)
    const named = await queries.areasOf(ctx.tx, county)
    const areas: readonly AreaFacts[] = [
      ...named.map(({ id, name }) => ({
        area: id,
        name,
        rows: facts.filter((row) => row.area === id),
      })),
      { area: null, name: null, rows: facts.filter((row) => row.area === null) },
    ].filter(({ area, rows }) => area !== null || rows.length > 0)
    const tables = areas.map(tableOf)
    // Settled on the county’s whole table, so that an area’s lead and the county’s leaders are told the same of it.
    const settled = {
      open: told(tables.map(({ open }) => open)),
      worker: told(tables.map(({ worker }) => worker)),
      changed: told(tables.map(({ changed }) => changed)),
      stages: told(tables.map(({ stages }) => stages)),
      groups: told(tables.map(({ groups }) => groups)),
    }
    const silenceOf = (index: number): Silence => ({
      open: settled.open.areas[index] === true,
      worker: settled.worker.areas[index] === true,
      changed: settled.changed.areas[index] === true,
      stages: settled.stages.areas[index] === true,
      groups: settled.groups.areas[index] === true,
    })
    ctx.about({ county, figures: areas.length })
    return {
      county: isWhole
        ? figuresRow(
            { area: null, name: null, rows: facts },
            {
              open: settled.open.whole,
              worker: settled.worker.whole,
              changed: settled.changed.whole,
              stages: settled.stages.whole,
              groups: settled.groups.whole,
            },
          )
        : null,
      areas: areas.flatMap((each, index) =>
        isWhole || scopes.some(({ area }) => area !== null && area === each.area)
          ? [figuresRow(each, silenceOf(index))]
          : [],
      ),
      atLeast: smallestTold,
    }
  },
})

// --- The county's rules ---------------------------------------------------------------------------------------

/** The rules of one’s own county: after how many days a case without a responsible worker is on the lead’s list, and so on. */
export const readCaseSettings = useCase({
  name: 'case-settings.read',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'the rules of the own county are no secret to its workers' },
  run: async (ctx): Promise<CaseSettings> => {
    const county = countyOf(ctx)
    const row = await queries.settingOf(ctx.tx, county)
    return {
      county,
      workerWithinDays: row.worker_within_days,
      warnLimitDays: row.warn_limit_days,
      joinMonthsBefore: row.join_months_before,
      changedAt: row.changed_at,
      changedBy: row.changed_by,
      can: { change: await queries.mayChangeSetting(ctx.tx, county) },
    }
  },
})

export const changeCaseSettings = useCase({
  name: 'case-settings.change',
  input: z.object({
    /** The county. */
    id: z.string().max(10),
    workerWithinDays: z.coerce.number().int().min(1).max(60),
    warnLimitDays: z.coerce.number().int().min(1).max(60),
    joinMonthsBefore: z.coerce.number().int().min(1).max(24),
  }),
  needs: caseSettingAccess.change,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, ...set }) => {
    ctx.about({ county: id, ...set })
    await queries.saveSetting(ctx.tx, id, { ...set, now: ctx.now })
  },
})
