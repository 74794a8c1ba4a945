import type { JSX } from 'preact'
import { byName, type CountyRow, type MunicipalityRow } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { type Counts, countiesInUse } from './map-counts.ts'
import { type Drawing, draw, kilometres, type Spot } from './map-drawing.ts'
import { groundFrom } from './map-ground.ts'
import { mapTexts } from './map-texts.ts'
import { type Asked, asQuery, cleared, everywhere } from './search-address.ts'
import { filtersInWords } from './search-filters.view.tsx'
import { searchWords } from './search-words.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly place: MunicipalityRow | null
  /** Null: all counties in use, each as one point. */
  readonly county: CountyRow | null
  readonly counts: Counts
  readonly withTiles: boolean
}

/** The ways of getting help that need no journey. */
const away = ['home', 'outreach', 'mobile', 'phone', 'remote', 'digital']

/** "Pedersören kunta" is an official name; on a map it takes the room of its neighbours. */
const shortName = (name: string): string => name.replace(/ kunta$/, '')

/** A point of the map and line of the list: the same thing twice. */
type Entry = Spot & { readonly href: string; readonly distance: number | null }

const to = ({ args, asked }: Props, name: 'map' | 'search', changes: Partial<Asked>): string =>
  path(name, args.lang, {}, asQuery({ ...asked, page: 1, ...changes }))

const withoutCounty = (asked: Asked): Asked['chosen'] => ({ ...asked.chosen, county: [] })

function countyEntries(props: Props): readonly Entry[] {
  const { args, asked, counts } = props
  const { catalogue } = args.deps
  return countiesInUse(args)
    .toSorted(byName(args.lang))
    .map((county) => {
      const towns = catalogue.municipalities().filter((each) => each.county === county.code)
      const people = towns.reduce((sum, { population }) => sum + population, 0)
      const middle = (of: (town: MunicipalityRow) => number): number =>
        towns.reduce((sum, town) => sum + of(town) * town.population, 0) / people
      return {
        key: county.code,
        name: inLanguage(county.short_name, args.lang),
        lon: middle(({ lon }) => lon),
        lat: middle(({ lat }) => lat),
        count: counts.byCounty.get(county.code) ?? 0,
        href: to(props, 'map', { kunta: '', chosen: { ...asked.chosen, county: [county.code] } }),
        distance: null,
      }
    })
}

function townEntries(props: Props, county: CountyRow): readonly Entry[] {
  const { args, asked, counts, place } = props
  return args.deps.catalogue
    .municipalities()
    .filter((each) => each.county === county.code)
    .toSorted(byName(args.lang))
    .map((town) => ({
      key: town.code,
      name: inLanguage(town.name, args.lang),
      lon: town.lon,
      lat: town.lat,
      count: counts.byMunicipality.get(town.code) ?? 0,
      href: to(props, 'search', { kunta: town.code, chosen: withoutCounty(asked) }),
      distance: place === null || place.code === town.code ? null : kilometres(place, town),
    }))
}

function Line({ args, entry, isHere }: { args: PageArgs; entry: Entry; isHere: boolean }): JSX.Element {
  const { lang } = args
  const words = mapTexts[lang]
  const said = entry.count === 0 ? words.none : words.here(directoryWords[lang].services(entry.count))
  return (
    <li>
      <a href={entry.href}>{isHere ? <strong>{entry.name}</strong> : entry.name}</a>{' '}
      <span>
        {said}
        {entry.distance !== null && `, ${searchWords[lang].km(Math.round(entry.distance))}`}
      </span>
    </li>
  )
}

/** The municipalities by family centre area; the nearest first where we know from where. */
function List(props: Props & { entries: readonly Entry[] }): JSX.Element {
  const { args, county, entries, place } = props
  const { lang, deps } = args
  const words = mapTexts[lang]
  const lines = (some: readonly Entry[]): JSX.Element => (
    <ul class="map-list">
      {some
        .toSorted((a, b) => (a.distance ?? 0) - (b.distance ?? 0))
        .map((entry) => (
          <Line key={entry.key} args={args} entry={entry} isHere={entry.key === place?.code} />
        ))}
    </ul>
  )
  if (county === null) return lines(entries)
  const areaOf = (entry: Entry): string | null => deps.catalogue.municipality(entry.key)?.area_id ?? null
  const groups = [
    ...deps.catalogue.areas(county.code).map((area) => ({
      key: area.id,
      title: <a href={path('area', lang, { id: area.id })}>{inLanguage(area.name, lang)}</a>,
      entries: entries.filter((entry) => areaOf(entry) === area.id),
    })),
    { key: 'rest', title: words.others, entries: entries.filter((entry) => areaOf(entry) === null) },
  ].filter((group) => group.entries.length > 0)
  const nearest = (some: readonly Entry[]): number => Math.min(...some.map(({ distance }) => distance ?? 0))
  return (
    <>
      {groups
        .toSorted((a, b) => (place === null ? 0 : nearest(a.entries) - nearest(b.entries)))
        .map((group) => (
          <div key={group.key} class="map-list__area">
            {groups.length > 1 && <h3>{group.title}</h3>}
            {lines(group.entries)}
          </div>
        ))}
    </>
  )
}

function Picture(props: {
  args: PageArgs
  drawing: Drawing
  entries: readonly Entry[]
  here: string | null
}): JSX.Element {
  const { args, drawing, entries, here } = props
  const { lang, deps } = args
  const { width, height } = drawing
  const tile = (zoom: number, column: number, row: number): string =>
    (deps.config.mapTiles ?? '')
      .replace('{z}', String(zoom))
      .replace('{x}', String(column))
      .replace('{y}', String(row))
  return (
    <svg
      class={drawing.tiles.length > 0 ? 'map map--tiles' : 'map'}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={mapTexts[lang].mapLabel}
    >
      {drawing.tiles.map((each) => (
        <image
          key={`${each.column} ${each.row}`}
          href={tile(each.zoom, each.column, each.row)}
          x={each.x}
          y={each.y}
          width={each.size}
          height={each.size}
        />
      ))}
      <path class="map__land" d={drawing.land} />
      {drawing.borders !== '' && <path class="map__borders" d={drawing.borders} />}
      {drawing.dots.map((dot) => {
        const entry = entries.find(({ key }) => key === dot.key)
        if (entry === undefined) return null
        const said = `${entry.name}: ${directoryWords[lang].services(entry.count)}`
        const look = entry.count === 0 ? ' map__dot--none' : here === dot.key ? ' map__dot--here' : ''
        return (
          <a key={dot.key} href={entry.href} class={`map__dot${look}`}>
            <title>{said}</title>
            <circle cx={dot.x} cy={dot.y} r={dot.r} />
            <text class="map__count" x={dot.x} y={dot.y + 5} aria-hidden="true">
              {entry.count}
            </text>
            {dot.label !== null && (
              <text
                class="map__name"
                x={dot.label.x}
                y={dot.label.y}
                text-anchor={dot.label.anchor}
                aria-hidden="true"
              >
                {shortName(entry.name)}
              </text>
            )}
          </a>
        )
      })}
    </svg>
  )
}

/** What the map is narrowed to, with a way to see everything. */
function Narrowed(props: Props): JSX.Element | null {
  const { args, asked } = props
  const words = mapTexts[args.lang]
  const filters = filtersInWords(args, { ...asked, chosen: withoutCounty(asked) })
  if (asked.q === '' && filters === '') return null
  return (
    <p class="place-line">
      {asked.q !== '' && words.searched(asked.q)} {filters !== '' && words.filtered(filters)}{' '}
      <a
        href={to(props, 'map', {
          ...cleared,
          q: '',
          chosen: { ...withoutCounty({ ...asked, ...cleared }), county: asked.chosen.county },
        })}
      >
        {words.without}
      </a>
    </p>
  )
}

function Tiles(props: Props): JSX.Element | null {
  const { args, withTiles } = props
  const { mapTiles, mapCredit } = args.deps.config
  if (mapTiles === null) return null
  const words = mapTexts[args.lang]
  const here = to(props, 'map', {})
  return (
    <p class="quiet-note">
      {withTiles ? (
        <>
          {mapCredit} <a href={here}>{words.tilesOff}</a>
        </>
      ) : (
        <a href={`${here}${here.includes('?') ? '&' : '?'}tausta=1`} rel="nofollow">
          {words.tilesOn(new URL(mapTiles).host)}
        </a>
      )}
    </p>
  )
}

export function MapView(props: Props): JSX.Element {
  const { args, asked, county, counts, place, withTiles } = props
  const { lang, deps } = args
  const words = mapTexts[lang]
  const entries = county === null ? countyEntries(props) : townEntries(props, county)
  const ground = groundFrom(deps.config.mapBoundaries, (error) => deps.log.error('map.boundaries', error))
  const named = entries.map((entry) => ({ ...entry, name: shortName(entry.name) }))
  const drawing = draw(ground, named, { whole: county === null, withTiles })
  const hasMore = countiesInUse(args).length > 1
  return (
    <Page width="wide">
      {county !== null && hasMore && (
        <BackLink href={to(props, 'map', { kunta: everywhere, chosen: withoutCounty(asked) })}>
          {words.allCounties}
        </BackLink>
      )}
      <PageTitle
        title={county === null ? words.title : words.titleIn(inLanguage(county.name, lang))}
        lead={words.lead}
      />
      <Narrowed {...props} />
      {counts.total === 0 && (
        <>
          <p>{words.nothing}</p>
          <p>
            <LinkButton href={path('ask', lang)} icon="heart">
              {words.ask}
            </LinkButton>
          </p>
        </>
      )}
      <div class="map-page">
        <section id="list">
          <h2>{words.list}</h2>
          <p class="map-page__jump">
            <a href="#map">{words.toMap}</a>
          </p>
          <List {...props} entries={entries} />
          {counts.withoutPlace > 0 && (
            <p>
              <a
                href={to(props, 'search', {
                  kunta: place?.code ?? everywhere,
                  chosen: { ...asked.chosen, mode: away },
                })}
              >
                {words.withoutPlace}
              </a>
            </p>
          )}
        </section>
        <section id="map">
          <h2>{words.map}</h2>
          <Picture args={args} drawing={drawing} entries={entries} here={place?.code ?? null} />
          <Tiles {...props} />
          <p class="quiet-note">
            {words.source} <a href="#list">{words.toList}</a>
          </p>
        </section>
      </div>
    </Page>
  )
}
