import type { JSX } from 'preact'

/** The house with one lit window. */
export function LogoMark(): JSX.Element {
  return (
    <svg class="logo__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path
        class="logo__house"
        d="M16 3 2.5 14.5 4.5 17 6 15.7V29h20V15.7l1.5 1.3 2-2.5L25 10.6V5h-3.5v2.7Z"
      />
      <path
        class="logo__window"
        d="M11 16h4.4v4.4H11Zm5.6 0H21v4.4h-4.4ZM11 21.6h4.4V26H11Zm5.6 0H21V26h-4.4Z"
      />
    </svg>
  )
}

/** Mark and name; the name is the product's own, so it comes in as a word. */
export function Logo(props: { name: string; href: string }): JSX.Element {
  return (
    <a class="logo" href={props.href}>
      <LogoMark />
      <span class="logo__name">{props.name}</span>
    </a>
  )
}
