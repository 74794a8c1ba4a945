import { sha256 } from '#platform/crypto.ts'
import type { Ctx } from '#platform/use-case.ts'
import { setActing } from './queries-acting.ts'

/**
 * For whom one of a family acts in this session from now on; null: for themselves again. The caller has asked whether they
 * may; every request asks it anew. @returns false where the token is not a live session of theirs.
 */
export const actInSession = (
  ctx: Ctx,
  token: string,
  member: string,
  child: string | null,
): Promise<boolean> => setActing(ctx.tx, sha256(token), member, child)
