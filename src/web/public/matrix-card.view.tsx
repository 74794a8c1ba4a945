import type { JSX } from 'preact'
import type { AreaRow, CardLine } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { hyphenate } from '#ui/hyphenate.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from './local-text.tsx'
import type { MatrixContents } from './matrix-contents.ts'
import { matrixTexts } from './matrix-texts.ts'

/** The appendix of the family centre card, filled in: twenty-five rows with ticks. @source R160–R161 */
export function MatrixCard(props: {
  args: PageArgs
  contents: MatrixContents
  area: AreaRow
  lines: readonly CardLine[]
}): JSX.Element {
  const { args, contents, area, lines } = props
  const { lang } = args
  const words = matrixTexts[lang]
  const [, premises, network, meeting] = words.cardColumns
  const tick = (is: boolean, column: string): JSX.Element => (
    <td class={is ? 'matrix-card__tick' : 'matrix-card__blank'} data-column={column}>
      {is ? <Icon name="check" /> : <span aria-hidden="true">–</span>}
      <span class="visually-hidden">{is ? words.yes : words.no}</span>
    </td>
  )
  return (
    <Page width="wide">
      <Breadcrumbs
        label={words.toMatrix}
        items={[
          {
            href: path('matrix', lang, {}, { county: contents.county.code, area: area.id }),
            name: words.toMatrix,
          },
        ]}
      />
      <PageTitle
        kicker={inLanguage(contents.county.name, lang)}
        title={words.cardTitle(inLanguage(area.name, lang))}
        lead={words.cardLead}
      />
      <table class="matrix-card">
        <caption class="visually-hidden">{words.card}</caption>
        <thead>
          <tr>
            {words.cardColumns.map((label) => (
              <th key={label} scope="col">
                {hyphenate(label, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{words.cardRows[line.key]}</th>
              {tick(line.commonPremises, premises)}
              {tick(line.network, network)}
              {tick(line.meetingPlace, meeting)}
              <td>
                {line.names.map((name, at) => (
                  <span key={at} class="matrix__name">
                    <LocalText of={name} lang={lang} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}
