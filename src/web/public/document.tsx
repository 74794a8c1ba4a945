import type { ComponentChildren, JSX } from 'preact'
import { inLanguage, type Language } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import { inEveryLanguage, path, type Query, type RouteName } from '#web/paths.ts'
import { isMyPage, MyMore, MyNav } from '#web/public/my/my-nav.view.tsx'
import { type PublicLinks, type PublicNav, PublicShell } from '#web/shell/public-shell.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import type { StyleBundle } from '#web/styles.ts'

/** The way to one's own family's pages: straight in for whoever is signed in as one of a family. */
export const wayToOwn = (lang: Language, caller: PageArgs['caller'] | undefined): string =>
  caller?.actor.kind === 'member'
    ? path('my', lang)
    : path('familySignIn', lang, {}, { back: path('my', lang) })

/** The links around every public page. */
export function publicLinks({
  lang,
  deps,
  caller,
}: Pick<PageArgs, 'lang' | 'deps'> & Partial<Pick<PageArgs, 'caller'>>): PublicLinks {
  const to = (name: RouteName): string => path(name, lang)
  return {
    home: to('home'),
    place: to('place'),
    search: to('search'),
    programme: to('programme'),
    map: to('map'),
    follow: to('follow'),
    my: wayToOwn(lang, caller),
    children: to('young'),
    ask: to('ask'),
    quickExit: deps.config.quickExitUrl,
    about: to('about'),
    accessibility: to('accessibility'),
    privacy: to('privacy'),
    promises: to('promises'),
    bulletins: to('bulletins'),
    worries: to('worries'),
    bookTimes: to('bookTimes'),
    signIn: to('signIn'),
  }
}

/**
 * A public page as a whole document. `tab` is what the tab and the history show: neutral on every page that could tell
 * a stranger what somebody is looking for.
 */
export function PublicDocument(props: {
  args: PageArgs
  title: string
  tab: string
  description?: string | undefined
  current?: PublicNav | undefined
  /** What the language switch keeps of this page's address. */
  parts?: Readonly<Record<string, string>> | undefined
  query?: Query | undefined
  isIndexed?: boolean | undefined
  /** The style sheet that only this kind of page needs. */
  sheet?: StyleBundle | undefined
  /** The form whose answers a change of the language takes along. */
  languageForm?: string | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const { deps, lang, name } = args
  // A family's own pages belong together, whichever part of the product each is about.
  const isMine = isMyPage(args)
  const sheet = props.sheet ?? (isMine ? 'my' : undefined)
  const alternates = inEveryLanguage(name, props.parts ?? {}, props.query ?? {})
  return (
    <PublicShell
      lang={lang}
      title={props.title}
      neutralTitle={props.tab}
      description={props.description}
      canonical={`${deps.config.publicUrl}${path(name, lang, props.parts ?? {})}`}
      alternates={alternates}
      links={publicLinks(args)}
      words={shellTexts[lang]}
      place={args.place === null ? null : inLanguage(args.place.name, lang)}
      emergency={{ number: '112', tel: '112', allHref: path('lines', lang) }}
      cssHref={deps.assets.css('public')}
      sheetHref={sheet === undefined ? undefined : deps.assets.css(sheet)}
      scriptSrc={deps.assets.script}
      robots={props.isIndexed === true ? undefined : 'noindex'}
      currentNav={props.current}
      languageForm={props.languageForm}
    >
      {isMine && <MyNav args={args} />}
      {props.children}
      {isMine && <MyMore args={args} />}
    </PublicShell>
  )
}
