/** A case as those who work on it, somebody who opened it in an emergency, and the family read it. */
import { z } from 'zod'
import { type Presence, whoIsWith, whoIsWithUs } from '#capabilities/families/index.ts'
import { notFound } from '#platform/refusal.ts'
import { type Ctx, useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { beginCase } from './begin-case.ts'
import type {
  Answering,
  AskedOfMe,
  CaseItem,
  CaseView,
  NextThing,
  OwnCase,
  Seat,
  StageChange,
} from './case-shapes.ts'
import { markOf, mayName } from './domain/answering.ts'
import { caseGroups, caseSources, caseStages, responsibleKinds } from './domain/case.ts'
import { lineOf, mayClose, mayReopen, movesFrom } from './domain/stages.ts'
import * as list from './queries-case-list.ts'
import * as queries from './queries-case.ts'
import { type NextRow, nextThings } from './queries-next.ts'

const opened = (ctx: Ctx, sealed: Uint8Array | null): string | null =>
  sealed === null ? null : ctx.crypto.open(sealed)

const answeringOf = (ctx: Ctx, row: queries.AnsweringRow, works: boolean): Answering => ({
  id: row.id,
  kind: row.kind,
  person: row.person_id,
  name: row.name,
  title: row.title,
  unit: row.unit,
  deputy: row.deputy_id === null ? null : { person: row.deputy_id, name: row.deputy ?? '' },
  awayUntil: row.away_until,
  reason: row.reason,
  words: works ? opened(ctx, row.words_sealed) : null,
  meetOn: row.meet_on,
  namedAt: row.named_at,
  takenAt: row.taken_at,
  endedAt: row.ended_at,
  mine: row.mine,
  gone: row.gone,
})

const nextOf = (ctx: Ctx, row: NextRow): NextThing => ({
  kind: row.kind,
  id: row.id,
  on: row.due,
  at: row.starts_at,
  words: opened(ctx, row.words_sealed),
  code: row.code,
  late: row.late,
  who: {
    member: row.member_id,
    person: row.person_id === null || row.person === null ? null : { id: row.person_id, name: row.person },
    other: opened(ctx, row.other_sealed),
    me: row.mine,
  },
})

const eventOf = (row: queries.StageRow): { from: StageChange['from']; to: StageChange['to']; at: Date } => ({
  from: row.from_stage,
  to: row.to_stage,
  at: row.at,
})

/** Those who answer now, who were asked and who did, of one case. */
function answeringParts(
  ctx: Ctx,
  rows: readonly queries.AnsweringRow[],
  works: boolean,
): { answers: readonly Answering[]; asked: readonly Answering[]; earlier: readonly Answering[] } {
  const all = rows.filter((row) => row.declined_at === null).map((row) => answeringOf(ctx, row, works))
  const order = (a: Answering, b: Answering): number =>
    responsibleKinds.indexOf(a.kind) - responsibleKinds.indexOf(b.kind)
  return {
    answers: all.filter((one) => one.takenAt !== null && one.endedAt === null).toSorted(order),
    asked: all.filter((one) => one.takenAt === null && one.endedAt === null).toSorted(order),
    earlier: all.filter((one) => one.takenAt !== null && one.endedAt !== null),
  }
}

const seatOf = (presence: Presence, answers: readonly Answering[]): Seat => ({
  part: presence.id,
  person: presence.person,
  name: presence.name,
  title: presence.title,
  unit: presence.unit,
  organisation: presence.organisation,
  role: presence.part,
  ground: presence.basis,
  from: presence.since,
  to: presence.until,
  phone: presence.phone,
  lastContactOn: presence.lastContactOn,
  mine: presence.isMine,
  answers: answers.filter((one) => one.person === presence.person).map(({ kind }) => kind),
})

/** How many things ahead a case shows beside the next one. */
const ahead = 8

/** One case: how it stands, who answers, who works on it, what is next. Names of the family’s people are the family’s. */
export const readCase = useCase({
  name: 'case.read',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id }): Promise<CaseView> => {
    const found = await beginCase(ctx, id)
    const works = found.by === 'seat'
    const history = await queries.stagesOf(ctx.tx, [id])
    const { answers, asked, earlier } = answeringParts(ctx, await queries.answeringIn(ctx.tx, [id]), works)
    const seats = await queries.seatsOf(ctx.tx, id)
    const { people } = await whoIsWith.within(ctx, { id: found.family_id })
    const [next = null, ...coming] = (await nextThings(ctx.tx, [id], ahead + 1)).map((row) =>
      nextOf(ctx, row),
    )
    const isOpen = found.closed_at === null
    const holder = (kind: (typeof responsibleKinds)[number]): Parameters<typeof mayName>[2] => {
      const one = answers.find((each) => each.kind === kind)
      return one === undefined
        ? null
        : { person: one.person, deputy: one.deputy?.person ?? null, gone: one.gone }
    }
    const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
    return {
      id,
      county: found.county,
      family: found.family_id,
      about: found.about_id,
      group: found.group,
      stage: found.stage,
      stageSince: found.stage_since,
      line: lineOf(found.stage, history.map(eventOf)),
      history: history.map((row) => ({
        id: row.id,
        ...eventOf(row),
        by: row.name,
        words: works ? opened(ctx, row.words_sealed) : null,
      })),
      source: found.source,
      sourceId: works ? found.source_id : null,
      why: found.by === 'told' ? null : opened(ctx, found.why_sealed),
      dayZero: found.day_zero,
      lead:
        found.unit === null
          ? null
          : { unit: found.unit_id, name: found.unit, organisation: found.organisation ?? {} },
      openedAt: found.opened_at,
      openedBy: found.opener,
      followUpOn: found.follow_up_on,
      closedAt: found.closed_at,
      outcome: found.outcome,
      // A number that grows would tell one of the family of changes that are not theirs to see.
      version: works ? found.version : 1,
      by: found.by,
      answers,
      asked,
      earlier,
      continuity: [...answers, ...earlier].filter(({ kind }) => kind === 'responsible-worker').length,
      seats: people
        .filter((one) => seats.some(({ part }) => part === one.id))
        .map((one) => seatOf(one, answers)),
      support: (await queries.supportOf(ctx.tx, id)).map((row) => ({
        unit: row.unit,
        name: row.name,
        forWhat: opened(ctx, row.for_what_sealed) ?? '',
      })),
      next,
      coming,
      can: {
        keep: works && isOpen,
        move: works ? movesFrom(found.stage) : [],
        close: works && mayClose(found.stage),
        reopen: works && mayReopen(found.stage),
        name:
          works && isOpen
            ? responsibleKinds.filter((kind) => mayName(kind, me, holder(kind), holder('responsible-worker')))
            : [],
        take: works ? asked.filter(({ mine }) => mine).map((one) => one.id) : [],
        leave: works && isOpen && !answers.some(({ mine }) => mine),
      },
    }
  },
})

const pageSize = 50

const cursor = z
  .string()
  .max(80)
  .transform((text, check) => {
    const [at = '', id = ''] = text.split('_')
    const read = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id })
    if (!read.success) {
      check.addIssue({ code: 'custom', message: 'cursor' })
      return z.NEVER
    }
    return { at: new Date(read.data.at), id: read.data.id }
  })

export const listCasesShape = z.object({
  /** One family’s cases alone. */
  family: z.uuid().optional(),
  stage: z.enum([...caseStages, 'open', 'closed', 'all']).default('open'),
  group: z.enum(caseGroups).optional(),
  withoutWorker: z.boolean().default(false),
  /** Where I answer for the whole. */
  mine: z.boolean().default(false),
  /** `next` of the page before. */
  after: cursor.optional(),
})

/** The cases on which one works, those opened last first. */
export const listCases = useCase({
  name: 'case.list',
  input: listCasesShape,
  needs: { signedInBecause: 'shows only cases on which one works, or of a family opened in an emergency' },
  proof: 'strong',
  run: async (
    ctx,
    { family, stage, group, withoutWorker, mine, after },
  ): Promise<{ readonly items: readonly CaseItem[]; readonly next: string | null }> => {
    const found = await list.listPage(ctx.tx, {
      family: family ?? null,
      stage,
      group: group ?? null,
      withoutWorker,
      mine,
      before: after ?? null,
      limit: pageSize + 1,
    })
    const rows = found.slice(0, pageSize)
    const [first] = rows
    ctx.about({
      cases: rows.length,
      ...(family === undefined || first === undefined
        ? { families: new Set(rows.map((row) => row.family_id)).size }
        : { county: first.county, family, by: first.by }),
    })
    const things = await nextThings(
      ctx.tx,
      rows.map(({ id }) => id),
      1,
    )
    const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
    const items = rows.map((row): CaseItem => {
      const thing = things.find((each) => each.case_id === row.id)
      return {
        id: row.id,
        family: row.family_id,
        about: row.about_id,
        group: row.group,
        stage: row.stage,
        stageSince: row.stage_since,
        dayZero: row.day_zero,
        openedAt: row.opened_at,
        worker:
          row.worker_id === null
            ? null
            : { person: row.worker_id, name: row.worker ?? '', mine: row.worker_id === me },
        next: thing === undefined ? null : nextOf(ctx, thing),
        followUpOn: row.follow_up_on,
        version: row.version,
      }
    })
    const last = rows.at(-1)
    const next =
      found.length > pageSize && last !== undefined ? `${last.opened_at.toISOString()}_${last.id}` : null
    return { items, next }
  },
})

/** The case that was opened from a request, a referral or an appointment, for whoever works on it. */
export const caseOfSource = useCase({
  name: 'case.find-of-source',
  input: z.object({ source: z.enum(caseSources), sourceId: z.uuid() }),
  needs: { signedInBecause: 'finds only cases on which one works' },
  proof: 'strong',
  run: async (ctx, { source, sourceId }): Promise<{ readonly id: string } | null> => {
    const found = await list.caseOfSource(ctx.tx, source, sourceId)
    if (found === undefined) return null
    ctx.about({ county: found.county, family: found.family_id, by: 'seat', case: found.id })
    return { id: found.id }
  },
})

/** What one was asked to answer for. Says nothing of the family before it is taken. */
export const askedOfMe = useCase({
  name: 'case.list-asked',
  input: z.object({}),
  needs: { signedInBecause: 'shows only what one has been asked oneself' },
  proof: 'strong',
  run: async (ctx): Promise<readonly AskedOfMe[]> => {
    const rows = await list.askedOfMe(ctx.tx)
    ctx.about({ cases: rows.length })
    return rows.map((row) => ({
      id: row.id,
      mark: markOf(row.case_id),
      kind: row.kind,
      unit: row.unit,
      stage: row.stage,
      reason: row.reason,
      words: opened(ctx, row.words_sealed) ?? '',
      meetOn: row.meet_on,
      namedBy: row.named_by,
      namedAt: row.named_at,
      caseId: row.seated ? row.case_id : null,
    }))
  },
})

/** The matters that one of a family is told of: where it stands, who answers, what is next and by when. */
export const ownCases = useCase({
  name: 'case.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only cases that one is told of' },
  proof: 'strong',
  run: async (ctx): Promise<readonly OwnCase[]> => {
    if (ctx.actor.kind !== 'member') throw notFound()
    const me = ctx.actor.id
    const cases = await queries.toldCases(ctx.tx)
    const ids = cases.map(({ id }) => id)
    const [first] = cases
    ctx.about({
      cases: cases.length,
      member: me,
      ...(first === undefined ? {} : { county: first.county, family: first.family_id, by: 'told' }),
    })
    const history = await queries.stagesOf(ctx.tx, ids)
    const answering = await queries.answeringIn(ctx.tx, ids)
    const things = await nextThings(ctx.tx, ids, ahead + 1)
    const withUs =
      cases.length === 0 ? [] : (await whoIsWithUs.within(ctx, {})).flatMap(({ people }) => people)
    return cases.map((row): OwnCase => {
      const events = history.filter((each) => each.case_id === row.id).map(eventOf)
      const { answers, asked } = answeringParts(
        ctx,
        answering.filter((each) => each.case_id === row.id),
        false,
      )
      const [next = null, ...coming] = things
        .filter((each) => each.case_id === row.id)
        .map((each) => nextOf(ctx, each))
      return {
        id: row.id,
        family: row.family_id,
        about: row.about_id,
        mine: row.about_id === me,
        stage: row.stage,
        stageSince: row.stage_since,
        line: lineOf(row.stage, events),
        openedAt: row.opened_at,
        closedAt: row.closed_at,
        followUpOn: row.follow_up_on,
        answers: answers.map((one) => ({
          ...one,
          phone: withUs.find(({ person }) => person === one.person)?.phone ?? null,
        })),
        // Whoever was asked is told of once they have said yes, or when the three of them are to meet.
        asked: asked.filter(({ meetOn }) => meetOn !== null),
        next,
        coming,
      }
    })
  },
})
