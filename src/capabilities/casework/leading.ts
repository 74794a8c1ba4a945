/** What those who lead know of cases: how many, at which stage, who answers; never whose. */
import { z } from 'zod'
import type { Localized } from '#platform/text.ts'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import type { CaseFigures, CaseSettings, LeadView } from './case-shapes.ts'

export const leadViews = ['all', 'without-worker', 'near-limit', 'waiting', 'hand-over'] as const
export type LeadFilter = (typeof leadViews)[number]

/** Cases of the units one leads. */
export const leadCases = useCase({
  name: 'case.lead-list',
  input: z.object({ view: z.enum(leadViews).default('all'), after: z.string().max(80).optional() }),
  needs: { signedInBecause: 'shows only cases of units that one leads, without families' },
  proof: 'strong',
  run: async (): Promise<LeadView> => {
    throw notFound()
  },
})

/** Workers of a unit one leads, to be named for a case. */
export const leadWorkers = useCase({
  name: 'case.lead-workers',
  input: z.object({ unit: z.uuid() }),
  needs: { signedInBecause: 'shows only workers of units that one leads' },
  proof: 'strong',
  run: async (): Promise<
    readonly {
      readonly person: string
      readonly name: string
      readonly title: Localized
      readonly cases: number
    }[]
  > => {
    throw notFound()
  },
})

export const caseFigures = useCase({
  name: 'case.figures',
  input: z.object({}),
  needs: { signedInBecause: 'shows only numbers of areas and counties that one leads or coordinates' },
  proof: 'strong',
  run: async (): Promise<CaseFigures> => {
    throw notFound()
  },
})

export const readCaseSettings = useCase({
  name: 'case-settings.read',
  input: z.object({}),
  needs: { signedInBecause: 'the rules of the own county are no secret to its workers' },
  run: async (): Promise<CaseSettings> => {
    throw notFound()
  },
})

export const changeCaseSettings = useCase({
  name: 'case-settings.change',
  input: z.object({
    workerWithinDays: z.coerce.number().int().min(1).max(60),
    warnLimitDays: z.coerce.number().int().min(1).max(60),
    joinMonthsBefore: z.coerce.number().int().min(1).max(24),
  }),
  needs: { signedInBecause: 'stub' },
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})
