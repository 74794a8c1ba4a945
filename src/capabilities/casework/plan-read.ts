/** The whole plan as the one who asks sees it, what was agreed, and what has changed since. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { planVersionAccess } from './access-plan.ts'
import * as shapes from './plan-shapes.ts'

export const readPlan = useCase({
  name: 'plan.read',
  input: shapes.readPlanShape,
  needs: caseAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<shapes.PlanView> => {
    throw notFound()
  },
})

export const readPlanVersion = useCase({
  name: 'plan.read-version',
  input: shapes.readVersionShape,
  needs: planVersionAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<shapes.PlanVersionView> => {
    throw notFound()
  },
})

export const comparePlans = useCase({
  name: 'plan.compare',
  input: shapes.compareShape,
  needs: planVersionAccess.read,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<shapes.PlanComparison> => {
    throw notFound()
  },
})
