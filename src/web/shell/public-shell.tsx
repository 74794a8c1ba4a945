import type { ComponentChildren, JSX } from 'preact'
import { type Language, languages } from '#platform/text.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { Island } from '#ui/island.tsx'
import { Logo } from '#ui/logo/logo.tsx'
import { EmergencyStrip } from '#ui/message/message.tsx'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { LanguageSwitch } from '#web/shell/language-switch.tsx'
import QuickExit from '#web/shell/quick-exit.island.tsx'
import type { ShellWords } from '#web/shell/words.ts'

export type PublicNav = 'home' | 'search' | 'programme' | 'ask' | 'my' | 'follow' | 'children' | 'place'

export type PublicLinks = {
  readonly home: string
  readonly place: string
  readonly search: string
  /** What families can do: the week of the meeting places. */
  readonly programme: string
  readonly map: string
  readonly follow: string
  /** One's own family: its page, or the way to sign in. */
  readonly my: string
  readonly children: string
  readonly ask: string
  readonly quickExit: string
  readonly about: string
  readonly accessibility: string
  readonly privacy: string
  readonly promises: string
  readonly bulletins: string
  readonly worries: string
  /** Times that families book by themselves. */
  readonly bookTimes: string
  readonly signIn: string
}

export type PublicShellProps = {
  readonly lang: Language
  /** What the page is, for those who are sent the link. */
  readonly title: string
  /** What the tab and the history show: says nothing a stranger must not see. */
  readonly neutralTitle: string
  readonly description?: string | undefined
  readonly canonical?: string | undefined
  readonly alternates: Readonly<Record<Language, string>>
  readonly links: PublicLinks
  readonly words: ShellWords
  /** The chosen municipality, or null when none is. */
  readonly place: string | null
  readonly emergency: { readonly number: string; readonly tel: string; readonly allHref: string }
  readonly cssHref: string
  readonly sheetHref?: string | undefined
  readonly scriptSrc: string | null
  readonly robots?: string | undefined
  readonly currentNav?: PublicNav | undefined
  /** The form whose answers a change of the language takes along. */
  readonly languageForm?: string | undefined
  readonly children: ComponentChildren
}

function MainNav({ props }: { props: PublicShellProps }): JSX.Element {
  const words = props.words.public
  const items: readonly { key: PublicNav; href: string; name: ComponentChildren; more?: boolean }[] = [
    {
      key: 'place',
      href: props.links.place,
      name: (
        <>
          <Icon name="place" />
          {props.place === null ? (
            words.choosePlace
          ) : (
            <>
              <span class="visually-hidden">{words.place} </span>
              {props.place}
            </>
          )}
        </>
      ),
    },
    {
      key: 'search',
      href: props.links.search,
      name: (
        <>
          <Icon name="search" />
          {words.search}
        </>
      ),
    },
    {
      key: 'programme',
      href: props.links.programme,
      name: (
        <>
          <Icon name="calendar" />
          {words.programme}
        </>
      ),
    },
    { key: 'my', href: props.links.my, name: words.my, more: true },
    { key: 'follow', href: props.links.follow, name: words.follow, more: true },
    { key: 'children', href: props.links.children, name: words.children, more: true },
  ]
  return (
    <nav class="public-nav" aria-label={words.mainNavigation}>
      <ul class="public-nav__list">
        {items.map((item) => (
          <li key={item.key} class={item.more === true ? 'public-nav__item--more' : undefined}>
            <a
              class="public-nav__link"
              href={item.href}
              aria-current={item.key === props.currentNav ? 'page' : undefined}
            >
              {item.name}
            </a>
          </li>
        ))}
      </ul>
      <LanguageSwitch
        lang={props.lang}
        alternates={props.alternates}
        words={props.words}
        form={props.languageForm}
      />
    </nav>
  )
}

function Footer({ props }: { props: PublicShellProps }): JSX.Element {
  const { links } = props
  const words = props.words.public
  const items: readonly (readonly [string, string])[] = [
    [links.programme, words.programme],
    [links.bookTimes, words.bookTimes],
    [links.my, words.my],
    [links.follow, words.follow],
    [links.children, words.children],
    [links.map, words.map],
    [links.worries, words.worries],
    [links.about, words.about],
    [links.promises, words.promises],
    [links.bulletins, words.bulletins],
    [links.privacy, words.privacy],
    [links.accessibility, words.accessibility],
    [links.signIn, words.signIn],
  ]
  return (
    <footer class="public-footer">
      <p class="public-footer__promise">{words.footerPromise}</p>
      <ul class="public-footer__list" aria-label={words.footer}>
        {items.map(([href, name]) => (
          <li key={href}>
            <a class="public-footer__link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  )
}

/** Every page that families see, as a whole document. */
export function PublicShell(props: PublicShellProps): JSX.Element {
  const { words, links } = props
  return (
    <html lang={props.lang}>
      <DocumentHead
        title={`${props.neutralTitle} · ${words.product}`}
        description={props.description}
        robots={props.robots}
        cssHref={props.cssHref}
        sheetHref={props.sheetHref}
        scriptSrc={props.scriptSrc}
      >
        <meta property="og:title" content={props.title} />
        {props.canonical !== undefined && <link rel="canonical" href={props.canonical} />}
        {languages.map((language) => (
          <link key={language} rel="alternate" hreflang={language} href={props.alternates[language]} />
        ))}
      </DocumentHead>
      <body class="public">
        <a class="skip-link" href="#main">
          {words.skip}
        </a>
        <header class="public-header">
          <Logo name={words.product} href={links.home} />
          {props.currentNav !== 'ask' && (
            <a class="public-header__ask" href={links.ask}>
              <Icon name="heart" />
              {words.public.ask}
            </a>
          )}
          <Island
            name="quick-exit"
            component={QuickExit}
            props={{
              href: links.quickExit,
              words: words.public.quickExit,
              hint: words.public.quickExitHint,
            }}
          />
        </header>
        <MainNav props={props} />
        <EmergencyStrip
          label={words.public.emergencyLabel}
          words={words.public.emergencyCall}
          number={props.emergency.number}
          tel={props.emergency.tel}
          all={{ href: props.emergency.allHref, words: words.public.emergencyAll }}
        />
        <main class="public-main" id="main" tabindex={-1}>
          {props.children}
        </main>
        <Footer props={props} />
      </body>
    </html>
  )
}
