import type { JSX } from 'preact'
import {
  type BoardArea,
  boardKinds,
  boardStates,
  type BoardRowView,
  readBoard,
} from '#capabilities/development/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shortDay } from '#web/public/short-day.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { boardTexts } from './board-texts.ts'
import { Changes } from './changes.view.tsx'
import { StateMark } from './state-mark.view.tsx'

function Cells(props: { row: BoardRowView; areas: readonly BoardArea[]; lang: Language }): JSX.Element {
  const { row, areas, lang } = props
  const words = boardTexts[lang]
  return (
    <ul class="board-cells">
      {row.cells.map((cell) => (
        <li key={cell.area} class="board-cell">
          <StateMark state={cell.state ?? 'unsaid'} />
          <span>
            <span class="board-cell__area">
              <LocalText of={areas.find(({ id }) => id === cell.area)?.name ?? {}} lang={lang} />
            </span>{' '}
            <span class="board-cell__state">
              {words.states[cell.state ?? 'unsaid']}
              {cell.since !== null && (
                <span class="board-cell__since"> {words.since(shortDay(cell.since, lang))}</span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What is made alike over the areas of the county, and where each of them stands. @source R187 */
export const harmonisationPage: Page = {
  audience: 'lead',
  get: async (args) => {
    const { county } = demandPerson(args)
    const { lang, caller } = args
    const words = boardTexts[lang]
    const board = await readBoard(caller, { county })
    const format = tableAsked(args.query)
    if (format !== null) {
      const head = [
        words.columns.kind,
        words.columns.name,
        ...board.areas.map(({ name }) => inLanguage(name, lang)),
        words.columns.goal,
      ]
      const rows = board.rows.map((row) => [
        words.kinds[row.kind],
        inLanguage(row.name, lang),
        ...row.cells.map(({ state, since }) =>
          [words.states[state ?? 'unsaid'], since === null ? '' : shortDay(since, lang)].join(' ').trim(),
        ),
        row.goal_on === null ? '' : shortDay(row.goal_on, lang),
      ])
      return tableAnswer('harmonisation', [{ name: words.title, rows: [head, ...rows] }], format)
    }
    return (
      <WorkDocument args={args} title={words.title} sheet="leading">
        <Column width="wide">
          <PageTitle title={words.title} lead={words.standing(board.standing)} />
          {board.mayKeep && (
            <p class="print-hidden">
              <LinkButton href={path('boardRowNew', lang)}>{words.add}</LinkButton>
            </p>
          )}
          {board.rows.length > 0 && (
            <ul class="board-key">
              {boardStates.map((state) => (
                <li key={state}>
                  <StateMark state={state} /> {words.states[state]}: {words.stateHints[state]}
                </li>
              ))}
            </ul>
          )}
          {boardKinds.map((kind) => {
            const rows = board.rows.filter((row) => row.kind === kind)
            return (
              <Section key={kind} title={words.kinds[kind]}>
                {rows.length === 0 ? (
                  <p>{words.empty}</p>
                ) : (
                  <ul class="board-rows">
                    {rows.map((row) => (
                      <li key={row.id} class="board-row" id={`row-${row.id}`}>
                        <div>
                          <h3 class="board-row__name">
                            <a href={path('boardRow', lang, { id: row.id })}>
                              <LocalText of={row.name} lang={lang} hyphens />
                            </a>
                          </h3>
                          <p class="board-row__what">
                            {row.goal_on === null ? words.noGoal : words.goal(shortDay(row.goal_on, lang))}
                          </p>
                        </div>
                        <Cells row={row} areas={board.areas} lang={lang} />
                      </li>
                    ))}
                  </ul>
                )}
              </Section>
            )
          })}
          {board.changes.length > 0 && (
            <Section title={words.latest}>
              <Changes changes={board.changes} areas={board.areas} lang={lang} named />
            </Section>
          )}
          <TableTools lang={lang} route="harmonisation" />
        </Column>
      </WorkDocument>
    )
  },
}
