import { z } from 'zod'
import { base, type Example, type Operation } from './operation.ts'
import type { Samples } from './samples.ts'

type Json = { readonly [key: string]: unknown }

const problemWords: Readonly<Record<number, string>> = {
  400: 'The body is not JSON.',
  401: 'Not signed in, or the session has ended.',
  403: 'May be read but not done by the one who asks.',
  404: 'Not there, or not for the one who asks: the same answer.',
  409: 'Not possible now; `code` says why.',
  412: 'Changed since the version in If-Match.',
  413: 'Too large.',
  422: 'Something is missing or wrong; `fields` names each.',
  429: 'Too many tries; see Retry-After.',
}

const problem = z
  .object({
    type: z.string().meta({ description: 'Where the problem is described.' }),
    title: z.string().meta({ description: 'For people, in the reader’s language.' }),
    status: z.int(),
    code: z.string().meta({ description: 'Stable: programs decide by it.' }),
    fields: z.array(z.object({ field: z.string(), code: z.string(), limit: z.number().optional() })),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'Why something could not be done (RFC 9457).' })

/** The format says it; the library's patterns for dates are long as a page. */
function tidy(schema: { [key: string]: unknown }): void {
  if (['date', 'date-time', 'uuid'].includes(String(schema['format']))) delete schema['pattern']
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum']
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum']
  delete schema['propertyNames']
  // An answer may gain a field in time; programs pass over what they do not know.
  if (schema['additionalProperties'] === false) delete schema['additionalProperties']
}

/** Turns shapes into JSON Schema; what has a name is collected once under `components`. */
function schemas(): { of: (shape: z.ZodType, io: 'input' | 'output') => Json; named: () => Json } {
  const named = new Map<string, unknown>()
  const of = (shape: z.ZodType, io: 'input' | 'output'): Json => {
    const text = JSON.stringify(z.toJSONSchema(shape, { io, override: ({ jsonSchema }) => tidy(jsonSchema) }))
    const parsed: unknown = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
    const {
      $defs,
      $schema: _schema,
      ...rest
    } = z.looseObject({ $defs: z.record(z.string(), z.unknown()).optional() }).parse(parsed)
    for (const [name, definition] of Object.entries($defs ?? {})) named.set(name, withoutId(definition))
    const name = z.globalRegistry.get(shape)?.id
    if (name === undefined) return withoutId(rest)
    named.set(name, withoutId(rest))
    return { $ref: `#/components/schemas/${name}` }
  }
  return { of, named: () => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function withoutId(schema: unknown): Json {
  const { id: _id, ...rest } = z
    .looseObject({ id: z.unknown() })
    .parse({ id: null, ...z.looseObject({}).parse(schema) })
  return rest
}

const titled = (name: string): string =>
  name === 'if-match' ? 'If-Match' : name === 'idempotency-key' ? 'Idempotency-Key' : name

type Place = 'path' | 'query' | 'header'

function parametersOf(
  shape: z.ZodObject | null,
  place: Place,
  values: Example['query'],
  of: ReturnType<typeof schemas>['of'],
): Json[] {
  if (shape === null) return []
  return Object.entries(shape.shape).map(([name, field]) => {
    const { description, ...schema } = of(field, 'input')
    const isRequired = place === 'path' || !z.safeParse(field, undefined).success
    const written = values?.[name]
    const isNumber = schema['type'] === 'integer' || schema['type'] === 'number'
    const example = isNumber && written !== undefined ? Number(written) : written
    return {
      name: titled(name),
      in: place,
      required: isRequired,
      ...(description === undefined ? {} : { description }),
      schema,
      ...(example === undefined ? {} : { example }),
    }
  })
}

/** The same fields as a form, and the file. */
const withFile = (schema: Json): Json => {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), z.unknown()).optional() })
    .parse(schema)
  const file = { type: 'string', format: 'binary' }
  return { type: 'object', properties: { ...properties, file } }
}

export const operationId = ({ method, path }: Operation): string =>
  [
    method,
    ...path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => part.replace(/[{}]/g, '')),
  ]
    .join('-')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function chapter(each: Operation, samples: Samples, of: ReturnType<typeof schemas>['of']): Json {
  const example = each.example(samples)
  const answers = Object.entries(each.answers).map(([status, answer]) => {
    const headers = Object.entries(answer.headers ?? {}).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ])
    const content =
      answer.schema === undefined
        ? {}
        : { content: { 'application/json': { schema: of(answer.schema, 'output') } } }
    return [
      status,
      {
        description: answer.description,
        ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
        ...content,
      },
    ]
  })
  const problems = each.problems.map((status) => [
    String(status),
    { $ref: `#/components/responses/Problem${status}` },
  ])
  const body = each.body
  return {
    operationId: operationId(each),
    tags: [each.tag],
    summary: each.summary,
    ...(each.description === '' ? {} : { description: each.description }),
    security: each.auth === 'none' ? [] : [{ bearer: [] }, { session: [] }],
    // The demo person whose token the example needs: sign in with POST /sessions first.
    ...(example.as === undefined ? {} : { 'x-example-persona': example.as }),
    'x-example-status': example.status,
    parameters: [
      ...parametersOf(each.params, 'path', example.params, of),
      ...parametersOf(each.query, 'query', example.query, of),
      ...parametersOf(each.headers, 'header', example.headers, of),
    ],
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: !z.safeParse(body, {}).success,
            content: {
              'application/json': { schema: of(body, 'input'), example: example.body ?? {} },
              ...(each.largestFile === null
                ? {}
                : { 'multipart/form-data': { schema: withFile(of(body, 'input')) } }),
            },
          },
        }),
    responses: {
      ...Object.fromEntries([...answers, ...problems]),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The whole interface as an OpenAPI 3.1 document, the operations in the order in which their examples work. */
export function openApiDocument(operations: readonly Operation[], samples: Samples, server: string): Json {
  const { of, named } = schemas()
  of(problem, 'output')
  const paths: Record<string, Json> = {}
  for (const each of operations) {
    const path = `${base}${each.path}`
    paths[path] = { ...paths[path], [each.method]: chapter(each, samples, of) }
  }
  const statuses = [...new Set(operations.flatMap((each) => each.problems))].sort((a, b) => a - b)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Perhetalo API',
      version: '1',
      summary: 'What a person can do on a page, a program with the same rights can do here.',
      description:
        'The digital family centre of a wellbeing services county: find services, ask for help, follow the request, answer it. ' +
        'Every operation has an example that works as it stands on a fresh demo, after those of the operations listed before it ' +
        '(`x-example-order`). An example with `x-example-persona` is sent with the token of that demo person. ' +
        'Errors are `application/problem+json` with a stable `code`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: server }],
    tags: [
      { name: 'Directory', description: 'Public: services, municipalities and doors.' },
      { name: 'Worry', description: 'Contacts and notifications when a worry about a child arises.' },
      { name: 'Outreach', description: 'Places where somebody goes to families; visitors as numbers only.' },
      { name: 'Times', description: 'When people, groups and rooms are free, and what is booked with them.' },
      { name: 'Consultation', description: 'Asking a colleague without a client, and what was learned.' },
      { name: 'Colleagues', description: 'Who is who in the network, and messages between colleagues.' },
      {
        name: 'Forums',
        description: 'Where organisations lead together: seats, meetings, minutes, decisions, tasks.',
      },
      { name: 'Network', description: 'Areas, actors, named workers, the worker pool, resources.' },
      {
        name: 'People',
        description:
          'Who signs in and in which role, for those who keep them: nobody gives a role as wide as the one they act by, nor any to themselves. One’s own sign-ins and passkeys; making a passkey needs a browser and the device that keeps it. Changes need a proof given within 15 minutes.',
      },
      {
        name: 'Families',
        description:
          'Who belongs to a family, who is with it, what is written and agreed. Each asks as who they are: strong sign-in always, a proof given just now where something cannot be taken back.',
      },
      {
        name: 'Cases',
        description: 'Walking along with a family: its case, assessment, plan, meetings and talks.',
      },
      {
        name: 'Annual clock',
        description: 'The year of a county: what comes when, who sees to it and what came of it.',
      },
      {
        name: 'Development',
        description: 'The action plan, the roadmap, plans of areas, trials, risks and what is made alike.',
      },
      { name: 'Own family', description: 'What one of a family sees and does for themselves.' },
      { name: 'Promises', description: 'Public: how often the counties answered in time.' },
      {
        name: 'Doors',
        description:
          'How doors are kept: hours, promises, rotas, absences, the alarm and the guidance model.',
      },
      {
        name: 'Asking for help',
        description: 'For families, without an account: whoever holds the code is the family.',
      },
      { name: 'Imports', description: 'For those who keep listings: tables and registers in, listings out.' },
      { name: 'Sessions', description: 'Signing in and out.' },
      {
        name: 'Referrals',
        description:
          'From what a family agreed to, field by field, to what came of it; each side reads its own.',
      },
      { name: 'Work', description: 'For professionals: everything needs a relation to the request.' },
    ],
    'x-example-order': operations.map(operationId),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of a session.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'The session of a signed-in browser (`__Host-session` over https).',
        },
      },
      responses: {
        Problem: problemResponse('Something could not be done.'),
        ...Object.fromEntries(
          statuses.map((status) => [
            `Problem${status}`,
            problemResponse(problemWords[status] ?? 'A problem.'),
          ]),
        ),
      },
      schemas: named(),
    },
  }
}
