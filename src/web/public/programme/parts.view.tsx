import type { ComponentChildren, JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Card } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { areaCalendar } from '#web/calendars/addresses.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import {
  type Asked,
  cleared,
  everywhere,
  filtersHeld,
  programmeAddress,
  type ProgrammeRoute,
} from './address.ts'
import { programmeTexts } from './texts.ts'
import { whereKept } from './views-nav.view.tsx'
import type { Where } from './where.ts'

export function Crumbs(props: { args: PageArgs; isDeeper?: boolean; where?: Where }): JSX.Element {
  const { lang } = props.args
  const words = programmeTexts[lang]
  const home = { href: path('home', lang), name: words.home }
  const kept = props.where === undefined ? {} : whereKept(props.args, props.where)
  return (
    <Breadcrumbs
      label={words.crumbs}
      items={
        props.isDeeper === true
          ? [home, { href: path('programme', lang, {}, kept), name: words.name }]
          : [home]
      }
    />
  )
}

/** What is shown, wider or narrower, and whether this browser should remember the place. */
export function WhereLine(props: {
  args: PageArgs
  route: ProgrammeRoute
  asked: Asked
  where: Where
}): JSX.Element | null {
  const { args, route, asked, where } = props
  const { lang } = args
  const words = programmeTexts[lang].where
  const town = where.isArea ? null : where.town
  const isForgotten = town !== null && town.code !== args.place?.code
  return (
    <div class="programme-where">
      {town !== null && where.area !== null && (
        <a href={programmeAddress(route, lang, asked, { area: where.area.id, municipality: everywhere })}>
          {words.widen(inLanguage(where.area.name, lang))}
        </a>
      )}
      {where.isArea && args.place !== null && args.place.area_id === where.area?.id && (
        <a href={programmeAddress(route, lang, asked, { area: '', municipality: '' })}>
          {words.only(inLanguage(args.place.name, lang))}
        </a>
      )}
      {isForgotten && (
        <form method="post" action={path('place', lang)}>
          <Hidden name="kunta" value={town.code} />
          <Hidden name="back" value={programmeAddress(route, lang, asked, { municipality: '' })} />
          <button class="link-button">{words.remember(inLanguage(town.name, lang))}</button>
        </form>
      )}
    </div>
  )
}

/** Nothing on: never a dead end. */
export function Nothing(props: {
  args: PageArgs
  route: ProgrammeRoute
  asked: Asked
  where: Where
  title: string
  next: string | null
}): JSX.Element {
  const { args, route, asked, where } = props
  const { lang } = args
  const words = programmeTexts[lang].empty
  const isNarrow = filtersHeld(asked).some((filter) => filter !== 'area')
  const isTown = !where.isArea && where.town !== null
  return (
    <EmptyState title={isNarrow ? words.filtered : props.title}>
      <ul class="plain-links">
        {isNarrow && (
          <li>
            <a href={programmeAddress(route, lang, asked, { ...cleared, area: asked.area })}>{words.clear}</a>
          </li>
        )}
        {isTown && where.area !== null && (
          <li>
            <a href={programmeAddress(route, lang, asked, { area: where.area.id, municipality: everywhere })}>
              {words.widen(inLanguage(where.area.name, lang))}
            </a>
          </li>
        )}
        {props.next !== null && (
          <li>
            <a href={props.next}>{words.nextWeek}</a>
          </li>
        )}
        <li>
          <a href={path('meetingPlaces', lang, {}, whereKept(args, where))}>{words.places}</a>
        </li>
        <li>
          <a href={path('wishes', lang)}>{words.wish}</a>
        </li>
      </ul>
    </EmptyState>
  )
}

/** What to do when nothing on the list fits, and how the programme comes along. */
export function After(props: { args: PageArgs; where: Where; children?: ComponentChildren }): JSX.Element {
  const { args, where } = props
  const { lang } = args
  const words = programmeTexts[lang].after
  return (
    <div class="programme-after">
      <Card tone="birch">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <p>
          <LinkButton href={path('ask', lang)} icon="heart">
            {words.ask}
          </LinkButton>
        </p>
        <ul class="plain-links">
          <li>
            <a href={path('newInTown', lang, {}, whereKept(args, where))}>{words.newInTown}</a>
          </li>
          <li>
            <a href={path('wishes', lang)}>{words.wishes}</a>
          </li>
        </ul>
      </Card>
      {where.area !== null && (
        <Card>
          <h2>{words.calendar}</h2>
          <p>{words.calendarText}</p>
          <p>
            <a href={areaCalendar(where.area.id, lang)}>{words.area}</a>
          </p>
          <p class="print-hidden">{words.paper}</p>
        </Card>
      )}
      {props.children}
    </div>
  )
}
