import type { ComponentChildren, JSX } from 'preact'
import type { Role } from '#platform/actor.ts'
import { inLanguage } from '#platform/text.ts'
import { Refusal } from '#platform/refusal.ts'
import type { PageArgs } from '#web/page.ts'
import { inEveryLanguage, path, type Query, type RouteName } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { WorkShell } from '#web/shell/work-shell.tsx'

/** Refuses those who are not signed in before a page is built. */
export function demandPerson({ caller }: PageArgs): Extract<PageArgs['caller']['actor'], { kind: 'person' }> {
  if (caller.actor.kind !== 'person') throw new Refusal('not-signed-in', 'not-signed-in')
  return caller.actor
}

/** Pages that stand under an item of the navigation. */
const below: Readonly<Partial<Record<RouteName, readonly RouteName[]>>> = {
  work: ['workRequest'],
  workDirectory: [
    'workGaps',
    'workQuality',
    'workDuplicates',
    'workVocabulary',
    'workNotFound',
    'workMatrix',
    'workDirectorySettings',
  ],
  workListings: [
    'workListing',
    'workListingVersions',
    'workDraft',
    'workTranslations',
    'workProvider',
    'workCorrections',
    'workPropose',
    'workCalls',
  ],
}

export const isOnlyMaintainer = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'maintainer')

/** A page of the workspace, of the leaders or of the admin as a whole document. */
export function WorkDocument(props: {
  args: PageArgs
  title: string
  parts?: Readonly<Record<string, string>> | undefined
  query?: Query | undefined
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const { deps, lang, caller, me } = args
  const words = shellTexts[lang]
  const roles = me?.roles ?? []
  const item = (name: RouteName, label: string): { href: string; label: string; current: boolean } => ({
    href: path(name, lang),
    label,
    current: name === args.name || (below[name] ?? []).includes(args.name),
  })
  const leads = roles.some(
    (role) =>
      role === 'county-leader' || role === 'area-lead' || role === 'unit-lead' || role === 'coordinator',
  )
  const keepsListings = roles.some(
    (role) => role === 'maintainer' || role === 'coordinator' || role === 'area-lead',
  )
  const seesDirectory = roles.some(
    (role) => role === 'coordinator' || role === 'area-lead' || role === 'county-leader',
  )
  const nav = [
    // Somebody who only keeps an organisation's listings has no requests to look after.
    ...(isOnlyMaintainer(roles) ? [] : [item('work', words.work.queue)]),
    item('search', words.work.directory),
    ...(keepsListings ? [item('workListings', words.work.listings)] : []),
    ...(seesDirectory ? [item('workDirectory', words.work.coordinate)] : []),
    ...(leads ? [item('lead', words.work.lead)] : []),
    ...(roles.includes('admin') ? [item('admin', words.work.admin)] : []),
  ]
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
      links={{
        home: path(isOnlyMaintainer(roles) ? 'workListings' : 'work', lang),
        publicHome: path('home', lang),
        signOut: path('signOut', lang),
        density: caller.actor.kind === 'person' ? path('density', lang) : null,
      }}
      density={args.cookie('density') === 'compact' ? 'compact' : 'comfortable'}
      here={args.here}
      cssHref={deps.assets.css('work')}
      scriptSrc={deps.assets.script}
    >
      {props.children}
    </WorkShell>
  )
}
