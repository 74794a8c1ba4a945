import type { ComponentChildren, JSX } from 'preact'
import { Heading, type HeadingLevel } from '#ui/heading.tsx'

/** The column of a page: `text` keeps lines short, `wide` is for lists with a side, `full` for the workspace. */
export function Page(props: {
  width?: 'text' | 'wide' | 'full' | undefined
  children: ComponentChildren
}): JSX.Element {
  return <div class={`page page--${props.width ?? 'text'}`}>{props.children}</div>
}

/** The page's only h1, with the line that says what this page is for. */
export function PageTitle(props: {
  title: ComponentChildren
  /** A short line above the title: where it belongs. */
  kicker?: ComponentChildren
  lead?: ComponentChildren
}): JSX.Element {
  return (
    <div class="page-title">
      {props.kicker !== undefined && <p class="page-title__kicker">{props.kicker}</p>}
      <h1 class="page-title__title">{props.title}</h1>
      {props.lead !== undefined && <p class="page-title__lead">{props.lead}</p>}
    </div>
  )
}

export function Section(props: {
  id?: string | undefined
  title: ComponentChildren
  level?: HeadingLevel | undefined
  children: ComponentChildren
}): JSX.Element {
  return (
    <section class="section" id={props.id}>
      <Heading level={props.level ?? 2} class="section__title">
        {props.title}
      </Heading>
      {props.children}
    </section>
  )
}

/** Things under each other with an even distance. */
export function Stack(props: {
  gap?: 'small' | 'middle' | 'large' | undefined
  children: ComponentChildren
}): JSX.Element {
  return <div class={`stack stack--${props.gap ?? 'middle'}`}>{props.children}</div>
}

/** Things beside each other that wrap. */
export function Cluster(props: { children: ComponentChildren }): JSX.Element {
  return <div class="cluster">{props.children}</div>
}

/** A surface that belongs together. */
export function Card(props: {
  tone?: 'plain' | 'birch' | undefined
  children: ComponentChildren
}): JSX.Element {
  return <div class={props.tone === 'birch' ? 'card card--birch' : 'card'}>{props.children}</div>
}

/** Main text with something beside it; the side comes after on a phone. */
export function WithSide(props: { side: ComponentChildren; children: ComponentChildren }): JSX.Element {
  return (
    <div class="with-side">
      <div class="with-side__main">{props.children}</div>
      <div class="with-side__side">{props.side}</div>
    </div>
  )
}
