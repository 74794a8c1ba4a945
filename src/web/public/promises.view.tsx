import type { JSX } from 'preact'
import type { DoorRow } from '#capabilities/help-requests/index.ts'
import type { PublicPeriod } from '#capabilities/metrics/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { ShareOverTime } from '#web/figures/share-chart.view.tsx'
import {
  countInWords,
  lengthInWords,
  medianInWords,
  periodInWords,
  periodShort,
  shareInWords,
  whyRange,
} from '#web/figures/words.ts'
import { promisesTexts } from '#web/public/promises-texts.ts'

export type CountyPromises = {
  readonly code: string
  readonly name: string
  readonly periods: readonly PublicPeriod[]
  readonly doors: readonly DoorRow[]
}

/** The newest period in one plain sentence, and a second one on how long it took. */
function inPlainWords(newest: PublicPeriod | undefined, lang: Language): readonly string[] {
  const words = promisesTexts[lang]
  if (newest === undefined) return [words.notYet]
  const { total } = newest
  const period = periodInWords(newest, lang)
  const half = total.medianMinutes === null ? [] : [words.half(lengthInWords(total.medianMinutes, lang))]
  if (total.onTime.kind === 'none') return [words.nobody(period)]
  if (total.onTime.kind === 'exact' && total.onTime.percent === 100) {
    return [words.everybody(period, countInWords(total.requests, lang)), ...half]
  }
  if (total.onTime.kind !== 'exact' && total.onTime.kind !== 'between') return [words.small(period), ...half]
  const why = whyRange(total.onTime, lang)
  return [words.share(period, shareInWords(total.onTime, lang)), ...(why === '' ? [] : [why]), ...half]
}

function Doors({
  county,
  newest,
  lang,
}: {
  county: CountyPromises
  newest: PublicPeriod
  lang: Language
}): JSX.Element | null {
  const words = promisesTexts[lang]
  const { requests, onTime, median } = words.columns
  const period = periodInWords(newest, lang)
  const rows = county.doors.flatMap((door) => {
    const line = newest.doors.find((each) => each.door === door.key)
    return line === undefined ? [] : [{ door, line }]
  })
  if (rows.length === 0) return null
  return (
    <Disclosure summary={words.doors(period)} id={`doors-${county.code}-more`}>
      <DataTable
        id={`doors-${county.code}`}
        caption={words.doorsTable(county.name, period)}
        columns={[
          { label: words.door },
          ...[requests, onTime, median].map((label) => ({ label, numeric: true })),
        ]}
        rows={rows.map(({ door, line }) => ({
          key: door.key,
          cells: [
            inLanguage(door.name, lang),
            countInWords(line.requests, lang),
            shareInWords(line.onTime, lang),
            medianInWords(line, lang),
          ],
        }))}
      />
      <p>{words.doorsNote}</p>
    </Disclosure>
  )
}

export function PromisesOfCounty({ county, lang }: { county: CountyPromises; lang: Language }): JSX.Element {
  const words = promisesTexts[lang]
  const { period, requests, onTime, median } = words.columns
  const newest = county.periods.at(-1)
  const [first, ...rest] = inPlainWords(newest, lang)
  return (
    <Section title={county.name} id={`county-${county.code}`}>
      <p>
        <strong>{first}</strong> {rest.join(' ')}
      </p>
      {newest !== undefined && (
        <>
          <ShareOverTime
            id={`kept-${county.code}`}
            lang={lang}
            title={words.chart(county.name)}
            lines={county.periods.map((each) => ({ period: each, line: each.total }))}
          />
          <p>{words.chartNote}</p>
          <DataTable
            id={`periods-${county.code}`}
            caption={words.table(county.name)}
            columns={[
              { label: period },
              ...[requests, onTime, median].map((label) => ({ label, numeric: true })),
            ]}
            rows={county.periods.toReversed().map((each) => ({
              key: each.key,
              cells: [
                periodShort(each, lang),
                countInWords(each.total.requests, lang),
                shareInWords(each.total.onTime, lang),
                medianInWords(each.total, lang),
              ],
            }))}
          />
          <Doors county={county} newest={newest} lang={lang} />
        </>
      )}
    </Section>
  )
}
