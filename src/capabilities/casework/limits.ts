/** Limits of the law that run in a case: started, met, not needed after all; those of a pending matter come along by themselves. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { limitAccess } from './access-assessment.ts'
import { dropLimitShape, type LimitsView, meetLimitShape, startLimitShape } from './assessment-shapes.ts'

const idOnly = z.object({ id: z.uuid() })

export const limitsOf = useCase({
  name: 'limit.read',
  input: idOnly,
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<LimitsView> => {
    throw notFound()
  },
})

export const startLimit = useCase({
  name: 'limit.start',
  input: startLimitShape,
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ id: string }> => {
    throw notFound()
  },
})

export const meetLimit = useCase({
  name: 'limit.meet',
  input: meetLimitShape,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const dropLimit = useCase({
  name: 'limit.drop',
  input: dropLimitShape,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const resumeLimit = useCase({
  name: 'limit.resume',
  input: idOnly,
  needs: limitAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})
