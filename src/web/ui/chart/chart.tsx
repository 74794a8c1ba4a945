import type { JSX } from 'preact'

/**
 * A point of a line; null where nothing may or can be said, and then the line is broken. Where only bounds are known,
 * `range` is drawn as a bar instead of a point: the truth lies somewhere in it.
 */
export type ChartPoint = {
  readonly label: string
  readonly value: number | null
  readonly words: string
  readonly range?: { readonly from: number; readonly to: number } | undefined
}

export type TargetBand = { readonly from: number; readonly to: number; readonly label: string }

type ChartBasics = {
  /** Unique on the page. */
  readonly id: string
  /** The sentence that says what the chart shows. */
  readonly title: string
  /** What a listener hears instead of the drawing. The figures stand in the table beside it. */
  readonly desc: string
  readonly band?: TargetBand | undefined
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** The first round number (1, 2, 2.5 or 5 times a power of ten) that holds the largest value. */
export function roundTop(largest: number): number {
  if (largest <= 0) return 1
  const size = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * size >= largest) ?? 10
  return step * size
}

type Place = { readonly x: number; readonly y: number }

/** Runs of neighbouring known points: a gap in the data is a gap in the line. */
function runs(places: readonly (Place | null)[]): readonly (readonly Place[])[] {
  const found: Place[][] = []
  let open: Place[] | null = null
  for (const place of places) {
    if (place === null) open = null
    else if (open === null) found.push((open = [place]))
    else open.push(place)
  }
  return found
}

const top = 0.08
const bottom = 0.22
const height = 1 - top - bottom

/** A line over time with its target band. Texts keep their size at every width; only the line stretches. */
export function LineChart(
  props: ChartBasics & {
    readonly points: readonly ChartPoint[]
    /** Top of the scale; a round number above the largest value when left out. */
    readonly max?: number | undefined
    readonly axis: (value: number) => string
  },
): JSX.Element {
  const known = props.points.map((point) => point.value ?? point.range?.to ?? 0)
  const max = props.max ?? roundTop(Math.max(...known, props.band?.to ?? 0))
  const y = (value: number): number => top + height * (1 - value / max)
  const x = (index: number): number => (index + 0.5) / Math.max(1, props.points.length)
  const places = props.points.map((point, index): Place | null =>
    point.value === null ? null : { x: x(index), y: y(point.value) },
  )
  const lastKnown = props.points.findLastIndex((point) => point.value !== null || point.range !== undefined)
  const ends = new Set([0, props.points.length - 1])
  return (
    <svg class="chart" role="img" aria-labelledby={`${props.id}-title`} aria-describedby={`${props.id}-desc`}>
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-desc`}>{props.desc}</desc>
      {[0, max / 2, max].map((value) => (
        <g key={value}>
          <line class="chart__grid" x2="100%" y1={percent(y(value))} y2={percent(y(value))} />
          <text class="chart__axis chart__axis--y" x="-8" y={percent(y(value))} dy="0.35em">
            {props.axis(value)}
          </text>
        </g>
      ))}
      {props.band && (
        <>
          <rect
            class="chart__band"
            width="100%"
            y={percent(y(props.band.to))}
            height={percent(y(props.band.from) - y(props.band.to))}
          />
          <rect class="chart__band" x="0" y="100%" width="24" height="12" transform="translate(0 -14)" />
          <text class="chart__band-label" x="32" y="100%" dy="-0.2em">
            {props.band.label}
          </text>
        </>
      )}
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%">
        {runs(places).map((run) => (
          <polyline
            key={run[0]?.x}
            class="chart__line"
            points={run.map((place) => `${place.x.toFixed(4)},${place.y.toFixed(4)}`).join(' ')}
          />
        ))}
      </svg>
      {props.points.map((point, index) => {
        const place = places[index] ?? null
        const range = place === null ? point.range : undefined
        const said = place?.y ?? (range === undefined ? null : y(range.to))
        return (
          <g key={point.label}>
            <text
              class={ends.has(index) ? 'chart__axis chart__axis--end' : 'chart__axis'}
              x={percent(x(index))}
              y={percent(1 - bottom)}
              dy="1.6em"
            >
              {point.label}
            </text>
            {place !== null && (
              <circle class="chart__dot" cx={percent(place.x)} cy={percent(place.y)} r="4.5" />
            )}
            {range !== undefined && (
              <rect
                class="chart__range"
                x={percent(x(index))}
                y={percent(y(range.to))}
                width="12"
                height={percent(y(range.from) - y(range.to))}
                rx="3"
                transform="translate(-6 0)"
              />
            )}
            {said !== null && index === lastKnown && (
              <text class="chart__value" x={percent(x(index))} y={percent(said)} dy="-0.8em">
                {point.words}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

export type ChartBar = {
  readonly label: string
  /** Null where nothing may or can be said; `words` then says why. */
  readonly value: number | null
  /** Where only bounds are known: `value` is the lower one, this the upper one, and between them the bar is hollow. */
  readonly atMost?: number | undefined
  readonly words: string
}

const barRow = 56

/** The edges of the target as they cross one bar; the ends of the scale need no mark. */
const edges = (band: TargetBand | undefined, max: number): readonly number[] =>
  band === undefined ? [] : [band.from, band.to].filter((edge) => edge > 0 && edge < max)

/** Bars by area or kind, lying down so that long names fit; each bar carries its number as words. */
export function BarChart(
  props: ChartBasics & { readonly bars: readonly ChartBar[]; readonly max?: number | undefined },
): JSX.Element {
  const max = props.max ?? roundTop(Math.max(...props.bars.map((bar) => bar.value ?? 0), props.band?.to ?? 0))
  const bars = props.bars.length * barRow
  return (
    <svg
      class="chart chart--bars"
      role="img"
      height={bars + (props.band ? 24 : 0)}
      aria-labelledby={`${props.id}-title`}
      aria-describedby={`${props.id}-desc`}
    >
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-desc`}>{props.desc}</desc>
      {props.bars.map((bar, index) => (
        <g key={bar.label}>
          <text class="chart__name" x="0" y={index * barRow + 18}>
            {bar.label}
          </text>
          <text class="chart__value chart__value--end" x="100%" y={index * barRow + 18}>
            {bar.words}
          </text>
          <rect class="chart__track" x="0" y={index * barRow + 28} width="100%" height="12" rx="3" />
          {bar.value !== null && (
            <rect
              class="chart__bar"
              x="0"
              y={index * barRow + 28}
              width={percent(bar.value / max)}
              height="12"
              rx="3"
            />
          )}
          {bar.value !== null && bar.atMost !== undefined && (
            <rect
              class="chart__range"
              x={percent(bar.value / max)}
              y={index * barRow + 28}
              width={percent((bar.atMost - bar.value) / max)}
              height="12"
              rx="3"
            />
          )}
          {edges(props.band, max).map((edge) => (
            <rect
              key={edge}
              class="chart__edge"
              x={percent(edge / max)}
              y={index * barRow + 24}
              width="4"
              height="20"
            />
          ))}
        </g>
      ))}
      {props.band && (
        <>
          <rect class="chart__edge" x="2" y={bars} width="4" height="20" />
          <text class="chart__band-label" x="16" y={bars + 15}>
            {props.band.label}
          </text>
        </>
      )}
    </svg>
  )
}
