/** A case goes from stage to stage, is closed and opened again. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { caseGroups, caseOutcomes, caseStages } from './domain/case.ts'

const version = z.coerce.number().int().positive().optional()
const words = z.string().trim().max(4000).default('')

export const moveStage = useCase({
  name: 'case.move-stage',
  /** `words` are needed where a stage is passed over or the case goes back. */
  input: z.object({ id: z.uuid(), to: z.enum(caseStages), words, version }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const closeCase = useCase({
  name: 'case.close',
  input: z.object({
    id: z.uuid(),
    outcome: z.enum(caseOutcomes),
    words,
    followUpOn: z.iso.date().nullable().default(null),
    version,
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const reopenCase = useCase({
  name: 'case.reopen',
  input: z.object({ id: z.uuid(), words: z.string().trim().min(1).max(4000), version }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

/** Which group it belongs to, whom it is about, when somebody looks again. */
export const changeCase = useCase({
  name: 'case.change',
  input: z.object({
    id: z.uuid(),
    group: z.enum(caseGroups).optional(),
    followUpOn: z.iso.date().nullable().optional(),
    version,
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})
