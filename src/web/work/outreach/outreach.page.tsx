import { stringify } from 'csv-stringify/sync'
import type { JSX } from 'preact'
import {
  listOutreach,
  type MonthSum,
  outreachSums,
  type OutreachView,
  planOutreach,
  points,
} from '#capabilities/outreach/index.ts'
import type { PlainDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { dayInWords, sumCells, sumColumns, whenInWords } from './in-words.ts'
import { asPlanField, placeOf, PlanForm, planTyped } from './plan-form.view.tsx'
import { outreachTexts } from './texts.ts'

type PlaceProps = { readonly place: OutreachView; readonly lang: Language; readonly today: PlainDate }

const isToday = ({ place, today }: PlaceProps): boolean =>
  place.state === 'running' && place.next[0] === today

function Place(props: PlaceProps): JSX.Element {
  const { place, lang, today } = props
  const words = outreachTexts[lang]
  const [next] = place.next
  const here = isToday(props)
  const href = path('workOutreachPlace', lang, { id: place.id })
  const canCount = place.may_count && place.state === 'running'
  return (
    <li class={here ? 'outreach-place outreach-place--today' : 'outreach-place'}>
      <h3>
        <a href={href}>
          <LocalText of={place.place_words} lang={lang} />
        </a>
      </h3>
      <p>{whenInWords(place, lang)}</p>
      {!here && next !== undefined && <p>{words.next(dayInWords(next, lang, today))}</p>}
      {place.state === 'planned' && <p>{words.setUp(place.points_done, points.length)}</p>}
      <ChipList
        chips={[
          <Chip tone={place.state === 'running' ? 'good' : 'plain'}>{words.states[place.state]}</Chip>,
          words.kinds[place.kind],
          words.placeKinds[place.place_kind],
        ]}
      />
      <p class="outreach-place__act">
        <LinkButton href={href} kind={here && canCount ? 'primary' : 'secondary'}>
          {canCount ? words.count : words.open}
          <span class="visually-hidden">: {inLanguage(place.place_words, lang)}</span>
        </LinkButton>
      </p>
    </li>
  )
}

function Sums({ sums, lang }: { sums: readonly MonthSum[]; lang: Language }): JSX.Element {
  const words = outreachTexts[lang]
  const say = words.sums
  return (
    <Section id="luvut" title={say.title}>
      {sums.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{say.lead}</p>
          <DataTable
            id="outreach-sums"
            caption={say.title}
            captionHidden
            columns={[
              { label: say.month },
              { label: say.place },
              ...sumColumns.map((what) => ({ label: words.whats[what], numeric: true })),
              { label: say.people, numeric: true },
              { label: say.onward, numeric: true },
            ]}
            rows={sums.map(({ id, place, month, counts }) => ({
              key: `${month} ${id}`,
              cells: [month, <LocalText of={place} lang={lang} />, ...sumCells(counts, lang, false)],
            }))}
          />
          <p>
            <a href={path('workOutreach', lang, {}, { muoto: 'csv' })}>{say.csv}</a>
          </p>
        </>
      )}
    </Section>
  )
}

/** Semicolons and a byte order mark, as Finnish spreadsheets expect; no cell that they would run as a formula. */
function asCsv(sums: readonly MonthSum[], lang: Language): string {
  const words = outreachTexts[lang]
  const say = words.sums
  const head = [say.month, say.place, ...sumColumns.map((what) => words.whats[what]), say.people, say.onward]
  const rows = sums.map(({ place, month, counts }) => [
    month,
    inLanguage(place, lang),
    ...sumCells(counts, lang, false),
  ])
  return stringify([head, ...rows], { delimiter: ';', bom: true, escape_formulas: true })
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, me, problems } = args
  const words = outreachTexts[lang]
  const { today, places } = await listOutreach(caller, {})
  const sums = await outreachSums(caller, {})
  const found = formProblems(problems, lang, asPlanField)
  const withDay = places.map((place) => ({ place, lang, today }))
  const groups: readonly (readonly [title: string, places: readonly PlaceProps[]])[] = [
    [words.soon, withDay.filter((each) => !isToday(each) && each.place.next.length > 0)],
    [words.rest, withDay.filter(({ place }) => place.next.length === 0 && place.state !== 'ended')],
    [words.ended, withDay.filter(({ place }) => place.state === 'ended')],
  ]
  const here = withDay.filter(isToday)
  const canAdd = (me?.units.length ?? 0) > 0
  return (
    <WorkDocument args={args} title={words.title}>
      <Column width="wide">
        {found !== null && <Refused problems={found} notDone={words.plan.notDone} />}
        <PageTitle title={words.title} lead={words.lead} />
        {places.length === 0 && <p>{words.empty}</p>}
        {places.length > 0 && (
          <Section title={words.today}>
            {here.length === 0 ? (
              <p>{words.noneToday}</p>
            ) : (
              <ul class="outreach-list">
                {here.map((each) => (
                  <Place key={each.place.id} {...each} />
                ))}
              </ul>
            )}
          </Section>
        )}
        {groups.map(
          ([title, group]) =>
            group.length > 0 && (
              <Section key={title} title={title}>
                <ul class="outreach-list">
                  {group.map((each) => (
                    <Place key={each.place.id} {...each} />
                  ))}
                </ul>
              </Section>
            ),
        )}
        <Sums sums={sums} lang={lang} />
        {canAdd && (
          <Disclosure summary={words.plan.addPlace} open={found !== null} id="uusi">
            <p>{words.plan.addLead}</p>
            <PlanForm args={args} place={null} found={found} />
          </Disclosure>
        )}
      </Column>
    </WorkDocument>
  )
}

export const workOutreachPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { caller, lang, query } = args
    if (query['muoto'] === 'csv') {
      return new Response(asCsv(await outreachSums(caller, {}), lang), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="perhetalo-outreach.csv"',
        },
      })
    }
    return show(args)
  },
  post: async (args, form) => {
    const { id } = await planOutreach(args.caller, {
      unit: one(form, 'unit'),
      placeOf: placeOf(args),
      plan: planTyped(args, form),
    })
    return seeOther(path('workOutreachPlace', args.lang, { id }, { tehty: '1' }))
  },
}
