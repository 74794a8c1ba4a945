import { z } from 'zod'
import {
  type Answering,
  type AskedOfMe,
  type CaseFiguresRow,
  caseGroups,
  type CaseItem,
  caseOutcomes,
  caseSources,
  caseStages,
  type CaseView,
  changeReasons,
  type LeadCase,
  type NextThing,
  type OwnCase,
  responsibleKinds,
} from '#capabilities/casework/index.ts'
import { partBases, teamParts } from '#capabilities/families/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { day, id, instant, iso, isoOrNull } from './shapes.ts'

/** What cases answer with, and how each answer is written for a reader's language. */

const said = (text: Localized, lang: Language): string => inLanguage(text, lang)
const saidOrNull = (text: Localized | null, lang: Language): string | null =>
  text === null ? null : inLanguage(text, lang)

export const caseState = z.enum([...caseStages, 'closed'])

const answering = z.object({
  id,
  kind: z.enum(responsibleKinds),
  person: id,
  name: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  deputy: z.object({ person: id, name: z.string() }).nullable(),
  awayUntil: day.nullable(),
  reason: z.enum(changeReasons),
  words: z.string().nullable(),
  meetOn: day.nullable(),
  namedAt: instant,
  takenAt: instant.nullable().meta({ description: 'Null: asked, and has not said yes.' }),
  endedAt: instant.nullable(),
  mine: z.boolean(),
  gone: z.boolean().meta({ description: 'Is with the family no more: somebody else is to be named.' }),
})

const answeringOf = (one: Answering, lang: Language): z.input<typeof answering> => ({
  ...one,
  title: said(one.title, lang),
  unit: saidOrNull(one.unit, lang),
  namedAt: iso(one.namedAt),
  takenAt: isoOrNull(one.takenAt),
  endedAt: isoOrNull(one.endedAt),
})

const thing = z.object({
  kind: z.enum(['step', 'limit', 'meeting', 'join', 'follow-up']),
  id,
  on: day.nullable(),
  at: instant.nullable(),
  words: z.string().nullable(),
  code: z.string().nullable(),
  late: z.boolean(),
  who: z.object({
    member: id.nullable(),
    person: z.object({ id, name: z.string() }).nullable(),
    other: z.string().nullable(),
    me: z.boolean(),
  }),
})
const thingOf = (one: NextThing): z.input<typeof thing> => ({ ...one, at: isoOrNull(one.at) })
const thingOrNull = (one: NextThing | null): z.input<typeof thing> | null =>
  one === null ? null : thingOf(one)

const line = z.array(
  z.object({
    stage: z.enum(caseStages),
    state: z.enum(['past', 'now', 'ahead']),
    since: instant.nullable(),
    until: instant.nullable(),
  }),
)
const lineOf = (given: CaseView['line']): z.input<typeof line> =>
  given.map((each) => ({ ...each, since: isoOrNull(each.since), until: isoOrNull(each.until) }))

export const oneCase = z
  .object({
    id,
    county: z.string(),
    family: id,
    about: id.nullable(),
    group: z.enum(caseGroups),
    stage: caseState,
    stageSince: instant,
    line,
    history: z.array(
      z.object({
        id,
        from: caseState.nullable(),
        to: caseState,
        at: instant,
        by: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    source: z.enum(caseSources),
    sourceId: id.nullable(),
    why: z.string().nullable(),
    dayZero: day,
    lead: z.object({ unit: id, name: z.string(), organisation: z.string() }).nullable(),
    openedAt: instant,
    openedBy: z.string().nullable(),
    followUpOn: day.nullable(),
    closedAt: instant.nullable(),
    outcome: z.enum(caseOutcomes).nullable(),
    version: z.int(),
    by: z.enum(['seat', 'told', 'opened']).meta({ description: 'The relation by which it is read.' }),
    answers: z.array(answering),
    asked: z.array(answering),
    earlier: z.array(answering),
    continuity: z.int().meta({ description: 'How many responsible workers there have been.' }),
    seats: z.array(
      z.object({
        part: id,
        person: id,
        name: z.string(),
        title: z.string(),
        unit: z.string().nullable(),
        organisation: z.string(),
        role: z.enum(teamParts),
        ground: z.enum(partBases).nullable(),
        from: day,
        to: day.nullable(),
        phone: z.string().nullable(),
        lastContactOn: day.nullable(),
        mine: z.boolean(),
        answers: z.array(z.enum(responsibleKinds)),
      }),
    ),
    support: z.array(z.object({ unit: id, name: z.string(), forWhat: z.string() })),
    next: thing.nullable(),
    coming: z.array(thing),
    can: z.object({
      keep: z.boolean(),
      move: z.array(z.object({ to: z.enum(caseStages), way: z.enum(['next', 'skip', 'back']) })),
      close: z.boolean(),
      reopen: z.boolean(),
      name: z.array(z.enum(responsibleKinds)),
      take: z.array(id),
      leave: z.boolean(),
    }),
  })
  .meta({ id: 'Case', description: 'A case as this reader may see it. People of the family by their ids.' })

export const oneCaseOf = (view: CaseView, lang: Language): z.input<typeof oneCase> => ({
  ...view,
  stageSince: iso(view.stageSince),
  line: lineOf(view.line),
  history: view.history.map((each) => ({ ...each, at: iso(each.at) })),
  lead:
    view.lead === null
      ? null
      : {
          unit: view.lead.unit,
          name: said(view.lead.name, lang),
          organisation: said(view.lead.organisation, lang),
        },
  openedAt: iso(view.openedAt),
  closedAt: isoOrNull(view.closedAt),
  answers: view.answers.map((each) => answeringOf(each, lang)),
  asked: view.asked.map((each) => answeringOf(each, lang)),
  earlier: view.earlier.map((each) => answeringOf(each, lang)),
  seats: view.seats.map((seat) => ({
    ...seat,
    title: said(seat.title, lang),
    unit: saidOrNull(seat.unit, lang),
    organisation: said(seat.organisation, lang),
    answers: [...seat.answers],
  })),
  support: view.support.map((each) => ({ ...each, name: said(each.name, lang) })),
  next: thingOrNull(view.next),
  coming: view.coming.map(thingOf),
  can: {
    ...view.can,
    move: view.can.move.map((each) => ({ ...each })),
    name: [...view.can.name],
    take: [...view.can.take],
  },
})

export const listedCase = z
  .object({
    id,
    family: id,
    about: id.nullable(),
    group: z.enum(caseGroups),
    stage: caseState,
    stageSince: instant,
    dayZero: day,
    openedAt: instant,
    worker: z.object({ person: id, name: z.string(), mine: z.boolean() }).nullable(),
    next: thing.nullable(),
    followUpOn: day.nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedCase' })

export const listedCaseOf = (item: CaseItem): z.input<typeof listedCase> => ({
  ...item,
  stageSince: iso(item.stageSince),
  openedAt: iso(item.openedAt),
  next: thingOrNull(item.next),
})

export const askedCase = z
  .object({
    id,
    mark: z.string(),
    kind: z.enum(responsibleKinds),
    unit: z.string(),
    stage: caseState,
    reason: z.enum(changeReasons),
    words: z.string(),
    meetOn: day.nullable(),
    namedBy: z.string(),
    namedAt: instant,
    caseId: id.nullable(),
  })
  .meta({
    id: 'AskedCase',
    description: 'What one was asked to answer for: a short mark, never whose it is.',
  })

export const askedCaseOf = (asked: AskedOfMe, lang: Language): z.input<typeof askedCase> => ({
  ...asked,
  unit: said(asked.unit, lang),
  namedAt: iso(asked.namedAt),
})

export const ownCase = z
  .object({
    id,
    family: id,
    about: id.nullable(),
    mine: z.boolean(),
    stage: caseState,
    stageSince: instant,
    line,
    openedAt: instant,
    closedAt: instant.nullable(),
    followUpOn: day.nullable(),
    answers: z.array(answering.extend({ phone: z.string().nullable() })),
    asked: z.array(answering),
    next: thing.nullable(),
    coming: z.array(thing),
  })
  .meta({
    id: 'OwnCase',
    description: 'A matter of one’s own family: where it stands, who answers, what is next.',
  })

export const ownCaseOf = (own: OwnCase, lang: Language): z.input<typeof ownCase> => ({
  ...own,
  stageSince: iso(own.stageSince),
  line: lineOf(own.line),
  openedAt: iso(own.openedAt),
  closedAt: isoOrNull(own.closedAt),
  answers: own.answers.map((each) => ({ ...answeringOf(each, lang), phone: each.phone })),
  asked: own.asked.map((each) => answeringOf(each, lang)),
  next: thingOrNull(own.next),
  coming: own.coming.map(thingOf),
})

export const leadCase = z
  .object({
    id,
    mark: z.string(),
    unit: id,
    stage: caseState,
    stageSince: instant,
    daysInStage: z.int(),
    openedAt: instant,
    worker: z
      .object({
        person: id,
        name: z.string(),
        since: instant,
        awayUntil: day.nullable(),
        gone: z.boolean(),
      })
      .nullable(),
    asked: z.object({ name: z.string(), at: instant, meetOn: day.nullable() }).nullable(),
    withoutDays: z.int().nullable(),
    overdue: z.boolean(),
    limit: z.object({ rule: z.string(), dueOn: day, late: z.boolean() }).nullable(),
    waiting: z.enum(['no', 'with-support', 'without-support']),
    workers: z.int(),
  })
  .meta({ id: 'LedCase', description: 'A case as the lead of its unit knows it: never whose it is.' })

export const leadCaseOf = (one: LeadCase): z.input<typeof leadCase> => ({
  ...one,
  stageSince: iso(one.stageSince),
  openedAt: iso(one.openedAt),
  worker: one.worker === null ? null : { ...one.worker, since: iso(one.worker.since) },
  asked: one.asked === null ? null : { ...one.asked, at: iso(one.asked.at) },
})

const figure = z.int().nullable()
export const figures = z
  .object({
    area: z.string().nullable(),
    name: z.string().nullable(),
    open: figure,
    withoutWorker: figure,
    stages: z.record(z.enum(caseStages), figure),
    groups: z.record(z.enum(caseGroups), figure),
    changed: figure,
    daysToWorker: figure,
  })
  .meta({
    id: 'CaseFigures',
    description: 'Numbers of open cases; null where a number under five would be told.',
  })

export const figuresOf = (row: CaseFiguresRow, lang: Language): z.input<typeof figures> => ({
  ...row,
  name: saidOrNull(row.name, lang),
  stages: { ...row.stages },
  groups: { ...row.groups },
})
