import type { JSX } from 'preact'
import type { Queue, QueueItem } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { PaneItem, PaneList } from '#ui/layout/split-pane.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { path } from '#web/paths.ts'
import { protectedWords } from '#web/protected-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { PromiseTime } from '#web/work/promise-words.tsx'
import { filterQuery, type QueueFilter } from '#web/work/queue-filter.ts'
import { queueTexts } from '#web/work/queue-texts.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { requestWords, titleOf } from '#web/work/request-words.ts'

export type ListProps = {
  readonly queue: Queue
  readonly filter: QueueFilter
  readonly lang: Language
  readonly now: Date
  /** The one who reads. */
  readonly me: string
  /** The request that stands open beside the list. */
  readonly current?: string | undefined
}

/** What makes somebody open this one first. */
function marksOf(item: QueueItem, me: string, lang: Language): readonly JSX.Element[] {
  const { marks } = queueTexts[lang]
  return [
    item.urgent_class !== null && item.urgent_at === null && (
      <Chip tone="late" icon="alert">
        {marks.urgent}
      </Chip>
    ),
    item.judged_urgent === true && (
      <Chip tone="late" icon="alert">
        {receivingTexts[lang].urgency.chip}
      </Chip>
    ),
    item.offered_to_me && (
      <Chip tone="soon" icon="forward">
        {marks.offered}
      </Chip>
    ),
    item.is_protected && <Chip tone="soon">{protectedWords[lang].mark}</Chip>,
    item.family_wrote && <Chip tone="soon">{marks.wrote}</Chip>,
    item.holder_id === me && (
      <Chip tone="good" icon="check">
        {marks.mine}
      </Chip>
    ),
    item.deputy_id === me && <Chip tone="good">{marks.deputy}</Chip>,
    item.promise !== null && item.kept_at !== null && (
      <Chip>{item.promise === 'kept' ? marks.answered : marks.answeredLate}</Chip>
    ),
  ].filter((mark) => mark !== false)
}

function Row({ item, list }: { item: QueueItem; list: ListProps }): JSX.Element {
  const { lang, me, now } = list
  const words = requestWords[lang]
  return (
    <PaneItem
      href={path('workRequest', lang, { id: item.id }, filterQuery(list.filter))}
      title={titleOf(item, lang)}
      current={item.id === list.current}
      meta={
        <>
          <PromiseTime of={item} now={now} lang={lang} />
          <ChipList chips={marksOf(item, me, lang)} />
        </>
      }
    >
      <span class="queue-row__line">
        {item.worry === 'big' ? <strong>{words.worries.big}</strong> : words.worries[item.worry]}
        {item.municipality !== null && (
          <>
            {' · '}
            <LocalText of={item.municipality} lang={lang} />
          </>
        )}
        {' · '}
        {words.inLanguage[item.language]}
      </span>
      <span class="queue-row__line">
        <LocalText of={item.door_name} lang={lang} />
        {' · '}
        {item.channel !== 'web' && `${receivingTexts[lang].channels[item.channel]} · `}
        {words.states[item.state]}
        {item.holder_name !== null && item.holder_id !== me && `, ${item.holder_name}`}
      </span>
    </PaneItem>
  )
}

/** Why the list is empty, said for the choice that made it so. */
function emptyWords({ filter, lang }: ListProps, hasDoors: boolean): string {
  const { empty } = queueTexts[lang]
  if (filter.door !== undefined || filter.topic !== undefined) return empty.narrowed
  if (filter.state === 'received') return empty.received
  if (filter.state === 'waiting') return empty.waiting
  if (filter.state === 'resolved') return empty.resolved
  if (filter.state !== undefined) return empty.narrowed
  return hasDoors ? empty.nothing : empty.noDoors
}

/** The requests in the order of work, with nothing in it that a family wrote. */
export function QueueList(props: ListProps & { hasDoors: boolean }): JSX.Element {
  const { queue, filter, lang } = props
  const words = queueTexts[lang]
  const pages = Math.ceil(queue.total / queue.perPage)
  const at = (page: number): string => path('work', lang, {}, filterQuery({ ...filter, page }))
  if (queue.items.length === 0) return <p class="queue-empty">{emptyWords(props, props.hasDoors)}</p>
  return (
    <div class="queue-list">
      <PaneList>
        {queue.items.map((item) => (
          <Row key={item.id} item={item} list={props} />
        ))}
      </PaneList>
      {pages > 1 && (
        <Pager
          label={words.pages}
          words={words.pageOf(queue.page, pages)}
          previous={queue.page > 1 ? { href: at(queue.page - 1), words: words.previous } : undefined}
          next={queue.page < pages ? { href: at(queue.page + 1), words: words.next } : undefined}
        />
      )}
    </div>
  )
}
