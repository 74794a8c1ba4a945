import type { JSX } from 'preact'
import {
  listLinks,
  readTaskCell,
  setTaskCell,
  sevenTaskNames,
  sevenTasks,
  type TaskCell,
} from '#capabilities/development/index.ts'
import { listAgreementChoices } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { boardTexts } from './board-texts.ts'
import { StateMark } from './state-mark.view.tsx'
import { taskTexts } from './task-texts.ts'
import { boardFormProblems } from './typed.ts'

type Seen = Awaited<ReturnType<typeof readTaskCell>>
type Option = { readonly value: string; readonly label: string }

/** The published services of an area, and those that the cell names already. */
function servicesOf(args: PageArgs, cell: Seen): readonly Option[] {
  const { deps, lang } = args
  const named = new Set(cell.said?.services)
  return deps.catalogue
    .services()
    .filter(
      ({ id, county, municipalities }) =>
        county === cell.county &&
        (named.has(id) || municipalities.some((code) => deps.catalogue.areaOf(code)?.id === cell.area)),
    )
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
}

function Facts({ said, args }: { said: TaskCell; args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = taskTexts[lang]
  const text = (of: TaskCell['method']): JSX.Element | string =>
    Object.keys(of).length === 0 ? words.notSaid : <LocalText of={of} lang={lang} />
  const services = said.services.flatMap((id) => deps.catalogue.service(id) ?? [])
  return (
    <FactList
      facts={[
        { term: words.method, value: text(said.method) },
        {
          term: words.owner,
          value:
            said.organisation === null && said.person === null ? (
              words.nobody
            ) : (
              <>
                {said.organisation !== null && <LocalText of={said.organisation} lang={lang} />}
                {said.person !== null && ` ${said.person}`}
              </>
            ),
        },
        { term: words.division, value: text(said.division) },
        {
          term: words.services,
          value:
            services.length === 0 ? (
              words.noServices
            ) : (
              <ul>
                {services.map(({ id, name }) => (
                  <li key={id}>
                    <a href={path('service', lang, { id })}>
                      <LocalText of={name} lang={lang} />
                    </a>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

async function CellForm(args: PageArgs, cell: Seen, of: Filled): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = taskTexts[lang]
  const { people, organisations } = await listAgreementChoices(caller, { county: cell.county })
  const { said } = cell
  const services = servicesOf(args, cell)
  return (
    <form method="post" novalidate class="work-form keep-form">
      <Hidden name="version" value={String(said?.version ?? 0)} />
      <Words
        of={of}
        name="method"
        label={words.method}
        hint={words.methodHint}
        kept={said?.method ?? null}
        rows={2}
        maxlength={1000}
      />
      <Select
        name="organisation"
        label={words.owner}
        hint={words.ownerHint}
        empty={words.nobody}
        options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        value={valueOf(of, 'organisation', said?.organisation_id ?? '')}
        error={errorOf(of, 'organisation')}
      />
      <Select
        name="person"
        label={words.person}
        hint={words.personHint}
        empty={words.nobody}
        options={people.map(({ id, name, title }) => ({
          value: id,
          label: `${name}, ${inLanguage(title, lang)}`,
        }))}
        value={valueOf(of, 'person', said?.person_id ?? '')}
        error={errorOf(of, 'person')}
      />
      <Words
        of={of}
        name="division"
        label={words.division}
        hint={words.divisionHint}
        kept={said?.division ?? null}
        rows={4}
        maxlength={2000}
      />
      {services.length > 0 && (
        <div class="in-columns">
          <CheckboxGroup
            name="services"
            label={words.services}
            hint={words.servicesHint}
            optional={boardTexts[lang].optional}
            options={services}
            values={of.form === null ? (said?.services ?? []) : many(of.form, 'services')}
            error={errorOf(of, 'services')}
          />
        </div>
      )}
      <Button>{words.save}</Button>
    </form>
  )
}

const shownTask = (args: PageArgs): (typeof sevenTasks)[number] => {
  const task = oneOf(sevenTasks, args.params['task'] ?? '')
  if (task === null) throw notFound()
  return task
}

const changed = (said: TaskCell, lang: Language): string =>
  taskTexts[lang].changed(shortDay(helsinkiDate(said.changed_at), lang), said.by)

async function show(args: PageArgs): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, caller, params, query, problems } = args
  const words = taskTexts[lang]
  const task = shownTask(args)
  const area = params['area'] ?? ''
  const cell = await readTaskCell(caller, { area, task })
  const { said, areaOf } = cell
  const { links } =
    said === null ? { links: [] } : await listLinks(caller, { kind: 'task-cell', id: said.id })
  const found = boardFormProblems(problems, lang)
  const of: Filled = { lang, form: problems?.form ?? null, problems: found }
  const name = sevenTaskNames[task][lang]
  const isConflict = problems?.refusal.code === 'changed-meanwhile'
  return (
    <WorkDocument args={args} title={name} parts={{ area, task }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('taskCoverage', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {problems === null && query['tehty'] === '1' && <Done>{words.saved}</Done>}
        <PageTitle
          kicker={<LocalText of={areaOf.name} lang={lang} />}
          title={name}
          lead={
            <>
              <StateMark state={cell.state} /> {words.states[cell.state]}
              {cell.state === 'partly' && `: ${words.lacks(cell.missing.map((part) => words.missing[part]))}`}
            </>
          }
        />
        {said !== null && (
          <>
            {isConflict && <p class="board-theirs">{words.nowStands}:</p>}
            <Facts said={said} args={args} />
            <p class="quiet">{changed(said, lang)}</p>
            <LinksOf args={args} kind="task-cell" id={said.id} links={links} mayEdit={areaOf.may_keep} />
          </>
        )}
        {areaOf.may_keep && <Section title={words.edit}>{await CellForm(args, cell, of)}</Section>}
      </Column>
    </WorkDocument>
  )
}

/** One task in one area: by which method, who answers for it, who does what. @source R148 */
export const taskCellPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const task = shownTask(args)
    const area = args.params['area'] ?? ''
    await setTaskCell(args.caller, {
      area,
      task,
      version: one(form, 'version'),
      cell: {
        method: wordsTyped(form, 'method'),
        organisation: orNull(one(form, 'organisation')),
        person: orNull(one(form, 'person')),
        division: wordsTyped(form, 'division'),
        services: [...many(form, 'services')],
      },
    })
    return seeOther(path('taskCell', args.lang, { area, task }, { tehty: '1' }))
  },
}
