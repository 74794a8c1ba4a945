import type { JSX } from 'preact'
import {
  addBar,
  listPlanChoices,
  readRoadmap,
  type Roadmap,
  setRoadmap,
} from '#capabilities/development/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { BarFields } from './bar-form.view.tsx'
import { Act, filledOf, isSaid, Meanwhile, planProblems, sentAct, Written } from './plan-parts.view.tsx'
import { planTexts } from './plan-texts.ts'
import { barTyped, roadmapTyped } from './plan-typed.ts'
import { type Axis, AxisYears, axisOf, BarLine, roadmapRows, roadmapSheet } from './roadmap.view.tsx'
import { Trials } from './trials.view.tsx'

const dones = ['saved', 'added', 'removed'] as const
const parts = ['execution', 'division', 'communication'] as const

function sentence(roadmap: Roadmap, lang: PageArgs['lang']): string {
  const words = planTexts[lang].roadmap
  const bars = roadmap.themes.flatMap((theme) => theme.bars)
  const done = bars.filter(({ status }) => status === 'done').length
  const open = bars.filter(({ starts_on }) => starts_on === null).length
  return [words.waiting(done, bars.length), words.openDates(open)].filter((each) => each !== '').join(' ')
}

function EditHead({ args, roadmap }: { args: PageArgs; roadmap: Roadmap }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang]
  const of = filledOf(args, 'head')
  const { head } = roadmap
  const axis = axisOf(roadmap, helsinkiDate(args.caller.clock.now()))
  return (
    <>
      <PageTitle title={words.roadmap.editHead} />
      {head !== null && (
        <Meanwhile
          args={args}
          act="head"
          now={[
            [words.roadmap.goalWord, <Written key="goal" of={head.goal} lang={lang} />],
            ...parts.map(
              (part) => [words.roadmap[part], <Written key={part} of={head[part]} lang={lang} />] as const,
            ),
          ]}
        />
      )}
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="head" version={head?.version ?? 0} />
        <Hidden name="county" value={roadmap.county} />
        <Words
          of={of}
          name="goal"
          label={words.roadmap.goalWord}
          kept={head?.goal ?? null}
          isLine
          maxlength={300}
          must
        />
        <div class="plan-beside">
          {(['firstYear', 'lastYear'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={words.roadmap[name]}
              type="number"
              width="short"
              value={valueOf(of, name, String(axis[name]))}
              error={errorOf(of, name)}
            />
          ))}
        </div>
        {parts.map((part) => (
          <Words
            key={part}
            of={of}
            name={part}
            label={words.roadmap[part]}
            kept={head?.[part] ?? null}
            rows={4}
            maxlength={3000}
          />
        ))}
        <Button>{words.save}</Button>
      </form>
    </>
  )
}

async function Adding(args: PageArgs, roadmap: Roadmap): Promise<JSX.Element> {
  const { caller, lang, problems } = args
  const words = planTexts[lang].roadmap
  return (
    <>
      <PageTitle title={words.addTitle} />
      <form method="post" novalidate class="work-form lead-plan-form">
        <Act name="add" />
        <Hidden name="county" value={roadmap.county} />
        <Hidden name="key" value={problems === null ? newId() : one(problems.form, 'key')} />
        <BarFields
          of={filledOf(args, 'add')}
          roadmap={roadmap}
          choices={await listPlanChoices(caller, { county: roadmap.county })}
          kept={null}
        />
        <Button>{words.add}</Button>
      </form>
    </>
  )
}

/** The picture: themes, each with its bars over the same years. */
function Picture({ args, roadmap, axis }: { args: PageArgs; roadmap: Roadmap; axis: Axis }): JSX.Element {
  const { lang } = args
  const words = planTexts[lang].roadmap
  return (
    <div class="roadmap">
      {roadmap.themes.map((theme) => (
        <section key={theme.key} class="roadmap-theme">
          <div class="roadmap-theme__head">
            <h2 class="roadmap-theme__name">
              <LocalText of={theme.name} lang={lang} hyphens />
            </h2>
            <AxisYears axis={axis} />
          </div>
          {theme.bars.length === 0 ? (
            <p>{words.noBars}</p>
          ) : (
            <ul class="roadmap-bars">
              {theme.bars.map((bar) => (
                <BarLine key={bar.id} bar={bar} axis={axis} lang={lang} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

function How({ args, roadmap }: { args: PageArgs; roadmap: Roadmap }): JSX.Element | null {
  const { lang } = args
  const words = planTexts[lang].roadmap
  const { head } = roadmap
  const said = head === null ? [] : parts.filter((part) => isSaid(head[part]))
  if (head === null || said.length === 0) return null
  return (
    <Section title={words.how}>
      {said.map((part) => (
        <div key={part}>
          <h3 class="plan-year">{words[part]}</h3>
          <Written of={head[part]} lang={lang} />
        </div>
      ))}
    </Section>
  )
}

async function View(args: PageArgs, roadmap: Roadmap): Promise<JSX.Element> {
  const { lang, caller, deps } = args
  const words = planTexts[lang].roadmap
  const axis = axisOf(roadmap, helsinkiDate(caller.clock.now()))
  const mayKeep = roadmap.can['keep'] === true
  return (
    <div class="roadmap-page">
      <PageTitle
        kicker={inLanguage(deps.catalogue.county(roadmap.county)?.name ?? {}, lang)}
        title={words.title}
        lead={sentence(roadmap, lang)}
      />
      {mayKeep && (
        <p class="print-hidden">
          <LinkButton kind="secondary" href={path('roadmap', lang, {}, { uusi: '1' })}>
            {words.add}
          </LinkButton>
        </p>
      )}
      <Picture args={args} roadmap={roadmap} axis={axis} />
      {await Trials(args, roadmap.county, axis)}
      <div class="roadmap-ends">
        {roadmap.national.length > 0 && (
          <section class="roadmap-box">
            <h2 class="roadmap-theme__name">{words.national}</h2>
            <ul class="plan-lines">
              {roadmap.national.map((bar) => (
                <li key={bar.id}>
                  <a href={path('roadmapBar', lang, { id: bar.id })}>
                    <LocalText of={bar.name} lang={lang} />
                  </a>
                  <Written of={bar.goal} lang={lang} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="roadmap-box roadmap-box--goal">
          <h2 class="roadmap-theme__name">{words.goalWord}</h2>
          {roadmap.head === null ? (
            <p>{words.noRoadmap}</p>
          ) : (
            <p class="roadmap-goal">
              <LocalText of={roadmap.head.goal} lang={lang} />
            </p>
          )}
        </section>
      </div>
      <How args={args} roadmap={roadmap} />
      {mayKeep && (
        <p class="print-hidden">
          <a href={path('roadmap', lang, {}, { muokkaa: '1' })}>{words.editHead}</a>
        </p>
      )}
      <Disclosure summary={words.table} id="taulukko">
        <DataTable
          id="roadmap-table"
          caption={words.table}
          captionHidden
          columns={words.columns.map((label) => ({ label }))}
          rows={roadmapRows(roadmap, lang).map((cells, index) => ({ key: String(index), cells }))}
        />
      </Disclosure>
      <TableTools lang={lang} route="roadmap" />
    </div>
  )
}

async function show(args: PageArgs): Promise<JSX.Element | Response> {
  const { lang, caller, query, problems } = args
  demandPerson(args)
  const words = planTexts[lang]
  const roadmap = await readRoadmap(caller, {})
  const format = tableAsked(query)
  if (format !== null)
    return tableAnswer(words.roadmap.title.toLowerCase(), [roadmapSheet(roadmap, lang)], format)
  const found = planProblems(problems, lang)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const mayKeep = roadmap.can['keep'] === true
  const isEditing = mayKeep && (query['muokkaa'] === '1' || sentAct(args) === 'head')
  const isAdding = mayKeep && (query['uusi'] === '1' || sentAct(args) === 'add')
  return (
    <WorkDocument
      args={args}
      title={isAdding ? words.roadmap.addTitle : words.roadmap.title}
      query={{ muokkaa: isEditing ? '1' : undefined, uusi: isAdding ? '1' : undefined }}
      sheet="leading"
    >
      <Column width="wide">
        {(isEditing || isAdding) && <BackLink href={path('roadmap', lang)}>{words.roadmap.title}</BackLink>}
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        {isEditing ? (
          <EditHead args={args} roadmap={roadmap} />
        ) : isAdding ? (
          await Adding(args, roadmap)
        ) : (
          await View(args, roadmap)
        )}
      </Column>
    </WorkDocument>
  )
}

/** The roadmap: four themes over the quarters of its years, and the same as a table. @source R152, R153 */
export const roadmapPage: Page = {
  audience: 'lead',
  get: show,
  post: async (args, form) => {
    const { caller, lang } = args
    const act = one(form, 'act')
    if (act === 'add') {
      const { id } = await addBar(caller, {
        county: one(form, 'county'),
        bar: barTyped(form),
        key: one(form, 'key'),
      })
      return seeOther(path('roadmapBar', lang, { id }, { tehty: 'added' }))
    }
    if (act !== 'head') throw notFound()
    await setRoadmap(caller, {
      county: one(form, 'county'),
      version: one(form, 'version'),
      roadmap: roadmapTyped(form),
    })
    return seeOther(path('roadmap', lang, {}, { tehty: 'saved' }))
  },
}
