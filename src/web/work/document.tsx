import type { ComponentChildren, JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { Refusal } from '#platform/refusal.ts'
import type { PageArgs } from '#web/page.ts'
import { inEveryLanguage, path, type Query } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { WorkShell } from '#web/shell/work-shell.tsx'
import type { StyleBundle } from '#web/styles.ts'
import { homeOf, isUnder, sectionsFor } from '#web/work/sections.ts'
import { sectionWords } from '#web/work/sections-texts.ts'

/** Refuses those who are not signed in before a page is built. */
export function demandPerson({ caller }: PageArgs): Extract<PageArgs['caller']['actor'], { kind: 'person' }> {
  if (caller.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return caller.actor
}

/** A page of the workspace, of the leaders or of the admin as a whole document. */
export function WorkDocument(props: {
  args: PageArgs
  title: string
  parts?: Readonly<Record<string, string>> | undefined
  query?: Query | undefined
  /** The style sheet that only this kind of page needs. */
  sheet?: StyleBundle | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const { deps, lang, caller, me } = args
  const words = shellTexts[lang]
  const roles = me?.roles ?? []
  const sections = sectionsFor(roles, lang)
    .filter((section) => section.when)
    .map((section) => ({
      ...section,
      tabs: section.tabs.filter((tab) => tab.when),
      current: section.route === args.name || section.tabs.some((tab) => isUnder(tab, args.name)),
    }))
  const nav = sections.map(({ route, label, current }) => ({ href: path(route, lang), label, current }))
  const here = sections.find((section) => section.current)
  const tabs = (here?.tabs ?? []).map((tab) => ({
    href: path(tab.route, lang),
    label: tab.label,
    current: isUnder(tab, args.name),
  }))
  const unit = me?.units[0]
  return (
    <WorkShell
      lang={lang}
      title={props.title}
      words={words}
      alternates={inEveryLanguage(args.name, props.parts ?? {}, props.query ?? {})}
      person={
        caller.actor.kind === 'person'
          ? { name: caller.actor.name, unit: unit === undefined ? '' : inLanguage(unit.name, lang) }
          : null
      }
      nav={caller.actor.kind === 'person' ? nav : []}
      // One page alone needs no row of its own.
      tabs={
        caller.actor.kind === 'person' && here !== undefined && tabs.length > 1
          ? { label: sectionWords[lang].pagesOf(here.label), items: tabs }
          : null
      }
      links={{
        home: path(homeOf(roles), lang),
        publicHome: path('home', lang),
        signOut: path('signOut', lang),
        own: caller.actor.kind === 'person' ? path('workSessions', lang) : null,
        density: caller.actor.kind === 'person' ? path('density', lang) : null,
      }}
      density={args.cookie('density') === 'compact' ? 'compact' : 'comfortable'}
      here={args.here}
      cssHref={deps.assets.css('work')}
      sheetHref={props.sheet === undefined ? undefined : deps.assets.css(props.sheet)}
      scriptSrc={deps.assets.script}
    >
      {props.children}
    </WorkShell>
  )
}
