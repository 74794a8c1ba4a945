/** Who answers for a case: named, told, and taken over; until then the earlier one answers. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'
import { changeReasons, responsibleKinds } from './domain/case.ts'

const naming = {
  person: z.uuid(),
  deputy: z.uuid().nullable().default(null),
  reason: z.enum(changeReasons).default('first'),
  words: z.string().trim().max(2000).default(''),
  meetOn: z.iso.date().nullable().default(null),
}

/** One of those who work on the case. Whoever names themselves has taken it at once. */
export const nameResponsible = useCase({
  name: 'case.name-responsible',
  input: z.object({ id: z.uuid(), kind: z.enum(responsibleKinds).default('responsible-worker'), ...naming }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})

/** `id`: what one was asked, as in `askedOfMe`. */
export const takeResponsible = useCase({
  name: 'case.take-responsible',
  input: z.object({ id: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ readonly caseId: string }> => {
    throw notFound()
  },
})

export const declineResponsible = useCase({
  name: 'case.decline-responsible',
  input: z.object({ id: z.uuid(), words: z.string().trim().max(2000).default('') }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

/** The deputy of the one who answers, or when the three of them meet. */
export const changeResponsible = useCase({
  name: 'case.change-responsible',
  input: z.object({
    /** The case. */
    id: z.uuid(),
    kind: z.enum(responsibleKinds),
    deputy: z.uuid().nullable().optional(),
    meetOn: z.iso.date().nullable().optional(),
  }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

/** The lead of the unit that leads the case names a worker of that unit; the lead sees nothing of the family. */
export const leadNames = useCase({
  name: 'case.lead-names',
  input: z.object({ id: z.uuid(), ...naming }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<{ readonly id: string }> => {
    throw notFound()
  },
})
