import type { ComponentChildren, JSX } from 'preact'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'
import { Icon, type IconName } from '#ui/icon/icon.tsx'

export type NoticeKind = 'info' | 'gentle' | 'success' | 'warning' | 'danger'

const marks: Record<NoticeKind, IconName> = {
  info: 'info',
  gentle: 'heart',
  success: 'check',
  warning: 'alert',
  danger: 'alert',
}

/** A message in the page's own flow. `live` says it aloud when it comes after an action. */
export function Notice(props: {
  kind: NoticeKind
  title?: string | undefined
  level?: HeadingLevel | undefined
  live?: boolean | undefined
  children?: ComponentChildren
}): JSX.Element {
  return (
    <div class={`notice notice--${props.kind}`} role={props.live === true ? 'status' : undefined}>
      <Icon name={marks[props.kind]} class="notice__mark" />
      <div class="notice__body">
        {props.title !== undefined && (
          <Heading level={props.level ?? 2} class="notice__title">
            {props.title}
          </Heading>
        )}
        {props.children}
      </div>
    </div>
  )
}

export type CrisisLine = {
  readonly name: string
  /** As people read it: "116 117". */
  readonly number: string
  /** As phones dial it: "116117". */
  readonly tel: string
  readonly when: string
}

/** Who helps right now. Calm and first on the page; it blocks nothing. */
export function CrisisCard(props: {
  /** Only where two stand on one page. */
  id?: string | undefined
  title: string
  lines: readonly CrisisLine[]
  note?: ComponentChildren
  level?: HeadingLevel | undefined
}): JSX.Element {
  const id = props.id ?? 'crisis-card'
  return (
    <section class="crisis-card" aria-labelledby={id}>
      <Heading level={props.level ?? 2} class="crisis-card__title" id={id}>
        {props.title}
      </Heading>
      <ul class="crisis-card__lines">
        {props.lines.map((line) => (
          <li key={line.name} class="crisis-card__line">
            <a class="crisis-card__call" href={`tel:${line.tel}`}>
              <Icon name="phone" />
              <span>
                <strong class="crisis-card__number">{line.number}</strong> {line.name}
              </span>
            </a>
            <span class="crisis-card__when">{line.when}</span>
          </li>
        ))}
      </ul>
      {props.note !== undefined && <div class="crisis-card__note">{props.note}</div>}
    </section>
  )
}

/** Always in the same place under the header of every public page. */
export function EmergencyStrip(props: {
  label: string
  words: string
  number: string
  tel: string
  all: { href: string; words: string }
}): JSX.Element {
  return (
    <section class="emergency-strip" aria-label={props.label}>
      <p class="emergency-strip__line">
        <a class="emergency-strip__call" href={`tel:${props.tel}`}>
          <Icon name="phone" />
          <span>
            {props.words} <strong>{props.number}</strong>
          </span>
        </a>
        <a class="emergency-strip__all" href={props.all.href}>
          {props.all.words}
        </a>
      </p>
    </section>
  )
}
