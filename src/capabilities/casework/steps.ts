/** Steps of the plan, and tasks beside it. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { stepAccess } from './access-plan.ts'
import * as shapes from './plan-shapes.ts'

export const addStep = useCase({
  name: 'case-step.add',
  input: shapes.addStepShape,
  needs: caseAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})

export const changeStep = useCase({
  name: 'case-step.change',
  input: shapes.changeStepShape,
  needs: stepAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const doneStep = useCase({
  name: 'case-step.done',
  input: shapes.stepShape,
  needs: stepAccess.tick,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const reopenStep = useCase({
  name: 'case-step.reopen',
  input: shapes.stepShape,
  needs: stepAccess.tick,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const dropStep = useCase({
  name: 'case-step.drop',
  input: shapes.stepShape,
  needs: stepAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const showStep = useCase({
  name: 'case-step.show',
  input: shapes.showShape,
  needs: stepAccess.show,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})
