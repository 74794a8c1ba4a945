/** The administrator of a county, made at the server's command line: the one role that nobody gives on a page. */
import { z } from 'zod'
import { system } from '#platform/actor.ts'
import { recordTrace } from '#platform/audit.ts'
import { days, later as after } from '#platform/clock.ts'
import { sha256 } from '#platform/crypto.ts'
import type { Tx } from '#platform/db/database.ts'
import { mailAddress } from '#platform/mail.ts'
import { Refusal } from '#platform/refusal.ts'
import { languages } from '#platform/text.ts'
import { parse } from '#platform/use-case.ts'
import { newPasskeyCode, plainPasskeyCode } from './passkey-code.ts'
import { putInvitation } from './queries-own.ts'
import * as queries from './queries-first-admin.ts'

const shape = z.object({
  county: z.string().max(10),
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().max(200).regex(mailAddress, 'email'),
  language: z.string().pipe(z.enum(languages)),
})

/**
 * Makes whoever has this address an administrator of the county: the one who is there, else a new person. Runs as the owner
 * of the tables, since row-level security lets no request make one; the trace is left all the same.
 */
export async function makeCountyAdmin(
  tx: Tx,
  now: Date,
  given: z.input<typeof shape>,
): Promise<{ readonly id: string; readonly isNew: boolean; readonly code: string }> {
  const input = parse(shape, given)
  if (!(await queries.countyIsHere(tx, input.county)))
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'county', code: 'unknown-county' }] })
  const made = await queries.makeAdmin(tx, { ...input, now })
  await recordTrace(tx, {
    county: input.county,
    at: now,
    name: 'role.make-admin',
    outcome: 'done',
    actor: system,
    about: { person: made.id, role: 'admin' },
  })
  // Where there is no provider yet, nobody else could hand over the code for a first passkey.
  const code = newPasskeyCode()
  await putInvitation(tx, {
    person: made.id,
    codeHash: sha256(plainPasskeyCode(code)),
    by: null,
    now,
    expiresAt: after(now, days(7)),
  })
  return { ...made, code }
}
