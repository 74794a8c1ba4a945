import {
  accessWays,
  audiences,
  floors,
  levels,
  modes,
  type Point,
  providerSectors,
  type SearchQuery,
  tasks,
} from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'

/** Filters of which several values may hold at once; several mean any of them. */
export const groups = [
  'audience',
  'mode',
  'access',
  'language',
  'type',
  'task',
  'sector',
  'floor',
  'level',
  'county',
  'area',
] as const
export type Group = (typeof groups)[number]

/** Filters that hold or do not. */
export const flags = ['open', 'free', 'evening', 'remote', 'home', 'accessible'] as const
export type Flag = (typeof flags)[number]

/** What a search page was asked, read from its address. What is not understood is left out, never refused. */
export type Asked = {
  readonly q: string
  /** A municipality's code or what was typed for a place, `all` for no place, or empty: the one this browser has chosen. */
  readonly kunta: string
  readonly chosen: Readonly<Record<Group, readonly string[]>>
  readonly flags: readonly Flag[]
  readonly page: number
  /** Worded for children and young people (R173). */
  readonly young: boolean
}

export const everywhere = 'all'
export const perPage = 20
const longest = 200
const mostValues = 20

const amongst =
  (values: readonly (string | number)[]) =>
  (given: string): boolean =>
    values.some((value) => String(value) === given)
const shaped =
  (pattern: RegExp) =>
  (given: string): boolean =>
    pattern.test(given)

const isKnown: Readonly<Record<Group, (given: string) => boolean>> = {
  audience: amongst(audiences),
  mode: amongst(modes),
  access: amongst(accessWays),
  language: shaped(/^[a-z]{2,12}$/),
  type: shaped(/^[a-z-]{2,40}$/),
  task: amongst(tasks),
  sector: amongst(providerSectors),
  floor: amongst(floors),
  level: amongst(levels),
  county: shaped(/^\d{2}$/),
  area: shaped(/^[0-9a-f-]{36}$/),
}

/** Several values come as a repeated field from a form and joined by commas in our own links. */
function valuesOf(given: URLSearchParams, group: Group): readonly string[] {
  const values = given.getAll(group).flatMap((each) => each.split(','))
  return [...new Set(values.filter(isKnown[group]))].slice(0, group === 'county' ? 1 : mostValues)
}

const perGroup = (value: (group: Group) => readonly string[]): Asked['chosen'] => ({
  audience: value('audience'),
  mode: value('mode'),
  access: value('access'),
  language: value('language'),
  type: value('type'),
  task: value('task'),
  sector: value('sector'),
  floor: value('floor'),
  level: value('level'),
  county: value('county'),
  area: value('area'),
})

/** A field sent empty says that no place is meant; one that is not there leaves it to the chosen municipality. */
const placeOf = (given: string | null): string =>
  given === null ? '' : given.trim() === '' ? everywhere : given.trim().slice(0, 60)

export function readAsked(given: URLSearchParams): Asked {
  const page = Number(given.get('page') ?? '1')
  return {
    q: (given.get('q') ?? '').trim().slice(0, longest),
    kunta: placeOf(given.get('kunta')),
    chosen: perGroup((group) => valuesOf(given, group)),
    flags: flags.filter((flag) => given.get(flag) === 'true'),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 500 ? page : 1,
    young: given.get('nuori') === '1',
  }
}

/** The query part of a page's address. */
export const paramsOf = (here: string): URLSearchParams => new URLSearchParams(here.split('?')[1] ?? '')

type Pairs = Readonly<Record<string, string | undefined>>

/** The address's own words for what was asked; the page is left out when it is the first. */
export const asQuery = (asked: Asked): Pairs => ({
  q: asked.q,
  kunta: asked.kunta,
  ...Object.fromEntries(groups.map((group) => [group, asked.chosen[group].join(',')])),
  ...Object.fromEntries(asked.flags.map((flag) => [flag, 'true'])),
  nuori: asked.young ? '1' : undefined,
  page: asked.page > 1 ? String(asked.page) : undefined,
})

/** The address of the same search with something changed; any change but of the page begins from the first page. */
export const searchAddress = (asked: Asked, lang: Language, changes: Partial<Asked> = {}): string =>
  path('search', lang, {}, asQuery({ ...asked, page: 1, ...changes }))

/** Where a search is asked for. */
export type Whereabouts = { readonly municipality: string | undefined; readonly point: Point | undefined }

/** The question for the directory. */
export function asSearchQuery(asked: Asked, lang: Language, where: Whereabouts, now: Date): SearchQuery {
  const { chosen } = asked
  const has = (flag: Flag): true | undefined => (asked.flags.includes(flag) ? true : undefined)
  const only = <Value extends string | number>(values: readonly Value[], group: Group): readonly Value[] =>
    values.filter((value) => chosen[group].includes(String(value)))
  return {
    q: asked.q,
    lang,
    municipality: where.municipality,
    near: where.point,
    county: chosen.county[0],
    area: chosen.area,
    type: chosen.type,
    floor: only(floors, 'floor'),
    providerSector: only(providerSectors, 'sector'),
    level: only(levels, 'level'),
    mode: only(modes, 'mode'),
    audience: only(audiences, 'audience'),
    task: only(tasks, 'task'),
    access: only(accessWays, 'access'),
    language: chosen.language,
    free: has('free'),
    openNow: has('open'),
    eveningWeekend: has('evening'),
    accessible: has('accessible'),
    homeBrought: has('home'),
    remote: has('remote'),
    now,
    page: asked.page,
    perPage,
  }
}

/** One filter that holds now, and what takes it away. */
export type Chosen = {
  readonly name: Group | Flag
  readonly value: string
  readonly without: Partial<Asked>
}

export const chosenFilters = (asked: Asked): readonly Chosen[] => [
  ...groups.flatMap((name) =>
    asked.chosen[name].map((value) => ({ name, value, without: withoutValue(asked, name, value) })),
  ),
  ...asked.flags.map((name) => ({ name, value: 'true', without: toggled(asked, name) })),
]

const withoutValue = (asked: Asked, group: Group, value: string): Partial<Asked> => ({
  chosen: { ...asked.chosen, [group]: asked.chosen[group].filter((each) => each !== value) },
})

/** The same with one yes added or taken away. */
export const toggled = (asked: Asked, flag: Flag): Partial<Asked> => ({
  flags: asked.flags.includes(flag)
    ? asked.flags.filter((each) => each !== flag)
    : flags.filter((each) => each === flag || asked.flags.includes(each)),
})

/** What takes every filter away; the words and the place stay. */
export const cleared: Partial<Asked> = { chosen: perGroup(() => []), flags: [] }
