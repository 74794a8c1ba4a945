import type { JSX } from 'preact'
import type { Near, ServiceView } from '#capabilities/directory/index.ts'
import type { HeadingLevel } from '#ui/heading.tsx'
import { ResultItem } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from './local-text.tsx'
import { chosenPlace } from './place-of.ts'
import { decidingFacts, whenInWords, whereInWords } from './service-facts.ts'

/** A service in a list: name, what it is, how to get in, where and when, and the facts that decide. */
export function ServiceItem(props: {
  args: PageArgs
  service: ServiceView
  near: Near | null
  /** The municipality the list is about, when the search was for another than the chosen one. */
  place?: ReturnType<typeof chosenPlace>
  level?: HeadingLevel | undefined
}): JSX.Element {
  const { service } = props
  const { lang, deps } = props.args
  const place = props.place === undefined ? chosenPlace(props.args) : props.place
  const when = whenInWords(service, place, lang)
  return (
    <ResultItem
      href={path('service', lang, { id: service.id })}
      level={props.level}
      name={<LocalText of={service.name} lang={lang} hyphens />}
      summary={<LocalText of={service.summary} lang={lang} />}
      access={<LocalText of={service.how_to_get_in} lang={lang} />}
      where={whereInWords(service, props.near, place, deps.catalogue, lang)}
      when={when === '' ? undefined : when}
      chips={decidingFacts(service, place, lang, deps.clock.now())}
    />
  )
}
