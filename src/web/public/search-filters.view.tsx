import type { JSX } from 'preact'
import type { FacetName, MunicipalityRow, SearchResult } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords, languagesInWords } from './directory-words.ts'
import {
  type Asked,
  chosenFilters,
  cleared,
  everywhere,
  type Flag,
  flags,
  type Group,
  groups,
  searchAddress,
  toggled,
} from './search-address.ts'
import { searchWords } from './search-words.ts'
import { capital } from './service-facts.ts'

type Facets = SearchResult['facets']
type Names = Pick<PageArgs, 'deps' | 'lang'>

/** The name of a kind of service in filters: of all its variants together. */
export function typeName(args: Names, key: string): string {
  const kinds = args.deps.catalogue.types().filter((type) => type.key === key)
  const first = kinds[0]
  const shared = directoryWords[args.lang].typeOfManyRooms[key]
  return kinds.length > 1 && shared !== undefined
    ? shared
    : first === undefined
      ? key
      : inLanguage(first.name, args.lang)
}

function areaName({ deps, lang }: Names, id: string): string {
  const { catalogue } = deps
  for (const county of catalogue.counties()) {
    const area = catalogue.areas(county.code).find((each) => each.id === id)
    if (area !== undefined) return inLanguage(area.name, lang)
  }
  return id
}

/** The words of one value of a filter. */
export function valueName(args: Names, name: Group | Flag, value: string): string {
  const { lang, deps } = args
  const words = directoryWords[lang]
  const own = searchWords[lang]
  const among = (names: Readonly<Record<string, string>>): string => capital(names[value] ?? value)
  switch (name) {
    case 'type':
      return typeName(args, value)
    case 'floor':
      return among(words.floors)
    case 'sector':
      return among(words.sectors)
    case 'mode':
      return among(words.modes)
    case 'audience':
      return among(words.audiences)
    case 'access':
      return among(words.access)
    case 'task':
      return among(own.tasks)
    case 'level':
      return among(own.levels)
    case 'language':
      return capital(value === 'interpreter' ? words.interpreter : languagesInWords([value], lang))
    case 'county': {
      const county = deps.catalogue.county(value)
      return county === undefined ? value : inLanguage(county.short_name, lang)
    }
    case 'area':
      return areaName(args, value)
    default:
      return own.flags[name]
  }
}

const facetOf: Readonly<Record<Group | Flag, FacetName>> = {
  audience: 'audience',
  mode: 'mode',
  access: 'access',
  language: 'language',
  type: 'type',
  task: 'task',
  sector: 'providerSector',
  floor: 'floor',
  level: 'level',
  county: 'county',
  area: 'area',
  open: 'openNow',
  free: 'free',
  evening: 'eveningWeekend',
  remote: 'remote',
  home: 'homeBrought',
  accessible: 'accessible',
}

const countOf = (facets: Facets, flag: Flag): number =>
  facets[facetOf[flag]].find(({ value }) => value === 'true')?.count ?? 0

/** Links that narrow or widen at once. One that would leave nothing is not offered. */
export function QuickFilters(props: { args: PageArgs; asked: Asked; facets: Facets }): JSX.Element | null {
  const { args, asked, facets } = props
  const words = searchWords[args.lang]
  const offered = flags.filter((flag) => !asked.flags.includes(flag) && countOf(facets, flag) > 0)
  if (offered.length === 0) return null
  return (
    <ul class="quick" aria-label={words.quick}>
      {offered.map((flag) => (
        <li key={flag}>
          <a href={searchAddress(asked, args.lang, toggled(asked, flag))} rel="nofollow">
            {words.flags[flag]} <small>{countOf(facets, flag)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Value = { readonly value: string; readonly label: string; readonly count: number }

function valuesOf(args: PageArgs, facets: Facets, group: Group): readonly Value[] {
  const values = facets[facetOf[group]].map(({ value, count }) => ({
    value,
    count,
    label: valueName(args, group, value),
  }))
  return group === 'floor' || group === 'level'
    ? values.toSorted((a, b) => (a.value < b.value ? -1 : 1))
    : values.toSorted((a, b) => a.label.localeCompare(b.label, args.lang))
}

/** One filter with its values; those chosen are seen without opening it. */
function OneGroup(props: { args: PageArgs; asked: Asked; facets: Facets; group: Group }): JSX.Element | null {
  const { args, asked, group } = props
  const words = searchWords[args.lang]
  const values = valuesOf(args, props.facets, group)
  const held = asked.chosen[group].length
  if (values.length < 2 && held === 0) return null
  const isSingle = group === 'county'
  return (
    <details class="picks" open={held > 0}>
      <summary>
        {words.groups[group]} {held > 0 && <small>({words.holds(held)})</small>}
      </summary>
      <div role="group" aria-label={words.groups[group]}>
        {isSingle && (
          <label>
            <input type="radio" name={group} value="" checked={held === 0} /> {words.any}
          </label>
        )}
        {values.map(({ value, label, count }) => (
          <label key={value}>
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={group}
              value={value}
              checked={asked.chosen[group].includes(value)}
            />
            <span>
              {label} <small>{count}</small>
            </span>
          </label>
        ))}
      </div>
    </details>
  )
}

const mostMunicipalities = 40

type FilterProps = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly facets: Facets
  /** The municipality the search is about. */
  readonly place: MunicipalityRow | null
}

/** Municipalities of the counties and areas that are asked about, with how many services serve each. */
function Municipalities(props: FilterProps): JSX.Element | null {
  const { args, asked, place } = props
  const { catalogue } = args.deps
  const words = searchWords[args.lang]
  const { county, area } = asked.chosen
  const options = props.facets.municipality
    .flatMap(({ value, count }) => {
      const found = catalogue.municipality(value)
      const isAskedFor =
        found !== undefined &&
        (county.length === 0
          ? place === null || place.county === found.county
          : county.includes(found.county)) &&
        (area.length === 0 || area.includes(found.area_id ?? ''))
      return isAskedFor ? [{ value, label: `${inLanguage(found.name, args.lang)} (${count})` }] : []
    })
    .slice(0, mostMunicipalities)
    .toSorted((a, b) => a.label.localeCompare(b.label, args.lang))
  if (options.length < 2) return place === null ? null : <Hidden name="kunta" value={place.code} />
  return (
    <Select
      name="kunta"
      label={words.municipality}
      options={[{ value: everywhere, label: words.any }, ...options]}
      value={place?.code ?? everywhere}
    />
  )
}

/** Every filter as a plain form: each value says how many it would leave. */
export function Filters(props: FilterProps): JSX.Element {
  const { args, asked } = props
  const words = searchWords[args.lang]
  return (
    <Disclosure summary={words.more} id="filters">
      <form action={path('search', args.lang)} class="filters">
        {asked.q !== '' && <Hidden name="q" value={asked.q} />}
        {asked.young && <Hidden name="nuori" value="1" />}
        {asked.flags.map((flag) => (
          <Hidden key={flag} name={flag} value="true" />
        ))}
        <div class="filters__groups">
          {groups.map((group) => (
            <OneGroup key={group} args={args} asked={asked} facets={props.facets} group={group} />
          ))}
        </div>
        <Municipalities {...props} />
        <Button kind="secondary">{words.apply}</Button>
      </form>
    </Disclosure>
  )
}

/** The filters that hold now, each with its way out. */
export function ChosenFilters(props: { args: PageArgs; asked: Asked }): JSX.Element | null {
  const { args, asked } = props
  const words = searchWords[args.lang]
  const chosen = chosenFilters(asked)
  if (chosen.length === 0) return null
  return (
    <div class="chips">
      <p>{words.chosen}:</p>
      <ul>
        {chosen.map(({ name, value, without }) => (
          <li key={`${name} ${value}`}>
            <a class="chips__one" href={searchAddress(asked, args.lang, without)}>
              <span class="visually-hidden">{words.remove}: </span>
              {valueName(args, name, value)} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={searchAddress(asked, args.lang, cleared)}>{words.clear}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** What the filters say together, for a heading without a query. */
export const filtersInWords = (args: Names, asked: Asked): string =>
  chosenFilters(asked)
    .map(({ name, value }) => valueName(args, name, value))
    .join(', ')
