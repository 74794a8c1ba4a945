import type { JSX } from 'preact'
import { byName, type DirectoryWork, listDirectoryWork } from '#capabilities/directory/index.ts'
import type { AreaWaits } from '#capabilities/metrics/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { DateLine } from '../year/months.view.tsx'
import { monthTexts } from './month-texts.ts'
import { townTexts } from './town-texts.ts'
import { TownWaits, waitRows, waitsIn } from './towns.view.tsx'
import { type Month, readMonth, type Waiting } from './waits.ts'

/** Whole county in the address: without it, whoever leads an area sees the own one. */
const whole = 'kaikki'

function areaAsked({ query, deps }: PageArgs, scope: DirectoryWork): string | null {
  const asked = query['alue']
  if (asked === whole) return null
  const known = deps.catalogue.areas(scope.county).find(({ id }) => id === asked)?.id
  return known ?? (scope.keeps ? null : (scope.areas[0] ?? null))
}

function Areas({
  args,
  scope,
  area,
}: {
  args: PageArgs
  scope: DirectoryWork
  area: string | null
}): JSX.Element {
  const { lang, deps } = args
  const words = monthTexts[lang]
  return (
    <form method="get" class="month-area" aria-label={words.chooseArea}>
      <Select
        name="alue"
        label={words.area}
        options={[
          { value: whole, label: words.wholeCounty },
          ...deps.catalogue
            .areas(scope.county)
            .toSorted(byName(lang))
            .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) })),
        ]}
        value={area ?? whole}
      />
      <Button kind="secondary">{words.show}</Button>
    </form>
  )
}

function Wait({ args, wait }: { args: PageArgs; wait: Waiting }): JSX.Element {
  const { lang } = args
  const words = monthTexts[lang]
  const said = words.waits[wait.kind]
  return (
    <li class="month-wait">
      <h3 class="month-wait__title">
        <span class="month-wait__count">{wait.count}</span> {said.title}
      </h3>
      {wait.kind === 'doors' && <p class="month-wait__note">{words.doorsWide}</p>}
      <ul class="month-wait__most">
        {wait.most.map((line) => (
          <li key={line.key}>
            <a href={line.href} lang={line.what.lang === lang ? undefined : line.what.lang}>
              {line.what.text}
            </a>
            <span class="month-wait__said">{line.said}</span>
          </li>
        ))}
      </ul>
      <p class="month-wait__all">
        {wait.count > wait.most.length && <>{words.more(wait.count - wait.most.length)} · </>}
        <a href={wait.href}>{said.link}</a>
      </p>
    </li>
  )
}

/** The three most urgent kinds in one sentence. */
function leadOf({ waits }: Month, { lang }: PageArgs): string {
  const words = monthTexts[lang]
  const found = waits.filter(({ count }) => count > 0)
  if (found.length === 0) return words.allWell
  const first = found.slice(0, 3).map(({ kind, count }) => words.waits[kind].said(count))
  return words.lead(
    first,
    found.slice(3).reduce((sum, { count }) => sum + count, 0),
  )
}

function sheetsOf(month: Month, towns: AreaWaits | null, args: PageArgs) {
  const { lang } = args
  const words = monthTexts[lang]
  return [
    {
      name: words.tab,
      rows: [
        [words.waiting, '', ''],
        ...month.waits.flatMap(({ kind, count, most }) => [
          [words.waits[kind].title, String(count), ''],
          ...most.map(({ what, said }) => ['', what.text, said]),
        ]),
      ],
    },
    ...(towns === null ? [] : [{ name: townTexts[lang].title, rows: waitRows(towns, args) }]),
  ]
}

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { county: home } = demandPerson(args)
  const { lang, caller, deps, query } = args
  const words = monthTexts[lang]
  const scopes = await listDirectoryWork(caller, {})
  // Whoever leads neither a county nor an area of one finds no such page.
  const scope = scopes.find(({ county }) => county === home) ?? scopes[0]
  if (scope === undefined) throw notFound()
  const area = areaAsked(args, scope)
  const month = await readMonth(args, { county: scope.county, area })
  const towns = await waitsIn(args, { county: scope.county, area })
  const format = tableAsked(query)
  if (format !== null) return tableAnswer('kuukausi', sheetsOf(month, towns, args), format)
  const areas = new Map(
    deps.catalogue.areas(scope.county).map(({ id, name }) => [id, inLanguage(name, lang)]),
  )
  const county = inLanguage(deps.catalogue.county(scope.county)?.name ?? {}, lang)
  const waiting = month.waits.filter(({ count }) => count > 0)
  const well = month.waits.filter(({ count }) => count === 0)
  const asQuery = { alue: area ?? whole }
  return (
    <WorkDocument args={args} title={words.tab} query={asQuery} sheet="leading">
      <Column width="full">
        <PageTitle
          kicker={county}
          title={words.title(area === null ? county : (areas.get(area) ?? county))}
          lead={leadOf(month, args)}
        />
        <Areas args={args} scope={scope} area={area} />
        <div class="month">
          <div>
            <Section title={words.waiting}>
              {waiting.length === 0 && (
                <Notice kind="success">
                  <p>{words.allWell}</p>
                </Notice>
              )}
              <ul class="month-waits">
                {waiting.map((wait) => (
                  <Wait key={wait.kind} args={args} wait={wait} />
                ))}
              </ul>
              {waiting.length > 0 && well.length > 0 && (
                <p class="month-wait__note">
                  {words.nothing(well.map(({ kind }) => words.waits[kind].title))}
                </p>
              )}
            </Section>
            <TownWaits of={towns} args={args} />
          </div>
          <Section title={words.coming}>
            <p class="month-wait__note">{words.comingHint}</p>
            {month.coming.length === 0 ? (
              <p>{words.nothingComing}</p>
            ) : (
              <ul class="year-dates">
                {month.coming.slice(0, 40).map((date) => (
                  <DateLine
                    key={date.key}
                    date={date}
                    lang={lang}
                    areaName={(id) => (id === null ? '' : (areas.get(id) ?? ''))}
                  />
                ))}
              </ul>
            )}
            <p>
              <a href={path('annualClock', lang, {}, { alue: area ?? undefined })}>
                {words.year} {helsinkiDate(caller.clock.now()).slice(0, 4)}
              </a>
            </p>
          </Section>
        </div>
        <TableTools lang={lang} route="leadMonth" query={asQuery} />
      </Column>
    </WorkDocument>
  )
}

/** "My area this month": what waits for those who lead, and what comes. @source ADR-0052, R3, R139 */
export const leadMonthPage: Page = { audience: 'lead', get: show }
