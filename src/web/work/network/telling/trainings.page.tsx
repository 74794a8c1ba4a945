import type { JSX } from 'preact'
import {
  addMethod,
  addTraining,
  changeMethod,
  listMethods,
  listTrainings,
  offerAdvice,
  recordLicence,
  removeLicence,
  trainingStates,
  type TrainingRow,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDays } from './days.ts'
import { areaName, choicesOf, formOf, mayTell, pageProblems } from './form-parts.view.tsx'
import { Methods, methodTyped } from './methods.view.tsx'
import { TrainingFields, trainingTyped } from './training-form.view.tsx'
import { trainingTexts } from './training-texts.ts'

const whens = ['all', 'coming', 'past'] as const
const tones = { need: 'soon', planned: 'plain', open: 'good', held: 'plain', cancelled: 'plain' } as const

function Line({ args, training }: { args: PageArgs; training: TrainingRow }): JSX.Element {
  const { lang } = args
  const words = trainingTexts[lang]
  const { mine, seats, taken } = training
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('training', lang, { id: training.id })}>
          <LocalText of={training.title} lang={lang} />
        </a>
        <span class="line quiet">
          {[
            longDays(training.first_day, training.last_day, lang),
            training.provider,
            areaName(args, training.area_id),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {inLanguage(training.skill, lang) !== '' && (
          <span class="line">
            <LocalText of={training.skill} lang={lang} />
          </span>
        )}
        {mine !== null && mine !== 'cancelled' && <span class="line">{words.you[mine]}</span>}
        {training.state === 'open' && seats !== null && (
          <span class="line quiet">{taken >= seats ? words.full : words.left(seats - taken)}</span>
        )}
      </div>
      <Chip tone={tones[training.state]}>{tellingWords[lang].trainingStates[training.state]}</Chip>
    </li>
  )
}

function List(props: {
  args: PageArgs
  title: string
  lead?: string
  of: readonly TrainingRow[]
}): JSX.Element | null {
  if (props.of.length === 0) return null
  return (
    <Section title={props.title}>
      {props.lead !== undefined && <p>{props.lead}</p>}
      <ul class="keep-lines">
        {props.of.map((training) => (
          <Line key={training.id} args={props.args} training={training} />
        ))}
      </ul>
    </Section>
  )
}

const asked = ({ query }: PageArgs) => ({
  when: oneOf(whens, query['milloin'] ?? '') ?? ('all' as const),
  state: oneOf(trainingStates, query['tila'] ?? ''),
  mine: query['omat'] === '1',
  page: Math.max(1, Number(query['sivu'] ?? '1') || 1),
})

async function table(args: PageArgs, format: 'csv' | 'xlsx'): Promise<Response> {
  const { lang } = args
  const words = trainingTexts[lang]
  const named = tellingWords[lang]
  const { columns } = words
  const { trainings } = await listTrainings(args.caller, asked(args))
  const methods = await listMethods(args.caller, {})
  const sheet = {
    name: words.title.slice(0, 30),
    rows: [
      [
        columns.title,
        columns.days,
        columns.provider,
        columns.professions,
        columns.skill,
        columns.state,
        columns.people,
      ].concat([columns.area, columns.responsible]),
      ...trainings.map((each) => [
        inLanguage(each.title, lang),
        longDays(each.first_day, each.last_day, lang),
        each.provider,
        each.professions.map((one) => named.professions[one]).join(', '),
        inLanguage(each.skill, lang),
        named.trainingStates[each.state],
        String(each.taken),
        areaName(args, each.area_id),
        each.responsible_name ?? '',
      ]),
    ],
  }
  const known = {
    name: words.methods.slice(0, 30),
    rows: [
      [words.methodName, columns.area, words.known],
      ...methods.flatMap((method) =>
        method.by_area.map(({ area, count }) => [
          inLanguage(method.name, lang),
          areaName(args, area),
          String(count),
        ]),
      ),
    ],
  }
  return tableAnswer('koulutukset', [sheet, known], format)
}

async function showNew(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = trainingTexts[lang]
  const found = pageProblems(args)
  const of = formOf(args, 'add')
  const choices = await choicesOf(args)
  if (!mayTell(choices)) throw notFound()
  return (
    <WorkDocument args={args} title={words.addTitle} query={{ uusi: '1' }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('trainings', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={words.addTitle} lead={words.addLead} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="add" />
          <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
          <RadioGroup
            name="as"
            label={words.addAs}
            options={[
              { value: 'training', label: words.addAsTraining },
              { value: 'need', label: words.addAsNeed },
            ]}
            value={valueOf(of, 'as', 'training')}
          />
          <TrainingFields
            args={args}
            of={of}
            choices={choices}
            methods={await listMethods(caller, {})}
            training={null}
          />
          <Button>{words.addButton}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = trainingTexts[lang]
  const by = asked(args)
  const { trainings, hasMore } = await listTrainings(caller, by)
  const methods = await listMethods(caller, {})
  const may = mayTell(await choicesOf(args))
  const today = helsinkiDate(caller.clock.now())
  const needs = trainings.filter(({ state }) => state === 'need')
  const others = trainings.filter(({ state }) => state !== 'need')
  const isPast = ({ first_day, last_day }: TrainingRow): boolean => (last_day ?? first_day ?? today) < today
  const coming = others.filter((each) => !isPast(each))
  const found = pageProblems(args)
  const done = problems === null ? oneOf(['licence', 'method'] as const, query['tehty'] ?? '') : null
  const kept = { milloin: query['milloin'], tila: query['tila'], omat: query['omat'] }
  return (
    <WorkDocument args={args} title={words.title} query={kept} sheet="leading">
      <Column width="wide">
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          title={words.title}
          lead={words.sum(
            coming.filter(({ state }) => state !== 'cancelled').length,
            coming.filter(({ state, mine }) => state === 'open' && (mine === null || mine === 'cancelled'))
              .length,
            needs.length,
          )}
        />
        {may && (
          <p>
            <LinkButton href={path('trainings', lang, {}, { uusi: '1' })}>{words.add}</LinkButton>
          </p>
        )}
        <form class="telling-filter" method="get">
          <Select
            name="milloin"
            label={words.when}
            options={whens.map((value) => ({ value, label: words.whens[value] }))}
            value={by.when}
          />
          <Select
            name="tila"
            label={words.state}
            empty={commonTexts[lang].all}
            options={trainingStates.map((value) => ({
              value,
              label: tellingWords[lang].trainingStates[value],
            }))}
            value={by.state ?? ''}
          />
          <Select
            name="omat"
            label={words.mine}
            empty={commonTexts[lang].all}
            options={[{ value: '1', label: words.mine }]}
            value={by.mine ? '1' : ''}
          />
          <Button kind="secondary">{commonTexts[lang].show}</Button>
        </form>
        {trainings.length === 0 && <p>{words.none}</p>}
        <List args={args} title={words.coming} of={coming} />
        <List args={args} title={words.needs} lead={words.needsLead} of={needs} />
        <List args={args} title={words.past} of={others.filter(isPast)} />
        <p class="cluster">
          {by.page > 1 && (
            <a href={path('trainings', lang, {}, { ...kept, sivu: String(by.page - 1) })}>
              {commonTexts[lang].previous}
            </a>
          )}
          {hasMore && (
            <a href={path('trainings', lang, {}, { ...kept, sivu: String(by.page + 1) })}>
              {commonTexts[lang].next}
            </a>
          )}
        </p>
        <Methods args={args} methods={methods} mayAdd={methods[0]?.may_keep ?? may} />
        <TableTools lang={lang} route="trainings" query={kept} />
      </Column>
    </WorkDocument>
  )
}

async function act({ caller }: PageArgs, form: Form): Promise<'licence' | 'method'> {
  const name = one(form, 'act')
  const id = one(form, 'id')
  if (name.startsWith('know-')) {
    await recordLicence(caller, { method: name.slice('know-'.length), gainedOn: one(form, 'gainedOn') })
    return 'licence'
  }
  if (name === 'ask-me' || name === 'ask-me-not') {
    await offerAdvice(caller, { id, mayBeAsked: name === 'ask-me' })
    return 'licence'
  }
  if (name === 'drop-own') {
    await removeLicence(caller, { id })
    return 'licence'
  }
  if (name === 'add-method') {
    await addMethod(caller, { method: methodTyped(form) })
    return 'method'
  }
  if (!name.startsWith('method-')) throw notFound()
  const method = name.slice('method-'.length)
  await changeMethod(caller, { id: method, version: one(form, 'version'), method: methodTyped(form) })
  return 'licence'
}

/** The register of trainings and who knows which method. @source R167–R169 */
export const trainingsPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    const format = tableAsked(args.query)
    if (format !== null) return table(args, format)
    const isNew =
      args.query['uusi'] === '1' || (args.problems !== null && one(args.problems.form, 'act') === 'add')
    return isNew ? showNew(args) : show(args)
  },
  post: async (args, form) => {
    const { lang, caller } = args
    if (one(form, 'act') === 'add') {
      const { id } = await addTraining(caller, {
        training: trainingTyped(form),
        isNeed: one(form, 'as') === 'need',
        key: one(form, 'key'),
      })
      return seeOther(path('training', lang, { id }, { tehty: 'added' }))
    }
    const tehty = await act(args, form)
    return seeOther(`${path('trainings', lang, {}, { tehty })}#menetelmat`)
  },
}
