/** The plan is agreed, and each party says so. */
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { planVersionAccess } from './access-plan.ts'
import * as shapes from './plan-shapes.ts'

export const agreePlan = useCase({
  name: 'plan.agree',
  input: shapes.agreePlanShape,
  needs: caseAccess.keep,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<{
    readonly versions: readonly {
      readonly id: string
      readonly ownOf: string | null
      readonly number: number
    }[]
  }> => {
    throw notFound()
  },
})

export const signPlan = useCase({
  name: 'plan.sign',
  input: shapes.signPlanShape,
  needs: planVersionAccess.sign,
  proof: 'strong',
  id: ({ id }) => id,
  run: async (): Promise<void> => {
    throw notFound()
  },
})
