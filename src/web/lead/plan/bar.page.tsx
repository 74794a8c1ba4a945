import type { JSX } from 'preact'
import {
  type Bar,
  barStatuses,
  changeBar,
  listLinks,
  listPlanChoices,
  readBar,
  readRoadmap,
  removeBar,
  setBarStatus,
  setInterimGoals,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { BarFields } from './bar-form.view.tsx'
import {
  Act,
  BarStatusChip,
  dayOf,
  filledOf,
  isSaid,
  Meanwhile,
  NotedField,
  Owner,
  planProblems,
  sentAct,
  Written,
} from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { barTyped } from './plan-typed.ts'
import { AxisYears, axisOf, Strip, timeInWords } from './roadmap.view.tsx'

const dones = ['saved', 'added', 'removed'] as const
type Done = (typeof dones)[number]

const kept = (bar: Bar) =>
  bar.interim.map(({ id, name, dueOn, reachedOn }) => ({
    id,
    name,
    dueOn: dueOn ?? '',
    reachedOn: reachedOn ?? '',
  }))

const acts: Readonly<Record<string, (args: PageArgs, form: Form, id: string) => Promise<Done>>> = {
  edit: async ({ caller }, form, id) => {
    await changeBar(caller, { id, version: one(form, 'version'), bar: barTyped(form) })
    return 'saved'
  },
  status: async ({ caller, lang }, form, id) => {
    const note = one(form, 'note')
    await setBarStatus(caller, {
      id,
      version: one(form, 'version'),
      status: oneOf(barStatuses, one(form, 'status')) ?? 'planned',
      note: note === '' ? null : { [lang]: note },
    })
    return 'saved'
  },
  'add-interim': async ({ caller }, form, id) => {
    const bar = await readBar(caller, { id })
    await setInterimGoals(caller, {
      id,
      version: one(form, 'version'),
      goals: [...kept(bar), { name: wordsTyped(form, 'name'), dueOn: one(form, 'dueOn') }],
    })
    return 'added'
  },
  reach: async ({ caller }, form, id) => {
    const bar = await readBar(caller, { id })
    const today = helsinkiDate(caller.clock.now())
    await setInterimGoals(caller, {
      id,
      version: one(form, 'version'),
      goals: kept(bar).map((goal) => (goal.id === one(form, 'goal') ? { ...goal, reachedOn: today } : goal)),
    })
    return 'saved'
  },
  'remove-interim': async ({ caller }, form, id) => {
    const bar = await readBar(caller, { id })
    await setInterimGoals(caller, {
      id,
      version: one(form, 'version'),
      goals: kept(bar).filter((goal) => goal.id !== one(form, 'goal')),
    })
    return 'removed'
  },
}

function Interim({ args, bar }: { args: PageArgs; bar: Bar }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'add-interim')
  return (
    <Section title={words.bar.interim} id="valitavoitteet">
      {bar.interim.length === 0 && <p>{words.bar.noInterim}</p>}
      <ul class="plan-lines">
        {bar.interim.map((goal) => (
          <li key={goal.id} class="plan-line plan-line--row">
            <div>
              <p class="plan-line__name">
                <LocalText of={goal.name} lang={lang} />
              </p>
              <p class="plan-line__meta">
                {goal.reachedOn !== null
                  ? words.bar.reached(dayOf(goal.reachedOn, lang))
                  : goal.dueOn === null
                    ? words.roadmap.open
                    : words.bar.by(dayOf(goal.dueOn, lang))}
              </p>
            </div>
            {bar.may_status && (
              <div class="lead-plan-acts print-hidden">
                {goal.reachedOn === null && (
                  <form method="post">
                    <Act name="reach" version={bar.version} />
                    <Hidden name="goal" value={goal.id} />
                    <Button kind="secondary">
                      {words.bar.reach}
                      <span class="visually-hidden">: {inLanguage(goal.name, lang)}</span>
                    </Button>
                  </form>
                )}
                <form method="post">
                  <Act name="remove-interim" version={bar.version} />
                  <Hidden name="goal" value={goal.id} />
                  <Button kind="quiet">
                    {words.remove}
                    <span class="visually-hidden"> {inLanguage(goal.name, lang)}</span>
                  </Button>
                </form>
              </div>
            )}
          </li>
        ))}
      </ul>
      {bar.may_status && (
        <Disclosure summary={words.bar.addInterim} open={sentAct(args) === 'add-interim'}>
          <form method="post" novalidate class="work-form lead-plan-form">
            <Act name="add-interim" version={bar.version} />
            <Words
              of={of}
              name="name"
              label={words.bar.interimName}
              kept={null}
              isLine
              maxlength={200}
              must
            />
            <Line of={of} name="dueOn" label={words.bar.interimDue} kept={null} type="date" width="middle" />
            <Button>{words.bar.addInterim}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

const Others = (props: {
  title: string
  bars: Bar['needs']
  none: string | null
  lang: PageArgs['lang']
}): JSX.Element | null =>
  props.bars.length === 0 && props.none === null ? null : (
    <Section title={props.title}>
      {props.bars.length === 0 ? (
        <p>{props.none}</p>
      ) : (
        <ul class="plan-lines">
          {props.bars.map((each) => (
            <li key={each.id}>
              <a href={path('roadmapBar', props.lang, { id: each.id })}>
                <LocalText of={each.name} lang={props.lang} />
              </a>{' '}
              <BarStatusChip of={each.status} lang={props.lang} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )

function SetStatus({ args, bar }: { args: PageArgs; bar: Bar }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'status')
  return (
    <Disclosure summary={words.bar.setStatus} open={sentAct(args) === 'status'}>
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="status" version={bar.version} />
        <Select
          name="status"
          label={words.fields.status}
          options={barStatuses.map((value) => ({ value, label: words.barStatuses[value] }))}
          value={valueOf(of, 'status', bar.status)}
          error={errorOf(of, 'status')}
        />
        <NotedField of={of} name="note" label={words.bar.noteStatus} kept={bar.note} rows={3} />
        <Button>{words.saveStatus}</Button>
      </form>
    </Disclosure>
  )
}

async function View(args: PageArgs, bar: Bar): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = planTexts[lang]
  const roadmap = await readRoadmap(caller, { county: bar.county })
  const axis = axisOf(roadmap, helsinkiDate(caller.clock.now()))
  const links = await listLinks(caller, { kind: 'bar', id: bar.id })
  return (
    <>
      <PageTitle
        kicker={<LocalText of={bar.theme_name} lang={lang} />}
        title={<LocalText of={bar.name} lang={lang} hyphens />}
        lead={isSaid(bar.goal) ? <LocalText of={bar.goal} lang={lang} /> : undefined}
      />
      <p class="plan-line__chips">
        <BarStatusChip of={bar.status} lang={lang} />
      </p>
      {!bar.national && (
        <div class="roadmap-alone">
          <AxisYears axis={axis} />
          <Strip of={bar} axis={axis} />
        </div>
      )}
      <FactList
        facts={[
          { term: words.bar.time, value: timeInWords(bar, lang) },
          { term: words.fields.responsible, value: <Owner of={bar} lang={lang} /> },
        ]}
      />
      {bar.may_status && <SetStatus args={args} bar={bar} />}
      {isSaid(bar.note) && (
        <Section title={words.bar.note}>
          <Written of={bar.note} lang={lang} />
        </Section>
      )}
      <Others title={words.roadmap.needs} bars={bar.needs} none={words.bar.nothingWaited} lang={lang} />
      <Others title={words.roadmap.awaited} bars={bar.awaited} none={null} lang={lang} />
      <Interim args={args} bar={bar} />
      <LinksOf args={args} kind="bar" id={bar.id} links={links.links} mayEdit={links.of.mayLink} />
      <p class="plan-line__meta">
        {words.fields.changed(bar.changed_by ?? '', dayOf(helsinkiDate(bar.changed_at), lang))}
      </p>
      {bar.may_keep && (
        <>
          <p class="print-hidden">
            <a href={path('roadmapBar', lang, { id: bar.id }, { muokkaa: '1' })}>{words.bar.edit}</a>
          </p>
          <Disclosure summary={words.bar.remove}>
            <form method="post">
              <Act name="remove" version={bar.version} />
              <p>{words.bar.removeLead}</p>
              <Button kind="danger">{words.bar.remove}</Button>
            </form>
          </Disclosure>
        </>
      )}
    </>
  )
}

async function Editing(args: PageArgs, bar: Bar): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = planTexts[lang]
  return (
    <>
      <PageTitle title={words.bar.edit} />
      <Meanwhile
        args={args}
        act="edit"
        now={[
          [words.bar.name, <Written key="name" of={bar.name} lang={lang} />],
          [words.bar.goal, <Written key="goal" of={bar.goal} lang={lang} />],
          [words.bar.time, <p key="time">{timeInWords(bar, lang)}</p>],
          [words.bar.note, <Written key="note" of={bar.note} lang={lang} />],
        ]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="edit" version={bar.version} />
        <BarFields
          of={filledOf(args, 'edit')}
          roadmap={await readRoadmap(caller, { county: bar.county })}
          choices={await listPlanChoices(caller, { county: bar.county })}
          kept={bar}
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query, problems, params } = args
  demandPerson(args)
  const words = planTexts[lang]
  const id = params['id'] ?? ''
  const bar = await readBar(caller, { id })
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const isEditing = bar.may_keep && (query['muokkaa'] === '1' || sentAct(args) === 'edit')
  const name = inLanguage(bar.name, lang)
  return (
    <WorkDocument
      args={args}
      title={name}
      parts={{ id }}
      query={{ muokkaa: isEditing ? '1' : undefined }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={isEditing ? path('roadmapBar', lang, { id }) : path('roadmap', lang)}>
          {isEditing ? name : words.bar.back}
        </BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {isEditing ? await Editing(args, bar) : await View(args, bar)}
      </Column>
    </WorkDocument>
  )
}

/** One bar of the roadmap: when, who, what it waits for, its interim goals. @source R152, R153 */
export const roadmapBarPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const { lang, caller, params } = args
    const id = params['id'] ?? ''
    const name = one(form, 'act')
    if (name === 'remove') {
      await removeBar(caller, { id, version: one(form, 'version') })
      return seeOther(path('roadmap', lang, {}, { tehty: 'removed' }))
    }
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (act === undefined) throw notFound()
    return seeOther(path('roadmapBar', lang, { id }, { tehty: await act(args, form, id) }))
  },
}
