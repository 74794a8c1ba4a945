import type { Ctx } from '#platform/use-case.ts'
import type { JoinView } from './join-shapes.ts'
import type { JoinItemRow } from './queries-joins.ts'

/** A join as everybody who sees the case reads it. */
export function joinView(ctx: Pick<Ctx, 'crypto'>, row: JoinItemRow, isClosed: boolean): JoinView {
  const words = (sealed: Uint8Array | null): string => (sealed === null ? '' : ctx.crypto.open(sealed))
  const isNamed = row.receiver_unit !== null || row.receiver_person !== null || row.receiver_sealed !== null
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    about: row.about_id,
    dueOn: row.due_on,
    words: words(row.words_sealed),
    receiver: isNamed
      ? {
          unit:
            row.receiver_unit === null || row.unit === null
              ? null
              : { id: row.receiver_unit, name: row.unit },
          person:
            row.receiver_person === null || row.person === null
              ? null
              : { id: row.receiver_person, name: row.person },
          other: row.receiver_sealed === null ? null : ctx.crypto.open(row.receiver_sealed),
        }
      : null,
    state: row.state,
    late: row.late,
    offeredAt: row.offered_at,
    answer:
      row.answered_at === null
        ? null
        : { at: row.answered_at, by: row.answerer, words: words(row.answer_sealed) },
    declined: row.state === 'open' && row.answered_at !== null,
    proposed: row.state === 'open' && row.made_by === null,
    can: { keep: row.may_keep && !isClosed },
  }
}
