import type { Line, OnTime, PeriodFigures } from '#capabilities/metrics/index.ts'
import type { Language } from '#platform/text.ts'
import { countInWords, periodInWords, shareInWords } from '#web/figures/words.ts'
import { leadTexts } from '#web/lead/lead-texts.ts'

const isTold = ({ kind }: OnTime): boolean => kind === 'exact' || kind === 'between'

/** One sentence: what has changed between the two newest closed periods. */
export function whatChanged(
  periods: readonly PeriodFigures[],
  lineOf: (period: PeriodFigures) => Line,
  lang: Language,
): string {
  const words = leadTexts[lang]
  const [now, before] = periods.filter((period) => period.isClosed).toReversed()
  if (now === undefined) return words.nothing
  const period = periodInWords(now, lang)
  const newest = lineOf(now)
  if (before === undefined) return words.first(period, shareInWords(newest.onTime, lang))
  const earlier = lineOf(before)
  if (!isTold(newest.onTime) || !isTold(earlier.onTime)) {
    return words.onlyCounts(period, countInWords(newest.requests, lang), countInWords(earlier.requests, lang))
  }
  const difference =
    newest.onTime.kind === 'exact' && earlier.onTime.kind === 'exact'
      ? newest.onTime.percent - earlier.onTime.percent
      : null
  return words.changed({
    period,
    now: shareInWords(newest.onTime, lang),
    before: shareInWords(earlier.onTime, lang),
    difference,
  })
}
