import { programme, type ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate } from '#platform/dates.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { activityTexts } from './activity-texts.ts'
import { readAsked } from './address.ts'
import { AskWhere } from './filters.view.tsx'
import { Events, Groups } from './lists.view.tsx'
import { narrowing } from './narrowing.ts'
import { After, Crumbs } from './parts.view.tsx'
import { ViewsNav, whereKept } from './views-nav.view.tsx'
import { isNowhere, whereAsked, whereInWords, whereOf } from './where.ts'

/** As far as the programme is asked at once. */
const daysAhead = 61
const mostRows = 400
const mostEvents = 40

/** Of each group its next session alone. */
function firstOfEach(rows: readonly ProgrammeDay[]): readonly ProgrammeDay[] {
  const seen = new Set<string>()
  return rows.filter(({ activityId, state }) => {
    if (state === 'cancelled' || seen.has(activityId)) return false
    seen.add(activityId)
    return true
  })
}

/** Groups that meet many times: peer groups, courses, after a divorce. @source R118–R120 */
export const groupsPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = activityTexts[lang].lists.groups
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const found = isNowhere(where)
      ? null
      : await programme(caller, {
          ...whereAsked(where.area === null ? where : { ...where, isArea: true }),
          ...narrowing(asked),
          kinds: ['group'],
          from: today,
          to: addDays(today, daysAhead),
          limit: mostRows,
        })
    const title = found === null ? words.all : words.title(whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.description}
        current="programme"
        query={whereKept({ place: null }, where)}
        sheet="programme"
        isIndexed
      >
        <Column width="wide">
          <Crumbs args={args} isDeeper where={where} />
          <PageTitle title={title} lead={words.lead} />
          <ViewsNav args={args} where={where} current="groups" />
          {found === null ? (
            <AskWhere args={args} route="groups" asked={asked} where={where} />
          ) : (
            <Groups args={args} where={where} rows={firstOfEach(found.rows)} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}

/** Events of one day each, in the order of their days. @source R121–R125 */
export const eventsPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = activityTexts[lang].lists.events
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const today = helsinkiDate(caller.clock.now())
    const found = isNowhere(where)
      ? null
      : await programme(caller, {
          ...whereAsked(where.area === null ? where : { ...where, isArea: true }),
          ...narrowing(asked),
          kinds: ['event'],
          from: today,
          to: addDays(today, daysAhead),
          limit: mostEvents,
          after: asked.after === '' ? null : asked.after,
        })
    const title = found === null ? words.all : words.title(whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.description}
        current="programme"
        query={whereKept({ place: null }, where)}
        sheet="programme"
        isIndexed={asked.after === ''}
      >
        <Column width="wide">
          <Crumbs args={args} isDeeper where={where} />
          <PageTitle title={title} lead={words.lead} />
          <ViewsNav args={args} where={where} current="events" />
          {found === null ? (
            <AskWhere args={args} route="events" asked={asked} where={where} />
          ) : (
            <Events args={args} where={where} found={found} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}
