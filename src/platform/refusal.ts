/** The seven ways in which the product says no. Each has one HTTP status. */
export const refusalKinds = {
  invalid: 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
} as const

export type RefusalKind = keyof typeof refusalKinds

/** What is wrong with one field: a code that the texts translate, and the limit it names, if any. */
export type FieldProblem = {
  readonly field: string
  readonly code: string
  readonly limit?: number | undefined
}

/** Thrown by use cases, translated once at the edge: to problem+json or to the same form again. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  readonly code: string
  readonly fields: readonly FieldProblem[]
  /** Seconds after which another try makes sense (too-many, unavailable). */
  readonly retryAfter: number | undefined
  /** What the other editor has saved meanwhile (conflict), so that the page can show both texts. */
  readonly theirs: unknown

  constructor(
    kind: RefusalKind,
    code: string,
    more: { fields?: readonly FieldProblem[]; retryAfter?: number; theirs?: unknown } = {},
  ) {
    super(`${kind}: ${code}`)
    this.kind = kind
    this.code = code
    this.fields = more.fields ?? []
    this.retryAfter = more.retryAfter
    this.theirs = more.theirs
  }

  get status(): (typeof refusalKinds)[RefusalKind] {
    return refusalKinds[this.kind]
  }
}

/** Missing and not allowed to see are the same answer, byte for byte. */
export const notFound = (): Refusal => new Refusal('not-found', 'not-found')
