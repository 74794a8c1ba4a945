import { Refusal } from '../refusal.ts'

const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  // Too many connections, not accepting any, shut down by the administrator, crashed, starting up.
  '53300',
  '55000',
  '57P01',
  '57P02',
  '57P03',
])

/** The database does not answer now: worth another try in a moment, and no fault of the request. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return codes.has(code) || /^(Connection terminated|timeout exceeded)/.test(error.message)
}

/** What an edge answers for something thrown: the refusal itself, 503 while the database is away, or null for a fault of ours. */
export function asRefusal(thrown: unknown): Refusal | null {
  if (thrown instanceof Refusal) return thrown
  return isAway(thrown) ? new Refusal('unavailable', 'unavailable', { retryAfter: 10 }) : null
}
