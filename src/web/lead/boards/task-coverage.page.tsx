import type { JSX } from 'preact'
import {
  type BoardArea,
  readTaskCoverage,
  sevenTaskNames,
  sevenTasks,
  sevenTasksInShort,
  type TaskCellView,
} from '#capabilities/development/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Petals } from './petals.view.tsx'
import { StateMark } from './state-mark.view.tsx'
import { taskTexts } from './task-texts.ts'

const missingOf = ({ missing }: TaskCellView, lang: Language): string =>
  taskTexts[lang].lacks(missing.map((part) => taskTexts[lang].missing[part]))

const ownerOf = ({ said }: TaskCellView, lang: Language): string =>
  [
    said?.organisation === null || said === null ? '' : inLanguage(said.organisation, lang),
    said?.person ?? '',
  ]
    .filter((each) => each !== '')
    .join(', ')

function Area(props: { area: BoardArea; cells: readonly TaskCellView[]; lang: Language }): JSX.Element {
  const { area, cells, lang } = props
  const words = taskTexts[lang]
  return (
    <article class="petal-area">
      <h3 class="petal-area__name">
        <LocalText of={area.name} lang={lang} />
      </h3>
      <Petals id={`petals-${area.id}`} area={inLanguage(area.name, lang)} cells={cells} lang={lang} />
      <ol class="petal-list">
        {sevenTasks.map((task, at) => {
          const cell = cells.find((each) => each.task === task)
          if (cell === undefined) return null
          return (
            <li key={task} class="petal-one" id={cell.said === null ? undefined : `cell-${cell.said.id}`}>
              <StateMark state={cell.state} />
              <span class="petal-one__words">
                <a href={path('taskCell', lang, { area: area.id, task })}>
                  {at + 1}. {sevenTasksInShort[task][lang]}
                </a>
                {`: ${words.states[cell.state]}`}
                {cell.state === 'partly' && <span class="petal-one__missing">{missingOf(cell, lang)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </article>
  )
}

/** How each area carries the seven tasks of a family centre; what nobody carries is a gap. @source R148 */
export const taskCoveragePage: Page = {
  audience: 'lead',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller } = args
    const words = taskTexts[lang]
    const { areas, cells, gaps, partly } = await readTaskCoverage(caller, { county })
    const format = tableAsked(args.query)
    if (format !== null) {
      const head = [words.area, words.task, words.state, words.method, words.owner, words.division]
      const rows = cells.map((cell) => [
        inLanguage(areas.find(({ id }) => id === cell.area)?.name ?? {}, lang),
        sevenTaskNames[cell.task][lang],
        words.states[cell.state],
        inLanguage(cell.said?.method ?? {}, lang),
        ownerOf(cell, lang),
        inLanguage(cell.said?.division ?? {}, lang),
      ])
      return tableAnswer('task-coverage', [{ name: words.title, rows: [head, ...rows] }], format)
    }
    const open = cells.filter(({ state }) => state === 'gap')
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          <PageTitle
            kicker={words.kicker}
            title={words.title}
            lead={words.standing({ gaps, partly, all: cells.length })}
          />
          <Section title={words.gapsTitle}>
            {open.length === 0 ? (
              <p>{words.noGaps}</p>
            ) : (
              <ul class="petal-list">
                {open.map((cell) => (
                  <li key={`${cell.area} ${cell.task}`} class="petal-one">
                    <StateMark state="gap" />
                    <span class="petal-one__words">
                      <a href={path('taskCell', lang, { area: cell.area, task: cell.task })}>
                        {inLanguage(areas.find(({ id }) => id === cell.area)?.name ?? {}, lang)}:{' '}
                        {sevenTaskNames[cell.task][lang].toLowerCase()}
                      </a>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={words.area}>
            <div class="petals">
              {areas.map((area) => (
                <Area
                  key={area.id}
                  area={area}
                  cells={cells.filter((cell) => cell.area === area.id)}
                  lang={lang}
                />
              ))}
            </div>
          </Section>
          <Disclosure summary={words.whole}>
            <DataTable
              id="tasks"
              caption={words.caption}
              columns={[
                { label: words.task },
                ...areas.map((area) => ({ label: <LocalText of={area.name} lang={lang} /> })),
              ]}
              rows={sevenTasks.map((task) => ({
                key: task,
                cells: [
                  sevenTaskNames[task][lang],
                  ...areas.map((area) => {
                    const cell = cells.find((each) => each.area === area.id && each.task === task)
                    return cell === undefined || cell.said === null ? (
                      words.states.gap
                    ) : (
                      <>
                        <LocalText of={cell.said.method} lang={lang} />
                        <span class="line quiet">{ownerOf(cell, lang)}</span>
                      </>
                    )
                  }),
                ],
              }))}
            />
          </Disclosure>
          <TableTools lang={lang} route="taskCoverage" />
        </Column>
      </WorkDocument>
    )
  },
}
