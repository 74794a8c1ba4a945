import { listMeetingPlaces, readMeetingPlace, readRoute } from '#capabilities/meeting-places/index.ts'
import { addDays } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { notFound } from '#platform/refusal.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { asBlock } from '#web/public/service-json-ld.ts'
import { dayIn, mondayIn, readAsked } from './address.ts'
import { AskWhere } from './filters.view.tsx'
import { placeJsonLd } from './json-ld.ts'
import { After, Crumbs } from './parts.view.tsx'
import { placeTexts } from './place-texts.ts'
import { MeetingPlace } from './place.view.tsx'
import { PlaceList } from './places.view.tsx'
import { ViewsNav, whereKept } from './views-nav.view.tsx'
import { isNowhere, whereAsked, whereInWords, whereOf } from './where.ts'

const perPage = 40
const isUuid = (given: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given)

/** Meeting places of a municipality or an area, with what comes next at each. @source R112–R115 */
export const meetingPlacesPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller } = args
    const words = placeTexts[lang].list
    const asked = readAsked(args.query)
    const where = whereOf(args, asked)
    const after = /^\d{1,6}$/.test(args.query['after'] ?? '') ? (args.query['after'] ?? null) : null
    const found = isNowhere(where)
      ? null
      : await listMeetingPlaces(caller, {
          ...whereAsked(where),
          ...(where.point === null ? {} : { near: { lon: where.point.lon, lat: where.point.lat } }),
          limit: perPage,
          after,
        })
    const title = found === null ? words.all : words.title(whereInWords(args, where))
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.all}
        description={words.description}
        current="programme"
        query={whereKept({ place: null }, where)}
        sheet="programme"
        isIndexed={after === null}
      >
        <Column width="wide">
          <Crumbs args={args} isDeeper where={where} />
          <PageTitle title={title} lead={words.lead} />
          <ViewsNav args={args} where={where} current="places" />
          {found === null ? (
            <AskWhere args={args} route="meetingPlaces" asked={asked} where={where} />
          ) : (
            <PlaceList args={args} asked={asked} where={where} found={found} />
          )}
          <After args={args} where={where} />
        </Column>
      </PublicDocument>
    )
  },
}

/** A meeting place: its week, what is held there, who answers for it, how to get there. @source R112–R115, R52 */
export const meetingPlacePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, deps } = args
    const words = placeTexts[lang]
    const id = args.params['id'] ?? ''
    if (!isUuid(id)) throw notFound()
    const from = mondayIn(args.query['week'] ?? '') ?? dayIn(args.query['day'] ?? '')
    const thisWeek = await readMeetingPlace(caller, { id, from })
    const now = caller.clock.now()
    // When the week is over, the next one is what people come for.
    const isOver = from === null && thisWeek.week.every(({ endsAt }) => endsAt <= now)
    const place = isOver ? await readMeetingPlace(caller, { id, from: addDays(thisWeek.to, 1) }) : thisWeek
    const route = place.kind === 'mobile' ? await readRoute(caller, { id }) : null
    const name = inLanguage(place.name, lang)
    return (
      <PublicDocument
        args={args}
        title={name}
        tab={words.tab}
        description={words.description(name)}
        current="programme"
        parts={{ id }}
        query={{ week: args.query['week'] }}
        sheet="programme"
        isIndexed={from === null}
      >
        <MeetingPlace args={args} place={place} route={route} isDefault={from === null} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asBlock(placeJsonLd(place, deps, lang)) }}
        />
      </PublicDocument>
    )
  },
}
