import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

export type QueueKeysProps = {
  readonly on: string
  readonly off: string
  readonly turnOn: string
  readonly turnOff: string
}

const kept = 'work-keys'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null

/** Moves the focus along the list; begins at the request that is open. */
function move(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.pane-item__link')].filter(isShown)
  const focused = links.findIndex((link) => link === document.activeElement)
  const from = focused >= 0 ? focused : links.findIndex((link) => link.ariaCurrent !== null)
  const to =
    from < 0 ? links.at(step > 0 ? 0 : -1) : links[Math.min(links.length - 1, Math.max(0, from + step))]
  to?.focus()
}

/** Opens what is folded around or under an element, then gives it the focus. */
function reveal(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) return
  const folded = element.closest('details')
  if (folded !== null) folded.open = true
  element.focus()
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  '/': () => reveal('#queue-filter select, #queue-filter a'),
  '?': () => reveal('#keyboard-help summary'),
}

/**
 * The keys of the workspace: `/` to the filter, `j` and `k` along the list, `?` to their help. They rest while somebody
 * types and can be turned off, since voice control and slips of the hand press single keys too (WCAG 2.1.4).
 */
export default function QueueKeys(props: QueueKeysProps): JSX.Element | null {
  const [isOn, setOn] = useState<boolean | null>(null)
  useEffect(() => setOn(localStorage.getItem(kept) !== 'off'), [])
  // Before the screen shows that the keys are on, they are.
  useLayoutEffect(() => {
    if (isOn !== true) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return
      const act = actions[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])

  if (isOn === null) return null
  const toggle = (): void => {
    localStorage.setItem(kept, isOn ? 'off' : 'on')
    setOn(!isOn)
  }
  return (
    <p class="queue-keys">
      {isOn ? props.on : props.off}{' '}
      <button class="queue-keys__toggle" type="button" onClick={toggle}>
        {isOn ? props.turnOff : props.turnOn}
      </button>
    </p>
  )
}
