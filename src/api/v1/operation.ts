import { asRefusal } from '#platform/db/away.ts'
import type { Context } from 'hono'
import { z } from 'zod'
import { notFound, Refusal } from '#platform/refusal.ts'
import { type Caller, parse } from '#platform/use-case.ts'
import type { Deps, Env } from '#web/page.ts'
import { readLimited, readUpload, type UploadedFile } from '#web/upload.ts'
import { problemJson, readerOf } from './problem.ts'
import type { Samples } from './samples.ts'

export const base = '/api/v1'

/** What an operation may answer when all is well. Without a schema the answer has no body. */
export type AnswerShape = {
  readonly description: string
  readonly schema?: z.ZodType
  readonly headers?: Readonly<Record<string, string>>
}
type Answers = Readonly<Record<number, AnswerShape>>

type LooseReply = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
type BodyOf<A> = A extends { readonly schema: infer S extends z.ZodType }
  ? { readonly body: z.input<S> }
  : { readonly body?: undefined }
/** One of the declared answers, with the body its schema asks for. */
type Reply<A extends Answers> = LooseReply &
  { [S in keyof A]: { readonly status: S } & BodyOf<A[S]> }[keyof A]

/** A request that works as it stands on a fresh demo, after those of the operations listed before it. */
export type Example = {
  /** The demo person who sends it. */
  readonly as?: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly status: number
}

export type Tag =
  | 'Directory'
  | 'Listings'
  | 'Directory upkeep'
  | 'Directory work'
  | 'Imports'
  | 'Asking for help'
  | 'Forms'
  | 'Sessions'
  | 'Work'
  | 'Promises'
  | 'Referrals'
  | 'Talks'
  | 'Worry'
  | 'Outreach'
  | 'Programme'
  | 'Visitors and reviews'
  | 'Sign-ups'
  | 'Groups and wishes'
  | 'Times'
  | 'Consultation'
  | 'Colleagues'
  | 'Network'
  | 'Forums'
  | 'Doors'
  | 'Families'
  | 'Own family'
  | 'Cases'
  | 'Annual clock'
  | 'Trials'
  | 'Development'
  | 'Boards'
  | 'Agreements'
  | 'People'

type Json = { readonly isJson: true; readonly value: unknown } | { readonly isJson: false }

type Call<P extends z.ZodType, Q extends z.ZodType, H extends z.ZodType, B extends z.ZodType> = {
  readonly caller: Caller
  readonly deps: Deps
  readonly params: z.output<P>
  readonly query: z.output<Q>
  readonly headers: z.output<H>
  readonly body: z.output<B>
  /** The body as it came. */
  readonly raw: string
  readonly json: Json
  /** Where the request came from, for limits only. */
  readonly from: string
  readonly sessionToken: string | null
  /** What came as files of a form, where the operation takes them. */
  readonly files: Readonly<Record<string, UploadedFile>>
}

/**
 * Who must be signed in: nobody, somebody who works here, one of these or the guest of a receiver without accounts, one of a
 * family, or either.
 */
type Auth = 'none' | 'person' | 'person-or-guest' | 'member' | 'person-or-member'

const fitsTo = (auth: Auth, kind: Caller['actor']['kind']): boolean => {
  switch (auth) {
    case 'none':
      return true
    case 'person-or-guest':
      return kind !== 'public'
    case 'person-or-member':
      return kind === 'person' || kind === 'member'
    default:
      return kind === auth
  }
}

type Declaration<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  H extends z.ZodObject,
  B extends z.ZodObject,
  A extends Answers,
> = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`, with `{name}` for what is filled in. */
  path: `/${string}`
  summary: string
  description?: string
  tag: Tag
  auth: Auth
  /** What others may keep of the answer: `private` operations are never stored and never shared between origins. */
  reach: 'public' | 'private'
  isDemoOnly?: true
  params: P
  query: Q
  headers: H
  body: B
  /** The body is only described: `run` reads it from `raw` and `json`. */
  bodyShape?: z.ZodObject
  /** The body may also be a form with a file `file` of at most so many bytes; as JSON it may be as large. */
  largestFile?: number
  answers: A
  /** Statuses of problems besides those that follow from the rest of the declaration. */
  problems?: readonly number[]
  example: (samples: Samples) => Example
  run: (call: Call<P, Q, H, B>) => Promise<Reply<NoInfer<A>>> | Reply<NoInfer<A>>
}

export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: `/${string}`
  readonly summary: string
  readonly description: string
  readonly tag: Tag
  readonly auth: Auth
  readonly reach: 'public' | 'private'
  readonly isDemoOnly: boolean
  readonly params: z.ZodObject | null
  readonly query: z.ZodObject | null
  readonly headers: z.ZodObject | null
  readonly body: z.ZodObject | null
  readonly largestFile: number | null
  readonly answers: Answers
  readonly problems: readonly number[]
  readonly example: (samples: Samples) => Example
  readonly handle: (c: Context<Env>, deps: Deps) => Promise<Response>
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A body that is not UTF-8 would lose letters without a word: a family's words are taken whole or not at all. */
function readText(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function readJson(raw: string): Json {
  try {
    return { isJson: true, value: JSON.parse(raw) }
  } catch {
    return { isJson: false }
  }
}

/** An empty field of a form or an address is the same as none. */
const filled = (pairs: Iterable<readonly [string, string]>): Readonly<Record<string, string>> =>
  Object.fromEntries([...pairs].filter(([, value]) => value !== ''))

/** A malformed id names nothing: the same answer as an unknown one. */
function readParams<P extends z.ZodObject>(shape: P, given: unknown): z.output<P> {
  const result = shape.safeParse(given)
  if (!result.success) throw notFound()
  return result.data
}

const none = z.object({})

/** What an operation without parameters and body says of them: spread first, then named what there is. */
export const noInput = { params: none, query: none, headers: none, body: none }

/** Open to every origin are public reads only: they carry no cookie and show nobody's data. */
const sharing = (reach: Operation['reach']): Readonly<Record<string, string>> =>
  reach === 'public' ? { 'access-control-allow-origin': '*' } : {}

/**
 * Declares one operation: from it come the route, the validation, the refusals as problems and its chapter in the OpenAPI
 * document. What it may answer is typed by its own answers.
 */
export function operation<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  H extends z.ZodObject,
  B extends z.ZodObject,
  A extends Answers,
>(declared: Declaration<P, Q, H, B, A>): Operation {
  const { method, path, auth, reach } = declared
  const given = <S extends z.ZodObject>(shape: S): S | null =>
    Object.keys(shape.shape).length === 0 ? null : shape
  const isParsed = given(declared.body) !== null
  const body = declared.bodyShape ?? given(declared.body)
  const inputs = given(declared.query) !== null || given(declared.headers) !== null || body !== null
  const problems = [
    ...(body === null ? [] : [400, 413]),
    ...(auth === 'none' ? [] : [401]),
    ...(given(declared.params) === null ? [] : [404]),
    ...(inputs ? [422] : []),
    ...(declared.problems ?? []),
  ]

  const handle = async (c: Context<Env>, deps: Deps): Promise<Response> => {
    c.set('routeTemplate', `${base}${path}`)
    const requestId = c.get('requestId')
    const lang = readerOf(c.req.raw)
    const share = sharing(reach)
    const refuse = (what: Parameters<typeof problemJson>[0]): Response => {
      const response = problemJson(what, requestId, lang)
      for (const [name, value] of Object.entries(share)) response.headers.set(name, value)
      return response
    }
    try {
      const caller = c.get('caller')
      const { kind } = caller.actor
      if (!fitsTo(auth, kind)) throw new Refusal('not-signed-in', 'not-signed-in')
      const { largestFile } = declared
      const isForm = largestFile !== undefined && /^multipart\//i.test(c.req.header('content-type') ?? '')
      const upload = isForm ? await readUpload(c.req.raw, largestFile) : null
      const bytes =
        body === null || upload !== null
          ? new ArrayBuffer(0)
          : largestFile === undefined
            ? await c.req.arrayBuffer()
            : await readLimited(c.req.raw, largestFile)
      if (bytes === null || upload?.isTooLarge === true) return refuse(413)
      const raw = readText(bytes)
      if (raw === null) return refuse(400)
      const json: Json =
        upload === null ? readJson(raw === '' ? '{}' : raw) : { isJson: true, value: upload.form }
      if (isParsed && !json.isJson) return refuse(400)
      const reply = await declared.run({
        caller,
        deps,
        params: readParams(declared.params, c.req.param()),
        query: parse(declared.query, filled(new URL(c.req.url).searchParams)),
        headers: parse(declared.headers, Object.fromEntries(c.req.raw.headers)),
        body: parse(declared.body, isParsed && json.isJson ? json.value : {}),
        raw,
        json,
        from: c.get('from'),
        sessionToken: c.get('sessionToken'),
        files: upload?.files ?? {},
      })
      const headers = {
        'cache-control': reach === 'public' ? 'public, max-age=60' : 'no-store',
        ...share,
        ...reply.headers,
      }
      return reply.body === undefined
        ? new Response(null, { status: reply.status, headers })
        : Response.json(reply.body, { status: reply.status, headers })
    } catch (thrown) {
      if (thrown instanceof InvalidJson) return refuse(400)
      const error = asRefusal(thrown)
      if (!(thrown instanceof Refusal)) deps.log.error('request.failed', thrown, { requestId })
      if (error === null) return refuse(500)
      // The reader said which version it meant, so the condition failed rather than the request.
      const isStale = error.code.endsWith('.changed-meanwhile') && c.req.header('if-match') !== undefined
      return refuse(isStale ? { status: 412, code: error.code } : error)
    }
  }
  return {
    method,
    path,
    summary: declared.summary,
    description: declared.description ?? '',
    tag: declared.tag,
    auth,
    reach,
    isDemoOnly: declared.isDemoOnly === true,
    params: given(declared.params),
    query: given(declared.query),
    headers: given(declared.headers),
    body,
    largestFile: declared.largestFile ?? null,
    answers: declared.answers,
    problems: [...new Set(problems)].sort((a, b) => a - b),
    example: declared.example,
    handle,
  }
}

/** The body is not JSON, found out by an operation that reads it itself. */
export class InvalidJson extends Error {
  override readonly name = 'InvalidJson'
}
