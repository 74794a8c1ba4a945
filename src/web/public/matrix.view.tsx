import type { JSX } from 'preact'
import {
  type AreaRow,
  availabilityClasses,
  type MatrixCell,
  presences,
} from '#capabilities/directory/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { classNames } from '#ui/class-names.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { houseTexts } from './house-texts.ts'
import { LocalText } from './local-text.tsx'
import { lineName, type MatrixContents, type MatrixLine } from './matrix-contents.ts'
import { matrixTexts } from './matrix-texts.ts'
import { shortDay } from './short-day.ts'

type Props = { readonly args: PageArgs; readonly contents: MatrixContents }

const factsOf = (cell: MatrixCell, lang: Language): readonly string[] => {
  const { facts } = matrixTexts[lang]
  return [
    ...(cell.samePremises === true ? [facts.samePremises] : []),
    ...(cell.eveningOrWeekend ? [facts.evening] : []),
    ...(cell.digital ? [facts.digital] : []),
    ...(cell.homeBrought ? [facts.home] : []),
    ...(cell.free === 'all' ? [facts.free] : cell.free === 'some' ? [facts.someFree] : []),
  ]
}

function Cell({ args, cell, line }: { args: PageArgs; cell: MatrixCell; line: MatrixLine }): JSX.Element {
  const { lang } = args
  const words = matrixTexts[lang]
  const facts = factsOf(cell, lang)
  return (
    <>
      <span class={`matrix__presence matrix__presence--${cell.presence}`}>
        {words.presence[cell.presence]}
      </span>
      {facts.length > 0 && <span class="matrix__facts">{facts.join(' · ')}</span>}
      {cell.plannedFrom !== null && (
        <span class="matrix__facts">{words.planned(shortDay(cell.plannedFrom, lang))}</span>
      )}
      {cell.notIncludedBecause !== null && (
        <span class="matrix__facts">
          <LocalText of={cell.notIncludedBecause} lang={lang} />
        </span>
      )}
      {cell.presence === 'none' && line.cells.some((each) => each.presence !== 'none' || each.digital) && (
        <a class="matrix__elsewhere" href={path('search', lang, {}, { type: line.type })}>
          {words.elsewhere}
          <span class="visually-hidden">: {lineName(line, lang)}</span>
        </a>
      )}
    </>
  )
}

function FloorTable(props: Props & { floor: 1 | 2 | 3 | null; lines: readonly MatrixLine[] }): JSX.Element {
  const { args, contents, floor, lines } = props
  const { lang } = args
  const { areas, chosen } = contents
  const words = matrixTexts[lang]
  const cellClass = (area: string): string =>
    classNames('matrix__cell', area === chosen?.id && 'matrix__cell--chosen')
  const id = `floor-${floor ?? 'none'}`
  return (
    <section class="matrix" aria-labelledby={id}>
      <h2 class={classNames('matrix__floor', floor !== null && `matrix__floor--${floor}`)} id={id}>
        {floor === null ? (
          words.outside
        ) : (
          <>
            {houseTexts.floors[floor].motto[lang]} <span>{houseTexts.floors[floor].kind[lang]}</span>
          </>
        )}
      </h2>
      <table class="matrix__table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            {areas.map((area) => (
              <th key={area.id} scope="col" class={cellClass(area.id)}>
                <LocalText of={area.name} lang={lang} hyphens />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.type}/${line.variant}`}>
              <th scope="row">
                <a href={path('search', lang, {}, { type: line.type, area: chosen?.id })}>
                  <LocalText of={line.name} lang={lang} hyphens />
                </a>
                {line.classes.length > 0 && (
                  <span class="matrix__facts">
                    {line.classes.map((each) => words.classes[each]).join(' · ')}
                  </span>
                )}
              </th>
              {line.cells.map((cell) => (
                <td key={cell.area} class={cellClass(cell.area)}>
                  <Cell args={args} cell={cell} line={line} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Areas({ args, contents }: Props): JSX.Element {
  const { lang } = args
  const { areas, chosen, county } = contents
  const words = matrixTexts[lang]
  return (
    <nav class="matrix-areas" aria-label={words.areas}>
      <ul>
        {areas.map((area: AreaRow) => (
          <li key={area.id}>
            <a
              href={path('matrix', lang, {}, { county: county.code, area: area.id })}
              aria-current={area.id === chosen?.id ? 'true' : undefined}
            >
              <LocalText of={area.name} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Counties({ args, contents }: Props): JSX.Element | null {
  const { lang } = args
  const { counties, county } = contents
  if (counties.length < 2) return null
  return (
    <nav class="matrix-counties" aria-label={matrixTexts[lang].counties}>
      <ul>
        {counties.map((each) => (
          <li key={each.code}>
            <a
              href={path('matrix', lang, {}, { county: each.code })}
              aria-current={each.code === county.code ? 'true' : undefined}
            >
              {inLanguage(each.short_name, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Legend({ lang }: { lang: Language }): JSX.Element {
  const words = matrixTexts[lang]
  return (
    <div class="print-hidden">
      <Disclosure summary={words.legend}>
        <FactList
          facts={presences.map((each) => ({ term: words.presence[each], value: words.presenceMeans[each] }))}
        />
        <ul>
          {availabilityClasses.map((each) => (
            <li key={each}>{words.classes[each]}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

/** Every area side by side on a wide screen and on paper; on a phone the chosen one, as a list of two columns. */
export function Matrix(props: Props): JSX.Element {
  const { args, contents } = props
  const { lang } = args
  const { county, chosen, groups } = contents
  const words = matrixTexts[lang]
  return (
    <Page width="wide">
      <PageTitle kicker={inLanguage(county.name, lang)} title={words.title} lead={words.lead} />
      <Counties {...props} />
      {chosen === null ? (
        <p>{words.noAreas}</p>
      ) : (
        <>
          <Areas {...props} />
          <Legend lang={lang} />
          {groups.map(({ floor, lines }) => (
            <FloorTable key={floor} {...props} floor={floor} lines={lines} />
          ))}
          <ul class="plain-links print-hidden">
            <li>
              <a href={path('area', lang, { id: chosen.id })}>
                {words.areaPage}: <LocalText of={chosen.name} lang={lang} />
              </a>
            </li>
            <li>
              <a href={path('matrix', lang, {}, { county: county.code, area: chosen.id, kortti: '1' })}>
                {words.card}: <LocalText of={chosen.name} lang={lang} />
              </a>
            </li>
            <li>
              <a href={path('matrix', lang, {}, { county: county.code, muoto: 'csv' })}>{words.csv}</a>
            </li>
          </ul>
          <p class="print-hidden">{words.paper}</p>
        </>
      )}
    </Page>
  )
}
