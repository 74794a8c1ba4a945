import type { JSX } from 'preact'
import { myDoors, readDay, readQueue } from '#capabilities/help-requests/index.ts'
import { SplitPane } from '#ui/layout/split-pane.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { homeOf } from '#web/work/sections.ts'
import { filterQuery, readFilter } from '#web/work/queue-filter.ts'
import { QueueHead, QueueHelp, QueueTools, WorkKeys } from '#web/work/queue-head.view.tsx'
import { QueueList } from '#web/work/queue-list.view.tsx'
import { queueTexts } from '#web/work/queue-texts.ts'

export const queuePage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element | Response> => {
    const me = demandPerson(args)
    const { lang } = args
    const home = homeOf(args.me?.roles ?? [])
    if (home !== 'work') return seeOther(path(home, lang))
    const words = queueTexts[lang]
    const filter = readFilter(args.query)
    const queue = await readQueue(args.caller, filter)
    // The last request of the last page may have been closed meanwhile.
    if (queue.items.length === 0 && filter.page > 1) {
      return seeOther(path('work', lang, {}, filterQuery({ ...filter, page: 1 })))
    }
    const doors = await myDoors(args.caller, {})
    const day = await readDay(args.caller, {})
    const list = { queue, filter, lang, now: args.deps.clock.now(), me: me.id }
    return (
      <WorkDocument args={args} title={words.title} query={filterQuery(filter)}>
        <Column width="full">
          <QueueHead day={day} lang={lang} />
          {args.query['done'] === 'decline' && (
            <Notice kind="success" live>
              <p>{words.returned}</p>
            </Notice>
          )}
          <SplitPane
            open="list"
            listLabel={words.list}
            detailLabel={words.help}
            list={
              <>
                <QueueTools list={list} doors={doors} />
                <QueueList {...list} hasDoors={doors.length > 0} />
              </>
            }
            detail={<QueueHelp list={list} />}
          />
          <WorkKeys lang={lang} />
        </Column>
      </WorkDocument>
    )
  },
}
