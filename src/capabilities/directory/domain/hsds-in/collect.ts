import { readJson, textOf } from '../reading/json.ts'
import { at, type Fields, has, isFields, recordsAt, Tally, textAt } from '../reading/values.ts'
import { checkHeader, checkRecord, type TableName, tableNamed, Tables } from './tables.ts'

/** A file of rows, read already: the first row names the columns. */
export type RowsFile = { readonly name: string; readonly rows: readonly (readonly string[])[] }
export type JsonFile = { readonly name: string; readonly bytes: Uint8Array }

/** A service with what only its surroundings say of it. */
export type Found = {
  readonly service: Fields
  readonly organisation: Fields | undefined
  readonly places: Fields[]
}

const serviceFields = [
  'status',
  'organization_id',
  'organization',
  'service_at_locations',
  'application_process',
  'eligibility_description',
  'fees_description',
  'assured_date',
] as const

const organisationFields = [
  'services',
  'website',
  'organization_identifiers',
  'legal_status',
  'tax_id',
  'parent_organization_id',
  'year_incorporated',
] as const

/** What a record is, by the fields that only one kind has. */
function kindOf(record: Fields): TableName | null {
  if (has(record, 'location_type')) return 'location'
  if (has(record, 'service_id', 'service') && has(record, 'location_id', 'location'))
    return 'service_at_location'
  if (has(record, 'taxonomy_id', 'taxonomy_detail', 'term_uri')) return 'taxonomy_term'
  if (!has(record, 'name')) return null
  if (has(record, ...serviceFields)) return 'service'
  return has(record, ...organisationFields) ? 'organization' : null
}

const readCode = (table: TableName): string => {
  if (table === 'service') return 'services-read'
  return table === 'organization' ? 'organisations-read' : 'rows-read'
}

const pageLists = ['contents', 'items', 'data'] as const

/** Takes in files of either kind and joins what belongs together. */
export class Collector {
  readonly tally = new Tally()
  readonly tables = new Tables()
  readonly #found = new Map<string, Found>()
  readonly #nameless: Found[] = []

  rows({ name, rows }: RowsFile): void {
    const [head = [], ...body] = rows
    const table = tableNamed(name)
    if (table === 'passed-over') {
      this.tally.add('table-passed-over', name)
      return
    }
    if (table === null) {
      this.tally.add('unknown-table', name)
      return
    }
    const header = head.map((each) => each.trim().toLowerCase().replace(/\s+/g, '_'))
    checkHeader(table, header, name, this.tally)
    for (const row of body) {
      const cells = header.flatMap((column, index) => {
        const cell = row[index]?.trim() ?? ''
        return column === '' || cell === '' ? [] : [[column, cell] as const]
      })
      if (cells.length === 0) continue
      if (row.length > header.length) this.tally.add('row-too-long', name)
      this.#take(table, Object.fromEntries(cells), name)
    }
  }

  json({ name, bytes }: JsonFile): void {
    const { value, loose, broken } = readJson(bytes)
    const lines = broken === null ? null : this.#lines(bytes, name)
    if (lines !== null) {
      for (const each of lines) this.#document(each, name)
      return
    }
    if (loose !== null) this.tally.add('not-strict-json', `${name}:${loose.line}:${loose.column}`)
    if (broken !== null) this.tally.add('broken-json', `${name}:${broken.line}:${broken.column}`)
    if (value !== undefined) this.#document(value, name)
  }

  /** One object a line, as `format=ndjson` answers; null when the text is no such thing. */
  #lines(bytes: Uint8Array, name: string): readonly Fields[] | null {
    const lines = textOf(bytes)
      .split('\n')
      .map((text, index) => ({ text: text.trim(), number: index + 1 }))
      .filter(({ text }) => text !== '')
    if (lines.length < 2 || !lines.slice(0, 2).every(({ text }) => /^\{.*\}$/.test(text))) return null
    return lines.flatMap(({ text, number }) => {
      const { value, broken } = readJson(new TextEncoder().encode(text))
      if (broken !== null) this.tally.add('broken-json', `${name}:${number}:${broken.column}`)
      return isFields(value) ? [value] : []
    })
  }

  #document(value: unknown, name: string): void {
    if (Array.isArray(value)) {
      for (const each of value) if (isFields(each)) this.#record(each, name)
      return
    }
    if (!isFields(value)) {
      this.tally.add('nothing-in-file', name)
      return
    }
    const page = pageLists.find((list) => Array.isArray(at(value, list)))
    if (page !== undefined) {
      for (const each of recordsAt(value, page)) this.#record(each, name)
      return
    }
    const isRecord = has(value, 'name', 'location_type', 'service', 'service_id')
    const lists = isRecord ? [] : Object.keys(value).filter((each) => Array.isArray(value[each]))
    if (lists.length === 0) {
      this.#record(value, name)
      return
    }
    for (const list of lists) {
      const table = tableNamed(list)
      if (table === null || table === 'passed-over') {
        this.tally.add(
          table === null ? 'unknown-table' : 'table-passed-over',
          `${name}: ${list.slice(0, 60)}`,
        )
        continue
      }
      for (const each of recordsAt(value, list)) this.#take(table, each, name)
    }
  }

  #record(record: Fields, name: string): void {
    const table = kindOf(record) ?? tableNamed(name)
    if (table === null || table === 'passed-over') this.tally.add('unknown-record', name)
    else this.#take(table, record, name)
  }

  #take(table: TableName, record: Fields, file: string): void {
    checkRecord(table, record, file, this.tally)
    this.tally.add(readCode(table), file)
    if (table === 'service') {
      this.#service(record, undefined)
      return
    }
    if (table === 'organization') {
      for (const each of recordsAt(record, 'services')) {
        checkRecord('service', each, file, this.tally)
        this.tally.add('services-read', file)
        this.#service(each, record)
      }
    }
    const inside = at(record, 'service')
    if (table === 'service_at_location' && isFields(inside)) {
      this.#service(inside, undefined).places.push(record)
      return
    }
    this.tables.add(table, record)
  }

  /** The same service may come by itself, under its organization and at each of its places: it is one. */
  #service(record: Fields, organisation: Fields | undefined): Found {
    const id = textAt(record, 'id')
    const known = id === '' ? undefined : this.#found.get(id)
    const found: Found = {
      service: known === undefined ? record : { ...known.service, ...record },
      organisation: known?.organisation ?? organisation,
      places: known?.places ?? [],
    }
    if (id === '') this.#nameless.push(found)
    else this.#found.set(id, found)
    return found
  }

  services(): readonly Found[] {
    return [...this.#found.values(), ...this.#nameless]
  }
}
