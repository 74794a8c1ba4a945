/** What goes into an export: what the maker reads, of the common parts only, with names in the place of ids. */
import { readFamily } from '#capabilities/families/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import type { Ctx } from '#platform/use-case.ts'
import { readAssessment } from './assessment.ts'
import type { SectionView } from './assessment-shapes.ts'
import { readCase } from './cases.ts'
import type { ExportPart } from './domain/export.ts'
import { limitsOf } from './limits.ts'
import { listMeetings, readMeeting } from './meeting-views.ts'
import { readPlan } from './plan-read.ts'
import type { StepOwner } from './plan-shapes.ts'

type By = { readonly name: string | null; readonly at: string }
type Step = {
  readonly kind: string
  readonly words: string
  readonly owner: string | null
  readonly dueOn: PlainDate | null
  readonly state: string
}
type Section = {
  readonly kind: string
  readonly title: string
  readonly words: string
  readonly author: string | null
  readonly unit: string | null
  readonly writtenAt: string
  readonly changedAt: string
  readonly version: number
}

export type ExportContent = {
  readonly case?: {
    readonly id: string
    readonly family: string
    readonly county: string
    readonly about: string | null
    readonly people: readonly { readonly name: string; readonly part: string }[]
    readonly group: string
    readonly stage: string
    readonly stageSince: string
    readonly source: string
    readonly why: string | null
    readonly dayZero: PlainDate
    readonly openedAt: string
    readonly openedBy: string | null
    readonly lead: string | null
    readonly followUpOn: PlainDate | null
    readonly closedAt: string | null
    readonly outcome: string | null
  }
  readonly stages?: readonly (By & {
    readonly from: string | null
    readonly to: string
    readonly words: string | null
  })[]
  readonly team?: {
    readonly answers: readonly {
      readonly kind: string
      readonly name: string
      readonly unit: string | null
      readonly takenAt: string | null
      readonly endedAt: string | null
    }[]
    readonly seats: readonly {
      readonly name: string
      readonly title: string
      readonly unit: string | null
      readonly organisation: string | null
      readonly from: PlainDate
      readonly to: PlainDate | null
    }[]
  }
  readonly limits?: readonly {
    readonly rule: string
    readonly what: string
    readonly source: string
    readonly about: string | null
    readonly dayZero: PlainDate
    readonly due: PlainDate
    readonly state: string
    readonly metOn: PlainDate | null
    readonly dropped: string | null
  }[]
  readonly 'initial-survey'?: readonly Section[]
  readonly assessment?: readonly Section[]
  readonly plan?: {
    readonly goals: readonly {
      readonly words: string
      readonly levels: readonly string[] | null
      readonly startLevel: number | null
      readonly level: number | null
      readonly endedAt: string | null
      readonly steps: readonly Step[]
    }[]
    readonly steps: readonly Step[]
    readonly versions: readonly {
      readonly number: number
      readonly at: string
      readonly signatures: readonly (By & { readonly agrees: boolean; readonly way: string })[]
    }[]
  }
  readonly joins?: readonly {
    readonly kind: string
    readonly about: string | null
    readonly dueOn: PlainDate
    readonly receiver: string | null
    readonly state: string
    readonly words: string
  }[]
  readonly meetings?: readonly {
    readonly purpose: string
    readonly startsAt: string
    readonly endsAt: string
    readonly state: string
    readonly familyPresent: string
    readonly solved: string
    readonly present: readonly { readonly name: string | null; readonly sector: string }[]
    readonly points: readonly { readonly words: string; readonly minutes: string }[]
    readonly agreed: readonly Step[]
  }[]
}

export async function gather(
  ctx: Ctx,
  id: string,
  parts: readonly ExportPart[],
  lang: Language,
): Promise<ExportContent> {
  const has = (...wanted: readonly ExportPart[]): boolean => wanted.some((part) => parts.includes(part))
  const found = await readCase.within(ctx, { id })
  const { people } = await readFamily.within(ctx, { id: found.family })
  const nameOf = (member: string | null): string | null =>
    member === null ? null : (people.find((person) => person.id === member)?.name ?? null)
  const said = (text: Localized | null): string | null => (text === null ? null : inLanguage(text, lang))
  const iso = (at: Date): string => at.toISOString()
  const maybe = (at: Date | null): string | null => (at === null ? null : iso(at))
  const owned = (owner: StepOwner): string | null =>
    owner.member === null ? (owner.person?.name ?? owner.other) : nameOf(owner.member)

  const assessment = has('initial-survey', 'assessment') ? await readAssessment.within(ctx, { id }) : null
  const sectionsOf = (document: ExportPart): readonly Section[] =>
    (assessment?.documents ?? [])
      .filter((each) => each.document === document)
      .flatMap(({ summary, sections }): readonly SectionView[] => [
        ...(summary === null ? [] : [summary]),
        ...sections,
      ])
      // Nobody's own part leaves the case in a file that others may hold.
      .filter(({ ownOf }) => ownOf === null)
      .map((section) => ({
        kind: section.kind,
        title: section.title,
        words: section.words,
        author: section.author.side === 'member' ? nameOf(section.author.member) : section.author.name,
        unit: section.author.side === 'member' ? null : said(section.author.unit),
        writtenAt: iso(section.writtenAt),
        changedAt: iso(section.changedAt),
        version: section.version,
      }))

  const plan = has('plan', 'joins') ? await readPlan.within(ctx, { id }) : null
  const common = (plan?.goals ?? []).filter(({ own }) => own === null)
  const goalIds = new Set(common.map((goal) => goal.id))
  const steps = (plan?.steps ?? []).filter(
    ({ own, kind, goal }) => own === null && kind !== 'task' && (goal === null || goalIds.has(goal)),
  )
  const stepsOf = (goal: string | null): readonly Step[] =>
    steps
      .filter((step) => step.goal === goal)
      .map(({ kind, words, owner, dueOn, state }) => ({ kind, words, owner: owned(owner), dueOn, state }))

  const listed = has('meetings') ? await listMeetings.within(ctx, { id }) : null
  const meetings = []
  for (const { id: meeting } of [...(listed?.past ?? []).toReversed(), ...(listed?.ahead ?? [])])
    meetings.push(await readMeeting.within(ctx, { id: meeting }))

  return {
    ...(has('case') && {
      case: {
        id,
        family: found.family,
        county: found.county,
        about: nameOf(found.about),
        people: people.filter(({ until }) => until === null).map(({ name, part }) => ({ name, part })),
        group: found.group,
        stage: found.stage,
        stageSince: iso(found.stageSince),
        source: found.source,
        why: found.why,
        dayZero: found.dayZero,
        openedAt: iso(found.openedAt),
        openedBy: found.openedBy,
        lead: said(found.lead?.name ?? null),
        followUpOn: found.followUpOn,
        closedAt: maybe(found.closedAt),
        outcome: found.outcome,
      },
    }),
    ...(has('stages') && {
      stages: found.history.map(({ from, to, at, by, words }) => ({
        from,
        to,
        at: iso(at),
        name: by,
        words,
      })),
    }),
    ...(has('team') && {
      team: {
        answers: [...found.answers, ...found.earlier].map((each) => ({
          kind: each.kind,
          name: each.name,
          unit: said(each.unit) ?? '',
          takenAt: maybe(each.takenAt),
          endedAt: maybe(each.endedAt),
        })),
        seats: found.seats.map((seat) => ({
          name: seat.name,
          title: inLanguage(seat.title, lang),
          unit: said(seat.unit),
          organisation: said(seat.organisation),
          from: seat.from,
          to: seat.to,
        })),
      },
    }),
    ...(has('limits') && {
      limits: (await limitsOf.within(ctx, { id })).limits.map((limit) => ({
        rule: limit.rule,
        what: limit.what[lang],
        source: limit.source[lang],
        about: nameOf(limit.about),
        dayZero: limit.dayZero,
        due: limit.due,
        state: limit.state,
        metOn: limit.metOn,
        dropped: limit.dropped,
      })),
    }),
    ...(has('initial-survey') && { 'initial-survey': sectionsOf('initial-survey') }),
    ...(has('assessment') && { assessment: sectionsOf('assessment') }),
    ...(has('plan') && {
      plan: {
        goals: common.map((goal) => ({
          words: goal.words,
          levels: goal.levels,
          startLevel: goal.startLevel,
          level: goal.level,
          endedAt: maybe(goal.endedAt),
          steps: stepsOf(goal.id),
        })),
        steps: stepsOf(null),
        versions: (plan?.versions ?? [])
          .filter(({ ownOf }) => ownOf === null)
          .map(({ number, at, signatures }) => ({
            number,
            at: iso(at),
            signatures: signatures.map((each) => ({
              name: nameOf(each.member) ?? each.person?.name ?? null,
              at: iso(each.at),
              agrees: each.agrees,
              way: each.way,
            })),
          })),
      },
    }),
    ...(has('joins') && {
      joins: (plan?.joins ?? []).map((join) => ({
        kind: join.kind,
        about: nameOf(join.about),
        dueOn: join.dueOn,
        receiver:
          join.receiver === null
            ? null
            : (join.receiver.person?.name ?? said(join.receiver.unit?.name ?? null) ?? join.receiver.other),
        state: join.state,
        words: join.words,
      })),
    }),
    ...(has('meetings') && {
      meetings: meetings.map((meeting) => ({
        purpose: meeting.purpose,
        startsAt: iso(meeting.startsAt),
        endsAt: iso(meeting.endsAt),
        state: meeting.state,
        familyPresent: meeting.familyPresent,
        solved: meeting.solved,
        present: meeting.participants
          .filter(({ wasPresent }) => wasPresent === true)
          .map(({ member, name, sector }) => ({ name: nameOf(member) ?? name, sector })),
        points: meeting.agenda.map(({ words, minutes }) => ({ words, minutes })),
        agreed: meeting.agreed.map((step) => ({
          kind: step.kind,
          words: step.words,
          owner: nameOf(step.member) ?? step.owner,
          dueOn: step.dueOn,
          state: step.state,
        })),
      })),
    }),
  }
}
