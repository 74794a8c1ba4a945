import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import {
  addLegalEntries,
  type ClockKind,
  clockKinds,
  clockRingNames,
  clockRings,
  type ClockYear,
  readAnnualClock,
  ringOf,
} from '#capabilities/network/index.ts'
import { helsinkiDate, partsOf } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { yearCalendar } from '#web/calendars/addresses.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { clockWords } from './clock-words.ts'
import { titleOf } from './dates.ts'
import { YearMonths } from './months.view.tsx'
import { YearWheel } from './wheel.view.tsx'
import { yearTexts } from './year-texts.ts'

type Asked = {
  readonly year: number
  readonly area: string | null
  /** A ring or one kind. */
  readonly kind: string
  readonly kinds: readonly ClockKind[]
}

function askedIn({ query, caller, deps }: PageArgs, county: string): Asked {
  const now = partsOf(helsinkiDate(caller.clock.now())).year
  const year = Number(query['vuosi'])
  const ring = oneOf(clockRingNames, query['laji'] ?? '')
  const kind = oneOf(clockKinds, query['laji'] ?? '')
  return {
    year: Number.isInteger(year) && year >= 2000 && year < 2100 ? year : now,
    area: deps.catalogue.areas(county).find(({ id }) => id === query['alue'])?.id ?? null,
    kind: ring ?? kind ?? '',
    kinds: ring !== null ? clockRings[ring] : kind !== null ? [kind] : [],
  }
}

const asQuery = ({ year, area, kind }: Asked): Query => ({
  vuosi: year,
  alue: area ?? undefined,
  laji: kind === '' ? undefined : kind,
})

function Filter({ args, asked, county }: { args: PageArgs; asked: Asked; county: string }): JSX.Element {
  const { lang, deps } = args
  const words = yearTexts[lang]
  const named = clockWords[lang]
  return (
    <form method="get" class="year-filter" aria-label={words.filter}>
      <Hidden name="vuosi" value={String(asked.year)} />
      <Select
        name="alue"
        label={words.area}
        empty={words.allAreas}
        options={deps.catalogue
          .areas(county)
          .toSorted(byName(lang))
          .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={asked.area ?? ''}
      />
      <Select
        name="laji"
        label={words.kind}
        empty={words.allKinds}
        options={[
          ...clockRingNames.map((ring) => ({ value: ring, label: named.rings[ring] })),
          ...clockKinds.map((kind) => ({ value: kind, label: `– ${named.kinds[kind]}` })),
        ]}
        value={asked.kind}
      />
      <Button kind="secondary">{words.show}</Button>
    </form>
  )
}

function Rings({ args, asked, year }: { args: PageArgs; asked: Asked; year: ClockYear }): JSX.Element {
  const { lang } = args
  const words = yearTexts[lang]
  const counts = Map.groupBy(year.dates, ({ kind }) => ringOf(kind))
  return (
    <>
      <h2 class="year-rings__title">{words.rings}</h2>
      <ul class="year-rings">
        {clockRingNames.map((ring) => (
          <li key={ring} class="year-rings__ring">
            <span class={`year-rings__tint year-rings__tint--${ring}`} aria-hidden="true" />
            <a href={path('annualClock', lang, {}, asQuery({ ...asked, kind: ring }))}>
              {clockWords[lang].rings[ring]}
            </a>
            <span class="year-rings__count">{words.ringCount(counts.get(ring)?.length ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the law demands and the year does not hold: said to those who keep it, with one press to put it there. */
function Missing({ args, year }: { args: PageArgs; year: ClockYear }): JSX.Element | null {
  const { lang } = args
  const { missing, keeps } = year
  if (!keeps.county || missing.reports + missing.municipalities.length === 0) return null
  const words = yearTexts[lang]
  return (
    <Notice kind="warning">
      <p>
        {words.missing(
          missing.reports,
          missing.municipalities.map(({ name }) => inLanguage(name, lang)),
        )}
      </p>
      <form method="post">
        <Hidden name="act" value="legal" />
        <Button kind="secondary">{words.addLegal}</Button>
      </form>
    </Notice>
  )
}

function sheetsOf(args: PageArgs, year: ClockYear) {
  const { lang, deps } = args
  const words = yearTexts[lang]
  const named = clockWords[lang]
  const areas = new Map(deps.catalogue.areas(year.county).map(({ id, name }) => [id, inLanguage(name, lang)]))
  return [
    {
      name: words.title(year.year),
      rows: [
        words.columns,
        ...year.dates.map((date) => [
          date.day,
          date.lastDay ?? '',
          date.at ?? '',
          named.kinds[date.kind],
          titleOf(date, lang).text,
          date.area === null ? named.wholeCounty : (areas.get(date.area) ?? ''),
          named.states[date.state],
          date.owner,
        ]),
      ],
    },
  ]
}

function leadOf(year: ClockYear, args: PageArgs): string {
  const { lang } = args
  const next = year.dates.find(
    (date) =>
      (date.state === 'coming' || date.state === 'agreed') && !date.wholeMonth && date.day >= year.today,
  )
  return yearTexts[lang].lead(
    next === undefined
      ? null
      : { what: titleOf(next, lang).text, when: dateInWords(next.day, lang, year.today) },
    year.dates.filter(({ state }) => state === 'late').length,
  )
}

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { county } = demandPerson(args)
  const { lang, caller, deps, query } = args
  const words = yearTexts[lang]
  const asked = askedIn(args, county)
  const year = await readAnnualClock(caller, { year: asked.year, area: asked.area, kinds: [...asked.kinds] })
  const format = tableAsked(query)
  if (format !== null) return tableAnswer(`${words.table}-${asked.year}`, sheetsOf(args, year), format)
  const areas = new Map(deps.catalogue.areas(county).map(({ id, name }) => [id, inLanguage(name, lang)]))
  const mayAdd = year.keeps.county || year.keeps.areas.length > 0
  const added = query['lisatty']
  const to = (by: number): string =>
    path('annualClock', lang, {}, { ...asQuery(asked), vuosi: asked.year + by })
  return (
    <WorkDocument args={args} title={words.tab} query={asQuery(asked)} sheet="leading">
      <Column width="full">
        {added !== undefined && /^\d{1,3}$/.test(added) && <Done>{words.added(Number(added))}</Done>}
        {query['tehty'] === 'removed' && <Done>{words.removed}</Done>}
        <PageTitle
          kicker={inLanguage(deps.catalogue.county(county)?.name ?? {}, lang)}
          title={words.title(asked.year)}
          lead={leadOf(year, args)}
        />
        <Missing args={args} year={year} />
        <nav class="year-steps" aria-label={words.years}>
          <a href={to(-1)} rel="prev">
            ← {words.previous(asked.year - 1)}
          </a>
          <a href={to(1)} rel="next">
            {words.next(asked.year + 1)} →
          </a>
          {mayAdd && (
            <LinkButton href={path('annualEntryNew', lang)} kind="secondary">
              {words.add}
            </LinkButton>
          )}
        </nav>
        <Filter args={args} asked={asked} county={county} />
        {year.dates.length === 0 ? (
          <EmptyState title={words.empty}>
            <p>{words.emptyHint}</p>
          </EmptyState>
        ) : (
          <div class="year">
            <YearWheel lang={lang} year={asked.year} today={year.today} dates={year.dates} />
            <section aria-label={words.rings}>
              <Rings args={args} asked={asked} year={year} />
              <p class="year-side__note">{words.wheelNote}</p>
              <div class="print-hidden">
                <p>
                  <a href={yearCalendar(county, lang)}>{words.feed}</a>
                </p>
                <p class="year-side__note">{words.feedHint}</p>
                <TableTools lang={lang} route="annualClock" query={asQuery(asked)} />
              </div>
            </section>
          </div>
        )}
        {year.dates.length > 0 && (
          <Section title={words.list} id="kuukaudet">
            <YearMonths
              lang={lang}
              year={asked.year}
              today={year.today}
              dates={year.dates}
              areaName={(id) => (id === null ? '' : (areas.get(id) ?? ''))}
            />
          </Section>
        )}
      </Column>
    </WorkDocument>
  )
}

/** A county's year as a wheel and as a list. @source R174, ADR-0052 */
export const annualClockPage: Page = {
  audience: 'work',
  get: show,
  post: async (args, form) => {
    if (one(form, 'act') !== 'legal') throw notFound()
    const { added } = await addLegalEntries(args.caller, {})
    return seeOther(path('annualClock', args.lang, {}, { lisatty: added }))
  },
}
