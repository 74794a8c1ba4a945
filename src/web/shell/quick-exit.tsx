import type { JSX } from 'preact'
import { Icon } from '#ui/icon/icon.tsx'

/** Leaves at once for a page that says nothing about this one. A plain link first. */
export function QuickExit(props: { href: string; words: string; hint: string }): JSX.Element {
  return (
    <a class="quick-exit" href={props.href} rel="noreferrer" title={props.hint}>
      {props.words}
      <Icon name="leave" />
    </a>
  )
}
