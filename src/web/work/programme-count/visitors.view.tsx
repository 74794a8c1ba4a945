import type { JSX } from 'preact'
import type { Catalogue } from '#capabilities/directory/index.ts'
import type { ProgrammeMonth } from '#capabilities/meeting-places/index.ts'
import { shownCount } from '#capabilities/outreach/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { monthInWords } from './month-words.ts'
import { visitorsTexts } from './visitors-texts.ts'

type Sum = {
  readonly held: number
  readonly cancelled: number
  readonly counted: number
  readonly came: number
}

const nothing: Sum = { held: 0, cancelled: 0, counted: 0, came: 0 }

/** Sums of rows that share a key, in the order in which the keys come. */
function sumsBy(
  rows: readonly ProgrammeMonth[],
  key: (row: ProgrammeMonth) => string,
): readonly [string, Sum][] {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    const sum = sums.get(key(row)) ?? nothing
    sums.set(key(row), {
      held: sum.held + row.held,
      cancelled: sum.cancelled + row.cancelled,
      counted: sum.counted + row.counted,
      came: sum.came + row.came,
    })
  }
  return [...sums]
}

function cellsOf({ held, cancelled, counted, came }: Sum, lang: Language): readonly (string | number)[] {
  const words = visitorsTexts[lang]
  const shown = shownCount(came)
  const visitors = counted === 0 ? words.notCounted : shown.kind === 'few' ? words.few : shown.value
  // What a leader looks for stands first: on a phone the rest is a swipe away.
  return [visitors, held, counted, cancelled]
}

const columnsOf = (first: string, lang: Language): { label: string; numeric?: boolean }[] => {
  const words = visitorsTexts[lang]
  return [
    { label: first },
    ...[words.visitors, words.held, words.counted, words.cancelled].map((label) => ({
      label,
      numeric: true,
    })),
  ]
}

/** How many came, by month; of the latest month by area too, where one leads several. */
export function ProgrammeFigures(props: {
  rows: readonly ProgrammeMonth[]
  catalogue: Catalogue
  lang: Language
  /** Only so many months, with a link to all of them. */
  most?: number | undefined
}): JSX.Element {
  const { rows, catalogue, lang, most } = props
  const words = visitorsTexts[lang]
  const months = sumsBy(rows, ({ month }) => month)
  const [latest] = months
  const areas =
    latest === undefined || most !== undefined
      ? []
      : sumsBy(
          rows.filter(({ month }) => month === latest[0]),
          ({ area_id }) => area_id ?? '',
        )
  const areaName = (id: string): string => {
    const area = catalogue
      .counties()
      .flatMap(({ code }) => catalogue.areas(code))
      .find((each) => each.id === id)
    return area === undefined ? words.noArea : inLanguage(area.name, lang)
  }
  return (
    <Section id="kavijat" title={words.figures}>
      {months.length === 0 ? (
        <p>{words.noFigures}</p>
      ) : (
        <>
          <p>{words.figuresLead}</p>
          <DataTable
            id="programme-months"
            caption={words.figures}
            captionHidden
            columns={columnsOf(words.month, lang)}
            rows={months.slice(0, most).map(([month, sum]) => ({
              key: month,
              cells: [monthInWords(month, lang), ...cellsOf(sum, lang)],
            }))}
          />
        </>
      )}
      {latest !== undefined && areas.length > 1 && (
        <>
          <h3>{words.byArea(monthInWords(latest[0], lang))}</h3>
          <DataTable
            id="programme-areas"
            caption={words.byArea(monthInWords(latest[0], lang))}
            captionHidden
            columns={columnsOf(words.area, lang)}
            rows={areas.map(([id, sum]) => ({ key: id, cells: [areaName(id), ...cellsOf(sum, lang)] }))}
          />
        </>
      )}
      {most !== undefined && (
        <p>
          <a href={path('workVisitors', lang)}>{words.more}</a>
        </p>
      )}
    </Section>
  )
}
