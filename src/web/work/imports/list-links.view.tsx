import type { JSX } from 'preact'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { importTexts } from './texts.ts'

/** From the list of listings to imports, and the list as a table, filtered as it stands. Only for those who may import. */
export function ImportLinks({ args, query }: { args: PageArgs; query: Query }): JSX.Element | null {
  const { lang, caller, me } = args
  const may = (me?.roles ?? []).some((role) => role === 'maintainer' || role === 'coordinator')
  if (!may || caller.actor.kind !== 'person') return null
  const words = importTexts[lang].fromList
  const kenen = `${caller.actor.county}:`
  const { sivu: _, ...filter } = query
  const out = (muoto: string): string =>
    path('workImports', lang, {}, { ...filter, tiedosto: 'palvelut', muoto, kenen })
  return (
    <nav aria-label={words.label}>
      <ul class="import-links">
        <li>
          <a href={path('workImports', lang)}>{words.imports}</a>
        </li>
        <li>
          <a href={out('xlsx')}>{words.xlsx}</a>
        </li>
        <li>
          <a href={out('csv')}>{words.csv}</a>
        </li>
      </ul>
    </nav>
  )
}
