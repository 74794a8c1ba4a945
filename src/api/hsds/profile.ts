import { z } from 'zod'

type Json = Readonly<Record<string, unknown>>

/** Parameters by path, as the standards name them; both documents are made from this list. */
const parameters = {
  search: { type: 'string', description: 'Everyday words in Finnish, Swedish or English.' },
  page: { type: 'integer', minimum: 1, description: 'Number of the page, from 1.' },
  per_page: { type: 'integer', minimum: 1, maximum: 500, description: 'Items on a page.' },
  format: {
    type: 'string',
    enum: ['json', 'ndjson'],
    description: 'ndjson sends everything, one object a line.',
  },
  taxonomy_term_id: { type: 'string', description: 'Only what carries this term.' },
  taxonomy_id: {
    type: 'string',
    description: 'Only what carries a term of this taxonomy; for terms, only its own.',
  },
  organization_id: { type: 'string', description: 'Only what this organization provides.' },
  modified_after: {
    type: 'string',
    format: 'date-time',
    description: 'Only what was modified then or later.',
  },
  minimal: { type: 'boolean', description: 'Only id and last_modified.' },
  full: { type: 'boolean', description: 'Nested in full (the default).' },
  full_service: { type: 'boolean', description: 'The organization with its services, nested in full.' },
  postcode: { type: 'string', pattern: '^[0-9]{5}$', description: 'A Finnish postal code.' },
  proximity: { type: 'number', description: 'Metres from the middle of the postal code’s municipality.' },
  minimum_age: { type: 'number', description: 'The youngest person it should suit.' },
  maximum_age: { type: 'number', description: 'The oldest person it should suit.' },
  start_time: { type: 'string', description: 'Open at or after this time of day, HH:MM.' },
  end_time: { type: 'string', description: 'Open at or before this time of day, HH:MM.' },
  day: { type: 'string', description: 'Open on this weekday: MO, TU, WE, TH, FR, SA or SU.' },
  top_only: { type: 'boolean', description: 'Only terms that have no parent.' },
  parent_id: { type: 'string', description: 'Only terms below this one.' },
  lang: {
    type: 'string',
    enum: ['fi', 'sv', 'en'],
    description: 'Our extension; else Accept-Language decides.',
  },
} as const satisfies Readonly<Record<string, Json & { readonly description: string }>>

type Parameter = keyof typeof parameters
const paging: readonly Parameter[] = ['page', 'per_page', 'lang']
const ages: readonly Parameter[] = ['minimum_age', 'maximum_age', 'start_time', 'end_time', 'day']

type Path = {
  readonly path: string
  readonly summary: string
  readonly takes: readonly Parameter[]
  readonly schema: string
}

const withId = (path: string, schema: string, summary: string, takes: readonly Parameter[] = []): Path => ({
  path: `/${path}/{id}`,
  summary,
  takes: [...takes, 'lang'],
  schema,
})

const hsdsPaths: readonly Path[] = [
  {
    path: '/services',
    summary: 'Services, a page at a time',
    schema: 'service',
    takes: [
      'search',
      ...paging,
      'format',
      'taxonomy_term_id',
      'taxonomy_id',
      'organization_id',
      'modified_after',
      'minimal',
      'full',
      ...ages,
    ],
  },
  withId('services', 'service', 'One service, nested in full'),
  {
    path: '/service_at_locations',
    summary: 'Services at their places, a page at a time',
    schema: 'service_at_location',
    takes: [
      'search',
      ...paging,
      'format',
      'taxonomy_term_id',
      'taxonomy_id',
      'organization_id',
      'modified_after',
      'full',
      'postcode',
      'proximity',
      ...ages,
    ],
  },
  withId('service_at_locations', 'service_at_location', 'One service at one place'),
  {
    path: '/organizations',
    summary: 'Organizations, a page at a time',
    schema: 'organization',
    takes: ['search', ...paging, 'format', 'taxonomy_term_id', 'taxonomy_id', 'full', 'full_service'],
  },
  withId('organizations', 'organization', 'One organization', ['full_service']),
  { path: '/taxonomies', summary: 'Taxonomies', schema: 'taxonomy', takes: ['search', ...paging, 'format'] },
  withId('taxonomies', 'taxonomy', 'One taxonomy'),
  {
    path: '/taxonomy_terms',
    summary: 'Terms of the taxonomies',
    schema: 'taxonomy_term',
    takes: ['search', ...paging, 'format', 'taxonomy_id', 'top_only', 'parent_id'],
  },
  withId('taxonomy_terms', 'taxonomy_term', 'One term'),
]

const text = z.string()
const translations = z.record(z.enum(['fi', 'sv', 'en']), z.record(text, text)).meta({
  description: 'The same texts in the other languages, by language and field. Only texts that exist.',
})

/** What our objects hold besides the standard's fields. Nothing of the standard is taken away. */
const extension = {
  service: z.object({
    translations,
    delivery_modes: z
      .array(text)
      .meta({ description: 'site, home, outreach, mobile, phone, remote or digital.' }),
    access: text.meta({ description: 'self, booking or referral.' }),
    statutory: z.boolean().meta({ description: 'Whether the law obliges somebody to arrange it.' }),
  }),
  organization: z.object({
    translations,
    sector: text.meta({ description: 'county, municipality, parish, kela, ngo or company.' }),
  }),
  location: z.object({ translations }),
}

export type Flavour = 'hsds' | 'oruk'
export const flavours: Readonly<Record<Flavour, { readonly version: string; readonly name: string }>> = {
  hsds: { version: '3.1', name: 'HSDS 3.1' },
  oruk: { version: 'HSDS-UK-3.0', name: 'Open Referral UK 3.0' },
}

/** The published profile: which standard this follows and what it adds (a merge patch over the standard's schemas). */
export function profileDocument(flavour: Flavour, base: string): Json {
  const patch = Object.fromEntries(
    Object.entries(extension).map(([name, schema]) => {
      const { properties } = z.toJSONSchema(schema)
      return [`${name}.json`, { properties }]
    }),
  )
  return {
    name: `Perhetalo, profile of ${flavours[flavour].name}`,
    version: flavours[flavour].version,
    base:
      flavour === 'hsds'
        ? 'https://docs.openreferral.org/en/3.1/'
        : 'https://openreferraluk.org/specifications/3.0/',
    address: `${base}/profile`,
    description:
      'Texts come in the language of Accept-Language or ?lang= (fi, sv, en); where a text is missing in that language, the ' +
      'nearest one stands in its place. The other languages are under translations. Fields without a value are left out. ' +
      'state_province holds the name of the wellbeing services county. postal_code is empty where it is not known.',
    patch,
  }
}

/** OpenAPI 3.1 of the interface as it is here. */
export function openApiDocument(flavour: Flavour, base: string): Json {
  const paths = hsdsPaths.filter((each) => flavour === 'hsds' || !each.path.startsWith('/organizations'))
  const schemas =
    flavour === 'hsds'
      ? 'https://docs.openreferral.org/en/3.1/'
      : 'https://openreferraluk.org/specifications/3.0/'
  const entry = ({ path, summary, takes }: Path): [string, Json] => {
    const described = [
      ...(path.endsWith('{id}')
        ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
        : []),
      ...takes.map((name) => {
        const { description, ...schema } = parameters[name]
        return { name, in: 'query', required: false, description, schema }
      }),
    ]
    const operation = {
      summary,
      parameters: described,
      responses: {
        200: { description: summary, content: { 'application/json': { schema: { type: 'object' } } } },
        304: { description: 'Not changed since' },
        ...(path.endsWith('{id}') ? { 404: { description: 'There is no such object' } } : {}),
        422: { description: 'A parameter is wrong; the answer names it' },
      },
    }
    return [path, { get: operation }]
  }
  return {
    openapi: '3.1.0',
    info: { title: `Perhetalo: ${flavours[flavour].name}`, version: flavours[flavour].version },
    servers: [{ url: base }],
    externalDocs: { url: schemas },
    paths: {
      '/': {
        get: {
          summary: 'Which standard and profile this follows',
          responses: { 200: { description: 'About' } },
        },
      },
      ...Object.fromEntries(paths.map(entry)),
    },
  }
}
