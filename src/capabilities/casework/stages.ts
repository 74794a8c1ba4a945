/** A case goes from stage to stage, is closed and opened again. */
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { invalid, keepCase, sealedWords } from './begin-case.ts'
import { day } from './days.ts'
import { caseGroups, caseOutcomes, caseStages } from './domain/case.ts'
import { stageBeforeClosing, toStage } from './domain/stages.ts'
import * as queries from './queries-case.ts'

const version = z.coerce.number().int().positive().optional()
const words = z.string().trim().max(4000).default('')

/** To another stage. `words` are needed where a stage is passed over or the case goes back. @source R86, ADR-0041 */
export const moveStage = useCase({
  name: 'case.move-stage',
  input: z.object({ id: z.uuid(), to: z.enum(caseStages), words, version }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, to, words: why, version: seen }) => {
    const found = await keepCase(ctx, id, { version: seen })
    const step = toStage(found.stage, to)
    if (!step.ok) throw new Refusal('conflict', `case.${step.why}`)
    if (step.asksWords && why === '') throw invalid('words', 'case-why-needed')
    await queries.insertStage(ctx.tx, {
      id: newId(),
      caseId: id,
      from: found.stage,
      to,
      words: sealedWords(ctx, why),
      now: ctx.now,
    })
    await queries.setStage(ctx.tx, id, to, ctx.now, false)
    ctx.about({ from: found.stage, to })
    ctx.later('case-told-family', { case: id, what: 'stage' })
  },
})

/** Ends a case with what came of it; somebody looks again on a day, if one is named. @source R86, ADR-0041 */
export const closeCase = useCase({
  name: 'case.close',
  input: z.object({
    id: z.uuid(),
    outcome: z.enum(caseOutcomes),
    words,
    followUpOn: day.nullable().default(null),
    version,
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, outcome, words: why, followUpOn, version: seen }) => {
    const found = await keepCase(ctx, id, { version: seen })
    if (followUpOn !== null && followUpOn < found.today) throw invalid('followUpOn', 'past')
    await queries.insertStage(ctx.tx, {
      id: newId(),
      caseId: id,
      from: found.stage,
      to: 'closed',
      words: sealedWords(ctx, why),
      now: ctx.now,
    })
    await queries.closeIt(ctx.tx, id, { outcome, followUpOn, now: ctx.now })
    ctx.about({ from: found.stage, outcome })
    ctx.later('case-told-family', { case: id, what: 'closed' })
  },
})

/** Opens it again at the stage at which it was closed. */
export const reopenCase = useCase({
  name: 'case.reopen',
  input: z.object({ id: z.uuid(), words: z.string().trim().min(1).max(4000), version }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, words: why, version: seen }) => {
    await keepCase(ctx, id, { version: seen, closed: true })
    const history = await queries.stagesOf(ctx.tx, [id])
    const to = stageBeforeClosing(
      history.map((row) => ({ from: row.from_stage, to: row.to_stage, at: row.at })),
    )
    await queries.insertStage(ctx.tx, {
      id: newId(),
      caseId: id,
      from: 'closed',
      to,
      words: sealedWords(ctx, why),
      now: ctx.now,
    })
    await queries.setStage(ctx.tx, id, to, ctx.now, true)
    ctx.about({ to })
    ctx.later('case-told-family', { case: id, what: 'stage' })
  },
})

/** Which group it belongs to, and when somebody looks again; the day also of a case that is closed. */
export const changeCase = useCase({
  name: 'case.change',
  input: z.object({
    id: z.uuid(),
    group: z.enum(caseGroups).optional(),
    followUpOn: day.nullable().optional(),
    version,
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (ctx, { id, group, followUpOn, version: seen }) => {
    const found = await keepCase(ctx, id, { version: seen, closed: group === undefined ? 'either' : false })
    if (followUpOn !== undefined && followUpOn !== null && followUpOn < found.today)
      throw invalid('followUpOn', 'past')
    await queries.changeIt(ctx.tx, id, { group, followUpOn })
  },
})
