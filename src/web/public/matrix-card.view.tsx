import type { JSX } from 'preact'
import type { AreaRow, CardLine } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Icon } from '#ui/icon/icon.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { Breadcrumbs } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
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
  const tick = (is: boolean): JSX.Element =>
    is ? (
      <span class="matrix__tick">
        <Icon name="check" />
        <span class="visually-hidden">{words.yes}</span>
      </span>
    ) : (
      <span class="matrix__blank">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{words.no}</span>
      </span>
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
      <DataTable
        id="card"
        caption={words.card}
        captionHidden
        columns={words.cardColumns.map((label) => ({ label }))}
        rows={lines.map((line) => ({
          key: line.key,
          cells: [
            words.cardRows[line.key],
            tick(line.commonPremises),
            tick(line.network),
            tick(line.meetingPlace),
            <>
              {line.names.map((name, at) => (
                <span key={at} class="matrix__name">
                  <LocalText of={name} lang={lang} />
                </span>
              ))}
            </>,
          ],
        }))}
      />
    </Page>
  )
}
