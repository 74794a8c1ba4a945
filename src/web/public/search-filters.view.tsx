import type { JSX } from 'preact'
import type { SearchResult } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select, type SelectOption } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { directoryWords } from './directory-words.ts'
import { type Asked, chosenFilters, type FilterName, searchAddress, without } from './search-address.ts'
import { searchTexts } from './search-texts.ts'
import { capital } from './service-facts.ts'

type Facets = SearchResult['facets']

/** The name of a kind of service in filters: of all its variants together. */
export function typeName(args: Pick<PageArgs, 'deps' | 'lang'>, key: string): string {
  const kinds = args.deps.catalogue.types().filter((type) => type.key === key)
  const first = kinds[0]
  const shared = directoryWords[args.lang].typeOfManyRooms[key]
  return kinds.length > 1 && shared !== undefined
    ? shared
    : first === undefined
      ? key
      : inLanguage(first.name, args.lang)
}

/** The words of one value of a filter. */
export function valueName(args: Pick<PageArgs, 'deps' | 'lang'>, name: FilterName, value: string): string {
  const words = directoryWords[args.lang]
  const among = (names: Readonly<Record<string, string>>): string => capital(names[value] ?? value)
  if (name === 'type') return typeName(args, value)
  if (name === 'floor') return among(words.floors)
  if (name === 'sector') return among(words.sectors)
  if (name === 'mode') return among(words.modes)
  if (name === 'audience') return among(words.audiences)
  return words.free
}

const facetOf = {
  type: 'type',
  floor: 'floor',
  sector: 'providerSector',
  mode: 'mode',
  audience: 'audience',
} as const
type SelectName = keyof typeof facetOf
const selects: readonly SelectName[] = ['audience', 'type', 'mode', 'sector', 'floor']

function options(args: PageArgs, facets: Facets, name: SelectName): readonly SelectOption[] {
  return facets[facetOf[name]]
    .map(({ value, count }) => ({ value, label: `${valueName(args, name, value)} (${count})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, args.lang))
}

/** Filters as a plain form: each choice says how many it would leave. */
export function Filters(props: { args: PageArgs; asked: Asked; facets: Facets }): JSX.Element {
  const { args, asked } = props
  const words = searchTexts[args.lang].filters
  const free = props.facets.free.find(({ value }) => value === 'true')?.count ?? 0
  return (
    <Disclosure summary={words.open}>
      <form action={path('search', args.lang)} class="filters">
        {asked.q !== '' && <Hidden name="q" value={asked.q} />}
        {asked.kunta !== '' && <Hidden name="kunta" value={asked.kunta} />}
        {asked.young && <Hidden name="nuori" value="1" />}
        <div class="filters__fields">
          {selects.map((name) => (
            <Select
              key={name}
              name={name}
              label={words[name]}
              empty={words.any}
              options={options(args, props.facets, name)}
              value={asked[name] === undefined ? undefined : String(asked[name])}
            />
          ))}
        </div>
        <Checkbox name="free" value="true" label={`${words.free} (${free})`} checked={asked.free} />
        <Button kind="secondary">{words.apply}</Button>
      </form>
    </Disclosure>
  )
}

/** The filters that hold now, each with its way out. */
export function ChosenFilters(props: { args: PageArgs; asked: Asked }): JSX.Element | null {
  const { args, asked } = props
  const words = searchTexts[args.lang].filters
  const chosen = chosenFilters(asked)
  if (chosen.length === 0) return null
  return (
    <div class="chosen-filters">
      <p>{words.chosen}:</p>
      <ul>
        {chosen.map((name) => (
          <li key={name}>
            <a href={searchAddress(asked, args.lang, without(name))}>
              <span class="visually-hidden">{words.remove}: </span>
              {valueName(args, name, String(asked[name]))} <span aria-hidden="true">×</span>
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

export const cleared: Partial<Asked> = {
  type: undefined,
  floor: undefined,
  sector: undefined,
  mode: undefined,
  audience: undefined,
  free: false,
}

/** What the filters say together, for a heading without a query. */
export const filtersInWords = (args: Pick<PageArgs, 'deps' | 'lang'>, asked: Asked): string =>
  chosenFilters(asked)
    .map((name) => valueName(args, name, String(asked[name])))
    .join(', ')
