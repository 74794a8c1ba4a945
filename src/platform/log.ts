/**
 * Structured lines without personal data: names of things, ids, durations and counts. Never a value a person typed,
 * never a path with a code in it, only the route's template.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Log = {
  readonly info: (event: string, fields?: LogFields) => void
  readonly warn: (event: string, fields?: LogFields) => void
  readonly error: (event: string, error: unknown, fields?: LogFields) => void
}

export type BriefError = {
  readonly error: string
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/**
 * An error without what it was about. Database errors carry row values, and a text that cannot be read as JSON is quoted in
 * the complaint about it, so of these only name and code stay.
 */
export function briefly(error: unknown): BriefError {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const mayQuote = (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) || error instanceof SyntaxError
  return { error: error.name, code, message: mayQuote ? undefined : error.message }
}

function describeError(error: unknown): LogFields {
  const frames =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
      : []
  return { ...briefly(error), stack: frames.slice(0, 6).join(' | ') }
}

export function createLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: LogFields = {}): void =>
    write(JSON.stringify({ at: now().toISOString(), level, event, ...fields }))
  return {
    info: (event, fields) => line('info', event, fields),
    warn: (event, fields) => line('warn', event, fields),
    error: (event, error, fields) => line('error', event, { ...describeError(error), ...fields }),
  }
}
