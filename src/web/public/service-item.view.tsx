import type { JSX } from 'preact'
import type { Near, Point, SearchHit, ServiceView } from '#capabilities/directory/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import type { HeadingLevel } from '#ui/heading.tsx'
import { ResultItem } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from './local-text.tsx'
import { chosenPlace } from './place-of.ts'
import { searchWords } from './search-words.ts'
import { serviceTexts } from './service-texts.ts'
import { decidingFacts, whenInWords, whereInWords } from './service-facts.ts'

/** Below this a straight line says less than the name of the place. */
const worthSaying = 1

/** The places nearest first, so that the one that is named is the one that is near. */
function nearestFirst(args: PageArgs, service: ServiceView, from: Point | null): ServiceView {
  if (from === null || service.places.length < 2) return service
  const far = ({ lon, lat, municipality }: ServiceView['places'][number]): number => {
    const town = args.deps.catalogue.municipality(municipality)
    const [x, y] = [lon ?? town?.lon, lat ?? town?.lat]
    if (x === undefined || y === undefined) return Infinity
    return Math.hypot((x - from.lon) * Math.cos((from.lat * Math.PI) / 180), y - from.lat)
  }
  return { ...service, places: service.places.toSorted((a, b) => far(a) - far(b)) }
}

/** When it was last checked; in words a warning where nobody has answered lately. */
function checked({ lang, deps }: PageArgs, service: ServiceView): JSX.Element {
  const words = searchWords[lang]
  const today = helsinkiDate(deps.clock.now())
  const on = (date: string): string => dateInWords(plainDate(date), lang, today)
  return service.unconfirmed_since === null ? (
    <>
      {serviceTexts[lang].confirmed} {on(service.confirmed_on)}
    </>
  ) : (
    <strong>{words.notConfirmed(on(service.unconfirmed_since))}</strong>
  )
}

/** For professionals: what of the query led here. */
function Why({ args, why }: { args: PageArgs; why: readonly string[] }): JSX.Element | null {
  const words = searchWords[args.lang]
  const reasons = why.flatMap((reason) => {
    const [, kind = '', , said = ''] = /^(\w+)(?: (\w+))?=(.*)$/.exec(reason) ?? []
    const named = words.whyKinds[kind]
    return named === undefined || kind === 'place' ? [] : [`${named} ”${said}”`]
  })
  return reasons.length === 0 ? null : (
    <>
      {words.why}: {reasons.join(', ')}
    </>
  )
}

/** A service in a list: name, what it is, how to get in, where and when, and the facts that decide. */
export function ServiceItem(props: {
  args: PageArgs
  service: ServiceView
  near: Near | null
  /** The municipality the list is about, when the search was for another than the chosen one. */
  place?: ReturnType<typeof chosenPlace>
  /** What the search says of it: how far it is, in which language alone, why it is here. */
  hit?: SearchHit | undefined
  from?: Point | null | undefined
  level?: HeadingLevel | undefined
}): JSX.Element {
  const { hit } = props
  const { lang, deps, me } = props.args
  const words = searchWords[lang]
  const place = props.place === undefined ? chosenPlace(props.args) : props.place
  const service = nearestFirst(props.args, props.service, props.from ?? place)
  const when = whenInWords(service, place, lang)
  const spot = whereInWords(service, props.near, place, deps.catalogue, lang)
  // What stands nowhere is not far away.
  const far = service.places.length === 0 ? null : (hit?.distanceKm ?? null)
  const onlyIn = hit?.onlyIn ?? null
  return (
    <ResultItem
      href={path('service', lang, { id: service.id })}
      level={props.level}
      name={<LocalText of={service.name} lang={lang} hyphens />}
      summary={<LocalText of={service.summary} lang={lang} />}
      access={<LocalText of={service.how_to_get_in} lang={lang} />}
      where={far === null || far < worthSaying ? spot : `${spot}, ${words.km(Math.round(far))}`}
      when={when === '' ? undefined : when}
      chips={[
        ...(onlyIn === null ? [] : [words.onlyIn[onlyIn]]),
        ...decidingFacts(service, place, lang, deps.clock.now()),
        ...(service.free ? [] : [words.costs]),
      ]}
      note={checked(props.args, service)}
      why={me === null || hit === undefined ? undefined : <Why args={props.args} why={hit.why} />}
    />
  )
}
