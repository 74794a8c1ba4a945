import type { Language, Localized } from '#platform/text.ts'
import { emptyListing, type ListingContent, type ListingPlace } from '../listing.ts'
import type { AccessWay, Mode } from '../vocabulary.ts'
import type { Candidate, CandidateProblem, ReadSource } from './candidate.ts'
import { type Cells, listOf, readCells, sameName } from './cells.ts'
import { type ColumnKey, type Mapping, placeColumns } from './columns.ts'
import type { Covers } from './compare.ts'
import { accessWords, languageCode, modeWords, placeWords, sectorWords } from './words.ts'

/** What the cells of a table may name. */
export type Reference = {
  readonly types: readonly {
    readonly key: string
    readonly variant: string
    readonly name: Localized
    readonly access: AccessWay
    readonly free: boolean
    readonly modes: readonly Mode[]
  }[]
  readonly municipalities: readonly { readonly code: string; readonly name: Localized }[]
  readonly postcodes: readonly { readonly code: string; readonly municipality: string }[]
  /** The language of names that do not say theirs. */
  readonly reader: Language
  /** The provider whose table it is; null when it is a county's, and the table must name the provider. */
  readonly organisation: Localized | null
}

/** A candidate of a table knows its row, and the listing and version it was exported from. */
export type TableCandidate = Candidate & {
  readonly row: number
  readonly listing: string | null
  readonly version: number | null
  /** Things that cannot be empty and of which this row says nothing. */
  readonly silent: readonly string[]
}
export type ReadTable = Pick<ReadSource, 'report'> & { readonly candidates: readonly TableCandidate[] }

/** Remarks do not keep a listing from being taken in; everything else does. */
const remarks = new Set(['formula-as-text', 'rows-differ'])
export const isRemark = ({ code }: CandidateProblem): boolean => remarks.has(code)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const web = /^https?:\/\/[^\s<>"]+$/i
const phone = /^\+?[\d() -]{3,40}$/
const email = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/

type Lookup = {
  readonly type: (text: string) => Reference['types'][number] | undefined
  readonly municipality: (text: string) => string | undefined
  readonly atPostcode: (code: string) => string | undefined
}

function lookupOf(reference: Reference): Lookup {
  const types = new Map<string, Reference['types'][number]>()
  for (const type of reference.types) {
    for (const name of Object.values(type.name))
      if (!types.has(sameName(name))) types.set(sameName(name), type)
  }
  for (const type of reference.types)
    types.set(sameName(type.variant === '' ? type.key : `${type.key}/${type.variant}`), type)
  const municipalities = new Map<string, string>()
  for (const { code, name } of reference.municipalities) {
    municipalities.set(code, code)
    for (const each of Object.values(name)) municipalities.set(sameName(each), code)
  }
  const postcodes = new Map(reference.postcodes.map(({ code, municipality }) => [code, municipality]))
  return {
    type: (text) => types.get(sameName(text)),
    municipality: (text) =>
      municipalities.get(sameName(text).padStart(/^\d{1,2}$/.test(text.trim()) ? 3 : 0, '0')),
    atPostcode: (code) => postcodes.get(code),
  }
}

const orNull = (text: Localized): Localized | null => (Object.keys(text).length === 0 ? null : text)

function placeOf(cells: Cells, find: Lookup, isSilent: boolean): ListingPlace | null {
  if (isSilent) return null
  const address = cells.three('address')
  const named = cells.three('placeName')
  // Spreadsheets take a postal code for a number and drop the zeros before it.
  const postcode = cells.text('postcode').padStart(/^\d{3,4}$/.test(cells.text('postcode')) ? 5 : 0, '0')
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) cells.wrong('postcode', 'not-a-postcode')
  const code = cells.text('municipality')
  const municipality = code === '' ? find.atPostcode(postcode) : find.municipality(code)
  if (municipality === undefined)
    cells.wrong('municipality', code === '' ? 'place-without-municipality' : 'unknown-municipality')
  return {
    site: null,
    kind: cells.one('placeKind', placeWords, 'unknown-place-kind') ?? 'office',
    // A place without a name is called by its address.
    name: Object.keys(named).length === 0 ? address : named,
    address,
    postcode: /^\d{5}$/.test(postcode) ? postcode : null,
    municipality: municipality ?? '',
    accessible: cells.yes('accessible') ?? false,
    lon: cells.decimal('lon', -180, 180),
    lat: cells.decimal('lat', -90, 90),
    hours: cells.hours('hours') ?? {},
    note: orNull(cells.three('placeNote')),
  }
}

function contentOf(cells: Cells, type: Reference['types'][number], find: Lookup): ListingContent {
  const modes = cells.several('modes', modeWords.read, 'unknown-mode')
  const spoken = cells.several('languages', languageCode, 'unknown-language')
  const words = cells.three('localWords')
  const professional = {
    phone: cells.matching('proPhone', phone, 'not-a-phone'),
    email: cells.matching('proEmail', email, 'not-an-email'),
    hours: cells.hours('proHours') ?? {},
    whatHappens: cells.three('proWhatHappens'),
    names: [],
  }
  const hasProfessional =
    professional.phone !== null ||
    professional.email !== null ||
    Object.keys(professional.hours).length > 0 ||
    Object.keys(professional.whatHappens).length > 0
  const ages = { ageFrom: cells.whole('ageFrom', 120), ageTo: cells.whole('ageTo', 120) }
  return {
    ...emptyListing(type.key, type.variant),
    name: orNull(cells.three('name')),
    summary: orNull(cells.three('summary')),
    description: orNull(cells.three('description')),
    forWhom: orNull(cells.three('forWhom')),
    howToGetIn: orNull(cells.three('howToGetIn')),
    afterContact: orNull(cells.three('afterContact')),
    cost: orNull(cells.three('cost')),
    criteria: orNull(cells.three('criteria')),
    criteriaFrom: cells.day('criteriaFrom'),
    localWords: Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, listOf(text)])),
    modes: modes.length === 0 ? type.modes : modes,
    access: cells.one('access', accessWords, 'unknown-access') ?? type.access,
    free: cells.yes('free') ?? type.free,
    languages: spoken.length === 0 ? ['fi'] : spoken,
    ...ages,
    phone: cells.matching('phone', phone, 'not-a-phone'),
    phoneHours: cells.hours('phoneHours'),
    web: webAddress(cells, 'web'),
    booking: webAddress(cells, 'booking'),
    answerDays: cells.whole('answerDays', 400),
    startDays: cells.whole('startDays', 400),
    municipalities: cells.several('municipalities', find.municipality, 'unknown-municipality'),
    professional: hasProfessional ? professional : null,
  }
}

/** "www.example.fi" is meant as an address of the web; a script never becomes one. */
function webAddress(cells: Cells, key: 'web' | 'booking'): string | null {
  const given = cells.text(key)
  if (given === '') return null
  const whole = /^www\.\S+\.\S+$/i.test(given) ? `https://${given}` : given
  if (web.test(whole) && URL.canParse(whole)) return whole
  cells.wrong(key, 'not-a-web-address')
  return null
}

/** Every listing is named: by the county's own id, else by its provider, kind and name. */
function keyOf(cells: Cells, organisation: string): string {
  const id = cells.text('id')
  if (id !== '') return id
  const names = Object.values(cells.three('name')).map(sameName)
  return [sameName(organisation), sameName(cells.text('type')), names[0] ?? ''].join('|')
}

type Reading = { readonly key: string; readonly first: Cells; readonly cells: Cells[] }

function candidateOf(group: Reading, reference: Reference, find: Lookup, position: Position): TableCandidate {
  const { first, cells } = group
  const text = first.text('type')
  const isKnown = uuid.test(first.text('id'))
  // A table with only a listing's own id and what is to be changed need not repeat its kind.
  const type = find.type(text) ?? (isKnown && !position.has('type') ? asItIs : undefined)
  if (type === undefined) first.wrong('type', text === '' ? 'type-missing' : 'unknown-type')
  const named = first.text('organisation')
  if (named === '' && reference.organisation === null && !isKnown)
    first.wrong('organisation', 'organisation-missing')
  const places = cells.flatMap((each) => {
    const isSilent =
      !speaksOfPlaces(position) ||
      [...position.keys()].every((key) => !placeColumns.has(key) || each.text(key) === '')
    const place = placeOf(each, find, isSilent)
    return place === null ? [] : [place]
  })
  const read = contentOf(first, type ?? asItIs, find)
  const content = type === undefined ? null : read
  for (const other of cells.slice(1)) {
    const differs = [...position.keys()].find(
      (key) =>
        !placeColumns.has(key) &&
        other.text(key) !== '' &&
        sameName(other.text(key)) !== sameName(first.text(key)),
    )
    if (differs !== undefined) other.wrong(differs, 'rows-differ')
  }
  const problems = cells.flatMap((each) => each.problems)
  const id = first.text('id')
  const version = Number(first.text('version'))
  const title =
    Object.values(first.three('name'))[0] ?? Object.values(type?.name ?? {})[0] ?? first.text('type')
  return {
    row: first.row,
    listing: uuid.test(id) ? id.toLowerCase() : null,
    version: Number.isInteger(version) && version > 0 ? version : null,
    externalId: group.key.slice(0, 500),
    title: title === '' ? `${named} ${first.row}`.trim() : title,
    organisation: {
      externalId: null,
      name: named === '' ? (reference.organisation ?? {}) : { [reference.reader]: named },
      businessCode: first.matching('businessCode', /^\d{7}-\d$/, 'not-a-business-code'),
      sector: first.one('sector', sectorWords, 'unknown-sector'),
    },
    content: content === null || problems.some((each) => !isRemark(each)) ? null : { ...content, places },
    left: null,
    problems,
    silent: neverEmpty.filter((key) => first.text(key) === ''),
  }
}

type Position = ReadonlyMap<ColumnKey, number>

const asItIs: Reference['types'][number] = {
  key: '',
  variant: '',
  name: {},
  access: 'self',
  free: true,
  modes: ['site'],
}
const neverEmpty = ['modes', 'access', 'free', 'languages'] as const

/** Without a municipality or a postal code nobody knows where a place is: then the table is silent about places. */
const speaksOfPlaces = (position: Position): boolean =>
  position.has('municipality') || position.has('postcode')

/** Makes candidates of a table's rows. A row that repeats the listing of an earlier one adds a place to it. */
export function readRows(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  reference: Reference,
): ReadTable {
  const position: Position = new Map(
    mapping.columns.flatMap((key, at): [ColumnKey, number][] => (key === null ? [] : [[key, at]])),
  )
  const find = lookupOf(reference)
  const groups = new Map<string, Reading>()
  let empty = 0
  let joined = 0
  for (const [at, row] of rows.entries()) {
    if (at <= mapping.headRow) continue
    const cells = readCells(row, position, at + 1)
    if ([...position.keys()].every((key) => cells.text(key) === '')) {
      empty += 1
      continue
    }
    const key = keyOf(cells, cells.text('organisation'))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { key, first: cells, cells: [cells] })
    else {
      known.cells.push(cells)
      joined += 1
    }
  }
  const report = [
    ...(empty === 0 ? [] : [{ code: 'empty-rows', where: '', count: empty }]),
    ...(joined === 0 ? [] : [{ code: 'rows-joined', where: '', count: joined }]),
  ]
  return {
    candidates: [...groups.values()].map((group) => candidateOf(group, reference, find, position)),
    report,
  }
}

const covered: Readonly<Record<string, string>> = {
  proPhone: 'professional.phone',
  proEmail: 'professional.email',
  proHours: 'professional.hours',
  hours: 'places.hours',
}

/** The things of a listing that the chosen columns speak of; of everything else the table is silent. */
export function coversOf(mapping: Mapping): Exclude<Covers, null> {
  const keys = mapping.columns.filter((key) => key !== null)
  const paths = keys.flatMap((key): readonly string[] => {
    const own = covered[key]
    if (own !== undefined) return [own]
    const [name = '', lang] = key.split('.')
    if (name === 'proWhatHappens') return [`professional.whatHappens.${lang ?? ''}`]
    if (name === 'placeNote') return ['places.note']
    return placeColumns.has(key) ? [] : [key]
  })
  const places = keys.includes('municipality') || keys.includes('postcode') ? ['places'] : []
  return new Set([...paths, ...places])
}
