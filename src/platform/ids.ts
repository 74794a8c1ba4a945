import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A random identifier that says nothing about when or where it was made. */
export const newId = (): string => randomUUID()

/** 256 random bits for a secret that is shown once: a session, a sign-in link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The same parts give the same identifier: for effects that must not happen twice (name-based UUID, version 8). */
export function idFrom(...parts: readonly string[]): string {
  const text = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(text.charAt(16), 16) & 3)
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-8${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20, 32)}`
}
