import { z } from 'zod'

/** The condition under which a change is made. */
export const ifMatch = z.object({
  'if-match': z.string().max(40).optional().meta({
    description:
      'The version that was seen, as ETag gave it. When it has changed since: 412. Left out, the change is made on what stands now.',
  }),
})

/** A version that no request ever has, for a condition that names none. */
const noVersion = Number.MAX_SAFE_INTEGER

/** The version meant by `If-Match`; a star means any. */
export function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const digits = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(header)?.[1]
  return digits === undefined || Number(digits) < 1 ? noVersion : Number(digits)
}
