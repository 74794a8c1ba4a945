import { inLanguage } from '#platform/text.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { countsFor, countyShown } from './map-counts.ts'
import { mapTexts } from './map-texts.ts'
import { MapView } from './map.view.tsx'
import { asQuery, paramsOf, readAsked } from './search-address.ts'
import { whereOf } from './search-found.ts'

export const mapPage: Page = {
  audience: 'public',
  get: (args) => {
    const words = mapTexts[args.lang]
    const params = paramsOf(args.here)
    const asked = readAsked(params)
    const { place } = whereOf(args, asked.kunta)
    const county = countyShown(args, asked, place)
    return (
      <PublicDocument
        args={args}
        title={county === null ? words.title : words.titleIn(inLanguage(county.name, args.lang))}
        tab={words.tab}
        description={words.description}
        query={asQuery(asked)}
        sheet="finding"
        isIndexed
      >
        <MapView
          args={args}
          asked={asked}
          place={place}
          county={county}
          counts={countsFor(args, asked, county?.code ?? null)}
          withTiles={args.deps.config.mapTiles !== null && params.get('tausta') === '1'}
        />
      </PublicDocument>
    )
  },
}
