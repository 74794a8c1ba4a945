import type { ComponentChildren, JSX } from 'preact'

export type HeadingLevel = 1 | 2 | 3 | 4

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** A heading whose level the page decides, so that no page skips one. */
export function Heading(props: {
  level: HeadingLevel
  class?: string | undefined
  id?: string | undefined
  children: ComponentChildren
}): JSX.Element {
  const Tag = tags[props.level]
  return (
    <Tag class={props.class} id={props.id}>
      {props.children}
    </Tag>
  )
}
