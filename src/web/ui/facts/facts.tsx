import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from '#ui/icon/icon.tsx'

export type ChipTone = 'plain' | 'good' | 'soon' | 'late'

/** A fact that decides: free, no referral, open today. Nothing else. */
export function Chip(props: {
  tone?: ChipTone | undefined
  icon?: IconName | undefined
  children: ComponentChildren
}): JSX.Element {
  return (
    <span class={`chip chip--${props.tone ?? 'plain'}`}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </span>
  )
}

/** Chips as a list, so that their number is heard. */
export function ChipList(props: {
  chips: readonly ComponentChildren[]
  label?: string | undefined
}): JSX.Element | null {
  if (props.chips.length === 0) return null
  return (
    <ul class="chip-list" aria-label={props.label}>
      {props.chips.map((chip, index) => (
        <li key={index}>{typeof chip === 'string' ? <Chip>{chip}</Chip> : chip}</li>
      ))}
    </ul>
  )
}

export type Fact = { readonly term: ComponentChildren; readonly value: ComponentChildren }

export function FactList(props: { facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="fact-list">
      {props.facts.map((fact, index) => (
        <div key={index} class="fact-list__fact">
          <dt class="fact-list__term">{fact.term}</dt>
          <dd class="fact-list__value">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type SummaryItem = {
  readonly term: string
  readonly value: ComponentChildren
  /** `what` is heard after the link's words: "Change" + "how we may reach you". */
  readonly change?: { readonly href: string; readonly words: string; readonly what: string } | undefined
}

/** What was answered, each answer with its way back. */
export function SummaryList(props: { items: readonly SummaryItem[] }): JSX.Element {
  return (
    <dl class="summary-list">
      {props.items.map((item) => (
        <div key={item.term} class="summary-list__item">
          <dt class="summary-list__term">{item.term}</dt>
          <dd class="summary-list__value">{item.value}</dd>
          {item.change && (
            <dd class="summary-list__change">
              <a href={item.change.href}>
                {item.change.words}
                <span class="visually-hidden"> {item.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
