/** A case as those who work on it, somebody who opened it in an emergency, and the family read it. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import type { AskedOfMe, CaseItem, CaseView, OwnCase } from './case-shapes.ts'
import { caseGroups, caseSources, caseStages } from './domain/case.ts'

export const listCasesShape = z.object({
  /** One family’s cases alone. */
  family: z.uuid().optional(),
  stage: z.enum([...caseStages, 'open', 'closed', 'all']).default('open'),
  group: z.enum(caseGroups).optional(),
  withoutWorker: z.boolean().default(false),
  /** Where I answer for the whole. */
  mine: z.boolean().default(false),
  after: z.string().max(80).optional(),
})

export const listCases = useCase({
  name: 'case.list',
  input: listCasesShape,
  needs: { signedInBecause: 'shows only cases on which one works' },
  proof: 'strong',
  run: async (): Promise<{ readonly items: readonly CaseItem[]; readonly next: string | null }> => {
    throw notFound()
  },
})

export const caseOfSource = useCase({
  name: 'case.of-source',
  input: z.object({ source: z.enum(caseSources), sourceId: z.uuid() }),
  needs: { signedInBecause: 'shows only cases on which one works' },
  proof: 'strong',
  run: async (): Promise<{ readonly id: string } | null> => {
    throw notFound()
  },
})

export const readCase = useCase({
  name: 'case.read',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.read,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<CaseView> => {
    throw notFound()
  },
})

export const askedOfMe = useCase({
  name: 'case.asked-of-me',
  input: z.object({}),
  needs: { signedInBecause: 'shows only what one has been asked oneself' },
  proof: 'strong',
  run: async (): Promise<readonly AskedOfMe[]> => {
    throw notFound()
  },
})

export const ownCases = useCase({
  name: 'case.list-own',
  input: z.object({}),
  needs: { memberBecause: 'shows only cases that one is told of' },
  proof: 'strong',
  run: async (): Promise<readonly OwnCase[]> => {
    throw notFound()
  },
})
