import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import { jointCalendar, type JointCalendar } from '#capabilities/meeting-places/index.ts'
import {
  addDays,
  addMonths,
  helsinkiDate,
  partsOf,
  plainDate,
  type PlainDate,
  weekday,
} from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { isDay } from '#web/work/times/recurrence.ts'
import { type CalendarKind, calendarTexts, calendarViews } from './calendar-texts.ts'
import { Clashes, DayView, headingOf, LinkRow, ListView, MonthView, WeekView } from './calendar.view.tsx'

type Asked = {
  readonly kind: CalendarKind
  readonly day: PlainDate
  readonly area: string | null
  readonly municipality: string | null
  readonly isMine: boolean
  readonly after: string | null
}

const listLength = 28

/** From which day to which a view shows. */
function spanOf(kind: CalendarKind, day: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  switch (kind) {
    case 'day':
      return { from: day, to: day }
    case 'week': {
      const from = addDays(day, 1 - weekday(day))
      return { from, to: addDays(from, 6) }
    }
    case 'month': {
      const { year, month } = partsOf(day)
      const from = plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
      return { from, to: addDays(addMonths(from, 1), -1) }
    }
    case 'list':
      return { from: day, to: addDays(day, listLength - 1) }
  }
}

const moved = (kind: CalendarKind, from: PlainDate, by: 1 | -1): PlainDate => {
  switch (kind) {
    case 'day':
      return addDays(from, by)
    case 'week':
      return addDays(from, 7 * by)
    case 'month':
      return addMonths(from, by)
    case 'list':
      return addDays(from, listLength * by)
  }
}

/** On a weekend people look at the week to come. */
const usualDay = (today: PlainDate): PlainDate => (weekday(today) > 5 ? addDays(today, 2) : today)

function askedIn({ query, caller, deps }: PageArgs, county: string): Asked {
  const kind = oneOf(calendarViews, query['nakyma'] ?? '') ?? 'week'
  const today = helsinkiDate(caller.clock.now())
  const day = query['pv'] ?? ''
  const area = query['alue'] ?? ''
  const municipality = query['kunta'] ?? ''
  return {
    kind,
    day: isDay(day) ? plainDate(day) : kind === 'week' ? usualDay(today) : today,
    area: deps.catalogue.areas(county).find(({ id }) => id === area)?.id ?? null,
    municipality: deps.catalogue.municipality(municipality)?.code ?? null,
    isMine: query['omat'] !== undefined,
    after: query['sivu'] ?? null,
  }
}

/** All pages of a view at once, but never without an end. */
const mostPages = 4

async function load({ caller }: PageArgs, asked: Asked): Promise<JointCalendar> {
  const span = spanOf(asked.kind, asked.day)
  const limit = asked.kind === 'list' ? 100 : 400
  const where = { ...span, area: asked.area, municipality: asked.municipality, limit }
  const first = await jointCalendar(caller, { ...where, after: asked.after })
  if (asked.kind === 'list') return first
  const rows = [...first.rows]
  let { next } = first
  for (let page = 1; next !== null && page < mostPages; page += 1) {
    const more: JointCalendar = await jointCalendar(caller, { ...where, after: next })
    rows.push(...more.rows)
    next = more.next
  }
  return { ...first, rows, next }
}

function Filter({ args, asked, county }: { args: PageArgs; asked: Asked; county: string }): JSX.Element {
  const { lang, deps } = args
  const words = calendarTexts[lang]
  const areas = deps.catalogue.areas(county).toSorted(byName(lang))
  const towns = deps.catalogue
    .municipalities()
    .filter((each) => each.county === county && (asked.area === null || each.area_id === asked.area))
    .toSorted(byName(lang))
  const isNarrow = asked.area !== null || asked.municipality !== null || asked.isMine
  return (
    <Disclosure summary={words.narrow} open={isNarrow}>
      <form method="get" class="joint-filter">
        <Hidden name="nakyma" value={asked.kind} />
        <Hidden name="pv" value={asked.day} />
        {areas.length > 1 && (
          <Select
            name="alue"
            label={words.area}
            empty={words.allAreas}
            options={areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
            value={asked.area ?? ''}
          />
        )}
        <Select
          name="kunta"
          label={words.municipality}
          empty={words.allMunicipalities}
          options={towns.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
          value={asked.municipality ?? ''}
        />
        <Checkbox
          name="omat"
          value="1"
          label={words.onlyMine}
          hint={words.onlyMineHint}
          checked={asked.isMine}
        />
        <ButtonRow>
          <Button kind="secondary">{words.show}</Button>
          {isNarrow && (
            <LinkButton
              kind="quiet"
              href={path('workProgramme', lang, {}, { nakyma: asked.kind, pv: asked.day })}
            >
              {words.showAll}
            </LinkButton>
          )}
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

/** The joint calendar of everybody who holds something in the county: drafts and clashes too. @source R124, ADR-0046 */
export const calendarPage: Page = {
  audience: 'work',
  get: async (args) => {
    const person = demandPerson(args)
    const { lang, caller } = args
    const words = calendarTexts[lang]
    const asked = askedIn(args, person.county)
    const loaded = await load(args, asked)
    const calendar = asked.isMine ? { ...loaded, rows: loaded.rows.filter(({ mayKeep }) => mayKeep) } : loaded
    const filters = {
      alue: asked.area ?? undefined,
      kunta: asked.municipality ?? undefined,
      omat: asked.isMine ? '1' : undefined,
    }
    const to = (kind: CalendarKind, day: PlainDate): string =>
      path('workProgramme', lang, {}, { nakyma: kind === 'week' ? undefined : kind, pv: day, ...filters })
    const dayHref = (date: PlainDate): string => to('day', date)
    const today = helsinkiDate(caller.clock.now())
    return (
      <WorkDocument args={args} title={words.title} query={{ nakyma: asked.kind, pv: asked.day, ...filters }}>
        <Column width="wide">
          <PageTitle title={words.title} lead={words.lead} />
          <p>
            <LinkButton href={path('workActivityNew', lang)}>{words.add}</LinkButton>
          </p>
          <LinkRow
            label={words.viewsLabel}
            links={calendarViews.map((kind) => ({
              href: to(kind, asked.day),
              words: words.views[kind],
              current: kind === asked.kind,
            }))}
          />
          <Filter args={args} asked={asked} county={person.county} />
          <h2 class="joint-heading">{headingOf(asked.kind, calendar, args)}</h2>
          <LinkRow
            label={words.movesLabel}
            links={[
              {
                href: to(asked.kind, moved(asked.kind, calendar.from, -1)),
                words: words.earlier[asked.kind],
              },
              { href: to(asked.kind, today), words: words.today },
              { href: to(asked.kind, moved(asked.kind, calendar.from, 1)), words: words.later[asked.kind] },
            ]}
          />
          {asked.kind === 'week' && <WeekView args={args} calendar={calendar} dayHref={dayHref} />}
          {asked.kind === 'day' && <DayView args={args} calendar={calendar} />}
          {asked.kind === 'month' && <MonthView args={args} calendar={calendar} dayHref={dayHref} />}
          {asked.kind === 'list' && <ListView args={args} calendar={calendar} />}
          {calendar.next !== null && (
            <p>
              <a
                href={path(
                  'workProgramme',
                  lang,
                  {},
                  { nakyma: 'list', pv: calendar.from, sivu: calendar.next, ...filters },
                )}
              >
                {words.nextPage}
              </a>
            </p>
          )}
          <Clashes args={args} calendar={calendar} />
        </Column>
      </WorkDocument>
    )
  },
}
