import type { JSX } from 'preact'
import type { ProgrammePage } from '#capabilities/meeting-places/index.ts'
import { addDays, helsinkiDate, isoWeek, type PlainDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import type { PageArgs } from '#web/page.ts'
import { type Asked, isWithinReach, mondayOf, programmeAddress, type Span } from './address.ts'
import { Filters, Held } from './filters.view.tsx'
import { daysInWords } from './in-words.ts'
import { Nothing, WhereLine } from './parts.view.tsx'
import { inWeek } from './row.view.tsx'
import { programmeTexts } from './texts.ts'
import { TimeNav } from './views-nav.view.tsx'
import { WeekOf } from './week.view.tsx'
import type { Where } from './where.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly where: Where
  readonly span: Span
  readonly found: ProgrammePage
}

/** Further rows of a week that is longer than a page. */
function Pages({ args, asked, found }: Props): JSX.Element | null {
  if (found.next === null && asked.after === '') return null
  const { lang } = args
  const words = programmeTexts[lang].pager
  return (
    <nav class="pager" aria-label={words.label}>
      <p class="pager__words">{words.words(found.rows.length, found.total ?? found.rows.length)}</p>
      {asked.after !== '' && (
        <a class="pager__link" href={programmeAddress('programme', lang, asked)}>
          {words.first}
        </a>
      )}
      {found.next !== null && (
        <a
          class="pager__link pager__link--next"
          href={programmeAddress('programme', lang, asked, { after: found.next })}
          rel="next nofollow"
        >
          {words.more}
        </a>
      )}
    </nav>
  )
}

export function Week(props: Props): JSX.Element {
  const { args, asked, where, span, found } = props
  const { lang, caller } = args
  const words = programmeTexts[lang]
  const today = helsinkiDate(caller.clock.now())
  const to = (day: PlainDate | null): string => programmeAddress('programme', lang, asked, { day })
  const step = (day: PlainDate, said: string): { href: string; words: string } | null =>
    isWithinReach(day, today) ? { href: to(day), words: said } : null
  const next = step(addDays(span.to, 1), words.week.next)
  const before = addDays(span.from, -1)
  const previous = step(
    before,
    mondayOf(before) === mondayOf(span.from) ? words.week.beginning : words.week.previous,
  )
  const [first, last] = [isoWeek(span.from).week, isoWeek(span.to).week]
  const named = found.rows.find((row) => row.place !== null)?.place?.name
  return (
    <>
      <TimeNav
        label={words.week.nav}
        here={`${first === last ? words.week.number(first) : words.week.numbers(first, last)} · ${daysInWords(span.from, span.to, lang)}`}
        previous={previous}
        next={next}
        now={span.isRest ? null : { href: to(null), words: words.week.toNow }}
      />
      <WhereLine args={args} route="programme" asked={asked} where={where} />
      <Filters args={args} route="programme" asked={asked} where={where} />
      <Held
        args={args}
        route="programme"
        asked={asked}
        where={where}
        placeName={named === undefined ? '' : inLanguage(named, lang)}
      />
      {found.rows.length === 0 ? (
        <Nothing
          args={args}
          route="programme"
          asked={asked}
          where={where}
          title={words.empty.week}
          next={next?.href ?? null}
        />
      ) : (
        <WeekOf
          args={args}
          rows={found.rows}
          from={asked.after === '' ? span.from : (found.rows[0]?.date ?? span.from)}
          to={found.next === null ? span.to : (found.rows.at(-1)?.date ?? span.to)}
          shows={{ ...inWeek, place: asked.place === '', town: where.isArea || where.town === null }}
          onlyHeld={asked.weekday !== null}
        />
      )}
      <Pages {...props} />
    </>
  )
}
