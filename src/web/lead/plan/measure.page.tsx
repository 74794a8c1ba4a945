import type { JSX } from 'preact'
import {
  changeMeasure,
  checkMeasure,
  isOpen,
  listActionAreas,
  listLinks,
  listPlanChoices,
  type MeasureView,
  readinesses,
  readMeasure,
  readPlan,
  setMeasureStatus,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { MeasureFields } from './measure-form.view.tsx'
import {
  Act,
  dayOf,
  filledOf,
  isSaid,
  Late,
  Meanwhile,
  NotedField,
  Owner,
  planProblems,
  sentAct,
  Status,
  StatusField,
  Written,
} from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { checkTyped, measureTyped, statusTyped } from './plan-typed.ts'

const dones = ['saved', 'added', 'checked'] as const

const acts: Readonly<Record<string, (args: PageArgs, form: Form) => Promise<(typeof dones)[number]>>> = {
  edit: async ({ caller, params }, form) => {
    const id = params['id'] ?? ''
    await changeMeasure(caller, { id, version: one(form, 'version'), measure: measureTyped(form) })
    return 'saved'
  },
  status: async ({ caller, params }, form) => {
    await setMeasureStatus(caller, {
      id: params['id'] ?? '',
      version: one(form, 'version'),
      status: statusTyped(form),
      readiness: oneOf(readinesses, one(form, 'readiness')),
    })
    return 'saved'
  },
  check: async ({ caller, params, lang }, form) => {
    await checkMeasure(caller, {
      id: params['id'] ?? '',
      version: one(form, 'version'),
      check: checkTyped(form, lang),
    })
    return 'checked'
  },
}

function facts(measure: MeasureView, lang: PageArgs['lang']): readonly Fact[] {
  const words = planTexts[lang]
  const { fields } = words
  return [
    { term: fields.responsible, value: <Owner of={measure} lang={lang} /> },
    {
      term: fields.due,
      value: measure.due_on === null ? words.measure.noDue : dayOf(measure.due_on, lang),
    },
    {
      term: fields.area,
      value: measure.area === null ? fields.allAreas : <LocalText of={measure.area} lang={lang} />,
    },
    { term: fields.whole, value: words.wholes[measure.whole] },
    { term: fields.readiness, value: words.readinesses[measure.readiness] },
    ...(measure.action_area_name === null
      ? []
      : [{ term: words.measure.actionArea, value: <LocalText of={measure.action_area_name} lang={lang} /> }]),
  ]
}

function Checks({ args, measure }: { args: PageArgs; measure: MeasureView }): JSX.Element {
  const { lang, caller } = args
  const words = planTexts[lang].measure
  const of = filledOf(args, 'check')
  const year = Number(helsinkiDate(caller.clock.now()).slice(0, 4))
  const last = Math.min(measure.last_year + 1, year)
  const years = Array.from({ length: Math.max(0, last - measure.first_year + 1) }, (_, index) => last - index)
  const wanted = measure.unchecked.at(-1) ?? years[0]
  return (
    <Section title={words.checks} id="tarkistukset">
      {measure.unchecked.length > 0 && (
        <p>
          <strong class="plan-late">{words.missing(measure.unchecked.join(', '))}</strong>
        </p>
      )}
      {measure.checks.length === 0 && (
        <p>{measure.plan_state === 'draft' ? words.onceApproved : words.noChecks}</p>
      )}
      <ul class="plan-lines">
        {measure.checks.map((check) => (
          <li key={check.year} class="plan-line">
            <h3 class="plan-year">
              {check.year} <Status of={check.status} lang={lang} />
            </h3>
            <Written of={check.progress} lang={lang} />
            {isSaid(check.next) && (
              <p class="plan-written">
                <strong>{words.next}:</strong> <LocalText of={check.next} lang={lang} />
              </p>
            )}
            <p class="plan-line__meta">
              {dayOf(check.checked_on, lang)}
              {check.changed_by !== null && `, ${check.changed_by}`}
            </p>
          </li>
        ))}
      </ul>
      {measure.may_check && measure.plan_state !== 'draft' && years.length > 0 && (
        <Disclosure
          summary={words.check}
          open={sentAct(args) === 'check' || (measure.unchecked.length > 0 && isOpen(measure.status))}
        >
          <form method="post" novalidate class="work-form lead-plan-form">
            <Act name="check" version={measure.version} />
            <p>{words.checkLead}</p>
            <div class="plan-beside">
              <Select
                name="year"
                label={words.year}
                options={years.map((each) => ({ value: String(each), label: String(each) }))}
                value={valueOf(of, 'year', String(wanted ?? ''))}
                error={errorOf(of, 'year')}
              />
              <StatusField of={of} kept={measure.status} />
            </div>
            <NotedField of={of} name="progress" label={words.progress} kept={{}} />
            <NotedField of={of} name="next" label={words.next} kept={{}} rows={2} />
            <Button>{words.checkButton}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

function SetStatus({ args, measure }: { args: PageArgs; measure: MeasureView }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'status')
  return (
    <Disclosure summary={words.measure.setStatus} open={sentAct(args) === 'status'} id="tilanne">
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="status" version={measure.version} />
        <div class="plan-beside">
          <StatusField of={of} kept={measure.status} />
          <Select
            name="readiness"
            label={words.fields.readiness}
            options={readinesses.map((value) => ({ value, label: words.readinesses[value] }))}
            value={valueOf(of, 'readiness', measure.readiness)}
          />
        </div>
        <Button>{words.saveStatus}</Button>
      </form>
    </Disclosure>
  )
}

async function Editing(args: PageArgs, measure: MeasureView): Promise<JSX.Element> {
  const { caller, lang } = args
  const words = planTexts[lang]
  const { plan } = await readPlan(caller, { id: measure.plan_id })
  return (
    <>
      <PageTitle title={words.measure.edit} />
      <Meanwhile
        args={args}
        act="edit"
        now={[
          [words.measure.name, <Written key="name" of={measure.name} lang={lang} />],
          [words.measure.doing, <Written key="doing" of={measure.doing} lang={lang} />],
          [words.fields.evidence, <Written key="evidence" of={measure.evidence} lang={lang} />],
          [
            words.fields.responsible,
            <p key="who">
              <Owner of={measure} lang={lang} />
            </p>,
          ],
        ]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="edit" version={measure.version} />
        <MeasureFields
          of={filledOf(args, 'edit')}
          choices={await listPlanChoices(caller, { county: measure.county })}
          actionAreas={await listActionAreas(caller, {})}
          kept={measure}
          line={measure.line}
          ownAreasOnly={plan?.can['keep'] !== true}
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

const Texts = ({ measure, lang }: { measure: MeasureView; lang: PageArgs['lang'] }): JSX.Element => {
  const words = planTexts[lang]
  const parts = [
    [words.measure.doing, measure.doing],
    [words.fields.evidence, measure.evidence],
    [words.measure.comments, measure.comments],
  ] as const
  return (
    <>
      {parts
        .filter(([, of]) => isSaid(of))
        .map(([title, of]) => (
          <Section key={title} title={title}>
            <Written of={of} lang={lang} />
          </Section>
        ))}
    </>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query, problems, params } = args
  demandPerson(args)
  const words = planTexts[lang]
  const id = params['id'] ?? ''
  const measure = await readMeasure(caller, { id })
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const isEditing = measure.may_keep && (query['muokkaa'] === '1' || sentAct(args) === 'edit')
  const name = inLanguage(measure.name, lang)
  const chapter = path('planChapter', lang, { line: String(measure.line) }, { suunnitelma: measure.plan_id })
  const links = isEditing ? null : await listLinks(caller, { kind: 'measure', id })
  return (
    <WorkDocument
      args={args}
      title={name}
      parts={{ id }}
      query={{ muokkaa: isEditing ? '1' : undefined }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={isEditing ? path('planMeasure', lang, { id }) : chapter}>
          {isEditing ? name : words.plan.chapter(measure.line)}
        </BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {isEditing ? (
          await Editing(args, measure)
        ) : (
          <>
            <PageTitle
              kicker={words.plan.chapter(measure.line)}
              title={<LocalText of={measure.name} lang={lang} hyphens />}
            />
            <p class="plan-line__chips">
              <Status of={measure.status} lang={lang} /> {measure.late && <Late lang={lang} />}
            </p>
            <FactList facts={facts(measure, lang)} />
            {measure.may_check && <SetStatus args={args} measure={measure} />}
            <Texts measure={measure} lang={lang} />
            <Checks args={args} measure={measure} />
            {links !== null && (
              <LinksOf args={args} kind="measure" id={id} links={links.links} mayEdit={links.of.mayLink} />
            )}
            <p class="plan-line__meta">
              {words.fields.changed(measure.changed_by ?? '', dayOf(helsinkiDate(measure.changed_at), lang))}
            </p>
            {measure.may_keep && (
              <p class="print-hidden">
                <a href={path('planMeasure', lang, { id }, { muokkaa: '1' })}>{words.measure.edit}</a>
              </p>
            )}
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

/** One measure: who, what, by when, how far; and what was seen each year. @source R137, R154, R156 */
export const planMeasurePage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const name = one(form, 'act')
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (act === undefined) throw notFound()
    const tehty = await act(args, form)
    return seeOther(path('planMeasure', args.lang, { id: args.params['id'] ?? '' }, { tehty }))
  },
}
