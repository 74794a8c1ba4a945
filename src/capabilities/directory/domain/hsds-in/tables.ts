import { at, type Fields, isFields, recordsAt, type Tally, textAt } from '../reading/values.ts'

/** The tables of HSDS 3.1 that a listing is made from, with the columns of the standard; `*` marks what it requires. */
const columns = {
  service:
    'id* organization_id program_id name* alternate_name description url email status* interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified',
  organization:
    'id* name* alternate_name description* email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id',
  location:
    'id* location_type* url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type',
  service_at_location: 'id* service_id location_id description',
  address:
    'id* location_id attention address_1* address_2 city* region state_province* postal_code* country* address_type*',
  phone:
    'id* location_id service_id organization_id contact_id service_at_location_id number* extension type description',
  contact: 'id* organization_id service_id service_at_location_id location_id name title department email',
  schedule:
    'id* service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  service_area: 'id* service_id service_at_location_id name description extent extent_type uri',
  language: 'id* service_id location_id phone_id name code note',
  accessibility: 'id* location_id description details url',
  cost_option: 'id* service_id valid_from valid_to option currency amount amount_description',
  attribute: 'id* link_id taxonomy_term_id link_type link_entity value label',
  taxonomy_term: 'id* code name* description parent_id taxonomy language taxonomy_id term_uri',
  organization_identifier: 'id* organization_id identifier_scheme identifier_type identifier*',
  url: 'id* label url* organization_id service_id',
} as const

export type TableName = keyof typeof columns
const names = Object.keys(columns)
const isTable = (name: string): name is TableName => names.includes(name)

/** Tables of the standard that say nothing a listing takes. */
const passedOver = new Set([
  'program',
  'funding',
  'required_document',
  'metadata',
  'meta_table_description',
  'taxonomy',
  'service_capacity',
  'unit',
])

const singular = (name: string): string =>
  name
    .replace(/ies$/, 'y')
    .replace(/(address|accessibility)es$/, '$1')
    .replace(/([^s])s$/, '$1')

/** The table a file or a list of a document holds, by its name in the singular or the plural. */
export function tableNamed(file: string): TableName | 'passed-over' | null {
  const base = (file.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.(csv|tsv|txt|json|ndjson)$/, '')
  const name = singular(base.replace(/^hsds[_-]/, '').replaceAll('-', '_'))
  if (isTable(name)) return name
  return passedOver.has(name) || passedOver.has(base) ? 'passed-over' : null
}

const enums: Readonly<Record<string, readonly string[]>> = {
  'service.status': ['active', 'inactive', 'defunct', 'temporarily closed'],
  'location.location_type': ['physical', 'postal', 'virtual'],
  'address.address_type': ['physical', 'postal', 'virtual'],
  'schedule.freq': ['WEEKLY', 'MONTHLY'],
}

const required = new Map(
  Object.entries(columns).map(([table, text]) => [
    table,
    text.split(' ').flatMap((each) => (each.endsWith('*') ? [each.slice(0, -1)] : [])),
  ]),
)
const known = new Map(
  Object.entries(columns).map(([table, text]) => [table, new Set(text.replaceAll('*', '').split(' '))]),
)

/** What the standard asks of a record and it does not give: counted, never a reason to stop. */
export function checkRecord(table: TableName, record: Fields, file: string, tally: Tally): void {
  for (const name of required.get(table) ?? []) {
    if (textAt(record, name) === '') tally.add('missing-required', `${file}: ${table}.${name}`)
  }
  for (const [field, allowed] of Object.entries(enums)) {
    const [of, name = ''] = field.split('.')
    const value = of === table ? textAt(record, name) : ''
    if (value !== '' && !allowed.includes(value))
      tally.add('bad-enum', `${file}: ${field} = ${value.slice(0, 60)}`)
  }
}

/** Columns of a table file that the standard does not have. */
export function checkHeader(table: TableName, header: readonly string[], file: string, tally: Tally): void {
  for (const column of header) {
    if (column !== '' && known.get(table)?.has(column) !== true) {
      tally.add('unknown-column', `${file}: ${column.slice(0, 60)}`)
    }
  }
}

/** The records of all files, found by what they belong to. */
export class Tables {
  readonly #rows = new Map<TableName, Fields[]>()
  readonly #indexes = new Map<string, Map<string, Fields[]>>()

  add(table: TableName, record: Fields): void {
    const rows = this.#rows.get(table)
    if (rows === undefined) this.#rows.set(table, [record])
    else rows.push(record)
    this.#indexes.clear()
  }

  rows(table: TableName): readonly Fields[] {
    return this.#rows.get(table) ?? []
  }

  /** Rows of a table whose column has this value. */
  by(table: TableName, column: string, value: string): readonly Fields[] {
    if (value === '') return []
    const key = `${table} ${column}`
    let index = this.#indexes.get(key)
    if (index === undefined) {
      index = new Map()
      for (const row of this.rows(table)) {
        const id = textAt(row, column)
        const there = index.get(id)
        if (there === undefined) index.set(id, [row])
        else there.push(row)
      }
      this.#indexes.set(key, index)
    }
    return index.get(value) ?? []
  }

  /** What belongs to a record: nested in it, or in a table of its own that names it. */
  of(record: Fields, nested: string, table: TableName, column: string): readonly Fields[] {
    return [...recordsAt(record, nested), ...this.by(table, column, textAt(record, 'id'))]
  }

  /** The one record a field holds, or its id names. */
  one(record: Fields, nested: string, table: TableName, column: string): Fields | undefined {
    const value = at(record, nested)
    return isFields(value) ? value : this.by(table, 'id', textAt(record, column))[0]
  }
}
