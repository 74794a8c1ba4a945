import type { BulletinRow } from '#capabilities/network/index.ts'
import { plainOf } from '#capabilities/network/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { bulletinTexts } from './texts.ts'

export const feedAddress = (county: string, lang: Language): string =>
  `/feed/bulletins/${county}-${lang}.atom`

// Characters that XML cannot hold at all go; the rest is escaped.
const escape = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Bulletins of a county as an Atom feed, newest first; plain text, so that no reader shows anything else. @source RFC 4287 */
export function bulletinFeed(
  bulletins: readonly BulletinRow[],
  of: {
    readonly county: string
    readonly name: string
    readonly lang: Language
    readonly origin: string
    readonly now: Date
  },
): string {
  const { county, name, lang, origin, now } = of
  const updated = bulletins.reduce(
    (latest, { changed_at }) => (changed_at > latest ? changed_at : latest),
    bulletins[0]?.changed_at ?? now,
  )
  const entries = bulletins.map((each) => {
    const link = origin + path('bulletin', lang, { id: each.id })
    return `<entry><id>urn:uuid:${each.id}</id><title>${escape(inLanguage(each.title, lang))}</title><link href="${escape(link)}"/><published>${(each.published_at ?? each.changed_at).toISOString()}</published><updated>${each.changed_at.toISOString()}</updated><summary>${escape(inLanguage(each.lead, lang))}</summary><content type="text">${escape(plainOf(inLanguage(each.body, lang)))}</content></entry>`
  })
  const self = origin + feedAddress(county, lang)
  const page = origin + path('bulletins', lang, {}, { alue: county })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>${escape(self)}</id><title>${escape(`${bulletinTexts[lang].title}: ${name}`)}</title><author><name>${escape(name)}</name></author><link rel="self" href="${escape(self)}"/><link href="${escape(page)}"/><updated>${updated.toISOString()}</updated>${entries.join('')}</feed>\n`
}
