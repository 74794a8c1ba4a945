import type { ComponentChildren, JSX } from 'preact'
import { Button, type ButtonKind, LinkButton } from '#ui/button/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Hidden } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'

/** List and detail side by side; on a narrow screen the one that is `open`. Each pane is a page of its own. */
export function SplitPane(props: {
  list: ComponentChildren
  detail: ComponentChildren
  listLabel: string
  detailLabel: string
  open: 'list' | 'detail'
}): JSX.Element {
  return (
    <div class={`split-pane split-pane--${props.open}`}>
      <section class="split-pane__list" aria-label={props.listLabel}>
        {props.list}
      </section>
      <section class="split-pane__detail" aria-label={props.detailLabel}>
        {props.detail}
      </section>
    </div>
  )
}

/** The rows of the list pane. */
export function PaneList(props: { children: ComponentChildren }): JSX.Element {
  return <ol class="pane-list">{props.children}</ol>
}

export function PaneItem(props: {
  href: string
  title: ComponentChildren
  current?: boolean | undefined
  /** Time left, chips: what decides which one to open. */
  meta?: ComponentChildren
  children?: ComponentChildren
}): JSX.Element {
  return (
    <li class={classNames('pane-item', props.current === true && 'pane-item--current')}>
      <a class="pane-item__link" href={props.href} aria-current={props.current === true ? 'page' : undefined}>
        {props.title}
      </a>
      {props.children !== undefined && <div class="pane-item__body">{props.children}</div>}
      {props.meta !== undefined && <div class="pane-item__meta">{props.meta}</div>}
    </li>
  )
}

export type Action = {
  readonly label: string
  readonly hint?: ComponentChildren
  readonly kind?: ButtonKind
} & (
  | { readonly href: string }
  | { readonly post: string; readonly fields?: Readonly<Record<string, string>> }
  | { readonly control: ComponentChildren }
  /** Why this cannot be done now, as words everyone sees. */
  | { readonly reason: string }
)

const isOpen = (action: Action): boolean => !('reason' in action)

function ActionControl({ action }: { action: Action }): JSX.Element {
  const kind = action.kind ?? 'secondary'
  if ('reason' in action) {
    return (
      <p class="action-list__closed">
        <Icon name="lock" />
        <span>
          <span class="action-list__label">{action.label}</span>
          <span class="action-list__reason">{action.reason}</span>
        </span>
      </p>
    )
  }
  if ('control' in action) return <>{action.control}</>
  if ('href' in action) {
    return (
      <LinkButton href={action.href} kind={kind}>
        {action.label}
      </LinkButton>
    )
  }
  return (
    <form class="action-list__form" method="post" action={action.post}>
      {Object.entries(action.fields ?? {}).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Button kind={kind}>{action.label}</Button>
    </form>
  )
}

/** What can be done next: possible things first, impossible ones visible with their reason. */
export function ActionList(props: { label: string; actions: readonly Action[] }): JSX.Element {
  const ordered = [...props.actions.filter(isOpen), ...props.actions.filter((action) => !isOpen(action))]
  return (
    <ul class="action-list" aria-label={props.label}>
      {ordered.map((action) => (
        <li key={action.label} class="action-list__item">
          <ActionControl action={action} />
          {action.hint !== undefined && <span class="action-list__hint">{action.hint}</span>}
        </li>
      ))}
    </ul>
  )
}
