import type { JSX } from 'preact'
import type { ProgrammeDay, ProgrammePage } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { type Asked, isWithinReach, programmeAddress } from './address.ts'
import { Filters, Held } from './filters.view.tsx'
import { dayName, dayNumber } from './in-words.ts'
import { Nothing, WhereLine } from './parts.view.tsx'
import { inList, ProgrammeRow } from './row.view.tsx'
import { programmeTexts } from './texts.ts'
import { TimeNav } from './views-nav.view.tsx'
import type { Where } from './where.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly where: Where
  readonly date: PlainDate
  readonly found: ProgrammePage
}

function Rows(props: { args: PageArgs; rows: readonly ProgrammeDay[]; town: boolean }): JSX.Element {
  return (
    <ul class="programme-list">
      {props.rows.map((row) => (
        <ProgrammeRow
          key={row.id}
          args={props.args}
          row={row}
          shows={{ ...inList, date: false, town: props.town }}
        />
      ))}
    </ul>
  )
}

/** One day by what matters now: what runs, what comes, what is near; what is over comes last and folded. */
export function Day({ args, asked, where, date, found }: Props): JSX.Element {
  const { lang, caller } = args
  const words = programmeTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  const isHere = (row: ProgrammeDay): boolean =>
    where.isArea || where.town === null || row.municipality === where.town.code || row.municipality === null
  const isOn = (row: ProgrammeDay): boolean =>
    row.startsAt <= now && now < row.endsAt && row.state !== 'cancelled'
  const here = found.rows.filter(isHere)
  const over = here.filter((row) => row.endsAt <= now)
  const on = here.filter(isOn)
  const later = here.filter((row) => row.endsAt > now && !isOn(row))
  const near = found.rows.filter((row) => !isHere(row) && row.endsAt > now)
  const step = (day: PlainDate, said: string): { href: string; words: string } | null =>
    isWithinReach(day, today)
      ? { href: programmeAddress('programmeDay', lang, asked, { day }), words: said }
      : null
  const next = step(addDays(date, 1), words.day.next)
  const isTown = !where.isArea && where.town !== null
  return (
    <>
      <TimeNav
        label={words.day.nav}
        here={`${dayName(date, lang)} ${dayNumber(date, lang)}`}
        previous={step(addDays(date, -1), words.day.previous)}
        next={next}
        now={
          date === today
            ? null
            : { href: programmeAddress('programmeDay', lang, asked, { day: null }), words: words.day.toNow }
        }
      />
      <WhereLine args={args} route="programmeDay" asked={asked} where={where} />
      <Filters args={args} route="programmeDay" asked={asked} where={where} />
      <Held args={args} route="programmeDay" asked={{ ...asked, weekday: null }} where={where} placeName="" />
      {on.length + later.length === 0 && (
        <Nothing
          args={args}
          route="programmeDay"
          asked={{ ...asked, weekday: null }}
          where={where}
          title={words.empty.day}
          next={null}
        />
      )}
      {on.length > 0 && (
        <Section title={words.day.now}>
          <Rows args={args} rows={on} town={!isTown} />
        </Section>
      )}
      {later.length > 0 &&
        (on.length > 0 ? (
          <Section title={words.day.later}>
            <Rows args={args} rows={later} town={!isTown} />
          </Section>
        ) : (
          <Rows args={args} rows={later} town={!isTown} />
        ))}
      {near.length > 0 && where.area !== null && (
        <Section title={words.day.nearby(inLanguage(where.area.name, lang))}>
          <Rows args={args} rows={near} town />
        </Section>
      )}
      {over.length > 0 && (
        <Disclosure summary={`${words.day.over} (${over.length})`}>
          <Rows args={args} rows={over} town={!isTown} />
        </Disclosure>
      )}
    </>
  )
}
