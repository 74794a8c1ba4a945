/** A case opens: from a request, a referral, a meeting, or on what a worker knows. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseGroups, caseSources } from './domain/case.ts'

export const openCaseShape = z.object({
  /** The family, in which one has a part. */
  id: z.uuid(),
  about: z.uuid().nullable().default(null),
  group: z.enum(caseGroups).default('other'),
  source: z.enum(caseSources).default('worker'),
  /** The help request or referral it comes from, or the appointment at which it was agreed. */
  sourceId: z.uuid().nullable().default(null),
  why: z.string().trim().min(1).max(4000),
  /** The day of the first contact; for a request or a referral it is their own. Today when left out. */
  dayZero: z.iso.date().nullable().default(null),
  /** One’s own unit that leads; may be left out by whoever is with the family from one unit. */
  unit: z.uuid().optional(),
})

export const openCase = useCase({
  name: 'case.open',
  input: openCaseShape,
  needs: { signedInBecause: 'stub' },
  proof: 'strong',
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})
