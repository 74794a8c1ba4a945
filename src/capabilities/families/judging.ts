/** What a child understands and wishes, judged for each contact. */
import { newId } from '#platform/ids.ts'
import { useCase } from '#platform/use-case.ts'
import { familyAccess } from './access.ts'
import { beginKeeping, invalid } from './begin.ts'
import { childForbids } from './domain/entry.ts'
import { demandOfFamily, writingPart } from './entries.ts'
import { judgeMinorShape } from './entry-shapes.ts'
import * as queries from './queries-entries.ts'

/**
 * Whether the child understands this matter and what it wishes, judged for this contact with reasons, never by age. A child
 * who understands and does not want its guardians to read the entry on it closes it to them at once.
 * @source Act 703/2023, THL Lastensuojelun käsikirja, ADR-0037
 */
export const judgeMinor = useCase({
  name: 'family.judge-minor',
  input: judgeMinorShape,
  needs: familyAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (ctx, input): Promise<{ id: string }> => {
    const { me } = await beginKeeping(ctx, input.id, input.child)
    const unit = await writingPart(ctx, input.id, input.unit)
    const child = await demandOfFamily(ctx, input.id, input.child, 'child')
    if (child.adult) throw invalid('child', 'only-for-a-child')
    if (input.entry !== undefined) {
      const done = await queries.setChildForbids(
        ctx.tx,
        input.entry,
        input.id,
        input.child,
        childForbids(input),
      )
      if (!done) throw invalid('entry', 'unknown-entry')
    }
    const id = newId()
    await queries.insertJudgement(ctx.tx, {
      id,
      family: input.id,
      child: input.child,
      by: me,
      unit: unit.unit_id,
      now: ctx.now,
      understands: input.understands,
      guardiansMaySee: input.guardiansMaySee,
      reasonsSealed: ctx.crypto.seal(input.reasons),
      entry: input.entry ?? null,
      consent: null,
    })
    ctx.about({ judgement: id, entry: input.entry ?? null, understands: input.understands })
    return { id }
  },
})
