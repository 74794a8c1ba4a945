/** An export as a document for keeping: PDF/A-2a, tagged, in the typesetter of the house. */
import { helsinkiDate, helsinkiTime, partsOf, plainDate, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { typeset } from '#platform/typeset.ts'
import { type ExportPart, partsInOrder, printable } from './domain/export.ts'
import type { ExportContent } from './export-gather.ts'
import { exportTexts, type ExportWords } from './export-texts.ts'

/** One thing: what it is, who and when, and its words. */
type Block = { readonly title: string; readonly meta: string; readonly words: string }
type Chapter = { readonly heading: string; readonly blocks: readonly Block[] }

/** A heading begins with a capital, whatever the word is elsewhere. */
const block = (title: string, meta = '', words = ''): Block => ({
  title: title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  meta,
  words,
})

const dayOf = (day: PlainDate): string => {
  const { year, month, day: number } = partsOf(day)
  return `${number}.${month}.${year}`
}
const ofInstant = (iso: string): string => dayOf(helsinkiDate(new Date(iso)))
const momentOf = (iso: string): string => `${ofInstant(iso)} ${helsinkiTime(new Date(iso)).replace(':', '.')}`

/** A word by its code; a code that has none yet is shown as it is. */
const word = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

type Steps = NonNullable<ExportContent['plan']>['steps']

function stepBlocks(words: ExportWords, steps: Steps): readonly Block[] {
  return steps.map((step) =>
    block(
      '',
      `${word(words.stepKinds, step.kind)}: ${words.step(
        step.owner ?? words.somebody,
        step.dueOn === null ? null : dayOf(step.dueOn),
        word(words.stepStates, step.state),
      )}`,
      step.words,
    ),
  )
}

function sectionBlocks(
  words: ExportWords,
  sections: NonNullable<ExportContent['assessment']>,
): readonly Block[] {
  return sections.map((section) =>
    block(
      [word(words.sections, section.kind), section.title].filter((part) => part !== '').join(': '),
      words.written(
        [section.author ?? words.somebody, section.unit].filter((part) => part !== null).join(', '),
        ofInstant(section.changedAt),
      ),
      section.words,
    ),
  )
}

type Maker = (content: ExportContent, words: ExportWords) => readonly Block[]

const makers: Readonly<Record<ExportPart, Maker>> = {
  case: ({ case: of }, words) => {
    if (of === undefined) return []
    const { facts } = words
    return [
      block(facts.about, '', of.about ?? facts.wholeFamily),
      block(facts.people, '', of.people.map(({ name }) => name).join('\n')),
      block(facts.group, '', word(words.groups, of.group)),
      block(facts.stage, '', words.since(word(words.stages, of.stage), ofInstant(of.stageSince))),
      block(facts.source, '', word(words.sources, of.source)),
      ...(of.why === null ? [] : [block(facts.why, of.openedBy ?? '', of.why)]),
      block(facts.dayZero, '', dayOf(of.dayZero)),
      block(facts.openedAt, '', ofInstant(of.openedAt)),
      ...(of.lead === null ? [] : [block(facts.lead, '', of.lead)]),
      ...(of.followUpOn === null ? [] : [block(facts.followUpOn, '', dayOf(of.followUpOn))]),
      ...(of.closedAt === null
        ? []
        : [
            block(
              facts.outcome,
              '',
              words.by(ofInstant(of.closedAt), word(words.outcomes, of.outcome ?? 'other')),
            ),
          ]),
      block(facts.mark, '', of.id),
    ]
  },
  stages: ({ stages = [] }, words) =>
    stages.map((change) =>
      block(
        word(words.stages, change.to),
        words.by(ofInstant(change.at), change.name ?? words.somebody),
        change.words ?? '',
      ),
    ),
  team: ({ team }, words) => [
    ...(team?.answers ?? []).map((each) =>
      block(
        word(words.kinds, each.kind),
        each.takenAt === null
          ? ''
          : words.from(ofInstant(each.takenAt), each.endedAt === null ? null : ofInstant(each.endedAt)),
        each.unit === null ? each.name : words.by(each.name, each.unit),
      ),
    ),
    ...(team?.seats ?? []).map((seat) =>
      block(
        seat.name,
        words.from(dayOf(seat.from), seat.to === null ? null : dayOf(seat.to)),
        [seat.title, seat.unit, seat.organisation].filter((part) => part !== null && part !== '').join(', '),
      ),
    ),
  ],
  limits: ({ limits = [] }, words) =>
    limits.map((limit) =>
      block(
        limit.what,
        `${limit.source}. ${words.limit(dayOf(limit.dayZero), dayOf(limit.due))}`,
        [
          limit.about,
          limit.metOn === null
            ? word(words.limitStates, limit.state)
            : words.by(word(words.limitStates, limit.state), dayOf(limit.metOn)),
          limit.dropped === null ? null : word(words.drops, limit.dropped),
        ]
          .filter((part) => part !== null)
          .join(', '),
      ),
    ),
  'initial-survey': (content, words) => sectionBlocks(words, content['initial-survey'] ?? []),
  assessment: ({ assessment = [] }, words) => sectionBlocks(words, assessment),
  plan: ({ plan }, words) => [
    ...(plan?.goals ?? []).flatMap((goal, at) => [
      block(
        words.goal(at + 1),
        goal.level === null ? '' : words.level(`${goal.level > 0 ? '+' : ''}${goal.level}`),
        goal.words,
      ),
      ...stepBlocks(words, goal.steps),
    ]),
    ...((plan?.steps ?? []).length === 0
      ? []
      : [block(words.other), ...stepBlocks(words, plan?.steps ?? [])]),
    ...(plan?.versions ?? []).map((version) =>
      block(
        words.agreed(version.number, ofInstant(version.at)),
        '',
        version.signatures
          .map((each) =>
            words.signed(
              each.name ?? words.somebody,
              each.agrees,
              word(words.ways, each.way),
              ofInstant(each.at),
            ),
          )
          .join('\n'),
      ),
    ),
  ],
  joins: ({ joins = [] }, words) =>
    joins.map((join) =>
      block(
        [word(words.joins, join.kind), join.about].filter((part) => part !== null).join(': '),
        [
          words.byDay(dayOf(join.dueOn)),
          join.receiver === null ? null : words.receiver(join.receiver),
          word(words.joinStates, join.state),
        ]
          .filter((part) => part !== null)
          .join('. '),
        join.words,
      ),
    ),
  meetings: ({ meetings = [] }, words) =>
    meetings.flatMap((meeting) => [
      block(
        meeting.purpose,
        `${momentOf(meeting.startsAt)}, ${word(words.meetingStates, meeting.state)}`,
        [
          meeting.state === 'held' ? word(words.familyPresent, meeting.familyPresent) : '',
          meeting.solved,
          meeting.present.length === 0
            ? ''
            : `${words.present}: ${meeting.present.map(({ name }) => name ?? words.somebody).join(', ')}`,
        ]
          .filter((part) => part !== '')
          .join('\n'),
      ),
      ...meeting.points.map((point) => block('', point.words, point.minutes)),
      ...(meeting.agreed.length === 0
        ? []
        : [block('', words.agreedThere), ...stepBlocks(words, meeting.agreed)]),
    ]),
}

// Everything that people have written comes in as data and is set as plain text: it can never become markup.
const document = `
#let said = json(bytes(sys.inputs.said))
#set document(title: said.title, author: said.by)
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm), numbering: "1 / 1")
#set text(font: "Atkinson Hyperlegible Next", lang: said.lang, size: 11pt, hyphenate: true)
#set par(leading: 0.62em, spacing: 0.8em)
#show heading.where(level: 1): it => text(size: 20pt, fill: rgb("#123c31"))[#it]
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.8em, sticky: true)[#text(size: 15pt, fill: rgb("#1e5a49"))[#it]]
#show heading.where(level: 3): it => block(above: 1.1em, below: 0.4em, sticky: true)[#text(size: 11.5pt)[#it]]
#text(fill: rgb("#4c5b64"))[#said.product]
#heading(level: 1, said.title)
#said.made

#text(fill: rgb("#4c5b64"))[#said.note]
#for chapter in said.chapters [
  #heading(level: 2, chapter.heading)
  #if chapter.blocks.len() == 0 [#said.nothing]
  #for block in chapter.blocks [
    #if block.title != "" [#heading(level: 3, block.title)]
    #if block.meta != "" [#par(text(size: 10pt, fill: rgb("#4c5b64"))[#block.meta])]
    #for line in block.words.split("\\n") [#if line.trim() != "" [#par[#line]]]
  ]
]
`

/** Null where the machine has no typesetter. */
export function exportPdf(
  content: ExportContent,
  parts: readonly ExportPart[],
  of: { readonly lang: Language; readonly maker: string; readonly unit: string; readonly day: string },
): Uint8Array | null {
  const words = exportTexts[of.lang]
  const chapters = partsInOrder(parts).map((part): Chapter => ({
    heading: words.parts[part],
    blocks: makers[part](content, words).map((each) =>
      block(printable(each.title), printable(each.meta), printable(each.words)),
    ),
  }))
  const said = {
    lang: of.lang,
    title: words.title,
    by: printable(of.maker),
    product: words.product,
    made: words.made(printable(of.maker), printable(of.unit), dayOf(plainDate(of.day))),
    note: words.notRecord,
    nothing: words.nothing,
    chapters,
  }
  return typeset(document, { said: JSON.stringify(said) }, 'a-2a')
}
