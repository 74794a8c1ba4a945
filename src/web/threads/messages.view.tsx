import type { JSX } from 'preact'
import type { MessageView, ThreadSide, ThreadView } from '#capabilities/casework/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Notice } from '#ui/message/message.tsx'
import { listed } from '#web/work/families/names.ts'
import { threadTexts } from './texts.ts'

export type OnThread = {
  readonly lang: Language
  readonly now: Date
  readonly thread: ThreadView
  /** The name of one of the family; null where the reader is not told it. */
  readonly named: (member: string) => string | null
  readonly fileAt: (file: string) => string
  /** The field that says what a form does, as the page reads it. */
  readonly act: 'act' | 'move'
}

/** What one who stands in a thread is called there. */
export const sideName = (side: ThreadSide, { lang, named }: Pick<OnThread, 'lang' | 'named'>): string =>
  side.name ?? (side.member === null ? null : named(side.member)) ?? threadTexts[lang].someone

function writer(message: MessageView, { lang, named }: OnThread): string {
  const words = threadTexts[lang]
  if (message.mine) return words.you
  return message.name ?? (message.member === null ? null : named(message.member)) ?? words.someone
}

/** By whom one’s own message was read, as far as that is told. */
function readBy(message: MessageView, on: OnThread): readonly string[] {
  if (!message.mine || message.state !== 'sent') return []
  return on.thread.sides
    .filter(({ mine, readUntil }) => !mine && readUntil !== null && readUntil >= message.at)
    .map((side) => sideName(side, on))
}

function Message({
  on,
  message,
  isLast,
}: {
  on: OnThread
  message: MessageView
  isLast: boolean
}): JSX.Element {
  const { lang, now } = on
  const words = threadTexts[lang]
  const readers = isLast ? readBy(message, on) : []
  return (
    <li class={message.mine ? 'thread__turn thread__turn--own' : 'thread__turn'} id={`message-${message.id}`}>
      <p class="thread__who">
        <strong>{writer(message, on)}</strong>
        {message.state === 'sent' && <>, {momentInWords(message.at, lang, now)}</>}
      </p>
      <p class="thread__text">{message.text === '' ? words.noWords : message.text}</p>
      {message.files.map((file) => (
        <p key={file.id} class="thread__file">
          <a href={on.fileAt(file.id)} download={file.name}>
            {words.file}: {file.name}
          </a>
        </p>
      ))}
      {message.state === 'held' && (
        <form method="post" class="thread__held">
          <Hidden name={on.act} value="undo" />
          <Hidden name="subject" value={message.id} />
          <p>
            <Icon name="clock" /> {words.held}
          </p>
          <Button kind="secondary">{words.undo}</Button>
        </form>
      )}
      {readers.length > 0 && (
        <p class="thread__read">
          <Icon name="check" /> {words.readBy(listed(readers, lang))}
        </p>
      )}
    </li>
  )
}

/** What was said in a thread, the oldest first; under one’s own newest message, who has read it. */
export function Messages({ on }: { on: OnThread }): JSX.Element {
  const last = on.thread.messages.findLast(({ mine }) => mine)
  return (
    <ol class="thread" aria-label={threadTexts[on.lang].messages}>
      {on.thread.messages.map((message) => (
        <Message key={message.id} on={on} message={message} isLast={message === last} />
      ))}
    </ol>
  )
}

/** Who is away or reads no more: said before anything is written. */
export function Absent({
  lang,
  now,
  sides,
  named,
}: Pick<OnThread, 'lang' | 'now' | 'named'> & { sides: readonly ThreadSide[] }): JSX.Element | null {
  const words = threadTexts[lang]
  const today = helsinkiDate(now)
  const lines = sides.flatMap((side) => {
    if (side.mine) return []
    const name = sideName(side, { lang, named })
    if (side.gone) return [words.gone(name)]
    return side.awayUntil === null
      ? []
      : [words.away(name, dateInWords(plainDate(side.awayUntil), lang, today), side.deputy)]
  })
  if (lines.length === 0) return null
  return (
    <Notice kind="info">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
