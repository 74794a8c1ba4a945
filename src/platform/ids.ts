import { randomBytes, randomUUID } from 'node:crypto'

/** A random identifier that says nothing about when or where it was made. */
export const newId = (): string => randomUUID()

/** 256 random bits for a secret that is shown once: a session, a sign-in link. */
export const newToken = (): string => randomBytes(32).toString('base64url')
