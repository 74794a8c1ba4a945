import type { JSX } from 'preact'
import { type LeaderFigures, type Line, type PeriodFigures, splits } from '#capabilities/metrics/index.ts'
import type { Language } from '#platform/text.ts'
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
import { asQuery, type Chosen, lineOf, partsPeriod, periodCounts } from '#web/lead/lead-filter.ts'
import { leadTexts } from '#web/lead/lead-texts.ts'
import { path } from '#web/paths.ts'

export type LeadView = {
  readonly lang: Language
  readonly chosen: Chosen
  readonly figures: LeaderFigures
  /** The doors or areas by which the figures are split, in the order in which they are shown. */
  readonly parts: readonly { readonly key: string; readonly name: string }[]
  readonly counties: readonly SelectOption[]
}

const partName = ({ parts }: Pick<LeadView, 'parts'>, key: string | undefined): string | undefined =>
  parts.find((part) => part.key === key)?.name

export function LeadFilter({ lang, chosen, figures, parts, counties }: LeadView): JSX.Element {
  const words = leadTexts[lang]
  const by = words.by[chosen.by]
  const shown = partsPeriod(figures, chosen.period)
  return (
    <form class="lead-filter" action={path('lead', lang)} aria-label={words.filter}>
      {counties.length > 1 && (
        <Select name="county" label={words.county} options={counties} value={chosen.county} />
      )}
      <Select
        name="by"
        label={words.splitBy}
        options={splits.map((split) => ({ value: split, label: words.splits[split] }))}
        value={chosen.by}
      />
      <Select
        name="part"
        label={by.part}
        empty={by.all}
        options={parts.map(({ key, name }) => ({ value: key, label: name }))}
        value={chosen.part}
      />
      <Select
        name="periods"
        label={words.periods}
        options={periodCounts.map((count) => ({ value: String(count), label: words.periodCount(count) }))}
        value={String(chosen.periods)}
      />
      <Select
        name="period"
        label={by.period}
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
    line: lineOf(period, chosen.part),
    isRunning: !period.isClosed,
  }))
  const name = partName(view, chosen.part)
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

function PartsTable({ view, period }: { view: LeadView; period: PeriodFigures }): JSX.Element {
  const { lang, chosen, figures, parts } = view
  const words = leadTexts[lang]
  const by = words.by[chosen.by]
  const { requests, onTime, median, handOvers, waiting } = words.columns
  const now = new Map(figures.waiting.parts.map(({ part, count }) => [part, count]))
  return (
    <DataTable
      id="parts"
      caption={by.table(periodInWords(period, lang))}
      columns={[
        { label: by.part },
        ...[requests, onTime, median, handOvers, waiting].map((label) => ({ label, numeric: true })),
      ]}
      rows={parts.map(({ key, name }) => ({
        key,
        current: key === chosen.part,
        cells: [
          name,
          ...cells(lineOf(period, key), lang),
          countInWords(now.get(key) ?? { kind: 'hidden' }, lang),
        ],
      }))}
      foot={{ cells: [words.total, ...cells(period.total, lang), countInWords(figures.waiting.total, lang)] }}
    />
  )
}

export function ByPart(view: LeadView): JSX.Element | null {
  const { lang, chosen, figures, parts } = view
  const words = leadTexts[lang]
  const by = words.by[chosen.by]
  const period = partsPeriod(figures, chosen.period)
  if (period === undefined) return null
  const bars = parts
    .map(({ key, name }) => ({ name, line: lineOf(period, key) }))
    .filter(({ line }) => line.onTime.kind === 'exact' || line.onTime.kind === 'between')
    .map((bar) => ({ ...bar, words: shareInWords(bar.line.onTime, lang) }))
  return (
    <Section title={by.title(periodShort(period, lang))}>
      {bars.length === 0 ? (
        <p>{by.noBars}</p>
      ) : (
        <ShareByDoor id="by-part" lang={lang} title={by.chart} doors={bars} />
      )}
      <PartsTable view={view} period={period} />
      <p class="lead-note">{words.waitingNote}</p>
      <p>
        <a href={path('lead', lang, {}, { ...asQuery(chosen), muoto: 'csv' })}>{words.csv}</a>
      </p>
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
