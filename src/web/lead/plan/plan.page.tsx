import type { JSX } from 'preact'
import {
  addPlanReference,
  approvePlan,
  changePlan,
  endPlan,
  listMeasures,
  listPlanChoices,
  type Measure,
  type PlanChoices,
  type Plans,
  type PlanView,
  readPlan,
  removePlanReference,
  startPlan,
} from '#capabilities/development/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { MeasureLines, measureSheet } from './measure-list.view.tsx'
import { Approve, EditPlan, EndPlan, References, StartPlan } from './plan-forms.view.tsx'
import { dayOf, planProblems, sentAct, Written } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { planTyped } from './plan-typed.ts'
import { planPdf } from './plan-pdf.ts'

const dones = ['saved', 'added', 'removed', 'approved', 'ended', 'started'] as const

const acts: Readonly<
  Record<string, (args: PageArgs, form: Form) => Promise<{ tehty: (typeof dones)[number]; id: string }>>
> = {
  start: async ({ caller }, form) => {
    const { id } = await startPlan(caller, {
      county: one(form, 'county'),
      firstYear: one(form, 'firstYear'),
      plan: planTyped(form),
    })
    return { tehty: 'started', id }
  },
  edit: async ({ caller }, form) => {
    const id = one(form, 'id')
    await changePlan(caller, { id, version: one(form, 'version'), plan: planTyped(form) })
    return { tehty: 'saved', id }
  },
  approve: async ({ caller }, form) => {
    const id = one(form, 'id')
    await approvePlan(caller, {
      id,
      version: one(form, 'version'),
      approvedOn: one(form, 'approvedOn'),
      decision: one(form, 'decision'),
    })
    return { tehty: 'approved', id }
  },
  end: async ({ caller }, form) => {
    const id = one(form, 'id')
    await endPlan(caller, { id, version: one(form, 'version') })
    return { tehty: 'ended', id }
  },
  'add-reference': async ({ caller }, form) => {
    const id = one(form, 'id')
    await addPlanReference(caller, {
      id,
      reference: {
        name: wordsTyped(form, 'name'),
        holder: one(form, 'holder'),
        municipality: one(form, 'municipality'),
        web: one(form, 'web'),
      },
    })
    return { tehty: 'added', id }
  },
  'remove-reference': async ({ caller }, form) => {
    await removePlanReference(caller, { reference: one(form, 'reference') })
    return { tehty: 'removed', id: one(form, 'id') }
  },
}

/** One sentence: what waits, or that nothing does. */
function sentence(plan: PlanView, measures: readonly Measure[], lang: PageArgs['lang']): string {
  const words = planTexts[lang].plan
  if (plan.state !== 'approved') return words.noneLead
  const late = measures.filter((each) => each.late).length
  const unchecked = measures.filter((each) => each.unchecked.length > 0).length
  if (late + unchecked === 0) return words.allWell
  return [late === 0 ? '' : words.lateCount(late), unchecked === 0 ? '' : words.uncheckedCount(unchecked)]
    .filter((each) => each !== '')
    .join(' ')
}

function Chapters({ plan, args }: { plan: PlanView; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang].plan
  return (
    <ol class="plan-chapters">
      {plan.chapters.map((chapter) => (
        <li key={chapter.line} class="plan-chapter">
          <span class="plan-chapter__number" aria-hidden="true">
            {chapter.line}
          </span>
          <div>
            <p class="plan-line__name">
              <a href={path('planChapter', lang, { line: String(chapter.line) }, { suunnitelma: plan.id })}>
                <LocalText of={chapter.name} lang={lang} hyphens />
              </a>
            </p>
            <p class="plan-line__meta">
              {words.counts(chapter.measures, chapter.done)}
              {chapter.late > 0 && (
                <>
                  {'. '}
                  <strong class="plan-late">{words.lateIn(chapter.late)}</strong>
                </>
              )}
              {chapter.measures === 0 && Object.keys(chapter.present).length === 0 && `. ${words.empty}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The workshops' table of measures with its four columns. @source R156 */
function Workshop({ rows, args }: { rows: readonly Measure[]; args: PageArgs }): JSX.Element | null {
  const { lang } = args
  const words = planTexts[lang].plan
  if (rows.length === 0) return null
  return (
    <Disclosure summary={words.workshop} id="toiminta-alueet">
      <p>{words.workshopLead}</p>
      <DataTable
        id="workshop"
        caption={words.workshop}
        captionHidden
        columns={words.columns.map((label) => ({ label }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.action_area_name === null ? '' : inLanguage(row.action_area_name, lang),
            <a key="name" href={path('planMeasure', lang, { id: row.id })}>
              <LocalText of={row.name} lang={lang} />
            </a>,
            <LocalText key="doing" of={row.doing} lang={lang} />,
            <LocalText key="comments" of={row.comments} lang={lang} />,
          ],
        }))}
      />
    </Disclosure>
  )
}

const nameOf = ({ deps, lang }: PageArgs, county: string): string =>
  inLanguage(deps.catalogue.county(county)?.name ?? {}, lang)

function None({ args, plans }: { args: PageArgs; plans: Plans }): JSX.Element {
  const words = planTexts[args.lang].plan
  return (
    <>
      <PageTitle kicker={nameOf(args, plans.county)} title={words.tab} />
      <EmptyState title={words.none}>
        <p>{plans.mayStart ? words.noneLead : words.noneWait}</p>
      </EmptyState>
      {plans.mayStart && <StartPlan args={args} county={plans.county} isOpen />}
    </>
  )
}

function ApprovedLine({ plan, args }: { plan: PlanView; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang].plan
  return (
    <p class="plan-approved">
      {plan.approved_on === null
        ? words.states[plan.state]
        : words.approvedOn(dayOf(plan.approved_on, lang), plan.approved_by ?? '')}
      {plan.decision_id !== null && plan.decision_title !== null && (
        <>
          {' '}
          {words.decision}:{' '}
          <a href={path('decision', lang, { id: plan.decision_id })}>{plan.decision_title}</a>
        </>
      )}
    </p>
  )
}

function View(props: {
  args: PageArgs
  plans: Plans
  plan: PlanView
  measures: readonly Measure[]
  /** Those of the workshops' table, by their areas of action. */
  workshop: readonly Measure[]
  choices: PlanChoices | null
}): JSX.Element {
  const { args, plans, plan, measures, workshop, choices } = props
  const { lang } = args
  const words = planTexts[lang].plan
  const person = demandPerson(args)
  const mine = measures.filter(
    (each) => each.person_id === person.id && (each.status === 'under-way' || each.status === 'not-started'),
  )
  const shown = new Set(mine.map(({ id }) => id))
  // What is one's own stands there already.
  const waiting = measures.filter((each) => (each.late || each.unchecked.length > 0) && !shown.has(each.id))
  return (
    <>
      <PageTitle
        kicker={`${nameOf(args, plan.county)}, ${words.states[plan.state].toLowerCase()}`}
        title={<LocalText of={plan.title} lang={lang} hyphens />}
        lead={sentence(plan, measures, lang)}
      />
      <ApprovedLine plan={plan} args={args} />
      <p class="plan-links print-hidden">
        <a href={path('roadmap', lang)}>{words.roadmap}</a>
        <a href={path('areaPlans', lang)}>{words.areas}</a>
        {canTypeset && (
          <a href={path('actionPlan', lang, {}, { suunnitelma: plan.id, tuloste: 'pdf' })}>{words.pdf}</a>
        )}
        {plan.can['keep'] === true && (
          <a href={path('actionPlan', lang, {}, { suunnitelma: plan.id, muokkaa: '1' })}>{words.editTitle}</a>
        )}
      </p>
      {plan.state === 'draft' && plan.can['approve'] === true && (
        <Approve args={args} plan={plan} choices={choices} />
      )}
      {mine.length > 0 && (
        <Section title={words.mine}>
          <MeasureLines measures={mine} lang={lang} />
        </Section>
      )}
      {plan.state === 'approved' && waiting.length > 0 && (
        <Section title={words.waits}>
          <MeasureLines measures={waiting.slice(0, 8)} lang={lang} />
        </Section>
      )}
      <Section title={words.chapters}>
        <Chapters plan={plan} args={args} />
      </Section>
      <Written of={plan.words} lang={lang} />
      <TableTools lang={lang} route="actionPlan" query={{ suunnitelma: plan.id }} />
      <Workshop rows={workshop} args={args} />
      <References args={args} plan={plan} />
      {(plans.all.length > 1 || plans.mayStart) && (
        <Section title={words.others}>
          <ul>
            {plans.all
              .filter(({ id }) => id !== plan.id)
              .map((other) => (
                <li key={other.id}>
                  <a href={path('actionPlan', lang, {}, { suunnitelma: other.id })}>
                    <LocalText of={other.title} lang={lang} />
                  </a>
                  , {words.states[other.state].toLowerCase()}
                </li>
              ))}
          </ul>
          {plans.mayStart && <StartPlan args={args} county={plan.county} isOpen={false} />}
        </Section>
      )}
      {plan.state === 'approved' && plan.can['approve'] === true && <EndPlan args={args} plan={plan} />}
    </>
  )
}

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { lang, caller, query, problems } = args
  demandPerson(args)
  const words = planTexts[lang]
  const asked = problems === null ? query['suunnitelma'] : one(problems.form, 'id') || undefined
  const plans = await readPlan(caller, asked === undefined ? {} : { id: asked })
  const { plan } = plans
  const measures =
    plan === null
      ? []
      : (await listMeasures(caller, { county: plan.county, plan: plan.id, limit: 500 })).items
  const workshop = measures.some(({ action_area }) => action_area !== null)
    ? (
        await listMeasures(caller, {
          county: plan?.county,
          plan: plan?.id ?? null,
          workshop: true,
          limit: 500,
        })
      ).items
    : []
  const format = tableAsked(query)
  if (plan !== null && format !== null)
    return tableAnswer(words.plan.tab.toLowerCase(), [measureSheet(measures, lang)], format)
  if (plan !== null && query['tuloste'] === 'pdf') return planPdf(args, plan, measures)
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const isEditing = plan?.can['keep'] === true && (query['muokkaa'] === '1' || sentAct(args) === 'edit')
  const choices =
    plan?.state === 'draft' && plan.can['approve'] === true
      ? await listPlanChoices(caller, { county: plan.county })
      : null
  return (
    <WorkDocument
      args={args}
      title={plan === null ? words.plan.tab : inLanguage(plan.title, lang)}
      query={plan === null ? {} : { suunnitelma: plan.id, muokkaa: isEditing ? '1' : undefined }}
      sheet="leading"
    >
      <Column width="wide">
        {isEditing && (
          <BackLink href={path('actionPlan', lang, {}, { suunnitelma: plan.id })}>
            {words.chapter.back}
          </BackLink>
        )}
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {plan === null ? (
          <None args={args} plans={plans} />
        ) : isEditing ? (
          <EditPlan args={args} plan={plan} />
        ) : (
          <View
            args={args}
            plans={plans}
            plan={plan}
            measures={measures}
            workshop={workshop}
            choices={choices}
          />
        )}
      </Column>
    </WorkDocument>
  )
}

/** The county's action plan: what waits, its eight chapters, where its measures came from. @source R154, R156 */
export const actionPlanPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const name = one(form, 'act')
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (act === undefined) throw notFound()
    const { tehty, id } = await act(args, form)
    return seeOther(path('actionPlan', args.lang, {}, { suunnitelma: id, tehty }))
  },
}
