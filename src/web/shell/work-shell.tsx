import type { ComponentChildren, JSX } from 'preact'
import type { Language } from '#platform/text.ts'
import { Hidden } from '#ui/fields/fields.tsx'
import { Logo } from '#ui/logo/logo.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { LanguageSwitch } from '#web/shell/language-switch.tsx'
import type { ShellWords } from '#web/shell/words.ts'

export type Density = 'comfortable' | 'compact'

export type WorkNavItem = {
  readonly href: string
  readonly label: string
  readonly current?: boolean | undefined
}

export type WorkShellProps = {
  readonly lang: Language
  readonly title: string
  readonly words: ShellWords
  readonly alternates: Readonly<Record<Language, string>>
  /** Null on the sign-in pages. */
  readonly person: { readonly name: string; readonly unit: string } | null
  readonly nav: readonly WorkNavItem[]
  /** The pages of the part one is in; null where it has only one. */
  readonly tabs: { readonly label: string; readonly items: readonly WorkNavItem[] } | null
  readonly links: {
    readonly home: string
    readonly publicHome: string
    /** Takes a POST. */
    readonly signOut: string
    /** Where one is signed in; null on the sign-in pages. */
    readonly own: string | null
    /** Takes a POST with `density` and `back`; null where the choice is not offered. */
    readonly density: string | null
  }
  readonly density: Density
  /** The address of this page, to come back to. */
  readonly here: string
  readonly cssHref: string
  readonly sheetHref?: string | undefined
  readonly scriptSrc: string | null
  readonly children: ComponentChildren
}

function Person({ props, name, unit }: { props: WorkShellProps; name: string; unit: string }): JSX.Element {
  const words = props.words.work
  return (
    <div class="work-person">
      <p class="work-person__who">
        <span class="visually-hidden">{words.signedIn}: </span>
        <strong class="work-person__name">
          {props.links.own === null ? name : <a href={props.links.own}>{name}</a>}
        </strong>
        <span class="work-person__unit">{unit}</span>
      </p>
      <form class="work-person__form" method="post" action={props.links.signOut} data-forgets>
        <button class="work-header__button" type="submit">
          {words.signOut}
        </button>
      </form>
    </div>
  )
}

function Footer({ props }: { props: WorkShellProps }): JSX.Element {
  const words = props.words.work
  const choices: readonly (readonly [Density, string])[] = [
    ['comfortable', words.comfortable],
    ['compact', words.compact],
  ]
  return (
    <footer class="work-footer">
      <LanguageSwitch lang={props.lang} alternates={props.alternates} words={props.words} />
      {props.links.density !== null && (
        <form class="work-footer__density" method="post" action={props.links.density}>
          <Hidden name="back" value={props.here} />
          <span id="density-label">{words.density}</span>
          {choices.map(([value, label]) => (
            <button
              key={value}
              class="work-header__button"
              type="submit"
              name="density"
              value={value}
              aria-pressed={value === props.density ? 'true' : 'false'}
              aria-describedby="density-label"
            >
              {label}
            </button>
          ))}
        </form>
      )}
      {props.scriptSrc !== null && (
        <Disclosure summary={words.keyboard} id="keyboard-help">
          <dl class="work-keys">
            {words.keys.map((item) => (
              <div key={item.key} class="work-keys__item">
                <dt>
                  <kbd>{item.key}</kbd>
                </dt>
                <dd>{item.words}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <a class="work-footer__link" href={props.links.publicHome}>
        {words.publicSite}
      </a>
    </footer>
  )
}

function Items({ items }: { items: readonly WorkNavItem[] }): JSX.Element {
  return (
    <ul class="work-nav__list">
      {items.map((item) => (
        <li key={item.href}>
          <a
            class="work-nav__link"
            href={item.href}
            aria-current={item.current === true ? 'page' : undefined}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The parts of the workspace: a row on a wide screen; on a phone one line that says where one is and opens. */
function Parts({
  label,
  menu,
  items,
}: {
  label: string
  menu: string
  items: readonly WorkNavItem[]
}): JSX.Element {
  const current = items.find((item) => item.current === true)
  return (
    <nav class="work-nav" aria-label={label}>
      <div class="work-nav__row">
        <Items items={items} />
      </div>
      <details class="work-nav__menu">
        <summary class="work-nav__summary">
          {menu}
          {current !== undefined && <span class="work-nav__here">{current.label}</span>}
        </summary>
        <Items items={items} />
      </details>
    </nav>
  )
}

/** Every page of those who work or lead, as a whole document. */
export function WorkShell(props: WorkShellProps): JSX.Element {
  const words = props.words.work
  return (
    <html lang={props.lang}>
      <DocumentHead
        title={`${props.title} · ${words.product}`}
        robots="noindex, nofollow"
        cssHref={props.cssHref}
        sheetHref={props.sheetHref}
        scriptSrc={props.scriptSrc}
      />
      <body class={`work density-${props.density}`}>
        <a class="skip-link" href="#main">
          {props.words.skip}
        </a>
        <header class="work-header">
          <Logo name={props.words.product} href={props.links.home} />
          {props.person !== null && (
            <Person props={props} name={props.person.name} unit={props.person.unit} />
          )}
        </header>
        {props.nav.length > 0 && <Parts label={words.mainNavigation} menu={words.menu} items={props.nav} />}
        {props.tabs !== null && (
          <nav class="work-nav work-nav--tabs" aria-label={props.tabs.label}>
            <Items items={props.tabs.items} />
          </nav>
        )}
        <main class="work-main" id="main" tabindex={-1}>
          {props.children}
        </main>
        <Footer props={props} />
      </body>
    </html>
  )
}
