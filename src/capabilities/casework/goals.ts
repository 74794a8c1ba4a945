/** Goals of the plan. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { goalAccess } from './access-plan.ts'
import * as shapes from './plan-shapes.ts'

export const addGoal = useCase({
  name: 'case-goal.add',
  input: shapes.addGoalShape,
  needs: caseAccess.write,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})

export const changeGoal = useCase({
  name: 'case-goal.change',
  input: shapes.changeGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const setLevels = useCase({
  name: 'case-goal.set-levels',
  input: shapes.setLevelsShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const rateGoal = useCase({
  name: 'case-goal.rate',
  input: shapes.rateGoalShape,
  needs: goalAccess.rate,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const endGoal = useCase({
  name: 'case-goal.end',
  input: shapes.endGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const resumeGoal = useCase({
  name: 'case-goal.resume',
  input: shapes.endGoalShape,
  needs: goalAccess.change,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const showGoal = useCase({
  name: 'case-goal.show',
  input: shapes.showShape,
  needs: goalAccess.show,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})
