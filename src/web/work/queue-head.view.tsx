import type { JSX } from 'preact'
import { type Day, type DoorKey, states, topics } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { liveQueue, path } from '#web/paths.ts'
import { overviewTexts } from '#web/work/overview/texts.ts'
import { PromiseTime } from '#web/work/promise-words.tsx'
import { filterQuery, isNarrowed } from '#web/work/queue-filter.ts'
import QueueKeys from '#web/work/queue-keys.island.tsx'
import type { ListProps } from '#web/work/queue-list.view.tsx'
import QueueNews from '#web/work/queue-news.island.tsx'
import { queueTexts } from '#web/work/queue-texts.ts'
import { requestWords, titleOf } from '#web/work/request-words.ts'

/** The page's heading and one's own day in numbers. */
export function QueueHead({ day, lang }: { day: Day; lang: Language }): JSX.Element {
  const words = queueTexts[lang]
  const numbers: readonly (readonly [number, string, boolean])[] = [
    [day.mine, words.mine, false],
    [day.untaken, words.untaken, false],
    [day.offered, words.offered, false],
    [day.near, words.near, false],
    [day.late, words.late, true],
  ]
  return (
    <div class="queue-head">
      <h1 class="queue-head__title">{words.title}</h1>
      <ul class="day" aria-label={words.day}>
        {numbers.map(([count, label, isBad]) => (
          <li key={label} class={isBad && count > 0 ? 'day__item day__item--late' : 'day__item'}>
            {label} <strong class="day__number">{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

type OwnDoor = { readonly key: DoorKey; readonly name: Localized }

/** How many there are, how the list is narrowed, and the quiet word that something new has come. */
export function QueueTools(props: { list: ListProps; doors: readonly OwnDoor[] }): JSX.Element {
  const { queue, filter, lang } = props.list
  const words = queueTexts[lang]
  const named = requestWords[lang]
  const here = path('work', lang, {}, filterQuery(filter))
  const narrowed = [
    filter.door && inLanguage(props.doors.find((door) => door.key === filter.door)?.name ?? {}, lang),
    filter.topic && named.topics[filter.topic],
    filter.state && named.states[filter.state],
  ].filter((each) => each !== undefined && each !== '')
  const source = new URLSearchParams({ perPage: '1' })
  for (const key of ['door', 'topic', 'state'] as const) {
    const value = filter[key]
    if (value !== undefined) source.set(key, value)
  }
  return (
    <div class="queue-tools">
      <div class="queue-count">
        <p class="queue-count__words">{words.count(queue.total)}</p>
        <Island
          name="queue-news"
          component={QueueNews}
          props={{
            source: `/api/v1/queue?${source.toString()}`,
            stream: liveQueue,
            href: here,
            total: queue.total,
            update: words.updateTo,
            one: words.newOne,
            many: words.newMany,
          }}
        />
      </div>
      <div class="queue-filter" id="queue-filter">
        <Disclosure
          summary={narrowed.length === 0 ? words.filter : `${words.filter}: ${narrowed.join(' · ')}`}
        >
          <form method="get" action={path('work', lang)}>
            {props.doors.length > 0 && (
              <Select
                name="door"
                label={words.door}
                empty={words.everyDoor}
                value={filter.door}
                options={props.doors.map((door) => ({ value: door.key, label: inLanguage(door.name, lang) }))}
              />
            )}
            <Select
              name="topic"
              label={words.topic}
              empty={words.everyTopic}
              value={filter.topic}
              options={topics.map((topic) => ({ value: topic, label: named.topics[topic] }))}
            />
            <Select
              name="state"
              label={words.state}
              empty={words.open}
              value={filter.state}
              options={states.map((state) => ({ value: state, label: named.states[state] }))}
            />
            <Button kind="secondary">{words.apply}</Button>
          </form>
        </Disclosure>
        {isNarrowed(filter) && (
          <a class="queue-filter__clear" href={path('work', lang)}>
            {words.clear}
          </a>
        )}
      </div>
    </div>
  )
}

/** Beside the list on a wide screen: where to begin, and why the list stands in this order. */
export function QueueHelp({ list }: { list: ListProps }): JSX.Element {
  const { lang, queue, now } = list
  const words = queueTexts[lang]
  const [first] = queue.items
  return (
    <div class="queue-help">
      <h2 class="queue-help__title">{words.help}</h2>
      {first === undefined || first.state === 'resolved' ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <p class="queue-help__first">
          {words.startHere}{' '}
          <a href={path('workRequest', lang, { id: first.id }, filterQuery(list.filter))}>
            {titleOf(first, lang)}
          </a>
          <PromiseTime of={first} now={now} lang={lang} />
        </p>
      )}
      <p>{words.order}</p>
      <p>{words.duty}</p>
      <p>
        <a href={path('morningMail', lang)}>{overviewTexts[lang].morning.link}</a>
      </p>
    </div>
  )
}

/** The keyboard's island; without script nothing is said of keys. */
export function WorkKeys({ lang }: { lang: Language }): JSX.Element {
  const words = queueTexts[lang]
  return (
    <Island
      name="queue-keys"
      component={QueueKeys}
      props={{ on: words.keysOn, off: words.keysOff, turnOn: words.turnKeysOn, turnOff: words.turnKeysOff }}
    />
  )
}
