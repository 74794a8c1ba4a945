import type { ComponentChildren, JSX } from 'preact'

/** What both shells put into the head: no inline script or style, nothing from elsewhere. */
export function DocumentHead(props: {
  title: string
  description?: string | undefined
  robots?: string | undefined
  cssHref: string
  /** A sheet that only some pages need, after the shared one. */
  sheetHref?: string | undefined
  scriptSrc: string | null
  children?: ComponentChildren
}): JSX.Element {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="stylesheet" href={props.cssHref} />
      {props.sheetHref !== undefined && <link rel="stylesheet" href={props.sheetHref} />}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {props.description !== undefined && <meta name="description" content={props.description} />}
      {props.robots !== undefined && <meta name="robots" content={props.robots} />}
      {props.children}
      {props.scriptSrc !== null && <script type="module" src={props.scriptSrc} />}
    </head>
  )
}
