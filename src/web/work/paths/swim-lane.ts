import type { PathContent, PathStep } from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { hyphenate } from '#ui/hyphenate.ts'

/** One step as it is drawn, in pixels of the drawing. */
export type Box = {
  readonly step: PathStep
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Short words under the name: critical, waits for 12 days. */
  readonly marks: readonly string[]
}
export type Lane = {
  readonly key: string
  readonly y: number
  readonly height: number
  readonly name: string
}
export type Arrow = {
  readonly key: string
  readonly line: string
  /** Where it points, and in which direction. */
  readonly tip: { readonly x: number; readonly y: number; readonly toLeft: boolean }
}
export type SwimLanes = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

export const size = {
  text: 14,
  line: 18,
  mark: 16,
  label: 30,
  pad: 7,
  gap: 26,
  between: 12,
  gutter: 18,
} as const

const softHyphen = '\u00ad'
const narrow = new Set([..."iljtfrI.,:;'’()/ -!|"])
const wide = new Set([...'mwMWQGOÖ%@—'])

/** About how wide a text is: an upper bound for the faces in use, since nothing measures it before it is drawn. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      size.text *
        (narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.86 : /\p{Lu}/u.test(letter) ? 0.66 : 0.57),
    0,
  )

/** Where a syllable may begin in any of the languages: one consonant before a vowel, with letters on both sides. */
const syllable = /(?<=\p{L}{3,})(?=[bcdfghjklmnpqrstvwxz][aeiouyäöå]\p{L}{2,})/giu

/** Parts that often stand last in the compounds of these paths: a break before them reads best, in shorter words too. */
const finnishPart =
  /(?<=\p{L}{4,})(?=arvio|avust|istuim|kasvat|kuntout|käynti|neuvott|neuvon|ohjaus|selvit|seurant|suunnit|tekij|tilan|tuk[ei]|työnt|vieroit)/giu
const swedishPart =
  /(?<=\p{L}{4,})(?=arbet|bedöm|centr|grupp|hjälp|hälso|möte|mässo|pedagog|plan|psykolog|rehabil|rådgiv|samtal|service|sjuk|skap|stöd|terapi|tjänst|under|uppfölj|vård)/giu

/** The pieces of a word that is too long for a line: where its parts meet, else between syllables, else anywhere. */
function pieces(word: string, room: number, lang: Language): readonly string[] {
  const fits = (part: string): boolean => widthOf(`${part}-`) <= room
  const cut = (parts: readonly string[], how: (part: string) => readonly string[]): readonly string[] =>
    parts.flatMap((part) => (fits(part) ? [part] : how(part)))
  const known =
    lang === 'sv'
      ? word.replace(swedishPart, softHyphen)
      : lang === 'fi'
        ? hyphenate(word.replace(finnishPart, softHyphen), lang)
        : word
  // A word with a hyphen of its own breaks there first.
  const parts = cut(
    cut(
      known.split(softHyphen).flatMap((part) => part.split(/(?<=-)/u)),
      (part) => part.replace(syllable, softHyphen).split(softHyphen),
    ),
    (part) => [...part],
  )
  const found: string[] = []
  let line = ''
  for (const part of parts) {
    if (line !== '' && !fits(`${line}${part}`)) {
      found.push(line.endsWith('-') ? line : `${line}-`)
      line = part
    } else line += part
  }
  return [...found, line]
}

/** A text in lines that fit; words of Finnish break where their parts meet. */
export function inLines(text: string, room: number, lang: Language): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (widthOf(joined) <= room) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const [...parts] = widthOf(word) <= room ? [word] : pieces(word, room, lang)
    line = parts.pop() ?? ''
    lines.push(...parts)
  }
  return line === '' ? lines : [...lines, line]
}

const edge = 6

/** A column is wider where there are few of them. */
const pitchFor = (columns: number): number => Math.min(188, Math.max(140, Math.floor(1130 / columns)))

/**
 * Lays a path out: lanes under each other, time to the right, what goes along above its lane. Pure, so that what is drawn is tested
 * without drawing it.
 */
export function laidOut(
  content: PathContent,
  lang: Language,
  marksOf: (step: PathStep) => readonly string[],
): SwimLanes {
  const columns = Math.max(1, ...content.steps.map(({ column, until }) => Math.max(column, until ?? 0)))
  const pitch = pitchFor(columns)
  const width = pitch - size.gap
  const left = (column: number): number => edge + size.gap / 2 + (column - 1) * pitch
  const whole = edge * 2 + columns * pitch
  const boxes: Box[] = []
  const lanes: Lane[] = []
  let y = 0

  const sized = (step: PathStep, room: number): Box => {
    const lines = inLines(inLanguage(step.name, lang), room - size.pad * 2, lang)
    const marks = marksOf(step).flatMap((mark) => inLines(mark, room - size.pad * 2, lang))
    return {
      step,
      x: left(step.column),
      y: 0,
      width: room,
      height: lines.length * size.line + marks.length * size.mark + size.pad * 2,
      lines,
      marks,
    }
  }

  for (const lane of content.lanes) {
    const own = content.steps.filter((step) => step.lane === lane.key)
    let top = y + size.label
    for (const step of own.filter(({ kind }) => kind === 'along')) {
      const room = ((step.until ?? step.column) - step.column) * pitch + width
      const bar = sized(step, room)
      boxes.push({ ...bar, y: top })
      top += bar.height + size.between
    }
    const cells = new Map<number, Box[]>()
    for (const step of own.filter(({ kind }) => kind !== 'along'))
      cells.set(step.column, [...(cells.get(step.column) ?? []), sized(step, width)])
    const heightOf = (cell: readonly Box[]): number =>
      cell.reduce((sum, box) => sum + box.height, 0) + (cell.length - 1) * size.between
    const tallest = Math.max(size.line * 2, ...[...cells.values()].map(heightOf))
    for (const cell of cells.values()) {
      let at = top + (tallest - heightOf(cell)) / 2
      for (const box of cell) {
        boxes.push({ ...box, y: at })
        at += box.height + size.between
      }
    }
    const height = top + tallest + size.gutter - y
    lanes.push({ key: lane.key, y, height, name: inLanguage(lane.name, lang) })
    y += height
  }

  return {
    width: whole,
    height: y,
    lanes,
    boxes,
    arrows: arrowsOf(content, boxes, lanes),
  }
}

/** Lines run between the columns and along the lower edge of a lane, so that they cross no box. */
function arrowsOf(content: PathContent, boxes: readonly Box[], lanes: readonly Lane[]): readonly Arrow[] {
  const boxOf = new Map(boxes.map((box) => [box.step.key, box]))
  const laneAt = new Map(lanes.map((lane, index) => [lane.key, index]))
  return content.arrows.flatMap(({ from, to }): readonly Arrow[] => {
    const [a, b] = [boxOf.get(from), boxOf.get(to)]
    if (a === undefined || b === undefined) return []
    const key = `${from}>${to}`
    const [y1, y2] = [a.y + a.height / 2, b.y + b.height / 2]
    const start = a.x + a.width
    const afterA = start + size.gap / 2
    const beforeB = b.x - size.gap / 2
    if (a.step.column === b.step.column) {
      const end = b.x + b.width
      return [
        {
          key,
          line: `M${start} ${y1}H${end + size.gap / 2}V${y2}H${end}`,
          tip: { x: end, y: y2, toLeft: true },
        },
      ]
    }
    const tip = { x: b.x, y: y2, toLeft: false }
    const isNext = b.step.column === a.step.column + 1 && a.step.kind !== 'along'
    if (isNext) return [{ key, line: `M${start} ${y1}H${beforeB}V${y2}H${b.x}`, tip }]
    const upper = lanes[Math.min(laneAt.get(a.step.lane) ?? 0, laneAt.get(b.step.lane) ?? 0)]
    const gutter = upper === undefined ? y1 : upper.y + upper.height - size.gutter / 2
    return [{ key, line: `M${start} ${y1}H${afterA}V${gutter}H${beforeB}V${y2}H${b.x}`, tip }]
  })
}
