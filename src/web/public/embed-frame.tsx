import type { JSX } from 'preact'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import type { Deps } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { type EmbedWish, foundFor } from './embed.ts'
import { embedTexts } from './embed-texts.ts'
import { LocalText } from './local-text.tsx'
import { whereInWords } from './service-facts.ts'
import { serviceTexts } from './service-texts.ts'

/** A list of services for somebody else's page: links only, opened in a window of their own. */
export function EmbedFrame({ deps, wish }: { deps: Deps; wish: EmbedWish }): JSX.Element {
  const { lang } = wish
  const { catalogue, config, assets, clock } = deps
  const words = embedTexts[lang]
  const municipality = wish.municipality === null ? null : (catalogue.municipality(wish.municipality) ?? null)
  const today = helsinkiDate(clock.now())
  const services = foundFor(catalogue, wish).flatMap(({ id, near }) => {
    const service = catalogue.service(id)
    return service === undefined ? [] : [{ service, near }]
  })
  return (
    <html lang={lang}>
      <DocumentHead
        title={words.frameTitle}
        robots="noindex"
        cssHref={assets.css('public')}
        sheetHref={assets.css('sharing')}
        scriptSrc={null}
      />
      <body class="embed">
        <main>
          <h1 class="small-heading">{words.frameTitle}</h1>
          {services.length === 0 && <p>{words.none}</p>}
          <ul>
            {services.map(({ service, near }) => (
              <li key={service.id}>
                <a
                  href={config.publicUrl + path('service', lang, { id: service.id })}
                  target="_blank"
                  rel="noopener"
                >
                  <LocalText of={service.name} lang={lang} />
                </a>
                <br />
                <LocalText of={service.summary} lang={lang} />
                <br />
                <small>
                  {whereInWords(service, near, municipality, catalogue, lang)} ·{' '}
                  {serviceTexts[lang].confirmed} {dateInWords(plainDate(service.confirmed_on), lang, today)}
                </small>
              </li>
            ))}
          </ul>
          <p>
            <a href={config.publicUrl + path('home', lang)} target="_blank" rel="noopener">
              {words.from}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
