import type { JSX } from 'preact'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from './document.tsx'
import { LocalText } from './local-text.tsx'
import { posterFacts } from './poster.ts'
import { canMakePdf, posterPdfAddress } from './poster-pdf.ts'
import { qrOf } from './qr.ts'
import { serviceFullTexts } from './service-full-texts.ts'

/** One service on one sheet: for the wall of a clinic or the hand of a parent. Printed by the browser, or as a PDF. */
export const posterPage: Page = {
  audience: 'public',
  get: (args): JSX.Element => {
    const { lang, deps } = args
    const words = serviceFullTexts[lang]
    const service = deps.catalogue.service(args.params['id'] ?? '')
    if (service === undefined) throw notFound()
    const address = deps.config.publicUrl + path('service', lang, { id: service.id })
    const { size, path: squares } = qrOf(address)
    return (
      <PublicDocument
        args={args}
        title={`${words.posterTitle}: ${inLanguage(service.name, lang)}`}
        tab={words.posterTab}
        parts={{ id: service.id }}
        sheet="sharing"
      >
        <Column>
          <div class="print-hidden">
            <p>
              <a href={path('service', lang, { id: service.id })}>{words.posterBack}</a>
            </p>
            <p>{words.posterLead}</p>
            {canMakePdf && (
              <p>
                <LinkButton href={posterPdfAddress(lang, service.id)}>{words.posterPdf}</LinkButton>
              </p>
            )}
            <p>{words.posterPrint}</p>
          </div>
          <article class="poster">
            <p class="poster__by">
              <LocalText of={service.organisation} lang={lang} />
            </p>
            <h1 class="poster__name">
              <LocalText of={service.name} lang={lang} hyphens />
            </h1>
            <p class="poster__lead">
              <LocalText of={service.summary} lang={lang} />
            </p>
            <dl class="poster__facts">
              {posterFacts(service, deps.catalogue, lang).map(({ term, value }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <div class="poster__foot">
              <svg class="poster__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qrAlt}>
                <rect width={size} height={size} fill="#fff" />
                <path d={squares} fill="#000" />
              </svg>
              <p>
                <strong>{words.posterScan}</strong>
                <br />
                <span class="poster__address">{address}</span>
                <br />
                {words.posterChecked(service.confirmed_on.split('-').toReversed().join('.'))}
              </p>
            </div>
          </article>
        </Column>
      </PublicDocument>
    )
  },
}
