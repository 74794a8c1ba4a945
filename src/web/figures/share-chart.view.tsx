import type { JSX } from 'preact'
import type { Line, OnTime } from '#capabilities/metrics/index.ts'
import type { Period } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { BarChart, LineChart } from '#ui/chart/chart.tsx'
import {
  dayShort,
  figureWords,
  periodInWords,
  periodShort,
  shareInWords,
  target,
} from '#web/figures/words.ts'

const band = (lang: Language): { from: number; to: number; label: string } => ({
  from: target,
  to: 100,
  label: figureWords[lang].targetBand,
})

const bounds = (share: OnTime): { from: number; to: number } | undefined =>
  share.kind === 'between' ? { from: share.from, to: share.to } : undefined

/** The share of promises kept over the periods, oldest first. */
export function ShareOverTime(props: {
  id: string
  lang: Language
  title: string
  lines: readonly { readonly period: Period; readonly line: Line; readonly isRunning?: boolean }[]
}): JSX.Element {
  const { lang, lines } = props
  const label = ({ from, to }: Period, isRunning: boolean | undefined): string => {
    if (isRunning === true) return `${dayShort(from, lang)}–`
    // Many periods leave room for their first day only.
    return lines.length > 8 ? dayShort(from, lang) : periodShort({ from, to }, lang)
  }
  const words = figureWords[lang]
  return (
    <LineChart
      id={props.id}
      title={props.title}
      desc={lines
        .map(({ period, line }) => `${periodInWords(period, lang)}: ${shareInWords(line.onTime, lang)}`)
        .join('. ')}
      max={100}
      axis={(value) => words.percent(value)}
      band={band(lang)}
      points={lines.map(({ period, line, isRunning }) => ({
        label: label(period, isRunning),
        value: line.onTime.kind === 'exact' ? line.onTime.percent : null,
        range: bounds(line.onTime),
        words: shareInWords(line.onTime, lang),
      }))}
    />
  )
}

/** The share of promises kept by door in one period. */
export function ShareByDoor(props: {
  id: string
  lang: Language
  title: string
  doors: readonly { readonly name: string; readonly line: Line; readonly words: string }[]
}): JSX.Element {
  const { lang, doors } = props
  return (
    <BarChart
      id={props.id}
      title={props.title}
      desc={doors.map(({ name, words }) => `${name}: ${words}`).join('. ')}
      max={100}
      band={band(lang)}
      bars={doors.map(({ name, line, words }) => ({
        label: name,
        value: line.onTime.kind === 'exact' ? line.onTime.percent : (bounds(line.onTime)?.from ?? null),
        atMost: bounds(line.onTime)?.to,
        words,
      }))}
    />
  )
}
