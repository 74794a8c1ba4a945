import { readWelcome } from '#capabilities/network/index.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { canTypeset } from '#platform/typeset.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Marked } from '#web/marked.view.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { qrOf } from '#web/public/qr.ts'
import { letterText } from './letter-of.ts'
import { welcomeTexts } from './texts.ts'
import { welcomePdfAddress } from './welcome-pdf.ts'

/** The letter to a family that has moved here: read, printed or taken along. @source R171 */
export const publicWelcomePage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, deps, params } = args
    const words = welcomeTexts[lang]
    const town = deps.catalogue.municipality(params['municipality'] ?? '')
    if (town === undefined) throw notFound()
    const name = inLanguage(town.name, lang)
    const parts = { municipality: town.code }
    const letter = await readWelcome(caller, parts).catch((error: unknown) => {
      if (error instanceof Refusal && error.kind === 'not-found') return null
      throw error
    })
    const newInTown = path('newInTown', lang, {}, { municipality: town.code })
    const said = letter === null ? null : await letterText(caller, deps.catalogue, letter, town, lang)
    const { size, path: squares } = qrOf(deps.config.publicUrl + path('publicWelcome', lang, parts))
    const other = said === null ? '' : words.otherLanguage[said.lang]
    return (
      <PublicDocument
        args={args}
        title={words.title(name)}
        tab={words.tab}
        description={words.description}
        parts={parts}
        sheet="telling"
        isIndexed={said !== null}
      >
        <Column>
          <PageTitle title={words.title(name)} />
          {said === null ? (
            <p>{words.none}</p>
          ) : (
            <>
              <div class="print-hidden">
                {canTypeset && (
                  <p>
                    <LinkButton href={welcomePdfAddress(lang, town.code)}>{words.pdf}</LinkButton>
                  </p>
                )}
                <p class="quiet">{words.print}</p>
                {other !== '' && <p class="bulletin-other">{other}</p>}
              </div>
              <article class="welcome-letter" lang={said.lang === lang ? undefined : said.lang}>
                <Marked text={said.text} />
                <div class="welcome-letter__foot">
                  <svg
                    class="welcome-letter__qr"
                    viewBox={`0 0 ${size} ${size}`}
                    role="img"
                    aria-label={words.qr}
                  >
                    <rect width={size} height={size} fill="#fff" />
                    <path d={squares} fill="#000" />
                  </svg>
                  <p>{words.scan}</p>
                </div>
              </article>
            </>
          )}
          <p class="print-hidden">
            <a href={newInTown}>{words.newInTown}</a>
          </p>
        </Column>
      </PublicDocument>
    )
  },
}
