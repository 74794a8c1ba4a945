import type { JSX } from 'preact'
import { Icon } from '#ui/icon/icon.tsx'

export type QuickExitProps = { readonly href: string; readonly words: string; readonly hint: string }

/** Takes this page out of sight and out of the history's last place, then leaves. */
function leave(event: Event, href: string): void {
  event.preventDefault()
  sessionStorage.clear()
  document.title = ''
  document.body.replaceChildren()
  location.replace(href)
}

/** Leaves at once for a page that says nothing about this one. Without script it is a plain link. */
export default function QuickExit(props: QuickExitProps): JSX.Element {
  return (
    <a
      class="quick-exit"
      href={props.href}
      rel="noreferrer"
      title={props.hint}
      onClick={(event) => leave(event, props.href)}
    >
      {props.words}
      <Icon name="leave" />
    </a>
  )
}
