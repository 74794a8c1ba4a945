import type { ComponentChildren, JSX } from 'preact'
import { Button } from '#ui/button/button.tsx'
import { ChipList } from '#ui/facts/facts.tsx'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import { Icon } from '#ui/icon/icon.tsx'

/** One thing found: its name, what it is, how to get in, where and when, and only the facts that decide. */
export function ResultItem(props: {
  href: string
  name: ComponentChildren
  summary: ComponentChildren
  /** How to get in; stands before place and time because it is what people need. */
  access?: ComponentChildren
  where?: ComponentChildren
  when?: ComponentChildren
  chips?: readonly ComponentChildren[] | undefined
  /** A quiet line at the end: when it was checked. */
  note?: ComponentChildren
  /** Why it is in the list; for those who guide others. */
  why?: ComponentChildren
  level?: HeadingLevel | undefined
}): JSX.Element {
  return (
    <li class="result">
      <Heading level={props.level ?? 2} class="result__name">
        <a class="result__link" href={props.href}>
          {props.name}
        </a>
      </Heading>
      <p class="result__summary">{props.summary}</p>
      {props.access !== undefined && (
        <p class="result__access">
          <Icon name="door" /> <span>{props.access}</span>
        </p>
      )}
      {props.where !== undefined && (
        <p class="result__place">
          <Icon name="place" /> <span>{props.where}</span>
        </p>
      )}
      {props.when !== undefined && (
        <p class="result__place">
          <Icon name="clock" /> <span>{props.when}</span>
        </p>
      )}
      <ChipList chips={props.chips ?? []} />
      {props.note !== undefined && <p class="result__note">{props.note}</p>}
      {props.why !== undefined && <p class="result__note">{props.why}</p>}
    </li>
  )
}

/** The list around `ResultItem`. */
export function ResultList(props: { label?: string | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <ol class="result-list" aria-label={props.label}>
      {props.children}
    </ol>
  )
}

/** The one search field. A plain GET form, so that every search has an address. */
export function SearchField(props: {
  action: string
  name?: string | undefined
  label: ComponentChildren
  hint?: ComponentChildren
  value?: string | undefined
  button: string
  /** The label is the page's heading: home, where searching is the first thing. */
  asHeading?: boolean | undefined
  /** Hidden fields and further choices, between field and button. */
  children?: ComponentChildren
}): JSX.Element {
  const name = props.name ?? 'q'
  const hint = `${name}-hint`
  const label = (
    <label class="search-field__label" for={name}>
      {props.label}
    </label>
  )
  return (
    <form class="search-field" role="search" action={props.action}>
      {props.asHeading === true ? <h1 class="search-field__heading">{label}</h1> : label}
      {props.hint !== undefined && (
        <p class="search-field__hint" id={hint}>
          {props.hint}
        </p>
      )}
      <div class="search-field__row">
        <input
          class="search-field__input"
          id={name}
          name={name}
          type="search"
          value={props.value ?? ''}
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby={props.hint === undefined ? undefined : hint}
        />
        <Button icon="search">{props.button}</Button>
      </div>
      {props.children}
    </form>
  )
}

/** Nothing here, said kindly, with what to do next. */
export function EmptyState(props: {
  title: string
  level?: HeadingLevel | undefined
  children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="empty-state">
      <Heading level={props.level ?? 2} class="empty-state__title">
        {props.title}
      </Heading>
      {props.children}
    </div>
  )
}
