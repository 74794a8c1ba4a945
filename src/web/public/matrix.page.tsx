import { familyCentreCard } from '#capabilities/directory/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { matrixContents } from './matrix-contents.ts'
import { matrixAsCsv } from './matrix-csv.ts'
import { matrixTexts } from './matrix-texts.ts'
import { Matrix } from './matrix.view.tsx'
import { MatrixCard } from './matrix-card.view.tsx'
import { chosenPlace } from './place-of.ts'

/**
 * Which services stand in which area of a county; with `kortti` the family centre card's appendix of one area, with
 * `muoto=csv` a table for a spreadsheet.
 * @source R38, R41, R44, R50, R160–R161
 */
export const matrixPage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang, deps, query } = args
    const words = matrixTexts[lang]
    const home = chosenPlace(args)?.code ?? null
    const contents = matrixContents(
      deps.catalogue,
      { county: query['county'], area: query['area'], home },
      lang,
    )
    if (contents === undefined) throw notFound()
    const { county, chosen } = contents
    if (query['muoto'] === 'csv') {
      return new Response(matrixAsCsv(contents, lang), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="perhetalo-${county.code}.csv"`,
        },
      })
    }
    const isCard = query['kortti'] === '1' && chosen !== null
    const title = isCard ? words.cardTitle(inLanguage(chosen.name, lang)) : words.title
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        description={words.description}
        query={{ county: county.code, area: chosen?.id, kortti: isCard ? '1' : undefined }}
        sheet="matrix"
        isIndexed={!isCard}
      >
        {isCard ? (
          <MatrixCard
            args={args}
            contents={contents}
            area={chosen}
            lines={familyCentreCard(deps.catalogue, county.code, chosen.id)}
          />
        ) : (
          <Matrix args={args} contents={contents} />
        )}
      </PublicDocument>
    )
  },
}
