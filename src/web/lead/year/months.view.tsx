import type { JSX } from 'preact'
import type { ClockDate } from '#capabilities/network/index.ts'
import { partsOf, type PlainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { clockWords } from './clock-words.ts'
import { hrefOf, titleOf, whenOf } from './dates.ts'
import { monthId } from './wheel.view.tsx'
import { yearTexts } from './year-texts.ts'

type AreaNames = (id: string | null) => string

/** One day of the year: when, what as a link, and what kind of thing it is and how it stands. */
export function DateLine(props: { date: ClockDate; lang: Language; areaName: AreaNames }): JSX.Element {
  const { date, lang, areaName } = props
  const words = clockWords[lang]
  const title = titleOf(date, lang)
  const area = areaName(date.area)
  return (
    <li class={date.state === 'cancelled' ? 'year-date year-date--cancelled' : 'year-date'}>
      <span class="year-date__when">{whenOf(date, lang)}</span>
      <span class="year-date__what">
        <a href={hrefOf(date, lang)} lang={title.lang === lang ? undefined : title.lang}>
          {title.text}
        </a>
        <span class="year-date__more">
          {[
            words.kinds[date.kind],
            ...(area === '' ? [] : [area]),
            ...(date.owner === '' ? [] : [date.owner]),
          ].join(' · ')}
          {' · '}
          <span class={date.state === 'late' ? 'year-date__late' : undefined}>
            {words.states[date.state]}
          </span>
        </span>
      </span>
    </li>
  )
}

/** The year month by month: the list that says all that the wheel shows. */
export function YearMonths(props: {
  lang: Language
  year: number
  today: PlainDate
  dates: readonly ClockDate[]
  areaName: AreaNames
}): JSX.Element {
  const { lang, year, today, dates, areaName } = props
  const words = clockWords[lang]
  const byMonth = Map.groupBy(dates, ({ day }) => partsOf(day).month)
  const now = partsOf(today)
  return (
    <div class="year-months">
      {words.months.map((name, index) => {
        const month = index + 1
        const here = byMonth.get(month) ?? []
        const isNow = now.year === year && now.month === month
        return (
          <section
            key={name}
            id={monthId(month)}
            class={isNow ? 'year-months__month year-months__month--now' : 'year-months__month'}
            aria-labelledby={`${monthId(month)}-name`}
          >
            <h3 class="year-months__name" id={`${monthId(month)}-name`}>
              {name}
            </h3>
            {here.length === 0 ? (
              <p class="year-months__none">{yearTexts[lang].emptyMonth}</p>
            ) : (
              <ul class="year-dates">
                {here.map((date) => (
                  <DateLine key={date.key} date={date} lang={lang} areaName={areaName} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
