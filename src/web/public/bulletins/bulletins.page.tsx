import type { JSX } from 'preact'
import { listBulletins } from '#capabilities/network/index.ts'
import { byName } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { longDay } from '#web/work/network/telling/days.ts'
import { feedAddress } from './feed.ts'
import { bulletinTexts } from './texts.ts'

/** Of which county: asked, or that of the municipality one has chosen. */
function countyAsked({ query, place, deps }: PageArgs): string | null {
  const asked = query['alue'] ?? ''
  if (deps.catalogue.county(asked) !== undefined) return asked
  return place === null ? null : deps.catalogue.countyServing(place.code)
}

async function List({ args, county }: { args: PageArgs; county: string }): Promise<JSX.Element> {
  const { lang, caller, place, deps, query } = args
  const words = bulletinTexts[lang]
  const isOwn = place !== null && deps.catalogue.countyServing(place.code) === county
  const area = isOwn ? (deps.catalogue.areaOf(place.code)?.id ?? null) : null
  const page = Math.max(1, Math.min(200, Number(query['sivu'] ?? '1') || 1))
  const { bulletins, hasMore } = await listBulletins(caller, { county, area, page })
  const link = (to: number): string => path('bulletins', lang, {}, { alue: county, sivu: String(to) })
  return (
    <>
      {bulletins.length === 0 && <p>{words.none}</p>}
      <ul class="bulletin-list">
        {bulletins.map((each) => (
          <li key={each.id}>
            <h2>
              <a href={path('bulletin', lang, { id: each.id })}>
                <LocalText of={each.title} lang={lang} />
              </a>
            </h2>
            <p>
              <LocalText of={each.lead} lang={lang} />
            </p>
            {each.published_at !== null && (
              <p class="quiet">{words.published(longDay(helsinkiDate(each.published_at), lang))}</p>
            )}
          </li>
        ))}
      </ul>
      {(page > 1 || hasMore) && (
        <p class="cluster">
          {page > 1 && <a href={link(page - 1)}>{words.newer}</a>}
          {hasMore && <a href={link(page + 1)}>{words.older}</a>}
        </p>
      )}
      <p>
        <a href={feedAddress(county, lang)}>{words.feed}</a>
      </p>
    </>
  )
}

/** What is told to everybody in a county, newest first. @source R170 */
export const bulletinsPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps } = args
    const words = bulletinTexts[lang]
    const county = countyAsked(args)
    const counties = deps.catalogue
      .counties()
      .filter(({ languages }) => languages.length > 0)
      .toSorted(byName(lang))
    return (
      <PublicDocument
        args={args}
        title={words.title}
        tab={words.tab}
        description={words.description}
        query={county === null ? {} : { alue: county }}
        sheet="telling"
        isIndexed
      >
        <Column>
          <PageTitle title={words.title} lead={words.lead} />
          <form class="bulletin-county" method="get">
            <Select
              name="alue"
              label={words.county}
              options={counties.map(({ code, name }) => ({ value: code, label: inLanguage(name, lang) }))}
              value={county ?? ''}
            />
            <Button kind="secondary">{words.show}</Button>
          </form>
          {county === null ? <p>{words.choose}</p> : await List({ args, county })}
        </Column>
      </PublicDocument>
    )
  },
}
