/** Limits of the law that run in a case: started, met, not needed after all; those of a pending matter come along by themselves. */
import { z } from 'zod'
import { readRequest } from '#capabilities/help-requests/index.ts'
import { addDays, compareDates, daysBetween, helsinkiDate, instantInHelsinki } from '#platform/dates.ts'
import type { PlainDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { limitAccess } from './access-assessment.ts'
import { beginCase, beginOpen, invalid, workerOf } from './assessment-begin.ts'
import {
  dropLimitShape,
  type LimitChoice,
  type LimitsView,
  type LimitView,
  meetLimitShape,
  startLimitShape,
} from './assessment-shapes.ts'
import { dueOf, type LimitRule, limitState, ruleOn, whyNot } from './domain/limits.ts'
import { limitRules } from './limit-rules.ts'
import * as queries from './queries-assessment.ts'

const idOnly = z.object({ id: z.uuid() })
const today = (ctx: Pick<Ctx, 'now'>): PlainDate => helsinkiDate(ctx.now)
const codes = [...new Set(limitRules.map(({ code }) => code))]

/** The rule by which a row was counted: the one in force on its day 0. */
function ruleOf(row: Pick<queries.LimitRow, 'rule' | 'day_zero'>): LimitRule {
  const rule = ruleOn(limitRules, row.rule, row.day_zero)
  if (rule === undefined) throw new Error(`No limit ${row.rule} on ${row.day_zero}`)
  return rule
}

const viewOf = (ctx: Ctx, row: queries.LimitRow, warnDays: number): LimitView => {
  const rule = ruleOf(row)
  const now = today(ctx)
  const limit = { due: row.due_on, metOn: row.met_on, dropped: row.dropped }
  return {
    id: row.id,
    rule: row.rule,
    area: rule.area,
    about: row.about_id,
    what: ctx.actor.kind === 'member' ? rule.toFamily : rule.what,
    source: rule.source,
    isSourced: rule.isSourced,
    dayZero: row.day_zero,
    state: limitState(limit, now, warnDays),
    daysLeft: daysBetween(now, row.due_on),
    ...limit,
  }
}

/** The rules that may run for whom the case is about, by their age on its day 0; of a whole family any, for its children differ. */
function choicesFor(
  someone: { readonly born: PlainDate | null } | null,
  dayZero: PlainDate,
): readonly LimitChoice[] {
  return codes.flatMap((code): readonly LimitChoice[] => {
    const rule = ruleOn(limitRules, code, dayZero)
    const due = rule === undefined ? null : dueOf(rule.count, dayZero)
    if (rule === undefined || due === null) return []
    if (someone !== null && whyNot(rule.of, someone, dayZero) !== null) return []
    const { area, what, from, source, isSourced } = rule
    return [{ rule: code, area, what, from, source, isSourced, due }]
  })
}

/**
 * The limits of a case as the reader may know them; to one of the family in words of its own, and nothing that was dropped.
 * @source SHL 36 §, LSL 26 §, ADR-0042
 */
export const limitsOf = useCase({
  name: 'limit.read',
  input: idOnly,
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<LimitsView> => {
    const found = await beginCase(ctx, id)
    const rows = await queries.limitsIn(ctx.tx, id)
    const all = rows.map((row) => viewOf(ctx, row, found.warn_days))
    const mayKeep = found.by === 'seat' && found.stage !== 'closed'
    const about =
      mayKeep && found.about_id !== null
        ? await queries.ofFamily(ctx.tx, found.family_id, found.about_id)
        : undefined
    const running = ({ state }: LimitView): boolean => ['open', 'soon', 'late'].includes(state)
    return {
      limits: [
        ...all.filter(running),
        ...all.filter(
          (limit) => !running(limit) && (ctx.actor.kind !== 'member' || limit.state !== 'dropped'),
        ),
      ],
      choices: mayKeep
        ? choicesFor(about === undefined ? null : { born: about.born_on }, found.day_zero)
        : [],
      unnumbered: limitRules
        .filter(({ count, code }) => count.kind === 'no-number' && ruleOn(limitRules, code, found.day_zero))
        .map(({ code, what, toFamily, source }) => ({
          rule: code,
          what: ctx.actor.kind === 'member' ? toFamily : what,
          source,
        })),
      dayZero: found.day_zero,
      about: found.about_id,
      mayKeep,
    }
  },
})

/** Whom it is about: of a case about one person nobody else, of the whole family's one of its children. */
async function aboutOf(
  ctx: Ctx,
  found: queries.AssessedCase,
  wanted: string | null | undefined,
): Promise<{ readonly id: string; readonly born: PlainDate | null } | null> {
  const id = wanted ?? found.about_id
  if (id === null) return null
  if (found.about_id !== null && id !== found.about_id) throw invalid('about', 'not-of-this-case')
  const someone = await queries.ofFamily(ctx.tx, found.family_id, id)
  if (someone === undefined) throw invalid('about', 'not-of-the-family')
  // An adult's own care is in that adult's own case, and nowhere where another parent would read of it.
  if (found.about_id === null && someone.adult) throw invalid('about', 'adult-own-case')
  return { id, born: someone.born_on }
}

const morning = '08:00'

/** The warning before and the word after: at eight in the morning of the day, or now where that is past. */
function planWarnings(ctx: Ctx, id: string, due: PlainDate, warnDays: number): void {
  const at = (day: PlainDate): Date => {
    const moment = instantInHelsinki(day, morning)
    return moment < ctx.now ? ctx.now : moment
  }
  if (compareDates(today(ctx), due) <= 0)
    ctx.later('limit-soon', { limit: id }, { at: at(addDays(due, -warnDays)), key: `limit-soon ${id}` })
  ctx.later('limit-over', { limit: id }, { at: at(addDays(due, 1)), key: `limit-over ${id}` })
}

async function start(
  ctx: Ctx,
  found: Pick<queries.AssessedCase, 'id' | 'warn_days'>,
  limit: { readonly rule: LimitRule; readonly dayZero: PlainDate; readonly about: string | null },
): Promise<string | null> {
  const due = dueOf(limit.rule.count, limit.dayZero)
  if (due === null) throw invalid('rule', 'limit-without-a-day')
  const id = newId()
  const isNew = await queries.insertLimit(ctx.tx, {
    id,
    caseId: found.id,
    rule: limit.rule.code,
    about: limit.about,
    dayZero: limit.dayZero,
    due,
    now: ctx.now,
    by: workerOf(ctx),
  })
  if (!isNew) return null
  planWarnings(ctx, id, due, found.warn_days)
  return id
}

/**
 * Starts a limit that applies: the rule in force on its day 0, for somebody of the age it is for. The 23rd birthday decides on
 * the day itself.
 * @source ADR-0042
 */
export const startLimit = useCase({
  name: 'limit.start',
  input: startLimitShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, rule: code, dayZero, about: wanted }): Promise<{ id: string }> => {
    const found = await beginOpen(ctx, id)
    if (compareDates(dayZero, today(ctx)) > 0) throw invalid('dayZero', 'day-to-come')
    if (!codes.includes(code)) throw invalid('rule', 'unknown-limit')
    const rule = ruleOn(limitRules, code, dayZero)
    if (rule === undefined) throw invalid('dayZero', 'limit-not-in-force')
    const about = await aboutOf(ctx, found, wanted)
    const why = whyNot(rule.of, about, dayZero)
    if (why !== null) throw invalid(why === 'born-unknown' ? 'about' : 'rule', why)
    const limit = await start(ctx, found, { rule, dayZero, about: about?.id ?? null })
    if (limit === null) throw new Refusal('conflict', 'limit.runs-already')
    ctx.about({ limit, rule: code, ...(about === null ? {} : { member: about.id }) })
    return { id: limit }
  },
})

/**
 * The limits of a matter that became pending come along into the case, with the day on which the contact arrived. For the
 * opening of a case from a help request, in its transaction.
 * @source SHL 36 §, LSL 26 §, ADR-0042
 */
export async function bringLimits(
  ctx: Ctx,
  of: {
    readonly caseId: string
    readonly about: string | null
    readonly matter: { readonly kind: string; readonly pendingAt: Date }
  },
): Promise<number> {
  const dayZero = helsinkiDate(of.matter.pendingAt)
  const wanted: Readonly<Record<string, readonly string[]>> = {
    'special-support': ['D3', 'D4'],
    'child-welfare': ['D5', 'D6', 'D7'],
  }
  const codesOfKind = wanted[of.matter.kind] ?? []
  if (codesOfKind.length === 0) return 0
  const warnDays = await queries.warnDays(ctx.tx, ctx.actor.kind === 'person' ? ctx.actor.county : '')
  let count = 0
  for (const code of codesOfKind) {
    const rule = ruleOn(limitRules, code, dayZero)
    if (rule === undefined) continue
    const made = await start(ctx, { id: of.caseId, warn_days: warnDays }, { rule, dayZero, about: of.about })
    if (made !== null) count += 1
  }
  return count
}

/** The same where only the request is known; nothing happens where nothing became pending. */
export async function bringLimitsOfRequest(
  ctx: Ctx,
  of: { readonly caseId: string; readonly about: string | null; readonly request: string },
): Promise<number> {
  const { matter } = await readRequest.within(ctx, { id: of.request })
  return matter === null ? 0 : bringLimits(ctx, { caseId: of.caseId, about: of.about, matter })
}

/** A limit that changes: its case open, itself held until the end. */
async function beginLimit(
  ctx: Ctx,
  id: string,
): Promise<{ readonly limit: queries.LimitRow; readonly found: queries.AssessedCase }> {
  const limit = await queries.lockLimit(ctx.tx, id)
  if (limit === undefined) throw notFound()
  const found = await beginOpen(ctx, limit.case_id)
  ctx.about({ limit: id, rule: limit.rule, ...(limit.about_id === null ? {} : { member: limit.about_id }) })
  return { limit, found }
}

/** It was done, today or on an earlier day. */
export const meetLimit = useCase({
  name: 'limit.meet',
  input: meetLimitShape,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, on }): Promise<void> => {
    const { limit } = await beginLimit(ctx, id)
    if (limit.met_on !== null || limit.dropped !== null) throw new Refusal('conflict', 'limit.over')
    const day = on ?? today(ctx)
    if (compareDates(day, today(ctx)) > 0) throw invalid('on', 'day-to-come')
    if (compareDates(day, limit.day_zero) < 0) throw invalid('on', 'before-day-zero')
    await queries.endLimit(ctx.tx, id, { metOn: day, dropped: null, by: workerOf(ctx) })
  },
})

/** It does not apply after all, or the need is gone: why is said. */
export const dropLimit = useCase({
  name: 'limit.drop',
  input: dropLimitShape,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, why }): Promise<void> => {
    const { limit } = await beginLimit(ctx, id)
    if (limit.met_on !== null || limit.dropped !== null) throw new Refusal('conflict', 'limit.over')
    await queries.endLimit(ctx.tx, id, { metOn: null, dropped: why, by: workerOf(ctx) })
    ctx.about({ why })
  },
})

/** It runs on after all: what was marked by mistake. */
export const resumeLimit = useCase({
  name: 'limit.resume',
  input: idOnly,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<void> => {
    const { limit, found } = await beginLimit(ctx, id)
    if (limit.met_on === null && limit.dropped === null) throw new Refusal('conflict', 'limit.runs-already')
    if (await queries.runsAlready(ctx.tx, limit)) throw new Refusal('conflict', 'limit.runs-already')
    await queries.endLimit(ctx.tx, id, { metOn: null, dropped: null, by: null })
    planWarnings(ctx, id, limit.due_on, found.warn_days)
  },
})
