import { sha256 } from '#platform/crypto.ts'
import { newToken } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx } from '#platform/use-case.ts'
import { setActing } from './queries-acting.ts'

/**
 * For whom one of a family acts in this session from now on; null: for themselves again. The caller has asked whether they
 * may; every request asks it anew. The old token is worth nothing afterwards (ASVS 7.2.4).
 * @returns the session's new token.
 */
export async function actInSession(
  ctx: Ctx,
  token: string,
  member: string,
  child: string | null,
): Promise<string> {
  const renewed = newToken()
  const hashes = { from: sha256(token), to: sha256(renewed) }
  if (!(await setActing(ctx.tx, hashes, member, child))) throw new Refusal('not-signed-in', 'not-signed-in')
  return renewed
}
