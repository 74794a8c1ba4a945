import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export type WallNewsProps = {
  /** Server-sent events that tell when a number has changed. */
  readonly stream: string
  readonly live: string
  readonly stop: string
  readonly stopped: string
  readonly go: string
}

const remembered = 'wall-stopped'

/** Loads the board anew when a number changes, unless the one who looks at it has stopped that. */
export default function WallNews(props: WallNewsProps): JSX.Element {
  // On the server, and until the browser has looked at what was chosen before, nothing is claimed.
  const [runs, setRuns] = useState<boolean | null>(null)
  useEffect(() => setRuns(sessionStorage.getItem(remembered) === null), [])
  useEffect(() => {
    if (runs !== true) return undefined
    const stream = new EventSource(props.stream)
    stream.addEventListener('changed', () => location.reload())
    stream.addEventListener('over', () => stream.close())
    return () => stream.close()
  }, [runs, props.stream])
  const turn = (): void => {
    if (runs === true) sessionStorage.setItem(remembered, '1')
    else sessionStorage.removeItem(remembered)
    setRuns(runs !== true)
  }
  if (runs === null) return <span class="wall__live" />
  return (
    <span class="wall__live" role="status">
      {runs ? props.live : props.stopped}{' '}
      <button class="work-header__button" type="button" onClick={turn}>
        {runs ? props.stop : props.go}
      </button>
    </span>
  )
}
