import type { JSX } from 'preact'
import type { DoorRow } from '#capabilities/help-requests/index.ts'
import type { LeaderFigures, Line, PeriodFigures } from '#capabilities/metrics/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, type SelectOption } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { ShareByDoor, ShareOverTime } from '#web/figures/share-chart.view.tsx'
import {
  countInWords,
  handOversInWords,
  medianInWords,
  periodInWords,
  periodShort,
  shareInWords,
} from '#web/figures/words.ts'
import { type Chosen, doorsPeriod, lineOf, periodCounts } from '#web/lead/lead-filter.ts'
import { leadTexts } from '#web/lead/lead-texts.ts'
import { path } from '#web/paths.ts'

export type LeadView = {
  readonly lang: Language
  readonly chosen: Chosen
  readonly figures: LeaderFigures
  readonly doors: readonly DoorRow[]
  readonly counties: readonly SelectOption[]
}

const doorName = (
  { doors, lang }: Pick<LeadView, 'doors' | 'lang'>,
  key: string | undefined,
): string | undefined => {
  const found = doors.find((door) => door.key === key)
  return found === undefined ? undefined : inLanguage(found.name, lang)
}

export function LeadFilter({ lang, chosen, figures, doors, counties }: LeadView): JSX.Element {
  const words = leadTexts[lang]
  const shown = doorsPeriod(figures, chosen.period)
  return (
    <form class="lead-filter" action={path('lead', lang)} aria-label={words.filter}>
      {counties.length > 1 && (
        <Select name="county" label={words.county} options={counties} value={chosen.county} />
      )}
      <Select
        name="door"
        label={words.door}
        empty={words.allDoors}
        options={doors.map((door) => ({ value: door.key, label: inLanguage(door.name, lang) }))}
        value={chosen.door}
      />
      <Select
        name="periods"
        label={words.periods}
        options={periodCounts.map((count) => ({ value: String(count), label: words.periodCount(count) }))}
        value={String(chosen.periods)}
      />
      <Select
        name="period"
        label={words.period}
        options={figures.periods
          .toReversed()
          .map((period) => ({ value: period.key, label: periodInWords(period, lang) }))}
        value={shown?.key}
      />
      <Button kind="secondary">{words.show}</Button>
    </form>
  )
}

const cells = (line: Line, lang: Language): readonly string[] => [
  countInWords(line.requests, lang),
  shareInWords(line.onTime, lang),
  medianInWords(line, lang),
  handOversInWords(line.handOvers, lang),
]

export function OverTime(view: LeadView): JSX.Element {
  const { lang, chosen, figures } = view
  const words = leadTexts[lang]
  const lines = figures.periods.map((period) => ({
    period,
    line: lineOf(period, chosen.door),
    isRunning: !period.isClosed,
  }))
  const name = doorName(view, chosen.door)
  const { period, requests, onTime, median, handOvers } = words.columns
  return (
    <Section title={name === undefined ? words.overTime : words.overTimeOf(name)}>
      <ShareOverTime id="kept" lang={lang} title={words.chart} lines={lines} />
      <p class="lead-note">{words.notDrawn}</p>
      <DataTable
        id="periods"
        caption={words.table}
        columns={[
          { label: period },
          ...[requests, onTime, median, handOvers].map((label) => ({ label, numeric: true })),
        ]}
        rows={lines.toReversed().map(({ period: each, line }) => ({
          key: each.key,
          cells: [
            each.isClosed ? periodInWords(each, lang) : `${periodInWords(each, lang)} ${words.running}`,
            ...cells(line, lang),
          ],
        }))}
      />
    </Section>
  )
}

function DoorsTable({ view, period }: { view: LeadView; period: PeriodFigures }): JSX.Element {
  const { lang, chosen, figures, doors } = view
  const words = leadTexts[lang]
  const { requests, onTime, median, handOvers, waiting } = words.columns
  const now = new Map(figures.waiting.doors.map(({ door, count }) => [door, count]))
  return (
    <DataTable
      id="doors"
      caption={words.byDoorTable(periodInWords(period, lang))}
      columns={[
        { label: words.door },
        ...[requests, onTime, median, handOvers, waiting].map((label) => ({ label, numeric: true })),
      ]}
      rows={doors.map((door) => ({
        key: door.key,
        current: door.key === chosen.door,
        cells: [
          inLanguage(door.name, lang),
          ...cells(lineOf(period, door.key), lang),
          countInWords(now.get(door.key) ?? { kind: 'hidden' }, lang),
        ],
      }))}
      foot={{ cells: [words.total, ...cells(period.total, lang), countInWords(figures.waiting.total, lang)] }}
    />
  )
}

export function ByDoor(view: LeadView): JSX.Element | null {
  const { lang, chosen, figures, doors } = view
  const words = leadTexts[lang]
  const period = doorsPeriod(figures, chosen.period)
  if (period === undefined) return null
  const bars = doors
    .map((door) => ({ name: inLanguage(door.name, lang), line: lineOf(period, door.key) }))
    .filter(({ line }) => line.onTime.kind === 'exact' || line.onTime.kind === 'between')
    .map((bar) => ({ ...bar, words: shareInWords(bar.line.onTime, lang) }))
  return (
    <Section title={words.byDoor(periodShort(period, lang))}>
      {bars.length === 0 ? (
        <p>{words.noBars}</p>
      ) : (
        <ShareByDoor id="by-door" lang={lang} title={words.byDoorChart} doors={bars} />
      )}
      <DoorsTable view={view} period={period} />
      <p class="lead-note">{words.waitingNote}</p>
    </Section>
  )
}

export function HowCounted({ lang }: { lang: Language }): JSX.Element {
  const words = leadTexts[lang]
  return (
    <Disclosure summary={words.howTitle}>
      <ul>
        {words.how.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
