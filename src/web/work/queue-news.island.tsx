import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export type QueueNewsProps = {
  /** Answers with the same list as JSON. */
  readonly source: string
  /** Server-sent events that tell when the list may have changed. */
  readonly stream: string
  /** The address of the list itself. */
  readonly href: string
  readonly total: number
  readonly update: string
  readonly one: string
  /** `{n}` is the number. */
  readonly many: string
}

const everyMs = 60_000
/** Asking keeps the session alive, so it ends when nobody is at the screen. */
const restsAfterMs = 10 * 60_000

async function readTotal(source: string): Promise<number | null> {
  try {
    const answer = await fetch(source, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
    })
    const body: unknown = answer.ok ? await answer.json() : null
    return typeof body === 'object' && body !== null && 'total' in body && typeof body.total === 'number'
      ? body.total
      : null
  } catch {
    return null
  }
}

/** "2 new", quietly and in a place of its own: the list itself never moves under the cursor. */
export default function QueueNews(props: QueueNewsProps): JSX.Element {
  const [more, setMore] = useState(0)
  useEffect(() => {
    let lastTouch = performance.now()
    const touched = (): void => {
      lastTouch = performance.now()
    }
    const ask = async (): Promise<void> => {
      if (document.hidden || performance.now() - lastTouch > restsAfterMs) return
      const total = await readTotal(props.source)
      if (total !== null) setMore(Math.max(0, total - props.total))
    }
    const signs = ['pointermove', 'keydown', 'scroll'] as const
    for (const sign of signs) document.addEventListener(sign, touched, { passive: true })
    // The stream tells at once; asking now and then stays as the net under it.
    const timer = setInterval(() => void ask(), everyMs)
    const stream = new EventSource(props.stream)
    stream.addEventListener('changed', () => void ask())
    stream.addEventListener('over', () => stream.close())
    return () => {
      stream.close()
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, touched)
    }
  }, [props.source, props.stream, props.total])

  return (
    <span class="queue-news" role="status">
      {more > 0 && (
        <a class="queue-news__link" href={props.href}>
          {props.update} {more === 1 ? props.one : props.many.replace('{n}', String(more))}
        </a>
      )}
    </span>
  )
}
