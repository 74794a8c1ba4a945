import type { JSX } from 'preact'
import {
  figureKinds,
  type FigureKind,
  type PlanningLine,
  readPlanning,
  setFigures,
} from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { TextArea } from '#ui/fields/fields.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, benchOf, sentIn } from '#web/work/families/acts.view.tsx'
import { AreaTabs, NetworkDocument, numberOf } from './frame.view.tsx'
import { planningTexts } from './planning-texts.ts'

/** In the order of the table's columns. */
const ordered: readonly FigureKind[] = ['children', 'births', 'families', 'under-school-age']

/** A line of the table as words, its first cell the municipality's name. */
function cellsOf(args: PageArgs, line: PlanningLine): readonly string[] {
  const { lang } = args
  const words = planningTexts[lang]
  const far = (place: PlanningLine['centre']): string =>
    place === null ? words.none : `${words.km(place.km)}, ${inLanguage(place.name, lang)}`
  return [
    inLanguage(line.name, lang),
    line.gaps.map((gap) => words.gaps[gap]).join(', '),
    ...ordered.map((kind) => {
      const figure = line.figures[kind]
      return figure === undefined ? words.none : numberOf(figure.value, lang)
    }),
    line.perThousand === null ? words.none : numberOf(line.perThousand, lang),
    far(line.centre),
    far(line.meetingPlace),
    numberOf(line.standing, lang),
    numberOf(line.coming, lang),
  ]
}

/** From where the shown figures are, with their years. */
const sourcesOf = (lines: readonly PlanningLine[]): string =>
  [
    ...new Set(
      lines.flatMap(({ figures }) =>
        figureKinds.flatMap((kind) => {
          const figure = figures[kind]
          return figure === undefined ? [] : [`${figure.source} ${figure.year}`]
        }),
      ),
    ),
  ]
    .slice(0, 6)
    .join('; ')

function Table({ args, lines }: { args: PageArgs; lines: readonly PlanningLine[] }): JSX.Element {
  const { lang } = args
  const words = planningTexts[lang]
  return (
    <DataTable
      id="kunnat"
      caption={words.caption}
      captionHidden
      columns={words.columns.map((label, index) => ({
        label,
        numeric: (index > 1 && index < 7) || index > 8,
      }))}
      rows={lines.map((line) => ({
        key: line.code,
        cells: cellsOf(args, line).map((cell, index) =>
          index === 0 ? <LocalText key="name" of={line.name} lang={lang} /> : cell,
        ),
      }))}
    />
  )
}

/** The network planned by need and reach, municipality by municipality. @source R47 */
export const planningViewPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = planningTexts[lang]
    const { areas, lines, mayKeep } = await readPlanning(caller, {})
    const format = tableAsked(query)
    if (format !== null)
      return tableAnswer(
        'suunnittelu',
        [{ name: words.title, rows: [words.columns, ...lines.map((line) => cellsOf(args, line))] }],
        format,
      )
    const area = areas.find(({ id }) => id === query['alue']) ?? null
    const shown = area === null ? lines : lines.filter((line) => line.area === area.id)
    const wanting = shown.filter(({ gaps }) => gaps.length > 0).length
    const sources = sourcesOf(shown)
    const bench = benchOf(args, path('planningView', lang))
    return (
      <NetworkDocument
        args={args}
        title={words.title}
        lead={wanting === 0 ? words.allWell : words.lead(wanting, shown.length)}
        bench={bench}
        query={{ alue: area?.id }}
      >
        <AreaTabs args={args} route="planningView" areas={areas} area={area?.id ?? null} all={words.all} />
        <Table args={args} lines={shown} />
        <p class="net-quiet">{words.how}</p>
        {sources !== '' && <p class="net-quiet">{words.sources(sources)}</p>}
        <TableTools lang={lang} route="planningView" />
        <ul class="net-ways">
          <li>
            <a href={path('matrix', lang)}>{words.matrix}</a>
          </li>
        </ul>
        {mayKeep && (
          <div class="net-acts">
            <Act bench={bench} move="figures" label={words.enter} send={words.save}>
              {(of) => (
                <>
                  <TextArea
                    {...of.text('table')}
                    label={words.table}
                    hint={words.tableHint}
                    rows={8}
                    maxlength={60_000}
                  />
                  <p class="net-quiet">{words.example}</p>
                </>
              )}
            </Act>
          </div>
        )}
      </NetworkDocument>
    )
  },
  post: async ({ caller, lang }, form) => {
    await setFigures(caller, { table: sentIn(form).one('table') })
    return seeOther(path('planningView', lang, {}, { tehty: 'ok' }))
  },
}
