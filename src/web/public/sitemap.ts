import type { Catalogue } from '#capabilities/directory/index.ts'
import { rooms } from '#capabilities/directory/index.ts'
import { languages } from '#platform/text.ts'
import { inEveryLanguage, type RouteName } from '#web/paths.ts'

/** The protocol allows 50,000 addresses in a file; with their languages beside them, fewer are kinder. */
const perFile = 5_000

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Entry = {
  readonly addresses: Readonly<Record<(typeof languages)[number], string>>
  readonly changed?: string
}

const publicPages: readonly RouteName[] = [
  'home',
  'search',
  'young',
  'lines',
  'programme',
  'programmeDay',
  'meetingPlaces',
  'groups',
  'events',
  'newInTown',
  'wishes',
  'bulletins',
  'brochures',
  'promises',
  'about',
  'accessibility',
]

function entries(catalogue: Catalogue): readonly Entry[] {
  return [
    ...publicPages.map((name) => ({ addresses: inEveryLanguage(name) })),
    // The week of each municipality: that is what families look for.
    ...catalogue
      .municipalities()
      .filter(({ code }) => catalogue.countyServing(code) !== null)
      .map(({ code }) => ({ addresses: inEveryLanguage('programme', {}, { municipality: code }) })),
    ...rooms.map(({ key }) => ({ addresses: inEveryLanguage('room', { room: key }) })),
    ...catalogue.services().map(({ id, changed_at }) => ({
      addresses: inEveryLanguage('service', { id }),
      changed: changed_at.toISOString().slice(0, 10),
    })),
  ]
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The list of sitemaps, for search engines. */
export function sitemapIndex(catalogue: Catalogue, origin: string): string {
  const files = Math.max(1, Math.ceil(entries(catalogue).length / perFile))
  const items = Array.from(
    { length: files },
    (_, at) => `<sitemap><loc>${escape(`${origin}/sitemap-${at + 1}.xml`)}</loc></sitemap>`,
  )
  return `${head}<sitemapindex ${schema}>${items.join('')}</sitemapindex>\n`
}

/** One sitemap, counted from 1: every page in its three languages. Null when there is no such part. */
export function sitemap(catalogue: Catalogue, origin: string, part: number): string | null {
  const own = entries(catalogue).slice((part - 1) * perFile, part * perFile)
  if (own.length === 0) return null
  const items = own.flatMap(({ addresses, changed }) => {
    const alternates = languages
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escape(origin + addresses[lang])}"/>`,
      )
      .join('')
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`
    return languages.map(
      (lang) => `<url><loc>${escape(origin + addresses[lang])}</loc>${lastmod}${alternates}</url>`,
    )
  })
  return `${head}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">${items.join('')}</urlset>\n`
}

export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /tyo\nDisallow: /johto\nDisallow: /hallinta\nDisallow: /seuraa\nSitemap: ${origin}/sitemap.xml\n`
