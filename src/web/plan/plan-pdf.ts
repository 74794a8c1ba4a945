/** The plan as a tagged PDF in plain language, for whoever may read it. */
import { goalLevels, type PlanGoal, type PlanStep, type PlanView } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { typeset } from '#platform/typeset.ts'
import { planPdfTexts } from './plan-pdf-texts.ts'
import { planWords } from './plan-words.ts'
import { partsOf, type PlainDate } from '#platform/dates.ts'
import { dayWords, type Reading } from './reading.ts'

type Line = { readonly text: string; readonly meta: string }
type Block = {
  readonly title: string
  readonly words: string
  readonly scale: readonly { readonly text: string; readonly mark: string }[]
  readonly scaleTitle: string
  readonly groups: readonly { readonly title: string; readonly lines: readonly Line[] }[]
}
type Chapter = {
  readonly heading: string
  readonly note: string
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  /** On a page of its own: it may be left out when the paper is handed on. */
  readonly apart: boolean
}
export type PlanOnPaper = {
  readonly lang: string
  readonly by: string
  readonly title: string
  readonly made: string
  readonly what: string
  readonly chapters: readonly Chapter[]
}

/** Control characters and private signs have no picture in any typeface. */
const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t]/gu, ' ')
    .normalize('NFC')

/** With its year: paper is read long after. */
const dayOnPaper = (day: PlainDate): string => {
  const { year, month, day: number } = partsOf(day)
  return `${number}.${month}.${year}`
}

/** On paper everybody has a name: "you" would be whoever holds it. */
const whoDoes = (reading: Reading, { owner }: PlanStep): string => {
  const words = planWords[reading.lang]
  const name = reading.memberName(owner.member) ?? owner.person?.name ?? owner.other
  return name ?? (owner.me ? words.you : words.somebody)
}

function stepLine(reading: Reading, step: PlanStep): Line {
  const words = planPdfTexts[reading.lang]
  const common = planWords[reading.lang]
  const when = step.dueOn === null ? common.noDay : common.by(dayWords(reading, step.dueOn))
  const state = step.state === 'done' ? [words.done] : step.late ? [words.late] : []
  return { text: step.words, meta: [whoDoes(reading, step), when, ...state].join(' · ') }
}

/** Steps by what they are: what the family does, what services do, support meanwhile. */
function groupsOf(reading: Reading, steps: readonly PlanStep[]): Block['groups'] {
  const words = planPdfTexts[reading.lang]
  return (['family', 'service', 'meanwhile'] as const).flatMap((kind) => {
    const lines = steps.filter((step) => step.kind === kind).map((step) => stepLine(reading, step))
    return lines.length === 0 ? [] : [{ title: words.steps[kind], lines }]
  })
}

function goalBlock(reading: Reading, goal: PlanGoal, number: number, steps: readonly PlanStep[]): Block {
  const words = planPdfTexts[reading.lang]
  const named = planWords[reading.lang].levels
  const scale = goalLevels.map((level, index) => ({
    text: goal.levels?.[index] ?? named[`${level}`],
    mark: [
      ...(goal.level === level ? [words.here] : []),
      ...(goal.startLevel === level && goal.level !== level ? [words.start] : []),
    ].join(', '),
  }))
  // Nobody has said yet what the levels look like, nor where one is: an empty scale says nothing.
  const isTold = goal.levels !== null || goal.level !== null
  return {
    title: words.goal(number),
    words: goal.words,
    scale: isTold ? scale.toReversed() : [],
    scaleTitle: words.scale,
    groups: groupsOf(reading, steps),
  }
}

type Part = Pick<PlanView, 'goals' | 'steps'>

/** One part by itself: a step of somebody's own under a common goal stands among the loose ones there. */
const partOf = (plan: PlanView, ownOf: string | null): Part => ({
  goals: plan.goals.filter(({ own, endedAt }) => (own?.of ?? null) === ownOf && endedAt === null),
  steps: plan.steps.filter(
    ({ own, kind, state }) => (own?.of ?? null) === ownOf && kind !== 'task' && state !== 'dropped',
  ),
})

function blocksOf(reading: Reading, { goals, steps }: Part): readonly Block[] {
  const words = planPdfTexts[reading.lang]
  const under = new Set(goals.map(({ id }) => id))
  const loose = groupsOf(
    reading,
    steps.filter(({ goal }) => goal === null || !under.has(goal)),
  )
  const blocks = goals.map((goal, index) =>
    goalBlock(
      reading,
      goal,
      index + 1,
      steps.filter((step) => step.goal === goal.id),
    ),
  )
  return loose.length === 0
    ? blocks
    : [...blocks, { title: words.loose, words: '', scale: [], scaleTitle: '', groups: loose }]
}

function joinLines(reading: Reading, plan: PlanView): readonly Line[] {
  const words = planPdfTexts[reading.lang]
  const common = planWords[reading.lang]
  return plan.joins.map((join) => {
    const about = reading.memberName(join.about)
    const { receiver } = join
    const who =
      receiver === null
        ? null
        : (receiver.other ??
          [
            receiver.person?.name,
            receiver.unit === null ? undefined : inLanguage(receiver.unit.name, reading.lang),
          ]
            .filter((part) => part !== undefined)
            .join(', '))
    return {
      text: [common.joins[join.kind], ...(about === null ? [] : [about])].join(': '),
      meta: [
        common.by(dayWords(reading, join.dueOn)),
        ...(who === null ? [] : [words.receiver(who)]),
        common.joinStates[join.state],
        ...(join.words === '' ? [] : [join.words]),
      ].join(' · '),
    }
  })
}

/** The newest version of a part, with those who have said yes or no to it. */
function agreedLines(reading: Reading, plan: PlanView, ownOf: string | null): readonly Line[] {
  const words = planPdfTexts[reading.lang]
  const common = planWords[reading.lang]
  const version = plan.versions.find((each) => each.latest && each.ownOf === ownOf)
  if (version === undefined) return [{ text: words.notAgreed, meta: '' }]
  const isChanged = ownOf === null ? plan.toAgree.common : plan.toAgree.own.includes(ownOf)
  const review = version.reviewOn === null ? [] : [words.review(dayWords(reading, version.reviewOn))]
  return [
    { text: words.version(version.number, dayWords(reading, version.at)), meta: review.join('') },
    ...version.signatures.map((each) => ({
      text: words.signed(
        reading.memberName(each.member) ?? each.person?.name ?? common.somebody,
        each.agrees ? words.yes : words.no,
        dayWords(reading, each.at),
      ),
      meta: each.words,
    })),
    ...(isChanged ? [{ text: words.changedSince, meta: '' }] : []),
  ]
}

/**
 * What stands on the paper: the common part, and one own part only where it is asked for, so that nothing of one parent's is
 * left on a table for the other.
 * @source S-20, ADR-0043
 */
export function planOnPaper(plan: PlanView, reading: Reading, ownOf: string | null): PlanOnPaper {
  const words = planPdfTexts[reading.lang]
  const common = blocksOf(reading, partOf(plan, null))
  const own = ownOf === null ? null : partOf(plan, ownOf)
  const isMine = [...plan.goals, ...plan.steps].some((each) => each.own?.of === ownOf && each.own.mine)
  const chapter = (heading: string, note: string, more: Partial<Chapter>): Chapter => ({
    heading,
    note,
    blocks: [],
    lines: [],
    apart: false,
    ...more,
  })
  const ownHeading = isMine ? words.ownYours : words.own(reading.memberName(ownOf) ?? '')
  const chapters: readonly Chapter[] = [
    chapter(words.goals, common.length === 0 ? words.noGoals : '', { blocks: common }),
    ...(plan.joins.length === 0
      ? []
      : [chapter(words.joins, words.joinsNote, { lines: joinLines(reading, plan) })]),
    chapter(words.agreed, '', { lines: agreedLines(reading, plan, null) }),
    ...(own === null
      ? []
      : [
          chapter(ownHeading, words.ownNote, {
            blocks: blocksOf(reading, own),
            lines: agreedLines(reading, plan, ownOf),
            apart: true,
          }),
        ]),
  ]
  return {
    lang: reading.lang,
    by: words.page,
    title: words.title(reading.memberName(plan.about)),
    made: words.made(dayOnPaper(reading.today)),
    what: words.what,
    chapters,
  }
}

// Everything that people have written comes in as input and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#set document(title: said.title, author: said.by)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2cm, bottom: 2.2cm), numbering: "1 / 1")
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: 12.5pt, hyphenate: true)
#set par(leading: 0.68em, spacing: 0.9em)
#set list(marker: [•], spacing: 0.8em)
#show heading.where(level: 1): it => block(below: 0.8em)[#text(size: 24pt, fill: rgb("#123c31"))[#it.body]]
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true)[#text(size: 17pt, fill: rgb("#1e5a49"))[#it.body]]
#show heading.where(level: 3): it => block(above: 1.5em, below: 0.7em, sticky: true)[#text(size: 13pt, fill: rgb("#1e5a49"))[#it.body]]
#show heading.where(level: 4): it => block(above: 1.1em, below: 0.75em, sticky: true)[#text(size: 12.5pt)[#it.body]]
#let grey(body) = text(size: 11pt, fill: rgb("#4c5b64"), body)
#let lines(of) = [
  #for line in of [#list.item[#line.text #if line.meta != "" [#linebreak() #grey(line.meta)]]]
]
#grey[#said.by · #said.made]
#heading(level: 1, said.title)
#said.what
#for chapter in said.chapters [
  #if chapter.apart [#pagebreak()]
  #heading(level: 2, chapter.heading)
  #if chapter.note != "" [#par[#chapter.note]]
  #lines(chapter.lines)
  #for goal in chapter.blocks [
    #heading(level: 3, goal.title)
    #for line in goal.words.split("\\n") [#if line.trim() != "" [#par(text(size: 15pt, weight: "bold")[#line])]]
    #if goal.scale.len() > 0 [
      #heading(level: 4, goal.scaleTitle)
      #for level in goal.scale [#list.item[#if level.mark != "" [#strong[#level.text] (#level.mark)] else [#level.text]]]
    ]
    #for group in goal.groups [
      #heading(level: 4, group.title)
      #lines(group.lines)
    ]
  ]
]
`

/** The plan on paper as PDF/UA-1. Null where the machine has no typesetter. */
export function planPdf(plan: PlanView, reading: Reading, ownOf: string | null): Uint8Array | null {
  const said = JSON.stringify(planOnPaper(plan, reading, ownOf), (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  return typeset(document, { said }, 'ua-1')
}
