/** Who works on a case: seats of those who are with the family, the body that leads, teams that can be asked. */
import { z } from 'zod'
import { notFound } from '#platform/refusal.ts'
import { useCase } from '#platform/use-case.ts'
import { caseAccess } from './access.ts'

/** `part`: somebody’s part in the family, as in who is with it. One that does not see the plan is opened to it by a keeper. */
export const seatInCase = useCase({
  name: 'case.seat',
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const leaveCase = useCase({
  name: 'case.leave',
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const setLead = useCase({
  name: 'case.set-lead',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const addSupport = useCase({
  name: 'case.add-support',
  input: z.object({ id: z.uuid(), unit: z.uuid(), forWhat: z.string().trim().min(1).max(1000) }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

export const endSupport = useCase({
  name: 'case.end-support',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

/** A neutral mail to the team: who asks, and how to reach them; nothing of the family. */
export const askSupport = useCase({
  name: 'case.ask-support',
  input: z.object({ id: z.uuid(), unit: z.uuid() }),
  needs: caseAccess.keep,
  id: ({ id }) => id,
  proof: 'strong',
  run: async (): Promise<void> => {
    throw notFound()
  },
})

/** Units of the county that can be named as leading body or supporting team. */
export const unitsToAsk = useCase({
  name: 'case.units-to-ask',
  trace: 'refusals',
  input: z.object({}),
  needs: { signedInBecause: 'names units of the own county alone' },
  run: async (): Promise<
    readonly {
      readonly id: string
      readonly name: Readonly<Record<string, string>>
      readonly organisation: Readonly<Record<string, string>>
    }[]
  > => {
    throw notFound()
  },
})
