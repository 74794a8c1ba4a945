import type { JSX } from 'preact'
import { type PathContent, type PathMark, type PathStep, stepsInOrder } from '#capabilities/casework/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { type Box, laidOut, size } from './swim-lane.ts'
import { pathWords } from './path-words.ts'

type Marks = Readonly<Record<string, { readonly state: PathMark; readonly words: string }>>

const classOf = (box: Box, state: PathMark): string => {
  const { kind, critical, optional } = box.step
  return [
    'swim__box',
    `swim__box--${kind}`,
    state === 'ahead' ? '' : `swim__box--${state}`,
    critical ? 'swim__box--critical' : '',
    optional && state === 'ahead' ? 'swim__box--optional' : '',
  ]
    .filter((each) => each !== '')
    .join(' ')
}

const radiusOf = ({ step, height }: Box): number =>
  step.kind === 'start' || step.kind === 'goal' || step.kind === 'along' ? Math.min(18, height / 2) : 6

/** What a listener hears instead of the drawing; everything stands in the list below it. */
function inWords(content: PathContent, lang: Language): string {
  const words = pathWords[lang]
  const names = content.lanes.map(({ name }) => inLanguage(name, lang)).join(', ')
  return words.drawn(content.lanes.length, content.steps.length, names)
}

/**
 * A path as swim-lanes: who does what, one after the other. The picture is one image with its sentence; the list beside it says the
 * same, so nobody needs the picture. On a narrow screen it scrolls in itself.
 */
export function SwimLanes(props: {
  id: string
  lang: Language
  content: PathContent
  /** Where a case is with its steps. */
  marks?: Marks
}): JSX.Element | null {
  const { id, lang, content, marks = {} } = props
  if (content.lanes.length === 0 || content.steps.length === 0) return null
  const words = pathWords[lang]
  const said = (step: PathStep): readonly string[] => {
    const mark = marks[step.key]
    return [
      ...(mark === undefined || mark.state === 'ahead' ? [] : [mark.words]),
      ...(step.critical ? [words.critical] : []),
      ...(step.optional && mark === undefined ? [words.optional] : []),
    ]
  }
  const drawn = laidOut(content, lang, said)
  const order = new Map(stepsInOrder(content).map(({ key }, index) => [key, index]))
  const boxes = drawn.boxes.toSorted((a, b) => (order.get(a.step.key) ?? 0) - (order.get(b.step.key) ?? 0))
  return (
    <div class="swim" role="region" aria-label={words.picture(inLanguage(content.title, lang))} tabindex={0}>
      <svg
        class="swim__picture"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        width={drawn.width}
        height={drawn.height}
      >
        <title id={`${id}-title`}>{inLanguage(content.title, lang)}</title>
        <desc id={`${id}-desc`}>{inWords(content, lang)}</desc>
        {drawn.lanes.map((lane, index) => (
          <rect
            key={lane.key}
            class={index % 2 === 0 ? 'swim__lane' : 'swim__lane swim__lane--other'}
            x="0.5"
            y={lane.y}
            width={drawn.width - 1}
            height={lane.height}
          />
        ))}
        {drawn.arrows.map(({ key, line, tip }) => (
          <g key={key} class="swim__arrow">
            <path class="swim__line" d={line} />
            <path class="swim__tip" d={`M${tip.x} ${tip.y}l${tip.toLeft ? 8 : -8} -5v10z`} />
          </g>
        ))}
        {/* Over the arrows: a name is read where a line crosses it. */}
        {drawn.lanes.map((lane, index) => (
          <text
            key={lane.key}
            class={index % 2 === 0 ? 'swim__lane-name' : 'swim__lane-name swim__lane-name--other'}
            x="12"
            y={lane.y + 21}
          >
            {lane.name}
          </text>
        ))}
        {boxes.map((box) => (
          <g key={box.step.key}>
            <rect
              class={classOf(box, marks[box.step.key]?.state ?? 'ahead')}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              rx={radiusOf(box)}
            />
            {box.step.critical && (
              <rect class="swim__edge" x={box.x} y={box.y + 6} width="4" height={box.height - 12} />
            )}
            {box.lines.map((text, index) => (
              <text
                key={index}
                class="swim__name"
                x={box.x + box.width / 2}
                y={box.y + size.pad + 13 + index * size.line}
              >
                {text}
              </text>
            ))}
            {box.marks.map((text, index) => (
              <text
                key={index}
                class="swim__mark"
                x={box.x + box.width / 2}
                y={box.y + size.pad + 11 + box.lines.length * size.line + index * size.mark}
              >
                {text}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}
