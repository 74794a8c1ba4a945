import { monthOf, programme } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { asQuery, isWithinReach, readAsked, spanOf } from './address.ts'
import { Day } from './day.view.tsx'
import { AskWhere } from './filters.view.tsx'
import { dayName, dayNumber, monthInWords } from './in-words.ts'
import { Month } from './month.view.tsx'
import { narrowing } from './narrowing.ts'
import { After, Crumbs } from './parts.view.tsx'
import { Week } from './programme.view.tsx'
import { programmeTexts } from './texts.ts'
import { ViewsNav } from './views-nav.view.tsx'
import { isNowhere, whereAsked, whereInWords, whereOf } from './where.ts'

const perPage = 120
const mostOfDay = 300

/** Search engines keep the programme of a place, and none of the many ways to narrow it. */
const isPlain = (query: Readonly<Record<string, string>>): boolean =>
  Object.keys(query).every((name) => name === 'municipality' || name === 'area')

/** The week of the meeting places: by municipality or area, place, age, weekday. @source R112, R114 */
export const programmePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = programmeTexts[lang]
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const span = spanOf(asked.day, today)
    const found = isNowhere(where)
      ? null
      : await programme(caller, {
          ...whereAsked(where),
          ...narrowing(asked),
          from: span.from,
          to: span.to,
          limit: perPage,
          after: asked.after === '' ? null : asked.after,
          count: true,
        })
    const title = found === null ? words.name : words.week.title(whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.week.description}
        current="programme"
        query={asQuery('programme', asked)}
        sheet="programme"
        isIndexed={isPlain(args.query)}
      >
        <Column width="wide">
          <Crumbs args={args} />
          <PageTitle title={title} lead={words.week.lead} />
          <ViewsNav args={args} where={where} current="week" />
          {found === null ? (
            <AskWhere args={args} route="programme" asked={asked} where={where} />
          ) : (
            <Week args={args} asked={asked} where={where} span={span} found={found} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}

/** What is on today near the family, or on another day. The whole area is read at once: what is near stands after. */
export const programmeDayPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = programmeTexts[lang]
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const date = asked.day !== null && isWithinReach(asked.day, today) ? asked.day : today
    const { weekdays: _, ...narrow } = narrowing(asked)
    const found = isNowhere(where)
      ? null
      : await programme(caller, {
          ...whereAsked(where.area === null ? where : { ...where, isArea: true }),
          ...narrow,
          from: date,
          to: date,
          limit: mostOfDay,
          ...(where.point === null ? {} : { near: { lon: where.point.lon, lat: where.point.lat } }),
        })
    const said = whereInWords(args, where)
    const title = found === null ? words.name : date === today ? words.day.today(said) : words.day.title(said)
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.day.description}
        current="programme"
        query={asQuery('programmeDay', asked)}
        sheet="programme"
        isIndexed={isPlain(args.query)}
      >
        <Column width="wide">
          <Crumbs args={args} />
          <PageTitle title={title} lead={`${dayName(date, lang)} ${dayNumber(date, lang)}`} />
          <ViewsNav args={args} where={where} current="day" />
          {found === null ? (
            <AskWhere args={args} route="programmeDay" asked={asked} where={where} />
          ) : (
            <Day args={args} asked={asked} where={where} date={date} found={found} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}

/** A month day by day: a table that is read by screen readers and walked by keyboard, each day a link. */
export const programmeMonthPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = programmeTexts[lang]
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const day = asked.day !== null && isWithinReach(asked.day, today) ? asked.day : today
    const found = isNowhere(where)
      ? null
      : await monthOf(caller, {
          ...whereAsked(where),
          ...narrowing(asked),
          month: day.slice(0, 7),
          perDay: 3,
        })
    const title =
      found === null ? words.name : words.month.title(monthInWords(day, lang), whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.month.description}
        current="programme"
        query={asQuery('programmeMonth', asked)}
        sheet="programme"
      >
        <Column width="wide">
          <Crumbs args={args} />
          <PageTitle title={title} lead={words.month.lead} />
          <ViewsNav args={args} where={where} current="month" />
          {found === null ? (
            <AskWhere args={args} route="programmeMonth" asked={asked} where={where} />
          ) : (
            <Month args={args} asked={asked} where={where} day={day} found={found} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}
