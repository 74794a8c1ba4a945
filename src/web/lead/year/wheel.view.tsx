import type { JSX } from 'preact'
import { type ClockDate, clockRingNames } from '#capabilities/network/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { clockWords } from './clock-words.ts'
import { hrefOf, titleOf, whenOf } from './dates.ts'
import {
  at,
  handOf,
  innermost,
  type Mark,
  marksOf,
  middle,
  radiusOf,
  rim,
  ringWidth,
  sector,
  wheelSize,
} from './wheel.ts'
import { yearTexts } from './year-texts.ts'

export const monthId = (month: number): string => `kk-${month}`

/** What a mark leads to and says: one thing itself, several their month in the list. */
function said(mark: Mark, lang: Language): { readonly href: string; readonly words: string } {
  const words = clockWords[lang]
  const [only] = mark.dates
  if (mark.dates.length === 1 && only !== undefined) {
    const month = only.wholeMonth ? `${words.months[mark.month - 1] ?? ''}, ` : ''
    const when = `${month}${whenOf(only, lang)}`
    return {
      href: hrefOf(only, lang),
      words: `${titleOf(only, lang).text}, ${when}. ${words.states[only.state]}`,
    }
  }
  return {
    href: `#${monthId(mark.month)}`,
    words: yearTexts[lang].mark({
      ring: words.rings[mark.ring],
      month: words.months[mark.month - 1] ?? '',
      count: mark.dates.length,
      late: mark.isLate,
    }),
  }
}

const lookOf = ({ isLate, isDone }: Mark): string =>
  isLate ? 'year-mark--late' : isDone ? 'year-mark--done' : 'year-mark--coming'

/** A dot, larger where several fall together; a diamond when something is late, hollow when all is done. */
function Shape({ mark }: { mark: Mark }): JSX.Element {
  const { x, y } = mark.place
  const count = mark.dates.length
  const size = count > 1 ? 12 : 8
  const look = lookOf(mark)
  return (
    <g class={`year-mark ${look}`}>
      {mark.isLate ? (
        <rect
          class="year-mark__shape"
          x={x - size}
          y={y - size}
          width={size * 2}
          height={size * 2}
          transform={`rotate(45 ${x} ${y})`}
        />
      ) : (
        <circle class="year-mark__shape" cx={x} cy={y} r={size} />
      )}
    </g>
  )
}

/** Room for the names of months on both sides. */
const margin = 48

/** On which side of the wheel a month is named. */
const sideOf = (index: number): 'left' | 'middle' | 'right' =>
  index === 0 || index === 11 || index === 5 || index === 6 ? 'middle' : index < 6 ? 'right' : 'left'

/**
 * The year as a wheel: months around it, what is alike on rings inside it. Each mark is a link that says what it is, in the order
 * of the year; on a narrow screen the marks are too small to be pressed and only show where the year is full, and the list is what
 * one uses.
 * @source R174, ADR-0052, WCAG 2.5.8
 */
export function YearWheel(props: {
  lang: Language
  year: number
  today: PlainDate
  dates: readonly ClockDate[]
}): JSX.Element {
  const { lang, year, today } = props
  const words = clockWords[lang]
  const texts = yearTexts[lang]
  const marks = marksOf(props.dates)
  const hand = handOf(today, year)
  const needle = hand === null ? null : { from: at(hand, innermost - 6), to: at(hand, rim - 12) }
  return (
    <svg
      class="year-wheel"
      viewBox={`${-margin} 0 ${wheelSize + 2 * margin} ${wheelSize}`}
      role="group"
      aria-labelledby="year-wheel-title"
      aria-describedby="year-wheel-desc"
    >
      <title id="year-wheel-title">{texts.wheel(year)}</title>
      <desc id="year-wheel-desc">{texts.wheelDesc}</desc>
      <g aria-hidden="true">
        {clockRingNames.map((ring) => (
          <circle
            key={ring}
            class={`year-ring year-ring--${ring}`}
            cx={middle}
            cy={middle}
            r={radiusOf(ring)}
            stroke-width={ringWidth}
          />
        ))}
        {words.short.map((_, index) => {
          const from = at(index * 30, innermost)
          const to = at(index * 30, rim - 14)
          return <line key={index} class="year-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        })}
        {props.dates.filter(({ wholeMonth, state }) => wholeMonth && state !== 'cancelled').length > 0 && (
          <MonthArcs dates={props.dates} />
        )}
        {needle !== null && (
          <line class="year-hand" x1={needle.from.x} y1={needle.from.y} x2={needle.to.x} y2={needle.to.y} />
        )}
        <text class="year-wheel__year" x={middle} y={middle} dy="0.36em">
          {year}
        </text>
      </g>
      {words.short.map((name, index) => {
        const place = at(index * 30 + 15, rim)
        return (
          <a key={name} class={`year-month year-month--${sideOf(index)}`} href={`#${monthId(index + 1)}`}>
            <text class="year-month__name" x={place.x} y={place.y} dy="0.36em">
              {name}
            </text>
          </a>
        )
      })}
      <g class="year-wheel__links">
        {marks.map((mark) => {
          const { href, words: label } = said(mark, lang)
          return (
            <a key={mark.key} class="year-wheel__link" href={href} aria-label={label}>
              <title>{label}</title>
              <Shape mark={mark} />
            </a>
          )
        })}
      </g>
      <g class="year-wheel__plain" aria-hidden="true">
        {marks.map((mark) => (
          <Shape key={mark.key} mark={mark} />
        ))}
      </g>
      <g class="year-wheel__counts" aria-hidden="true">
        {marks
          .filter(({ dates }) => dates.length > 1)
          .map((mark) => (
            <text
              key={mark.key}
              class={`year-mark__count ${lookOf(mark)}`}
              x={mark.place.x}
              y={mark.place.y}
              dy="0.36em"
            >
              {mark.dates.length}
            </text>
          ))}
      </g>
    </svg>
  )
}

/** What belongs to a month without a day of its own: a band over the month. */
function MonthArcs({ dates }: { dates: readonly ClockDate[] }): JSX.Element {
  const bands = marksOf(dates.filter(({ wholeMonth }) => wholeMonth))
  return (
    <>
      {bands.map((mark) => {
        const radius = radiusOf(mark.ring)
        const from = (mark.month - 1) * 30 + 2
        return <path key={mark.key} class="year-band" d={sector(from, from + 26, radius - 3, radius + 3)} />
      })}
    </>
  )
}
