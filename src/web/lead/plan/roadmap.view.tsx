import type { JSX } from 'preact'
import { type Bar, onAxis, type Roadmap } from '#capabilities/development/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import type { Sheet } from '#platform/table-file.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { BarStatusChip, dayOf, Owner, ownerInWords } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'

export type Axis = { readonly firstYear: number; readonly lastYear: number; readonly today: string }

/** The years of a roadmap; without one, this year and the three after. */
export const axisOf = (roadmap: Roadmap, today: string): Axis => {
  const year = Number(today.slice(0, 4))
  return {
    firstYear: roadmap.head?.first_year ?? year,
    lastYear: roadmap.head?.last_year ?? year + 3,
    today,
  }
}

/** When, in words: the same as the bar shows. */
export function timeInWords(bar: Pick<Bar, 'ends_on' | 'starts_on'>, lang: Language): string {
  const words = planTexts[lang]
  if (bar.starts_on === null || bar.ends_on === null) return words.roadmap.open
  return words.areas.span(dayOf(bar.starts_on, lang), dayOf(bar.ends_on, lang))
}

/** What it waits for that is not done yet. */
const waitsFor = (bar: Bar): Bar['needs'] => bar.needs.filter(({ status }) => status !== 'done')

const unit = 12
const height = 26

/** The strip of one bar over the quarters of the axis: a picture of what the words beside it say. */
export function Strip({
  of,
  axis,
}: {
  of: Pick<Bar, 'ends_on' | 'starts_on' | 'status'>
  axis: Axis
}): JSX.Element {
  const years = axis.lastYear - axis.firstYear + 1
  const width = years * 4 * unit
  const at = onAxis({ startsOn: of.starts_on, endsOn: of.ends_on }, axis)
  const now = onAxis({ startsOn: axis.today, endsOn: axis.today }, axis)
  return (
    <svg
      class="roadmap-strip"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: years * 4 + 1 }, (_, index) => (
        <line
          key={index}
          class={index % 4 === 0 ? 'roadmap-strip__year' : 'roadmap-strip__quarter'}
          x1={index * unit}
          x2={index * unit}
          y1={0}
          y2={height}
        />
      ))}
      {now !== null && (
        <rect class="roadmap-strip__now" x={now.from * unit} y={0} width={unit} height={height} />
      )}
      {at === null
        ? of.starts_on === null && (
            <rect class="roadmap-strip__open" x={1} y={8} width={width - 2} height={10} rx={3} />
          )
        : [
            <rect
              key="bar"
              class={`roadmap-strip__bar roadmap-strip__bar--${of.status}`}
              x={at.from * unit}
              y={5}
              width={(at.to - at.from) * unit}
              height={16}
            />,
          ]}
    </svg>
  )
}

/** The years over the strips. */
export function AxisYears({ axis }: { axis: Axis }): JSX.Element {
  return (
    <ol class="roadmap-years" aria-hidden="true">
      {Array.from({ length: axis.lastYear - axis.firstYear + 1 }, (_, index) => (
        <li key={index}>{axis.firstYear + index}</li>
      ))}
    </ol>
  )
}

export function BarLine({ bar, axis, lang }: { bar: Bar; axis: Axis; lang: Language }): JSX.Element {
  const words = planTexts[lang]
  const waits = waitsFor(bar)
  return (
    <li class="roadmap-bar">
      <div class="roadmap-bar__words">
        <p class="plan-line__name">
          <a href={path('roadmapBar', lang, { id: bar.id })}>
            <LocalText of={bar.name} lang={lang} hyphens />
          </a>
        </p>
        <p class="plan-line__meta">
          <BarStatusChip of={bar.status} lang={lang} /> <Owner of={bar} lang={lang} />
        </p>
        {waits.length > 0 && (
          <p class="plan-line__meta">
            {words.roadmap.needs}:{' '}
            {waits.map((each, index) => (
              <span key={each.id}>
                {index > 0 && '; '}
                <LocalText of={each.name} lang={lang} />
              </span>
            ))}
          </p>
        )}
      </div>
      <div class="roadmap-bar__time">
        <Strip of={bar} axis={axis} />
        <p class={bar.starts_on === null ? 'roadmap-bar__open' : 'roadmap-bar__when'}>
          {timeInWords(bar, lang)}
        </p>
      </div>
    </li>
  )
}

/** The same as rows: for the table on the page and for files. */
export function roadmapRows(roadmap: Roadmap, lang: Language): readonly (readonly string[])[] {
  const words = planTexts[lang]
  const rows = (bars: readonly Bar[], theme: string): readonly (readonly string[])[] =>
    bars.map((bar) => [
      inLanguage(bar.name, lang),
      theme,
      timeInWords(bar, lang),
      words.barStatuses[bar.status],
      ownerInWords(bar, lang) || words.owner.nobody,
      bar.needs.map((each) => inLanguage(each.name, lang)).join('; ') || words.none,
    ])
  return [
    ...roadmap.themes.flatMap((theme) => rows(theme.bars, inLanguage(theme.name, lang))),
    ...rows(roadmap.national, words.roadmap.national),
  ]
}

export const roadmapSheet = (roadmap: Roadmap, lang: Language): Sheet => ({
  name: planTexts[lang].roadmap.title,
  rows: [planTexts[lang].roadmap.columns, ...roadmapRows(roadmap, lang)],
})
