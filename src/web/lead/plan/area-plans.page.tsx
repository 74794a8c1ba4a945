import type { JSX } from 'preact'
import { type AreaRow, listAreaPlans, startAreaPlan } from '#capabilities/development/index.ts'
import { addDays, addMonths, helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Act, Dates, dayOf, filledOf, planProblems, sentAct } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { areaPlanTyped } from './plan-typed.ts'

function sentence(areas: readonly AreaRow[], lang: PageArgs['lang']): string {
  const words = planTexts[lang].areas
  const without = areas.filter(({ plan_id }) => plan_id === null).length
  const waiting = areas.reduce((sum, area) => sum + (area.state === 'in-use' ? area.waiting : 0), 0)
  if (without + waiting === 0) return words.well
  return [waiting === 0 ? '' : words.waiting(waiting), without === 0 ? '' : words.without(without)]
    .filter((each) => each !== '')
    .join(' ')
}

function Area({ args, area }: { args: PageArgs; area: AreaRow }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang].areas
  return (
    <li class="plan-line">
      <h2 class="plan-line__name">
        {area.plan_id === null ? (
          <LocalText of={area.area} lang={lang} hyphens />
        ) : (
          <a href={path('areaPlan', lang, { id: area.plan_id })}>
            <LocalText of={area.area} lang={lang} hyphens />
          </a>
        )}
      </h2>
      {area.plan_id === null || area.state === null || area.starts_on === null || area.ends_on === null ? (
        <p class="plan-line__meta">
          <span class="plan-lacking">{words.noPlan}</span>
          {'. '}
          {area.may_keep ? (
            <a href={path('areaPlans', lang, {}, { aloita: area.area_id })}>
              {words.start}
              <span class="visually-hidden">
                : <LocalText of={area.area} lang={lang} />
              </span>
            </a>
          ) : (
            words.noPlanLead
          )}
        </p>
      ) : (
        <>
          <p class="plan-line__chips">
            <Chip tone={area.state === 'in-use' ? 'good' : 'plain'}>{words.states[area.state]}</Chip>
            {area.state === 'in-use' && area.waiting > 0 && (
              <Chip tone="late" icon="alert">
                {words.waiting(area.waiting)}
              </Chip>
            )}
          </p>
          <p class="plan-line__meta">
            {`${words.spearheads(area.spearheads, area.done)}. ${words.span(dayOf(area.starts_on, lang), dayOf(area.ends_on, lang))}.`}
            {area.state === 'in-use' &&
              area.next_look_on !== null &&
              ` ${words.next(dayOf(area.next_look_on, lang))}.`}
          </p>
        </>
      )}
      {area.leads.length > 0 && <p class="plan-line__meta">{words.lead(area.leads.join(', '))}</p>}
    </li>
  )
}

function Starting({ args, area }: { args: PageArgs; area: AreaRow }): JSX.Element {
  const { lang, caller, problems } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'start')
  const today = helsinkiDate(caller.clock.now())
  return (
    <>
      <PageTitle title={words.areas.startFor(inLanguage(area.area, lang))} />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="start" />
        <Hidden name="area" value={area.area_id} />
        <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
        <Words
          of={of}
          name="words"
          label={words.areas.words}
          hint={words.areas.wordsHint}
          kept={null}
          rows={4}
        />
        <Dates
          of={of}
          from={['startsOn', words.fields.starts, today]}
          to={['endsOn', words.fields.ends, addDays(addMonths(today, 12), -1)]}
          must
        />
        <Button>{words.areas.start}</Button>
      </form>
    </>
  )
}

const rowsOf = (areas: readonly AreaRow[], lang: PageArgs['lang']): readonly (readonly string[])[] => {
  const words = planTexts[lang]
  return [
    [
      words.fields.area,
      words.fields.status,
      words.fields.starts,
      words.fields.ends,
      words.areas.heads,
      words.statuses.done,
      words.areas.waits,
    ],
    ...areas.map((area) => [
      inLanguage(area.area, lang),
      area.state === null ? words.areas.noPlan : words.areas.states[area.state],
      area.starts_on ?? '',
      area.ends_on ?? '',
      String(area.spearheads),
      String(area.done),
      String(area.waiting),
    ]),
  ]
}

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { lang, caller, query, problems } = args
  demandPerson(args)
  const words = planTexts[lang]
  const areas = await listAreaPlans(caller, {})
  const format = tableAsked(query)
  if (format !== null)
    return tableAnswer('alueet', [{ name: words.plan.areas, rows: rowsOf(areas, lang) }], format)
  const wanted = sentAct(args) === 'start' && problems !== null ? one(problems.form, 'area') : query['aloita']
  const starting = areas.find((area) => area.may_keep && area.plan_id === null && area.area_id === wanted)
  const found = planProblems(problems, lang)
  return (
    <WorkDocument args={args} title={words.areas.title} query={{ aloita: starting?.area_id }} sheet="leading">
      <Column width="wide">
        {starting !== undefined && <BackLink href={path('areaPlans', lang)}>{words.areas.title}</BackLink>}
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {starting === undefined ? (
          <>
            <PageTitle title={words.areas.title} lead={sentence(areas, lang)} />
            <ul class="plan-lines">
              {areas.map((area) => (
                <Area key={area.area_id} args={args} area={area} />
              ))}
            </ul>
            <TableTools lang={lang} route="areaPlans" />
          </>
        ) : (
          <Starting args={args} area={starting} />
        )}
      </Column>
    </WorkDocument>
  )
}

/** Every area of the county: its implementation plan, or that it has none. @source R155 */
export const areaPlansPage: Page = {
  audience: 'lead',
  get: show,
  post: async ({ caller, lang }, form) => {
    const { id } = await startAreaPlan(caller, {
      area: one(form, 'area'),
      plan: areaPlanTyped(form),
      key: one(form, 'key'),
    })
    return seeOther(path('areaPlan', lang, { id }))
  },
}
