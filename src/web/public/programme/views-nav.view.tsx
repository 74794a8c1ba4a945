import type { JSX } from 'preact'
import type { PageArgs } from '#web/page.ts'
import { path, type RouteName } from '#web/paths.ts'
import { everywhere } from './address.ts'
import { programmeTexts } from './texts.ts'
import type { Where } from './where.ts'

export type View = 'day' | 'week' | 'month' | 'places' | 'groups' | 'events'
const routeOf: Readonly<Record<View, RouteName>> = {
  day: 'programmeDay',
  week: 'programme',
  month: 'programmeMonth',
  places: 'meetingPlaces',
  groups: 'groups',
  events: 'events',
}
const views: readonly View[] = ['day', 'week', 'month', 'places', 'groups', 'events']

/** What the next view keeps of the place: a municipality the browser has not chosen, or an area. */
export const whereKept = (
  { place }: Pick<PageArgs, 'place'>,
  where: Where,
): Readonly<Record<string, string | undefined>> =>
  where.isArea && where.area !== null
    ? { area: where.area.id, municipality: everywhere }
    : { municipality: where.town === null || where.town.code === place?.code ? undefined : where.town.code }

/** The ways to look at what is on, with the one that is open now. */
export function ViewsNav(props: { args: PageArgs; where: Where; current: View | null }): JSX.Element {
  const { args, where, current } = props
  const { lang } = args
  const words = programmeTexts[lang].views
  return (
    <nav class="programme-views" aria-label={words.label}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a
              href={path(routeOf[view], lang, {}, whereKept(args, where))}
              aria-current={view === current ? 'page' : undefined}
            >
              {words[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Back and forth in time, with the way back to now. */
export function TimeNav(props: {
  label: string
  here: string
  previous: { readonly href: string; readonly words: string } | null
  next: { readonly href: string; readonly words: string } | null
  now: { readonly href: string; readonly words: string } | null
}): JSX.Element {
  return (
    <nav class="programme-time" aria-label={props.label}>
      {props.previous !== null && (
        <a class="programme-time__step" href={props.previous.href} rel="prev nofollow">
          <span aria-hidden="true">←</span>
          <span class="visually-hidden">{props.previous.words}</span>
        </a>
      )}
      <p class="programme-time__here">{props.here}</p>
      {props.next !== null && (
        <a class="programme-time__step" href={props.next.href} rel="next nofollow">
          <span class="visually-hidden">{props.next.words}</span>
          <span aria-hidden="true">→</span>
        </a>
      )}
      {props.now !== null && (
        <a class="programme-time__now" href={props.now.href}>
          {props.now.words}
        </a>
      )}
    </nav>
  )
}
