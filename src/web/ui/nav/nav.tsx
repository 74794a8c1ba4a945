import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '#ui/icon/icon.tsx'

export type Crumb = { readonly href: string; readonly name: ComponentChildren }

/** The way back up. The page itself is not in the list: its heading says where we are. */
export function Breadcrumbs(props: { label: string; items: readonly Crumb[] }): JSX.Element {
  return (
    <nav class="breadcrumbs" aria-label={props.label}>
      <ol class="breadcrumbs__list">
        {props.items.map((item) => (
          <li key={item.href} class="breadcrumbs__item">
            <a class="breadcrumbs__link" href={item.href}>
              {item.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One link back to where the person came from, first on the page. */
export function BackLink(props: { href: string; children: ComponentChildren }): JSX.Element {
  return (
    <p class="back-link">
      <a class="back-link__link" href={props.href}>
        <Icon name="back" /> {props.children}
      </a>
    </p>
  )
}

export type PagerLink = { readonly href: string; readonly words: string }

export function Pager(props: {
  label: string
  /** Where we are: "Page 2 of 5". */
  words: string
  previous?: PagerLink | undefined
  next?: PagerLink | undefined
}): JSX.Element {
  return (
    <nav class="pager" aria-label={props.label}>
      <p class="pager__words">{props.words}</p>
      {props.previous && (
        <a class="pager__link" href={props.previous.href} rel="prev">
          <Icon name="back" /> {props.previous.words}
        </a>
      )}
      {props.next && (
        <a class="pager__link pager__link--next" href={props.next.href} rel="next">
          {props.next.words} <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}

export function Disclosure(props: {
  summary: ComponentChildren
  open?: boolean | undefined
  id?: string | undefined
  children: ComponentChildren
}): JSX.Element {
  return (
    <details class="disclosure" open={props.open} id={props.id}>
      <summary class="disclosure__summary">{props.summary}</summary>
      <div class="disclosure__body">{props.children}</div>
    </details>
  )
}

/** How far along: one window for each step, lit as the steps are walked; the words say the same. */
export function StepHeader(props: {
  step: number
  of: number
  words: string
  back?: PagerLink | undefined
}): JSX.Element {
  const windows = Array.from({ length: props.of }, (_, index) => index)
  return (
    <div class="step-header">
      {props.back && (
        <a class="step-header__back" href={props.back.href}>
          <Icon name="back" /> {props.back.words}
        </a>
      )}
      <p class="step-header__words">
        <svg
          class="step-header__windows"
          viewBox={`0 0 ${props.of * 16} 18`}
          width={props.of * 16}
          height={18}
          aria-hidden="true"
        >
          {windows.map((index) => (
            <rect
              key={index}
              class={
                index < props.step ? 'step-header__window step-header__window--lit' : 'step-header__window'
              }
              x={index * 16 + 1}
              y={1}
              width={12}
              height={16}
              rx={2}
            />
          ))}
        </svg>
        {props.words}
      </p>
    </div>
  )
}
