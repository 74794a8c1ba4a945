import type { ComponentType, HTMLAttributes, JSX } from 'preact'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'x-island': HTMLAttributes<HTMLElement>
    }
  }
}

/**
 * A part of a page that comes alive where there is script. The server renders the component as it stands in HTML; the
 * loader makes it live with the same props, which therefore have to survive JSON.
 * `name` is the file's name: `opening-hours` for `opening-hours.island.tsx`.
 */
export function Island<Props extends { readonly [name: string]: Json | undefined }>(island: {
  readonly name: string
  readonly component: ComponentType<Props>
  readonly props: Props
  /** `idle`: as soon as the browser has time. `visible`: when it comes near the screen. */
  readonly when?: 'idle' | 'visible' | undefined
}): JSX.Element {
  const { name, component: Component, props, when = 'idle' } = island
  return (
    <x-island data-name={name} data-when={when} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </x-island>
  )
}
