import type { JSX } from 'preact'
import { type HistoryItem, noticeWays, type WorkView } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Timeline } from '#ui/timeline/timeline.tsx'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { contactTryWays } from '#web/work/request-moves.ts'
import { requestTexts } from '#web/work/request-texts.ts'
import { requestWords } from '#web/work/request-words.ts'

/** What happened, in a few words. */
export function historyTitle(item: HistoryItem, lang: Language): string {
  const words = requestTexts[lang]
  if (item.kind === 'note') return words.note
  if (item.kind === 'urgency') {
    const { isUrgent, isNotUrgent } = receivingTexts[lang].urgency
    return `${words.event['judge-urgency']}: ${item.reached === true ? isUrgent : isNotUrgent}`
  }
  if (item.kind === 'notice') {
    const { notice, sent } = receivingTexts[lang].reach
    const way = noticeWays.find((each) => each === item.way)
    return sent(way === undefined ? '' : notice[way])
  }
  if (item.kind === 'contact') {
    const way = contactTryWays.find((each) => each === item.way)
    const said = way === undefined ? '' : requestWords[lang].ways[way]
    return item.reached === true ? words.reachedBy(said) : words.triedBy(said)
  }
  if (item.kind === 'hand-over' && item.state !== null) {
    return words.offerState[item.state](
      inLanguage(item.from_door ?? {}, lang),
      inLanguage(item.to_door ?? {}, lang),
    )
  }
  return item.move === null ? '' : words.event[item.move]
}

/** What was written: a note, or why a request was handed over and given back. */
export function HistoryBody({ item, lang }: { item: HistoryItem; lang: Language }): JSX.Element {
  const words = requestTexts[lang]
  if (item.kind !== 'hand-over') return <p class="written">{item.text}</p>
  return (
    <>
      <p class="written">
        {words.because} {item.text}
      </p>
      {item.declined !== '' && (
        <p class="written">
          <strong>{words.becauseDeclined}</strong> {item.declined}
        </p>
      )}
    </>
  )
}

/** Everything that has happened, the newest first: events, notes, contact tries and hand-overs with their reasons. */
export function RequestHistory(props: { view: WorkView; lang: Language; now: Date }): JSX.Element {
  const { view, lang, now } = props
  const words = requestTexts[lang]
  return (
    <Section id="history" title={words.history}>
      <Timeline
        label={words.history}
        events={view.history.toReversed().map((item) => ({
          when: momentInWords(item.at, lang, now),
          datetime: item.at.toISOString(),
          title: historyTitle(item, lang),
          ...(item.name === null ? {} : { by: item.name }),
          ...(item.text === '' ? {} : { body: <HistoryBody item={item} lang={lang} /> }),
        }))}
      />
    </Section>
  )
}
