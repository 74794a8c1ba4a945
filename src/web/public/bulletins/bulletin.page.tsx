import { readBulletin } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, shown } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { MarkedText } from '#web/marked.view.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { longDay } from '#web/work/network/telling/days.ts'
import { bulletinTexts } from './texts.ts'

/** One bulletin. A language that it lacks is said, not hidden. @source R170 */
export const bulletinPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, caller, params } = args
    const words = bulletinTexts[lang]
    const bulletin = await readBulletin(caller, { id: params['id'] ?? '' })
    const { id, county } = bulletin
    const isWithdrawn = bulletin.state === 'withdrawn'
    const other = words.otherLanguage[shown(bulletin.body, lang).lang]
    const title = inLanguage(bulletin.title, lang)
    return (
      <PublicDocument
        args={args}
        title={title}
        tab={words.tab}
        parts={{ id }}
        sheet="telling"
        isIndexed={!isWithdrawn}
      >
        <Column>
          <BackLink href={path('bulletins', lang, {}, { alue: county })}>{words.back}</BackLink>
          <PageTitle
            title={<LocalText of={bulletin.title} lang={lang} hyphens />}
            lead={isWithdrawn ? undefined : <LocalText of={bulletin.lead} lang={lang} />}
          />
          {bulletin.published_at !== null && (
            <p class="quiet">{words.published(longDay(helsinkiDate(bulletin.published_at), lang))}</p>
          )}
          {isWithdrawn ? (
            <Notice kind="info">
              <p>{words.withdrawn}</p>
              {inLanguage(bulletin.withdrawn_words, lang) !== '' && (
                <p>
                  <LocalText of={bulletin.withdrawn_words} lang={lang} />
                </p>
              )}
            </Notice>
          ) : (
            <>
              {other !== '' && <p class="bulletin-other">{other}</p>}
              <MarkedText of={bulletin.body} lang={lang} />
            </>
          )}
        </Column>
      </PublicDocument>
    )
  },
}
