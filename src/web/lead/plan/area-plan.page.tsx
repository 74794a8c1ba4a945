import type { JSX } from 'preact'
import {
  addSpearhead,
  type AreaPlanView,
  changeAreaPlan,
  changeSpearhead,
  listPlanChoices,
  lookAtSpearhead,
  moveAreaPlan,
  readAreaPlan,
} from '#capabilities/development/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import {
  Act,
  Dates,
  dayOf,
  filledOf,
  Meanwhile,
  Owner,
  ownerInWords,
  planProblems,
  sentAct,
  Written,
} from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { areaPlanTyped, spearheadTyped, statusTyped } from './plan-typed.ts'
import { AddSpearhead, LookAt, Spearhead, SpearheadFields } from './spearhead.view.tsx'

const dones = ['saved', 'added', 'looked', 'inUse', 'ended'] as const
type Done = (typeof dones)[number]

const acts: Readonly<Record<string, (args: PageArgs, form: Form, id: string) => Promise<Done>>> = {
  edit: async ({ caller }, form, id) => {
    await changeAreaPlan(caller, { id, version: one(form, 'version'), plan: areaPlanTyped(form) })
    return 'saved'
  },
  use: async ({ caller }, form, id) => {
    await moveAreaPlan(caller, { id, version: one(form, 'version'), state: 'in-use' })
    return 'inUse'
  },
  end: async ({ caller }, form, id) => {
    await moveAreaPlan(caller, { id, version: one(form, 'version'), state: 'ended' })
    return 'ended'
  },
  add: async ({ caller }, form, id) => {
    await addSpearhead(caller, { areaPlan: id, spearhead: spearheadTyped(form), key: one(form, 'key') })
    return 'added'
  },
  change: async ({ caller }, form) => {
    await changeSpearhead(caller, {
      id: one(form, 'head'),
      version: one(form, 'version'),
      spearhead: spearheadTyped(form),
    })
    return 'saved'
  },
  look: async ({ caller, lang }, form) => {
    await lookAtSpearhead(caller, {
      id: one(form, 'head'),
      version: one(form, 'version'),
      look: {
        lookedOn: one(form, 'lookedOn'),
        status: statusTyped(form),
        progress: { [lang]: one(form, 'progress') },
      },
    })
    return 'looked'
  },
}

function Move(props: { plan: AreaPlanView; lang: PageArgs['lang'] }): JSX.Element | null {
  const { plan, lang } = props
  const words = planTexts[lang].areas
  return (
    <>
      {plan.state === 'draft' && plan.spearheads.length > 0 && (
        <form method="post">
          <Act name="use" version={plan.version} />
          <Button>{words.takeIntoUse}</Button>
        </form>
      )}
      {plan.state !== 'ended' && (
        <Disclosure summary={words.end}>
          <form method="post">
            <Act name="end" version={plan.version} />
            <p>{words.endLead}</p>
            <Button kind="danger">{words.end}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

function Editing({ args, plan }: { args: PageArgs; plan: AreaPlanView }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'edit')
  return (
    <>
      <PageTitle title={words.areas.edit} />
      <Meanwhile
        args={args}
        act="edit"
        now={[[words.areas.words, <Written key="words" of={plan.words} lang={lang} />]]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="edit" version={plan.version} />
        <Words
          of={of}
          name="words"
          label={words.areas.words}
          hint={words.areas.wordsHint}
          kept={plan.words}
          rows={4}
        />
        <Dates
          of={of}
          from={['startsOn', words.fields.starts, plan.starts_on]}
          to={['endsOn', words.fields.ends, plan.ends_on]}
          must
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

async function Changing(
  args: PageArgs,
  plan: AreaPlanView,
  head: AreaPlanView['spearheads'][number],
): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = planTexts[lang]
  return (
    <>
      <PageTitle title={words.areas.changeHead} />
      <Meanwhile
        args={args}
        act="change"
        now={[
          [words.areas.headName, <Written key="name" of={head.name} lang={lang} />],
          [words.areas.aim, <Written key="aim" of={head.aim} lang={lang} />],
          [words.areas.steps, <Written key="steps" of={head.steps} lang={lang} />],
          [
            words.fields.responsible,
            <p key="who">
              <Owner of={head} lang={lang} />
            </p>,
          ],
        ]}
      />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="change" version={head.version} />
        <Hidden name="head" value={head.id} />
        <SpearheadFields
          of={filledOf(args, 'change')}
          choices={await listPlanChoices(caller, { county: plan.county })}
          plan={plan}
          kept={head}
        />
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

async function View(args: PageArgs, plan: AreaPlanView): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = planTexts[lang].areas
  const mayKeep = plan.can['keep'] === true && plan.state !== 'ended'
  const waiting = plan.spearheads.filter(({ waits }) => waits).length
  const at = (query: Readonly<Record<string, string>>): string =>
    path('areaPlan', lang, { id: plan.id }, query)
  return (
    <>
      <PageTitle
        kicker={`${words.states[plan.state]}, ${words.span(dayOf(plan.starts_on, lang), dayOf(plan.ends_on, lang))}`}
        title={words.one(inLanguage(plan.area, lang))}
        lead={waiting === 0 ? undefined : words.waiting(waiting)}
      />
      <Written of={plan.words} lang={lang} />
      <Section title={words.heads}>
        {plan.spearheads.length === 0 && <p>{words.noHeads}</p>}
        <ul class="spearheads">
          {plan.spearheads.map((head) => (
            <Spearhead
              key={head.id}
              args={args}
              head={{
                ...head,
                may_look: head.may_look && plan.state !== 'ended',
                may_keep: head.may_keep && plan.state !== 'ended',
              }}
              hrefs={{ look: at({ katso: head.id }), edit: at({ karki: head.id }) }}
            />
          ))}
        </ul>
        {plan.spearheads.length > 0 && <TableTools lang={lang} route="areaPlan" parts={{ id: plan.id }} />}
        {mayKeep && (
          <AddSpearhead
            args={args}
            plan={plan}
            choices={await listPlanChoices(caller, { county: plan.county })}
          />
        )}
      </Section>
      {mayKeep && (
        <p class="print-hidden">
          <a href={at({ muokkaa: '1' })}>{words.edit}</a>
        </p>
      )}
      {mayKeep && <Move plan={plan} lang={lang} />}
      {plan.earlier.length > 0 && (
        <Section title={words.earlier}>
          <ul>
            {plan.earlier.map((each) => (
              <li key={each.id}>
                <a href={path('areaPlan', lang, { id: each.id })}>
                  {words.span(dayOf(each.starts_on, lang), dayOf(each.ends_on, lang))}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

export const spearheadRows = (plan: AreaPlanView, lang: PageArgs['lang']): readonly (readonly string[])[] =>
  plan.spearheads.map((head) => [
    inLanguage(plan.area, lang),
    inLanguage(head.name, lang),
    ownerInWords(head, lang),
    `${head.starts_on} – ${head.ends_on}`,
    planTexts[lang].statuses[head.status],
    head.looks[0] === undefined
      ? ''
      : `${head.looks[0].lookedOn}: ${inLanguage(head.looks[0].progress, lang)}`,
    head.next_look_on ?? '',
  ])

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { lang, caller, query, problems, params } = args
  demandPerson(args)
  const words = planTexts[lang]
  const id = params['id'] ?? ''
  const plan = await readAreaPlan(caller, { id })
  const format = tableAsked(query)
  const title = words.areas.one(inLanguage(plan.area, lang))
  if (format !== null) {
    const rows = [words.areas.columns, ...spearheadRows(plan, lang)]
    return tableAnswer('karjet', [{ name: words.areas.heads, rows }], format)
  }
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const sent = sentAct(args)
  const named = problems === null ? '' : one(problems.form, 'head')
  const mayKeep = plan.can['keep'] === true
  const isEditing = mayKeep && (query['muokkaa'] === '1' || sent === 'edit')
  const looked = plan.spearheads.find(
    (head) => head.may_look && head.id === (sent === 'look' ? named : query['katso']),
  )
  const changed = plan.spearheads.find(
    (head) => head.may_keep && head.id === (sent === 'change' ? named : query['karki']),
  )
  const isApart = isEditing || looked !== undefined || changed !== undefined
  return (
    <WorkDocument args={args} title={title} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={isApart ? path('areaPlan', lang, { id }) : path('areaPlans', lang)}>
          {isApart ? title : words.areas.title}
        </BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {isEditing ? (
          <Editing args={args} plan={plan} />
        ) : looked !== undefined ? (
          <LookAt args={args} head={looked} />
        ) : changed !== undefined ? (
          await Changing(args, plan, changed)
        ) : (
          await View(args, plan)
        )}
      </Column>
    </WorkDocument>
  )
}

/** The implementation plan of one area with its spearheads. @source R155 */
export const areaPlanPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const id = args.params['id'] ?? ''
    const name = one(form, 'act')
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (act === undefined) throw notFound()
    return seeOther(path('areaPlan', args.lang, { id }, { tehty: await act(args, form, id) }))
  },
}
